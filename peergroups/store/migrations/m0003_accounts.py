"""Version 3: the people with a way into the vault. The first account is made when a vault is next opened."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE account (
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    access TEXT NOT NULL CHECK (access IN ('coordinator', 'facilitator', 'helper')),
    groups TEXT NOT NULL,
    slot BLOB UNIQUE CHECK (length(slot) = 8),
    keychain_slot BLOB UNIQUE CHECK (length(keychain_slot) = 8),
    keychain_since INTEGER
) STRICT, WITHOUT ROWID""",
    # With the session in it, a limited account's counts need not look each row up.
    "DROP INDEX attendance_by_person",
    "CREATE INDEX attendance_by_person ON attendance (person_id, mark, session_id)",
)
