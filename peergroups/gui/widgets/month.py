"""A month to pick a day from: opened below a date field, left with Enter, a click or Esc."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from peergroups.base import language
from peergroups.base.typed_dates import FIRST_YEAR, LAST_YEAR
from peergroups.gui.core import i18n
from peergroups.gui.core.announce import announce
from peergroups.gui.core.months import WEEK, another_month, weeks
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label

_ROWS = 6  # the weeks of the longest month: the window keeps its height
_DAY = Qt.ItemDataRole.UserRole


class _Days(QTableWidget):
    """The cursor walks over the days, into other months too; Left and Right follow the screen."""

    walked = Signal(object)  # the day the user wants to be on
    taken = Signal(object)
    home = Signal()

    def __init__(self) -> None:
        super().__init__(_ROWS, WEEK)
        self.setObjectName("month")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for put in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            put(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(_DAY)))

    def fit(self) -> None:
        """Wide enough for the longest name of a weekday, and for a number with its dot."""
        bold = QFontMetrics(theme.font(theme.BODY, bold=True))
        names = [self.horizontalHeaderItem(column).text() for column in range(WEEK)]  # type: ignore[union-attr]
        longest = max(map(bold.horizontalAdvance, [f"{language.format_number(30, i18n.spoken())} •", *names]))
        side = max(theme.target(), longest + 2 * theme.INSIDE + 2 * theme.RING)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedSize(
            QSize(WEEK * side + 2 * theme.RING, header + _ROWS * theme.target() + 2 * theme.RING)
        )

    def day(self) -> date:
        found: date = self.currentItem().data(_DAY)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys, ahead = event.key(), Qt.Key, -1 if self.isRightToLeft() else 1
        days = {keys.Key_Left: -ahead, keys.Key_Right: ahead, keys.Key_Up: -WEEK, keys.Key_Down: WEEK}
        months = {keys.Key_PageUp: -1, keys.Key_PageDown: 1}
        if key in days:
            self.walked.emit(self.day() + timedelta(days=days[keys(key)]))
        elif key in months:
            self.walked.emit(another_month(self.day(), months[keys(key)]))
        elif key == keys.Key_Home:
            self.home.emit()
        elif key in {keys.Key_Return, keys.Key_Enter, keys.Key_Space}:
            self.taken.emit(self.day())
        else:
            super().keyPressEvent(event)


class Month(QFrame):
    """`picked` is emitted with the day that was taken; Esc leaves all as it was."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, day: date, today: date, busy: Mapping[date, str]) -> None:
        """`busy` says what is on a day."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self._today, self._busy = today, busy
        self._shown = self._first = date.min
        self.title = label("heading", wrap=False)
        self.before = buttons.square(buttons.plain(lambda: self._turn(-1), icon="chevron-left"))
        self.after = buttons.square(buttons.plain(lambda: self._turn(1), icon="chevron-right"))
        self.before.setAccessibleName(self.tr("Previous month"))
        self.after.setAccessibleName(self.tr("Next month"))
        self.days = _Days()
        self.days.setAccessibleName(self.tr("Days of the month"))
        head = QHBoxLayout()
        head.addWidget(self.before)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignCenter)
        head.addWidget(self.after)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.INSIDE, theme.INSIDE, theme.INSIDE, theme.INSIDE)
        whole.addLayout(head)
        whole.addWidget(self.days)
        self.days.walked.connect(self.show_day)
        self.days.home.connect(lambda: self.show_day(today))
        self.days.taken.connect(self._take)
        self.show_day(day)
        self.days.fit()

    def open_at(self, field: QWidget) -> None:
        """Below the field, or above it where there is no room; whole on the screen."""
        size, room = self.sizeHint(), field.screen().availableGeometry()
        corner = field.mapToGlobal(QPoint(0, field.height()))
        if self.isRightToLeft():
            corner.setX(corner.x() + field.width() - size.width())
        if corner.y() + size.height() > room.bottom():
            corner.setY(corner.y() - field.height() - size.height())
        last = QPoint(room.right() - size.width(), room.bottom() - size.height())
        corner = QPoint(
            max(room.left(), min(corner.x(), last.x())), max(room.top(), min(corner.y(), last.y()))
        )
        self.setGeometry(QRect(corner, size))
        self.show()
        self.days.setFocus()

    def show_day(self, day: date) -> None:
        """Shows the month of that day, with the cursor on it."""
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            return
        if (day.year, day.month) != (self._shown.year, self._shown.month):
            self._fill(day)
        row, column = divmod((day - self._first).days, WEEK)
        self.days.setCurrentCell(row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        self.show_day(another_month(self.days.day(), by))

    def _take(self, day: date) -> None:
        self.close()
        self.picked.emit(day)

    def _fill(self, day: date) -> None:
        self._shown, spoken = day, i18n.spoken()
        first = self._first = weeks(day, language.first_weekday(language.region()))[0][0]
        self.title.setText(language.month_year(day, spoken))
        if self.isVisible():
            announce(self.title, self.title.text())
        for column in range(WEEK):
            at = (first + timedelta(days=column)).weekday()
            named = QTableWidgetItem(language.weekday_name(at, spoken, wide=False))
            named.setData(Qt.ItemDataRole.AccessibleTextRole, language.weekday_name(at, spoken))
            self.days.setHorizontalHeaderItem(column, named)
        for step in range(_ROWS * WEEK):
            row, column = divmod(step, WEEK)
            self.days.setItem(row, column, self._cell(first + timedelta(days=step)))

    def _cell(self, day: date) -> QTableWidgetItem:
        """The number of the day, a dot where something is on; a reader hears all of it."""
        spoken, tokens, on = i18n.spoken(), theme.tokens(), self._busy.get(day, "")
        number = language.format_number(day.day, spoken)
        item = QTableWidgetItem(f"{number} •" if on else number)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        item.setData(_DAY, day)
        name = language.format_date(day, spoken, "weekday")
        if day == self._today:
            name = self.tr("{day}, today").format(day=name)
        told = language.format_list([name, i18n.isolated(on)], spoken) if on else name
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        if on:
            item.setToolTip(on)
        item.setForeground(QColor(tokens.ink if day.month == self._shown.month else tokens.soft))
        if day == self._today:
            item.setForeground(QColor(tokens.accent))
        font = theme.font(theme.BODY, bold=bool(on) or day == self._today)
        font.setUnderline(day == self._today)
        item.setFont(font)
        return item
