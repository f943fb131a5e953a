"""Half-typed forms: kept when the vault is locked, given back when the same person opens it again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from peergroups.base import files
from peergroups.base.errors import DiskFull, FolderReadOnly, VaultGone
from peergroups.store import aside, drafts
from peergroups.store.vault import Vault

_LONGEST = 2_000_000  # bytes of one form, as the vault allows


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """A form by where it stands: page, what it is about, part; and what is in its fields."""

    page: str
    about: UUID | None
    part: str
    values: Mapping[str, object]
    in_view: bool = False


def keep(vault: Vault, forms: list[HalfTyped]) -> None:
    """Keeps the forms, aside where the vault takes nothing.

    Values are text, numbers, truths, days, times, ids, sets of these, or nothing.
    """
    kept = {}
    for form in forms:
        text = _text(form.values, in_view=form.in_view)
        if len(text.encode()) <= _LONGEST:
            about = form.about.hex if form.about else ""
            kept[f"{form.page}/{about}/{form.part}"] = text
    if kept:
        try:
            drafts.keep(vault, kept)
        except (DiskFull, FolderReadOnly, VaultGone):
            with files.as_ours():
                aside.keep(vault.keys, drafts.whose(vault).hex, kept)


def take(vault: Vault) -> list[HalfTyped]:
    """What was kept, the form that was in view last; each is given once."""
    found = []
    kept_aside = aside.take(vault.keys, drafts.whose(vault).hex)
    for place, text in {**drafts.take(vault), **kept_aside}.items():
        page, about, part = place.split("/", 2)
        kept = json.loads(text)
        id_ = UUID(hex=about) if about else None
        found.append(HalfTyped(page, id_, part, _in(kept["values"]), bool(kept["in_view"])))
    return sorted(found, key=lambda form: form.in_view)


def fits(values: Mapping[str, object]) -> bool:
    """Whether a form with these values is kept; of a longer one `keep` keeps nothing."""
    return len(_text(values, in_view=False).encode()) <= _LONGEST


def _text(values: Mapping[str, object], *, in_view: bool) -> str:
    return json.dumps({"values": _out(values), "in_view": in_view}, ensure_ascii=False)


def _out(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _value_out(value) for name, value in values.items()}


def _value_out(value: object) -> object:
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, time):
        return {"time": value.isoformat()}
    if isinstance(value, UUID):
        return {"id": value.hex}
    if isinstance(value, frozenset):
        return {"several": [_value_out(one) for one in sorted(value)]}
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)


def _in(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _value_in(value) for name, value in values.items()}


def _value_in(value: object) -> object:
    if not isinstance(value, dict):
        return value
    ((kind, text),) = value.items()
    if kind == "several":
        return frozenset(map(_value_in, text))
    if kind == "id":
        return UUID(hex=text)
    return date.fromisoformat(text) if kind == "day" else time.fromisoformat(text)
