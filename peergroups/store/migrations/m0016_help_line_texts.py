"""Version 16: what a help line is called and says in other languages."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE entry_text (
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    entry_id BLOB NOT NULL REFERENCES directory_entry (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    service TEXT NOT NULL,
    hours TEXT NOT NULL,
    purpose TEXT NOT NULL,
    cost TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX entry_text_by_entry ON entry_text (entry_id)",
)
