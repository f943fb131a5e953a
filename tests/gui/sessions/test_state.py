from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.gui.sessions import state
from peergroups.gui.sessions.state import RowIs, Sort
from peergroups.model.attendance import Mark
from peergroups.model.groups import Role
from peergroups.model.ids import PersonId
from peergroups.store.queries.sessions import RegisterEntry


def entry(number, shown, mark=None, times=0, *, is_gone=False):
    name, _, family = shown.partition(" ")
    return RegisterEntry(
        person_id=PersonId(UUID(int=number or sum(map(ord, shown)))),
        name=name,
        family_name=family,
        shown=shown,
        role=Role.PARTICIPANT,
        mark=mark,
        reason="",
        times_came=times,
        is_gone=is_gone,
    )


PEOPLE = [entry(1, "Ana María"), entry(2, "Dana"), entry(3, "Anabel"), entry(4, "José"), entry(5, "李明")]


def found(typed, people=PEOPLE):
    return [one.shown for one in state.matching(typed, people)]


def test_whole_words_come_before_beginnings_and_those_before_the_rest():
    assert found("ana") == ["Ana María", "Anabel", "Dana"]


def test_every_part_typed_must_stand_in_the_name():
    assert found("ana mar") == ["Ana María"]
    assert found("ana x") == []


def test_accents_and_capitals_do_not_matter():
    assert found("MARIA") == ["Ana María"]
    assert found("jose") == ["José"]
    assert found("明") == ["李明"]


def test_among_equals_the_unmarked_come_first_but_a_whole_name_always_does():
    people = [entry(1, "Ana", Mark.PRESENT), entry(2, "Anabel", Mark.LATE), entry(3, "Anat")]
    assert found("ana", people) == ["Ana", "Anat", "Anabel"]


def test_the_order_by_coming_does_not_count_this_evening():
    people = [entry(1, "Bo", Mark.PRESENT, times=3), entry(2, "Amina", times=2), entry(3, "Zoë", times=9)]
    assert [one.shown for one in state.in_order(people, Sort.OFTEN, "en")] == ["Zoë", "Amina", "Bo"]
    assert [one.shown for one in state.in_order(people, Sort.NAME, "en")] == ["Amina", "Bo", "Zoë"]


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("1 3-5", [(1, RowIs.PERSON), (3, RowIs.PERSON), (4, RowIs.PERSON), (5, RowIs.PERSON)]),
        ("2,2 2", [(2, RowIs.PERSON)]),
        ("7 Dora", [(7, RowIs.NEWCOMER)]),
        ("7", [(7, RowIs.UNKNOWN)]),
        ("2 Bob", [(2, RowIs.OTHER_NAME)]),
        ("2 dana 6 Dora Petrova 1", [(2, RowIs.PERSON), (6, RowIs.NEWCOMER), (1, RowIs.PERSON)]),
        ("٢", [(2, RowIs.PERSON)]),
        ("", []),
        ("hello", []),
    ],
)
def test_a_typed_paper_is_read_row_by_row(typed, rows):
    assert [(row.number, row.means) for row in state.paper_rows(typed, PEOPLE)] == rows


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("1 3 5", [(1, "present", "", ""), (3, "present", "", ""), (5, "present", "", "")]),
        ("4 L", [(4, "late", "", "")]),
        ("4 l 5 x 1", [(4, "late", "", ""), (5, "excused", "", ""), (1, "present", "", "")]),
        ("3 late, 2 absent", [(3, "late", "", ""), (2, "absent", "", "")]),
        ("15 Dora 01632 960123", [(15, "present", "Dora", "01632 960123")]),
        (
            "15 Dora 01632 960123 16 Ali",
            [(15, "present", "Dora", "01632 960123"), (16, "present", "Ali", "")],
        ),
        ("15 Dora +44 1632 960123, 2", [(15, "present", "Dora", "+44 1632 960123"), (2, "present", "", "")]),
    ],
)
def test_marks_and_telephones_are_read_from_the_paper(typed, rows):
    found = state.paper_rows(typed, PEOPLE)
    assert [(row.number, row.mark.value, row.name, row.phone) for row in found] == rows


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("1-4, 3 late", [(1, "", "present"), (2, "", "present"), (3, "", "late"), (4, "", "present")]),
        ("3 late, 1-4", [(3, "", "late"), (1, "", "present"), (2, "", "present"), (4, "", "present")]),
        ("6 Dora 01632 960123, 6 L", [(6, "Dora", "late")]),
        ("6, 6 Dora", [(6, "Dora", "present")]),
        ("4 L, 4 A", [(4, "", "absent")]),
    ],
)
def test_what_is_said_of_a_row_later_counts(typed, told):
    assert [(row.number, row.name, str(row.mark)) for row in state.paper_rows(typed, PEOPLE)] == told


def test_a_ticked_row_nobody_can_read_is_a_guest():
    (row,) = state.paper_rows("20 +", PEOPLE)
    assert row.means is RowIs.GUEST


def test_a_newcomer_keeps_the_whole_name_typed():
    assert [row.name for row in state.paper_rows("6 Dora Petrova, 7 Ali", PEOPLE)] == ["Dora Petrova", "Ali"]


def test_somebody_who_joined_after_printing_is_known_by_name():
    joined = entry(0, "Dora")
    (row,) = state.paper_rows("6 dora", PEOPLE, [*PEOPLE, joined])
    assert (row.means, row.entry) == (RowIs.PERSON, joined)


def test_a_row_of_somebody_removed_or_erased_is_nobody_else():
    sheet = [entry(1, "Ana"), entry(2, "Bo", is_gone=True), None, entry(4, "Dana")]
    rows = state.paper_rows("1 2 3 4 5 Ana", sheet, sheet[:1])
    assert [row.means for row in rows] == [
        RowIs.PERSON, RowIs.REMOVED, RowIs.ERASED, RowIs.PERSON, RowIs.NEWCOMER,
    ]  # fmt: skip
    assert [row.means for row in state.paper_rows("3 +, 3 Hana", sheet)] == [RowIs.GUEST]
    assert [row.means for row in state.paper_rows("3 Hana", sheet)] == [RowIs.ERASED]


@given(st.text(max_size=60))
def test_anything_can_be_typed(typed):
    assert len(state.paper_rows(typed, PEOPLE)) <= 500 * 60
    state.matching(typed, PEOPLE)


def test_a_list_dash_is_no_part_of_a_promise():
    assert state.promise_in("  - Call the library ") == "Call the library"
    assert replace(PEOPLE[0], mark=Mark.LATE).mark is Mark.LATE


def test_no_slip_in_the_numbers_makes_a_person_or_loses_a_row():
    found = {row.number: row for row in state.paper_rows("0 abc, 3-1", [])}
    assert found[0].means is state.RowIs.UNKNOWN
    assert {1, 2, 3} <= set(found)
