"""The bar at the bottom: what is kept, how far long work is, the last message and its Undo."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.core.announce import announce
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label


class Bar(QWidget):
    """A fixed area; it never covers anything."""

    undo_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "margin")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._saved_at: datetime | None = None
        self._progress: tuple[int, int] | None = None
        self.saved = label("soft", wrap=False)
        self.work = label("strong", wrap=False)
        self.cancel = buttons.plain(self.cancel_pressed.emit, icon="x")
        self.message = label("body")
        self.message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.undo = buttons.plain(self.undo_pressed.emit, icon="undo-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.BETWEEN, theme.GRID, theme.BETWEEN, theme.GRID)
        row.setSpacing(theme.BETWEEN)
        for widget in (self.saved, self.work, self.cancel):
            row.addWidget(widget)
        row.addWidget(self.message, 1)
        row.addWidget(self.undo)
        self.undo.hide()
        self.show_work(running=False)
        self.retranslate()
        self._keep_height()

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Shows the sentence until the next one, with an Undo beside it when asked, and reads it aloud."""
        self.message.setText(sentence)
        self.undo.setVisible(undo and bool(sentence))
        if sentence:
            announce(self.message, sentence)

    def note(self, sentence: str, *, undo: bool) -> None:
        """Shows without reading aloud: a page that has more to say will say it."""
        self.message.setText(sentence)
        self.undo.setVisible(undo)

    def offer_undo(self, possible: bool) -> None:
        """Whether the last message is about something that can be taken back."""
        self.undo.setVisible(possible and bool(self.message.text()))

    def show_saved(self, moment: datetime | None) -> None:
        """The local time of the last thing kept; None before there is one."""
        self._saved_at = moment
        self.retranslate()

    def show_work(self, *, running: bool, done: int = 0, total: int = 0) -> None:
        """How far the long work is, with its Cancel."""
        self._progress = (done, total) if running else None
        self.work.setVisible(running)
        self.cancel.setVisible(running)
        self.retranslate()

    def clear(self) -> None:
        """Forgets everything it says; for the lock."""
        self.say("")
        self.show_saved(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._keep_height()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Messages"))
        self.undo.setText(self.tr("Undo"))
        self.cancel.setText(self.tr("Cancel"))
        self.saved.setText(self._saved_text())
        self.saved.setVisible(self._saved_at is not None)
        if self._progress is not None:
            self.work.setText(self._work_text(*self._progress))

    def _keep_height(self) -> None:
        """The page above must not move when a button comes or goes."""
        self.setMinimumHeight(theme.target() + 2 * theme.GRID)

    def _saved_text(self) -> str:
        if self._saved_at is None:
            return ""
        from peergroups.base import language

        return self.tr("Saved {time}").format(time=language.format_time(self._saved_at, i18n.spoken()))

    def _work_text(self, done: int, total: int) -> str:
        if not total:
            return self.tr("Working")
        from peergroups.base import language

        done_text, total_text = (language.format_number(number, i18n.spoken()) for number in (done, total))
        return self.tr("Working: {done} of {total}").format(done=done_text, total=total_text)
