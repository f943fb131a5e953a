"""Who waits for a place in a group, in order, and what is offered to one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError, RuleBroken
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.groups import words
from peergroups.gui.groups.full import Full
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.dates import Day, settled
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.form import SHORT, Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.text import LineBox
from peergroups.model.groups import MemberStatus, membership_id
from peergroups.model.permissions import Action
from peergroups.model.waiting import ANSWER_WITHIN, Answer, is_to_be_asked
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import waiting as queries
from peergroups.store.queries.groups import GroupRow
from peergroups.store.queries.waiting import OfferRow, WaitingRow
from peergroups.usecases import groups, waiting


def _since(row: WaitingRow) -> str:
    return language.format_date(row.asked_on, i18n.spoken(), "medium")


COLUMNS = (
    Column("number", lambda row: words.number(row.number), lambda row: row.number),
    Column("name", lambda row: row.shown),
    Column("since", _since, lambda row: row.asked_on),
    Column("offer", lambda row: words.offer_text(row.offer) if row.offer is not None else ""),
)
LEAST = {"number": 7, "name": 16, "since": 14, "offer": 36}


class WaitingPane(Pane):
    """The list in its order; the button offers a place to the one who is chosen, Enter opens them."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.table = FittedTable("waiting", COLUMNS, page.context.settings, least=LEAST, names=("name",))
        self.empty = Notice(self._to_people, icon="users-round")
        self.table.set_empty(self.empty)
        self.offer = buttons.primary(self._open_chosen, icon="user-plus", may="keep_people")
        self.footer = [self.offer]
        self.column.addWidget(self.table, 1)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._open)
        self.table.set_acts(self._acts)
        self.full = Full(lambda error: self.refuse(error))  # noqa: PLW0108  a subclass may say it otherwise
        self.column.insertWidget(0, self.full)

    def arrive(self, _place: Place) -> None:
        self.full.hide()

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.empty.button

    def find_row(self) -> None:
        self.table.filter_box.setFocus()

    def retranslate(self) -> None:
        self._on_chosen(self.table.current())
        self.empty.set_texts(self.tr("Nobody waits for a place."), self.tr("People of the group"))
        self.table.set_texts(
            self.tr("Waiting list"),
            {
                "number": self.tr("Number"),
                "name": self.tr("Name"),
                "since": self.tr("Waits since"),
                "offer": self.tr("Offered"),
            },
        )

    def reload(self) -> None:
        row = _group(self)
        listed = self.jobs.ask(queries.waiting, row.id) if row is not None else []
        self.page.title.setText(self.tr("Waiting list of {group}").format(group=row.name) if row else "")
        self.page.set_lead(self._lead(row))
        self.table.set_rows([one for one in listed if one.shown])
        self._on_chosen(self.table.current())

    def _lead(self, row: GroupRow | None) -> str:
        if row is None:
            return ""
        places = self.jobs.ask(queries.places, row.id, self.page.today)
        free = places.free
        if free is None:
            return self.tr("This group has no end of places.")
        if not free and places.offered:
            return self.tr("No place is free: %n are offered and held until the answer.", "", places.offered)
        return self.tr("%n place(s) are free.", "", free) if free else self.tr("No place is free.")

    def _on_chosen(self, row: WaitingRow | None) -> None:
        self.offer.setVisible(row is not None and self.page.pane is self)
        is_open = row is not None and row.answer is Answer.OPEN
        self.offer.setText(self.tr("Write down the answer") if is_open else self.tr("Offer a place"))

    def _acts(self, rows: list[WaitingRow]) -> Iterator[Act]:
        """Several can come at once, or do not wait any more."""
        if not rows or not self.jobs.open_vault.may(Action.KEEP_PEOPLE):
            return
        text = self.tr("Comes to the group")
        yield Act("comes", text, text, lambda: self._take(rows), icon="check")
        text = self.tr("Does not wait any more")
        yield Act("left", text, text, lambda: self._take_off(rows), icon="x")

    def _take(self, rows: list[WaitingRow]) -> None:
        place, ids = self.page.place, [row.person_id for row in rows]
        assert place is not None
        assert place.id is not None
        group_id = place.id

        def act(over: bool) -> None:
            self.jobs.write(self, groups.set_several, group_id, ids, MemberStatus.ACTIVE, over=over)

        def done() -> None:
            first = self.first()
            if first is not None:
                first.setFocus()
            self.page.say(words.became_several([row.shown for row in rows], MemberStatus.ACTIVE))

        self.full.attempt(act, done, len(ids))

    def _take_off(self, rows: list[WaitingRow]) -> None:
        place, ids = self.page.place, [row.person_id for row in rows]
        assert place is not None
        assert place.id is not None
        group_id, number = place.id, len(rows)
        said = self.tr("%n person(s) do not wait any more.", "", number)
        if number == 1:
            said = self.tr("{name} does not wait any more.").format(name=i18n.isolated(rows[0].shown))
        self.do_to(number, lambda vault: groups.set_several(vault, group_id, ids, MemberStatus.LEFT), said)

    def _open_chosen(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row)

    def _open(self, row: WaitingRow) -> None:
        place = self.page.place
        assert place is not None
        self.page.go.emit(Place(places.GROUP, place.id, part="offer", text=str(row.person_id)))

    def _to_people(self) -> None:
        if self.page.place is not None:
            self.page.go.emit(Place(places.GROUP, self.page.place.id, part="people"))


