"""Attempts to reach somebody: one click and a line each, and what they come to."""

from __future__ import annotations

from collections.abc import Callable, Collection
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.form import SHORT, Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.text import LineBox
from peergroups.model.followups import How, Result, is_enough
from peergroups.store.queries import followups as queries
from peergroups.store.queries import organisation
from peergroups.store.queries.followups import ContactRow, FollowUpRow
from peergroups.usecases import followups

_ICONS = {Result.REACHED: "check", Result.NO_ANSWER: "x", Result.ASKED_NOT_TO: "triangle-alert"}


class Attempts(QWidget):
    """Part of the page of one follow-up; `reached` and `left_alone` are called where that came of it."""

    def __init__(self, pane: Pane, reached: Callable[[], object], left_alone: Callable[[], object]) -> None:
        super().__init__()
        self._pane = pane
        self._after = {Result.REACHED: reached, Result.ASKED_NOT_TO: left_alone}
        self._row: FollowUpRow | None = None
        self._noted: dict[
            UUID, dict[str, object]
        ] = {}  # attempts of here that can be undone, as they were typed
        self._back: UUID | None = None  # the one whose words are in the line again
        self.alone = Notice(self._lift, role="warning")
        self.heading = label("heading")
        self.form = Form()
        self.how, self.note = Choice(), LineBox()
        self.form.add("how", self.how, most=SHORT)
        self.form.add("note", self.note)
        self.results = {result: self._button(result) for result in Result}
        self.made = Section()
        self.enough = label("strong")
        holder = QWidget()
        row = FlowLayout(holder)
        for button in self.results.values():
            row.addWidget(button)
        self._asked = (self.form, holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BETWEEN)
        for widget in (self.alone, self.heading, self.form, holder, self.enough, self.made):
            column.addWidget(widget)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("An attempt to reach them"))
        self.form.set_text("how", self.tr("How"))
        self.form.set_text("note", self.tr("What to remember of it"), self.tr("A few words, or nothing."))
        self.how.set_choices((how, messages.word(how)) for how in How)
        for result, button in self.results.items():
            button.setText(messages.word(result))
        self.enough.setText(self.tr("The last three attempts were in vain. It can be left at that."))

    def show_row(self, row: FollowUpRow | None) -> None:
        """What was tried for that one; nothing where nobody is to be reached."""
        before, self._row = self._row, row if row is not None and row.person_id is not None else None
        if before is not None and (self._row is None or self._row.id != before.id):
            self._forget()
        self.setVisible(self._row is not None)
        if row is None or row.person_id is None:
            return
        jobs = self._pane.jobs
        made = jobs.ask(queries.contacts, row.id)
        self.made.set_heading(self.tr("Attempts so far"))
        self.made.set_lines([self._line(one) for one in made])
        self._give_back({one.id for one in made})
        self.enough.setVisible(row.status == "open" and is_enough(one.result for one in made))
        for widget in (self.heading, *self._asked):
            widget.setVisible(row.status == "open")
        asked = jobs.ask(queries.asked_not_to, row.person_id)
        self.alone.setVisible(bool(asked))
        if asked:
            text = self.tr("On {date} they asked not to be contacted. No rule proposes a call to them.")
            self.alone.set_texts(
                i18n.filled(text, date=self._when(asked[0])), self.tr("They may be called again")
            )

    def _give_back(self, there: Collection[UUID]) -> None:
        """The words of an attempt that was undone come back into the empty line; done again it takes them."""
        if self._back is not None and self._back in there:
            if self.note.text() == self._noted[self._back]["note"]:
                self.form.set_values({"note": ""})
            self._back = None
        undone = [one for one in self._noted if one not in there and one != self._back]
        if undone and not self.note.text():
            self._back = undone[-1]
            self.form.set_values(self._noted[self._back])

    def _forget(self) -> None:
        """Another one is shown: what was typed for the one before is not about it."""
        self._noted, self._back = {}, None
        self.form.set_values({"note": ""})

    def _button(self, result: Result) -> buttons.Button:
        return buttons.plain(lambda: self._note(result), icon=_ICONS.get(result, ""))

    def _line(self, one: ContactRow) -> Line:
        text = self.tr("{when}: {result}")
        strong = i18n.filled(text, when=self._when(one), result=messages.word(one.result))
        facts = [messages.word(one.how)]
        if one.by:
            facts.append(i18n.filled(self.tr("by {name}"), name=i18n.isolated(one.by)))
        if one.note:
            facts.append(one.note)
        away = Act(
            one.id,
            self.tr("Take away"),
            i18n.filled(self.tr("Take the attempt of {when} away"), when=self._when(one)),
            lambda: self._take_away(one.id),
            icon="trash-2",
        )
        return Line(strong, tuple(facts), (away,))

    def _when(self, one: ContactRow) -> str:
        kept = self._pane.jobs.ask(organisation.organisation)
        at = one.at.astimezone(ZoneInfo(kept.zone if kept else "UTC"))
        return language.format_day_time(at, i18n.spoken(), "medium")

    def _note(self, result: Result) -> None:
        row, typed = self._row, self.form.values()
        if row is None:
            return
        noted = self._pane.jobs.do(self._pane, followups.note_contact, row.id, {**typed, "result": result})
        if noted is None:
            return
        self._noted[noted], self._back = typed, None
        self.form.set_values({"note": ""})
        said = self.tr("Noted: {result}")
        self._pane.page.say(i18n.filled(said, result=messages.word(result)))
        if result in self._after:
            self._after[result]()

    def _take_away(self, contact_id: UUID) -> None:
        self._noted.pop(contact_id, None)  # by mistake: its words were too
        if self._pane.jobs.did(self._pane, followups.remove_contact, contact_id):
            self._pane.page.say(self.tr("The attempt is taken away."))

    def _lift(self) -> None:
        row = self._row
        if row is None or row.person_id is None:
            return
        if self._pane.jobs.did(self._pane, followups.may_be_called, row.person_id):
            text = self.tr("{name} may be called again.")
            self._pane.page.say(i18n.filled(text, name=i18n.isolated(row.person)))
