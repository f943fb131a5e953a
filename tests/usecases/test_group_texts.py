"""A group speaks for itself in several languages; its papers say so, and no paper tells a link nobody asked for."""

from __future__ import annotations

import subprocess
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from peergroups import documents
from peergroups.base import clock
from peergroups.base.errors import InvalidDraft
from peergroups.documents.sheets import (
    CertificateSheet,
    FlyerSheet,
    HandoutSheet,
    HelpCardSheet,
    WelcomeCardSheet,
)
from peergroups.keys import CHEAPEST
from peergroups.model.groups import Role
from peergroups.store.queries import group_texts, groups, organisation, search
from peergroups.store.vault import Vault
from peergroups.usecases import (
    bringing_back,
    copying,
    exports,
    history,
    papers,
    people,
    printing,
    series,
    vaults,
)
from peergroups.usecases import groups as work
from peergroups.usecases import organisation as organisation_work
from peergroups.usecases.handout_orders import HandoutOrder
from peergroups.usecases.papers import KINDS, Need, PaperOrder
from tests.conftest import PASSPHRASE
from tests.usecases.test_vaults import DETAILS

ARABIC = {
    "outside_name": "مساء الجوز",
    "purpose": "لمن فقد عزيزا",
    "welcome": "أهلا بكم",
    "place": "قاعة الحي",
    "agreement": "نستمع حتى النهاية",
}
LINK = "https://meet.example/maple"


@pytest.fixture
def group(vault: Vault) -> UUID:
    values = {
        "name": "Grief circle", "outside_name": "Maple evening", "purpose": "For those who lost somebody",
        "welcome": "Good that you come", "place": "Main hall", "online": LINK, "agreement": "We listen to the end",
        "languages": "en,ar",
    }  # fmt: skip
    series = {"frequency": "weekly", "weekday": 1, "starts_on": clock.here(), "at": "18:30", "zone": "UTC"}
    group_id = work.start(vault, values, series=series)
    work.say_in(vault, group_id, "ar", ARABIC)
    return group_id


def read(vault: Vault, order: papers.PaperOrder | HandoutOrder) -> str:
    pdf = printing.draw(vault, order)
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def sheet_of(vault: Vault, order: PaperOrder | HandoutOrder) -> object:
    return order.sheets(vault)[0][0]


@pytest.mark.parametrize(
    "name", [name for name, kind in KINDS.items() if kind.need in {Need.GROUP, Need.SESSION}]
)
def test_every_paper_of_a_group_calls_it_as_its_language_does(vault: Vault, group: UUID, name: str):
    for language, there, not_there in (("ar", "مساء الجوز", "Maple"), ("es", "Maple evening", "مساء")):
        sheets = [sheet for sheet, _ in PaperOrder(name, group_id=group, language=language).sheets(vault)]
        assert {getattr(sheet, "group", there) for sheet in sheets} == {there}
        assert not_there not in str(sheets)


def test_a_flyer_says_all_of_it_in_that_language_and_what_is_empty_as_the_group_does(
    vault: Vault, group: UUID
):
    sheet = sheet_of(vault, PaperOrder("flyer", group_id=group, language="ar"))
    assert isinstance(sheet, FlyerSheet)
    assert (sheet.about, sheet.place) == ("لمن فقد عزيزا\n\nأهلا بكم", "قاعة الحي")
    work.say_in(vault, group, "ar", ARABIC | {"purpose": "", "place": ""})
    sheet = sheet_of(vault, PaperOrder("flyer", group_id=group, language="ar"))
    assert isinstance(sheet, FlyerSheet)
    assert (sheet.about, sheet.place) == ("For those who lost somebody\n\nأهلا بكم", "Main hall")


def test_the_agreement_and_a_handout_too(vault: Vault, group: UUID):
    arabic = PaperOrder("agreement", group_id=group, language="ar")
    assert getattr(sheet_of(vault, arabic), "items", ()) == ("نستمع حتى النهاية",)
    handout = HandoutOrder("welcome", {"ar": 1, "en": 1}, group_id=group)
    sheets = [sheet for sheet, _ in handout.sheets(vault) if isinstance(sheet, HandoutSheet)]
    told = {sheet.language: (sheet.group, sheet.details.place) for sheet in sheets}
    assert told == {"ar": ("مساء الجوز", "قاعة الحي"), "en": ("Maple evening", "Main hall")}


