"""Buttons that write Markdown for those who do not: heading, list, box to tick, line to fill in, and more."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.menu import Menu
from peergroups.usecases import handouts

LINE = "____"
_STARTS = {"heading": "## ", "list": "- ", "numbers": "1. ", "box": "- [ ] ", "callout": "> "}
_PARAGRAPHS = {"line": LINE, "help_lines": "{help_lines}", "faces": "{faces}"}
_NAMES = (
    "heading",
    "bold",
    *(name for name in _STARTS if name != "heading"),
    *_PARAGRAPHS,
    "picture",
    "insert",
)


class Toolbar(QWidget):
    """Works on one text box; `picture` asks the page for a file."""

    picture = Signal()

    def __init__(self, box: QPlainTextEdit) -> None:
        super().__init__()
        self._box = box
        self.buttons = {name: buttons.plain() for name in _NAMES}
        self.menu = Menu(self)
        row = FlowLayout(self)
        for name, button in self.buttons.items():
            row.addWidget(button)
            button.clicked.connect(partial(self._press, name))
        self.menu.aboutToHide.connect(box.setFocus)
        self.buttons["insert"].lend_pointer(self.menu)

    def retranslate(self) -> None:
        for name, text in (
            ("heading", self.tr("Heading")),
            ("bold", self.tr("Bold")),
            ("list", self.tr("List")),
            ("numbers", self.tr("Numbered list")),
            ("box", self.tr("Box to tick")),
            ("callout", self.tr("Call-out")),
            ("line", self.tr("Line to fill in")),
            ("help_lines", self.tr("Help lines")),
            ("faces", self.tr("Faces")),
            ("picture", self.tr("Picture…")),
            ("insert", self.tr("Insert…")),
        ):
            self.buttons[name].setText(text)
        self.menu.clear()
        named = {
            "organisation": self.tr("Name of the organisation"),
            "group": self.tr("Name of the group"),
            "name": self.tr("Name of the person"),
            "facilitators": self.tr("Names of those who lead"),
            "meets": self.tr("When the group meets"),
            "place": self.tr("Where the group meets"),
            "date": self.tr("Date of the next session"),
        }
        for name in handouts.placeholders():
            if name in named:
                self.menu.addAction(named[name], partial(self.insert, f"{{{name}}}"))

    def insert(self, text: str) -> None:
        """Puts words where the cursor is."""
        self._box.textCursor().insertText(text)
        self._box.setFocus()

    def insert_paragraph(self, text: str) -> None:
        """Puts a paragraph of its own below the line of the cursor."""
        cursor = self._box.textCursor()
        cursor.beginEditBlock()
        if cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertText("\n\n")
        cursor.insertText(text + "\n")
        cursor.endEditBlock()
        self._box.setTextCursor(cursor)
        self._box.setFocus()

    def _press(self, name: str, _checked: bool = False) -> None:
        special: dict[str, Callable[[], object]] = {
            "bold": self._bold,
            "picture": self.picture.emit,
            "insert": self._open_menu,
        }
        if name in special:
            special[name]()
        elif name in _STARTS:
            self._start_lines(_STARTS[name])
        else:
            self.insert_paragraph(_PARAGRAPHS[name])

    def _bold(self) -> None:
        """The marked words in bold, or no longer; without any, the place where bold words will stand."""
        cursor = self._box.textCursor()
        words = cursor.selectedText()
        if words.startswith("**") and words.endswith("**") and len(words) > 4:
            cursor.insertText(words[2:-2])
        else:
            cursor.insertText(f"**{words}**")
            if not words:
                cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, 2)
        self._box.setTextCursor(cursor)
        self._box.setFocus()

    def _start_lines(self, start: str) -> None:
        """Every marked line begins with this, or none when all did."""
        cursor = self._box.textCursor()
        first = self._box.document().findBlock(cursor.selectionStart())
        last = self._box.document().findBlock(cursor.selectionEnd())
        blocks = [first]
        while blocks[-1] != last:
            blocks.append(blocks[-1].next())
        off = all(block.text().startswith(start) for block in blocks)
        cursor.beginEditBlock()
        for block in blocks:
            at = QTextCursor(block)
            if off:
                reach = QTextCursor.MoveMode.KeepAnchor
                at.movePosition(QTextCursor.MoveOperation.Right, reach, len(start))
                at.removeSelectedText()
            else:
                at.insertText(start)
        cursor.endEditBlock()
        self._box.setFocus()

    def _open_menu(self) -> None:
        button = self.buttons["insert"]
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
