"""The strip at the top: menus, search box, text size and Lock. One row when it fits, else two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenuBar, QSizePolicy, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.text import LineBox

_LEAST_BOX = 14  # average letters


class SearchBox(LineBox):
    """The box keeps the focus while Up and Down move in the list of results."""

    stepped = Signal(int)  # 1 down, -1 up
    entered = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class _MenuBar(QMenuBar):
    """Asks for the room its menus take: from right to left Qt's own hint is four times too wide (6.11)."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        widths = [self.actionGeometry(action).width() for action in self.actions()]
        if not self.isRightToLeft() or not any(widths):
            return hint
        return QSize(sum(widths) + (len(widths) + 3) * theme.INSIDE, hint.height())


class Strip(QWidget):
    """Holds them; the frame connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "margin")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_bar = _MenuBar(self)
        self.menu_bar.setNativeMenuBar(False)  # always in the window, on every system
        self.box = SearchBox(self)
        self.smaller = buttons.plain()
        self.larger = buttons.plain()
        for button in (self.smaller, self.larger):  # the text size is no place to work in
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lock = buttons.plain(icon="lock")
        self._who = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.GRID, theme.GRID, theme.BETWEEN, theme.GRID)
        self._grid.setSpacing(theme.INSIDE)
        self._rows = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it never widens the window
        self._arrange()
        self.retranslate()

    def show_words(self, words: str) -> None:
        """The box says what the page shows, and nothing elsewhere."""
        if self.box.text() != words:
            self.box.setText(words)

    def retranslate(self) -> None:
        self.box.setPlaceholderText(self.tr("Search or do: Ctrl+K"))
        self.box.setAccessibleName(self.tr("Search or do"))
        smaller, larger = self.tr("A-", "smaller text"), self.tr("A+", "larger text")
        self.smaller.setText(f"\u200e{smaller}\u200e")  # else the sign changes sides
        self.smaller.setAccessibleName(self.tr("Smaller text"))
        self.larger.setText(f"\u200e{larger}\u200e")
        self.larger.setAccessibleName(self.tr("Larger text"))
        self.lock.setText(self.tr("Lock"))
        self._name_lock()
        self._arrange()

    def show_who(self, first_name: str) -> None:
        """Whose way in is open, on the button that locks it; "" for nobody."""
        self._who = i18n.isolated(first_name) if first_name else ""
        self.retranslate()

    def _name_lock(self) -> None:
        if self._who:
            self.lock.setText(self.tr("Lock ({name})").format(name=self._who))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._arrange()

    def _arrange(self) -> None:
        letters = self.box.fontMetrics().averageCharWidth() * _LEAST_BOX
        others = (self.menu_bar, self.smaller, self.larger, self.lock)
        needed = sum(widget.sizeHint().width() + theme.INSIDE for widget in others) + letters + theme.AROUND
        rows = 1 if needed <= self.width() else 2
        if rows == self._rows:
            return
        self._rows = rows
        if rows == 1:
            self._grid.addWidget(self.menu_bar, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._grid.addWidget(self.menu_bar, 0, 0, 1, 5)
        for column, widget in enumerate((self.box, self.smaller, self.larger, self.lock), 1):
            self._grid.addWidget(widget, rows - 1, column)
        self._grid.setColumnStretch(1, 1)
