from __future__ import annotations

import subprocess
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from peergroups.base.errors import RuleBroken
from peergroups.gui.setup.recovery import CodeSheet, TypeBack
from peergroups.gui.widgets import papers_out
from peergroups.usecases import printing

CODE = "79AA1-02HZF-QS1Q4-ZC15K-PSXHS-V5AMZ-RBM18-Y9DCG"


@pytest.fixture
def sheet(qtbot, dressed, context):
    widget = CodeSheet(context)
    qtbot.addWidget(widget)
    widget.show()
    widget.show_code(CODE, organisation="Walnut House", paper="a4", made_on=date(2026, 3, 1))
    return widget


def test_the_code_can_be_copied_by_hand_part_by_part(sheet):
    letters = [one.accessibleName() for one in sheet.card.findChildren(QLabel) if one.accessibleName()]
    assert letters[0] == "Part 1 7 9 A A 1"
    assert len(letters) == 8


def test_the_sheet_is_saved_as_it_would_be_printed(qtbot, sheet, monkeypatch):
    saved = []
    monkeypatch.setattr(papers_out, "save_pdf", lambda _widget, pdf, name, _told: saved.append((pdf, name)))
    sheet.save_button.click()
    qtbot.waitUntil(lambda: bool(saved))
    pdf, name = saved[0]
    assert pdf.startswith(b"%PDF")
    assert printing.page_count(pdf) == 1
    assert name == "Recovery sheet 2026-03-01"


def test_the_sheet_says_the_picture_word_of_who_keeps_it(qtbot, sheet, monkeypatch, tmp_path):
    saved = []
    monkeypatch.setattr(papers_out, "save_pdf", lambda _widget, pdf, _name, _told: saved.append(pdf))
    sheet.show_code(CODE, organisation="Walnut House", paper="a4", made_on=date(2026, 3, 1), word="heron")
    sheet.save_button.click()
    qtbot.waitUntil(lambda: bool(saved))
    (tmp_path / "sheet.pdf").write_bytes(saved[0])
    command = ["pdftotext", str(tmp_path / "sheet.pdf"), "-"]
    assert "heron" in subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_sheet_can_be_looked_at_first(qtbot, sheet):
    sheet.look_button.click()
    qtbot.waitUntil(lambda: not sheet.preview.picture.pixmap().isNull())


def test_two_different_parts_are_asked_and_a_wrong_one_is_gone_to(qtbot, dressed):
    back = TypeBack()
    qtbot.addWidget(back)
    back.show()
    back.ask(CODE)
    first, second = back.positions
    assert first < second
    back.boxes[0].setText("wrong")
    back.refuse(RuleBroken("recovery.typed_wrong", str(second)))
    assert back.error.isVisible()
    assert back.boxes[1].hasFocus() or not back.isActiveWindow()
    assert set(back.typed()) == {first, second}
