"""Version 14: a vault knows that it is the sample; one of before is told by its help line."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE meta ADD COLUMN is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))",
    """UPDATE meta SET is_sample = EXISTS (SELECT 1 FROM directory_entry
    WHERE service = 'Walnut House listening line' AND phone = '01632 960 101')""",
)
