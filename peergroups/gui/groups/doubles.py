"""Rows that may be somebody we have: for each one, what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from peergroups.gui.groups import roster_words
from peergroups.gui.style import theme
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.labels import label
from peergroups.model.roster import RosterRow
from peergroups.model.same_person import Duplicate
from peergroups.usecases.roster_begun import Answer
from peergroups.usecases.roster_differences import Difference
from peergroups.usecases.rosters import Preview

USE, NEW, LEAVE_OUT, LATER = "use", "new", "leave_out", "later"
_MOST = 50  # rows with a choice of their own
_LETTERS = 40  # of a choice in view


class _Double(QWidget):
    """One row; below the choice what the list says otherwise of the same person, each to be ticked."""

    changed = Signal()

    def __init__(
        self, row: RosterRow, found: Duplicate, known: str, differences: Sequence[Difference] = ()
    ) -> None:
        super().__init__()
        self.number = row.number
        self.found = found
        self.sentence = label("body", roster_words.duplicate(row, found, known))
        self.choice = Choice()
        self.sentence.setBuddy(self.choice)
        self.choice.setAccessibleName(self.sentence.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.INSIDE)
        column.setSpacing(theme.GRID)
        column.addWidget(self.sentence)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeading)
        self.choice.set_choices(self._choices())
        self.choice.setMinimumContentsLength(_LETTERS)
        self.ticks = {one.field: QCheckBox(roster_words.difference(one)) for one in differences}
        for tick in self.ticks.values():
            column.addWidget(tick)
            tick.toggled.connect(lambda _on: self.changed.emit())
        self.choice.currentIndexChanged.connect(self._show_ticks)
        self.choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._show_ticks()

    def answer(self) -> Answer:
        """What was chosen, and in which fields the list is right."""
        return str(self.choice.currentData()), tuple(self.taken())

    def put(self, answer: Answer) -> None:
        """Chooses that, as far as it is still asked."""
        at = self.choice.findData(answer[0])
        if at >= 0:
            self.choice.setCurrentIndex(at)
            for field, tick in self.ticks.items():
                tick.setChecked(field in answer[1])

    def taken(self) -> list[str]:
        """The fields in which the list is right."""
        same = self.choice.currentData() == USE
        return [field for field, tick in self.ticks.items() if same and tick.isChecked()]

    def _show_ticks(self) -> None:
        for tick in self.ticks.values():
            tick.setVisible(self.choice.currentData() == USE)

    def _choices(self) -> list[tuple[object, str]]:
        new = (NEW, self.tr("Add as a new person"))
        out = (LEAVE_OUT, self.tr("Leave out"))
        use = (USE, self.tr("The same person: fill in what is not known"))
        if self.found.person is None:
            return [out, new] if self.found.is_sure else [new, out]
        return [use, new, out] if self.found.is_sure else [(LATER, self.tr("Look later: not now")), use, new]


class Doubles(QWidget):
    """The first choice is what happens when nobody chooses."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.INSIDE)
        self.heading = label("strong")
        self.members = label("body")
        self.more = label("soft")
        self._column.addWidget(self.heading)
        self._column.addWidget(self.members)
        self._column.addWidget(self.more)
        self.lines: list[_Double] = []
        self.answers: dict[int, Answer] = {}  # by row, of those that somebody gave
        self._unasked: Mapping[int, Duplicate] = {}
        self._already = 0
        self._shown: tuple[Preview, Mapping[UUID, str], frozenset[UUID]] | None = None

    def start(self, answers: Mapping[int, Answer] | None = None) -> None:
        """Another file: nothing was answered for it, unless that is said."""
        self.answers = dict(answers or {})
        self._shown = None

    def retranslate(self) -> None:
        if self._shown is not None:
            self.show_preview(*self._shown)

    def show_preview(self, preview: Preview, names: Mapping[UUID, str], members: frozenset[UUID]) -> None:
        """`names` of those we know; `members` belong to the group already and are left out anyway."""
        self._shown = preview, names, members
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        rows = {row.number: row for row in preview.good if row.number in preview.duplicates}
        asked = {
            n: d
            for n, d in preview.duplicates.items()
            if d.person not in members or not d.is_sure or n in preview.differences
        }
        self._already = len(preview.duplicates) - len(asked)
        shown = dict(list(asked.items())[:_MOST])
        self._unasked = {n: d for n, d in asked.items() if n not in shown}
        self.lines = []
        for number, found in shown.items():
            known = names.get(found.person, "") if found.person else ""
            line = _Double(rows[number], found, known, preview.differences.get(number, ()))
            if number in self.answers:
                line.put(self.answers[number])
            line.changed.connect(partial(self._answer, line))
            self._column.insertWidget(self._column.count() - 1, line)
            self.lines.append(line)
        self._show_texts()

    def same(self) -> list[int]:
        return [line.number for line in self.lines if line.choice.currentData() == USE]

    def taken(self) -> dict[int, list[str]]:
        return {line.number: fields for line in self.lines if (fields := line.taken())}

    def as_new(self) -> list[int]:
        return [line.number for line in self.lines if line.choice.currentData() == NEW]

    def leave_out(self) -> list[int]:
        return [line.number for line in self.lines if line.choice.currentData() == LEAVE_OUT]

    def left_out_count(self) -> int:
        """How many good rows will not be taken."""
        later = sum(bool(line.choice.currentData() == LATER) for line in self.lines)
        unasked = sum(d.is_sure is (d.person is None) for d in self._unasked.values())
        return self._already + len(self.leave_out()) + later + unasked

    def _answer(self, line: _Double) -> None:
        self.answers[line.number] = line.answer()
        self.changed.emit()

    def _show_texts(self) -> None:
        self.heading.setText(self.tr("Some rows may be people you have already"))
        self.heading.setVisible(bool(self.lines))
        already = self._already
        if already == 1:
            self.members.setText(self.tr("One row is somebody of the group: what is not known is filled in."))
        else:
            text = self.tr(
                "%n rows are people of the group: what is not known is filled in.",
                "",
                already,
            )
            self.members.setText(text)
        self.members.setVisible(self._already > 0)
        unasked = len(self._unasked)
        if unasked == 1:
            self.more.setText(self.tr("One more row may be somebody you have: it is not made twice."))
        else:
            text = self.tr("%n more rows may be people you have: they are not made twice.", "", unasked)
            self.more.setText(text)
        self.more.setVisible(bool(self._unasked))
