"""Start a group with as little typing as possible; change what is known of one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from peergroups.base import language
from peergroups.base.errors import InvalidDraft, PeerGroupsError
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.groups.names_kept import NamesNotice
from peergroups.gui.groups.rhythm import Rhythm
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.columns import SideBySide, stacked
from peergroups.gui.widgets.completer import Completer
from peergroups.gui.widgets.dates import settled
from peergroups.gui.widgets.fields import Number
from peergroups.gui.widgets.form import SHORT, Form
from peergroups.gui.widgets.keeper import Keeper
from peergroups.gui.widgets.labels import label, rule
from peergroups.gui.widgets.languages import LanguagesField
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.radios import Radios
from peergroups.gui.widgets.text import LineBox, NoteBox
from peergroups.model.groups import IdentityLevel
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import organisation, people
from peergroups.store.queries.groups import GroupRow
from peergroups.usecases import groups

_DESCRIBED = (
    "name",
    "outside_name",
    "place",
    "languages",
    "identity",
    "capacity",
    "purpose",
    "welcome",
    "online",
    "is_open",
    "is_free",
    "paused_keep_place",
    "least_leading",
)


class GroupFields:
    """The fields of a group in three forms, read and filled as one."""

    def __init__(self) -> None:
        self.main, self.level, self.rest = Form(), Form(), Form()
        self.name = LineBox()
        self.outside = LineBox()
        self.main.add("name", self.name)
        self.main.add("place", LineBox())
        self.main.add("languages", LanguagesField(), most=None)
        self.identity = Radios([level for level, _, _ in words.identity_words()])
        self.capacity = Number(0, 500)
        self.level.add("identity", self.identity, most=None)
        self.level.add("outside_name", self.outside)
        self.name.textChanged.connect(self.outside.setPlaceholderText)  # what they call it else
        self.rest.add("capacity", self.capacity, most=SHORT)
        self.paused = Radios([True, False])
        self.rest.add("paused_keep_place", self.paused, most=None)
        self.rest.add("least_leading", Number(1, 9), most=SHORT)
        self.is_open = Radios([True, False])
        self.rest.add("is_open", self.is_open, most=None)
        self.rest.add("is_free", QCheckBox())
        self.rest.add("purpose", NoteBox())
        self.rest.add("welcome", NoteBox())
        self.rest.add("online", LineBox())

    def values(self) -> dict[str, object]:
        return self.main.values() | self.level.values() | self.rest.values()

    def set_values(self, values: Mapping[str, object]) -> None:
        for form in (self.main, self.level, self.rest):
            form.set_values(values)

    def show_errors(self, codes: Mapping[str, str], *, go: bool = True) -> None:
        for form in (self.rest, self.level, self.main):  # the first field gets the cursor last
            form.show_errors(codes, go=go)


_RHYTHM = {"until", "starts_on", "minutes", "ordinal"}  # its fields that may be refused


class _FormPane(Pane):
    """What starting and changing share: the fields and their words."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.fields = self.refused_in = GroupFields()
        self.done = buttons.primary(self.finish)
        self.footer = [self.done]

    def first(self) -> QWidget | None:
        return self.fields.name

    def finish(self) -> None:
        """The primary button was pressed."""

    def retranslate(self) -> None:
        main = self.fields.main
        main.set_text("name", self.tr("Name of the group"))
        main.set_text("place", self.tr("Place"))
        main.set_text("languages", self.tr("Languages spoken in the group"))
        self.fields.level.set_text("identity", self.tr("What lists and papers show of each person"))
        self.fields.level.set_text(
            "outside_name",
            self.tr("Name outside"),
            self.tr("What papers, certificates, files and calendars call the group. Empty: its name."),
        )
        self._name_rest()
        self.fields.identity.set_words([(word, sentence) for _, word, sentence in words.identity_words()])

    def _name_rest(self) -> None:
        more = self.fields.rest
        more.set_text("capacity", self.tr("Room for how many"), self.tr("Who comes later waits for a place."))
        more.set_text(
            "least_leading",
            self.tr("How many lead a session"),
            self.tr("The rota says where there are fewer."),
        )
        more.set_text("paused_keep_place", self.tr("Whoever takes a break"))
        self.fields.paused.set_words(
            [
                (self.tr("Keeps the place"), ""),
                (self.tr("Makes room"), self.tr("The place is offered to the next one who waits.")),
            ]
        )
        more.set_text("is_open", self.tr("Who may join"))
        self.fields.is_open.set_words(
            [
                (self.tr("Open"), self.tr("Newcomers are welcome at any session.")),
                (self.tr("Closed"), self.tr("The same people from the first session to the last.")),
            ]
        )
        more.set_text("is_free", self.tr("It is free: the flyer says so"))
        more.set_text("purpose", self.tr("What the group is for"))
        more.set_text(
            "welcome",
            self.tr("Words of welcome"),
            self.tr("Printed on the welcome card and the flyer."),
        )
        more.set_text(
            "online",
            self.tr("Telephone or online"),
            self.tr("How to join from afar. Printed on papers only if you ask."),
        )
        self.fields.capacity.setSpecialValueText(self.tr("No limit"))


