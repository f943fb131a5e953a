"""Below the tiles: those who lead, the order, the total, guests, and where to go from here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from peergroups.gui.core import places
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
        self.leading.setText(self.tr("Leading:"))
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
            box.setMinimumHeight(theme.target(theme.MARKING_TARGET))
            self._flow.addWidget(box)
            self.boxes.append(box)
        self.leading.setMinimumHeight(theme.target(theme.MARKING_TARGET))


class Footer(QObject):
    """The total, the guests and the next steps: three pieces that `MarkingPane.arrange` places."""

    def __init__(self, pane: Pane, more: Callable[[], object]) -> None:
        super().__init__()
        self.pane = pane
        self.desk = desk = pane.desk
        self.total = label("strong")
        self.guests_caption = label("strong", wrap=False)
        self.guests = Counter()
        self.guests_caption.setBuddy(self.guests.box)
        self.counting = QWidget()
        line = QHBoxLayout(self.counting)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.guests_caption)
        line.addWidget(self.guests)
        line.addStretch(1)
        self.sums = QHBoxLayout()
        self.sums.setSpacing(theme.BETWEEN)
        self.sums.addWidget(self.total, 1)
        self.sums.addWidget(self.counting)
        self.undo = buttons.plain(self._undo, icon="undo-2")
        self.more = buttons.plain(more, icon="pencil")
        self.print = buttons.plain(self.print_sheet, icon="printer")
        self.paper = buttons.plain(lambda: desk.show_part("paper"), icon="keyboard")
        self.note = buttons.plain(lambda: desk.show_part("note"), icon="notebook-pen", may="write_notes")
        self.finish = buttons.primary(lambda: desk.show_part("finish"), icon="check", may="plan_sessions")
        self.buttons = (self.undo, self.more, self.print, self.paper, self.note, self.finish)
        self.acts = QWidget()
        row = FlowLayout(self.acts)
        for button in self.buttons:
            row.addWidget(button)
        self.guests.changed.connect(self._set_guests)

    def retranslate(self) -> None:
        self.guests_caption.setText(self.tr("Guests:"))
        self.guests.set_names(
            what=self.tr("Guests without a name"),
            fewer=self.tr("One guest fewer"),
            more=self.tr("One guest more"),
        )
        self.guests.fit()
        self.undo.setText(self.tr("Undo"))
        self.more.setText(self.tr("Mark with a reason"))
        self.print.setText(self.tr("Print sheet"))
        self.paper.setText(self.tr("Type the paper back"))
        self.note.setText(self.tr("Note"))
        self.finish.setText(self.tr("Finish"))

    def show_total(self) -> None:
        self.total.setText(self.desk.totals_text())
        self.guests.show_number(self.desk.session.guests)

    def print_sheet(self) -> None:
        """The handouts room shows it before it is printed."""
        self.desk.go.emit(Place(places.HANDOUTS, self.desk.id, part="sign-in-sheet"))

    def _set_guests(self, number: int) -> None:
        if self.desk.jobs.did(self.pane, attendance.set_guests, self.desk.id, number):
            self.desk.read()
        self.show_total()

    def _undo(self) -> None:
        undo = next((one for one in self.desk.context.actions() if one.objectName() == "undo"), None)
        if undo is None:
            self.desk.said.emit(self.tr("There is nothing to take back."))
        else:
            undo.trigger()
