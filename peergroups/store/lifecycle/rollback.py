"""What this user of the computer saw of each vault last, kept outside it: an older copy put back is noticed.

`seen.json` holds, for each vault, how often it was opened and where its log ended, under MACs of the vault's own; no
name and no folder. A MAC that does not fit is as good as no entry: whoever can write here can also delete the file.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json

from peergroups.base import files, paths
from peergroups.keys import VaultKeys
from peergroups.model.audit import Head

_LARGEST = 1024 * 1024  # bytes; an entry has about 300


def seen(vault_keys: VaultKeys) -> int:
    """The highest epoch seen of this vault; 0 where none is remembered."""
    entry = _entry(vault_keys)
    epoch = entry.get("epoch")
    if type(epoch) is not int:
        return 0
    return epoch if _fits(vault_keys, f"{epoch}", entry.get("mac")) else 0


def log_head(vault_keys: VaultKeys) -> Head | None:
    """Where the log ended when the vault was last closed here; None where that is not known."""
    entry = _entry(vault_keys)
    number, seal = entry.get("entries"), entry.get("last")
    if type(number) is not int or not isinstance(seal, str):
        return None
    if not _fits(vault_keys, f"log {number} {seal}", entry.get("log_mac")):
        return None
    return number, bytes.fromhex(seal)


def remember(vault_keys: VaultKeys, epoch: int) -> None:
    """From now on a copy of the vault from before this opening is an older one."""
    _keep(vault_keys, {"epoch": epoch, "mac": _mac(vault_keys, f"{epoch}")})


def remember_log(vault_keys: VaultKeys, head: Head) -> None:
    """From now on a log that ends before this entry was cut off."""
    number, seal = head[0], head[1].hex()
    mac = _mac(vault_keys, f"log {number} {seal}")
    _keep(vault_keys, {"entries": number, "last": seal, "log_mac": mac})


def start_over(vault_keys: VaultKeys, epoch: int) -> None:
    """An older state was put back on purpose: its log ends where it ended then."""
    _keep(vault_keys, {"epoch": epoch, "mac": _mac(vault_keys, f"{epoch}")}, anew=True)


def _entry(vault_keys: VaultKeys) -> dict[str, object]:
    entry = _load().get(vault_keys.vault_id.hex)
    return entry if isinstance(entry, dict) else {}


def _keep(vault_keys: VaultKeys, values: dict[str, object], *, anew: bool = False) -> None:
    """A folder that cannot be written is no reason to stop: the vault's own checks are there."""
    known = _load()
    known[vault_keys.vault_id.hex] = values if anew else _entry(vault_keys) | values
    file = paths.seen_file()
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        files.write(file, json.dumps(known, sort_keys=True).encode())


def _load() -> dict[str, object]:
    try:
        with paths.seen_file().open("rb") as source:
            kept = json.loads(source.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _fits(vault_keys: VaultKeys, said: str, mac: object) -> bool:
    return isinstance(mac, str) and hmac.compare_digest(mac.encode(), _mac(vault_keys, said).encode())


def _mac(vault_keys: VaultKeys, said: str) -> str:
    key = vault_keys.derive("anchor mac")
    try:
        return hmac.new(key, f"seen {vault_keys.vault_id.hex} {said}".encode(), hashlib.sha256).hexdigest()
    finally:
        key[:] = bytes(len(key))
