"""Handout files: what they may hold, and how they are refused."""

from __future__ import annotations

import pytest

from peergroups.base.errors import PaperError
from peergroups.documents.content import reader
from peergroups.documents.content.blocks import (
    CalloutBlock,
    FacesBlock,
    Heading,
    HelpLinesBlock,
    ImageBlock,
    ListBlock,
    ListItem,
    Prose,
    TableBlock,
    WritingLine,
)
from peergroups.documents.text.lines import Span

HEAD = """---
title: A title
state: source
audience: participants
version: 1
placeholders: group, help_lines
---
"""


def blocks(body: str, **values: str) -> tuple[object, ...]:
    return reader.read(HEAD + body, place="test/en", values=values).blocks


def refusal(source: str) -> tuple[str, str]:
    with pytest.raises(PaperError) as error:
        reader.read(source, place="test/en", images={"logo"}, letters=True)
    return error.value.code, error.value.place


def test_the_header_is_read() -> None:
    told = reader.read(HEAD + "Text", place="test/en")
    assert (told.handout_id, told.language, told.title, told.state) == ("test", "en", "A title", "source")


def test_text_and_headings_keep_bold_words() -> None:
    assert blocks("## Two **bold** words\n\nOne\nline") == (
        Heading(2, (Span("Two "), Span("bold", bold=True), Span(" words"))),
        Prose((Span("One line"),)),
    )


def test_lists_have_bullets_numbers_boxes_and_lists_inside() -> None:
    (bullets, numbers) = blocks("- a\n  - b\n- [ ] c\n\n3. d\n4. e")
    a = ListItem((Prose((Span("a"),)), ListBlock((ListItem((Prose((Span("b"),)),)),))))
    assert bullets == ListBlock((a, ListItem((Prose((Span("c"),)),), box=True)))
    assert numbers == ListBlock(
        (ListItem((Prose((Span("d"),)),), "3"), ListItem((Prose((Span("e"),)),), "4"))
    )


def test_callouts_tables_and_lines_to_write_on() -> None:
    assert blocks("> mind\n\nName: ____\n\n____\n\n{help_lines}\n\n|a|b|\n|-|-|\n|c||") == (
        CalloutBlock((Prose((Span("mind"),)),)),
        WritingLine((Span("Name:"),)),
        WritingLine(),
        HelpLinesBlock(),
        TableBlock(((Span("a"),), (Span("b"),)), (((Span("c"),), ()),)),
    )


def test_placeholders_are_filled_and_their_values_are_not_read_as_markup() -> None:
    assert blocks("Hello {group}", group="**<b>{group}") == (Prose((Span("Hello **<b>{group}"),)),)


def test_a_word_in_braces_is_known_with_blanks_and_capitals_too() -> None:
    assert blocks("a { Group } b {GROUP}", group="us") == (Prose((Span("a us b us"),)),)


@pytest.mark.parametrize(
    "body",
    ["a\n{faces}\nb", "> a\n> {faces}\n> b", "- a\n  {faces}\n  b", "1. a\n\n   c\n   {faces}\n   b"],
)
def test_a_command_on_a_line_of_its_own_needs_no_empty_lines_around_it(body: str) -> None:
    def flat(found: object) -> list[object]:
        inner = getattr(found, "blocks", None) or [
            one for item in getattr(found, "items", ()) for one in item.blocks
        ]
        return [one for block in inner for one in flat(block)] if inner else [found]

    kinds = [type(one) for block in blocks(body) for one in flat(block)]
    assert kinds[-3:] == [Prose, FacesBlock, Prose]


def test_a_picture_on_a_line_of_its_own_needs_none_either() -> None:
    assert [type(one) for one in blocks("a\n![x](y)\nb")] == [Prose, ImageBlock, Prose]


def test_a_fault_behind_a_command_has_its_own_line() -> None:
    assert refusal(HEAD + "a\n{faces}\nb\n*c*") == ("paper.unknown_markup", "test/en:10")


@pytest.mark.parametrize(
    "text", ["{ } and {5} or {...}", "don`t and can`t", "a } b", "a lone ` here", "`code`"]
)
def test_signs_that_mean_nothing_to_the_program_are_printed_as_they_stand(text: str) -> None:
    assert blocks(text) == (Prose((Span(text),)),)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("a\n\nb {nobody} c", "paper.unknown_placeholder"),
        ("a\n\n{organisation}", "paper.unknown_placeholder"),
        ("a\n\n```\ncode\n```", "paper.unknown_markup"), ("a\n\n![x](y.png)", "paper.unknown_image"),
        ("a\n\n![](logo)", "paper.unknown_markup"), ("a\n\n[x](javascript:y)", "paper.bad_link"),
        ("a\n\n[x](http://y)", "paper.bad_link"), ("a\n\n{columns}", "paper.unknown_markup"),
        ("a\n\n{qr " + "x" * 400 + "}", "paper.too_long"), ("a\n\n{qr x} and", "paper.not_alone"),
        ("a\n\n- so {faces}", "paper.not_alone"),
        ("a\n\n" + "|a" * 9 + "|\n" + "|-" * 9 + "|", "paper.too_wide"), ("a\n\n😀", "paper.missing_glyph"),
        ("a\n\n*slanted*", "paper.unknown_markup"),
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_its_line(body: str, code: str) -> None:
    assert refusal(HEAD + body) == (code, "test/en:10")


def test_html_is_only_text() -> None:
    assert blocks("<b>x</b>") == (Prose((Span("<b>x</b>"),)),)


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("Text", "test/en:1"),
        ("---\ntitle: x\nstate: done\n---\n", "test/en:1"),
        ("---\ncolour: red\n---\n", "test/en:2"),
    ],
)
def test_a_bad_header_is_refused(source: str, place: str) -> None:
    assert refusal(source)[1] == place
