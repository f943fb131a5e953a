"""Holidays that come: which sessions fall on one, and whether they are skipped. Never decided without a word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from peergroups.base import clock
from peergroups.model import schedule
from peergroups.model.groups import Series
from peergroups.model.sessions import GroupSession, SessionStatus
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import organisation
from peergroups.store.queries import series as series_queries
from peergroups.store.queries import sessions as session_queries
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import SessionRow
from peergroups.store.vault import Vault
from peergroups.usecases.tickets import Ticket, step

AHEAD = timedelta(weeks=8)


@dataclass(frozen=True, slots=True)
class HolidayAhead:
    """A holiday on which sessions are planned that nobody has decided about."""

    day: date
    name: str
    sessions: tuple[SessionRow, ...]


def ahead(vault: Vault, language: str, *, ticket: Ticket | None = None) -> list[HolidayAhead]:
    """Those of the next eight weeks, the nearest first, named in that language where it can be."""
    step(ticket)
    kept = organisation.organisation(vault.db())
    if kept is None or not kept.country:
        return []
    today = clock.today(ZoneInfo(kept.zone))
    planned: dict[date, list[SessionRow]] = {}
    for session in _undecided(vault.db(), today, today + AHEAD):
        planned.setdefault(session.day, []).append(session)
    named = schedule.holidays_on(kept.country, language, planned, kept.subdivision)
    return [HolidayAhead(day, name, tuple(planned[day])) for day, name in named.items()]


def skip(vault: Vault, day: date, name: str) -> int:
    """No session of a series on that day: what nobody touched goes, the rest is cancelled with `name` as its reason.

    Gives how many.
    """
    with vault.work("Skip holiday") as work:
        found = list(_undecided(work.db, day, day))
        for row in found:
            assert row.series_id is not None
            series = work.one(Series, row.series_id)
            session = work.one(GroupSession, row.id)
            slot = session.in_place_of or session.planned_on
            dated = series_queries.dated(work.db, row.group_id, min(slot, day))
            if any(one.id == row.id and one.touches for one in dated):
                work.put(session.with_changes(status=SessionStatus.CANCELLED, reason=name))
            else:
                work.remove(session.with_changes(let_go=True))
                work.put(series.with_changes(skips=series.skips | {slot}))
        return len(found)


def keep(vault: Vault, day: date) -> int:
    """The groups meet on that day all the same, and it is not asked again. Gives how many sessions."""
    with vault.work("Keep holiday") as work:
        found = list(_undecided(work.db, day, day))
        for row in found:
            assert row.series_id is not None
            series = work.one(Series, row.series_id)
            work.put(series.with_changes(keeps=series.keeps | {day}))
        return len(found)


def _undecided(db: Db, first: date, last: date) -> Iterator[SessionRow]:
    """Planned sessions of a series on the very day it gave them, unless that day is kept."""
    keeps: dict[object, frozenset[date]] = {}
    for row in session_queries.between(db, first, last):
        if row.series_id is None or row.status is not SessionStatus.PLANNED or row.day != row.planned_on:
            continue
        if row.series_id not in keeps:
            series = group_queries.one_series(db, row.series_id)
            keeps[row.series_id] = series.keeps if series is not None else frozenset()
        if row.day not in keeps[row.series_id]:
            yield row
