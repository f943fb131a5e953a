"""Which groups were removed, and the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.store.queries import groups as queries
from peergroups.store.queries.groups import GroupRow
from peergroups.usecases import groups

COLUMNS = (Column("name", lambda row: row.name), Column("place", lambda row: row.place))


class TrashPane(Pane):
    """A click chooses a group; the button takes it back."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.table = FittedTable(
            "removed-groups", COLUMNS, page.context.settings, least={"name": 20, "place": 16}
        )
        self.empty = Notice(lambda: page.go.emit(Place(places.GROUPS)), icon="trash-2")
        self.table.set_empty(self.empty)
        self.restore = buttons.primary(self._restore, icon="rotate-ccw", may="see_all_groups")
        self.footer = [self.restore]
        self.column.addWidget(self.table, 1)
        self.table.chosen.connect(self._on_chosen)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.empty.button

    def retranslate(self) -> None:
        self.empty.set_texts(self.tr("No group was removed."), self.tr("See all groups"))
        self.table.set_texts(self.tr("Removed groups"), {"name": self.tr("Name"), "place": self.tr("Place")})

    def reload(self) -> None:
        self.page.title.setText(self.tr("Removed groups"))
        self.page.set_lead(self.tr("Its people, sessions and notes come back with it."))
        self.table.set_rows(self.jobs.ask(queries.trashed_groups))
        self._on_chosen(self.table.current())

    def _on_chosen(self, row: GroupRow | None) -> None:
        self.restore.setVisible(row is not None and self.page.pane is self)
        if row is not None:
            self.restore.setText(self.tr("Take {name} back").format(name=row.name))

    def _restore(self) -> None:
        row = self.table.current()
        if row is None:
            return
        if not self.jobs.did(self, groups.restore, row.id):
            return
        self.page.say(self.tr("{name} is back").format(name=row.name))
