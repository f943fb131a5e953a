from __future__ import annotations

import shutil
import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peergroups.base import paths
from peergroups.base.errors import VaultDamaged, VaultInUse, VaultMissing, WrongPassphrase
from peergroups.gui.core import messages, places
from peergroups.gui.unlock.state import Step
from peergroups.gui.widgets.dialog import Question
from peergroups.store.open_report import Ended
from peergroups.store.queries import organisation
from peergroups.usecases import demo, vaults
from tests.conftest import PASSPHRASE
from tests.gui import lint
from tests.gui.conftest import handle_all


@pytest.fixture
def confirmed(folder):
    """The plain vault, its recovery sheet confirmed; gives the code."""
    vault = vaults.open_with_passphrase(folder, PASSPHRASE)
    code = vaults.new_recovery_code(vault)
    groups = vaults.code_groups(code)
    vaults.confirm_recovery(vault, code, {0: groups[0], 5: groups[5]})
    vault.close()
    return code


@pytest.fixture
def window(window_at, folder, confirmed):
    return window_at(folder)


def type_passphrase(window, text):
    box = window.page.panel.field.box
    box.setText("")
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def idle(qtbot, window):
    qtbot.waitUntil(lambda: not window.page._working)


def test_the_cursor_waits_in_the_passphrase_and_enter_opens_today(qtbot, window):
    box = window.page.panel.field.box
    qtbot.waitUntil(box.hasFocus)
    type_passphrase(window, PASSPHRASE)
    qtbot.waitUntil(lambda: window.jobs.vault is not None)
    assert window.page.place.page == places.TODAY
    assert window.page.isAncestorOf(window.focusWidget())


def test_a_wrong_passphrase_is_said_below_the_box_and_can_be_typed_over(qtbot, window):
    type_passphrase(window, "not the right words")
    idle(qtbot, window)
    field = window.page.panel.field
    assert field.error.text() == messages.sentence(WrongPassphrase())
    assert field.box.hasFocus()
    assert field.box.selectedText()
    type_passphrase(window, PASSPHRASE)
    qtbot.waitUntil(lambda: window.jobs.vault is not None)


def test_after_three_wrong_tries_the_door_asks_for_patience(qtbot, window):
    for _ in range(3):
        type_passphrase(window, "not the right words")
        idle(qtbot, window)
    page = window.page
    assert page.pause.isActive()
    assert "2" in page.status.text()
    type_passphrase(window, PASSPHRASE)
    assert not page._working
    page.pause.stop()
    page.pause.timeout.emit()
    assert not page.status.isVisible()
    QTest.keyClick(page.panel.field.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.jobs.vault is not None)


def test_a_vault_open_in_another_window_says_so(qtbot, window, folder):
    other = vaults.open_with_passphrase(folder, PASSPHRASE)
    type_passphrase(window, PASSPHRASE)
    idle(qtbot, window)
    assert window.page.panel.field.error.text() == messages.sentence(VaultInUse())
    other.close()


def test_a_damaged_vault_says_so_and_is_not_touched(qtbot, window, folder):
    (folder / "vault.hdr").write_bytes(b"nonsense")
    (folder / "vault.hdr.bak").unlink(missing_ok=True)
    type_passphrase(window, PASSPHRASE)
    idle(qtbot, window)
    assert window.page.panel.field.error.text() == messages.sentence(VaultDamaged("header"))
    assert (folder / "vault.hdr").read_bytes() == b"nonsense"


def test_a_stray_file_is_named_and_moved_aside_on_a_yes(qtbot, window, folder):
    (folder / "vault.db-journal").write_bytes(b"junk" * 3000)
    type_passphrase(window, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(window.findChildren(Question)), timeout=10_000)
    (question,) = window.findChildren(Question)
    assert "vault.db-journal" in question.sentence.text()
    assert question.no.isDefault()
    assert (folder / "vault.db-journal").exists()
    question.yes.click()
    qtbot.waitUntil(lambda: window.jobs.vault is not None, timeout=10_000)
    assert not (folder / "vault.db-journal").exists()
    assert "set aside" in window.bar.message.text()


def test_capital_letters_without_shift_tell_of_caps_lock(window):
    field = window.page.panel.field
    for modifier, on in ((Qt.KeyboardModifier.ShiftModifier, False), (Qt.KeyboardModifier.NoModifier, True)):
        QApplication.sendEvent(field.box, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, "A"))
        assert field.caps.isVisible() is on


