"""What the columns of a list are, remembered for the next list of that shape. Its headings are kept as a sum only."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from peergroups.model.roster_words import RosterField, plain
from peergroups.store import drafts
from peergroups.store.vault import Vault


def remember(vault: Vault, header: Sequence[str], mapping: Mapping[int, RosterField]) -> None:
    """Keeps what somebody said of the columns under this heading; a list without one has no shape."""
    if any(map(plain, header)):
        told = {str(column): field.value for column, field in mapping.items()}
        drafts.remember(vault, _shape(header), json.dumps(told))


def recall(vault: Vault, header: Sequence[str]) -> dict[int, RosterField] | None:
    """What the columns of a list with this heading were the last time, or None."""
    text = drafts.recall(vault, _shape(header)) if any(map(plain, header)) else None
    if text is None:
        return None
    known = {field.value for field in RosterField}
    return {int(column): RosterField(value) for column, value in json.loads(text).items() if value in known}


def _shape(header: Sequence[str]) -> str:
    words = "\x1f".join(map(plain, header))
    return f"list/{hashlib.sha256(words.encode()).hexdigest()[:32]}"
