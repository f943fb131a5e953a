"""The figures of a period: what is asked for, the tables, and how they leave the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError
from peergroups.base.file_names import file_name
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.announce import announce
from peergroups.gui.figures.asked import Choices
from peergroups.gui.figures.tables import Tables
from peergroups.gui.widgets import buttons, files, papers_out
from peergroups.gui.widgets.boxes import box
from peergroups.gui.widgets.dates import Day, settled
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.figure_periods import Period
from peergroups.model.permissions import Action
from peergroups.model.reports import USUAL_HIDDEN_BELOW
from peergroups.store.queries import groups
from peergroups.store.queries import organisation as organisation_queries
from peergroups.usecases import figure_files, figures, organisation, printing
from peergroups.usecases.figure_files import ReportOrder
from peergroups.usecases.figures import Asked, Given, SaidReport
from peergroups.usecases.printing import Leaving


class ReportPane(Pane):
    """What is chosen stands in the page's place, so that Back and the lock lead to the same figures."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.chosen = Choices()
        self._near: Given | None = None
        self.period, self.period_caption = Choice(), label("strong", wrap=False)
        self.start, self.start_caption = Day(past=True), label("strong", wrap=False)
        self.end, self.end_caption = Day(past=True), label("strong", wrap=False)
        self.group, self.group_caption = Choice(), label("strong", wrap=False)
        self.away, self.people = box(""), box("")
        self.below, self.below_caption = Number(2, 50), label("strong", wrap=False)
        self.near, self.same_days = label("body"), buttons.plain(self._choose_near, icon="calendar")
        self.days = label("soft")
        self.tables = Tables(page.jobs, page.context.settings)
        self.counted_heading, self.counted = label("heading"), label("soft")
        self.print_button = buttons.primary(self._print, icon="printer")
        self.save_sheet = buttons.plain(self._save_spreadsheet, icon="download")
        self.save_list = buttons.plain(self._save_list, icon="download")
        self.footer = [self.print_button]
        self.lesser = [self.save_sheet, self.save_list]
        self._build()
        self._connect()

    def _build(self) -> None:
        chosen = QWidget()
        flow = FlowLayout(chosen)
        pairs = []
        for caption, field in (
            (self.period_caption, self.period),
            (self.start_caption, self.start),
            (self.end_caption, self.end),
            (self.group_caption, self.group),
            (self.below_caption, self.below),
        ):
            caption.setBuddy(field)
            pair = QWidget()
            line = FlowLayout(pair)
            line.addWidget(caption)
            line.addWidget(field)
            pairs.append(pair)
        self._own_days, self._hides = pairs[1:3], pairs[4]
        for widget in (*pairs[:4], self.people, self.away, self._hides):
            flow.addWidget(widget)
        self._told_near = QWidget()
        below = QVBoxLayout(self._told_near)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.near)
        below.addWidget(self.same_days, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (chosen, self._told_near, self.days, self.tables, self.counted_heading, self.counted):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._made = (self.tables, self.counted_heading, self.counted)
        self.wrong = label("error")
        self.wrong.hide()
        self.column.insertWidget(1, self.wrong)

    def _connect(self) -> None:
        self.period.currentIndexChanged.connect(lambda _at: self._choose_period())
        self.group.currentIndexChanged.connect(lambda _at: self._choose_group())
        for day in (self.start, self.end):
            day.changed.connect(self._choose_days)
            day.told.connect(self._show_wrong)
        self.away.toggled.connect(lambda ticked: self._change(replace(self.chosen, given_away=ticked)))
        self.people.toggled.connect(lambda ticked: self._change(replace(self.chosen, by_group=ticked)))
        self.below.editingFinished.connect(self._hide_below)
        self.tables.opened.connect(self._open)

    def first(self) -> QWidget | None:
        return self.period

    def retranslate(self) -> None:
        self.period_caption.setText(self.tr("Peri&od"))
        self.period.setAccessibleName(self.tr("Period"))
        self.period.set_choices(
            [
                (Period.THIS_QUARTER, self.tr("This quarter")),
                (Period.LAST_QUARTER, self.tr("Last quarter")),
                (Period.THIS_YEAR, self.tr("This year")),
                (Period.LAST_YEAR, self.tr("Last year")),
                (Period.OWN, self.tr("Other days")),
            ]
        )
        self.start_caption.setText(self.tr("F&rom"))
        self.start.setAccessibleName(self.tr("First day"))
        self.end_caption.setText(self.tr("&To"))
        self.end.setAccessibleName(self.tr("Last day"))
        self.group_caption.setText(self.tr("Gro&ups"))
        self.group.setAccessibleName(self.tr("Groups"))
        self.away.setText(self.tr("To give awa&y: small numbers of people are hidden"))
        self.people.setText(self.tr("Count people group &by group too"))
        self.below_caption.setText(self.tr("Hide nu&mbers below"))
        self.below.setAccessibleName(self.tr("Hide numbers of people below"))
        self.same_days.setText(self.tr("Take its days and groups"))
        self.print_button.setText(self.tr("Print or save as PDF"))
        self.save_sheet.setText(self.tr("Save as a spreadsheet"))
        self.save_list.setText(self.tr("Save as one list (CSV)"))

    def reload(self) -> None:
        self.page.title.setText(self.tr("Figures"))
        place = self.page.place
        if place is None:
            return
        self.chosen = Choices.of(place)
        self._show_choices()
        self._show_near()
        self.jobs.read(figures.told, self.asked, owner=self, done=self._show, failed=self._show_refused)

    @property
    def asked(self) -> Asked:
        return self.chosen.asked(self.page.today, i18n.spoken(), self._kept_below())

    def _kept_below(self) -> int:
        kept = self.jobs.ask(organisation_queries.organisation)
        return kept.hide_below if kept is not None else USUAL_HIDDEN_BELOW

    def _show_choices(self) -> None:
        asked = self.asked
        fields = (self.period, self.group, self.start, self.end, self.away, self.people, self.below)
        before = [field.blockSignals(True) for field in fields]
        known = self.jobs.ask(groups.groups)
        self.group.set_choices(
            [("", self.tr("All groups")), *((str(one.id), i18n.isolated(one.name)) for one in known)]
        )
        self.group.setCurrentIndex(max(self.group.findData(str(self.chosen.group or "")), 0))
        self.period.setCurrentIndex(self.period.findData(self.chosen.period))
        self.start.set_value(asked.start)
        self.end.set_value(asked.end)
        self.away.setChecked(self.chosen.given_away)
        self.people.setChecked(self.chosen.by_group)
        self.below.setValue(self._kept_below())
        self.below.setEnabled(self.jobs.open_vault.may(Action.CHANGE_SETTINGS))
        self._hides.setVisible(self.chosen.given_away)
        for field, was in zip(fields, before, strict=True):
            field.blockSignals(was)
        is_own = self.chosen.period is Period.OWN
        for pair in self._own_days:
            pair.setVisible(is_own)
        self.people.setVisible(len(known) > 1 and self.chosen.group is None)

    def _hide_below(self) -> None:
        if self.below.value() != self._kept_below():
            self.jobs.did(self, organisation.hide_below, self.below.value())

    def _find_near(self) -> Given | None:
        found = figures.near(self.jobs.open_vault, self.asked) if self.chosen.given_away else []
        return found[0] if found else None

    def _show_near(self) -> None:
        """Says so where small numbers could be worked out from an earlier report and this one."""
        self._near = self._find_near()
        self._told_near.setVisible(self._near is not None)
        if self._near is not None:
            self.near.setText(self._near_sentence(self._near))

    def _near_sentence(self, near: Given) -> str:
        start, end, given = (
            language.format_date(day, i18n.spoken(), "long")
            for day in (near.from_on, near.to_on, near.created_at.date())
        )
        text = self.tr(
            "On {given} figures from {start} to {end} were given away. Taking one from the other, small numbers"
            " could be worked out. It is safer to give away the same days and groups again."
        )
        return i18n.filled(text, given=given, start=start, end=end)

    def _choose_near(self) -> None:
        near = self._near
        if near is None:
            return
        chosen = self.chosen.with_days((near.from_on, near.to_on))
        if len(near.scope) < 2:
            chosen = replace(chosen, group=near.scope[0] if near.scope else None)
        self._change(chosen)

    def _surely(self, go_on: Callable[[Asked], object]) -> None:
        """Asks first, where an earlier report could be taken from this one; `go_on` gets what is to be made."""
        asked, self._near = self._paper(), self._find_near()
        if self._near is None:
            go_on(asked)
            return
        question = Question(self, lambda: go_on(replace(asked, anyway=True)))
        question.offer(self.same_days.text(), self._choose_near)
        question.ask(
            self.tr("Give these figures away?"),
            self._near_sentence(self._near),
            yes=self.tr("Give them away all the same"),
            no=self.tr("Make nothing"),
        )

    def _choose_period(self) -> None:
        period = Period(self.period.currentData())
        days = (self.asked.start, self.asked.end) if period is Period.OWN else None
        self._change(replace(self.chosen, period=period, days=days))
        if period is Period.OWN:
            self.start.setFocus()

    def _choose_days(self) -> None:
        days: tuple[date, date] = (self.start.value(), self.end.value())
        if days != self.chosen.days:
            self._change(self.chosen.with_days(days))

    def _show_wrong(self) -> None:
        """What stands in a day and is none."""
        sentences = [day.error() for day in (self.start, self.end) if day.error()]
        self.wrong.setText(sentences[0] if sentences else "")
        self.wrong.setVisible(bool(sentences))

    def _choose_group(self) -> None:
        chosen = self.group.currentData()
        self._change(replace(self.chosen, group=UUID(chosen) if chosen else None))

    def _change(self, choices: Choices) -> None:
        self.page.place = choices.place()
        self.reload()

    def _show_refused(self, error: PeerGroupsError) -> None:
        """In the place of figures: those of other days would be taken for them."""
        self.days.setText(messages.sentence(error))
        announce(self, self.days.text())
        for widget in self._made:
            widget.hide()

    def _show(self, told: SaidReport) -> None:
        for widget in self._made:
            widget.show()
        self.days.setText(told.periods[0])
        few = self.tr(
            "Fewer than %n people came. So nothing is said here about who they are.", "", self._kept_below()
        )
        self.tables.show_report(told, few)
        self.counted_heading.setText(told.notes_title)
        others = [f"{name}: {days}" for name, days in zip(told.columns[1:], told.periods[1:], strict=True)]
        self.counted.setText("\n".join((*others, *told.notes)))

    def _open(self, table: str, line: str) -> None:
        self.page.go.emit(self.chosen.behind(table, line))

    def _paper(self) -> Asked:
        """In the language of the window where papers have it, else in that of the organisation."""
        asked = self.asked
        return asked if asked.language in printing.languages() else replace(asked, language="")

    def _name(self) -> str:
        asked = self.asked
        group = self.jobs.ask(groups.group, self.chosen.group) if self.chosen.group else None
        days = f"{asked.start.isoformat()} {asked.end.isoformat()}"
        kept = "" if self.chosen.given_away else self.tr("for inside use", "part of the name of a file")
        return file_name(self.tr("Figures"), group.outside if group is not None else "", days, kept)

    def _print(self) -> None:
        if not settled(self):
            return
        self._surely(
            lambda asked: self.jobs.start(
                printing.make,
                ReportOrder(asked),
                owner=self,
                done=self._printed,
                failed=self.refuse,
                writes=False,
            )
        )

    def _printed(self, made: Leaving) -> None:
        def told(sentence: str, left: bool, file: Path | None = None) -> None:
            self.page.told(sentence, left, file)
            if left:
                self.jobs.start(
                    lambda vault, **_: printing.went_out(vault, made.order),
                    owner=self,
                    done=lambda _value: None,
                    failed=self.refuse,
                )

        papers_out.print_or_save(self, made.pdf, self._name(), told)

    def _save_spreadsheet(self) -> None:
        kinds = self.tr("Spreadsheet (*.xlsx)")
        self._save(figure_files.spreadsheet, kinds, "xlsx")

    def _save_list(self) -> None:
        self._save(figure_files.tidy, self.tr("List (*.csv)"), "csv")

    def _save(self, make: Callable[..., bytes], kinds: str, ending: str) -> None:
        """Makes the file in the worker, then asks where it is to be written."""
        if not settled(self):
            return
        title, saved = self.tr("Save the figures"), self.tr("{file} is in {folder} now.")
        name = f"{self._name()}.{ending}"

        def ask(data: bytes) -> None:
            files.ask_target(
                self,
                title,
                kinds,
                lambda file: papers_out.write(data, file, self.page.told, saved),
                name=name,
            )

        self._surely(lambda asked: self.jobs.start(make, asked, owner=self, done=ask, failed=self.refuse))
