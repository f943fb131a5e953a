"""What a group says of itself in other languages, so that an Arabic flyer is Arabic."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.keeper import Keeper
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.text import LineBox, NoteBox
from peergroups.store.queries import group_texts, organisation
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries.groups import GroupRow
from peergroups.usecases import groups, printing

_FIELDS = ("outside_name", "purpose", "welcome", "place", "agreement")


class SpokenPane(Pane):
    """One language at a time; each field is kept as soon as the cursor leaves it."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._row: GroupRow | None = None
        self.choosing, self.language = Form(), Choice()
        self.choosing.add("language", self.language)
        self.form = self.refused_in = Form()
        for name in _FIELDS:
            self.form.add(name, LineBox() if name in {"outside_name", "place"} else NoteBox())
        self.flyer = buttons.plain(self._print, icon="printer")
        self.done = buttons.primary(self._finish)
        self.footer, self.lesser = [self.done], [self.flyer]
        self.column.addWidget(self.choosing)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.keeper = Keeper(self, self.form, self._write)
        self._code = ""
        self.language.currentIndexChanged.connect(lambda _at: self._turn())

    def first(self) -> QWidget | None:
        return self.language

    def retranslate(self) -> None:
        self.choosing.set_text("language", self.tr("Lan&guage"))
        self.done.setText(self.tr("Done"))
        self.flyer.setText(self.tr("See the flyer"))
        self._name_fields()

    def arrive(self, place: Place) -> None:
        self._row = self._read()
        self._offer()
        self._code = place.text or self._likeliest()
        self.language.choose(self._code)
        self.keeper.fill(self._said())
        self._name_fields()

    def reload(self) -> None:
        self.page.title.setText(self.tr("In other languages"))
        self.page.set_lead(
            self.tr("Papers in a language say this. What is left empty is said as the group says it.")
        )
        self._row = self._read()
        if self._row is not None:
            self._offer()
            self.keeper.refresh(self._said())
            self._name_fields()

    def leave(self) -> None:
        self.keeper.keep()

    def half_typed(self) -> tuple[Place, dict[str, object]] | None:
        """A field that cannot be kept as it is would be lost; the others are kept by now."""
        said = self.keeper.half_typed() if self._row is not None else None
        if not said or self._row is None:
            return None
        return Place(places.GROUP, self._row.id, "languages", text=self._code), {
            **said,
            "language": self._code,
        }

    def take_back(self, values: dict[str, object]) -> None:
        self.language.choose(values.pop("language", self._code))
        self.form.set_values(values)

    def _turn(self) -> None:
        """To another language; what was typed belongs to the one before."""
        code = str(self.language.currentData() or "")
        if code == self._code:
            return
        if self._code and not self.keeper.keep(go=True):
            self.language.choose(self._code)
            return
        self._code = code
        if self._row is not None:  # where one comes back to after a lock
            self.page.place = Place(places.GROUP, self._row.id, part="languages", text=code)
        self.keeper.fill(self._said())

    def _write(self, values: dict[str, object]) -> None:
        if self._row is not None:
            self.jobs.write(self, groups.say_in, self._row.id, self._code, values)

    def _finish(self) -> None:
        if self.keeper.keep(go=True):
            self.page.back.click()

    def _print(self) -> None:
        if self._row is not None and self.keeper.keep(go=True):
            self.page.go.emit(Place(places.HANDOUTS, self._row.id, part="flyer", text=self._code))

    def _said(self) -> dict[str, object]:
        row = self._row
        known = self.jobs.ask(group_texts.of_group, row.id) if row is not None else []
        said = next((one for one in known if one.language == self._code), None)
        return {name: getattr(said, name) if said is not None else "" for name in _FIELDS}

    def _offer(self) -> None:
        """Every language of papers; those that something is said in are marked."""
        spoken = i18n.spoken()
        known = self.jobs.ask(group_texts.of_group, self._row.id) if self._row is not None else []
        said = {one.language for one in known}
        named = [(code, language.language_name(code, spoken)) for code in printing.languages()]
        named.sort(key=lambda one: language.sort_key(one[1], spoken))
        self.language.set_choices(
            (code, self.tr("{language} (written)").format(language=name) if code in said else name)
            for code, name in named
        )

    def _likeliest(self) -> str:
        """A language of the group that is not the organisation's."""
        kept = self.jobs.ask(organisation.organisation)
        usual = kept.language if kept is not None else ""
        spoken = self._row.languages if self._row is not None else ()
        return next((code for code in spoken if code != usual), usual)

    def _name_fields(self) -> None:
        """Each with what the group says anyway."""
        for name, caption in (
            ("outside_name", self.tr("Name outside")),
            ("purpose", self.tr("What the group is for")),
            ("welcome", self.tr("Words of welcome")),
            ("place", self.tr("Place")),
            ("agreement", self.tr("What this group has agreed on")),
        ):
            row = self._row
            own = "" if row is None else row.outside if name == "outside_name" else str(getattr(row, name))
            said = self.tr("Now: {text}").format(text=i18n.isolated(own)) if own.strip() else ""
            self.form.set_text(name, caption, said)

    def _read(self) -> GroupRow | None:
        place = self.page.place
        return self.jobs.ask(group_queries.group, place.id) if place is not None and place.id else None
