"""Forms that are half typed, kept inside the vault and given back once when it is open again.

Beside them stands what is remembered of how somebody works, such as the columns of a list: without a word of anybody.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from peergroups.base import clock
from peergroups.store.tables import MAIN, draft
from peergroups.store.vault import Vault

_NEW = insert(draft)
_KEEP = _NEW.on_conflict_do_update(
    index_elements=["account", "place"], set_={"kept": _NEW.excluded.kept, "at": _NEW.excluded.at}
)
_THEIRS = draft.c.account == bindparam("whose")
_REMEMBERED = "remembered/"
IS_REMEMBERED = draft.c.place.startswith(_REMEMBERED)
_READ = (
    select(draft.c.place, draft.c.kept, draft.c.at)
    .where(_THEIRS, ~IS_REMEMBERED)
    .order_by(draft.c.at, draft.c.place)
)
_RECALL = select(draft.c.kept).where(_THEIRS, draft.c.place == bindparam("what"))
_DROP = delete(draft).where(_THEIRS, draft.c.place == bindparam("what"))
_FORGET = delete(draft).where(_THEIRS, ~IS_REMEMBERED)


class Kept(NamedTuple):
    """One form, and when it was kept."""

    text: str
    at: datetime


def keep(vault: Vault, drafts: dict[str, str]) -> None:
    """Keeps these (place -> text) for whoever is signed in."""
    exchange(vault, drafts, ())


def exchange(vault: Vault, drafts: dict[str, str], gone: Iterable[str]) -> None:
    """Keeps these, and does not keep what stood at the places that are `gone` any longer."""
    account = whose(vault)
    common = {"account": account, "at": clock.now()}
    kept = [{**common, "place": place, "kept": text} for place, text in drafts.items()]
    dropped = [{"whose": account, "what": place} for place in gone]
    with vault.work("Keep what is half typed", undoable=False, by_program=True) as work:
        if kept:
            work.db.execute(_KEEP, kept, execution_options=MAIN)
        if dropped:
            work.db.execute(_DROP, dropped, execution_options=MAIN)


def take(vault: Vault) -> dict[str, Kept]:
    """What was kept for whoever is signed in, by its place; it is not kept any longer."""
    theirs = {"whose": whose(vault)}
    rows = vault.db().execute(_READ, theirs, execution_options=MAIN)
    found = {row.place: Kept(row.kept, row.at) for row in rows}
    if found:
        with vault.work("Keep what is half typed", undoable=False, by_program=True) as work:
            work.db.execute(_FORGET, theirs, execution_options=MAIN)
    return found


def remember(vault: Vault, what: str, text: str) -> None:
    """Keeps how whoever is signed in does something; never with anything about a person in it."""
    keep(vault, {f"{_REMEMBERED}{what}": text})


def recall(vault: Vault, what: str) -> str | None:
    """What was remembered, as often as it is asked."""
    asked = {"whose": whose(vault), "what": f"{_REMEMBERED}{what}"}
    found: str | None = vault.db().scalar(_RECALL, asked, execution_options=MAIN)
    return found


def whose(vault: Vault) -> UUID:
    """The account; nobody's (the recovery sheet) is all zeroes."""
    account = vault.actor.account_id if vault.actor is not None else None
    return account or UUID(int=0)
