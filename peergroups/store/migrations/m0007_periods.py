"""Version 7: the history of each membership, one row a period; the first are made of what the memberships say."""

from __future__ import annotations

_DAY = "CHECK ({0} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"

STATEMENTS = (
    f"""CREATE TABLE membership_period (
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    membership_id BLOB NOT NULL REFERENCES membership (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('waiting', 'active', 'paused')),
    role TEXT NOT NULL CHECK (role IN ('participant', 'facilitator', 'cofacilitator', 'helper', 'guest')),
    from_on TEXT NOT NULL {_DAY.format("from_on")}, to_on TEXT {_DAY.format("to_on")},
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX membership_period_by_membership ON membership_period (membership_id, from_on)",
    """INSERT INTO membership_period (created_at, changed_at, id, membership_id, status, role, from_on, to_on, reason)
    SELECT created_at, changed_at, randomblob(16), id,
        CASE WHEN status IN ('left', 'completed') THEN 'active' ELSE status END,
        role, joined_on, max(left_on, joined_on), reason
    FROM membership""",
)
