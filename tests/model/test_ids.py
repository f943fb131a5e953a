from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.base import clock
from peergroups.model.attendance import attendance_id
from peergroups.model.followups import Why, found_id
from peergroups.model.groups import membership_id
from peergroups.model.handouts import logo_id, review_id, text_id
from peergroups.model.ids import linked_id, new_id
from peergroups.model.people import not_same_id
from peergroups.model.sessions import session_id


def test_a_new_id_is_a_uuid_of_version_7_with_the_time_in_front():
    moment = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)
    with clock.fixed(datetime(2100, 1, 1, tzinfo=UTC)):
        made = new_id()
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert made.int >> 80 >= int(moment.timestamp() * 1000)


def test_ids_grow_even_when_the_clock_is_set_back():
    with clock.fixed(datetime(2101, 1, 1, tzinfo=UTC)):
        first = [new_id() for _ in range(5000)]
    with clock.fixed(datetime(2099, 1, 1, tzinfo=UTC)):
        first.append(new_id())
    assert first == sorted(first)
    assert len(set(first)) == len(first)


@given(st.uuids(), st.uuids())
def test_the_same_two_things_give_the_same_id_on_every_laptop(first: UUID, second: UUID):
    made = linked_id("attendance", first, second)
    assert made == linked_id("attendance", first, second)
    assert made.version == 8
    assert made != linked_id("membership", first, second)


ONE, TWO = UUID(int=1), UUID(int=2)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (attendance_id(ONE, TWO), "ce585cacc38b8fe3b284a12c468cb871"),
        (membership_id(ONE, TWO), "46a3e7b56356870fb8741041c5915a2e"),
        (session_id(ONE, date(2026, 3, 1)), "76d6e1d1ae358951891d6210a1d362f6"),
        (found_id(Why.MISSED_SESSIONS, ONE, TWO), "a52dcafa0fbb893d8af14e93975b3f43"),
        (not_same_id(ONE, TWO), "223849d49f578adfa44d84d7c0d4897c"),
        (not_same_id(TWO, ONE), "223849d49f578adfa44d84d7c0d4897c"),
        (text_id(ONE, "es"), "b3f31811bc5882b9b162793eed360776"),
        (review_id(ONE, "breathing", "es"), "4b9a788f5e578d64b0856c20071ac57f"),
        (logo_id(ONE), "b10f3bcf988184d7a906c862e4924edc"),
    ],
)
def test_a_linked_id_is_frozen_for_ever(made: UUID, expected: str):
    """Vaults and other laptops have rows under these: another id would be a second row about the same."""
    assert made.hex == expected
