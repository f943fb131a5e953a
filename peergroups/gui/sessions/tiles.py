"""The people of a register as tiles: name and mark in word, shape and colour; a click or a key marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from peergroups.gui.core.measure import Measure
from peergroups.gui.sessions import words
from peergroups.gui.sessions.choosing import Choosing
from peergroups.gui.sessions.tile_model import COLOURS, SHAPES, Index, TileModel, said_of, short_mark_word
from peergroups.gui.style import icons, theme
from peergroups.gui.widgets import whole_text
from peergroups.model.attendance import CAME, Mark
from peergroups.store.queries.sessions import RegisterEntry

_MOVES = QAbstractItemView.CursorAction
_ARROWS = {
    Qt.Key.Key_Left: _MOVES.MoveLeft,
    Qt.Key.Key_Right: _MOVES.MoveRight,
    Qt.Key.Key_Up: _MOVES.MoveUp,
    Qt.Key.Key_Down: _MOVES.MoveDown,
}

_TALL, _LOW = (
    (11.5, 2.7, 8, 56),
    (15, 1.4, 18, 48),
)  # least em of width; em and pixels of height, and the least
_MARK = 0.4  # of the tile at most, where the mark stands beside the name
_BOTH = 50  # em under which two tiles stand beside each other, whatever the names


class TileDelegate(QStyledItemDelegate):
    """Draws a tile. `target` is the row that Enter in the name box would mark."""

    target = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        assert isinstance(view, TileView)
        entry = view.tiles.entries[index.row()]
        tokens, came = theme.tokens(), entry.mark in CAME
        gap = theme.INSIDE  # behind each tile and below it; the first of a row stands at the edge of the page
        area = QStyle.visualRect(option.direction, option.rect, option.rect.adjusted(1, 1, -gap, -gap))
        ringed = index.row() == self.target or (view.hasFocus() and index.row() == view.currentIndex().row())
        colour = tokens.accent if ringed else tokens.mark(COLOURS[entry.mark]) if entry.mark else tokens.edge
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), theme.RING if ringed else 2 if entry.mark else 1))
        chosen = entry.person_id in view.choosing.chosen
        painter.setBrush(QColor(tokens.tint if came or chosen else tokens.card))
        painter.drawRoundedRect(area, theme.CORNER, theme.CORNER)
        if chosen:  # a bar at the leading side
            bar = QRect(area.left(), area.top(), theme.GRID + 2, area.height())
            painter.fillRect(QStyle.visualRect(option.direction, area, bar), QColor(tokens.accent))
        self._write(painter, option, area, entry, low=view.measure.low)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        view = option.widget
        return view.gridSize() if isinstance(view, TileView) else QSize()

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, entry: RegisterEntry, *, low: bool
    ) -> None:
        tokens, side = theme.tokens(), round(24 * theme.scale())
        inner = area.adjusted(theme.INSIDE, theme.GRID, -theme.INSIDE, -theme.GRID)

        def mirrored(rect: QRect) -> QRect:
            return QStyle.visualRect(option.direction, inner, rect)

        sign = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        icons.draw(painter, mirrored(sign), SHAPES[entry.mark], COLOURS[entry.mark])
        text = inner.adjusted(side + theme.INSIDE, 0, 0, 0)
        word, name = said_of(entry), words.name_in(entry.shown)
        mark_font = QFontMetrics(theme.font(theme.BODY))
        middle = Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading | middle)
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing | middle)
        colour = tokens.mark(COLOURS[entry.mark])
        if low:
            word = short_mark_word(entry.mark) if entry.mark is not None else ""
            word = words.waits() if entry.only_waits else word
            needed = whole_text.width_of(word, theme.scale()) + 2 if word else 0
            width = min(needed, round(text.width() * _MARK))
            beside = QRect(text.right() - width + 1, text.top(), width, text.height())
            room = text.adjusted(0, 0, -(width + theme.INSIDE if width else 0), 0)
            lines = ((name, True, tokens.ink, room, flags), (word, False, colour, beside, end))
        else:
            half = mark_font.height()  # below stands the mark
            below = text.adjusted(0, text.height() - half, 0, 0)
            above = text.adjusted(0, 0, 0, -half)
            lines = ((name, True, tokens.ink, above, flags), (word, False, colour, below, flags))
        for shown, bold, ink, place, side_of in lines:
            if not shown:
                continue
            painter.setFont(whole_text.font_for(shown, place.size(), bold=bold))
            painter.setPen(QColor(ink))
            wrapped = QTextOption(side_of | Qt.AlignmentFlag.AlignAbsolute)
            wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            painter.drawText(QRectF(mirrored(place)), shown, wrapped)


class TileView(QListView):
    """As high as its tiles: the page scrolls, not the view. Left and Right follow the reading direction."""

    toggled = Signal(object)  # person id
    lettered = Signal(object, object)  # person ids, Mark or None
    menu_wanted = Signal(QPoint)  # about whoever is meant, there on the screen
    typed = Signal(str)  # letters that belong to the name box
    left_up = Signal()  # Up in the first row
    cursor_moved = Signal(QRect)  # where the cursor is now, in this view

    def __init__(self) -> None:
        super().__init__()
        self.tiles = TileModel()
        self.tiles.setParent(self)
        self.letters: dict[str, Mark] = {}
        self.measure = Measure()
        self._chose = False  # the mouse button went down to choose, not to mark
        self.choosing = Choosing(self)
        self.choosing.changed.connect(lambda _number: self.viewport().update())
        self.tiles.dataChanged.connect(self._tell_order)
        self.tiles.modelReset.connect(self._tell_order)
        self.painter = TileDelegate(self)
        self.setModel(self.tiles)
        self.setItemDelegate(self.painter)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            "QListView, QListView:focus { border: none; padding: 0; background: transparent; }"
        )
        self.setMouseTracking(False)
        self.clicked.connect(self._toggle)
        self.tiles.modelReset.connect(self.fit)

    def _tell_order(self) -> None:
        self.choosing.show_order([entry.person_id for entry in self.tiles.entries])

    def person(self) -> UUID | None:
        """Whose tile has the cursor."""
        index = self.currentIndex()
        return self.tiles.entries[index.row()].person_id if index.isValid() else None

    def current_id(self) -> UUID | None:
        return self.person()

    def put_cursor(self, person_id: UUID | None) -> None:
        """Puts the cursor on that person, else on the first."""
        if self.tiles.entries:
            row = max(self.tiles.row_of(person_id), 0)
            self.selectionModel().setCurrentIndex(
                self.tiles.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def set_target(self, person_id: UUID | None) -> None:
        """Rings the tile that Enter in the name box would mark; None for none."""
        self.painter.target = self.tiles.row_of(person_id) if person_id is not None else -1
        self.viewport().update()
        if self.painter.target >= 0:
            self.cursor_moved.emit(self.visualRect(self.tiles.index(self.painter.target)))

    def fit_to(self, measure: Measure) -> None:
        """The window has so much room: in a low one the mark stands beside the name."""
        self.measure = measure
        self.fit()

    def columns(self) -> int:
        if self.measure.low and self.measure.em < _BOTH:
            return 2
        least = (_LOW if self.measure.low else _TALL)[0] * theme.em() + theme.INSIDE
        return max(1, int((self.viewport().width() + theme.INSIDE) // least))

    def fit(self) -> None:
        """Measures tiles and columns anew."""
        _, lines, beside, least = _LOW if self.measure.low else _TALL
        columns = self.columns()
        wide = self.viewport().width() // columns
        room = wide - round(24 * theme.scale()) - 5 * theme.INSIDE
        if self.measure.low:
            room = round(room * (1 - _MARK))
        name = self._tallest_name(max(room, 1))
        spare = 0 if self.measure.low else QFontMetrics(theme.font(theme.BODY)).height()
        height = max(least, round(lines * theme.em() + beside), name + spare + 2 * theme.GRID)
        self.setGridSize(QSize(max((self.viewport().width() - 1) // columns, 1), height + theme.INSIDE))
        rows = -(-len(self.tiles.entries) // columns)
        self.setFixedHeight(rows * (height + theme.INSIDE) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.fit()

    def dataChanged(self, top: Index, _bottom: Index, _roles: Sequence[int] = ()) -> None:
        """Draws the one tile; Qt's own way lays all of them out again and costs 20 ms."""
        self.update(top)
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            event.setChild(top.row())
            QAccessible.updateAccessibility(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.cursor_moved.emit(self.visualRect(current))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves, columns = QAbstractItemView.CursorAction, self.columns()
        ahead = -1 if self.isRightToLeft() else 1
        last = len(self.tiles.entries) - 1
        row = self.currentIndex().row()
        steps = {
            moves.MoveUp: -columns,
            moves.MoveDown: columns,
            moves.MoveLeft: -ahead,
            moves.MoveRight: ahead,
            moves.MoveNext: 1,
            moves.MovePrevious: -1,
            moves.MovePageUp: -3 * columns,
            moves.MovePageDown: 3 * columns,
        }
        if action in {moves.MoveHome, moves.MoveEnd}:
            return self.tiles.index(0 if action == moves.MoveHome else last)
        wanted = row + steps.get(action, 0)
        if action == moves.MoveDown and wanted > last and row // columns < last // columns:
            wanted = last  # the last row is shorter
        return self.tiles.index(wanted if 0 <= wanted <= last else row)

    def focusInEvent(self, event: Any) -> None:
        if not self.currentIndex().isValid():
            self.put_cursor(None)
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self.cursor_moved.emit(self.visualRect(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key, text = self.currentIndex(), event.key(), event.text()
        if self._choose_by_key(event):
            return
        chorded = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        if key == Qt.Key.Key_Up and index.row() < self.columns():
            self.left_up.emit()
        elif index.isValid() and key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._toggle(index)
        elif index.isValid() and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.lettered.emit(self.meant(), None)
        elif text.isprintable() and text and not chorded:
            mark = self.letters.get(text.casefold())
            if mark is not None and index.isValid():
                self.lettered.emit(self.meant(), mark)
            else:
                self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The context key, or the other mouse button: what can be done to this one, or to all that are chosen."""
        index, spot = self.currentIndex(), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        else:
            spot = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if index.isValid():
            person_id = self.tiles.entries[index.row()].person_id
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            if person_id not in self.choosing.chosen:
                self.choosing.clear()
            self.menu_wanted.emit(spot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Ctrl or Shift a click chooses; without, it marks."""
        index = self.indexAt(event.position().toPoint())
        self._chose = False
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.choosing.begin(self.person())
            if self.choosing.take(self.tiles.entries[index.row()].person_id, event.modifiers()):
                self.setFocus()
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self._chose = True
                return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._chose:  # Qt would take it for the end of the click before
            super().mouseReleaseEvent(event)

    def meant(self) -> list[UUID]:
        """Whom a key or the menu is about: who is under the cursor, or all that are chosen."""
        person_id = self.person()
        return self.choosing.meant(person_id) if person_id is not None else []

    def _choose_by_key(self, event: QKeyEvent) -> bool:
        """Ctrl+A, Ctrl+Space, Shift with an arrow; Esc takes it back."""
        keys, key, person_id = Qt.KeyboardModifier, event.key(), self.person()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.choosing.choose_all()
        elif key == Qt.Key.Key_Escape and self.choosing.chosen:
            self.choosing.clear()
        elif key == Qt.Key.Key_Space and event.modifiers() & keys.ControlModifier and person_id is not None:
            self.choosing.take(person_id, keys.ControlModifier)
        elif key in _ARROWS and event.modifiers() & keys.ShiftModifier and person_id is not None:
            self.choosing.begin(person_id)
            index = self.moveCursor(_ARROWS[Qt.Key(key)], keys.NoModifier)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.choosing.take(self.tiles.entries[index.row()].person_id, keys.ShiftModifier)
        else:
            return False
        return True

    def _toggle(self, index: Index) -> None:
        self.toggled.emit(self.tiles.entries[index.row()].person_id)

    def _tallest_name(self, width: int) -> int:
        """In pixels: the whole name of whoever has the longest, in the smallest letters that are still read."""
        names = (words.name_in(entry.shown) for entry in self.tiles.entries)
        return max((whole_text.least_height(name, width, bold=True) for name in names), default=0)
