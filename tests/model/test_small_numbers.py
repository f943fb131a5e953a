"""Small numbers are hidden, and no reader gets one back by adding and subtracting."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.model.small_numbers import (
    Edge,
    Limits,
    hidden,
    is_safe,
    limits,
    one_way,
    overlapping,
    overlapping_hidden,
    two_way,
)

STAR = None


def printed(rows, k=5):
    """The table as it is given away: rows with their totals, then the totals of the columns."""
    edges = two_way(rows)
    gone = hidden(edges, k)
    shown = [STAR if at in gone else edge.value for at, edge in enumerate(edges)]
    high, wide = len(rows), len(rows[0])
    totals = high * wide
    table = [[*shown[r * wide : (r + 1) * wide], shown[totals + r]] for r in range(high)]
    return [*table, shown[totals + high :]]


def known(edges, at, k=5):
    return limits(edges, hidden(edges, k), at)


def test_a_part_is_not_what_is_missing_from_the_total():
    edges = one_way([12, 3, 9])
    assert hidden(edges, 5) == {1, 2}
    assert known(edges, 1) == Limits(0, 12)


def test_a_cell_is_not_what_is_missing_from_its_row_and_its_column():
    assert printed([[12, 3, 9], [8, 14, 7], [6, 11, 10]]) == [
        [STAR, STAR, 9, 24],
        [8, 14, 7, 29],
        [STAR, STAR, 10, 27],
        [26, 28, 26, 80],
    ]
    edges = two_way([[12, 3, 9], [8, 14, 7], [6, 11, 10]])
    assert known(edges, 1) == Limits(0, 14)
    assert limits(edges, {1}, 1) == Limits(3, 3)  # hidden alone, it is known


def test_two_small_cells_hide_each_other():
    assert printed([[2, 9, 6], [7, 8, 3], [10, 12, 11]]) == [
        [STAR, 9, STAR, 17],
        [STAR, 8, STAR, 18],
        [10, 12, 11, 33],
        [19, 29, 20, 68],
    ]
    edges = two_way([[2, 9, 6], [7, 8, 3], [10, 12, 11]])
    assert known(edges, 0) == Limits(0, 8)
    assert known(edges, 5) == Limits(1, 9)


def test_a_total_goes_too_where_its_row_has_nothing_else():
    assert printed([[3, 0, 0], [9, 8, 7]]) == [
        [STAR, 0, 0, STAR],
        [STAR, 8, 7, STAR],
        [12, 8, 7, 27],
    ]
    assert known(two_way([[3, 0, 0], [9, 8, 7]]), 0) == Limits(0, 12)


def test_a_small_total_is_hidden_with_its_parts():
    assert hidden(one_way([2, 1]), 5) == {0, 1, 2}


def test_nothing_is_hidden_where_nothing_is_small():
    assert hidden(two_way([[5, 0], [12, 7]]), 5) == frozenset()


def test_eleven_is_asked_for_by_health_programmes():
    assert hidden(one_way([30, 10, 25]), 11) == {1, 2}
    assert hidden(one_way([30, 10, 25]), 5) == frozenset()


def test_people_of_groups_do_not_come_back_from_how_many_are_in_several():
    edges = overlapping([14, 3, 9], 23)
    gone = hidden(edges, 5)
    assert 1 in gone
    assert len(gone) >= 2
    assert is_safe(limits(edges, gone, 1), 5)


@pytest.mark.parametrize(
    ("groups", "different", "expected"),
    [
        ([12, 3], 12, {0, 1, 3}),  # who came to the second came to the first too
        ([12, 8], 12, {0, 1, 3}),  # and four did not come to the second
        ([12, 8], 14, {0, 3}),  # two alone did not come to the first
        ([12, 8], 17, {1, 3}),  # and here so many came to both
        ([12, 8], 20, set()),
        ([12, 0], 12, set()),
        ([12, 8, 9], 23, set()),
    ],
)
def test_nobody_is_known_to_be_in_another_group_too(groups, different, expected):
    """The places of the groups, of the different people, of those in more than one."""
    assert overlapping_hidden(groups, different, 5) == expected


@given(st.lists(st.sets(st.integers(0, 25)), min_size=2, max_size=5), st.sampled_from([3, 5, 11]))
def test_what_is_shown_of_groups_leaves_room_for_who_is_not_in_one(groups, k):
    counts, everybody = [len(group) for group in groups], set().union(*groups)
    if len(everybody) < k:  # of so few nothing is told
        return
    gone = overlapping_hidden(counts, len(everybody), k)
    for at, count in enumerate(counts):
        if count < len(everybody) < count + k or (count == len(everybody) and sum(counts) > count):
            assert at in gone
            others = [
                len(everybody) if other in gone else counts[other]
                for other in range(len(counts))
                if other != at
            ]
            assert max(0, len(everybody) - sum(others)) <= len(everybody) - k
            assert len(counts) + 1 in gone


counts = st.integers(0, 14)
tables = st.integers(1, 3).flatmap(
    lambda wide: st.lists(st.lists(counts, min_size=wide, max_size=wide), min_size=1, max_size=3)
)


@given(tables, st.sampled_from([3, 5]))
def test_every_small_count_of_any_table_is_safe(rows, k):
    edges = two_way(rows)
    gone = hidden(edges, k)
    for at, edge in enumerate(edges):
        if 0 < edge.value < k:
            assert at in gone
            assert is_safe(limits(edges, gone, at), k)


@given(
    st.lists(st.lists(st.integers(0, 4), min_size=2, max_size=2), min_size=2, max_size=2),
    st.sets(st.integers(0, 3), min_size=1),
)
def test_what_can_be_worked_out_is_exactly_what_trying_all_tables_gives(rows, places):
    """With the totals shown, every table of those totals is tried."""
    edges = two_way(rows)
    cells = [value for row in rows for value in row]

    def fits(a, b, c, d):
        return (a + b, c + d, a + c, b + d) == (
            sum(rows[0]),
            sum(rows[1]),
            rows[0][0] + rows[1][0],
            rows[0][1] + rows[1][1],
        ) and all((a, b, c, d)[at] == cells[at] for at in range(4) if at not in places)

    possible = [one for one in product(range(9), repeat=4) if fits(*one)]
    for at in places:
        values = [one[at] for one in possible]
        assert limits(edges, places, at) == Limits(min(values), max(values))


@pytest.mark.parametrize("value", [1, 4])
def test_a_lone_count_is_hidden_with_its_total(value):
    assert hidden([Edge("all", "parts", value), Edge("parts", "all", value, grand=True)], 5) == {0, 1}
