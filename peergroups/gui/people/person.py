"""One person: what they told us, where they belong, when they came, and what was written or promised."""

from __future__ import annotations

from typing import ClassVar

from peergroups.base import language
from peergroups.gui.core import i18n, places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.people.attendance import AttendanceTab
from peergroups.gui.people.calls import CallsTab
from peergroups.gui.people.details import DetailsTab
from peergroups.gui.people.leading import LeadingTab
from peergroups.gui.people.memberships import MembershipsTab
from peergroups.gui.people.notes import NotesTab
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.tabs import TabbedPane
from peergroups.model.changes import Kind
from peergroups.model.permissions import Action
from peergroups.store.queries import followups, leading
from peergroups.store.queries import people as queries
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import people


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
            Kind.FILES,
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.remove = buttons.plain(self._remove, icon="trash-2", may="keep_people")
        self.really = buttons.plain(self._say_who, icon="users-round", may="keep_people")
        self.buttons.addWidget(self.really)
        self.buttons.addWidget(self.remove)

    def pane_name(self, _place: Place) -> str:
        return ""

    def make_pane(self, _name: str) -> Pane:
        return _PersonPane(self)

    def retranslate(self) -> None:
        self.remove.setText(self.tr("Into the trash"))
        self.really.setText(self.tr("The same as somebody else"))
        super().retranslate()

    def _say_who(self) -> None:
        if self.place is not None and self.place.id is not None:
            self.go.emit(Place(places.PEOPLE, self.place.id, part="really"))

    def _remove(self) -> None:
        pane = self.pane
        row = pane.row if isinstance(pane, _PersonPane) else None
        if row is None:
            return
        self.leave()
        name = self.jobs.ask(queries.shown_outside, [row.id]).get(row.id, row.shown)
        if not self.jobs.did(self, people.remove, row.id):
            return
        self.go.emit(Place(places.PEOPLE))
        self.say(self.tr("{name} is in the trash.").format(name=i18n.isolated(name)))


class _PersonPane(TabbedPane[PersonRow]):
    parts = ("details", "groups", "attendance", "notes", "calls", "leading")
    found: ClassVar = {"note": "notes", "follow_up": "calls", "reason": "groups"}

    def __init__(self, page: PersonPage) -> None:
        self._person_page = page
        super().__init__(
            page,
            DetailsTab(page),
            MembershipsTab(page),
            AttendanceTab(page),
            NotesTab(page),
            CallsTab(page),
            LeadingTab(page),
            gone=Notice(lambda: page.go.emit(Place(places.PEOPLE)), icon="user"),
        )

    def retranslate(self) -> None:
        self.gone.set_texts(self.tr("This person is not here any more."), self.tr("See all people"))
        texts = (
            self.tr("Details"),
            self.tr("Groups"),
            self.tr("Attendance"),
            self.tr("Notes"),
            self.tr("Follow-ups"),
            self.tr("Leading"),
        )
        self.name_tabs(*texts)
        super().retranslate()

    def reload(self) -> None:
        place = self.page.place
        self.row = self.jobs.ask(queries.person, place.id) if place is not None and place.id else None
        for act in (self._person_page.remove, self._person_page.really):
            act.setVisible(self.row is not None)
        self.page.title.setText(self.row.shown if self.row is not None else self.tr("People"))
        self.page.set_lead(self._facts(), aside=True)
        self.offer_tab("leading", self._has_file())
        self.show_row(self.row)

    def _has_file(self) -> bool:
        """Of those who lead or help; coordinators keep it."""
        may = self.row is not None and self.page.context.open_vault.may(Action.SEE_FILES)
        return may and self.row is not None and self.jobs.ask(leading.has_file, self.row.id)

    def _facts(self) -> str:
        row = self.row
        if row is None:
            return ""
        phone = language.isolate(row.phone, ltr=True)
        asked = self.jobs.ask(followups.asked_not_to, row.id)
        alone = self.tr("▲ asked not to be contacted") if asked else ""
        return i18n.facts((row.pronouns, in_words(row.languages), row.groups, phone, alone))
