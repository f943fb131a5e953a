"""The columns of a list: above each one what it is, below it the first rows as they will become."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.groups import roster_words
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label, set_role
from peergroups.model.roster import RosterField, RosterRow
from peergroups.model.roster_words import SEVERAL
from peergroups.usecases.roster_answers import Preview
from peergroups.usecases.rosters import RosterFile

ROWS = 10  # shown of each column
LEFT_OUT = ""
_ASKED_IN_ORDER = frozenset(
    {RosterField.PHONE, RosterField.EMAIL, RosterField.NAME}
)  # may stand in several columns
_WIDE = 204  # pixels at 100 %, at least
_LETTERS = 22  # of a cell, then an ellipsis
_MOST = 60  # columns; an address book has nearly as many
_LOOKED_AT = 5000  # rows, for a column that is empty
_FEW = 8  # columns; of more, those that are left out are shown on request


class _Column(Card):
    """One column of the file."""

    changed = Signal(int)

    def __init__(self, number: int, header: str) -> None:
        super().__init__()
        self._number, self._header = number, header
        self.is_filled = True  # somewhere in it
        self.caption = label("strong", wrap=False)
        self.choice = Choice()
        self.choice.show_all()
        self.rows: QLabel = label("body", wrap=False)
        for widget in (self.caption, self.choice, self.rows):
            self.body.addWidget(widget)
        self._fit()
        self.choice.currentIndexChanged.connect(lambda _at: self.changed.emit(number))

    def retranslate(self) -> None:
        name = self._header or self.tr("Column {number}").format(number=self._number + 1)
        self.caption.setText(_short(name))
        self.choice.setAccessibleName(self.tr("What column {name} holds").format(name=name))
        fields = [(field.value, word) for field, word in roster_words.field_words().items()]
        self.choice.set_choices([(LEFT_OUT, self.tr("Leave this out")), *fields])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(round(_WIDE * theme.scale()))

    def put(self, field: RosterField | None) -> None:
        before = self.choice.blockSignals(True)
        self.choice.setCurrentIndex(self.choice.findData(field.value if field else LEFT_OUT))
        self.choice.blockSignals(before)

    def name(self) -> str:
        """What stands above it, or which one it is."""
        text = self._header or self.tr("Column {number}").format(number=self._number + 1)
        return i18n.isolated(_short(text))

    def field(self) -> RosterField | None:
        value = self.choice.currentData()
        return RosterField(value) if value else None

    def show_rows(self, texts: list[str], *, is_evening: bool) -> None:
        """What stands in its first rows; `is_evening`: marks, which are brought in."""
        set_role(self.rows, "body" if self.field() or is_evening else "soft")
        out = self.tr("Who came that day") if is_evening else self.tr("Leave this out")
        self.choice.setItemText(self.choice.findData(LEFT_OUT), out)
        shown = "\n".join(_short(text) or "–" for text in texts)
        if not self.is_filled:
            shown = self.tr("This column is empty.")
        elif not any(texts):
            shown = self.tr("Empty in the first rows.")
        self.rows.setText(shown)


class Columns(QWidget):
    """They stand side by side, and go on below where the window ends."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self.rest = buttons.link(self._show_rest)
        self.unused = label("soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self._holder)
        column.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.unused)
        self.columns: list[_Column] = []
        self._file: RosterFile | None = None
        self._evenings: frozenset[int] = frozenset()  # columns of marks that are brought in

    def show_file(self, file: RosterFile) -> None:
        """Makes the columns, with the guess chosen."""
        for old in self.columns:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._file, self._evenings = file, frozenset()
        width = max((len(row) for row in (file.header, *file.rows[:ROWS])), default=0)
        self.columns = []
        filled = {at for row in file.rows[:_LOOKED_AT] for at, cell in enumerate(row) if cell.strip()}
        for number in range(min(width, _MOST)):
            column = _Column(number, file.header[number].strip() if number < len(file.header) else "")
            column.is_filled = number in filled or len(file.rows) > _LOOKED_AT
            column.retranslate()
            column.put(file.mapping.get(number))
            column.changed.connect(self._on_change)
            self.columns.append(column)
            self._flow.addWidget(column)
            column.setVisible(width <= _FEW or number in file.mapping)
        self._name_rest()
        self.show_preview(None)

    def mapping(self) -> dict[int, RosterField]:
        return {n: field for n, column in enumerate(self.columns) if (field := column.field()) is not None}

    def show_preview(self, preview: Preview | None, *, wants_marks: bool = True) -> None:
        """The first rows as they will become; as they stand in the file until that is known."""
        if self._file is None:
            return
        good: dict[int, RosterRow] = {}
        for row in (preview.good if preview else [])[: 2 * ROWS]:
            good[row.number] = row
        grid = preview.grid if preview is not None and wants_marks else None
        self._evenings = frozenset(grid.evenings.values()) if grid is not None else frozenset()
        mapping = self.mapping()
        shared = {of for of, number in Counter(mapping.values()).items() if number > 1}
        if RosterField.CALLED in mapping.values():
            shared.add(RosterField.NAME)  # what the person is called takes its place
        for number, column in enumerate(self.columns):
            field, texts = column.field(), []
            for row_number, cells in zip(self._file.numbers[:ROWS], self._file.rows[:ROWS], strict=True):
                read = good.get(row_number)
                text = cells[number].strip() if number < len(cells) else ""
                if text and read and field and field not in shared:  # one of several shows what stands in it
                    text = roster_words.cell(read, field)
                texts.append(text)
            column.show_rows(texts, is_evening=field is None and number in self._evenings)
        self._name_unused(self._evenings)
        self._name_rest()

    def _name_unused(self, evenings: frozenset[int]) -> None:
        """The columns that are not brought in, by what stands above them."""
        names = [
            column.name()
            for at, column in enumerate(self.columns)
            if column.field() is None and at not in evenings
        ]
        listed = self.tr(", ", "between names").join(names)
        self.unused.setText(self.tr("Not brought in: {columns}").format(columns=listed))
        self.unused.setVisible(bool(names))

    def retranslate(self) -> None:
        for column in self.columns:
            column.retranslate()
        self._name_rest()

    def _show_rest(self) -> None:
        for column in self.columns:
            column.show()
        self._name_rest()
        next(column for column in self.columns if column.field() is None).choice.setFocus()

    def _name_rest(self) -> None:
        hidden = sum(column.isHidden() for column in self.columns)
        if any(self.columns[at].isHidden() for at in self._evenings if at < len(self.columns)):
            self.rest.setText(self.tr("Show %n more columns", "", hidden))
        elif hidden == 1:
            self.rest.setText(self.tr("Show one more column, which is left out"))
        else:
            self.rest.setText(self.tr("Show %n more columns, which are left out", "", hidden))
        self.rest.setVisible(hidden > 0)

    def _on_change(self, number: int) -> None:
        """A field that only one column can hold is taken from the other."""
        field = self.columns[number].field()
        for other, column in enumerate(self.columns):
            taken = other != number and field is not None and column.field() is field
            if taken and field not in SEVERAL and field not in _ASKED_IN_ORDER:
                column.put(None)
        self.changed.emit()


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LETTERS else text[: _LETTERS - 1] + "…"
