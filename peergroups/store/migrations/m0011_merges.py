"""Version 11: what a merge of two records changed, so that it can be taken back; by whom and how a sheet was printed.

`kept_id` and `gone_id` refer to nothing on purpose: erasing takes the row with it.
"""

from __future__ import annotations

_ROW = """created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),"""

STATEMENTS = (
    f"""CREATE TABLE merge_record (
    {_ROW}
    kept_id BLOB NOT NULL CHECK (length(kept_id) = 16),
    gone_id BLOB NOT NULL CHECK (length(gone_id) = 16),
    images TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    "ALTER TABLE printed_sheet ADD COLUMN by_whom TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE printed_sheet ADD COLUMN language TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE printed_sheet ADD COLUMN paper TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE printed_sheet ADD COLUMN large INTEGER NOT NULL DEFAULT 0 CHECK (large IN (0, 1))",
    "ALTER TABLE printed_sheet ADD COLUMN blank_rows INTEGER NOT NULL DEFAULT 0",
)
