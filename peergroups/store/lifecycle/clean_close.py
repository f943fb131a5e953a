"""How the vault was left: closed well, cut short, or changed by something else since; told from its seal and its mark.

After a clean close there is no write-ahead file; one that lies there all the same is set aside and never read. One
beside an open vault counts only with that opening's own value in it. Versions before 12 of the database had one digest
of the whole file and an empty mark: they count until the database knows of its seal.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from peergroups.base import files, paths
from peergroups.keys import VaultKeys
from peergroups.store import connection, log_proof, seals, write_ahead
from peergroups.store.backup import making, restoring
from peergroups.store.lifecycle import proved_log
from peergroups.store.open_report import Ended
from peergroups.store.seals import MARK, SEAL, Mark

_LOG, _INDEX = f"{paths.VAULT_DATABASE}-wal", f"{paths.VAULT_DATABASE}-shm"
_LARGEST = 4096


class Left(NamedTuple):
    """How the vault was left, and whether a write-ahead file of another opening was set aside.

    `seals` are the ids of those it lay under since it was found to be the newest: with a kill, or an opening that
    failed, more than one.
    """

    ended: Ended
    set_aside: bool = False
    seals: frozenset[bytes] = frozenset()


def how_it_ended(folder: Path, vault_keys: VaultKeys) -> Left:
    """How the vault was left. A write-ahead file that is not of its last opening is set aside first."""
    seal, is_marked = seals.seal_of(folder, vault_keys), (folder / MARK).exists()
    if seal is None:
        changed = _knows_its_seal(folder, vault_keys)
        return Left(Ended.CHANGED) if changed else _before_seals(folder, vault_keys)
    if not is_marked:
        aside = _set_log_aside(folder)
        ended = Ended.WELL if seals.fits(folder, seal) else Ended.CHANGED
        return Left(ended, aside, frozenset({seal.id}))
    mark = seals.mark_of(folder, vault_keys)
    if mark is None or seal.id not in mark.seals:
        return Left(Ended.CHANGED)
    database, key = _database(folder, vault_keys)
    frames = proved_log.frames_that_count(database, key, seal, mark)
    if frames is None or not seals.fits(folder, seal, mark, frames=frames):
        return Left(Ended.CHANGED)
    if write_ahead.holds_any(database):
        write_ahead.cut(database, frames)
    log_proof.of(database).found(frames)
    if not _log_is_of(folder, vault_keys, mark):
        return Left(Ended.CHANGED, _set_log_aside(folder))
    return Left(Ended.CUT_SHORT, seals=mark.since | {seal.id})


def how_it_lies(
    folder: Path, vault_keys: VaultKeys, meta: Mapping[str, Any] | None, frames: int | None = None
) -> Left:
    """The same of one that may be damaged, without writing: pages that open under no key of its are no old ones.

    `meta` is the line that the database keeps of itself, where it could be read; `frames` are how many of the
    write-ahead file count, where that is known.
    """
    seal, is_marked = seals.seal_of(folder, vault_keys), (folder / MARK).exists()
    if seal is None:
        must_have = meta is not None and bool(meta.get("is_sealed"))
        return Left(Ended.CHANGED if must_have else Ended.UNKNOWN)
    mark = seals.mark_of(folder, vault_keys)
    if is_marked and (mark is None or seal.id not in mark.seals or not _opened_under(folder, mark, meta)):
        return Left(Ended.CHANGED)
    misfits, _ = seals.compared(folder, seal, mark, frames=frames)
    if misfits and not set(misfits) <= making.broken_pages(folder / paths.VAULT_DATABASE, vault_keys):
        return Left(Ended.CHANGED)
    if mark is None:
        return Left(Ended.WELL, seals=frozenset({seal.id}))
    return Left(Ended.CUT_SHORT, seals=mark.since | {seal.id})


def _opened_under(folder: Path, mark: Mark, meta: Mapping[str, Any] | None) -> bool:
    """Whether the write-ahead file may be of the opening of this mark, as far as can be told."""
    database = folder / paths.VAULT_DATABASE
    if not write_ahead.holds_any(database) or next(write_ahead.frames(database), None) is None:
        return True
    return meta is None or not meta.get("is_sealed") or (meta.get("opening") or b"") == mark.value


def begin(folder: Path, vault_keys: VaultKeys, left: Left) -> bytes:
    """From here on the database may change. Gives the value that is to be written into it before all else.

    What an unclean end left in the write-ahead file is folded in. Each new seal is in the mark before it is made, so
    that a kill between any two of these leaves what was there, cut short. Raises OSError.
    """
    database, key = _database(folder, vault_keys)
    was = seals.mark_of(folder, vault_keys) if left.ended is Ended.CUT_SHORT else None
    if was is not None:
        seals.put_mark(folder, vault_keys, replace(was, since=left.seals))
        seals.fold_in(database, vault_keys, key)
        was = seals.mark_of(folder, vault_keys)
    if write_ahead.holds_any(database):
        connection.close(connection.connect(database, key))  # the last one folds in the rest
    mark = Mark(secrets.token_bytes(seals.ID), (), since=left.seals)
    seal = seals.seal_of(folder, vault_keys)
    if seal is not None and left.ended is Ended.WELL:
        seals.put_mark(folder, vault_keys, seals.settled(mark, seal.id))
    else:
        _seal_anew(folder, vault_keys, was or mark, mark)
    return mark.value


def _seal_anew(folder: Path, vault_keys: VaultKeys, was: Mark, mark: Mark) -> None:
    """Seals the file as it is, of which `was` says what it may be until then."""
    next_ = secrets.token_bytes(seals.ID)
    seals.put_mark(folder, vault_keys, replace(was, value=mark.value, seals=(*was.seals, next_)))
    seals.seal_file(folder, vault_keys, id_=next_)
    seals.put_mark(folder, vault_keys, seals.settled(mark, next_))


def log_counts(folder: Path) -> bool:
    """Whether a write-ahead file beside the database belongs to it: after a clean close there is none."""
    return (folder / MARK).exists() or not (folder / SEAL).exists()


def unmark(folder: Path) -> None:
    """It is closed: the seal says what the database is.

    Where that cannot be done, the mark stays, and the next opening looks at everything.
    """
    with contextlib.suppress(OSError):
        if not write_ahead.holds_any(folder / paths.VAULT_DATABASE):
            (folder / MARK).unlink(missing_ok=True)
            files.settle_folder(folder)


def sweep(folder: Path) -> None:
    """Removes what a killed program left half written."""
    files.sweep(folder, seals.PART)


def _database(folder: Path, vault_keys: VaultKeys) -> tuple[Path, bytearray]:
    database = folder / paths.VAULT_DATABASE
    return database, making.fitting_key(database, vault_keys)


def _log_is_of(folder: Path, vault_keys: VaultKeys, mark: Mark) -> bool:
    """Whether the write-ahead file, where there is one, was written in the opening of this mark."""
    database = folder / paths.VAULT_DATABASE
    if not write_ahead.holds_any(database) or next(write_ahead.frames(database), None) is None:
        return True
    knows, value = connection.seal_known(database, making.fitting_key(database, vault_keys))
    return not knows or value == mark.value


def _knows_its_seal(folder: Path, vault_keys: VaultKeys) -> bool:
    """Whether the database says that it must have one, with or without what the write-ahead file holds."""
    database = folder / paths.VAULT_DATABASE
    key = making.fitting_key(database, vault_keys)
    return any(connection.seal_known(database, key, alone=alone)[0] for alone in (True, False))


def _before_seals(folder: Path, vault_keys: VaultKeys) -> Left:
    if (folder / MARK).exists():
        return Left(Ended.CUT_SHORT)
    if not (folder / SEAL).exists():
        return Left(Ended.UNKNOWN)
    aside = _set_log_aside(folder)
    return Left(Ended.WELL if _fits_whole(folder, vault_keys) else Ended.CHANGED, aside)


def _set_log_aside(folder: Path) -> bool:
    if not write_ahead.holds_any(folder / paths.VAULT_DATABASE):
        return False
    restoring.set_aside(folder, _LOG, _INDEX)
    return True


def _fits_whole(folder: Path, vault_keys: VaultKeys) -> bool:
    try:
        with (folder / SEAL).open("rb") as source:
            kept = json.loads(source.read(_LARGEST))
        digest, mac = str(kept["sha256"]), str(kept["mac"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False
    genuine = hmac.compare_digest(mac.encode(), _mac(vault_keys, digest).encode())
    with (folder / paths.VAULT_DATABASE).open("rb") as source:
        return genuine and digest == hashlib.file_digest(source, "sha256").hexdigest()


def _mac(vault_keys: VaultKeys, digest: str) -> str:
    key = vault_keys.derive("anchor mac")
    try:
        return hmac.new(key, f"seal {vault_keys.vault_id.hex} {digest}".encode(), hashlib.sha256).hexdigest()
    finally:
        key[:] = bytes(len(key))
