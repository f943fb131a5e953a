"""The deep check of a vault: pages, index, references, and that the registers make sense."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy.engine import Connection
from sqlalchemy.exc import DatabaseError

from peergroups.base.errors import Busy, PeerGroupsError
from peergroups.model.columns import from_microseconds
from peergroups.store import connection, migrations, seals, search
from peergroups.store.vault import Vault

_OFTEN = 200_000  # steps of the database between two questions
_SEARCH = "fts5"  # in what SQLite says of a damaged search index, and of nothing else
_SENSE = {
    "attendance_without_session": """SELECT 1 FROM attendance a LEFT JOIN group_session s ON s.id = a.session_id
        WHERE s.id IS NULL LIMIT 1""",
    "held_session_without_group": """SELECT 1 FROM group_session s LEFT JOIN peer_group g ON g.id = s.group_id
        WHERE g.id IS NULL LIMIT 1""",
    "search_index_incomplete": """SELECT 1 FROM note n WHERE n.trashed_at IS NULL AND n.text <> ''
        AND n.text GLOB '*[A-Za-z]*' AND NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.ref = n.id) LIMIT 1""",
}


def problems(vault: Vault, step: Callable[[int, int], object] = lambda _done, _all: None) -> list[str]:
    """Codes of what is wrong, in the state of one moment; the vault can be worked in meanwhile.

    A connection of its own looks: one that has read before may remember a search index that is no more. `step` is
    told how far it is and raises to stop; it is asked within the long parts too. Busy where the write-ahead file
    cannot be folded in: the page check does not read it.
    """
    with seals.frozen(vault.database, vault.keys) as db:
        if db is None:
            raise Busy
        with connection.translated(), _asked_meanwhile(db, step):
            return _problems(db, step)


def mend_search(vault: Vault) -> None:
    """Makes the search index anew."""
    with vault.work("Mend search", undoable=False, by_program=True) as work:
        work.db.exec_driver_sql("DROP TABLE search_text")  # emptying it would read what is damaged
        for statement in migrations.steps()[1]:
            if "search_text" in statement:
                work.db.exec_driver_sql(statement)
        search.rebuild(work.db)


def _problems(db: Connection, step: Callable[[int, int], object]) -> list[str]:
    found = []
    step(0, 4)
    if db.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall():
        found.append("page_changed_outside")
    step(1, 4)
    told = [str(line) for line in db.exec_driver_sql("PRAGMA integrity_check").scalars() if line != "ok"]
    if any(_SEARCH not in line.lower() for line in told):
        found.append("database_damaged")
    step(2, 4)
    if db.exec_driver_sql("PRAGMA foreign_key_check").fetchone():
        found.append("reference_missing")
    step(3, 4)
    found += [code for code, sql in _SENSE.items() if db.exec_driver_sql(sql).fetchone()]
    if any(_SEARCH in line.lower() for line in told):
        found.append("search_index_damaged")
    return found


def last_seen(db: Connection) -> datetime | None:
    """The clock when something was last noted in the log: as a rule, when the vault was last open."""
    found = db.exec_driver_sql("SELECT at FROM main.audit_event ORDER BY number DESC LIMIT 1").fetchone()
    return None if found is None else from_microseconds(found[0])


def newest_entry(db: Connection) -> datetime | None:
    """When something was last noted in the log or, where that is empty, kept in any row; None of an empty vault."""
    tables = db.exec_driver_sql(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql LIKE '%changed_at INTEGER%'"
    ).scalars()
    return last_seen(db) or max(
        (
            from_microseconds(at)
            for name in tables.all()
            if (at := db.exec_driver_sql(f'SELECT max(changed_at) FROM main."{name}"').scalar_one())
        ),
        default=None,
    )


@contextmanager
def _asked_meanwhile(db: Connection, step: Callable[[int, int], object]) -> Iterator[None]:
    """Lets `step` stop a long statement: what it raises comes out in place of the interruption."""
    raw = connection.driver_connection(db)
    stopped: list[PeerGroupsError] = []

    def ask() -> int:
        try:
            step(0, 0)
        except PeerGroupsError as error:
            stopped.append(error)
        return len(stopped)

    raw.set_progress_handler(ask, _OFTEN)
    try:
        yield
    except DatabaseError:
        if not stopped:
            raise
    finally:
        raw.set_progress_handler(None, 0)
    if stopped:
        raise stopped[0]
