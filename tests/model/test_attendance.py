from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from peergroups.model.attendance import CAME, Mark, missed_in_a_row, next_mark, session_totals

marks = st.lists(st.one_of(st.none(), st.sampled_from(Mark)))


@given(marks, st.integers(0, 50))
def test_session_totals_always_add_up(marked: list[Mark | None], guests: int):
    counted = session_totals(marked, guests)
    assert counted.expected == len(marked)
    assert counted.came + counted.excused + counted.absent + counted.unmarked == len(marked)
    assert counted.in_the_room == sum(mark in CAME for mark in marked) + guests


def test_a_late_arrival_counts_as_present():
    assert session_totals([Mark.LATE]).came == 1


def test_unmarked_is_not_absent():
    counted = session_totals([None, Mark.ABSENT])
    assert (counted.unmarked, counted.absent) == (1, 1)


def test_two_absences_running_are_seen():
    assert missed_in_a_row([Mark.ABSENT, Mark.ABSENT, Mark.PRESENT]) == 2


def test_an_excused_or_unmarked_session_neither_counts_nor_breaks_the_run():
    assert missed_in_a_row([Mark.ABSENT, Mark.EXCUSED, None, Mark.ABSENT, Mark.LATE, Mark.ABSENT]) == 2


def test_coming_ends_the_run():
    assert missed_in_a_row([Mark.LEFT_EARLY, Mark.ABSENT, Mark.ABSENT]) == 0


@given(marks)
def test_a_run_is_never_longer_than_the_absences(marked: list[Mark | None]):
    assert missed_in_a_row(marked) <= marked.count(Mark.ABSENT)


def test_a_click_marks_present_and_a_second_takes_it_back():
    assert next_mark(None) is Mark.PRESENT
    assert next_mark(Mark.PRESENT) is None
    assert next_mark(Mark.LATE) is Mark.PRESENT
