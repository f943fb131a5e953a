"""People, and one person's attendance."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Text, and_, bindparam, collate, exists, func, or_, select

from peergroups.base import language, look_alikes
from peergroups.model import names
from peergroups.model.attendance import Mark
from peergroups.model.columns import Instant
from peergroups.model.groups import GONE, SERVING, IdentityLevel, MemberStatus
from peergroups.model.ids import PersonId, SessionId
from peergroups.model.names import NameOrder
from peergroups.model.people import PersonFields, narrowest, shown_apart, shown_name
from peergroups.model.same_person import ExistingPerson
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries.naming import IS_NAMED, LEVEL, STANDS_IN
from peergroups.store.queries.reading import Db, any_of, fixed, read, read_one
from peergroups.store.tables import attendance, follow_up, group_session, membership, note, peer_group
from peergroups.store.tables import person as people_table


@dataclass(frozen=True, slots=True)
class PersonName:
    """Somebody to choose; `levels` are the identity levels of their groups, joined by commas."""

    id: PersonId
    name: str
    family_name: str
    name_order: NameOrder
    levels: str

    def shown(self, here: IdentityLevel | None = None) -> str:
        """As the group that shows least of it allows; `here` is a group they are not of, which may show less."""
        return _shown(self.name, self.family_name, self.name_order, self.levels, here)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """`groups` are the names of the groups they belong to now, joined by commas."""

    id: PersonId
    name: str
    family_name: str
    title: str
    name_order: NameOrder
    print_name: str
    pronouns: str
    languages: tuple[str, ...]
    phone: str
    email: str
    safe_contact: str
    emergency_contact: str
    birth_year: int | None
    access_needs: str
    known_before: date | None
    groups: str
    levels: str

    @property
    def shown(self) -> str:
        """The name outside any group: as the group that shows least of it allows; never nothing."""
        return _shown(self.name, self.family_name, self.name_order, self.levels)

    @property
    def full_name(self) -> str:
        return names.written(self.name, self.family_name, self.name_order)


@dataclass(frozen=True, slots=True)
class PersonSessionRow:
    """One session a person was marked for."""

    session_id: SessionId
    group_name: str
    day: date
    mark: Mark
    reason: str


@dataclass(frozen=True, slots=True)
class Reach:
    """What erasing one person takes (`notes`, `follow_ups`) and what stays without a name (`marks`)."""

    notes: int
    follow_ups: int
    marks: int


_P, _M, _G = people_table.c, membership.c, peer_group.c
_GROUPS = (
    select(func.group_concat(_G.name, ", "))
    .select_from(membership.join(peer_group, _G.id == _M.group_id))
    .where(
        _M.person_id == _P.id,
        _M.trashed_at.is_(None),
        _G.trashed_at.is_(None),
        IS_NAMED,
        any_of(_M.status, frozenset(MemberStatus) - GONE),
    )
    .scalar_subquery()
)
LEVELS = (
    select(func.group_concat(LEVEL, type_=Text))
    .select_from(membership.join(peer_group, _G.id == _M.group_id))
    .where(_M.person_id == _P.id, _M.trashed_at.is_(None), _G.trashed_at.is_(None))
    .scalar_subquery()
)
_PERSON = select(
    _P.id,
    *(_P[name] for name in PersonFields.model_fields),
    func.coalesce(_GROUPS, "").label("groups"),
    func.coalesce(LEVELS, "").label("levels"),
)
_HERE = _P.trashed_at.is_(None)
_BY_NAME = (collate(_P.name, "NOCASE"), collate(_P.family_name, "NOCASE"))
_PEOPLE = _PERSON.where(_HERE).order_by(*_BY_NAME)
_TRASHED = _PERSON.where(_P.trashed_at.is_not(None), ~STANDS_IN).order_by(_P.trashed_at.desc())
_ONE = _PERSON.where(_HERE, _P.id == bindparam("person"))
_OVERDUE = (
    select(_P.id)
    .where(_P.trashed_at < bindparam("before", type_=Instant), ~STANDS_IN)
    .order_by(_P.trashed_at)
)
_CALLED = select(_P.id, _P.name, _P.family_name, _P.name_order, func.coalesce(LEVELS, "").label("levels"))
_NAMES = _CALLED.where(_HERE).order_by(*_BY_NAME)
_NAMES_OF = _CALLED.where(_HERE | ~STANDS_IN)
_FULL_NAMES = select(_P.id, _P.name, _P.family_name, _P.name_order).where(_HERE)
_MATCHING = select(_P.id, _P.name, _P.family_name, _P.phone, _P.email, _P.birth_year, _P.name_order).where(
    _HERE
)
_IN_GROUP = _M.group_id == bindparam("group")
_MEMBER = exists().where(_M.person_id == _P.id, _M.trashed_at.is_(None))
_MARKED_IN = (
    select(attendance.c.id)
    .select_from(attendance.join(group_session, group_session.c.id == attendance.c.session_id))
    .where(attendance.c.person_id == _P.id, attendance.c.mark.is_not(None), attendance.c.trashed_at.is_(None))
)
_OF_THIS = group_session.c.group_id == bindparam("group")
_SERVES = any_of(_M.role, SERVING)
_ELSEWHERE = or_(_MEMBER.where(~_IN_GROUP), _MARKED_IN.where(~_OF_THIS).exists())
_OF_ONE_GROUP = (
    select(
        _P.id,
        _ELSEWHERE.label("is_elsewhere"),
    )
    .where(
        _HERE,
        or_(_MEMBER.where(_IN_GROUP), and_(_MARKED_IN.where(_OF_THIS).exists(), ~_ELSEWHERE)),
        ~_MEMBER.where(_IN_GROUP, _SERVES),
        ~_MARKED_IN.where(_OF_THIS, any_of(attendance.c.role, SERVING)).exists(),
    )
    .order_by(*_BY_NAME)
)
_COUNT = select(func.count()).select_from(people_table).where(_HERE)

_A, _S = attendance.c, group_session.c
_ATTENDANCE = (
    select(_S.id.label("session_id"), _G.name.label("group_name"), _S.day, _A.mark, _A.reason)
    .select_from(
        attendance.join(group_session, _S.id == _A.session_id).join(peer_group, _G.id == _S.group_id)
    )
    .where(
        _A.person_id == bindparam("person"),
        _A.mark.is_not(None),
        _A.trashed_at.is_(None),
        _S.trashed_at.is_(None),
        _S.status == fixed(SessionStatus.HELD),
        _S.day.between(bindparam("after"), bindparam("before")),
    )
    .order_by(_S.starts_at.desc())
)
_REACH = select(
    *(
        select(func.count())
        .select_from(table)
        .where(table.c.person_id == bindparam("person"))
        .scalar_subquery()
        .label(name)
        for name, table in (("notes", note), ("follow_ups", follow_up), ("marks", attendance))
    )
)


def people(db: Db) -> list[PersonRow]:
    """Everybody who is not in the trash, by name."""
    return read(db, _PEOPLE, PersonRow)


def person_names(db: Db) -> list[PersonName]:
    """Everybody who is not in the trash, by name, with no more than a list to choose from needs."""
    return read(db, _NAMES, PersonName)


def names_of(db: Db, ids: Collection[UUID]) -> list[PersonName]:
    """Those of them, also from the trash, but nobody who stands for somebody erased."""
    return read(db, _NAMES_OF.where(_P.id.in_(ids)), PersonName)


def told_apart(
    listed: Iterable[PersonName | PersonRow], here: IdentityLevel | None = None
) -> dict[PersonId, str]:
    """How each of a list is shown outside a group, no two alike: by one letter more, then by a number."""
    alike: dict[str, list[PersonName | PersonRow]] = {}
    for one in listed:
        shown = _shown(one.name, one.family_name, one.name_order, one.levels, here)
        alike.setdefault(look_alikes.look(shown), []).append(one)
    found: dict[PersonId, str] = {}
    for people in alike.values():
        first = people[0]
        called = [_shown(first.name, first.family_name, first.name_order, first.levels, here)]
        if len(people) > 1:
            level = narrowest([level_outside(one.levels, here) for one in people])
            called = shown_apart([(one.name, one.family_name, one.name_order) for one in people], level)
        found |= dict(zip((one.id for one in people), called, strict=True))
    return found


def shown_outside(db: Db, ids: Collection[UUID], here: IdentityLevel | None = None) -> dict[UUID, str]:
    """How those of `names_of` are shown outside a group, unlike anybody else who is called the same."""
    wanted = names_of(db, ids)
    called = {language.fold(one.name) for one in wanted}
    alike = {one.id: one for one in (person_names(db) if wanted else ()) if language.fold(one.name) in called}
    known = told_apart((alike | {one.id: one for one in wanted}).values(), here)
    return {one.id: known[one.id] for one in wanted}


def trashed_people(db: Db) -> list[PersonRow]:
    """Everybody in the trash, the latest first; not those who stand for somebody erased."""
    return read(db, _TRASHED, PersonRow)


def of_one_group(db: Db, group_id: UUID) -> tuple[list[PersonId], list[PersonId]]:
    """Who belongs or belonged to the group, and neither leads nor helps it: those of no other, and those of others too.

    Others are groups in which they have a membership or a mark. Who was only marked here is among the former.
    """
    asked: dict[bool, list[PersonId]] = {False: [], True: []}
    for person_id, is_elsewhere in db.execute(_OF_ONE_GROUP, {"group": group_id}):
        asked[bool(is_elsewhere)].append(person_id)
    return asked[False], asked[True]


def overdue(db: Db, before: datetime) -> list[UUID]:
    """Those who were put in the trash before that instant, the oldest first; nobody who stands for somebody erased."""
    return list(db.scalars(_OVERDUE, {"before": before}))


def person(db: Db, person_id: UUID) -> PersonRow | None:
    return read_one(db, _ONE, PersonRow, person=person_id)


def ids_by_name(db: Db) -> dict[str, PersonId]:
    """Everybody by first and family name as they are written on a list."""
    return {names.written(name, family, order): id_ for id_, name, family, order in db.execute(_FULL_NAMES)}


def reach(db: Db, person_id: UUID) -> Reach:
    """What erasing this person would do."""
    found = read_one(db, _REACH, Reach, person=person_id)
    assert found is not None
    return found


def attendance_of(db: Db, person_id: UUID, after: date, before: date) -> list[PersonSessionRow]:
    """The person's marks between two days, both included, the newest first."""
    return read(db, _ATTENDANCE, PersonSessionRow, person=person_id, after=after, before=before)


def for_matching(db: Db) -> list[ExistingPerson]:
    """Everybody, with what an import compares to find the same person again."""
    return read(db, _MATCHING, ExistingPerson)


def count(db: Db) -> int:
    """How many people the vault keeps."""
    return db.scalar(_COUNT) or 0


def _shown(
    name: str, family_name: str, order: NameOrder, levels: str, here: IdentityLevel | None = None
) -> str:
    return shown_name(name, family_name, level_outside(levels, here), order)


def level_outside(levels: str, here: IdentityLevel | None = None) -> IdentityLevel:
    """The level at which somebody of groups with these levels is shown outside them; never nothing."""
    known = [IdentityLevel(one) for one in levels.split(",") if one]
    level = narrowest(known if here is None else [*known, here])
    return IdentityLevel.ALIAS if level is IdentityLevel.HEADCOUNT else level
