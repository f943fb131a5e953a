"""The sheet at the door."""

from __future__ import annotations

import csv
import dataclasses
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups import documents
from peergroups.documents.sheets import SignInSheet
from tests.documents.conftest import ReadText, plain_words

SHEET = SignInSheet("en", "Riverside", "Tuesday circle", date(2028, 3, 7), time(18, 30), 90, "Main hall")
NAMES = (
    "Amina M.", "José Ángel", "Nguyễn Thị Hồng", "أحمد الشامي", "שרה כהן", "प्रिया शर्मा", "রহিম উদ্দিন",
    "សុខា ចាន់", "สมชาย ใจดี", "ሰላም ተስፋዬ", "李小龙", "Дмитрий Иванов", "Ἀθηνᾶ",
)  # fmt: skip


def draw(**changes: object) -> bytes:
    return documents.draw(dataclasses.replace(SHEET, **changes))  # type: ignore[arg-type]


def test_names_of_every_script_come_back(read_text: ReadText) -> None:
    text = read_text(draw(names=NAMES))
    found = set(plain_words(text))
    for name in NAMES:
        assert set(plain_words(name)) <= found, name


def test_twenty_blank_rows_follow_the_names_and_are_numbered_on(read_text: ReadText) -> None:
    text = read_text(draw(names=NAMES, blank_rows=20))
    numbers = [int(word) for word in text.split() if word.isdecimal()]
    assert set(range(1, len(NAMES) + 21)) <= set(numbers)
    assert len(NAMES) + 21 not in numbers


def test_the_head_of_the_table_and_the_page_number_stand_on_each_page(read_text: ReadText) -> None:
    pdf = draw(names=NAMES * 4, blank_rows=20)
    pages = documents.page_count(pdf)
    text = read_text(pdf, "-layout")
    assert pages == 4
    assert text.count("Phone, if you like") == pages
    assert [f"Page {number} of {pages}" in text for number in range(1, pages + 1)] == [True] * pages
    assert text.count("Total:") == text.count("Facilitator:") == 1


def test_when_and_where_stand_on_it(read_text: ReadText) -> None:
    text = " ".join(read_text(draw()).split())
    assert "Tuesday, March 7, 2028, 6:30 PM to 8:00 PM" in text
    assert "Main hall" in text
    assert "Riverside · Tuesday circle" in text


def test_markup_in_names_is_only_text(read_text: ReadText) -> None:
    names = ("<img src='/etc/passwd'/>", "</para>", "<b>unclosed", "a & b &amp;", "{group}", "%s \\ (")
    text = read_text(draw(names=names), "-raw")
    for name in names:
        assert name in text


def test_hostile_and_impossible_names_print_what_can_be_printed(read_text: ReadText) -> None:
    names = ("Evil\u202egnip", "Nul\x00l", "Smile 😀 Bo", "ab\ud800cd", "x\ny", "ᏣᎳᎩ")
    pdf = draw(names=names)
    text = read_text(pdf, "-raw")
    for shown in ("Evilgnip", "Null", "Smile Bo", "abcd", "x y"):
        assert f"{shown}\n" in text
    missing = documents.missing_characters(dataclasses.replace(SHEET, names=names))
    assert "U+1F600 GRINNING FACE" in missing
    assert any(name.startswith("U+13E3 ") for name in missing)
    assert not any("202E" in name or "0000" in name for name in missing)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.text(st.characters(codec=None), max_size=40), max_size=4))
def test_whatever_was_typed_a_sheet_comes_out(names: list[str]) -> None:
    assert documents.page_count(draw(names=tuple(names))) == 1


def test_a_name_of_three_hundred_letters_stands_whole(read_text: ReadText) -> None:
    text = read_text(draw(names=("Wolfeschlegelstein" * 17,)), "-raw")
    assert "Wolfeschlegelstein" * 17 in text.replace("\n", "")


def test_the_long_names_of_a_list_stand_whole(read_text: ReadText) -> None:
    """tests/cases/long-names.csv"""
    with (Path(__file__).parents[1] / "cases" / "long-names.csv").open(encoding="utf-8") as lines:
        names = [" ".join(row) for row in csv.reader(lines)][1:]
    text = read_text(draw(names=tuple(names)))
    assert "…" not in text
    assert set(plain_words(" ".join(names[:2]))) <= set(plain_words(text))


@pytest.mark.parametrize(("known", "large"), [(0, False), (6, False), (12, False), (6, True)])
def test_blank_rows_fill_the_page_and_no_more(known: int, large: bool) -> None:
    names = tuple(f"Person {number}" for number in range(known))
    assert documents.page_count(draw(names=names, large=large)) == 1
    full = next(rows for rows in range(60) if documents.page_count(draw(names=names, blank_rows=rows)) == 2)
    assert full > 1


def test_a_group_that_counts_heads_gets_no_place_for_names(read_text: ReadText) -> None:
    pdf = draw(headcount_only=True, names=NAMES)
    text = read_text(pdf)
    assert documents.page_count(pdf) == 1
    assert not set(plain_words(" ".join(NAMES))) & set(plain_words(text))
    assert "Phone" not in text
    assert "40" in text


@pytest.mark.parametrize(
    ("code", "title"), [("es", "Hoja de asistencia"), ("fr", "Feuille de présence"), ("ar", "ورقة الحضور")]
)
def test_it_speaks_the_language_it_is_asked_for(code: str, title: str, read_text: ReadText) -> None:
    text = read_text(draw(language=code))
    assert title in text
    assert "Sign-in" not in text


def test_a_language_without_words_yet_gets_an_english_sheet(read_text: ReadText) -> None:
    assert "Sign-in sheet" in read_text(draw(language="ka"))
