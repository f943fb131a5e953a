from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from peergroups.gui import papers_out, places
from peergroups.gui.handouts.order import SIGN_IN_SHEET
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.main_window import MainWindow
from peergroups.gui.places import Place
from peergroups.gui.rooms import ROOMS
from peergroups.store.queries import groups, sessions
from peergroups.store.vault import Vault
from tests.gui import lint


@pytest.fixture
def window(qtbot, window_with: Callable[..., MainWindow], demo_vault: Vault) -> MainWindow:
    made = window_with({places.HANDOUTS: ROOMS[places.HANDOUTS], places.TODAY: ROOMS[places.HANDOUTS]})
    made.open_vault(demo_vault)
    return made


def handouts(window: MainWindow, qtbot, **where: object) -> HandoutsPage:
    window.go(Place(places.HANDOUTS, **where))  # type: ignore[arg-type]
    assert isinstance(window.page, HandoutsPage)
    qtbot.waitUntil(lambda: not window.page.preview.picture.pixmap().isNull(), timeout=8000)
    return window.page


def text_of(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def test_the_next_sheet_of_the_first_group_is_shown_at_once(window: MainWindow, qtbot):
    page = handouts(window, qtbot)
    assert page.paper == SIGN_IN_SHEET
    assert page.about.text().startswith("For the session on")
    assert page.preview.words.isHidden() or page.preview.words.text()


def test_copies_follow_the_languages_of_the_group(window: MainWindow, qtbot, demo_vault: Vault):
    page = handouts(window, qtbot, part="when-to-look-for-more-help")
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    assert page.group.choose(group.id)
    copies = page.order.copies
    assert (copies["es"], copies["ar"], copies["fr"]) == (2, 4, 0)
    assert sum(page.order.copies.values()) == group.members


def test_a_saved_sheet_keeps_its_row_numbers(
    window: MainWindow, qtbot, demo_vault: Vault, tmp_path: Path, monkeypatch
):
    page = handouts(window, qtbot, part=SIGN_IN_SHEET)
    saved: list[bytes] = []

    def save(_widget, pdf: bytes, _name: str, told: papers_out.Told) -> None:
        saved.append(pdf)
        papers_out.write(pdf, tmp_path / "sheet.pdf", told)

    monkeypatch.setattr(papers_out, "save_pdf", save)
    session = page.order.session_id
    assert session is not None
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(saved), timeout=8000)
    assert (tmp_path / "sheet.pdf").read_bytes() == saved[0]
    register = sessions.register(demo_vault.db(), session)
    assert register is not None
    assert [entry.number for entry in register.entries] == list(range(1, len(register.entries) + 1))
    kept = demo_vault.db().exec_driver_sql("SELECT sheet FROM group_session WHERE id = ?", (session.bytes,))
    assert kept.scalar_one().count(",") == len(register.entries) - 1


@pytest.mark.skipif(os.name == "nt", reason="Windows prints pictures")
def test_the_pdf_itself_goes_to_the_printer_and_to_no_file(
    window: MainWindow, qtbot, tmp_path: Path, monkeypatch
):
    fake = tmp_path / "bin" / "lp"
    fake.parent.mkdir()
    fake.write_text(f"#!/bin/sh\ncat > {tmp_path}/printed.pdf\n")
    fake.chmod(fake.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{fake.parent}:{os.environ['PATH']}")
    page = handouts(window, qtbot, part="when-to-look-for-more-help")

    printer = QPrinter()
    monkeypatch.setattr(papers_out, "print_pdf", lambda w, pdf, told: papers_out.send(w, pdf, printer, told))
    said: list[str] = []
    page.said.connect(said.append)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said), timeout=8000)
    assert said == ["The paper was sent to the printer."]
    assert "When to look for more help" in text_of((tmp_path / "printed.pdf").read_bytes())


def test_without_a_printer_a_sentence_says_what_to_do(window: MainWindow, qtbot, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    page = handouts(window, qtbot, part="welcome")
    said: list[str] = []
    page.said.connect(said.append)
    page.print_paper()
    qtbot.waitUntil(lambda: bool(said), timeout=8000)
    assert "Save the paper as a PDF" in said[0]


@pytest.mark.parametrize("part", [SIGN_IN_SHEET, "agreement", "when-to-look-for-more-help"])
def test_every_control_can_be_reached_and_has_a_name(window: MainWindow, qtbot, part: str):
    page = handouts(window, qtbot, part=part)
    assert lint.problems(page) == []
