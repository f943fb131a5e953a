"""Who steps in for a leader who is away: for one session, whatever they are in the group."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.model.groups import LEADING, MemberStatus, Role
from peergroups.store.queries import absences, groups
from peergroups.usecases import rota

_FIRST = (*sorted(LEADING), Role.HELPER)  # those who know the ropes stand above the others


class StandInPane(Pane):
    """Whoever is chosen leads this session; who stepped in before can be taken back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.gaps = label("large")
        self.caption = label("strong")
        self.who = Choice()
        self.caption.setBuddy(self.who)
        self.keep = buttons.primary(self._step_in, icon="check", may="plan_sessions")
        self.back = buttons.plain(self._step_back, icon="undo-2", may="plan_sessions")
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(self.keep)
        row.addWidget(self.back)
        column = QVBoxLayout()
        column.setSpacing(theme.INSIDE)
        for widget in (self.gaps, self.caption, self.who, holder):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Who steps in?"))
        self.who.setAccessibleName(self.tr("Who steps in?"))
        self.keep.setText(self.tr("Leads this session"))

    def arrive(self, _place: Place) -> None:
        self.who.setCurrentIndex(0)

    def reload(self) -> None:
        register = self.desk.register
        if register is None:
            return
        self.gaps.setText("\n".join(words.leader_away(one) for one in register.gaps))
        self.gaps.setVisible(bool(register.gaps))
        members = self.desk.jobs.ask(groups.members, self.desk.session.group_id)
        away = self.desk.jobs.ask(absences.away_on, self.desk.session.group_id, self.desk.session.day)
        not_asked = {one.person_id for one in register.leaders} | away.keys()
        here = [
            m for m in members if m.status is MemberStatus.ACTIVE and m.person_id not in not_asked and m.shown
        ]
        here.sort(key=lambda m: m.role not in _FIRST)
        self.who.set_choices((m.person_id, i18n.isolated(m.shown)) for m in here)
        self.keep.setVisible(bool(here))
        steps_in = next((one for one in register.leaders if one.stands_in), None)
        self.back.setVisible(steps_in is not None)
        if steps_in is not None:
            text = self.tr("{name} does not step in")
            self.back.setText(text.format(name=i18n.on_a_button(steps_in.shown)))

    def first(self) -> QWidget:
        return self.who

    def _step_in(self) -> None:
        chosen, name = self.who.currentData(), self.who.currentText()
        desk = self.desk
        if chosen is None or not desk.jobs.did(self, rota.put_in, desk.id, chosen):
            return
        desk.read()
        desk.show_part("")
        desk.said.emit(i18n.filled(self.tr("{name} leads this session."), name=words.name_in(name)))

    def _step_back(self) -> None:
        desk = self.desk
        steps_in = (
            next((one for one in desk.register.leaders if one.stands_in), None) if desk.register else None
        )
        if steps_in is None or not desk.jobs.did(self, rota.take_out, desk.id, steps_in.person_id):
            return
        desk.read()
        self.reload()
        self.who.setFocus()
        text = self.tr("{name} does not lead this session any more.")
        desk.said.emit(i18n.filled(text, name=words.name_in(steps_in.shown)))
