"""Forms to be filled in on a screen: any paper with lines, boxes, empty cells or faces."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops

from peergroups import documents
from peergroups.base import language
from peergroups.documents.sheets import HandoutSheet
from tests.documents import tagging
from tests.documents.filling import filled, pictures
from tests.documents.papers import HELP, every_paper

OWN = """---
title: A form of our own
state: draft
placeholders: name, help_lines
---

I am {name} and come on Tuesdays.

## What helps me

Music: ____

____

____

- [ ] I sleep well
- [ ] I eat well

How was it?

{faces}

|Day|Mood|
|-|-|
|Monday||
|Tuesday||
"""
LANGUAGES = documents.handouts()[0].languages


def form(sheet: Any, copies: int = 1, **more: Any) -> bytes:
    return documents.draw_all([(sheet, copies)], form=True, **more)


def own(code: str = "en") -> HandoutSheet:
    return HandoutSheet("own", code, source=OWN, help_lines=HELP)


def fields(pdf: bytes) -> list[tuple[str, str, str]]:
    """Kind, name and what it is about, in the order of the form."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [(str(one.FT), str(one.T), str(one.TU)) for one in opened.Root.AcroForm.Fields]


class Widget(NamedTuple):
    """What is asked of a field's place; `side` is 2 at the right."""

    key: int
    box: tuple[float, ...]
    side: int | None
    font: str


def widgets(pdf: bytes) -> list[Widget]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found = [
            note for page in opened.pages for note in page.get("/Annots", []) if note.Subtype == "/Widget"
        ]
        return [
            Widget(
                int(note.StructParent),
                tuple(map(float, note.Rect)),
                int(note.Q) if "/Q" in note else None,
                str(note.get("/DA", "")).partition(" ")[0],
            )
            for note in found
        ]


def test_each_place_to_fill_in_is_a_field_about_what_stands_beside_it():
    assert fields(form(own())) == [
        ("/Tx", "line-1", "I am … and come on Tuesdays."),
        ("/Tx", "line-2", "Music:"),
        ("/Tx", "line-3", "Music: (2)"),
        ("/Tx", "line-4", "Music: (3)"),
        ("/Btn", "box-1", "I sleep well"),
        ("/Btn", "box-2", "I eat well"),
        ("/Btn", "choice-1", "How was it?"),
        ("/Tx", "line-5", "Monday – Mood"),
        ("/Tx", "line-6", "Tuesday – Mood"),
    ]


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("name", list(every_paper("en")))
def test_a_form_is_told_as_one_and_its_fields_stand_in_the_order_of_the_text(name: str, code: str):
    pdf = form(every_paper(code)[name])
    tree = tagging.read(pdf)
    found = widgets(pdf)
    assert len(tree.all("Form")) == len(found)
    keys = [widget.key for widget in found]
    assert keys == sorted(keys), "Tab goes from one to the next as one reads"
    assert not any(part.alt for part in tree.all("Form"))
    names = [name for _, name, _ in fields(pdf)] if found else []
    assert len(set(names)) == len(names)
    for widget in found:
        left, bottom, right, top = widget.box
        assert 0 < left < right < (842 if name == "grid" else 612)
        assert 0 < bottom < top < 842


def test_every_copy_has_fields_of_its_own():
    names = [name for _, name, _ in fields(form(own(), copies=3))]
    assert len(set(names)) == len(names) == 3 * len(fields(form(own())))


def test_what_is_no_form_has_no_fields():
    with pikepdf.open(io.BytesIO(documents.draw(own()))) as opened:
        assert "/AcroForm" not in opened.Root


def test_a_paper_without_anything_to_fill_in_is_no_form():
    source = "---\ntitle: T\nstate: draft\nplaceholders:\n---\n\nOnly words."
    with pikepdf.open(io.BytesIO(form(HandoutSheet("own", "en", source=source)))) as opened:
        assert "/AcroForm" not in opened.Root


