"""What there is to one group: its people, its sessions, its notes, and what it is about."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from peergroups.base import clock, language
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.groups.about import AboutTab
from peergroups.gui.groups.members import MembersTab
from peergroups.gui.groups.notes import NotesTab
from peergroups.gui.groups.sessions import SessionsTab
from peergroups.gui.groups.tab import Tab
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.tabs import Tabs
from peergroups.model.groups import GroupStatus, IdentityLevel
from peergroups.model.ids import SessionId
from peergroups.store.queries import groups, sessions
from peergroups.store.queries.groups import GroupRow

TABS = ("people", "sessions", "notes", "about")


class OverviewPane(Pane):
    """The tab in view is the `part` of the place, so that Back finds it again."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.next = buttons.primary(self._open_next, icon="arrow-right")
        self.sheet = buttons.plain(self.print_sheet, icon="printer")
        self.change = buttons.plain(self._edit, icon="pencil")
        self.bring = buttons.plain(self._import, icon="upload")
        self.doing = QWidget()
        row = FlowLayout(self.doing)
        for button in (self.next, self.sheet, self.change, self.bring):
            row.addWidget(button)
        self.gone = Notice(lambda: page.go.emit(Place(places.GROUPS)), icon="users-round")
        self.tabs = Tabs()
        self.people, self.sessions = MembersTab(page), SessionsTab(page)
        self.notes, self.about = NotesTab(page), AboutTab(page)
        self.every: tuple[Tab, ...] = (self.people, self.sessions, self.notes, self.about)
        for tab in self.every:
            self.tabs.add(tab)
        self.column.addWidget(self.gone)
        self.column.addWidget(self.doing)
        self.column.addWidget(self.tabs, 1)
        self.row: GroupRow | None = None
        self.tabs.currentChanged.connect(self._on_tab)

    def first(self) -> QWidget | None:
        tab = self.tabs.currentWidget()
        if self.row is None:
            return self.gone.button
        return tab.first() if isinstance(tab, Tab) else None

    def retranslate(self) -> None:
        self.next.setText(self.tr("Open the next session"))
        self.sheet.setText(self.tr("Print the sign-in sheet"))
        self.change.setText(self.tr("Change the group"))
        self.bring.setText(self.tr("Bring in a list"))
        self.gone.set_texts(self.tr("This group is not here any more."), self.tr("See all groups"))
        for at, text in enumerate(
            (self.tr("People"), self.tr("Sessions"), self.tr("Notes"), self.tr("About"))
        ):
            self.tabs.setTabText(at, text)
        for tab in self.every:
            tab.retranslate()

    def arrive(self, place: Place) -> None:
        wanted = {"person": "people", "note": "notes", "session": "sessions"}.get(place.part, place.part)
        before = self.row.id if self.row is not None else None
        if wanted in TABS:
            self.tabs.setCurrentIndex(TABS.index(wanted))
        elif before != place.id:
            self.tabs.setCurrentIndex(0)
        for tab in self.every:
            tab.arrive(place)

    def reload(self) -> None:
        place = self.page.place
        self.row = self.jobs.ask(groups.group, place.id) if place is not None and place.id else None
        self.gone.setVisible(self.row is None)
        self.doing.setVisible(self.row is not None)
        self.tabs.setVisible(self.row is not None)
        self.page.title.setText(self.row.name if self.row is not None else self.tr("Groups"))
        self.page.set_lead(self._facts())
        if self.row is None:
            return
        coming = self.row.next_at is not None
        self.next.setVisible(coming)
        self.sheet.setVisible(coming)
        self.bring.setHidden(self.row.identity is IdentityLevel.HEADCOUNT)
        for tab in self.every:
            tab.show_group(self.row)

    def leave(self) -> None:
        if self.row is not None:
            self.about.keep()

    def print_sheet(self) -> None:
        """Leads to the sign-in sheet of the next session."""
        session_id = self._next_id()
        if session_id is not None:
            self.page.go.emit(Place(places.HANDOUTS, session_id, part="sign-in-sheet"))

    def find_row(self) -> None:
        tab = self.tabs.currentWidget()
        if isinstance(tab, Tab):
            tab.find_row()

    def _facts(self) -> str:
        row = self.row
        if row is None:
            return ""
        rhythm = words.in_force(self.jobs.ask(groups.series, row.id), self.page.today)
        people = self.tr("People: {number}").format(number=words.places_text(row))
        waiting = self.tr("Waiting: {number}").format(number=words.number(row.waiting)) if row.waiting else ""
        ended = self.tr("This group has ended") if row.status is GroupStatus.ENDED else ""
        facts = (
            ended,
            words.rhythm_text(rhythm) if rhythm else "",
            row.place,
            in_words(row.languages),
            people,
            waiting,
        )
        return "  ·  ".join(language.isolate(fact) for fact in facts if fact)

    def _next_id(self) -> SessionId | None:
        """The next planned session; one that runs now counts as the next."""
        if self.row is None:
            return None
        coming = self.jobs.ask(sessions.of_group, self.row.id, past=2)
        now = clock.now()
        return next((s.id for s in coming if s.ends_at >= now and s.status in {"planned", "held"}), None)

    def _open_next(self) -> None:
        session_id = self._next_id()
        if session_id is not None:
            self.page.go.emit(Place(places.SESSION, session_id))

    def _edit(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.GROUP, self.row.id, part="edit"))

    def _import(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.GROUP, self.row.id, part="import"))

    def _on_tab(self, at: int) -> None:
        place = self.page.place
        if place is not None and place.id is not None and self.row is not None and place.id == self.row.id:
            self.page.place = replace(place, part=TABS[at], text="")
