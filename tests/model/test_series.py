from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from peergroups.model import schedule, series
from peergroups.model.ids import SessionId
from peergroups.model.schedule import Frequency, RepeatRule
from peergroups.model.series import Dated, SeriesChange

FROM = date(2026, 12, 1)
near_days = st.dates(date(2026, 10, 1), date(2027, 3, 31))
rules = st.builds(
    RepeatRule,
    frequency=st.sampled_from(Frequency),
    starts_on=st.dates(FROM, date(2026, 12, 31)),
    interval=st.sampled_from([1, 2, 3, 12]),
    weekday=st.integers(0, 6),
    ordinal=st.sampled_from([1, 2, 3, 4, 5, -1]),
    weekdays=st.lists(st.integers(0, 6), max_size=3).map(tuple),
)
some = st.lists(
    st.builds(
        Dated,
        id=st.uuids().map(SessionId),
        slot=near_days,
        day=near_days,
        stays=st.booleans(),
        bystander=st.booleans(),
    ),
    max_size=25,
    unique_by=lambda one: one.id,
)


def days_of(rule: RepeatRule) -> list[date]:
    return schedule.occurrences(rule, FROM, date(2027, 3, 31))


def applied(sessions: list[Dated], change: SeriesChange) -> list[Dated]:
    """The sessions there are afterwards, those that were made too."""
    after = []
    for one in sessions:
        if one.bystander or one.id in change.retimed:
            after.append(one)
        elif one.id in change.stays:
            after.append(Dated(one.id, change.stays[one.id] or one.slot, one.day, stays=True))
    made = [
        Dated(SessionId(UUID(int=number)), day, day, stays=False) for number, day in enumerate(change.made)
    ]
    return [*after, *made]


@given(rules, some)
def test_no_day_twice_and_no_session_lost(rule: RepeatRule, sessions: list[Dated]):
    days = days_of(rule)
    change = series.change(rule, days, sessions)
    by_id = {one.id: one for one in sessions}
    ours = [one for one in sessions if not one.bystander]
    assert {*change.stays, *change.retimed, *change.goes} == {one.id for one in ours}
    assert set(change.stays) == {one.id for one in ours if one.stays}
    assert len(change.stays) + len(change.retimed) + len(change.goes) == len(ours)
    stood_for = [day for day in change.stays.values() if day is not None]
    taken = [*stood_for, *(by_id[id_].slot for id_ in change.retimed), *change.made]
    assert len(taken) == len(set(taken))
    assert set(taken) <= set(days)
    by_others = {one.day for one in sessions if one.bystander}
    assert set(days) <= {*taken, *by_others}  # each day of the rule has its session


@given(rules, some)
def test_the_same_rule_again_changes_nothing(rule: RepeatRule, sessions: list[Dated]):
    days = days_of(rule)
    first = series.change(rule, days, sessions)
    after = applied(sessions, first)
    again = series.change(rule, days, after)
    assert again.made == ()
    assert again.goes == ()
    assert {one.id: one.slot for one in after if one.stays and not one.bystander} == {
        one.id: again.stays[one.id] or one.slot for one in after if one.stays and not one.bystander
    }


@given(rules, some, st.randoms())
def test_the_order_of_the_sessions_does_not_matter(rule: RepeatRule, sessions: list[Dated], random):
    days = days_of(rule)
    shuffled, other = list(sessions), list(days)
    random.shuffle(shuffled)
    random.shuffle(other)
    assert series.change(rule, days, sessions) == series.change(rule, other, shuffled)


@given(rules, some, st.integers(0, 90))
def test_nothing_is_made_before_the_day_and_bystanders_are_left_alone(
    rule: RepeatRule, sessions: list[Dated], later: int
):
    made_from = FROM + timedelta(days=later)
    change = series.change(rule, days_of(rule), sessions, made_from=made_from)
    assert all(day >= made_from for day in change.made)
    acted = {*change.stays, *change.retimed, *change.goes}
    assert not acted & {one.id for one in sessions if one.bystander}


@given(rules, some)
def test_a_session_stands_for_its_day_or_one_of_its_week_month_or_year(
    rule: RepeatRule, sessions: list[Dated]
):
    change = series.change(rule, days_of(rule), sessions)
    by_id = {one.id: one for one in sessions}
    for id_, day in change.stays.items():
        if day is not None:
            one = by_id[id_]
            assert rule.period(day) in {rule.period(one.slot), rule.period(one.day)}


def test_a_moved_session_takes_the_place_of_the_day_it_was_planned_for():
    rule = RepeatRule(Frequency.WEEKLY, FROM, weekday=1)
    moved = Dated(SessionId(UUID(int=1)), date(2026, 12, 15), date(2026, 12, 16), stays=True)
    change = series.change(rule, days_of(rule)[:5], [moved])
    assert change.stays == {moved.id: date(2026, 12, 15)}
    assert date(2026, 12, 15) not in change.made
