"""Today: tonight's sessions first, then what comes, what is missing, and who needs a call."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import chain
from pathlib import Path

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.base.settings import Settings
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.today.free_places import FreePlaces
from peergroups.gui.today.holidays import Holidays
from peergroups.gui.widgets import buttons, found
from peergroups.gui.widgets.columns import SideBySide, stacked
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.model.changes import Kind
from peergroups.model.permissions import Action
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import followups as open_followups
from peergroups.store.queries import organisation, today
from peergroups.store.queries.followups import FollowUpRow
from peergroups.store.queries.leading import Leader
from peergroups.store.queries.proposals import Proposal
from peergroups.store.queries.sessions import RegisterEntry, SessionRow
from peergroups.usecases import backups, carrying, followups

_EVENING = 17  # o'clock: from here "tonight"
_HOLIDAYS = 2  # of those lines, where there are more
_FEW = 5  # lines of a section before the rest is asked for


class TodayPage(Page):
    """Each section shows only while it has something to say."""

    kinds = frozenset({
        Kind.ORGANISATION, Kind.PEOPLE, Kind.GROUPS, Kind.MEMBERSHIPS, Kind.SERIES, Kind.SESSIONS,
        Kind.ATTENDANCE, Kind.FOLLOWUPS, Kind.FILES,
    })  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._day = date.min
        self._shows_all = False
        self._to_do: list[list[Line]] = []  # by what they are about
        self.nothing = Notice(self._start_group, icon="users")
        self.quiet = label("large")
        self.tonight = Section(apart=True)
        self.todo = Section()
        self.places = FreePlaces(self)
        self.holidays = Holidays(self)
        self.due = Section()
        self.coming = Section()
        self.more = buttons.link(self._show_all, icon="chevron-down")
        self.all_due = buttons.link(lambda: self.go.emit(Place(places.FOLLOWUPS)))
        self.calendar = buttons.link(lambda: self.go.emit(Place(places.CALENDAR)), icon="calendar")
        self.more_row, self.calendar_row = _left(self.more), _left(self.calendar)
        self.all_due_row = _left(self.all_due)
        self.commands = {"new": self._start_group}
        self.outside = Notice(self._go_to_backups, role="warning")
        self.outside.hide()
        now = stacked(self.quiet, self.tonight, self.todo, self.more_row)
        later = stacked(self.coming, self.calendar_row, self.due, self.all_due_row)
        for widget in (self.outside, self.nothing, SideBySide(now, later)):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.holidays.read.connect(self._show_to_do)

    def retranslate(self) -> None:
        self.nothing.set_texts(self.tr("No group yet."), self.tr("Start your first group"))
        self.quiet.setText(self.tr("No session today."))
        self.todo.set_heading(self.tr("To do"))
        self.due.set_heading(self.tr("Follow-ups of this week"))
        self.coming.set_heading(self.tr("Coming sessions"))
        self.all_due.setText(self.tr("All follow-ups"))
        self.calendar.setText(self.tr("Open the calendar"))

    def _go_to_backups(self) -> None:
        self.go.emit(Place(places.SETTINGS, part="backups"))

    def reload(self) -> None:
        self._day = self.jobs.ask(organisation.today)
        self.title.setText(
            self.tr("Today, {date}").format(date=language.format_date(self._day, i18n.spoken(), "weekday"))
        )
        settings = self.context.settings
        self._remind(settings)
        self.holidays.look()
        seen = self.jobs.ask(today.overview, self._day)
        next_one = next((s.id for s in seen.today if s.is_open), None)
        self.nothing.setVisible(not seen.has_groups)
        self.quiet.setVisible(seen.has_groups and not seen.today)
        self.tonight.set_lines(
            [self._tonight(s, seen.expected.get(s.group_id, 0), first=s.id == next_one) for s in seen.today]
        )
        self._to_do = [
            [self._gap(s, seen.gaps[s.id][0]) for s in seen.today if seen.gaps.get(s.id)],
            self._rota(seen.lacking),
            self.places.lines(self._day),
            [self._missing(session) for session in seen.missing],
            [self._proposal(one) for one in seen.proposals],
            self._files(seen.leaders),
        ]
        self._show_to_do()
        self.due.set_lines([self._due(follow_up) for follow_up in seen.due[:_FEW]])
        self.all_due_row.setVisible(len(seen.due) > _FEW)
        self.coming.set_lines([self._coming(session) for session in seen.coming[:_FEW]])
        self.calendar_row.setVisible(bool(seen.coming))

    def _show_to_do(self) -> None:
        """The first few of each, or all: who steps in, free places, missing registers, people to call, files, holidays.

        Holidays are read later than the others: they stand last, so that nothing moves under the pointer.
        """
        coming = self.holidays.lines
        every = [*chain(*self._to_do), *coming]
        kept = min(_HOLIDAYS, len(coming))
        shown = every if self._shows_all else [*_some(self._to_do, _FEW - kept), *coming[:kept]]
        self.todo.set_lines(shown)
        self.more.setText(self.tr("Show %n more", "", len(every) - len(shown)))
        self.more_row.setVisible(len(every) > len(shown))

    def _remind(self, settings: Settings) -> None:
        """Of the backups, one thing at a time."""
        vault, text = self.context.open_vault, ""
        if settings.backup_place and settings.backup_place_lacks:
            text = self.tr(
                "The newest backup did not reach the second place, {place}, which stopped answering. It lies beside "
                "the vault. See that the place is there, and keep a backup now."
            ).format(place=i18n.isolated(settings.backup_place))
            self._look_outside(Path(settings.backup_place))
        elif carrying.is_due(settings.backup_place, settings.backup_place_at):
            text = self.tr("No backup went to the second place for fourteen days.")
        elif vault.may(Action.BACK_UP) and backups.is_drill_due(vault, settings):
            text = self.tr("No restore of a backup was tried for three months. It takes a minute.")
        self.outside.set_texts(text, self.tr("Go to the backups"))
        self.outside.setVisible(bool(text))

    def _look_outside(self, second: Path) -> None:
        """It may have got there all the same, after the vault was closed."""
        self.jobs.read(
            carrying.lacks_newest, second, owner=self, done=self._looked_outside, failed=self.refuse
        )

    def _looked_outside(self, lacks: bool | None) -> None:
        settings = self.context.settings
        if lacks is False and settings.backup_place_lacks:
            settings.backup_place_lacks = False
            settings.save()
            self._remind(settings)

    def first(self) -> QWidget | None:
        """The next register, so that Enter opens it."""
        for section in (self.tonight, self.todo, self.due, self.coming):
            primary = [b for b in section.buttons.values() if b.property("kind") == "primary"]
            if button := next(iter([*primary, *section.buttons.values()]), None):
                return button
        return None

    def _tonight(self, session: SessionRow, expected: int, *, first: bool) -> Line:
        facts = [session.place] if session.place else []
        role = "soft"
        if session.status in {SessionStatus.CANCELLED, SessionStatus.NOT_HELD}:
            facts.append(self._why_not(session))
            role = "late"
        elif session.finished_at:
            facts.append(self.tr("Finished: %n person(s) came", "", session.came))
            role = "present"
        elif expected:
            facts.append(self.tr("%n person(s) expected", "", expected))
        text = self.tr("{time}  {group}")
        strong = text.format(time=self._time(session), group=i18n.isolated(session.group_name))
        return Line(strong, tuple(facts), (self._open_act(session, primary=first),), role)

    def _gap(self, session: SessionRow, leader: RegisterEntry) -> Line:
        """Who leads today and is away, with the way to who steps in for those who may choose."""
        assert leader.away_until is not None
        text = self.tr("{name} leads and is away until {date}. Who steps in?")
        strong = i18n.filled(text, name=i18n.isolated(leader.shown), date=self._date(leader.away_until))
        may_choose = self.context.open_vault.may(Action.PLAN_SESSIONS)
        return Line(strong, (session.group_name,), (self._stand_in_act(session),) if may_choose else ())

    def _rota(self, lacking: int) -> list[Line]:
        """Sessions that nobody leads, for those who may say who does."""
        if not lacking or not self.context.open_vault.may(Action.PLAN_SESSIONS):
            return []
        text = self.tr("%n session(s) of the next two weeks have nobody who leads.", "", lacking)
        act = Act(
            "rota", self.tr("Open the rota"), self.tr("Open the rota: who leads the coming sessions"),
            lambda: self.go.emit(Place(places.ROTA)),
        )  # fmt: skip
        return [Line(text, (), (act,))]

    def _stand_in_act(self, session: SessionRow) -> Act:
        place = Place(places.SESSION, session.id, part="stand-in")
        return Act(
            (session.id, "stand-in"),
            self.tr("Choose who steps in"),
            self.tr("Choose who steps in to lead {group}").format(group=session.group_name),
            lambda: self.go.emit(place),
        )

    def _why_not(self, session: SessionRow) -> str:
        if session.status is SessionStatus.CANCELLED:
            return (
                self.tr("Cancelled: {reason}").format(reason=session.reason)
                if session.reason
                else self.tr("Cancelled")
            )
        if session.reason:
            return self.tr("Did not happen: {reason}").format(reason=session.reason)
        return self.tr("Did not happen")

    def _open_act(self, session: SessionRow, *, primary: bool = False) -> Act:
        if not primary:
            text = self.tr("Open")
        elif session.at.hour >= _EVENING:
            text = self.tr("Open tonight’s register")
        else:
            text = self.tr("Open today’s register")
        name = self.tr("Open the register of {group}, {date}, {time}").format(
            group=session.group_name, date=self._date(session.day), time=self._time(session)
        )
        place = Place(places.SESSION, session.id)
        return Act(
            session.id, text, name, lambda: self.go.emit(place), kind="primary" if primary else "plain"
        )

    def _missing(self, session: SessionRow) -> Line:
        text = self.tr("No register yet: {date_and_time}")
        if session.status is SessionStatus.HELD:
            text = self.tr("The register is not finished yet: {date_and_time}")
        text = text.format(date_and_time=self._when(session))
        return Line(session.group_name, (text,), (self._open_act(session),))

    def _coming(self, session: SessionRow) -> Line:
        facts = (session.group_name, session.place) if session.place else (session.group_name,)
        return Line(self._when(session), facts, (self._open_act(session),))

    def _proposal(self, one: Proposal) -> Line:
        """Whom a rule would have called, and why; a person decides."""
        key = (one.person_id, one.group_id, one.reason.why)
        acts = (
            Act(
                key,
                self.tr("Plan a call"),
                self.tr("Plan a call to {name}").format(name=one.person),
                lambda: self._plan_call(one),
                icon="phone-call",
            ),
            Act(
                (*key, "skip"),
                self.tr("Not now"),
                self.tr("No call to {name} for this").format(name=one.person),
                lambda: self._skip(one),
            ),
        )
        return Line(one.person, (found.sentence(one.reason, one.group_name),), acts)

    def _files(self, leaders: Sequence[Leader]) -> list[Line]:
        """A line of each of whom something ends, or with whom it is time to talk; one of each thing not seen yet."""
        lines = [self._file(one) for one in leaders if one.ends or one.is_due(self._day)]
        for name in sorted({name for one in leaders for name in one.missing}):
            text = self.tr("not seen yet: {names}")
            names = i18n.listed(i18n.isolated(one.person) for one in leaders if name in one.missing)
            act = Act(
                (name, "missing"),
                self.tr("Open"),
                self.tr("Open those who lead: {what}").format(what=name),
                lambda: self.go.emit(Place(places.PEOPLE, part="leaders")),
            )
            lines.append(Line(name, (i18n.filled(text, names=names),), (act,)))
        return lines

    def _file(self, one: Leader) -> Line:
        """What of the file of somebody who leads ends, and that it is time to talk."""
        facts = []
        for name, until in one.ends:
            text = (
                self.tr("{what} ended on {date}") if until < self._day else self.tr("{what} ends on {date}")
            )
            facts.append(i18n.filled(text, what=i18n.isolated(name), date=self._date(until)))
        if one.next_on is not None and one.is_due(self._day):
            facts.append(i18n.filled(self.tr("supervision was due on {date}"), date=self._date(one.next_on)))
        act = Act(
            (one.person_id, "file"),
            self.tr("Open"),
            self.tr("Open the file of {name}").format(name=one.person),
            lambda: self.go.emit(Place(places.PERSON, one.person_id, part="leading")),
        )
        role = "late" if one.has_ended(self._day) else "soft"
        return Line(one.person, tuple(facts), (act,), role)

    def _due(self, follow_up: FollowUpRow) -> Line:
        subject = follow_up.person or follow_up.group_name or self.tr("No person named")
        late = follow_up.due_on < self._day
        when = self.tr("Overdue since {date}") if late else self.tr("By {date}")
        facts = [follow_up.text or messages.word(follow_up.why)]
        facts.append(when.format(date=self._date(follow_up.due_on)))
        if follow_up.is_left_alone:
            facts.append(self.tr("asked not to be contacted"))
        place = Place(places.FOLLOWUPS, follow_up.id)
        acts = (
            Act(
                (follow_up.id, "open"),
                self.tr("Open"),
                self.tr("Open the follow-up: {name}").format(name=subject),
                lambda: self.go.emit(place),
            ),
            Act(
                (follow_up.id, "done"),
                self.tr("Done"),
                self.tr("Done: {name}").format(name=subject),
                lambda: self._finish(follow_up),
                icon="check",
            ),
        )
        return Line(subject, tuple(facts), acts, "late" if late else "soft")

    def _plan_call(self, one: Proposal) -> None:
        due = self._day + timedelta(days=one.due_days)
        if not self.jobs.did(self, followups.accept, [one]):
            return
        text = self.tr("A call to {name} is planned, by {date}.")
        self.say(i18n.filled(text, name=i18n.isolated(one.person), date=self._date(due)))
        self._go_to_call(one)

    def _go_to_call(self, one: Proposal) -> None:
        """To the line of that call, where it is in view, else to what leads to it: not to the next to be planned."""
        calls = self.jobs.ask(open_followups.follow_ups, only_open=True)
        keys = [
            (row.id, "open") for row in calls if row.person_id == one.person_id and row.why == one.reason.why
        ]
        line = next((self.due.buttons[key] for key in keys if key in self.due.buttons), None)
        if line is not None:
            line.setFocus()
        elif not self.all_due_row.isHidden():
            self.all_due.setFocus()

    def _skip(self, one: Proposal) -> None:
        if self.jobs.did(self, followups.skip, [one]):
            text = self.tr("No call to {name} is planned for this. What comes next is proposed again.")
            self.say(i18n.filled(text, name=i18n.isolated(one.person)))

    def _finish(self, follow_up: FollowUpRow) -> None:
        if self.jobs.did(self, followups.finish, follow_up.id):
            subject = follow_up.person or follow_up.group_name
            done = self.tr("The follow-up is done: {name}") if subject else self.tr("The follow-up is done.")
            self.say(done.format(name=i18n.isolated(subject)))

    def _start_group(self) -> None:
        self.go.emit(Place(places.GROUP, part="new"))

    def _show_all(self) -> None:
        self._shows_all = True
        before = len(self.todo.buttons)
        self._show_to_do()
        list(self.todo.buttons.values())[before].setFocus()

    def _when(self, session: SessionRow) -> str:
        text = self.tr("{date}, {time}")
        return text.format(date=self._date(session.day), time=self._time(session))

    def _date(self, day: date) -> str:
        return language.format_date(day, i18n.spoken(), "weekday")

    def _time(self, session: SessionRow) -> str:
        return language.format_time(session.at, i18n.spoken())


def _left(button: QWidget) -> QWidget:
    """The button at its own width, at the leading side."""
    row = QWidget()
    FlowLayout(row).addWidget(button)
    return row


def _some(kinds: Sequence[Sequence[Line]], most: int) -> list[Line]:
    """So many lines, in their order: of each kind one before a second of any."""
    taken = [0] * len(kinds)
    for _ in range(min(most, sum(map(len, kinds)))):
        left = [at for at, lines in enumerate(kinds) if taken[at] < len(lines)]
        taken[min(left, key=lambda at: taken[at])] += 1
    return [line for lines, number in zip(kinds, taken, strict=True) for line in lines[:number]]
