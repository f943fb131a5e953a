"""Series and their sessions: plan, change from a day on, cancel, move. Held sessions never change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model import schedule
from peergroups.model.drafts import read
from peergroups.model.groups import Series, SeriesDraft
from peergroups.model.ids import GroupId, SeriesId, SessionId, new_id
from peergroups.model.sessions import (
    GroupSession,
    MoveDraft,
    SessionStatus,
    require_markable,
    require_movable,
    session_id,
)
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import organisation
from peergroups.store.queries import sessions as session_queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work

AHEAD = timedelta(days=366)  # how far sessions are made in advance


def plan(vault: Vault, group_id: UUID, values: Mapping[str, object]) -> SeriesId:
    """A series for the group; its sessions of the coming year are there at once."""
    draft = read(SeriesDraft, values)
    with vault.work("Plan sessions") as work:
        return plan_within(work, GroupId(group_id), draft)


def plan_within(work: Work, group_id: GroupId, draft: SeriesDraft) -> SeriesId:
    """The same, as part of a larger work."""
    series = Series.make(id=SeriesId(new_id()), group_id=group_id, **draft.model_dump())
    work.put(series)
    _fill(work, series)
    return series.id


def change_from(
    vault: Vault, group_id: UUID, from_day: date, values: Mapping[str, object]
) -> SeriesId | None:
    """A new rhythm from that day on; sessions before it, held, moved or touched ones stay as they are."""
    draft = read(SeriesDraft, {**values, "starts_on": max(from_day, _day(values))})
    with vault.work("Change series") as work:
        stop_within(work, group_id, from_day)
        return plan_within(work, GroupId(group_id), draft)


def stop_from(vault: Vault, group_id: UUID, from_day: date) -> None:
    """No more sessions from that day on; held and touched ones stay."""
    with vault.work("End series") as work:
        stop_within(work, group_id, from_day)


def top_up(vault: Vault) -> None:
    """Makes the sessions that have come within a year since the vault was last open. Not an undo step."""
    with vault.work("Plan ahead", undoable=False) as work:
        for series_id in group_queries.endless_series(work.db):
            _fill(work, work.one(Series, series_id), only_after_newest=True)


def cancel(vault: Vault, id_: UUID, reason: str) -> None:
    """The session will not take place, and why; it stays visible."""
    with vault.work("Cancel session") as work:
        session = work.one(GroupSession, id_)
        require_movable(session.status)
        work.put(session.with_changes(status=SessionStatus.CANCELLED, reason=reason))


def did_not_happen(vault: Vault, id_: UUID, reason: str) -> None:
    """Planned, but nobody met; its register is no longer missing."""
    with vault.work("Session did not happen") as work:
        session = work.one(GroupSession, id_)
        require_movable(session.status)
        work.put(session.with_changes(status=SessionStatus.NOT_HELD, reason=reason))


def hold_after_all(vault: Vault, id_: UUID) -> None:
    """A cancelled session is planned again."""
    with vault.work("Plan session again") as work:
        session = work.one(GroupSession, id_)
        if session.status is SessionStatus.HELD:
            raise RuleBroken("session.already_held")
        work.put(session.with_changes(status=SessionStatus.PLANNED, reason=""))


def move(vault: Vault, id_: UUID, values: Mapping[str, object]) -> None:
    """One session on another day, time or place; the series goes on as it was."""
    draft = read(MoveDraft, values)
    with vault.work("Move session") as work:
        session = work.one(GroupSession, id_)
        require_movable(session.status)
        require_markable(session.status)
        starts_at = schedule.instant(draft.day, draft.at, ZoneInfo(session.zone))
        work.put(session.with_changes(**draft.model_dump(), starts_at=starts_at))


def add_session(vault: Vault, group_id: UUID, values: Mapping[str, object]) -> SessionId:
    """One more session outside the series."""
    draft = read(MoveDraft, values)
    with vault.work("Add session") as work:
        kept = organisation.organisation(work.db)
        zone = kept.zone if kept else "UTC"
        session = GroupSession.make(
            id=SessionId(new_id()),
            group_id=group_id,
            planned_on=draft.day,
            zone=zone,
            starts_at=schedule.instant(draft.day, draft.at, ZoneInfo(zone)),
            **draft.model_dump(),
        )
        work.put(session)
    return session.id


def set_topic(vault: Vault, id_: UUID, topic: str) -> None:
    with vault.work("Set topic", merge=True) as work:
        work.put(work.one(GroupSession, id_).with_changes(topic=topic))


def set_plan(vault: Vault, id_: UUID, plan: str) -> None:
    """What is done in the session, a line a step (see `model.sessions.plan_steps`)."""
    with vault.work("Set plan", merge=True) as work:
        work.put(work.one(GroupSession, id_).with_changes(plan=plan))


def holidays(vault: Vault, values: Mapping[str, object], language: str) -> dict[date, str]:
    """The days of a series in the coming year that are holidays in the organisation's country, with their names."""
    draft = read(SeriesDraft, values)
    kept = organisation.organisation(vault.db())
    if kept is None or not kept.country:
        return {}
    start = max(draft.starts_on, clock.today(ZoneInfo(draft.zone)))
    days = schedule.occurrences(draft.rule(), start, start + AHEAD)
    return schedule.holidays_on(kept.country, language, days)


def preview(values: Mapping[str, object], most: int = 5) -> list[date]:
    """The first days a series would have; for showing while it is being described."""
    draft = read(SeriesDraft, values)
    return schedule.occurrences(draft.rule(), draft.starts_on, draft.starts_on + AHEAD)[:most]


def _day(values: Mapping[str, object]) -> date:
    value = values.get("starts_on", date.min)
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def stop_within(work: Work, group_id: UUID, from_day: date) -> None:
    """No planned, untouched session of the group remains from that day on; as part of a larger work."""
    for row in group_queries.series(work.db, group_id):
        series = work.one(Series, row.id)
        if series.starts_on >= from_day:
            work.remove(series)
        elif series.until is None or series.until >= from_day:
            work.put(series.with_changes(until=from_day - timedelta(days=1)))
    for id_ in session_queries.untouched(work.db, group_id, from_day):
        work.remove(work.one(GroupSession, id_))


def _fill(work: Work, series: Series, *, only_after_newest: bool = False) -> None:
    zone = ZoneInfo(series.zone)
    start, end = series.starts_on, max(clock.today(zone), series.starts_on) + AHEAD
    if only_after_newest:
        newest = session_queries.newest_planned(work.db, series.id)
        start = newest + timedelta(days=1) if newest else start
        if start > end:
            return
    days = schedule.occurrences(series.rule(), start, end)
    work.put_new(GroupSession, [_session(series, day, zone) for day in days])


def _session(series: Series, day: date, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": session_id(series.id, day),
        "group_id": series.group_id,
        "series_id": series.id,
        "planned_on": day,
        "day": day,
        "at": series.at,
        "zone": series.zone,
        "minutes": series.minutes,
        "starts_at": schedule.instant(day, series.at, zone),
    }
