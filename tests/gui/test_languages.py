"""A language switched while the program runs reaches every text of every page."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from peergroups.base import paths
from peergroups.base.settings import Settings
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.queries import everything


@cache
def english() -> frozenset[str]:
    """The English texts that read otherwise in Arabic."""
    root = ET.parse(Path(__file__).resolve().parents[2] / "translations" / "peergroups_ar.ts").getroot()
    return frozenset(
        source
        for message in root.iter("message")
        if (source := message.findtext("source", "")) != message.findtext("translation", "")
        and len(source) > 3
    )


def shown(window: QWidget) -> list[str]:
    """Every text that can be seen or heard now."""
    texts = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        texts.append(widget.accessibleName())
        if isinstance(widget, (QLabel, QAbstractButton)):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QComboBox) and not widget.isEditable():
            texts += [widget.itemText(at) for at in range(widget.count())]
    return [text for text in texts if text]


def left_in_english(window: MainWindow) -> list[str]:
    return sorted({text for text in shown(window) if text in english()})


@pytest.fixture
def window(qtbot, tmp_path: Path) -> MainWindow:
    made = MainWindow(Settings(language="en", file=tmp_path / "s.json"), tmp_path / "vault")
    made.resize(1366, 768)  # the screen that nobody sees is smaller
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def switch_to_arabic(qtbot, window: MainWindow) -> None:
    window.settings.language = "ar"
    window.restyle()

    def arabic() -> None:
        assert left_in_english(window) == []

    qtbot.waitUntil(arabic, timeout=3000)


@pytest.mark.parametrize("name", sorted(set(ROOMS) - {places.UNLOCK}))
def test_a_page_that_was_english_is_arabic_after_the_switch(qtbot, window, demo_vault, name):
    window.open_vault(demo_vault)
    tables = {places.GROUP: "peer_group", places.PERSON: "person", places.SESSION: "group_session"}
    ids = everything.table(demo_vault.db(), tables[name]) if name in tables else []
    from uuid import UUID

    window.go(Place(name, UUID(hex=ids[0]["id"]) if ids else None))
    assert left_in_english(window)
    switch_to_arabic(qtbot, window)


@pytest.mark.parametrize("has_vault", [True, False])
def test_the_door_speaks_the_language_chosen(qtbot, window, demo_folder, has_vault):
    if has_vault:
        demo_folder.rename(window.context.folder)
    window.lock()
    assert left_in_english(window)
    switch_to_arabic(qtbot, window)


def test_english_plurals_are_compiled():
    assert paths.translation("en").exists()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_facts_in_one_line_stand_in_the_order_the_window_reads(window_with, demo_vault, language):
    """Also where the first of them is a name in another script: a group, then its place."""
    window = window_with(ROOMS)
    window.settings.language = language
    window.restyle()
    window.open_vault(demo_vault)
    rtl = language == "ar"
    lines = {i18n.facts(("Carers' breakfast", "Café")), i18n.facts(("أمل", "Café")), i18n.facts(("", "١٢"))}
    for line in lines:
        layout = QTextLayout(line)
        layout.beginLayout()
        row = layout.createLine()
        layout.endLayout()
        first, last = line.index("\u2068") + 1, line.rindex("\u2069") - 1
        if "·" in line:
            begins, ends = (cast("tuple[float, int]", row.cursorToX(at)) for at in (first, last))
            assert (begins[0] > ends[0]) is rtl, line
    shown = [one.text() for one in window.page.findChildren(QLabel) if "  ·  " in one.text()]
    assert shown
    assert all(text.startswith("\u200f") is rtl for text in shown)


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("It is offered to {name}.", "Amina M.", "It is offered to Amina M."),
        ("It is offered to {name}.", "\u2068Amina M.\u2069", "It is offered to \u2068Amina M.\u2069"),
        ("It is offered to {name}.", "Bo", "It is offered to Bo."),
        ("{name} waits.", "Amina M.", "Amina M. waits."),
        ("{name}... or {other}.", "Amina M.", "Amina M.... or Bo."),
    ],
)
def test_a_name_brings_no_second_full_stop(text, name, said):
    assert i18n.filled(text, name=name, other="Bo") == said
