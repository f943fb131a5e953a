"""Day and time of day: typed as people write them, or picked from a month; what was understood is said in words.

A text that is none stays as it was typed and is marked; until it is mended, the value before it counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from peergroups.base import clock, language
from peergroups.base.typed_dates import FIRST_YEAR, LAST_YEAR, read_day, read_time, write_time
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.month import Month
from peergroups.gui.widgets.text import LineBox

_FAR = 10  # years
_STEP = 5  # minutes, of a time
_YEAR_DIGITS = 4
_REWRITTEN = {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}


class Typed(LineBox):
    """What days and times share. `changed` is emitted when the value is another one, `told` when what is said is."""

    changed = Signal()
    told = Signal()
    left = Signal()  # the cursor went, and the value is settled

    def __init__(self, value: Any) -> None:
        super().__init__()
        self._value = value
        self._shown = ""  # the text as this field writes it
        self._judged = ""  # the text that was found wrong
        self._error = ""
        self.returnPressed.connect(self._leave)
        self._write()

    def value(self) -> Any:
        """The date or time that counts: what stands in the field, or the one before where that is none."""
        if self.text() == self._shown:
            return self._value
        found = self._read(self.text())
        return self._value if found is None or self._must_ask(found) else found

    def set_value(self, value: Any) -> None:
        self._take(value)

    def error(self) -> str:
        """The sentence why what stands in the field does not count; "" where it does."""
        return self._error

    def words(self) -> str:
        """What is understood; "" where the text itself says it."""
        return ""

    def settle(self) -> bool:
        """Takes what stands in the field, before an act; False when it needs another look."""
        if self.hasFocus() or self.text() not in {self._shown, self._judged}:
            self._leave()
        return not self._error

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed stands for what was there; a click into the field does not: it is about one letter."""
        super().focusInEvent(event)
        kept = {
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }
        if event.reason() not in kept:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self._leave()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if event.key() in steps and plain and not self.isReadOnly():
            self._take(self._stepped(self.value(), steps[Qt.Key(event.key())]))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REWRITTEN and hasattr(self, "_error"):
            if self.text() == self._shown:
                self._write()
            self.told.emit()

    def _leave(self) -> None:
        text = self.text()
        if text == self._shown:
            self._say("")
            return
        found = self._read(text)
        if found is None:
            self._refuse(self._code() if text.strip() else "missing")
        elif self._must_ask(found) and self._judged != text:
            self._refuse("far_year")
        else:
            self._take(found)

    def _take(self, value: Any) -> None:
        is_other, self._value = value != self._value, value
        self._write()
        self._say("")
        if is_other:
            self.changed.emit()

    def _refuse(self, code: str) -> None:
        self._judged = self.text()
        self._say(
            messages.field_sentence(code).replace(
                "{example}", self._written(clock.here() if self._value is None else self._value)
            )
        )

    def _say(self, error: str) -> None:
        self._error = error
        if not error:
            self._judged = ""
        self.told.emit()

    def _write(self) -> None:
        """Digits have no direction of their own: Qt would put them at the left edge of every window."""
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        self.setAlignment(side | flags.AlignAbsolute | flags.AlignVCenter)
        self._shown = self._written(self._value)
        if self.text() != self._shown:
            self.setText(self._shown)

    def _must_ask(self, _value: Any) -> bool:
        return False

    def _code(self) -> str:
        raise NotImplementedError

    def _read(self, text: str) -> Any:
        raise NotImplementedError

    def _written(self, value: Any) -> str:
        raise NotImplementedError

    def _stepped(self, value: Any, by: int) -> Any:
        raise NotImplementedError


class Day(Typed):
    """A date. `past`: of what is over, so that a short form means the latest such day, else the coming one.

    `reaching_back`: of what may have begun lately, as in `read_day`.
    """

    def __init__(self, *, past: bool = False, reaching_back: bool = False) -> None:
        self._past, self._reaching_back = past, reaching_back
        self._busy: Callable[[], Mapping[date, str]] = dict
        super().__init__(clock.here())
        self.button = buttons.square(buttons.link(self.open_month, icon="calendar"))
        self.button.setParent(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name_button()

    def set_busy(self, busy: Callable[[], Mapping[date, str]]) -> None:
        """What is on which day, asked when the month is opened."""
        self._busy = busy

    def words(self) -> str:
        return language.format_date(self._value, i18n.spoken(), "full")

    def open_month(self) -> None:
        """A month to pick the day from, with the cursor on the one that stands here."""
        if self.isReadOnly() or not self.isEnabled():
            return
        month = Month(self, self.value() or clock.here(), clock.here(), self._busy())
        month.picked.connect(self._pick)
        month.open_at(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_month()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if hasattr(self, "button") and event.type() in {*_REWRITTEN, QEvent.Type.StyleChange}:
            self._name_button()
            self._place_button()

    def _pick(self, day: date) -> None:
        self._take(day)
        self.setFocus()

    def _place_button(self) -> None:
        side = max(1, self.height() - 2 * theme.RING)
        at = theme.RING if self.isRightToLeft() else self.width() - side - theme.RING
        self.button.setGeometry(at, theme.RING, side, side)
        margins = (side, 0, 0, 0) if self.isRightToLeft() else (0, 0, side, 0)
        self.setTextMargins(*margins)

    def _name_button(self) -> None:
        self.button.setAccessibleName(translate("Day", "Pick from a month (Alt+Down)"))
        self.button.setToolTip(translate("Day", "Pick from a month (Alt+Down)"))

    def _must_ask(self, value: date) -> bool:
        return value != self._value and abs(value.year - clock.here().year) > _FAR

    def _code(self) -> str:
        years = [int(digits) for digits in re.findall(r"\d+", self.text()) if len(digits) == _YEAR_DIGITS]
        is_out = len(years) == 1 and not FIRST_YEAR <= years[0] <= LAST_YEAR
        return "year_out" if is_out else "not_a_day"

    def _read(self, text: str) -> date | None:
        return read_day(text, i18n.spoken(), clock.here(), past=self._past, reaching_back=self._reaching_back)

    def _written(self, value: date) -> str:
        return language.numeric_date(value, i18n.spoken())

    def _stepped(self, value: date, by: int) -> date:
        return min(max(value + timedelta(days=by), date(1900, 1, 1)), date(2100, 12, 31))


class Hour(Typed):
    """A time of day."""

    def __init__(self) -> None:
        super().__init__(time(18))

    def _code(self) -> str:
        return "not_an_hour"

    def _read(self, text: str) -> time | None:
        return read_time(text)

    def _written(self, value: time) -> str:
        return write_time(value, i18n.spoken())

    def _stepped(self, value: time, by: int) -> time:
        moved = datetime.combine(date(2000, 1, 2), value) + timedelta(minutes=by * _STEP)
        return moved.time()


def settled(root: QWidget) -> bool:
    """Takes what stands in the days and times below `root`, before an act; else goes to the first that is wrong."""
    wrong = [field for field in root.findChildren(Typed) if field.isVisibleTo(root) and not field.settle()]
    if wrong:
        wrong[0].setFocus()
        wrong[0].selectAll()
    return not wrong
