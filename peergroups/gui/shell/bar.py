"""The bar at the bottom: how far long work is, the last fact and its Undo. One line, empty when all is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from peergroups.gui.core import i18n, outside
from peergroups.gui.core.announce import announce
from peergroups.gui.core.measure import Measure
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import OneLine, label

_MOST, _FEW = 60, 24  # letters of what Undo takes back, and in a narrow window
_TIGHT = 64  # em under which Undo is one word beside the two ways to a file
_NARROW = 40  # em under which the sentence goes first: it was spoken


def shorten(words: str, most: int) -> str:
    """Not longer than so many letters."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _asking() -> int:
    """Which dialog is open; 0 for none. A dialog is another object each time that Qt gives it."""
    dialog = QApplication.activeModalWidget()
    return int(shiboken6.getCppPointer(dialog)[0]) if dialog is not None else 0


class Bar(QWidget):
    """A fixed area; it never covers anything and never changes its height."""

    undo_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._progress: tuple[int, int] | None = None
        self._what = ""  # Undo would take back
        self._can_undo = False
        self._is_of_step = False  # the sentence: it is what Undo takes back, and nobody said more
        self._file: Path | None = None  # that the sentence is about
        self._asked = 0  # by which dialog
        self._is_narrow = self._is_tight = False
        self.count = label("strong", wrap=False)
        self.count.hide()
        self.work = label("strong", wrap=False)
        self.cancel = buttons.plain(self.cancel_pressed.emit, icon="x")
        self.message = OneLine()
        self.message.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.undo = buttons.link(self.undo_pressed.emit, icon="undo-2")
        self.open = buttons.link(lambda: self._lead_to(outside.open_file), icon="file-text")
        self.folder = buttons.link(lambda: self._lead_to(outside.show_folder), icon="folder-open")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.BETWEEN)
        for widget in (self.count, self.work, self.cancel, self.message, self.open, self.folder, self.undo):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for button in (self.open, self.folder, self.undo):
            button.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._make_way)
        self.fit(Measure())
        self.show_work(running=False)
        self.retranslate()

    def fit(self, measure: Measure) -> None:
        """The window has so much room."""
        around = theme.BETWEEN if measure.low else theme.AROUND
        self._row.setContentsMargins(around, 1, around, 1)
        self._is_narrow, self._is_tight = measure.em < _NARROW, measure.em < _TIGHT
        self.retranslate()
        self._keep_height()
        self._show()

    def say(self, sentence: str, *, undo: str = "", file: Path | None = None) -> None:
        """Shows the sentence until the next one and reads it aloud; `undo` is what can be taken back by it.

        `file` was written, as the sentence says: it can be opened, and so can its folder.
        """
        self.note(sentence, undo=undo, file=file)
        if sentence:
            announce(self.message, sentence)

    def tell_step(self, undo: str) -> None:
        """A work is done that nobody said anything of: what it was stands there, and Undo beside it."""
        text = self.tr("{what}.", "a fact, such as: Guests counted, Tuesday circle")
        self.note(i18n.filled(text, what=undo) if undo else "", undo=undo)
        self._is_of_step = bool(undo)
        self.retranslate()

    def note(self, sentence: str, *, undo: str, file: Path | None = None) -> None:
        """Shows without reading aloud: a page that has more to say will say it."""
        self.message.setText(sentence)
        self._is_of_step = False
        self._what, self._can_undo, self._file = undo, bool(undo), file
        self._asked = _asking()
        self.retranslate()
        self._show()

    def rename_undo(self, what: str) -> None:
        """The same step in other words: the language has changed."""
        if self._is_of_step:
            self.tell_step(what)
        elif self._what:
            self._what = what
            self.retranslate()

    def offer_undo(self, possible: bool) -> None:
        """Whether what was said can be taken back just now."""
        self._can_undo = possible
        self._show()

    def show_count(self, text: str) -> None:
        """What the page in view counts, where it has no row of its own; "" for nothing."""
        self.count.setText(text)
        self.count.setVisible(bool(text))
        self._share()

    def show_work(self, *, running: bool, done: int = 0, total: int = 0) -> None:
        """How far the long work is, with its Stop."""
        self._progress = (done, total) if running else None
        self.work.setVisible(running)
        self.cancel.setVisible(running)
        self.retranslate()
        self._share()

    def clear(self) -> None:
        """Forgets everything it says; for the lock."""
        self.say("")
        self.show_count("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._keep_height()
            self._share()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Messages"))
        text = self.tr("Undo: {what}") if self._what else self.tr("Undo")
        self.undo.setText(self._undo_text(most=_FEW if self._is_narrow else _MOST))
        self.undo.setAccessibleName(text.format(what=self._what))
        self.cancel.setText(self.tr("Cancel"))
        self.open.setText(self.tr("Open"))
        self.folder.setText(self.tr("Show folder"))
        if self._progress is not None:
            self.work.setText(self._work_text(*self._progress))
        self._share()

    def _undo_text(self, *, most: int) -> str:
        """What stands on Undo, of what it takes back so many letters."""
        beside = self._is_tight and self._file is not None  # its two ways leave no room for more
        if not self._what or beside:
            return self.tr("Undo")
        return self.tr("Undo: {what}").format(what=shorten(self._what, most)).replace("&", "&&")

    def _show(self) -> None:
        offered = self._can_undo and bool(self._what)
        self.undo.setVisible(offered)
        self.open.setVisible(self._file is not None and outside.can_open(self._file))
        self.folder.setVisible(self._file is not None)
        self.message.setVisible(not (self._is_narrow and (offered or self._file is not None)))

        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The sentence gives way, never a button: a style sheet's least width lets a layout squeeze them."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for widget in (self.count, self.work, self.cancel, self.open, self.folder):
            if not widget.isHidden():
                room -= widget.sizeHint().width() + theme.BETWEEN
        if not self.undo.isHidden():
            room -= self._share_with_undo(room) + theme.BETWEEN
        self.message.setMaximumWidth(max(room, 0))

    def _share_with_undo(self, room: int) -> int:
        """Undo names all it takes back where the whole sentence has room beside it; gives its width."""
        said = 0 if self.message.isHidden() else self.message.whole_width() + theme.BETWEEN
        least = _FEW if self._is_narrow else _MOST
        self.undo.setText(self._undo_text(most=max(least, len(self._what))))
        if self.undo.sizeHint().width() + said > room:
            self.undo.setText(self._undo_text(most=least))
        return self.undo.sizeHint().width()

    def _make_way(self) -> None:
        """That a file was written is no answer to a dialog: it would look like the next one."""
        if self._file is not None and _asking() not in {0, self._asked}:
            self.note("", undo="")

    def _lead_to(self, way: Callable[[Path], bool]) -> None:
        if self._file is not None and not way(self._file):
            text = self.tr("This computer has no program to open {file}.")
            self.say(i18n.filled(text, file=i18n.isolated(self._file.name)), file=self._file)

    def _keep_height(self) -> None:
        """The page above must not move when a button comes or goes."""
        self.setFixedHeight(theme.target() + 2)

    def _work_text(self, done: int, total: int) -> str:
        if not total:
            return self.tr("Working")
        from peergroups.base import language

        done_text, total_text = (language.format_number(number, i18n.spoken()) for number in (done, total))
        return self.tr("Working: {done} of {total}").format(done=done_text, total=total_text)
