"""How one help line is called and what it says in other languages, so that an Arabic paper is Arabic."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.settings.subjects import HELP_LINE_TEXTS, place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.keeper import Keeper
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.text import LineBox
from peergroups.store.queries import organisation as queries
from peergroups.store.queries.organisation import EntryRow
from peergroups.usecases import organisation, printing

_FIELDS = ("service", "hours", "purpose", "cost")


class HelpLineTextsPane(Pane):
    """One language at a time; each field is kept as soon as the cursor leaves it."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._row: EntryRow | None = None
        self._code = ""
        self.choosing, self.language = Form(), Choice()
        self.choosing.add("language", self.language)
        self.form = self.refused_in = Form()
        for name in _FIELDS:
            self.form.add(name, LineBox())
        self.done = buttons.primary(self._finish)
        self.footer = [self.done]
        self.column.addWidget(self.choosing)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.keeper = Keeper(self, self.form, self._write)
        self.language.currentIndexChanged.connect(lambda _at: self._turn())

    def first(self) -> QWidget | None:
        return self.language

    def retranslate(self) -> None:
        self.choosing.set_text("language", self.tr("Lan&guage"))
        self.done.setText(self.tr("Done"))
        self._name_fields()

    def arrive(self, place: Place) -> None:
        self._row = self._read()
        self._offer()
        self._code = place.text or self._likeliest()
        self.language.choose(self._code)
        self.keeper.fill(self._said())
        self._name_fields()

    def reload(self) -> None:
        self._row = self._read()
        self.page.set_lead(
            self.tr("Papers in a language say this. What is left empty is said as it stands anyway.")
        )
        if self._row is not None:
            self._offer()
            self.keeper.refresh(self._said())
            self._name_fields()

    def leave(self) -> None:
        self.keeper.keep()

    def half_typed(self) -> HalfTyped | None:
        """A field that cannot be kept as it is would be lost; the others are kept by now."""
        said = self.keeper.half_typed() if self._row is not None else None
        if not said or self._row is None:
            return None
        return Place(self._here.page, self._row.id, HELP_LINE_TEXTS, text=self._code), {
            **said,
            "language": self._code,
        }

    def take_back(self, values: dict[str, object]) -> None:
        code = values.pop("language", None)
        if code and self.language.choose(code):
            self._turn()
        self.form.set_values(values)

    @property
    def _here(self) -> Place:
        return place(HELP_LINE_TEXTS, self._row.id if self._row is not None else None)

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
            self.page.place = Place(self._here.page, self._row.id, part=HELP_LINE_TEXTS, text=code)
        self.keeper.fill(self._said())

    def _write(self, values: dict[str, object]) -> None:
        if self._row is not None:
            self.jobs.write(self, organisation.say_entry_in, self._row.id, self._code, values)

    def _finish(self) -> None:
        if self.keeper.keep(go=True):
            self.page.back.click()

    def _said(self) -> dict[str, object]:
        row = self._row
        known = self.jobs.ask(queries.entry_texts, row.id) if row is not None else []
        said = next((one for one in known if one.language == self._code), None)
        return {name: getattr(said, name) if said is not None else "" for name in _FIELDS}

    def _offer(self) -> None:
        """Every language of papers; those that something is said in are marked."""
        spoken = i18n.spoken()
        known = self.jobs.ask(queries.entry_texts, self._row.id) if self._row is not None else []
        said = {one.language for one in known}
        named = [(code, language.language_name(code, spoken)) for code in printing.languages()]
        named.sort(key=lambda one: language.sort_key(one[1], spoken))
        self.language.set_choices(
            (code, self.tr("{language} (written)").format(language=name) if code in said else name)
            for code, name in named
        )

    def _likeliest(self) -> str:
        """A language spoken there that is not the organisation's."""
        kept = self.jobs.ask(queries.organisation)
        usual = kept.language if kept is not None else ""
        spoken = self._row.languages.split(",") if self._row is not None else []
        offered = printing.languages()
        return next((code for code in spoken if code != usual and code in offered), usual)

    def _name_fields(self) -> None:
        """Each with what stands there anyway."""
        for name, caption in (
            ("service", self.tr("Name of the help line or service")),
            ("hours", self.tr("Hours")),
            ("purpose", self.tr("What it is for")),
            ("cost", self.tr("Cost")),
        ):
            own = str(getattr(self._row, name)) if self._row is not None else ""
            said = self.tr("Now: {text}").format(text=i18n.isolated(own)) if own.strip() else ""
            self.form.set_text(name, caption, said)

    def _read(self) -> EntryRow | None:
        about = self.page.place.id if self.page.place is not None else None
        return next((row for row in self.jobs.ask(queries.directory) if row.id == about), None)
