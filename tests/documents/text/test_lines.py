"""Lines of any script at any width."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups.base import language
from peergroups.documents.text.lines import Span, Text

SAMPLES = st.sampled_from(
    ["hello ", "Office ", "مرحبا ", "بكم", "لا ", "שלום ", "नमस्ते ", "क्षेत्र", "বাংলা ", "ភាសាខ្មែរ",
     "ภาษาไทย", "አማርኛ ", "你好世界", "Nguyễn ", "12.5 ", "(a) ", "\u2066+1 555\u2069 ",
     "supercalifragilistic", "  ", "—", "é"]
)  # fmt: skip
PARAGRAPHS = st.lists(SAMPLES, max_size=12).map("".join)


@settings(deadline=None, max_examples=150)
@given(PARAGRAPHS, st.floats(20, 400), st.booleans())
def test_no_text_is_lost_or_doubled_whatever_the_width(text: str, width: float, rtl: bool) -> None:
    lines = Text([Span(text)], 14, "", base_rtl=rtl).lines(width)
    assert "".join(line.text for line in lines) == text
    for line in lines:
        drawn = sorted((run.stretch.start, run.stretch.end) for run in line.runs)
        assert all(first[1] == second[0] for first, second in pairwise(drawn))
        assert sum(len(run.text) for run in line.runs) == len(line.text.rstrip(" "))


@settings(deadline=None, max_examples=150)
@given(PARAGRAPHS, st.floats(20, 400), st.booleans())
def test_every_line_is_within_its_box(text: str, width: float, rtl: bool) -> None:
    for line in Text([Span(text)], 14, "", base_rtl=rtl).lines(width):
        alone = len(language.letters(line.text)) == 1
        assert line.width <= width + 0.02 or alone


@settings(deadline=None, max_examples=100)
@given(PARAGRAPHS)
def test_no_letter_is_drawn_as_an_empty_box(text: str) -> None:
    for line in Text([Span(text)], 14, "").lines(200):
        assert all(glyph.index for run in line.runs for glyph in run.glyphs)


@pytest.mark.parametrize(
    ("text", "code"),
    [("ខ្ញុំស្រឡាញ់ភាសាខ្មែរនិងមិត្តភក្តិរបស់ខ្ញុំ", "km"), ("เรามาพบกันทุกวันอังคารเพื่อพูดคุยกัน", "th")],
)
def test_scripts_without_spaces_break_between_words(text: str, code: str) -> None:
    lines = Text([Span(text)], 14, code).lines(90)
    allowed = set(language.line_breaks(text, code))
    ends, at = [], 0
    for line in lines:
        at += len(line.text)
        ends.append(at)
    assert len(lines) > 2
    assert set(ends) <= allowed


def test_a_word_wider_than_the_line_breaks_between_letters() -> None:
    lines = Text([Span("e\u0301" * 40)], 14, "en").lines(60)
    assert len(lines) > 3
    assert all(len(line.text) % 2 == 0 for line in lines)


def test_bold_words_use_the_bold_font() -> None:
    (line,) = Text([Span("plain "), Span("bold", bold=True)], 14, "en").lines(400)
    assert [run.stretch.face.name for run in line.runs] == ["NotoSans-Regular", "NotoSans-Bold"]


def test_an_arabic_line_is_drawn_from_its_end() -> None:
    (line,) = Text([Span("مرحبا Bo")], 14, "ar", base_rtl=True).lines(400)
    assert [run.text for run in line.runs] == ["Bo", "مرحبا "]
    clusters = [glyph.cluster for glyph in line.runs[1].glyphs]
    assert clusters == sorted(clusters, reverse=True)


def test_joined_letters_are_shaped() -> None:
    (line,) = Text([Span("كتب")], 14, "ar").lines(400)
    face = line.runs[0].stretch.face
    isolated = {face.font.get_nominal_glyph(ord(sign)) for sign in "كتب"}
    assert not isolated & {glyph.index for glyph in line.runs[0].glyphs}
