"""Version 1: the first schema. Ids are 16 bytes, instants microseconds since 1970 (UTC), days and times ISO text."""

from __future__ import annotations

_COMMON = """
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16)"""

_DAY = "CHECK ({0} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"
_TIME = "CHECK ({0} GLOB '[0-2][0-9]:[0-5][0-9]')"
_LATER = "DEFERRABLE INITIALLY DEFERRED"

STATEMENTS = (
    """CREATE TABLE meta (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    vault BLOB NOT NULL CHECK (length(vault) = 16),
    header_generation INTEGER NOT NULL,
    epoch INTEGER NOT NULL DEFAULT 0,
    recovery_confirmed INTEGER NOT NULL DEFAULT 0 CHECK (recovery_confirmed IN (0, 1))
) STRICT""",
    f"""CREATE TABLE organisation ({_COMMON},
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    country TEXT NOT NULL, zone TEXT NOT NULL, language TEXT NOT NULL,
    paper TEXT NOT NULL CHECK (paper IN ('a4', 'letter'))
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE directory_entry ({_COMMON},
    service TEXT NOT NULL CHECK (length(service) BETWEEN 1 AND 200),
    purpose TEXT NOT NULL, phone TEXT NOT NULL, hours TEXT NOT NULL, address TEXT NOT NULL,
    languages TEXT NOT NULL, cost TEXT NOT NULL, crisis INTEGER NOT NULL CHECK (crisis IN (0, 1))
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE person ({_COMMON},
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    family_name TEXT NOT NULL, pronouns TEXT NOT NULL, languages TEXT NOT NULL, phone TEXT NOT NULL,
    email TEXT NOT NULL, safe_contact TEXT NOT NULL, emergency_contact TEXT NOT NULL,
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200), access_needs TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE peer_group ({_COMMON},
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    purpose TEXT NOT NULL,
    identity TEXT NOT NULL CHECK (identity IN ('headcount', 'alias', 'first_initial', 'full')),
    languages TEXT NOT NULL, place TEXT NOT NULL, online TEXT NOT NULL,
    capacity INTEGER CHECK (capacity BETWEEN 1 AND 500),
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)), agreement TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'ended'))
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE membership ({_COMMON},
    group_id BLOB NOT NULL REFERENCES peer_group (id) {_LATER},
    person_id BLOB NOT NULL REFERENCES person (id) {_LATER},
    role TEXT NOT NULL CHECK (role IN ('participant', 'facilitator', 'cofacilitator', 'helper', 'guest')),
    status TEXT NOT NULL CHECK (status IN ('waiting', 'active', 'paused', 'left', 'completed')),
    joined_on TEXT NOT NULL {_DAY.format("joined_on")}, left_on TEXT {_DAY.format("left_on")},
    reason TEXT NOT NULL,
    UNIQUE (group_id, person_id)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX membership_by_person ON membership (person_id)",
    f"""CREATE TABLE series ({_COMMON},
    group_id BLOB NOT NULL REFERENCES peer_group (id) {_LATER},
    frequency TEXT NOT NULL CHECK (frequency IN ('once', 'weekly', 'monthly_by_date', 'monthly_by_weekday')),
    interval INTEGER NOT NULL CHECK (interval BETWEEN 1 AND 52),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    ordinal INTEGER NOT NULL CHECK (ordinal IN (-1, 1, 2, 3, 4, 5)),
    starts_on TEXT NOT NULL {_DAY.format("starts_on")}, until TEXT {_DAY.format("until")},
    at TEXT NOT NULL {_TIME.format("at")},
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440), zone TEXT NOT NULL, skips TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX series_by_group ON series (group_id)",
    f"""CREATE TABLE group_session ({_COMMON},
    group_id BLOB NOT NULL REFERENCES peer_group (id) {_LATER},
    series_id BLOB REFERENCES series (id) {_LATER},
    planned_on TEXT NOT NULL {_DAY.format("planned_on")}, day TEXT NOT NULL {_DAY.format("day")},
    at TEXT NOT NULL {_TIME.format("at")}, zone TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440), starts_at INTEGER NOT NULL,
    place TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled', 'not_held')),
    reason TEXT NOT NULL, topic TEXT NOT NULL, plan TEXT NOT NULL,
    guests INTEGER NOT NULL CHECK (guests BETWEEN 0 AND 10000),
    headcount INTEGER CHECK (headcount BETWEEN 0 AND 10000), finished_at INTEGER, sheet TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX session_by_group ON group_session (group_id, starts_at)",
    "CREATE INDEX session_by_series ON group_session (series_id, planned_on)",
    "CREATE INDEX session_by_start ON group_session (starts_at)",
    """CREATE INDEX session_held ON group_session (starts_at, group_id)
    WHERE status = 'held' AND trashed_at IS NULL""",
    """CREATE INDEX session_unfinished ON group_session (starts_at)
    WHERE finished_at IS NULL AND status IN ('planned', 'held') AND trashed_at IS NULL""",
    f"""CREATE TABLE attendance ({_COMMON},
    session_id BLOB NOT NULL REFERENCES group_session (id) {_LATER},
    person_id BLOB NOT NULL REFERENCES person (id) {_LATER},
    mark TEXT CHECK (mark IN ('present', 'late', 'left_early', 'excused', 'absent')),
    role TEXT NOT NULL CHECK (role IN ('participant', 'facilitator', 'cofacilitator', 'helper', 'guest')),
    reason TEXT NOT NULL, marked_at INTEGER NOT NULL,
    UNIQUE (session_id, person_id)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX attendance_by_person ON attendance (person_id, mark)",
    "CREATE INDEX attendance_absent ON attendance (session_id, person_id) WHERE mark = 'absent'",
    "CREATE INDEX attendance_by_session ON attendance (session_id, mark, role, trashed_at, person_id)",
    f"""CREATE TABLE note ({_COMMON},
    kind TEXT NOT NULL CHECK (kind IN ('group', 'person', 'debrief')),
    group_id BLOB REFERENCES peer_group (id) {_LATER},
    session_id BLOB REFERENCES group_session (id) {_LATER},
    person_id BLOB REFERENCES person (id) {_LATER},
    adds_to BLOB REFERENCES note (id) {_LATER},
    text TEXT NOT NULL CHECK (length(CAST(text AS BLOB)) <= 1000000),
    template TEXT NOT NULL, author TEXT NOT NULL, signed_at INTEGER
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX note_by_session ON note (session_id)",
    "CREATE INDEX note_by_group ON note (group_id)",
    "CREATE INDEX note_by_person ON note (person_id)",
    """CREATE TRIGGER a_signed_note_is_final BEFORE UPDATE OF text, author, signed_at ON note
    WHEN old.signed_at IS NOT NULL AND (new.text <> old.text OR new.author <> old.author
        OR new.signed_at IS NOT old.signed_at)
    BEGIN SELECT RAISE (ABORT, 'a signed note is final'); END""",
    f"""CREATE TABLE note_version ({_COMMON},
    note_id BLOB NOT NULL REFERENCES note (id) {_LATER},
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX note_version_by_note ON note_version (note_id)",
    f"""CREATE TABLE follow_up ({_COMMON},
    person_id BLOB REFERENCES person (id) {_LATER},
    group_id BLOB REFERENCES peer_group (id) {_LATER},
    session_id BLOB REFERENCES group_session (id) {_LATER},
    why TEXT NOT NULL CHECK (why IN ('missed_sessions', 'asked_for_help', 'promised', 'other')),
    text TEXT NOT NULL, due_on TEXT NOT NULL {_DAY.format("due_on")}, by_whom TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
    outcome TEXT NOT NULL, done_at INTEGER
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX follow_up_open ON follow_up (due_on) WHERE status = 'open' AND trashed_at IS NULL",
    "CREATE INDEX follow_up_by_person ON follow_up (person_id)",
    """CREATE TABLE search_entry (
    number INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    ref BLOB NOT NULL UNIQUE CHECK (length(ref) = 16)
) STRICT""",
    "CREATE VIRTUAL TABLE search_text USING fts5 (words, prefix = '2 3')",
    "INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1)",
)
