"""Events as the calendars of telephones and computers take them in (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

_PROGRAM = "-//PeerGroups//PeerGroups//EN"


@dataclass(frozen=True, slots=True)
class Event:
    """`id` stays the same when the event moves, so that a calendar that has it moves it too."""

    id: UUID
    title: str
    starts_at: datetime
    ends_at: datetime
    is_cancelled: bool = False


def write_ics(events: Iterable[Event], made_at: datetime) -> bytes:
    """One calendar with these events, times in UTC: a calendar shows them by its own clock."""
    import vobject  # 60 ms, for calendars only

    utc = vobject.icalendar.utc  # the only one that it writes as Z

    calendar = vobject.iCalendar()
    calendar.add("prodid").value = _PROGRAM
    for event in events:
        entry = calendar.add("vevent")
        entry.add("uid").value = f"{event.id}@peergroups.invalid"
        entry.add("dtstamp").value = made_at.astimezone(utc).replace(microsecond=0)
        entry.add("dtstart").value = event.starts_at.astimezone(utc)
        entry.add("dtend").value = event.ends_at.astimezone(utc)
        entry.add("summary").value = event.title
        entry.add("class").value = "PRIVATE"
        entry.add("status").value = "CANCELLED" if event.is_cancelled else "CONFIRMED"
    text: str = calendar.serialize(validate=False)
    return text.encode("utf-8")
