from __future__ import annotations

from datetime import date

import pytest

from peergroups.base.file_names import file_name

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Tea: a/b\\c?", "Tea a b c"),
        ("../..", "PeerGroups"),
        ("\u2068شاي\u2069", "شاي"),
        ("x" * 300, "x" * 200),
        ("नमस्ते", "नमस्ते"),
        ("con", "PeerGroups con"),
        ("LPT1.txt", "PeerGroups LPT1.txt"),
        ("paid\u202efdp.exe", "paid fdp.exe"),  # letters turned round hide what a file is
        ("Plan.", "Plan"),
        ("", "PeerGroups"),
    ],
)
def test_a_title_becomes_a_name_every_system_takes(title, name):
    assert file_name(title) == name


def test_paper_group_and_day_stand_one_behind_the_other():
    assert file_name("Sign-in sheet", "Tuesday circle", day=DAY) == "Sign-in sheet Tuesday circle 2026-11-24"
    assert file_name("Welcome", "", day=DAY) == "Welcome 2026-11-24"
    assert file_name("Month", "A/B") == "Month A B"


@pytest.mark.parametrize("letter", ["x", "é", "字", "\U0001e900"])
def test_the_day_and_the_group_stay_however_long_the_title_in_any_script(letter):
    made = file_name(letter * 200, letter * 200, day=DAY)
    assert made.endswith(" 2026-11-24")
    assert len(made.encode()) <= 211
    title, group, _day = made.split(" ")
    assert len(title) >= 6
    assert len(group) >= 6
