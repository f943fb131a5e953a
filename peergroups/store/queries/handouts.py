"""Handouts of one's own: their texts, earlier versions and pictures, and which texts a fluent speaker has read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peergroups.model.handouts import Audience, TextState, fingerprint
from peergroups.model.ids import HandoutId, TextId
from peergroups.model.rows import from_microseconds
from peergroups.store.queries.reading import Db, first, rows


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


_TEXT = """SELECT t.id, t.handout_id, t.language, t.title, t.text, t.state, t.made_from, t.changed_at,
    (SELECT count(*) FROM text_version v WHERE v.text_id = t.id) FROM own_text t
    JOIN own_handout h ON h.id = t.handout_id WHERE {} ORDER BY t.state <> 'source', t.language"""
_KEPT = "t.trashed_at IS NULL AND h.trashed_at IS NULL"


def own(db: Db) -> list[OwnRow]:
    """All handouts of one's own, the oldest first."""
    return _own(db, "trashed_at IS NULL ORDER BY created_at", _KEPT)


def trashed(db: Db) -> list[OwnRow]:
    """Those in the trash, the latest first."""
    return _own(db, "trashed_at IS NOT NULL ORDER BY trashed_at DESC", "t.trashed_at >= h.trashed_at")


def texts(db: Db, handout_id: UUID) -> list[TextRow]:
    """A handout in all its languages, the source first."""
    return [_text(row) for row in rows(db, _TEXT.format(f"{_KEPT} AND h.id = ?"), handout_id)]


def text(db: Db, handout_id: UUID, code: str) -> TextRow | None:
    return next((row for row in texts(db, handout_id) if row.language == code), None)


def kept_texts(db: Db, handout_id: UUID) -> list[TextId]:
    """The ids of all texts of a handout that are not in the trash."""
    return _ids(db, "handout_id = ? AND trashed_at IS NULL", handout_id)


def texts_trashed_with(db: Db, handout_id: UUID) -> list[TextId]:
    """The ids of the texts that went to the trash with their handout, not before."""
    condition = "handout_id = ? AND trashed_at >= (SELECT trashed_at FROM own_handout WHERE id = handout_id)"
    return _ids(db, condition, handout_id)


def versions(db: Db, text_id: UUID) -> list[VersionRow]:
    """What a text said before, the newest first."""
    found = rows(
        db,
        "SELECT title, text, created_at FROM text_version WHERE text_id = ? ORDER BY created_at DESC",
        text_id,
    )
    return [VersionRow(row[0], row[1], from_microseconds(row[2])) for row in found]


def pictures(db: Db, handout_id: UUID) -> tuple[tuple[str, bytes], ...]:
    """Name and PNG of each picture of a handout."""
    found = rows(
        db,
        "SELECT name, png FROM picture WHERE handout_id = ? AND trashed_at IS NULL ORDER BY created_at",
        handout_id,
    )
    return tuple((row[0], row[1]) for row in found)


def picture_names(db: Db, handout_id: UUID) -> frozenset[str]:
    """What a handout's texts may call its pictures."""
    found = rows(db, "SELECT name FROM picture WHERE handout_id = ? AND trashed_at IS NULL", handout_id)
    return frozenset(row[0] for row in found)


def logo(db: Db) -> bytes:
    """The organisation's logo as PNG; empty without one."""
    found = first(db, "SELECT png FROM picture WHERE handout_id IS NULL AND trashed_at IS NULL")
    return bytes(found[0]) if found else b""


def has_logo(db: Db) -> bool:
    return bool(first(db, "SELECT 1 FROM picture WHERE handout_id IS NULL AND trashed_at IS NULL"))


def reviews(db: Db) -> dict[tuple[str, str], ReviewRow]:
    """By handout and language; each counts for the version it names only."""
    found = rows(
        db, "SELECT handout, language, version, by_whom, day FROM handout_review WHERE trashed_at IS NULL"
    )
    return {
        (handout, code): ReviewRow(handout, code, version, by_whom, date.fromisoformat(day))
        for handout, code, version, by_whom, day in found
    }


def _ids(db: Db, condition: str, handout_id: UUID) -> list[TextId]:
    found = rows(db, f"SELECT id FROM own_text WHERE {condition}", handout_id)
    return [TextId(UUID(bytes=row[0])) for row in found]


def _own(db: Db, condition: str, texts_condition: str) -> list[OwnRow]:
    read = reviews(db)
    by_handout: dict[HandoutId, list[TextRow]] = {}
    for row in rows(db, _TEXT.format(texts_condition)):
        by_handout.setdefault(HandoutId(UUID(bytes=row[1])), []).append(_text(row))
    found = []
    for row in rows(db, f"SELECT id, audience FROM own_handout WHERE {condition}"):
        id_ = HandoutId(UUID(bytes=row[0]))
        written = [text for text in by_handout.get(id_, []) if text.text.strip() or text.title]
        titles = {text.language: text.title for text in written}
        states = {text.language: _state(text, read) for text in written}
        versions = {text.language: text.version for text in written}
        found.append(OwnRow(id_, Audience(row[1]), titles, states, versions))
    return found


def _state(text: TextRow, read: dict[tuple[str, str], ReviewRow]) -> str:
    review = read.get((text.handout_id.hex, text.language))
    return "reviewed" if review and review.version == text.version else str(text.state)


def _text(row: Any) -> TextRow:
    return TextRow(
        id=TextId(UUID(bytes=row[0])),
        handout_id=HandoutId(UUID(bytes=row[1])),
        language=row[2],
        title=row[3],
        text=row[4],
        state=TextState(row[5]),
        made_from=row[6],
        changed_at=from_microseconds(row[7]),
        versions=row[8],
    )
