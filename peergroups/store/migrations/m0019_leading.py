"""Version 19: what was seen of those who lead or help, what is asked of them, their hours, and their supervision."""

from __future__ import annotations

_DAY = "CHECK ({0} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"
_LATER = "DEFERRABLE INITIALLY DEFERRED"
_ROW = """created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),"""
_PERSON = f"person_id BLOB NOT NULL REFERENCES person (id) {_LATER},"

STATEMENTS = (
    f"""CREATE TABLE credential (
    {_ROW}
    {_PERSON}
    kind TEXT NOT NULL CHECK (kind IN ('training', 'check', 'agreement', 'other')),
    name TEXT NOT NULL,
    got_on TEXT {_DAY.format("got_on")},
    expires_on TEXT {_DAY.format("expires_on")},
    seen_by TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX credential_by_person ON credential (person_id)",
    f"""CREATE TABLE requirement (
    {_ROW}
    role TEXT NOT NULL CHECK (role IN ('facilitator', 'cofacilitator', 'helper')),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE hours (
    {_ROW}
    {_PERSON}
    group_id BLOB REFERENCES peer_group (id) {_LATER},
    day TEXT NOT NULL {_DAY.format("day")},
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    activity TEXT NOT NULL
        CHECK (activity IN ('preparation', 'travel', 'training', 'supervision', 'pairs', 'other')),
    note TEXT NOT NULL,
    agreed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX hours_by_person ON hours (person_id, day)",
    f"""CREATE TABLE supervision (
    {_ROW}
    {_PERSON}
    day TEXT NOT NULL {_DAY.format("day")},
    kind TEXT NOT NULL CHECK (kind IN ('supervision', 'debrief', 'call')),
    with_whom TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    next_on TEXT {_DAY.format("next_on")}
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX supervision_by_person ON supervision (person_id, day)",
)
