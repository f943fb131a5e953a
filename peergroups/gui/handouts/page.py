"""The handouts page: the papers at the leading side, the page as it will be, and for whom it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from peergroups.base import clock, language
from peergroups.base.errors import PeerGroupsError
from peergroups.gui import i18n, messages, papers_out, places, theme
from peergroups.gui.context import Context
from peergroups.gui.handouts.copies import Copies
from peergroups.gui.handouts.order import AGREEMENT, SIGN_IN_SHEET, Order, draw
from peergroups.gui.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.preview import Preview
from peergroups.model.changes import Kind
from peergroups.model.ids import GroupId
from peergroups.store.queries import groups, organisation, sessions
from peergroups.store.queries.sessions import SessionRow
from peergroups.usecases import papers

_SETTLE = 150  # ms after the last change before the preview is drawn anew
_MOST_TITLE = 320  # pixels at 100 %: a longer title is cut with dots
_WIDE = 900  # pixels at 100 %: from here the three columns stand side by side


class HandoutsPage(Page):
    """`Place.part` names the paper; `Place.id` the session of a sign-in sheet or the group of the rest."""

    kinds = frozenset(
        {Kind.GROUPS, Kind.MEMBERSHIPS, Kind.SESSIONS, Kind.PEOPLE, Kind.ORGANISATION, Kind.DIRECTORY}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._session: SessionRow | None = None
        self._library = {info.handout_id: info for info in papers.library()}
        self.papers = QListWidget()
        self.papers.setWordWrap(True)
        self.papers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.papers.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.papers.currentItemChanged.connect(lambda *_: self._choose())
        self.papers_label = label("strong")
        self.papers_label.setBuddy(self.papers)
        self.group = Choice()
        self.group.currentIndexChanged.connect(lambda _index: self._choose())
        self.group_label = label("strong")
        self.group_label.setBuddy(self.group)
        self.language = Choice()
        self.language.currentIndexChanged.connect(lambda _index: self._order_changed())
        self.language_label = label("strong")
        self.language_label.setBuddy(self.language)
        self.about = label("soft")
        self.copies = Copies()
        self.copies.changed.connect(self._order_changed)
        self.preview = Preview(context)
        self.print_button = buttons.primary(self.print_paper, icon="printer")
        self.save_button = buttons.plain(self.save_paper, icon="download")
        self.nothing = Notice(self._start_group, icon="users")
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self._draw_preview)
        self.commands = {"print": self.print_paper}
        self._lay_out()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Handouts and papers"))
        self.papers_label.setText(self.tr("Pap&er"))
        self.papers.setAccessibleName(self.tr("Paper"))
        self.group_label.setText(self.tr("For &whom"))
        self.group.setAccessibleName(self.tr("For whom"))
        self.language_label.setText(self.tr("Lan&guage"))
        self.language.setAccessibleName(self.tr("Language"))
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.nothing.set_texts(
            self.tr("Start a group first: this paper is made for one."), self.tr("Start your first group")
        )
        self._fill_papers()
        self.language.set_choices(
            (code, language.language_name(code, i18n.spoken())) for code in papers.paper_languages()
        )

    def arrive(self, place: Place) -> None:
        super().arrive(place)
        self._session = None
        if place.part == SIGN_IN_SHEET and place.id is not None:
            self._session = self.jobs.ask(sessions.session, place.id)
        group_id = self._session.group_id if self._session else (GroupId(place.id) if place.id else None)
        if group_id is not None:
            self.group.choose(group_id)
        self._select(place.part or self.paper)
        self._choose()

    def reload(self) -> None:
        kept = self.jobs.ask(organisation.organisation)
        if kept is not None and self.stale:
            self.language.choose(kept.language)
        known = self.jobs.ask(groups.groups)
        nobody = [(None, self.tr("No group, just some copies"))]
        self.group.set_choices([*nobody, *((row.id, row.name) for row in known)])
        if self.group.currentIndex() == 0 and known and self.stale:
            self.group.setCurrentIndex(1)
        self._choose()

    @property
    def paper(self) -> str:
        """What is chosen: SIGN_IN_SHEET, AGREEMENT or the id of a handout."""
        item = self.papers.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else SIGN_IN_SHEET

    @property
    def order(self) -> Order:
        session = self._session_of_sheet()
        return Order(
            paper=self.paper,
            group_id=self.group.currentData(),
            session_id=session.id if session else None,
            language=str(self.language.currentData() or ""),
            copies=self.copies.values() if self.paper in self._library else {},
        )

    def print_paper(self) -> None:
        self._make(lambda pdf: papers_out.print_pdf(self, pdf, self._told))

    def save_paper(self) -> None:
        name = self.papers.currentItem().text() if self.papers.currentItem() else "PeerGroups"
        self._make(lambda pdf: papers_out.save_pdf(self, pdf, name, self._told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE * theme.scale()
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    def _lay_out(self) -> None:
        self.buttons.addWidget(self.print_button)
        self.buttons.addWidget(self.save_button)
        choice, order = QWidget(), Card()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.papers_label)
        column.addWidget(self.papers)
        column.addStretch(1)
        for widget in (
            self.group_label, self.group, self.about, self.language_label, self.language, self.copies,
        ):  # fmt: skip
            order.body.addWidget(widget)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.AROUND)
        self._columns.addWidget(choice, 4)
        self._columns.addWidget(order, 4, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.preview, 8)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._columns, 1)

    def _fill_papers(self) -> None:
        chosen, before = self.paper, self.papers.blockSignals(True)
        self.papers.clear()
        entries = [(SIGN_IN_SHEET, self.tr("Sign-in sheet")), (AGREEMENT, self.tr("Group agreement to sign"))]
        for handout_id, info in self._library.items():
            entries.append((handout_id, info.titles.get(i18n.spoken()) or next(iter(info.titles.values()))))
        for key, title in entries:
            item = QListWidgetItem(i18n.isolated(title))
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.papers.addItem(item)
        self._select(chosen)
        self.papers.blockSignals(before)
        widest = self.papers.sizeHintForColumn(0) + 2 * self.papers.frameWidth()
        self.papers.setMinimumWidth(min(widest, round(_MOST_TITLE * theme.scale())))

    def _select(self, paper: str) -> None:
        for row in range(self.papers.count()):
            if self.papers.item(row).data(Qt.ItemDataRole.UserRole) == paper:
                self.papers.setCurrentRow(row)

    def _choose(self) -> None:
        """Another paper or group: shows what is asked for it."""
        info, group_id = self._library.get(self.paper), self.group.currentData()
        self.language.setVisible(info is None)
        self.language_label.setVisible(info is None)
        self.copies.setVisible(info is not None)
        if info is not None:
            wanted = {i18n.spoken(): 1} if i18n.spoken() in info.languages else {"en": 1}
            if group_id is not None:
                wanted = self.jobs.ask(papers.copies_for_group, info, group_id)
            self.copies.show_states(info.states, wanted)
        self.about.setText(self._about())
        self.about.setVisible(bool(self.about.text()))
        self._order_changed()

    def _about(self) -> str:
        if self.paper != SIGN_IN_SHEET:
            return ""
        session = self._session_of_sheet()
        if session is None:
            return self.tr("This group has no session ahead.") if self.group.currentData() else ""
        day = language.format_date(session.day, i18n.spoken(), "full")
        return self.tr("For the session on {day}").format(day=day)

    def _session_of_sheet(self) -> SessionRow | None:
        """The session one came here for, or the group's next one."""
        group_id = self.group.currentData()
        if self.paper != SIGN_IN_SHEET or group_id is None:
            return None
        if self._session is not None and self._session.group_id == group_id:
            return self._session
        return self.jobs.ask(sessions.next_session, group_id, clock.now())

    def _order_changed(self) -> None:
        possible = self.order.is_possible
        self.print_button.setEnabled(possible)
        self.save_button.setEnabled(possible)
        self.nothing.setVisible(self.group.count() <= 1 and self.paper not in self._library)
        self._settle.start()

    def _draw_preview(self) -> None:
        order = self.order
        if not order.is_possible:
            self.preview.empty(self.tr("Choose for whom the paper is, or how many copies you need."))
            return
        self.jobs.start(
            draw, order.as_seen, owner=self, done=self.preview.show_pdf, failed=self._failed, writes=False
        )

    def _make(self, then: object) -> None:
        """The whole order, in the worker; the bar shows how far it is and offers Cancel."""
        if self.order.is_possible:
            assert callable(then)
            self.jobs.start(draw, self.order, owner=self, done=then, failed=self._failed, writes=False)

    def _told(self, sentence: str, left: bool) -> None:
        session = self._session_of_sheet()
        if left and session is not None:
            self.jobs.do(papers.remember_sheet, session.id)
        self.say(sentence)

    def _failed(self, error: PeerGroupsError) -> None:
        self.say(messages.sentence(error))

    def _start_group(self) -> None:
        self.go.emit(Place(places.GROUP, part="new"))
