"""Below the tiles: those who lead, the order, the total, guests, and where to go from here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from peergroups.gui.core import places
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import words
from peergroups.gui.sessions.counter import Counter
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.state import Sort
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.model.attendance import CAME, Mark
from peergroups.model.groups import Role
from peergroups.store.queries.sessions import RegisterEntry
from peergroups.usecases import attendance


class Details(QWidget):
    """Who leads tonight, with a tick each, and the order of the tiles."""

    leader_marked = Signal(object, object)  # person id, Mark or None
    sorted_by = Signal(object)  # Sort

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.leading = label("strong", wrap=False)
        self.order_caption = label("strong", wrap=False)
        self.order = Choice()
        self.order_caption.setBuddy(self.order)
        self.boxes: list[QCheckBox] = []
        self._leaders: Sequence[RegisterEntry] = ()
        self._who = QWidget()
        self._flow = FlowLayout(self._who)
        self._flow.addWidget(self.leading)
        order = QWidget()
        line = QHBoxLayout(order)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.order_caption)
        line.addWidget(self.order)
        whole = FlowLayout(self, gap=theme.BETWEEN)
        whole.addWidget(self._who)
        whole.addWidget(order)
        self.order.currentIndexChanged.connect(
            lambda _at: self.sorted_by.emit(Sort(self.order.currentData()))
        )

    def retranslate(self) -> None:
        self._say_who()
        self.order_caption.setText(self.tr("Order:"))
        self.order.setAccessibleName(self.tr("Order of the names"))
        self.order.set_choices(
            [(Sort.NAME, self.tr("From A to Z")), (Sort.OFTEN, self.tr("Who comes most, first"))]
        )

    def show_leaders(self, leaders: Sequence[RegisterEntry]) -> None:
        """A box each, kept while the same people lead: the cursor stays."""
        if [one.person_id for one in self._leaders] != [one.person_id for one in leaders]:
            self._make_boxes(leaders)
        self._leaders = leaders
        for box, entry in zip(self.boxes, leaders, strict=True):
            box.setText(self._said_of(entry).replace("&", "&&"))
            box.setChecked(entry.mark in CAME)
        self._who.setVisible(bool(leaders))
        self._say_who()

    def _say_who(self) -> None:
        help_too = any(one.role is Role.HELPER for one in self._leaders)
        self.leading.setText(self.tr("Leading and helping:") if help_too else self.tr("Leading:"))

    def _said_of(self, entry: RegisterEntry) -> str:
        name = words.name_in(entry.shown)
        if entry.away_until is None or entry.mark is not None:
            return name
        return self.tr("{name}, {away}").format(name=name, away=words.away(entry.away_until))

    def _make_boxes(self, leaders: Sequence[RegisterEntry]) -> None:
        for box in self.boxes:
            self._flow.removeWidget(box)
            box.deleteLater()
        self.boxes = []
        for entry in leaders:
            box = QCheckBox()
            box.clicked.connect(
                lambda ticked, person=entry.person_id: self.leader_marked.emit(
                    person, Mark.PRESENT if ticked else None
                )
            )
            box.setMinimumHeight(theme.target())
            self._flow.addWidget(box)
            self.boxes.append(box)
        self.leading.setMinimumHeight(theme.target())


class Footer(QObject):
    """Guests and the next steps: what stands below the register, and what stands behind More."""

    def __init__(self, pane: Pane, more: Callable[[], object]) -> None:
        super().__init__()
        self.pane = pane
        self.desk = desk = pane.desk
        self.guests_caption = label("body", wrap=False)
        self.guests = Counter()
        self.guests_caption.setBuddy(self.guests.box)
        self.counting = QWidget()
        line = QHBoxLayout(self.counting)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.guests_caption)
        line.addWidget(self.guests)
        self.more = buttons.plain(more, icon="pencil")
        self.print = buttons.plain(self.print_sheet, icon="printer")
        self.paper = buttons.plain(lambda: desk.show_part("paper"), icon="keyboard")
        self.pack = buttons.plain(self._print_pack, icon="files")
        self.note = buttons.plain(lambda: desk.show_part("note"), icon="notebook-pen", may="write_notes")
        self.finish = buttons.primary(lambda: desk.show_part("finish"), icon="check", may="plan_sessions")
        self.guest_more = buttons.plain(self.guests.more.click, icon="plus")
        self.guest_fewer = buttons.plain(self.guests.fewer.click, icon="minus")
        pane.facts = [self.counting]
        pane.acts = [self.note, self.print, self.finish]
        pane.lesser = [self.more, self.paper, self.pack, self.guest_more, self.guest_fewer]
        self.guests.changed.connect(self._set_guests)

    def fit(self, measure: Measure) -> None:
        """Guests are counted below the page where there is room, else behind More."""
        if self.desk.register is not None and not self.desk.can_be_finished:
            self.finish.hide()
        roomy = measure.width >= Width.WORDS and not measure.low
        self.counting.setVisible(roomy)
        for button in (self.guest_more, self.guest_fewer):
            button.setHidden(roomy)

    def retranslate(self) -> None:
        self.guests_caption.setText(self.tr("Guests"))
        self.guests.set_names(
            what=self.tr("Guests without a name"),
            fewer=self.tr("One guest fewer"),
            more=self.tr("One guest more"),
        )
        self.guests.fit()
        self.guest_more.setText(self.tr("One guest more"))
        self.guest_fewer.setText(self.tr("One guest fewer"))
        self.more.setText(self.tr("Mark with a reason"))
        self.print.setText(self.tr("Print sheet"))
        self.pack.setText(self.tr("Print everything for this evening"))
        self.paper.setText(self.tr("Type the paper back"))
        self.note.setText(self.tr("Note"))
        self.finish.setText(self.tr("Finish"))

    def show_guests(self) -> None:
        self.guests.show_number(self.desk.session.guests)

    def print_sheet(self) -> None:
        """The handouts room shows it before it is printed."""
        self.desk.go.emit(Place(places.HANDOUTS, self.desk.id, part="sign-in-sheet"))

    def _print_pack(self) -> None:
        """The same for the sheet, the plan, the name cards and the handouts at once."""
        self.desk.go.emit(Place(places.HANDOUTS, self.desk.id, part="pack"))

    def _set_guests(self, number: int) -> None:
        if self.desk.jobs.did(self.pane, attendance.set_guests, self.desk.id, number):
            self.desk.read()
        self.show_guests()
        self.desk.counted_again.emit()
