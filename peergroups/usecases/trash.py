"""The trash of notes, follow-ups, sessions and help lines: back out of it, or erased for ever."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from peergroups.base.errors import RuleBroken
from peergroups.model.attendance import Attendance
from peergroups.model.audit import Event
from peergroups.model.followups import Contact, FollowUp
from peergroups.model.groups import Series
from peergroups.model.notes import Note, NoteVersion
from peergroups.model.organisation import DirectoryEntry
from peergroups.model.permissions import Action
from peergroups.model.printed_sheets import PrintedSheet
from peergroups.model.rows import Row
from peergroups.model.sessions import GroupSession
from peergroups.model.trash import TrashKind
from peergroups.store import erasing
from peergroups.store.queries import trash as queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import audit, parting

_MODELS: dict[TrashKind, type[Row]] = {
    TrashKind.NOTE: Note,
    TrashKind.FOLLOW_UP: FollowUp,
    TrashKind.SESSION: GroupSession,
    TrashKind.HELP_LINE: DirectoryEntry,
}


def restore(vault: Vault, kind: TrashKind, id_: UUID) -> None:
    """Takes it out of the trash, as it was."""
    restore_several(vault, [(kind, id_)])


def restore_several(vault: Vault, what: Sequence[tuple[TrashKind, UUID]]) -> None:
    """The same for several at once, as one work."""
    with vault.work("Take out of the trash") as work:
        for kind, id_ in what:
            work.put(_trashed(work, kind, id_).with_changes(trashed_at=None))


def erase(vault: Vault, kind: TrashKind, id_: UUID) -> bool:
    """Erases it for ever, with what hangs on it; nothing that counts changes, since the trash counts nowhere.

    False where the write-ahead file could not be folded in yet.
    """
    vault.require(Action.ERASE)
    with vault.work("Erase for ever", final=True) as work:
        row = _trashed(work, kind, id_)
        if isinstance(row, Note):
            _take_away(work, NoteVersion, queries.parts_of(work.db, "note_version", id_))
        if isinstance(row, FollowUp):
            _take_away(work, Contact, queries.parts_of(work.db, "contact", id_))
        if isinstance(row, GroupSession):
            _take_session_apart(work, row)
        work.erase(_MODELS[kind], id_)
        parting.forget(work, id_)
        audit.note_within(vault, work.db, Event.ERASED_FROM_TRASH, id_)
    vault.history.forget()  # what was done before may hold it
    return erasing.fold_in(vault)


def _trashed(work: Work, kind: TrashKind, id_: UUID) -> Row:
    row = work.one(_MODELS[kind], id_)
    if row.trashed_at is None:
        raise RuleBroken("trash.not_in_it")
    return row


def _take_session_apart(work: Work, session: GroupSession) -> None:
    """Marks and sheets go with it, notes and follow-ups stay without it; the series does not make its day again."""
    _take_away(work, Attendance, queries.parts_of(work.db, "attendance", session.id))
    _take_away(work, PrintedSheet, queries.parts_of(work.db, "printed_sheet", session.id))
    for id_ in queries.parts_of(work.db, "note", session.id):
        work.put(work.one(Note, id_).with_changes(session_id=None))
    for id_ in queries.parts_of(work.db, "follow_up", session.id):
        work.put(work.one(FollowUp, id_).with_changes(session_id=None))
    if session.series_id is not None:
        series = work.one(Series, session.series_id)
        day = session.in_place_of or session.planned_on
        work.put(series.with_changes(skips=series.skips | {day}))


def _take_away(work: Work, model: type[Row], ids: list[UUID]) -> None:
    for id_ in ids:
        work.erase(model, id_)
