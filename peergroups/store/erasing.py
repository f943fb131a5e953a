"""Erasing one person for good: rows, earlier texts, index, write-ahead file and free pages; figures stay true."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Text, bindparam, delete, func, or_, select, type_coerce, update
from sqlalchemy.engine import Connection

from peergroups.base import clock, files
from peergroups.model.audit import Event
from peergroups.model.ids import PersonId, new_id
from peergroups.model.people import NOBODY, Person
from peergroups.model.printed_sheets import ERASED
from peergroups.store import audit, drafts, seals, search
from peergroups.store.tables import (
    MAIN,
    attendance,
    away,
    contact,
    credential,
    draft,
    duty,
    follow_up,
    hours,
    membership,
    membership_period,
    merge_record,
    not_same,
    note,
    note_version,
    offer,
    person,
    printed_sheet,
    skip,
    supervision,
)
from peergroups.store.vault import Vault

_ABOUT = select(note.c.id).where(note.c.person_id == bindparam("person")).cte("about", recursive=True)
_NOTES = select(_ABOUT.union(select(note.c.id).where(note.c.adds_to == _ABOUT.c.id)).c.id)
"""The ids of the notes about a person, and of what was added to them."""


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
        _keep_hours(work.db, person_id, stand_in.id)
        _leave_paper(work.db, person_id)
        work.db.execute(delete(person).where(person.c.id == person_id), execution_options=MAIN)
        half_typed = delete(draft).where(~drafts.IS_REMEMBERED)  # a form may hold the name
        work.db.execute(half_typed, execution_options=MAIN)
        search.refresh(work.db, touched)
        audit.note_within(vault, work.db, Event.ERASED, person_id)
    vault.history.forget()
    return fold_in(vault)


def _gone(db: Connection, person_id: UUID) -> dict[str, set[UUID]]:
    """Takes away what is about this person alone; gives the ids that the index must forget."""
    notes = set(db.scalars(_NOTES, {"person": person_id}, execution_options=MAIN))
    theirs = select(membership.c.id).where(membership.c.person_id == person_id)
    calls = select(follow_up.c.id).where(follow_up.c.person_id == person_id)
    stretches = select(membership_period.c.id).where(membership_period.c.membership_id.in_(theirs))
    touched = {
        "person": {person_id},
        "note": notes,
        "follow_up": set(db.scalars(calls, execution_options=MAIN)),
        "membership_period": set(db.scalars(stretches, execution_options=MAIN)),
    }
    for table in (attendance, away):
        of_person = select(table.c.id).where(table.c.person_id == person_id)
        touched[table.name] = set(db.scalars(of_person, execution_options=MAIN))
    for gone in (
        delete(note_version).where(note_version.c.note_id.in_(notes)),
        delete(note).where(note.c.id.in_(notes)),
        delete(contact).where(contact.c.follow_up_id.in_(calls)),
        delete(follow_up).where(follow_up.c.person_id == person_id),
        delete(credential).where(credential.c.person_id == person_id),
        delete(supervision).where(supervision.c.person_id == person_id),
        delete(skip).where(skip.c.person_id == person_id),
        delete(away).where(away.c.person_id == person_id),
        delete(duty).where(duty.c.person_id == person_id),
        delete(not_same).where(or_(not_same.c.first_id == person_id, not_same.c.second_id == person_id)),
        delete(offer).where(offer.c.membership_id.in_(theirs)),
        delete(merge_record).where(
            or_(merge_record.c.kept_id == person_id, merge_record.c.gone_id == person_id)
        ),
    ):
        db.execute(gone, execution_options=MAIN)
    return touched


def _go_on_as(db: Connection, person_id: UUID, stand_in: UUID) -> None:
    """Marks and memberships under the stand-in; their own ids are new, since the old ones follow from the person."""
    for table in (attendance, membership):
        theirs = select(table.c.id).where(table.c.person_id == person_id)
        for id_ in db.scalars(theirs, execution_options=MAIN).all():
            goes_on = update(table).where(table.c.id == id_)
            values = {"id": new_id(), "person_id": stand_in, "reason": ""}
            db.execute(goes_on.values(values), execution_options=MAIN)
            if table is membership:
                periods = update(membership_period).where(membership_period.c.membership_id == id_)
                kept = {"membership_id": values["id"], "reason": ""}
                db.execute(periods.values(kept), execution_options=MAIN)


def _keep_hours(db: Connection, person_id: UUID, stand_in: UUID) -> None:
    """Hours count on without a name, and without what was written of them."""
    theirs = update(hours).where(hours.c.person_id == person_id)
    values = {"person_id": stand_in, "note": "", "agreed_by": ""}
    db.execute(theirs.values(values), execution_options=MAIN)


def _leave_paper(db: Connection, person_id: UUID) -> None:
    """Their rows of printed sheets are nobody's; the others keep their numbers."""
    people = type_coerce(printed_sheet.c.people, Text)
    theirs = update(printed_sheet).where(func.instr(people, person_id.hex) > 0)
    without = func.replace(people, person_id.hex, ERASED.hex, type_=Text)
    db.execute(theirs.values(people=without), execution_options=MAIN)


def fold_in(vault: Vault) -> bool:
    """Until then the write-ahead file still holds the pages as they were."""
    with files.as_ours(), vault.quiet():
        return seals.fold_in(vault.database, vault.keys) and seals.empty(vault.db())
