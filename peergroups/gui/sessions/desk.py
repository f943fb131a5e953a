"""What the parts of the session page share: the register in hand, acts that say what went wrong, a base."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peergroups.base import clock, language
from peergroups.base.errors import InvalidDraft, PeerGroupsError
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import words
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.view import Part
from peergroups.model.attendance import Mark
from peergroups.model.groups import IdentityLevel
from peergroups.model.sessions import REPORTED_BEFORE, has_begun
from peergroups.store.queries import rota, sessions
from peergroups.store.queries.rota import RotaRow
from peergroups.store.queries.sessions import Register, SessionRow

P = ParamSpec("P")
T = TypeVar("T")


class Desk(QObject):
    """The session the page is about."""

    said = Signal(str)  # what happened
    advised = Signal(str)  # what is no act
    go = Signal(object)
    counted_again = Signal()  # what stands below the page is another number

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.jobs = context.jobs
        self.session_id: UUID | None = None
        self.register: Register | None = None
        self.in_rota: RotaRow | None = None  # of a session to come

    def read(self) -> Register | None:
        """Reads the register again; None when the session is not there any more."""
        if self.session_id is not None:
            self.register = self.jobs.ask(sessions.register, self.session_id)
        self.in_rota = None
        if self.register is not None and self.session.day > self.today():
            self.in_rota = self.jobs.ask(rota.of_session, self.id, clock.now())
        return self.register

    def read_mark(self, person_id: UUID) -> None:
        """Reads the register again after a mark of one person that brought nobody back into the group."""
        assert self.register is not None
        self.register = self.jobs.ask(sessions.marked_again, self.register, person_id)

    @property
    def id(self) -> UUID:
        """The session this is about; asked for only while there is one."""
        assert self.session_id is not None
        return self.session_id

    @property
    def session(self) -> SessionRow:
        assert self.register is not None
        return self.register.session

    @property
    def has_begun(self) -> bool:
        """Whether marks say what was, not what is to be."""
        return has_begun(self.session.starts_at, clock.now())

    @property
    def can_be_finished(self) -> bool:
        return self.session.starts_at <= clock.now() + REPORTED_BEFORE

    @property
    def keeps_names(self) -> bool:
        return self.session.identity is not IdentityLevel.HEADCOUNT

    def look(self, usecase: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """A use case that only reads; also while a long job writes."""
        return usecase(self.jobs.vault, *args, **kwargs)

    @property
    def is_open(self) -> bool:
        """False once the vault is locked: fields that lose the focus then have nothing to keep."""
        return self.session_id is not None and self.jobs.vault is not None

    def show_part(self, part: str, text: str = "") -> None:
        """Leads to another part of this page; Back leads back."""
        self.go.emit(Place(places.SESSION, self.session_id, part=part, text=text))

    def day_and_time(self, session: SessionRow, *, short: bool = False) -> str:
        """The session's day and time as the language writes them, without the year; `short`: Tue 10 Mar, 18:30."""
        style = "short-weekday" if short else "weekday"
        day = language.format_date(session.day, i18n.spoken(), style)
        return self.tr("{day}, {time}").format(day=day, time=language.format_time(session.at, i18n.spoken()))

    def today(self) -> date:
        return clock.today(ZoneInfo(self.session.zone))

    def counted(self, pattern: str, number: int, **values: str) -> str:
        """An ICU message about one `number`, with the plural of the language."""
        return language.message(pattern, i18n.spoken(), number=number, **values)

    def marked_text(self, name: str, mark: Mark | None, *, is_back: bool) -> str:
        """What a mark did, in one sentence: that it brought somebody back says more than the mark."""
        if is_back:
            return words.is_back(name, self.session.day, self.today())
        if not self.has_begun:
            return words.planned(name, mark, self.session.day)
        return words.marked(name, mark)

    def short_totals(self) -> tuple[str, ...]:
        """How many came, guests too, how many did not, and how many are not marked; in ever shorter forms.

        "Came" is the number that the list of sessions and the papers give.
        """
        assert self.register is not None
        if not self.has_begun:
            return self._expected()
        counted, about = self.register.totals, "An ICU message. A part vanishes when its number is 0."
        patterns = (
            self.tr(
                "{came} came{away, plural, =0 {} other {, # away}}"
                "{unmarked, plural, =0 {} other {, # not marked}}",
                about,
            ),
            self.tr("{came} came{unmarked, plural, =0 {} other {, # not marked}}", about),
            self.tr("{came} came", "An ICU message."),
        )
        numbers = {"came": counted.in_the_room, "away": counted.away, "unmarked": counted.unmarked}
        return _filled(patterns, numbers)

    def totals_text(self) -> str:
        """The register in one sentence that adds up."""
        assert self.register is not None
        counted = self.register.totals
        if not self.has_begun:
            return self._expected()[0]
        pattern = self.tr(
            "{present} of {expected} present{late, plural, =0 {} other {, # late}}"
            "{left, plural, =0 {} other {, # left early}}{excused, plural, =0 {} other {, # excused}}"
            "{absent, plural, =0 {} other {, # absent}}{unmarked, plural, =0 {} other {, # not marked}}"
            "{guests, plural, =0 {} one {, # guest} other {, # guests}}",
            "An ICU message. A part vanishes when its number is 0.",
        )
        return language.message(
            pattern,
            i18n.spoken(),
            present=counted.present,
            expected=counted.expected,
            late=counted.late,
            left=counted.left_early,
            excused=counted.excused,
            absent=counted.absent,
            unmarked=counted.unmarked,
            guests=counted.guests,
        )

    def _expected(self) -> tuple[str, ...]:
        """Of a session to come: who said that they come, or do not; in ever shorter forms."""
        assert self.register is not None
        counted, about = self.register.totals, "An ICU message. A part vanishes when its number is 0."
        coming = counted.present + counted.late + counted.left_early
        patterns = (
            self.tr(
                "{coming} of {of} expected{away, plural, =0 {} other {, # will not come}}"
                "{unmarked, plural, =0 {} other {, # did not say}}",
                about,
            ),
            self.tr("{coming} of {of} expected{away, plural, =0 {} other {, # will not come}}", about),
            self.tr("{coming} expected", "An ICU message."),
        )
        away = counted.excused + counted.absent
        numbers = {"coming": coming, "of": counted.expected, "away": away, "unmarked": counted.unmarked}
        return _filled(patterns, numbers)


def _filled(patterns: Iterable[str], numbers: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(language.message(pattern, i18n.spoken(), **numbers) for pattern in patterns)


class Pane(Part):
    """One part of the page; it acts by `do` and `did`, and shows what it did."""

    shows_its_acts = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.refused_in: Form | None = None  # whose fields a refusal may be about
        self.facts: list[QWidget] = []  # below the page, beside what is counted
        self.acts: list[
            QPushButton
        ] = []  # below the page, what has room last first; the primary one at the end
        self.lesser: list[QPushButton] = []  # always behind More

    def count(self) -> tuple[str, ...]:
        """What is counted below the page, in ever shorter forms."""
        return ("",)

    def refuse(self, error: PeerGroupsError) -> None:
        if self.refused_in is not None and isinstance(error, InvalidDraft):
            self.refused_in.show_errors(error.fields)
        else:
            self.desk.advised.emit(messages.sentence(error))
