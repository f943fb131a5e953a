"""What a table shows: rows by declared columns, sorted, filtered, and a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from peergroups.gui.core import i18n
from peergroups.gui.style import theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its text in a row, and what sorts it (None: the text, as the language sorts)."""

    name: str
    text: Callable[[Any], str]
    sort: Callable[[Any], Any] | None = None
    number: bool = False  # aligned at the trailing edge
    role: Callable[[Any], str] | None = None  # a colour of the theme, such as "late"

    @property
    def side(self) -> Qt.AlignmentFlag:
        flags = Qt.AlignmentFlag
        return (flags.AlignTrailing if self.number else flags.AlignLeading) | flags.AlignVCenter


class Rows(QAbstractTableModel):
    """Rows by declared columns, in the order last asked for."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.headers: dict[str, str] = {}
        self.rows: list[Any] = []
        self._folded: list[str] | None = None
        self._order: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows, self._folded = self._sorted(rows), None
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before, kept = self.rows, self.persistentIndexList()
        self.rows, self._folded = self._sorted(before), None
        places = {id(row): at for at, row in enumerate(self.rows)}
        moved = [self.index(places[id(before[index.row()])], index.column()) for index in kept]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def folded(self, row: int) -> str:
        """All texts of a row without accents and capitals; made when first filtered."""
        if self._folded is None:
            self._folded = [_fold(" ".join(column.text(one) for column in self.columns)) for one in self.rows]
        return self._folded[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return i18n.isolated(column.text(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.side
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
        return column.side if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _sorted(self, rows: Sequence[Any]) -> list[Any]:
        if self._order is None:
            return list(rows)
        at, down = self._order
        return sorted(rows, key=_key(self.columns[at]), reverse=down)


class TableModel(QSortFilterProxyModel):
    """The rows that hold every word typed, accents and capitals aside.

    The source sorts itself, by one key a row: the proxy would call Python for each comparison, which took 120 to 260 ms
    for 5,000 rows and takes 2 ms so.
    """

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.source = Rows(columns, self.parent())  # type: ignore[arg-type]
        self._words: list[str] = []
        self._fitting: list[int] | None = (
            None  # rows of the source that hold the words; None: not looked up yet
        )
        self.page, self._page_size = 0, 0  # 0: all on one page
        self.setSourceModel(self.source)
        for signal in (self.source.modelAboutToBeReset, self.source.layoutAboutToBeChanged):
            signal.connect(self._forget)
        self.setDynamicSortFilter(False)

    @property
    def shown(self) -> list[Any]:
        """The rows in view, in their order."""
        return [self.row(at) for at in range(self.rowCount())]

    def row(self, at: int) -> Any:
        """The row that stands there."""
        return self.source.rows[self.mapToSource(self.index(at, 0)).row()]

    def filter(self, text: str) -> None:
        self._change(words=_fold(text).split(), page=0)

    def turn_to(self, page: int) -> None:
        """Shows that page, from 0."""
        self._change(page=page)

    def set_page_size(self, rows: int) -> None:
        """At most so many rows are shown at once."""
        self._page_size = rows

    @property
    def pages(self) -> int:
        return -(-len(self.fitting) // self._page_size) if self._page_size else 1

    @property
    def bounds(self) -> tuple[int, int]:
        """The first row of the page, from 0, and the one after its last, among those that fit."""
        if not self._page_size:
            return 0, len(self.fitting)
        start = self.page * self._page_size
        return start, min(start + self._page_size, len(self.fitting))

    @property
    def fitting(self) -> list[int]:
        """The rows of the source that hold every word, on whatever page."""
        if self._fitting is None:
            folded, words = self.source.folded, self._words
            every = range(len(self.source.rows))
            self._fitting = [at for at in every if not words or all(word in folded(at) for word in words)]
            self._seen = None
        return self._fitting

    def page_of(self, row: int) -> int:
        """The page on which that row of the source stands."""
        return self.fitting.index(row) // self._page_size if self._page_size and row in self.fitting else 0

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.source.sort(column, order)
        self._change(page=self.page)

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        if self._seen is None:
            start, end = self.bounds
            self._seen = frozenset(self.fitting[start:end])
        return row in self._seen

    _seen: frozenset[int] | None = None  # rows of the source on the page in view

    def _forget(self) -> None:
        self._fitting = self._seen = None
        self.page = 0

    def _change(self, *, words: list[str] | None = None, page: int) -> None:
        self.beginFilterChange()
        if words is not None:
            self._words, self._fitting = words, None
        self.page, self._seen = page, None
        self.endFilterChange()


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
