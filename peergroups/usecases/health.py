"""The health of a vault: the deep check once a week or after an unclean end, and what is remembered of it here."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from peergroups.base import clock
from peergroups.base.settings import Settings
from peergroups.model.permissions import Action
from peergroups.store.lifecycle import integrity, rollback
from peergroups.store.open_report import Ended
from peergroups.store.queries import organisation
from peergroups.store.vault import Vault
from peergroups.usecases import audit, series
from peergroups.usecases.tickets import Ticket, step, stepping

WEEKLY = timedelta(days=7)
MENDABLE = frozenset({"search_index_incomplete", "search_index_damaged"})

_BACK, _FORWARD = timedelta(days=1), timedelta(days=31)  # how far a clock may be from the last time


@dataclass(frozen=True, slots=True)
class Health:
    """When the vault was last looked through on this computer (None: never), and what was found."""

    at: datetime | None
    problems: tuple[str, ...] = ()


def examine(vault: Vault, *, ticket: Ticket | None = None) -> list[str]:
    """The codes of everything that is wrong inside; the vault can be worked in meanwhile."""
    found = integrity.problems(vault, stepping(ticket))
    return [*found, *audit.problems(vault)]


def mend(vault: Vault, *, ticket: Ticket | None = None) -> list[str]:
    """Makes the search index anew, which is all that can be mended in place; gives what is wrong after that."""
    step(ticket)
    integrity.mend_search(vault)
    return examine(vault, ticket=ticket)


def last(vault: Vault, settings: Settings) -> Health:
    """What is remembered of the last look."""
    kept, _, codes = settings.checks.get(vault.keys.vault_id.hex, "").partition(";")
    with contextlib.suppress(ValueError):
        return Health(datetime.fromisoformat(kept), tuple(code for code in codes.split(",") if code))
    return Health(None)


def remember(vault: Vault, settings: Settings, problems: list[str]) -> None:
    """Keeps the result on this computer: codes, nothing of what is in the vault. What is mended is no problem now."""
    report = vault.report
    vault.report = replace(report, problems=tuple(code for code in report.problems if code in problems))
    settings.checks[vault.keys.vault_id.hex] = f"{clock.now().isoformat()};{','.join(problems)}"
    settings.save()


def is_due(vault: Vault, settings: Settings) -> bool:
    """Whether the vault should be looked through: after a week, an unclean end, or a clock that went back."""
    if vault.report.ended is not Ended.WELL:
        return True
    before = last(vault, settings).at
    return before is None or not timedelta(0) <= clock.now() - before < WEEKLY


def look_at_clock(vault: Vault) -> None:
    """Notes in the report that the clock has leapt since the last use, until `confirm_clock` or it is right again.

    Meanwhile nothing is planned ahead, no backup is thinned and nobody joins.
    """
    seen = organisation.clock_trusted_at(vault.db()) or integrity.last_seen(vault.db())
    if doubtful_clock(seen):
        vault.report = replace(vault.report, clock_was=seen)
        vault.note_clock(None)
    else:
        vault.note_clock(clock.now())


def confirm_clock(vault: Vault) -> None:
    """Somebody looked: the date is right. What was held back is done now."""
    vault.note_clock(clock.now())
    vault.report = replace(vault.report, clock_was=None)
    series.top_up(vault)


def may_judge(vault: Vault) -> bool:
    """Whether who is signed in can tell if a vault that is here for the first time is the newest copy."""
    return vault.may(Action.RESTORE)


def confirm_first(vault: Vault) -> None:
    """Whoever may judge it looked at the date of a vault that is here for the first time: it fits."""
    vault.require(Action.RESTORE)
    rollback.answer(vault.keys)
    vault.report = replace(vault.report, first_here=False)


def doubtful_clock(seen: datetime | None) -> bool:
    """Whether the clock of now cannot be right, when the vault was last open at `seen`."""
    return seen is not None and not seen - _BACK <= clock.now() <= seen + _FORWARD
