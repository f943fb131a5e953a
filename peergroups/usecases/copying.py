"""A group again, for the next term: the same form, its sessions from another day on, and who comes along.

What was said and who came stays with the group it belongs to.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model import schedule
from peergroups.model.drafts import read
from peergroups.model.groups import (
    GONE,
    LEADING,
    Group,
    GroupDraft,
    GroupFields,
    GroupText,
    Membership,
    MemberStatus,
    Role,
    SeriesDraft,
    group_text_id,
    membership_id,
    next_name,
    require_names,
)
from peergroups.model.ids import GroupId, new_id
from peergroups.model.sessions import GroupSession, SessionStatus
from peergroups.store.queries import group_texts, naming
from peergroups.store.queries import groups as queries
from peergroups.store.queries import sessions as session_queries
from peergroups.store.queries.groups import GroupRow, MemberRow, SeriesRow
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import SessionRow
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import groups, periods
from peergroups.usecases import series as series_of

_TERM = 60  # sessions at most whose plans are taken over


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a copy of `group` begins with. `series` are the rhythms it has or had last, `people` who belongs to it.

    `until` is None where the series has no end; `has_plans`: sessions of this term have topics or plans.
    """

    group: GroupRow
    name: str
    starts_on: date
    until: date | None
    series: tuple[SeriesRow, ...]
    people: tuple[MemberRow, ...]
    has_plans: bool


def proposal(db: Db, group_id: UUID) -> Proposal | None:
    """None where the group is no more."""
    group = queries.group(db, group_id)
    if group is None:
        return None
    series = _latest(db, group_id)
    start = min((_first(one, _today(one)) for one in series), default=clock.now().date())
    ends = [one.rule.until for one in series if one.rule.until is not None]
    until = None
    if len(ends) == len(series) and ends:
        start = min(_first(one, max(*ends, _today(one)) + timedelta(days=1)) for one in series)
        until = start + (max(ends) - min(one.rule.starts_on for one in series))
    people = [row for row in queries.members(db, group_id) if row.status not in GONE and row.shown]
    names = {row.name for row in queries.groups(db)}
    name = next_name(group.name, names)
    return Proposal(group, name, start, until, series, tuple(people), bool(_planned(db, group_id, series)))


def moved(series: Sequence[SeriesRow], starts_on: date, until: date | None) -> list[dict[str, object]]:
    """The same rhythms from that day on, as values of SeriesDrafts."""
    return [_values(one, schedule.first_as_before(one.rule, starts_on), until) for one in series]


def copy(
    vault: Vault,
    group_id: UUID,
    name: str,
    *,
    series: Sequence[Mapping[str, object]] = (),
    people: Collection[UUID] = (),
    plans: bool = False,
    over: bool = False,
) -> GroupId:
    """A new group with the form of this one, with these series and these of its people, as they are in it now.

    With `plans` its sessions take over topic and plan of the latest term, in their order. `group.full` where more come
    along than there are places, unless `over`.
    """
    called = read(GroupDraft, {"name": name}).name
    rhythms = [read(SeriesDraft, values) for values in series]
    with vault.work("Copy group") as work:
        source = work.one(Group, group_id)
        kept = {field: getattr(source, field) for field in GroupFields.model_fields}
        made = work.put(Group.make(**{**kept, "id": GroupId(new_id()), "name": called}))
        _say_the_same(work, source.id, made.id)
        for rhythm in rhythms:
            series_of.plan_within(work, made.id, rhythm)
        _bring_along(work, source, made, people, over=over)
        if plans:
            _take_over(work, source.id, made.id)
        return made.id


def _say_the_same(work: Work, source_id: UUID, made_id: GroupId) -> None:
    """In each language."""
    for said in group_texts.of_group(work.db, source_id):
        work.put(
            GroupText.make(
                id=group_text_id(made_id, said.language), group_id=made_id, **dataclasses.asdict(said)
            )
        )


