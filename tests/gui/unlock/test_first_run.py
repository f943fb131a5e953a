from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from peergroups.base import sentences
from peergroups.gui.core import i18n, places
from peergroups.gui.setup import organisation as setup
from peergroups.gui.unlock.state import Step
from peergroups.gui.widgets.dialog import Question
from peergroups.store.lifecycle import key_costs
from peergroups.store.queries import organisation, people
from peergroups.usecases import backups, demo, vaults
from tests.gui import lint

WORDS = "orchid ladder winter plaza"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "new" / "vault"


@pytest.fixture
def window(window_at, folder):
    return window_at(folder)


def reach(qtbot, window, step):
    qtbot.waitUntil(lambda: window.page.step is step and not window.page._working)


def to_the_sheet(qtbot, window):
    """From the welcome to the recovery sheet, by keyboard."""
    QTest.keyClick(window.page.forward, Qt.Key.Key_Return)
    name = window.page.panel.form.name
    QTest.keyClicks(name, "Walnut House")
    QTest.keyClick(name, Qt.Key.Key_Return)
    new = window.page.panel.new
    for box in (new.first.box, new.again):
        QTest.keyClicks(box, WORDS)
        QTest.keyClick(box, Qt.Key.Key_Return)
    reach(qtbot, window, Step.SHEET)


def type_back(window, code):
    """Types the two parts that are asked for."""
    parts = window.page.panel.parts
    for position, box in zip(parts.positions, parts.boxes, strict=True):
        QTest.keyClicks(box, vaults.code_groups(code)[position].lower())
    QTest.keyClick(parts.boxes[-1], Qt.Key.Key_Return)


def test_a_vault_is_made_in_five_steps_and_ends_on_today(qtbot, window, folder):
    assert window.page.progress.text() == "Step 1 of 5"
    to_the_sheet(qtbot, window)
    code = window.page.founding._code
    assert "Sheets made earlier" not in window.page.panel.sentence.text()  # there was none
    window.page.forward.click()
    assert window.page.progress.text() == "Step 5 of 5"
    type_back(window, code)
    assert window.page.place.page == places.TODAY
    kept = window.jobs.ask(organisation.organisation)
    assert (kept.name, kept.language) == ("Walnut House", "en")
    assert kept.zone
    assert window.jobs.ask(organisation.recovery_confirmed)
    assert not window.actions_.by_name["undo"].isEnabled()
    window.close()
    window.jobs.close()
    vaults.open_with_passphrase(folder, WORDS).close()
    vaults.open_with_code(folder, code).close()


def test_the_language_changes_at_once_and_arabic_mirrors(window, settings):
    radios = window.page.panel.languages.radios
    assert [radio.text() for radio in radios.values()] == ["English", "Español", "Français", "العربية"]
    radios["ar"].click()
    assert (settings.language, i18n.spoken(), window.isRightToLeft()) == ("ar", "ar", True)
    radios["en"].click()
    assert not window.isRightToLeft()


def test_an_organisation_needs_a_name_and_nothing_else(window):
    window.page.step_on()
    QTest.keyClick(window.page.panel.form.name, Qt.Key.Key_Return)
    assert window.page.step is Step.ORGANISATION
    assert window.page.panel.form.name.property("wrong")


def test_the_country_brings_its_clocks_and_its_paper(window):
    window.page.step_on()
    form = window.page.panel.form
    form.country.choose("ES")
    assert (form.values()["paper"], form.values()["zone"]) == ("a4", "Europe/Madrid")
    names = {form.zone.itemText(at) for at in range(form.zone.count())}
    assert "Madrid" in names
    assert len(names) < 6


def test_a_country_with_several_clocks_is_asked_for_its_town(window):
    """No clock is guessed: a wrong one would move every session by hours."""
    window.page.step_on()
    form = window.page.panel.form
    form.name.setText("Walnut House")
    QTest.keyClicks(form.country, "United States")
    assert (form.country.currentText(), form.values()["paper"]) == ("United States", "letter")
    assert form.zone.currentText() == "Choose a town with your time"
    window.page.step_on()
    assert window.page.step is Step.ORGANISATION
    assert form.zone.property("wrong")
    QTest.keyClicks(form.zone, "Denver")
    window.page.step_on()
    assert window.page.progress.text() == "Step 3 of 5"
    assert form.details()["zone"] == "America/Denver"


