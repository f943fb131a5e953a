"""A series that changes: which of its sessions stay, take the new time or go, and which days are made. Pure.

A series owns its dates one by one. A session that somebody touched stays as it is and takes the place of one new date,
so that no evening has two sessions, none comes back that was called off, and none is lost.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from peergroups.model.ids import SeriesId, SessionId
from peergroups.model.schedule import RepeatRule, next_after


class Touch(StrEnum):
    """Why a session stays as it is when its series changes."""

    HELD = "held"
    CANCELLED = "cancelled"
    NOT_HELD = "not_held"
    MOVED = "moved"
    TOPIC = "topic"
    PLAN = "plan"
    NOTE = "note"
    MARKS = "marks"
    GUESTS = "guests"
    PAPER = "paper"
    PLACE = "place"
    REMOVED = "removed"  # a person put it in the trash: its day is not made again


@dataclass(frozen=True, slots=True)
class Dated:
    """A session as a change sees it: `slot` is the day of the series it stands for, `day` the one it is on.

    `stays` says that somebody touched it. A `bystander` belongs to another stretch of time or an ended series: it is
    left alone, and only takes the place of the very day it is on.
    """

    id: SessionId
    slot: date
    day: date
    stays: bool
    bystander: bool = False


@dataclass(frozen=True, slots=True)
class SeriesChange:
    """What a change will do. `stays` maps each session that stays to the new day it stands for, None without one."""

    stays: dict[SessionId, date | None]
    retimed: tuple[SessionId, ...]
    goes: tuple[SessionId, ...]
    made: tuple[date, ...]


def change(
    rule: RepeatRule, days: Iterable[date], sessions: Iterable[Dated], *, made_from: date = date.min
) -> SeriesChange:
    """Matches the days of the new rule with the sessions there are; none is made before `made_from`."""
    ordered = sorted(sessions, key=lambda one: (one.slot, one.day, one.id))
    free = set(days)
    stood_for = match(rule, free, [one for one in ordered if one.stays or one.bystander])
    free.difference_update(stood_for.values())
    retimed, goes = [], []
    for one in ordered:
        if one.stays or one.bystander:
            continue
        if one.slot in free:
            free.remove(one.slot)
            retimed.append(one.id)
        else:
            goes.append(one.id)
    stays = {one.id: stood_for.get(one.id) for one in ordered if one.stays and not one.bystander}
    return SeriesChange(stays, tuple(retimed), tuple(goes), tuple(sorted(d for d in free if d >= made_from)))


def stretches(
    rules: Mapping[SeriesId, RepeatRule], one: SeriesId, from_day: date, until: date | None
) -> dict[SeriesId, RepeatRule]:
    """The stretches of a series that a change of `one` from that day on reaches, of all the `rules` of a group.

    Each change of a series ends one stretch on the day before the next begins. Those after `one` are reached by a rule
    that has no end, or a later one than `one`.
    """
    found = {one: rules[one]}
    rule: RepeatRule | None = rules[one]
    while rule is not None and from_day < rule.starts_on:
        ended = rule.starts_on - timedelta(days=1)
        rule = _joining(rules, rule, found, {id_ for id_, other in rules.items() if other.until == ended})
    rule = rules[one]
    while rule is not None and rule.until is not None and (until is None or until > rule.until):
        begins = rule.until + timedelta(days=1)
        rule = _joining(
            rules, rule, found, {id_ for id_, other in rules.items() if other.starts_on == begins}
        )
    return found


def going_on(rules: Mapping[SeriesId, RepeatRule], one: SeriesId, until: date | None) -> dict[SeriesId, date]:
    """Of the `stretches`, the one that goes on behind the last day of the new rhythm, with its first day there."""
    later = {id_: rule for id_, rule in rules.items() if rule.starts_on > rules[one].starts_on}
    firsts = {id_: next_after(rule, until) for id_, rule in later.items()} if until is not None else {}
    return {id_: day for id_, day in firsts.items() if day is not None}


def _joining(
    rules: Mapping[SeriesId, RepeatRule],
    rule: RepeatRule,
    found: dict[SeriesId, RepeatRule],
    there: set[SeriesId],
) -> RepeatRule | None:
    """Adds the one of them that joins this stretch; where several could, the only one that meets on the same days."""
    if len(there) > 1:
        days = (rule.frequency, rule.all_weekdays)
        there = {id_ for id_ in there if (rules[id_].frequency, rules[id_].all_weekdays) == days}
    if len(there) != 1:
        return None
    (id_,) = there
    found[id_] = rules[id_]
    return rules[id_]


def match(rule: RepeatRule, days: Collection[date], kept: Iterable[Dated]) -> dict[SessionId, date]:
    """Which new day each session takes the place of; no day twice.

    The day it stood for before comes first, then the one it is on, then the nearest in the same week, month or year.
    """
    free, found = set(days), dict[SessionId, date]()
    waiting = sorted(kept, key=lambda one: (one.slot, one.day, one.id))
    for near in (_slot, _day, _around_slot, _around_day):
        for one in waiting:
            if one.id in found:
                continue
            fitting = [day for day in near(rule, one, free) if day in free]
            if fitting:
                found[one.id] = fitting[0]
                free.remove(fitting[0])
    return found


def _slot(_rule: RepeatRule, one: Dated, _free: set[date]) -> list[date]:
    return [] if one.bystander else [one.slot]


def _day(_rule: RepeatRule, one: Dated, _free: set[date]) -> list[date]:
    return [one.day]


def _around_slot(rule: RepeatRule, one: Dated, free: set[date]) -> list[date]:
    return [] if one.bystander else _nearest(rule, one.slot, free)


def _around_day(rule: RepeatRule, one: Dated, free: set[date]) -> list[date]:
    return [] if one.bystander else _nearest(rule, one.day, free)


def _nearest(rule: RepeatRule, day: date, free: set[date]) -> list[date]:
    period = rule.period(day)
    near = (other for other in free if rule.period(other) == period)
    return sorted(near, key=lambda other: (abs((other - day).days), other))
