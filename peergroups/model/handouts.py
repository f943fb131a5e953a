"""Handouts of one's own, their pictures, and who has read a translation."""

import hashlib
from datetime import date
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator
from sqlalchemy import Text as TextColumn
from sqlmodel import Field

from peergroups.base import language
from peergroups.base.errors import RuleBroken
from peergroups.model.columns import Choice, Day, Id, kept, key
from peergroups.model.ids import HandoutId, PictureId, TextId, linked_id
from peergroups.model.rows import Line, Name, Row

TEXT_BYTES = 200_000  # of UTF-8, for one language of a handout
PICTURE_BYTES = 8_000_000  # of a picture as it is kept


class Audience(StrEnum):
    """For whom a handout is written."""

    PARTICIPANTS = "participants"
    FAMILIES = "families"
    FACILITATORS = "facilitators"


class TextState(StrEnum):
    """How far a text is. A draft is translated, but no fluent speaker has read it yet."""

    SOURCE = "source"
    DRAFT = "draft"
    REVIEWED = "reviewed"


def _handout_text(text: str) -> str:
    text = language.clean(text, lines=True)
    if len(text.encode()) > TEXT_BYTES:
        raise ValueError("too_long")
    return text


HandoutText = Annotated[str, AfterValidator(_handout_text), Field(sa_type=TextColumn)]


class OwnHandout(Row, table=True):
    """`copied_from` is the id of the shipped handout it began as, or empty."""

    __tablename__ = "own_handout"

    id: HandoutId = key()
    audience: Audience = kept(Choice(Audience), Audience.PARTICIPANTS)
    copied_from: Line = ""


class OwnText(Row, table=True):
    """A handout in one language; `made_from` marks the source text that a translation was made from."""

    __tablename__ = "own_text"

    id: TextId = key()
    handout_id: HandoutId = kept(Id)
    language: Line
    title: Line = ""
    text: HandoutText = ""
    state: TextState = kept(Choice(TextState), TextState.DRAFT)
    made_from: Line = ""


class TextVersion(Row, table=True):
    """What a text said before; `created_at` is when it was put aside."""

    __tablename__ = "text_version"

    id: TextId = key()
    text_id: TextId = kept(Id)
    title: Line = ""
    text: HandoutText = ""


class Picture(Row, table=True):
    """A picture of an own handout, named in its text; without a handout it is the organisation's logo."""

    __tablename__ = "picture"

    id: PictureId = key()
    handout_id: HandoutId | None = kept(Id, None)
    name: Name
    png: bytes = Field(max_length=PICTURE_BYTES)


class HandoutReview(Row, table=True):
    """A fluent speaker has read this version of a text. `handout` is a shipped id or the hex id of an own one."""

    __tablename__ = "handout_review"

    id: TextId = key()
    handout: Line
    language: Line
    version: Line
    by_whom: Name
    day: date = kept(Day)


def text_id(handout_id: UUID, code: str) -> TextId:
    """The id of a handout's text in a language."""
    return TextId(linked_id("own text", handout_id, code))


def review_id(vault_id: UUID, handout: str, code: str) -> TextId:
    """The id of the one review a text has in this vault."""
    return TextId(linked_id("handout review", vault_id, f"{handout}|{code}"))


def logo_id(vault_id: UUID) -> PictureId:
    return PictureId(linked_id("picture", vault_id, "logo"))


def fingerprint(title: str, text: str) -> str:
    """The version of an own text: another as soon as a letter changes."""
    return hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()[:16]


def require_short_enough(text: str) -> None:
    """At most 200 kB of UTF-8."""
    if len(text.encode("utf-8", "replace")) > TEXT_BYTES:
        raise RuleBroken("handout.too_long", "text")