def test_showing_the_passphrase_is_a_box_one_can_reach(window):
    field = window.page.panel.field
    QTest.keyClicks(field.box, "walnut")
    assert field.box.displayText() != "walnut"
    QTest.keyClick(field.show_it, Qt.Key.Key_Space)
    assert field.box.displayText() == "walnut"


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code(qtbot, window, folder, confirmed):
    window.page.panel.forgot.click()
    box = window.page.panel.box
    wrong = confirmed[:12] + ("2" if confirmed[12] != "2" else "3") + confirmed[13:]
    box.setText(wrong)
    QTest.keyClick(box, Qt.Key.Key_Return)
    idle(qtbot, window)
    assert "3" in window.page.panel.error.text()
    box.setText(confirmed.lower().replace("-", " "))
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.step is Step.RENEW)
    new = window.page.panel.new
    QTest.keyClicks(new.first.box, "orchid ladder winter plaza")
    QTest.keyClick(new.first.box, Qt.Key.Key_Return)
    QTest.keyClicks(new.again, "orchid ladder winter plaza")
    QTest.keyClick(new.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.place.page == places.TODAY)
    window.close()
    window.jobs.close()
    vaults.open_with_passphrase(folder, "orchid ladder winter plaza").close()
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(folder, PASSPHRASE)


def test_escape_leads_from_the_code_back_to_the_passphrase(window):
    window.page.panel.forgot.click()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page.step is Step.DOOR


def test_another_folder_is_opened_and_remembered(qtbot, window_at, settings, folder, confirmed, tmp_path):
    window = window_at(tmp_path / "empty")
    assert window.page.step is Step.WELCOME
    window.page.take_folder(tmp_path / "nowhere")
    assert window.page.panel.error.text() == messages.sentence(VaultMissing())
    window.page.take_folder(folder)
    type_passphrase(window, PASSPHRASE)
    qtbot.waitUntil(lambda: window.jobs.vault is not None)
    assert type(settings).load(settings.file).vault == str(folder)
    window.lock()
    assert (window.page.folder, window.page.step) == (folder, Step.DOOR)


def test_a_remembered_folder_that_is_gone_is_not_made_anew(window_at, settings, tmp_path):
    settings.vault = str(tmp_path / "stick" / "vault")
    window = window_at(tmp_path / "stick" / "vault")
    assert "not there now" in window.page.panel.sentence.text()
    window.page.panel.new.click()
    assert window.page.step is Step.WELCOME
    assert window.page.folder == paths.default_vault()


def test_the_sample_group_opens_with_one_button_and_again_after_the_lock(qtbot, window, demo_template):
    shutil.copytree(demo_template, paths.sample_vault())
    window.page.panel.sample.click()
    qtbot.waitUntil(lambda: window.jobs.vault is not None)
    assert window.jobs.ask(organisation.organisation).name == "Walnut House"
    window.lock()
    assert demo.PASSPHRASE in window.page.panel.sentence.text()
    type_passphrase(window, demo.PASSPHRASE)
    qtbot.waitUntil(lambda: window.jobs.vault is not None)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(
    "step", [Step.WELCOME, Step.DOOR, Step.CODE, Step.RENEW, Step.ORGANISATION, Step.PASSPHRASE]
)
def test_every_step_is_accessible(window, settings, size, language, step, qtbot):
    settings.text_size, settings.language = size, language
    window.restyle()
    window.page.show_step(step)
    window.page.panel.complain(
        "Something to read that is long enough to need a second line when the text is large."
    )
    lint.require_none(qtbot, window)
    assert window.size().width() == 1366


@pytest.mark.parametrize("arrived", [False, True])
def test_a_vault_that_opens_just_after_it_was_given_up_is_closed_again(
    qtbot, window, folder, monkeypatch, arrived
):
    """Locked, or the program ended, while the key was derived: nothing is left open, and nothing is cut short."""
    ready, go_on, made = threading.Event(), threading.Event(), vaults.open_with_passphrase

    def slowly(*args, ticket, **named):
        opened = made(*args, **named)
        ready.set()
        assert go_on.wait(10)
        return opened

    monkeypatch.setattr(vaults, "open_with_passphrase", slowly)
    type_passphrase(window, PASSPHRASE)
    assert ready.wait(10)
    if arrived:  # what came is on its way to the window
        go_on.set()
        window.jobs._long.submit(int).result()
    window.lock()
    go_on.set()
    window.jobs.settle()
    handle_all()
    window.jobs.settle()
    assert window.jobs.vault is None
    again = made(folder, PASSPHRASE)
    assert again.report.ended is Ended.WELL
    again.close()
