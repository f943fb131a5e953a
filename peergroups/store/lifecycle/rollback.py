"""What this user of the computer saw of each vault last, kept outside it: an older copy put back is noticed.

`seen.json` holds, for each vault, how often it was opened and where its log ended at the last closes, under MACs of
the vault's own; no name and no folder. A MAC that does not fit is as good as no entry: whoever can write here can also
delete the file.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from peergroups.base import clock, files, paths
from peergroups.keys import VaultKeys
from peergroups.model.audit import Head
from peergroups.model.columns import from_microseconds, to_microseconds

_LARGEST = 16 * 1024 * 1024  # bytes; an entry has about 5,000
_MOST_CLOSES = 40


@dataclass(frozen=True, slots=True)
class Seen:
    """Where the vault's log ended at a close: its number of entries, the seal of the last, and when that was."""

    number: int
    seal: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class First:
    """Of a vault that this computer had never seen: when its newest entry was made; None where it held nothing."""

    newest: datetime | None


def is_known(vault_keys: VaultKeys) -> bool:
    """Whether this user of the computer has had the vault open before."""
    entry = _entry(vault_keys)
    return _fits(vault_keys, f"{entry.get('epoch')}", entry.get("mac"))


def seen(vault_keys: VaultKeys) -> int:
    """The highest epoch seen of this vault; 0 where none is remembered."""
    return _epoch(vault_keys, "epoch", "mac", "")


def restored_at(vault_keys: VaultKeys) -> int:
    """The highest epoch there was when a backup was put back on purpose: up to there nothing newer is missed."""
    return _epoch(vault_keys, "put_back", "put_back_mac", "put back ")


def log_head(vault_keys: VaultKeys) -> Head | None:
    """Where the log ended when the vault was last closed here; None where that is not known."""
    entry = _entry(vault_keys)
    number, seal = entry.get("entries"), entry.get("last")
    if type(number) is not int or not isinstance(seal, str):
        return None
    if not _fits(vault_keys, f"log {number} {seal}", entry.get("log_mac")):
        return None
    return number, bytes.fromhex(seal)


def closes(vault_keys: VaultKeys) -> list[Seen]:
    """The last closes of the vault that were seen here, the newest first."""
    entry = _entry(vault_keys)
    told = entry.get("closes")
    if not isinstance(told, list) or not _fits(
        vault_keys, f"closes {json.dumps(told)}", entry.get("closes_mac")
    ):
        return []
    return [Seen(number, bytes.fromhex(seal), from_microseconds(at)) for number, seal, at in told]


def remember(vault_keys: VaultKeys, epoch: int) -> None:
    """From now on a copy of the vault from before this opening is an older one."""
    _keep(vault_keys, {"epoch": epoch, "mac": _mac(vault_keys, f"{epoch}")})


def remember_first(vault_keys: VaultKeys, epoch: int, head: Head, newest: datetime | None) -> None:
    """The vault is open here for the first time, as it was found; in one write, and to be asked about.

    `newest` is the date of its newest entry. A kill before somebody answers takes the question with it to the next
    opening.
    """
    told = "-" if newest is None else f"{to_microseconds(newest)}"
    values: dict[str, object] = {"epoch": epoch, "mac": _mac(vault_keys, f"{epoch}")}
    values |= _log(vault_keys, head, before=[])
    _keep(vault_keys, values | {"asks": told, "asks_mac": _mac(vault_keys, f"asks {told}")})


def asks(vault_keys: VaultKeys) -> First | None:
    """What somebody is still to say of a vault that was open here for the first time; None where they have."""
    entry = _entry(vault_keys)
    told = str(entry.get("asks", ""))
    if not told or not _fits(vault_keys, f"asks {told}", entry.get("asks_mac")):
        return None
    return First(None if told == "-" else from_microseconds(int(told)))


def answer(vault_keys: VaultKeys) -> None:
    """Somebody looked at the date: it fits."""
    if "asks" in _entry(vault_keys):
        _keep(vault_keys, {"asks": ""})


def remember_log(vault_keys: VaultKeys, head: Head, *, before: Sequence[Seen] | None = None) -> None:
    """From now on a log that ends before this entry was cut off.

    `before` are the earlier closes that this log holds too, where it is the last entry of an opening.
    """
    _keep(vault_keys, _log(vault_keys, head, before))


