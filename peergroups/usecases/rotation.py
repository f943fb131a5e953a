"""Changing the key of the database, when somebody has left or a copy was lost."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peergroups import keys
from peergroups.base.errors import PeerGroupsError
from peergroups.model.audit import Event
from peergroups.model.permissions import Action
from peergroups.store.backup.shelf import Backup
from peergroups.store.lifecycle import rekey
from peergroups.store.vault import Vault
from peergroups.usecases import accounts, audit, backups
from peergroups.usecases.accounts import PersonWithAccess
from peergroups.usecases.tickets import Ticket, step, stepping


@dataclass(frozen=True, slots=True)
class ShutOut:
    """What was done after somebody's way in was taken away; `trouble` is why there is less than was wanted."""

    has_new_key: bool = False
    deleted: int = 0  # backups of before
    trouble: PeerGroupsError | None = None


def can_rotate(vault: Vault) -> bool:
    """Whether all who have a way in would keep it; else a fresh passphrase and recovery sheet come first."""
    return keys.read_header(vault.header_folder).rotates


def rotate(vault: Vault, *, ticket: Ticket | None = None) -> None:
    """A new key, and the database written anew under it, after a backup under the old one.

    It can be read meanwhile. It can be killed at any point: the next opening ends what was begun.
    """
    vault.require(Action.MANAGE_ACCESS)
    step(ticket)
    backups.keep(vault, ticket=ticket)
    with vault.quiet():
        rekey.change(vault.folder, vault.keys, vault.alone, stepping(ticket))
    audit.note(vault, Event.KEY_CHANGED)


def still_open(vault: Vault, second: Path | None = None) -> list[Backup]:
    """The backups from before the key was changed: those who had a way in then can still read them."""
    known = backups.copies(vault, second)
    return [one for one in known if one.generation < vault.keys.generation]


def forget_old(vault: Vault, second: Path | None = None, *, ticket: Ticket | None = None) -> int:
    """Keeps a backup under the key of now, then deletes those of before; gives how many went.

    Copies in other places are not touched: they are said to be readable still.
    """
    vault.require(Action.MANAGE_ACCESS)
    keys.drop_retired(vault.folder, vault.keys)
    return backups.renew(vault, [one.file for one in still_open(vault, second)], second, ticket=ticket)


def lets_in(vault: Vault, person: PersonWithAccess, second: Path | None = None) -> list[Backup]:
    """The backups in both places that this person's way in opens, newest first, also after it is gone."""
    row = person.account
    own = {person.slot, row.keychain_slot if row is not None else None} - {None}
    return [one for one in backups.copies(vault, second) if own & _ways_of(one)]


def _ways_of(one: Backup) -> set[bytes]:
    return {way.id for way in keys.told_header_bytes(one.header).slots}


def shut_out(
    vault: Vault,
    person: PersonWithAccess,
    *,
    new_key: bool,
    forget: bool,
    second: Path | None = None,
    ticket: Ticket | None = None,
) -> ShutOut:
    """Takes somebody's way in away at once; then changes the key, and has the backups of before go for a fresh one.

    What cannot be done after that is told, and does not bring the way in back.
    """
    vault.require(Action.MANAGE_ACCESS)
    step(ticket)
    if person.account is not None:
        accounts.remove(vault, person.account.id)
    elif person.slot is not None:
        accounts.remove_way(vault, person.slot)
    has_new_key = False
    try:
        if new_key:
            rotate(vault, ticket=ticket)
            has_new_key = True
        return ShutOut(has_new_key, forget_old(vault, second, ticket=ticket) if forget else 0)
    except PeerGroupsError as error:
        return ShutOut(has_new_key, trouble=error)
