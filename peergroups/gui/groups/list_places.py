"""How many places are free for the people of a list, who waits for one, and whether the list is of those who belong."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base.errors import PeerGroupsError, RuleBroken
from peergroups.gui.core import i18n
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.groups.full import Act, Full
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.radios import Radios
from peergroups.usecases import roster_places
from peergroups.usecases.roster_answers import Answers, Preview
from peergroups.usecases.roster_places import Foreseen, Room

_FEW = 5  # names in one sentence


class ListPlaces(QWidget):
    """Hidden while the group has places for all, or no end of them. That nobody is passed over is chosen."""

    changed = Signal()

    def __init__(self, refuse: Callable[[PeerGroupsError], object]) -> None:
        """`refuse` says why nothing was brought in, but for too few places."""
        super().__init__()
        self.facts, self.asks = label("body"), label("strong")
        self.belong = Radios([False, True])
        self.full = Full(refuse)
        self.room = Room()
        self._over = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        for widget in (self.facts, self.asks, self.belong, self.full):
            column.addWidget(widget)
        self.belong.changed.connect(self.changed)
        self.hide()

    def read(self, jobs: Jobs, group_id: UUID | None) -> None:
        """The places of a group as they are now."""
        self.room = jobs.ask(roster_places.room, group_id) if group_id is not None else Room()

    def start(self, *, belong: bool = False) -> None:
        """Another list, with what was said of it."""
        before = self.blockSignals(True)
        self.belong.set_value(belong)
        self.blockSignals(before)
        self.full.hide()
        self.hide()

    def retranslate(self) -> None:
        self.asks.setText(self.tr("Do the people of the list belong to the group already?"))

    def belongs(self) -> bool:
        """Whether somebody said that they do, where that was asked."""
        return bool(self.belong.value())

    def show_for(self, shown: Preview, answers: Answers, here: Collection[UUID]) -> None:
        """Says what becomes of the list under these answers."""
        if self.room.free is None:
            self._over = 0
            self.hide()
            return
        behind, all_in = (
            roster_places.foresee(shown, replace(answers, belong=belong), here, self.room)
            for belong in (False, True)
        )
        asks = behind.coming < all_in.coming
        self._over = all_in.over if asks and self.belongs() else 0
        self.asks.setVisible(asks)
        self.belong.setVisible(asks)
        self.full.hide()
        self.facts.setText(" ".join(self._facts(all_in if self.belongs() else behind)))
        self.belong.set_words(
            [
                (self.tr("No: places are for those who wait first"), self._behind(behind)),
                (self.tr("Yes: they all come in now"), self._all(all_in)),
            ]
        )
        self.setVisible(asks or bool(all_in.coming))

    def attempt(self, act: Act) -> None:
        """Brings the list in; where more come than there are places, only after a yes."""

        def checked(over: bool) -> None:
            if self._over and not over:
                raise RuleBroken("group.full")
            act(over)

        self.full.attempt(checked, lambda: None, number=max(1, self._over))

    def _facts(self, told: Foreseen) -> list[str]:
        said = [self._free(self.room.free or 0)]
        if self.room.waiting:
            said.append(self._who_waits())
        if told.coming == 1:
            said.append(self.tr("One person of the list gets a place."))
        elif told.coming:
            said.append(self.tr("%n people of the list get a place.", "", told.coming))
        else:
            said.append(self.tr("Nobody of the list gets a place."))
        return said

    def _free(self, free: int) -> str:
        if not free:
            return self.tr("No place is free.")
        return self.tr("One place is free.") if free == 1 else self.tr("%n places are free.", "", free)

    def _who_waits(self) -> str:
        names = [i18n.isolated(one.shown) for one in self.room.waiting if one.shown]
        more = len(self.room.waiting) - min(_FEW, len(names))
        if len(self.room.waiting) == 1 and names:
            return i18n.filled(self.tr("{name} waits for one."), name=names[0])
        if not more:
            return i18n.filled(self.tr("{names} wait for one."), names=i18n.listed(names))
        text = self.tr("{names} and %n more wait for one.", "", more)
        if not names:
            return self.tr("%n people wait for one.", "", more)
        return i18n.filled(text, names=self.tr(", ", "between names").join(names[:_FEW]))

    def _behind(self, told: Foreseen) -> str:
        if self.room.waiting:
            if told.waiting == 1:
                return self.tr("One person of the list waits behind them.")
            return self.tr("%n people of the list wait behind them.", "", told.waiting)
        if told.waiting == 1:
            return self.tr("One person of the list waits for a place.")
        return self.tr("%n people of the list wait for a place.", "", told.waiting)

    def _all(self, told: Foreseen) -> str:
        said = []
        if told.over == 1:
            said.append(self.tr("That is one person more than there are places."))
        elif told.over:
            said.append(self.tr("That is %n people more than there are places.", "", told.over))
        if self.room.waiting:
            said.append(self.tr("Whoever waits is passed over."))
        return " ".join(said)
