from __future__ import annotations

import ast
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

import peergroups
from peergroups import keys
from peergroups.base import paths
from peergroups.gui.shell.commands import COMMANDS
from peergroups.gui.style import icons, pictures, style_sheet, theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice


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
    for name in ("light", "dark", "light"):
        style_sheet.apply(name, 100)
        assert inks(icons.icon("lock").pixmap(48, 48)) <= near(theme.TOKENS[name].ink)


def test_what_shows_an_icon_follows_the_theme(qtbot, qapp):
    style_sheet.apply("light", 100)
    button, choice = buttons.plain(icon="lock"), Choice()
    choice.set_choices([("bee", "bee")], {"bee": pictures.picture("bee")})
    for widget in (button, choice):
        qtbot.addWidget(widget)
        widget.show()
    style_sheet.apply("dark", 100)
    ink = near(theme.TOKENS["dark"].ink)
    assert inks(button.icon().pixmap(20, 20)) <= ink
    assert inks(choice.itemIcon(0).pixmap(20, 20)) <= ink
    style_sheet.apply("light", 100)


def test_no_icon_is_painted_by_an_engine_of_python():
    """Qt may paint with one while Python frees it: a tile took the program down so."""
    for file in (Path(peergroups.__file__).parent / "gui").rglob("*.py"):
        bases = [
            ast.unparse(base)
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.ClassDef)
            for base in node.bases
        ]
        assert "QIconEngine" not in bases, file


def test_an_icon_turns_with_the_direction_of_reading(qapp):
    there = icons.pixmap("arrow-left", 32).toImage()
    clock = icons.pixmap("clock", 32).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert icons.pixmap("arrow-left", 32).toImage() != there
        assert icons.pixmap("clock", 32).toImage() == clock
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_icon_that_is_named_is_there(qapp):
    named = {command.icon for command in COMMANDS.values()}
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
    seen = {label: icons.pixmap(pictures.picture(label), 32).toImage() for label in pictures.WORDS}
    drawn = {label: bytes(image.constBits()) for label, image in seen.items()}
    assert len(set(drawn.values())) == len(drawn)
    assert all(any(points) for points in drawn.values())
    assert not pictures.picture("of another program")
