"""Keys under keys: the master key in each slot's letter box, the database keys under the master key.

A slot wraps a private key of its own, and the master key is sealed to the public half (X25519). So the master key can
be changed when somebody leaves, for all who stay, without asking each of them for a passphrase; and who left can do
nothing with an old header beside a new database. Slots of version 1 wrap the master key itself.

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
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from peergroups.base.errors import VaultDamaged
from peergroups.base.wiping import wipe_bytes
from peergroups.keys import header, kdf, passphrase
from peergroups.keys.header import KeyEntry, KeyPurpose, KeyState, Sealed, Slot, SlotType, Wrapped
from peergroups.keys.kdf import KdfCost

_RANDOM: dict[SlotType, bytes] = {
    "recovery": b"peergroups 1 recovery slot",
    "keychain": b"peergroups 2 keychain slot",
}
_DATABASE = b"peergroups 1 database key"
_SEAL = b"peergroups 1 header mac"
_LETTER = b"peergroups 2 letter box"
_ONCE = bytes(12)  # the nonce of a letter, whose key is never used again


def passphrase_slot(
    vault_id: UUID, master: bytearray, words: str, cost: KdfCost, *, label: str = "", id_: bytes = b""
) -> Slot:
    """A slot that the passphrase opens."""
    slot = _empty("passphrase", cost, label, id_)
    secret = passphrase.as_bytes(words)
    key = kdf.from_passphrase(secret, slot.wrapped.salt, cost)
    wipe_bytes(secret)
    return _filled(vault_id, slot, key, master)


def random_slot(
    vault_id: UUID, master: bytearray, type_: SlotType, secret: bytes | bytearray, *, label: str = ""
) -> Slot:
    """A slot that a recovery code or the keychain opens; random bits need no slow derivation."""
    slot = _empty(type_, None, label, b"")
    return _filled(vault_id, slot, kdf.from_random(secret, slot.wrapped.salt, _RANDOM[type_]), master)


def by_passphrase(vault_id: UUID, slots: tuple[Slot, ...], words: str) -> tuple[bytearray, Slot] | None:
    """The master key and the slot the passphrase opens, if any."""
    secret = passphrase.as_bytes(words)
    try:
        for slot in slots:
            if slot.cost is not None:
                key = kdf.from_tried(secret, slot.wrapped.salt, slot.cost)
                if (master := _taken_out(vault_id, slot, key)) is not None:
                    return master, slot
    finally:
        wipe_bytes(secret)
    return None


def by_random(
    vault_id: UUID, slots: tuple[Slot, ...], type_: SlotType, secret: bytes | bytearray
) -> tuple[bytearray, Slot] | None:
    """The master key and the slot that a recovery code or the keychain's secret opens, if any."""
    for slot in slots:
        if slot.type == type_:
            key = kdf.from_random(secret, slot.wrapped.salt, _RANDOM[type_])
            if (master := _taken_out(vault_id, slot, key)) is not None:
                return master, slot
    return None


def posted(vault_id: UUID, slot: Slot, master: bytearray) -> Slot:
    """The same slot with this master key in its letter box; nobody's secret is needed."""
    assert slot.box is not None, "a slot of version 1 has no letter box"
    private = bytearray(secrets.token_bytes(kdf.KEY_BYTES))
    with _wiped(private):
        once = X25519PrivateKey.from_private_bytes(private)
        half = once.public_key().public_bytes_raw()
        with _wiped(_letter_key(once, slot.box.public, half + slot.box.public)) as key:
            letter = ChaCha20Poly1305(key).encrypt(_ONCE, master, _slot_label(vault_id, slot))
    return replace(slot, box=Sealed(slot.box.public, half, letter))


def key_entry(
    vault_id: UUID,
    master: bytearray,
    inner: bytearray,
    *,
    state: KeyState = "active",
    purpose: KeyPurpose = "db",
) -> KeyEntry:
    """A key under the master key."""
    empty = Wrapped(secrets.token_bytes(kdf.SALT_BYTES), secrets.token_bytes(12), b"")
    entry = KeyEntry(secrets.token_bytes(8), state, empty, purpose)
    with _wiped(kdf.from_random(master, empty.salt, _DATABASE)) as key:
        return replace(entry, wrapped=_seal(key, empty, inner, _key_label(vault_id, entry)))


def inner_key(vault_id: UUID, master: bytearray, entry: KeyEntry) -> bytearray:
    """The 32 bytes that the entry holds."""
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


def _empty(type_: SlotType, cost: KdfCost | None, label: str, id_: bytes) -> Slot:
    wrapped = Wrapped(secrets.token_bytes(kdf.SALT_BYTES), secrets.token_bytes(12), b"")
    return Slot(id_ or secrets.token_bytes(8), type_, cost, wrapped, label)


def _filled(vault_id: UUID, slot: Slot, key: bytearray, master: bytearray) -> Slot:
    """The slot with a private key of its own under `key` (wiped here), and the master key in its box."""
    private = bytearray(secrets.token_bytes(kdf.KEY_BYTES))
    with _wiped(key), _wiped(private):
        public = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
        ours = replace(slot, box=Sealed(public, b"", b""))
        ours = replace(ours, wrapped=_seal(key, ours.wrapped, private, _slot_label(vault_id, ours)))
    return posted(vault_id, ours, master)


def _taken_out(vault_id: UUID, slot: Slot, key: bytearray) -> bytearray | None:
    """The master key, if `key` (wiped here) opens the slot; VaultDamaged where the letter is not for it."""
    label = _slot_label(vault_id, slot)
    with _wiped(key):
        inner = _open(key, slot.wrapped, label)
    if inner is None or slot.box is None:
        return inner
    with _wiped(inner):
        private = X25519PrivateKey.from_private_bytes(inner)
        with _wiped(_letter_key(private, slot.box.once, slot.box.once + slot.box.public)) as letter_key:
            master = _open(letter_key, Wrapped(b"", _ONCE, slot.box.sealed), label)
    if master is None:
        raise VaultDamaged("header")
    return master


def _letter_key(private: X25519PrivateKey, public: bytes, both: bytes) -> bytearray:
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError as error:  # a forged point whose product is nought whatever the key
        raise VaultDamaged("header") from error
    return kdf.from_random(shared, both, _LETTER)


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
    """What the seals of a slot vouch for: it stands in this vault, in this place, at this cost, with this box.

    The picture word is left out, since it changes without the secret at hand; the header's MAC vouches for it.
    """
    told = ["slot", vault_id.hex, slot.id.hex(), slot.type, header.kdf_json(slot)]
    return header.canonical(told if slot.box is None else [*told, slot.box.public.hex()])


def _key_label(vault_id: UUID, entry: KeyEntry) -> bytes:
    """The state is left out, since it changes without the key at hand; the header's MAC vouches for it."""
    return header.canonical(["key", vault_id.hex, entry.id.hex(), entry.purpose])


@contextmanager
def _wiped(key: bytearray) -> Iterator[bytearray]:
    try:
        yield key
    finally:
        key[:] = bytes(len(key))
