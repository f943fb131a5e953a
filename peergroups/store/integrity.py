"""The deep check of a vault: pages, index, references, and that the registers make sense."""

from __future__ import annotations

from sqlalchemy.exc import DatabaseError

from peergroups.store import connection
from peergroups.store.vault import Vault

_SENSE = {
    "attendance_without_session": """SELECT 1 FROM attendance a LEFT JOIN group_session s ON s.id = a.session_id
        WHERE s.id IS NULL LIMIT 1""",
    "held_session_without_group": """SELECT 1 FROM group_session s LEFT JOIN peer_group g ON g.id = s.group_id
        WHERE g.id IS NULL LIMIT 1""",
    "search_index_incomplete": """SELECT 1 FROM note n WHERE n.trashed_at IS NULL AND n.text <> ''
        AND n.text GLOB '*[A-Za-z]*' AND NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.ref = n.id) LIMIT 1""",
}


def problems(vault: Vault) -> list[str]:
    """Codes of what is wrong. The write-ahead file is folded in first: the page check does not read it."""
    db = vault.db()
    found = []
    with connection.translated():
        db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        if db.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall():
            found.append("page_changed_outside")
        if db.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok":
            found.append("database_damaged")
        if db.exec_driver_sql("PRAGMA foreign_key_check").fetchone():
            found.append("reference_missing")
        found += [code for code, sql in _SENSE.items() if db.exec_driver_sql(sql).fetchone()]
    try:
        db.exec_driver_sql("INSERT INTO search_text (search_text) VALUES ('integrity-check')")
    except DatabaseError:
        found.append("search_index_damaged")
    return found
