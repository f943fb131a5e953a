"""Notes: write, sign, add to. What is on the screen is kept while it is being typed."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from peergroups.base import clock, language
from peergroups.base.errors import InvalidDraft, RuleBroken
from peergroups.model.audit import Event
from peergroups.model.groups import LEADING
from peergroups.model.ids import GroupId, NoteId, PersonId, TemplateId, new_id
from peergroups.model.notes import (
    Note,
    NoteKind,
    NoteTemplate,
    NoteVersion,
    names_within,
    require_short_enough,
    require_writable,
)
from peergroups.model.sessions import GroupSession
from peergroups.store.queries import groups, sessions
from peergroups.store.queries import notes as note_queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import accounts, audit

NEW_VERSION_AFTER = timedelta(minutes=10)  # a pause after which the text before is kept as a version


def write_for_session(
    vault: Vault, session_id: UUID, text: str, *, kind: NoteKind = NoteKind.GROUP, template: str = ""
) -> NoteId:
    """The session's note of that kind now says this. A signed note refuses; `add_to` it."""
    require_short_enough(text)
    with vault.work("Write note", merge=True) as work:
        known = _open_note(work, session_id, kind)
        if known is not None:
            return _rewrite(work, known, text)
        session = work.one(GroupSession, session_id)
        note = Note.make(
            id=NoteId(new_id()),
            kind=kind,
            group_id=session.group_id,
            session_id=session.id,
            text=text,
            template=template,
        )
        return work.put(note).id


def write_about_person(vault: Vault, person_id: UUID, text: str, *, group_id: UUID | None = None) -> NoteId:
    """A new note about one person."""
    require_short_enough(text)
    with vault.work("Write note") as work:
        note = Note.make(
            id=NoteId(new_id()),
            kind=NoteKind.PERSON,
            person_id=PersonId(person_id),
            group_id=None if group_id is None else GroupId(group_id),
            text=text,
        )
        return work.put(note).id


def rewrite(vault: Vault, note_id: UUID, text: str) -> None:
    """An unsigned note now says this."""
    require_short_enough(text)
    with vault.work("Write note", merge=True) as work:
        _rewrite(work, work.one(Note, note_id), text)


def sign(vault: Vault, note_id: UUID, name: str = "") -> None:
    """From now on the note can only be added to. Undo does not reach behind a signature.

    It is signed by the account; `name` is what to call one that has no name yet.
    """
    _require_something(vault, note_id)
    author = accounts.signature(vault, name)
    with vault.work("Sign note", final=True) as work:
        note = work.one(Note, note_id)
        require_writable(note.signed_at)
        work.put(note.with_changes(signed_at=clock.now(), author=author))
        audit.note_within(vault, work.db, Event.SIGNED, note_id)


def add_to(vault: Vault, note_id: UUID, text: str, name: str = "") -> NoteId:
    """An addition to a signed note, signed itself at once; `name` as for `sign`."""
    require_short_enough(text)
    if not text.strip():
        raise RuleBroken("note.empty", "text")
    author = accounts.signature(vault, name)
    with vault.work("Add to note", final=True) as work:
        signed = work.one(Note, note_id)
        addition = signed.with_changes(
            id=NoteId(new_id()),
            adds_to=signed.id,
            text=text,
            author=author,
            signed_at=clock.now(),
            created_at=clock.now(),
        )
        return work.put(addition).id


def remove(vault: Vault, note_id: UUID) -> None:
    """Puts an unsigned note in the trash."""
    with vault.work("Remove note") as work:
        note = work.one(Note, note_id)
        require_writable(note.signed_at)
        work.remove(note)


def keep_template(vault: Vault, name: str, text: str, *, kind: NoteKind = NoteKind.GROUP) -> TemplateId:
    """Notes of that kind can begin with these headings from now on; those of the same name are replaced."""
    require_short_enough(text)
    if not text.strip():
        raise RuleBroken("note.empty", "text")
    if not name.strip():
        raise InvalidDraft({"name": "missing"})
    with vault.work("Keep template") as work:
        known = next(
            (
                one
                for one in note_queries.templates(work.db, kind)
                if language.fold(one.name) == language.fold(name)
            ),
            None,
        )
        if known is not None:
            return work.put(work.one(NoteTemplate, known.id).with_changes(name=name, text=text)).id
        return work.put(NoteTemplate.make(id=TemplateId(new_id()), kind=kind, name=name, text=text)).id


def drop_template(vault: Vault, template_id: UUID) -> None:
    """No note begins with these headings any more; those that did stay as they are."""
    with vault.work("Take template away") as work:
        work.remove(work.one(NoteTemplate, template_id))


def participants_named(vault: Vault, session_id: UUID, text: str) -> list[str]:
    """The participants of the session's group whose name stands in the text; those who lead may be named."""
    session = sessions.session(vault.db(), session_id)
    if session is None or not text:
        return []
    members = [m for m in groups.members(vault.db(), session.group_id) if m.role not in LEADING]
    shown = {member.name: member.shown for member in members}
    return [shown[name] for name in names_within(text, list(shown))]


def _open_note(work: Work, session_id: UUID, kind: NoteKind) -> Note | None:
    found = [n for n in note_queries.of_session(work.db, session_id, kind) if n.adds_to is None]
    return work.one(Note, found[-1].id) if found else None


def _rewrite(work: Work, note: Note, text: str) -> NoteId:
    require_writable(note.signed_at)
    if note.text and note.text != text and clock.now() - note.changed_at > NEW_VERSION_AFTER:
        work.put(NoteVersion.make(id=NoteId(new_id()), note_id=note.id, text=note.text))
    work.put(note.with_changes(text=text))
    return note.id


def _require_something(vault: Vault, note_id: UUID) -> None:
    """A note without a word is not signed, and nobody is named for it."""
    note = note_queries.note(vault.db(), note_id)
    if note is not None and not note.text.strip():
        raise RuleBroken("note.empty", "text")
