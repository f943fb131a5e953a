"""Rows that may be somebody we have, or no person: for each one, what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.gui.groups import roster_words
from peergroups.gui.style import theme
from peergroups.gui.widgets.boxes import box
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.labels import label
from peergroups.model import couples
from peergroups.model.roster import RosterRow
from peergroups.model.same_person import Duplicate
from peergroups.store.queries.people import PersonRow
from peergroups.usecases.roster_answers import Answers, Preview
from peergroups.usecases.roster_begun import Answer
from peergroups.usecases.roster_differences import Difference

_COUPLE = 2
USE, NEW, LEAVE_OUT, LATER, BOTH = "use", "new", "leave_out", "later", "both"
_MOST = 50  # rows with a choice of their own


class _Double(QWidget):
    """A row that may name no person, or two; or a row and who it may be, one below the other, then the choice, and
    what the list says otherwise of the same person, each to be ticked.
    """

    changed = Signal()

    def __init__(
        self,
        number: int,
        sentence: str,
        records: str,
        found: Duplicate | None,
        differences: Sequence[Difference] = (),
        *,
        people: int = 0,
    ) -> None:
        super().__init__()
        self.number, self.found, self._people = number, found, people
        self.sentence, self.records = label("body", sentence), label("soft", records)
        self.choice = Choice()
        self.choice.setAccessibleName(self.sentence.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.INSIDE)
        column.setSpacing(theme.GRID)
        column.addWidget(self.sentence)
        if records:
            column.addWidget(self.records)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeading)
        self.choice.set_choices(self._choices())
        self.choice.show_all()
        self.ticks = {one.field: box(roster_words.difference(one)) for one in differences}
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
        later = (LATER, self.tr("Look later: not now"))
        several = self.tr("Bring in all %n as people of their own", "", self._people)
        couple = self.tr("Bring in both as two people")
        both = [(BOTH, couple if self._people == _COUPLE else several)] if self._people else []
        if self.found is None:
            return [later, *both, (NEW, self.tr("Add as one person")), out]
        if self.found.person is None:
            text = self.tr("The same person as row {number}: fill in what is not known")
            use = (USE, text.format(number=roster_words.row_number(self.found.row or 0)))
            is_same = self.found.is_sure or self.found.is_likely
            return [use, new, *both, later, out] if is_same else [new, use, *both, later, out]
        use = (USE, self.tr("The same person: fill in what is not known"))
        return [use, new, *both, later, out] if self.found.is_sure else [later, use, new, *both, out]


class Doubles(QWidget):
    """The first choice is what happens when nobody chooses. `parted` says that other rows hold several people now."""

    changed = Signal()
    parted = Signal()

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
        self._unasked = self._already = 0
        self._shown: tuple[Preview, Mapping[UUID, PersonRow], frozenset[UUID]] | None = None

    def start(self, answers: Mapping[int, Answer] | None = None) -> None:
        """Another file: nothing was answered for it, unless that is said."""
        self.answers = dict(answers or {})
        self._shown = None

    def retranslate(self) -> None:
        if self._shown is not None:
            self.show_preview(*self._shown)

    def show_preview(
        self, preview: Preview, known: Mapping[UUID, PersonRow], members: frozenset[UUID]
    ) -> None:
        """`known` are people we have; `members` belong to the group already and are left out anyway."""
        self._shown = preview, known, members
        before, focused = self.lines, self._focused()
        doubtful = {*preview.doubtful, *preview.pairs}.difference(preview.duplicates)
        asked: dict[int, Duplicate | None] = {
            n: d
            for n, d in preview.duplicates.items()
            if d.person not in members or not d.is_sure or n in preview.differences
        }
        self._already = len(preview.duplicates) - len(asked)
        asked |= dict.fromkeys(doubtful)
        shown = {number: asked[number] for number in sorted(asked, key=couples.place)[:_MOST]}
        named = {number for n, d in shown.items() for number in (n, d.row if d is not None else None)}
        rows = {row.number: row for row in preview.good if row.number in named}
        self._unasked = len(asked) - len(shown)
        self.lines = []
        for number, found in shown.items():
            line = _line(number, found, preview, rows, known)
            if number in self.answers:
                line.put(self.answers[number])
            line.changed.connect(partial(self._answer, line))
            self._column.insertWidget(self._column.count() - 1, line)
            self.lines.append(line)
        self._show_texts()
        self._focus_again(focused)  # before the others are hidden
        for line in before:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()

    def both(self) -> frozenset[int]:
        """The rows of which somebody said that they hold several people."""
        return frozenset(number for number, (what, _) in self.answers.items() if what == BOTH)

    def said(self) -> Answers:
        """What is chosen, by somebody or as it is offered."""
        chosen = {line.number: str(line.choice.currentData()) for line in self.lines}
        by = {
            what: tuple(n for n, one in chosen.items() if one == what)
            for what in (USE, NEW, LEAVE_OUT, LATER)
        }
        taken = {line.number: fields for line in self.lines if (fields := line.taken())}
        return Answers(by[USE], by[NEW], by[LEAVE_OUT], by[LATER], taken)

    def _answer(self, line: _Double) -> None:
        before = self.both()
        self.answers[line.number] = line.answer()
        (self.changed if self.both() == before else self.parted).emit()

    def _focused(self) -> tuple[int, str] | None:
        """On which line the focus is: its choice, or the tick of a field."""
        for line in self.lines:
            if line.choice.hasFocus():
                return line.number, ""
            for name, tick in line.ticks.items():
                if tick.hasFocus():
                    return line.number, name
        return None

    def _focus_again(self, focused: tuple[int, str] | None) -> None:
        for line in self.lines:
            if focused is not None and line.number == focused[0]:
                line.show()
                line.ticks.get(focused[1], line.choice).setFocus()

    def _show_texts(self) -> None:
        text = self.tr("Some rows may be people you have already")
        if any(line.found is None for line in self.lines):
            text = self.tr("Some rows are for you to decide")
        self.heading.setText(text)
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
        unasked = self._unasked
        if unasked == 1:
            self.more.setText(self.tr("One more row may be somebody you have: it is not made twice."))
        else:
            text = self.tr("%n more rows may be people you have: they are not made twice.", "", unasked)
            self.more.setText(text)
        self.more.setVisible(unasked > 0)


def _line(
    number: int,
    found: Duplicate | None,
    preview: Preview,
    rows: Mapping[int, RosterRow],
    known: Mapping[UUID, PersonRow],
) -> _Double:
    row, people = rows.get(number), preview.pairs.get(number, ())
    if row is None or (found is None and people):
        return _Double(number, roster_words.several(number, people), "", None, people=len(people))
    other: PersonRow | RosterRow | None = None
    if found is not None:
        other = known.get(found.person) if found.person is not None else rows.get(found.row or 0)
    sentence = roster_words.doubtful(row) if found is None else roster_words.duplicate(row, found, other)
    records = roster_words.records(row, other)
    differences = preview.differences.get(number, ())
    return _Double(number, sentence, records, found, differences, people=len(people))
