"""One more backup in the vault's own folder."""

from __future__ import annotations

from pathlib import Path

from peergroups.base import clock, files
from peergroups.base.errors import Cancelled, PeerGroupsError, RuleBroken
from peergroups.keys import VaultKeys
from peergroups.store.backup import making, shelf
from peergroups.store.backup.making import Step


def keep(folder: Path, vault_keys: VaultKeys, step: Step) -> Path:
    """Makes and proves it, under a name of its own; nothing is thinned."""
    place = folder / shelf.FOLDER
    files.require_plain(folder, folders=(shelf.FOLDER,))
    with files.as_ours():
        place.mkdir(mode=0o700, exist_ok=True)
    target = shelf.new_file(place, vault_keys.vault_id, clock.now())
    making.make(folder, vault_keys, target, step)
    return target


def keep_first(folder: Path, vault_keys: VaultKeys, step: Step = lambda _done, _all: None) -> Path:
    """Before something that cannot be taken back: where no backup can be kept, it must not be begun."""
    try:
        return keep(folder, vault_keys, step)
    except Cancelled:
        raise
    except PeerGroupsError:
        raise RuleBroken("backup.not_before") from None
