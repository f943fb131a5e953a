"""People who may be entered twice: both records side by side, and one button that makes one of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import islice
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from peergroups.base import clock, language
from peergroups.base.errors import Cancelled, PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.ticket import Ticket
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons, whole_text
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.model.merges import TAKEN_BACK_WITHIN
from peergroups.model.permissions import Action
from peergroups.store.queries import merging as merging_queries
from peergroups.store.queries import people as queries
from peergroups.store.queries.merging import MergeRow
from peergroups.store.queries.people import PersonRow
from peergroups.store.queries.reading import Db
from peergroups.usecases import merging, parting

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

_MANY = 300  # people; among more the worker looks, so that the window does not freeze
_ACROSS = 10  # em of what one of the two records says
_MOST = 20  # pairs shown at a time; the next ones follow when these are done


class TwicePane(Pane):
    """Nothing is decided by the program: the same, two people, or left as they are."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._ticket: Ticket | None = None
        self.looking = label("soft")
        self.looking.hide()
        self.none = Notice(icon="user")
        self.pairs: list[PairCard] = []
        self.merged = Section()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.BETWEEN)
        self.column.addWidget(self.looking)
        self.column.addWidget(self.none)
        self.column.addLayout(self._list)
        self.column.addWidget(self.merged)
        self.column.addStretch(1)

    def first(self) -> QWidget | None:
        return self.pairs[0].first() if self.pairs else next(iter(self.merged.buttons.values()), None)

    def retranslate(self) -> None:
        self.looking.setText(self.tr("Looking for people who may be here twice"))
        self.none.set_texts(self.tr("Nobody seems to be here twice."))
        self.merged.set_heading(self.tr("Made one in the last 30 days"))

    def reload(self) -> None:
        self.page.title.setText(self.tr("Entered twice?"))
        self.page.set_lead(
            self.tr("Make one of two records where both are the same person. Undo takes it back.")
        )
        self.leave()
        if self.jobs.ask(queries.count) > _MANY:
            self.looking.show()
            self.none.hide()
            self._ticket = self.jobs.read(_look, owner=self, done=self._show, failed=self._failed)
        else:
            self._show(self.jobs.ask(_likely))
        since = clock.now() - TAKEN_BACK_WITHIN
        self.merged.set_lines([self._line(row) for row in self.jobs.ask(merging_queries.merges, since)])

    def leave(self) -> None:
        """What is still being looked for is not wanted any more."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _show(self, found: list[tuple[PersonRow, PersonRow]]) -> None:
        """A pair that is the same as before keeps what was chosen in it."""
        self._ticket = None
        self.looking.hide()
        kept = {card.rows: card for card in self.pairs if card.rows in found}
        for card in self.pairs:
            if kept.get(card.rows) is not card:
                self._drop(card)
        self.pairs = [
            kept.get(pair) or PairCard(*pair, act=self._merge, keep_apart=self._keep_apart) for pair in found
        ]
        for at, card in enumerate(self.pairs):
            self._list.insertWidget(at, card)
        self.none.setVisible(not self.pairs)

    def _failed(self, error: PeerGroupsError) -> None:
        if not isinstance(error, Cancelled):
            self.page.advised.emit(messages.sentence(error))

    def _drop(self, card: PairCard) -> None:
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _line(self, row: MergeRow) -> Line:
        day = language.format_date(clock.there(row.made_at).date(), i18n.spoken(), "medium")
        gone, kept = i18n.isolated(row.gone_name), i18n.isolated(row.kept_name)
        text = self.tr("{gone} went into {kept}").format(gone=gone, kept=kept)
        act = Act(
            row.id,
            self.tr("Make two again"),
            self.tr("Make two again: {names}").format(names=text),
            lambda: self._part(row),
            icon="rotate-ccw",
        )
        may = self.jobs.open_vault.may(Action.KEEP_PEOPLE)
        return Line(text, (day,), (act,) if may else ())

    def _part(self, row: MergeRow) -> None:
        if self.jobs.did(self, parting.part, row.id):
            self._go_on()
            first, second = i18n.isolated(row.kept_name), i18n.isolated(row.gone_name)
            said = self.tr("{first} and {second} are two again.")
            self.page.say(said.format(first=first, second=second))

    def _merge(self, kept: PersonRow, gone: PersonRow, taken: list[str]) -> None:
        if self.jobs.did(self, merging.merge, kept.id, gone.id, taken=taken):
            self._go_on({gone.id})
            text = self.tr("The two records of {name} are one now.")
            now = self.jobs.ask(queries.person, kept.id) or kept
            self.page.say(text.format(name=i18n.isolated(now.shown)))

    def _keep_apart(self, one: PersonRow, other: PersonRow) -> None:
        if self.jobs.did(self, merging.keep_apart, one.id, other.id):
            self._go_on(done=(one, other))
            first, second = (i18n.isolated(row.shown) for row in (one, other))
            said = self.tr("{first} and {second} are two people. They are not asked about again.")
            self.page.say(said.format(first=first, second=second))

    def _go_on(self, gone: Collection[UUID] = (), done: tuple[PersonRow, PersonRow] | None = None) -> None:
        """The next pair; what was decided goes at once, also while the worker still looks."""
        self.reload()
        for card in list(self.pairs):
            if card.rows == done or any(row.id in gone for row in card.rows):
                self.pairs.remove(card)
                self._drop(card)
        first = self.first() or self.page.back
        first.setFocus()


class PairCard(Card):
    """Where they differ, one of the two is chosen; what only one has is kept anyway."""

    def __init__(
        self,
        one: PersonRow,
        other: PersonRow,
        act: Callable[[PersonRow, PersonRow, list[str]], None],
        keep_apart: Callable[[PersonRow, PersonRow], None],
    ) -> None:
        super().__init__()
        self._one, self._other, self._act = one, other, act
        self.rows = (one, other)
        first, second = (i18n.isolated(row.shown) for row in (one, other))
        self.heading = label("strong", self.tr("{first} and {second}").format(first=first, second=second))
        self.body.addWidget(self.heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.BETWEEN)
        self._choices: dict[str, QButtonGroup] = {}
        for at, (field, caption) in enumerate(self._differing()):
            grid.addWidget(label("soft", caption, wrap=False), 2 * at, 0, 1, 2)
            group = self._choices[field] = QButtonGroup(self)
            for column, row in enumerate((one, other)):
                told = _told(getattr(row, field))
                button = QRadioButton(whole_text.in_lines(told, _ACROSS))
                button.setAccessibleName(f"{caption}: {told}")
                button.setChecked(column == 0)
                group.addButton(button, column)
                grid.addWidget(button, 2 * at + 1, column)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.groups = label("soft", i18n.facts((one.groups, other.groups)))
        self.body.addWidget(self.groups)
        self.same = buttons.plain(self._make_one, icon="users-round", may="keep_people")
        self.same.setText(self.tr("They are one person"))
        self.two = buttons.plain(lambda: keep_apart(one, other), icon="user", may="keep_people")
        self.two.setText(self.tr("They are two people"))
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(self.same)
        flow.addWidget(self.two)
        self.body.addWidget(holder)

    def first(self) -> QWidget:
        """What is looked at first: a second Enter from the page before decides nothing."""
        chosen = [group.checkedButton() for group in self._choices.values()]
        return (chosen[0] if chosen else None) or self.same

    def _differing(self) -> list[tuple[str, str]]:
        captions = {
            "name": self.tr("Name"),
            "family_name": self.tr("Family name"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "birth_year": self.tr("Year of birth"),
            "safe_contact": self.tr("How it is safe to reach them"),
            "emergency_contact": self.tr("Emergency contact"),
            "languages": self.tr("Languages"),
            "access_needs": self.tr("What makes it easier to take part"),
            "pronouns": self.tr("Pronouns"),
            "title": self.tr("Title"),
            "print_name": self.tr("Name to print on a certificate"),
            "known_before": self.tr("Came before this day"),
        }
        pairs = ((field, getattr(self._one, field), getattr(self._other, field)) for field in captions)
        return [
            (field, captions[field]) for field, mine, theirs in pairs if mine and theirs and mine != theirs
        ]

    def _make_one(self) -> None:
        taken = [field for field, group in self._choices.items() if group.checkedId() == 1]
        self._act(self._one, self._other, taken)


def _look(vault: OpenVault, *, ticket: Ticket) -> list[tuple[PersonRow, PersonRow]]:
    ticket.step(0, 1)
    return _likely(vault.db())


def _likely(db: Db) -> list[tuple[PersonRow, PersonRow]]:
    """Both records of the likeliest pairs."""
    rows: dict[UUID, PersonRow] = {row.id: row for row in queries.people(db)}
    found = (pair for pair in merging.likely(db) if pair.first in rows and pair.second in rows)
    return [(rows[pair.first], rows[pair.second]) for pair in islice(found, _MOST)]


def _told(value: object) -> str:
    shown = in_words(value) if isinstance(value, tuple) else str(value)
    return i18n.isolated(shown).replace("&", "&&")