def test_the_clock_of_this_computer_is_taken_where_the_country_has_it(window, monkeypatch):
    monkeypatch.setattr(setup, "_system_zone", lambda: "America/Phoenix")
    window.page.step_on()
    form = window.page.panel.form
    assert (form.values()["country"], form.values()["zone"]) == ("US", "America/Phoenix")
    form.country.choose("PT")
    assert form.values()["zone"] == "Europe/Lisbon"
    form.country.choose("US")
    assert form.values()["zone"] == "America/Phoenix"


def test_a_computer_on_the_clock_of_the_world_lets_the_country_speak(monkeypatch):
    monkeypatch.setattr(setup, "_system_zone", lambda: "Etc/UTC")
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("es_ES"))
    assert (setup.guess()["country"], setup.guess()["zone"]) == ("ES", "Europe/Madrid")
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_US"))
    assert (setup.guess()["country"], setup.guess()["zone"]) == ("US", "")


def test_the_passphrase_must_be_long_and_typed_twice_alike(window):
    window.page.step_on()
    window.page.panel.form.name.setText("Walnut House")
    window.page.step_on()
    new = window.page.panel.new
    new.first.box.setText("short")
    window.page.step_on()
    assert (window.page.step, bool(new.error.text())) == (Step.PASSPHRASE, True)
    new.first.box.setText(WORDS)
    new.again.setText("orchid ladder winter plaze")
    window.page.step_on()
    assert new.error.isVisible()
    assert new.again.hasFocus()


def test_a_suggested_passphrase_is_shown_and_still_typed_again(window):
    window.page.step_on()
    window.page.panel.form.name.setText("Walnut House")
    window.page.step_on()
    new = window.page.panel.new
    new.suggest.click()
    assert new.first.box.displayText() == new.passphrase
    assert len(new.passphrase.split()) == 5
    assert new.again.text() == ""
    assert new.again.hasFocus()
    assert new.strength.property("role") == "present"


def test_the_bar_leads_to_the_sheet_only_as_long_as_its_step_is_in_view(qtbot, window, tmp_path):
    """It opens what opens the vault."""
    to_the_sheet(qtbot, window)
    code = window.page.founding._code
    window.page.panel.sheet.said.emit("It is in Documents now.", tmp_path / "Sheet.pdf")
    assert window.bar.folder.isVisible()
    window.page.step_on()
    assert window.page.step is Step.CHECK
    assert not window.bar.folder.isVisible()
    window.page.say("It is in Documents now.", tmp_path / "Sheet.pdf")
    type_back(window, code)
    assert window.page.place.page == places.TODAY
    assert not window.bar.folder.isVisible()


def test_two_parts_of_the_sheet_are_asked_back(qtbot, window):
    to_the_sheet(qtbot, window)
    window.page.step_on()
    parts = window.page.panel.parts
    parts.boxes[0].setText("00000")
    window.page.step_on()
    assert window.page.step is Step.CHECK
    assert parts.error.text()
    assert parts.boxes[0].hasFocus()


def test_back_is_always_there_and_keeps_the_code_and_the_vault(qtbot, window):
    to_the_sheet(qtbot, window)
    code = window.page.founding._code
    for step in (Step.PASSPHRASE, Step.ORGANISATION, Step.WELCOME):
        window.page.backward.click()
        assert window.page.step is step
    window.page.step_on()
    window.page.panel.form.name.setText("Hazel House")
    window.page.step_on()
    window.page.step_on()  # the passphrase stays
    reach(qtbot, window, Step.SHEET)
    assert window.page.founding._code == code
    assert window.jobs.ask(organisation.organisation).name == "Hazel House"
    window.page.step_on()
    type_back(window, code)
    assert window.page.place.page == places.TODAY


def test_an_end_before_the_sheet_was_confirmed_goes_on_there_with_a_new_code(
    qtbot, window, window_at, folder
):
    to_the_sheet(qtbot, window)
    lost = window.page.founding._code
    window.close()
    again = window_at(folder)
    again.page.panel.field.box.setText(WORDS)
    again.page.step_on()
    reach(qtbot, again, Step.SHEET)
    code = again.page.founding._code
    assert code != lost
    assert "Sheets made earlier" in again.page.panel.sentence.text()
    again.page.step_on()
    type_back(again, code)
    assert again.page.place.page == places.TODAY


