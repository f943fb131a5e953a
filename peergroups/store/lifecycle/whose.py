"""What a way in may do, read from a database that is not opened: nothing is written, and nobody is signed in."""

from __future__ import annotations

from pathlib import Path

from peergroups import keys
from peergroups.base import paths
from peergroups.base.errors import PeerGroupsError, VaultDamaged, VaultMissing
from peergroups.keys import VaultKeys
from peergroups.model.permissions import Access
from peergroups.store import connection
from peergroups.store.backup import making, restoring

_ACCOUNTS_SINCE = 3  # the version of the database that has them


def header_of(folder: Path) -> bytes | None:
    """The header of the vault in that folder; None where neither copy is whole."""
    copies = keys.read_copies(restoring.place_of(folder, paths.VAULT_HEADER))
    return copies[0] if copies else None


def access_in(folder: Path, header: bytes, vault_keys: VaultKeys) -> Access | None:
    """What whoever opened this header may do by the database of that folder; None where that cannot be read.

    HELPER for a way in that no account knows, and for a header that is older than the database.
    """
    database = restoring.place_of(folder, paths.VAULT_DATABASE) / paths.VAULT_DATABASE
    try:
        key = making.fitting_key(database, vault_keys)
        generation, known = connection.ways_known(database, key, since=_ACCOUNTS_SINCE)
    except (VaultDamaged, VaultMissing):
        return None
    kind = next(
        (way.type for way in keys.told_header_bytes(header).slots if way.id == vault_keys.slot_id), ""
    )
    if generation > vault_keys.generation:
        return Access.HELPER
    if kind == "recovery" or not known:
        return Access.COORDINATOR
    return next((Access(access) for access, *ways in known if vault_keys.slot_id in ways), Access.HELPER)


def newest_header(folder: Path, vault_keys: VaultKeys) -> int | None:
    """The generation of the newest header that the database there knows of; None where these do not open it."""
    database = restoring.place_of(folder, paths.VAULT_DATABASE) / paths.VAULT_DATABASE
    try:
        key = making.fitting_key(database, vault_keys)
        return connection.ways_known(database, key, since=_ACCOUNTS_SINCE)[0]
    except (VaultDamaged, VaultMissing):
        return None


def access_beside(folder: Path, vault_keys: VaultKeys) -> Access | None:
    """The same by the vault of that folder, of which these are the keys too; None where it is none or another one."""
    try:
        raw = header_of(folder)
        if raw is None or keys.told_header_bytes(raw).vault_id != vault_keys.vault_id:
            return None
        return access_in(folder, raw, vault_keys)
    except PeerGroupsError:
        return None
