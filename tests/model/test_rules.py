from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.model.attendance import CAME, Mark
from peergroups.model.followups import Result, Why, is_enough
from peergroups.model.rules import (
    DEFAULTS,
    LEAST_EXPECTED,
    NAMED,
    Reason,
    RuleDraft,
    Rules,
    missed_days,
    reasons,
    seldom,
    with_reason,
)

MARK = {"P": Mark.PRESENT, "L": Mark.LATE, "X": Mark.EXCUSED, "A": Mark.ABSENT, "-": None}
GROUP, OTHER, ABOUT = UUID(int=1), UUID(int=2), UUID(int=3)
MARKS = st.lists(st.sampled_from([*Mark, None]), max_size=12)


def newest_first(letters: str) -> list[tuple[date, Mark | None]]:
    day = date(2026, 3, 30)
    return [(day - timedelta(weeks=at), MARK[letter]) for at, letter in enumerate(letters.split())]


def test_two_missed_running_are_proposed_and_unmarked_or_excused_ones_neither_count_nor_break():
    assert missed_days(newest_first("- A X A P"), 2) == (date(2026, 3, 9), date(2026, 3, 23))


def test_one_missed_before_a_visit_is_none():
    assert missed_days(newest_first("A P A A"), 2) == ()
    assert len(missed_days(newest_first("A A P A"), 3)) == 0
    assert len(missed_days(newest_first("A A A P"), 3)) == 3


def test_three_of_seven_are_seldom_and_one_of_three_are_too_few():
    assert seldom([MARK[letter] for letter in "PAAPAPA"], 50) == (3, 7)
    assert seldom([MARK[letter] for letter in "PAA"], 50) is None
    assert seldom([MARK[letter] for letter in "PPAA"], 50) is None  # a half is not fewer than a half
    assert seldom([MARK[letter] for letter in "PPAAXX--"], 51) == (2, 4)


@given(MARKS, st.integers(1, 8))
def test_what_was_missed_running_are_absences_after_the_last_visit(marks: list[Mark | None], n: int):
    listed = [(date(2026, 6, 1) - timedelta(days=at), mark) for at, mark in enumerate(marks)]
    days = missed_days(listed, n)
    last = next((day for day, mark in listed if mark in CAME), date.min)
    running = sorted(day for day, mark in listed if mark is Mark.ABSENT and day > last)
    assert list(days) == (running if len(running) >= n else [])


@given(MARKS, st.integers(1, 99))
def test_a_share_is_told_from_four_sessions_on_and_only_where_it_is_less(
    marks: list[Mark | None], percent: int
):
    found = seldom(marks, percent)
    came, absent = sum(mark in CAME for mark in marks), marks.count(Mark.ABSENT)
    assert (found is not None) == (came + absent >= LEAST_EXPECTED and came * 100 < percent * (came + absent))
    assert found in {None, (came, came + absent)}


DAYS = st.lists(st.dates(date(2000, 1, 1), date(2100, 1, 1)), max_size=NAMED).map(tuple)
REASONS = st.builds(
    Reason, st.sampled_from([*DEFAULTS]), st.none() | st.uuids(), st.uuids(), DAYS,
    st.lists(st.integers(0, 400), max_size=3).map(tuple),
)  # fmt: skip


@given(st.lists(REASONS, max_size=4, unique_by=lambda one: one.group_id))
def test_reasons_come_back_as_they_were(found: list[Reason]):
    written = ""
    for one in found:
        written = with_reason(written, one)
    assert list(reasons(written)) == found


def test_a_new_reason_of_a_group_takes_the_place_of_its_earlier_one():
    first = Reason(Why.MISSED_SESSIONS, GROUP, ABOUT, (date(2026, 3, 9),))
    second = Reason(Why.MISSED_SESSIONS, OTHER, ABOUT, (date(2026, 3, 10),))
    third = Reason(Why.MISSED_SESSIONS, GROUP, ABOUT, (date(2026, 3, 9), date(2026, 3, 16)))
    written = with_reason(with_reason(with_reason("", first), second), third)
    assert reasons(written) == (second, third)


def test_a_group_has_its_own_rule_or_that_of_all_or_the_default():
    every, own = RuleDraft(is_on=False, n=2), RuleDraft(is_on=True, n=3)
    kind = Why.MISSED_SESSIONS
    assert Rules({}).of(kind, GROUP) == DEFAULTS[kind]
    assert Rules({}).is_on_anywhere(kind)
    assert not Rules({}).is_on_anywhere(Why.FIRST_VISIT)
    rules = Rules({(kind, None): every, (kind, GROUP): own})
    assert (rules.of(kind, GROUP), rules.of(kind, OTHER)) == (own, every)
    assert rules.is_on_anywhere(kind)
    assert rules.least(kind) == 3


@pytest.mark.parametrize(
    ("newest", "enough"),
    [
        ([Result.NO_ANSWER] * 3, True),
        ([Result.NO_ANSWER, Result.LEFT_MESSAGE, Result.WRONG_NUMBER, Result.REACHED], True),
        ([Result.NO_ANSWER] * 2, False),
        ([Result.NO_ANSWER, Result.REACHED, Result.NO_ANSWER, Result.NO_ANSWER], False),
    ],
)
def test_three_attempts_in_vain_are_enough(newest: list[Result], enough: bool):
    assert is_enough(newest) is enough
