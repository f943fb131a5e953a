"""What opening a vault found out about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from peergroups.model.audit import Head


class Ended(StrEnum):
    """How the vault was left the last time."""

    WELL = "well"
    CUT_SHORT = "cut_short"  # the program or the computer stopped while it was open
    CHANGED = "changed"  # something else wrote to the database since
    UNKNOWN = "unknown"  # no record of its close: a vault of an older program


@dataclass(frozen=True, slots=True)
class OpenReport:
    """How the vault was found, for those who open it and for whoever is to be told.

    `problems` are codes that only this opening could see; a later check takes out those that are mended.
    """

    epoch: int = 0  # how often it was opened, this time included
    ended: Ended = Ended.WELL
    is_older: bool = False  # an older copy, opened knowingly
    set_aside: bool = False  # a write-ahead file lay there that is not of this vault's last opening
    first_here: bool = False  # never open on this computer before, and nobody has said yet that it fits
    newest_entry: datetime | None = (
        None  # of one that is here for the first time; None where it holds nothing
    )
    header_from: datetime | None = None  # both copies were damaged: when the backup was made that had it
    clock_was: datetime | None = None  # the clock of then, where the one of now cannot be right
    kept_log: Head | None = None  # where the log ended in the newest backup beside the vault
    seals: frozenset[bytes] = frozenset()  # ids of those it lay under since it was found to be the newest
    problems: tuple[str, ...] = ()
