"""Version 13: what a group says in other languages, its welcome, whether it is free; what a help line is about."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE peer_group ADD COLUMN welcome TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE peer_group ADD COLUMN is_free INTEGER NOT NULL DEFAULT 1 CHECK (is_free IN (0, 1))",
    """CREATE TABLE group_text (
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES peer_group (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    outside_name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    welcome TEXT NOT NULL,
    place TEXT NOT NULL,
    agreement TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX group_text_by_group ON group_text (group_id)",
    """ALTER TABLE directory_entry ADD COLUMN category TEXT NOT NULL DEFAULT 'other' CHECK (category IN
    ('talk', 'health', 'safety', 'family', 'drink_and_drugs', 'money_and_housing', 'rights', 'getting_older',
    'other'))""",
    """ALTER TABLE directory_entry ADD COLUMN checked_on TEXT
    CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')""",
)
