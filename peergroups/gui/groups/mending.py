"""What of a list needs a look before it is brought in, and the place where it is mended: no name, no readable cell."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from peergroups.gui.groups import roster_words
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import LineBox
from peergroups.model.roster import CellNote, RosterField, RosterRow
from peergroups.usecases.roster_answers import Preview

_MOST = 30  # that can be mended here, of each kind; more come when those are, or are mended in the file
_MOST_NOTES = 300
_NOTES_IN_VIEW = 4
_WIDE = 20  # em of a box

Cell: TypeAlias = tuple[int, RosterField]  # the number of a row, and what the cell says
Typed: TypeAlias = dict[int, dict[RosterField, str]]


class _Line(QWidget):
    """A sentence, and the box in which the right value is typed. It stays when it is mended, to be changed again."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.sentence, self.box = label("body"), LineBox()
        self.box.setText(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.sentence)
        column.addWidget(self.box)
        self.box.setMaximumWidth(round(_WIDE * 16 * theme.scale()))

    def say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.box.setAccessibleName(sentence)


class Mending(QWidget):
    """`typed` holds what was typed, by row and field; `changed` says that there is more."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bad_count, self.notes_count, self.mixed = label("strong"), label("strong"), label("body")
        self.notes = QListWidget()
        self.typed: Typed = {}
        self._preview = Preview([], [], {})
        self.bad: dict[Cell, _Line] = {}
        self.cells: dict[Cell, _Line] = {}
        self._bad_lines, self._cell_lines = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        for count, lines in ((self.bad_count, self._bad_lines), (self.notes_count, self._cell_lines)):
            lines.setSpacing(theme.INSIDE)
            column.addWidget(count)
            column.addLayout(lines)
        for widget in (self.notes, self.mixed):
            column.addWidget(widget)

    def start(self, typed: Mapping[int, Mapping[RosterField, str]] | None = None) -> None:
        """Another file: nothing has been typed for it, unless that is said."""
        self.typed = {number: dict(fields) for number, fields in (typed or {}).items()}
        self.show_preview(Preview([], [], {}))

    def said(self) -> Typed:
        """What was typed until now, apart from what will be."""
        return {number: dict(fields) for number, fields in self.typed.items()}

    def show_preview(self, preview: Preview) -> None:
        """What is mended says so and stays; so does the box that is being typed in."""
        self._preview = preview
        people = {row.number: row for row in preview.good}
        self._show_bad(preview, people)
        self._show_cells(preview, people)
        self.mixed.setText(roster_words.mixed(preview.mixed) if preview.mixed else "")
        self.mixed.setVisible(bool(preview.mixed))

    def retranslate(self) -> None:
        self.notes.setAccessibleName(self.tr("More cells that stay empty"))
        self.show_preview(self._preview)

    def _show_bad(self, preview: Preview, people: Mapping[int, RosterRow]) -> None:
        self.bad_count.setText(roster_words.bad_count(len(preview.bad)))
        self.bad_count.setVisible(bool(preview.bad))
        whole = RosterField.FULL_NAME
        said = {(row.number, whole): roster_words.bad_row(row) for row in preview.bad[:_MOST]}
        mended = {
            (number, whole): roster_words.mended_row(people[number])
            for number, fields in self.typed.items()
            if whole in fields and number in people and (number, whole) not in self.cells
        }
        _take_out(self._bad_lines, self.bad, {*said, *mended})
        for cell, sentence in (said | mended).items():
            line = self.bad.get(cell) or self._add(self._bad_lines, self.bad, cell, "")
            line.box.setPlaceholderText(self.tr("Type the name to bring this row in"))
            line.say(sentence)

    def _show_cells(self, preview: Preview, people: Mapping[int, RosterRow]) -> None:
        notes = preview.notes
        self.notes_count.setText(roster_words.notes_count(len(notes)))
        self.notes_count.setVisible(bool(notes))
        here, rest = _in_place(notes)
        said = {
            (row.number, note.field): (roster_words.cell_note(row, note), note.value) for row, note in here
        }
        for number, fields in self.typed.items():
            for field, value in fields.items():
                if number not in people or (number, field) in self.bad:
                    continue
                sentence = roster_words.mended_cell(people[number], field, value)
                if field is RosterField.FULL_NAME:
                    sentence = roster_words.mended_row(people[number])
                said.setdefault((number, field), (sentence, value))
        _take_out(self._cell_lines, self.cells, set(said))
        for cell, (sentence, value) in said.items():
            line = self.cells.get(cell) or self._add(self._cell_lines, self.cells, cell, value)
            name = cell[1] is RosterField.FULL_NAME
            empty = self.tr("The name stays as it was") if name else self.tr("It stays empty")
            line.box.setPlaceholderText(empty)
            line.say(sentence)
        self._list(rest)

    def _list(self, notes: list[tuple[RosterRow, CellNote]]) -> None:
        """Those that have no box of their own."""
        self.notes.clear()
        self.notes.addItems([roster_words.cell_note(row, note) for row, note in notes[:_MOST_NOTES]])
        lines = min(_NOTES_IN_VIEW, len(notes))
        self.notes.setFixedHeight(lines * (theme.target() + 6) + 2 * theme.GRID)
        self.notes.setVisible(bool(notes))

    def _add(self, layout: QVBoxLayout, lines: dict[Cell, _Line], cell: Cell, value: str) -> _Line:
        number, field = cell
        line = lines[cell] = _Line(self.typed.get(number, {}).get(field, value))
        line.box.editingFinished.connect(partial(self._type, cell, line.box, line.box.text()))
        line.box.returnPressed.connect(partial(self._go_on, line))
        layout.addWidget(line)
        return line

    def _type(self, cell: Cell, box: LineBox, before: str) -> None:
        """An empty box brings nobody in, and leaves a cell empty."""
        number, field = cell
        text, fields = box.text().strip(), self.typed.get(number, {})
        if text == fields.get(field, before) or (field is RosterField.FULL_NAME and not text):
            return
        self.typed[number] = {**fields, field: text}
        self.changed.emit()

    def _go_on(self, line: _Line) -> None:
        """Enter leads to the next one."""
        every = [*self.bad.values(), *self.cells.values()]
        following = every[every.index(line) + 1 :]
        if following:
            following[0].box.setFocus()
            following[0].box.selectAll()


def _in_place(
    notes: list[tuple[RosterRow, CellNote]],
) -> tuple[list[tuple[RosterRow, CellNote]], list[tuple[RosterRow, CellNote]]]:
    """Those that are mended here, one a cell, and the others: a second value beside one that was taken is no fault."""
    here: dict[Cell, tuple[RosterRow, CellNote]] = {}
    rest = []
    for row, note in notes:
        cell = (row.number, note.field)
        if note.code == "other_value" or cell in here or len(here) >= _MOST:
            rest.append((row, note))
        else:
            here[cell] = (row, note)
    return list(here.values()), rest


def _take_out(layout: QVBoxLayout, lines: dict[Cell, _Line], wanted: set[Cell]) -> None:
    """Takes out the lines that say nothing any more."""
    for cell in [cell for cell in lines if cell not in wanted]:
        line = lines.pop(cell)
        layout.removeWidget(line)
        line.hide()
        line.deleteLater()
