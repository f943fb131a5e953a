"""Fields for text: one line, and a note as high as its text. Plain text only; Tab leaves the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from peergroups.gui.core.once_placed import OncePlaced
from peergroups.gui.style import theme

_ROWS = 6  # lines shown when nothing asks for more
_HIGHEST = 20_000  # pixels; a longer note scrolls by itself


def leaves_to_window(event: QEvent, typed: QLineEdit | QTextDocument) -> bool:
    """Whether this is a key of the window: Help now always, Undo and Redo where nothing was typed to be taken back.

    Qt's fields take them for themselves all the same: Ctrl+E goes to the end of the line on some systems.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not typed.isUndoAvailable()
    redo = event.matches(QKeySequence.StandardKey.Redo) and not typed.isRedoAvailable()
    help_now = event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    if undo or redo or help_now:
        event.ignore()
    return undo or redo or help_now


class LineBox(QLineEdit):
    """One line that leaves Ctrl+Z to the window while it has nothing of its own to undo.

    Clear it with `setText("")`: `clear()` can be undone, and Ctrl+Z would then bring the old letters back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._align()

    def event(self, event: QEvent) -> bool:
        return False if leaves_to_window(event, self) else super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """As the window reads, whatever the script of the text: Qt would go by the text."""
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        self.setAlignment(side | flags.AlignAbsolute | flags.AlignVCenter)


class NoteBox(QPlainTextEdit):
    """A note, as high as its text: only the page scrolls, and it follows the cursor.

    `left` is emitted when the cursor leaves it: a good moment to keep a draft.

    Ctrl+Z is the window's here too until something is typed; fill it with `setPlainText`, which cannot be undone.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, rows: int = _ROWS) -> None:
        super().__init__(parent)
        self._rows = rows  # lines shown at least
        self.setTabChangesFocus(True)
        self._fit()
        self._align()
        self._later = OncePlaced(self, self._fit)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._later.ask())
        self.cursorPositionChanged.connect(self._follow)

    def event(self, event: QEvent) -> bool:
        return False if leaves_to_window(event, self.document()) else super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes the words only."""
        if source.hasText():
            self.insertPlainText(source.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.ask()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Aligned as the window reads; left and right are absolute here, whatever the text (Qt 6.11)."""
        option = self.document().defaultTextOption()
        flags = Qt.AlignmentFlag
        option.setAlignment(flags.AlignRight if self.isRightToLeft() else flags.AlignLeft)
        self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        least, height, block = (
            self.fontMetrics().lineSpacing() * self._rows,
            0.0,
            self.document().firstBlock(),
        )
        while block.isValid() and height < _HIGHEST:
            height += self.blockBoundingRect(block).height()  # lines of some scripts are higher than others
            block = block.next()
        self.setMinimumHeight(min(max(least, round(height)), _HIGHEST) + 2 * theme.BETWEEN)

    def _follow(self) -> None:
        """What is typed stays in view of the page."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inner = area.widget() if area is not None else None
        if area is not None and inner is not None and self.hasFocus():
            spot = self.cursorRect()
            middle = self.viewport().mapTo(inner, spot.center())
            area.ensureVisible(middle.x(), middle.y(), 0, spot.height())
