"""A table that sorts, filters and remembers its columns. Enter or one click opens the row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from peergroups.base.settings import Settings
from peergroups.gui.core import i18n
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.text import LineBox

_LEAST_ROWS = 3  # always in view below the headings; the page scrolls when the window is low

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its text in a row, and what sorts it (None: the text, as the language sorts)."""

    name: str
    text: Callable[[Any], str]
    sort: Callable[[Any], Any] | None = None
    number: bool = False  # aligned at the trailing edge
    role: Callable[[Any], str] | None = None  # a colour of the theme, such as "late"


class TableModel(QAbstractTableModel):
    """Rows in, the sorted and filtered part of them shown."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.headers: dict[str, str] = {}
        self.shown: list[Any] = []
        self._rows: list[Any] = []
        self._folded: list[str] | None = None
        self._words: list[str] = []
        self._order: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[Any]) -> None:
        self._rows = list(rows)
        self._folded = None
        self._show()

    def filter(self, text: str) -> None:
        """Shows the rows that hold every word typed, accents and capitals aside."""
        self._words = _fold(text).split()
        self._show()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order == Qt.SortOrder.DescendingOrder)
        self._show()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return i18n.isolated(column.text(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if column.number else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and column.role is not None:
            colour = column.role(row)
            return QColor(theme.tokens().mark(colour)) if colour else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headers.get(column.name, "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if column.number else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _show(self) -> None:
        self.beginResetModel()
        self.shown = [row for row, text in zip(self._rows, self._texts(), strict=True) if self._fits(text)]
        if self._order is not None:
            at, down = self._order
            self.shown.sort(key=_key(self.columns[at]), reverse=down)
        self.endResetModel()

    def _fits(self, text: str) -> bool:
        return all(word in text for word in self._words)

    def _texts(self) -> list[str]:
        """Each row as one folded line; made when first filtered."""
        if not self._words:
            return [""] * len(self._rows)
        if self._folded is None:
            self._folded = [
                _fold(" ".join(column.text(row) for column in self.columns)) for row in self._rows
            ]
        return self._folded


class Table(QWidget):
    """Filter box, table, and what to say when it is empty. `name` is where its columns are remembered."""

    opened = Signal(object)  # the row
    chosen = Signal(object)  # the row under the cursor, or None

    def __init__(self, name: str, columns: Sequence[Column], settings: Settings) -> None:
        super().__init__()
        self._name, self._settings = name, settings
        self.filter_caption = label("strong", wrap=False)
        self.filter_box = LineBox()
        self.filter_caption.setBuddy(self.filter_box)
        self.model = TableModel(columns, self)
        self.view = _View(self.model)
        self.empty = Notice()
        self.empty.hide()
        self.none_fit = label("large")
        self.none_fit.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        row = QHBoxLayout()
        row.setSpacing(theme.INSIDE)
        row.addWidget(self.filter_caption)
        row.addWidget(self.filter_box, 1)
        column.addLayout(row)
        column.addWidget(self.empty)
        column.addWidget(self.none_fit)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.filter_box.textChanged.connect(self._filter)
        self.view.opened.connect(self._open)
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self._restore_columns()
        self.view.horizontalHeader().sectionResized.connect(self._keep_columns)
        self.view.horizontalHeader().sectionMoved.connect(self._keep_columns)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._keep_columns)

    def set_texts(self, name: str, headers: dict[str, str]) -> None:
        """The table's name (for those who hear it) and the heading of each column."""
        self.view.setAccessibleName(name)
        self.filter_caption.setText(self.tr("Show only rows with"))
        self.none_fit.setText(self.tr("No row has these letters."))
        self.model.headers = headers
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.model.columns) - 1)

    def set_empty(self, notice: Notice) -> None:
        """What is shown instead of the table while there is no row at all."""
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self.empty, notice)
        self.empty.deleteLater()
        self.empty = notice
        self._show_emptiness()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Shows these rows, keeping the cursor on the row that is equal or has the same `id`."""
        before = self.current()
        self._count = len(rows)
        self.model.set_rows(rows)
        self._put_cursor(before)
        self._show_emptiness()

    def current(self) -> Any:
        """The row under the cursor, or None."""
        index = self.view.currentIndex()
        return self.model.shown[index.row()] if index.isValid() else None

    _count = 0

    def _filter(self, text: str) -> None:
        before = self.current()
        self.model.filter(text)
        self._put_cursor(before)
        self._show_emptiness()

    def _put_cursor(self, row: Any) -> None:
        wanted = getattr(row, "id", row)
        for at, other in enumerate(self.model.shown):
            if row is not None and getattr(other, "id", other) == wanted:
                self.view.setCurrentIndex(self.model.index(at, 0))
                return
        if self.model.shown:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _show_emptiness(self) -> None:
        shown = bool(self.model.shown)
        self.empty.setVisible(self._count == 0)
        self.none_fit.setVisible(self._count > 0 and not shown)
        self.view.setVisible(shown)
        for widget in (self.filter_caption, self.filter_box):
            widget.setVisible(self._count > 0)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.shown[index.row()])

    def _choose(self) -> None:
        self.chosen.emit(self.current())

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
        self.setModel(model)
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
        self.clicked.connect(self.opened)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.target())
        self.setMinimumHeight(theme.target() * (_LEAST_ROWS + 1))


def _key(column: Column) -> Callable[[Any], Any]:
    """Sorts what is missing last among its kind, texts as the language does."""
    from peergroups.base import language

    spoken = i18n.spoken()

    def key(row: Any) -> tuple[bool, Any]:
        value = column.sort(row) if column.sort else column.text(row)
        if value is None:
            return (True, 0)
        return (False, language.sort_key(value, spoken) if isinstance(value, str) else value)

    return key


def _fold(text: str) -> str:
    from peergroups.base import language

    return language.fold(text)
