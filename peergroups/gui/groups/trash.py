"""Which groups were removed, and the way back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act
from peergroups.gui.widgets.rows_model import Column
from peergroups.model.permissions import Action
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
        self.table.set_acts(self._acts)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.empty.button

    def retranslate(self) -> None:
        self.empty.set_texts(self.tr("No group is in the trash."), self.tr("See all groups"))
        self.table.set_texts(
            self.tr("Groups in the trash"), {"name": self.tr("Name"), "place": self.tr("Place")}
        )

    def reload(self) -> None:
        self.page.title.setText(self.tr("Groups in the trash"))
        self.page.set_lead(self.tr("Its people, sessions and notes come back with it."))
        self.table.set_rows(self.jobs.ask(queries.trashed_groups))
        self._on_chosen(self.table.current())

    def _on_chosen(self, row: GroupRow | None) -> None:
        self.restore.setVisible(row is not None and self.page.pane is self)
        if row is not None:
            self.restore.setText(self.tr("Take {name} back").format(name=i18n.on_a_button(row.name)))

    def _restore(self) -> None:
        rows = self.table.chosen_rows()
        if not rows or not self.jobs.did(self, groups.restore, *(row.id for row in rows)):
            return
        said = self.tr("{name} is back").format(name=i18n.isolated(rows[0].name))
        self.page.say(said if len(rows) == 1 else self.tr("%n group(s) are back.", "", len(rows)))

    def _acts(self, rows: list[GroupRow]) -> Iterator[Act]:
        if rows and self.jobs.open_vault.may(Action.SEE_ALL_GROUPS):
            text = self.tr("Take back")
            yield Act("restore", text, text, self._restore, icon="rotate-ccw")
