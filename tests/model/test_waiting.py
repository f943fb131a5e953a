"""Places, and whose turn it is."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.base.errors import InvalidDraft, RuleBroken
from peergroups.model.waiting import (
    Answer,
    Places,
    is_to_be_asked,
    next_in_line,
    require_place,
    require_reason,
    require_room,
)


@dataclass(frozen=True)
class One:
    answer: Answer | None = None


def test_an_open_offer_and_who_takes_a_break_hold_a_place():
    assert Places(8, active=6, paused=1, offered=1).free == 0
    assert Places(8, active=6, paused=1, offered=0).free == 1
    assert Places(8, active=6, paused=1, offered=0, paused_keep_place=False).free == 2
    assert Places(6, active=9, paused=0, offered=0).free == 0
    assert Places(None, active=900, paused=0, offered=0).free is None


def test_whoever_said_no_or_nothing_is_not_asked_again_by_itself():
    withdrawn, new = One(Answer.WITHDRAWN), One()
    assert (
        next_in_line([One(Answer.DECLINED), One(Answer.NO_ANSWER), One(Answer.OPEN), withdrawn]) is withdrawn
    )
    assert next_in_line([new, withdrawn]) is new
    assert next_in_line([One(Answer.DECLINED)]) is None


@given(st.lists(st.sampled_from([None, *Answer]), min_size=1), st.data())
def test_a_reason_is_asked_for_exactly_where_somebody_to_be_asked_stands_before(
    answers: list[Answer | None], data: st.DataObject
):
    listed = [One(answer) for answer in answers]
    at = data.draw(st.integers(0, len(listed) - 1))
    passes_over = any(is_to_be_asked(one) for one in listed[:at])
    require_reason(listed[:at], "she is in need")
    if passes_over:
        with pytest.raises(RuleBroken, match=r"offer\.passes_over"):
            require_reason(listed[:at], " ")
    else:
        require_reason(listed[:at], "")


def test_more_people_than_places_need_a_yes():
    full = Places(2, active=2, paused=0, offered=0)
    with pytest.raises(RuleBroken, match=r"group\.full"):
        require_place(full, over=False)
    require_place(full, over=True)
    require_place(Places(None, 9, 0, 0), over=False)


@pytest.mark.parametrize(
    ("capacity", "before", "over", "is_refused"),
    [
        (5, 8, False, True),
        (5, None, False, True),  # there was no limit
        (5, 8, True, False),  # somebody said yes
        (6, 8, False, False),  # as many as there are
        (5, 5, False, False),  # as it was: nothing is taken from anybody now
        (5, 4, False, False),  # more than before, if not enough
        (None, 8, False, False),
    ],
)
def test_fewer_places_than_members_need_a_yes(capacity, before, over, is_refused):
    places = Places(capacity, active=4, paused=1, offered=1)
    if not is_refused:
        require_room(capacity, before, places, over=over)
        return
    with pytest.raises(InvalidDraft) as refused:
        require_room(capacity, before, places, over=over)
    assert refused.value.fields == {"capacity": "fewer_than_members"}
