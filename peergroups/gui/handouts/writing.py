"""Where a handout's text is written: the text, what is wrong with it, and the source beside it.

Its title and the row of buttons stand above it, where the page has room for them; what is wrong stands above the paper
beside the text where there is one, so that nothing moves below who types.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.handouts.toolbar import Toolbar
from peergroups.gui.handouts.troubles import Troubles
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import LineBox, NoteBox
from peergroups.store.queries.handouts import TextRow

_ROWS = 12  # lines of the text that are seen at least
_SETTLE = 400  # ms without a key until what stands there is kept and looked through
_BESIDE = 540  # pixels at 100 %: from here the source stands beside the text, else above it


class Writing(QWidget):
    """`settled` is emitted after a pause in typing, and at once when the cursor leaves."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.box, self.source = LineBox(), NoteBox(rows=_ROWS), NoteBox(rows=_ROWS)
        self.title.setMaxLength(200)
        self.source.setReadOnly(True)
        self.labels = {field: label("strong") for field in (self.title, self.box, self.source)}
        self.hint = label("soft")
        self.toolbar = Toolbar(self.box)
        self.troubles = Troubles()
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE)
        self._timer.timeout.connect(self.settled)
        self.title.textEdited.connect(lambda _text: self._timer.start())
        self.box.textChanged.connect(self._timer.start)
        self.title.editingFinished.connect(self._leave)
        self.box.left.connect(self._leave)
        self.troubles.lead.connect(self.go_to_line)
        self._lay_out()

    @property
    def is_being_typed(self) -> bool:
        return self._timer.isActive()

    def retranslate(self) -> None:
        self.labels[self.title].setText(self.tr("&Title"))
        self.labels[self.box].setText(self.tr("Te&xt"))
        self.labels[self.source].setText(self.tr("The text it is translated from"))
        self.title.setAccessibleName(self.tr("Title"))
        self.box.setAccessibleName(self.tr("Text"))
        self.source.setAccessibleName(self.tr("The text it is translated from"))
        self.hint.setText(self.tr("It is kept while you type. An empty line begins a new paragraph."))
        self.toolbar.retranslate()
        self.troubles.retranslate()

    def values(self) -> tuple[str, str]:
        """Title and text as they stand there."""
        return self.title.text(), self.box.toPlainText()

    def fill(self, row: TextRow, source: TextRow | None) -> None:
        """Shows this text, and beside it the one it is translated from; the cursor stays."""
        if (row.title, row.text) != self.values():
            at = self.box.textCursor().position()
            for field in (self.title, self.box):
                field.blockSignals(True)
            if self.title.text() != row.title:
                self.title.setText(row.title)
            if self.box.toPlainText() != row.text:
                self.box.setPlainText(row.text)
            for field in (self.title, self.box):
                field.blockSignals(False)
            cursor = self.box.textCursor()
            cursor.setPosition(min(at, self.box.document().characterCount() - 1))
            self.box.setTextCursor(cursor)
        self._direct(self.box, row.language)
        self._beside.setVisible(source is not None)
        if source is not None:
            text = f"{source.title}\n\n{source.text}"
            if self.source.toPlainText() != text:
                self.source.setPlainText(text)
            self._direct(self.source, source.language)

    def stop(self) -> None:
        """What stands there is kept now."""
        self._timer.stop()

    def again(self) -> None:
        """Settles once more later: something else was writing."""
        self._timer.start()

    def go_to_line(self, line: int) -> None:
        block = self.box.document().findBlockByNumber(line - 1)
        self.box.setTextCursor(QTextCursor(block))
        self.box.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = event.size().width() >= _BESIDE * theme.scale()
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _leave(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.settled.emit()

    def _direct(self, box: NoteBox, code: str) -> None:
        """A text begins at the side where its language does, whatever the window speaks."""
        rtl = language.is_rtl(code)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        box.setLayoutDirection(direction)
        option = box.document().defaultTextOption()
        option.setTextDirection(direction)
        box.document().setDefaultTextOption(option)

    def _lay_out(self) -> None:
        for field, caption in self.labels.items():
            caption.setBuddy(field)
        self._beside = QWidget()
        text = QWidget()
        for holder, parts in (
            (self._beside, (self.labels[self.source], self.source)),
            (text, (self.labels[self.box], self.box)),
        ):
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(theme.GRID)
            for part in parts:
                inner.addWidget(part, int(isinstance(part, NoteBox)))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.BETWEEN)
        self._columns.addWidget(self._beside, 1)
        self._columns.addWidget(text, 1)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.troubles)
        column.addLayout(self._columns, 1)
        column.addWidget(self.hint)
