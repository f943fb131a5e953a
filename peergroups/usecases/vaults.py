"""Making, opening and checking a vault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from peergroups import keys
from peergroups.base import clock, language
from peergroups.base.errors import RuleBroken, VaultOlder, WrongPassphrase, WrongRecoveryCode
from peergroups.keys import keychain, recovery
from peergroups.keys import passphrase as passphrases
from peergroups.keys.kdf import KdfCost
from peergroups.model.audit import Event
from peergroups.model.permissions import Action
from peergroups.store.lifecycle import integrity, opening, rollback
from peergroups.store.queries import organisation
from peergroups.store.vault import Vault
from peergroups.usecases import accounts, audit, carrying, health, parting, series
from peergroups.usecases import organisation as organisations
from peergroups.usecases.tickets import Ticket, step, stepping

OpenVault = Vault
Strength = passphrases.Strength
SHORTEST = passphrases.SHORTEST


def exists(folder: Path) -> bool:
    """Whether the folder holds a vault or parts of one."""
    return opening.exists(folder)


def create(
    folder: Path, passphrase: str, *, cost: KdfCost | None = None, ticket: Ticket | None = None
) -> tuple[Vault, str]:
    """A new vault and its recovery code. `cost` None measures what this computer can bear."""
    step(ticket)
    passphrases.require_acceptable(passphrase)
    opened, code = opening.create(folder, passphrase, cost=cost)
    try:
        accounts.sign_in(opened)
    except BaseException:
        opened.close()
        raise
    return opened, code


def begin(
    folder: Path,
    passphrase: str,
    organisation_values: Mapping[str, object],
    *,
    cost: KdfCost | None = None,
    ticket: Ticket | None = None,
) -> tuple[Vault, str]:
    """The first run: a new vault that knows its organisation, and its recovery code."""
    organisations.check(organisation_values)
    opened, code = create(folder, passphrase, cost=cost, ticket=ticket)
    try:
        organisations.describe(opened, organisation_values)
        opened.history.forget()  # there is no going back to an organisation without a name
        opened.release()
    except BaseException:
        opened.close()
        raise
    return opened, code


def open_with_passphrase(
    folder: Path,
    passphrase: str,
    *,
    slot_id: bytes | None = None,
    knowingly: bool = False,
    patiently: bool = False,
    strays_aside: bool = False,
    ticket: Ticket | None = None,
) -> Vault:
    """The vault, with its planned sessions filled up to a year ahead; `slot_id` is the way in that was picked.

    VaultOlder where an older copy lies in its place; `knowingly` opens that all the same. VaultCostly where its key
    takes much longer than copies of the header say; `patiently` waits for it. VaultStray where a file that is none of
    its keeps it from opening; with `strays_aside` that is moved aside.
    """
    step(ticket)
    try:
        opened = opening.open_vault(
            folder,
            passphrase,
            slot_id=slot_id,
            knowingly=knowingly,
            patiently=patiently,
            strays_aside=strays_aside,
            places=carrying.places(),
            step=stepping(ticket),
        )
    except WrongPassphrase:
        audit.remember_attempt(folder)
        raise
    return made_ready(opened, ticket, knowingly=knowingly)


def ways_in(folder: Path) -> tuple[tuple[bytes, str], ...]:
    """The passphrases of a vault, each with its picture word ("" for none), without any secret."""
    ways = keys.read_header(folder).slots
    return tuple((way.id, way.label) for way in ways if way.type == "passphrase")


def open_with_code(
    folder: Path,
    code: str,
    *,
    knowingly: bool = False,
    strays_aside: bool = False,
    ticket: Ticket | None = None,
) -> Vault:
    """The vault, opened with the code of its recovery sheet."""
    step(ticket)
    try:
        opened = opening.open_with_code(
            folder,
            code,
            knowingly=knowingly,
            strays_aside=strays_aside,
            places=carrying.places(),
            step=stepping(ticket),
        )
    except WrongRecoveryCode:
        audit.remember_attempt(folder)
        raise
    return made_ready(opened, ticket, knowingly=knowingly)


def change_passphrase(
    open_vault: Vault, passphrase: str, *, slot_id: bytes | None = None, ticket: Ticket | None = None
) -> None:
    """From now on this passphrase opens the vault; the old one does not.

    `slot_id` says whose it is, after the recovery sheet opened a vault of several people.
    """
    step(ticket)
    accounts.change_passphrase(open_vault, passphrase, slot_id=slot_id)


def new_recovery_code(open_vault: Vault, *, ticket: Ticket | None = None) -> str:
    """A new code for a new sheet; the sheet printed before opens nothing any more.

    Until two parts of the new one are typed back, the next opening asks for a new sheet again.
    """
    step(ticket)
    open_vault.require(Action.RECOVERY_SHEET)
    open_vault.set_recovery_confirmed(False)
    code = keys.new_recovery_code(open_vault.folder, open_vault.keys)
    audit.note(open_vault, Event.RECOVERY_SHEET)
    return code


def code_groups(code: str) -> list[str]:
    """The code as it stands on the sheet, group by group."""
    return recovery.groups(code)


def confirm_recovery(open_vault: Vault, code: str, typed: dict[int, str]) -> None:
    """Checks the groups typed back (position from 0 -> text); the sheet is then known to be in safe hands."""
    open_vault.require(Action.RECOVERY_SHEET)
    for position, text in typed.items():
        if not recovery.matches_group(code, position + 1, text):
            raise RuleBroken("recovery.typed_wrong", str(position))
    open_vault.set_recovery_confirmed()


def strength(passphrase: str, *, known: Iterable[str] = ()) -> Strength:
    """How hard the passphrase is to guess; `known` are names that a guesser knows, such as the organisation's."""
    return passphrases.check_strength(passphrase, known=known)


def generate_passphrase() -> str:
    """Five words by chance."""
    return passphrases.generate()


def check(open_vault: Vault, *, ticket: Ticket | None = None) -> list[str]:
    """The codes of everything that is wrong inside; an empty list is good news."""
    step(ticket)
    found = integrity.problems(open_vault)
    return [*found, *audit.problems(open_vault)]


def made_ready(opened: Vault, ticket: Ticket | None = None, *, knowingly: bool = False) -> Vault:
    """An opened vault, filled up to a year ahead, with whoever opened it signed in; closed if that fails.

    VaultOlder where the keychain of whoever keeps a key in it has seen a newer one.
    """
    try:
        step(ticket)  # pressed Cancel while the key was derived
        health.look_at_clock(opened)
        series.top_up(opened)  # before anybody is signed in: for all groups
        parting.forget_old(opened)
        accounts.sign_in(opened)
        _compare_with_keychain(opened, knowingly)
        audit.note_opening(opened)
        kept = organisation.organisation(opened.db())
        language.use_region(kept.country if kept else "")
        clock.use_zone(kept.zone if kept else "UTC")
        opened.backed_up = opened.changes  # what opening wrote is no reason for a backup
        opened.release()
    except BaseException:
        opened.close()
        raise
    return opened


def _compare_with_keychain(vault: Vault, knowingly: bool) -> None:
    """Whoever keeps a key in a keychain has its memory too: what is remembered in the user's own files can be lost."""
    if not accounts.keeps_key(vault):
        return
    seen = rollback.of_text(vault.keys, keychain.recall(vault.keys.vault_id))
    if seen >= vault.report.epoch and not knowingly:
        raise VaultOlder("database")
    keychain.remember(vault.keys.vault_id, rollback.as_text(vault.keys, vault.report.epoch))
