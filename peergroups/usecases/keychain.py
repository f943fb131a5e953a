"""Opening without typing, for 30 days at most: the operating system keeps a key for one account on this computer."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from peergroups import keys
from peergroups.base import clock
from peergroups.base.errors import RuleBroken, WrongPassphrase
from peergroups.keys import keychain
from peergroups.model.accounts import KEYCHAIN_DAYS, Account
from peergroups.model.audit import Event
from peergroups.model.permissions import Action
from peergroups.store.lifecycle import opening
from peergroups.store.queries import accounts as queries
from peergroups.store.vault import Vault
from peergroups.usecases import audit, carrying, vaults
from peergroups.usecases.tickets import Ticket, step


def is_available(*, ticket: Ticket | None = None) -> bool:
    """Whether this computer has a keychain we trust, that works now. It may ask the user to unlock it."""
    step(ticket)
    return keychain.find() is not None


def is_possible(folder: Path) -> bool:
    """Whether the vault has a way in for a keychain; on which computer it is kept, only trying tells."""
    return any(way.type == "keychain" for way in keys.read_header(folder).slots)


def keep(vault: Vault, *, ticket: Ticket | None = None) -> None:
    """From now on this computer opens the vault for whoever is signed in, for 30 days."""
    step(ticket)
    vault.require(Action.OWN_PASSPHRASE)
    you = _you(vault)
    if you is None:
        raise audit.refusal(vault, Action.OWN_PASSPHRASE)
    backend = keychain.find()
    if backend is None:
        raise RuleBroken("keychain.none")
    row = next(row for row in queries.accounts(vault.db()) if row.id == you)
    slot, secret = keys.add_keychain(vault.folder, vault.keys, replacing=row.keychain_slot)
    if not keychain.keep(backend, vault.keys.vault_id, secret):
        keys.remove_slot(vault.folder, vault.keys, slot)
        raise RuleBroken("keychain.refused")
    secret[:] = bytes(len(secret))
    _note(vault, you, slot)
    audit.note(vault, Event.WAY_ADDED, you)


def forget(vault: Vault, *, ticket: Ticket | None = None) -> None:
    """The passphrase is asked at every opening again."""
    step(ticket)
    you = _you(vault)
    row = next((row for row in queries.accounts(vault.db()) if row.id == you), None)
    keychain.forget(vault.keys.vault_id)
    if row is None or row.keychain_slot is None:
        return
    if any(way.id == row.keychain_slot for way in keys.read_header(vault.folder).slots):
        keys.remove_slot(vault.folder, vault.keys, row.keychain_slot)
    _note(vault, row.id, None)
    audit.note(vault, Event.WAY_REMOVED, row.id)


def open_vault(folder: Path, *, ticket: Ticket | None = None) -> Vault:
    """The vault, by what this computer kept. WrongPassphrase where it kept nothing, or nothing that opens.

    RuleBroken("keychain.too_old") after 30 days, or when the clock says it was kept tomorrow: the key is then
    forgotten, and the passphrase asked.
    """
    step(ticket)
    secret = keychain.fetch(keys.read_header(folder).vault_id)
    if secret is None:
        raise WrongPassphrase
    try:
        opened = vaults.made_ready(
            opening.open_with_keychain(folder, secret, places=carrying.places()), ticket
        )
    finally:
        secret[:] = bytes(len(secret))
    try:
        _require_fresh(opened)
        opened.release()
    except BaseException:
        opened.close()
        raise
    return opened


def _require_fresh(vault: Vault) -> None:
    if _is_too_old(vault):
        forget(vault)
        raise RuleBroken("keychain.too_old")


def _is_too_old(vault: Vault) -> bool:
    row = next((row for row in queries.accounts(vault.db()) if row.id == _you(vault)), None)
    if row is None or row.keychain_since is None:
        return True
    age = clock.now() - row.keychain_since
    return not timedelta(days=-1) < age < timedelta(days=KEYCHAIN_DAYS)


def _you(vault: Vault) -> UUID | None:
    return None if vault.actor is None else vault.actor.account_id


def _note(vault: Vault, account_id: UUID, slot: bytes | None) -> None:
    """What the account says of it; one's own doing, whatever the role."""
    with vault.work("Keep the key on this computer", undoable=False, by_program=True) as work:
        since = None if slot is None else clock.now()
        work.put(work.one(Account, account_id).with_changes(keychain_slot=slot, keychain_since=since))
