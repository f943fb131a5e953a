"""Choice and number; days and times are in `dates`.

The mouse wheel changes only the field in use, and else scrolls the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from peergroups.gui.core.once_placed import OncePlaced
from peergroups.gui.style import icons, theme
from peergroups.gui.widgets import whole_text
from peergroups.gui.widgets.cells import WholeItems
from peergroups.gui.widgets.text import leaves_to_window

if TYPE_CHECKING:  # what is mixed in below is no widget of its own: PySide takes one Qt class at a time
    _Widget = QWidget
else:
    _Widget = object

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_PAUSE = 1000  # ms without a key after which another word begins
_MARKS = "\u2066\u2067\u2068"  # before a name that keeps its own direction
_LEAST_LETTERS, _MOST_LETTERS = 12, 26  # a choice is as wide as its longest word, within these


class _Calm(_Widget):
    """The wheel over a field that is not in use scrolls the page instead."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Choice(_Calm, QComboBox):
    """One of a list; `set_choices` keeps the chosen one when the words change."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn: Mapping[object, str] = {}
        self._typed, self._since = "", QElapsedTimer()
        self._least = _LEAST_LETTERS
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self._later = OncePlaced(self, self._fit_height)
        self.setItemDelegate(WholeItems(self))  # which draws the list as the style sheet says, not as a menu
        self.view().setTextElideMode(Qt.TextElideMode.ElideNone)

    def show_all(self, least: int = _LEAST_LETTERS) -> None:
        """From now on as wide as its longest word, however long that is, where there is room; or `least` letters."""
        self._least = least
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A word is chosen by typing it, its spaces too: Qt would open the list at a space and lose the rest."""
        letter, held = event.text(), event.modifiers() & ~_PLAIN
        if (
            self.isEditable()
            or held
            or not letter.isprintable()
            or not letter
            or (letter == " " and not self._typing)
        ):
            super().keyPressEvent(event)
            return
        self._typed = (self._typed if self._typing else "") + letter
        self._since.start()
        at = self._find(self._typed)
        if at >= 0:
            self.setCurrentIndex(at)
        elif letter != " ":
            super().keyPressEvent(event)

    def _find(self, typed: str) -> int:
        """The first that begins so, whatever marks its direction; -1 for none."""
        words = (self.itemText(at).lstrip(_MARKS).casefold() for at in range(self.count()))
        return next((at for at, word in enumerate(words) if word.startswith(typed.casefold())), -1)

    @property
    def _typing(self) -> bool:
        """Whether a word is being typed."""
        return bool(self._typed) and self._since.isValid() and self._since.elapsed() < _PAUSE

    def sizeHint(self) -> QSize:
        """Qt measures the ink of a word, and cuts the last letter where its end is blank."""
        hint = super().sizeHint()
        return hint + QSize(theme.INSIDE, 0) if self._shows_all else hint

    @property
    def _shows_all(self) -> bool:
        return self.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents

    def minimumSizeHint(self) -> QSize:
        """As wide as the least letters: in a narrow window a long word is shortened, not the page cut."""
        hint = super().minimumSizeHint()
        more = max(0, self.minimumContentsLength() - self._least)
        hint -= QSize(more * self.fontMetrics().horizontalAdvance("X"), 0)
        return hint.boundedTo(self.sizeHint())  # Qt keeps the one of before

    def set_choices(
        self, choices: Iterable[tuple[object, str]], drawn: Mapping[object, str] | None = None
    ) -> None:
        """Value and word of each, and by value the icon before the word; call it from `retranslate`."""
        before, chosen = self.blockSignals(True), self.currentData()
        self.clear()
        self._drawn = drawn or {}
        for value, word in choices:
            self.addItem(word, value)
        self._draw()
        longest = max((len(self.itemText(i)) for i in range(self.count())), default=0)
        most = self._least if self._shows_all else _MOST_LETTERS
        self.setMinimumContentsLength(min(max(longest, self._least), most))
        self.setCurrentIndex(0)
        self.choose(chosen)
        self.blockSignals(before)
        self._later.ask()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()
            self._later.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.ask()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A word that is too long for its line stands there whole, in more lines."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        area = self._area(option)
        if self.isEditable() or self._is_short(option.currentText, area.width()):
            super().paintEvent(event)
            return
        text, option.currentText = option.currentText, ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        font = whole_text.font_for(text, area.size())
        painter.setFont(font)
        shown = whole_text.breakable(text, QFontMetrics(font), area.width())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = (
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        painter.drawItemText(area, flags, self.palette(), self.isEnabled(), shown, self.foregroundRole())
        painter.end()

    def _area(self, option: QStyleOptionComboBox) -> QRect:
        """Where the word stands."""
        edit = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self)

    def shows_whole(self) -> bool:
        """Whether all of what is chosen is seen."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        text, area = self.currentText(), self._area(option)
        return (
            self._is_short(text, area.width()) or whole_text.least_height(text, area.width()) <= area.height()
        )

    def _is_short(self, word: str, room: int) -> bool:
        return self.fontMetrics().horizontalAdvance(word) <= room

    def _fit_height(self) -> None:
        """As high as the longest of its words needs, so that it stays so whichever is chosen."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room, words = self._area(option).width(), map(self.itemText, range(self.count()))
        long = [] if self.isEditable() else [word for word in words if not self._is_short(word, room)]
        lines = max((whole_text.least_height(word, room) for word in long), default=0)
        self.setMinimumHeight(max(theme.target(), lines + theme.INSIDE + 2 * theme.RING))

    def _draw(self) -> None:
        self.setIconSize(theme.icon_size())
        for at in range(self.count()) if self._drawn else ():
            name = self._drawn.get(self.itemData(at), "")
            self.setItemIcon(at, icons.icon(name) if name else QIcon())

    def choose(self, value: object) -> bool:
        """Chooses that value, if it is there.

        Qt's findData does not find an id: it compares Python objects by where they are.
        """
        at = next((i for i in range(self.count()) if self.itemData(i) == value), -1)
        if at >= 0:
            self.setCurrentIndex(at)
        return at >= 0


class Number(_Calm, QSpinBox):
    """`value` may be None when `setSpecialValueText` gives a word for the least one."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        _prepare(self)

    def event(self, event: QEvent) -> bool:
        return False if leaves_to_window(event, self.lineEdit()) else super().event(event)


def _prepare(field: QAbstractSpinBox) -> None:
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.lineEdit().setTextMargins(theme.INSIDE, 0, theme.INSIDE, 0)  # the style sheet does not reach inside
