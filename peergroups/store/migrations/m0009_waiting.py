"""Version 9: who waits since when, the places offered to them, planned absence, and who is not the same person."""

from __future__ import annotations

_DAY = "CHECK ({0} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"
_ROW = """created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),"""

STATEMENTS = (
    """ALTER TABLE peer_group ADD COLUMN paused_keep_place INTEGER NOT NULL DEFAULT 1
    CHECK (paused_keep_place IN (0, 1))""",
    f"ALTER TABLE membership ADD COLUMN asked_on TEXT {_DAY.format('asked_on')}",
    "UPDATE membership SET asked_on = joined_on WHERE status = 'waiting'",
    f"""CREATE TABLE offer (
    {_ROW}
    membership_id BLOB NOT NULL REFERENCES membership (id) DEFERRABLE INITIALLY DEFERRED,
    offered_on TEXT NOT NULL {_DAY.format("offered_on")},
    answer_by TEXT NOT NULL {_DAY.format("answer_by")},
    how TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('open', 'accepted', 'declined', 'no_answer', 'withdrawn')),
    answered_on TEXT {_DAY.format("answered_on")},
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX offer_by_membership ON offer (membership_id, offered_on)",
    f"""CREATE TABLE away (
    {_ROW}
    person_id BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    group_id BLOB REFERENCES peer_group (id) DEFERRABLE INITIALLY DEFERRED,
    from_on TEXT NOT NULL {_DAY.format("from_on")},
    to_on TEXT NOT NULL {_DAY.format("to_on")} CHECK (to_on >= from_on),
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX away_by_person ON away (person_id, from_on)",
    f"""CREATE TABLE not_same (
    {_ROW}
    first_id BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    second_id BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID""",
)
