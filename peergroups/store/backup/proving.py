"""Which files of a folder are backups of a vault: the manifest opens under its key, and the body is whole.

What anybody can write, such as a name, a date or the prelude of a file, decides nothing: neither which is the newest
nor which may go. The order is the vault's own: how often it was opened, and how long its log was then.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from peergroups.base.errors import PeerGroupsError
from peergroups.keys import VaultKeys
from peergroups.store.backup import making, shelf
from peergroups.store.backup.shelf import Backup

_MOST_KNOWN = 10_000
_known: dict[tuple[object, ...], bool] = {}  # what a file is, as long as the system says that it is the same


@dataclass(frozen=True, slots=True)
class Shown:
    """What lies in a folder: the newest that is whole, and the files that are no backups or damaged ones."""

    newest: Backup | None
    strangers: tuple[Path, ...]


def opened(folder: Path, vault_keys: VaultKeys) -> list[Backup]:
    """Those whose manifest opens and whose length is right, the newest first; a twin stands beside the other."""
    found = []
    for one in shelf.listed(folder, vault_keys.vault_id):
        with contextlib.suppress(OSError, PeerGroupsError), one.file.open("rb") as source:
            found.append(replace(one, entries=making.peek(source, vault_keys).log[0]))
    return sorted(found, key=order, reverse=True)


def order(one: Backup) -> tuple[int, int, str]:
    """Of those that were opened: the newer is the greater."""
    return one.epoch, one.entries, one.file.name


def is_whole(one: Backup, vault_keys: VaultKeys) -> bool:
    """Whether each part of its body opens; read once, and again when the file is another."""
    try:
        told = one.file.lstat()
        file = (str(one.file), told.st_ino, told.st_size, told.st_mtime_ns, told.st_ctime_ns, one.salt)
        if file not in _known:
            if len(_known) >= _MOST_KNOWN:
                _known.clear()
            opens = _opens(one, vault_keys)
            if vault_keys.is_wiped:  # the vault was closed meanwhile: that says nothing
                return False
            _known[file] = opens
    except OSError:
        return False
    return _known[file]


def proved(folder: Path, vault_keys: VaultKeys) -> Iterator[Backup]:
    """The backups of this vault that are whole, each once, the newest first; no body is read before it is asked for."""
    met: set[bytes] = set()
    for one in opened(folder, vault_keys):
        if one.salt not in met and is_whole(one, vault_keys):
            met.add(one.salt)
            yield one


def shown(folder: Path, vault_keys: VaultKeys, *, thorough: bool = False) -> Shown:
    """What a person is to know of a folder. Backups of before a change of the key are no strangers.

    Bodies are read down to the newest that is whole, all of them where it is to be `thorough`.
    """
    ours, newest = opened(folder, vault_keys), None
    broken = set()
    for one in ours:
        if newest is not None and not thorough:
            break
        if not is_whole(one, vault_keys):
            broken.add(one.file)
        elif newest is None:
            newest = one
    older = [
        one for one in shelf.listed(folder, vault_keys.vault_id) if one.generation < vault_keys.generation
    ]
    expected = {one.file for one in (*ours, *older)} - broken
    return Shown(newest, tuple(file for file in shelf.files_in(folder) if file not in expected))


def thin(folder: Path, vault_keys: VaultKeys, *, keep: Path | None = None) -> list[Path]:
    """Removes what is neither of the last seven days, four weeks nor twelve months, or has no room; gives what went.

    Days are counted among the backups themselves, so that a wrong clock takes none away. The newest three and `keep`,
    the one just proved, always stay. Whatever pushes another one out is proved first; what is not whole, of another
    vault or of before a change of the key neither goes nor has others go. A backup goes with its twins: left there, an
    old one would count again.
    """
    known = opened(folder, vault_keys)
    while True:
        once = _each_once(known)
        stays = shelf.worth_keeping(once) | {keep}
        going = [one for one in once if one.file not in stays]
        if not going:
            return []
        broken = {one.file for one in once if one.file in stays and not is_whole(one, vault_keys)}
        if not broken:
            break
        known = [one for one in known if one.file not in broken]
    old = {one.salt for one in going}
    return [one.file for one in known if one.salt in old and is_whole(one, vault_keys) and _removed(one.file)]


def _removed(file: Path) -> bool:
    try:
        file.unlink()
    except OSError:
        return False
    return True


def _opens(one: Backup, vault_keys: VaultKeys) -> bool:
    try:
        making.require_whole(one.file, vault_keys)
    except PeerGroupsError:
        return False
    return True


def _each_once(known: Sequence[Backup]) -> list[Backup]:
    first: dict[bytes, Backup] = {}
    for one in known:
        first.setdefault(one.salt, one)
    return list(first.values())
