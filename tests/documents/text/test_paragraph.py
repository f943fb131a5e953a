"""Paragraphs: alignment, splitting, clipping."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style

LONG = "We listen, and we share what helped us. " * 12


def text_of(paragraph: Paragraph, width: float) -> str:
    return "".join(line.text for line in paragraph.lines(width))


@settings(deadline=None, max_examples=60)
@given(st.floats(30, 400))
def test_both_parts_of_a_split_paragraph_are_the_whole(room: float) -> None:
    whole = Paragraph([Span(LONG), Span("bold end", bold=True)], Style(), "en")
    parts = whole.split(200, room)
    if parts is None:
        return
    assert text_of(parts[0], 200) + text_of(parts[1], 200) == text_of(whole, 200)
    assert parts[0].height(200) <= room
    assert min(len(part.lines(200)) for part in parts) >= 2


def test_a_short_paragraph_moves_on_as_a_whole() -> None:
    assert Paragraph("one two three", Style(), "en").split(40, 20) is None


def test_line_feeds_begin_new_lines() -> None:
    lines = Paragraph("one\n\ntwo", Style(), "en").lines(300)
    assert [line.text for line in lines] == ["one\n", "\n", "two"]


@pytest.mark.parametrize("text", ["A" * 300, "كلمة " * 60, "word " * 60])
def test_a_clipped_paragraph_ends_with_an_ellipsis(text: str) -> None:
    clipped = Paragraph(text, Style(), "en", free=True).clipped(150, 2)
    lines = clipped.lines(150)
    assert len(lines) == 2
    assert lines[-1].text.endswith("…")
    assert text.startswith(text_of(clipped, 150)[:-1].rstrip())


def test_what_fits_is_not_clipped() -> None:
    short = Paragraph("Bo", Style(), "en")
    assert short.clipped(150, 2) is short
