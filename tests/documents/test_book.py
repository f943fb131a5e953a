"""Several papers in one file."""

from __future__ import annotations

import pytest

from peergroups import documents
from peergroups.base.errors import Cancelled, PaperError
from peergroups.documents.sheets import HandoutSheet
from tests.documents.conftest import ReadText

ORDERS = [(HandoutSheet("welcome", code), copies) for code, copies in (("es", 5), ("ar", 4), ("en", 3))]


class Progress:
    def __init__(self, stop_at: int = -1) -> None:
        self.seen: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def step(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if done == self.stop_at:
            raise Cancelled


def test_each_language_comes_as_often_as_it_was_ordered(read_text: ReadText) -> None:
    pdf = documents.draw_all(ORDERS)
    text = read_text(pdf)
    assert documents.page_count(pdf) == 12
    assert [text.count(title) for title in ("Le damos la bienvenida", "أهلا وسهلا بك", "We are glad")] == [
        5,
        4,
        3,
    ]


def test_fonts_are_in_the_file_once() -> None:
    once = documents.draw_all([(sheet, 1) for sheet, _ in ORDERS])
    often = documents.draw_all([(sheet, 10) for sheet, _ in ORDERS])
    assert often.count(b"/FontFile2") == once.count(b"/FontFile2")


def test_a_copy_is_the_same_picture() -> None:
    pdf = documents.draw_all([(HandoutSheet("welcome", "ar"), 2)])
    assert documents.render_page(pdf, 0, 0.5) == documents.render_page(pdf, 1, 0.5)


def test_the_ticket_hears_of_every_page() -> None:
    progress = Progress()
    documents.draw_all(ORDERS, progress)
    assert progress.seen == [(done, 12) for done in range(12)]


def test_a_cancelled_job_gives_nothing() -> None:
    with pytest.raises(Cancelled):
        documents.draw_all(ORDERS, Progress(stop_at=4))


def test_nothing_ordered_is_an_error() -> None:
    with pytest.raises(PaperError, match=r"paper\.nothing_to_print"):
        documents.draw_all([(ORDERS[0][0], 0)])


def test_a_page_is_shown_as_a_picture() -> None:
    pdf = documents.draw(ORDERS[0][0])
    width, height, pixels = documents.render_page(pdf, 0, 1)
    assert (width, height) == (596, 842)
    assert len(pixels) == width * height * 4
    assert pixels[:4] == b"\xff\xff\xff\xff"
    assert min(pixels[0::4]) < 60
