from __future__ import annotations

import ast
from itertools import product
from pathlib import Path

from PySide6.QtGui import QColor

import peergroups
from peergroups import keys
from peergroups.base import paths
from peergroups.gui.shell.actions import _ICONS, SECTION_ICONS
from peergroups.gui.style import icons, pictures, style_sheet, theme


def inks(picture):
    """The colours of the opaque points, to the last bit but one: blending rounds."""
    image = picture.toImage()
    return {
        tuple(part // 2 for part in _rgb(image.pixelColor(x, y)))
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def near(colour):
    parts = _rgb(QColor(colour))
    return set(product(*({part // 2, (part - 1) // 2} for part in parts)))


def test_an_icon_is_drawn_in_the_ink_of_the_theme_of_the_moment(qapp):
    style_sheet.apply("light", 100)
    icon = icons.icon("lock")
    assert inks(icon.pixmap(48, 48)) <= near(theme.TOKENS["light"].ink)
    style_sheet.apply("dark", 100)
    assert inks(icon.pixmap(48, 48)) <= near(theme.TOKENS["dark"].ink)
    style_sheet.apply("light", 100)


def test_every_icon_that_is_named_is_there(qapp):
    named = {*_ICONS.values(), *SECTION_ICONS.values()}
    for file in (Path(peergroups.__file__).parent / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "icon" and isinstance(node.value, ast.Constant):
                assert isinstance(node.value.value, str)
                named.add(node.value.value)
    missing = {name for name in named if name and not paths.resource("icons", f"{name}.svg").is_file()}
    assert missing == set()


def test_the_licence_of_the_outlines_is_beside_them():
    assert "ISC License" in paths.resource("icons", "LICENSE").read_text(encoding="utf-8")


def test_every_picture_word_is_drawn_and_no_two_alike(qapp):
    folder = paths.resource("icons", "words")
    assert {file.stem for file in folder.glob("*.svg")} == set(pictures.WORDS) == set(keys.LABELS)
    seen = {label: pictures.picture(label).pixmap(32, 32).toImage() for label in pictures.WORDS}
    drawn = {label: bytes(image.constBits()) for label, image in seen.items()}
    assert len(set(drawn.values())) == len(drawn)
    assert all(any(points) for points in drawn.values())
    assert pictures.picture("of another program").isNull()
