from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from peergroups.base.settings import TEXT_SIZES, THEMES
from peergroups.gui.style import style_sheet, theme
from peergroups.gui.style.style_sheet import style_sheet as written
from peergroups.gui.style.theme import TOKENS, contrast

GROUNDS = ("ground", "card", "margin", "tint")
TEXTS = ("ink", "soft", "present", "late", "absent")


def test_every_theme_of_the_settings_has_its_colours():
    assert set(TOKENS) == set(THEMES)


def test_contrast_is_that_of_black_and_white():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_seven_to_one_on_every_ground(name, text):
    tokens = TOKENS[name]
    assert all(contrast(tokens.mark(text), tokens.mark(ground)) >= 7 for ground in GROUNDS)


@pytest.mark.parametrize("name", THEMES)
def test_the_primary_button_and_links_are_seven_to_one(name):
    tokens = TOKENS[name]
    assert contrast(tokens.accent, tokens.on_accent) >= 7
    assert all(contrast(tokens.accent, tokens.mark(ground)) >= 7 for ground in ("ground", "card", "margin"))


@pytest.mark.parametrize("name", THEMES)
def test_edges_and_focus_rings_are_three_to_one_on_every_ground(name):
    tokens = TOKENS[name]
    assert all(contrast(tokens.edge, tokens.mark(ground)) >= 3 for ground in GROUNDS)
    assert all(contrast(tokens.accent, tokens.mark(ground)) >= 3 for ground in GROUNDS)


@pytest.mark.parametrize("name", THEMES)
def test_a_hint_is_read_and_in_high_contrast_not_taken_for_typed_text(name):
    tokens = TOKENS[name]
    assert contrast(tokens.hint, tokens.card) >= 6.99
    if name.startswith("contrast"):
        assert contrast(tokens.hint, tokens.ink) >= 2.99


@pytest.mark.parametrize("name", THEMES)
def test_the_same_pixels_of_the_primary_button_differ_three_to_one_with_and_without_the_focus(qtbot, name):
    style_sheet.apply(name, 100)
    holder = QWidget()
    row = QHBoxLayout(holder)
    button, other = QPushButton("Finish"), QPushButton("Note")
    button.setProperty("kind", "primary")
    for one in (other, button):
        row.addWidget(one)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    pixels = []
    for one in (other, button):
        one.setFocus()
        qtbot.waitUntil(one.hasFocus)
        picture = holder.grab().toImage()
        spot, middle = button.geometry(), button.geometry().center().y()
        pixels.append([picture.pixelColor(spot.left() + x, middle).name() for x in range(4)])
    assert all(contrast(pixels[0][x], pixels[1][x]) >= 3 for x in range(3))
    assert pixels[0][3] == pixels[1][3]  # its fill stays where it is


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("size", TEXT_SIZES)
def test_the_style_sheet_is_complete(name, size):
    sheet = written(TOKENS[name], size / 100)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_button_is_at_least_44_pixels_high_and_its_text_12_points(qtbot, size):
    style_sheet.apply("light", size)
    button = QPushButton("Print")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button.sizeHint().height() >= theme.TARGET
    assert button.font().pointSizeF() >= 12 * size / 100 - 0.1


def test_the_ring_of_the_focus_does_not_move_the_text(qtbot, dressed):
    button = QPushButton("Print")
    qtbot.addWidget(button)
    button.show()
    without = button.sizeHint()
    button.setFocus()
    button.ensurePolished()
    assert button.sizeHint() == without


def test_the_ring_is_drawn_in_three_pixels_of_the_accent(qtbot, dressed):
    button = QPushButton("Print")
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    picture = button.grab().toImage()
    middle = picture.height() // 2
    assert [picture.pixelColor(x, middle).name().upper() for x in range(4)] == [
        TOKENS["light"].accent
    ] * 3 + [TOKENS["light"].card]
