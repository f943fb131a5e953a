"""Version 8: each print of a sign-in sheet is kept, a row a page; a session keeps no sheet of its own any more.

`session_id` refers to nothing on purpose: taking back that a session was planned must not fail because its sheet was
printed, and doing it again must find the paper as it was.
"""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE printed_sheet (
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session_id BLOB NOT NULL CHECK (length(session_id) = 16),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 10000),
    page INTEGER NOT NULL CHECK (page BETWEEN 1 AND 1000),
    code TEXT NOT NULL CHECK (length(code) IN (0, 14)),
    people TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX printed_sheet_by_session ON printed_sheet (session_id, number, page)",
    """INSERT INTO printed_sheet (created_at, changed_at, id, session_id, number, page, code, people)
    SELECT changed_at, changed_at, randomblob(16), id, 1, 1, '', sheet FROM group_session WHERE sheet <> ''""",
    "ALTER TABLE group_session DROP COLUMN sheet",
)
