"""Every shipped text in every language has the parts of its English source, and nothing in it is lost."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from peergroups.base import language, paths
from peergroups.documents.content import library, reader
from peergroups.documents.content.blocks import (
    Block,
    CalloutBlock,
    Handout,
    ListBlock,
    Prose,
    TableBlock,
    WritingLine,
    texts,
)
from peergroups.documents.text import fonts

LANGUAGES = (
    "en", "es", "fr", "pt", "de", "vi", "sw", "ru", "uk", "ar", "fa", "hi", "bn", "km", "zh", "am",
    "tr", "pl", "ur", "ht", "ne", "so", "ti", "ps", "ku", "my", "pt-BR",
)  # fmt: skip
HANDOUTS = sorted(folder.name for folder in paths.resource("handouts").iterdir() if folder.is_dir())
SAMPLE = {
    "number": 2,
    "held": 5,
    "came": 4,
    "here": 3,
    "guests": 2,
    "unmarked": 3,
    "away": 1,
    "page": 1,
    "pages": 2,
    "count": 2,
    "weeks": 2,
    "first": 18,
    "last": 24,
    "most": 4,
    "minutes": 90,
    "of": 5,
}
APOSTROPHE = "'"
HOLES = {
    *SAMPLE,
    "name",
    "group",
    "start",
    "end",
    "day",
    "what",
    "who",
    "weekday",
    "time",
    "text",
    "month",
    "title",
    "hours",
    "days",
}


@cache
def text(handout_id: str, code: str) -> Handout:
    file = paths.resource("handouts", handout_id, f"{code}.md")
    return reader.read(file.read_text(encoding="utf-8"), place=f"{handout_id}/{code}")


def shape(block: Block) -> Any:
    """What a block is made of, without its words."""
    kind = type(block).__name__
    match block:
        case ListBlock():
            return kind, [
                (item.box, bool(item.number), [shape(b) for b in item.blocks]) for item in block.items
            ]
        case CalloutBlock():
            return kind, [shape(inner) for inner in block.blocks]
        case TableBlock():
            return (
                kind,
                len(block.head),
                len(block.rows),
                [[bool(cell) for cell in row] for row in block.rows],
            )
        case WritingLine():
            return kind, bool(block.label)
        case Prose():
            return kind, sum(span.bold for span in block.inline), placeholders(block)
    return kind, getattr(block, "level", None)


def placeholders(block: Prose) -> list[str]:
    return sorted(re.findall(r"\{[a-z_]+\}", "".join(span.text for span in block.inline)))


def toml(code: str) -> dict[str, dict[str, Any]]:
    return tomllib.loads(paths.resource("papers", f"{code}.toml").read_text(encoding="utf-8"))


def patterns(table: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Every text with its key; those of lists are numbered."""
    for section, entries in table.items():
        for key, value in entries.items():
            for index, pattern in enumerate(value if isinstance(value, list) else [value]):
                yield f"{section}.{key}.{index}", pattern


def names(pattern: str) -> set[str]:
    """The placeholders of a pattern; a mistyped one stays in braces when it is filled."""
    return set(re.findall(r"\{([a-z_]+)[,}]", pattern)) & HOLES


def test_there_are_twenty_one_handouts_and_the_order_names_each_once():
    order = tomllib.loads(paths.resource("handouts", "order.toml").read_text(encoding="utf-8"))["order"]
    assert sorted(order) == HANDOUTS
    assert len(HANDOUTS) == 21


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_handout(code: str):
    there = {info.handout_id for info in library.handouts() if code in info.languages}
    assert there == set(HANDOUTS)


@pytest.mark.parametrize("code", LANGUAGES[1:])
@pytest.mark.parametrize("handout_id", HANDOUTS)
def test_a_translation_has_the_parts_of_its_source(handout_id: str, code: str):
    source, translation = text(handout_id, "en"), text(handout_id, code)
    assert [shape(block) for block in translation.blocks] == [shape(block) for block in source.blocks]
    assert (translation.audience, translation.version) == (source.audience, source.version)
    assert translation.state in {"draft", "checked", "reviewed"}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("handout_id", HANDOUTS)
def test_every_letter_of_a_handout_can_be_printed(handout_id: str, code: str):
    handout = text(handout_id, code)
    assert fonts.missing(handout.title + "".join(texts(handout.blocks))) == []


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_no_sentence_was_left_in_english(code: str):
    left = [
        (handout_id, sentence)
        for handout_id in HANDOUTS
        for sentence in texts(text(handout_id, code).blocks)
        if len(sentence) > 12 and sentence in texts(text(handout_id, "en").blocks)
        and not sentence.strip().startswith("{")
    ]  # fmt: skip
    assert left == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_on_papers_are_whole(code: str):
    source, words = dict(patterns(toml("en"))), dict(patterns(toml(code)))
    assert words.keys() == source.keys()
    for key, pattern in words.items():
        assert pattern.strip(), key
        assert names(pattern) == names(source[key]), key
        assert fonts.missing(pattern) == [], key
        assert APOSTROPHE not in pattern, key  # ICU would take it for a quotation
        values = {name: SAMPLE.get(name, "x") for name in names(pattern)}
        assert "{" not in language.message(pattern, code, **values), key


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_header_is_one_that_the_reader_knows(code: str):
    for file in Path(paths.resource("handouts")).glob(f"*/{code}.md"):
        fields = file.read_text(encoding="utf-8").split("---")[1].strip().splitlines()
        keys = [line.partition(":")[0] for line in fields]
        assert keys == ["title", "state", "audience", "version", "placeholders"], file.name
