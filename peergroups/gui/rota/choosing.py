"""Who leads one session: who is in it, and who is free."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from peergroups.base import clock
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.rota import words
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.model.permissions import Action
from peergroups.model.rota import LEADS, Answer, Part, Task
from peergroups.store.queries import rota as queries
from peergroups.store.queries import sessions
from peergroups.store.queries.rota import Candidate, RotaRow
from peergroups.usecases import rota

if TYPE_CHECKING:
    from peergroups.gui.rota.page import RotaPage

_BESIDE = ""


class ChoosingPane(Pane):
    """One click puts somebody in, and leads back to the list; who is free stands first."""

    def __init__(self, page: RotaPage) -> None:
        super().__init__(page)
        self.rota_page = page
        self.row: RotaRow | None = None
        self.gone = Notice(lambda: page.go.emit(Place(places.ROTA)), icon="calendar")
        self.there, self.free, self.others = Section(), Section(), Section()
        self.captions = [label("strong", wrap=False) for _ in range(2)]
        self.task, self.instead, self.asked = Choice(), Choice(), QCheckBox()
        self.how = QWidget()
        self._pairs: list[QWidget] = []
        line = FlowLayout(self.how)
        for caption, field in zip(self.captions, (self.instead, self.task), strict=True):
            caption.setBuddy(field)
            pair = QWidget()
            beside = FlowLayout(pair)
            beside.addWidget(caption)
            beside.addWidget(field)
            line.addWidget(pair)
            self._pairs.append(pair)
        line.addWidget(self.asked)
        self.nobody = label("body")
        self.register = buttons.plain(self._open_register, icon="list-checks")
        self.head = [self.register]
        self.column.setSpacing(theme.INSIDE)
        for widget in (self.gone, self.how, self.nobody, self.free, self.there, self.others):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.instead.currentIndexChanged.connect(lambda _at: self._fit())

    def first(self) -> QWidget | None:
        if self.row is None:
            return self.gone.button
        for section in (self.free, self.there, self.others):
            if section.buttons:
                return next(iter(section.buttons.values()))
        return self.register

    def retranslate(self) -> None:
        self.gone.set_texts(self.tr("This session is over, or is not to be."), self.tr("Go to the rota"))
        for caption, field, text in zip(
            self.captions,
            (self.instead, self.task),
            (self.tr("Put somebody in"), self.tr("Who")),
            strict=True,
        ):
            caption.setText(text)
            field.setAccessibleName(text)
        self.task.set_choices((one, messages.word(one)) for one in Task)
        self.asked.setText(self.tr("Asked, no answer yet"))
        self.there.set_heading(self.tr("In the rota"))
        self.free.set_heading(self.tr("Who is free"))
        self.others.set_heading(self.tr("Who is not free"))
        self.nobody.setText(self.tr("Nobody else leads or helps in a group."))
        self.register.setText(self.tr("Open the session"))

    def arrive(self, _place: Place) -> None:
        self.row = None
        self.asked.setChecked(False)

    def reload(self) -> None:
        before, place = self.row, self.page.place
        self.row = None
        if place is not None and place.id is not None:
            self.row = self.jobs.ask(queries.of_session, place.id, clock.now())
        row, may = self.row, self.page.context.open_vault.may(Action.PLAN_SESSIONS)
        self.gone.setVisible(row is None)
        self.register.setVisible(row is not None)
        for widget in (self.how, self.nobody):
            widget.setVisible(row is not None and may)
        if row is None:
            for section in (self.there, self.free, self.others):
                section.set_lines([])
            self.page.title.setText(self.tr("Rota"))
            self.page.set_lead("")
            return
        self._name(row)
        self._show_how(row, is_new=before is None or before.parts != row.parts)
        self.there.set_lines([self._part(part, name, may=may) for part, name in (*row.leading, *row.helping)])
        found = self.jobs.ask(queries.candidates, row) if may else []
        self.free.set_lines([self._candidate(one) for one in found if one.is_free])
        self.others.set_lines([self._candidate(one) for one in found if not one.is_free])
        self.nobody.setVisible(may and not found)
        self.how.setVisible(may and bool(found))

    def _name(self, row: RotaRow) -> None:
        text = self.tr("{group}, {date}")
        group = i18n.isolated(row.session.group_name)
        self.page.title.set_forms(*(
            text.format(group=group, date=words.when(row.session, short=short)) for short in (False, True)
        ))  # fmt: skip
        day = timedelta(days=1)
        near = self.jobs.ask(sessions.between, row.session.day - day, row.session.day + day)
        called = {one.id: one.group_name for one in near}
        self.page.set_lead(i18n.facts(words.lacks(row, called)))

    def _show_how(self, row: RotaRow, *, is_new: bool) -> None:
        """In place of whom: of who is away, unless somebody chose otherwise."""
        chosen = self.instead.currentData()
        text = self.tr("in place of {name}")
        self.instead.set_choices([
            (_BESIDE, self.tr("beside those who lead") if row.leading else self.tr("who leads it")),
            *(
                (part.person_id.hex, i18n.filled(text, name=words.who(name)))
                for part, name in (*row.leading, *row.helping)
            ),
        ])  # fmt: skip
        away = next((part.person_id.hex for part, _ in row.leading if part.away_until is not None), _BESIDE)
        self.instead.choose(away if is_new else chosen)
        if is_new:
            self.task.choose(Task.CO_LEAD if row.leading else Task.LEAD)
        self._fit()

    def _fit(self) -> None:
        """Whoever is put in place of somebody does what they were to do."""
        self._pairs[1].setVisible(self.instead.currentData() in {_BESIDE, None})

    def _part(self, part: Part, name: str, *, may: bool) -> Line:
        facts = [messages.word(part.task)]
        if part.answer is None:
            facts.append(self.tr("leads the group"))
        if part.answer is Answer.ASKED:
            facts.append(self.tr("asked, no answer yet"))
        if part.away_until is not None:
            facts.append(words.away(part, name))
        acts = []
        if may and part.answer is Answer.ASKED:
            acts.append(self._act(part, name, self.tr("Said yes"), "check"))
        if may:
            acts.append(self._act(part, name, self.tr("Take out"), "x"))
        role = "absent" if part.away_until is not None else "soft"
        return Line(name or self.tr("somebody"), tuple(facts), tuple(acts), role)

    def _act(self, part: Part, name: str, text: str, icon: str) -> Act:
        called = self.tr("{what}: {which}").format(what=text, which=name)
        if icon == "check":
            return Act((part.person_id, "yes"), text, called, lambda: self._said_yes(part, name), icon=icon)
        return Act((part.person_id, "out"), text, called, lambda: self._take_out(part, name), icon=icon)

    def _candidate(self, one: Candidate) -> Line:
        text = self.tr("{role} of this group") if one.of_group else self.tr("{role} elsewhere")
        facts = [text.format(role=messages.word(one.role)), *words.against(one)]
        put_in = self.tr("Put in")
        act = Act(
            (one.person_id, "in"), put_in, self.tr("{what}: {which}").format(what=put_in, which=one.name),
            lambda: self._put_in(one), icon="plus",
        )  # fmt: skip
        return Line(one.name, tuple(facts), (act,), "soft" if one.is_free else "late")

    def _put_in(self, one: Candidate) -> None:
        """Beside the others, or in place of one of them."""
        row = self.row
        assert row is not None
        answer = Answer.ASKED if self.asked.isChecked() else Answer.YES
        out = next(
            (part.person_id for part in row.parts if part.person_id.hex == self.instead.currentData()), None
        )
        task = Task(self.task.currentData())
        if out is not None:
            if not self.jobs.did(self, rota.swap, row.id, out, one.person_id, answer):
                return
            task = next(part.task for part in row.parts if part.person_id == out)
        elif not self.jobs.did(self, rota.put_in, row.id, one.person_id, task, answer):
            return
        self.rota_page.done()
        text = (
            self.tr("{name} leads {group}, {date}.")
            if task in LEADS
            else self.tr("{name} helps at {group}, {date}.")
        )
        self._say(text, one.name, row)

    def _take_out(self, part: Part, name: str) -> None:
        row = self.row
        assert row is not None
        if self.jobs.did(self, rota.take_out, row.id, part.person_id):
            self._say(self.tr("{name} is taken out: {group}, {date}."), name, row)

    def _said_yes(self, part: Part, name: str) -> None:
        row = self.row
        assert row is not None
        if self.jobs.did(self, rota.said_yes, row.id, part.person_id):
            self._say(self.tr("{name} said yes: {group}, {date}."), name, row)

    def _say(self, text: str, name: str, row: RotaRow) -> None:
        self.page.say(
            i18n.filled(
                text, name=words.who(name), group=i18n.isolated(row.session.group_name),
                date=words.day_text(row.session.day),
            )
        )  # fmt: skip

    def _open_register(self) -> None:
        if self.row is not None:
            self.page.go.emit(Place(places.SESSION, self.row.id))
