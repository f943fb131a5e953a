"""The paper sheet typed back: row numbers, newcomers with names, guests; each shown before it counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import state, words
from peergroups.gui.sessions.counter import Counter
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.state import PaperRow, RowIs, Sort
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.columns import stacked
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.text import LineBox
from peergroups.model.attendance import Mark
from peergroups.store.queries import printed_sheets
from peergroups.store.queries.printed_sheets import Printout
from peergroups.store.queries.sessions import RegisterEntry
from peergroups.usecases import attendance, papers
from peergroups.usecases.attendance import SheetRow

Rows: TypeAlias = tuple[RegisterEntry | None, ...]
"""Who stands in each row of a sheet, row 1 first; None for somebody who was erased."""
_KEPT = frozenset({RowIs.PERSON, RowIs.NEWCOMER, RowIs.GUEST})


class PaperPane(Pane):
    """One box, Enter, done; Tab to the guests."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.caption = label("heading")
        self.hint = label("soft")
        self.which_caption = label("strong")
        self.which = Choice()
        self.which_caption.setBuddy(self.which)
        self._printed: list[Printout] = []
        self._is_asked = False  # which sheet it is
        self._rows: Rows | None = None  # of the sheet; None while it is to be chosen
        self._last = 0  # row of the sheet, with those left blank; 0 until it is known
        self._is_looking_at: tuple[int, str] | None = None
        self._lasts: dict[tuple[int, str], int] = {}  # of each print
        self.box = LineBox()
        self.caption.setBuddy(self.box)
        self.enter = buttons.primary(self._type_back, icon="check")
        self.full = Notice(lambda: self._type_back(over=True), role="warning")
        self.wait = buttons.plain(lambda: self._type_back(over=False), icon="clock")
        waiting = QWidget()
        FlowLayout(waiting).addWidget(self.wait)
        self.asked = stacked(self.full, waiting)
        self.meant = label("body")
        self.total = label("strong")
        self.guests_caption = label("strong", wrap=False)
        self.guests = Counter()
        self.guests_caption.setBuddy(self.guests.box)
        self.done = buttons.plain(lambda: desk.show_part(""))
        self._lay_out()
        self.which.currentIndexChanged.connect(lambda _at: self._take_sheet())
        self.box.textChanged.connect(self._show_meant)
        self.box.returnPressed.connect(self._type_back)
        self.guests.changed.connect(self._set_guests)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(theme.INSIDE)
        for above in (self.caption, self.hint, self.which_caption, self.which):
            column.addWidget(above)
        line = QHBoxLayout()
        line.setSpacing(theme.INSIDE)
        line.addWidget(self.box, 1)
        line.addWidget(self.enter)
        column.addLayout(line)
        column.addWidget(self.asked)
        self.asked.hide()
        column.addWidget(self.meant)
        column.addSpacing(theme.BETWEEN)
        row = QWidget()
        flow = FlowLayout(row)
        self.acts = [self.done]
        for widget in (self.guests_caption, self.guests):
            flow.addWidget(widget)
        column.addWidget(self.total)
        column.addWidget(row)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))

    def fit(self, measure: Measure) -> None:
        """In a low window the sentence below it says the same."""
        self.caption.setVisible(not measure.low)

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Which rows of the paper are signed?"))
        self.box.setAccessibleName(self.tr("Rows of the paper"))
        self.which_caption.setText(self.tr("Which s&heet is it? Its number stands below the square code."))
        self.which.setAccessibleName(self.tr("Which sheet it is"))
        self.enter.setText(self.tr("Mark present"))
        self.guests_caption.setText(self.tr("Guests:"))
        self.guests.set_names(
            what=self.tr("Guests without a name"),
            fewer=self.tr("One guest fewer"),
            more=self.tr("One guest more"),
        )
        self.guests.fit()
        self.guests_caption.setMinimumHeight(theme.target())
        self.done.setText(self.tr("Back to the register"))
        self.wait.setText(self.tr("Keep them on the waiting list"))
        self._read_sheets()

    def arrive(self, _place: Place) -> None:
        self._lasts = {}
        self.box.setText("")
        self.which.setCurrentIndex(0)

    def reload(self) -> None:
        self._read_sheets()
        self.total.setText(self.desk.totals_text())
        self.guests.show_number(self.desk.session.guests)

    def first(self) -> QWidget:
        return self.box if self._rows is not None else self.which

    def escape(self) -> bool:
        if self.box.text():
            self.box.setText("")
            return True
        return False

    def rows(self) -> list[PaperRow]:
        """What is typed now, row by row."""
        register = self.desk.register
        if register is None or self._rows is None:
            return []
        found = state.paper_rows(self.box.text(), self._rows, register.entries, self._mark_words())
        return [self._on_the_sheet(row) for row in found]

    def _on_the_sheet(self, row: PaperRow) -> PaperRow:
        """Nobody has signed without a name below its last row."""
        is_beyond = row.means is RowIs.GUEST and 0 < self._last < row.number
        return replace(row, means=RowIs.BEYOND) if is_beyond else row

    def _read_sheets(self) -> None:
        """The prints of this session; which one it is, is asked where they differ."""
        if self.desk.register is None or not self.desk.is_open:
            return
        self._printed = self.desk.jobs.ask(printed_sheets.of_session, self.desk.id)
        self._is_asked = len({one.people for one in self._printed}) > 1
        choices: list[tuple[object, str]] = [(None, self.tr("Choose the sheet"))]
        choices += [((one.number, one.code), self._called(one)) for one in self._printed]
        self.which.set_choices(choices)
        self.which_caption.setVisible(self._is_asked)
        self.which.setVisible(self._is_asked)
        self._take_sheet()

    def _called(self, printed: Printout) -> str:
        at = printed.printed_at.astimezone(ZoneInfo(self.desk.session.zone))
        day = language.format_date(at.date(), i18n.spoken(), "weekday")
        text = self.tr("Sheet {number}, printed on {day}, {time}")
        time = language.format_time(at, i18n.spoken())
        return text.format(number=printed.number, day=day, time=time)

    def _take_sheet(self) -> None:
        """Who stands in each row of the sheet; where none was printed here, the rows are as the tiles."""
        register = self.desk.register
        if register is None or not self.desk.is_open:
            return
        self._is_looking_at, self._last = None, 0
        chosen = next((p for p in self._printed if (p.number, p.code) == self.which.currentData()), None)
        if not self._printed:
            here = [entry for entry in register.entries if not entry.is_gone]
            self._rows = tuple(state.in_order(here, Sort.NAME, i18n.spoken()))
        elif chosen is None and self._is_asked:
            self._rows = None
        else:
            print_ = chosen or self._printed[-1]
            self._rows = self.desk.jobs.ask(printed_sheets.rows, register, print_.people)
            self._look_for_its_end((print_.number, print_.code))
        self._tell_hint()
        self._show_meant()

    def _look_for_its_end(self, print_: tuple[int, str]) -> None:
        """In the worker: the sheet is laid out again for that."""
        self._is_looking_at, self._last = print_, self._lasts.get(print_, 0)
        if print_ in self._lasts:
            return

        def done(last: int) -> None:
            self._lasts[print_] = last
            if self._is_looking_at == print_:
                self._last = last
                self._tell_meant()

        self._lasts[print_] = 0
        self.desk.jobs.read(
            papers.last_row, self.desk.id, *print_, owner=self, done=done, failed=lambda _error: None
        )

    def _tell_hint(self) -> None:
        hint = self.tr(
            "Type the row numbers, such as 1 2 5-9, a mark as 4 {late}, newcomers as 15 Dora 01632 960123, "
            "a row nobody can read as 20 +. Press Enter."
        ).format(late=words.letters()[Mark.LATE])
        unprinted = self.tr(
            "No sheet of this session was printed here: the rows are counted from A to Z, as on the register."
        )
        self.hint.setText(hint if self._printed else f"{hint}\n{unprinted}")

    def _mark_words(self) -> dict[str, Mark]:
        """The letters and words of marks in the language of the window, and in English."""
        own = {letter: mark for mark, letter in words.letters().items()}
        own |= {messages.word(mark): mark for mark in Mark}
        return state.MARK_WORDS | {language.fold(word): mark for word, mark in own.items()}

    def _show_meant(self) -> None:
        """Who each number is, before anybody is marked; the last typed stands first in a long list."""
        self.asked.hide()
        self._tell_meant()

    def _tell_meant(self) -> None:
        if self._rows is None:
            self.meant.setText(self.tr("Choose first which sheet it is: the sheets differ in their rows."))
        else:
            self.meant.setText("\n".join(self._line(row) for row in self.rows()))

    def _line(self, row: PaperRow) -> str:
        number, typed = row.number, words.name_in(row.name)
        if row.entry is not None:
            return self._line_of_known(row, words.name_in(row.entry.shown))
        of_nobody = {
            RowIs.UNKNOWN: self.tr(
                "{number}: nobody on the sheet. Add the name of a newcomer, or leave it out."
            ),
            RowIs.BEYOND: self.tr("{number}: the sheet ends with row {last}. Leave it out."),
            RowIs.ERASED: self.tr(
                "{number}: somebody who was erased. Type {number} + to count a guest, or leave it out."
            ),
            RowIs.GUEST: self.tr("{number}: a guest without a name"),
        }
        if row.means in of_nobody:
            return i18n.filled(of_nobody[row.means], number=number, last=self._last)
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
            return i18n.filled(text, number=row.number, name=name, typed=words.name_in(row.name))
        if row.mark is not Mark.PRESENT:
            now, before = messages.word(row.mark), row.entry.mark
            if before not in {None, row.mark}:
                text = self.tr("{number}: {name}, {mark}; {before} until now")
                was = messages.word(before)
                return text.format(number=row.number, name=name, mark=now, before=was)
            return self.tr("{number}: {name}, {mark}").format(number=row.number, name=name, mark=now)
        if row.entry.mark is None:
            return self.tr("{number}: {name}").format(number=row.number, name=name)
        mark = messages.word(row.entry.mark)
        return self.tr("{number}: {name}, {mark} until now").format(number=row.number, name=name, mark=mark)

    def _type_back(self, *, over: bool | None = None) -> None:
        rows = self.rows()
        if self._rows is None:
            self.desk.advised.emit(self.tr("Choose first which sheet it is."))
            self.which.setFocus()
            return
        if not rows:
            self.desk.advised.emit(self.tr("Type at least one row number first."))
            return
        marked = self._mark(rows, over)
        if marked is None:
            return
        left = [row for row in rows if row.means not in _KEPT]
        self.desk.read()
        self.box.setText("")
        self.box.setFocus()
        self.reload()
        self._report(marked, [row for row in rows if row.means in _KEPT], left)

    def refuse(self, error: PeerGroupsError) -> None:
        """More newcomers than places: a member each all the same, or on the list, is for a person to say."""
        if error.code != "group.full":
            super().refuse(error)
            return
        new = [words.name_in(row.name) for row in self.rows() if row.means is RowIs.NEWCOMER]
        text = self.tr("Not enough places are free for these newcomers: {names}")
        self.asked.show()
        self.full.show_now(
            text.format(names=language.format_list(new, i18n.spoken())),
            self.tr("Members, though there are no more places"),
        )
        self.wait.setFocus()  # a second Enter gives away no place that is not there

    def _mark(self, rows: list[PaperRow], over: bool | None) -> int | None:
        """How many rows are kept, as one step; None where they were refused."""
        kept = [
            SheetRow(row.entry.person_id if row.entry is not None else None, row.name, row.phone, row.mark)
            for row in rows
            if row.means in _KEPT
        ]
        return self.desk.jobs.do(self, attendance.keep_paper, self.desk.id, kept, over=over) if kept else 0

    def _report(self, marked: int, kept: list[PaperRow], left: list[PaperRow]) -> None:
        present = all(row.mark is Mark.PRESENT and row.means is not RowIs.GUEST for row in kept)
        if left:
            numbers = self.tr(", ", "between numbers").join(str(row.number) for row in left)
            text = self.tr(
                "{number, plural, one {# person} other {# people}} marked present. "
                "These rows were not: {rows}."
            )
            if not present:
                text = self.tr(
                    "{number, plural, one {# row is kept.} other {# rows are kept.}} These rows were not: {rows}."
                )
            self.desk.said.emit(self.desk.counted(text, marked, rows=numbers))
            return
        text = self.tr(
            "{number, plural, one {# person is marked present.} other {# people are marked present.}}"
        )
        if not present:
            text = self.tr(
                "{number, plural, one {# row of the paper is kept.} other {# rows of the paper are kept.}}"
            )
        self.desk.said.emit(self.desk.counted(text, marked))

    def _set_guests(self, number: int) -> None:
        if self.desk.jobs.did(self, attendance.set_guests, self.desk.id, number):
            self.desk.read()
        self.total.setText(self.desk.totals_text())
