"""Labels of several lines, in both directions of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from peergroups.gui.widgets.labels import PlainLabel, label

ARABIC = "يبحث البرنامج عن أي تلف في الخزنة كلها مرة كل أسبوع وبعد انقطاع الكهرباء. لا يغير شيئا."
ENGLISH = "Every week, and after a power cut, the program looks for damage everywhere. It changes nothing."
SIZE = 26


def made(qtbot, text: str, *, wrap: bool = True) -> PlainLabel:
    shown = label("body", text, wrap=wrap)
    assert isinstance(shown, PlainLabel)
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.setStyleSheet(f"color: black; background: white; font-size: {SIZE}px;")
    qtbot.addWidget(shown)
    shown.ensurePolished()
    return shown


def inked(shown: QLabel, top: int, bottom: int) -> tuple[int, int]:
    """The edges of the ink between two heights, counted from the right edge of the label."""
    picture = QImage(shown.size(), QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    shown.render(picture, QPoint(0, 0))
    columns = [
        x
        for x in range(picture.width())
        if any(
            picture.pixelColor(x, y).lightness() < 128
            for y in range(max(top, 0), min(bottom, picture.height()))
        )
    ]
    return picture.width() - min(columns), picture.width() - max(columns)


@pytest.mark.parametrize("text", [ARABIC, ENGLISH])
def test_in_a_window_from_right_to_left_each_line_is_drawn_as_if_it_were_alone(qtbot, dressed, text):
    shown = made(qtbot, text)
    for width in range(300, 800, 23):
        shown.resize(width, shown.heightForWidth(width))
        lines = shown._lines(text, width)
        assert " ".join(words for words, _ in lines) == text
        for words, spot in lines:
            alone = made(qtbot, words, wrap=False)
            alone.resize(width, alone.sizeHint().height())
            far, near = inked(alone, 0, alone.height())
            top, bottom = round(spot.top()), round(spot.bottom())
            found_far, found_near = inked(shown, top, bottom)
            assert abs(found_far - far) <= 1
            assert abs(found_near - near) <= 1


def test_a_sentence_that_begins_with_a_foreign_name_reads_as_the_rest_of_it(qtbot, dressed):
    sentence = "، البريد الإلكتروني: لا يمكن قراءة هذه الخلية فتبقى فارغة حتى تُصحح هنا."
    named, plain = (made(qtbot, f"{name}{sentence}") for name in ("\u2068Ada\u2069", "\u2068آدا\u2069"))
    edges = []
    for shown in (named, plain):
        shown.resize(420, shown.heightForWidth(420))
        lines = shown._lines(shown.text(), 420)
        assert len(lines) > 1
        edges.append(inked(shown, round(lines[-1][1].top()), round(lines[-1][1].bottom())))
    assert edges[0] == edges[1]  # the full stop stands at the end of the last line in both


def test_a_name_that_breaks_over_two_lines_keeps_its_own_direction_in_both(qtbot, dressed):
    shown = made(qtbot, "في الانتظار: \u2068Waiting W.\u2069.")
    width = next(at for at in range(600, 40, -1) if len(shown._lines(shown.text(), at)) == 2)
    (_, first), (last, spot) = shown._lines(shown.text(), width)
    assert last == "W.\u2069."
    shown.resize(width, shown.heightForWidth(width))
    whole = made(qtbot, "\u2068W.\u2069\u200f.", wrap=False)  # ".W.", not "..W"
    whole.resize(width, whole.sizeHint().height())
    top, bottom = round(first.bottom()), round(spot.bottom())
    assert inked(shown, top, bottom) == inked(whole, 0, whole.height())


def test_a_word_longer_than_its_room_breaks_and_makes_nothing_wider(qtbot, dressed):
    word = "Donaudampfschifffahrtsgesellschaftskapitaenshinterbliebenengruppe"
    shown = made(qtbot, word)
    assert shown.minimumSizeHint().width() < 300
    shown.resize(300, shown.heightForWidth(300))
    assert shown.height() > 2 * shown.fontMetrics().height()
    for line in range(3):
        assert inked(shown, line * shown.height() // 3, (line + 1) * shown.height() // 3)
