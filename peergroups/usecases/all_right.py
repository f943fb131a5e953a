"""What a coordinator asks now and then: whether everything is all right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from peergroups.base import clock, disks
from peergroups.base.settings import Settings
from peergroups.model.audit import Event
from peergroups.model.permissions import Action
from peergroups.store.backup import proving, second_place, shelf
from peergroups.store.backup.shelf import Backup
from peergroups.store.queries import audit as events
from peergroups.store.vault import Vault
from peergroups.usecases import accounts, health, rotation
from peergroups.usecases.accounts import PersonWithAccess
from peergroups.usecases.health import Health
from peergroups.usecases.tickets import Ticket, step

LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Found:
    """`second` is None where no second place was chosen, and so are the newest backups where none is proved."""

    newest: Backup | None
    second: Path | None
    newest_there: Backup | None
    strangers: int  # files in both places that are no whole backup of this vault
    ways: tuple[PersonWithAccess, ...]
    still_open: int  # backups that open with the ways in of before
    health: Health
    wrong: int  # passphrases and codes, lately
    refused: int  # tries of what a role may not, lately
    encrypted: bool | None  # the disk; None where it cannot be told


def look(vault: Vault, settings: Settings, *, ticket: Ticket | None = None) -> Found:
    """Reads the newest backups, which takes a while; changes nothing. Raises NotAllowed."""
    vault.require(Action.SEE_AUDIT)
    vault.require(Action.MANAGE_ACCESS)
    step(ticket)
    second = Path(settings.backup_place) if settings.backup_place else None
    here = proving.shown(vault.folder / shelf.FOLDER, vault.keys)
    there = second_place.told(second, partial(proving.shown, vault_keys=vault.keys), proving.Shown(None, ()))
    lately = events.events(
        vault.db(), kinds=(Event.OPENING_FAILED, Event.REFUSED), since=clock.now() - LATELY
    )
    wrong = sum(row.amount or 1 for row in lately if row.event == Event.OPENING_FAILED)
    return Found(
        newest=here.newest,
        second=second,
        newest_there=there.newest,
        strangers=len(here.strangers) + len(there.strangers),
        ways=tuple(one for one in accounts.people_with_access(vault) if one.has_way_in),
        still_open=len(rotation.still_open(vault, second)),
        health=health.last(vault, settings),
        wrong=wrong,
        refused=sum(row.event == Event.REFUSED for row in lately),
        encrypted=disks.is_encrypted(vault.folder),
    )
