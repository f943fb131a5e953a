"""The attendance that stands in a list: of which evenings, and which letter means which mark, before it comes in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.labels import label
from peergroups.model.attendance import Mark
from peergroups.model.roster_grid import Grid

_NO_MARK = ""


class PastAttendance(QWidget):
    """Hidden while the list has none. What was chosen for a letter stays while the list is looked at anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid: Grid | None = None
        self.chosen: dict[str, Mark | None] = {}
        self.wanted = QCheckBox()
        self.wanted.setChecked(True)
        self.hint, self.asks = label("soft"), label("strong")
        self.choices: dict[str, Choice] = {}
        self.sure = buttons.plain(self._confirm, icon="check")
        self._letters = QVBoxLayout()
        self._letters.setSpacing(theme.GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.wanted)
        column.addWidget(self.hint)
        column.addWidget(self.asks)
        column.addLayout(self._letters)
        column.addWidget(self.sure, 0, Qt.AlignmentFlag.AlignLeading)
        self.wanted.toggled.connect(self._show_wanted)
        self.wanted.clicked.connect(lambda _on: self.changed.emit())
        self.hide()

    def start(self, chosen: Mapping[str, Mark | None] | None = None, *, wanted: bool = True) -> None:
        """Another file: nothing was chosen for it, unless that is said."""
        self.chosen = dict(chosen or {})
        self.wanted.setChecked(wanted)
        self.show_grid(None)

    def show_grid(self, grid: Grid | None) -> None:
        self._grid = grid
        self.setVisible(grid is not None)
        self.retranslate()

    def means(self) -> dict[str, Mark | None]:
        """What each letter means; empty where the attendance is not wanted."""
        if self._grid is None or not self.wanted.isChecked():
            return {}
        return {letter: self._mark_of(choice) for letter, choice in self.choices.items()}

    def waits(self) -> bool:
        """Whether it is still to be said what some letter means."""
        return self._grid is not None and self.wanted.isChecked() and bool(self._open())

    def _open(self) -> list[str]:
        return [letter for letter in self._grid.unsure if letter not in self.chosen] if self._grid else []

    def _confirm(self) -> None:
        """What is chosen for the letters is right as it stands."""
        self.chosen |= {letter: self._mark_of(self.choices[letter]) for letter in self._open()}
        self._show_open()
        self.wanted.setFocus()
        self.changed.emit()

    def retranslate(self) -> None:
        if self._grid is None:
            return
        self._ask(self._grid)
        days = sorted(self._grid.evenings)
        first, last = (language.format_date(day, i18n.spoken(), "medium") for day in (days[0], days[-1]))
        if len(days) == 1:
            self.wanted.setText(self.tr("Bring in who came on {day}").format(day=first))
        else:
            text = self.tr("Bring in who came to %n sessions, {first} to {last}", "", len(days))
            self.wanted.setText(text.format(first=first, last=last))
        self.sure.setText(self.tr("They mean what stands here"))
        self._show_open()
        self.hint.setText(
            self.tr(
                "What is marked already stays. A day without a session gets one. An empty cell marks nobody."
            )
        )

    def _show_open(self) -> None:
        """How much is still to be said; the list is not brought in before."""
        unsure = len(self._open())
        if unsure == 1:
            self.asks.setText(self.tr("One letter could mean different things. Say what it means here."))
        else:
            text = self.tr("%n letters could mean different things. Say what they mean here.", "", unsure)
            self.asks.setText(text)
        for widget in (self.asks, self.sure):
            widget.setVisible(unsure > 0 and self.wanted.isChecked())

    def _ask(self, grid: Grid) -> None:
        """What each letter means, those that are not sure first."""
        self._clear()
        asked = sorted(grid.letters, key=lambda letter: letter not in grid.unsure)
        for letter in asked:
            caption, choice = label("body"), Choice()
            caption.setText(self._caption(letter, grid))
            choice.setAccessibleName(caption.text())
            choice.set_choices([(_NO_MARK, self.tr("no mark")), *((m.value, messages.word(m)) for m in Mark)])
            meant = self.chosen.get(letter, grid.means.get(letter))
            choice.setCurrentIndex(choice.findData(meant.value if meant else _NO_MARK))
            choice.activated.connect(lambda _at, letter=letter: self._choose(letter))
            self._letters.addWidget(
                caption
            )  # above: beside the choice a long question would be wrapped and cut
            self._letters.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeading)
            self.choices[letter] = choice
        self._show_wanted()

    def _caption(self, letter: str, grid: Grid) -> str:
        """A question where nothing tells for sure; the guess is chosen."""
        times = grid.letters[letter]
        text = self.tr("“{letter}”, %n time(s), means", "", times)
        if letter in grid.unsure:
            text = self.tr("What does “{letter}” mean, which stands there %n time(s)?", "", times)
        return text.format(letter=i18n.isolated(letter.upper()))

    def _choose(self, letter: str) -> None:
        self.chosen[letter] = self._mark_of(self.choices[letter])
        self._show_open()
        self.changed.emit()

    @staticmethod
    def _mark_of(choice: Choice) -> Mark | None:
        value = choice.currentData()
        return Mark(value) if value else None

    def _show_wanted(self) -> None:
        for choice in self.choices.values():
            choice.setEnabled(self.wanted.isChecked())
        self._show_open()

    def _clear(self) -> None:
        self.choices = {}
        while (item := self._letters.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
