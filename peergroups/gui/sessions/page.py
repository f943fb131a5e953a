"""The page of one session. Its parts: the register, one person, the paper, the note, changes, finishing."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.context import Context
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import change, words
from peergroups.gui.sessions.change import ChangePane, ClosedPane
from peergroups.gui.sessions.counting import CountingPane
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.finish import FinishPane
from peergroups.gui.sessions.marking import MarkingPane
from peergroups.gui.sessions.more import MorePane
from peergroups.gui.sessions.note import NotePane
from peergroups.gui.sessions.paper import PaperPane
from peergroups.gui.sessions.standing_in import StandInPane
from peergroups.gui.sessions.templates import TemplatesPane
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.menu import Menu
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.view import PagedView
from peergroups.model.changes import Kind
from peergroups.model.notes import NoteKind
from peergroups.model.sessions import SessionStatus

STAND_IN = "stand-in"
P = TypeVar("P", bound=Pane)


class SessionPage(Page):
    """Place("session", id, part): part is "" (the register), "more" (text: person id), "paper", "note",
    "debrief", "templates" (text: of which kind of note), "finish", "stand-in", or one of `change.PARTS`.
    """

    kinds = frozenset(
        {
            Kind.SESSIONS,
            Kind.ATTENDANCE,
            Kind.PEOPLE,
            Kind.MEMBERSHIPS,
            Kind.GROUPS,
            Kind.NOTES,
            Kind.FOLLOWUPS,
        }
    )
    scrolls = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.desk = Desk(context)
        self.desk.setParent(self)
        self.paged = PagedView()
        self.body.addWidget(self.paged, 1)
        self.pane: Pane | None = None
        self._rows: dict[Pane, list[QWidget]] = {}  # what each pane made so far has below the page
        self.change = buttons.plain(icon="chevron-down", may="plan_sessions")
        self.change.setObjectName("more")  # without Qt's arrow
        self.buttons.addWidget(self.change)
        self.menu = Menu(self)
        self.change.setMenu(self.menu)
        self._actions = {name: QAction(self) for name in (*change.PARTS, STAND_IN, "plan")}
        for name, action in self._actions.items():
            action.triggered.connect(lambda _=False, name=name: self._change(name))
            self.menu.addAction(action)
        self.desk.counted_again.connect(self._count)
        self.desk.said.connect(self.said)
        self.desk.advised.connect(self.advised)
        self.desk.go.connect(self.go)
        self.commands["print"] = self._print
        self.commands["find"] = self._find
        self.commands["edit"] = lambda: self.desk.show_part("topic")

    @cached_property
    def marking(self) -> MarkingPane:
        return self._made(MarkingPane(self.desk))

    @cached_property
    def counting(self) -> CountingPane:
        return self._made(CountingPane(self.desk))

    @cached_property
    def closed(self) -> ClosedPane:
        return self._made(ClosedPane(self.desk))

    @cached_property
    def more(self) -> MorePane:
        return self._made(MorePane(self.desk))

    @cached_property
    def paper(self) -> PaperPane:
        return self._made(PaperPane(self.desk))

    @cached_property
    def stand_in(self) -> StandInPane:
        return self._made(StandInPane(self.desk))

    @cached_property
    def note(self) -> NotePane:
        return self._made(NotePane(self.desk))

    @cached_property
    def debrief(self) -> NotePane:
        return self._made(NotePane(self.desk, NoteKind.DEBRIEF))

    @cached_property
    def templates(self) -> TemplatesPane:
        return self._made(
            TemplatesPane(
                self.desk,
                lambda kind, text: self._note_of(kind).begin_with(text),
                lambda kind: self._note_of(kind).written,
            )
        )

    def _note_of(self, kind: NoteKind) -> NotePane:
        return self.debrief if kind is NoteKind.DEBRIEF else self.note

    @cached_property
    def finish(self) -> FinishPane:
        return self._made(FinishPane(self.desk))

    @cached_property
    def changing(self) -> ChangePane:
        return self._made(ChangePane(self.desk, self._changed))

    def _made(self, pane: P) -> P:
        """A pane is made when it is first shown: all nine at once would take longer than a window may stand still."""
        self.paged.add(pane)
        row = self._rows[pane] = _row_below(self, pane)
        for widget in row:
            widget.hide()
        pane.retranslate()
        return pane

    def retranslate(self) -> None:
        self.change.setText(self.tr("Change session"))
        self._actions["topic"].setText(self.tr("Set the &topic"))
        self._actions["steps"].setText(self.tr("Write the &steps"))
        self._actions["move"].setText(self.tr("&Move it to another day, time or place"))
        self._actions["cancel"].setText(self.tr("&Cancel it, with a reason"))
        self._actions["did-not-happen"].setText(self.tr("It did &not happen"))
        self._actions[STAND_IN].setText(self.tr("Who steps in to &lead"))
        self._actions["trash"].setText(self.tr("Put it into the t&rash"))
        self._actions["plan"].setText(self.tr("&Plan it after all"))
        for pane in self._rows:
            pane.retranslate()
        self._name()

    def arrive(self, place: Place) -> None:
        self.leave()
        if place.id != self.desk.session_id:
            self.desk.session_id = place.id
            self.desk.register = None
            self.pane = None
        self.place = place
        self.stale = False
        if self.desk.read() is None:
            self._show_nothing()
            return
        pane = self._pane_for(place.part)
        pane.arrive(place)
        self._show_pane(pane)

    def reload(self) -> None:
        if self.place is None or self.desk.read() is None:
            self._show_nothing()
            return
        wanted = self._pane_for(self.place.part)
        if wanted is not self.pane:  # cancelled, or planned again
            wanted.arrive(self.place)
            self._show_pane(wanted)
            wanted.focus_first()
        else:
            self._show_all()

    def leave(self) -> None:
        if self.pane is not None and self.desk.register is not None and self.context.vault is not None:
            self.pane.leave()

    def first(self) -> QWidget | None:
        if isinstance(self.pane, ClosedPane) and self.back.isVisible():
            return self.back  # a second Enter after cancelling does not plan it again
        return self.pane.first() if self.pane is not None else None

    def escape(self) -> bool:
        return self.pane is not None and self.pane.escape()

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        if getattr(self, "pane", None) is not None:  # it is not there while the page is being made
            self._name()
            self._show_row()
            self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A name that is typed while the cursor stands below the register."""
        if isinstance(self.pane, MarkingPane) and not self.pane.isAncestorOf(self.focusWidget() or self):
            self.pane.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _pane_for(self, part: str) -> Pane:
        session = self.desk.session
        register = self.marking if self.desk.keeps_names else self.counting
        if part in {"note", "debrief", "templates"}:
            return {"note": self.note, "debrief": self.debrief, "templates": self.templates}[part]
        if session.status in {SessionStatus.CANCELLED, SessionStatus.NOT_HELD}:
            return self.changing if part in {"topic", "trash"} else self.closed
        if part in change.PARTS:
            return self.changing
        if part == STAND_IN:
            return self.stand_in
        if part in {"more", "paper"} and self.desk.keeps_names:
            return self.more if part == "more" else self.paper
        return self.finish if part == "finish" else register

    def _show_pane(self, pane: Pane) -> None:
        self.pane = pane
        self._show_all()
        self.paged.show()
        self.paged.turn_to(pane)

    def _show_all(self) -> None:
        session = self.desk.session
        self._name()
        self._show_row()
        self.change.setVisible(isinstance(self.pane, (MarkingPane, CountingPane, ClosedPane)))
        closed = session.status in {SessionStatus.CANCELLED, SessionStatus.NOT_HELD}
        for name in ("move", "cancel", STAND_IN):
            self._actions[name].setVisible(not closed)
        self._actions["did-not-happen"].setVisible(not closed and self.desk.can_be_finished)
        self._actions["plan"].setVisible(closed)
        if self.pane is not None:
            self.pane.reload()
        self._count()

    def _name(self) -> None:
        """The title as long as the head has room for, and the sentence where the names leave room for it."""
        if self.desk.register is None:
            return
        low, session = self.measure.low, self.desk.session
        when = self.desk.day_and_time(session, short=low)
        whole = self.tr("{group}, {day_and_time}")
        text, shortest = whole, ""
        if isinstance(self.pane, NotePane) and self.pane.kind is NoteKind.DEBRIEF:
            text, shortest = self.tr("Debrief, {group}, {day_and_time}"), self.tr("Debrief, {group}")
        elif isinstance(self.pane, NotePane):
            text, shortest = self.tr("Note, {group}, {day_and_time}"), self.tr("Note, {group}")
        group = words.name_in(session.group_name)
        shorter = self.desk.day_and_time(session, short=True)
        day = language.format_date(session.day, i18n.spoken(), "short-weekday")  # what is shown to the last
        forms = [
            text.format(group=group, day_and_time=shown) for shown in dict.fromkeys((when, shorter, day))
        ]
        self.title.set_forms(*forms, *([shortest.format(group=group)] if shortest else []))
        pane = self.pane
        inside = low and isinstance(pane, MarkingPane)
        if isinstance(pane, MarkingPane):
            pane.say_lead(self._lead() if inside else "")
        self.set_lead("" if inside else self._lead())

    def called_outside(self) -> str:
        if self.desk.register is None:
            return ""
        session = self.desk.session
        text = self.tr("{group}, {day}")
        day = language.format_date(session.day, i18n.spoken(), "medium")
        return text.format(group=i18n.isolated(session.outside), day=day)

    def _count(self) -> None:
        if self.pane is not None and self.desk.register is not None:
            self.show_count(*self.pane.count())

    def _show_row(self) -> None:
        """What the pane in view has below the page."""
        for pane, row in self._rows.items():
            for widget in row:
                widget.setVisible(pane is self.pane)
        if self.pane is not None:
            self.pane.fit(self.measure)

    def _lead(self) -> str:
        """What is worth knowing before marking: it is finished, still to come, or what it is about."""
        session = self.desk.session
        if session.finished_at is not None:
            return self.tr("This session is finished. What you change is kept all the same.")
        if session.status is SessionStatus.PLANNED and session.day > self.desk.today():
            return self._who_leads()
        return session.topic

    def _who_leads(self) -> str:
        """Of a session to come."""
        row = self.desk.in_rota
        names = [name for part, name in row.leading if part.away_until is None] if row is not None else []
        if names:
            text = self.tr("This session is still to come. Who leads: {names}")
            return i18n.filled(text, names=i18n.listed(map(i18n.isolated, names)))
        if row is not None:
            return self.tr("This session is still to come, and nobody leads it yet.")
        return self.tr("This session is still to come.")

    def _show_nothing(self) -> None:
        """The session was taken away, by Undo or elsewhere."""
        self.paged.hide()
        self.pane = None
        self._show_row()
        self.change.hide()
        self.title.setText(self.tr("This session is not there any more"))
        self.set_lead(self.tr("It was taken back or is in the trash. The calendar shows what is planned."))

    def _change(self, name: str) -> None:
        if name == "plan":
            self.closed.plan()
        else:
            self.desk.show_part(name)

    def _changed(self) -> None:
        """A change was made here: back to where it was asked for, or where a session was opened that is gone."""
        if self.back.isVisible():
            self.back.click()
            if self.pane is None and self.back.isVisible():
                self.back.click()
        else:
            self.desk.show_part("")

    def _print(self) -> None:
        self.marking.footer.print_sheet()

    def _find(self) -> None:
        if isinstance(self.pane, MarkingPane):
            self.pane.finder.box.setFocus()


def _row_below(page: Page, pane: Pane) -> list[QWidget]:
    """Puts what the pane has for it into the row below the page; gives all of it."""
    for fact in pane.facts:
        page.foot.facts.addWidget(fact)
    for act in pane.acts:
        page.foot.acts.addWidget(act)
    for act in pane.lesser:
        page.foot.acts.addWidget(act, lesser=True)
    return [*pane.facts, *pane.acts, *pane.lesser]
