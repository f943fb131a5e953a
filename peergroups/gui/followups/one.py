"""One follow-up: whom to call, how it is safe, and how it went."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.followups import words
from peergroups.gui.followups.attempts import Attempts
from peergroups.gui.widgets import buttons, found
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.columns import SideBySide, stacked
from peergroups.gui.widgets.dates import Day, settled
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.form import SHORT, WIDE, Form
from peergroups.gui.widgets.keeper import Keeper
from peergroups.gui.widgets.labels import label, set_role
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.text import LineBox, NoteBox
from peergroups.model.followups import FollowUpStatus, Why
from peergroups.model.rules import Reason, reasons
from peergroups.store.queries import followups as queries
from peergroups.store.queries import groups
from peergroups.store.queries.followups import FollowUpRow
from peergroups.usecases import followups

_FIELDS = ("why", "text", "due_on", "by_whom")


class OnePane(Pane):
    """Done takes the line on how it went with it; the fields are kept as one goes on."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.gone = Notice(lambda: page.go.emit(Place(places.FOLLOWUPS)), icon="phone-call")
        self.card = self._make_card()
        self.outcome_form, self.form = Form(), Form()
        self.outcome = LineBox()
        self.outcome_form.add("outcome", self.outcome)
        self.attempts = Attempts(self, self.outcome.setFocus, self._let_go)
        due_on = Day()
        due_on.set_busy(lambda: days_of(self.jobs, self.row.group_id if self.row else None))
        fields: dict[str, QWidget] = {
            "why": Choice(),
            "text": NoteBox(),
            "due_on": due_on,
            "by_whom": LineBox(),
        }
        for name, field in fields.items():
            self.form.add(name, field, most=SHORT if name == "due_on" else WIDE)
        self.column.addWidget(self.gone)
        self.column.addWidget(SideBySide(stacked(self.card, self.outcome_form), self.attempts))
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.done = buttons.primary(self._finish, icon="check")
        self.drop, self.reopen = buttons.plain(self._drop), buttons.plain(self._reopen, icon="rotate-ccw")
        self.take = buttons.plain(self._take, icon="user")
        self.remove = buttons.plain(self._remove, icon="trash-2")
        self.drop.setProperty("answer", True)  # never behind More
        self.footer = [self.done, self.drop, self.reopen, self.take, self.remove]
        self.row: FollowUpRow | None = None
        self.keeper = Keeper(self, self.form, self._write)
        self.outcome_form.entered.connect(self._finish_by_enter)

    def _make_card(self) -> Card:
        card = Card()
        self.phone, self.safe, self.due = label("heading"), label("body"), label("strong")
        self.because = label("body")
        self.person = buttons.link(self._open_person, icon="user")
        self.group = buttons.link(self._open_group, icon="users-round")
        self.links = QWidget()
        row = FlowLayout(self.links)
        row.addWidget(self.person)
        row.addWidget(self.group)
        for widget in (self.due, self.because, self.safe, self.phone, self.links):
            card.body.addWidget(widget)
        return card

    def first(self) -> QWidget | None:
        return self.outcome if self.row is not None else self.gone.button

    def retranslate(self) -> None:
        self.gone.set_texts(self.tr("This follow-up is not here any more."), self.tr("See all follow-ups"))
        self.outcome_form.set_text("outcome", self.tr("How it went"), self.tr("A few words, or nothing."))
        self.form.set_text("why", self.tr("Why"))
        self.form.set_text("text", self.tr("What is to do"))
        self.form.set_text("due_on", self.tr("By"))
        self.form.set_text("by_whom", self.tr("Who does it"))
        why = self.form.field("why")
        assert isinstance(why, Choice)
        why.set_choices((value, messages.word(value)) for value in Why)
        self.done.setText(self.tr("Done"))
        self.drop.setText(self.tr("Not needed any more"))
        self.reopen.setText(self.tr("To do again"))
        self.remove.setText(self.tr("Into the trash"))
        self.take.setText(self.tr("I do it"))
        self.attempts.retranslate()

    def arrive(self, place: Place) -> None:
        row = self.jobs.ask(queries.follow_up, place.id) if place.id is not None else None
        if row is not None and (self.row is None or self.row.id != row.id):
            self.outcome.setText(row.outcome)
            self.row = row
            self.keeper.fill(_kept(row))

    def reload(self) -> None:
        place = self.page.place
        row = self.jobs.ask(queries.follow_up, place.id) if place is not None and place.id else None
        before, self.row = self.row, row
        for widget in (self.card, self.outcome_form, self.form):
            widget.setVisible(row is not None)
        self.gone.setVisible(row is None)
        self._show_buttons()
        self.attempts.show_row(row)
        if row is None:
            self.page.title.setText(self.tr("Follow-ups"))
            self.page.set_lead("")
            return
        if before is not None and self.outcome.text() == before.outcome:
            self.outcome.setText(row.outcome)
        self.keeper.refresh(_kept(row))
        self._show_card(row)

    def leave(self) -> None:
        self.keeper.keep()

    def half_typed(self) -> tuple[Place, dict[str, object]] | None:
        """How it went is kept with Done only, and a field that cannot be kept as it is not at all."""
        row, outcome, attempt = self.row, self.outcome.text(), self.attempts.note.text()
        typed = self.keeper.half_typed() or {}
        if row is None or (not typed and not attempt and outcome == row.outcome):
            return None
        return Place(places.FOLLOWUPS, row.id), {**typed, "outcome": outcome, "attempt": attempt}

    def take_back(self, values: dict[str, object]) -> None:
        self.outcome.setText(str(values.pop("outcome")))
        self.attempts.note.setText(str(values.pop("attempt", "")))
        self.form.set_values(values)

    def _show_buttons(self) -> None:
        here = self.row is not None and self.page.pane is self
        is_open = self.row is not None and self.row.status is FollowUpStatus.OPEN
        self.done.setVisible(here and is_open)
        self.drop.setVisible(here and is_open)
        self.reopen.setVisible(here and not is_open)
        self.take.setVisible(here and is_open and self.row is not None and self.row.owner_id != self._me())
        self.remove.setVisible(here)

    def _show_card(self, row: FollowUpRow) -> None:
        self.page.title.setText(words.about(row))
        self.page.set_lead(messages.word(row.why))
        today = self.page.today
        because = reasons(row.because)
        self.because.setText("\n".join(found.sentence(one, self._name_of(one)) for one in because))
        self.because.setVisible(bool(because))
        self.due.setText(
            words.due_text(row, today) if row.status is FollowUpStatus.OPEN else messages.word(row.status)
        )
        set_role(self.due, words.due_role(row, today) or "strong")
        self.phone.setText(row.phone or self.tr("No telephone number is known."))
        set_role(self.phone, "heading" if row.phone else "body")
        self.phone.setVisible(row.person_id is not None)
        self.safe.setText(row.safe_contact)
        self.safe.setVisible(bool(row.safe_contact))
        self.person.setVisible(row.person_id is not None)
        self.person.setText(self.tr("Open this person’s page"))
        self.group.setVisible(row.group_id is not None)
        self.group.setText(row.group_name)
        self.links.setVisible(row.person_id is not None or row.group_id is not None)

    def _write(self, values: dict[str, object]) -> None:
        row = self.row
        assert row is not None
        owners = {"person_id": row.person_id, "group_id": row.group_id, "session_id": row.session_id}
        self.jobs.write(self, followups.edit, row.id, values | owners)

    def _me(self) -> UUID | None:
        actor = self.jobs.open_vault.actor
        return actor.account_id if actor is not None else None

    def _name_of(self, reason: Reason) -> str:
        group = self.jobs.ask(groups.group, reason.group_id) if reason.group_id is not None else None
        return group.name if group is not None else ""

    def _take(self) -> None:
        name = words.called(self.row) if self.row is not None else ""
        if self._did(followups.take):
            self.page.say(self.tr("You do it: {what}").format(what=name))

    def _finish(self) -> None:
        if self.row is not None and self.row.status is FollowUpStatus.OPEN and self._settled():
            name = words.called(self.row)
            if self._did(followups.finish, self.outcome.text().strip()):
                self.page.back.click()
                self.page.say(self.tr("Done: {what}").format(what=name))

    def _let_go(self) -> None:
        """Who asked to be left alone is not called: the way out of it has the focus."""
        self.drop.setFocus()

    def _finish_by_enter(self) -> None:
        """Of an empty line Enter is more likely a slip than a wish."""
        if self.outcome.text().strip():
            self._finish()

    def _settled(self) -> bool:
        return settled(self.form) and self.keeper.keep(go=True)

    def _drop(self) -> None:
        if self.row is not None and self._settled():
            name = words.called(self.row)
            if self._did(followups.drop, self.outcome.text().strip()):
                self.page.back.click()
                self.page.say(self.tr("Not needed any more: {what}").format(what=name))

    def _reopen(self) -> None:
        if self._did(followups.reopen):
            name = words.called(self.row) if self.row is not None else ""
            self.page.say(self.tr("To do again: {what}").format(what=name))

    def _remove(self) -> None:
        name = words.called(self.row) if self.row is not None else ""
        if self._did(followups.remove):
            self.page.back.click()
            self.page.say(self.tr("{what} is in the trash.").format(what=name))

    def _did(self, verb: Callable[..., object], *said: str) -> bool:
        return self.row is not None and self.jobs.did(self, verb, self.row.id, *said)

    def _open_person(self) -> None:
        if self.row is not None and self.row.person_id is not None:
            self.page.go.emit(Place(places.PERSON, self.row.person_id))

    def _open_group(self) -> None:
        if self.row is not None and self.row.group_id is not None:
            self.page.go.emit(Place(places.GROUP, self.row.group_id))


def _kept(row: FollowUpRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in _FIELDS}
