"""What of a list needs a look before it is brought in: rows without a name, cells that could not be read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from peergroups.gui.groups import roster_words
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import LineBox
from peergroups.model.roster import BadRow
from peergroups.usecases.rosters import Preview

_MOST_BAD = 30  # rows that can be mended here; more are mended in the file
_MOST_NOTES = 300
_NOTES_IN_VIEW = 4
_WIDE = 20  # em of a box for a name


class Mending(QWidget):
    """`called` holds the names typed for rows that had none; `changed` says that there is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bad_count, self.notes_count, self.mixed = label("strong"), label("strong"), label("body")
        self.notes = QListWidget()
        self.called: dict[int, str] = {}
        self.boxes: dict[int, LineBox] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.bad_count)
        column.addLayout(self._rows)
        for widget in (self.notes_count, self.notes, self.mixed):
            column.addWidget(widget)

    def start(self) -> None:
        """Another file: nothing has been typed for it."""
        self.called = {}
        self.show_preview(Preview([], [], {}))

    def show_preview(self, preview: Preview) -> None:
        """Rows that were mended leave the list with the next look; the box that is being typed in stays."""
        self._show_bad(preview.bad)
        notes = preview.notes
        self.notes.clear()
        self.notes.addItems([roster_words.cell_note(row, note) for row, note in notes[:_MOST_NOTES]])
        self.notes_count.setText(roster_words.notes_count(len(notes)))
        lines = min(_NOTES_IN_VIEW, len(notes))
        self.notes.setFixedHeight(lines * (theme.target() + 6) + 2 * theme.GRID)
        for widget in (self.notes, self.notes_count):
            widget.setVisible(bool(notes))
        self.mixed.setText(roster_words.mixed(preview.mixed) if preview.mixed else "")
        self.mixed.setVisible(bool(preview.mixed))

    def retranslate(self) -> None:
        self.notes.setAccessibleName(self.tr("Cells that stay empty"))

    def _show_bad(self, bad: list[BadRow]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        self.bad_count.setText(roster_words.bad_count(len(bad)))
        self.bad_count.setVisible(bool(bad))
        for row in bad[:_MOST_BAD]:
            sentence, box = label("body", roster_words.bad_row(row)), LineBox()
            box.setAccessibleName(sentence.text())
            box.setPlaceholderText(self.tr("Type the name to bring this row in"))
            box.setMaximumWidth(round(_WIDE * 16 * theme.scale()))
            box.editingFinished.connect(partial(self._type, row.number, box))
            self._rows.addWidget(sentence)
            self._rows.addWidget(box)
            self.boxes[row.number] = box

    def _type(self, number: int, box: LineBox) -> None:
        name = box.text().strip()
        if name and self.called.get(number) != name:
            self.called[number] = name
            self.changed.emit()
