"""One person on the register: any mark, and the reason."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from peergroups.gui.core.places import Place
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.tiles import mark_word
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.text import LineBox
from peergroups.model.attendance import Mark
from peergroups.store.queries.sessions import RegisterEntry
from peergroups.usecases import attendance

_MARKS: tuple[Mark | None, ...] = (*Mark, None)
_KEEP_AFTER = 400  # milliseconds without a key


class MorePane(Pane):
    """What the context key opens. A mark is kept at once, the reason while it is typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.person_id: UUID | None = None
        self.name = label("heading")
        self.marks = QButtonGroup(self)
        self.reason_caption = label("strong")
        self.reason = LineBox()
        self.reason_caption.setBuddy(self.reason)
        self.reason_hint = label("soft")
        self.done = buttons.primary(self._done, icon="check")
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        column = QVBoxLayout()
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.name)
        for at, _mark in enumerate(_MARKS):
            button = QRadioButton()
            self.marks.addButton(button, at)
            column.addWidget(button)
        for widget in (self.reason_caption, self.reason_hint, self.reason):
            column.addWidget(widget)
        last = QWidget()
        FlowLayout(last).addWidget(self.done)
        column.addSpacing(theme.INSIDE)
        column.addWidget(last)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))
        self.marks.idClicked.connect(self._mark)
        self.reason.textEdited.connect(lambda _text: self._timer.start())
        self.reason.editingFinished.connect(self.keep)
        self.reason.returnPressed.connect(self._done)

    def retranslate(self) -> None:
        for at, mark in enumerate(_MARKS):
            word = mark_word(mark)
            self.marks.button(at).setText(word[:1].upper() + word[1:])
        self.reason_caption.setText(self.tr("Reason"))
        self.reason_hint.setText(self.tr("A few words, only if they help you next week."))
        self.reason.setMaximumWidth(round(640 * theme.scale()))
        self.done.setText(self.tr("Back to the register"))

    def arrive(self, place: Place) -> None:
        self.person_id = UUID(place.text)
        self.reason.setText("")

    def reload(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        self.name.setText(entry.shown)
        self.marks.button(_MARKS.index(entry.mark)).setChecked(True)
        self.reason.setEnabled(entry.mark is not None)
        if not self._timer.isActive() and self.reason.text() != entry.reason:
            self.reason.setText(entry.reason)

    def leave(self) -> None:
        self.keep()

    def keep(self) -> None:
        """The reason as it stands."""
        self._timer.stop()
        entry, text = self._entry(), self.reason.text().strip()
        if not self.desk.is_open or entry is None or entry.mark is None or entry.reason == text:
            return
        desk = self.desk
        if desk.jobs.did(self, attendance.set_reason, desk.id, entry.person_id, text):
            desk.read()

    def first(self) -> QWidget:
        return self.marks.button(max(self.marks.checkedId(), 0))

    def _mark(self, at: int) -> None:
        desk, entry, mark = self.desk, self._entry(), _MARKS[at]
        if entry is None or desk.register is None:
            return
        reason = self.reason.text().strip() if mark is not None else ""
        if desk.jobs.did(self, attendance.mark, desk.id, entry.person_id, mark, reason):
            desk.read()
            desk.said.emit(words.marked(entry.shown, mark))
        self.reload()

    def _done(self) -> None:
        self.keep()
        self.desk.show_part("")

    def _entry(self) -> RegisterEntry | None:
        register = self.desk.register
        if register is None:
            return None
        everybody = (*register.entries, *register.leaders)
        return next((entry for entry in everybody if entry.person_id == self.person_id), None)
