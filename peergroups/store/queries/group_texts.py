"""What groups say of themselves in other languages."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from uuid import UUID

from sqlalchemy import bindparam, select

from peergroups.store import tables
from peergroups.store.queries.groups import GroupRow
from peergroups.store.queries.reading import Db, read


@dataclass(frozen=True, slots=True)
class GroupTextRow:
    """As typed; what is empty is said as the group says it anyway."""

    language: str
    outside_name: str
    purpose: str
    welcome: str
    place: str
    agreement: str


_T = tables.group_text.c
_TEXTS = (
    select(*(_T[field.name] for field in fields(GroupTextRow)))
    .where(_T.group_id == bindparam("group"), _T.trashed_at.is_(None))
    .order_by(_T.language)
)


def of_group(db: Db, group_id: UUID) -> list[GroupTextRow]:
    """By the code of their language."""
    return read(db, _TEXTS, GroupTextRow, group=group_id)


def spoken(db: Db, group: GroupRow, language: str) -> GroupRow:
    """The group as papers in that language tell of it."""
    own = next((row for row in of_group(db, group.id) if row.language == language), None)
    if own is None:
        return group
    said = {field.name: getattr(own, field.name) for field in fields(own) if field.name != "language"}
    return replace(group, **{name: text for name, text in said.items() if text})
