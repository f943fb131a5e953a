"""A work: one named change of the vault. Rows go in and out here, and leave the images undo needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups.base import clock
from peergroups.model.accounts import Account
from peergroups.model.attendance import Attendance
from peergroups.model.changes import Changes, Kind
from peergroups.model.followups import FollowUp
from peergroups.model.groups import Group, Membership, Series
from peergroups.model.handouts import HandoutReview, OwnHandout, OwnText, Picture, TextVersion
from peergroups.model.notes import Note, NoteVersion
from peergroups.model.organisation import DirectoryEntry, Organisation
from peergroups.model.people import Person
from peergroups.model.rows import R, Row, from_kept, shape
from peergroups.model.sessions import GroupSession
from peergroups.store.connection import driver_connection

KINDS: dict[type[Row], Kind] = {
    Organisation: Kind.ORGANISATION,
    DirectoryEntry: Kind.DIRECTORY,
    Person: Kind.PEOPLE,
    Group: Kind.GROUPS,
    Membership: Kind.MEMBERSHIPS,
    Series: Kind.SERIES,
    GroupSession: Kind.SESSIONS,
    Attendance: Kind.ATTENDANCE,
    Note: Kind.NOTES,
    NoteVersion: Kind.NOTES,
    FollowUp: Kind.FOLLOWUPS,
    OwnHandout: Kind.HANDOUTS,
    OwnText: Kind.HANDOUTS,
    TextVersion: Kind.HANDOUTS,
    Picture: Kind.HANDOUTS,
    HandoutReview: Kind.HANDOUTS,
    Account: Kind.ACCOUNTS,
}

Values = tuple[Any, ...]  # a row as the database keeps it, in the order of its shape


@dataclass(slots=True)
class Image:
    """One row before and after a work; None is "was not there"."""

    model: type[Row]
    id: UUID
    before: Values | None
    after: Values | None


class Work:
    """Made by `vault.work`; `db` is open inside its transaction, for queries that must see the change."""

    def __init__(self, db: Connection, label: str) -> None:
        self.db = db
        self.label = label
        self.images: dict[tuple[type[Row], UUID], Image] = {}
        self._seen: dict[tuple[type[Row], UUID], Values | None] = {}

    def get(self, model: type[R], id_: UUID) -> R | None:
        """The row with that id, in the trash or not."""
        kept = self._read(model, id_)
        return None if kept is None else from_kept(model, kept)

    def one(self, model: type[R], id_: UUID) -> R:
        """The row that must be there."""
        row = self.get(model, id_)
        if row is None:
            raise LookupError(model.__name__)
        return row

    def put(self, row: R) -> R:
        """Keeps a row, new or changed."""
        model, id_ = type(row), _id_of(row)
        key = (model, id_)
        values = shape(model).values(row)
        image = self.images.get(key)
        if image is None:
            image = self.images[key] = Image(model, id_, self._read(model, id_), None)
        image.after = values
        driver_connection(self.db).execute(_upsert(model), values)
        return row

    def put_new(self, model: type[Row], many: Sequence[Mapping[str, Any]]) -> None:
        """Keeps many rows of one table that are certainly new, in one statement.

        The values come from drafts or from our own rules, with an `id`; the schema checks them once more.
        (Building a SQLModel row costs 0.13 ms; an import of 10,000 people would spend most of its time on it.)
        """
        moment = clock.now()
        kept = shape(model).encoded(many, created_at=moment, changed_at=moment)
        if kept:
            driver_connection(self.db).executemany(_upsert(model), kept)
        for given, values in zip(many, kept, strict=True):
            self.images[model, given["id"]] = Image(model, given["id"], None, values)

    def remove(self, row: R) -> R:
        """Puts a row in the trash."""
        return self.put(row.with_changes(trashed_at=clock.now()))

    def _read(self, model: type[Row], id_: UUID) -> Values | None:
        """What the row says now; read once, since nobody else writes while the work goes on."""
        key = (model, id_)
        if key in self.images:
            return self.images[key].after
        if key not in self._seen:
            self._seen[key] = read_values(self.db, model, id_)
        return self._seen[key]

    def changes(self, *, undoable: bool) -> Changes:
        """What this work touched so far."""
        return changes_of(self.label, self.images.values(), undoable=undoable)


def changes_of(label: str, images: Iterable[Image], *, undoable: bool) -> Changes:
    """Which kinds and ids those images are about."""
    images = list(images)
    return Changes(
        label=label,
        kinds=frozenset(KINDS[image.model] for image in images),
        ids=frozenset(image.id for image in images),
        undoable=undoable,
    )


def read_values(db: Connection, model: type[Row], id_: UUID) -> Values | None:
    """The row as the database keeps it."""
    found: Values | None = driver_connection(db).execute(_select(model), (id_.bytes,)).fetchone()
    return found


def write_values(db: Connection, image: Image, values: Values | None) -> None:
    """Puts a row back as it was; None takes a row away that undo never had."""
    if values is None:
        db.exec_driver_sql(f"DELETE FROM main.{shape(image.model).table} WHERE id = ?", (image.id.bytes,))
    else:
        db.exec_driver_sql(_upsert(image.model), values)


def _id_of(row: Row) -> UUID:
    id_ = row.__dict__["id"]
    assert isinstance(id_, UUID)
    return id_


@cache
def _select(model: type[Row]) -> str:
    form = shape(model)
    return f"SELECT {', '.join(form.columns)} FROM main.{form.table} WHERE id = ?"


@cache
def _upsert(model: type[Row]) -> str:
    form = shape(model)
    marks = ", ".join("?" * len(form.columns))
    changed = ", ".join(f"{c} = excluded.{c}" for c in form.columns if c not in {"id", "created_at"})
    return (
        f"INSERT INTO main.{form.table} ({', '.join(form.columns)}) VALUES ({marks})"
        f" ON CONFLICT (id) DO UPDATE SET {changed}"
    )
