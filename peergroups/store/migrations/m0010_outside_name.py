"""Version 10: what papers, files and calendars call a group instead of its name."""

from __future__ import annotations

STATEMENTS = ("ALTER TABLE peer_group ADD COLUMN outside_name TEXT NOT NULL DEFAULT ''",)
