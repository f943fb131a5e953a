"""Version 23: who leads, helps, hosts or interprets at a session, and how many are to lead those of a group."""

from __future__ import annotations

_LATER = "DEFERRABLE INITIALLY DEFERRED"

STATEMENTS = (
    f"""CREATE TABLE duty (
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES group_session (id) {_LATER},
    person_id BLOB NOT NULL REFERENCES person (id) {_LATER},
    task TEXT NOT NULL CHECK (task IN ('lead', 'co_lead', 'help', 'host', 'interpret')),
    answer TEXT NOT NULL CHECK (answer IN ('asked', 'yes', 'no'))
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX duty_by_session ON duty (session_id)",
    "CREATE INDEX duty_by_person ON duty (person_id)",
    """ALTER TABLE peer_group ADD COLUMN least_leading INTEGER NOT NULL DEFAULT 1
    CHECK (least_leading BETWEEN 1 AND 9)""",
)
