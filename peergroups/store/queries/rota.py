"""The rota: who has a part in the coming sessions, and who is free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from peergroups.base import language
from peergroups.model import rota
from peergroups.model.groups import GroupStatus, Role
from peergroups.model.ids import PersonId, SessionId
from peergroups.model.rota import Answer, Part, Trouble
from peergroups.store import tables
from peergroups.store.queries import people, sessions
from peergroups.store.queries.duties import Known, hours_of
from peergroups.store.queries.leading import SERVE
from peergroups.store.queries.reading import Db, fixed
from peergroups.store.queries.sessions import SessionRow


@dataclass(frozen=True, slots=True)
class RotaRow:
    """A coming session, everybody with a part in it, those who lead first, and what it lacks.

    `names` are those of `parts`; `said_no` were asked and have none.
    """

    session: SessionRow
    wanted: int
    parts: tuple[Part, ...]
    names: tuple[str, ...]
    troubles: tuple[Trouble, ...]
    said_no: frozenset[PersonId]

    @property
    def id(self) -> SessionId:
        return self.session.id

    @property
    def leading(self) -> tuple[tuple[Part, str], ...]:
        """Those who lead, with their names."""
        return tuple((part, name) for part, name in zip(self.parts, self.names, strict=True) if part.leads)

    @property
    def helping(self) -> tuple[tuple[Part, str], ...]:
        return tuple(
            (part, name) for part, name in zip(self.parts, self.names, strict=True) if not part.leads
        )


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who leads or helps somewhere and has no part in a session yet; what speaks against it, if anything."""

    person_id: PersonId
    name: str
    role: Role  # in that group, or where they have the most to say
    of_group: bool
    away_until: date | None = None
    elsewhere: str = ""  # the group where they have a part at that hour
    ended: tuple[str, ...] = ()
    said_no: bool = False

    @property
    def is_free(self) -> bool:
        return self.away_until is None and not self.elsewhere and not self.said_no


_G = tables.peer_group.c
_GROUPS = select(_G.id, _G.least_leading).where(
    _G.trashed_at.is_(None), _G.status == fixed(GroupStatus.ACTIVE)
)
_Read = tuple[
    dict[UUID, int], list[SessionRow], Mapping[SessionId, list[Part]], Mapping[SessionId, tuple[Part, ...]]
]
_RANK = {Role.FACILITATOR: 0, Role.COFACILITATOR: 1, Role.HELPER: 2}


def ahead(db: Db, first: date, last: date, now: datetime, group_id: UUID | None = None) -> list[RotaRow]:
    """The sessions of those days that are not over, in order; of one group where it is named."""
    wanted, meeting, named, there = _read(db, first, last, now)
    rows = [one for one in meeting if group_id is None or one.group_id == group_id]
    names = people.shown_outside(db, {part.person_id for one in rows for part in there[one.id]})
    return [
        RotaRow(
            session=one,
            wanted=wanted[one.group_id],
            parts=there[one.id],
            names=tuple(names.get(part.person_id, "") for part in there[one.id]),
            troubles=rota.troubles(there[one.id], wanted[one.group_id]),
            said_no=frozenset(part.person_id for part in named[one.id] if part.answer is Answer.NO),
        )
        for one in rows
    ]


def _read(db: Db, first: date, last: date, now: datetime) -> _Read:
    """How many are to lead in each group, the sessions, and of each who is named and who has a part."""
    wanted: dict[UUID, int] = dict(db.execute(_GROUPS).all())
    meeting = [
        one
        for one in sessions.between(db, first, last)
        if one.is_open and one.ends_at > now and one.group_id in wanted
    ]
    return wanted, meeting, *Known(db, meeting).parts(meeting)


def of_session(db: Db, session_id: UUID, now: datetime) -> RotaRow | None:
    """The one session; None where it is over, or is not to be."""
    found = sessions.session(db, session_id)
    if found is None:
        return None
    day = timedelta(days=1)  # of others at that hour, which one after midnight has on another day
    near = ahead(db, found.day - day, found.day + day, now)
    return next((one for one in near if one.id == session_id), None)


def candidates(db: Db, row: RotaRow) -> list[Candidate]:
    """Whoever leads or helps in a group and has no part in that session: who is free first, and those of its group."""
    session, day = row.session, timedelta(days=1)
    near = sessions.between(db, session.day - day, session.day + day)
    meeting = [one for one in near if one.is_open]
    known = Known(db, meeting)
    _, there = known.parts(meeting)
    hours = hours_of(session)
    busy = {
        part.person_id: other.group_name
        for other in meeting
        if other.id != session.id and hours_of(other).meets(hours)
        for part in there[other.id]
        if part.away_until is None
    }
    has_one = {part.person_id for part in row.parts}
    roles = _roles(db, session.group_id)
    names = people.shown_outside(db, roles.keys() - has_one)
    found = [
        Candidate(
            person_id=person,
            name=names[person],
            role=role,
            of_group=of_group,
            away_until=known.away_until(person, session.group_id, session.day),
            elsewhere=busy.get(person, ""),
            ended=known.ended(person, session.day),
            said_no=person in row.said_no,
        )
        for person, (role, of_group) in roles.items()
        if person in names
    ]
    return sorted(
        found,
        key=lambda one: (not one.is_free, not one.of_group, _RANK[one.role], language.sort_key(one.name)),
    )


def lacking(db: Db, first: date, now: datetime) -> int:
    """How many sessions of two weeks have nobody who leads."""
    _, meeting, _, there = _read(db, first, first + rota.SOON - timedelta(days=1), now)
    return sum(Trouble.NOBODY in rota.troubles(there[one.id], 1) for one in meeting)


def _roles(db: Db, group_id: UUID) -> dict[PersonId, tuple[Role, bool]]:
    """Person -> their role in that group, else the one with most to say elsewhere; and which of the two it is."""
    found: dict[PersonId, tuple[Role, bool]] = {}
    for person, group, role in db.execute(SERVE):
        here = (role, group == group_id)
        if person not in found or _weight(here) < _weight(found[person]):
            found[person] = here
    return found


def _weight(one: tuple[Role, bool]) -> tuple[bool, int]:
    return not one[1], _RANK[one[0]]
