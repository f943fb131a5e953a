"""A table that sorts, filters and remembers its columns. Enter or one click opens the row.

Shift and Ctrl choose several: what can be done to them stands in their menu, and below the table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from peergroups.base.settings import Settings
from peergroups.gui.core.announce import announce
from peergroups.gui.core.i18n import translate
from peergroups.gui.style import icons, theme
from peergroups.gui.widgets.acts import ActsRow
from peergroups.gui.widgets.chosen import ChosenRow
from peergroups.gui.widgets.filter_box import FilterBox
from peergroups.gui.widgets.growing import Growing
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.menu import Menu
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pager import Pager
from peergroups.gui.widgets.rows import Act
from peergroups.gui.widgets.rows_model import Column, TableModel
from peergroups.gui.widgets.text import LineBox

RowActs = Callable[[list[Any]], Iterable[Act]]
"""What can be done to these rows just now; none or several of them."""

_OF_PAGE = {"new", "print", "edit"}  # commands of the page that its table offers too
_SEVERAL, _SHIFT = 2, Qt.KeyboardModifier.ShiftModifier


class Table(QWidget):
    """Filter box, table, and what to say when it is empty. `name` is where its columns are remembered."""

    opened = Signal(object)  # the row
    chosen = Signal(object)  # the row under the cursor, or None

    def __init__(self, name: str, columns: Sequence[Column], settings: Settings) -> None:
        super().__init__()
        self._name, self._settings = name, settings
        self.filter_box = FilterBox()
        self.model = TableModel(columns, self)
        self.view = _View(self.model)
        self.empty = Notice()
        self.empty.hide()
        self.none_fit = label("large")
        self.none_fit.hide()
        self.reading = label("large")
        self.reading.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.INSIDE)
        self._line.addWidget(self.filter_box, 1)
        column.addLayout(self._line)
        column.addWidget(self.empty)
        column.addWidget(self.none_fit)
        column.addWidget(self.reading)
        column.addWidget(self.view, 1)
        self.chosen_row = ChosenRow(self.view.menu, self.choose_none)
        column.addWidget(self.chosen_row)
        self.pager = Pager(self._turn)
        column.addWidget(self.pager)
        column.addStretch(0)
        self.filter_box.textChanged.connect(self._filter)
        self.view.opened.connect(self._open)
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self._restore_columns()
        self.view.horizontalHeader().sectionResized.connect(self._keep_columns)
        self.view.horizontalHeader().sectionMoved.connect(self._keep_columns)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._keep_columns)

    def set_texts(self, name: str, headers: dict[str, str]) -> None:
        """The table's name (for those who hear it) and the heading of each column."""
        self.view.setAccessibleName(name)
        self.filter_box.setPlaceholderText(self.tr("Show only rows with"))
        self.filter_box.setAccessibleName(self.filter_box.placeholderText())
        self._fit_filter()
        self.none_fit.setText(self.tr("No row has these letters."))
        self.reading.setText(self.tr("Reading the list"))
        self.pager.retranslate()
        self.chosen_row.retranslate()
        rows = self.model.source
        rows.headers = headers
        rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(rows.columns) - 1)

    def put_beside(self, *widgets: QWidget) -> None:
        """What stands before the filter in its row, also while the table is empty; acts and boxes share its room."""
        for at, widget in enumerate(widgets):
            share = 2 if isinstance(widget, ActsRow) else int(isinstance(widget, LineBox))
            self._line.insertWidget(at, widget, share)
        stops = [widget for widget in widgets if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
        # Round the filter: Qt takes what is made last for what stands before the first, and would move nothing.
        for one, other in pairwise((self.filter_box, *stops, self.filter_box)):
            QWidget.setTabOrder(one, other)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back sees every row, with the cursor where it was."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.filter_box.setText("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange} and hasattr(self, "pager"):
            self._fit_filter()

    def _fit_filter(self) -> None:
        """Wide enough for the words that say what it is; acts beside it go into More."""
        words = self.filter_box.fontMetrics().horizontalAdvance(self.filter_box.placeholderText())
        self.filter_box.setMinimumWidth(words + 2 * theme.BETWEEN + theme.INSIDE)

    def set_page_size(self, rows: int) -> None:
        """More rows than that are leafed through, with the number of all said below."""
        self.model.set_page_size(rows)

    def set_empty(self, notice: Notice) -> None:
        """What is shown instead of the table while there is no row at all."""
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self.empty, notice)
        self.empty.deleteLater()
        self.empty = notice
        self._show_emptiness()

    def set_acts(self, acts: RowActs) -> None:
        """What can be done to rows, in their menu; several can be chosen from here on."""
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.acts = lambda: acts(self.chosen_rows())

    def chosen_rows(self) -> list[Any]:
        """The rows that are chosen, in their order in view; the one under the cursor where none is."""
        indexes = self.view.selectionModel().selectedRows()
        if not indexes and self.view.currentIndex().isValid():
            indexes = [self.view.currentIndex()]
        return [self.model.row(at) for at in sorted(index.row() for index in indexes)]

    def choose_none(self) -> None:
        """Nothing but the row under the cursor."""
        self.view.put_cursor(self.view.currentIndex())
        self.view.setFocus()

    def show_reading(self) -> None:
        """The rows are being read: what stands there stays, and an empty table does not say that there is nobody."""
        self._is_reading = True
        self._show_emptiness()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Shows these rows, with the cursor on the row of before, or the next that is left."""
        before = self._still_there(rows)
        self._count, self._is_reading = len(rows), False
        self.model.source.set_rows(rows)
        self.put_cursor(before)
        self._show_emptiness()
        self._show_chosen()

    def current(self) -> Any:
        """The row under the cursor, or None."""
        index = self.view.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def current_id(self) -> object:
        """Of that row."""
        row = self.current()
        return getattr(row, "id", row)

    def _still_there(self, rows: Sequence[Any]) -> Any:
        """Of the rows in view the one under the cursor, else the next after it, else before it, that stays."""
        index = self.view.currentIndex()
        if not index.isValid():
            wished, self._awaited = self._awaited, None
            return wished
        left, current = {getattr(row, "id", row) for row in rows}, self.model.row(index.row())
        if getattr(current, "id", current) in left:
            return current
        at, shown = index.row(), self.model.shown
        near = (*shown[at:], *reversed(shown[:at]))
        return next((row for row in near if getattr(row, "id", row) in left), shown[at])

    finds = True  # whether its rows can be filtered
    _awaited: object = None  # the row for the cursor, before there are any
    _count = 0
    _is_reading = False

    def _filter(self, text: str) -> None:
        self.model.filter(text)
        if self.current() is None:
            self.put_cursor(None)
        elif text:  # from the first row on
            self.view.scrollToTop()
        else:
            self.view.scrollTo(self.view.currentIndex())
        self._show_emptiness()

    def put_cursor(self, row: Any) -> None:
        """On the row that is equal or has the same `id`, on its page; else on the first in view."""
        model, wanted = self.model, getattr(row, "id", row)
        self._awaited = None if model.source.rows else row
        ids = [getattr(other, "id", other) for other in model.source.rows] if row is not None else []
        at = ids.index(wanted) if wanted in ids else -1
        if at in model.fitting:
            model.turn_to(model.page_of(at))
            self.view.put_cursor(model.mapFromSource(model.source.index(at, 0)))
        elif model.rowCount():
            self.view.put_cursor(model.index(0, 0))
        self.view.scrollTo(self.view.currentIndex())
        self.pager.show_page(model)

    def _turn(self, by: int) -> None:
        self.model.turn_to(self.model.page + by)
        self.put_cursor(None)
        self.pager.tell()

    def _show_emptiness(self) -> None:
        shown = self.model.rowCount() > 0
        self.empty.setVisible(self._count == 0 and not self._is_reading)
        self.reading.setVisible(self._count == 0 and self._is_reading)
        self.none_fit.setVisible(self._count > 0 and not shown)
        self.view.setVisible(shown)
        self.view.growing.fit()
        self.pager.show_page(self.model)
        self.filter_box.setVisible(self._count > 0 and self.finds)

    def _take_focus(self) -> None:
        """To the rows, else to what says that there is none, else to the filter."""
        stops = (self.view, self.empty.button, self.filter_box)
        next(one for one in stops if one.isVisible() or one is self.filter_box).setFocus()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.row(index.row()))

    def _choose(self) -> None:
        self.chosen.emit(self.current())

    def _show_chosen(self) -> None:
        number = len(self.view.selectionModel().selectedRows())
        focus = self.focusWidget()
        if number < _SEVERAL and focus is not None and self.chosen_row.isAncestorOf(focus):
            self._take_focus()  # before that row goes
        self.chosen_row.show_number(number)

    def _restore_columns(self) -> None:
        kept = self._settings.columns.get(self._name, "")
        header = self.view.horizontalHeader()
        if not kept or not header.restoreState(QByteArray.fromBase64(kept.encode())):
            header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.view.setSortingEnabled(True)

    def _keep_columns(self) -> None:
        state = self.view.horizontalHeader().saveState().toBase64().data()
        self._settings.columns[self._name] = bytes(state).decode()


class _View(QTableView):
    opened = Signal(QModelIndex)

    def __init__(self, model: TableModel) -> None:
        super().__init__()
        self.acts: Callable[[], Iterable[Act]] = tuple
        self.open_text = ""  # what opens, where that is not the row's own page
        self.add_columns: Callable[[QMenu], object] = lambda _menu: None  # which columns are shown
        self._adds = False  # the click chooses one more
        self.setModel(model)
        self.growing = Growing(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultSectionSize(round(180 * theme.scale()))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda spot: self.menu().popup(header.viewport().mapToGlobal(spot))
        )
        self.clicked.connect(self._on_click)
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens what can be done to the row, with the commands of the page, and how to sort. Menu, Shift+F10."""
        menu = self.menu()
        spot = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.popup(spot)

    def menu(self) -> QMenu:
        """It frees itself when it is closed."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.currentIndex().isValid() and not self._chose_several():
            text = self.open_text or translate("Table", "Open")
            menu.addAction(text, lambda: self.opened.emit(self.currentIndex()))
        acts = list(self.acts())
        for act in acts:
            action = menu.addAction(act.text.replace("&", "&&"), act.pressed)
            if act.icon:
                action.setIcon(icons.icon(act.icon, "ink"))
        menu.addSeparator()
        here = [action for action in self.window().actions() if action.objectName() in _OF_PAGE]
        page = menu.addMenu(translate("Table", "This page")) if acts and here else menu  # not about the row
        page.addActions([action for action in here if action.isEnabled()])
        menu.addSeparator()
        header = self.horizontalHeader()
        for at in range(header.count()):
            if not header.isSectionHidden(at):
                name = self.model().headerData(at, Qt.Orientation.Horizontal)
                text = translate("Table", "Sort by {column}").format(column=str(name).replace("&", "&&"))
                menu.addAction(text, partial(self._sort, at))
        self.add_columns(menu)
        return menu

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        keys = Qt.KeyboardModifier
        self._adds = bool(event.modifiers() & (keys.ControlModifier | keys.ShiftModifier))
        super().mouseReleaseEvent(event)

    def put_cursor(self, index: QModelIndex) -> None:
        """That row is chosen and no other, whatever keys are held."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _on_click(self, index: QModelIndex) -> None:
        if not self._adds:
            self.opened.emit(index)

    def _chose_several(self) -> bool:
        return len(self.selectionModel().selectedRows()) >= _SEVERAL

    def _sort(self, at: int) -> None:
        """By that column; once more the other way round. A reader hears which."""
        header, orders = self.horizontalHeader(), Qt.SortOrder
        up = header.sortIndicatorSection() == at and header.sortIndicatorOrder() == orders.DescendingOrder
        other = header.sortIndicatorSection() != at
        self.sortByColumn(at, orders.AscendingOrder if up or other else orders.DescendingOrder)
        name = str(self.model().headerData(at, Qt.Orientation.Horizontal))
        announce(self, translate("Table", "Sorted by {column}").format(column=name))

    def updateGeometries(self) -> None:
        """Qt puts the headings at the top of the table, which may be scrolled out of view."""
        super().updateGeometries()
        if hasattr(self, "growing"):
            self.growing.hold_headings()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self._chose_several():
            self.put_cursor(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers() & _SHIFT:
            last = self.model().rowCount() - 1 if event.key() == Qt.Key.Key_End else 0
            self.put_cursor(self.model().index(last, 0))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.target())
        self.growing.fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())
