"""Sessions that leave the calendar: for that of a telephone, when and nothing else; and a month of them on paper."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self
from uuid import UUID

from peergroups.base import calendar_file, clock
from peergroups.base.calendar_file import Event
from peergroups.base.errors import RuleBroken
from peergroups.documents.sheets import MonthLine, MonthSheet
from peergroups.model.audit import Event as Noted
from peergroups.model.permissions import Action
from peergroups.model.rota import AHEAD
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups, organisation, rota, sessions
from peergroups.store.queries.sessions import SessionRow
from peergroups.store.vault import Vault
from peergroups.usecases import audit
from peergroups.usecases.printing import OfOneSheet
from peergroups.usecases.tickets import Ticket, step

_AHEAD = timedelta(days=3 * 366)
_PRINTED = frozenset(SessionStatus) - {SessionStatus.NOT_HELD}
_TOLD = frozenset({SessionStatus.PLANNED, SessionStatus.HELD, SessionStatus.CANCELLED})


def coming(vault: Vault, group_id: UUID | None, title: str, *, ticket: Ticket | None = None) -> bytes:
    """The sessions from today on, of one group or of all, as iCalendar; those called off are told as such.

    A calendar is seen by others: every event has the outside name of its group, else is called `title`, with a number
    where there are several groups. No other name, no place. RuleBroken("session.none") where there is no session.
    """
    vault.require(Action.PRINT_PAPERS)
    step(ticket)
    db = vault.db()
    today = organisation.today(db)
    found = [row for row in sessions.between(db, today, today + _AHEAD, group_id) if row.status in _TOLD]
    return _written(vault, found, title)


def duties(vault: Vault, person_id: UUID, title: str, *, ticket: Ticket | None = None) -> bytes:
    """The sessions of the rota in which somebody has a part and is not away, as `coming` tells them; no task, no name.

    RuleBroken("session.none") where there is none.
    """
    vault.require(Action.PRINT_PAPERS)
    step(ticket)
    db = vault.db()
    today = organisation.today(db)
    rows = rota.ahead(db, today, today + AHEAD - timedelta(days=1), clock.now())
    theirs = (
        row.session
        for row in rows
        if any(part.person_id == person_id and part.away_until is None for part in row.parts)
    )
    return _written(vault, list(theirs), title)


def _written(vault: Vault, found: Sequence[SessionRow], title: str) -> bytes:
    db = vault.db()
    if not found:
        raise RuleBroken("session.none")
    order = {row.id: at for at, row in enumerate(groups.groups(db), 1)}
    several = len({row.group_id for row in found}) > 1
    events = [
        Event(
            row.id,
            row.outside_name or (f"{title} {order.get(row.group_id, 0)}" if several else title),
            row.starts_at,
            row.ends_at,
            row.status is SessionStatus.CANCELLED,
        )
        for row in found
    ]
    audit.note_surely(vault, Noted.EXPORTED, amount=1)
    return calendar_file.write_ics(events, clock.now())


@dataclass(frozen=True, slots=True)
class MonthOrder(OfOneSheet):
    """The month that `day` is in, of one group or of all; without `language` in the organisation's."""

    day: date
    group_id: UUID | None = None
    language: str = ""
    large: bool = False
    booklet: bool = False
    form: bool = False

    def as_form(self) -> Self:
        return replace(self, form=True, booklet=False)

    def sheets(self, vault: Vault) -> Sequence[tuple[MonthSheet, int]]:
        vault.require(Action.PRINT_PAPERS)
        db = vault.db()
        kept = organisation.organisation(db)
        assert kept is not None, "the first run names the organisation"
        first = self.day.replace(day=1)
        last = first.replace(day=monthrange(first.year, first.month)[1])
        found = [row for row in sessions.between(db, first, last, self.group_id) if row.status in _PRINTED]
        named = groups.group(db, self.group_id) if self.group_id is not None else None
        sheet = MonthSheet(
            language=self.language or kept.language,
            organisation=kept.name,
            group=named.outside if named is not None else "",
            date=first,
            sessions=tuple(
                MonthLine(
                    row.day,
                    row.at,
                    row.minutes,
                    row.outside,
                    row.place,
                    row.status is SessionStatus.CANCELLED,
                )
                for row in found
            ),
            paper=kept.paper,
            large=self.large,
        )
        return [(sheet, 1)]

    def went_out(self, vault: Vault) -> None:
        """Nothing is kept of it."""
