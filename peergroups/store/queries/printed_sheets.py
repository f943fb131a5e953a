"""The sign-in sheets of a session as they were printed, and who stands in which row of them today."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Text, and_, bindparam, func, select, type_coerce

from peergroups.model.groups import Role
from peergroups.model.ids import SessionId
from peergroups.store import tables
from peergroups.store.queries import naming
from peergroups.store.queries.naming import Called
from peergroups.store.queries.reading import Db, read
from peergroups.store.queries.sessions import Register, RegisterEntry
from peergroups.store.tables import MAIN


@dataclass(frozen=True, slots=True)
class Printout:
    """One print of a sheet, on one page or several. `people` are those of its rows, row 1 first.

    Where somebody was erased, `printed_sheets.ERASED` stands.
    """

    number: int
    code: str
    printed_at: datetime
    pages: int
    people: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class PrintRow:
    """A print in a list, with the day of its session. `language` and what follows are "" where it is of long ago."""

    session_id: SessionId
    day: date
    zone: str
    number: int
    code: str
    printed_at: datetime
    by_whom: str
    language: str
    paper: str
    large: bool
    blank_rows: int
    people: tuple[UUID, ...]

    @property
    def key(self) -> str:
        """Which print of its session it is."""
        return f"{self.number} {self.code}".strip()


_B, _P, _M = tables.printed_sheet.c, tables.person.c, tables.membership.c
_OF_SESSION = (
    select(_B.number, _B.code, _B.page, _B.created_at, _B.people)
    .where(_B.session_id == bindparam("session"), _B.trashed_at.is_(None))
    .order_by(_B.number, _B.code, _B.page)
)
_S = tables.group_session.c
_PRINTED = (
    select(
        _B.session_id, _S.day, _S.zone, _B.number, _B.code, _B.created_at.label("printed_at"), _B.by_whom,
        _B.language, _B.paper, _B.large, _B.blank_rows, _B.people,
    )
    .select_from(tables.printed_sheet.join(tables.group_session, _S.id == _B.session_id))
    .where(_B.trashed_at.is_(None), _S.trashed_at.is_(None))
    .order_by(_S.starts_at.desc(), _B.session_id, _B.number.desc(), _B.code, _B.page)
)  # fmt: skip
_PRINTED_OF_GROUP = _PRINTED.where(_S.group_id == bindparam("group"))
_PRINTED_OF_SESSION = _PRINTED.where(_B.session_id == bindparam("session"))
_NEWEST = select(func.max(_B.number)).where(_B.session_id == bindparam("session"))
_WITH_PERSON = select(_B.id).where(func.instr(type_coerce(_B.people, Text), bindparam("hex")) > 0)
_PEOPLE = (
    select(
        _P.id.label("person_id"),
        _P.name,
        _P.family_name,
        _P.name_order,
        func.coalesce(_M.role, Role.GUEST).label("role"),
        _M.status.label("member"),
        _P.trashed_at.is_not(None).label("is_gone"),
    )
    .select_from(
        tables.person.outerjoin(
            tables.membership,
            and_(_M.person_id == _P.id, _M.group_id == bindparam("group"), _M.trashed_at.is_(None)),
        )
    )
    .where(_P.id.in_(bindparam("people", expanding=True)))
)


def of_session(db: Db, session_id: UUID) -> list[Printout]:
    """The prints of a session's sheet, the first one first."""
    pages = db.execute(_OF_SESSION, {"session": session_id}).all()
    found = []
    for (number, code), group in groupby(pages, key=lambda page: (page.number, page.code)):
        of_print = list(group)
        people = tuple(one for page in of_print for one in page.people)
        found.append(Printout(number, code, of_print[0].created_at, len(of_print), people))
    return found


def of_group(db: Db, group_id: UUID) -> list[PrintRow]:
    """All prints for sessions of a group, those of the latest session first."""
    return _whole(read(db, _PRINTED_OF_GROUP, PrintRow, group=group_id))


def printed(db: Db, session_id: UUID) -> list[PrintRow]:
    """The same of one session."""
    return _whole(read(db, _PRINTED_OF_SESSION, PrintRow, session=session_id))


def _whole(pages: list[PrintRow]) -> list[PrintRow]:
    """A print of several pages as one row."""
    found = []
    for _, group in groupby(pages, key=lambda page: (page.session_id, page.number, page.code)):
        of_print = list(group)
        people = tuple(one for page in of_print for one in page.people)
        found.append(replace(of_print[0], people=people))
    return found


def next_number(db: Db, session_id: UUID) -> int:
    """The number of the next print."""
    return int(db.scalar(_NEWEST, {"session": session_id}) or 0) + 1


def with_person(db: Db, person_id: UUID) -> list[UUID]:
    """The pages on which the person has a row, whoever may read them."""
    return list(db.scalars(_WITH_PERSON, {"hex": person_id.hex}, execution_options=MAIN))


def rows(db: Db, register: Register, people: Iterable[UUID]) -> tuple[RegisterEntry | None, ...]:
    """Who stands in each row: as on the register, or as they are where they are not expected any more.

    None for somebody who was erased.
    """
    people = tuple(people)
    on_it: dict[UUID, RegisterEntry] = {
        entry.person_id: entry for entry in (*register.entries, *register.leaders)
    }
    missing = [one for one in people if one not in on_it]
    elsewhere = _elsewhere(db, register, missing)
    return tuple(on_it.get(one) or elsewhere.get(one) for one in people)


def _elsewhere(db: Db, register: Register, people: list[UUID]) -> dict[UUID, RegisterEntry]:
    if not people:
        return {}

    def made(**kept: Any) -> RegisterEntry:
        return RegisterEntry(shown="", mark=None, reason="", times_came=0, **kept)

    group, identity = register.session.group_id, register.session.identity
    found = read(db, _PEOPLE, made, group=group, people=people)
    called = [Called(one.person_id, one.name, one.family_name, one.name_order, one.role) for one in found]
    shown = naming.shown_in(db, group, identity, called)
    return {one.person_id: replace(one, shown=shown[one.person_id]) for one in found}
