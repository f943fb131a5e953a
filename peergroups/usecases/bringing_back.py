"""Our own export brought back: what is not here yet comes in with the ids it had, so that it is the same again."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from peergroups.base import collecting, outside
from peergroups.base.errors import FileUnreadable, RowMissing
from peergroups.model.permissions import Action
from peergroups.model.rows import Row
from peergroups.store.queries import everything
from peergroups.store.vault import Vault
from peergroups.store.work import KINDS, Work
from peergroups.usecases import backups
from peergroups.usecases.tickets import Ticket, step, stepping

LARGEST = 500_000_000  # bytes; ten years of an organisation are a tenth of it
_MODELS = {str(model.__tablename__): model for model in KINDS}
_OF_THE_VAULT = frozenset({"organisation", "handout_review"})  # kept as they are here: there is one of each


def bring_back(vault: Vault, file: Path, *, ticket: Ticket | None = None) -> dict[str, int]:
    """Brings the rows of `everything.json` in that are not here; gives how many by table. Undo takes all of it back.

    Nothing that is here is changed. FileUnreadable: `file.not_our_export`.
    """
    vault.require(Action.EXPORT)
    whole = _read(file)
    rows = {name: _rows(name, whole.get(name, [])) for name in everything.TABLES if name not in _OF_THE_VAULT}
    backups.keep_before(vault, ticket=ticket)
    brought = {}
    try:
        with collecting.resting(), vault.work("Bring export back", step=stepping(ticket)) as work:
            for number, (name, known) in enumerate(rows.items()):
                step(ticket, number, len(rows))
                new = [row for row in known if not _is_here(work, _MODELS[name], row["id"])]
                work.put_new(_MODELS[name], new)
                brought[name] = len(new)
    except RowMissing:  # a row that belongs to one which is neither here nor in the file
        raise FileUnreadable("file.not_our_export") from None
    return brought


def is_ours(data: bytes) -> bool:
    """Whether a file is everything of a vault, as `exports.export` writes it."""
    return b'"program": "PeerGroups"' in data[:200]


def _read(file: Path) -> Mapping[str, Any]:
    data = outside.read_whole(file, LARGEST, too_large="file.too_large")
    try:
        whole = json.loads(data) if is_ours(data) else None
    except (ValueError, RecursionError):
        whole = None
    if not isinstance(whole, dict):
        raise FileUnreadable("file.not_our_export")
    return whole


def _is_here(work: Work, model: type[Row], id_: UUID) -> bool:
    return work.get(model, id_) is not None


def _rows(name: str, listed: Any) -> list[dict[str, Any]]:
    """The rows of a table, checked as if they were typed."""
    model = _MODELS[name]
    if not isinstance(listed, list):
        raise FileUnreadable("file.not_our_export")
    found = []
    for kept in listed:
        try:
            values = {
                field: _value(about.annotation, kept[field])
                for field, about in model.model_fields.items()
                if field in kept
            }
            row = model.model_validate(values)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise FileUnreadable("file.not_our_export") from None
        found.append({field: getattr(row, field) for field in model.model_fields})
    return found


def _value(kind: Any, value: Any) -> Any:
    """Lists and files as the export writes them; pydantic reads the rest."""
    if not isinstance(value, str):
        return value
    plain = _plain(kind)
    if plain is bytes:
        return bytes.fromhex(value)
    if plain in {tuple, frozenset}:
        return [part for part in value.split(",") if part]
    return value


def _plain(kind: Any) -> Any:
    """The class behind Annotated, Optional and type parameters."""
    while True:
        origin = typing.get_origin(kind)
        if origin in {types.UnionType, typing.Union}:
            kind = next(one for one in typing.get_args(kind) if one is not type(None))
        elif origin is typing.Annotated:
            kind = typing.get_args(kind)[0]
        else:
            return origin or kind
