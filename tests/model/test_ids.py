from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from peergroups.base import clock
from peergroups.model.ids import linked_id, new_id


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


def test_a_linked_id_is_frozen_for_ever():
    made = linked_id("attendance", UUID(int=1), UUID(int=2))
    assert made.hex == EXPECTED


EXPECTED = "ce585cacc38b8fe3b284a12c468cb871"
