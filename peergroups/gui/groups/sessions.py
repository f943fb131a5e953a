"""The sessions of a group, past and coming, and what can be done to the series."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtWidgets import QAbstractItemView, QWidget

from peergroups.base import clock, language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.groups.series import NEW
from peergroups.gui.widgets import buttons, calendar_out
from peergroups.gui.widgets.acts import ActsRow
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.tabs import Tab
from peergroups.model.permissions import Action
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups, sessions
from peergroups.store.queries.groups import GroupRow, SeriesRow
from peergroups.store.queries.sessions import SessionRow
from peergroups.usecases import schedules, series

_ALL = 100_000  # more than any group has
_PAGE = 200  # sessions seen at once


def _came(row: SessionRow) -> str:
    return words.number(row.came) if row.status is SessionStatus.HELD else ""


def _date(row: SessionRow) -> str:
    return words.day_text(row.day)


def _time(row: SessionRow) -> str:
    return language.format_time(row.at, i18n.spoken())


COLUMNS = (
    Column("day", _date, lambda row: row.starts_at),
    Column("time", _time, lambda row: row.at),
    Column(
        "status",
        lambda row: messages.word(row.status),
        role=lambda row: "absent" if row.status in {"cancelled", "not_held"} else "",
    ),
    Column("came", _came, lambda row: row.came if row.status is SessionStatus.HELD else None, number=True),
    Column("topic", lambda row: row.topic or row.reason),
)
LEAST = {"day": 24, "status": 14, "came": 8, "time": 8, "topic": 14}


class SessionsTab(Tab[GroupRow]):
    """The next session is under the cursor; Enter or a click opens the register."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.rhythms = Section()
        self.change = buttons.plain(self._another, icon="repeat", may="plan_sessions")
        self.unfold = buttons.plain(self._unfold, icon="pencil", may="plan_sessions")
        self._is_folded = True  # of several rhythms only those with something to do stand above the sessions
        self.one_more = buttons.plain(self._one_more, icon="calendar-plus", may="plan_sessions")
        self.save = buttons.plain(self._save, icon="download")
        self.rota = buttons.plain(self._open_rota, icon="users-round")
        self.table = FittedTable("sessions", COLUMNS, page.context.settings, least=LEAST)
        self.empty = Notice(icon="calendar")
        self.table.set_empty(self.empty)
        self.table.set_page_size(_PAGE)
        self.table.opened.connect(self._open)
        self.table.set_acts(self._acts)
        self.table.put_beside(ActsRow(self.unfold, self.change, self.one_more, self.rota, self.save))
        self.column.addWidget(self.rhythms)
        self.column.addWidget(self.table, 1)
        self._place_cursor = True

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.change

    def find_row(self) -> None:
        self.table.filter_box.setFocus()

    def arrive(self, _place: Place) -> None:
        self._place_cursor = self._is_folded = True

    def retranslate(self) -> None:
        self.one_more.setText(self.tr("Add one session"))
        self.save.setText(self.tr("Save for a calendar"))
        self.rota.setText(self.tr("Who leads"))
        self.empty.set_texts(self.tr("No session yet. Plan a series, or add one session."))
        self.table.set_texts(
            self.tr("Sessions of the group"),
            {
                "day": self.tr("Day"),
                "time": self.tr("Time"),
                "status": self.tr("Status"),
                "came": self.tr("Came"),
                "topic": self.tr("Topic or reason"),
            },
        )

    def reload(self) -> None:
        row = self.take()
        known = words.going_on(self.jobs.ask(groups.series, row.id), self.page.today)
        self._show_rhythms(known)
        self.change.setText(self.tr("Add another rhythm") if known else self.tr("Plan a series"))
        self.table.set_rows(self.jobs.ask(sessions.of_group, row.id, past=_ALL, coming=_ALL))
        if self._place_cursor:
            self._go_to_next()

    def _show_rhythms(self, known: list[SeriesRow]) -> None:
        """The page says them all in its head: of several, the sessions have the room of those that only stand there."""
        is_long = len(known) > 1
        lines = [self._line(one) for one in known]
        if is_long and self._is_folded:
            lines = [line for one, line in zip(known, lines, strict=True) if self._missing(one)]
        self.rhythms.set_lines(lines)
        self.unfold.setVisible(is_long)
        self.unfold.setText(self.tr("Change a rhythm") if self._is_folded else self.tr("Hide the rhythms"))

    def _unfold(self) -> None:
        self._is_folded = not self._is_folded
        self.reload()
        first = next(iter(self.rhythms.buttons.values()), None)
        if first is not None and not self._is_folded:
            first.setFocus()

    def _go_to_next(self) -> None:
        self._place_cursor = False
        soon = clock.now() - timedelta(hours=12)
        coming = [row for row in self.table.model.source.rows if row.starts_at >= soon]
        if coming:
            self.table.put_cursor(min(coming, key=lambda row: row.starts_at))
            centre = QAbstractItemView.ScrollHint.PositionAtCenter
            self.table.view.scrollTo(self.table.view.currentIndex(), centre)

    def _acts(self, rows: list[SessionRow]) -> Iterator[Act]:
        """Coming sessions are cancelled together, one that does not take place is planned again."""
        if not rows or not self.jobs.open_vault.may(Action.PLAN_SESSIONS):
            return
        ids = [row.id for row in rows]
        if all(row.status is SessionStatus.PLANNED for row in rows):
            text = self.tr("Cancel %n session(s)", "", len(ids))
            said = self.tr("%n session(s) are cancelled.", "", len(ids))
            if len(ids) == 1:
                said = i18n.filled(
                    self.tr("The session of {date} is cancelled."), date=words.day_text(rows[0].day)
                )

            def cancel() -> None:
                self.do_to(len(ids), lambda vault: schedules.cancel_several(vault, ids), said)

            yield Act("cancel", text, text, cancel, icon="circle-slash")
        elif len(ids) == 1 and rows[0].status is SessionStatus.CANCELLED:
            text = self.tr("Plan it again")
            said = i18n.filled(
                self.tr("The session of {date} takes place."), date=words.day_text(rows[0].day)
            )
            yield Act(
                "again", text, text, lambda: self.do_to(1, lambda vault: schedules.hold_after_all(vault, ids[0]), said),
                icon="rotate-ccw",
            )  # fmt: skip

    def _open(self, row: SessionRow) -> None:
        self.page.go.emit(Place(places.SESSION, row.id))

    def _line(self, one: SeriesRow) -> Line:
        """A rhythm of the group with what can be done to it."""
        rhythm, facts, acts = words.rhythm_text(one), [], []
        if self.page.context.open_vault.may(Action.PLAN_SESSIONS):
            acts = [
                Act(
                    (one.id, "change"),
                    self.tr("Change"),
                    self.tr("Change: {rhythm}").format(rhythm=rhythm),
                    lambda: self._change(one),
                    icon="pencil",
                ),
                Act(
                    (one.id, "end"),
                    self.tr("End"),
                    self.tr("End: {rhythm}").format(rhythm=rhythm),
                    lambda: self._end(one),
                    icon="circle-slash",
                ),
            ]
            missing = self._missing(one)
            if missing:
                facts.append(self._missing_text(missing))
                text = self.tr("Make %n past session(s)", "", len(missing))
                act = Act((one.id, "past"), text, text, lambda: self._make_past(one), icon="calendar-plus")
                acts.append(act)
        if one.rule.starts_on > self.page.today:
            facts.append(self.tr("From {date}").format(date=words.day_text(one.rule.starts_on)))
        if one.rule.until is not None:
            facts.append(self.tr("Until {date}").format(date=words.day_text(one.rule.until)))
        return Line(rhythm, tuple(facts), tuple(acts))

    def _missing(self, one: SeriesRow) -> list[date]:
        vault = self.jobs.vault
        return series.past_days(vault, one.id) if vault is not None else []

    def _missing_text(self, missing: list[date]) -> str:
        text = self.tr("%n session(s) since {date} are not written down", "", len(missing))
        return text.format(date=words.day_text(missing[0]))

    def _make_past(self, one: SeriesRow) -> None:
        made = self.jobs.do(self, series.make_past, one.id)
        if made is not None:
            self.table.view.setFocus()
            self.page.say(self.tr("%n past session(s) can be filled in now", "", made))

    def _change(self, one: SeriesRow) -> None:
        assert self.row is not None
        self.page.go.emit(Place(places.GROUP, self.row.id, part="series", text=one.id.hex))

    def _another(self) -> None:
        assert self.row is not None
        self.page.go.emit(Place(places.GROUP, self.row.id, part="series", text=NEW))

    def _one_more(self) -> None:
        assert self.row is not None
        self.page.go.emit(Place(places.GROUP, self.row.id, part="session"))

    def _open_rota(self) -> None:
        self.page.go.emit(Place(places.ROTA, text=self.take().id.hex))

    def _save(self) -> None:
        calendar_out.save(self, self.jobs, self.take().id, self.page.told)

    def _end(self, one: SeriesRow) -> None:
        """Says first what goes with it."""
        goes, stays = series.what_ends(self.jobs.open_vault, one.id, self.page.today)
        said = self.tr("%n planned session(s) are taken away.", "", goes)
        if stays:
            kept = self.tr("%n stay, with a mark, a note or a topic.", "", stays)
            said = f"{said}\n{kept}"
        question = Question(self, lambda: self._end_now(one))
        question.ask(
            self.tr("End “{rhythm}”?").format(rhythm=words.rhythm_text(one)),
            said,
            yes=self.tr("End it"),
            no=self.tr("Let it go on"),
        )

    def _end_now(self, one: SeriesRow) -> None:
        if self.jobs.did(self, series.end, one.id, self.page.today):
            self.table.view.setFocus()
            said = self.tr("Ended: {rhythm}. Sessions with a mark, a note or a topic stay.")
            self.page.say(i18n.filled(said, rhythm=words.rhythm_text(one)))
