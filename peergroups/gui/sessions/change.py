"""Changing one session: topic, another day or place, cancelled, did not happen; and planning it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, places
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.dates import Day, Hour, settled
from peergroups.gui.widgets.fields import Number
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.same_hour import SameHour
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.text import LineBox, NoteBox
from peergroups.model.attendance import CAME
from peergroups.store.queries.sessions import SessionRow
from peergroups.usecases import schedules

PARTS = ("topic", "steps", "move", "cancel", "did-not-happen", "trash")
_FIELDS: dict[str, tuple[str, ...]] = {
    "topic": ("topic",),
    "steps": ("plan",),
    "move": ("day", "at", "minutes", "place"),
    "cancel": ("reason",),
    "did-not-happen": ("reason",),
    "trash": (),
}


class ChangePane(Pane):
    """A short form; `done` is called after the change."""

    def __init__(self, desk: Desk, done: Callable[[], object]) -> None:
        super().__init__(desk)
        self.part = "topic"
        self._finished = done
        self._filled = False
        self.heading = label("heading")
        self.hint = label("soft")
        self.form = self.refused_in = Form()
        self.form.add("topic", LineBox())
        self.form.add("plan", NoteBox())
        day = Day(reaching_back=True)
        day.set_busy(lambda: days_of(desk.jobs, desk.session.group_id))
        self.form.add("day", day)
        self.form.add("at", Hour())
        self.form.add("minutes", Number(5, 24 * 60))
        self.form.add("place", LineBox())
        self.form.add("reason", LineBox())
        self.came = Notice(lambda: self._act(knowingly=True), role="warning")
        self.came.hide()
        self.act = buttons.primary(self._act, icon="check")
        self.acts = [self.act]
        column = QVBoxLayout()
        column.setSpacing(theme.BETWEEN)
        self.twice = SameHour(self.desk.jobs)
        for widget in (self.heading, self.hint, self.form, self.twice, self.came):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))
        self.form.entered.connect(self._act)
        self.form.changed.connect(lambda _name: self._look())

    def retranslate(self) -> None:
        self.form.set_text(
            "topic", self.tr("&Topic"), self.tr("It stands on the session and can be searched.")
        )
        self.form.set_text(
            "plan",
            self.tr("&Steps"),
            self.tr(
                "A line for each step, with its minutes first, such as: 10 Welcome. Printed on the session plan."
            ),
        )
        self.form.set_text("day", self.tr("&Day"))
        self.form.set_text("at", self.tr("&Time"))
        self.form.set_text("minutes", self.tr("&Length in minutes"))
        self.form.set_text("place", self.tr("&Place"))
        self.form.set_text("reason", self.tr("&Reason"), self.tr("For those who look later. May stay empty."))
        self._name_part()

    def fit(self, measure: Measure) -> None:
        """In a low window the button in the head says what is changed, and the form has the room."""
        self.heading.setVisible(not measure.low)

    def arrive(self, place: Place) -> None:
        self.part, self._filled = place.part, False
        self.came.hide()
        for name in ("topic", "plan", "day", "at", "minutes", "place", "reason"):
            self.form.show_field(name, name in _FIELDS[self.part])
        self._name_part()

    def reload(self) -> None:
        """Fills the form once; what is half typed stays."""
        if self._filled:
            return
        self._filled, session = True, self.desk.session
        self.form.set_values(
            {
                "topic": session.topic,
                "plan": session.plan,
                "day": session.day,
                "at": session.at,
                "minutes": session.minutes,
                "place": session.place,
                "reason": session.reason,
            }
        )
        self._look()

    def _look(self) -> None:
        """Two of a group at one hour are said before there are two."""
        if self.part == "move" and self.desk.is_open:
            session = self.desk.session
            self.twice.look(session.group_id, self.form.values(), but=session.id)
        else:
            self.twice.hide()

    def half_typed(self) -> tuple[Place, dict[str, object]] | None:
        """What differs from the session as it is kept would be lost."""
        if not self._filled or not self.desk.is_open or self.isHidden():
            return None
        said = self.form.values()
        values = {name: said[name] for name in _FIELDS[self.part]}
        if all(getattr(self.desk.session, name) == value for name, value in values.items()):
            return None
        return Place(places.SESSION, self.desk.id, self.part), values

    def take_back(self, values: dict[str, object]) -> None:
        self.form.set_values(values)

    def first(self) -> QWidget:
        return self.form.field(_FIELDS[self.part][0]) if _FIELDS[self.part] else self.act

    def _name_part(self) -> None:
        headings = {
            "topic": (self.tr("What is this session about?"), "", self.tr("Set the topic")),
            "steps": (self.tr("What happens in this session?"), "", self.tr("Set the plan")),
            "move": (
                self.tr("When and where does this session take place?"),
                self.tr("Only this session moves; the series goes on as it was."),
                self.tr("Move the session"),
            ),
            "cancel": (
                self.tr("Cancel this session"),
                self.tr("It stays in the calendar, and nobody is counted as absent."),
                self.tr("Cancel the session"),
            ),
            "did-not-happen": (
                self.tr("This session did not happen"),
                self.tr("It stays in the calendar, and its register is no longer missing."),
                self.tr("It did not happen"),
            ),
        }
        headings["trash"] = (
            self.tr("Put this session into the trash"),
            self.tr("It counts nowhere then, and its day is not planned again. The trash gives it back."),
            self.tr("Into the trash"),
        )
        heading, hint, act = headings[self.part]
        self.heading.setText(heading)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.act.setText(act)

    def refuse(self, error: PeerGroupsError) -> None:
        """Where people came it is asked, with their names, whether it is meant."""
        if error.code != "session.people_came":
            super().refuse(error)
            return
        self.came.show_now(self._who_came(), self.tr("It is meant: go on"))

    def _who_came(self) -> str:
        register, spoken = self.desk.register, i18n.spoken()
        assert register is not None
        names = [e.shown for e in (*register.entries, *register.leaders) if e.mark in CAME]
        if names:
            shown = language.format_list([i18n.isolated(name) for name in names], spoken)
            return self.tr("Their marks stay. These came: {names}").format(names=shown)
        return self.tr("%n person(s) were counted here. The number stays.", "", register.session.came)

    def _act(self, *, knowingly: bool = False) -> None:
        if not settled(self.form):
            return
        self._look()
        if knowingly:
            self._do(knowingly=True)
        else:
            self.twice.before(self._do)

    def _do(self, *, knowingly: bool = False) -> None:
        desk, values = self.desk, self.form.values()
        reason, topic = str(values["reason"]).strip(), str(values["topic"]).strip()
        moved = {name: values[name] for name in _FIELDS["move"]}
        acts: dict[str, Callable[[], bool]] = {
            "topic": lambda: desk.jobs.did(self, schedules.set_topic, desk.id, topic),
            "steps": lambda: desk.jobs.did(self, schedules.set_plan, desk.id, str(values["plan"]).strip()),
            "move": lambda: desk.jobs.did(self, schedules.move, desk.id, moved, knowingly=knowingly),
            "cancel": lambda: desk.jobs.did(self, schedules.cancel, desk.id, reason, knowingly=knowingly),
            "did-not-happen": lambda: desk.jobs.did(
                self, schedules.did_not_happen, desk.id, reason, knowingly=knowingly
            ),
            "trash": lambda: desk.jobs.did(self, schedules.remove, desk.id, knowingly=knowingly),
        }
        part, session = self.part, desk.session
        if not acts[part]():
            return
        desk.read()
        self._finished()
        desk.said.emit(self._said(part, session))

    def _said(self, part: str, session: SessionRow) -> str:
        """What happened; `session` as it was before, since it may be in the trash now."""
        if part == "move":
            when = self.desk.day_and_time(self.desk.session)
            return i18n.filled(self.tr("The session is now on {day_and_time}."), day_and_time=when)
        text = {
            "topic": self.tr("{group} of {date} has its topic."),
            "steps": self.tr("{group} of {date} has its plan."),
            "cancel": self.tr("{group} of {date} is cancelled."),
            "did-not-happen": self.tr("{group} of {date} did not happen."),
            "trash": self.tr("{group} of {date} is in the trash."),
        }[part]
        return words.of_session(text, session)


class ClosedPane(Pane):
    """A session that was cancelled or did not happen: why, and the way back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.notice = Notice(self.plan, icon="calendar")
        self.notice.button.may = "plan_sessions"
        column = QVBoxLayout()
        column.addWidget(self.notice)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))

    def reload(self) -> None:
        session = self.desk.session
        self.notice.set_texts(words.why_closed(session.status, session.reason), self.tr("Plan it after all"))

    def first(self) -> QWidget:
        return self.notice.button

    def plan(self) -> None:
        if self.desk.jobs.did(self, schedules.hold_after_all, self.desk.id):
            self.desk.read()
            self.desk.show_part("")
            text = self.tr("{group} of {date} is planned again.")
            self.desk.said.emit(words.of_session(text, self.desk.session))
