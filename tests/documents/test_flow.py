"""Pages are broken where a reader would break them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from peergroups.base.errors import PaperError
from peergroups.documents.flow import Column, Piece
from peergroups.documents.text.surface import Surface


@dataclass(frozen=True)
class Block:
    name: str
    tall: float
    stay: bool = False
    before: float = 0
    head: Piece | None = None

    def height(self, _width: float) -> float:
        return self.tall

    def split(self, _width: float, _room: float) -> None:
        return None

    def draw(self, surface: Surface, x: float, y: float, _width: float) -> None:
        raise NotImplementedError


def names(*blocks: Block) -> list[list[str]]:
    pages = Column("a4", furniture=True).fill(blocks)
    return [[placed.piece.name for placed in page if isinstance(placed.piece, Block)] for page in pages]


def test_a_heading_moves_on_with_its_text() -> None:
    assert names(Block("a", 600), Block("heading", 30, stay=True), Block("b", 200)) == [
        ["a"],
        ["heading", "b"],
    ]


def test_a_table_says_its_headings_again() -> None:
    heading = Block("heading", 30, stay=True)
    rows = [Block(str(number), 200, head=heading) for number in range(5)]
    assert names(heading, *rows) == [["heading", "0", "1", "2"], ["heading", "3", "4"]]


def test_white_space_is_dropped_at_the_head_of_a_page() -> None:
    pages = Column("a4", furniture=True).fill([Block("a", 600), Block("b", 700, before=50)])
    plain = Column("a4", furniture=True).fill([Block("a", 600), Block("b", 700)])
    assert pages[1][0].y == plain[1][0].y


def test_what_cannot_stay_together_parts() -> None:
    assert names(Block("a", 500, stay=True), Block("b", 500)) == [["a"], ["b"]]


def test_a_piece_taller_than_any_page_is_an_error() -> None:
    with pytest.raises(PaperError, match=r"paper\.too_long"):
        names(Block("a", 2000))
