"""The register of a group that keeps no names: one big number."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.gui.core import places
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.sessions.counter import Counter
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.usecases import attendance


class CountingPane(Pane):
    """Heads, with a minus and a plus, or typed. Every step is kept at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.caption = label("heading")
        self.counter = Counter(big=True)
        self.caption.setBuddy(self.counter.box)
        self.hint = label("soft")
        self.note = buttons.plain(lambda: desk.show_part("note"), icon="notebook-pen", may="write_notes")
        self.finish = buttons.primary(lambda: desk.show_part("finish"), icon="check", may="plan_sessions")
        column = QVBoxLayout()
        column.setSpacing(theme.BETWEEN)
        self.print = buttons.plain(self._print, icon="printer")
        for widget in (self.caption, self.counter, self.hint):
            column.addWidget(widget)
        self.acts = [self.note, self.print, self.finish]
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))
        self.counter.changed.connect(self._count)

    def retranslate(self) -> None:
        self.caption.setText(self.tr("How many people came?"))
        self.counter.set_names(
            what=self.tr("How many people came?"),
            fewer=self.tr("One person fewer"),
            more=self.tr("One person more"),
        )
        self.counter.fit()
        self.hint.setText(self.tr("This group keeps no names. Press + for each person, or type the number."))
        self.print.setText(self.tr("Print sheet"))
        self.note.setText(self.tr("Note"))
        self.finish.setText(self.tr("Finish"))

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        if self.desk.register is not None and not self.desk.can_be_finished:
            self.finish.hide()

    def reload(self) -> None:
        self.counter.show_number(self.desk.session.headcount or 0)

    def first(self) -> QWidget:
        return self.counter.box

    def _print(self) -> None:
        """The handouts room shows the sheet before it is printed."""
        self.desk.go.emit(Place(places.HANDOUTS, self.desk.id, part="sign-in-sheet"))

    def _count(self, number: int) -> None:
        if self.desk.jobs.did(self, attendance.set_headcount, self.desk.id, number):
            self.desk.read()
            self.desk.said.emit(
                self.desk.counted(
                    self.tr("{number, plural, one {# person came.} other {# people came.}}"), number
                )
            )
        else:
            self.reload()
