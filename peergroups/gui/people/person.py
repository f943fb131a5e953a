"""One person: what they told us, where they belong, when they came, and what was written or promised."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.people.attendance import AttendanceTab
from peergroups.gui.people.calls import CallsTab
from peergroups.gui.people.details import DetailsTab
from peergroups.gui.people.memberships import MembershipsTab
from peergroups.gui.people.notes import NotesTab
from peergroups.gui.people.tab import Tab
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.tabs import Tabs
from peergroups.model.changes import Kind
from peergroups.store.queries import people as queries
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import people

TABS = ("details", "groups", "attendance", "notes", "calls")
_FOUND = {"note": "notes", "follow_up": "calls"}  # what a search result says it is


class PersonPage(PanedPage):
    """`part` is a tab."""

    kinds = frozenset(
        {
            Kind.PEOPLE,
            Kind.GROUPS,
            Kind.MEMBERSHIPS,
            Kind.ATTENDANCE,
            Kind.SESSIONS,
            Kind.NOTES,
            Kind.FOLLOWUPS,
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.remove = buttons.plain(self._remove, icon="trash-2")
        self.buttons.addWidget(self.remove)

    def pane_name(self, _place: Place) -> str:
        return ""

    def make_pane(self, _name: str) -> Pane:
        return _PersonPane(self)

    def retranslate(self) -> None:
        self.remove.setText(self.tr("Remove"))
        super().retranslate()

    def _remove(self) -> None:
        pane = self.pane
        row = pane.row if isinstance(pane, _PersonPane) else None
        if row is None:
            return
        self.leave()
        if not self.jobs.did(self, people.remove, row.id):
            return
        self.go.emit(Place(places.PEOPLE))
        self.say(self.tr("{name} was removed").format(name=row.full_name))


class _PersonPane(Pane):
    """The tab in view is the `part` of the place, so that Back finds it again."""

    def __init__(self, page: PersonPage) -> None:
        super().__init__(page)
        self._person_page = page
        self.gone = Notice(lambda: page.go.emit(Place(places.PEOPLE)), icon="user")
        self.tabs = Tabs()
        self.every: tuple[Tab, ...] = (
            DetailsTab(page),
            MembershipsTab(page),
            AttendanceTab(page),
            NotesTab(page),
            CallsTab(page),
        )
        for tab in self.every:
            self.tabs.add(tab)
        self.column.addWidget(self.gone)
        self.column.addWidget(self.tabs, 1)
        self.row: PersonRow | None = None
        self.tabs.currentChanged.connect(self._on_tab)

    def first(self) -> QWidget | None:
        tab = self.tabs.currentWidget()
        if self.row is None:
            return self.gone.button
        return tab.first() if isinstance(tab, Tab) else None

    def retranslate(self) -> None:
        self.gone.set_texts(self.tr("This person is not here any more."), self.tr("See all people"))
        texts = (
            self.tr("Details"),
            self.tr("Groups"),
            self.tr("Attendance"),
            self.tr("Notes"),
            self.tr("Follow-ups"),
        )
        for at, text in enumerate(texts):
            self.tabs.setTabText(at, text)
        for tab in self.every:
            tab.retranslate()

    def arrive(self, place: Place) -> None:
        wanted = _FOUND.get(place.part, place.part)
        before = self.row.id if self.row is not None else None
        if wanted in TABS:
            self.tabs.setCurrentIndex(TABS.index(wanted))
        elif before != place.id:
            self.tabs.setCurrentIndex(0)
        for tab in self.every:
            tab.arrive(place)

    def reload(self) -> None:
        place = self.page.place
        self.row = self.jobs.ask(queries.person, place.id) if place is not None and place.id else None
        here = self.row is not None
        self.gone.setVisible(not here)
        self.tabs.setVisible(here)
        self._person_page.remove.setVisible(here)
        self.page.title.setText(self.row.full_name if self.row is not None else self.tr("People"))
        self.page.set_lead(self._facts())
        if self.row is not None:
            for tab in self.every:
                tab.show_person(self.row)

    def leave(self) -> None:
        for tab in self.every:
            tab.leave()

    def _facts(self) -> str:
        row = self.row
        if row is None:
            return ""
        phone = language.isolate(row.phone, ltr=True)
        facts = (row.pronouns, in_words(row.languages), row.groups)
        return "  ·  ".join(fact for fact in (*map(language.isolate, facts), phone) if fact)

    def _on_tab(self, at: int) -> None:
        place = self.page.place
        if place is not None and self.row is not None and place.id == self.row.id:
            self.page.place = replace(place, part=TABS[at], text="")
