"""Forms that were half typed when the vault was locked, kept inside it and given back once.

Beside them stands what is remembered of how somebody works, such as the columns of a list: without a word of anybody.
"""

from __future__ import annotations

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
_READ = select(draft.c.place, draft.c.kept).where(_THEIRS, ~IS_REMEMBERED).order_by(draft.c.at, draft.c.place)
_RECALL = select(draft.c.kept).where(_THEIRS, draft.c.place == bindparam("what"))
_FORGET = delete(draft).where(_THEIRS, ~IS_REMEMBERED)


def keep(vault: Vault, drafts: dict[str, str]) -> None:
    """Keeps these (place -> text) for whoever is signed in."""
    common = {"account": whose(vault), "at": clock.now()}
    kept = [{**common, "place": place, "kept": text} for place, text in drafts.items()]
    with vault.work("Keep what is half typed", undoable=False, by_program=True) as work:
        if kept:
            work.db.execute(_KEEP, kept, execution_options=MAIN)


def take(vault: Vault) -> dict[str, str]:
    """What was kept for whoever is signed in; it is not kept any longer."""
    theirs = {"whose": whose(vault)}
    found = dict(vault.db().execute(_READ, theirs, execution_options=MAIN).all())
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
