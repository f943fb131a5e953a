"""Help now: whom to ring, what the organisation wants done, and where we are, in large letters."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from peergroups.base import language, unbroken
from peergroups.gui.core import i18n, places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.columns import SideBySide, stacked
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.model.changes import Kind
from peergroups.model.permissions import Action
from peergroups.model.safety import in_language
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import organisation, safety, sessions
from peergroups.store.queries.organisation import EntryRow

_CLOSED = frozenset({SessionStatus.CANCELLED, SessionStatus.NOT_HELD})


class SafetyPage(Page):
    """It reads nothing of anybody, writes nothing, and is in no log. What was half typed elsewhere stays there."""

    kinds = frozenset({Kind.DIRECTORY, Kind.SESSIONS, Kind.ORGANISATION, Kind.SAFETY})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.lines, self.steps, self.here = Section(apart=True), Section(apart=True), Section()
        self.no_lines = Notice(partial(self._write, "help-lines"), icon="life-buoy", role="warning")
        self.no_steps = Notice(partial(self._write, "safety"), icon="list-checks", role="warning")
        self.nobody = label("body")
        self.paper = buttons.plain(self._print, icon="printer")
        self.change = buttons.plain(partial(self._write, "safety"), icon="pencil", may="change_settings")
        self.buttons.addWidget(self.paper)
        self.buttons.addWidget(self.change)
        whom = stacked(self.no_lines, self.lines)
        what = stacked(self.no_steps, self.steps)
        self.body.addWidget(SideBySide(whom, what))
        self.body.addWidget(self.here)
        self.body.addWidget(self.nobody)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Help now"))
        self.lines.set_heading(self.tr("Whom to ring"))
        self.steps.set_heading(self.tr("What to do"))
        self.here.set_heading(self.tr("Where we are today"))
        self.no_lines.set_texts(
            self.tr("No crisis line is kept. Ring the emergency number of your country."),
            self.tr("Add a help line"),
        )
        self.no_steps.set_texts(
            self.tr(
                "Your organisation has not written down yet what is to be done, and whom to ring inside."
            ),
            self.tr("Write the steps"),
        )
        self.nobody.setText(self.tr("Nobody can see that this page was opened."))
        self.paper.setText(self.tr("Print the help card"))
        self.change.setText(self.tr("Change the steps"))

    def first(self) -> QWidget | None:
        return self.paper

    def reload(self) -> None:
        may = self.context.open_vault.may(Action.CHANGE_SETTINGS)
        crisis = [entry for entry in self.jobs.ask(organisation.directory) if entry.crisis]
        self.lines.set_lines([self._line(entry) for entry in crisis])
        self.no_lines.setVisible(not crisis)
        self.no_lines.button.setVisible(may)
        kept = self.jobs.ask(organisation.organisation)
        steps = in_language(self.jobs.ask(safety.steps), i18n.spoken(), kept.language if kept else "")
        spoken = i18n.spoken()
        self.steps.set_lines(
            [
                Line(f"{language.format_number(at, spoken)}. {i18n.isolated(unbroken.numbers(step.text))}")
                for at, step in enumerate(steps, 1)
            ]
        )
        self.no_steps.setVisible(not steps)
        self.no_steps.button.setVisible(may)
        self.change.setVisible(bool(steps) and may)
        self.here.set_lines(self._places())

    def _line(self, entry: EntryRow) -> Line:
        facts = [fact for fact in (entry.hours, entry.purpose) if fact]
        text = self.tr("{name}: {phone}")
        strong = i18n.filled(
            text,
            name=i18n.isolated(entry.service),
            phone=unbroken.numbers(language.isolate(entry.phone, ltr=True)),
        )
        return Line(strong if entry.phone else entry.service, tuple(facts), role="body")

    def _places(self) -> list[Line]:
        """The address to read out, of every session of today."""
        today = self.jobs.ask(organisation.today)
        found = [one for one in self.jobs.ask(sessions.between, today, today) if one.status not in _CLOSED]
        return [
            Line(
                one.place or self.tr("No place is written down."),
                (one.group_name, language.format_time(one.at, i18n.spoken())),
                (self._open(one.id, one.group_name),),
            )
            for one in found
        ]

    def _open(self, session_id: object, group: str) -> Act:
        text = self.tr("Open the register of {group}").format(group=group)
        place = Place(places.SESSION, session_id)  # type: ignore[arg-type]
        return Act(session_id, self.tr("Open"), text, lambda: self.go.emit(place))

    def _write(self, part: str) -> None:
        self.go.emit(Place(places.SETTINGS, part=part))

    def _print(self) -> None:
        self.go.emit(Place(places.HANDOUTS, part="local-help-card"))
