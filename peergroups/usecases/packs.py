"""All that is needed on paper for one evening: sign-in sheet, plan, name cards, and a handout for each person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from peergroups import documents
from peergroups.base.errors import RowMissing
from peergroups.documents.sheets import HandoutSheet, NameCardsSheet, SessionPlanSheet, Sheet
from peergroups.model.groups import LEADING, MemberStatus
from peergroups.model.large_print import wants_large_print
from peergroups.store.queries import group_texts, groups, people, sessions
from peergroups.store.queries.groups import GroupRow
from peergroups.store.queries.reading import Db
from peergroups.store.vault import Vault
from peergroups.usecases import data_sheets, handout_orders, session_sheets
from peergroups.usecases.data_sheets import Common
from peergroups.usecases.handout_orders import HandoutOrder
from peergroups.usecases.printed_sheets import Stamp
from peergroups.usecases.printing import Order
from peergroups.usecases.tickets import Ticket, step

PACK = "pack"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many pages each part of a pack has, by the name of its paper or the id of its handout, in their order.

    `large` counts the handouts in large print that are there because somebody needs it.
    """

    pages: dict[str, int]
    large: int

    @property
    def total(self) -> int:
        return sum(self.pages.values())


def sheets(
    db: Db, common: Common, session_id: UUID, stamped: Stamp, handout_id: str
) -> list[tuple[Sheet, int]]:
    """In the order in which an evening needs them; without `handout_id` without handouts."""
    held = sessions.session(db, session_id)
    group = groups.group(db, held.group_id) if held is not None else None
    if group is None:
        raise RowMissing
    papers: list[Sheet] = [
        *session_sheets.sign_in(db, common, session_id, stamped),
        *session_sheets.session_plan(db, common, session_id),
        *data_sheets.name_cards(db, common, group_texts.spoken(db, group, common.language)),
    ]
    return [*((paper, 1) for paper in papers), *_handouts(db, common, group, handout_id)]


def count(vault: Vault, order: Order, *, ticket: Ticket | None = None) -> Counted:
    """How many pages an order of a pack has, without drawing it."""
    ordered = order.sheets(vault)
    step(ticket)
    pages = Counter[str]()
    large = 0
    for (sheet, copies), count in zip(ordered, documents.pages_of([one for one, _ in ordered]), strict=True):
        pages[_part(sheet)] += count * copies
        large += copies if isinstance(sheet, HandoutSheet) and sheet.large and not order.large else 0
    return Counted(dict(pages), large)


def _part(sheet: Sheet) -> str:
    if isinstance(sheet, HandoutSheet):
        return sheet.handout_id
    if isinstance(sheet, SessionPlanSheet):
        return "session-plan"
    return "name-cards" if isinstance(sheet, NameCardsSheet) else "sign-in-sheet"


def _handouts(db: Db, common: Common, group: GroupRow, handout_id: str) -> list[tuple[Sheet, int]]:
    """One for each person who comes: in their language, in large print where they need that."""
    if not handout_id:
        return []
    coming = [
        member.person_id
        for member in groups.members(db, group.id)
        if member.status is MemberStatus.ACTIVE and member.role not in LEADING
    ]
    needing = set(coming) if common.large else _with_large_print(db, coming)
    found: list[tuple[Sheet, int]] = []
    for large in (False, True):
        order = HandoutOrder(
            handout_id, {}, group.id, large=large, paper=common.paper,
            people=tuple(one for one in coming if (one in needing) is large),
        )  # fmt: skip
        if order.people:
            found += handout_orders.sheets_for_people(db, order)
    return found


def _with_large_print(db: Db, coming: Iterable[UUID]) -> set[UUID]:
    known = ((one, people.person(db, one)) for one in coming)
    return {one for one, row in known if row is not None and wants_large_print(row.access_needs)}
