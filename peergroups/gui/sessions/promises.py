"""What was promised in a note: one line becomes a follow-up by one key."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.style import theme
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.model.followups import Why
from peergroups.model.notes import names_within
from peergroups.store.queries import followups as follow_up_queries
from peergroups.store.queries.followups import FollowUpRow
from peergroups.usecases import followups

DUE_AFTER = timedelta(days=7)  # the next weekly session


class Promises(Pane):
    """The follow-ups of this session, and for whom the newest one is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.newest: UUID | None = None
        self.list = label("body")
        self.person_caption = label("strong", wrap=False)
        self.person = Choice()
        self.person.setMinimumContentsLength(14)
        self.person_caption.setBuddy(self.person)
        self._for_whom = QWidget()
        line = FlowLayout(self._for_whom)
        line.addWidget(self.person_caption)
        line.addWidget(self.person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.list)
        column.addWidget(self._for_whom)
        self.person.currentIndexChanged.connect(lambda _at: self._set_person())

    def retranslate(self) -> None:
        self.person_caption.setText(self.tr("The newest is about:"))
        self.person.setAccessibleName(self.tr("Whom the newest follow-up is about"))

    def forget(self) -> None:
        """Another session is shown: there is no newest follow-up yet."""
        self.newest = None

    def reload(self) -> None:
        """Reads the session's follow-ups again."""
        rows = self._rows()
        self.list.setText("\n".join(self._line(row) for row in rows))
        self.list.setVisible(bool(rows))
        newest = next((row for row in rows if row.id == self.newest), None)
        self._for_whom.setVisible(newest is not None and self.desk.keeps_names)
        if newest is not None:
            self._show_people(newest)

    def add(self, line: str) -> None:
        """The line as a follow-up, due next week, about whoever is named in it."""
        desk = self.desk
        if not line:
            desk.advised.emit(self.tr("This line is empty. Write what was promised, then press F4."))
            return
        if any(row.text == line for row in self._rows()):
            desk.advised.emit(self.tr("This line is a follow-up already."))
            return
        added = desk.jobs.do(self, followups.add, self._values(line, self._recognised(line)))
        if added is None:
            return
        self.newest = added
        self.reload()
        day = language.format_date(desk.today() + DUE_AFTER, i18n.spoken(), "weekday")
        desk.said.emit(i18n.filled(self.tr("The line is a follow-up now, due on {day}."), day=day))

    def _recognised(self, line: str) -> UUID | None:
        """Who is named in the line, where it can be one person only."""
        entries = self.desk.register.entries if self.desk.register is not None else ()
        named = [entry.person_id for entry in entries if names_within(line, [entry.name])]
        return named[0] if len(named) == 1 else None

    def _values(self, line: str, person_id: UUID | None) -> dict[str, object]:
        return {
            "text": line,
            "group_id": self.desk.session.group_id,
            "session_id": self.desk.id,
            "person_id": person_id,
            "why": Why.PROMISED,
            "due_on": self.desk.today() + DUE_AFTER,
        }

    def _set_person(self) -> None:
        row = next((row for row in self._rows() if row.id == self.newest), None)
        chosen = UUID(self.person.currentData()) if self.person.currentData() else None
        if row is None or row.person_id == chosen:
            return
        if self.desk.jobs.did(
            self, followups.edit, row.id, self._values(row.text, chosen) | {"due_on": row.due_on}
        ):
            self.reload()

    def _show_people(self, newest: FollowUpRow) -> None:
        register = self.desk.register
        assert register is not None
        people = [(str(entry.person_id), words.name_in(entry.shown)) for entry in register.entries]
        before = self.person.blockSignals(True)
        self.person.set_choices([("", self.tr("Nobody in particular")), *people])
        self.person.setCurrentIndex(max(self.person.findData(str(newest.person_id)), 0))
        self.person.blockSignals(before)

    def _rows(self) -> list[FollowUpRow]:
        return [
            row
            for row in self.desk.jobs.ask(follow_up_queries.of_session, self.desk.id)
            if row.why is Why.PROMISED
        ]

    def _line(self, row: FollowUpRow) -> str:
        day = language.format_date(row.due_on, i18n.spoken(), "weekday")
        text = words.name_in(row.text)
        if row.person:
            return self.tr("Follow-up: {text} (about {name}, due {day})").format(
                text=text, name=words.name_in(row.person), day=day
            )
        return self.tr("Follow-up: {text} (due {day})").format(text=text, day=day)