def remember_close(vault_keys: VaultKeys, epoch: int, seal: bytes) -> None:
    """That opening was closed well under this seal: another state of it is an older one."""
    told = f"{epoch} {seal.hex()}"
    _keep(vault_keys, {"closed": told, "closed_mac": _mac(vault_keys, f"closed {told}")})


def closed_under(vault_keys: VaultKeys, epoch: int) -> bytes | None:
    """The seal under which that opening was closed here; None where it was not, or was cut short."""
    entry = _entry(vault_keys)
    told = str(entry.get("closed", ""))
    number, _, seal = told.partition(" ")
    fits = number == f"{epoch}" and _fits(vault_keys, f"closed {told}", entry.get("closed_mac"))
    return bytes.fromhex(seal) if fits else None


def start_over(vault_keys: VaultKeys, epoch: int, kept: Seen, *, newest: int = 0) -> None:
    """An older state was put back on purpose: its log ends where it ended then, as `kept` says.

    `newest` is the highest epoch known. What was seen up to then stays: another copy may go on from there.
    """
    newest = max(newest, seen(vault_keys), restored_at(vault_keys))
    values: dict[str, object] = {"epoch": epoch, "mac": _mac(vault_keys, f"{epoch}")}
    values |= {"put_back": newest, "put_back_mac": _mac(vault_keys, f"put back {newest}")}
    values |= _closes(vault_keys, [kept, *(one for one in closes(vault_keys) if one.number < kept.number)])
    _keep(vault_keys, values, anew=True)


def as_text(vault_keys: VaultKeys, epoch: int) -> str:
    """The epoch for a second place to remember it in."""
    return f"{epoch} {_mac(vault_keys, f'elsewhere {epoch}')}"


def of_text(vault_keys: VaultKeys, told: str) -> int:
    """The epoch in what `as_text` gave; 0 where it is nothing of this vault."""
    epoch, _, mac = told.partition(" ")
    return int(epoch) if epoch.isdecimal() and _fits(vault_keys, f"elsewhere {epoch}", mac) else 0


def _log(vault_keys: VaultKeys, head: Head, before: Sequence[Seen] | None) -> dict[str, object]:
    number, seal = head[0], head[1].hex()
    mac = _mac(vault_keys, f"log {number} {seal}")
    values: dict[str, object] = {"entries": number, "last": seal, "log_mac": mac}
    if before is not None:
        values |= _closes(vault_keys, [Seen(*head, at=clock.now()), *before])
    return values


def _closes(vault_keys: VaultKeys, known: Sequence[Seen]) -> dict[str, object]:
    told = [[one.number, one.seal.hex(), to_microseconds(one.at)] for one in known[:_MOST_CLOSES]]
    return {"closes": told, "closes_mac": _mac(vault_keys, f"closes {json.dumps(told)}")}


def _epoch(vault_keys: VaultKeys, name: str, mac: str, said: str) -> int:
    entry = _entry(vault_keys)
    epoch = entry.get(name)
    if type(epoch) is not int:
        return 0
    return epoch if _fits(vault_keys, f"{said}{epoch}", entry.get(mac)) else 0


def _entry(vault_keys: VaultKeys) -> dict[str, object]:
    return _entry_of(_load(), vault_keys)


def _entry_of(known: dict[str, object], vault_keys: VaultKeys) -> dict[str, object]:
    entry = known.get(vault_keys.vault_id.hex)
    return entry if isinstance(entry, dict) else {}


def _keep(vault_keys: VaultKeys, values: dict[str, object], *, anew: bool = False) -> None:
    """A folder that cannot be written is no reason to stop: the vault's own checks are there."""
    file = paths.seen_file()
    with contextlib.suppress(OSError), files.alone(file):
        known = _load()
        known[vault_keys.vault_id.hex] = values if anew else _entry_of(known, vault_keys) | values
        files.write(file, json.dumps(known, sort_keys=True).encode())


def _load() -> dict[str, object]:
    if not files.is_plain_file(paths.seen_file()):
        return {}  # nothing yet, or a pipe or a link that somebody put there: it is not opened
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
