"""Erasing one person for good: rows, earlier texts, index, write-ahead file and free pages; figures stay true."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups.base import clock
from peergroups.model.audit import Event
from peergroups.model.ids import PersonId, new_id
from peergroups.model.people import Person
from peergroups.store import audit, connection, search
from peergroups.store.vault import Vault

NOBODY = "—"  # the name of the row that carries the figures

_NOTES = """WITH RECURSIVE about (id) AS (SELECT id FROM main.note WHERE person_id = ?
    UNION SELECT n.id FROM main.note n JOIN about ON n.adds_to = about.id) SELECT id FROM about"""


def erase(vault: Vault, person_id: UUID) -> bool:
    """Erases the person; False where the write-ahead file could not be folded in yet (somebody still reads it).

    Marks and memberships go on under a new id without a name, so that totals stay right: a row made in the trash
    (`trashed_at` is `created_at`), which registers count and no list shows.
    """
    with vault.work("Erase person", final=True) as work:
        work.one(Person, person_id)
        moment = clock.now()
        stand_in = Person.make(id=PersonId(new_id()), name=NOBODY, created_at=moment, trashed_at=moment)
        work.put(stand_in)
        touched = _gone(work.db, person_id)
        _go_on_as(work.db, person_id, stand_in.id)
        work.db.exec_driver_sql("DELETE FROM main.person WHERE id = ?", (person_id.bytes,))
        work.db.exec_driver_sql("DELETE FROM main.draft")  # a half-typed form may hold the name
        search.refresh(work.db, touched)
        audit.note_within(vault, work.db, Event.ERASED, person_id)
    vault.history.forget()
    return _fold_in(vault.db())


def _gone(db: Connection, person_id: UUID) -> dict[str, set[UUID]]:
    """Takes away what is about this person alone; gives the ids that the index must forget."""
    key = (person_id.bytes,)
    notes = [row[0] for row in db.exec_driver_sql(_NOTES, key)]
    calls = [row[0] for row in db.exec_driver_sql("SELECT id FROM main.follow_up WHERE person_id = ?", key)]
    for note in notes:
        db.exec_driver_sql("DELETE FROM main.note_version WHERE note_id = ?", (note,))
        db.exec_driver_sql("DELETE FROM main.note WHERE id = ?", (note,))
    db.exec_driver_sql("DELETE FROM main.follow_up WHERE person_id = ?", key)
    return {
        "person": {person_id},
        "note": {UUID(bytes=note) for note in notes},
        "follow_up": {UUID(bytes=call) for call in calls},
    }


def _go_on_as(db: Connection, person_id: UUID, stand_in: UUID) -> None:
    """Marks and memberships under the stand-in; their own ids are new, since the old ones follow from the person."""
    for table, says in (("attendance", "reason = ''"), ("membership", "reason = ''")):
        rows = db.exec_driver_sql(f"SELECT id FROM main.{table} WHERE person_id = ?", (person_id.bytes,))
        for (id_,) in rows.fetchall():
            db.exec_driver_sql(
                f"UPDATE main.{table} SET id = ?, person_id = ?, {says} WHERE id = ?",
                (new_id().bytes, stand_in.bytes, id_),
            )


def _fold_in(db: Connection) -> bool:
    """Until then the write-ahead file still holds the pages as they were."""
    with connection.translated():
        busy = db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return busy is not None and busy[0] == 0
