"""What people type to find somebody, and whom they find by it."""

from __future__ import annotations

import pytest

from peergroups.store.queries import search
from peergroups.store.vault import Vault
from peergroups.usecases import groups, organisation, people

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
