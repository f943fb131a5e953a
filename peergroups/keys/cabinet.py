"""Making a vault's keys and taking them out; `ways` changes the ways in, `rotation` the keys themselves."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from peergroups.base.errors import (
    FolderReadOnly,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultForeign,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peergroups.keys import header, header_files, kdf, passphrase, recovery, slots
from peergroups.keys.header import Header, Slot, SlotType
from peergroups.keys.kdf import KdfCost
from peergroups.keys.opened import VaultKeys

_Opened = tuple[bytearray, Slot] | None


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """One way in, as anybody with the disk can see it."""

    id: bytes
    type: SlotType
    label: str
    cost: KdfCost | None
    can_follow: bool  # whether it stays when the master key is changed; one of version 1 does not


@dataclass(frozen=True, slots=True)
class HeaderInfo:
    """What a header tells without any secret."""

    vault_id: UUID
    generation: int
    slots: tuple[SlotInfo, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """The picture words of the passphrases, in the order they were made; "" for one that has none."""
        return tuple(slot.label for slot in self.slots if slot.type == "passphrase")

    @property
    def rotates(self) -> bool:
        """Whether every way in would stay open if the keys were changed now."""
        return all(slot.can_follow for slot in self.slots)


def create(
    folder: Path, words: str, *, cost: KdfCost | None = None, label: str = ""
) -> tuple[VaultKeys, str]:
    """New keys in a folder (made if missing), and the recovery code to print.

    Without `cost` it is measured on this computer, which takes two seconds or so.
    """
    passphrase.require_acceptable(words)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderReadOnly from error
    if (folder / header_files.HEADER).exists() or (folder / header_files.SECOND).exists():
        raise VaultExists
    vault_id, code = uuid4(), recovery.new_code()
    master, database_key = bytearray(secrets.token_bytes(32)), bytearray(secrets.token_bytes(32))
    ways = (
        slots.passphrase_slot(vault_id, master, words, cost or kdf.calibrate(), label=label),
        slots.random_slot(vault_id, master, "recovery", recovery.read_code(code)),
    )
    entry = slots.key_entry(vault_id, master, database_key)
    keys = VaultKeys(vault_id, 1, ways[0].id, master, database_key)
    write(folder, keys, Header(vault_id, 1, ways, (entry,)))
    return keys, code


def open_with_passphrase(folder: Path, words: str, *, slot_id: bytes | None = None) -> VaultKeys:
    """The keys, if the passphrase opens the vault; takes as long as its slot was made to take.

    With `slot_id` that slot alone is tried: one derivation, however many people have a way in.
    """
    return _opened_with(folder, lambda found: _by_words(found, words, slot_id), WrongPassphrase)


def open_with_code(folder: Path, code: str) -> VaultKeys:
    """The keys, if the recovery code opens the vault; a typing error is named before anything is tried."""
    secret = recovery.read_code(code)
    return _opened_with(folder, lambda found: _by_random(found, "recovery", secret), WrongRecoveryCode)


def open_with_keychain(folder: Path, secret: bytes | bytearray) -> VaultKeys:
    """The keys, if the secret this computer's keychain kept opens the vault; WrongPassphrase if not."""
    return _opened_with(folder, lambda found: _by_random(found, "keychain", secret), WrongPassphrase)


def open_header_bytes(raw: bytes, *, passphrase: str | None = None, code: str | None = None) -> VaultKeys:
    """The keys in a header that travelled in a backup, by a passphrase or by the recovery code."""
    found = header.parse(raw)
    if code is not None:
        opened = _by_random(found, "recovery", recovery.read_code(code))
    else:
        opened = _by_words(found, passphrase or "", None)
    if opened is None:
        raise WrongPassphrase if code is None else WrongRecoveryCode
    return _keys_of(found, *opened)


def opens_slot(folder: Path, keys: VaultKeys, words: str, *, slot_id: bytes) -> bool:
    """Whether the passphrase opens that slot of the open vault: for asking again."""
    opened = _by_words(load_own(folder, keys), words, slot_id)
    if opened is not None:
        opened[0][:] = bytes(len(opened[0]))
    return opened is not None


def database_keys(keys: VaultKeys) -> tuple[bytearray, ...]:
    """The keys that may fit the database: the one in use, then the one to come."""
    return (keys.database_key,) if keys.pending_key is None else (keys.database_key, keys.pending_key)


def read_header(folder: Path) -> HeaderInfo:
    """Which vault this is and who has a way in, without any secret."""
    return _told(load(folder))


