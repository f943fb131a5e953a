"""A merge of two records taken back within thirty days: each row says again what it said before.

Kept is only what the merge changed, never a whole note: whoever erases something finds it nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from peergroups.base import clock
from peergroups.base.errors import RowMissing, RuleBroken
from peergroups.model.attendance import Attendance
from peergroups.model.ids import MergeId, PersonId, new_id
from peergroups.model.merges import TAKEN_BACK_WITHIN, MergeRecord, from_plain, plain
from peergroups.model.permissions import Action
from peergroups.model.rows import Row
from peergroups.store.queries import merging as queries
from peergroups.store.vault import Vault
from peergroups.store.work import KINDS, Image, Work

_MODELS = {str(model.__tablename__): model for model in KINDS}
_DATED = "changed_at"


def keep(work: Work, kept_id: UUID, gone_id: UUID) -> None:
    """What this work changed until now, as the last part of a merge."""
    changed = [_told(image) for image in work.images.values()]
    work.put(
        MergeRecord.make(
            id=MergeId(new_id()),
            kept_id=PersonId(kept_id),
            gone_id=PersonId(gone_id),
            images=json.dumps(changed),
        )
    )


def forget_old(vault: Vault) -> None:
    """Of merges that can be taken back no more nothing is kept. Not an undo step."""
    before = clock.now() - TAKEN_BACK_WITHIN
    if not queries.merged_before(vault.db(), before):
        return
    with vault.work("Forget old merges", undoable=False, by_program=True) as work:
        for id_ in queries.merged_before(work.db, before):
            work.remove(work.one(MergeRecord, id_).with_changes(images=""))


def forget(work: Work, id_: UUID) -> None:
    """A row was erased: what was kept of it goes too, and with it the way back."""
    for merge_id in queries.merges_of(work.db, id_):
        work.erase(MergeRecord, merge_id)


def part(vault: Vault, merge_id: UUID) -> None:
    """Makes two records of one again. What was written since stays with the one that went on; Undo takes it back.

    RuleBroken: `merge.too_old`, `merge.changed_since` where a row the merge touched says something else by now.
    """
    vault.require(Action.KEEP_PEOPLE)
    with vault.work("Two records again") as work:
        record = work.one(MergeRecord, merge_id)
        if record.trashed_at is not None:
            raise RowMissing
        if record.created_at < clock.now() - TAKEN_BACK_WITHIN:
            raise RuleBroken("merge.too_old")
        changes = json.loads(record.images)
        rows = [_as_it_was_left(work, change) for change in changes]
        for row, change in zip(reversed(rows), reversed(changes), strict=True):
            _put_back(work, row, change["before"])
        work.remove(record)


def _told(image: Image) -> dict[str, Any]:
    """Which fields were changed, from what and to what; `before` is None where the row was not there."""
    after = plain(image.model, image.after)
    before = plain(image.model, image.before) if image.before is not None else None
    if before is not None:
        names = [name for name in after if before[name] != after[name] and name != _DATED]
        after = {name: after[name] for name in names}
        before = {name: before[name] for name in names}
    return {"table": image.table, "id": image.id.hex, "before": before, "after": after}


def _as_it_was_left(work: Work, change: Mapping[str, Any]) -> Row:
    """The row, which must still say what the merge made of it."""
    model = _MODELS[change["table"]]
    row = work.get(model, UUID(hex=change["id"]))
    now = plain(model, row) if row is not None else {}
    if row is None or any(now[name] != value for name, value in change["after"].items() if name != _DATED):
        raise RuleBroken("merge.changed_since")
    return row


def _put_back(work: Work, row: Row, before: Mapping[str, Any] | None) -> None:
    if before is not None:
        work.put(row.with_changes(**from_plain(type(row), before)))
    elif isinstance(row, Attendance):
        work.remove(row.with_changes(mark=None, reason=""))
    else:
        work.remove(row)