def test_how_to_join_from_afar_is_printed_only_when_asked(vault: Vault, group: UUID):
    work.edit(vault, group, {"name": "Grief circle", "online": LINK, "place": ""})
    for name in KINDS:
        if KINDS[name].need in {Need.GROUP, Need.SESSION}:
            assert LINK not in str(PaperOrder(name, group_id=group).sheets(vault))
    assert LINK not in str(HandoutOrder("welcome", {"en": 1}, group_id=group).sheets(vault))
    assert LINK.removeprefix("https://") in read(
        vault, PaperOrder("flyer", group_id=group, afar=True)
    ).replace("\n", "")
    card = sheet_of(vault, PaperOrder("welcome-card", group_id=group, afar=True))
    assert isinstance(card, WelcomeCardSheet)
    assert card.afar == LINK


def test_a_flyer_says_that_it_is_free_only_where_it_is(vault: Vault, group: UUID):
    assert "free" in read(vault, PaperOrder("flyer", group_id=group, language="en"))
    work.edit(vault, group, {"name": "Grief circle", "is_free": False})
    said = read(vault, PaperOrder("flyer", group_id=group, language="en"))
    assert "free" not in said
    assert "You do not have to say anything" in " ".join(said.split())


def test_nothing_at_all_takes_the_language_away_and_undo_brings_it_back(vault: Vault, group: UUID):
    work.say_in(vault, group, "ar", dict.fromkeys(ARABIC, " "))
    assert group_texts.of_group(vault.db(), group) == []
    history.undo(vault)
    (said,) = group_texts.of_group(vault.db(), group)
    assert (said.language, said.welcome) == ("ar", "أهلا بكم")


@pytest.mark.parametrize("language", ["", "Arabic", "../en", "a" * 30])
def test_only_codes_of_languages_are_taken(vault: Vault, group: UUID, language: str):
    with pytest.raises(InvalidDraft) as refused:
        work.say_in(vault, group, language, ARABIC)
    assert refused.value.fields == {"language": "not_a_choice"}


def test_a_group_is_found_by_what_it_says_in_another_language_until_it_says_so_no_more(
    vault: Vault, group: UUID
):
    def found(words: str) -> set[UUID]:
        return {hit.id for hit in search.find(vault.db(), words)}

    assert found("الجوز") == {group}
    work.say_in(vault, group, "ar", {})
    assert found("الجوز") == set()


def test_a_copy_for_the_next_term_says_the_same(vault: Vault, group: UUID):
    made = copying.copy(vault, group, "Grief circle 2")
    assert group_texts.of_group(vault.db(), made) == group_texts.of_group(vault.db(), group)
    work.say_in(vault, made, "ar", ARABIC | {"place": "غرفة أخرى"})
    assert {row.place for row in group_texts.of_group(vault.db(), group)} == {"قاعة الحي"}


def test_help_lines_stand_by_category_with_the_day_they_were_checked(vault: Vault):
    night = organisation_work.add_entry(vault, {"service": "Night line", "phone": "1", "crisis": True})
    food = organisation_work.add_entry(vault, {"service": "Food bank", "category": "money_and_housing"})
    clinic = organisation_work.add_entry(vault, {"service": "Clinic", "phone": "2", "category": "health"})
    organisation_work.add_entry(vault, {"service": "Library"})
    card = PaperOrder("local-help-card", language="en")
    lines = read(vault, card)
    order = [
        "Night line",
        "Doctors and health",
        "Clinic",
        "Money, food and housing",
        "Food bank",
        "Other help",
        "Library",
    ]
    assert sorted(order, key=lines.index) == order
    assert "Checked on" not in lines  # nobody has said so
    organisation_work.found_right(vault, food, clinic)
    assert read(vault, card).count("Checked on") == 2
    organisation_work.found_right(vault, *(row.id for row in organisation.directory(vault.db())))
    assert read(vault, card).count("Checked on") == 1  # once for all
    history.undo(vault)
    assert read(vault, card).count("Checked on") == 2
    sheet = sheet_of(vault, card)
    assert isinstance(sheet, HelpCardSheet)
    assert {one.name: one.checked_on for one in sheet.services if one.checked_on} == {
        "Food bank": clock.here(), "Clinic": clock.here(),
    }  # fmt: skip
    assert night != food


def test_a_help_line_with_another_number_is_checked_no_more(vault: Vault):
    entry = organisation_work.add_entry(vault, {"service": "Clinic", "category": "health"})
    organisation_work.found_right(vault, entry)
    organisation_work.edit_entry(vault, entry, {"service": "Clinic", "purpose": "to talk"})
    (row,) = organisation.directory(vault.db())
    assert (row.purpose, row.category, row.checked_on) == ("to talk", "health", clock.here())
    organisation_work.edit_entry(vault, entry, {"service": "Clinic", "phone": "2"})
    (row,) = organisation.directory(vault.db())
    assert (row.phone, row.category, row.checked_on) == ("2", "health", None)


