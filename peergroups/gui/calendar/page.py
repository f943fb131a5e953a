"""The calendar page: the month, below it the sessions of the day, and what can be done with one."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from peergroups.base import language
from peergroups.base.file_names import file_name
from peergroups.gui.calendar import state, words
from peergroups.gui.calendar.grid import MonthGrid
from peergroups.gui.core import i18n, months, places
from peergroups.gui.core.context import Context
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.style import icons, theme
from peergroups.gui.widgets import buttons, calendar_out, papers_out, whole_text
from peergroups.gui.widgets.cells import WrappedItems
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.menu import Menu
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.page import Page
from peergroups.model.changes import Kind
from peergroups.model.groups import GroupStatus
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups, organisation, sessions
from peergroups.store.queries.sessions import SessionRow
from peergroups.usecases import printing
from peergroups.usecases.calendars import MonthOrder
from peergroups.usecases.printing import Leaving

_UNBOUNDED = 16_777_215  # pixels: Qt's largest height


class SessionList(QListWidget):
    """One click or an arrow chooses a session; Enter opens it."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} or event.text().strip():
            event.ignore()  # the page knows these
        else:
            super().keyPressEvent(event)


class CalendarPage(Page):
    """Place("calendar", id of a group or None, day). Without room for a month: a list of its sessions."""

    kinds = frozenset({Kind.SESSIONS, Kind.SERIES, Kind.GROUPS, Kind.ATTENDANCE, Kind.ORGANISATION})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.day: date | None = None
        self.group_id: UUID | None = None
        self.is_list = False
        self.previous = buttons.plain(lambda: self._leaf(-1), icon="chevron-left")
        self.following = buttons.plain(lambda: self._leaf(1), icon="chevron-right")
        self.today = buttons.plain(self._go_today, icon="calendar")
        self.group_caption = label("strong", wrap=False)
        self.group = Choice()
        self.group_caption.setBuddy(self.group)
        self.grid = MonthGrid()
        self.day_heading = label("heading")
        self.list = SessionList()
        self.nothing = label("body")
        self.empty = Notice(lambda: self.go.emit(Place(places.GROUPS)), icon="calendar")
        self.open = buttons.primary(self._open)
        self.move_ = buttons.plain(lambda: self._open("move"), icon="calendar", may="plan_sessions")
        self.cancel = buttons.plain(lambda: self._open("cancel"), icon="x", may="plan_sessions")
        self.add = buttons.plain(self._add, icon="calendar-plus", may="plan_sessions")
        self.save = buttons.plain(self._save, icon="download")
        self.paper = buttons.plain(self._print, icon="printer")
        self.rota = buttons.plain(self._open_rota, icon="users-round")
        self._shown: list[SessionRow] = []
        self._opened: SessionRow | None = None  # as it was when one went to it from here
        self._build()
        self._connect()

    def retranslate(self) -> None:
        self.previous.setText(self.tr("Month before"))
        self.following.setText(self.tr("Next month"))
        self.today.setText(self.tr("Today"))
        self.group_caption.setText(self.tr("Show"))
        self.group.setAccessibleName(self.tr("Group shown"))
        self.grid.setAccessibleName(self.tr("Month"))
        self.grid.today_key = self.tr("T", "one letter: the key for today")
        self.list.setAccessibleName(self.tr("Sessions"))
        self._name_open()
        self.move_.setText(self.tr("Move to another day"))
        self.cancel.setText(self.tr("Cancel it"))
        self.add.setText(self.tr("Add a session on this day"))
        self.save.setText(self.tr("Save for a calendar"))
        self.paper.setText(self.tr("Print the month"))
        self.rota.setText(self.tr("Who leads"))
        self.empty.set_texts(
            self.tr("No group yet. Sessions appear here as soon as a group has a day."),
            self.tr("Go to Groups"),
        )

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        if hasattr(self, "group_caption"):  # not while it is being made
            self.group_caption.setHidden(measure.low)
            self._name_open()

    def _name_open(self) -> None:
        """In its short form beside the title of a low window."""
        whole = self.tr("Open the register")
        self.open.setText(self.tr("Open") if self.measure.low else whole)
        self.open.setAccessibleName(whole)

    def arrive(self, place: Place) -> None:
        self.day = self._moved_from(place.day) or self.day
        if place.id is not None:
            self.group_id = place.id
        super().arrive(place)

    def _moved_from(self, day: date | None) -> date | None:
        """The day one comes back to; where the session that was opened on it has moved, its new one."""
        opened, self._opened = self._opened, None
        if opened is None or day not in {None, opened.day}:
            return day
        now = self.jobs.ask(sessions.session, opened.id)
        return now.day if now is not None and now.day != opened.day else day

    def reload(self) -> None:
        kept = self.jobs.ask(organisation.organisation)
        today = self.jobs.ask(organisation.today)
        day = self.day = self.day or today
        self._offer_groups()
        weeks = months.weeks(day, language.first_weekday(kept.country if kept else ""))
        found = self.jobs.ask(sessions.between, weeks[0][0], weeks[-1][-1], self.group_id)
        spoken = i18n.spoken()
        self.title.set_forms(language.month_year(day, spoken), language.short_month_year(day, spoken))
        self.grid.show_month(weeks, state.by_day(found), day, today)
        self._choose_view()
        self._show_list([one for one in found if self._is_listed(one, day)])
        has_groups = self.group.count() > 1
        self.empty.setVisible(not has_groups)
        self._filter.setVisible(has_groups)

    def first(self) -> QWidget:
        if not self.is_list:
            return self.grid
        return self.list if self._shown else self.previous

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_view(again=True)
        self._fit_list()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._choose_view(again=True)
            if self.day is not None:
                self._draw_signs()
                self._fit_list()

    def current(self) -> SessionRow | None:
        """The session chosen in the list."""
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PageUp and PageDown leaf through the months, one letter leads to today, wherever the cursor is."""
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._leaf(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.text() and event.text().casefold() == self.grid.today_key.casefold():
            self._go_today()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._filter = QWidget()
        for widget in (self._filter, self.previous, self.today, self.following):
            self.buttons.addWidget(widget)
        line = QHBoxLayout(self._filter)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.group_caption)
        line.addWidget(self.group)
        for button in (self.move_, self.cancel, self.add, self.open):
            self.foot.acts.addWidget(button)
        for button in (self.rota, self.paper, self.save):
            self.foot.acts.addWidget(button, lesser=True)
        self.list.setItemDelegate(WrappedItems(self.list))
        self.list.setWordWrap(True)
        self.list.setVerticalScrollMode(SessionList.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setSpacing(theme.INSIDE)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.grid, 3)
        self.body.addWidget(self.day_heading)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)

    def _connect(self) -> None:
        self.group.currentIndexChanged.connect(lambda _at: self._filter_by(self.group.currentData()))
        self.grid.walked.connect(self._walk)
        self.grid.entered.connect(self._enter_day)
        self.grid.today_wanted.connect(self._go_today)
        self.list.entered.connect(self._open)
        self.list.currentRowChanged.connect(lambda _row: self._offer_acts())

    def _is_listed(self, session: SessionRow, day: date) -> bool:
        if self.is_list:
            return (session.day.year, session.day.month) == (day.year, day.month)
        return session.day == day

    def _offer_groups(self) -> None:
        known = self.jobs.ask(groups.groups)
        before = self.group.blockSignals(True)
        self.group.set_choices(
            [("", self.tr("All groups")), *((str(one.id), i18n.isolated(one.name)) for one in known)]
        )
        self.group.setCurrentIndex(max(self.group.findData(str(self.group_id)), 0))  # Qt tells UUIDs apart
        self.group.blockSignals(before)

    def _choose_view(self, *, again: bool = False) -> None:
        """The month when seven days of it fit beside each other, else a list."""
        is_list = self.grid.least_width() > self.width() - 2 * theme.AROUND - 2 * theme.BETWEEN
        changed, self.is_list = is_list != self.is_list, is_list
        has_groups = self.group.count() > 1
        self.grid.setVisible(has_groups and not is_list)
        if again and changed and self.place is not None and self.context.vault is not None:
            self.reload()

    def _show_list(self, found: list[SessionRow]) -> None:
        """Fills the list, keeping the chosen session and where it is scrolled to."""
        assert self.day is not None
        chosen, top = self.current(), self.list.verticalScrollBar().value()
        before = self.list.blockSignals(True)
        self.list.clear()
        self._shown = found
        for session in found:
            QListWidgetItem(f"{words.headline(session)}\n{words.details(session)}", self.list)
        self._draw_signs()
        self.list.setCurrentRow(self._row_for(chosen))
        self.list.verticalScrollBar().setValue(top)
        self.list.blockSignals(before)
        self.list.setVisible(bool(found))
        self.day_heading.setText(language.format_date(self.day, i18n.spoken(), "weekday"))
        self.nothing.setText(
            self.tr("No session in this month.") if self.is_list else self.tr("No session on this day.")
        )
        for widget in (self.nothing, self.day_heading):  # of a session its own line says the day
            widget.setVisible(not found and self.group.count() > 1)
        self._fit_list()
        self._offer_acts()

    def _draw_signs(self) -> None:
        """Each sign once: a busy month has hundreds of sessions."""
        drawn = {
            status: icons.icon(words.SHAPES[status], words.COLOURS[status])
            for status in {session.status for session in self._shown}
        }
        for row, session in enumerate(self._shown):
            self.list.item(row).setIcon(drawn[session.status])

    def _row_for(self, chosen: SessionRow | None) -> int:
        """The session chosen before, else the first that is not before the day."""
        ids = [session.id for session in self._shown]
        if chosen is not None and chosen.id in ids:
            return ids.index(chosen.id)
        return next((at for at, one in enumerate(self._shown) if self.day and one.day >= self.day), 0)

    def _fit_list(self) -> None:
        line = self.fontMetrics().lineSpacing()
        line = round(
            line * 1.7 if any(_is_tall(one) for one in self._shown) or self.isRightToLeft() else line
        )
        self.list.setIconSize(theme.icon_size())
        room = self.width() - 2 * theme.AROUND - theme.icon_size().width() - 8 * theme.INSIDE
        heights = []
        for row in range(self.list.count()):
            text = self.list.item(row).text().splitlines()
            lines = sum(len(whole_text.lines_of(one, room)) for one in text)
            heights.append(max(lines * line + 2 * theme.INSIDE, theme.TARGET))
            self.list.item(row).setSizeHint(QSize(0, heights[-1]))
        least = heights[:1] if self.is_list else heights[:2]  # a list fills the page, however low
        height = sum(least) + theme.INSIDE
        self.list.setMinimumHeight(height)
        self.list.setMaximumHeight(_UNBOUNDED if self.is_list else height)

    def _offer_acts(self) -> None:
        """What can be done with the chosen session: a held one is not moved, a closed one only opened."""
        session = self.current()
        has_groups = self.group.count() > 1
        for button in (self.add, self.rota, self.paper, self.save):
            button.setVisible(has_groups)
        for button in (self.open, self.move_, self.cancel):
            button.setVisible(session is not None)
        is_planned = session is not None and session.status is SessionStatus.PLANNED
        self.move_.setEnabled(is_planned)
        self.cancel.setEnabled(is_planned)

    def _walk(self, day: date) -> None:
        self.day = day
        self.place = Place(places.CALENDAR, self.group_id, day=day)  # Back leads to this day
        self.reload()

    def _leaf(self, by: int) -> None:
        if self.day is not None:
            self._walk(months.another_month(self.day, by))

    def _go_today(self) -> None:
        self.day = None
        self.reload()

    def _open_rota(self) -> None:
        self.go.emit(Place(places.ROTA, text=self.group_id.hex if self.group_id is not None else ""))

    def _filter_by(self, chosen: str) -> None:
        self.group_id = UUID(chosen) if chosen else None
        if self.day is not None:
            self._walk(self.day)

    def _enter_day(self) -> None:
        """Enter on a day: its one session, or the list of them."""
        if len(self._shown) == 1:
            self._open()
        elif self._shown:
            self.list.setFocus()

    def _add(self) -> None:
        """On the day under the cursor, for the group shown; where all are shown, it is asked which one."""
        known = [row for row in self.jobs.ask(groups.groups) if row.status is GroupStatus.ACTIVE]
        shown = [row for row in known if row.id == self.group_id] or known
        if len(shown) == 1:
            self._add_to(shown[0].id)
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in shown:
            menu.addAction(i18n.isolated(row.name).replace("&", "&&"), partial(self._add_to, row.id))
        self.add.lend_pointer(menu)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _add_to(self, group_id: UUID) -> None:
        chosen = self.current() if self.is_list else None
        day = chosen.day if chosen is not None else self.day
        self.go.emit(Place(places.GROUP, group_id, part="session", day=day))

    def _save(self) -> None:
        calendar_out.save(self, self.jobs, self.group_id, self.told)

    def _print(self) -> None:
        """The month that is shown, in the language of the window where papers have it."""
        assert self.day is not None
        spoken = i18n.spoken()
        order = MonthOrder(self.day, self.group_id, spoken if spoken in printing.languages() else "")
        self.jobs.start(printing.make, order, owner=self, done=self._made, failed=self.refuse, writes=False)

    def _made(self, made: Leaving) -> None:
        group = self.jobs.ask(groups.group, self.group_id) if self.group_id is not None else None
        assert self.day is not None
        whose = group.outside if group is not None else ""
        name = file_name(self.tr("Calendar"), whose, f"{self.day:%Y-%m}")
        papers_out.print_or_save(self, made.pdf, name, self.told)

    def _open(self, part: str = "") -> None:
        session = self.current()
        if session is not None:
            self._opened = session
            self.go.emit(Place(places.SESSION, session.id, part=part))


def _is_tall(session: SessionRow) -> bool:
    """Whether its texts hold letters that need more height than Latin ones (Hebrew, Arabic, Indic and on)."""
    return any(letter >= "\u0590" for letter in f"{session.group_name}{session.place}{session.reason}")
