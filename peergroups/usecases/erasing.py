"""Erasing people for good: who waits in the trash for it, what it will take, and doing it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from peergroups.base import clock
from peergroups.model.permissions import Action
from peergroups.model.rows import to_microseconds
from peergroups.store import erasing
from peergroups.store.queries.reading import Db, first, rows
from peergroups.store.vault import Vault
from peergroups.usecases.tickets import Ticket, step

KEPT_FOR = timedelta(days=30)  # in the trash, before erasing is offered


@dataclass(frozen=True, slots=True)
class Reach:
    """What erasing one person takes (`notes`, `follow_ups`) and what stays without a name (`marks`)."""

    notes: int
    follow_ups: int
    marks: int


def reach(db: Db, person_id: UUID) -> Reach:
    """What erasing this person would do."""
    counted = first(
        db,
        """SELECT (SELECT count(*) FROM note WHERE person_id = ?1), (SELECT count(*) FROM follow_up
        WHERE person_id = ?1), (SELECT count(*) FROM attendance WHERE person_id = ?1)""",
        person_id,
    )
    return Reach(*counted)


def overdue(db: Db) -> list[UUID]:
    """The people who have been in the trash for more than 30 days, the oldest first."""
    before = to_microseconds(clock.now() - KEPT_FOR)
    found = rows(
        db,
        "SELECT id FROM person WHERE trashed_at < ? AND trashed_at > created_at ORDER BY trashed_at",
        before,
    )
    return [UUID(bytes=row[0]) for row in found]


def erase(vault: Vault, person_id: UUID) -> bool:
    """Erases the person for good; there is no undo. Needs a coordinator."""
    vault.require(Action.ERASE)
    return erasing.erase(vault, person_id)


def erase_all(vault: Vault, people: list[UUID], *, ticket: Ticket | None = None) -> int:
    """Erases these people; gives how many. Stopped half-way, those done are gone."""
    vault.require(Action.ERASE)
    for number, person_id in enumerate(people):
        step(ticket, number, len(people))
        erasing.erase(vault, person_id)
    return len(people)
