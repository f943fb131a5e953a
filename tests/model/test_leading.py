from __future__ import annotations

from datetime import date

import pytest

from peergroups.base.errors import InvalidDraft
from peergroups.model.drafts import read
from peergroups.model.groups import Role
from peergroups.model.leading import (
    CredentialDraft,
    HoursDraft,
    RequirementDraft,
    Standing,
    SupervisionDraft,
    latest,
    missing,
    standing,
)

TODAY = date(2026, 3, 1)
ASKED = [(Role.FACILITATOR, "First aid"), (Role.HELPER, "Check"), (Role.FACILITATOR, "Agreement")]


@pytest.mark.parametrize(
    ("ends", "stands"),
    [
        (date(2026, 4, 30), Standing.ENDS_SOON),  # 60 days
        (date(2026, 5, 1), Standing.VALID),  # 61
        (date(2026, 3, 1), Standing.ENDS_SOON),  # its last day
        (date(2026, 2, 28), Standing.ENDED),
        (None, Standing.VALID),
    ],
)
def test_an_end_is_said_from_sixty_days_before(ends: date | None, stands: Standing):
    assert standing(ends, TODAY) is stands


def test_what_is_asked_of_a_role_and_was_never_seen_is_missing_by_any_spelling():
    assert missing(ASKED, {Role.FACILITATOR}, [("first  AID", None)]) == ["Agreement"]
    assert missing(ASKED, {Role.HELPER}, []) == ["Check"]
    assert missing(ASKED, set(), []) == []
    assert missing(ASKED, {Role.FACILITATOR}, [("First aid", date(2020, 1, 1)), ("Agreement", None)]) == []


def test_of_what_was_seen_twice_the_one_counts_that_lasts_longest():
    held = [
        ("First aid", date(2026, 1, 1)),
        ("first aid", date(2028, 1, 1)),
        ("Check", None),
        ("Check", TODAY),
    ]
    assert set(latest(held).values()) == {("first aid", date(2028, 1, 1)), ("Check", None)}


@pytest.mark.parametrize(
    ("draft", "values", "field"),
    [
        (CredentialDraft, {"name": ""}, "name"),
        (CredentialDraft, {"name": "x", "got_on": TODAY, "expires_on": date(2026, 2, 1)}, "expires_on"),
        (HoursDraft, {"day": TODAY, "minutes": 0}, "minutes"),
        (HoursDraft, {"day": TODAY, "minutes": 1441}, "minutes"),
        (SupervisionDraft, {"day": TODAY, "next_on": TODAY}, "next_on"),
        (RequirementDraft, {"role": "guest", "name": "x"}, "role"),
    ],
)
def test_what_makes_no_sense_is_refused_by_its_field(draft: type, values: dict[str, object], field: str):
    with pytest.raises(InvalidDraft) as refused:
        read(draft, values)
    assert set(refused.value.fields) == {field}