def test_an_export_brings_it_into_another_vault(vault: Vault, group: UUID, tmp_path: Path):
    organisation_work.add_entry(
        vault, {"service": "Clinic", "category": "health", "checked_on": clock.here()}
    )
    exports.export(vault, tmp_path / "out")
    other, _ = vaults.begin(tmp_path / "other", PASSPHRASE, DETAILS, cost=CHEAPEST)
    bringing_back.bring_back(other, tmp_path / "out" / "everything.json")
    assert group_texts.of_group(other.db(), group) == group_texts.of_group(vault.db(), group)
    assert groups.group(other.db(), group) == groups.group(vault.db(), group)
    assert organisation.directory(other.db()) == organisation.directory(vault.db())
    other.close()


@pytest.mark.parametrize(
    ("language", "spoken"),
    [("en", "English and Arabic"), ("ar", "الإنجليزية والعربية"), ("zh", "英语和阿拉伯语")],
)
def test_languages_are_listed_with_the_comma_of_the_language_of_the_paper(
    vault: Vault, language: str, spoken: str
):
    organisation_work.add_entry(vault, {"service": "Night line", "languages": "en,ar", "crisis": True})
    handout = HandoutOrder("welcome", {language: 1}).sheets(vault)[0][0]
    assert isinstance(handout, HandoutSheet)
    assert handout.help_lines[0].languages == spoken


def test_the_welcome_card_says_what_the_group_says_and_nothing_of_cost_where_there_is_one(
    vault: Vault, group: UUID
):
    said = " ".join(read(vault, PaperOrder("welcome-card", group_id=group, language="en")).split())
    assert "Good that you come" in said
    assert "It costs nothing" in said
    work.edit(vault, group, {"name": "Grief circle", "is_free": False, "purpose": "word " * 3000})
    said = " ".join(read(vault, PaperOrder("welcome-card", group_id=group, language="en")).split())
    assert "It costs nothing" not in said
    assert "You do not have to say anything" in said


def test_a_closed_group_without_a_number_asks_nobody_to_call(vault: Vault, group: UUID):
    work.edit(vault, group, {"name": "Grief circle", "is_open": False})
    assert "Please call us" not in read(vault, PaperOrder("flyer", group_id=group, language="en"))
    helper = people.add(vault, {"name": "Fay", "phone": "01632 960 111"})
    work.join(vault, group, helper, Role.FACILITATOR)
    assert "Please call us" in read(vault, PaperOrder("flyer", group_id=group, language="en"))


@pytest.mark.parametrize("name", ["x" * 200, "Wolfeschlegelsteinhausen " * 8, "བསྟན" * 50])
def test_no_name_is_too_long_for_a_certificate(vault: Vault, name: str):
    day = clock.here()
    sheet = CertificateSheet("en", "Walnut House", "Circle", name[:200], day, day, 8, 7, day)
    assert documents.page_count(documents.draw(sheet)) == 1


def test_a_flyer_of_a_full_group_asks_to_call_first(vault: Vault):
    group = work.start(vault, {"name": "Circle", "capacity": 1})

    def anyone() -> bool:
        sheet = sheet_of(vault, PaperOrder("flyer", group_id=group, language="en"))
        return bool(sheet.is_open)  # type: ignore[attr-defined]

    assert anyone()
    people.add(vault, {"name": "Ana"}, group_id=group)
    assert not anyone()


def test_a_flyer_names_no_weekday_that_is_given_up(vault: Vault):
    today = clock.now().date()
    told = {"frequency": "weekly", "weekday": 1, "starts_on": today, "at": "18:30", "zone": "UTC"}
    group = work.start(vault, {"name": "Circle"}, series=told)

    def weekdays() -> list[int | None]:
        sheet = sheet_of(vault, PaperOrder("flyer", group_id=group, language="en"))
        return [meeting.weekday for meeting in sheet.meetings]  # type: ignore[attr-defined]

    assert weekdays() == [1]
    (one,) = groups.series(vault.db(), group)
    first = today + timedelta(days=(3 - today.weekday()) % 7 + 14)
    thursdays = {**told, "weekday": 3, "starts_on": first, "at": "19:00"}
    series.change_from(vault, one.id, first, thursdays)
    assert set(weekdays()) == {None}  # until then it says the dates
    with clock.fixed(clock.now() + timedelta(days=30)):
        assert weekdays() == [3]
