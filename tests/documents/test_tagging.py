"""What those hear who cannot see a paper: everything, once, in the order of the text."""

from __future__ import annotations

import io
import re
import subprocess
from datetime import date, time
from pathlib import Path
from typing import get_args

import pikepdf
import pytest

from peergroups import documents
from peergroups.base import language
from peergroups.documents.content import library
from peergroups.documents.content.blocks import texts
from peergroups.documents.sheets import HandoutSheet, Sheet, SignInSheet
from tests.documents import tagging
from tests.documents.papers import HELP, every_paper

OWN = """---
title: A paper of our own
state: draft
placeholders: name, help_lines
---

Dear {name}, read [our page](https://example.org/a).

## Numbers

1. first
   - inner
2. second

- [ ] a box

{faces}

{qr https://example.org}

|a|b|
|-|-|
|1||
"""


def words(text: str) -> list[str]:
    return language.words(language.fold(text))


def letters(text: str) -> str:
    """The text without spaces and signs: where an element ends nothing stands between two words."""
    return "".join(sign for sign in language.fold(text) if sign.isalnum())


def own(code: str = "en") -> HandoutSheet:
    return HandoutSheet("own", code, source=OWN, help_lines=HELP)


def test_every_kind_of_sheet_is_among_the_papers_that_are_tried() -> None:
    assert {type(sheet) for sheet in every_paper("en").values()} == set(get_args(Sheet))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("name", list(every_paper("en")))
def test_everything_drawn_is_told_once_or_is_decoration(name: str, code: str, large: bool) -> None:
    tree = tagging.read(documents.draw(every_paper(code, large=large)[name]))
    assert (tree.kind, tree.code) == ("Document", code)
    assert len(tree.all("H1")) == (0 if name == "name cards" else 1)


@pytest.mark.parametrize("code", ["en", "es", "fr", "ar"])
@pytest.mark.parametrize("handout_id", ["welcome", "group-agreement", "when-to-look-for-more-help"])
def test_a_handout_is_heard_in_the_order_of_its_text(handout_id: str, code: str) -> None:
    told = library.handout(handout_id, code, {"group": library.words(code)("common.our_group")})
    tree = tagging.read(documents.draw(HandoutSheet(handout_id, code)))
    heard = " ".join(part.text for kind in ("H1",) for part in tree.all(kind))
    assert words(heard) == words(told.title)
    for text in texts(told.blocks):
        assert letters(text) in letters(tree.text)
    inside = letters(tree.text)
    places = [inside.index(letters(text)) for text in texts(told.blocks) if len(words(text)) > 3]
    assert places == sorted(places)


def test_lists_tables_boxes_and_links_are_told_as_such() -> None:
    tree = tagging.read(documents.draw(own()))
    assert [item.text.strip() for item in tree.all("Lbl")] == ["1.", "", "2.", ""]
    assert [item.actual for item in tree.all("Lbl")] == ["", "•", "", ""]
    assert [form.alt for form in tree.all("Form")] == ["line to write on", "box to tick"]
    assert [cell.text for cell in tree.all("TH")] == ["a", "b"]
    assert [cell.text for cell in tree.all("TD")] == ["1", ""]
    assert [link.text for link in tree.all("Link")] == ["our page (https://example.org/a)"]
    assert len(tree.all("L")) == 3
    assert tree.all("L")[0].all("LBody")[0].all("L"), "a list inside a list stands in the body of its item"
    faces, code = (figure.alt for figure in tree.all("Figure"))
    assert "faces" in faces
    assert code == "QR code for: https://example.org"


def test_a_paragraph_over_two_pages_is_one_to_those_who_listen() -> None:
    source = OWN.split("Dear", maxsplit=1)[0] + "\n\n".join("word " * 400 for _ in range(5))
    tree = tagging.read(documents.draw(HandoutSheet("own", "en", source=source)))
    assert [len(words(part.text)) for part in tree.all("P")] == [400] * 5


def test_the_head_of_a_table_is_told_once() -> None:
    sheet = SignInSheet("en", "R", "G", date(2028, 3, 7), time(18, 30), 90, blank_rows=90)
    pdf = documents.draw(sheet)
    assert documents.page_count(pdf) == 3
    tree = tagging.read(pdf)
    (table,) = tree.all("Table")
    assert [part.kind for part in table.inside if isinstance(part, tagging.Spoken)] == ["THead", "TBody"]
    assert len(table.all("THead")[0].all("TR")) == 1
    assert len(tree.all("TR")) > 90
    assert len(tree.all("TH")) == 5
    assert "Page 2" not in tree.text


def test_two_languages_are_heard_one_after_the_other() -> None:
    tree = tagging.read(documents.draw(HandoutSheet("welcome", "en", second="ar", help_lines=HELP)))
    english, arabic = (section for section in tree.all("Sect") if len(section.all("H2")) > 1)
    assert (english.code, arabic.code) == ("en", "ar")
    for section, code in ((english, "en"), (arabic, "ar")):
        values = {"group": library.words(code)("common.our_group")}
        told = library.handout("welcome", code, values)
        assert letters(section.text) == letters(" ".join(texts(told.blocks)))


@pytest.mark.parametrize("booklet", [False, True])
def test_every_copy_is_told_for_itself(booklet: bool) -> None:
    orders = [(own(), 2), (HandoutSheet("welcome", "ar", large=True), 3)]
    tree = tagging.read(documents.draw_all(orders, booklet=booklet))
    parts = tree.all("Part")
    assert [part.code for part in parts] == ["en", "en", "ar", "ar", "ar"]
    assert len({part.text for part in parts}) == 2


@pytest.mark.parametrize("code", ["en", "ar"])
def test_poppler_hears_the_words_too(code: str, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(documents.draw(HandoutSheet("welcome", code)))
    done = subprocess.run(["pdfinfo", "-struct-text", str(file)], capture_output=True, check=True)
    heard = "".join(re.findall(r'^ *"(.*)"$', done.stdout.decode(), re.MULTILINE))
    told = library.handout("welcome", code, {"group": library.words(code)("common.our_group")})
    for text in texts(told.blocks):
        assert letters(text) in letters(heard)


def test_the_file_says_what_it_is() -> None:
    pdf = documents.draw_all([(own(), 1), (HandoutSheet("welcome", "ar"), 1)])
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        assert document.pdf_version == "1.7"
        assert root.ViewerPreferences.DisplayDocTitle
        assert str(root.Lang) == "en"
        metadata = root.Metadata.read_bytes().decode()
        assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
        assert "A paper of our own" in metadata
        assert not re.search(r"\d{4}-\d\d-\d\d", metadata)
        with document.open_outline() as outline:
            assert [item.title for item in outline.root] == ["A paper of our own", "أهلا وسهلا بك"]
            assert [item.title for item in outline.root[0].children] == ["Numbers"]
            assert len(outline.root[1].children) == 4
