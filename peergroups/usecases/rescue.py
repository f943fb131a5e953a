"""A damaged vault: what can be done about it, opening what can be read of it, and going on with that."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peergroups import keys
from peergroups.base import clock, language
from peergroups.base.errors import PeerGroupsError, VaultError
from peergroups.model.permissions import Action
from peergroups.store.lifecycle import rescue
from peergroups.store.lifecycle.rescue import RescuedVault
from peergroups.store.lifecycle.salvage import Salvaged
from peergroups.store.queries import organisation
from peergroups.store.vault import Vault
from peergroups.usecases import accounts, backups
from peergroups.usecases.backups import Inside
from peergroups.usecases.tickets import Ticket, step, stepping

Rescued = RescuedVault
Report = Salvaged

_TRIED = 3  # backups that are looked into for a good one


@dataclass(frozen=True, slots=True)
class Help:
    """What there is for a damaged vault: the newest backup that is whole, where there is one."""

    backup: Inside | None


def find_help(
    folder: Path,
    second: Path | None = None,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    ticket: Ticket | None = None,
) -> Help:
    """Proves the newest backups by opening them, until one is whole and opens with this."""
    for backup in backups.listed(folder, second)[:_TRIED]:
        step(ticket)
        try:
            return Help(backups.verify(backup.file, passphrase=passphrase, code=code, ticket=ticket))
        except VaultError:  # of another passphrase, or its database is not whole
            continue
        except PeerGroupsError as error:
            if not error.code.startswith(("backup.", "file.")):
                raise
    return Help(None)


def open_to_look(
    folder: Path,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    slot_id: bytes | None = None,
    ticket: Ticket | None = None,
) -> RescuedVault:
    """What can be read of a damaged vault, to look at and to export; nothing in its folder is changed.

    Close it like any vault. VaultDamaged where nothing can be read.
    """

    def unlock(place: Path) -> keys.VaultKeys:
        if code is not None:
            return keys.open_with_code(place, code)
        return keys.open_with_passphrase(place, passphrase or "", slot_id=slot_id)

    opened = rescue.open_to_look(folder, unlock, stepping(ticket), places=backups.places())
    try:
        accounts.sign_in(opened)
        kept = organisation.organisation(opened.db())
        language.use_region(kept.country if kept else "")
        clock.use_zone(kept.zone if kept else "UTC")
        opened.release()
        opened.only_to_look = True
    except BaseException:
        opened.close()
        raise
    return opened


def go_on(vault: RescuedVault, *, ticket: Ticket | None = None) -> Path | None:
    """Makes what was read the vault to work in; the damaged files are set aside, and it gives where.

    Close it afterwards and open the folder again.
    """
    vault.require(Action.RESTORE)
    step(ticket)
    return rescue.put_in_place(vault)


def salvaged(vault: Vault) -> Salvaged:
    """What could be read of a vault that is open to look only; of any other nothing was salvaged."""
    return vault.salvaged if isinstance(vault, RescuedVault) else Salvaged()