@pytest.mark.parametrize("name", ["handout", "feedback", "diary", "plan", "agreement", "sign-in"])
def test_an_empty_form_prints_as_the_paper_it_was_made_of(name: str):
    sheet = every_paper("ar")[name]
    for one, other in zip(pictures(form(sheet)), pictures(documents.draw(sheet)), strict=True):
        assert ImageChops.difference(one, other).getbbox() is None


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("en", "Zażółć Việt Ωμέγα Привет"),
        ("vi", "Tiếng Việt ở đây"),
        ("ar", "مرحبا"),
        ("fa", "سلام گروه"),
        ("hi", "नमस्ते"),
        ("km", "សួស្តី"),
        ("zh", "你好小组"),
    ],
)
def test_chrome_writes_what_is_typed_with_the_font_of_the_form(code: str, typed: str):
    sheet = HandoutSheet("wellbeing-plan", code)
    empty = form(sheet)
    done = filled(empty, typed)
    with pikepdf.open(io.BytesIO(done)) as opened:
        written = [one for one in opened.Root.AcroForm.Fields if one.FT == "/Tx"]
        assert {str(one.V) for one in written} == {typed}
        ticked = [one for one in opened.Root.AcroForm.Fields if one.FT == "/Btn"]
        assert ticked
        assert {str(one.V) for one in ticked} == {"/Yes"}
        for one in written:
            fonts = one.AP.N.Resources.Font
            used = {str(ops[0]) for ops, name in tagging.operations(one.AP.N) if name == "Tf"}
            assert used, "something is shown"
            faces = [fonts[name].DescendantFonts[0].FontDescriptor for name in used]
            assert all("/FontFile2" in face for face in faces), "the file brings it"
    before, after = pictures(empty), pictures(done)
    assert all(ImageChops.difference(one, two).getbbox() for one, two in zip(before, after, strict=True))


def test_poppler_reads_what_was_typed(tmp_path: Path):
    file = tmp_path / "form.pdf"
    file.write_bytes(filled(form(own()), "Zażółć gęślą"))
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
    assert done.stdout.decode().count("Zażółć gęślą") == 6
    assert b"rror" not in done.stderr


def test_of_five_faces_one_is_chosen():
    with pikepdf.open(io.BytesIO(filled(form(own()), "x"))) as opened:
        (choice,) = (one for one in opened.Root.AcroForm.Fields if "/Kids" in one)
        assert str(choice.V) == "/5"
        assert [str(kid.AS) for kid in choice.Kids] == ["/Off"] * 4 + ["/5"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_lines_begin_where_the_language_begins(code: str):
    wanted = 2 if language.is_rtl(code) else 0
    found = {widget.side for widget in widgets(form(HandoutSheet("wellbeing-plan", code)))}
    assert found == {wanted, None}, "boxes have no side"


def test_beside_each_other_each_language_has_its_own_fields_and_font():
    pdf = form(HandoutSheet("wellbeing-plan", "en", second="ar"))
    tagging.read(pdf)
    written = [widget for widget in widgets(pdf) if widget.side is not None]
    assert {(one.side, one.font) for one in written} == {(0, "/Wingdings"), (2, "/Wingdings2")}
    arabic = [one for one in written if one.side == 2]
    assert all(one.box[0] > 297 for one in arabic), "in the right half of the page"


def test_the_same_form_is_the_same_file():
    assert form(own()) == form(own())


def test_no_font_of_a_form_is_left_to_the_reader(tmp_path: Path):
    file = tmp_path / "form.pdf"
    file.write_bytes(form(own()))
    listed = subprocess.run(["pdffonts", str(file)], capture_output=True, check=True).stdout.decode()
    assert [line for line in listed.splitlines()[2:] if " yes " not in line] == []


def test_a_form_can_be_locked_and_still_be_filled_in():
    word = "correct horse battery"
    pdf = form(own(), password=word)
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(pdf)
    done = filled(pdf, "Ana", password=word)
    with pikepdf.open(io.BytesIO(done), password=word) as opened:
        assert str(opened.Root.AcroForm.Fields[0].V) == "Ana"


def test_a_form_is_no_booklet():
    assert form(own(), booklet=True) == form(own())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Only words.", False),
        ("- one\n- two", False),
        ("|a|b|\n|-|-|\n|1|2|", False),
        ("{help_lines}", False),
        ("____", True),
        ("> - [ ] a box", True),
        ("1. Say: ____", True),
        ("{faces}", True),
        ("|a|b|\n|-|-|\n|1||", True),
        ("Dear {name}, hello.", True),
    ],
)
def test_whether_there_is_something_to_fill_in(text: str, wanted: bool):
    source = f"---\ntitle: T\nstate: draft\nplaceholders: name, help_lines\n---\n\n{text}"
    assert documents.can_be_filled(HandoutSheet("own", "en", source=source)) is wanted
