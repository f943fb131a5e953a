"""Name cards on the sheets of labels that people buy: everything inside its label, whatever the names are."""

from __future__ import annotations

import io

import pypdfium2
import pytest
import segno
from PIL import Image, ImageOps

from peergroups import documents
from peergroups.documents.label_sheets import LABEL_SHEETS
from peergroups.documents.sheets import NameCardsSheet
from peergroups.documents.text.surface import MM, PAGE_SIZES
from tests.documents import tagging
from tests.documents.papers import NAMES

LONG = (
    "Maximiliana Hohenzollern-Sigmaringen de la Vega y Castellanos",
    "عبد الرحمن بن عبد العزيز آل سعود الكبير",
    "W" * 60,
)
MANY = tuple(f"{name} {at}" for at in range(12) for name in NAMES)


def test_labels_stand_on_the_sheet_without_touching_each_other():
    for name, sheet in LABEL_SHEETS.items():
        width, height = PAGE_SIZES[sheet.paper]
        for axis, count, length in ((0, sheet.columns, width), (1, sheet.rows, height)):
            assert sheet.step[axis] >= sheet.size[axis] - 0.01, name
            end = sheet.first[axis] + (count - 1) * sheet.step[axis] + sheet.size[axis]
            assert end + sheet.first[axis] == pytest.approx(length, abs=1.2), (
                "as much at the end as at the beginning"
            )


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("labels", LABEL_SHEETS)
@pytest.mark.parametrize("names", [MANY, LONG, ("Ana",)])
def test_all_that_is_written_stands_inside_its_label(labels: str, code: str, names: tuple[str, ...]):
    sheet = LABEL_SHEETS[labels]
    pdf = documents.draw(NameCardsSheet(code, "R", "Tuesday circle", names, labels=labels))
    assert documents.page_count(pdf) == -(-len(names) // sheet.count)
    document = pypdfium2.PdfDocument(pdf)
    assert document[0].get_size() == pytest.approx(PAGE_SIZES[sheet.paper], abs=0.01)
    height = PAGE_SIZES[sheet.paper][1]
    page = document[0].get_textpage()
    seen = set()
    for at in range(page.count_chars()):
        if not page.get_text_range(at, 1).strip():
            continue
        left, bottom, right, top = page.get_charbox(at)
        column = int(((left + right) / 2 - sheet.first[0]) // sheet.step[0])
        row = int((height - (bottom + top) / 2 - sheet.first[1]) // sheet.step[1])
        x, y = sheet.first[0] + column * sheet.step[0], sheet.first[1] + row * sheet.step[1]
        assert x - 0.5 <= left <= right <= x + sheet.size[0] + 0.5
        assert y - 0.5 <= height - top <= height - bottom <= y + sheet.size[1] + 0.5
        seen.add((column, row))
    document.close()
    assert len(seen) == min(len(names), sheet.count)
    tagging.read(pdf)


def test_no_name_is_cut_that_fits_in_the_smallest_letters():
    pdf = documents.draw(NameCardsSheet("en", "R", "G", LONG[:1], labels="L7160"))
    assert LONG[0].replace(" ", "") in tagging.read(pdf).text.replace(" ", "")


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("labels", ["L7160", "L7163", "L7165", "L4785", "5163", "5395"])
def test_the_code_for_the_door_stands_whole_at_the_end_of_its_label(labels: str, code: str):
    sheet, text = LABEL_SHEETS[labels], "PGBCDEFGHIJK"
    pdf = documents.draw(NameCardsSheet(code, "R", "", ("\u200b.",), labels=labels, codes=(text,)))
    scale = 600 / 72
    width, height, pixels = documents.render_page(pdf, 0, scale)
    page = Image.frombytes("RGBA", (width, height), pixels).convert("L")
    left = sheet.first[0] if code == "en" else PAGE_SIZES[sheet.paper][0] - sheet.first[0] - sheet.size[0]
    middle, top = left + sheet.size[0] / 2, sheet.first[1]
    start, end = (middle, left + sheet.size[0]) if code == "en" else (left, middle)
    half = page.crop((start * scale, top * scale, end * scale, (top + sheet.size[1]) * scale))
    drawn = half.crop(ImageOps.invert(half.point(lambda value: 0 if value < 128 else 255)).getbbox())
    made = segno.make(text, version=1, error="m", mode="alphanumeric", boost_error=False)
    wanted = [bytes(row) for row in made.matrix]
    step = drawn.size[0] / len(wanted)
    assert step / scale > 0.6 * MM, "a telephone reads squares of that size"
    dark = drawn.point(lambda value: int(value < 128)).resize((len(wanted),) * 2, Image.Resampling.NEAREST)
    assert dark.tobytes() == b"".join(wanted)


def test_a_label_without_room_has_no_code():
    drawn = [
        documents.draw(NameCardsSheet("en", "R", "G", ("Ana",), labels=labels, codes=codes))
        for labels, codes in (("5160", ()), ("5160", ("PGBCDEFGHIJK",)))
    ]
    assert (drawn[0] == drawn[1]) is (LABEL_SHEETS["5160"].size[0] < 60 * MM)


def test_cards_to_cut_out_are_as_before():
    plain = documents.draw(NameCardsSheet("en", "R", "G", NAMES))
    assert documents.page_count(plain) == 1
    assert io.BytesIO(plain).read(5) == b"%PDF-"
