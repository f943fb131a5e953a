"""Text that is never cut, also where its last letter reaches past its advance."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QTextLayout, QTextOption

from peergroups.gui.style import style_sheet, theme
from peergroups.gui.widgets import whole_text

WORDS = ("تأخر", "حضور", "غياب بعذر", "غادر مبكرًا", "late", "excusé", "f", "Jf", "ליאור")


def lines(text, font, width):
    """How many lines a painter makes of it in that width."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    made = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        made += 1
    layout.endLayout()
    return made


@pytest.mark.parametrize("size", [100, 130, 150, 175, 200])
@pytest.mark.parametrize("word", WORDS)
def test_a_word_stands_on_one_line_in_the_width_that_is_said(qapp, word, size):
    style_sheet.apply("light", size)
    theme.load_more_fonts()
    width = whole_text.width_of(word, theme.scale())
    assert lines(word, theme.font(theme.BODY), width) == 1
    assert lines(word, theme.font(theme.BODY), width - 8) > 1 or len(word) == 1


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("word", WORDS)
def test_the_letters_chosen_for_a_room_make_no_more_lines_than_it_has(qapp, word, size):
    style_sheet.apply("light", size)
    theme.load_more_fonts()
    one_line = whole_text.least_height(word, 2000)
    for width in range(
        whole_text.width_of(word, theme.scale()) - 8, whole_text.width_of(word, theme.scale()) + 8
    ):
        font = whole_text.font_for(word, QSize(width, one_line))
        smallest = whole_text.font_for(word, QSize(1, 1))
        assert lines(word, font, width) == 1 or font.pointSizeF() == smallest.pointSizeF()
