"""What people type to find somebody, and whom they find by it."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from peergroups.base import clock
from peergroups.model.attendance import Mark
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.store.queries import groups as groups_queries
from peergroups.store.queries import search, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, away, erasing, groups, organisation, people

KNOWN = (
    {"name": "Ada", "family_name": "O'Neill", "phone": "01632 960101", "email": "ada@example.org"},
    {"name": "Ben", "family_name": "Vint-Hale", "phone": "+44 1632 960102"},
    {"name": "김민수"},
    {"name": "やまだ", "family_name": "はなこ"},
    {"name": "ใจสุข"},
    {"name": "小明", "family_name": "王"},
    {"name": "José", "family_name": "Peña"},
)


@pytest.fixture
def known(vault: Vault) -> Vault:
    organisation.describe(vault, {"name": "House", "country": "GB", "zone": "Europe/London"})
    for one in KNOWN:
        people.add(vault, one)
    return vault


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("01632960101", "Ada O'Neill"),
        ("01632 960 101", "Ada O'Neill"),
        ("+44 1632 960101", "Ada O'Neill"),
        ("0044 1632 960101", "Ada O'Neill"),
        ("(01632) 960101", "Ada O'Neill"),
        ("1632960101", "Ada O'Neill"),
        ("960101", "Ada O'Neill"),
        ("01632960102", "Ben Vint-Hale"),
        ("+441632960102", "Ben Vint-Hale"),
        ("oneill", "Ada O'Neill"),
        ("o neill", "Ada O'Neill"),
        ("o’neill", "Ada O'Neill"),
        ("neill", "Ada O'Neill"),
        ("adaoneill", "Ada O'Neill"),
        ("vinthale", "Ben Vint-Hale"),
        ("hale", "Ben Vint-Hale"),
        ("민수", "김민수"),
        ("やま", "はなこやまだ"),
        ("まだ", "はなこやまだ"),
        ("สุข", "ใจสุข"),
        ("明", "王小明"),
        ("王小明", "王小明"),
        ("pena", "José Peña"),
    ],
)
def test_somebody_is_found_however_it_is_typed(known: Vault, typed: str, title: str):
    assert [hit.title for hit in search.find(known.db(), typed)] == [title]


@pytest.mark.parametrize("typed", ["01632960109", "9601011", "onell smith", "민철"])
def test_nobody_is_found_by_what_is_not_theirs(known: Vault, typed: str):
    assert search.find(known.db(), typed) == []


def test_help_lines_are_found(known: Vault):
    organisation.add_entry(known, {"service": "Night line", "phone": "0800 111 222", "crisis": True})
    (hit,) = search.find(known.db(), "night li")
    assert (hit.kind, hit.title) == ("help_line", "Night line")
    assert [hit.title for hit in search.find(known.db(), "0800111222")] == ["Night line"]


def test_a_change_of_number_is_found_at_once_and_the_old_one_no_more(known: Vault):
    ada = next(row for row in search.find(known.db(), "oneill"))
    people.edit(known, ada.id, {"name": "Ada", "family_name": "O'Neill", "phone": "07700 900123"})
    assert [hit.title for hit in search.find(known.db(), "07700900123")] == ["Ada O'Neill"]
    assert search.find(known.db(), "960101") == []


def test_groups_are_found_within_unspaced_words(known: Vault):
    groups.start(known, {"name": "서울모임"})
    assert [hit.title for hit in search.find(known.db(), "모임")] == ["서울모임"]


@pytest.fixture
def reasons(vault: Vault):
    """One reason of each kind: of a mark, of leaving, of a pause that is over, of a planned absence."""
    with clock.fixed(datetime(2026, 3, 12, 9, 0, tzinfo=UTC)):
        circle = groups.start(
            vault,
            {"name": "Circle", "identity": "first_initial"},
            series={"weekday": 1, "starts_on": "2026-03-03", "at": "18:30", "zone": "Europe/London"},
        )
        add = {
            name: people.add(vault, {"name": name, "family_name": "Hale"}, group_id=circle) for name in NAMES
        }
        session = sessions.of_group(vault.db(), circle)[0]
        attendance.mark(vault, session.id, add["Ana"], Mark.EXCUSED, "dialysis")
        groups.leave(vault, circle, add["Bo"], reason="moved to Leeds")
        away.plan(vault, add["Cy"], {"from_on": "2026-04-01", "to_on": "2026-04-20", "reason": "Operation"})
        yield vault, circle, session.id, add


NAMES = ("Ana", "Bo", "Cy")


@pytest.mark.parametrize(
    ("typed", "title", "where", "owner"),
    [
        ("dialys", "Ana H.", "Circle", "session"),
        ("leeds", "Bo H.", "Circle", "person"),
        ("operation", "Cy H.", "", "person"),
    ],
)
def test_a_reason_is_found_and_says_whose_it_is_at_the_level_of_the_group(
    reasons, typed, title, where, owner
):
    vault, _, session, add = reasons
    (hit,) = search.find(vault.db(), typed)
    assert (hit.kind, hit.title, hit.where, hit.owner_kind) == ("reason", title, where, owner)
    assert hit.owner_id == (session if owner == "session" else add[title.split()[0]])
    assert typed in hit.excerpt.lower()


def test_a_reason_that_was_changed_taken_back_or_erased_is_found_no_more(reasons):
    vault, circle, session, add = reasons
    attendance.mark(vault, session, add["Ana"], Mark.EXCUSED, "at work")
    assert search.find(vault.db(), "dialysis") == []
    assert [hit.title for hit in search.find(vault.db(), "work")] == ["Ana H."]
    vault.undo()
    assert [hit.title for hit in search.find(vault.db(), "dialysis")] == ["Ana H."]
    people.remove(vault, add["Bo"])
    assert search.find(vault.db(), "leeds") == []
    for person in add.values():
        erasing.erase(vault, person)
    left = vault.db().exec_driver_sql("SELECT DISTINCT kind FROM search_entry").scalars().all()
    assert not {"attendance", "membership_period", "away"} & set(left)
    assert [search.find(vault.db(), word) for word in ("dialysis", "leeds", "operation")] == [[], [], []]
    assert groups_queries.group(vault.db(), circle) is not None


def test_a_reason_is_nobodys_where_the_group_keeps_no_names(reasons):
    vault, circle, _, _ = reasons
    groups.edit(vault, circle, {"name": "Circle", "identity": "headcount"})
    (hit,) = search.find(vault.db(), "dialysis")
    assert hit.title == ""


def test_a_helper_finds_no_reason_and_whoever_leads_does(reasons):
    vault, circle, _, _ = reasons
    found = {}
    for access in (Access.HELPER, Access.FACILITATOR):
        vault.release()
        vault.actor = Actor(AccountId(new_id()), "Ann", access, frozenset({circle}))
        words = ("dialysis", "leeds", "operation", "ana")
        found[access] = [[hit.title for hit in search.find(vault.db(), word)] for word in words]
    assert found[Access.HELPER] == [[], [], [], ["Ana H."]]
    assert found[Access.FACILITATOR] == [["Ana H."], ["Bo H."], ["Cy H."], ["Ana H."]]


@pytest.mark.parametrize(
    "pasted",
    [
        "ada " * 100_000,
        " ".join(f"w{number}" for number in range(70_000)),
        "a" * 400_000,
        "สวัสดี" * 66_000,
        "e\u0301 " * 133_000,
    ],
    ids=["one word", "many words", "no blank", "thai", "accents"],
)
def test_a_search_for_four_hundred_thousand_letters_takes_no_time(known: Vault, pasted: str):
    began = time.monotonic()
    search.find(known.db(), pasted)
    assert time.monotonic() - began < 10  # 58 before
    assert [hit.title for hit in search.find(known.db(), "ada " * 100_000)] == ["Ada O'Neill"]
