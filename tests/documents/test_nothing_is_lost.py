"""Whatever people write and wherever pages end: no text is lost, none is told twice, nothing leaves its place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups import documents
from peergroups.base import language
from peergroups.base.errors import PaperError
from peergroups.documents import frame, looks
from peergroups.documents.columns import Columns, Keep, beside
from peergroups.documents.content import library
from peergroups.documents.flow import SIDE, Column, Laid, Piece
from peergroups.documents.pieces import Callout, Gap, Item, Stack
from peergroups.documents.sheets import Details, HandoutSheet, HelpLine
from peergroups.documents.text.paragraph import Paragraph
from peergroups.documents.text.printing import Place, Printer, Sheet
from peergroups.documents.text.surface import PAGE_SIZES, Surface
from tests.documents import tagging

SENTENCES = {
    "en": "We listen, and each of us may pass. ",
    "ar": "نحن نستمع، ولكل منا أن يمتنع. ",
    "km": "យើងស្តាប់គ្នាដោយយកចិត្តទុកដាក់។ ",
    "zh": "我们彼此倾听，每个人都可以不说话。",
    "hi": "हम एक दूसरे को ध्यान से सुनते हैं। ",
}
CODES = st.sampled_from(sorted(SENTENCES))
LENGTHS = st.lists(st.integers(1, 30), min_size=1, max_size=8)


def letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum() or ord(sign) > 0x900)


def paragraphs(code: str, lengths: list[int], name: str = "") -> tuple[list[Piece], str]:
    """Paragraphs of that many sentences, each with a number of its own, and all of their letters."""
    texts = [f"{name}{index} {SENTENCES[code] * length}" for index, length in enumerate(lengths)]
    pieces: list[Piece] = [Paragraph(text, looks.STANDARD.body, code) for text in texts]
    return pieces, letters("".join(texts))


RIGHT_TO_LEFT_MARK = "\u200f"  # before each space of such a text


def told(pieces: list[Piece], code: str, start: float) -> str:
    """What those hear who listen to pages that begin with so many points of white."""
    gap: list[Piece] = [Gap(start, stay=False)]
    laid = frame.lay_out([*gap, *pieces], library.words("en"), title="t", size="a4", running="r")
    return letters(tagging.read(drawn(laid, code)).text.replace(RIGHT_TO_LEFT_MARK, ""))


def drawn(laid: Laid, code: str) -> bytes:
    printer = Printer(title=laid.title, code=code, alone=True)
    surface = Surface(printer.canvas, code=code, size=laid.size)
    for page in laid.pages:
        surface.open_page()
        for placed in page:
            placed.draw(surface)
        surface.close_page()
    width, height = PAGE_SIZES[laid.size]
    printer.bind(surface, [Sheet(width, height, (Place(page),)) for page in range(len(laid.pages))], 1)
    return printer.data()


@settings(max_examples=25, deadline=None)
@given(CODES, LENGTHS, st.floats(0, 700), st.sampled_from([2, 3]))
def test_columns_keep_every_letter(code: str, lengths: list[int], start: float, count: int) -> None:
    pieces, expected = paragraphs(code, lengths)
    assert told([Columns(Stack(pieces), count)], code, start) == expected


@settings(max_examples=25, deadline=None)
@given(CODES, CODES, LENGTHS, LENGTHS, st.floats(0, 700))
def test_two_languages_keep_every_letter(
    first: str, second: str, lengths: list[int], others: list[int], start: float
) -> None:
    pieces, expected = paragraphs(first, lengths, "a")
    others_pieces, others_expected = paragraphs(second, others, "b")
    both = beside(pieces, others_pieces, (first, second), (object(), object()))
    assert told(both, first, start) == expected + others_expected


@settings(max_examples=25, deadline=None)
@given(CODES, LENGTHS, st.floats(0, 700), st.booleans())
def test_lists_and_call_outs_keep_every_letter(
    code: str, lengths: list[int], start: float, keep: bool
) -> None:
    pieces, expected = paragraphs(code, lengths)
    items: list[Piece] = [Item(Stack([piece]), "bullet", 20) for piece in pieces]
    whole: Piece = Keep(Stack(items)) if keep else Callout(Stack(items))
    assert told([whole], code, start) == expected


@settings(max_examples=30, deadline=None)
@given(LENGTHS, st.floats(0, 700))
def test_kept_pieces_stay_on_one_page_where_one_is_enough(lengths: list[int], start: float) -> None:
    pieces, _ = paragraphs("en", [min(length, 4) for length in lengths])
    pages = Column("a4", furniture=0).fill([Gap(start, stay=False), Keep(Stack(pieces))])
    holders = [page for page in pages for placed in page if isinstance(placed.piece, Keep)]
    assert len(holders) == 1


@settings(max_examples=25, deadline=None)
@given(CODES, LENGTHS, st.floats(60, 500))
def test_every_line_stays_within_its_column(code: str, lengths: list[int], width: float) -> None:
    pieces, _ = paragraphs(code, lengths)
    columns = Columns(Stack(pieces), 2)
    inner = (width - 24) / 2
    for piece in pieces:
        assert isinstance(piece, Paragraph)
        for line in piece.lines(inner):
            assert line.width <= inner + 0.1 or len(language.letters(line.text.strip())) == 1
    page = Column("a4", furniture=0)
    bottom = PAGE_SIZES["a4"][1] - SIDE
    for placed in (placed for filled in page.fill([columns]) for placed in filled):
        assert placed.y + placed.piece.height(placed.width) <= bottom + 20


HOSTILE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["</para><b>", "<img src='file:///etc/passwd'>", "{name} {{}}", "![x](y)", "\u202egnp", "\x00\x1b[2J",
         "a" * 300, "%s \\ ( ) << >> BT ET", "[x](javascript:y)", "\ud800", "\u0301" * 40]
    ),
)  # fmt: skip
SOURCE = """---
title: T
state: draft
placeholders: name, group, organisation, place, date, meets, facilitators, help_lines
---

{name} {group} {organisation} {place} {date} {meets} {facilitators}

{help_lines}
"""


@settings(max_examples=60, deadline=None)
@given(HOSTILE, HOSTILE, CODES)
def test_hostile_text_in_any_field_is_only_text(text: str, other: str, code: str) -> None:
    line = HelpLine(text, other, text, other)
    details = Details(name=text, facilitators=other, meets=text, place=other, date=text)
    sheet = HandoutSheet("own", code, other, text, (line,), source=SOURCE, details=details)
    heard = tagging.read(documents.draw(sheet)).text
    shown = frame.typed(text)
    if shown.isascii() and shown.isprintable():
        assert "".join(shown.split()) in "".join(heard.split())


@settings(max_examples=60, deadline=None)
@given(HOSTILE, HOSTILE)
def test_a_hostile_own_text_is_printed_or_refused_with_its_line(text: str, other: str) -> None:
    source = SOURCE.replace("{help_lines}\n", f"{text}\n\n{other}\n")
    problems = documents.check(source, "en", ())
    sheet = HandoutSheet("own", "en", source=source)
    if not problems:
        assert documents.draw(sheet).startswith(b"%PDF")
        return
    assert all(0 < problem.line <= source.count("\n") + 1 for problem in problems)
    with pytest.raises(PaperError) as error:
        documents.draw(sheet)
    assert error.value.code in {problem.code for problem in problems}
    assert error.value.place.startswith("own/en:")
