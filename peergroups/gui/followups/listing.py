"""The list of follow-ups, what is due first on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.followups import words
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act
from peergroups.gui.widgets.rows_model import Column
from peergroups.model.followups import FollowUpStatus
from peergroups.model.permissions import Action
from peergroups.store.queries import followups
from peergroups.store.queries.followups import FollowUpRow
from peergroups.usecases import followups as acts
from peergroups.usecases.papers import CALL_LIST

OPEN, MINE, ALL = "open", "mine", "all"
_LATER = timedelta(days=7)
LEAST = {"due": 20, "person": 12, "text": 13, "phone": 13, "why": 21, "group": 14, "by_whom": 10, "status": 9}


class ListPane(Pane):
    """A click or Enter opens one."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._today = date.min
        self._is_roomy = True
        self.caption = label("strong", wrap=False)
        self.which = Choice()
        self.caption.setBuddy(self.which)
        self.add = buttons.primary(self._add, icon="plus")
        self.rules = buttons.plain(
            lambda: page.go.emit(Place(places.FOLLOWUPS, part="rules")), icon="list-checks"
        )
        self.trash = buttons.plain(lambda: page.go.emit(Place(places.TRASH)), icon="trash-2")
        self.calls = buttons.plain(
            lambda: page.go.emit(Place(places.HANDOUTS, part=CALL_LIST)), icon="printer", may="see_contacts"
        )
        self.head, self.lesser = [self.add], [self.calls, self.rules, self.trash]
        self.table = FittedTable(
            "follow-ups", self._columns(), page.context.settings,
            least=LEAST, widest="text", names=("person", "group", "by_whom"),
        )  # fmt: skip
        self.empty = Notice(self._add, icon="circle-check")
        self.table.set_empty(self.empty)
        self.table.put_beside(self.caption, self.which)
        self.column.addWidget(self.table, 1)
        self.which.currentIndexChanged.connect(lambda _at: self.reload())
        self.table.opened.connect(self._open)
        self.table.set_acts(self._acts)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.empty.button

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Show"))
        self.which.setAccessibleName(self.tr("Which follow-ups to show"))
        self.which.set_choices(
            [
                (OPEN, self.tr("what is to do")),
                (MINE, self.tr("what I do")),
                (ALL, self.tr("everything")),
            ]
        )
        self.add.setText(self.tr("Add a follow-up"))
        self.calls.setText(self.tr("Print the calls to make"))
        self.rules.setText(self.tr("Rules for calls"))
        self.trash.setText(self.tr("Trash"))
        self.table.set_texts(
            self.tr("Follow-ups"),
            {
                "due": self.tr("By"),
                "person": self.tr("Who"),
                "why": self.tr("Why"),
                "text": self.tr("What"),
                "group": self.tr("Group"),
                "phone": self.tr("Telephone"),
                "by_whom": self.tr("Who does it"),
                "status": self.tr("Status"),
            },
        )

    def fit(self, measure: Measure) -> None:
        self._is_roomy = measure.width >= Width.WORDS and not measure.low
        self.caption.setVisible(self._is_roomy and not self.which.isHidden())

    def reload(self) -> None:
        self.page.title.setText(self.tr("Follow-ups"))
        self.page.set_lead("")
        self._today = self.page.today
        only_open = self.which.currentData() != ALL
        rows = self._mine_first(self.jobs.ask(followups.follow_ups, only_open=only_open))
        any_at_all = bool(rows) or bool(self.jobs.ask(followups.follow_ups))
        self.which.setVisible(any_at_all)
        self.caption.setVisible(any_at_all and self._is_roomy)
        if self.which.currentData() == MINE:
            rows = [row for row in rows if row.owner_id is not None and row.owner_id == self._me()]
            self.empty.set_texts(self.tr("Nothing is yours to do."), self.add.text())
        elif any_at_all:
            self.empty.set_texts(self.tr("Nothing is to do. Everybody was called."), self.add.text())
        else:
            self.empty.set_texts(self.tr("No follow-up yet."), self.tr("Add a follow-up"))
        self.table.set_rows(rows)
        self.add.setVisible(bool(rows))

    def _me(self) -> UUID | None:
        actor = self.jobs.open_vault.actor
        return actor.account_id if actor is not None else None

    def _mine_first(self, rows: list[FollowUpRow]) -> list[FollowUpRow]:
        """What is open and mine, then the rest in its order."""
        me = self._me()
        return sorted(rows, key=lambda row: row.status != "open" or me is None or row.owner_id != me)

    def choices(self) -> dict[str, object]:
        return {"which": self.which.currentData()}

    def choose_again(self, chosen: dict[str, object]) -> None:
        self.which.choose(chosen["which"])

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "due",
                lambda row: words.due_text(row, self._today),
                lambda row: (row.status != "open", row.due_on),
                role=lambda row: words.due_role(row, self._today),
            ),
            Column("person", lambda row: row.person),
            Column("why", lambda row: messages.word(row.why)),
            Column("text", words.what),
            Column("group", lambda row: row.group_name),
            Column("phone", lambda row: words.left_alone() if row.is_left_alone else row.phone),
            Column("by_whom", self._who_does_it),
            Column("status", lambda row: messages.word(row.status)),
        )

    def _who_does_it(self, row: FollowUpRow) -> str:
        return row.by_whom or (self.tr("you") if row.owner_id and row.owner_id == self._me() else "")

    def _acts(self, rows: list[FollowUpRow]) -> Iterator[Act]:
        """What can be done to them without opening each."""
        number = len(rows)
        one = rows[0] if number == 1 else None
        if one is not None and one.person_id is not None:
            person = Place(places.PERSON, one.person_id)
            text = self.tr("Open this person’s page")
            yield Act("person", text, text, lambda: self.page.go.emit(person), icon="user")
        if not rows or not self.jobs.open_vault.may(Action.WRITE_FOLLOW_UPS):
            return
        if all(row.status is FollowUpStatus.OPEN for row in rows):
            yield from self._acts_on_open(rows)
        elif all(row.status is not FollowUpStatus.OPEN for row in rows):
            text = self.tr("To do again")
            said = self.tr("%n follow-up(s) are to do again.", "", number)
            yield self._act(text, acts.reopen, rows, said, "rotate-ccw")
        text = self.tr("Into the trash")
        said = self.tr("%n follow-up(s) are in the trash.", "", number)
        yield self._act(text, acts.remove, rows, said, "trash-2")

    def _acts_on_open(self, rows: list[FollowUpRow]) -> Iterator[Act]:
        number, later = len(rows), self._today + _LATER
        said = self.tr("%n follow-up(s) are done.", "", number)
        yield self._act(self.tr("Done"), acts.finish_several, rows, said, "check")
        said = self.tr("%n follow-up(s) are not needed any more.", "", number)
        yield self._act(self.tr("Not needed any more"), acts.drop_several, rows, said, "x")
        day = language.format_date(later, i18n.spoken(), "medium")
        said = i18n.filled(self.tr("%n follow-up(s) are to be done by {date}.", "", number), date=day)
        text = i18n.filled(self.tr("A week from today: {date}"), date=day)
        yield self._act(text, lambda vault, *ids: acts.put_off(vault, ids, later), rows, said, "clock")

    def _act(
        self, text: str, verb: Callable[..., object], rows: list[FollowUpRow], said: str, icon: str
    ) -> Act:
        ids = [row.id for row in rows]
        return Act(
            text, text, text, lambda: self.do_to(len(ids), lambda vault: verb(vault, *ids), said), icon=icon
        )

    def _add(self) -> None:
        self.page.go.emit(Place(places.FOLLOWUPS, part="new"))

    def _open(self, row: FollowUpRow) -> None:
        self.page.go.emit(Place(places.FOLLOWUPS, row.id))
