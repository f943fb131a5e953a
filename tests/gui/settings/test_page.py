from __future__ import annotations

import json

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from peergroups.base import clock
from peergroups.base.errors import WrongPassphrase
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.settings.subjects import (
    ACCESS,
    HEALTH,
    HELP_LINE,
    HELP_LINE_TEXTS,
    HELP_LINES,
    LOG,
    ORGANISATION,
    PASSPHRASE,
    PERSON,
    SHEET,
    VAULT,
    place,
)
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.style import theme
from peergroups.keys import CHEAPEST
from peergroups.model.organisation import HelpCategory
from peergroups.store.queries import handouts, organisation
from peergroups.usecases import accounts, vaults
from tests.conftest import PASSPHRASE as OLD
from tests.gui import lint

NEW = "orchid ladder winter plaza"


@pytest.fixture
def window(window_with, demo_vault, monkeypatch):
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: CHEAPEST)
    window = window_with(ROOMS)
    window.resize(1366, 768)
    window.open_vault(demo_vault)
    assert accounts.confirm(demo_vault, OLD)  # asked just now; asking has tests of its own
    window.go(Place(places.SETTINGS))
    return window


def pane(window, part, id_=None):
    window.go(place(part, id_))
    return window.page.pane


def lines(window):
    return window.jobs.ask(organisation.directory)


def test_language_colours_and_size_change_at_once_and_are_kept(window, settings):
    index = window.page.pane
    index.theme.choose("contrast_black")
    index.text_size.choose(150)
    index.language.choose("ar")
    assert theme.tokens() is theme.TOKENS["contrast_black"]
    assert (theme.scale(), i18n.spoken(), window.isRightToLeft()) == (1.5, "ar", True)
    kept = type(settings).load(settings.file)
    assert (kept.theme, kept.text_size, kept.language) == ("contrast_black", 150, "ar")


def test_what_the_menu_changes_shows_in_the_settings(window):
    window.run("theme:dark")
    window.strip.larger.click()
    index = window.page.pane
    assert index.theme.currentData() == "dark"
    assert index.text_size.currentData() == 115


def test_the_idle_minutes_are_kept(window, settings):
    index = window.page.pane
    index.minutes.setFocus()
    index.minutes.selectAll()
    QTest.keyClicks(index.minutes, "15")
    QTest.keyClick(index.minutes, Qt.Key.Key_Return)
    assert type(settings).load(settings.file).lock_after_minutes == 15


def test_a_subject_opens_in_the_same_pane_and_back_leads_to_the_list(window):
    window.page.pane.subjects.buttons[ORGANISATION].click()
    assert window.page.title.text() == "Organisation"
    assert window.page.back.isVisible()
    window.page.back.click()
    assert window.page.title.text() == "Settings"
    assert not window.page.back.isVisible()


def test_the_name_is_kept_when_the_field_is_left_and_can_be_undone(window):
    form = pane(window, ORGANISATION).form
    form.name.setText("Hazel House")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert window.jobs.ask(organisation.organisation).name == "Hazel House"
    window.undo()
    assert form.name.text() == "Walnut House"


def test_a_name_half_typed_is_kept_when_the_vault_is_locked(window, demo_folder):
    form = pane(window, ORGANISATION).form
    form.name.setText("Hazel House")
    window.lock()
    window.jobs.settle()
    again = vaults.open_with_passphrase(demo_folder, OLD)
    kept = organisation.organisation(again.db())
    assert kept is not None
    assert kept.name == "Hazel House"
    again.close()


def test_an_organisation_without_a_name_is_refused_below_the_field(window):
    form = pane(window, ORGANISATION).form
    form.name.setText("")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert form.name.property("wrong")
    assert window.jobs.ask(organisation.organisation).name == "Walnut House"


def test_the_paper_is_kept_at_once(window):
    form = pane(window, ORGANISATION).form
    form.paper.choose("letter")
    assert window.jobs.ask(organisation.organisation).paper == "letter"


def test_a_help_line_is_added_changed_and_removed(window):
    before = len(lines(window))
    pane(window, HELP_LINES).add.click()
    form = window.page.pane.form
    window.page.pane.add.click()
    assert form.field("service").property("wrong")
    form.field("service").setText("Night line")
    form.field("phone").setText("01632 960 555")
    window.page.pane.add.click()
    assert window.page.place.part == HELP_LINES
    added = next(line for line in lines(window) if line.service == "Night line")
    window.page.pane.lines.buttons[added.id, "change"].click()
    form = window.page.pane.form
    form.field("hours").setText("22:00 - 06:00")
    QTest.keyClick(form.field("hours"), Qt.Key.Key_Return)
    form.field("crisis").setChecked(True)
    form.field("category").choose(HelpCategory.HEALTH)
    changed = next(line for line in lines(window) if line.id == added.id)
    assert (changed.hours, changed.crisis, changed.phone) == ("22:00 - 06:00", True, "01632 960 555")
    assert (changed.category, changed.checked_on) == (HelpCategory.HEALTH, None)
    window.page.back.click()
    window.page.pane.lines.buttons[added.id, "remove"].click()
    assert len(lines(window)) == before
    window.bar.undo.click()
    assert len(lines(window)) == before + 1


