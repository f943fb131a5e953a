"""Ids: 16-byte UUIDs of version 7 made here, and ids derived from the two things a row links."""

import hashlib
import secrets
import threading
from typing import NewType
from uuid import UUID

from peergroups.base import clock

PersonId = NewType("PersonId", UUID)
GroupId = NewType("GroupId", UUID)
GroupTextId = NewType("GroupTextId", UUID)
MembershipId = NewType("MembershipId", UUID)
PeriodId = NewType("PeriodId", UUID)
OfferId = NewType("OfferId", UUID)
AwayId = NewType("AwayId", UUID)
SeriesId = NewType("SeriesId", UUID)
SessionId = NewType("SessionId", UUID)
AttendanceId = NewType("AttendanceId", UUID)
NoteId = NewType("NoteId", UUID)
TemplateId = NewType("TemplateId", UUID)
FollowUpId = NewType("FollowUpId", UUID)
EntryId = NewType("EntryId", UUID)
EntryTextId = NewType("EntryTextId", UUID)
HandoutId = NewType("HandoutId", UUID)
TextId = NewType("TextId", UUID)
PictureId = NewType("PictureId", UUID)
AccountId = NewType("AccountId", UUID)
PrintedSheetId = NewType("PrintedSheetId", UUID)
MergeId = NewType("MergeId", UUID)
ReportId = NewType("ReportId", UUID)
ContactId = NewType("ContactId", UUID)
RuleId = NewType("RuleId", UUID)
SkipId = NewType("SkipId", UUID)
CredentialId = NewType("CredentialId", UUID)
RequirementId = NewType("RequirementId", UUID)
SafetyStepId = NewType("SafetyStepId", UUID)
HoursId = NewType("HoursId", UUID)
SupervisionId = NewType("SupervisionId", UUID)
DutyId = NewType("DutyId", UUID)

_VARIANT = 0b10 << 62
_lock = threading.Lock()
_last = 0


def new_id() -> UUID:
    """A UUID of version 7 (RFC 9562): milliseconds, then a counter that never goes back, then chance.

    Ids made later sort later within one process, even when the computer's clock is set back.
    """
    global _last  # noqa: PLW0603
    with _lock:
        stamp = int(clock.now().timestamp() * 1000) << 12
        _last = max(stamp, _last + 1)
        stamp = _last
    milliseconds, counter = stamp >> 12, stamp & 0xFFF
    return UUID(int=milliseconds << 80 | 0x7 << 76 | counter << 64 | _VARIANT | secrets.randbits(62))


def linked_id(what: str, first: UUID, second: UUID | str) -> UUID:
    """The id of the row that links `first` and `second`: the same on every laptop (version 8, from SHA-256)."""
    tail = second.bytes if isinstance(second, UUID) else second.encode()
    number = int.from_bytes(
        hashlib.sha256(what.encode() + b"|" + first.bytes + b"|" + tail).digest()[:16], "big"
    )
    number &= ~(0xF << 76) & ~(0b11 << 62)
    return UUID(int=number | 0x8 << 76 | _VARIANT)
