"""Keys under keys: the master key in each slot, the database key under the master key.

Each wrapping key comes from a fresh salt and seals exactly once, so a random 12-byte nonce is enough.
ChaCha20-Poly1305 is constant in time on old processors. It does not commit to its key; the header's MAC does.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from peergroups.base.errors import VaultDamaged
from peergroups.keys import header, kdf, passphrase
from peergroups.keys.header import KeyEntry, Slot, Wrapped
from peergroups.keys.kdf import KdfCost

_RECOVERY = b"peergroups 1 recovery slot"
_DATABASE = b"peergroups 1 database key"
_SEAL = b"peergroups 1 header mac"


def passphrase_slot(vault_id: UUID, master: bytearray, words: str, cost: KdfCost) -> Slot:
    """A slot that the passphrase opens."""
    empty = Wrapped(secrets.token_bytes(kdf.SALT_BYTES), secrets.token_bytes(12), b"")
    slot = Slot(secrets.token_bytes(8), "passphrase", cost, empty)
    with _wiped(kdf.from_passphrase(passphrase.as_bytes(words), empty.salt, cost)) as key:
        return replace(slot, wrapped=_seal(key, empty, master, _slot_label(vault_id, slot)))


def recovery_slot(vault_id: UUID, master: bytearray, code: bytes) -> Slot:
    """A slot that the recovery code opens; 160 random bits need no slow derivation."""
    empty = Wrapped(secrets.token_bytes(kdf.SALT_BYTES), secrets.token_bytes(12), b"")
    slot = Slot(secrets.token_bytes(8), "recovery", None, empty)
    with _wiped(kdf.from_random(code, empty.salt, _RECOVERY)) as key:
        return replace(slot, wrapped=_seal(key, empty, master, _slot_label(vault_id, slot)))


def master_by_passphrase(vault_id: UUID, slots: tuple[Slot, ...], words: str) -> bytearray | None:
    """The master key, if the passphrase opens any of the slots."""
    secret = passphrase.as_bytes(words)
    for slot in slots:
        if slot.cost is not None:
            with _wiped(kdf.from_passphrase(secret, slot.wrapped.salt, slot.cost)) as key:
                master = _open(key, slot.wrapped, _slot_label(vault_id, slot))
            if master is not None:
                return master
    return None


def master_by_code(vault_id: UUID, slots: tuple[Slot, ...], code: bytes) -> bytearray | None:
    """The master key, if the recovery code opens any of the slots."""
    for slot in slots:
        if slot.type == "recovery":
            with _wiped(kdf.from_random(code, slot.wrapped.salt, _RECOVERY)) as key:
                master = _open(key, slot.wrapped, _slot_label(vault_id, slot))
            if master is not None:
                return master
    return None


def key_entry(vault_id: UUID, master: bytearray, database_key: bytearray) -> KeyEntry:
    """The database key under the master key, in use."""
    empty = Wrapped(secrets.token_bytes(kdf.SALT_BYTES), secrets.token_bytes(12), b"")
    entry = KeyEntry(secrets.token_bytes(8), "active", empty)
    with _wiped(kdf.from_random(master, empty.salt, _DATABASE)) as key:
        return replace(entry, wrapped=_seal(key, empty, database_key, _key_label(vault_id, entry)))


def database_key(vault_id: UUID, master: bytearray, entry: KeyEntry) -> bytearray:
    """The 32 bytes that open the database."""
    with _wiped(kdf.from_random(master, entry.wrapped.salt, _DATABASE)) as key:
        found = _open(key, entry.wrapped, _key_label(vault_id, entry))
    if found is None:
        raise VaultDamaged("header")
    return found


@contextmanager
def mac_key(vault_id: UUID, master: bytearray) -> Iterator[bytearray]:
    """The key of the header's MAC, for as long as it is needed."""
    with _wiped(kdf.from_random(master, vault_id.bytes, _SEAL)) as key:
        yield key


def _seal(key: bytearray, empty: Wrapped, inner: bytearray, label: bytes) -> Wrapped:
    return replace(empty, sealed=ChaCha20Poly1305(key).encrypt(empty.nonce, inner, label))


def _open(key: bytearray, wrapped: Wrapped, label: bytes) -> bytearray | None:
    inner = bytearray(kdf.KEY_BYTES)
    try:
        ChaCha20Poly1305(key).decrypt_into(wrapped.nonce, wrapped.sealed, label, inner)
    except InvalidTag:
        return None
    return inner


def _slot_label(vault_id: UUID, slot: Slot) -> bytes:
    """What the seal of a slot vouches for: it stands in this vault, in this place, at this cost."""
    return header.canonical(["slot", vault_id.hex, slot.id.hex(), slot.type, header.kdf_json(slot)])


def _key_label(vault_id: UUID, entry: KeyEntry) -> bytes:
    """The state is left out, since it changes without the key at hand; the header's MAC vouches for it."""
    return header.canonical(["key", vault_id.hex, entry.id.hex(), "db"])


@contextmanager
def _wiped(key: bytearray) -> Iterator[bytearray]:
    try:
        yield key
    finally:
        key[:] = bytes(len(key))
