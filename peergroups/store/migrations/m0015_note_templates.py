"""Version 15: headings of one's own for notes and debriefs."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE note_template (
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('group', 'debrief')),
    name TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
)