class OfferPane(Pane):
    """One person who waits: since when, what was offered, and the next step."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.form = self.refused_in = Form()
        self.asked_on, self.answer_by = Day(past=True), Day()
        for day in (self.asked_on, self.answer_by):
            day.set_busy(lambda: days_of(self.jobs, page.place.id if page.place else None))
        self.how, self.reason = LineBox(), LineBox()
        self.form.add("asked_on", self.asked_on, most=SHORT)
        self.form.add("reason", self.reason)
        self.form.add("how", self.how)
        self.form.add("answer_by", self.answer_by, most=SHORT)
        self.full = Full(self._refused)
        self.history = label("body")
        self.offer = buttons.primary(self._act, icon="user-plus", may="keep_people")
        self.accepted = buttons.primary(self._act, icon="check", may="keep_people")
        self.declined = buttons.plain(lambda: self._no(Answer.DECLINED), icon="x", may="keep_people")
        self.silent = buttons.plain(lambda: self._no(Answer.NO_ANSWER), icon="clock", may="keep_people")
        self.withdrawn = buttons.plain(self._withdraw, icon="undo-2", may="keep_people")
        self.footer = [self.offer, self.accepted]
        self.answers = QWidget()  # beside the words they answer: none stands in a menu
        row = FlowLayout(self.answers)
        for button in (self.declined, self.silent, self.withdrawn):
            row.addWidget(button)
        self.person = buttons.link(self._open_person, icon="user")
        holder = QWidget()
        FlowLayout(holder).addWidget(self.person)
        for widget in (self.full, self.history, self.answers, self.form, holder):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.asked_on.left.connect(self._keep_day)
        self.form.entered.connect(self._enter)
        self.row: WaitingRow | None = None
        self._begun: dict[str, object] = {}

    def first(self) -> QWidget | None:
        if self.row is None:
            return self.page.back
        return self.person if self.row.answer is Answer.OPEN else self.offer  # Enter answers for nobody

    def retranslate(self) -> None:
        self.form.set_text("asked_on", self.tr("Waits since"), self.tr("The list goes by this day."))
        self.form.set_text("answer_by", self.tr("Answer by"), self.tr("Until then the place is held."))
        self.form.set_text("how", self.tr("How it was offered"))
        self.form.set_text(
            "reason",
            self.tr("Why before those who wait longer"),
            self.tr("Somebody else is first in line. A few words are enough."),
        )
        self.declined.setText(self.tr("They said no"))
        self.silent.setText(self.tr("No answer"))
        self.withdrawn.setText(self.tr("Take the offer back"))
        self.person.setText(self.tr("Open this person’s page"))

    def arrive(self, _place: Place) -> None:
        self.full.hide()
        self.row = None
        self._begun = {"how": "", "reason": "", "answer_by": self.page.today + ANSWER_WITHIN}
        self.form.set_values(self._begun)

    def half_typed(self) -> HalfTyped | None:
        """Words of an offer that is not made yet would be lost."""
        said, place = {name: self.form.values()[name] for name in self._begun}, self.page.place
        if place is None or self.row is None or self.page.pane is not self or said == self._begun:
            return None
        return Place(places.GROUP, place.id, "offer", text=place.text), said

    def take_back(self, values: dict[str, object]) -> None:
        self.form.set_values(values)

    def reload(self) -> None:
        group, listed = _group(self), self._listed()
        chosen = self._chosen(listed)
        row = self.row = chosen
        for widget in (self.form, self.history, self.person):
            widget.setVisible(row is not None)
        is_open = row is not None and row.answer is Answer.OPEN
        shown = self.page.pane is self
        for button in (self.accepted, self.declined, self.silent, self.withdrawn):
            button.setVisible(is_open and shown)
        self.answers.setVisible(is_open and shown)
        self.offer.setVisible(row is not None and not is_open and shown)
        if row is None or group is None:
            self.page.title.setText(self.tr("Waiting list"))
            self.page.set_lead(self.tr("This person does not wait for a place any more."))
            return
        self.page.title.setText(row.shown)
        at = row.number
        lead = self.tr("Number {number} on the waiting list of {group}")
        self.page.set_lead(lead.format(number=words.number(at), group=i18n.isolated(group.name)))
        before = any(is_to_be_asked(one) for one in listed[: at - 1])
        self.form.show_field("reason", before and not is_open)
        for name in ("how", "answer_by"):
            self.form.show_field(name, not is_open)
        if not self.asked_on.hasFocus():
            self.form.set_values({"asked_on": row.asked_on})
        name = i18n.on_a_button(row.shown)
        self.offer.setText(self.tr("Offer {name} a place").format(name=name))
        self.accepted.setText(self.tr("{name} takes the place").format(name=name))
        offers = self.jobs.ask(queries.offers, row.membership_id)
        self.history.setText("\n".join(map(_told, offers)))
        self.history.setVisible(bool(offers))

    def leave(self) -> None:
        self._keep_day()

    def _listed(self) -> list[WaitingRow]:
        group = _group(self)
        return self.jobs.ask(queries.waiting, group.id) if group is not None else []

    def _chosen(self, listed: list[WaitingRow]) -> WaitingRow | None:
        place = self.page.place
        if place is None or not place.text:
            return None
        return next((one for one in listed if one.person_id == UUID(place.text)), None)

    def _keep_day(self) -> None:
        row, place = self.row, self.page.place
        day = self.form.values()["asked_on"]
        assert isinstance(day, date)
        if row is None or place is None or place.id is None or day == row.asked_on:
            return
        if row.membership_id != membership_id(place.id, row.person_id):
            return  # another one is shown by now
        self.jobs.did(self, waiting.ask_since, place.id, row.person_id, day)

    def _act(self) -> None:
        """Offers the place, or writes down that it is taken."""
        row = self.row
        if row is None or not settled(self.form):
            return
        act, said = self._taking(row) if row.answer is Answer.OPEN else self._offering(row)

        def done() -> None:
            self._back()
            self.page.say(said)

        self.full.attempt(act, done)

    def _enter(self) -> None:
        """Offers the place. That it is taken is for the button: what can be typed then is about another thing."""
        if self.row is not None and self.row.answer is not Answer.OPEN:
            self._act()

    def _offering(self, row: WaitingRow) -> tuple[Callable[[bool], object], str]:
        place, values = self.page.place, self.form.values()
        assert place is not None
        assert place.id is not None
        group_id, by = place.id, values["answer_by"]
        assert isinstance(by, date)
        said = i18n.filled(
            self.tr("{name} is offered a place until {date}."),
            name=i18n.isolated(row.shown),
            date=words.day_text(by),
        )

        def act(over: bool) -> None:
            self.jobs.write(
                self,
                waiting.offer,
                group_id,
                row.person_id,
                how=str(values["how"]),
                reason=str(values["reason"]) if self.reason.isVisibleTo(self) else "",
                answer_by=by,
                over=over,
            )

        return act, said

    def _taking(self, row: WaitingRow) -> tuple[Callable[[bool], object], str]:
        assert row.offer is not None
        offer_id = row.offer.id
        said = i18n.filled(
            self.tr("{name} takes the place and comes to the group."), name=i18n.isolated(row.shown)
        )
        return lambda over: self.jobs.write(self, waiting.accept, offer_id, over=over), said

    def _refused(self, error: PeerGroupsError) -> None:
        if isinstance(error, RuleBroken) and error.field:
            self.form.show_errors({error.field: "missing"})
        else:
            self.refuse(error)

    def _no(self, answer: Answer) -> None:
        row = self.row
        if row is None or row.offer is None or not self.jobs.did(self, waiting.decline, row.offer.id, answer):
            return
        name = i18n.isolated(row.shown)
        if answer is Answer.DECLINED:
            said = self.tr("{name} said no and stays on the list.")
        else:
            said = self.tr("{name} did not answer and stays on the list.")
        self._back()
        self.page.say(i18n.filled(said, name=name))

    def _withdraw(self) -> None:
        row = self.row
        if row is None or row.offer is None or not self.jobs.did(self, waiting.withdraw, row.offer.id):
            return
        self.page.say(
            i18n.filled(
                self.tr("The place is not offered to {name} any more."), name=i18n.isolated(row.shown)
            )
        )

    def _back(self) -> None:
        """To where it was asked for, else to the list."""
        place = self.page.place
        if self.page.back.isVisible():
            self.page.back.click()
        elif place is not None:
            self.page.go.emit(Place(places.GROUP, place.id, part="waiting"))

    def _open_person(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.PERSON, self.row.person_id))


def _told(offer: OfferRow) -> str:
    """An offer with how it was made and why it was theirs."""
    return i18n.facts((words.offer_text(offer), offer.how, offer.reason))


def _group(pane: Pane) -> GroupRow | None:
    place = pane.page.place
    return pane.jobs.ask(group_queries.group, place.id) if place is not None and place.id else None
