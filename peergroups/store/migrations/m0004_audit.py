"""Version 4: who did what when (ids only, each entry sealed to the one before), and forms half typed at the lock."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE audit_event (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    at INTEGER NOT NULL,
    account BLOB CHECK (length(account) = 16),
    event TEXT NOT NULL CHECK (length(event) BETWEEN 1 AND 40),
    subject BLOB CHECK (length(subject) = 16),
    amount INTEGER,
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT""",
    """CREATE TRIGGER the_log_is_never_changed BEFORE UPDATE ON audit_event
    BEGIN SELECT RAISE (ABORT, 'the log is never changed'); END""",
    """CREATE TRIGGER the_log_is_never_cut BEFORE DELETE ON audit_event
    BEGIN SELECT RAISE (ABORT, 'the log is never cut'); END""",
    """CREATE TABLE draft (
    account BLOB NOT NULL CHECK (length(account) = 16),
    place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 400),
    kept TEXT NOT NULL CHECK (length(CAST(kept AS BLOB)) <= 2000000),
    at INTEGER NOT NULL,
    PRIMARY KEY (account, place)
) STRICT, WITHOUT ROWID""",
)
