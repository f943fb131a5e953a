"""Forms that were half typed when the vault was locked, kept inside it and given back once."""

from __future__ import annotations

from peergroups.base import clock
from peergroups.model.rows import to_microseconds
from peergroups.store.vault import Vault

_KEEP = """INSERT INTO main.draft (account, place, kept, at) VALUES (?, ?, ?, ?)
    ON CONFLICT (account, place) DO UPDATE SET kept = excluded.kept, at = excluded.at"""


def keep(vault: Vault, drafts: dict[str, str]) -> None:
    """Keeps these (place -> text) for whoever is signed in."""
    moment = to_microseconds(clock.now())
    with vault.work("Keep what is half typed", undoable=False, by_program=True) as work:
        for place, kept in drafts.items():
            work.db.exec_driver_sql(_KEEP, (_whose(vault), place, kept, moment))


def take(vault: Vault) -> dict[str, str]:
    """What was kept for whoever is signed in; it is not kept any longer."""
    whose = (_whose(vault),)
    select = "SELECT place, kept FROM main.draft WHERE account = ? ORDER BY at, place"
    found = {str(row[0]): str(row[1]) for row in vault.db().exec_driver_sql(select, whose)}
    if found:
        with vault.work("Keep what is half typed", undoable=False, by_program=True) as work:
            work.db.exec_driver_sql("DELETE FROM main.draft WHERE account = ?", whose)
    return found


def _whose(vault: Vault) -> bytes:
    """The account; nobody's (the recovery sheet) is all zeroes."""
    account = vault.actor.account_id if vault.actor is not None else None
    return bytes(16) if account is None else account.bytes
