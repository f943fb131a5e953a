"""Whether a vault is as new as what is known of it: what this computer remembers, and its backups in both places."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy.engine import Connection

from peergroups.base import patience
from peergroups.base.errors import PeerGroupsError, VaultOlder
from peergroups.keys import VaultKeys
from peergroups.store import audit
from peergroups.store.backup import making, proving, shelf
from peergroups.store.backup.making import Contents
from peergroups.store.lifecycle import integrity, rollback
from peergroups.store.lifecycle.rollback import Seen

_LOGGED_SINCE = 4  # the version of the database that has a log


def expect_older(
    vault_keys: VaultKeys, contents: Contents, folder: Path, places: Sequence[Path] = ()
) -> None:
    """A backup was put back in `folder` on purpose: its vault is no older copy, whatever is kept there or in `places`.

    To be called before it is in place.
    """
    kept = proving.opened(folder / shelf.FOLDER, vault_keys)
    for place in places:
        kept += patience.of(place, partial(proving.opened, place, vault_keys), patience.AT_THE_DOOR) or []
    state = Seen(*contents.log, at=contents.made_at)
    newest = max((one.epoch for one in kept), default=0)
    rollback.start_over(vault_keys, contents.epoch, state, newest=newest)


def newest_backup(folder: Path, vault_keys: VaultKeys, places: Sequence[Path] = ()) -> Contents | None:
    """What the newest backup that its key opens says, beside the vault or in `places`.

    None where there is none, or one was put back since. A place that does not answer says nothing.
    """
    asked = (patience.of(one, partial(_newest_in, one, vault_keys), patience.AT_THE_DOOR) for one in places)
    known = [one for one in (_newest_in(folder / shelf.FOLDER, vault_keys), *asked) if one is not None]
    newest = max(known, key=lambda one: (one.epoch, one.log[0]), default=None)
    return newest if newest is not None and newest.epoch > rollback.restored_at(vault_keys) else None


def _newest_in(place: Path, vault_keys: VaultKeys) -> Contents | None:
    for one in proving.opened(place, vault_keys):
        with contextlib.suppress(OSError, PeerGroupsError), one.file.open("rb") as source:
            return making.peek(source, vault_keys)
    return None


def require_newest(
    db: Connection,
    vault_keys: VaultKeys,
    known: int,
    kept: Contents | None,
    *,
    older: Callable[[VaultOlder], object],
) -> None:
    row = db.exec_driver_sql("SELECT epoch, header_generation FROM meta").one_or_none()
    require_as_new(db, vault_keys, known, kept, None if row is None else (row[0], row[1]), older=older)


def require_as_new(
    db: Connection,
    vault_keys: VaultKeys,
    known: int,
    kept: Contents | None,
    row: tuple[int, int] | None,
    *,
    older: Callable[[VaultOlder], object],
    has_holes: bool = False,
) -> None:
    """The same of what says that it is of this epoch and this generation of the header; None where that is not known.

    Of a log that `has_holes` no missing entry counts.
    """
    if row is not None and vault_keys.generation < row[1]:
        older(VaultOlder("header"))
    has_log = db.exec_driver_sql("PRAGMA user_version").scalar_one() >= _LOGGED_SINCE
    closes = rollback.closes(vault_keys) if has_log else []
    if has_log and kept is not None and kept.log[0] > (closes[0].number if closes else 0):
        closes = [Seen(*kept.log, at=kept.made_at), *closes]
    if row is None or (
        row[0] >= known and not _parted(db, closes, is_longer=row[0] > known and not has_holes)
    ):
        return
    is_worked_in = bool(closes) and (row[0] > known or (not has_holes and _goes_on_unseen(db, closes)))
    there = closes[0].at if closes else None
    here = integrity.newest_entry(db) if has_log else None
    older(VaultOlder("both" if is_worked_in else "database", here, there))


def require_last_close(
    epoch: int | None,
    vault_keys: VaultKeys,
    seals: Collection[bytes],
    *,
    older: Callable[[VaultOlder], object],
) -> None:
    """An opening that was closed here is as it was closed: else it is a state from the middle of it."""
    closed = rollback.closed_under(vault_keys, epoch) if epoch is not None else None
    if seals and closed is not None and closed not in seals:
        older(VaultOlder("database"))


def _parted(db: Connection, closes: Sequence[Seen], *, is_longer: bool) -> bool:
    """Whether its log says something else where the last close seen here stands.

    One that is shorter was cut off, unless it must be longer since it was opened since.
    """
    if not closes or audit.goes_through(db, closes[0].number, closes[0].seal):
        return False
    return is_longer or audit.seal_at(db, closes[0].number) is not None


def _goes_on_unseen(db: Connection, closes: Sequence[Seen]) -> bool:
    """Whether something was written after the last close that this log shares with what was seen here."""
    number, _ = audit.head(db)
    shared = next((one for one in closes if audit.goes_through(db, one.number, one.seal)), None)
    return shared is not None and shared.number < number
