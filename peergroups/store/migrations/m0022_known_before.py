"""Version 22: people of whom it is known that they came before a day, though no visit stands here."""

from __future__ import annotations

STATEMENTS = (
    """ALTER TABLE person ADD COLUMN known_before TEXT
    CHECK (known_before GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')""",
)
