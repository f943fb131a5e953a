"""Places and a list: who comes in with it and who waits, the same in the preview and in the import.

Free places are first for those who wait already; whoever the list brings in stands behind them. Where somebody says
that the people of the list belong already they all come in, also beyond the places there are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model.groups import GONE, MemberStatus, Role, membership_id
from peergroups.model.roster import RosterRow
from peergroups.model.waiting import ASKED_IN_VAIN, Answer
from peergroups.store.queries import organisation
from peergroups.store.queries import waiting as queries
from peergroups.store.queries.reading import Db
from peergroups.store.queries.waiting import WaitingRow
from peergroups.usecases import roster_memberships
from peergroups.usecases.roster_answers import Answers, Fate, Preview, fates


@dataclass(frozen=True, slots=True)
class Room:
    """The places of a group before a list comes in. `capacity` and `free` are None where it has no end of places.

    `kept` of the free places are for those who wait.
    """

    capacity: int | None = None
    free: int | None = None
    waiting: tuple[WaitingRow, ...] = ()
    kept: int = 0
    paused_keep_place: bool = True
    today: date = date.min


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What becomes of the people whom a list brings into a group, by the row that does: `statuses`.

    `over` is how many come in beyond the places there are. `waits_behind`: nobody may stand before those who wait.
    """

    statuses: Mapping[int, MemberStatus]
    today: date
    coming: int = 0
    waiting: int = 0
    over: int = 0
    waits_behind: bool = False

    def require_place(self, *, over: bool) -> None:
        """More people than places need a yes."""
        if self.over and not over:
            raise RuleBroken("group.full")

    def membership(self, group_id: UUID, person_id: UUID, row: RosterRow, day: date) -> dict[str, object]:
        """The membership that a row begins, with the days of its status; `day` is that of joining.

        Whoever left is kept as a former member. Whoever waits does so from today, unless the list says since when and
        that passes over nobody.
        """
        status, asked_on = self.statuses[row.number], None
        if status is MemberStatus.WAITING:
            is_listed = row.status is MemberStatus.WAITING and not self.waits_behind
            day = asked_on = min((row.joined_on if is_listed else None) or self.today, self.today)
        return {
            "id": membership_id(group_id, person_id),
            "group_id": group_id,
            "person_id": person_id,
            "role": row.role or Role.PARTICIPANT,
            "status": status,
            "joined_on": day,
            "left_on": max(self.today, day) if status in GONE else None,
            "asked_on": asked_on,
            "created_at": clock.now(),  # those who wait stand in the order of the list
        }


def room(db: Db, group_id: UUID) -> Room:
    """The places of a group today. Whoever was asked in vain is kept none; who is offered one has it already."""
    day = organisation.today(db)
    found, listed = queries.places(db, group_id, day), tuple(queries.waiting(db, group_id))
    if found.free is None:
        return Room(waiting=listed, today=day)
    still = [one for one in listed if one.answer not in ASKED_IN_VAIN and not _has_a_place(one, day)]
    kept = min(found.free, len(still))
    return Room(found.capacity, found.free, listed, kept, found.paused_keep_place, day)


def foresee(shown: Preview, answers: Answers, here: Collection[UUID], room: Room) -> Foreseen:
    """Who of a list comes into the group, and who waits; `here` belong to it already."""
    statuses: dict[int, MemberStatus] = {}
    coming = waiting = needed = 0
    for row in _joining(shown, answers, here):
        told = row.status or MemberStatus.ACTIVE
        asks = told is MemberStatus.ACTIVE and (row.role or Role.PARTICIPANT) is Role.PARTICIPANT
        if asks and not answers.belong and room.free is not None and needed >= room.free - room.kept:
            told = MemberStatus.WAITING
        is_in = asks and told is MemberStatus.ACTIVE
        is_paused = told is MemberStatus.PAUSED and (row.role or Role.PARTICIPANT) is Role.PARTICIPANT
        needed += is_in or (is_paused and room.paused_keep_place)
        coming += is_in
        waiting += told is MemberStatus.WAITING
        statuses[row.number] = told
    over = 0 if room.free is None else min(coming, max(0, needed - room.free))
    behind = bool(room.waiting) and not answers.belong
    return Foreseen(statuses, room.today, coming, waiting, over, behind)


def _joining(shown: Preview, answers: Answers, here: Collection[UUID]) -> Iterator[RosterRow]:
    """The rows that bring somebody into the group, each with what later rows say of the same person."""
    told, seen = fates(shown, answers), set(here)
    later = roster_memberships.later_rows(shown.good, told)
    for row in shown.good:
        fate = told.get(row.number, Fate())
        if fate.why or (fate.person is None and fate.row is not None) or fate.person in seen:
            continue
        if fate.person is not None:
            seen.add(fate.person)
        yield roster_memberships.filled(row, later.get(row.number, ()), answers.taken)


def _has_a_place(one: WaitingRow, day: date) -> bool:
    return one.offer is not None and one.answer is Answer.OPEN and one.offer.answer_by >= day
