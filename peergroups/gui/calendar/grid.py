"""A month by weeks: a cell a day, a session two lines. Arrows walk over the days, into other months too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from peergroups.base import language
from peergroups.gui.calendar import words
from peergroups.gui.core import i18n
from peergroups.gui.core.months import WEEK, another_month
from peergroups.gui.style import icons, theme
from peergroups.gui.widgets import whole_text
from peergroups.store.queries.sessions import SessionRow

Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractTableModel):
    """The weeks of one month, and the sessions of each day."""

    def __init__(self) -> None:
        super().__init__()
        self.weeks: Sequence[Sequence[date]] = ()
        self.sessions: Mapping[date, Sequence[SessionRow]] = {}
        self.month = 0
        self.today = date.min

    def show_month(
        self,
        weeks: Sequence[Sequence[date]],
        sessions: Mapping[date, Sequence[SessionRow]],
        month: int,
        today: date,
    ) -> None:
        self.beginResetModel()
        self.weeks, self.sessions, self.month, self.today = weeks, sessions, month, today
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WEEK

    def day(self, index: Index) -> date:
        return self.weeks[index.row()][index.column()]

    def index_of(self, day: date) -> QModelIndex:
        for row, week in enumerate(self.weeks):
            if day in week:
                return self.index(row, week.index(day))
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        day = self.day(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return language.format_number(day.day, i18n.spoken())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = language.format_date(day, i18n.spoken(), "weekday")
            if day == self.today:
                spoken = self.tr("{day}, today").format(day=spoken)
            return "\n".join([spoken, *(words.spoken(session) for session in self.sessions.get(day, ()))])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not self.weeks:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return language.weekday_name(self.weeks[0][section].weekday(), i18n.spoken())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None


class _Painter(QStyledItemDelegate):
    """Draws a day: its number, time and status, then the group, of as many sessions as there is room for."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        assert isinstance(view, MonthGrid)
        model, tokens = view.month, theme.tokens()
        day = model.day(index)
        inside = day.month == model.month
        area = option.rect.adjusted(1, 1, -1, -1)
        current = index == view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(tokens.card if inside else tokens.margin))
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if current:
            painter.setBrush(QColor(tokens.tint))
            painter.setPen(QPen(QColor(tokens.accent), theme.RING if view.hasFocus() else 1))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), theme.CORNER, theme.CORNER)
        self._write(painter, option, day, view)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, day: date, view: MonthGrid) -> None:
        tokens, model = theme.tokens(), view.month
        inner = option.rect.adjusted(theme.INSIDE, theme.GRID // 2, -theme.GRID, -theme.GRID // 2)
        line, beside = _line_height(), _number_width()
        pen = _Pen(painter, option.direction, inner)
        number = language.format_number(day.day, i18n.spoken())
        ink = tokens.ink if day.month == model.month else tokens.soft
        if day == model.today:
            box = QRect(inner.left() - theme.GRID, inner.top(), beside, line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(pen.mirrored(box), theme.GRID, theme.GRID)
            ink = tokens.on_accent
        pen.write(number, 0, ink, bold=True)
        sessions = list(model.sessions.get(day, ()))
        room = max(inner.height() // (2 * line), 1)
        if len(sessions) > room:
            room = max((inner.height() - line) // (2 * line), 1)
        side = round(16 * theme.scale())
        for at, session in enumerate(sessions[:room]):
            top, colour = at * 2 * line, words.COLOURS[session.status]
            pen.write(words.time_and_status(session), top, tokens.mark(colour), indent=beside)
            sign = QRect(inner.left(), inner.top() + top + line + (line - side) // 2, side, side)
            icons.draw(painter, pen.mirrored(sign), words.SHAPES[session.status], colour)
            name = language.isolate(session.group_name)
            pen.write(name, top + line, tokens.ink, indent=side + theme.GRID)
        rest = len(sessions) - room
        if rest > 0:
            pen.write(view.more_text(rest), room * 2 * line, tokens.ink)


class _Pen:
    """Writes lines into a cell, from its leading side."""

    def __init__(self, painter: QPainter, direction: Qt.LayoutDirection, inner: QRect) -> None:
        self._painter, self._direction, self._inner = painter, direction, inner

    def mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._inner, rect)

    def write(self, text: str, top: int, colour: str, *, bold: bool = False, indent: int = 0) -> None:
        """Smaller where that makes it whole."""
        height = QFontMetrics(theme.font(theme.BODY, bold=bold)).height()
        place = QRect(
            self._inner.left() + indent, self._inner.top() + top, self._inner.width() - indent, height
        )
        font = whole_text.font_for(text, place.size(), bold=bold)
        measure = QFontMetrics(font)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(self._direction, leading) | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self._painter.drawText(self.mirrored(place), flags | Qt.TextFlag.TextSingleLine, shown)


def _line_height() -> int:
    return QFontMetrics(theme.font(theme.BODY)).height()


def _number_width() -> int:
    """The room of a day's number, at the leading side of its cell."""
    return QFontMetrics(theme.font(theme.BODY, bold=True)).horizontalAdvance("30") + theme.INSIDE


class MonthGrid(QTableView):
    """Shows a month and has a cursor on one day of it."""

    walked = Signal(object)  # the day the user wants to be on, perhaps of another month
    entered = Signal()  # Enter on a day
    today_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.month = MonthModel()
        self.month.setParent(self)
        self.today_key = ""
        self.setModel(self.month)
        self.setItemDelegate(_Painter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(1)
        self.clicked.connect(lambda index: self.walked.emit(self.month.day(index)))

    def show_month(
        self,
        weeks: Sequence[Sequence[date]],
        sessions: Mapping[date, Sequence[SessionRow]],
        day: date,
        today: date,
    ) -> None:
        """Shows the weeks with the cursor on `day`."""
        self.month.show_month(weeks, sessions, day.month, today)
        self.selectionModel().setCurrentIndex(
            self.month.index_of(day), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self.fit()

    def more_text(self, number: int) -> str:
        """That so many more sessions are on a day than its cell shows."""
        return language.message(self.tr("{number, plural, other {and # more}}"), i18n.spoken(), number=number)

    def fit(self) -> None:
        """High enough for a session on each day, and for the line that says there are more."""
        busiest = max((len(found) for found in self.month.sessions.values()), default=0)
        row = (3 if busiest > 1 else 2) * _line_height() + theme.GRID
        header = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(header + len(self.month.weeks) * max(row, theme.TARGET) + 2 * theme.RING)

    def least_width(self) -> int:
        """What time and status need beside the number of a day, seven times."""
        line = QFontMetrics(theme.font(theme.BODY)).averageCharWidth() * 12
        return WEEK * (line + _number_width() + 2 * theme.INSIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        keys, ahead = Qt.Key, -1 if self.isRightToLeft() else 1
        days = {keys.Key_Left: -ahead, keys.Key_Right: ahead, keys.Key_Up: -WEEK, keys.Key_Down: WEEK}
        months = {keys.Key_PageUp: -1, keys.Key_PageDown: 1}
        if not index.isValid():
            super().keyPressEvent(event)
        elif key in {keys.Key_Return, keys.Key_Enter, keys.Key_Space}:
            self.entered.emit()
        elif event.text() and event.text().casefold() == self.today_key.casefold():
            self.today_wanted.emit()
        elif key in days:
            self.walked.emit(self.month.day(index) + timedelta(days=days[keys(key)]))
        elif key in months:
            self.walked.emit(another_month(self.month.day(index), months[keys(key)]))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.fit()
