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
from peergroups.base import language
from peergroups.documents import sign_in_sheet
from peergroups.documents.figures import CornerCode
from peergroups.documents.pieces import Grid
from peergroups.documents.sheets import SignInSheet
from peergroups.model.printed_sheets import printed_code
from peergroups.usecases import printing
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


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("code", ["en", "fa", "hi", "bn", "my"])
def test_each_number_of_a_headcount_is_whole(code: str, paper: str, read_text: ReadText) -> None:
    text = read_text(draw(language=code, paper=paper, headcount_only=True), "-raw")
    for number in range(1, 41):
        shown = language.format_number(number, code)
        assert shown in text or shown[::-1] in text


def rows(text: str) -> list[int]:
    """The numbers of the rows, which stand first in their lines."""
    lines = (line.split() for line in text.splitlines())
    return [int(words[0]) for words in lines if words and words[0].isdecimal()]


@pytest.mark.parametrize("blank", [0, 20, 45])
def test_as_many_blank_rows_as_wanted_follow_the_names_and_fill_the_last_page(
    read_text: ReadText, blank: int
) -> None:
    found = rows(read_text(draw(names=NAMES, blank_rows=blank), "-layout"))
    assert found == list(range(1, len(found) + 1))
    assert len(found) >= len(NAMES) + max(blank, 2)


@pytest.mark.parametrize("code", ["en", "ar", "hi", "zh"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize(("known", "pages"), [(3, 1), (12, 1), (30, 1), (60, 2)])
def test_a_sheet_needs_no_more_pages_than_its_names_do(code: str, paper: str, known: int, pages: int) -> None:
    names = tuple((NAMES * 5)[:known])
    sheet = dataclasses.replace(
        SHEET, language=code, paper=paper, names=names, number=2, code="BCDEFGHIJKLNOP"
    )
    assert documents.page_count(documents.draw(sheet)) == pages
    assert len(documents.rows_of_pages(sheet)) == pages
    assert sum(documents.rows_of_pages(sheet)) == known


LONG = {
    "organisation": "Riverside Centre for Mutual Support and Friendship",
    "group": "Tuesday circle for people who look after somebody at home",
    "place": "Community centre, 12 Long Meadow Street, room 4 on the second floor",
}


@pytest.mark.parametrize("code", printing.languages())
def test_thirty_names_are_one_page_in_every_language_on_both_papers(code: str) -> None:
    for paper in ("a4", "letter"):
        for names in ((NAMES * 5)[:30], (NAMES[0],) * 30):
            for told in ({}, LONG):
                changes: dict[str, object] = {"language": code, "paper": paper, "names": names, **told}
                sheet = dataclasses.replace(SHEET, number=2, code="BCDEFGHIJKLNOP", **changes)  # type: ignore[arg-type]
                assert documents.rows_of_pages(sheet) == (30,), (paper, told)


def test_the_number_and_the_code_of_a_print_stand_on_every_page(read_text: ReadText) -> None:
    names = tuple((NAMES * 5)[:60])
    pdf = draw(names=names, number=7, code="BCDEFGHIJKLNOP")
    assert [read_text(pdf, "-f", at, "-l", at).count("Sheet 7") for at in ("1", "2")] == [1, 1]
    assert "Sheet 7" not in read_text(draw(names=names, number=7))
    assert len(CornerCode(printed_code("BCDEFGHIJKLNOP", 2), 74).rows) == 21  # the smallest there is


def test_the_rows_of_each_page_are_those_that_are_drawn_on_it(read_text: ReadText) -> None:
    sheet = dataclasses.replace(SHEET, names=("Bo",) * 65, number=2, code="BCDEFGHIJKLNOP")
    pdf = documents.draw(sheet)
    pages = [read_text(pdf, "-layout", "-f", at, "-l", at) for at in ("1", "2")]
    drawn = [len([row for row in rows(page) if row <= len(sheet.names)]) for page in pages]
    assert tuple(drawn) == documents.rows_of_pages(sheet)


def test_the_head_of_the_table_and_the_page_number_stand_on_each_page(read_text: ReadText) -> None:
    pdf = draw(names=NAMES * 4, blank_rows=40)
    pages = documents.page_count(pdf)
    text = read_text(pdf, "-layout")
    assert pages == 3
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
    names = ("Evil\u202egnip", "Nul\x00l", "Smile 😀 Bo", "ab\ud800cd", "x\ny", "ꦗꦮꦶ")
    pdf = draw(names=names)
    text = read_text(pdf, "-raw")
    for shown in ("Evilgnip", "Null", "Smile Bo", "abcd", "x y"):
        assert f"{shown}\n" in text
    missing = documents.unprintable(dataclasses.replace(SHEET, names=names))
    assert missing == {"Smile 😀 Bo": "😀", "ꦗꦮꦶ": "ꦗꦮꦶ"}


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
def test_blank_rows_fill_the_page_and_no_more(known: int, large: bool, read_text: ReadText) -> None:
    names = tuple(f"Person {number}" for number in range(known))
    pdf = draw(names=names, large=large)
    assert documents.page_count(pdf) == 1
    filled = len(rows(read_text(pdf, "-layout")))
    assert known + 1 < filled <= 18


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


@pytest.mark.parametrize("name", ["བསྟན་འཛིན་རྒྱ་མཚོ", "မြို့ကြီးသူ", "ភី សុខា"])
def test_the_row_of_a_name_is_as_high_as_its_script_needs(name: str) -> None:
    sheet = dataclasses.replace(SHEET, names=(name, *["Ana"] * 30))  # on one page
    rows = [one.piece for one in sign_in_sheet.lay_out(sheet).pages[0] if isinstance(one.piece, Grid)]
    high, usual = (row.height(500) for row in rows[1:3])
    assert high > usual * 1.02
