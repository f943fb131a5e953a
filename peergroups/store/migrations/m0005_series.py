"""Version 5: several weekdays, holidays that are kept, sessions that stand for another day, a clock in doubt."""

from __future__ import annotations

_DAY = "CHECK ({0} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')"

STATEMENTS = (
    "ALTER TABLE series ADD COLUMN weekdays TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE series ADD COLUMN keeps TEXT NOT NULL DEFAULT ''",
    # The last day of the month is said with ordinal -1 from here on; before, the ordinal of a date said nothing.
    "UPDATE series SET ordinal = 1 WHERE frequency = 'monthly_by_date'",
    f"ALTER TABLE group_session ADD COLUMN in_place_of TEXT {_DAY.format('in_place_of')}",
    "ALTER TABLE group_session ADD COLUMN let_go INTEGER NOT NULL DEFAULT 0 CHECK (let_go IN (0, 1))",
    # What a change of the series put in the trash before; whatever else is there, a person put there.
    """UPDATE group_session SET let_go = 1 WHERE trashed_at IS NOT NULL AND status = 'planned' AND EXISTS (
    SELECT 1 FROM series WHERE series.id = group_session.series_id
    AND (series.trashed_at IS NOT NULL OR series.until < group_session.planned_on))""",
    "ALTER TABLE organisation ADD COLUMN subdivision TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meta ADD COLUMN trusted_at INTEGER",
    "ALTER TABLE meta ADD COLUMN clock_doubted INTEGER NOT NULL DEFAULT 0 CHECK (clock_doubted IN (0, 1))",
)
