"""What the bar offers of something that was written; that it truly opens, the walk of the first start shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from peergroups.gui.core import places
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.handouts.locking import LockDialog
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import papers_out
from peergroups.gui.widgets.files import ask_target
from peergroups.gui.widgets.page import Page
from peergroups.store.queries.people import people as people_known
from peergroups.usecases import people
from tests.gui.conftest import handle_all


@pytest.fixture
def window(window_with, demo_vault):
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    return made


def test_a_file_can_be_opened_and_its_folder_shown(window, tmp_path):
    file = tmp_path / "Sign-in sheet.pdf"
    window.say("Sign-in sheet.pdf is in Documents now.", file)
    assert window.bar.open.isVisible()
    assert window.bar.folder.isVisible()
    window.say("Bo C. is present.")
    assert not window.bar.open.isVisible()
    assert not window.bar.folder.isVisible()


def test_that_a_file_is_there_is_not_said_while_the_next_one_is_asked_about(window, tmp_path):
    """Else it stands there still when somebody gives that one up."""
    for ask in (
        lambda: ask_target(window, "Save", "PDF (*.pdf)", print, name="Sheet.pdf"),
        lambda: LockDialog(window, print).ask(),
    ):
        window.say("Sign-in sheet.pdf is in Documents now.", tmp_path / "Sign-in sheet.pdf")
        ask()
        handle_all()
        for dialog in window.findChildren(QDialog):
            dialog.reject()
        handle_all()
        assert window.bar.message.text() == ""
        assert not window.bar.folder.isVisible()


def test_any_other_fact_stays_with_its_undo_beside_a_dialog(window):
    window.bar.say("Bo C. is present.", undo="Bo C. present")
    dialog = QDialog(window)
    dialog.open()
    handle_all()
    assert window.bar.message.text() == "Bo C. is present."
    assert window.bar.undo.isVisible()


@pytest.mark.parametrize("name", ["2026-11-24.pgbak", ""])
def test_what_no_other_program_reads_has_its_folder_alone(window, tmp_path, name):
    window.say("A backup was kept in usb and opened once to prove it.", tmp_path / name)
    assert not window.bar.open.isVisible()
    assert window.bar.folder.isVisible()


def test_in_a_narrow_window_the_two_ways_stay_and_the_sentence_goes(window, tmp_path):
    window.bar.fit(Measure(Width.MENU, low=True, em=32))
    window.say("Sign-in sheet.pdf is in Documents now.", tmp_path / "Sign-in sheet.pdf")
    assert window.bar.folder.isVisible()
    assert not window.bar.message.isVisible()


@pytest.mark.parametrize("text", [100, 200])
def test_no_button_beside_a_long_sentence_is_squeezed(window, tmp_path, text):
    window.settings.text_size = text
    window.restyle()
    window.resize(1024, 690)
    handle_all()
    long = "Sign-in sheet Tuesday circle 2026-11-24.pdf is in Documents now, as is much else. " * 3
    window.bar.say(long, undo="Lotte S. present in Tuesday circle", file=tmp_path / "Sign-in sheet.pdf")
    window.bar.layout().activate()
    for button in (window.bar.open, window.bar.folder, window.bar.undo):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_where_no_program_opens_it_that_is_said(window, tmp_path, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    window.say("It is there.", tmp_path / "Plan.pdf")
    window.bar.open.click()
    assert "no program to open" in window.bar.message.text()
    assert "Plan.pdf" in window.bar.message.text()


def test_the_lock_forgets_the_file(window, tmp_path):
    window.say("It is there.", tmp_path / "Plan.pdf")
    window.lock()
    assert not window.bar.folder.isVisible()


def answer(window, file: Path) -> None:
    """The dialog that asks where, answered with that file or folder."""
    dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(file))
    dialog.close()


def leads_to(qtbot, window, file: Path) -> str:
    """Waits until the bar leads to it; gives the sentence."""
    qtbot.waitUntil(lambda: window.bar._file == file, timeout=20_000)
    assert file.exists()
    return str(window.bar.message.text())


def asked(window) -> bool:
    return any(one.isVisible() for one in window.findChildren(QFileDialog))


def test_sessions_for_a_calendar(qtbot, window, tmp_path):
    window.go(Place(places.CALENDAR))
    window.page._save()
    qtbot.waitUntil(lambda: asked(window))
    answer(window, tmp_path / "Sessions.ics")
    said = leads_to(qtbot, window, tmp_path / "Sessions.ics")
    assert "Sessions.ics" in said
    assert tmp_path.name in said


def test_a_paper_that_is_saved(qtbot, window, tmp_path):
    window.go(Place(places.HANDOUTS))
    page = window.page
    qtbot.waitUntil(lambda: page.order is not None and page.order.is_possible(), timeout=10_000)
    page.save_paper()
    qtbot.waitUntil(lambda: asked(window), timeout=20_000)
    answer(window, tmp_path / "Welcome.pdf")
    assert "Welcome.pdf" in leads_to(qtbot, window, tmp_path / "Welcome.pdf")


def test_an_export_and_a_backup(qtbot, window, tmp_path):
    window.go(Place(places.SETTINGS, part="vault"))
    window.page.pane.export_into(tmp_path)
    qtbot.waitUntil(lambda: window.bar._file is not None, timeout=20_000)
    assert window.bar._file.parent == tmp_path
    assert window.bar._file.is_dir()
    window.go(Place(places.SETTINGS, part="backups"))
    (tmp_path / "stick").mkdir()
    window.page.pane.take_place(tmp_path / "stick")
    qtbot.waitUntil(lambda: window.bar._file is not None and window.bar._file.parent.name == "stick")
    assert "stick" in window.bar.message.text()


def test_a_page_printed_into_a_file_is_a_file(qtbot, window, tmp_path):
    """A printer that is none: where it went is said, and it is not handed to another printer."""
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "Printed.pdf"))
    page = window.page
    assert isinstance(page, Page)
    papers_out.send(page, b"%PDF-1.7", printer, page.told)
    assert "Printed.pdf" in leads_to(qtbot, window, tmp_path / "Printed.pdf")


def test_where_nothing_can_open_it_the_focus_stays_and_the_folder_is_still_offered(window, tmp_path):
    """No program for it is known where the tests run, as on a bare system."""
    window.activateWindow()
    window.say("Sign-in sheet.pdf is in Documents now.", tmp_path / "Sign-in sheet.pdf")
    window.bar.open.setFocus()
    window.bar.open.click()
    handle_all()
    assert window.bar.message.text() == "This computer has no program to open Sign-in sheet.pdf."
    assert window.bar.open.hasFocus()
    assert window.bar.folder.isVisible()


def test_undo_pressed_in_the_bar_leads_back_into_the_page(qtbot, window):
    window.go(Place(places.PEOPLE))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.jobs.write(None, people.add, {"name": "Zora"})
    window.say("Zora is new.")
    window.bar.undo.setFocus()
    window.bar.undo.click()
    handle_all()
    assert not window.bar.undo.isVisible()
    assert window.page.isAncestorOf(window.focusWidget())


def test_what_undo_takes_back_is_whole_where_there_is_room(window):
    what = "Member changed: Ana O., Conversation and coffee for everybody on Wednesdays"
    window.bar.say("Ana is out.", undo=what)
    handle_all()
    assert window.bar.undo.text().endswith("for everybody on Wednesdays")
    window.bar.say("Ana is out, " * 9, undo=what)
    handle_all()
    assert window.bar.undo.text().endswith("…")


def test_a_work_that_no_page_speaks_of_is_a_fact_beside_undo(window):
    """Else only Undo stands there, and what it is about is to be guessed."""
    person = window.jobs.ask(people_known)[0]
    window.jobs.write(None, people.edit, person.id, {"name": "Zora"})
    handle_all()
    assert window.bar.message.text().startswith("Details changed: ")
    assert window.bar.undo.text().startswith("Undo: Details changed: ")
    window.run("language:fr")
    assert not window.bar.message.text().startswith("Details changed: ")