def _bring_along(work: Work, source: Group, made: Group, people: Collection[UUID], *, over: bool) -> None:
    if people:
        groups.require_sure_date(work)
    day, places, now = periods.today(work), 0, clock.now()
    joined = list(naming.shown_in(work.db, source.id, source.identity))  # whoever has a number keeps it
    for at, person_id in enumerate(sorted(people, key=joined.index)):
        was = work.one(Membership, membership_id(source.id, person_id))
        if was.role not in LEADING:
            require_names(made.identity)
        periods.begin(
            work,
            Membership.make(
                id=membership_id(made.id, person_id),
                created_at=now + timedelta(microseconds=at),
                group_id=made.id,
                person_id=was.person_id,
                role=was.role,
                status=was.status,
                joined_on=day,
                asked_on=was.asked_on if was.status is MemberStatus.WAITING else None,
            ),
        )
        places += _takes_a_place(made, was)
    if made.capacity is not None and places > made.capacity and not over:
        raise RuleBroken("group.full")


def _takes_a_place(group: Group, member: Membership) -> bool:
    if member.role is not Role.PARTICIPANT:
        return False
    return member.status is MemberStatus.ACTIVE or (
        member.status is MemberStatus.PAUSED and group.paused_keep_place
    )


def _take_over(work: Work, source_id: UUID, made_id: UUID) -> None:
    before = _planned(work.db, source_id, _latest(work.db, source_id))
    new = session_queries.of_group(work.db, made_id, coming=_TERM)
    for old, row in zip(before, new, strict=False):
        if old.topic or old.plan:
            session = work.one(GroupSession, row.id)
            work.put(session.with_changes(topic=old.topic, plan=old.plan))


def _planned(db: Db, group_id: UUID, series: Sequence[SeriesRow]) -> list[SessionRow]:
    """The sessions of a term in their order, where one of them has a topic or plan; a group without end has no term."""
    if not series or any(one.rule.until is None for one in series):
        return []
    ids = {one.id for one in series}
    closed = {SessionStatus.CANCELLED, SessionStatus.NOT_HELD}
    found = session_queries.of_group(db, group_id, past=_TERM, coming=_TERM)
    term = [row for row in found if row.series_id in ids and row.status not in closed]
    return term if any(row.topic or row.plan for row in term) else []


def _latest(db: Db, group_id: UUID) -> tuple[SeriesRow, ...]:
    """The rhythms that go on; of a group that has ended those that ended last. Who began first stands first.

    Of one that was changed, or will be, the new one alone.
    """
    listed = queries.series(db, group_id)
    known = [one for one in listed if not any(_follows(other, one) for other in listed)]
    last = max((one.rule.until or date.max for one in known), default=date.max)
    going_on = [one for one in known if (one.rule.until or date.max) >= min(last, _today(one))]
    return tuple(sorted(going_on, key=lambda one: (one.rule.starts_on, one.at)))


def _follows(later: SeriesRow, one: SeriesRow) -> bool:
    """Whether the one begins where the other ended: within as long as is between two of its dates."""
    ended, apart = one.rule.until, 7 if one.rule.frequency is schedule.Frequency.WEEKLY else 31
    if ended is None:
        return False
    return ended < later.rule.starts_on <= ended + timedelta(days=apart * one.rule.interval)


def _today(series: SeriesRow) -> date:
    return clock.today(ZoneInfo(series.zone))


def _first(series: SeriesRow, earliest: date) -> date:
    """Its first day from that one on."""
    rule = replace(series.rule, until=None, skips=frozenset())
    return schedule.next_after(rule, earliest - timedelta(days=1)) or earliest


def _values(series: SeriesRow, starts_on: date, until: date | None) -> dict[str, object]:
    rule = series.rule
    return {
        "frequency": rule.frequency,
        "interval": rule.interval,
        "weekday": rule.weekday,
        "ordinal": rule.ordinal,
        "weekdays": rule.weekdays,
        "starts_on": starts_on,
        "until": until,
        "at": series.at,
        "minutes": series.minutes,
        "zone": series.zone,
        "skips": frozenset[date](),
    }