class StartPane(_FormPane):
    """A new group: a name is enough, the rest is guessed."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.rhythm = Rhythm(self.jobs, may_be_none=True)
        self.when, self.who = label("heading"), label("heading")
        self.leaders = Form()
        self.lead_boxes = [LineBox(), LineBox()]
        self._known = [Completer(box) for box in self.lead_boxes]
        self._chosen: list[UUID | None] = [None, None]
        for number, box in enumerate(self.lead_boxes):
            self.leaders.add(f"leader{number}", box)
            self._known[number].picked.connect(partial(self._choose, number))
            box.textEdited.connect(partial(self._forget, number))
        what = stacked(self.fields.main, self.who, self.leaders)
        self.column.addWidget(SideBySide(what, stacked(self.when, self.rhythm)))
        self.column.addWidget(rule())
        self.column.addWidget(SideBySide(self.fields.level, self.fields.rest))
        self.column.addStretch(1)
        self._begun = False
        self.fields.name.returnPressed.connect(self.finish)
        self.fields.name.textEdited.connect(self._suggest_weekday)

    def retranslate(self) -> None:
        super().retranslate()
        self.rhythm.retranslate()
        self.when.setText(self.tr("When it meets"))
        self.who.setText(self.tr("People"))
        self.leaders.set_text("leader0", self.tr("Who leads it"), self.tr("A name, or nothing for now."))
        self.leaders.set_text("leader1", self.tr("Who leads it with them"))
        self.done.setText(self.tr("Start the group"))

    def arrive(self, _place: Place) -> None:
        """What was typed before going elsewhere is still there."""
        self.page.title.setText(self.tr("Start a group"))
        self.page.set_lead(self.tr("A name is enough. Everything can be changed later."))
        for known in self._known:
            known.offer(self._names)
        if not self._begun:
            self._begin()

    def reload(self) -> None:
        self.page.title.setText(self.tr("Start a group"))
        self.page.set_lead(self.tr("A name is enough. Everything can be changed later."))

    def finish(self) -> None:
        if not settled(self):
            return
        leading = [self._leader(number) for number in range(len(self.lead_boxes))]
        values, series = self.fields.values(), self.rhythm.values()
        group_id = self.jobs.do(self, groups.start, values, series=series, facilitators=leading)
        if group_id is None:
            return
        self._begun = False
        name = self.fields.values()["name"]
        self.page.place = Place(places.GROUPS)  # Back leads to the list, not to an empty form
        self.page.go.emit(Place(places.GROUP, group_id))
        self.page.say(self.tr("{group} was started").format(group=name))

    def refuse(self, error: PeerGroupsError) -> None:
        """Beside the rhythm too."""
        if isinstance(error, InvalidDraft):
            self.rhythm.show_errors(error.fields)
        if not isinstance(error, InvalidDraft) or error.fields.keys().isdisjoint(_RHYTHM):
            super().refuse(error)
        else:
            self.fields.show_errors(error.fields)

    def half_typed(self) -> tuple[Place, dict[str, object]] | None:
        """A new group of which anything was typed would be lost."""
        typed = ("name", "outside_name", "place", "purpose", "welcome", "online")
        said, leaders = self.fields.values(), self.leaders.values()
        if not self._begun or not any((*(said[name] for name in typed), *leaders.values())):
            return None
        rhythm = {f"rhythm_{name}": value for name, value in self.rhythm.form.values().items()}
        chosen = {f"chosen{number}": person_id for number, person_id in enumerate(self._chosen)}
        return Place(places.GROUP, part="new"), {**said, **leaders, **chosen, **rhythm}

    def take_back(self, values: dict[str, object]) -> None:
        rhythm = {name.removeprefix("rhythm_"): v for name, v in values.items() if name.startswith("rhythm_")}
        fields = {name: value for name, value in values.items() if not name.startswith("rhythm_")}
        for number in range(len(self._chosen)):
            self._choose(number, fields.pop(f"chosen{number}", None))
        fields = _with_identity(fields)
        self.fields.set_values(fields)
        self.leaders.set_values(fields)
        self.rhythm.take_back(rhythm)

    def _suggest_weekday(self, name: str) -> None:
        """A Tuesday circle meets on Tuesdays, until another day is chosen."""
        said = language.fold(name).split()
        days = [language.fold(language.weekday_name(day, i18n.spoken())) for day in range(7)]
        named = [day for day, called in enumerate(days) if any(word.startswith(called) for word in said)]
        if len(named) == 1:
            self.rhythm.suggest_weekday(named[0])

    def _names(self) -> list[tuple[object, str]]:
        return list(people.told_apart(self.jobs.ask(people.person_names)).items())

    def _choose(self, number: int, person_id: object) -> None:
        self._chosen[number] = person_id if isinstance(person_id, UUID) else None

    def _forget(self, number: int, _text: str) -> None:
        self._chosen[number] = None

    def _leader(self, number: int) -> UUID | str:
        """Whoever was chosen, or is the only one shown by the whole name that is typed; else the name."""
        typed = self.lead_boxes[number].text().strip()
        same = self._known[number].fitting(typed) if " " in typed else []
        person_id = self._chosen[number] or (same[0] if len(same) == 1 else None)
        return person_id if typed and isinstance(person_id, UUID) else typed

    def _begin(self) -> None:
        kept = self.jobs.ask(organisation.organisation)
        self._begun = True
        self._chosen = [None, None]
        self.rhythm.begin(self.page.today)
        self.fields.set_values(
            {
                **dict.fromkeys(("name", "outside_name", "place", "purpose", "welcome", "online"), ""),
                "languages": kept.language if kept else "",
                "identity": IdentityLevel.FIRST_INITIAL,
                "capacity": 12,
                "is_open": True,
                "is_free": True,
                "paused_keep_place": True,
                "least_leading": 1,
            }
        )
        for box in self.lead_boxes:
            box.setText("")


class EditPane(_FormPane):
    """What is on the screen is kept as soon as the cursor leaves a field."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        fields = self.fields
        self.few = Notice(self._mean_it, role="warning")
        self.few.hide()
        self.names = NamesNotice(page)
        self.column.addWidget(self.few)
        self.column.addWidget(self.names)
        self.column.addWidget(SideBySide(stacked(fields.main, fields.level), fields.rest))
        self.column.addStretch(1)
        self._meant: object = None  # fewer places than are taken, and a yes to that
        self._row: GroupRow | None = None
        self.keeper = Keeper(self, self.fields, self._write)

    def retranslate(self) -> None:
        super().retranslate()
        self.done.setText(self.tr("Done"))

    def arrive(self, _place: Place) -> None:
        self._meant = None
        self.few.hide()
        self._row = self._read()
        if self._row is not None:
            self.keeper.fill(_described(self._row))
            self.names.show_for(self._row)

    def reload(self) -> None:
        self.page.title.setText(self.tr("Change the group"))
        self.page.set_lead(self.tr("Every change is kept as soon as you go on to the next field."))
        self._row = self._read()
        if self._row is not None:
            self.keeper.refresh(_described(self._row))
            self.names.show_for(self._row)

    def leave(self) -> None:
        self.keeper.keep()

    def half_typed(self) -> tuple[Place, dict[str, object]] | None:
        """A field that cannot be kept as it is would be lost; the others are kept by now."""
        said = self.keeper.half_typed() if self._row is not None else None
        return (Place(places.GROUP, self._row.id, "edit"), said) if said and self._row else None

    def take_back(self, values: dict[str, object]) -> None:
        self.fields.set_values(_with_identity(values))

    def finish(self) -> None:
        if self.keeper.keep(go=True):
            self.page.back.click()

    def _write(self, values: dict[str, object]) -> None:
        row = self._row
        assert row is not None
        said = {**values, "agreement": row.agreement}
        over = self._meant is not None and self._meant == values["capacity"]
        try:
            self.jobs.write(self, groups.edit, row.id, said, over=over)
        except InvalidDraft as error:
            if error.fields.get("capacity") == "fewer_than_members":
                self.few.show_now(
                    self.tr("More people belong to this group than that."),
                    self.tr("Fewer places all the same"),
                )
            raise
        if values["capacity"] == self.fields.values()["capacity"]:
            self.few.hide()
        if (kept := self._read()) is not None:
            self.names.show_for(kept)

    def _mean_it(self) -> None:
        self._meant = self.fields.values()["capacity"]
        if self.keeper.keep(go=True):
            self.fields.capacity.setFocus()

    def _read(self) -> GroupRow | None:
        place = self.page.place
        return self.jobs.ask(group_queries.group, place.id) if place is not None and place.id else None


def _described(row: GroupRow) -> dict[str, object]:
    kept = {name: getattr(row, name) for name in _DESCRIBED}
    return kept | {"languages": ",".join(row.languages)}


def _with_identity(values: dict[str, object]) -> dict[str, object]:
    """What was half typed comes back as texts; the level is chosen by its member."""
    level = values.get("identity")
    return values | {"identity": IdentityLevel(str(level))} if level in set(IdentityLevel) else values
