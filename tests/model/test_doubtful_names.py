from __future__ import annotations

import pytest

from peergroups.model import names
from peergroups.model.doubtful_names import Doubt, doubt_of


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Smith Family", Doubt.SEVERAL),
        ("Familie Huber", Doubt.SEVERAL),
        ("Familia García", Doubt.SEVERAL),
        ("Anna & Peter Braun", Doubt.SEVERAL),
        ("Mr & Mrs Braun", Doubt.SEVERAL),
        ("Anna&Peter", Doubt.SEVERAL),
        ("Anna und Peter Braun", Doubt.SEVERAL),
        ("Ana y Pedro García", Doubt.SEVERAL),
        ("ACME Ltd", Doubt.COMPANY),
        ("ACME Ltd.", Doubt.COMPANY),
        ("Smith & Sons Limited", Doubt.COMPANY),
        ("Haus am Park e.V.", Doubt.COMPANY),
        ("Twin: Ada", Doubt.LABEL),
        ("J", Doubt.LETTER),
        ("Z.", Doubt.LETTER),
    ],
)
def test_what_may_be_no_name_is_told(text: str, doubt: Doubt) -> None:
    assert doubt_of(text) is doubt


@pytest.mark.parametrize(
    "text",
    [
        "José Ortega y Gasset", "Maria da Costa e Silva", "Ana y Gómez", "Inc", "Ltd", "Andy Sanders", "Family",
        "J. Marlow", "李", "王小明", "Ada", "Undine Etter", "Dr Ada Marlow", "Robert (Bob) Miller", "عائشة",
    ],
)  # fmt: skip
def test_a_name_is_none_of_these(text: str) -> None:
    assert doubt_of(text) is None


@pytest.mark.parametrize(
    ("text", "given", "family"),
    [
        ("ACME Ltd", "ACME Ltd", ""),
        ("Smith & Sons Ltd", "Smith & Sons Ltd", ""),
        ("Smith Family", "Family", "Smith"),
        ("Familie Huber", "Familie", "Huber"),
        ("Anna & Peter Braun", "Anna & Peter", "Braun"),
        ("Anna und Peter Braun", "Anna und Peter", "Braun"),
        ("Anna & Peter", "Anna & Peter", ""),
        ("Anna Braun & Peter Frei", "Anna Braun & Peter Frei", ""),
    ],
)
def test_such_a_name_is_not_torn_apart_and_a_family_stays_behind_the_level_of_names(
    text: str, given: str, family: str
) -> None:
    parts = names.split(text)
    assert (parts.given, parts.family, parts.whole()) == (given, family, text)
