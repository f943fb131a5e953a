"""Charts: one drawing for paper and window, with every label whole or shortened, whatever it is given."""

from __future__ import annotations

import math
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from peergroups import documents
from peergroups.base import language
from peergroups.documents import charts
from peergroups.documents.charts import Bars
from peergroups.documents.figure_sheets import AttendanceSheet, TimesCome, Week
from tests.documents import tagging

DAY = date(2028, 3, 7)
LONG = tuple(
    (word * 200)[:200] for word in ("Maria ", "Μαρία ", "Мария ", "ليلى ", "שרה ", "मीरा ", "សុភា", "王小明")
)
WEEKS = tuple(Week(DAY + timedelta(7 * at), came) for at, came in enumerate((4, None, 0, 12, 7)))
PEOPLE = (TimesCome("Ana", 4, 5), TimesCome("ليلى", 2, 5), TimesCome("मीरा", 0, 3))


def boxes(pdf: bytes) -> Iterator[tuple[float, float, float, float]]:
    """Where each sign stands: left, bottom, right, top."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    for at in range(text.count_chars()):
        if text.get_text_range(at, 1).strip():
            yield text.get_charbox(at)
    document.close()


def words(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize("code", ["en", "ar", "hi", "km"])
@pytest.mark.parametrize("upright", [True, False])
@pytest.mark.parametrize("width", [240, 470, 900])
@pytest.mark.parametrize(
    ("labels", "values"),
    [
        ((), ()),
        (("a",), (1,)),
        (("a",), (0,)),
        (LONG, (3, 5, 0, 8, 1, 2, 9, 4)),
        (tuple(f"{at} مارس" for at in range(10_000)), tuple(range(10_000))),
        (("a", "b", "c", "d", "e"), (-3, math.nan, math.inf, 1e300, 7)),
        (("a", "b"), (None, None)),
        (("", "\u202e\n\t"), (10**9, 1)),
        (("a", "b"), (0.25, 0.5)),
    ],
)
def test_nothing_stands_outside_whatever_is_drawn(code, upright, width, labels, values):
    bars = Bars("A title", tuple(labels), tuple(values), upright)
    pdf = charts.draw(bars, code, width, 12)
    with_page = pypdfium2.PdfDocument(pdf)
    wide, tall = with_page[0].get_size()
    with_page.close()
    assert wide == pytest.approx(width, abs=0.01)
    assert tall < 700
    for left, bottom, right, top in boxes(pdf):
        assert -0.5 <= left <= right <= wide + 0.5
        assert -0.5 <= bottom <= top <= tall + 0.5
    tagging.read(pdf)


def test_labels_of_one_axis_do_not_touch():
    bars = Bars("T", tuple(f"{at} September" for at in range(26)), tuple(range(26)))
    pdf = charts.draw(bars, "en", 470, 12)
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].get_textpage()
    foot = sorted(page.get_rect(at) for at in range(page.count_rects()) if page.get_rect(at)[3] < 22)
    document.close()
    assert len(foot) > 3
    assert all(one[2] < other[0] for one, other in pairwise(foot))


@pytest.mark.parametrize("upright", [True, False])
def test_from_right_to_left_the_first_bar_stands_at_the_right(upright: bool):
    bars = Bars("T", ("a", "b", "c"), (12, 2, 1), upright)

    def dark(code: str, side: int) -> int:
        width, height, pixels = documents.render_page(charts.draw(bars, code, 400, 12), 0, 1)
        image = Image.frombytes("RGBA", (width, height), pixels).convert("L")
        half = image.crop((0, 0, width // 2, height) if side == 0 else (width // 2, 0, width, height))
        return sum(half.histogram()[:100])

    assert dark("en", 0) > 1.5 * dark("en", 1)
    assert dark("ar", 1) > 1.5 * dark("ar", 0)


def test_the_same_chart_is_the_same_file_and_another_one_is_not():
    bars = Bars("T", ("a", "b"), (1, 2))
    assert charts.draw(bars, "en", 400, 12) == charts.draw(bars, "en", 400, 12)
    assert charts.draw(bars, "en", 400, 12) != charts.draw(Bars("T", ("a", "b"), (1, 3)), "en", 400, 12)


def test_its_words_are_drawn_with_fonts_in_the_file(tmp_path: Path):
    file = tmp_path / "chart.pdf"
    file.write_bytes(charts.draw(Bars("T", ("ليلى", "मीरा"), (1, 2), upright=False), "ar", 400, 12))
    listed = subprocess.run(["pdffonts", str(file)], capture_output=True, check=True).stdout.decode()
    assert len(listed.splitlines()) > 3
    assert all(" yes " in line for line in listed.splitlines()[2:])


@pytest.mark.parametrize(
    ("bars", "wanted"),
    [
        (Bars("T", ("a", "b"), (1, None)), []),
        (Bars("T", ("a", "b", "c"), (-1, math.nan, 2)),
         ["Values without a bar, because they cannot be a number of people: 2."]),
        (Bars("T", ("a",) * 120, (1,) * 120), ["Weeks in each bar: 3. Its height is their average."]),
        (Bars("T", ("a",) * 40, (1,) * 40, upright=False), ["Names in the chart: 27. The table has all of them."]),
    ],
)  # fmt: skip
def test_what_a_chart_does_not_show_is_said_in_a_sentence(bars: Bars, wanted: list[str]):
    assert charts.remarks(bars, "en", 12) == wanted


@pytest.mark.parametrize("code", ["en", "ar", "hi"])
@pytest.mark.parametrize("large", [False, True])
def test_the_paper_tells_each_chart_and_has_its_numbers_as_a_table_below(code: str, large: bool):
    sheet = AttendanceSheet(code, "R", "G", DAY, DAY, WEEKS, PEOPLE, large=large)
    tree = tagging.read(documents.draw(sheet))
    figures, tables = tree.all("Figure"), tree.all("Table")
    assert [bool(figure.alt) for figure in figures] == [True, True]
    rows = [[cell.text for cell in row.all("TD")] for row in tables[0].all("TBody")[0].all("TR")]
    assert [row[1].strip() for row in rows] == [
        "–" if week.came is None else language.format_number(week.came, code) for week in WEEKS
    ]
    people = tables[1].all("TBody")[0].all("TR")
    assert len(people) == len(PEOPLE)
    for one, row in zip(PEOPLE, people, strict=True):
        assert all(language.format_number(number, code) in row.text for number in (one.came, one.held))


def test_a_group_that_never_met_gets_one_sentence_and_no_chart():
    sheet = AttendanceSheet("en", "R", "G", DAY, DAY, (Week(DAY, None),), ())
    pdf = documents.draw(sheet)
    assert "No session was held in this time." in words(pdf)
    assert not tagging.read(pdf).all("Figure")


def test_a_thousand_names_of_two_hundred_letters_are_a_paper():
    people = tuple(TimesCome(LONG[at % 8], at % 26, 26) for at in range(1000))
    pdf = documents.draw(AttendanceSheet("en", "R", "G", DAY, DAY, WEEKS, people))
    assert len(tagging.read(pdf).all("Figure")) == 2
    assert "Names in the chart" in words(pdf)
