"""The table of everybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtWidgets import QWidget

from peergroups.base.errors import Cancelled, PeerGroupsError
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.core.ticket import Ticket
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.text import LineBox
from peergroups.model.groups import IdentityLevel
from peergroups.model.ids import PersonId
from peergroups.model.permissions import Action
from peergroups.store.queries import people as queries
from peergroups.store.queries.people import PersonRow
from peergroups.store.queries.reading import Db
from peergroups.usecases import people

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

COLUMNS = (
    Column("groups", lambda row: row.groups),
    Column("phone", lambda row: row.phone),
    Column("languages", lambda row: in_words(row.languages)),
)
Everybody: TypeAlias = tuple[list[PersonRow], dict[PersonId, str]]
"""The rows of the table, and how each is called in it."""
LEAST = {"name": 20, "phone": 16, "groups": 20, "languages": 18}
_MANY = 1500  # people; more are read in the worker, so that the window does not freeze


class EverybodyPane(Pane):
    """A first name and Enter makes a person and opens their page; a click or Enter in the table opens one."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._ticket: Ticket | None = None
        self._adds = self._has_room = True
        self.caption = label("strong", wrap=False)
        self.box = LineBox()
        self.caption.setBuddy(self.box)
        self.add = buttons.primary(self._add, icon="user-plus", may="see_all_groups")
        self.trash = buttons.plain(self._open_trash, icon="trash-2")
        self.twice = buttons.plain(self._open_twice, icon="users-round")
        self.leaders = buttons.plain(
            lambda: page.go.emit(Place(places.PEOPLE, part="leaders")), icon="users-round", may="see_files"
        )
        self.lesser = [self.leaders, self.twice, self.trash]
        self._called: dict[PersonId, str] = {}  # no two alike
        name = Column("name", lambda row: self._called.get(row.id) or row.shown)
        self.table = FittedTable(
            "people", (name, *COLUMNS), page.context.settings, least=LEAST, names=("groups",)
        )
        self.table.put_beside(self.caption, self.box, self.add)
        self.empty = Notice(self._begin, icon="user")
        self.table.set_empty(self.empty)
        self.column.addWidget(self.table, 1)
        self.box.returnPressed.connect(self._add)
        self.table.opened.connect(self._open)
        self.table.set_acts(self._acts)

    def first(self) -> QWidget | None:
        if self.table.model.shown:
            return self.table.view
        return self.box if self._adds else self.empty.button

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Add a person"))
        self.box.setAccessibleName(self.tr("Name of the person to add"))
        self.box.setPlaceholderText(self.tr("A first name is enough"))
        self.add.setText(self.tr("Add"))
        self.leaders.setText(self.tr("Those who lead"))
        self.twice.setText(self.tr("Entered twice?"))
        self.trash.setText(self.tr("People in the trash"))
        self.empty.set_texts(self.tr("Nobody yet."), self.tr("Add the first person"))
        self.table.set_texts(
            self.tr("People"),
            {
                "name": self.tr("Name"),
                "groups": self.tr("Groups"),
                "phone": self.tr("Telephone"),
                "languages": self.tr("Languages"),
            },
        )

    def fit(self, measure: Measure) -> None:
        self._has_room = measure.width >= Width.WORDS and not measure.low
        self.caption.setVisible(self._has_room and self._adds)

    def reload(self) -> None:
        self.page.title.setText(self.tr("People"))
        # who leads some groups adds people there
        self._adds = self.jobs.open_vault.may(Action.SEE_ALL_GROUPS)
        self.page.set_lead("" if self._adds else self.tr("Add people on the page of their group."))
        self.caption.setVisible(self._has_room and self._adds)
        self.box.setVisible(self._adds)
        self.add.setVisible(self._adds)
        self.leave()
        if self.jobs.ask(queries.count) > _MANY:
            self.table.show_reading()
            self._ticket = self.jobs.read(_everybody, owner=self, done=self._show, failed=self._failed)
        else:
            self._show(self.jobs.ask(_told_apart))
        self.trash.setVisible(bool(self.jobs.ask(queries.trashed_people)))

    def leave(self) -> None:
        """What is still being read is not wanted any more."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _show(self, found: Everybody) -> None:
        self._ticket = None
        rows, self._called = found
        self.table.set_rows(rows)

    def _failed(self, error: PeerGroupsError) -> None:
        if not isinstance(error, Cancelled):
            self.page.advised.emit(messages.sentence(error))

    def _begin(self) -> None:
        if self._adds:
            self.box.setFocus()
        else:
            self.page.go.emit(Place(places.GROUPS))

    def _add(self) -> None:
        typed = self.box.text().strip()
        if not typed:
            self.box.setFocus()
            return
        person_id = self.jobs.do(self, people.add, people.named(typed, IdentityLevel.FULL))
        if person_id is None:
            return
        self.box.setText("")
        self.page.go.emit(Place(places.PERSON, person_id))
        self.page.say(self.tr("{name} was added").format(name=typed))

    def _acts(self, rows: list[PersonRow]) -> Iterator[Act]:
        if len(rows) == 1 and self.jobs.open_vault.may(Action.WRITE_FOLLOW_UPS):
            about = Place(places.FOLLOWUPS, part="new", text=str(rows[0].id))
            text = self.tr("Add a follow-up")
            yield Act("call", text, text, lambda: self.page.go.emit(about), icon="phone-call")
        if rows and self.jobs.open_vault.may(Action.KEEP_PEOPLE):
            text = self.tr("Into the trash")
            yield Act("trash", text, text, lambda: self._remove(rows), icon="trash-2")

    def _remove(self, rows: list[PersonRow]) -> None:
        ids = [row.id for row in rows]
        said = self.tr("%n person(s) are in the trash.", "", len(ids))
        if len(ids) == 1:
            name = self._called.get(rows[0].id) or rows[0].shown
            said = self.tr("{name} is in the trash.").format(name=i18n.isolated(name))
        self.do_to(len(ids), lambda vault: people.remove(vault, *ids), said)

    def _open(self, row: PersonRow) -> None:
        self.page.go.emit(Place(places.PERSON, row.id))

    def _open_twice(self) -> None:
        self.page.go.emit(Place(places.PEOPLE, part="twice"))

    def _open_trash(self) -> None:
        self.page.go.emit(Place(places.PEOPLE, part="trash"))


def _everybody(vault: OpenVault, *, ticket: Ticket) -> Everybody:
    ticket.step(0, 1)
    return _told_apart(vault.db())


def _told_apart(db: Db) -> Everybody:
    rows = queries.people(db)
    return rows, queries.told_apart(rows)
