"""Version 6: how a name is written, the title before it, and the name for a certificate."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE person ADD COLUMN title TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE person ADD COLUMN name_order TEXT NOT NULL DEFAULT 'given_first'
    CHECK (name_order IN ('given_first', 'family_first'))""",
    "ALTER TABLE person ADD COLUMN print_name TEXT NOT NULL DEFAULT ''",
)
