"""Name cards and labels on the sheets that people buy: nothing is drawn but what stands on each label.

Measures are those of the maker's own templates, in millimetres for A4 and inches for letter; compared with the
templates of gLabels 3.4, which differ by half a millimetre at most. L7418 (badges without a gap) is as its pack says,
in the middle of the sheet.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from peergroups.documents import frame
from peergroups.documents.desk import Desk
from peergroups.documents.figures import CornerCode
from peergroups.documents.flow import Laid, Piece, Placed
from peergroups.documents.names import fitting_name
from peergroups.documents.pieces import Stack
from peergroups.documents.sheets import NameCardsSheet
from peergroups.documents.text.paragraph import Paragraph
from peergroups.documents.text.surface import MM

_INCH = 72.0
_SIZES = (30, 26, 22, 18, 16, 14, 12, 11, 10, 9, 8)
"""Letter sizes of a name, in points, tried in turn."""
_EDGE = 2.5 * MM  # kept white inside a label
_CODE = 15 * MM  # the side of a QR code: squares of 0.7 mm, which a telephone reads
_CODE_NEEDS = 60 * MM  # how wide a label must be to have one


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Measures in points: of a label, where the first begins, from one to the next."""

    paper: str
    columns: int
    rows: int
    size: tuple[float, float]
    first: tuple[float, float]
    step: tuple[float, float]

    @property
    def count(self) -> int:
        return self.columns * self.rows


def _sheet(
    unit: float,
    grid: tuple[int, int],
    size: tuple[float, float],
    first: tuple[float, float],
    step: tuple[float, float],
) -> LabelSheet:
    def points(pair: tuple[float, float]) -> tuple[float, float]:
        return pair[0] * unit, pair[1] * unit

    paper = "a4" if unit == MM else "letter"
    return LabelSheet(paper, *grid, points(size), points(first), points(step))


LABEL_SHEETS = {
    "L7160": _sheet(MM, (3, 7), (63.5, 38.1), (7.25, 15.15), (66.0, 38.1)),
    "L7161": _sheet(MM, (3, 6), (63.5, 46.6), (7.25, 8.7), (66.0, 46.6)),
    "L7163": _sheet(MM, (2, 7), (99.1, 38.1), (4.65, 15.15), (101.6, 38.1)),
    "L7165": _sheet(MM, (2, 4), (99.1, 67.7), (4.65, 13.1), (101.6, 67.7)),
    "L4785": _sheet(MM, (2, 5), (80, 50), (17.5, 13.5), (95, 55)),
    "L7418": _sheet(MM, (2, 4), (86.5, 55.5), (18.5, 37.5), (86.5, 55.5)),
    "5160": _sheet(_INCH, (3, 10), (2.625, 1), (0.1875, 0.5), (2.75, 1)),
    "5163": _sheet(_INCH, (2, 5), (4, 2), (0.15625, 0.5), (4.1875, 2)),
    "5164": _sheet(_INCH, (2, 3), (4, 10 / 3), (0.15625, 0.5), (4.1875, 10 / 3)),
    "5395": _sheet(_INCH, (2, 4), (3.375, 7 / 3), (0.6875, 7 / 12), (3.75, 2.5)),
}
"""By the number on the pack; other makers print the same numbers on theirs."""


def lay_out(sheet: NameCardsSheet) -> Laid:
    """A label a name, from where reading starts; with its code where there is room for one."""
    desk = Desk(sheet)
    labels = LABEL_SHEETS[sheet.labels]
    codes = (*sheet.codes, *[""] * len(sheet.names))
    people = [
        (name, code) for typed, code in zip(sheet.names, codes, strict=False) if (name := frame.typed(typed))
    ]
    pages = [
        tuple(
            placed
            for at, person in enumerate(people[start : start + labels.count])
            for placed in _label(desk, labels, at, person, sheet.group)
        )
        for start in range(0, len(people), labels.count)
    ]
    return Laid(desk.words("name_cards.title"), desk.code, labels.paper, tuple(pages or [()]))


def _label(desk: Desk, labels: LabelSheet, at: int, person: tuple[str, str], group: str) -> list[Placed]:
    """What stands on the label of that number, in its middle; a code at its end."""
    row, column = divmod(at, labels.columns)
    x, y = (
        first + step * index
        for first, step, index in zip(labels.first, labels.step, (column, row), strict=True)
    )
    wide, tall = (size - 2 * _EDGE for size in labels.size)
    name, code = person
    placed = []
    side = min(_CODE, tall)
    if code and labels.size[0] >= _CODE_NEEDS:
        wide -= side + _EDGE
        top = y + (labels.size[1] - side) / 2
        placed.append(Placed(CornerCode(code, side=side), x + labels.size[0] - _EDGE - side, top, side))
    content = _fitting(desk, name, group, wide, tall)
    top = y + (labels.size[1] - content.height(wide)) / 2
    return [Placed(content, x + _EDGE, top, wide), *placed]


def _fitting(desk: Desk, name: str, group: str, wide: float, tall: float) -> Stack:
    """The name as large as the label lets it be; the group below it where it has room."""
    shown = fitting_name(desk, name, (wide, tall), _SIZES, leading=1.3, most=3)
    return _with_group(desk, shown, group, wide, tall)


def _with_group(desk: Desk, name: Paragraph, group: str, wide: float, tall: float) -> Stack:
    pieces: list[Piece] = [name]
    if group.strip():
        small = replace(
            desk.look.small, align="centre", before=3, size=min(desk.look.small.size, name.style.size)
        )
        below = desk.typed(group, small).clipped(wide, 1)
        if Stack([name, below]).height(wide) <= tall:
            pieces.append(below)
    return Stack(pieces)
