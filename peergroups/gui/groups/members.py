"""The people of a group: who they are, who waits, and one line to add somebody."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.groups.full import Full
from peergroups.gui.groups.names_kept import NamesNotice
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.completer import Completer
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label, set_role
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.rows import Act
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.tabs import Tab
from peergroups.gui.widgets.text import LineBox
from peergroups.model import name_search, names
from peergroups.model.groups import GONE, LEADING, IdentityLevel, MemberStatus, Role
from peergroups.model.ids import PersonId
from peergroups.model.permissions import Action
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import waiting as waiting_queries
from peergroups.store.queries.groups import GroupRow, MemberRow
from peergroups.usecases import groups, people


def _date(row: MemberRow) -> str:
    return language.format_date(row.joined_on, i18n.spoken(), "medium")


_ORDER = (MemberStatus.ACTIVE, MemberStatus.PAUSED, MemberStatus.WAITING, *sorted(GONE))

COLUMNS = (
    Column("name", lambda row: row.shown),
    Column("role", lambda row: messages.word(row.role), lambda row: (row.role not in LEADING, row.role)),
    Column("status", lambda row: messages.word(row.status), lambda row: _ORDER.index(row.status)),
    Column("languages", lambda row: in_words(row.languages)),
    Column("joined", _date, lambda row: row.joined_on),
)
LEAST = {"name": 16, "status": 16, "role": 13, "languages": 16, "joined": 12}


class MembersTab(Tab[GroupRow]):
    """A click or Enter on a person opens what they are in this group."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.caption = label("strong", wrap=False)
        self.box = LineBox()
        self.caption.setBuddy(self.box)
        self.known = Completer(self.box)
        self.add = buttons.plain(self._enter, icon="user-plus", may="keep_people")
        self.no_names = label("soft")
        self.list = buttons.link(self._open_list, icon="clock")
        self._line = ("", "")  # what it says, and the same shorter
        self._is_narrow = False
        self.list_row = QWidget()
        FlowLayout(self.list_row).addWidget(self.list)
        self.table = FittedTable("members", COLUMNS, page.context.settings, least=LEAST)
        self.empty = Notice(self._import, icon="user-plus")
        self.table.set_empty(self.empty)
        self.table.put_beside(self.caption, self.box, self.add)
        self.full = Full(lambda error: self.refuse(error))  # noqa: PLW0108  a subclass may say it otherwise
        self.names = NamesNotice(page)
        self.brought = Notice(icon="download")
        set_role(self.brought.sentence, "body")
        self.brought.hide()
        for widget in (self.brought, self.full, self.names, self.no_names, self.list_row, self.table):
            self.column.addWidget(widget, 1 if widget is self.table else 0)
        self._here: set[PersonId] = set()
        self._asked = ""  # a name like that of somebody here, entered once
        self.box.textEdited.connect(self._forget_asked)
        self.table.opened.connect(self._open)
        self.table.set_acts(self._acts)
        self.box.returnPressed.connect(self._enter)
        self.known.picked.connect(self._join)

    def first(self) -> QWidget | None:
        return self.box

    def find_row(self) -> None:
        self.table.filter_box.setFocus()

    def retranslate(self) -> None:
        self.box.setPlaceholderText(self.tr("A first name is enough"))
        self.add.setText(self.tr("Add"))
        self.table.view.open_text = self.tr("Role and status in this group")
        self.no_names.setText(
            self.tr("This group keeps no names of those who come: they are counted at each session.")
        )
        self.table.set_texts(
            self.tr("People of the group"),
            {
                "name": self.tr("Name"),
                "role": self.tr("Role"),
                "status": self.tr("Status"),
                "languages": self.tr("Languages"),
                "joined": self.tr("Since"),
            },
        )

    def fit(self, measure: Measure) -> None:
        self.caption.setVisible(measure.width >= Width.WORDS and not measure.low)
        self._is_narrow = measure.width is Width.MENU
        self._name_list()

    def tell_brought(self, sentences: str) -> None:
        """Says what came of a list that was brought in, until one goes elsewhere."""
        self.brought.show_now(sentences)

    def arrive(self, _place: Place) -> None:
        self.brought.hide()
        self.full.hide()
        self._forget_asked()

    def reload(self) -> None:
        row = self.take()
        nameless = row.identity is IdentityLevel.HEADCOUNT
        self.no_names.setVisible(nameless)
        self.names.show_for(row)
        self._name_empty(nameless=nameless)
        caption = self.tr("Add somebody who leads the group") if nameless else self.tr("Add a person")
        self.caption.setText(caption)
        self.box.setAccessibleName(caption)
        members = self.jobs.ask(group_queries.members, row.id)
        shown = [m for m in members if m.shown]
        self.table.set_rows(shown)
        self._here = {m.person_id for m in members if m.status not in GONE}
        self.known.offer(self._others)
        self._show_list(row)

    def _name_empty(self, *, nameless: bool) -> None:
        """What an empty list means here, and what to do about it."""
        text = self.tr("Nobody yet. Type a first name and press Enter, or bring in a list.")
        if nameless:
            text = self.tr("Nobody leads this group yet.")
        self.empty.set_texts(text, self.tr("Bring in a list from a file"))
        self.empty.button.setHidden(nameless)

    def _show_list(self, row: GroupRow) -> None:
        """Who is first in line, and the way to the whole list."""
        listed = [one for one in self.jobs.ask(waiting_queries.waiting, row.id) if one.shown]
        self.list_row.setVisible(bool(listed))
        if listed:
            text = self.tr("Waiting list: %n. First is {name}, since {date}", "", len(listed))
            first = listed[0]
            since = language.format_date(first.asked_on, i18n.spoken(), "medium")
            whole = text.format(name=i18n.on_a_button(first.shown), date=since)
            self._line = whole, self.tr("Waiting list: %n", "", len(listed))
            self._name_list()

    def _name_list(self) -> None:
        """In its short form where the window is narrow."""
        whole, short = self._line
        self.list.setText(short if self._is_narrow else whole)
        self.list.setAccessibleName(whole.replace("&&", "&"))

    def _others(self) -> list[tuple[object, str]]:
        """Everybody who is not in the group."""
        everybody = people_queries.told_apart(self.jobs.ask(people_queries.person_names))
        return [(person_id, shown) for person_id, shown in everybody.items() if person_id not in self._here]

    def _role(self) -> Role:
        assert self.row is not None
        return Role.COFACILITATOR if self.row.identity is IdentityLevel.HEADCOUNT else Role.PARTICIPANT

    def _enter(self) -> None:
        """A new person of that name; one we know only when the whole name, with family name, is the same."""
        typed = self.box.text().strip()
        if not typed:
            self.box.setFocus()
            return
        same = self.known.fitting(typed)
        if len(same) == 1 and " " in typed:
            self._join(same[0])
            return
        assert self.row is not None
        if typed != self._asked and (alike := self._alike(typed)):
            self._asked = typed
            self.page.advised.emit(alike)
            return
        values = people.named(typed, self.row.identity)
        added = self.jobs.do(self, people.add, values, group_id=self.row.id, role=self._role())
        if added is not None:
            self._added(added)

    def _forget_asked(self) -> None:
        self._asked = ""

    def _alike(self, typed: str) -> str:
        """Whom of the group a typed name is, or resembles, in a sentence; "" for nobody. Enter once more adds."""
        members = [m for m in self.jobs.ask(group_queries.members, self.take().id) if m.shown]
        here = [m for m in members if m.status not in GONE]
        for fits, text in (
            (
                name_search.is_same,
                self.tr("{name} is already here. Enter once more adds another person of that name."),
            ),
            (name_search.is_near, self.tr("{name} is already here. Enter once more adds {typed} too.")),
        ):
            found = next((m for m in here if any(fits(typed, known) for known in _known_as(m))), None)
            if found is not None:
                return i18n.filled(text, name=i18n.isolated(found.shown), typed=i18n.isolated(typed))
        return ""

    def _join(self, person_id: object) -> None:
        """Somebody who is known already."""
        if self.row is None or not isinstance(person_id, UUID):
            return
        if not self.jobs.did(self, groups.join, self.row.id, person_id, self._role()):
            return
        self._added(person_id)

    def _added(self, person_id: UUID) -> None:
        """Said as the group shows them."""
        assert self.row is not None
        here = self.jobs.ask(group_queries.members, self.row.id)
        added = next((row for row in here if row.person_id == person_id), None)
        name = i18n.isolated(added.shown if added is not None else "")
        self.box.setText("")
        self._asked = ""
        self.table.put_cursor(added)
        self.box.setFocus()
        group = self.row
        full = group is not None and group.capacity is not None and group.waiting > 0
        if full and group is not None and group.members >= (group.capacity or 0):
            self.page.say(i18n.filled(self.tr("{name} is on the waiting list: the group is full"), name=name))
        else:
            self.page.say(i18n.filled(self.tr("{name} was added"), name=name))

    def _acts(self, rows: list[MemberRow]) -> Iterator[Act]:
        """What each of them becomes in the group, and the way to one of them."""
        if len(rows) == 1:
            person, text = Place(places.PERSON, rows[0].person_id), self.tr("Open this person’s page")
            yield Act("person", text, text, lambda: self.page.go.emit(person), icon="user")
        if not rows or not self.jobs.open_vault.may(Action.KEEP_PEOPLE):
            return
        texts = {
            MemberStatus.ACTIVE: (self.tr("Comes to the group"), "check"),
            MemberStatus.PAUSED: (self.tr("Takes a break"), "clock"),
            MemberStatus.LEFT: (self.tr("Has left"), "log-out"),
            MemberStatus.COMPLETED: (self.tr("Has completed the series"), "circle-check"),
        }
        for status, (text, icon) in texts.items():
            if any(row.status is not status for row in rows):
                yield Act(status, text, text, partial(self._become, rows, status), icon=icon)

    def _become(self, rows: list[MemberRow], status: MemberStatus) -> None:
        """All of them at once; without enough places the notice asks for a yes, and nobody changes."""
        rows = [row for row in rows if row.status is not status]
        group_id, ids = rows[0].group_id, [row.person_id for row in rows]

        def act(over: bool) -> None:
            self.jobs.write(self, groups.set_several, group_id, ids, status, over=over)

        def done() -> None:
            self.table.view.setFocus()
            self.page.say(words.became_several([row.shown for row in rows], status))

        self.full.attempt(act, done, len(ids))

    def _open_list(self) -> None:
        assert self.row is not None
        self.page.go.emit(Place(places.GROUP, self.row.id, part="waiting"))

    def _import(self) -> None:
        assert self.row is not None
        self.page.go.emit(Place(places.GROUP, self.row.id, part="import"))

    def _open(self, row: MemberRow) -> None:
        self.page.go.emit(Place(places.GROUP, row.group_id, part="member", text=str(row.person_id)))


def _known_as(member: MemberRow) -> tuple[str, ...]:
    """What may be typed for somebody: the name alone, as the group shows it, or whole."""
    whole = names.written(member.name, member.family_name, member.name_order)
    return tuple(dict.fromkeys((member.name, member.shown, whole)))
