"""A table that never scrolls sideways: its columns share the width, and what matters least is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu

from peergroups.base.settings import Settings
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.table import Table

_AROUND = 24  # pixels of a cell that are not text
_MUCH = 12  # times its share


class FittedTable(Table):
    """`least` maps each column to the letters it needs, the most important column first.

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
    ) -> None:
        super().__init__(name, columns, settings)
        self._least = dict(least)
        self._at = {column.name: place for place, column in enumerate(columns)}
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
        self._drawn = False  # the user holds the edge of a heading
        self.view.viewport().installEventFilter(self)
        header.viewport().installEventFilter(self)

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
        needs, shown = self._needs(), self._shown()
        spare = max(0, self._room - sum(needs[column] for column in shown))
        shares = sum(self._shares[column] for column in shown)
        header = self.view.horizontalHeader()
        for column, place in self._at.items():
            header.setSectionHidden(place, column not in shown)
            if column in shown:
                header.resizeSection(place, int(needs[column] + spare * self._shares[column] / shares))

    def _key(self, what: str) -> str:
        return f"{self._name}/{what}"

    def _shown(self) -> list[str]:
        """For which there is room, what matters most first: the first of all, then what was asked for."""
        needs, room = self._needs(), self._room
        first, *others = self._least
        ranked = [first, *self._wanted, *(column for column in others if column not in self._wanted)]
        shown: list[str] = []
        for column in ranked:
            if column in self._hidden:
                continue
            if shown and sum(needs[other] for other in shown) + needs[column] > room:
                break
            shown.append(column)
        return shown

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
            needs = self._needs()
            name = next(name for name, at in self._at.items() if at == place)
            self._shares[name] = max(1.0, float(width - needs[name]))
