"""Handouts of one's own: their texts, earlier versions and pictures, and which texts a fluent speaker has read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, func, select

from peergroups.model.columns import Id
from peergroups.model.handouts import Audience, TextState, fingerprint
from peergroups.model.ids import HandoutId, TextId
from peergroups.store import tables
from peergroups.store.queries.reading import Db, fixed, read


@dataclass(frozen=True, slots=True)
class TextRow:
    """`versions` counts the earlier texts; `made_from` is the version of the source it was translated from."""

    id: TextId
    handout_id: HandoutId
    language: str
    title: str
    text: str
    state: TextState
    made_from: str
    changed_at: datetime
    versions: int

    @property
    def version(self) -> str:
        return fingerprint(self.title, self.text)


@dataclass(frozen=True, slots=True)
class OwnRow:
    """`titles`, `states`, `versions` by language, the source first; one without any word yet is in none."""

    id: HandoutId
    audience: Audience
    titles: dict[str, str]
    states: dict[str, str]
    versions: dict[str, str]


@dataclass(frozen=True, slots=True)
class VersionRow:
    title: str
    text: str
    put_aside_at: datetime


@dataclass(frozen=True, slots=True)
class ReviewRow:
    handout: str
    language: str
    version: str
    by_whom: str
    day: date


_H, _T, _V, _I, _W = (
    tables.own_handout.c,
    tables.own_text.c,
    tables.text_version.c,
    tables.picture.c,
    tables.handout_review.c,
)
_OWN = bindparam("handout", type_=Id)
_TEXT = (
    select(
        _T.id,
        _T.handout_id,
        _T.language,
        _T.title,
        _T.text,
        _T.state,
        _T.made_from,
        _T.changed_at,
        select(func.count())
        .select_from(tables.text_version)
        .where(_V.text_id == _T.id)
        .scalar_subquery()
        .label("versions"),
    )
    .select_from(tables.own_text.join(tables.own_handout, _H.id == _T.handout_id))
    .order_by(_T.state != fixed(TextState.SOURCE), _T.language)
)
_HERE = _TEXT.where(_T.trashed_at.is_(None), _H.trashed_at.is_(None))
_TRASHED_WITH = _TEXT.where(_T.trashed_at >= _H.trashed_at)
_HANDOUT = select(_H.id, _H.audience)
_HANDOUTS = _HANDOUT.where(_H.trashed_at.is_(None)).order_by(_H.created_at)
_TRASHED = _HANDOUT.where(_H.trashed_at.is_not(None)).order_by(_H.trashed_at.desc())
_VERSIONS = (
    select(_V.title, _V.text, _V.created_at.label("put_aside_at"))
    .where(_V.text_id == bindparam("text"))
    .order_by(_V.created_at.desc())
)
_PICTURES = (
    select(_I.name, _I.png).where(_I.handout_id == _OWN, _I.trashed_at.is_(None)).order_by(_I.created_at)
)
_NAMES = select(_I.name).where(_I.handout_id == _OWN, _I.trashed_at.is_(None))
_LOGO = (_I.handout_id.is_(None), _I.trashed_at.is_(None))
_REVIEWS = select(_W.handout, _W.language, _W.version, _W.by_whom, _W.day).where(_W.trashed_at.is_(None))


def own(db: Db) -> list[OwnRow]:
    """All handouts of one's own, the oldest first."""
    return _own(db, _HANDOUTS, _HERE)


def trashed(db: Db) -> list[OwnRow]:
    """Those in the trash, the latest first."""
    return _own(db, _TRASHED, _TRASHED_WITH)


def texts(db: Db, handout_id: UUID) -> list[TextRow]:
    """A handout in all its languages, the source first."""
    return read(db, _HERE.where(_H.id == _OWN), TextRow, handout=handout_id)


def text(db: Db, handout_id: UUID, code: str) -> TextRow | None:
    return next((row for row in texts(db, handout_id) if row.language == code), None)


def kept_texts(db: Db, handout_id: UUID) -> list[TextId]:
    """The ids of all texts of a handout that are not in the trash."""
    return list(db.scalars(select(_T.id).where(_T.handout_id == handout_id, _T.trashed_at.is_(None))))


def texts_trashed_with(db: Db, handout_id: UUID) -> list[TextId]:
    """The ids of the texts that went to the trash with their handout, not before."""
    return [row.id for row in read(db, _TRASHED_WITH.where(_H.id == _OWN), TextRow, handout=handout_id)]


def versions(db: Db, text_id: UUID) -> list[VersionRow]:
    """What a text said before, the newest first."""
    return read(db, _VERSIONS, VersionRow, text=text_id)


def pictures(db: Db, handout_id: UUID) -> tuple[tuple[str, bytes], ...]:
    """Name and PNG of each picture of a handout."""
    return tuple((name, png) for name, png in db.execute(_PICTURES, {"handout": handout_id}))


def picture_names(db: Db, handout_id: UUID) -> frozenset[str]:
    """What a handout's texts may call its pictures."""
    return frozenset(db.scalars(_NAMES, {"handout": handout_id}))


def logo(db: Db) -> bytes:
    """The organisation's logo as PNG; empty without one."""
    return db.scalar(select(_I.png).where(*_LOGO)) or b""


def has_logo(db: Db) -> bool:
    return db.scalar(select(_I.id).where(*_LOGO)) is not None


def reviews(db: Db) -> dict[tuple[str, str], ReviewRow]:
    """By handout and language; each counts for the version it names only."""
    return {(row.handout, row.language): row for row in read(db, _REVIEWS, ReviewRow)}


def _own(db: Db, handouts: Select[Any], all_texts: Select[Any]) -> list[OwnRow]:
    reviewed = reviews(db)
    written: dict[HandoutId, list[TextRow]] = {}
    for row in read(db, all_texts, TextRow):
        if row.text.strip() or row.title:
            written.setdefault(row.handout_id, []).append(row)

    def made(id: HandoutId, audience: Audience) -> OwnRow:  # noqa: A002  as the column is called
        of_this = written.get(id, [])
        return OwnRow(
            id=id,
            audience=audience,
            titles={text.language: text.title for text in of_this},
            states={text.language: _state(text, reviewed) for text in of_this},
            versions={text.language: text.version for text in of_this},
        )

    return read(db, handouts, made)


def _state(text: TextRow, reviewed: dict[tuple[str, str], ReviewRow]) -> str:
    review = reviewed.get((text.handout_id.hex, text.language))
    return "reviewed" if review and review.version == text.version else str(text.state)
