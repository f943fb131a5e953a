"""The paper sheet typed back: row numbers, newcomers with names, guests; each shown before it counts."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import state, words
from peergroups.gui.sessions.counter import Counter
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.state import PaperRow, RowIs, Sort
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.text import LineBox
from peergroups.model.attendance import Mark
from peergroups.store.queries import printed_sheets
from peergroups.store.queries.sessions import Register, RegisterEntry
from peergroups.usecases import attendance
from peergroups.usecases.attendance import SheetRow

_KEPT = frozenset({RowIs.PERSON, RowIs.NEWCOMER, RowIs.GUEST})


class PaperPane(Pane):
    """One box, Enter, done; Tab to the guests."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.caption = label("heading")
        self.hint = label("soft")
        self.box = LineBox()
        self.caption.setBuddy(self.box)
        self.enter = buttons.primary(self._type_back, icon="check")
        self.meant = label("body")
        self.total = label("strong")
        self.guests_caption = label("strong", wrap=False)
        self.guests = Counter()
        self.guests_caption.setBuddy(self.guests.box)
        self.done = buttons.plain(lambda: desk.show_part(""))
        column = QVBoxLayout()
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.caption)
        column.addWidget(self.hint)
        line = QHBoxLayout()
        line.setSpacing(theme.INSIDE)
        line.addWidget(self.box, 1)
        line.addWidget(self.enter)
        column.addLayout(line)
        column.addWidget(self.meant)
        column.addSpacing(theme.BETWEEN)
        row = QWidget()
        flow = FlowLayout(row)
        for widget in (self.guests_caption, self.guests, self.done):
            flow.addWidget(widget)
        column.addWidget(self.total)
        column.addWidget(row)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))
        self.box.textChanged.connect(self._show_meant)
        self.box.returnPressed.connect(self._type_back)
        self.guests.changed.connect(self._set_guests)

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Which rows of the paper are signed?"))
        self.box.setAccessibleName(self.tr("Rows of the paper"))
        self.hint.setText(
            self.tr(
                "Type the row numbers, such as 1 2 5-9, a mark as 4 {late}, newcomers as 15 Dora 01632 960123, "
                "a row nobody can read as 20 +. Press Enter."
            ).format(late=words.letters()[Mark.LATE])
        )
        self.enter.setText(self.tr("Mark present"))
        self.guests_caption.setText(self.tr("Guests:"))
        self.guests.set_names(
            what=self.tr("Guests without a name"),
            fewer=self.tr("One guest fewer"),
            more=self.tr("One guest more"),
        )
        self.guests.fit()
        self.guests_caption.setMinimumHeight(theme.target(theme.MARKING_TARGET))
        self.done.setText(self.tr("Back to the register"))
        self._show_meant()

    def arrive(self, _place: Place) -> None:
        self.box.setText("")

    def reload(self) -> None:
        self.total.setText(self.desk.totals_text())
        self.guests.show_number(self.desk.session.guests)
        self._show_meant()

    def first(self) -> QWidget:
        return self.box

    def escape(self) -> bool:
        if self.box.text():
            self.box.setText("")
            return True
        return False

    def rows(self) -> list[PaperRow]:
        """What is typed now, row by row."""
        register = self.desk.register
        if register is None:
            return []
        return state.paper_rows(self.box.text(), self._sheet(register), register.entries, self._mark_words())

    def _sheet(self, register: Register) -> tuple[RegisterEntry | None, ...]:
        """Who stands in each row of the paper; where none was printed here, the rows are as the tiles."""
        printed = self.desk.jobs.ask(printed_sheets.of_session, self.desk.id)
        if not printed:
            return tuple(
                state.in_order([e for e in register.entries if not e.is_gone], Sort.NAME, i18n.spoken())
            )
        return self.desk.jobs.ask(printed_sheets.rows, register, printed[-1].people)

    def _mark_words(self) -> dict[str, Mark]:
        """The letters and words of marks in the language of the window, and in English."""
        own = {letter: mark for mark, letter in words.letters().items()}
        own |= {messages.word(mark): mark for mark in Mark}
        return state.MARK_WORDS | {language.fold(word): mark for word, mark in own.items()}

    def _show_meant(self) -> None:
        """Who each number is, before anybody is marked; the last typed stands first in a long list."""
        self.meant.setText("\n".join(self._line(row) for row in self.rows()))

    def _line(self, row: PaperRow) -> str:
        number, typed = row.number, words.name_in(row.name)
        if row.entry is not None:
            return self._line_of_known(row, words.name_in(row.entry.shown))
        if row.means is RowIs.UNKNOWN:
            return self.tr(
                "{number}: nobody on the sheet. Add the name of a newcomer, or leave it out."
            ).format(number=number)
        if row.means is RowIs.ERASED:
            return self.tr(
                "{number}: somebody who was erased. Type {number} + to count a guest, or leave it out."
            ).format(number=number)
        if row.means is RowIs.GUEST:
            return self.tr("{number}: a guest without a name").format(number=number)
        if not row.phone:
            return self.tr("{number}: {name}, a newcomer").format(number=number, name=typed)
        phone = language.isolate(row.phone, ltr=True)
        text = self.tr("{number}: {name}, a newcomer, telephone {phone}")
        return text.format(number=number, name=typed, phone=phone)

    def _line_of_known(self, row: PaperRow, name: str) -> str:
        """Whom the row means, with the mark it gets and the one it has."""
        assert row.entry is not None
        if row.means is RowIs.REMOVED:
            text = self.tr("{number}: {name} is in the trash and will not be marked.")
            return text.format(number=row.number, name=name)
        if row.means is RowIs.OTHER_NAME:
            text = self.tr("{number}: this row is {name}, not {typed}. It will not be marked.")
            return text.format(number=row.number, name=name, typed=words.name_in(row.name))
        if row.mark is not Mark.PRESENT:
            now = messages.word(row.mark)
            return self.tr("{number}: {name}, {mark}").format(number=row.number, name=name, mark=now)
        if row.entry.mark is None:
            return self.tr("{number}: {name}").format(number=row.number, name=name)
        mark = messages.word(row.entry.mark)
        return self.tr("{number}: {name}, {mark} until now").format(number=row.number, name=name, mark=mark)

    def _type_back(self) -> None:
        rows = self.rows()
        if not rows:
            self.desk.said.emit(self.tr("Type at least one row number first."))
            return
        marked = self._mark(rows)
        if marked is None:
            return
        left = [row for row in rows if row.means not in _KEPT]
        self.desk.read()
        self.box.setText("")
        self.reload()
        self._report(marked, left)

    def _mark(self, rows: list[PaperRow]) -> int | None:
        """How many rows are kept, as one step; None where they were refused."""
        kept = [
            SheetRow(row.entry.person_id if row.entry is not None else None, row.name, row.phone, row.mark)
            for row in rows
            if row.means in _KEPT
        ]
        return self.desk.jobs.do(self, attendance.keep_paper, self.desk.id, kept) if kept else 0

    def _report(self, marked: int, left: list[PaperRow]) -> None:
        if left:
            numbers = self.tr(", ", "between numbers").join(str(row.number) for row in left)
            text = self.desk.counted(
                self.tr(
                    "{number, plural, one {# person} other {# people}} marked present. "
                    "These rows were not: {rows}."
                ),
                marked,
                rows=numbers,
            )
        else:
            text = self.desk.counted(
                self.tr(
                    "{number, plural, one {# person is marked present.} other {# people are marked present.}}"
                ),
                marked,
            )
        self.desk.said.emit(text)

    def _set_guests(self, number: int) -> None:
        if self.desk.jobs.did(self, attendance.set_guests, self.desk.id, number):
            self.desk.read()
        self.total.setText(self.desk.totals_text())