def test_an_end_before_the_organisation_was_kept_goes_on_there(qtbot, window_at, folder):
    vaults.create(folder, WORDS)[0].close()
    window = window_at(folder)
    window.page.panel.field.box.setText(WORDS)
    window.page.step_on()
    reach(qtbot, window, Step.ORGANISATION)
    window.page.panel.form.name.setText("Walnut House")
    window.page.step_on()
    assert window.page.step is Step.PASSPHRASE
    window.page.step_on()
    reach(qtbot, window, Step.SHEET)


def test_a_folder_with_other_files_is_not_taken_and_nothing_typed_is_lost(qtbot, window, folder):
    folder.mkdir(parents=True)
    (folder / "letter.txt").write_text("mine")
    window.page.step_on()
    window.page.panel.form.name.setText("Walnut House")
    window.page.step_on()
    new = window.page.panel.new
    new.first.box.setText(WORDS)
    new.again.setText(WORDS)
    window.page.step_on()
    qtbot.waitUntil(lambda: not window.page._working)
    assert window.page.step is Step.PASSPHRASE
    assert window.page.status.text() == sentences.ERRORS["vault.exists"]
    assert new.passphrase == WORDS


def test_closing_the_window_at_the_sheet_lets_go_of_the_vault(qtbot, window, folder):
    to_the_sheet(qtbot, window)
    window.close()
    window.jobs.close()
    vaults.open_with_passphrase(folder, WORDS).close()


def test_the_sample_can_be_tried_in_the_middle_of_the_first_run(qtbot, window, folder):
    to_the_sheet(qtbot, window)
    window.page.show_step(Step.WELCOME)
    window.page.panel.sample.click()
    qtbot.waitUntil(lambda: window.page.place.page == places.TODAY, timeout=20_000)
    vaults.open_with_passphrase(folder, WORDS).close()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_sheet_and_its_check_are_accessible(qtbot, window, settings, size, language):
    settings.text_size, settings.language = size, language
    window.restyle()
    to_the_sheet(qtbot, window)
    lint.require_none(qtbot, window)
    window.page.step_on()
    lint.require_none(qtbot, window)


def test_on_a_new_computer_the_first_page_leads_to_a_backup_from_elsewhere(
    qtbot, window, folder, demo_folder, tmp_path
):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    kept = shutil.copy(backups.keep(vault).file, tmp_path / "on a stick.pgbak")
    vault.close()
    window.page.panel.restore.click()
    assert window.page.step is Step.RESTORE
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page.step.value == Step.WELCOME.value
    window.page.panel.restore.click()
    window.page.panel.take_file(kept)
    window.page.panel.field.box.setText(demo.PASSPHRASE)
    window.page.step_on()
    qtbot.waitUntil(lambda: window.page.panel.has_looked, timeout=5000)
    window.page.step_on()
    reach(qtbot, window, Step.DOOR)
    assert "backup is in place" in window.page.status.text()
    assert "set aside" not in window.page.status.text()  # there was nothing before
    restored = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert people.count(restored.db()) == 40
    restored.close()


def test_a_backup_whose_passphrase_would_take_long_is_asked_about_in_restore_too(
    qtbot, window, demo_folder, tmp_path, monkeypatch
):
    monkeypatch.setattr(key_costs, "ALONE", 0)
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    kept = shutil.copy(backups.keep(vault).file, tmp_path / "on a stick.pgbak")
    vault.close()
    window.page.panel.restore.click()
    window.page.panel.take_file(kept)
    window.page.panel.field.box.setText(demo.PASSPHRASE)
    window.page.step_on()
    qtbot.waitUntil(lambda: bool(window.findChildren(Question)))
    question = window.findChildren(Question)[0]
    assert "may have been changed" in question.sentence.text()
    assert question.focusWidget() is question.no
    question.yes.click()
    qtbot.waitUntil(lambda: window.page.panel.has_looked, timeout=5000)
