"""The steps of a session's plan."""

from __future__ import annotations

import pytest

from peergroups.model.sessions import PlanStep, plan_steps


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
