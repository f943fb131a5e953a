"""How much of a write-ahead file counts after an unclean end: what is proved in it, and no page that was put there."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import BinaryIO

from peergroups.base import files
from peergroups.base.errors import PeerGroupsError
from peergroups.keys import VaultKeys
from peergroups.store import connection, log_proof, seals, write_ahead
from peergroups.store.backup import making
from peergroups.store.connection import PROVED_SINCE, TROUBLES, SaidOfLog
from peergroups.store.seals import Mark, Seal

_TRIES = 100  # commits from the end on, behind which a proof is looked for


def frames_that_count(database: Path, key: bytearray, seal: Seal, mark: Mark) -> int | None:
    """The frames beside it up to the last proof; None where the file is not as the program left it.

    What stands behind that was never said to be kept. All count where an older program wrote it.
    """
    try:
        said = connection.said_of_log(database, key)
    except TROUBLES:
        return None
    must = _must_be_proved(database, key, said)
    if not must and not said.frames:
        return said.logged
    proved = _proved(database, said) if said.page else None
    if proved is None:
        return None
    salts = write_ahead.salts(database) if said.logged else b""
    if not _is_begun_here(database, salts, proved, seal, mark):
        return None
    return proved if not proved or salts == seals.folded(seal.id)[0] or said.base == seal.id else None


def cut_copy(folder: Path, copy: Path, vault_keys: VaultKeys) -> tuple[bool, int | None]:
    """Cuts off what does not count beside a copy of the database of `folder`, which may be damaged.

    Gives whether it is as the program left it, and how many frames count; None where that cannot be told. What was put
    behind the last proof may be what keeps it from being read: then it is looked for without that.
    """
    seal, mark = seals.seal_of(folder, vault_keys), seals.mark_of(folder, vault_keys)
    if seal is None or mark is None or not write_ahead.holds_any(copy):
        return True, None
    whole = write_ahead.beside(copy).read_bytes()
    ends = [number for number, frame in enumerate(write_ahead.frames(copy), 1) if frame.pages]
    for end in ends[: -_TRIES - 1 : -1]:
        write_ahead.cut(copy, end)
        with contextlib.suppress(PeerGroupsError):
            frames = frames_that_count(copy, making.fitting_key(copy, vault_keys), seal, mark)
            write_ahead.cut(copy, frames or 0)
            return frames is not None, frames
    files.write(write_ahead.beside(copy), whole)
    return True, None


def _must_be_proved(database: Path, key: bytearray, said: SaidOfLog) -> bool:
    try:
        alone = connection.said_of_log(database, key, alone=True)
    except (PeerGroupsError, *TROUBLES):  # it was being written to
        return said.version >= PROVED_SINCE
    return alone.version >= PROVED_SINCE


def _proved(database: Path, said: SaidOfLog) -> int | None:
    """Up to the proof that the database has in the end, which no other may follow."""
    if not said.logged:
        return 0
    with write_ahead.beside(database).open("rb") as log:
        return _end(log, said)


def _end(log: BinaryIO, said: SaidOfLog) -> int | None:
    fits, pages, end, may_end, are_any = False, b"", 0, True, False
    made = log_proof.digest_of(write_ahead.salts_in(log))
    for number, identity in enumerate(write_ahead.identities(log, 0, said.logged), 1):
        is_proof = int.from_bytes(identity[:4]) == said.page
        are_any |= is_proof
        if number <= said.frames:
            made.update(identity)
            pages, fits = identity[4:8], number == said.frames and made.digest() == said.digest
        elif not is_proof:
            may_end = False
        elif may_end and identity[4:8] == pages:
            end = number
        else:
            return None
    if not are_any:
        return 0
    return end if fits and end else None


def _is_begun_here(database: Path, salts: bytes, proved: int, seal: Seal, mark: Mark) -> bool:
    """Whether all of the file is there that was folded in, or was being folded in when it ended.

    A round of it that begins anew does so when all of the one before is in the database.
    """
    of_seal, in_it = seals.folded(seal.id)
    if salts and salts == of_seal and proved < in_it:
        return False
    if not mark.may_become or not mark.finals or mark.seals[0] != seal.id:
        return True
    of_mark, in_it = seals.folded(mark.seals[-1])
    if salts == of_mark:
        return proved >= in_it
    return seals.is_all_folded(database, mark)