def told_header_bytes(raw: bytes) -> HeaderInfo:
    """The same of a header that travelled in a backup."""
    return _told(header.parse(raw))


def read_copies(folder: Path) -> tuple[bytes, ...]:
    """The bytes of those of the two copies that are whole, the first one first."""
    whole = []
    for name in (header_files.HEADER, header_files.SECOND):
        try:
            whole.append(header.parse(header_files.read(folder / name)).raw)
        except (VaultDamaged, VaultForeign, VaultMissing, VaultTooNew):
            continue
    return tuple(whole)


def put_header(folder: Path, raw: bytes, keys: VaultKeys) -> None:
    """Writes a header from elsewhere (a backup) in both places, once it is proved to belong to these keys."""
    found = header.parse(raw)
    require_ours(found, keys)
    header_files.write(folder, raw)
    keys.generation = found.generation


def load(folder: Path) -> Header:
    """The header, or its second copy where the first is missing or damaged; the first's error if both are."""
    try:
        return header.parse(header_files.read(folder / header_files.HEADER))
    except (VaultDamaged, VaultMissing) as first:
        try:
            return header.parse(header_files.read(folder / header_files.SECOND))
        except (VaultDamaged, VaultForeign, VaultMissing):
            raise first from None


def load_own(folder: Path, keys: VaultKeys) -> Header:
    """The header, proved to belong to these keys and to be one that we may rewrite."""
    assert not keys.is_wiped, "the vault is locked"
    found = load(folder)
    require_ours(found, keys)
    if found.version > header.VERSION:  # we can read it, but would drop what we do not know
        raise VaultTooNew(needs=found.version, have=header.VERSION)
    return found


def require_ours(found: Header, keys: VaultKeys) -> None:
    """Raises VaultForeign or VaultDamaged unless these keys sealed the header."""
    if found.vault_id != keys.vault_id:
        raise VaultForeign("header")
    if not _is_ours(found, keys.master_key):
        raise VaultDamaged("header")


def write(folder: Path, keys: VaultKeys, new: Header, *, before: bytes | None = None) -> None:
    """Seals a header and puts it in both places."""
    with slots.mac_key(new.vault_id, keys.master_key) as key:
        data = new.sealed(key)
    header.parse(data)  # never write what we could not read
    header_files.write(folder, data, before=before)
    keys.generation = new.generation


def _by_words(found: Header, words: str, slot_id: bytes | None) -> _Opened:
    ways = tuple(slot for slot in found.slots if slot_id is None or slot.id == slot_id)
    return slots.by_passphrase(found.vault_id, ways, words)


def _by_random(found: Header, type_: SlotType, secret: bytes | bytearray) -> _Opened:
    return slots.by_random(found.vault_id, found.slots, type_, secret)


def _opened_with(folder: Path, opens: Callable[[Header], _Opened], wrong: type[Exception]) -> VaultKeys:
    found = load(folder)
    opened = opens(found)
    if opened is None:
        raise wrong
    keys = _keys_of(found, *opened)
    header_files.mend(folder, found.raw, both=not _is_before_the_second(folder, found))
    return keys


def _is_before_the_second(folder: Path, found: Header) -> bool:
    """Whether the second copy says that it is a later header: then this one may be an old one put back."""
    with contextlib.suppress(VaultError):
        second = header.parse(header_files.read(folder / header_files.SECOND))
        return second.vault_id == found.vault_id and second.generation > found.generation
    return False


def _keys_of(found: Header, master: bytearray, slot: Slot) -> VaultKeys:
    """The keys, once the whole header is proved to be of our making."""
    if not _is_ours(found, master):
        raise VaultDamaged("header")
    database_key = slots.inner_key(found.vault_id, master, found.active_key)
    keys = VaultKeys(found.vault_id, found.generation, slot.id, master, database_key)
    if found.pending_key is not None:
        keys.pending_key = slots.inner_key(found.vault_id, master, found.pending_key)
    if found.root_key is not None:
        keys.root_key = slots.inner_key(found.vault_id, master, found.root_key)
    return keys


def _is_ours(found: Header, master: bytearray) -> bool:
    with slots.mac_key(found.vault_id, master) as key:
        return found.is_sealed_with(key)


def _told(found: Header) -> HeaderInfo:
    infos = (
        SlotInfo(slot.id, slot.type, slot.label, slot.cost, slot.box is not None) for slot in found.slots
    )
    return HeaderInfo(found.vault_id, found.generation, tuple(infos))
