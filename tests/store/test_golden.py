"""A vault of each released format, as its own program made it: opened and migrated for ever."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from peergroups.model.followups import Why
from peergroups.model.notes import NoteKind
from peergroups.store import migrations, tables
from peergroups.store.queries import (
    accounts,
    figures,
    followups,
    group_texts,
    groups,
    handouts,
    leading,
    notes,
    organisation,
    printed_sheets,
    proposals,
    sessions,
    waiting,
)
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import safety as safety_queries
from peergroups.usecases import backups, demo, people, vaults

GOLDEN = Path(__file__).with_name("golden")
CODES = {
    1: "C756Y-R1T7J-VZ4EC-DTQVH-E7CRQ-XET7B-XK3NQ-6TYGY",
    7: "RWZHK-6AXRH-6Q8WH-FR8TN-A6ARD-64VNR-HNAEE-DEB0N",
    8: "4ZC7Q-PHZ9N-BTXMP-TYJWW-BTBZC-BT23Z-GKWTM-9FVQP",
    9: "86ZX8-ZYD94-FQJFH-CPT56-SNGJA-X980T-4A11D-9HAHZ",
    10: "92Y6A-ETF78-CP8S2-8YBDR-KYR61-017CJ-KDFMG-FQ5JT",
    11: "DBW22-1YNSR-H9G4J-H9DGZ-1MDXY-AAN51-GWQHW-MR9R0",
    12: "TFT53-BR2TC-NB786-R2DBT-4TK1H-TGTR4-ZW04E-W1KC8",
    13: "H6697-DMZPF-951VH-MRMMT-X89BF-479GD-KZY87-8VD70",
    15: "JV8Q5-NE4GQ-CCBYE-R3WM7-1NHKN-X55G1-0982R-JQY7N",
    16: "X13G7-WG6A1-VFNVS-GFP2R-0QAPW-S0087-Q2EYX-5H3BH",
    17: "NH2CY-Q0FNE-9WS4K-MKFK5-0R8WQ-3CW99-FD8GQ-N8640",
    18: "EQFP7-MAFN1-NVPYN-E12KC-WY8TX-K9PWB-46HAY-TB8QD",
    19: "638KM-4GKZ9-1TQ31-BGZR7-0TYGD-F8K5K-4DEAZ-PF6CR",
    20: "1KKD5-W3XSD-NXWQZ-GHF1Y-YT249-JRF1K-J5FN8-KJEKF",
    21: "T0H2K-GYKAY-Y6324-9A77R-6B588-2CBBB-BBRMA-S7PYJ",
    22: "9N96N-K8QYQ-39R3H-STKDF-F6FS1-B9749-VT6TG-NVNRQ",
    23: "H0YEK-TYY42-JMPER-WQWFF-Q3MAN-QG59Y-0B42X-CPHY5",
    4: "Z41RQ-8WBWH-NYZ7E-9RBEV-EK5MZ-SGCMV-ZT755-FX8T1",
}
OWL = "paper lantern on the quiet lake"  # the passphrase of a second person in the later ones


@pytest.mark.parametrize("version", CODES)
@pytest.mark.parametrize("by_code", [False, True])
def test_a_vault_of_every_released_format_opens_and_is_brought_up_to_date(
    tmp_path: Path, version: int, by_code: bool
):
    folder = Path(shutil.copytree(GOLDEN / f"version_{version}", tmp_path / "vault"))
    vault = (
        vaults.open_with_code(folder, CODES[version])
        if by_code
        else vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    )
    try:
        assert vault.db().exec_driver_sql("PRAGMA user_version").scalar_one() == migrations.newest()
        assert [row.name for row in people_queries.people(vault.db())] == ["Amina", "Ben", "Chidi"]
        kept = organisation.organisation(vault.db())
        assert kept is not None
        assert kept.name == "Walnut House"
        assert vaults.check(vault) == []
        people.add(vault, {"name": "Dana"})
    finally:
        vault.close()
    again = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert people_queries.count(again.db()) == 4
    again.close()


def test_the_second_person_and_the_own_handout_of_format_4_are_there(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_4", tmp_path / "vault"))
    assert {label for _, label in vaults.ways_in(folder)} == {"broom", "owl"}
    vault = vaults.open_with_passphrase(folder, OWL)
    assert [row.name for row in accounts.accounts(vault.db())] == ["", "Bo"]
    (own,) = handouts.own(vault.db())
    assert [text.text for text in handouts.texts(vault.db(), own.id)] == ["Bring **tea**."]
    vault.close()


def test_the_sheet_that_was_printed_in_format_7_keeps_its_rows(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_7", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    (session,) = sessions.between(vault.db(), date(2026, 11, 24), date(2026, 11, 24))
    register = sessions.register(vault.db(), session.id)
    assert register is not None
    (printed,) = printed_sheets.of_session(vault.db(), session.id)
    rows = printed_sheets.rows(vault.db(), register, printed.people)
    assert [row and row.name for row in rows] == ["Amina", "Ben", "Chidi"]
    assert (printed.number, printed.code) == (1, "")
    vault.close()


def test_those_who_waited_in_format_8_wait_since_the_day_they_joined(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_8", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    (group,) = groups.groups(vault.db())
    listed = [(row.shown, row.asked_on) for row in waiting.waiting(vault.db(), group.id)]
    assert listed == [("Ben", date(2026, 11, 24)), ("Chidi", date(2026, 11, 24))]
    assert group.paused_keep_place
    vault.close()


def test_a_group_of_format_9_is_called_outside_as_it_was(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_9", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    (group,) = groups.groups(vault.db())
    assert (group.outside_name, group.outside) == ("", "Tuesday circle")
    assert (group.members, group.waiting) == (1, 1)
    vault.close()


@pytest.mark.parametrize("version", [10, 11, 12, 15])
def test_a_group_and_a_help_line_of_later_formats_say_no_more_than_they_did(tmp_path: Path, version: int):
    folder = Path(shutil.copytree(GOLDEN / f"version_{version}", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    (group,) = groups.groups(vault.db())
    assert (group.outside_name, group.purpose, group.welcome, group.is_free) == (
        "Walnut evening", "To talk", "", True,
    )  # fmt: skip
    assert group_texts.of_group(vault.db(), group.id) == []
    (line,) = organisation.directory(vault.db())
    assert (line.service, line.crisis, line.category, line.checked_on) == ("Night line", True, "other", None)
    assert organisation.entry_texts(vault.db(), line.id) == []
    vault.close()


def test_what_a_group_of_format_13_said_in_another_language_stays(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_13", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    (group,) = groups.groups(vault.db())
    (said,) = group_texts.of_group(vault.db(), group.id)
    assert (said.language, said.welcome) == ("ar", "أهلا")
    assert notes.templates(vault.db(), NoteKind.GROUP) == []
    kept = organisation.organisation(vault.db())
    assert kept is not None
    assert kept.hide_below == 5
    assert figures.given(vault.db()) == []
    vault.close()


def test_what_a_help_line_of_format_16_said_in_another_language_and_headings_of_notes_stay(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_16", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    (line,) = organisation.directory(vault.db())
    assert [(said.language, said.hours) for said in organisation.entry_texts(vault.db(), line.id)] == [
        ("es", "de 9 a 17")
    ]
    assert [one.name for one in notes.templates(vault.db(), NoteKind.GROUP)] == ["Evening"]
    kept = organisation.organisation(vault.db())
    assert kept is not None
    assert kept.hide_below == 5
    vault.close()


def test_what_was_given_away_in_format_17_is_known(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_17", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    (given,) = figures.given(vault.db())
    (group,) = groups.groups(vault.db())
    assert (given.from_on, given.to_on, given.scope, given.hidden_below) == (
        date(2026, 7, 1), date(2026, 9, 30), (group.id,), 7,
    )  # fmt: skip
    vault.close()


def test_a_call_its_attempt_and_a_rule_of_format_18_are_there(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_18", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    (call,) = followups.follow_ups(vault.db())
    (group,) = groups.groups(vault.db())
    assert [one.note for one in followups.contacts(vault.db(), call.id)] == ["rang twice"]
    assert proposals.rules(vault.db()).of(Why.MISSED_SESSIONS, group.id).n == 3
    vault.close()


def test_what_was_seen_of_somebody_in_format_20_is_there(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_20", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    held = [
        one.name
        for who in people_queries.people(vault.db())
        for one in leading.credentials(vault.db(), who.id)
    ]
    assert held == ["First aid"]
    vault.close()


def test_of_nobody_of_format_21_is_known_that_they_came_before(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_21", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert [row.known_before for row in people_queries.people(vault.db())] == [None] * 3
    vault.close()


def test_who_came_before_and_the_steps_of_format_22_stay(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_22", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    came_before = {row.name: row.known_before for row in people_queries.people(vault.db())}
    assert came_before == {"Amina": None, "Ben": None, "Chidi": date(2026, 9, 1)}
    assert [step.text for step in safety_queries.steps(vault.db())] == ["Stay with the person"]
    vault.close()


def test_who_leads_in_format_23_leads_still(tmp_path: Path):
    folder = Path(shutil.copytree(GOLDEN / "version_23", tmp_path / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    (kept,) = vault.db().execute(select(tables.duty.c.task, tables.duty.c.answer)).all()
    assert kept == ("co_lead", "yes")
    vault.close()


@pytest.mark.parametrize("version", [4, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23])
def test_a_backup_of_each_format_is_restored(tmp_path: Path, version: int):
    copy = GOLDEN / f"version_{version}" / "copy.pgbak"
    assert backups.verify(copy, code=CODES[version]).people == 3
    assert backups.restore(copy, tmp_path / "vault", code=CODES[version]) is None
    vault = vaults.open_with_passphrase(tmp_path / "vault", demo.PASSPHRASE)
    assert [row.name for row in people_queries.people(vault.db())] == ["Amina", "Ben", "Chidi"]
    vault.close()
