"""Version 20: what the write-ahead file holds is proved by a line of the database, written after each commit."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE log_proof (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    frames INTEGER NOT NULL,
    digest BLOB NOT NULL,
    base BLOB NOT NULL
) STRICT""",
    "INSERT INTO log_proof (one, frames, digest, base) VALUES (1, 0, x'', x'')",
)
