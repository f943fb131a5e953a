"""The handouts page: the library, the paper as it will be, and for whom it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from peergroups.base import clock, language
from peergroups.base.errors import Cancelled, PaperError, PeerGroupsError
from peergroups.base.file_names import file_name
from peergroups.gui.core import i18n, messages, places, rights
from peergroups.gui.core.context import Context
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.core.ticket import Ticket
from peergroups.gui.handouts import choices, saving, shelves, troubles
from peergroups.gui.handouts.library import Library
from peergroups.gui.handouts.locking import LockDialog
from peergroups.gui.handouts.made import MadeSheets
from peergroups.gui.handouts.own_actions import OwnActions
from peergroups.gui.handouts.pack import PackCount
from peergroups.gui.handouts.reviewing import ReviewDialog
from peergroups.gui.handouts.sides import Sides
from peergroups.gui.handouts.state import Entry
from peergroups.gui.handouts.whom import OrderCard, people_for
from peergroups.gui.widgets import buttons, papers_out
from peergroups.gui.widgets.dates import settled
from peergroups.gui.widgets.languages import in_words
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.preview import Preview
from peergroups.model.changes import Kind
from peergroups.store.queries import groups, organisation, sessions
from peergroups.store.queries import handouts as queries
from peergroups.usecases import handout_orders, handouts, papers, printing
from peergroups.usecases.papers import KINDS, Need
from peergroups.usecases.papers import Kind as PaperKind
from peergroups.usecases.printing import Leaving, Order

_SETTLE = 150  # ms after the last change before the preview is drawn anew


class HandoutsPage(Page):
    """`Place.part` names the paper or handout; `Place.id` the session or the group it is for."""

    kinds = frozenset({
        Kind.GROUPS, Kind.MEMBERSHIPS, Kind.SESSIONS, Kind.PEOPLE, Kind.ORGANISATION, Kind.DIRECTORY, Kind.HANDOUTS,
    })  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._ticket: Ticket | None = None  # of the newest preview
        self._counted: object = None  # paper and group the copies were proposed for
        self.made = MadeSheets(self.jobs)
        self._reviews: dict[tuple[str, str], queries.ReviewRow] = {}
        self.library = Library()
        self.card = OrderCard()
        self.pack = PackCount(self, self.jobs, self.card.tell)
        self.preview = Preview(context)
        self.own = OwnActions(self)
        self.print_button = buttons.primary(self.print_paper, icon="printer")
        self.save_button = buttons.plain(self.save_paper, icon="download")
        self.nothing = Notice(self._start_group, icon="users")
        self.lost = Notice(role="warning")
        self.lost.hide()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._draw_preview)
        self.library.chosen.connect(self.preview.begin_anew)
        self.library.chosen.connect(self._choose_other)
        self.card.for_whom.connect(self._choose_other)
        self.card.session.activated.connect(lambda _at: self._choose_other())
        self.card.changed.connect(self._order_changed)
        self.card.copies.review.connect(self._review)
        self.commands = {
            "print": self.print_paper,
            "find": self.library.search.setFocus,
            "new": self.own.start,
            "edit": self.own.edit,
        }
        for button in (self.print_button, self.save_button, self.own.new, self.own.take_in):
            self.buttons.addWidget(button)
        self.sides = Sides(self.library, self.own, self.preview, (self.nothing, self.lost, self.card))
        self.sides.fit(self.measure)
        self.body.addWidget(self.sides, 1)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Handouts and papers"))
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.nothing.set_texts(
            self.tr("Start a group first: this paper is made for one."), self.tr("Start your first group")
        )
        self.library.retranslate()
        self.card.retranslate()
        self.own.retranslate()
        self.sides.retranslate()

    def arrive(self, place: Place) -> None:
        super().arrive(place)
        session = self.jobs.ask(sessions.session, place.id) if place.id is not None else None
        group_id = session.group_id if session is not None else place.id
        if group_id is not None:
            self.card.group.choose(group_id)
        if place.part == papers.ROTA:
            self.card.rota.choose(group_id)
        if place.part:
            self.library.select(place.part)
        self.sides.turn(to_paper=bool(place.part))
        again = self.made.open(place)
        self._choose()
        if session is not None:
            self.card.session.choose(session.id)
        if place.text and again is None:
            self.card.language.choose(place.text)
        if again is not None:
            self.card.show_look(again.language, again.paper, large=again.large, blank_rows=again.blank_rows)
            self._order_changed()

    def first(self) -> QWidget:
        """Who comes for one paper prints it; who comes to look chooses."""
        wanted = self.place is not None and bool(self.place.part) and self.print_button.isEnabled()
        return self.print_button if wanted else self.library.list

    def reload(self) -> None:
        kept = self.jobs.ask(organisation.organisation)
        known = self.jobs.ask(papers.groups_to_choose)
        self._reviews = self.jobs.ask(queries.reviews)
        self.card.today = self.jobs.ask(organisation.today)
        self.card.offer_groups(known)
        if self.stale and kept is not None:
            self.card.choose_language(kept.language)
            self.card.paper.choose(str(kept.paper))
            if self.card.group.currentIndex() == 0 and known:
                self.card.group.choose(choices.likeliest(known).id)
        try:
            entries = self.jobs.ask(shelves.entries, self.jobs.vault)
            self.library.set_entries(entries)
            self.card.offer_handouts(entries)
        except PeerGroupsError as error:
            self.refuse(error)
        self._choose()

    @property
    def entry(self) -> Entry | None:
        return self.library.current

    @property
    def paper(self) -> str:
        """What is chosen: the name of a paper, or the id of a handout."""
        return self.entry.key if self.entry is not None else ""

    @property
    def order(self) -> Order | None:
        return self.made.of(self.card.order())

    def choices(self) -> dict[str, object]:
        return {"entry": self.paper, "is_again": self.made.again is not None, **choices.of(self.card)}

    def choose_again(self, chosen: dict[str, object]) -> None:
        if self.made.again is not None or not chosen["is_again"]:  # else that print is there no more
            self.library.select(str(chosen["entry"]))
            choices.choose(self.card, chosen)

    def leave(self) -> None:
        self.made.forget()
        self.library.clear_search()

    def escape(self) -> bool:
        return self.library.clear_search() or self.sides.turn(to_paper=False)

    def print_paper(self) -> None:
        def send(made: Leaving) -> None:
            papers_out.print_pdf(self, made.pdf, self._teller(made.order))

        if settled(self.card):
            self._start(self.order, printing.make, send)

    def save_paper(self) -> None:
        if not settled(self.card):
            return
        order, name = self.order, self._file_name()
        if order is not None and self.card.wants(self.card.form):
            order = order.as_form()

        def save(made: Leaving) -> None:
            papers_out.save_pdf(self, made.pdf, name, self._teller(made.order))

        if order is not None and self.card.wants(self.card.apart):
            told = self._teller(order)
            self._start(order, printing.draw_apart, lambda pdfs: saving.save_apart(self, pdfs, name, told))
        elif order is not None and order.is_possible() and self.card.wants(self.card.lock):
            LockDialog(self, lambda passphrase: self._start(order, printing.make, save, passphrase)).ask()
        else:
            self._start(order, printing.make, save)

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        if hasattr(self, "sides"):  # not while it is being made
            self.sides.fit(measure)

    def _choose_other(self) -> None:
        """Another paper, group or session by hand: a print of before is not meant any more."""
        self.made.forget()
        self._choose()

    def _choose(self) -> None:
        """Another paper or group: shows what is asked for it."""
        if self.jobs.vault is None:
            return
        entry, group_id = self.entry, self.card.group.currentData()
        self.card.show_entry(
            entry, has_logo=self.jobs.ask(queries.has_logo), can_be_filled=self._can_be_filled(entry)
        )
        self.own.follow(entry)
        if entry is not None and entry.is_handout:
            self._propose_copies(entry, group_id)
        elif entry is not None:
            self._propose_data(KINDS[entry.key], group_id)
        self._order_changed()

    def _can_be_filled(self, entry: Entry | None) -> bool:
        if entry is None or not entry.is_handout:
            return entry is not None and KINDS[entry.key].fillable
        return bool(self.jobs.ask(handout_orders.can_be_filled, entry.key))

    def _propose_copies(self, entry: Entry, group_id: UUID | None) -> None:
        """What the roster says; numbers somebody has typed stay while paper and group do."""
        spoken, may = i18n.spoken(), rights.may(self.jobs.vault, "write_handouts")
        wanted = {spoken: 1} if spoken in entry.states else dict.fromkeys(list(entry.states)[:1], 1)
        if group_id is not None and entry.states:
            wanted = self.jobs.ask(handout_orders.copies_for_group, list(entry.states), group_id) or wanted
        if self._counted == (entry.key, group_id):
            wanted = self.card.copies.values()
        self._counted = (entry.key, group_id)
        self.card.copies.show_states(entry.states, wanted, self._readers(entry), may_review=may)
        self.card.tell(self._lacking(entry, group_id))

    def _propose_data(self, kind: PaperKind, group_id: UUID | None) -> None:
        self._counted = None
        known = [] if group_id is None else self.jobs.ask(groups.members, group_id)
        came = self.jobs.ask(sessions.who_came, group_id) if group_id is not None else set()
        active = people_for(kind, known, came)
        self.card.offer_people(active)
        offered = []
        if kind.need is Need.SESSION and group_id is not None:
            offered = self.jobs.ask(papers.choices_of_sessions, kind, group_id)
            offered += self.made.session(offered)
        self.card.offer_sessions(offered)
        if kind.need is Need.SESSION and group_id is not None and not offered:
            self.card.tell(self.tr("This group has no session for this paper."))
        elif kind.need is Need.PEOPLE and group_id is not None and not active:
            self.card.tell(self.tr("This group has nobody with a name, so there is nothing to print."))
        elif kind.need is Need.PEOPLE and group_id is not None and not any(one.came for one in active):
            self.card.tell(messages.sentence(PaperError("paper.nobody_came")))
        else:
            self.card.tell(self._about(kind))

    def _lacking(self, entry: Entry, group_id: UUID | None) -> str:
        """Whose language the handout is not written in yet."""
        if group_id is None or not entry.states:
            return ""
        lacking = self.jobs.ask(handout_orders.languages_lacking, list(entry.states), group_id)
        if not lacking:
            return ""
        return self.tr("Not written yet in: {languages}").format(languages=in_words(lacking))

    def _about(self, kind: PaperKind) -> str:
        if self.made.again is not None:
            return self.made.sentence()
        if kind.confidential:
            return self.tr("Confidential: it holds what only those who lead should read.")
        return ""

    def _readers(self, entry: Entry) -> dict[str, str]:
        """Who has read which language of it, in a sentence; only for the text as it is now."""
        found = {}
        for code, version in entry.versions.items():
            review = self._reviews.get((entry.key, code))
            if review is not None and review.version == version:
                day = language.format_date(review.day, i18n.spoken())
                text = self.tr("read by {name}, {day}")
                found[code] = text.format(name=i18n.isolated(review.by_whom), day=day)
        return found

    def _review(self, code: str) -> None:
        """Marks the text in that language as read by somebody, or takes the mark away."""
        entry = self.entry
        if entry is None:
            return
        if code in self._readers(entry):
            self.jobs.did(self, handouts.unreview, entry.key, code)
            return
        version = entry.versions[code]

        def agreed(by_whom: str, day: date) -> None:
            self.jobs.did(self, handouts.review, entry.key, code, version, by_whom=by_whom, day=day)

        ReviewDialog(self, agreed).ask(language.language_name(code, i18n.spoken()), clock.now().date())

    def _order_changed(self) -> None:
        order = self.order
        possible = order is not None and order.is_possible()
        self.print_button.setEnabled(possible)
        self.save_button.setEnabled(possible)
        needs = KINDS[self.paper].need if self.paper in KINDS else Need.NOTHING
        self.nothing.setVisible(self.card.group.count() <= 1 and needs is not Need.NOTHING)
        self.card.settle()
        self.pack.count(order, self.card.handout.currentText())
        self._settle.start()

    def _draw_preview(self) -> None:
        """The first sheet at once where there are several, then all of them."""
        order = self.order
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        if self.jobs.vault is None:
            return
        if order is None or not order.is_possible():
            self.lost.hide()
            self.preview.empty(self.tr("Choose for whom the paper is, or how many copies you need."))
            return
        whole, first = order.as_seen(), order.beginning()
        if first is None:
            self._start_preview(whole)
        else:
            self._start_preview(first, then=whole)

    def _start_preview(self, order: Order, then: Order | None = None) -> None:
        """Draws this, and then that; a newer preview takes the place of both."""

        def done(pdf: bytes) -> None:
            if ticket is self._ticket:
                self.preview.show_pdf(pdf)
                go_on()

        def failed(error: PeerGroupsError) -> None:
            if ticket is self._ticket:
                self.preview.empty(messages.sentence(error))
                if not isinstance(error, Cancelled):
                    go_on()

        def go_on() -> None:
            if then is not None:
                self._start_preview(then)
            else:
                self._look_for_lost(order, ticket)

        self._ticket = ticket = self.jobs.read(printing.draw, order, owner=self, done=done, failed=failed)

    def _look_for_lost(self, order: Order, ticket: Ticket | None) -> None:
        """Says before it is printed which letters no font has; what else is wrong, the preview has said."""

        def tell(found: dict[str, str]) -> None:
            if ticket is self._ticket:
                self.lost.setVisible(bool(found))
                if found:
                    self.lost.show_now(troubles.unprintable(found))

        self.jobs.read(printing.unprintable, order, owner=self, done=tell, failed=lambda _error: None)

    def _start(
        self, order: Order | None, draw: Callable[..., Any], then: Callable[[Any], object], *more: object
    ) -> None:
        """The whole order, in the worker; the bar shows how far it is and offers Cancel."""
        if order is not None and order.is_possible():
            self.jobs.start(draw, order, *more, owner=self, done=then, failed=self.refuse, writes=False)

    def _teller(self, order: Order) -> papers_out.Told:
        """Says what became of the paper; a sign-in sheet that left the program keeps its row numbers."""

        def told(sentence: str, left: bool, file: Path | None = None) -> None:
            if left:
                self.made.left(order)
            if left and not self.jobs.did(self, printing.went_out, order):
                sentence = self.tr(
                    "{sentence} But which row is whose could not be kept, so it cannot be typed back by its numbers."
                ).format(sentence=sentence)
            self.say(sentence, file)

        return told

    def _file_name(self) -> str:
        """The paper, its group as it is called outside, and the day: of its session, else today."""
        title = self.entry.title if self.entry is not None else ""
        group_id = self.card.group_id()
        group = self.jobs.ask(groups.group, group_id) if group_id is not None else None
        day = self.made.day() or self.card.session_day() or clock.here()
        return file_name(title, group.outside if group is not None else "", day=day)

    def _start_group(self) -> None:
        self.go.emit(Place(places.GROUP, part="new"))
