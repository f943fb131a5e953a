"""The log of who did what when: ids and numbers only, never a name or a text."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Event(StrEnum):
    """What the log notes. `amount` counts where there is something to count (files, attempts, copies).

    Of a refusal it is the place of the action in `permissions.Action`, of a log found cut the first line that lacks.
    """

    OPENED = "opened"
    OPENING_FAILED = "opening_failed"
    EXPORTED = "exported"
    WAY_ADDED = "way_added"
    WAY_CHANGED = "way_changed"
    WAY_REMOVED = "way_removed"
    ROLE_CHANGED = "role_changed"
    RECOVERY_SHEET = "recovery_sheet"
    SIGNED = "signed"
    REMOVED = "removed"
    ERASED = "erased"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    KEY_CHANGED = "key_changed"
    PRINTED = "printed"
    REFUSED = "refused"
    LOG_VIEWED = "log_viewed"
    LOG_CUT = "log_cut"
    MERGED = "merged"
    ERASED_FROM_TRASH = "erased_from_trash"
    REPORT_MADE = "report_made"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line as the database keeps it: `at` in microseconds, ids as 16 bytes."""

    number: int
    at: int
    account: bytes | None
    event: str
    subject: bytes | None
    amount: int | None
    mac: bytes


@dataclass(frozen=True, slots=True)
class LogFault:
    """Where the log stopped being true. `code`: `changed`, `missing`, `cut_off` or `another`."""

    code: str
    number: int


Head = tuple[int, bytes]
"""How many entries there are, and the seal of the last one: kept outside, it shows that the tail was cut off."""


def seal(key: bytes | bytearray, before: bytes, entry: Entry) -> bytes:
    """The seal of an entry, which takes in the seal before it (HMAC-SHA256 over fields of fixed shape)."""
    said = entry.event.encode()
    message = b"".join(
        (
            before,
            entry.number.to_bytes(8, "big"),
            entry.at.to_bytes(8, "big", signed=True),
            len(said).to_bytes(1, "big"),
            said,
            _part(entry.account),
            _part(entry.subject),
            b"\0" if entry.amount is None else b"\1" + entry.amount.to_bytes(8, "big", signed=True),
        )
    )
    return hmac.digest(bytes(key), message, "sha256")


def fault(
    key: bytes | bytearray, start: bytes, entries: Iterable[Entry], head: Head | None = None
) -> LogFault | None:
    """The first thing wrong with the log, None for a true one. `head` is what was kept outside."""
    before, expected = start, 1
    for entry in entries:
        if entry.number != expected:
            return LogFault("missing", expected)
        if not hmac.compare_digest(seal(key, before, entry), entry.mac):
            return LogFault("changed", entry.number)
        before, expected = entry.mac, expected + 1
        if head is not None and head[0] == entry.number and head[1] != entry.mac:
            return LogFault("another", entry.number)
    if head is not None and head[0] >= expected:
        return LogFault("cut_off", expected)
    return None


def _part(id_: bytes | None) -> bytes:
    return b"\0" if id_ is None else b"\1" + id_
