"""Notes: what a group did, what helps a person, what was promised. A signed note is never changed, only added to."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator
from sqlalchemy import Text as TextColumn
from sqlmodel import Field

from peergroups.base import language, scripts
from peergroups.base.errors import RuleBroken
from peergroups.model.columns import Choice, Id, Instant, kept, key
from peergroups.model.ids import GroupId, NoteId, PersonId, SessionId, TemplateId
from peergroups.model.rows import NOTE_BYTES, Line, Name, Row

SHORTEST_NAME = 2  # letters
UNSPACED = frozenset({"Hani", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr"})
"""Scripts that write words without spaces between them (ISO 15924)."""


class NoteKind(StrEnum):
    GROUP = "group"
    PERSON = "person"
    DEBRIEF = "debrief"


def _note_text(text: str) -> str:
    text = language.clean(text, lines=True)
    if len(text.encode()) > NOTE_BYTES:
        raise ValueError("too_long")
    return text


NoteText = Annotated[str, AfterValidator(_note_text), Field(sa_type=TextColumn)]


class Note(Row, table=True):
    """`adds_to` is the signed note this one adds to; `author` a name as signed."""

    __tablename__ = "note"

    id: NoteId = key()
    kind: NoteKind = kept(Choice(NoteKind), NoteKind.GROUP)
    group_id: GroupId | None = kept(Id, None)
    session_id: SessionId | None = kept(Id, None)
    person_id: PersonId | None = kept(Id, None)
    adds_to: NoteId | None = kept(Id, None)
    text: NoteText = ""
    template: Line = ""
    author: Line = ""
    signed_at: datetime | None = kept(Instant, None)


class NoteTemplate(Row, table=True):
    """Headings that a note, or a debrief, can begin with."""

    __tablename__ = "note_template"

    id: TemplateId = key()
    kind: NoteKind = kept(Choice(NoteKind), NoteKind.GROUP)
    name: Name
    text: NoteText = ""


class NoteVersion(Row, table=True):
    """What a note said before; `created_at` is when that text was put aside."""

    __tablename__ = "note_version"

    id: NoteId = key()
    note_id: NoteId = kept(Id)
    text: NoteText = ""


def require_writable(signed_at: datetime | None) -> None:
    if signed_at is not None:
        raise RuleBroken("note.signed")


def require_short_enough(text: str) -> None:
    """At most 1 MB of UTF-8."""
    if len(text.encode("utf-8", "replace")) > NOTE_BYTES:
        raise RuleBroken("note.too_long", "text")


def names_within(text: str, names: list[str]) -> list[str]:
    """Those of `names` whose first word stands in the text, accents and case aside. One letter is no name.

    Where a script puts no spaces between words (Chinese, Thai, Khmer), the letters alone decide.
    """
    whole = language.fold(text)
    words = {language.fold(word) for word in language.words(text)}
    return [name for name in names if _stands_in(language.fold(name.split(" ")[0]), words, whole)]


def _stands_in(name: str, words: set[str], whole: str) -> bool:
    if len(name) < SHORTEST_NAME:
        return False
    spaced = not any(script in UNSPACED for _, _, script in scripts.of(name))
    return name in words or (not spaced and name in whole)
