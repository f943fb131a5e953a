"""Version 2: handouts of one's own, their earlier texts and pictures, and who has read a translation."""

from __future__ import annotations

_COMMON = """
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16)"""

_LATER = "DEFERRABLE INITIALLY DEFERRED"

STATEMENTS = (
    f"""CREATE TABLE own_handout ({_COMMON},
    audience TEXT NOT NULL CHECK (audience IN ('participants', 'families', 'facilitators')),
    copied_from TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE own_text ({_COMMON},
    handout_id BLOB NOT NULL REFERENCES own_handout (id) {_LATER},
    language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 20),
    title TEXT NOT NULL, text TEXT NOT NULL CHECK (length(CAST(text AS BLOB)) <= 200000),
    state TEXT NOT NULL CHECK (state IN ('source', 'draft', 'reviewed')), made_from TEXT NOT NULL,
    UNIQUE (handout_id, language)
) STRICT""",
    f"""CREATE TABLE text_version ({_COMMON},
    text_id BLOB NOT NULL REFERENCES own_text (id) {_LATER},
    title TEXT NOT NULL, text TEXT NOT NULL
) STRICT""",
    "CREATE INDEX text_version_by_text ON text_version (text_id)",
    f"""CREATE TABLE picture ({_COMMON},
    handout_id BLOB REFERENCES own_handout (id) {_LATER},
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    png BLOB NOT NULL CHECK (length(png) <= 8000000)
) STRICT""",
    "CREATE INDEX picture_by_handout ON picture (handout_id)",
    f"""CREATE TABLE handout_review ({_COMMON},
    handout TEXT NOT NULL, language TEXT NOT NULL, version TEXT NOT NULL,
    by_whom TEXT NOT NULL CHECK (length(by_whom) BETWEEN 1 AND 200),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT, WITHOUT ROWID""",
)
