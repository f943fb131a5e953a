"""What this user of the computer saw of each vault last, kept outside it: an older copy put back is noticed.

`seen.json` holds, for each vault, how often it was opened and which header it had, under a MAC of the vault's own; no
name and no folder. A MAC that does not fit is as good as no entry: whoever can write here can also delete the file.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import tempfile
from pathlib import Path

from peergroups.base import paths
from peergroups.keys import VaultKeys

_LARGEST = 1024 * 1024  # bytes; an entry has about 120


def seen(vault_keys: VaultKeys) -> int:
    """The highest epoch seen of this vault; 0 where none is remembered."""
    entry = _load().get(vault_keys.vault_id.hex)
    if not isinstance(entry, dict):
        return 0
    epoch, mac = entry.get("epoch"), entry.get("mac")
    if type(epoch) is not int or not isinstance(mac, str):
        return 0
    return epoch if hmac.compare_digest(mac.encode(), _mac(vault_keys, epoch).encode()) else 0


def remember(vault_keys: VaultKeys, epoch: int) -> None:
    """From now on a copy of the vault from before this opening is an older one.

    A folder that cannot be written is no reason to stop: the vault's own checks are there.
    """
    known = _load()
    known[vault_keys.vault_id.hex] = {"epoch": epoch, "mac": _mac(vault_keys, epoch)}
    file = paths.seen_file()
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".seen-")
        with os.fdopen(handle, "w", encoding="ascii") as out:
            json.dump(known, out, sort_keys=True)
        Path(name).replace(file)


def _load() -> dict[str, object]:
    try:
        with paths.seen_file().open("rb") as source:
            kept = json.loads(source.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _mac(vault_keys: VaultKeys, epoch: int) -> str:
    key = vault_keys.derive("anchor mac")
    try:
        return hmac.new(key, f"seen {vault_keys.vault_id.hex} {epoch}".encode(), hashlib.sha256).hexdigest()
    finally:
        key[:] = bytes(len(key))
