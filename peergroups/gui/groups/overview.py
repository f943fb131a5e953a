"""What there is to one group: its people, its sessions, its notes, and what it is about."""

from __future__ import annotations

from typing import ClassVar

from peergroups.gui.core import i18n, places
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.groups import words
from peergroups.gui.groups.about import AboutTab
from peergroups.gui.groups.members import MembersTab
from peergroups.gui.groups.notes import NotesTab
from peergroups.gui.groups.sessions import SessionsTab
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.tabs import TabbedPane
from peergroups.model.groups import GroupStatus, IdentityLevel
from peergroups.model.ids import SessionId
from peergroups.store.queries import groups
from peergroups.store.queries.groups import GroupRow


class OverviewPane(TabbedPane[GroupRow]):
    """What there is to a group, and what is done to it."""

    parts = ("people", "sessions", "notes", "about")
    found: ClassVar = {"person": "people", "note": "notes", "session": "sessions"}

    def __init__(self, page: PanedPage) -> None:
        self.people, self.sessions = MembersTab(page), SessionsTab(page)
        self.notes, self.about = NotesTab(page), AboutTab(page)
        gone = Notice(lambda: page.go.emit(Place(places.GROUPS)), icon="users-round")
        super().__init__(page, self.people, self.sessions, self.notes, self.about, gone=gone)
        self._is_low = False
        self.next = buttons.primary(self._open_next, icon="arrow-right")
        self.sheet = buttons.plain(self.print_sheet, icon="printer")
        self.change = buttons.plain(self._edit, icon="pencil", may="change_group")
        self.bring = buttons.plain(self._import, icon="upload", may="keep_people")
        self.copy = buttons.plain(self._copy, icon="copy", may="start_group")
        self.acts = [self.sheet, self.change, self.bring, self.next]
        self.head += self.acts
        self.printed = buttons.plain(self._open_printed, icon="files")
        self.who_came = buttons.plain(self._open_figures, icon="list-checks", may="see_contacts")
        self.spoken = buttons.plain(self._open_spoken, icon="languages", may="change_group")
        self.lesser += [self.who_came, self.spoken, self.copy, self.printed]

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        self._is_low = measure.low
        self._name_next()

    def _name_next(self) -> None:
        """In its short form beside the title of a low window."""
        whole = self.tr("Open the next session")
        self.next.setText(self.tr("Next session") if self._is_low else whole)
        self.next.setAccessibleName(whole)

    def retranslate(self) -> None:
        self._name_next()
        self.sheet.setText(self.tr("Print the sign-in sheet"))
        self.change.setText(self.tr("Change the group"))
        self.bring.setText(self.tr("Bring in a list"))
        self.copy.setText(self.tr("Copy the group"))
        self.who_came.setText(self.tr("Who came"))
        self.printed.setText(self.tr("Printed sheets"))
        self.spoken.setText(self.tr("In other languages"))
        self.gone.set_texts(self.tr("This group is not here any more."), self.tr("See all groups"))
        self.name_tabs(self.tr("People"), self.tr("Sessions"), self.tr("Notes"), self.tr("About"))
        super().retranslate()

    def reload(self) -> None:
        place = self.page.place
        self.row = self.jobs.ask(groups.group, place.id) if place is not None and place.id else None
        for button in (*self.acts, *self.lesser):
            button.setVisible(self.row is not None)
        self.page.title.setText(self.row.name if self.row is not None else self.tr("Groups"))
        self.page.set_lead(self._facts(), aside=True)
        if self.row is not None:
            coming = self.row.next_at is not None
            self.next.setVisible(coming)
            self.sheet.setVisible(coming)
            self.bring.setHidden(self.row.identity is IdentityLevel.HEADCOUNT)
        self.show_row(self.row)

    def print_sheet(self) -> None:
        """Leads to the sign-in sheet of the next session."""
        session_id = self._next_id()
        if session_id is not None:
            self.page.go.emit(Place(places.HANDOUTS, session_id, part="sign-in-sheet"))

    def tell_brought(self, sentences: str) -> None:
        """What became of the people of a list, above all people of the group."""
        self.tabs.setCurrentIndex(self.parts.index("people"))
        self.people.tell_brought(sentences)

    def find_row(self) -> None:
        self.tab.find_row()

    def _facts(self) -> str:
        row = self.row
        if row is None:
            return ""
        known = words.going_on(self.jobs.ask(groups.series, row.id), self.page.today)
        places = words.places_text(row)
        people = self.tr("People: {number}").format(number=places) if places else ""
        waits = row.waiting and people
        waiting = self.tr("Waiting: {number}").format(number=words.number(row.waiting)) if waits else ""
        ended = self.tr("This group has ended") if row.status is GroupStatus.ENDED else ""
        facts = (
            ended,
            *(words.rhythm_text(one) for one in known),
            row.place,
            in_words(row.languages),
            people,
            waiting,
        )
        return i18n.facts(facts)

    def _next_id(self) -> SessionId | None:
        return words.next_session(self.jobs, self.row.id) if self.row is not None else None

    def _open_next(self) -> None:
        session_id = self._next_id()
        if session_id is not None:
            self.page.go.emit(Place(places.SESSION, session_id))

    def _edit(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.GROUP, self.row.id, part="edit"))

    def _open_printed(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.GROUP, self.row.id, part="sheets"))

    def _open_spoken(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.GROUP, self.row.id, part="languages"))

    def _open_figures(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.GROUP, self.row.id, part="attendance"))

    def _copy(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.GROUP, self.row.id, part="copy"))

    def _import(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.GROUP, self.row.id, part="import"))
