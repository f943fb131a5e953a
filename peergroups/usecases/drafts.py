"""Half-typed forms: kept while they are typed, given back when the same person opens the vault again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
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
    at: datetime | None = field(default=None, compare=False)  # when it was kept, where that is known


def keep(vault: Vault, forms: list[HalfTyped]) -> None:
    """Keeps the forms, aside where the vault takes nothing.

    Values are text, numbers, truths, days, times, ids, sets of these, or nothing.
    """
    follow(vault, forms, {})


def follow(vault: Vault, forms: list[HalfTyped], known: Mapping[str, str]) -> dict[str, str]:
    """Keeps the forms as they are now, and forgets those that are not half typed any more.

    `known` is what this gave the last time; where it is the same, nothing is written.
    """
    kept = _kept(forms)
    changed = {place: text for place, text in kept.items() if known.get(place) != text}
    gone = known.keys() - kept.keys()
    if not changed and not gone:
        return kept
    whose = drafts.whose(vault).hex
    try:
        drafts.exchange(vault, changed, gone)
    except (DiskFull, FolderReadOnly, VaultGone):
        with files.as_ours():
            aside.keep(vault.keys, whose, kept)
    else:
        if known:
            aside.take(vault.keys, whose)  # older than this by now
    return kept


def take(vault: Vault) -> list[HalfTyped]:
    """What was kept, the form that was in view last; each is given once."""
    found = []
    held = drafts.take(vault)
    known = {place: one.text for place, one in held.items()}
    for place, text in {**known, **aside.take(vault.keys, drafts.whose(vault).hex)}.items():
        page, about, part = place.split("/", 2)
        kept = json.loads(text)
        id_ = UUID(hex=about) if about else None
        at = held[place].at if known.get(place) == text else None
        found.append(HalfTyped(page, id_, part, _in(kept["values"]), bool(kept["in_view"]), at))
    return sorted(found, key=lambda form: form.in_view)


def _kept(forms: list[HalfTyped]) -> dict[str, str]:
    """Their texts by where they stand; one that is too long is left out."""
    kept = {}
    for form in forms:
        text = _text(form.values, in_view=form.in_view)
        if len(text.encode()) <= _LONGEST:
            about = form.about.hex if form.about else ""
            kept[f"{form.page}/{about}/{form.part}"] = text
    return kept


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
