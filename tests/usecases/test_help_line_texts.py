"""A help line in other languages: on every paper, found by search, taken back, exported; else its main words."""

from __future__ import annotations

from pathlib import Path

import pytest

from peergroups.base.errors import InvalidDraft, NotAllowed
from peergroups.documents.sheets import HandoutSheet, HelpCardSheet
from peergroups.keys import CHEAPEST
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.store.queries import organisation as queries
from peergroups.store.queries import search
from peergroups.store.vault import Vault
from peergroups.usecases import bringing_back, exports, history, organisation, vaults
from peergroups.usecases.handout_orders import HandoutOrder
from peergroups.usecases.papers import PaperOrder
from tests.conftest import PASSPHRASE
from tests.usecases.test_vaults import DETAILS

ARABIC = {"service": "خط الليل", "hours": "٩-١٧", "purpose": "للحديث", "cost": "مجاني"}


@pytest.fixture
def line(vault: Vault):
    organisation.describe(vault, {"name": "Walnut House", "zone": "Europe/London", "language": "en"})
    made = organisation.add_entry(
        vault,
        {"service": "Night line", "phone": "116 123", "hours": "9-17", "purpose": "to talk", "cost": "free"},
    )
    organisation.found_right(vault, made)
    organisation.say_entry_in(vault, made, "ar", ARABIC)
    return made


def card(vault: Vault, code: str):
    ((sheet, _),) = PaperOrder("local-help-card", language=code).sheets(vault)
    assert isinstance(sheet, HelpCardSheet)
    return sheet.services[0]


def foot(vault: Vault, code: str):
    ((sheet, _),) = HandoutOrder("welcome", {code: 1}).sheets(vault)
    assert isinstance(sheet, HandoutSheet)
    return sheet.help_lines[0]


def test_papers_of_that_language_say_it_and_others_the_main_words(vault: Vault, line):
    told = card(vault, "ar")
    assert (told.name, told.hours, told.purpose, told.cost) == tuple(ARABIC.values())
    assert told.phone == "116 123"
    assert (foot(vault, "ar").name, foot(vault, "ar").hours) == ("خط الليل", "٩-١٧")
    assert card(vault, "es").name == foot(vault, "es").name == "Night line"


def test_what_is_left_empty_is_said_as_it_stands(vault: Vault, line):
    organisation.say_entry_in(vault, line, "ar", ARABIC | {"hours": "", "cost": " "})
    assert (card(vault, "ar").name, card(vault, "ar").hours, card(vault, "ar").cost) == (
        "خط الليل",
        "9-17",
        "free",
    )


def test_nothing_at_all_takes_it_away_and_undo_brings_it_back(vault: Vault, line):
    organisation.say_entry_in(vault, line, "ar", dict.fromkeys(ARABIC, " "))
    assert queries.entry_texts(vault.db(), line) == []
    history.undo(vault)
    (said,) = queries.entry_texts(vault.db(), line)
    assert said.service == "خط الليل"
    history.undo(vault)
    assert queries.entry_texts(vault.db(), line) == []


@pytest.mark.parametrize("language", ["", "english", "../x", "EN"])
def test_a_language_that_is_none_is_refused(vault: Vault, line, language: str):
    with pytest.raises(InvalidDraft):
        organisation.say_entry_in(vault, line, language, ARABIC)


def test_it_is_found_by_its_words_until_it_is_taken_away(vault: Vault, line):
    def found(words: str) -> list[object]:
        return [hit.id for hit in search.find(vault.db(), words)]

    assert found("خط الليل") == [line]
    organisation.say_entry_in(vault, line, "ar", {})
    assert found("خط الليل") == []
    assert found("night") == [line]


def test_the_day_of_checking_stays(vault: Vault, line):
    assert card(vault, "ar").checked_on is not None


def test_it_comes_back_with_its_help_line_and_goes_out_with_everything(vault: Vault, line, tmp_path: Path):
    organisation.remove_entry(vault, line)
    history.undo(vault)
    assert card(vault, "ar").name == "خط الليل"
    exports.export(vault, tmp_path / "out")
    other, _ = vaults.begin(tmp_path / "other", PASSPHRASE, DETAILS, cost=CHEAPEST)
    bringing_back.bring_back(other, tmp_path / "out" / "everything.json")
    assert queries.entry_texts(other.db(), line) == queries.entry_texts(vault.db(), line) != []
    other.close()


@pytest.mark.parametrize("access", [Access.HELPER, Access.FACILITATOR])
def test_who_may_not_change_settings_reads_it_only(vault: Vault, line, access: Access):
    vault.actor = Actor(AccountId(new_id()), "Bo", access, frozenset())
    with pytest.raises(NotAllowed):
        organisation.say_entry_in(vault, line, "ar", ARABIC)
    assert queries.entry_texts(vault.db(), line)
