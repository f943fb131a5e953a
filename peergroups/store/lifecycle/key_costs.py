"""What the header says a passphrase costs, before it is paid: whoever can write the folder can write any figure there.

The header's seal proves it only once the key is derived.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from peergroups import keys
from peergroups.base.errors import PeerGroupsError, VaultCostly
from peergroups.keys import kdf
from peergroups.store.backup import shelf

T = TypeVar("T")

MORE = 2  # times what another copy of the header says
LONG = 5.0  # seconds: what is done sooner is asked about by nobody
ALONE = 20.0  # seconds: the same where nothing can be compared
_NEWEST = 2  # backups in each place


def require_usual(folder: Path, slot_id: bytes | None = None, places: Sequence[Path] = ()) -> None:
    """Raises VaultCostly where a way in costs much more than its copies in the second header and in backups say.

    `places` are further folders with backups.
    """
    try:
        asked = _efforts(keys.read_header(folder), slot_id)
    except PeerGroupsError:  # a damaged header is told by whoever opens it
        return
    _require_usual(asked, [_efforts(one, slot_id) for one in _others(folder, places)])


def require_usual_backup(file: Path, folder: Path | None, places: Sequence[Path] = ()) -> None:
    """The same of a backup, compared with the vault of `folder` and with the backups beside both.

    One of which nothing else is known may take as long as no passphrase does that was made for a person.
    """
    try:
        told = keys.told_header_bytes(shelf.seen(file).header)
    except PeerGroupsError:  # told by whoever opens it
        return
    places = [file.parent, *([folder / shelf.FOLDER] if folder is not None else []), *places]
    beside = keys.read_copies(folder) if folder is not None else ()
    others = [*map(keys.told_header_bytes, beside), *_in_backups(places, told.vault_id, leaving_out=file)]
    known = [_efforts(one, None) for one in others if one.vault_id == told.vault_id]
    asked = _efforts(told, None)
    _require_usual(asked, known)
    if not any(one.keys() & asked.keys() for one in known):
        _require(asked, ALONE)


def _require_usual(asked: dict[bytes, int], known: Sequence[dict[bytes, int]]) -> None:
    usual = {slot: min((one[slot] for one in known if slot in one), default=asked[slot]) for slot in asked}
    if any(asked[slot] > MORE * usual[slot] for slot in asked):
        _require(asked, LONG)


def _require(asked: dict[bytes, int], most: float) -> None:
    if (seconds := kdf.seconds_for(sum(asked.values()))) >= most:
        raise VaultCostly(round(seconds))


def usual(known: Sequence[T], header: Callable[[T], bytes]) -> list[T]:
    """Those of them whose `header` asks for no more than what is done within seconds, or than the others do."""
    asked = [sum(_efforts(keys.told_header_bytes(header(one)), None).values()) for one in known]
    dear = [one for one in asked if one > MORE * min(asked) and kdf.seconds_for(one) >= LONG]
    return [one for one, effort in zip(known, asked, strict=True) if effort not in dear]


def _efforts(told: keys.HeaderInfo, slot_id: bytes | None) -> dict[bytes, int]:
    """KiB times passes, of each passphrase that will be tried."""
    return {
        slot.id: slot.cost.memory_kib * slot.cost.passes
        for slot in told.slots
        if slot.cost is not None and slot_id in {None, slot.id}
    }


def _others(folder: Path, places: Sequence[Path]) -> Iterator[keys.HeaderInfo]:
    """The copies of the same vault's header."""
    vault_id = keys.read_header(folder).vault_id
    yield from map(keys.told_header_bytes, keys.read_copies(folder))
    yield from _in_backups((folder / shelf.FOLDER, *places), vault_id)


def _in_backups(
    places: Sequence[Path], vault_id: UUID, *, leaving_out: Path | None = None
) -> Iterator[keys.HeaderInfo]:
    for place in places:
        for backup in [one for one in shelf.listed_soon(place, vault_id) if one.file != leaving_out][
            :_NEWEST
        ]:
            yield keys.told_header_bytes(backup.header)
