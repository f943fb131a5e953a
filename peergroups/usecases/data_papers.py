"""Papers that carry data: which there are, what each is made for, and the PDF of an order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from peergroups import documents
from peergroups.base import clock
from peergroups.base.errors import PaperError, RuleBroken
from peergroups.documents.sheets import Sheet
from peergroups.model.audit import Event
from peergroups.model.groups import GroupStatus
from peergroups.model.permissions import Action
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups, organisation, sessions
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import SessionRow
from peergroups.store.vault import Vault
from peergroups.usecases import audit, data_sheets
from peergroups.usecases.data_sheets import Common
from peergroups.usecases.tickets import Ticket, step


class Need(StrEnum):
    """What a paper is made for."""

    NOTHING = "nothing"
    GROUP = "group"
    SESSION = "session"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Kind:
    """A paper. `past` ones are about sessions that were, the others about those to come."""

    name: str
    need: Need
    confidential: bool = False
    past: bool = False


SIGN_IN_SHEET = "sign-in-sheet"

_MAKERS: dict[str, tuple[Kind, Callable[..., Sequence[Sheet]]]] = {
    kind.name: (kind, maker)
    for kind, maker in (
        (Kind(SIGN_IN_SHEET, Need.SESSION), data_sheets.sign_in),
        (Kind("session-plan", Need.SESSION), data_sheets.session_plan),
        (Kind("session-record", Need.SESSION, confidential=True, past=True), data_sheets.session_record),
        (Kind("agreement", Need.GROUP), data_sheets.agreement),
        (Kind("welcome-card", Need.GROUP), data_sheets.welcome_card),
        (Kind("local-help-card", Need.NOTHING), data_sheets.help_card),
        (Kind("feedback-form", Need.SESSION, past=True), data_sheets.feedback),
        (Kind("certificate", Need.PEOPLE), data_sheets.certificates),
        (Kind("name-cards", Need.GROUP), data_sheets.name_cards),
        (Kind("flyer", Need.GROUP), data_sheets.flyer),
        (Kind("mood-diary", Need.GROUP), data_sheets.diary),
        (Kind("contact-sheet", Need.GROUP, confidential=True), data_sheets.contact_sheet),
    )
}

KINDS: tuple[Kind, ...] = tuple(kind for kind, _ in _MAKERS.values())


@dataclass(frozen=True, slots=True)
class Order:
    """One paper. Without `language` or `paper` the organisation's; without `people` everyone of the group."""

    name: str
    group_id: UUID | None = None
    session_id: UUID | None = None
    people: tuple[UUID, ...] = ()
    language: str = ""
    large: bool = False
    paper: str = ""
    copies: int = 1
    booklet: bool = False


def kind(name: str) -> Kind:
    """The paper of that name; PaperError for one we do not have."""
    if name not in _MAKERS:
        raise PaperError("paper.unknown_paper", name)
    return _MAKERS[name][0]


def draw(vault: Vault, order: Order, *, ticket: Ticket | None = None) -> bytes:
    """The PDF of an order. `papers.remember_sheet` must follow once a sign-in sheet leaves the screen."""
    step(ticket)
    if kind(order.name).confidential:
        vault.require(Action.SEE_CONTACTS)
        audit.note_once(vault, Event.PRINTED, order.group_id)
    sheets = _sheets(vault.db(), order)
    if not sheets:
        raise PaperError("paper.nothing_ordered")
    return documents.draw_all(
        [(sheet, max(order.copies, 1)) for sheet in sheets], ticket, booklet=order.booklet
    )


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


def missing_characters(vault: Vault, order: Order) -> list[str]:
    """The characters of names and other typed texts on the paper that no font of ours has."""
    found: set[str] = set()
    for sheet in _sheets(vault.db(), order):
        found.update(documents.missing_characters(sheet))
    return sorted(found)


def _sheets(db: Db, order: Order) -> Sequence[Sheet]:
    wanted, make = _MAKERS[kind(order.name).name]
    kept = organisation.organisation(db)
    assert kept is not None, "the first run names the organisation"
    common = Common(order.language or kept.language, kept.name, order.paper or kept.paper, order.large)
    match wanted.need:
        case Need.NOTHING:
            return make(db, common)
        case Need.SESSION:
            return make(db, common, _session_id(db, wanted, order))
        case Need.GROUP:
            return make(db, common, _group(db, order))
        case Need.PEOPLE:
            return make(db, common, _group(db, order), order.people)


def _group(db: Db, order: Order) -> groups.GroupRow:
    found = groups.group(db, order.group_id) if order.group_id is not None else None
    if found is None:
        raise RuleBroken("group.unknown")
    return found


def _session_id(db: Db, wanted: Kind, order: Order) -> UUID:
    if order.session_id is not None:
        return order.session_id
    offered: Sequence[SessionRow] = ()
    if order.group_id is not None:
        offered = choices_of_sessions(db, wanted, order.group_id)
    if not offered:
        raise RuleBroken("session.none")
    return offered[0].id


def groups_to_choose(db: Db) -> list[groups.GroupRow]:
    """The groups a paper can be made for: those that go on first."""
    return sorted(groups.groups(db), key=lambda row: row.status is not GroupStatus.ACTIVE)
