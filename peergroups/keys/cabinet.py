"""Making a vault's keys, taking them out, and changing the ways in: what the package offers."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn
from uuid import UUID, uuid4

from peergroups.base.errors import (
    FolderReadOnly,
    VaultDamaged,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peergroups.keys import files, header, kdf, passphrase, recovery, slots
from peergroups.keys.header import Header, Slot
from peergroups.keys.kdf import KdfCost


class VaultKeys:
    """The keys of an open vault. Give them back with `wipe`; they cannot be printed, copied or pickled."""

    __slots__ = ("database_key", "generation", "master_key", "vault_id")

    def __init__(self, vault_id: UUID, generation: int, master: bytearray, database_key: bytearray) -> None:
        self.vault_id = vault_id
        self.generation = generation  # of the header; grows with each change of the ways in
        self.database_key = database_key  # 32 bytes, for SQLCipher's raw key
        self.master_key = master  # for this package only

    def wipe(self) -> None:
        """Overwrites the keys; the object is of no more use."""
        for key in (self.database_key, self.master_key):
            key[:] = bytes(len(key))

    @property
    def is_wiped(self) -> bool:
        return not any(self.master_key)

    def __repr__(self) -> str:
        return "<VaultKeys>"

    def __reduce__(self) -> NoReturn:
        raise TypeError


@dataclass(frozen=True, slots=True)
class HeaderInfo:
    """What a header tells without any secret."""

    vault_id: UUID
    generation: int


def create(folder: Path, words: str, *, cost: KdfCost | None = None) -> tuple[VaultKeys, str]:
    """New keys in a folder (made if missing), and the recovery code to print.

    Without `cost` it is measured on this computer, which takes two seconds or so.
    """
    passphrase.require_acceptable(words)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderReadOnly from error
    if (folder / files.HEADER).exists() or (folder / files.SECOND).exists():
        raise VaultExists
    vault_id, code = uuid4(), recovery.new_code()
    master, database_key = bytearray(secrets.token_bytes(32)), bytearray(secrets.token_bytes(32))
    ways = (
        slots.passphrase_slot(vault_id, master, words, cost or kdf.calibrate()),
        slots.recovery_slot(vault_id, master, recovery.read_code(code)),
    )
    entry = slots.key_entry(vault_id, master, database_key)
    keys = VaultKeys(vault_id, 1, master, database_key)
    _write(folder, keys, Header(vault_id, 1, ways, (entry,)))
    return keys, code


def open_with_passphrase(folder: Path, words: str) -> VaultKeys:
    """The keys, if the passphrase opens the vault; takes as long as its slot was made to take."""
    found = _load(folder)
    master = slots.master_by_passphrase(found.vault_id, found.slots, words)
    if master is None:
        raise WrongPassphrase
    return _opened(folder, found, master)


def open_with_code(folder: Path, code: str) -> VaultKeys:
    """The keys, if the recovery code opens the vault; a typing error is named before anything is tried."""
    secret = recovery.read_code(code)
    found = _load(folder)
    master = slots.master_by_code(found.vault_id, found.slots, secret)
    if master is None:
        raise WrongRecoveryCode
    return _opened(folder, found, master)


def change_passphrase(
    folder: Path, keys: VaultKeys, new_passphrase: str, *, cost: KdfCost | None = None
) -> None:
    """From now on this passphrase opens the vault and no earlier one does; the recovery code stays."""
    passphrase.require_acceptable(new_passphrase)
    slot = slots.passphrase_slot(keys.vault_id, keys.master_key, new_passphrase, cost or kdf.calibrate())
    _replace_ways(folder, keys, slot)


def new_recovery_code(folder: Path, keys: VaultKeys) -> str:
    """A fresh recovery code to print; the one on the old sheet opens nothing any more."""
    code = recovery.new_code()
    _replace_ways(folder, keys, slots.recovery_slot(keys.vault_id, keys.master_key, recovery.read_code(code)))
    return code


def read_header(folder: Path) -> HeaderInfo:
    """Which vault this is, without any secret."""
    found = _load(folder)
    return HeaderInfo(found.vault_id, found.generation)


def _load(folder: Path) -> Header:
    """The header, or its second copy where the first is missing or damaged; the first's error if both are."""
    files.sweep(folder)
    try:
        return header.parse(files.read(folder / files.HEADER))
    except (VaultDamaged, VaultMissing) as first:
        try:
            return header.parse(files.read(folder / files.SECOND))
        except (VaultDamaged, VaultForeign, VaultMissing):
            raise first from None


def _opened(folder: Path, found: Header, master: bytearray) -> VaultKeys:
    """The keys, once the whole header is proved to be of our making; both copies are then made equal."""
    if not _is_ours(found, master):
        raise VaultDamaged("header")
    database_key = slots.database_key(found.vault_id, master, found.active_key)
    files.mend(folder, found.raw)
    return VaultKeys(found.vault_id, found.generation, master, database_key)


def _is_ours(found: Header, master: bytearray) -> bool:
    with slots.mac_key(found.vault_id, master) as key:
        return found.is_sealed_with(key)


def _replace_ways(folder: Path, keys: VaultKeys, slot: Slot) -> None:
    """Puts one slot in the place of all of its type."""
    assert not keys.is_wiped, "the vault is locked"
    found = _load(folder)
    if found.vault_id != keys.vault_id:
        raise VaultForeign("header")
    if not _is_ours(found, keys.master_key):
        raise VaultDamaged("header")
    if found.version > header.VERSION:  # we can read it, but would drop what we do not know
        raise VaultTooNew(needs=found.version, have=header.VERSION)
    kept = tuple(other for other in found.slots if other.type != slot.type)
    new = replace(found, slots=(*kept, slot), generation=found.generation + 1)
    _write(folder, keys, new, before=found.raw)


def _write(folder: Path, keys: VaultKeys, new: Header, *, before: bytes | None = None) -> None:
    with slots.mac_key(new.vault_id, keys.master_key) as key:
        data = new.sealed(key)
    header.parse(data)  # never write what we could not read
    files.write(folder, data, before=before)
    keys.generation = new.generation