def test_help_lines_are_found_right_one_by_one_or_all_at_once(window):
    shown = pane(window, HELP_LINES)
    first = lines(window)[0]
    assert "Never checked" in " ".join(one.text() for one in shown.lines.findChildren(QLabel))
    shown.lines.buttons[first.id, "right"].click()
    today = clock.here()
    assert [line.checked_on for line in lines(window)] == [today, *[None] * (len(lines(window)) - 1)]
    assert window.bar.message.text() == f"Papers say that {first.service} was right today."
    shown.right.click()
    assert {line.checked_on for line in lines(window)} == {today}
    window.bar.undo.click()
    assert {line.checked_on for line in lines(window)} == {today, None}


def test_the_passphrase_is_changed(qtbot, window, demo_folder):
    ways = pane(window, PASSPHRASE)
    QTest.keyClicks(ways.new.first.box, NEW)
    QTest.keyClicks(ways.new.again, NEW)
    QTest.keyClick(ways.new.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "was changed" in window.bar.message.text())
    assert ways.new.is_empty
    window.close()
    window.jobs.close()
    vaults.open_with_passphrase(demo_folder, NEW).close()
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(demo_folder, OLD)


def test_a_new_sheet_counts_once_two_parts_are_typed_back(qtbot, window, demo_folder):
    sheet = pane(window, SHEET)
    sheet.make.click()
    qtbot.waitUntil(sheet.have.isVisible)
    assert not window.jobs.ask(organisation.recovery_confirmed)
    code = sheet._code
    sheet.have.click()
    for position, box in zip(sheet.parts.positions, sheet.parts.boxes, strict=True):
        box.setText(vaults.code_groups(code)[position])
    sheet.finish.click()
    assert window.page.place == Place(places.SETTINGS)
    assert window.jobs.ask(organisation.recovery_confirmed)
    window.close()
    window.jobs.close()
    vaults.open_with_code(demo_folder, code).close()


def test_the_code_is_not_lost_by_looking_elsewhere(qtbot, window):
    sheet = pane(window, SHEET)
    sheet.make.click()
    qtbot.waitUntil(sheet.have.isVisible)
    code = sheet._code
    pane(window, VAULT)
    assert pane(window, SHEET).have.isVisible()
    assert window.page.pane._code == code


def test_the_vault_is_checked(qtbot, window):
    assert str(window.jobs.vault.folder) in pane(window, VAULT).where.text()
    pane(window, HEALTH).check.click()
    qtbot.waitUntil(lambda: window.bar.message.text() == "The vault is sound.")


def test_everything_is_exported_into_a_new_folder_and_never_over_an_old_one(qtbot, window, tmp_path):
    vault = pane(window, VAULT)
    assert "not locked" in vault.warning.text()
    (tmp_path / "out").mkdir()
    for number in (1, 2):
        vault.export_into(tmp_path / "out")
        qtbot.waitUntil(vault.export.isEnabled)
        folders = sorted((tmp_path / "out").iterdir())
        assert len(folders) == number
    whole = json.loads((folders[0] / "everything.json").read_text(encoding="utf-8"))
    assert len(whole["person"]) >= 40
    assert "written" in window.bar.message.text()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(
    "part",
    ["", ORGANISATION, HELP_LINES, HELP_LINE, HELP_LINE_TEXTS, ACCESS, PERSON, PASSPHRASE, SHEET, VAULT, LOG],
)
def test_the_settings_are_accessible(window, settings, qtbot, size, language, part):
    settings.text_size, settings.language = size, language
    window.restyle()
    window.go(place(part))
    lint.require_none(qtbot, window)
    assert window.size().width() == 1366


def test_a_logo_is_chosen_shown_and_removed(window, qtbot, tmp_path):
    Image.new("RGB", (300, 100), "navy").save(tmp_path / "logo.png")
    (tmp_path / "no.png").write_bytes(b"no picture")
    logo = pane(window, ORGANISATION).logo
    assert logo.picture.isHidden()
    logo.take(tmp_path / "logo.png")
    qtbot.waitUntil(lambda: not logo.picture.isHidden(), timeout=5000)
    assert window.jobs.ask(handouts.has_logo)
    assert lint.problems(window.page) == []
    logo.take(tmp_path / "no.png")
    qtbot.waitUntil(lambda: "no picture" in window.bar.message.text(), timeout=5000)
    assert window.jobs.ask(handouts.has_logo)
    logo.remove.click()
    assert logo.picture.isHidden()
    window.undo()
    assert not logo.picture.isHidden()
