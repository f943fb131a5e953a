"""Notes: what a group did, what helps a person, what was promised. A signed note is never changed, only added to."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator

from peergroups.base import language
from peergroups.base.errors import RuleBroken
from peergroups.model.ids import GroupId, NoteId, PersonId, SessionId
from peergroups.model.rows import NOTE_BYTES, Line, Row, id_field, instant_field, kept_as_text


class NoteKind(StrEnum):
    GROUP = "group"
    PERSON = "person"
    DEBRIEF = "debrief"


def _note_text(text: str) -> str:
    text = language.clean(text, lines=True)
    if len(text.encode()) > NOTE_BYTES:
        raise ValueError("too_long")
    return text


NoteText = Annotated[str, AfterValidator(_note_text)]


class Note(Row, table=True):
    """`adds_to` is the signed note this one adds to; `author` a name as signed."""

    __tablename__ = "note"

    id: NoteId = id_field(key=True)
    kind: NoteKind = kept_as_text(NoteKind.GROUP)
    group_id: GroupId | None = id_field(optional=True)
    session_id: SessionId | None = id_field(optional=True)
    person_id: PersonId | None = id_field(optional=True)
    adds_to: NoteId | None = id_field(optional=True)
    text: NoteText = ""
    template: Line = ""
    author: Line = ""
    signed_at: datetime | None = instant_field(optional=True)


class NoteVersion(Row, table=True):
    """What a note said before; `created_at` is when that text was put aside."""

    __tablename__ = "note_version"

    id: NoteId = id_field(key=True)
    note_id: NoteId = id_field()
    text: NoteText = ""


def require_writable(signed_at: datetime | None) -> None:
    if signed_at is not None:
        raise RuleBroken("note.signed")


def require_short_enough(text: str) -> None:
    """At most 1 MB of UTF-8."""
    if len(text.encode("utf-8", "replace")) > NOTE_BYTES:
        raise RuleBroken("note.too_long", "text")


def names_within(text: str, names: list[str]) -> list[str]:
    """Those of `names` that stand in the text as whole words, accents and case aside. Names of one letter are left out."""
    words = {language.fold(word) for word in language.words(text)}
    found = []
    for name in names:
        parts = [language.fold(part) for part in language.words(name)]
        if parts and len(parts[0]) > 1 and parts[0] in words:
            found.append(name)
    return found
