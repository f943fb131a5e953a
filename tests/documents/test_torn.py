"""What says how to fill in stands on the page of what is filled in; no row of a table stands alone."""

from __future__ import annotations

import subprocess

import pytest

from peergroups import documents
from peergroups.documents.sheets import DiarySheet, HandoutSheet
from tests.documents.test_page_counts import HOUR, WEEK

FILLED_IN = {
    "boxes": ("- [ ] one\n- [ ] two\n- [ ] three", "one"),
    "table": ("| one | two |\n|---|---|\n| x | |\n| y | |\n| z | |", "one"),
    "line": ("one: ____", "one:"),
}


def pages(sheet: HandoutSheet | DiarySheet) -> list[str]:
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=documents.draw(sheet), capture_output=True, check=True
    )
    return [page for page in done.stdout.decode().split("\f") if page.strip()]


def own(body: str) -> HandoutSheet:
    head = "---\ntitle: A page\nstate: source\naudience: participants\nversion: 1\nplaceholders:\n---\n\n"
    return HandoutSheet("own", "en", source=head + body)


@pytest.mark.parametrize("what", FILLED_IN)
def test_what_says_how_stays_with_what_is_filled_in(what: str):
    filled_in, first = FILLED_IN[what]
    torn = 0
    for count in range(20, 50):  # one of them ends at the foot of the page
        above = "\n\n".join(f"Line {at}." for at in range(count))
        shown = pages(own(f"{above}\n\nTick what fits.\n\n{filled_in}\n\n" + "More.\n\n" * 20))
        told = next(page for page in shown if "Tick what fits." in page)
        torn += first not in told.split("Tick what fits.")[1].split()
    assert torn == 0


def test_no_row_of_a_table_stands_alone_on_a_page():
    alone = 0
    for count in range(14, 40):
        above = "\n\n".join(f"Line {at}." for at in range(count))
        rows = "\n".join(f"| row{at} | |" for at in range(6))
        shown = pages(own(f"{above}\n\n| head | |\n|---|---|\n{rows}\n\n" + "More.\n\n" * 20))
        alone += any(page.count("row") == 1 for page in shown)
    assert alone == 0


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("days", range(7, 15))
def test_no_day_of_the_diary_stands_alone(days: int, large: bool):
    week = tuple((day, HOUR if at == 6 else None) for at, day in enumerate([*WEEK, *WEEK][:days]))
    shown = pages(DiarySheet("en", "Walnut House", "Tuesday circle", week, large=large))
    assert 1 not in [page.count("day,") for page in shown]
