"""A damaged vault: what can be done about it, opening what can be read of it, and going on with that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from peergroups import keys
from peergroups.base import clock, language
from peergroups.base.errors import PeerGroupsError, VaultError, VaultOlder
from peergroups.keys import keychain
from peergroups.model.permissions import Action
from peergroups.store.backup import proving, second_place, shelf
from peergroups.store.backup.shelf import Backup
from peergroups.store.lifecycle import key_costs, rescue, rollback
from peergroups.store.lifecycle.rescue import RescuedVault
from peergroups.store.lifecycle.salvage import Salvaged
from peergroups.store.queries import organisation
from peergroups.store.vault import Vault
from peergroups.usecases import accounts, backups, carrying
from peergroups.usecases.backups import Inside
from peergroups.usecases.tickets import Ticket, step, stepping

Rescued = RescuedVault
Report = Salvaged

_TRIED = 5  # different headers with which a good backup is looked for


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
    """Proves the newest backups by opening them, until one is whole and opens with this.

    With the key of the vault's own header first: what else says that it is a backup may be anybody's.
    """
    places = [folder / shelf.FOLDER, *([second] if second is not None else [])]
    for raw in _headers(folder, places):
        step(ticket)
        try:
            found = keys.open_header_bytes(raw, passphrase=passphrase, code=code)
        except VaultError:  # of another passphrase
            continue
        try:
            backup = _newest_whole(places, found, folder, ticket)
        finally:
            found.wipe()
        if backup is not None:
            return Help(backup)
    return Help(None)


def _headers(folder: Path, places: Sequence[Path]) -> list[bytes]:
    """The vault's own, then those that lie in the newest backups; each costs a derivation."""
    found = dict.fromkeys(keys.read_copies(folder))
    known = (one for place in places for one in shelf.listed_soon(place))
    for one in sorted(known, key=shelf.claim, reverse=True):
        if len(found) >= _TRIED:
            break
        found[one.header] = None
    return key_costs.usual(list(found), lambda raw: raw)


def _newest_whole(
    places: Sequence[Path], found: keys.VaultKeys, folder: Path, ticket: Ticket | None
) -> Inside | None:
    def whole(place: Path) -> list[Backup]:
        return [*proving.proved(place, found)]

    there = (second_place.told(place, whole, [], second_place.STILL) for place in places)
    known = sorted((one for found_there in there for one in found_there), key=proving.order)
    for one in reversed(known):
        try:
            return backups.tried(one.file, found, ticket, beside=folder)
        except VaultError:  # its database is not whole
            continue
        except PeerGroupsError as error:
            if not error.code.startswith(("backup.", "file.")):
                raise
    return None


def open_to_look(
    folder: Path,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    slot_id: bytes | None = None,
    second_copy: bool = False,
    patiently: bool = True,
    ticket: Ticket | None = None,
) -> RescuedVault:
    """What can be read of a damaged vault, to look at and to export; nothing in its folder is changed.

    A `second_copy`, or one that cannot be written, may be sound: it is looked into. Else RuleBroken("rescue.sound"):
    such a vault is opened, and its log knows of it. Close it like any vault. VaultDamaged where nothing can be read.
    VaultCostly as for opening, where that is not waited for `patiently`: the door has asked before.
    """
    if code is None and not patiently:
        key_costs.require_usual(folder, slot_id, carrying.places())

    def unlock(place: Path) -> keys.VaultKeys:
        if code is not None:
            return keys.open_with_code(place, code)
        return keys.open_with_passphrase(place, passphrase or "", slot_id=slot_id)

    opened = rescue.open_to_look(
        folder, unlock, stepping(ticket), places=carrying.places(), sound_too=second_copy
    )
    try:
        accounts.sign_in(opened)
        _compare_with_keychain(opened)
        kept = organisation.organisation(opened.db())
        language.use_region(kept.country if kept else "")
        clock.use_zone(kept.zone if kept else "UTC")
        opened.release()
        opened.only_to_look = True
    except BaseException:
        opened.close()
        raise
    return opened


def _compare_with_keychain(vault: RescuedVault) -> None:
    """As at the door; where the vault's own line could not be read, nothing is known of it."""
    epoch = vault.report.epoch
    if vault.older is not None or not epoch or not accounts.keeps_key(vault):
        return
    if rollback.of_text(vault.keys, keychain.recall(vault.keys.vault_id)) > epoch:
        vault.older = VaultOlder("database")
        vault.report = replace(vault.report, is_older=True)


def go_on(vault: RescuedVault, *, knowingly: bool = False, ticket: Ticket | None = None) -> Path | None:
    """Makes what was read the vault to work in; the damaged files are set aside, and it gives where.

    VaultOlder where it is an older copy or was changed; `knowingly` goes on with that all the same. Close it
    afterwards and open the folder again.
    """
    vault.require(Action.RESTORE)
    step(ticket)
    if vault.older is not None and not knowingly:
        raise vault.older
    return rescue.put_in_place(vault, carrying.places())


def older(vault: Vault) -> VaultOlder | None:
    """What a vault that is open to look only was found to be; None where it is as new as what is known of it."""
    return vault.older if isinstance(vault, RescuedVault) else None


def salvaged(vault: Vault) -> Salvaged:
    """What could be read of a vault that is open to look only; of any other nothing was salvaged.

    How many there are of everything is told to those only who see all of it: to others, that something is lost.
    """
    found = vault.salvaged if isinstance(vault, RescuedVault) else Salvaged()
    return found if vault.may(Action.SEE_ALL_GROUPS) else Salvaged(lost=dict.fromkeys(found.lost))
