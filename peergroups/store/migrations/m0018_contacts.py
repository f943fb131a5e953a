"""Version 18: rules that propose a call and why they did, attempts to reach somebody, and what is not wanted.

Of several open follow-ups about one person and reason the oldest goes on, by the earliest day of them.
"""

from __future__ import annotations

_DAY = "CHECK ({0} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"
_LATER = "DEFERRABLE INITIALLY DEFERRED"
_ROW = """created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),"""
_FOUND = "'missed_sessions', 'came_seldom', 'first_visit', 'back_from_away', 'nothing_heard'"
_OF_ONE = """status = 'open' AND trashed_at IS NULL AND person_id IS NOT NULL
    AND why IN ('missed_sessions', 'asked_for_help')"""

STATEMENTS = (
    f"""CREATE TABLE follow_up_now (
    {_ROW}
    person_id BLOB REFERENCES person (id) {_LATER},
    group_id BLOB REFERENCES peer_group (id) {_LATER},
    session_id BLOB REFERENCES group_session (id) {_LATER},
    why TEXT NOT NULL CHECK (why IN ({_FOUND}, 'asked_for_help', 'promised', 'other')),
    text TEXT NOT NULL, due_on TEXT NOT NULL {_DAY.format("due_on")}, by_whom TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
    outcome TEXT NOT NULL, done_at INTEGER,
    owner_id BLOB REFERENCES account (id) {_LATER},
    because TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """INSERT INTO follow_up_now SELECT created_at, changed_at, trashed_at, id, person_id, group_id, session_id, why,
    text, due_on, by_whom, status, outcome, done_at, NULL, '' FROM follow_up""",
    "DROP TABLE follow_up",
    "ALTER TABLE follow_up_now RENAME TO follow_up",
    "CREATE INDEX follow_up_open ON follow_up (due_on) WHERE status = 'open' AND trashed_at IS NULL",
    "CREATE INDEX follow_up_by_person ON follow_up (person_id)",
    f"""UPDATE follow_up AS f SET due_on = (SELECT min(o.due_on) FROM follow_up o
        WHERE o.person_id = f.person_id AND o.why = f.why AND o.status = 'open' AND o.trashed_at IS NULL)
    WHERE {_OF_ONE}""",
    f"""UPDATE follow_up AS f SET status = 'dropped', done_at = changed_at WHERE {_OF_ONE} AND EXISTS (
        SELECT 1 FROM follow_up o WHERE o.person_id = f.person_id AND o.why = f.why AND o.status = 'open'
            AND o.trashed_at IS NULL AND (o.created_at, o.id) < (f.created_at, f.id))""",
    f"""CREATE TABLE contact (
    {_ROW}
    follow_up_id BLOB NOT NULL REFERENCES follow_up (id) {_LATER},
    at INTEGER NOT NULL,
    by_account BLOB REFERENCES account (id) {_LATER},
    how TEXT NOT NULL CHECK (how IN ('phone', 'message', 'letter', 'visit', 'in_person')),
    result TEXT NOT NULL CHECK (result IN ('reached', 'no_answer', 'left_message', 'wrong_number', 'asked_not_to')),
    note TEXT NOT NULL,
    lifted_on TEXT {_DAY.format("lifted_on")}
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX contact_by_follow_up ON contact (follow_up_id, at)",
    "CREATE INDEX contact_asked_not_to ON contact (result) WHERE result = 'asked_not_to'",
    f"""CREATE TABLE rule (
    {_ROW}
    kind TEXT NOT NULL CHECK (kind IN ({_FOUND})),
    group_id BLOB REFERENCES peer_group (id) {_LATER},
    is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    n INTEGER NOT NULL CHECK (n BETWEEN 1 AND 8),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 99),
    weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 26),
    due_days INTEGER NOT NULL CHECK (due_days BETWEEN 0 AND 60)
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE skip (
    {_ROW}
    person_id BLOB NOT NULL REFERENCES person (id) {_LATER},
    kind TEXT NOT NULL CHECK (kind IN ({_FOUND})),
    about BLOB NOT NULL CHECK (length(about) = 16)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX skip_by_person ON skip (person_id)",
)
