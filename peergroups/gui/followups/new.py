"""A new follow-up: what, about whom, by when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.base.errors import InvalidDraft
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.columns import Columns
from peergroups.gui.widgets.completer import Completer
from peergroups.gui.widgets.dates import Day, settled
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.form import SHORT, WIDE
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.text import LineBox, NoteBox
from peergroups.model.followups import Why
from peergroups.model.ids import FollowUpId
from peergroups.store.queries import followups as queries
from peergroups.store.queries import groups, people
from peergroups.usecases import followups

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

WITHIN = timedelta(days=7)
NO_GROUP = ""


class NewPane(Pane):
    """What is typed stays in the form until it is added, also while one looks elsewhere."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.form = self.refused_in = Columns()
        self.text, self.person, self.why = NoteBox(), LineBox(), Choice()
        self.due_on, self.group, self.by_whom = Day(), Choice(), LineBox()
        self.due_on.set_busy(lambda: days_of(self.jobs, self._group_id()))
        self.known = Completer(self.person)
        fields: dict[str, QWidget] = {
            "text": self.text,
            "person": self.person,
            "why": self.why,
            "due_on": self.due_on,
            "group": self.group,
            "by_whom": self.by_whom,
        }
        for name, field in fields.items():
            column = int(name not in {"text", "person"})
            self.form.add(name, field, column, most=SHORT if name == "due_on" else WIDE)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.done = buttons.primary(self._add, icon="plus")
        self.footer = [self.done]
        self._begun = False
        self._chosen: UUID | None = None
        self.known.picked.connect(self._pick)
        self.person.textEdited.connect(self._forget)

    def first(self) -> QWidget | None:
        return self.text

    def retranslate(self) -> None:
        self.form.set_text("text", self.tr("What is to do"))
        self._name_person()
        self.form.set_text("why", self.tr("Why"))
        self.form.set_text("due_on", self.tr("By"))
        self.form.set_text("group", self.tr("Group"))
        self.form.set_text("by_whom", self.tr("Who does it"))
        self.why.set_choices((value, messages.word(value)) for value in Why)
        self.done.setText(self.tr("Add the follow-up"))

    def arrive(self, place: Place) -> None:
        self.known.offer(self._people)
        if not self._begun:
            self._begin()
        asked = self.jobs.ask(people.person, UUID(place.text)) if place.text else None
        if asked is not None:
            self.person.setText(asked.shown)
            self._pick(asked.id)

    def reload(self) -> None:
        self.page.title.setText(self.tr("Add a follow-up"))
        self.page.set_lead(self.tr("A call to make, or a promise to keep. Nothing is ever sent."))
        listed = [(str(row.id), row.name) for row in self.jobs.ask(groups.groups)]
        self.group.set_choices([(NO_GROUP, self.tr("No group")), *listed])

    def half_typed(self) -> tuple[Place, dict[str, object]] | None:
        """A text or a name would be lost."""
        if not self._begun or not (self.text.toPlainText().strip() or self.person.text().strip()):
            return None
        return Place(places.FOLLOWUPS, part="new"), {**self.form.values(), "chosen": self._chosen}

    def take_back(self, values: dict[str, object]) -> None:
        chosen = values.pop("chosen", None)
        self.why.choose(values.pop("why", None))
        self.group.choose(values.pop("group", None))
        self.form.set_values(values)
        self._pick(chosen)

    def _people(self) -> list[tuple[object, str]]:
        return list(people.told_apart(self.jobs.ask(people.person_names)).items())

    def _begin(self) -> None:
        self._begun = True
        self._chosen = None
        self.retranslate()
        self.form.set_values(
            {
                "text": "",
                "person": "",
                "why": Why.PROMISED,
                "due_on": self.page.today + WITHIN,
                "by_whom": "",
            }
        )

    def _group_id(self) -> UUID | None:
        chosen = self.group.currentData()
        return UUID(str(chosen)) if chosen else None

    def _pick(self, person_id: object) -> None:
        self._chosen = person_id if isinstance(person_id, UUID) else None
        self._name_person()

    def _name_person(self) -> None:
        """With a word of warning about whoever wants to be left alone."""
        why = self.tr("Somebody you have, or nobody.")
        if self._chosen is not None and self.jobs.ask(queries.asked_not_to, self._chosen):
            why = self.tr("▲ They asked not to be contacted.")
        self.form.set_text("person", self.tr("About whom"), why)

    def _forget(self) -> None:
        self._pick(None)

    def _about(self) -> UUID | None:
        """The person meant; None for nobody. A name that fits several, or none, is refused."""
        if not self.text.toPlainText().strip() and not self.person.text().strip():
            raise InvalidDraft({"text": "missing"})
        if self._chosen is not None or not self.person.text().strip():
            return self._chosen
        fitting = self.known.fitting(self.person.text())
        if len(fitting) == 1 and isinstance(fitting[0], UUID):
            return fitting[0]
        raise InvalidDraft({"person": "not_a_choice"})

    def _write(self, vault: OpenVault) -> FollowUpId:
        said = self.form.values()
        values = {name: said[name] for name in ("text", "why", "due_on", "by_whom")}
        values["person_id"] = self._about()
        values["group_id"] = self._group_id()
        return followups.add(vault, values)

    def _add(self) -> None:
        added = self.jobs.do(self, self._write) if settled(self.form) else None
        row = self.jobs.ask(queries.follow_up, added) if added is not None else None
        if row is not None:
            self._begun = False
            self.page.place = Place(places.FOLLOWUPS)
            self.page.back.click()
            about = row.person or row.group_name
            text = self.tr("The follow-up is added: {name}") if about else self.tr("The follow-up is added.")
            self.page.say(text.format(name=i18n.isolated(about)))
