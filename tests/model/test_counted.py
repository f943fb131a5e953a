"""What is counted: the first quarter of two circles and a table, worked out by hand, and what must hold of any."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.model import figures
from peergroups.model.attendance import Mark
from peergroups.model.figures import (
    Attendance,
    Came,
    Meeting,
    Returned,
    Room,
    Standing,
    attendance_of,
    count,
    needed,
    percent,
    returned,
    room,
)
from peergroups.model.sessions import SessionStatus

NOW = datetime(2026, 4, 20, 12, 0, tzinfo=UTC)
GRIEF, TABLE, CARERS = (UUID(int=n) for n in (1, 2, 3))
ANA, BO, CY, DEE, ELI, GIL, HANA = (UUID(int=n) for n in range(11, 18))
PERSON = {"Ana": ANA, "Bo": BO, "Dee": DEE, "Eli": ELI, "Gil": GIL}
HELD, CANCELLED, NOT_HELD, PLANNED = (
    SessionStatus.HELD,
    SessionStatus.CANCELLED,
    SessionStatus.NOT_HELD,
    SessionStatus.PLANNED,
)


def meeting(group, month, day, status=HELD, *, came=(), planned=None, guests=0, headcount=None, marks=None):
    on = date(2026, month, day)
    return Meeting(
        id=uuid4(),
        group_id=group,
        day=on,
        planned_on=on if planned is None else planned,
        starts_at=datetime.combine(on, time(18), UTC),
        minutes=90,
        status=status,
        guests=guests,
        headcount=headcount,
        marks=len(came) if marks is None else marks,
        named=len(came),
    ), [PERSON[name] for name in came]


def the_quarter():
    """The first quarter of 2026; the session of 30 March was moved into the next."""
    return [
        meeting(GRIEF, 3, 2, came=("Ana", "Bo"), guests=2, marks=3),
        meeting(GRIEF, 3, 9, came=("Ana", "Dee"), marks=4),
        meeting(GRIEF, 3, 16, CANCELLED),
        meeting(GRIEF, 3, 24, came=("Ana", "Bo", "Eli"), planned=date(2026, 3, 23), guests=1, marks=4),
        meeting(TABLE, 3, 5, headcount=7),
        meeting(TABLE, 3, 12, headcount=9),
        meeting(TABLE, 3, 19, NOT_HELD),
        meeting(CARERS, 3, 10, came=("Ana", "Gil")),
        meeting(CARERS, 3, 31, came=("Gil",)),
    ]


def counted(made, **named):
    times = Counter(
        (one.group_id, person)
        for one, people in made
        if one.standing(NOW) is Standing.HELD
        for person in people
    )
    came = [Came(*who, number) for who, number in times.items()]
    return count([one for one, _ in made], came, NOW, first=named.pop("first", {}), **named)


def test_each_planned_session_is_one_thing():
    found = counted(the_quarter(), nameless={TABLE})
    assert found.planned == 9
    assert {standing: len(ids) for standing, ids in found.standings.items()} == {
        Standing.HELD: 7,
        Standing.CANCELLED: 1,
        Standing.NOT_HELD: 1,
        Standing.NOT_RECORDED: 0,
        Standing.TO_COME: 0,
    }
    assert len(found.moved) == 1


def test_visits_are_those_with_a_name_and_those_without():
    found = counted(the_quarter(), nameless={TABLE})
    assert (found.visits, found.named, found.unnamed) == (29, 10, 19)


def test_people_count_once_and_the_groups_add_up():
    found = counted(the_quarter(), nameless={TABLE})
    assert found.people == {ANA, BO, DEE, ELI, GIL}
    assert {group: len(people) for group, people in found.of_group.items()} == {GRIEF: 4, CARERS: 2}
    assert found.in_several == 1
    assert found.at_least == {TABLE: 9}
    assert found.once == {DEE, ELI}


def test_how_many_were_in_the_room():
    found = counted(the_quarter(), nameless={TABLE})
    assert found.room == Room(7, 41, 4.0, 1, 9)
    circle = counted([one for one in the_quarter() if one[0].group_id == GRIEF])
    assert circle.room == Room(3, 33, 4.0, 2, 4)
    assert circle.tenths_of_hours == 150


def test_the_session_that_was_moved_out_of_the_quarter_counts_in_the_next():
    moved = meeting(GRIEF, 4, 1, planned=date(2026, 3, 30))
    found = counted([moved])
    assert found.moved == (moved[0].id,)
    assert found.planned == 1


def marks(text, *, joined=True):
    letters = {"P": Mark.PRESENT, "L": Mark.LATE, "E": Mark.LEFT_EARLY, "X": Mark.EXCUSED, "A": Mark.ABSENT}
    return [(letters.get(one), joined, False) for one in text]


@pytest.mark.parametrize(
    ("text", "came", "of", "excused"),
    [("PLP", 3, 3, 0), ("PAP", 2, 3, 0), ("AAX", 0, 2, 1), ("E", 1, 1, 0)],
)
def test_a_persons_attendance(text, came, of, excused):
    found = attendance_of(marks(text))
    assert (found.came, found.of, found.excused, found.unmarked) == (came, of, excused, 0)
    assert found.percent is None


def test_excused_unmarked_and_planned_away_count_in_neither():
    found = attendance_of(
        [*marks("PPPPPPAAX-"), (Mark.ABSENT, True, True), (None, True, True)],
    )
    assert found == Attendance(came=6, absent=2, excused=1, unmarked=1)
    assert (found.of, found.percent) == (8, 75)


def test_who_comes_without_belonging_came_as_a_guest():
    assert attendance_of(marks("PAX-", joined=False)) == Attendance(as_guest=1)


def test_a_held_session_that_is_still_to_come_is_to_come():
    late, _ = meeting(GRIEF, 4, 20)
    assert late.standing(NOW) is Standing.TO_COME
    assert late.standing(late.starts_at) is Standing.HELD


def test_what_nobody_wrote_down_is_not_recorded_once_it_is_over():
    past, _ = meeting(GRIEF, 4, 13, PLANNED)
    assert past.standing(NOW) is Standing.NOT_RECORDED
    assert past.standing(past.starts_at) is Standing.TO_COME


def test_a_session_without_a_register_is_named_and_not_averaged():
    empty, everybody_absent = meeting(GRIEF, 3, 2, marks=0), meeting(GRIEF, 3, 9, marks=3)
    found = counted([empty, everybody_absent])
    assert found.without_register == (empty[0].id,)
    assert found.room == Room(1, 0, 0.0, 0, 0)


def test_newcomers_are_those_whose_first_visit_ever_is_in_the_period():
    made = the_quarter()
    session = made[0][0].id
    found = counted(made, first={ANA: uuid4(), BO: session, GIL: made[-1][0].id})
    assert found.newcomers == {BO, GIL}


def test_who_came_back_is_said_of_those_for_whom_four_have_been_held():
    found = returned(
        {
            ANA: [False, True, False, False],
            BO: [False, False, False, False],
            CY: [True],
            GIL: [False, False, False, False, True],  # the fifth is too late
        }
    )
    assert found == Returned(back=1, of=3, too_early=1)


def test_the_median_of_an_even_number_is_the_mean_of_the_middle_two():
    assert room([1, 9, 4, 3]) == Room(4, 43, 3.5, 1, 9)
    assert room([]) is None


@pytest.mark.parametrize(
    ("share", "held", "asked"),
    [
        *(((2, 3), n, k) for n, k in zip((4, 5, 6, 7, 8, 9, 10, 12), (3, 4, 4, 5, 6, 6, 7, 8), strict=True)),
        *(((7, 10), n, k) for n, k in ((6, 5), (8, 6), (10, 7))),
        ((4, 5), 10, 8),
    ],
)
def test_a_course_asks_for_a_share_of_its_sessions_rounded_up(share, held, asked):
    assert needed(held, share) == asked


@pytest.mark.parametrize(
    ("part", "whole", "asked"), [(1, 8, 13), (5, 8, 63), (8, 12, 67), (0, 7, 0), (7, 7, 100)]
)
def test_a_percentage_is_the_nearest_whole_one(part, whole, asked):
    assert percent(part, whole) == asked


def test_a_little_is_not_nothing_and_almost_all_is_not_all():
    assert figures.is_under_one(1, 201)
    assert not figures.is_under_one(1, 200)
    assert not figures.is_under_one(0, 200)
    assert figures.is_over_99(200, 201)
    assert figures.is_over_99(199, 200)
    assert not figures.is_over_99(5, 5)


def test_hours_to_the_tenth():
    assert [figures.tenths_of_hours(minutes) for minutes in (420, 90, 3, 2, 0)] == [70, 15, 1, 0, 0]


some_people = st.sets(st.sampled_from(sorted(PERSON)))
some_meetings = st.lists(
    st.builds(
        lambda group, month, day, status, came, guests, headcount, shift: meeting(
            group, month, day, status, came=tuple(sorted(came)), guests=guests, headcount=headcount,
            planned=date(2026, month, min(day + shift, 28)),
        ),
        st.sampled_from([GRIEF, TABLE, CARERS]), st.integers(3, 5), st.integers(1, 28),
        st.sampled_from(SessionStatus), some_people, st.integers(0, 5), st.none() | st.integers(0, 12),
        st.integers(0, 2),
    ),
    max_size=12,
)  # fmt: skip


@given(some_meetings)
def test_the_numbers_of_any_sessions_add_up(made):
    found = counted(made)
    assert found.planned == len(made)
    assert found.named + found.unnamed == found.visits
    assert found.visits == sum(one.in_the_room for one, _ in made if one.standing(NOW) is Standing.HELD)
    assert sum(map(len, found.of_group.values())) - found.in_several == len(found.people)
    assert found.once <= found.people
