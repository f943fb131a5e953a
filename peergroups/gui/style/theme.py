"""Colours, spacing, type sizes, fonts: the only place that has them. The style sheet is in `style_sheet.py`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from peergroups.base import paths

FAMILIES = (
    "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Bengali",
    "Noto Sans Tamil", "Noto Sans Gurmukhi", "Noto Sans Ethiopic", "Noto Sans Thai", "Noto Sans Lao",
    "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Sans Georgian", "Noto Sans Armenian", "Noto Sans SC",
    "Noto Sans TC", "Noto Sans JP", "Noto Sans KR", "Noto Sans Symbols", "Noto Sans Symbols 2",
)  # fmt: skip
BODY, LARGE, HEADING, TITLE = 12, 13, 14, 18  # points at 100 %
GRID = 4  # pixels; spacing is a multiple of it
INSIDE, BLOCKS, BETWEEN, AROUND = (
    8,
    12,
    16,
    24,
)  # pixels: inside a control, between blocks, in a card, around a page
TARGET = 44  # pixels: the least height of what is clicked
RING = 3  # pixels: focus ring
CORNER = 8  # pixels


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme. Text on its ground is 7:1 or better, edges and icons 3:1 (see the test)."""

    ground: str  # page
    card: str  # panels, fields, tables
    margin: str  # the navigation and the bars
    ink: str  # text
    soft: str  # second line
    hint: str  # what stands in an empty field: readable, and no text somebody typed
    accent: str  # the one primary button, focus ring, links
    on_accent: str
    tint: str  # selected row, pressed button
    edge: str  # borders, check boxes
    line: str  # between rows; an ornament, nothing is known by it alone
    present: str
    late: str
    absent: str
    glyphs: str = "black"  # arrows: the set of resources/icons/controls that shows on cards
    on_accent_glyphs: str = "white"  # ticks

    def mark(self, role: str) -> str:
        """The colour of a role by name, such as `present` or `soft`."""
        return cast("str", getattr(self, role))


TOKENS = {
    "light": Tokens(
        ground="#FAF8F4", card="#FFFFFF", margin="#F1EDE4", ink="#1F2933", soft="#424D58", hint="#424D58",
        accent="#0B4F5C", on_accent="#FFFFFF", tint="#E4EFEF", edge="#75808A", line="#DCD7CC",
        present="#14532D", late="#703800", absent="#8B1A1A",
    ),
    "dark": Tokens(
        ground="#14181C", card="#1D2329", margin="#0F1316", ink="#F1EFEA", soft="#B9C2CA", hint="#B9C2CA",
        accent="#7FD4E3", on_accent="#0A1F24", tint="#1F3339", edge="#7D8994", line="#39434C",
        present="#8FD6A5", late="#F5B971", absent="#FFB4AB", glyphs="white", on_accent_glyphs="black",
    ),
    "contrast_black": Tokens(
        ground="#000000", card="#000000", margin="#000000", ink="#FFFFFF", soft="#FFFFFF", hint="#959595",
        accent="#FFE14D", on_accent="#000000", tint="#333300", edge="#FFFFFF", line="#FFFFFF",
        present="#7CFC9A", late="#FFC04D", absent="#FFB4AB", glyphs="white", on_accent_glyphs="black",
    ),
    "contrast_white": Tokens(
        ground="#FFFFFF", card="#FFFFFF", margin="#FFFFFF", ink="#000000", soft="#000000", hint="#595959",
        accent="#002A80", on_accent="#FFFFFF", tint="#DDE6FF", edge="#000000", line="#000000",
        present="#00401A", late="#5A2E00", absent="#7A0000",
    ),
}  # fmt: skip


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def tokens() -> Tokens:
    """The colours of the theme that is on the screen."""
    return TOKENS[window_application().property("theme") or "light"]


def scale() -> float:
    """1.0 at 100 % text size."""
    return int(window_application().property("textSize") or 100) / 100


def font(points: int, *, bold: bool = False) -> QFont:
    """The program's font at that size of the 100 % scale, with figures of one width."""
    made = QFont(list(FAMILIES))
    made.setPointSizeF(points * scale())
    made.setBold(bold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def em() -> float:
    """The size of the body's letters in pixels."""
    return BODY * 96 / 72 * scale()


def target() -> int:
    """The height in pixels of what is clicked, at the present text size."""
    return max(TARGET, round(1.4 * em()) + 2 * INSIDE)


def icon_size() -> QSize:
    """The room of an icon beside a word, in pixels: wider than high, for the gap between the two."""
    side = round(20 * scale())
    return QSize(side + 6, side)


def window_application() -> QApplication:
    return cast("QApplication", QApplication.instance())


def load_more_fonts() -> None:
    """The letters of every other script people's names are in; called once the window is there."""
    for file in sorted(paths.resource("fonts").glob("NotoS*.ttf")):
        if file not in first_fonts():
            QFontDatabase.addApplicationFont(str(file))


def first_fonts() -> list[Path]:
    folder = paths.resource("fonts")
    return [
        folder / f"NotoSans{script}-{weight}.ttf"
        for script in ("", "Arabic")
        for weight in ("Regular", "Bold")
    ]


def palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, tokens.ground),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.card),
        (role.AlternateBase, tokens.ground),
        (role.Text, tokens.ink),
        (role.Button, tokens.card),
        (role.ButtonText, tokens.ink),
        (role.ToolTipBase, tokens.card),
        (role.ToolTipText, tokens.ink),
        (role.PlaceholderText, tokens.hint),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.Accent, tokens.accent),
        (role.Mid, tokens.edge),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.soft))
    return palette


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
