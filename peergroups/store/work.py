"""A work: one named change of the vault. Rows go in and out here, and leave the images undo needs."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from pydantic_core import PydanticUndefined
from sqlalchemy import Delete, Select, bindparam, delete, select
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.engine import Connection
from sqlalchemy.orm import configure_mappers

from peergroups.base import clock
from peergroups.base.errors import RowMissing
from peergroups.model.absences import Away
from peergroups.model.accounts import Account
from peergroups.model.attendance import Attendance
from peergroups.model.changes import Changes, Kind
from peergroups.model.followups import Contact, FollowUp
from peergroups.model.groups import Group, GroupText, Membership, MembershipPeriod, Series
from peergroups.model.handouts import HandoutReview, OwnHandout, OwnText, Picture, TextVersion
from peergroups.model.leading import Credential, Hours, Requirement, Supervision
from peergroups.model.merges import MergeRecord
from peergroups.model.notes import Note, NoteTemplate, NoteVersion
from peergroups.model.organisation import DirectoryEntry, EntryText, Organisation
from peergroups.model.people import NotSame, Person
from peergroups.model.printed_sheets import PrintedSheet
from peergroups.model.reports import Report
from peergroups.model.rota import Duty
from peergroups.model.rows import R, Row
from peergroups.model.rules import Rule, Skip
from peergroups.model.safety import SafetyStep
from peergroups.model.sessions import GroupSession
from peergroups.model.waiting import Offer
from peergroups.store.tables import in_main

KINDS: dict[type[Row], Kind] = {
    Organisation: Kind.ORGANISATION,
    DirectoryEntry: Kind.DIRECTORY,
    EntryText: Kind.DIRECTORY,
    Person: Kind.PEOPLE,
    Group: Kind.GROUPS,
    GroupText: Kind.GROUPS,
    Membership: Kind.MEMBERSHIPS,
    MembershipPeriod: Kind.MEMBERSHIPS,
    Offer: Kind.MEMBERSHIPS,
    Away: Kind.MEMBERSHIPS,
    NotSame: Kind.PEOPLE,
    MergeRecord: Kind.PEOPLE,
    Series: Kind.SERIES,
    GroupSession: Kind.SESSIONS,
    Duty: Kind.SESSIONS,
    PrintedSheet: Kind.SESSIONS,
    Attendance: Kind.ATTENDANCE,
    Note: Kind.NOTES,
    NoteVersion: Kind.NOTES,
    NoteTemplate: Kind.NOTES,
    FollowUp: Kind.FOLLOWUPS,
    Contact: Kind.FOLLOWUPS,
    Rule: Kind.FOLLOWUPS,
    Skip: Kind.FOLLOWUPS,
    Credential: Kind.FILES,
    Requirement: Kind.FILES,
    Hours: Kind.FILES,
    Supervision: Kind.FILES,
    SafetyStep: Kind.SAFETY,
    OwnHandout: Kind.HANDOUTS,
    OwnText: Kind.HANDOUTS,
    TextVersion: Kind.HANDOUTS,
    Picture: Kind.HANDOUTS,
    HandoutReview: Kind.HANDOUTS,
    Report: Kind.REPORTS,
    Account: Kind.ACCOUNTS,
}

Values = (
    Any  # what a row holds, as a named tuple: a third of the memory of a row, since an import keeps 20,000
)

_SLICE = 2000  # rows of one statement; what it needed is freed after each, and other threads go on


@dataclass(slots=True)
class Image:
    """One row before and after a work; None is "was not there"."""

    model: type[Row]
    id: UUID
    before: Values | None
    after: Values | None

    @property
    def table(self) -> str:
        return str(self.model.__tablename__)

    @property
    def values(self) -> Values:
        """What the row holds now, or held last."""
        return self.before if self.after is None else self.after


class Work:
    """Made by `vault.work`; `db` is open inside its transaction, for queries that must see the change."""

    def __init__(self, db: Connection, label: str) -> None:
        self.db = db
        self.label = label
        self.images: dict[tuple[type[Row], UUID], Image] = {}
        self._seen: dict[tuple[type[Row], UUID], Values | None] = {}

    def get(self, model: type[R], id_: UUID) -> R | None:
        """The row with that id, in the trash or not. Its values were checked when they went in."""
        kept = self._read(model, id_)
        if kept is None:
            return None
        configure_mappers()  # until then SQLAlchemy's descriptors cannot read; free after the first time
        return model.model_construct(**kept._asdict())

    def one(self, model: type[R], id_: UUID) -> R:
        """The row that must be there, else RowMissing."""
        row = self.get(model, id_)
        if row is None:
            raise RowMissing
        return row

    def put(self, row: R) -> R:
        """Keeps a row, new or changed."""
        model = type(row)
        image = self.images.get((model, row.id))
        if image is None:
            image = self.images[model, row.id] = Image(model, row.id, self._read(model, row.id), None)
        image.after = _values(model)(**{name: row.__dict__[name] for name in model.model_fields})
        self.db.execute(_upsert(model), image.after._asdict())
        return row

    def put_new(self, model: type[Row], many: Sequence[Mapping[str, Any]]) -> None:
        """Keeps many rows of one table that are certainly new, in one statement for each two thousand.

        The values come from drafts or from our own rules, with an `id`; the schema checks them once more.
        (Checking a row costs 0.02 ms; an import of 10,000 people would spend much of its time on it.)
        """
        moment = clock.now()
        common = {**_defaults(model), "created_at": moment, "changed_at": moment}
        for start in range(0, len(many), _SLICE):
            kept = [_values(model)(**{**common, **given}) for given in many[start : start + _SLICE]]
            write_many(self.db, model, kept)
            for values in kept:
                self.images[model, values.id] = Image(model, values.id, None, values)

    def remove(self, row: R) -> R:
        """Puts a row in the trash."""
        return self.put(row.with_changes(trashed_at=clock.now()))

    def erase(self, model: type[Row], id_: UUID) -> None:
        """Deletes a row for good; in a final work only, since no undo brings it back."""
        before = self._read(model, id_)
        self.images[model, id_] = Image(model, id_, before, None)
        if before is not None:
            take_away(self.db, model, [id_])

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
    """What the row holds now."""
    found = db.execute(_select(model), {"id": id_}).one_or_none()
    return None if found is None else _values(model)(*found)


def read_many(db: Connection, model: type[Row], ids: Sequence[UUID]) -> dict[UUID, Values]:
    """What the rows with those ids hold now; a thousand ids at most. Those that are not there are left out."""
    found = db.execute(_select_many(model), {"ids": ids})
    return {values.id: values for values in map(_values(model)._make, found)}


def write_many(db: Connection, model: type[Row], many: Sequence[Values]) -> None:
    """Keeps rows as they are to be, new or changed."""
    db.execute(_upsert(model), [values._asdict() for values in many])


def take_away(db: Connection, model: type[Row], ids: Sequence[UUID]) -> None:
    """Rows that were not there before; what is only put in the trash is written."""
    db.execute(_delete(model), [{"id": id_} for id_ in ids])


@cache
def _values(model: type[Row]) -> type[Any]:
    return namedtuple(f"{model.__name__}Values", model.model_fields)  # noqa: PYI024


@cache
def _defaults(model: type[Row]) -> dict[str, Any]:
    fields = model.model_fields.items()
    return {name: field.default for name, field in fields if field.default is not PydanticUndefined}


@cache
def _select(model: type[Row]) -> Select[Any]:
    table = in_main(model.__table__)
    return select(*(table.c[name] for name in model.model_fields)).where(table.c.id == bindparam("id"))


@cache
def _select_many(model: type[Row]) -> Select[Any]:
    table = in_main(model.__table__)
    chosen = table.c.id.in_(bindparam("ids", expanding=True))
    return select(*(table.c[name] for name in model.model_fields)).where(chosen)


@cache
def _delete(model: type[Row]) -> Delete:
    table = in_main(model.__table__)
    return delete(table).where(table.c.id == bindparam("id"))


@cache
def _upsert(model: type[Row]) -> Insert:
    new = insert(in_main(model.__table__))
    changed = {name: new.excluded[name] for name in model.model_fields if name not in {"id", "created_at"}}
    return new.on_conflict_do_update(index_elements=["id"], set_=changed)
