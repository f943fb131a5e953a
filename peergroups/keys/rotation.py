"""Changing the keys themselves, when somebody leaves or a copy is lost: in two phases, with the database between.

`begin_rotation` changes the master key at once, for all slots that stay, and puts a new database key beside the old
one (pending). The store writes the new database file, proves it and swaps it in. `finish_rotation` makes the new key
the one in use and keeps the old one as retired, for copies made before; `drop_retired` forgets those.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

from peergroups.base.errors import RuleBroken
from peergroups.keys import cabinet, header, kdf, slots
from peergroups.keys.header import Header, KeyEntry, KeyState
from peergroups.keys.opened import VaultKeys

_MOST_KEYS = header.MOST_SLOTS


def begin_rotation(folder: Path, keys: VaultKeys) -> bytearray:
    """The database key to come; the header holds the old one and the new one from now on.

    Called again after a kill, it gives the key that was begun. RuleBroken("keys.slots_of_version_1") where a way in
    could not follow: a fresh passphrase and a fresh recovery code put that right.
    """
    found = cabinet.load_own(folder, keys)
    if keys.pending_key is not None:
        return keys.pending_key
    if any(slot.box is None for slot in found.slots):
        raise RuleBroken("keys.slots_of_version_1")
    master, pending = (bytearray(secrets.token_bytes(kdf.KEY_BYTES)) for _ in range(2))
    entries = (
        *_carried(found, keys, master),
        slots.key_entry(keys.vault_id, master, pending, state="pending"),
    )
    if len(entries) > _MOST_KEYS:
        raise RuleBroken("keys.too_many_keys")
    ways = tuple(slots.posted(keys.vault_id, slot, master) for slot in found.slots)
    new = replace(found, slots=ways, keys=entries, generation=found.generation + 1)
    _write_under(folder, keys, master, new, before=found.raw)
    keys.pending_key = pending
    return pending


def finish_rotation(folder: Path, keys: VaultKeys) -> None:
    """The new key is the one in use now; the old one is kept as retired. Safe to call again."""
    found = cabinet.load_own(folder, keys)
    if keys.pending_key is None or found.pending_key is None:
        return
    states: dict[KeyState, KeyState] = {"active": "retired", "pending": "active"}
    entries = tuple(
        replace(entry, state=states.get(entry.state, entry.state)) if entry.purpose == "db" else entry
        for entry in found.keys
    )
    cabinet.write(
        folder, keys, replace(found, keys=entries, generation=found.generation + 1), before=found.raw
    )
    old = keys.database_key
    keys.database_key, keys.pending_key = keys.pending_key, None
    old[:] = bytes(len(old))


def abandon_rotation(folder: Path, keys: VaultKeys) -> None:
    """Forgets the key to come; the old one stays in use. Safe to call again."""
    found = cabinet.load_own(folder, keys)
    if found.pending_key is not None:
        _keep_keys(folder, keys, found, tuple(e for e in found.keys if e is not found.pending_key))
    if keys.pending_key is not None:
        keys.pending_key[:] = bytes(len(keys.pending_key))
        keys.pending_key = None


def retired_keys(folder: Path, keys: VaultKeys) -> tuple[bytearray, ...]:
    """The keys that copies made before may still need, newest first; the caller wipes them."""
    found = cabinet.load_own(folder, keys)
    old = [entry for entry in found.keys if entry.state == "retired"]
    return tuple(slots.inner_key(keys.vault_id, keys.master_key, entry) for entry in reversed(old))


def drop_retired(folder: Path, keys: VaultKeys) -> None:
    """Forgets the keys of copies made before: nobody opens those with this vault's ways in any more."""
    found = cabinet.load_own(folder, keys)
    kept = tuple(entry for entry in found.keys if entry.state != "retired")
    if kept != found.keys:
        _keep_keys(folder, keys, found, kept)


def _carried(found: Header, keys: VaultKeys, master: bytearray) -> tuple[KeyEntry, ...]:
    """The keys of the header under another master key, and the root of the seals, which stays what it was."""
    moved = []
    for entry in found.keys:
        if entry.purpose == "db":
            inner = slots.inner_key(keys.vault_id, keys.master_key, entry)
            moved.append(slots.key_entry(keys.vault_id, master, inner, state=entry.state))
            inner[:] = bytes(len(inner))
    return (*moved, slots.key_entry(keys.vault_id, master, keys.root_key, purpose="root"))


def _keep_keys(folder: Path, keys: VaultKeys, found: Header, entries: tuple[KeyEntry, ...]) -> None:
    new = replace(found, keys=entries, generation=found.generation + 1)
    cabinet.write(folder, keys, new, before=found.raw)


def _write_under(folder: Path, keys: VaultKeys, master: bytearray, new: Header, *, before: bytes) -> None:
    """Writes under another master key, and takes it up only once the header stands."""
    old = keys.master_key
    keys.master_key = master
    try:
        cabinet.write(folder, keys, new, before=before)
    except BaseException:
        keys.master_key = old
        raise
    old[:] = bytes(len(old))
