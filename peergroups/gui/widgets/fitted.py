"""A table that never scrolls sideways: its columns share the width, and what matters least is left out.

Names are whole: columns are as wide as what stands in them before any is wider, and a long name gets a higher row.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu

from peergroups.base.settings import Settings
from peergroups.gui.widgets import cells
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.table import Table

_AROUND = 24  # pixels of a cell that are not text
_LOOKED_AT = 60  # rows that say how wide a column wishes to be
_WISHED = 40  # letters at most
_FREE = 20  # letters that free text asks for before lesser columns are shown
_MUCH = 12  # times its share


class FittedTable(Table):
    """`least` maps each column to the letters it needs, the most important column first.

    That one is whole in each row, and so are those of `names`; the others take two lines at most.

    Of the room that is left the `widest`, one of free text, takes most.

    What is left out when there is no room stands on the page that the row opens.
    """

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        settings: Settings,
        *,
        least: Mapping[str, int],
        newest_first: bool = False,
        widest: str = "",
        names: Collection[str] = (),
    ) -> None:
        super().__init__(name, columns, settings)
        self._least = dict(least)
        self._widest = widest
        self._at = {column.name: place for place, column in enumerate(columns)}
        self._whole = {self._at[one] for one in (next(iter(least)), *names)}
        header = self.view.horizontalHeader()
        kept = name in settings.columns
        self._shares = {
            column: max(1.0, float(header.sectionSize(self._at[column]) if kept else letters))
            * (1 if kept or column != widest else _MUCH)
            for column, letters in self._least.items()
        }
        if newest_first and not kept:
            self.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        header.sectionResized.connect(self._on_resized)
        self._hidden = set(filter(None, settings.columns.get(self._key("hidden"), "").split(",")))
        self._wanted = [
            column
            for column in settings.columns.get(self._key("first"), "").split(",")
            if column in self._least
        ]
        self.view.add_columns = self._add_columns
        self._room = 0
        self.view.setItemDelegate(cells.WholeCells(self.view))
        self._follow_rows()
        self._drawn = False  # the user holds the edge of a heading
        self._is_drawn = False  # the user has chosen the widths
        self.view.viewport().installEventFilter(self)
        header.viewport().installEventFilter(self)

    def _follow_rows(self) -> None:
        """Widths and heights as what is shown asks for, whenever that is something else."""
        self._soon = QTimer(self, singleShot=True, interval=0)  # once for the many pieces of a filter
        self._soon.timeout.connect(self._fit_columns)
        self.model.rowsInserted.connect(lambda *_: self._soon.start())
        for changed in (self.model.modelReset, self.model.layoutChanged):
            changed.connect(self._fit_columns)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and watched is self.view.viewport():
            self._room = event.size().width()
            self._fit_columns()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._drawn = watched is not self.view.viewport()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._drawn = False
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange} and hasattr(self, "_room"):
            self._fit_columns()

    def _fit_columns(self) -> None:
        if not self._room:
            return
        shown = self._shown()
        needs = self._wished(shown)
        spare = max(0, self._room - sum(needs.values()))
        shares = sum(self._shares[column] for column in shown)
        widths = {
            self._at[column]: int(needs[column] + spare * self._shares[column] / shares) for column in shown
        }
        header = self.view.horizontalHeader()
        for at in self._at.values():
            header.setSectionHidden(at, at not in widths)
            if at in widths:
                header.resizeSection(at, widths[at])
        self._fit_rows(widths)

    def _wished(self, shown: Sequence[str]) -> dict[str, int]:
        """What each column needs, and of the rest what its own texts ask for, in equal parts where it is too little."""
        needs = self._needs()
        if self._is_drawn:
            return {column: needs[column] for column in shown}
        lacks = {column: max(0, self._longest(self._at[column]) - needs[column]) for column in shown}
        room = self._room - sum(needs[column] for column in shown)
        share = min(1.0, max(0, room) / max(1, sum(lacks.values())))
        return {column: needs[column] + int(lacks[column] * share) for column in shown}

    def _longest(self, at: int) -> int:
        """The pixels of the longest text of a column, as far as a long one counts."""
        measure, rows = self.view.fontMetrics(), range(min(self.model.rowCount(), _LOOKED_AT))
        texts = (str(self.model.index(row, at).data() or "") for row in rows)
        longest = max(map(measure.horizontalAdvance, texts), default=0)
        return min(longest, _WISHED * measure.averageCharWidth()) + _AROUND

    def _fit_rows(self, widths: Mapping[int, int]) -> None:
        """A row is higher where a name would not be whole, and for a second line of what else stands in it.

        The widths of the columns are not asked of Qt, which stretches the last one later.
        """
        header = self.view.verticalHeader()
        for row in range(self.model.rowCount()):
            texts = {at: str(self.model.index(row, at).data() or "") for at in widths}
            height = max(
                cells.height_of(text, widths[at], lines=0 if at in self._whole else 2)
                for at, text in texts.items()
            )
            if height != self.view.rowHeight(row):
                header.resizeSection(row, height)
        self.view.growing.fit_later()

    def _key(self, what: str) -> str:
        return f"{self._name}/{what}"

    def _shown(self) -> list[str]:
        """For which there is room, what matters most first: the first of all, then what was asked for."""
        needs, room = self._needs(), self._room
        wished = needs | {
            name: max(needs[name], self._of_free_text(name)) for name in {self._widest} & needs.keys()
        }
        first, *others = self._least
        ranked = [first, *self._wanted, *(column for column in others if column not in self._wanted)]
        shown: list[str] = []
        for column in ranked:
            if column in self._hidden:
                continue
            if shown and sum(wished[other] for other in shown) + needs[column] > room:
                break
            shown.append(column)
        return shown

    def _of_free_text(self, name: str) -> int:
        """What it asks for before lesser columns are shown: else it would be read in small letters beside them."""
        most = _FREE * self.view.fontMetrics().averageCharWidth() + _AROUND
        return min(self._longest(self._at[name]), most)

    def _add_columns(self, menu: QMenu) -> None:
        """A menu of the columns: ticked where it is shown; what has no room says so, and can be had for another."""
        columns = menu.addMenu(self.tr("Columns"))
        shown = self._shown()
        first, *_ = self._least
        for name, at in self._at.items():
            heading = str(self.model.headerData(at, Qt.Orientation.Horizontal)).replace("&", "&&")
            lacks = name not in shown and name not in self._hidden
            text = self.tr("{column} (not shown: no room)").format(column=heading) if lacks else heading
            action = columns.addAction(text)
            action.setCheckable(True)
            action.setChecked(name in shown)
            action.setEnabled(name != first)
            action.triggered.connect(partial(self.show_column, name))

    def show_column(self, name: str, shown: bool) -> None:
        """Shows that column, before those that matter less, or hides it, until it is asked for again."""
        (self._hidden.discard if shown else self._hidden.add)(name)
        self._wanted = [column for column in self._wanted if column != name]
        if shown and name not in self._shown():
            self._wanted.insert(0, name)
        self._settings.columns[self._key("hidden")] = ",".join(sorted(self._hidden))
        self._settings.columns[self._key("first")] = ",".join(self._wanted)
        self._fit_columns()

    def _needs(self) -> dict[str, int]:
        """The least width of each column in pixels."""
        letter = self.view.fontMetrics().averageCharWidth()
        return {column: letters * letter + _AROUND for column, letters in self._least.items()}

    def _on_resized(self, place: int, _before: int, width: int) -> None:
        """The user has drawn a column wider or narrower: the shares follow."""
        if self._drawn and width:
            self._is_drawn = True
            needs = self._needs()
            name = next(name for name, at in self._at.items() if at == place)
            self._shares[name] = max(1.0, float(width - needs[name]))
