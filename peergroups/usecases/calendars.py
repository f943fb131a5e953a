"""The sessions to come as a file for the calendar of a telephone: when, and nothing of who or what for."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from peergroups.base import calendar_file, clock
from peergroups.base.calendar_file import Event
from peergroups.base.errors import RuleBroken
from peergroups.model.permissions import Action
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups, organisation, sessions
from peergroups.store.vault import Vault
from peergroups.usecases.tickets import Ticket, step

_AHEAD = timedelta(days=3 * 366)
_TOLD = frozenset({SessionStatus.PLANNED, SessionStatus.HELD, SessionStatus.CANCELLED})


def coming(vault: Vault, group_id: UUID | None, title: str, *, ticket: Ticket | None = None) -> bytes:
    """The sessions from today on, of one group or of all, as iCalendar; those called off are told as such.

    Every event is called `title`, and of several groups has a number behind it: a calendar is seen by others. No name,
    no place. RuleBroken("session.none") where there is none.
    """
    vault.require(Action.PRINT_PAPERS)
    step(ticket)
    db = vault.db()
    kept = organisation.organisation(db)
    today = clock.today(ZoneInfo(kept.zone if kept else "UTC"))
    found = [row for row in sessions.between(db, today, today + _AHEAD, group_id) if row.status in _TOLD]
    if not found:
        raise RuleBroken("session.none")
    order = {row.id: at for at, row in enumerate(groups.groups(db), 1)}
    several = len({row.group_id for row in found}) > 1
    events = [
        Event(
            row.id,
            f"{title} {order.get(row.group_id, 0)}" if several else title,
            row.starts_at,
            row.ends_at,
            row.status is SessionStatus.CANCELLED,
        )
        for row in found
    ]
    return calendar_file.write_ics(events, clock.now())
