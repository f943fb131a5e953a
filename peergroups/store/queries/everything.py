"""Everything in the vault, for an export: each table as it is kept, and lists for a spreadsheet."""

from __future__ import annotations

from typing import Any

from peergroups.model.groups import IdentityLevel
from peergroups.model.people import shown_name
from peergroups.model.rows import from_microseconds
from peergroups.store.queries.reading import Db, rows

TABLES = (
    "organisation",
    "directory_entry",
    "person",
    "peer_group",
    "membership",
    "series",
    "group_session",
    "attendance",
    "note",
    "note_version",
    "follow_up",
    "own_handout",
    "own_text",
    "text_version",
    "picture",
    "handout_review",
)

_LEVELS = {level.value: place for place, level in enumerate(IdentityLevel)}

_LISTS = {
    "groups": """SELECT name, purpose, identity, languages, place, online, capacity, is_open, status FROM peer_group
        WHERE trashed_at IS NULL ORDER BY name""",
    "sessions": """SELECT g.name AS "group", s.day, s.at, s.minutes, s.zone, s.place, s.status, s.reason, s.topic,
        s.guests, s.headcount FROM group_session s JOIN peer_group g ON g.id = s.group_id
        WHERE s.trashed_at IS NULL AND g.trashed_at IS NULL ORDER BY s.starts_at""",
    "notes": """SELECT g.name AS "group", s.day, n.kind, n.author, n.signed_at, n.text FROM note n
        LEFT JOIN peer_group g ON g.id = n.group_id LEFT JOIN group_session s ON s.id = n.session_id
        WHERE n.trashed_at IS NULL ORDER BY n.created_at""",
}

_NAMED_LISTS = {
    "people": """SELECT p.name, p.family_name, (SELECT group_concat(g.identity) FROM membership m
            JOIN peer_group g ON g.id = m.group_id WHERE m.person_id = p.id AND m.trashed_at IS NULL) AS identity,
        p.pronouns, p.languages, p.phone, p.email, p.safe_contact, p.emergency_contact, p.birth_year, p.access_needs
        FROM person p WHERE p.trashed_at IS NULL ORDER BY p.name, p.family_name""",
    "members": """SELECT p.name, p.family_name, g.identity, g.name AS "group", m.role, m.status, m.joined_on, m.left_on,
        m.reason FROM membership m JOIN person p ON p.id = m.person_id JOIN peer_group g ON g.id = m.group_id
        WHERE m.trashed_at IS NULL AND p.trashed_at IS NULL AND g.trashed_at IS NULL ORDER BY g.name, p.name""",
    "attendance": """SELECT p.name, p.family_name, g.identity, g.name AS "group", s.day, a.mark, a.role, a.reason
        FROM attendance a JOIN person p ON p.id = a.person_id JOIN group_session s ON s.id = a.session_id
        JOIN peer_group g ON g.id = s.group_id WHERE a.mark IS NOT NULL AND a.trashed_at IS NULL
        AND s.trashed_at IS NULL AND g.trashed_at IS NULL ORDER BY s.starts_at, p.name""",
    "follow_ups": """SELECT ifnull(p.name, '') AS name, ifnull(p.family_name, '') AS family_name,
        ifnull(g.identity, '') AS identity, g.name AS "group", f.why, f.text, f.due_on, f.by_whom, f.status, f.outcome
        FROM follow_up f LEFT JOIN person p ON p.id = f.person_id LEFT JOIN peer_group g ON g.id = f.group_id
        WHERE f.trashed_at IS NULL ORDER BY f.due_on""",
}

LISTS = (*_LISTS, *_NAMED_LISTS)


def table(db: Db, name: str) -> list[dict[str, Any]]:
    """All rows of a table: ids as hex, instants as ISO text in UTC, the rest as kept."""
    assert name in TABLES
    found = db.exec_driver_sql(f"SELECT * FROM {name}")
    columns = list(found.keys())
    return [{c: _plain(c, value) for c, value in zip(columns, row, strict=True)} for row in found]


def listing(db: Db, name: str) -> list[list[str]]:
    """A list with its header row; names stand as the identity level of the group allows."""
    named = name in _NAMED_LISTS
    sql = _NAMED_LISTS[name] if named else _LISTS[name]
    found = db.exec_driver_sql(sql)
    header = list(found.keys())
    body = [list(row) for row in found]
    if named:
        body = [[shown_name(row[0], row[1], widest_level(row[2])), *row[3:]] for row in body]
        header = [header[0], *header[3:]]
    return [header, *([_cell(header[i], value) for i, value in enumerate(row)] for row in body)]


def widest_level(levels: str | None) -> IdentityLevel:
    """The level that shows most among those joined by commas; all of the name without any group."""
    known = [level for level in (levels or "").split(",") if level]
    if not known:
        return IdentityLevel.FULL
    return IdentityLevel(max(known, key=_LEVELS.__getitem__))


def counts(db: Db) -> dict[str, int]:
    """How many rows each table holds."""
    return {name: int(rows(db, f"SELECT count(*) FROM {name}")[0][0]) for name in TABLES}


def _plain(column: str, value: object) -> object:
    if isinstance(value, bytes):
        return value.hex()
    return _instant(value) if column.endswith("_at") and isinstance(value, int) else value


def _cell(column: str, value: object) -> str:
    if value is None:
        return ""
    return str(_instant(value) if column.endswith("_at") and isinstance(value, int) else value)


def _instant(kept: int) -> str:
    return from_microseconds(kept).isoformat(timespec="seconds")
