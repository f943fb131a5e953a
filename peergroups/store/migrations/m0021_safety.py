"""Version 21: what an organisation wants done when somebody is in danger, step by step."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE safety_step (
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 50),
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
)
