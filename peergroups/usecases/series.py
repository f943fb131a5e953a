"""Series: plan one, change it from a day on, end it, and fill it up. What somebody touched stays as it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from peergroups.base import clock
from peergroups.model import schedule
from peergroups.model import series as matching
from peergroups.model.drafts import read
from peergroups.model.groups import Series, SeriesDraft
from peergroups.model.ids import GroupId, SeriesId, new_id
from peergroups.model.schedule import RepeatRule
from peergroups.model.series import Dated, SeriesChange, Touch
from peergroups.model.sessions import GroupSession, SessionStatus, session_id
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import marks, organisation
from peergroups.store.queries import series as series_queries
from peergroups.store.queries.reading import Db
from peergroups.store.queries.series import SeriesSession
from peergroups.store.vault import Vault
from peergroups.store.work import Work

AHEAD = timedelta(days=366)  # how far sessions are made in advance
BACK = timedelta(days=35)  # how far into the past they are made unasked, where there are more than
_A_TERM = 13  # of them, else all
IS_OFF = {Touch.CANCELLED, Touch.NOT_HELD, Touch.REMOVED}  # nobody meets
_NONE: Mapping[SeriesId, date] = {}
_Old = Mapping[SeriesId, RepeatRule]  # the stretches of the series that goes on otherwise, with their rules


@dataclass(frozen=True, slots=True)
class ChangeAhead:
    """What a change would do, with the sessions it is about by their day."""

    change: SeriesChange
    sessions: tuple[SeriesSession, ...]
    others: tuple[SeriesSession, ...]  # of other series, which go on as they are
    at: time
    minutes: int
    starts_on: date

    @property
    def before(self) -> list[date]:
        """Days before the first of the new rhythm that go, since it meets in the same week or month."""
        gone = frozenset(self.change.goes)
        return sorted(s.slot for s in self.sessions if s.id in gone and s.slot < self.starts_on)

    @property
    def retimed(self) -> tuple[SeriesSession, ...]:
        """Those whose hour or length is another one afterwards."""
        ours = frozenset(self.change.retimed)
        return tuple(
            s for s in self.sessions if s.id in ours and (s.at, s.minutes) != (self.at, self.minutes)
        )

    @property
    def instead(self) -> dict[date, date | None]:
        """Days of the new rhythm for which a session stands that stays: the day it is on, None where nobody meets."""
        stays = {s.id: s for s in self.sessions}
        found = ((day, stays[id_]) for id_, day in self.change.stays.items() if day is not None)
        return {day: None if IS_OFF & {*session.touches} else session.day for day, session in found}

    @property
    def doubled(self) -> list[date]:
        """Days on which the group would have two sessions at one hour: a second one of another series."""
        kept = frozenset(self.change.retimed)
        ours = {*self.change.made, *(s.slot for s in self.sessions if s.id in kept)}
        theirs = {s.day for s in self.others if overlaps(s, self.at, self.minutes)}
        return sorted(ours & theirs)

    @property
    def staying(self) -> tuple[SeriesSession, ...]:
        """Those that stay as they are; what a person put in the trash is not worth a line."""
        stays = self.change.stays
        return tuple(s for s in self.sessions if s.id in stays and Touch.REMOVED not in s.touches)


def plan(vault: Vault, group_id: UUID, values: Mapping[str, object]) -> SeriesId:
    """A series for the group; its sessions of the last weeks and of the coming year are there at once."""
    draft = read(SeriesDraft, values)
    with vault.work("Plan sessions") as work:
        return plan_within(work, GroupId(group_id), draft)


def plan_within(work: Work, group_id: GroupId, draft: SeriesDraft) -> SeriesId:
    """The same, as part of a larger work."""
    series = Series.make(id=SeriesId(new_id()), group_id=group_id, **draft.model_dump())
    work.put(series)
    _carry_out(work, series, _plan(work.db, series, None, draft.starts_on))
    return series.id


def what_is_planned(vault: Vault, group_id: UUID, values: Mapping[str, object]) -> ChangeAhead:
    """What `plan` would do, to be shown before."""
    draft = read(SeriesDraft, values)
    series = Series.make(id=SeriesId(new_id()), group_id=GroupId(group_id), **draft.model_dump())
    return _plan(vault.db(), series, None, draft.starts_on)


def what_changes(
    vault: Vault, series_id: UUID, from_day: date, values: Mapping[str, object]
) -> ChangeAhead | None:
    """What `change_from` would do, to be shown before; None where the series is no more."""
    old = group_queries.one_series(vault.db(), series_id)
    if old is None:
        return None
    new = _other(old.group_id, _draft(from_day, values), values, old.rule.skips, old.keeps)
    stretches = _reached(vault.db(), new, old.id, from_day)
    return _plan(
        vault.db(), new, stretches, from_day, going_on=matching.going_on(stretches, old.id, new.until)
    )


def reached_from(values: Mapping[str, object], earliest: date) -> date:
    """From when `change_from` is to match: the first week or month of the new rhythm has one session."""
    draft = read(SeriesDraft, values)
    return min(draft.starts_on, max(earliest, schedule.first_of_stretch(draft.rule(), draft.starts_on)))


def change_from(vault: Vault, series_id: UUID, from_day: date, values: Mapping[str, object]) -> SeriesId:
    """A new rhythm from that day on; the group's other series go on as they were.

    The stretches of time before and after it that the new rhythm reaches are taken over, the last of them up to where
    the new one ends. Untouched sessions on days of
    both rhythms get the new time, other untouched ones go. Touched ones stay.
    """
    draft = _draft(from_day, values)
    with vault.work("Change series") as work:
        old = work.one(Series, series_id)
        new = work.put(_other(old.group_id, draft, values, old.skips, old.keeps))
        stretches = _reached(work.db, new, old.id, from_day)
        going_on = matching.going_on(stretches, old.id, new.until)
        ahead = _plan(work.db, new, stretches, from_day, going_on=going_on)
        for id_ in stretches:
            if first := going_on.get(id_):
                work.put(work.one(Series, id_).with_changes(starts_on=first))
            else:
                _close(work, work.one(Series, id_), from_day)
        _carry_out(work, new, ahead)
        return new.id


def end(vault: Vault, series_id: UUID, from_day: date) -> None:
    """No more sessions of this series from that day on; touched ones stay."""
    with vault.work("End series") as work:
        _end(work, work.one(Series, series_id), from_day)


def what_ends(vault: Vault, series_id: UUID, from_day: date) -> tuple[int, int]:
    """How many sessions `end` would let go, and how many planned ones would stay."""
    row = group_queries.one_series(vault.db(), series_id)
    if row is None:
        return 0, 0
    there = [
        one for one in _from_on(vault.db(), row.group_id, row.id, from_day) if not IS_OFF & {*one.touches}
    ]
    goes = sum(not one.touches for one in there)
    return goes, len(there) - goes


def end_all_within(work: Work, group_id: UUID, from_day: date, reason: str) -> None:
    """No planned session of the group remains from that day on.

    Untouched ones go, others are cancelled with `reason`.
    """
    for row in group_queries.series(work.db, group_id):
        _end(work, work.one(Series, row.id), from_day)
    for id_ in series_queries.still_planned(work.db, group_id, from_day):
        session = work.one(GroupSession, id_)
        work.put(session.with_changes(status=SessionStatus.CANCELLED, reason=reason))


def top_up(vault: Vault) -> None:
    """Makes the sessions that have come within a year since the vault was last open. Not an undo step.

    Never one of a day that is over: `make_past` does that when asked. A session that was marked beforehand and whose
    time has come is held from now on. While the clock is in doubt nothing of this is done.
    """
    if organisation.clock_doubted(vault.db()):
        return
    with vault.work("Plan ahead", undoable=False) as work:
        for series_id in group_queries.endless_series(work.db):
            _top_up(work, work.one(Series, series_id))
        for id_ in marks.begun_unnoticed(work.db):
            work.put(work.one(GroupSession, id_).with_changes(status=SessionStatus.HELD))


def past_days(vault: Vault, series_id: UUID) -> list[date]:
    """The days of the series that are over and have no session: `make_past` makes them."""
    row = group_queries.one_series(vault.db(), series_id)
    if row is None:
        return []
    rule, start = row.rule, row.rule.starts_on
    days = schedule.occurrences(rule, start, clock.today(ZoneInfo(row.zone)) - timedelta(days=1))
    if not days:
        return []
    found = series_queries.dated(vault.db(), row.group_id, start)
    dated = [_dated(s, (row.id,), start) for s in found if _concerns(s, row.at, row.minutes, (row.id,))]
    return list(matching.change(rule, days, dated).made)


def make_past(vault: Vault, series_id: UUID) -> int:
    """Makes the sessions of the days that are over, so that their registers can be filled in. Gives how many."""
    days = past_days(vault, series_id)
    with vault.work("Make past sessions") as work:
        _make(work, work.one(Series, series_id), days)
    return len(days)


def preview(values: Mapping[str, object], most: int = 5) -> list[date]:
    """The first days a series would have; for showing while it is being described."""
    draft = read(SeriesDraft, values)
    return schedule.occurrences(draft.rule(), draft.starts_on, draft.starts_on + _far(draft))[:most]


def holidays(vault: Vault, values: Mapping[str, object], language: str) -> dict[date, str]:
    """The days of a series in the coming year that are holidays where the organisation is, with their names."""
    draft = read(SeriesDraft, values)
    kept = organisation.organisation(vault.db())
    if kept is None or not kept.country:
        return {}
    start = max(draft.starts_on, clock.today(ZoneInfo(draft.zone)))
    days = schedule.occurrences(draft.rule(), start, start + AHEAD)
    return schedule.holidays_on(kept.country, language, days, kept.subdivision)


def _far(draft: SeriesDraft) -> timedelta:
    """How far one looks for its first days: a rule of every few years has few."""
    return AHEAD if draft.interval < 12 else timedelta(days=31 * draft.interval * 3)


def _draft(from_day: date, values: Mapping[str, object]) -> SeriesDraft:
    value = values.get("starts_on", date.min)
    start = value if isinstance(value, date) else date.fromisoformat(str(value))
    return read(SeriesDraft, {**values, "starts_on": max(from_day, start)})


def _other(
    group_id: GroupId,
    draft: SeriesDraft,
    values: Mapping[str, object],
    skips: frozenset[date],
    keeps: frozenset[date],
) -> Series:
    """The series that follows: what was decided about holidays goes on unless it is decided anew."""
    decided = {"skips": draft.skips if "skips" in values else skips, "keeps": draft.keeps | keeps}
    return Series.make(id=SeriesId(new_id()), group_id=group_id, **{**draft.model_dump(), **decided})


def _reached(db: Db, new: Series, old_id: SeriesId, from_day: date) -> _Old:
    rules = {row.id: row.rule for row in group_queries.series(db, new.group_id) if row.id != new.id}
    return matching.stretches(rules, old_id, from_day, new.until)


def _plan(
    db: Db, new: Series, old: _Old | None, from_day: date, *, going_on: Mapping[SeriesId, date] = _NONE
) -> ChangeAhead:
    """The days of the new rhythm, matched with the sessions of the old one, or with what an ended one left behind.

    What is `going_on` behind the new one keeps its sessions from that day on.
    """
    today = clock.today(ZoneInfo(new.zone))
    there = series_queries.dated(db, new.group_id, from_day)
    there = [s for s in there if s.series_id is None or s.slot < going_on.get(s.series_id, date.max)]
    found = [session for session in there if _concerns(session, new.at, new.minutes, old or ())]
    last = max([max(today, new.starts_on) + AHEAD, *(s.slot for s in found if s.series_id in (old or ()))])
    days = schedule.occurrences(new.rule(), from_day, last)
    stood_for = None
    if old is not None:
        stood_for = {day for rule in old.values() for day in schedule.occurrences(rule, from_day, last)}
    dated = [_dated(session, old or (), from_day, stood_for) for session in found]
    change = matching.change(new.rule(), days, dated, made_from=_made_from(days, today))
    if old is None:  # what takes no new day stays with the series it was of
        change = replace(change, stays={id_: day for id_, day in change.stays.items() if day is not None})
    known = frozenset(session.id for session in found)
    others = [s for s in there if s.id not in known and not IS_OFF & {*s.touches}]
    return ChangeAhead(change, tuple(found), tuple(others), new.at, new.minutes, new.starts_on)


def _made_from(days: Collection[date], today: date) -> date:
    """The day before which none is made unasked."""
    return date.min if sum(day < today for day in days) <= _A_TERM else today - BACK


def overlaps(session: SeriesSession, at: time, minutes: int) -> bool:
    """Whether it goes on at that hour, of whichever day."""
    first, other = _minute(at), _minute(session.at)
    return first < other + session.minutes and other < first + minutes


def _concerns(session: SeriesSession, at: time, minutes: int, ours: Collection[UUID]) -> bool:
    """Its own, what an ended series left behind, and what was added by hand at that very hour."""
    if session.series_id is not None:
        return session.is_over or session.series_id in ours
    return overlaps(session, at, minutes) and Touch.REMOVED not in session.touches


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _dated(
    session: SeriesSession, ours: Collection[UUID], from_day: date, stood_for: Collection[date] | None = ()
) -> Dated:
    """What an ended series left behind goes on as one of this series where it stood for a day of it.

    `stood_for` are the days of this series until now; None where it is a new one, which takes all there is.
    """
    left_behind = session.series_id is not None and session.is_over and bool(session.touches)
    taken_over = left_behind and (stood_for is None or session.slot in stood_for)
    theirs = not (taken_over or session.series_id in ours)
    theirs = theirs or session.slot < from_day
    return Dated(session.id, session.slot, session.day, stays=bool(session.touches), bystander=theirs)


def _carry_out(work: Work, new: Series, ahead: ChangeAhead) -> None:
    zone = ZoneInfo(new.zone)
    for id_, day in ahead.change.stays.items():
        session = work.one(GroupSession, id_)
        slot = session.in_place_of if day is None else None if day == session.planned_on else day
        work.put(session.with_changes(series_id=new.id, in_place_of=slot))
    slots = {session.id: session.slot for session in ahead.sessions}
    for id_ in ahead.change.retimed:
        values = session_values(new, slots[id_], zone) | {"id": id_, "in_place_of": None}
        work.put(work.one(GroupSession, id_).with_changes(**values))
    for id_ in ahead.change.goes:
        _let_go(work, id_)
    _make(work, new, ahead.change.made)


def _end(work: Work, series: Series, from_day: date) -> None:
    for session in _from_on(work.db, series.group_id, series.id, from_day):
        if not session.touches:
            _let_go(work, session.id)
    _close(work, series, from_day)


def _from_on(db: Db, group_id: UUID, series_id: UUID, from_day: date) -> list[SeriesSession]:
    """The sessions of the series that stand for that day or a later one."""
    found = series_queries.dated(db, group_id, from_day)
    return [one for one in found if one.series_id == series_id and one.slot >= from_day]


def _close(work: Work, series: Series, from_day: date) -> None:
    """Its last day is before that one; a series that has none before it goes."""
    if series.starts_on >= from_day:
        work.remove(series)
    elif series.until is None or series.until >= from_day:
        work.put(series.with_changes(until=from_day - timedelta(days=1)))


def _let_go(work: Work, id_: UUID) -> None:
    work.remove(work.one(GroupSession, id_).with_changes(let_go=True))


def _top_up(work: Work, series: Series) -> None:
    today = clock.today(ZoneInfo(series.zone))
    newest = series_queries.newest_slot(work.db, series.id)
    start = max(today, series.starts_on, newest + timedelta(days=1) if newest else date.min)
    end_ = max(today, series.starts_on) + AHEAD
    if start > end_ or not schedule.occurrences(series.rule(), start, end_):
        return
    _make(
        work,
        series,
        [
            day
            for day in _plan(work.db, series, {series.id: series.rule()}, start).change.made
            if day >= start
        ],
    )


def _make(work: Work, series: Series, days: Any) -> None:
    zone = ZoneInfo(series.zone)
    work.put_new(GroupSession, [session_values(series, day, zone) for day in days])


def session_values(series: Series, day: date, zone: ZoneInfo) -> dict[str, Any]:
    """The planned session of a series on one day; `zone` is the zone of the series."""
    starts_at: datetime = schedule.instant(day, series.at, zone)
    return {
        "id": session_id(series.id, day),
        "group_id": series.group_id,
        "series_id": series.id,
        "planned_on": day,
        "day": day,
        "at": series.at,
        "zone": series.zone,
        "minutes": series.minutes,
        "starts_at": starts_at,
    }
