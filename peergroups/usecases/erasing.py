"""Erasing people for good: who waits in the trash for it, what it will take, and doing it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from peergroups.base import clock, paths
from peergroups.model.audit import Event
from peergroups.model.groups import Membership, membership_id
from peergroups.model.permissions import Action
from peergroups.store import erasing
from peergroups.store.backup import proving, second_place, shelf
from peergroups.store.queries import audit as queries
from peergroups.store.queries import people as people_queries
from peergroups.store.queries.people import Reach
from peergroups.store.queries.reading import Db
from peergroups.store.vault import Vault
from peergroups.usecases import backups
from peergroups.usecases.tickets import Ticket, step

KEPT_FOR = timedelta(days=30)  # in the trash, before erasing is offered


@dataclass(frozen=True, slots=True)
class Erased:
    """How many; and whether all is folded in.

    If not, the write-ahead file still holds them until the vault is closed.
    """

    number: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Held:
    """A backup, or a file or folder that was set aside, from before an erasing."""

    made_at: datetime
    file: Path


@dataclass(frozen=True, slots=True)
class NamesKept:
    """Names of a group that counts heads by now: of whom nothing else is kept, and how many belong elsewhere too."""

    only_here: tuple[UUID, ...]
    elsewhere: int


def names_kept(db: Db, group_id: UUID) -> NamesKept:
    """Whose names a group keeps, but of those who lead or help it."""
    here, elsewhere = people_queries.of_one_group(db, group_id)
    return NamesKept(tuple(here), len(elsewhere))


def erase_names(vault: Vault, group_id: UUID, *, ticket: Ticket | None = None) -> Erased:
    """Erases whoever belongs to this group alone; whoever belongs to another too leaves this one. Counts stay."""
    vault.require(Action.ERASE)
    step(ticket)
    here, elsewhere = people_queries.of_one_group(vault.db(), group_id)
    with vault.work("Leave group") as work:
        for person_id in elsewhere:
            member = work.get(Membership, membership_id(group_id, person_id))
            if member is not None and member.trashed_at is None:
                work.remove(member)
    return erase_all(vault, [*here], ticket=ticket)


def reach(db: Db, person_id: UUID) -> Reach:
    """What erasing this person would do."""
    return people_queries.reach(db, person_id)


def overdue(db: Db) -> list[UUID]:
    """The people who have been in the trash for more than 30 days, the oldest first."""
    return people_queries.overdue(db, clock.now() - KEPT_FOR)


def erase(vault: Vault, person_id: UUID) -> bool:
    """Erases the person for good; there is no undo. Needs a coordinator."""
    vault.require(Action.ERASE)
    return erasing.erase(vault, person_id)


def erase_all(vault: Vault, people: list[UUID], *, ticket: Ticket | None = None) -> Erased:
    """Erases these people. Stopped half-way, those done are gone."""
    vault.require(Action.ERASE)
    if len(people) > 1:  # by a slip of the hand, perhaps; the page lists this backup afterwards
        backups.keep_before(vault, ticket=ticket)
    whole = True
    for number, person_id in enumerate(people):
        step(ticket, number, len(people))
        whole = erasing.erase(vault, person_id)  # the last one folds in what was before, too
    return Erased(len(people), whole)


def may_hold(vault: Vault, second: Path | None = None) -> list[Held]:
    """What is older than the last erasing, in both places, newest first; for a coordinator.

    Backups, and what a restore or an update of the program set aside in the vault's folder. A backup that opens under
    the vault's key says where its log ended: no clock decides. Of the others the date does.
    """
    if not vault.may(Action.ERASE):
        return []
    last = queries.latest(vault.db(), Event.ERASED)
    if last is None:
        return []
    number, moment = last
    logged = _log_lengths(vault, second)
    held = [
        Held(one.made_at, one.file)
        for one in backups.copies(vault, second)
        if (logged[one.file] < number if logged.get(one.file) else one.made_at < moment)
    ]
    held += [one for one in _set_aside(vault.folder) if one.made_at < moment]
    return sorted(held, key=lambda one: one.made_at, reverse=True)


def forget_backups(vault: Vault, second: Path | None = None, *, ticket: Ticket | None = None) -> int:
    """Keeps a fresh backup, then deletes what may hold somebody erased; gives how many went."""
    vault.require(Action.ERASE)
    return backups.renew(vault, [one.file for one in may_hold(vault, second)], second, ticket=ticket)


def _log_lengths(vault: Vault, second: Path | None = None) -> dict[Path, int]:
    """How long the log was in each backup that opens under the vault's key; 0 where it does not say."""
    opened = partial(proving.opened, vault_keys=vault.keys)
    known = [*opened(vault.folder / shelf.FOLDER), *second_place.told(second, opened, [])]
    return {one.file: one.entries for one in known}


def _set_aside(folder: Path) -> list[Held]:
    """Older databases that lie in the vault's folder, by when they were last written."""
    name = paths.VAULT_DATABASE
    written: dict[Path, float] = {}
    for file in (*folder.glob(f"set-aside-*/{name}*"), *folder.glob(f"{name}.before-*")):
        whole = file if file.parent == folder else file.parent
        with contextlib.suppress(OSError):
            written[whole] = max(written.get(whole, 0.0), file.stat().st_mtime)
    return [Held(datetime.fromtimestamp(at, UTC), file) for file, at in written.items()]
