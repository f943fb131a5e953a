"""The strip at the top: menus, search box, text size and Lock. One row, whatever room there is."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QSizePolicy, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.menu import Menu
from peergroups.gui.widgets.text import LineBox

_LEAST_BOX = 14  # average letters
_NARROW = 40  # em under which Lock is an icon
_WIDE_ENOUGH = 60  # em from which Help now has its words
_AROUND = 8  # pixels beside the height of a button


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


_PADDING = 14  # pixels on each side of a menu's name, with what the style adds


class _MenuBar(QMenuBar):
    """Asks for the room its menus take: from right to left Qt's own hint is four times too wide (6.11)."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self.isRightToLeft():
            return hint
        text, mnemonic = self.fontMetrics(), Qt.TextFlag.TextShowMnemonic.value
        # not by where they stand now: one without room stands nowhere, and would never be given any
        widths = [text.size(mnemonic, action.text()).width() + 2 * _PADDING for action in self.actions()]
        return QSize(sum(widths) + (len(widths) + 3) * theme.INSIDE, hint.height())


class Strip(QWidget):
    """Holds them; the frame connects them. Without room the menus stand behind one button, the box behind an icon."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "margin")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu = buttons.plain(icon="menu")
        self.menu.setObjectName("more")  # without Qt's arrow
        self.everything = Menu(self)
        self.menu.setMenu(self.everything)
        self.menu_bar = _MenuBar(self)
        self.menu_bar.setNativeMenuBar(False)  # always in the window, on every system
        self.box = SearchBox(self)
        self.search = buttons.square(buttons.plain(icon="search"))
        self.smaller = buttons.square(buttons.plain())
        self.larger = buttons.square(buttons.plain())
        for button in (self.smaller, self.larger):  # the text size is no place to work in
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.help_now = buttons.plain(icon="life-buoy")
        self.help_now.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lock = buttons.plain(icon="lock")
        self._who = ""
        self._is_locked = True
        self._searches = False  # the box is open where it stands behind an icon
        self._measure = Measure()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.BLOCKS, 0, theme.BLOCKS, 0)
        self._row.setSpacing(theme.INSIDE)
        acts = (self.smaller, self.larger, self.help_now, self.lock)
        for widget in (self.menu, self.menu_bar, self.box, self.search, *acts):
            self._row.addWidget(widget, int(widget is self.box))
        self._row.setAlignment(self.menu_bar, Qt.AlignmentFlag.AlignVCenter)
        for one, other in pairwise((self.menu, self.box, self.search, *acts)):
            QWidget.setTabOrder(one, other)
        self._row.insertStretch(2, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it never widens the window
        self.retranslate()

    def fit(self, measure: Measure) -> None:
        """The window has so much room."""
        self._measure = measure
        self.retranslate()

    def open_menus(self) -> None:
        """The first of them, or the one menu that holds all."""
        if self.menu_bar.isVisible():
            self.menu_bar.setActiveAction(self.menu_bar.actions()[0])  # Qt gives the focus back by itself
        else:
            self.menu.setFocus()
            self.menu.click()

    def show_words(self, words: str) -> None:
        """The box says what the page shows, and nothing elsewhere."""
        if self.box.text() != words:
            self.box.setText(words)

    def open_box(self, is_open: bool) -> None:
        """Where it stands behind an icon: shows the box while it is searched in."""
        if is_open or not self.box.hasFocus():
            self._searches = is_open
            self._arrange()

    def show_lock(self, locked: bool) -> None:
        """Nothing to search and nothing to lock while it is locked."""
        self._is_locked = locked
        self._arrange()

    def retranslate(self) -> None:
        self.menu.setText(self.tr("Menu"))
        self.box.setPlaceholderText(self.tr("Search or do: Ctrl+K"))
        self.box.setAccessibleName(self.tr("Search or do"))
        self.search.setAccessibleName(self.tr("Search or do"))
        smaller, larger = self.tr("A-", "smaller text"), self.tr("A+", "larger text")
        self.smaller.setText(f"\u200e{smaller}\u200e")  # else the sign changes sides
        self.smaller.setAccessibleName(self.tr("Smaller text"))
        self.larger.setText(f"\u200e{larger}\u200e")
        self.larger.setAccessibleName(self.tr("Larger text"))
        self._name_lock()
        self._arrange()

    def show_who(self, first_name: str) -> None:
        """Whose way in is open, on the button that locks it; "" for nobody."""
        self._who = i18n.isolated(first_name) if first_name else ""
        self.retranslate()

    def _name_lock(self) -> None:
        words = self.tr("Lock ({name})").format(name=self._who) if self._who else self.tr("Lock")
        self.lock.setAccessibleName(words)
        self.lock.setText("" if self._measure.em < _NARROW else words)
        self.help_now.setAccessibleName(self.tr("Help now (Ctrl+E)"))
        self.help_now.setText("" if self._measure.em < _WIDE_ENOUGH else self.tr("Help now"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._arrange()

    def _arrange(self) -> None:
        self.setFixedHeight(theme.target() + _AROUND)
        letters = self.box.fontMetrics().averageCharWidth() * _LEAST_BOX
        others = [
            self.menu_bar,
            self.smaller,
            self.larger,
            *([] if self._is_locked else [self.help_now, self.lock]),
        ]
        needed = sum(widget.sizeHint().width() + theme.INSIDE for widget in others) + letters + theme.AROUND
        narrow = self._measure.width is Width.MENU or needed > self.width()
        self.menu.setVisible(narrow)
        self.menu_bar.setVisible(not narrow)
        shows_box = not narrow or self._searches
        self.box.setVisible(shows_box and not self._is_locked)
        self.search.setVisible(not shows_box and not self._is_locked)
        self.lock.setVisible(not self._is_locked)
        self.help_now.setVisible(not self._is_locked)
        self._row.setStretch(2, 0 if shows_box and not self._is_locked else 1)
