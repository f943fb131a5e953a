"""Everything in the vault, for an export: each table as it is kept, and lists for a spreadsheet."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Text, func, literal, select, type_coerce
from sqlalchemy.engine import RowMapping
from sqlmodel import SQLModel

from peergroups.model.attendance import unnamed
from peergroups.model.columns import Choice
from peergroups.model.groups import IdentityLevel
from peergroups.model.names import NameOrder
from peergroups.model.people import PersonFields, narrowest, shown_name
from peergroups.model.sessions import SessionStatus
from peergroups.store import tables
from peergroups.store.queries import naming, people
from peergroups.store.queries.naming import LEVEL
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import MARKED

TABLES = (
    "organisation",
    "directory_entry",
    "entry_text",
    "person",
    "peer_group",
    "group_text",
    "membership",
    "membership_period",
    "offer",
    "away",
    "not_same",
    "series",
    "group_session",
    "duty",
    "printed_sheet",
    "attendance",
    "note",
    "note_version",
    "note_template",
    "report",
    "follow_up",
    "contact",
    "rule",
    "skip",
    "credential",
    "supervision",
    "hours",
    "requirement",
    "safety_step",
    "own_handout",
    "own_text",
    "text_version",
    "picture",
    "handout_review",
)


_P, _G, _M, _S, _A, _N, _F = (
    tables.person.c,
    tables.peer_group.c,
    tables.membership.c,
    tables.group_session.c,
    tables.attendance.c,
    tables.note.c,
    tables.follow_up.c,
)
_GROUP = _G.name.label("group")
_LEVELS_OF_PERSON = (
    select(func.group_concat(LEVEL, type_=Text))
    .select_from(tables.membership.join(tables.peer_group, _G.id == _M.group_id))
    .where(_M.person_id == _P.id, _M.trashed_at.is_(None), _G.trashed_at.is_(None))
    .scalar_subquery()
)

_NAME = (_P.name, _P.family_name, _P.name_order)
_BESIDE_THE_NAME = tuple(
    _P[name]
    for name in PersonFields.model_fields
    if name not in {"name", "family_name", "name_order", "title", "print_name"}
)
_BEHIND_A_NAME_OR_NONE = (
    func.coalesce(_P.family_name, "").label("family_name"),
    func.coalesce(_P.name_order, literal(NameOrder.GIVEN_FIRST, Choice(NameOrder))).label("name_order"),
)
_IN_A_GROUP = (_P.id.label("person_id"), _G.id.label("group_id"), _G.identity, _GROUP)

_LISTS: dict[str, Select[Any]] = {
    "groups": select(
        _G.name,
        _G.outside_name,
        _G.purpose,
        _G.identity,
        _G.languages,
        _G.place,
        _G.online,
        _G.capacity,
        _G.is_open,
        _G.paused_keep_place,
        _G.least_leading,
        _G.status,
    )
    .where(_G.trashed_at.is_(None))
    .order_by(_G.name),
    "sessions": select(
        _GROUP,
        _S.day,
        _S.at,
        _S.minutes,
        _S.zone,
        _S.place,
        _S.status,
        _S.reason,
        _S.topic,
        _S.guests,
        _S.headcount,
    )
    .select_from(tables.group_session.join(tables.peer_group, _G.id == _S.group_id))
    .where(_S.trashed_at.is_(None), _G.trashed_at.is_(None))
    .order_by(_S.starts_at),
}

_NAMED_LISTS: dict[str, Select[Any]] = {
    "notes": select(
        func.coalesce(_P.name, "").label("about"),
        *_BEHIND_A_NAME_OR_NONE,
        _P.id.label("person_id"),
        _G.id.label("group_id"),
        func.coalesce(type_coerce(_G.identity, Text), _LEVELS_OF_PERSON, "").label("identity"),
        _GROUP,
        _S.day,
        _N.kind,
        _N.author,
        _N.signed_at,
        _N.text,
    )
    .select_from(
        tables.note.outerjoin(tables.person, _P.id == _N.person_id)
        .outerjoin(tables.peer_group, _G.id == _N.group_id)
        .outerjoin(tables.group_session, _S.id == _N.session_id)
    )
    .where(_N.trashed_at.is_(None))
    .order_by(_N.created_at),
    "people": select(
        *_NAME,
        _P.id.label("person_id"),
        _LEVELS_OF_PERSON.label("identity"),
        *_BESIDE_THE_NAME,
    )
    .where(_P.trashed_at.is_(None))
    .order_by(_P.name, _P.family_name),
    "members": select(
        *_NAME,
        *_IN_A_GROUP,
        _M.role,
        _M.status,
        _M.joined_on,
        _M.left_on,
        _M.reason,
    )
    .select_from(
        tables.membership.join(tables.person, _P.id == _M.person_id).join(
            tables.peer_group, _G.id == _M.group_id
        )
    )
    .where(_M.trashed_at.is_(None), _P.trashed_at.is_(None), _G.trashed_at.is_(None))
    .order_by(_G.name, _P.name),
    "attendance": select(
        *_NAME,
        *_IN_A_GROUP,
        _S.day,
        _A.mark,
        _A.role,
        _A.reason,
        _S.status.label("session_status"),  # a mark on one that is to come, or was called off, is no visit
    )
    .select_from(
        tables.attendance.join(tables.person, _P.id == _A.person_id)
        .join(tables.group_session, _S.id == _A.session_id)
        .join(tables.peer_group, _G.id == _S.group_id)
    )
    .where(_A.mark.is_not(None), _A.trashed_at.is_(None), _S.trashed_at.is_(None), _G.trashed_at.is_(None))
    .order_by(_S.starts_at, _P.name),
    "follow_ups": select(
        func.coalesce(_P.name, "").label("name"),
        *_BEHIND_A_NAME_OR_NONE,
        *_IN_A_GROUP,
        _F.why,
        _F.text,
        _F.due_on,
        _F.by_whom,
        _F.status,
        _F.outcome,
    )
    .select_from(
        tables.follow_up.outerjoin(tables.person, _P.id == _F.person_id).outerjoin(
            tables.peer_group, _G.id == _F.group_id
        )
    )
    .where(_F.trashed_at.is_(None))
    .order_by(_F.due_on),
}

_BEHIND_A_NAME = frozenset({"family_name", "name_order", "identity", "person_id", "group_id"})
LISTS = (*_LISTS, *_NAMED_LISTS)


def table(db: Db, name: str) -> list[dict[str, Any]]:
    """All rows of a table: ids and files as hex, instants as ISO text in UTC, the rest as kept."""
    assert name in TABLES
    found = db.execute(select(SQLModel.metadata.tables[name]))
    return [{column: _plain(value) for column, value in row.items()} for row in found.mappings()]


def listing(db: Db, name: str) -> list[list[str]]:
    """A list with its header row; names stand as the identity level of the group allows."""
    if name == "sessions":
        return _with_came(db)
    if name in _LISTS:
        found = db.execute(_LISTS[name])
        return [list(found.keys()), *([_cell(value) for value in row] for row in found)]
    found = db.execute(_NAMED_LISTS[name])
    shown = [column for column in found.keys() if column not in _BEHIND_A_NAME]  # noqa: SIM118
    namer = _Namer(db)
    return [shown, *([namer.name(row), *(_cell(row[c]) for c in shown[1:])] for row in found.mappings())]


class _Namer:
    """Names as lists show them: in a group unlike the others of it, elsewhere as the narrowest of their groups."""

    def __init__(self, db: Db) -> None:
        self._db = db
        self._shown: dict[UUID, dict[UUID, str]] = {}
        self._outside = people.told_apart(people.person_names(db))

    def name(self, row: RowMapping) -> str:
        name = row["about"] if "about" in row else row["name"]
        if not name:
            return ""
        group_id, level = row.get("group_id"), narrowest_level(row["identity"])
        if group_id is not None and group_id not in self._shown:
            self._shown[group_id] = naming.shown_in(self._db, group_id, level)
        if group_id is None and level is not IdentityLevel.HEADCOUNT:
            shown = self._outside.get(row["person_id"])
        else:
            shown = self._shown[group_id].get(row["person_id"]) if group_id is not None else None
        return shown if shown is not None else shown_name(name, row["family_name"], level, row["name_order"])


def _with_came(db: Db) -> list[list[str]]:
    """The sessions, each with how many came, as everywhere; "" where it was not held."""
    found = db.execute(_LISTS["sessions"].add_columns(MARKED.label("named")))
    head = [*list(found.keys())[:-1], "came"]
    status = head.index("status")
    body = []
    for *row, named in found:
        guests, headcount = row[-2:]
        came = str(named + unnamed(named, guests, headcount)) if row[status] is SessionStatus.HELD else ""
        body.append([*map(_cell, row), came])
    return [head, *body]


def narrowest_level(levels: str | None) -> IdentityLevel:
    """The level that shows least among those joined by commas."""
    return narrowest(IdentityLevel(level) for level in (levels or "").split(",") if level)


def counts(db: Db) -> dict[str, int]:
    """How many rows each table holds."""
    return {
        name: db.scalar(select(func.count()).select_from(SQLModel.metadata.tables[name])) or 0
        for name in TABLES
    }


def _plain(value: object) -> object:
    """As JSON takes it, and as the database keeps it but for ids and instants."""
    kept = value
    if isinstance(value, bool):
        kept = int(value)
    elif isinstance(value, StrEnum):
        kept = value.value
    elif isinstance(value, UUID):
        kept = value.hex
    elif isinstance(value, bytes):
        kept = value.hex()
    elif isinstance(value, (datetime, date)):
        kept = value.isoformat()
    elif isinstance(value, time):
        kept = f"{value:%H:%M}"
    elif isinstance(value, (frozenset, tuple)):
        parts = [str(_plain(part)) for part in value]
        kept = ",".join(sorted(parts) if isinstance(value, frozenset) else parts)
    return kept


def _cell(value: object) -> str:
    return "" if value is None else str(_plain(value))
