"""Changing the key of the database, when somebody has left or a copy was lost."""

from __future__ import annotations

from pathlib import Path

from peergroups import keys
from peergroups.model.audit import Event
from peergroups.model.permissions import Action
from peergroups.store.backup.shelf import Backup
from peergroups.store.lifecycle import rekey
from peergroups.store.vault import Vault
from peergroups.usecases import audit, backups
from peergroups.usecases.tickets import Ticket, step, stepping


def can_rotate(vault: Vault) -> bool:
    """Whether all who have a way in would keep it; else a fresh passphrase and recovery sheet come first."""
    return keys.read_header(vault.folder).rotates


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
