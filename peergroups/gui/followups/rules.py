"""The rules that propose a call: for all groups, or one group's own."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.form import SHORT, Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.followups import Why
from peergroups.model.permissions import Action
from peergroups.model.rules import ASKED, DEFAULTS, LOOKED_BACK
from peergroups.store.queries import groups, proposals
from peergroups.usecases import rules

ALL = ""
_RANGES = {"n": (1, LOOKED_BACK), "percent": (1, 99), "weeks": (1, 26), "due_days": (0, 60)}


class RulesPane(Pane):
    """A card a rule: switched on, and its numbers; each is kept at once. `text` of its place is a group's id."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.about = label("body")
        self.choosing, self.group = Form(), Choice()
        self.choosing.add("group", self.group)
        self.own = label("soft")
        self.column.addWidget(self.about)
        self.column.addWidget(self.choosing)
        self.column.addWidget(self.own)
        self.forms: dict[Why, Form] = {}
        for kind in DEFAULTS:
            card = Card()
            form = self.forms[kind] = Form()
            form.add("is_on", QCheckBox())
            for name in ASKED[kind]:
                number = Number(*_RANGES[name])
                number.setKeyboardTracking(False)  # 12 is kept once, not as 1 before
                form.add(name, number, most=SHORT)
            form.changed.connect(lambda _name, kind=kind: self._keep(kind))
            card.body.addWidget(form)
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.follow = buttons.plain(self._follow_all, icon="rotate-ccw")
        self.done = buttons.primary(page.back.click)
        self.footer = [self.follow, self.done]
        self._filling = False
        self.group.currentIndexChanged.connect(lambda _at: self.reload())

    def first(self) -> QWidget | None:
        return self.group

    def retranslate(self) -> None:
        self.about.setText(
            self.tr(
                "A rule names facts and proposes a call, on Today and when a session is finished. You decide. "
                "Nothing is ever sent, and nobody is graded."
            )
        )
        self.choosing.set_text("group", self.tr("For"))
        self.follow.setText(self.tr("As in all groups"))
        self.done.setText(self.tr("Done"))
        captions = {
            Why.MISSED_SESSIONS: self.tr("Somebody missed sessions running"),
            Why.CAME_SELDOM: self.tr("Somebody came to few of the sessions"),
            Why.FIRST_VISIT: self.tr("Somebody came for the first time"),
            Why.BACK_FROM_AWAY: self.tr("Somebody is back from days away"),
            Why.NOTHING_HEARD: self.tr("Nothing was heard of somebody who is paused"),
        }
        for kind, form in self.forms.items():
            form.set_text("is_on", captions[kind])
            for name in ASKED[kind]:
                form.set_text(name, self._number(kind, name))

    def arrive(self, place: Place) -> None:
        self._offer()
        if place.text:
            self.group.choose(place.text)

    def reload(self) -> None:
        self.page.title.setText(self.tr("Rules for calls"))
        self.page.set_lead("")
        self._offer()
        kept, group = self.jobs.ask(proposals.rules), self._group_id()
        may = self.jobs.open_vault.may(Action.CHANGE_SETTINGS if group is None else Action.CHANGE_GROUP)
        self._filling = True
        for kind, form in self.forms.items():
            rule = kept.of(kind, group)
            form.set_values({name: getattr(rule, name) for name in ("is_on", *ASKED[kind])})
            form.close_to_change(not may)
            for name in ASKED[kind]:
                form.show_field(name, rule.is_on)
        self._filling = False
        own = group is not None and any(kept.has_own(kind, group) for kind in DEFAULTS)
        self.follow.setVisible(own and may)
        self.own.setVisible(group is not None)
        self.own.setText(
            self.tr("This group has rules of its own.")
            if own
            else self.tr("As in all groups, until you change something here.")
        )

    def _number(self, kind: Why, name: str) -> str:
        if name == "n":
            return self.tr("How many sessions missed")
        if name == "percent":
            return self.tr("Fewer than so many of a hundred (from four sessions on)")
        if name == "weeks":
            return self.tr("In how many weeks") if kind is Why.CAME_SELDOM else self.tr("For how many weeks")
        return self.tr("Call within how many days")

    def _offer(self) -> None:
        listed = [(str(row.id), row.name) for row in self.jobs.ask(groups.groups)]
        self.group.set_choices([(ALL, self.tr("all groups")), *listed])

    def _group_id(self) -> UUID | None:
        chosen = self.group.currentData()
        return UUID(str(chosen)) if chosen else None

    def _keep(self, kind: Why) -> None:
        if not self._filling:
            self.jobs.did(self, rules.change, kind, self._group_id(), self.forms[kind].values())

    def _follow_all(self) -> None:
        group = self._group_id()
        if group is not None and self.jobs.did(self, rules.follow_all, group):
            self.page.say(self.tr("The rules of all groups hold here too."))
