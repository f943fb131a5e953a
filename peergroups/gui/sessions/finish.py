"""Three short steps before going home: attendance, note, follow-ups. Then the evening is over."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons, found
from peergroups.gui.widgets.boxes import box
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.model.attendance import CAME, Mark
from peergroups.model.groups import LEADING
from peergroups.store.queries import notes as note_queries
from peergroups.store.queries.proposals import Proposal
from peergroups.store.queries.sessions import RegisterEntry, SessionRow
from peergroups.usecases import attendance, finishing
from peergroups.usecases.finishing import Proposals


class FinishPane(Pane):
    """A card a step. Whoever is ticked gets a call planned; the ticks are on at first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.boxes: dict[UUID, QCheckBox] = {}
        self.links: list[QWidget] = []
        self._unticked: set[UUID] = set()
        self.attendance_heading = label("heading")
        self.total = label("body")
        self.unmarked = label("body")
        self.rest_absent = buttons.plain(self._mark_rest_absent)
        self.back_to_register = buttons.plain(lambda: desk.show_part(""))
        self.nobody_led = label("body")
        self.led = buttons.plain(self._mark_led, icon="user")
        self.note_heading = label("heading")
        self.note_status = label("body")
        self.note = buttons.plain(lambda: desk.show_part("note"), icon="notebook-pen")
        self.calls_heading = label("heading")
        self.calls = label("body")
        self.missing = label("body")
        self.next = label("body")
        self.finish = buttons.primary(self._finish, icon="check")
        self._absences, self._links = QVBoxLayout(), QVBoxLayout()
        self._build()

    def retranslate(self) -> None:
        self.attendance_heading.setText(self.tr("1. Attendance"))
        self.back_to_register.setText(self.tr("Back to the register"))
        self.note_heading.setText(self.tr("2. Note"))
        self.calls_heading.setText(self.tr("3. Follow-ups"))
        self.finish.setText(self.tr("Finish session"))

    def arrive(self, _place: Place) -> None:
        self._unticked = set()

    def reload(self) -> None:
        seen = self.desk.look(finishing.proposals, self.desk.id)
        self._show_attendance(seen)
        self._show_note()
        self._show_calls(seen.calls)
        self._show_missing(seen.missing)
        if seen.next_session is not None:
            when = self.desk.day_and_time(seen.next_session)
            self.next.setText(
                i18n.filled(self.tr("The next session is on {day_and_time}."), day_and_time=when)
            )
        else:
            self.next.setText(self.tr("No further session is planned."))

    def first(self) -> QWidget:
        if not self.desk.can_be_finished:
            return self.back_to_register
        return self.rest_absent if self.rest_absent.isVisibleTo(self) else self.finish

    def chosen(self) -> list[UUID]:
        """The people whose box is ticked."""
        return [person for person, box in self.boxes.items() if box.isChecked()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        beside = self._acts.sizeHint().width() < self.width() // 3
        wanted = directions.LeftToRight if beside else directions.TopToBottom
        for row in self._rows:
            if row.direction() != wanted:
                row.setDirection(wanted)
                row.update()  # the cards measure themselves anew

    def _build(self) -> None:
        self._acts, note_acts = QWidget(), QWidget()
        acts = FlowLayout(self._acts)
        acts.addWidget(self.rest_absent)
        acts.addWidget(self.back_to_register)
        acts.addWidget(self.led)
        FlowLayout(note_acts).addWidget(self.note)
        self.acts = [self.finish]
        self._rows = (
            _row((self.attendance_heading, self.total), self._acts),
            _row((self.note_heading, self.note_status), note_acts),
        )
        column = QVBoxLayout()
        column.setSpacing(theme.BETWEEN)
        for row, below in zip(self._rows, ((self.nobody_led, self.unmarked), ()), strict=True):
            card = Card()
            card.body.addLayout(row)
            for widget in below:  # below what is done about it: however many they are, that is in view
                card.body.addWidget(widget)
            column.addWidget(card)
        card = Card()
        card.body.addWidget(self.calls_heading)
        card.body.addWidget(self.calls)
        card.body.addLayout(self._absences)
        card.body.addWidget(self.missing)
        card.body.addLayout(self._links)
        column.addWidget(card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.INSIDE)
        whole.addWidget(scrolled(column), 1)
        whole.addWidget(self.next)

    def _show_attendance(self, seen: Proposals) -> None:
        counted = seen.register.totals
        if self.desk.keeps_names:
            self.total.setText(self.desk.totals_text())
        else:
            pattern = self.tr("{number, plural, one {# person came.} other {# people came.}}")
            self.total.setText(self.desk.counted(pattern, counted.in_the_room))
        self._show_leaders()
        missing = seen.register.unmarked
        away = [entry for entry in missing if entry.away_until is not None]
        left = [entry.shown for entry in missing]
        names = self.tr(", ", "between names").join(map(words.unbroken, left))
        self.unmarked.setText(self.tr("Not marked yet: {names}").format(names=names))
        self.unmarked.setVisible(bool(left))
        self.rest_absent.setVisible(bool(left) and self.desk.can_be_finished)
        pattern = self.tr(
            "{number, plural, one {Mark the one unmarked absent} other {Mark the # unmarked absent}}"
        )
        if away:
            pattern = self.tr(
                "{number, plural, =0 {Mark who is away excused} one {Mark one absent, who is away excused} "
                "other {Mark # absent, who is away excused}}"
            )
        self.rest_absent.setText(self.desk.counted(pattern, len(left) - len(away)))

    def _show_leaders(self) -> None:
        """The record, figures and hours know who led by their marks alone."""
        leading = self._may_have_led()
        for widget in (self.nobody_led, self.led):
            widget.setVisible(bool(leading))
        self.nobody_led.setText(self.tr("Nobody is marked as having led."))
        self.led.setText(self.tr("Led by {names}").format(names=words.listed(leading)))

    def _may_have_led(self) -> list[RegisterEntry]:
        """Those who lead and are not marked, where nobody of them came."""
        register = self.desk.register
        if register is None or not self.desk.keeps_names or not self.desk.can_be_finished:
            return []
        leading = [entry for entry in register.leaders if entry.role in LEADING]
        came = any(entry.mark in CAME for entry in leading)
        return [] if came else [entry for entry in leading if entry.mark is None]

    def _mark_led(self) -> None:
        desk, leading = self.desk, self._may_have_led()
        ids = [entry.person_id for entry in leading]
        if desk.jobs.did(self, attendance.mark_several, desk.id, ids, Mark.PRESENT):
            desk.read()
            self.reload()
            self.first().setFocus()
            desk.said.emit(i18n.filled(self.tr("{names} led."), names=words.listed(leading)))

    def _show_note(self) -> None:
        rows = self.desk.jobs.ask(note_queries.of_session, self.desk.id)
        if not rows or not rows[0].text.strip():
            self.note_status.setText(self.tr("No note is written yet."))
            self.note.setText(self.tr("Write the note"))
        elif rows[0].signed_at is None:
            self.note_status.setText(self.tr("The note is written and not signed yet."))
            self.note.setText(self.tr("Open the note"))
        else:
            self.note_status.setText(self.tr("The note is signed."))
            self.note.setText(self.tr("Open the note"))

    def _show_calls(self, calls: Sequence[Proposal]) -> None:
        for person, tick in self.boxes.items():
            if not tick.isChecked():
                self._unticked.add(person)
        self._empty(self._absences)
        self.boxes = {}
        for one in calls:
            if one.person_id in self.boxes:  # a second reason
                tick = self.boxes[one.person_id]
                tick.setText(tick.text() + "\n" + found.fact(one.reason))
                continue
            tick = box(self._call_text(one))
            tick.setChecked(one.person_id not in self._unticked)
            self.boxes[one.person_id] = tick
            self._absences.addWidget(tick)
        self.calls.setText(
            self.tr("A call is planned for those ticked.")
            if calls
            else self.tr("Nobody is to be called by the rules of this group.")
        )

    def _call_text(self, one: Proposal) -> str:
        text = self.tr("Call {name}: {why}")
        return i18n.filled(text, name=words.name_in(one.person), why=found.fact(one.reason))

    def _show_missing(self, missing: Sequence[SessionRow]) -> None:
        self._empty(self._links)
        self.missing.setText(self.tr("Registers of other sessions are still missing:"))
        self.missing.setVisible(bool(missing))
        for session in missing:
            button = buttons.link(partial(self.desk.go.emit, Place(places.SESSION, session.id)))
            button.setText(self.desk.day_and_time(session))
            row = QWidget()
            FlowLayout(row).addWidget(button)
            self._links.addWidget(row)

    def _empty(self, layout: QVBoxLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()

    def _mark_rest_absent(self) -> None:
        desk = self.desk
        register = desk.register
        if register is not None and len(register.entries) > attendance.MANY:
            desk.jobs.start(
                attendance.mark_rest_absent, desk.id, owner=self, done=self._marked_rest, failed=self.refuse
            )
        elif desk.jobs.did(self, attendance.mark_rest_absent, desk.id):
            self._marked_rest()

    def _marked_rest(self, _number: int = 0) -> None:
        desk = self.desk
        desk.read()
        self.reload()
        self.finish.setFocus()
        away = [one for one in desk.register.entries if one.away_until] if desk.register is not None else []
        excused = [one for one in away if one.mark is Mark.EXCUSED]
        said = self.tr("Everyone who was not marked is absent now.")
        if excused:
            text = self.tr("Everyone who was not marked is absent now. Away and excused: {names}")
            said = text.format(names=words.listed(excused))
        desk.said.emit(said)

    def _finish(self) -> None:
        desk = self.desk
        planned = desk.jobs.do(self, finishing.finish, desk.id, self.chosen())
        if planned is None:
            return
        desk.go.emit(Place(places.TODAY))
        pattern = self.tr(
            "{number, plural, =0 {The session is finished.} "
            "one {The session is finished, and # call is planned.} "
            "other {The session is finished, and # calls are planned.}}"
        )
        desk.said.emit(desk.counted(pattern, planned))


def _row(texts: Sequence[QWidget], acts: QWidget) -> QBoxLayout:
    """Texts, and what can be done beside them; below them where the page is narrow."""
    column = QVBoxLayout()
    column.setSpacing(theme.GRID)
    for text in texts:
        column.addWidget(text)
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(theme.INSIDE)
    row.addLayout(column, 1)
    row.addWidget(acts)
    return row
