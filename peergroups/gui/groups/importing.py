"""Bring in a list of people from a file: choose it, look at the columns, import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from peergroups.base.errors import Cancelled, PeerGroupsError, RuleBroken
from peergroups.gui.core import messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.core.ticket import Ticket
from peergroups.gui.groups import list_about, roster_words
from peergroups.gui.groups.columns import Columns
from peergroups.gui.groups.doubles import Doubles
from peergroups.gui.groups.known_before import KnownBefore
from peergroups.gui.groups.left_out import LeftOutNotice
from peergroups.gui.groups.list_places import ListPlaces
from peergroups.gui.groups.list_questions import ListQuestions
from peergroups.gui.groups.list_source import ListSource
from peergroups.gui.groups.mending import Mending, Typed
from peergroups.gui.groups.overview import OverviewPane
from peergroups.gui.groups.past_attendance import PastAttendance
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.dates import settled
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.held import Held
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.groups import GONE, IdentityLevel
from peergroups.model.roster_dates import Calendar
from peergroups.store.queries import groups, organisation, people
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import roster_answers, roster_begun, roster_left, roster_memory, rosters
from peergroups.usecases.roster_answers import Answers, Counts, Preview
from peergroups.usecases.roster_begun import Begun
from peergroups.usecases.rosters import Result, RosterFile


class ImportPane(Pane):
    """Reading and looking go on in the worker: a hundred thousand rows do not freeze the window."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._file: RosterFile | None = None
        self._preview: Preview | None = None
        self._is_looked_at = False  # the third step stays in view while the rows are looked at anew
        self._ticket: Ticket | None = None
        self._for: UUID | None = None
        self._here: frozenset[UUID] = frozenset()  # who belongs to the group
        self._lists: dict[UUID, Begun] = {}  # begun for other groups
        self._source: Path | bytes = b""
        self._reading: Callable[..., RosterFile] | None = None
        self.first_step, self.second_step, self.third_step = (label("heading") for _ in range(3))
        self.hint, self.count, self.sheet_caption = label("soft"), label("body"), label("strong")
        self.recalled, self.about = label("soft"), label("body")  # the latter says how the file was read
        self.recalled.hide()
        self.source = ListSource()
        self.choose, self.paste = self.source.choose, self.source.paste
        self.sheet, self.headed = Choice(), QCheckBox()
        self.sheet_caption.setBuddy(self.sheet)
        self.columns = Columns()
        self.asked = ListQuestions()
        self.mending, self.doubles = Mending(), Doubles()
        self.attendance, self.before = PastAttendance(), KnownBefore()
        self.places = ListPlaces(lambda error: self.page.advised.emit(messages.sentence(error)))
        self.problem = Notice(role="warning")
        self.problem.hide()
        self.go = buttons.primary(self._import, icon="download")
        self.outcome = LeftOutNotice(page)
        self.footer = [self.go]
        self._after = (self.second_step, self.headed, self.columns, self.before)
        self._last = (self.third_step, self.count, self.mending, self.doubles)
        self._lay_out()

    def _lay_out(self) -> None:
        asked = (self.sheet_caption, self.sheet)
        for widget in (
            self.first_step, self.hint, self.source, self.problem, self.outcome, *asked, self.about,
            self.second_step, self.recalled, self.headed, self.attendance, self.columns, self.asked, self.before,
            self.third_step, self.count, self.places, self.mending, self.doubles,
        ):  # fmt: skip
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.source.found.connect(self.read)
        self.source.refused.connect(self.problem.show_now)
        self.columns.changed.connect(self._remember)
        self.asked.changed.connect(self._look)
        self.doubles.changed.connect(self._show_count)
        self.doubles.parted.connect(self._look)
        for part in (self.attendance, self.places):
            part.changed.connect(self._show_count)
        self.attendance.wanted.clicked.connect(self._show_columns)
        self.mending.changed.connect(self._look)
        self.headed.clicked.connect(self._read_again)
        self.sheet.activated.connect(self._read_again)

    def first(self) -> QWidget | None:
        return self.choose

    def retranslate(self) -> None:
        self.first_step.setText(self.tr("1. The file"))
        self.second_step.setText(self.tr("2. What each column is"))
        self.third_step.setText(self.tr("3. Before you bring them in"))
        self.hint.setText(
            self.tr("A list from a spreadsheet, an address book or a text. It is only read, never changed.")
        )
        self.sheet_caption.setText(self.tr("Which &sheet of the file"))
        self.recalled.setText(self.tr("The columns are as you chose them for a list like this one."))
        self.headed.setText(self.tr("The first row says what the columns are"))
        for part in (
            self.source, self.mending, self.asked, self.columns, self.attendance, self.doubles, self.before,
            self.places,
        ):  # fmt: skip
            part.retranslate()

    def arrive(self, place: Place) -> None:
        """A list that was begun for this group is there again, as far as somebody came with it."""
        if self._for != place.id:
            self._lists = self._begun()
            self._for = place.id
            self._file = self._preview = self._reading = None
            self.outcome.hide()
            self.problem.hide()
            self._take_up_again()
        elif self._reading is not None:
            self._start(self._reading)
        elif self._file is not None and self._preview is None:
            self._look()

    def reload(self) -> None:
        row = self.jobs.ask(groups.group, self._id) if self._id else None
        nameless = row is not None and row.identity is IdentityLevel.HEADCOUNT
        is_sample = self.jobs.ask(organisation.is_sample)
        self.page.title.setText(self.tr("Bring in a list"))
        if nameless:
            self.page.set_lead(self.tr("This group keeps no names, so there is no list to bring in."))
        elif is_sample:
            self.page.set_lead(messages.sentence(RuleBroken("sample.no_lists")))
        else:
            self.page.set_lead(self.tr("Into {group}").format(group=row.name) if row else "")
        for button in (self.choose, self.paste):
            button.setEnabled(row is not None and not nameless and not is_sample)
        if self._preview is not None:
            self.columns.show_preview(self._preview, wants_marks=self.attendance.wanted.isChecked())
        self._say_about()
        self._show()

    def leave(self) -> None:
        """Reading stops; an import that runs goes on, with its Cancel in the bar at the bottom."""
        self._begin()

    def half_typed(self) -> tuple[Place, dict[str, object]] | None:
        lists = self._begun()
        if not lists or self._for is None:
            return None
        values: dict[str, object] = {"lists": roster_begun.as_kept(lists)}
        return Place(places.GROUP, self._for, "import"), values

    def take_back(self, values: dict[str, object]) -> None:
        kept = values["lists"]
        if isinstance(kept, str):
            self._lists = roster_begun.from_text(kept)
            self._take_up_again()
        else:
            self.problem.show_now(self.tr("The list was not brought in: choose the file again."))

    def _begun(self) -> dict[UUID, Begun]:
        """Every list that was begun, by its group."""
        if self._file is None or self._for is None:
            return self._lists
        begun = Begun(
            source=self._source,
            file=replace(self._file, mapping=self.columns.mapping()),
            typed=self.mending.typed,
            answers=self.doubles.answers,
            means=self.attendance.chosen,
            wants_marks=self.attendance.wanted.isChecked(),
            day_first=bool(self.asked.order.value()),
            old_years=Calendar(str(self.asked.calendar.value())),
            known_before=day.isoformat() if (day := self.before.day.value()) is not None else "",
            belong=self.places.belongs(),
        )
        return {**self._lists, self._for: begun}

    def _take_up_again(self) -> None:
        begun = self._lists.pop(self._for, None) if self._for is not None else None
        if begun is not None:
            self._take_up(begun)

    def read(self, source: Path | bytes) -> None:
        """Reads a file, or a text, and shows what it would become."""
        self._source = source
        self._start(rosters.read)

    def _read_again(self) -> None:
        """Another sheet, or another word on whether the first row is a heading."""
        self._start(partial(rosters.read, sheet=self.sheet.currentData(), header=self.headed.isChecked()))

    def _start(self, read: Callable[..., RosterFile]) -> None:
        self.problem.hide()
        self.outcome.hide()
        self._file = self._preview = None
        self._is_looked_at = False
        self._reading = read
        self._show()
        self._begin()
        self._ticket = self.jobs.start_bare(
            read, self._source, owner=self, done=partial(self._on_read, self._for), failed=self._on_failed,
            for_page=True,
        )  # fmt: skip

    @property
    def _id(self) -> UUID | None:
        return self.page.place.id if self.page.place is not None else None

    def _begin(self) -> None:
        """What was being read is not wanted any more."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _on_read(self, group: UUID | None, file: RosterFile) -> None:
        if group != self._for or None in (self._reading, self._ticket):  # somebody is elsewhere already
            return
        vault = self.jobs.open_vault
        recalled = roster_memory.recall(vault, file.header)
        is_other = recalled is not None and recalled != file.mapping
        self.recalled.setVisible(is_other)
        if recalled is not None:
            file = replace(file, mapping=recalled)
        self._take_up(Begun(self._source, file))

    def _take_up(self, begun: Begun) -> None:
        """Goes on with a list: what was said of it is chosen."""
        file = self._file = begun.file
        self._source, self._reading = begun.source, None
        self.columns.show_file(file)
        self.mending.start(begun.typed)
        self.doubles.start(begun.answers)
        self.attendance.start(begun.means, wanted=begun.wants_marks)
        self.before.day.set_value(date.fromisoformat(begun.known_before) if begun.known_before else None)
        self.places.start(belong=begun.belong)
        self.headed.setChecked(bool(file.header))
        self.sheet.set_choices([(at, name) for at, name in enumerate(file.sheets)])
        self.sheet.setCurrentIndex(file.sheet)
        guess = begun.old_years or file.old_years or Calendar.GREGORIAN
        self.asked.start(file, day_first=begun.day_first, old_years=guess)
        self._say_about()
        self._look()

    def _remember(self) -> None:
        """What somebody says of the columns is known for the next list of this shape, also where this one is left."""
        if self._file is not None:
            self.recalled.hide()
            self.jobs.did(self, roster_memory.remember, self._file.header, self.columns.mapping())
        self._look()

    def _look(self) -> None:
        """What the rows become under these columns."""
        if self._file is None:
            return
        self._begin()
        mapping = self.columns.mapping()
        self.asked.show_for(self._file, mapping)
        look = partial(
            rosters.preview,
            mapping=mapping,
            day_first=self.asked.day_first(),
            old_years=self.asked.old_years(),
            typed=self.mending.said(),
            both=self.doubles.both(),
        )
        self._preview = None
        self._show()
        self._ticket = self.jobs.read(
            look, self._file, owner=self, done=partial(self._on_look, self._file), failed=self._on_failed
        )

    def _on_look(self, file: RosterFile, preview: Preview) -> None:
        if file is not self._file:
            return
        self.problem.hide()
        self._preview = preview
        self._is_looked_at = True
        self._say_about()
        self._show_columns()
        known: dict[UUID, PersonRow] = {person.id: person for person in self.jobs.ask(people.people)}
        members = self.jobs.ask(groups.members, self._id) if self._id else []
        hold = Held(self)  # what is asked again may be another length, above what is being answered
        self._here = frozenset(member.person_id for member in members if member.status not in GONE)
        self.places.read(self.jobs, self._id)
        self.doubles.show_preview(preview, known, self._here)
        self.mending.show_preview(preview)
        self.attendance.show_grid(preview.grid)
        self._show()
        hold.let_go()

    def _show_columns(self) -> None:
        if self._preview is not None:
            self.columns.show_preview(self._preview, wants_marks=self.attendance.wanted.isChecked())

    def _on_failed(self, error: PeerGroupsError) -> None:
        if isinstance(error, Cancelled):
            return
        self._reading = None
        self.problem.show_now(messages.sentence(error))
        self._is_looked_at = False
        self._show()

    def _show(self) -> None:
        """What can be seen at this step."""
        self._show_all(self._after, self._file is not None)
        self.about.setVisible(self._file is not None and bool(self.about.text()))
        if self._file is None:
            self.recalled.hide()
        self.asked.show_for(self._file, self.columns.mapping())
        self._is_looked_at = self._is_looked_at and self._file is not None
        self._show_all(self._last, self._is_looked_at)
        if not self._is_looked_at:
            self.attendance.hide()
            self.places.hide()
        several = self._file is not None and len(self._file.sheets) > 1
        self._show_all((self.sheet_caption, self.sheet), several)
        self._show_count()

    def _say_about(self) -> None:
        """How the file was read, and what of it was passed over."""
        self.about.setText(list_about.about(self._file, self._preview) if self._file is not None else "")

    @staticmethod
    def _show_all(widgets: Sequence[QWidget], visible: bool) -> None:
        for widget in widgets:
            widget.setVisible(visible)

    def _show_count(self) -> None:
        shown = self._preview
        told = Counts()
        if shown is not None:
            told = roster_answers.counts(shown, self._said(), self._here, self.attendance.means())
            self.places.show_for(shown, self._said(), self._here)
        self.go.setEnabled(told.people + told.marks > 0 and not self.attendance.waits())
        self.go.setVisible(self._is_looked_at and self.page.pane is self)
        if shown is not None and self._file is not None:
            self.go.setText(roster_words.import_button(told))
            self.count.setText(
                f"{roster_words.before(told)} {roster_words.no_people(self._file.no_people)}".rstrip()
            )

    def _said(self) -> Answers:
        return replace(
            self.doubles.said(),
            known_before=self.before.day.value(),
            belong=self.places.belongs(),
        )

    def _import(self) -> None:
        if self._preview is not None and self._file is not None and self._id is not None and settled(self):
            self.places.attempt(partial(self._bring_in, self._id, self._file, self._preview))

    def _bring_in(self, group: UUID, file: RosterFile, shown: Preview, over: bool) -> None:
        answers = self._said()
        work = partial(rosters.import_rows, answers=answers, means=self.attendance.means(), over=over)
        self.go.setEnabled(False)
        file = replace(file, mapping=shown.mapping)
        done = partial(self._on_imported, group, file, shown, self.mending.said())
        self.jobs.start(work, group, shown, owner=self, done=done, failed=self._on_not_imported)

    def _on_imported(
        self, group: UUID, file: RosterFile, shown: Preview, typed: Typed, result: Result
    ) -> None:
        """Back to the group; but who was left out is named here first, and can be saved as a list."""
        self._lists.pop(group, None)
        said = roster_words.result_sentences(result)
        is_other = self._reading is not None or (self._file is not None and self._file.rows is not file.rows)
        if self._for != group or is_other:  # somebody looks at another list already
            self.page.say(" ".join(said))
            return
        self._file = self._preview = None
        self._show()
        if result.left or result.cells:
            why, headings = list_about.why_of_rows(file, shown, result), list_about.headings()
            rows = roster_left.left_out_list(file, result, typed, why=why, headings=headings)
            self.jobs.did(self, roster_left.remember_columns, file, headings)
            self.outcome.name(result, rows)
        elif self.page.pane is self and self.isVisible():
            self.page.go.emit(Place(places.GROUP, group))
            if isinstance(overview := self.page.panes.get(""), OverviewPane):
                overview.tell_brought(" ".join(said))
        self.page.say(said[0])

    def _on_not_imported(self, error: PeerGroupsError) -> None:
        self.page.advised.emit(messages.sentence(error))
        self._show_count()
