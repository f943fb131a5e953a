"""Papers that carry data: which there are, what each is made for, and what stands on an order of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from peergroups import documents
from peergroups.base import clock
from peergroups.base.errors import PaperError, RuleBroken
from peergroups.documents.sheets import Sheet, SignInSheet
from peergroups.documents.work_sheets import HoursSheet
from peergroups.model.audit import Event
from peergroups.model.figure_periods import Days
from peergroups.model.groups import GroupStatus
from peergroups.model.permissions import Action
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import group_texts, groups, organisation, sessions
from peergroups.store.queries import printed_sheets as sheet_queries
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import SessionRow
from peergroups.store.vault import Vault
from peergroups.usecases import (
    attendance_figures,
    attendance_grid,
    audit,
    data_sheets,
    packs,
    printed_sheets,
    session_sheets,
    work_papers,
)
from peergroups.usecases.data_sheets import Common
from peergroups.usecases.packs import PACK
from peergroups.usecases.printed_sheets import Stamp
from peergroups.usecases.tickets import Ticket, step


class Need(StrEnum):
    """What a paper is made for."""

    NOTHING = "nothing"
    GROUP = "group"
    SESSION = "session"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Kind:
    """A paper. `past` ones are about sessions that were, the others about those to come. `named` ones name people.

    What a pen fills in on a `fillable` one can also be filled in on a screen.
    """

    name: str
    need: Need
    confidential: bool = False
    past: bool = False
    named: bool = False
    fillable: bool = False
    may: Action = Action.SEE_CONTACTS  # read what stands on a confidential one


HOURS_LOG = "hours-log"
CALL_LIST = "call-list"
ROTA = "rota"
SIGN_IN_SHEET = "sign-in-sheet"
AGREEMENT = "agreement"
NAME_CARDS = "name-cards"
OWN_LANGUAGE = "own"
TELL_WHERE = frozenset({"welcome-card", "flyer"})
"""Papers that can say how to join from afar."""

_MAKERS: dict[str, tuple[Kind, Callable[..., Sequence[Any]]]] = {
    kind.name: (kind, maker)
    for kind, maker in (
        (Kind(SIGN_IN_SHEET, Need.SESSION, named=True), session_sheets.sign_in),
        (Kind("session-plan", Need.SESSION, fillable=True), session_sheets.session_plan),
        (
            Kind("session-record", Need.SESSION, confidential=True, past=True, named=True, fillable=True),
            session_sheets.session_record,
        ),
        (Kind(AGREEMENT, Need.GROUP), data_sheets.agreement),
        (Kind("welcome-card", Need.GROUP), data_sheets.welcome_card),
        (Kind("local-help-card", Need.NOTHING), data_sheets.help_card),
        (Kind("feedback-form", Need.SESSION, past=True, fillable=True), session_sheets.feedback),
        (Kind("certificate", Need.PEOPLE, named=True), data_sheets.certificates),
        (Kind(NAME_CARDS, Need.GROUP, named=True), data_sheets.name_cards),
        (Kind("flyer", Need.GROUP), data_sheets.flyer),
        (Kind("mood-diary", Need.GROUP, fillable=True), data_sheets.diary),
        (Kind(PACK, Need.SESSION, named=True), packs.sheets),
        (Kind("attendance", Need.GROUP, confidential=True, past=True, named=True), attendance_figures.sheet),
        (
            Kind("attendance-grid", Need.GROUP, confidential=True, past=True, named=True),
            attendance_grid.sheet,
        ),
        (Kind(CALL_LIST, Need.NOTHING, confidential=True, named=True), work_papers.call_list),
        (
            Kind(HOURS_LOG, Need.PEOPLE, confidential=True, past=True, named=True, may=Action.SEE_FILES),
            work_papers.hours_logs,
        ),
        (Kind(ROTA, Need.NOTHING, named=True), work_papers.rota),
        (Kind("contact-sheet", Need.GROUP, confidential=True, named=True), data_sheets.contact_sheet),
    )
}

_MM = 72 / 25.4  # points
STAMPED = frozenset({SIGN_IN_SHEET, PACK})  # with a sign-in sheet that is known again
KINDS: dict[str, Kind] = {name: kind for name, (kind, _) in _MAKERS.items()}


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """One paper. Without `language` or `paper` the organisation's; without `people` everyone of the group.

    A sign-in sheet is `sorted_for` a reader of that language and has at least so many `blank_rows`; `stamp` makes one
    print of it known again. `made` is a print of the same order: it is that one again while its rows are as they were.
    The `handout` is that of a pack, for each person in their language. OWN_LANGUAGE is that of each person a paper is
    for. Name cards stand on a sheet of `labels`, if wanted with `door_codes`. With `afar` it says how to join so.
    A rota is of one group, or of all. A log of hours is of `start` to `end`, else of this year; of no group it is that
    of the first of `people`, whatever they lead.
    """

    name: str
    group_id: UUID | None = None
    session_id: UUID | None = None
    people: tuple[UUID, ...] = ()
    language: str = ""
    large: bool = False
    paper: str = ""
    copies: int = 1
    booklet: bool = False
    sorted_for: str = ""
    blank_rows: int = 0
    stamp: Stamp | None = None
    made: Stamp | None = None
    form: bool = False
    handout: str = ""
    labels: str = ""
    door_codes: bool = False
    afar: bool = False
    start: date | None = None
    end: date | None = None

    def is_possible(self) -> bool:
        needed = {
            Need.NOTHING: True,
            Need.GROUP: self.group_id is not None,
            Need.SESSION: self.session_id is not None,
            Need.PEOPLE: self.group_id is not None and bool(self.people),
        }
        return needed[kind(self.name).need]

    def as_seen(self) -> Self:
        return replace(self, copies=1)

    def as_form(self) -> Self:
        return replace(self, form=True, booklet=False, copies=1)

    def beginning(self) -> Self | None:
        return replace(self, people=self.people[:1]) if len(self.people) > 1 else None

    def leaving(self, vault: Vault) -> Self:
        """A sign-in sheet gets its number and code, and its rows are settled."""
        if self.name not in STAMPED or self.stamp is not None:
            return self
        session_id = _session_id(vault.db(), kind(self.name), self)
        stamped = self.made_before(vault.db()) or printed_sheets.stamp(
            vault.db(), session_id, real=True, spoken=self.sorted_for
        )
        settled = replace(self, session_id=session_id, stamp=stamped, made=None)
        sheet = next(one for one, _ in _sheets(vault.db(), settled) if isinstance(one, SignInSheet))
        return replace(settled, stamp=replace(stamped, pages=documents.rows_of_pages(sheet)))

    def made_before(self, db: Db) -> Stamp | None:
        """The print of before, where the sheet would be the same again."""
        made = self.made
        return made if made is not None and printed_sheets.fits(db, made, self.sorted_for) else None

    def sheets(self, vault: Vault) -> Sequence[tuple[Sheet, int]]:
        if kind(self.name).confidential:
            vault.require(kind(self.name).may)
            audit.note_surely(vault, Event.PRINTED, self.group_id, once=True)
        made = _sheets(vault.db(), self)
        if not made:
            wants_visits = kind(self.name).need is Need.PEOPLE and self.name != HOURS_LOG
            raise PaperError("paper.nobody_came" if wants_visits else "paper.nothing_ordered")
        return [(sheet, copies * max(self.copies, 1)) for sheet, copies in made]

    def place_of(self, error: PaperError) -> PaperError:
        return error

    def went_out(self, vault: Vault) -> None:
        """The rows of a sign-in sheet keep their numbers, so that it can be typed back."""
        if self.stamp is not None:
            kept = organisation.organisation(vault.db())
            printed_sheets.keep(
                vault,
                self.stamp,
                language=self.language or (kept.language if kept is not None else ""),
                paper=self.paper or (kept.paper if kept is not None else ""),
                large=self.large,
                blank_rows=self.blank_rows,
            )


def kind(name: str) -> Kind:
    """The paper of that name; PaperError for one we do not have."""
    if name not in _MAKERS:
        raise PaperError("paper.unknown_paper", name)
    return _MAKERS[name][0]


def last_row(vault: Vault, session_id: UUID, number: int, code: str, *, ticket: Ticket | None = None) -> int:
    """The number of the last row of that print, as if it were made again; 0 where that is not known any more."""
    step(ticket, 0, 1)
    known = sheet_queries.printed(vault.db(), session_id)
    row = next((one for one in known if (one.number, one.code) == (number, code)), None)
    if row is None or not row.language:
        return 0
    order = PaperOrder(
        SIGN_IN_SHEET, session_id=session_id, language=row.language, large=row.large, paper=row.paper,
        blank_rows=row.blank_rows, stamp=printed_sheets.again(vault.db(), row),
    )  # fmt: skip
    sheets = (one for one, _ in _sheets(vault.db(), order))
    return next((documents.last_row(one) for one in sheets if isinstance(one, SignInSheet)), 0)


def choices_of_sessions(db: Db, wanted: Kind, group_id: UUID) -> list[SessionRow]:
    """The sessions a paper can be made for, the likeliest first."""
    now = clock.now()
    known = [
        row
        for row in sessions.of_group(db, group_id, past=20, coming=20)
        if row.status in {SessionStatus.PLANNED, SessionStatus.HELD}
    ]
    past = [row for row in reversed(known) if row.starts_at <= now]
    coming = [row for row in known if row.starts_at > now]
    return past + coming if wanted.past else coming + past


def _sheets(db: Db, order: PaperOrder) -> Sequence[tuple[Sheet, int]]:
    """What is on the paper, each as often as it is there once."""
    wanted, make = _MAKERS[kind(order.name).name]
    kept = organisation.organisation(db)
    assert kept is not None, "the first run names the organisation"
    own = order.language == OWN_LANGUAGE
    language = kept.language if own or not order.language else order.language
    common = Common(language, kept.name, order.paper or kept.paper, order.large, own, order.afar)
    if order.name in STAMPED:
        session_id = _session_id(db, wanted, order)
        stamped = order.stamp or order.made_before(db)
        stamped = stamped or printed_sheets.stamp(db, session_id, real=False, spoken=order.sorted_for)
        if order.name == PACK:
            return packs.sheets(db, common, session_id, stamped, order.handout)
        return [(one, 1) for one in session_sheets.sign_in(db, common, session_id, stamped, order.blank_rows)]
    if order.name == HOURS_LOG and order.start is not None and order.end is not None:
        return [(one, 1) for one in _hours(db, common, order, (order.start, order.end))]
    if order.name == ROTA and order.group_id is not None:
        return [(one, 1) for one in work_papers.rota(db, common, _group(db, order, language))]
    found: Sequence[Sheet] = ()
    match wanted.need:
        case Need.NOTHING:
            found = make(db, common)
        case Need.SESSION:
            found = make(db, common, _session_id(db, wanted, order))
        case Need.GROUP if order.labels and order.name == NAME_CARDS:
            found = data_sheets.name_cards(
                db, common, _group(db, order, language), order.labels, codes=order.door_codes
            )
        case Need.GROUP:
            found = make(db, common, _group(db, order, language))
        case Need.PEOPLE:
            found = make(db, common, _group(db, order), order.people)  # in each one's language
    return [(one, 1) for one in found]


def _hours(db: Db, common: Common, order: PaperOrder, days: Days) -> list[HoursSheet]:
    if order.group_id is None:
        return [work_papers.hours_log(db, common, order.people[0], *days)]
    return work_papers.hours_logs(db, common, _group(db, order), order.people, days)


def _group(db: Db, order: PaperOrder, language: str = "") -> groups.GroupRow:
    """As papers in that language tell of it."""
    found = groups.group(db, order.group_id) if order.group_id is not None else None
    if found is None:
        raise RuleBroken("group.unknown")
    return group_texts.spoken(db, found, language)


def _session_id(db: Db, wanted: Kind, order: PaperOrder) -> UUID:
    if order.session_id is not None:
        return order.session_id
    offered: Sequence[SessionRow] = ()
    if order.group_id is not None:
        offered = choices_of_sessions(db, wanted, order.group_id)
    if not offered:
        raise RuleBroken("session.none")
    return offered[0].id


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of labels that people buy, by the number on its pack: millimetres of a label."""

    name: str
    width: float
    height: float


def label_sheets() -> list[LabelSheet]:
    """Those that name cards can be printed on."""
    return [
        LabelSheet(name, round(wide / _MM, 1), round(tall / _MM, 1))
        for name, (wide, tall) in documents.sheets_of_labels().items()
    ]


def groups_to_choose(db: Db) -> list[groups.GroupRow]:
    """The groups a paper can be made for: those that go on first."""
    return sorted(groups.groups(db), key=lambda row: row.status is not GroupStatus.ACTIVE)
