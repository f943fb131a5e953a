"""The steps of a session's plan, and what can be counted."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from peergroups.model.ids import GroupId, SessionId, new_id
from peergroups.model.sessions import GroupSession, PlanStep, plan_steps


@pytest.mark.parametrize(
    ("typed", "steps"),
    [
        ("", ()),
        ("10 Welcome", (PlanStep(10, "Welcome"),)),
        (
            "  5   Silence \n\n40 Round: tea",
            (PlanStep(5, "Silence"), PlanStep(40, "Round: tea")),
        ),
        ("Tea", (PlanStep(None, "Tea"),)),
        ("10", (PlanStep(None, "10"),)),
        ("2026 plans", (PlanStep(None, "2026 plans"),)),
        ("12 steps in 3 parts", (PlanStep(12, "steps in 3 parts"),)),
        ("١٠ ترحيب", (PlanStep(10, "ترحيب"),)),
    ],
)
def test_a_line_is_a_step_and_begins_with_its_minutes(typed: str, steps: tuple[PlanStep, ...]):
    assert plan_steps(typed) == steps


@pytest.mark.parametrize("counted", ["guests", "headcount"])
@pytest.mark.parametrize("number", [-1, 10_001])
def test_a_session_holds_no_number_of_people_that_cannot_be(counted: str, number: int):
    held = GroupSession.make(
        id=SessionId(new_id()), group_id=GroupId(new_id()), zone="UTC", day=date(2026, 3, 3), minutes=90,
        at="18:00", planned_on=date(2026, 3, 3), starts_at=datetime(2026, 3, 3, 18, tzinfo=UTC),
    )  # fmt: skip
    assert held.with_changes(**{counted: 10_000})
    with pytest.raises(ValidationError):
        held.with_changes(**{counted: number})
