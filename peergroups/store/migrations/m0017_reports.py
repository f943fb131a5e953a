"""Version 17: reports that were given away, and below which number people are not told."""

from __future__ import annotations

STATEMENTS = (
    """ALTER TABLE organisation ADD COLUMN hide_below INTEGER NOT NULL DEFAULT 5
    CHECK (hide_below BETWEEN 2 AND 50)""",
    """CREATE TABLE report (
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    to_on TEXT NOT NULL CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    scope TEXT NOT NULL,
    hidden_below INTEGER NOT NULL CHECK (hidden_below BETWEEN 2 AND 50),
    numbers TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
)
