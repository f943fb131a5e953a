"""Somebody who is entered already: whom they are is asked, then both records stand side by side."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.people.twice import PairCard
from peergroups.gui.style import theme
from peergroups.gui.widgets.completer import Completer
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.text import LineBox
from peergroups.store.queries import people as queries
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import merging


class ReallyPane(Pane):
    """`Place.id` is the record that goes into that of somebody else."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._known_id: UUID | None = None
        self.caption = label("strong")
        self.box = LineBox()
        self.caption.setBuddy(self.box)
        self.known = Completer(self.box)
        self.known.picked.connect(self._choose)
        self.known.take_the_only_one()
        self.known.missed.connect(self._say_nobody)
        self.card: PairCard | None = None
        self.column.setSpacing(theme.INSIDE)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.box)
        self.column.addStretch(1)

    def first(self) -> QWidget | None:
        return self.card.first() if self.card is not None else self.box

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Who is it really?"))
        self.box.setAccessibleName(self.caption.text())
        self.box.setPlaceholderText(self.tr("Type the name, then choose"))
        self.box.setMaximumWidth(round(640 * theme.scale()))

    def arrive(self, _place: Place) -> None:
        self._known_id = None
        self.box.setText("")

    def reload(self) -> None:
        """Both as they are now; nobody where one of them is gone."""
        if self.card is not None:
            self.column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        row = self._row(self.page.place.id if self.page.place is not None else None)
        self.page.title.setText(self.tr("The same as somebody else"))
        self.page.set_lead("" if row is None else i18n.facts((row.shown, row.groups)))
        self.box.setEnabled(row is not None)
        self.known.offer(self._others)
        self.known.find_by(self._whole_names)
        known = self._row(self._known_id)
        if row is not None and known is not None:
            self.card = PairCard(known, row, act=self._merge, keep_apart=self._keep_apart)
            self.column.insertWidget(self.column.count() - 1, self.card)

    def _row(self, id_: UUID | None) -> PersonRow | None:
        return self.jobs.ask(queries.person, id_) if id_ is not None else None

    def _others(self) -> list[tuple[object, str]]:
        """Everybody else, told apart, as narrowly as any of their groups shows them."""
        place = self.page.place
        others = queries.told_apart(self.jobs.ask(queries.person_names))
        return [(id_, shown) for id_, shown in others.items() if place is None or id_ != place.id]

    def _whole_names(self) -> dict[object, str]:
        """Also the family name that is not shown finds somebody, as in a register."""
        people = self.jobs.ask(queries.person_names)
        return {one.id: f"{one.name} {one.family_name}".strip() for one in people}

    def _say_nobody(self, typed: str) -> None:
        text = self.tr("Nobody else is called {name}.")
        self.page.advised.emit(i18n.filled(text, name=i18n.isolated(typed)))

    def _choose(self, known_id: object) -> None:
        if isinstance(known_id, UUID):
            self._known_id = known_id
            self.reload()
            (self.first() or self.box).setFocus()

    def _merge(self, kept: PersonRow, gone: PersonRow, taken: list[str]) -> None:
        if self.jobs.did(self, merging.merge, kept.id, gone.id, taken=taken):
            self.page.go.emit(Place(places.PERSON, kept.id))
            text = self.tr("The two records of {name} are one now.")
            self.page.say(text.format(name=i18n.isolated((self._row(kept.id) or kept).shown)))

    def _keep_apart(self, one: PersonRow, other: PersonRow) -> None:
        if self.jobs.did(self, merging.keep_apart, one.id, other.id):
            self.page.back.click()
            first, second = (i18n.isolated(row.shown) for row in (one, other))
            said = self.tr("{first} and {second} are two people. They are not asked about again.")
            self.page.say(said.format(first=first, second=second))
