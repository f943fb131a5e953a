"""Version 12: the database knows that it has a seal, and the value of its last opening."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE meta ADD COLUMN is_sealed INTEGER NOT NULL DEFAULT 0 CHECK (is_sealed IN (0, 1))",
    "ALTER TABLE meta ADD COLUMN opening BLOB",
)
