"""Changing the ways in: one slot of the header each time, never the database."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

from peergroups.base.errors import RuleBroken
from peergroups.keys import cabinet, header, kdf, passphrase, recovery, slots
from peergroups.keys.header import Header, Slot
from peergroups.keys.kdf import KdfCost
from peergroups.keys.labels import LABELS
from peergroups.keys.opened import VaultKeys


def change_passphrase(
    folder: Path,
    keys: VaultKeys,
    new_passphrase: str,
    *,
    slot_id: bytes | None = None,
    cost: KdfCost | None = None,
) -> None:
    """From now on this passphrase opens the slot and the one before does not; everybody else's stays.

    Without `slot_id` it is the slot the vault was opened by, or the only one that has a passphrase.
    """
    passphrase.require_acceptable(new_passphrase)
    found = cabinet.load_own(folder, keys)
    old = _passphrase_slot(found, slot_id or keys.slot_id, exact=slot_id is not None)
    new = slots.passphrase_slot(
        keys.vault_id,
        keys.master_key,
        new_passphrase,
        cost or kdf.calibrate(),
        label=old.label,
        id_=old.id,
    )
    _put(folder, keys, found, tuple(new if slot is old else slot for slot in found.slots))


def add_passphrase(
    folder: Path, keys: VaultKeys, words: str, *, label: str, cost: KdfCost | None = None
) -> bytes:
    """One more person's way in, known by a picture word that nobody has yet; the new slot's id."""
    passphrase.require_acceptable(words)
    found = cabinet.load_own(folder, keys)
    _require_room(found)
    _require_free(found, label)
    new = slots.passphrase_slot(keys.vault_id, keys.master_key, words, cost or kdf.calibrate(), label=label)
    _put(folder, keys, found, (*found.slots, new))
    return new.id


def add_keychain(folder: Path, keys: VaultKeys, *, replacing: bytes | None = None) -> tuple[bytes, bytearray]:
    """A way in that this computer's keychain opens, in the place of an earlier one: slot id, and its secret."""
    found = cabinet.load_own(folder, keys)
    kept = tuple(slot for slot in found.slots if slot.type != "keychain" or slot.id != replacing)
    _require_room(replace(found, slots=kept))
    secret = bytearray(secrets.token_bytes(kdf.KEY_BYTES))
    new = slots.random_slot(keys.vault_id, keys.master_key, "keychain", secret)
    _put(folder, keys, found, (*kept, new))
    return new.id, secret


def new_recovery_code(folder: Path, keys: VaultKeys) -> str:
    """A fresh recovery code to print; the one on the old sheet opens nothing any more."""
    found, code = cabinet.load_own(folder, keys), recovery.new_code()
    old = next((slot for slot in found.slots if slot.type == "recovery"), None)
    new = slots.random_slot(
        keys.vault_id,
        keys.master_key,
        "recovery",
        recovery.read_code(code),
        label=old.label if old else "",
    )
    kept = tuple(slot for slot in found.slots if slot.type != "recovery")
    _put(folder, keys, found, (*kept, new))
    return code


def set_label(folder: Path, keys: VaultKeys, slot_id: bytes, label: str) -> None:
    """Another picture word for a slot."""
    found = cabinet.load_own(folder, keys)
    old = _slot(found, slot_id)
    if old.label == label:
        return
    _require_free(found, label)
    _put(
        folder,
        keys,
        found,
        tuple(replace(slot, label=label) if slot is old else slot for slot in found.slots),
    )


def remove_slot(folder: Path, keys: VaultKeys, slot_id: bytes) -> None:
    """Shuts one way in at once. The last passphrase and the recovery code cannot be taken away.

    Who has an old copy of the header and of the database can still read that copy: see `rotation`.
    """
    found = cabinet.load_own(folder, keys)
    old = _slot(found, slot_id)
    kept = tuple(slot for slot in found.slots if slot is not old)
    if old.type == "recovery" or not any(slot.type == "passphrase" for slot in kept):
        raise RuleBroken("keys.last_way_in")
    _put(folder, keys, found, kept)


def weak_slots(folder: Path, *, today: KdfCost) -> tuple[bytes, ...]:
    """The passphrase slots a guesser would find easier than they need be: below half of what `today` asks,
    or below the floor for a new vault.
    """
    return tuple(
        slot.id for slot in cabinet.load(folder).slots if slot.cost is not None and _is_weak(slot.cost, today)
    )


def _is_weak(cost: KdfCost, today: KdfCost) -> bool:
    effort = cost.memory_kib * cost.passes
    floor = kdf.FLOOR.memory_kib * kdf.FLOOR.passes
    return effort < floor or effort * 2 < today.memory_kib * today.passes


def _passphrase_slot(found: Header, slot_id: bytes, *, exact: bool) -> Slot:
    ways = [slot for slot in found.slots if slot.type == "passphrase"]
    for slot in ways:
        if slot.id == slot_id:
            return slot
    if exact or len(ways) != 1:
        raise RuleBroken("keys.no_such_way")
    return ways[0]


def _slot(found: Header, slot_id: bytes) -> Slot:
    for slot in found.slots:
        if slot.id == slot_id:
            return slot
    raise RuleBroken("keys.no_such_way")


def _require_free(found: Header, label: str) -> None:
    if label not in LABELS:
        raise ValueError(label)
    if any(slot.label == label for slot in found.slots):
        raise RuleBroken("keys.label_taken", "label")


def _require_room(found: Header) -> None:
    if len(found.slots) >= header.MOST_SLOTS:
        raise RuleBroken("keys.too_many_ways")


def _put(folder: Path, keys: VaultKeys, found: Header, ways: tuple[Slot, ...]) -> None:
    new = replace(found, slots=ways, generation=found.generation + 1)
    cabinet.write(folder, keys, new, before=found.raw)
