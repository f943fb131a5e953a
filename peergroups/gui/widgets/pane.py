"""A page that shows one of several panes: what opens does so in the same place, with Back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from peergroups.base.errors import InvalidDraft, PeerGroupsError
from peergroups.gui.core import messages
from peergroups.gui.core.context import Context
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.style import theme
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.view import PagedView, Part
from peergroups.store.queries import organisation

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

_MANY = 200  # rows at once; more are no work for the window's thread


class Fields(Protocol):
    """A form, or several as one."""

    def values(self) -> dict[str, object]: ...

    def set_values(self, values: Mapping[str, object]) -> None: ...

    def show_errors(self, codes: Mapping[str, str], *, go: bool = True) -> None: ...


class Pane(Part):
    """What a page shows for one kind of place. Build it in `__init__` into `column`, `head` and `footer`."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__()
        self.page = page
        self.refused_in: Fields | None = None
        """The form whose fields a refusal may be about."""
        self.goes_to_refused = True
        self.jobs = page.jobs
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.BETWEEN)
        self.footer: list[QWidget] = []
        """Stay in view below the pane while it scrolls; the primary button stands last."""
        self.head: list[QWidget] = []
        """Beside the title."""
        self.lesser: list[QWidget] = []
        """Beside the title behind More."""

    def refuse(self, error: PeerGroupsError) -> None:
        """Says why an act was refused: beside the fields of `form` that it is about, else in the bar."""
        form = self.refused_in
        if (
            form is not None
            and isinstance(error, InvalidDraft)
            and error.fields.keys() & form.values().keys()
        ):
            form.show_errors(error.fields, go=self.goes_to_refused)
        else:
            self.page.advised.emit(messages.sentence(error))

    def do_to(self, number: int, verb: Callable[[OpenVault], object], said: str) -> None:
        """One work on so many rows, in the worker when they are many; `said` is what happened then."""

        def done(_value: object) -> None:
            self.page.say(said)

        if number > _MANY:
            self.jobs.start(lambda vault, **_: verb(vault), owner=self, done=done, failed=self.refuse)
        elif self.jobs.did(self, verb):
            done(None)


class PanedPage(Page):
    """The page of panes. A room says which pane a place means in `pane_name`, and makes it in `make_pane`."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.panes: dict[str, Pane] = {}
        self.pane: Pane | None = None
        self.paged = PagedView()
        self.body.addWidget(self.paged, 1)

    def pane_name(self, place: Place) -> str:
        """The name of the pane for a place."""
        return place.part

    def make_pane(self, name: str) -> Pane:
        raise NotImplementedError

    @property
    def today(self) -> date:
        """The day it is where the organisation is."""
        return self.jobs.ask(organisation.today)

    def arrive(self, place: Place) -> None:
        if self.pane is not None:
            self.pane.leave()
        self.place = place
        name, before = self.pane_name(place), self.pane
        pane = self.pane = self.panes.get(name) or self._make(name)
        self._show_acts()
        pane.arrive(place)
        self.reload()
        self.stale = False
        area = self.findChild(QScrollArea)
        if before is not pane and area is not None:
            area.verticalScrollBar().setValue(0)
        self.paged.turn_to(pane)

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        for pane in getattr(self, "panes", {}).values():  # none while it is being made
            pane.fit(measure)

    def reload(self) -> None:
        if self.pane is not None:
            self.pane.reload()

    def retranslate(self) -> None:
        for pane in self.panes.values():
            pane.retranslate()

    def leave(self) -> None:
        if self.pane is not None:
            self.pane.leave()

    def first(self) -> QWidget | None:
        return self.pane.first() if self.pane is not None else None

    def _make(self, name: str) -> Pane:
        pane = self.panes[name] = self.make_pane(name)
        self.paged.add(pane)
        for widget in pane.footer:
            self.foot.acts.addWidget(widget)
        for widget in pane.head:
            self.buttons.addWidget(widget)
        for widget in pane.lesser:
            self.buttons.addWidget(widget, lesser=True)
        pane.fit(self.measure)
        pane.retranslate()
        return pane

    def _show_acts(self) -> None:
        for pane in self.panes.values():
            for widget in (*pane.footer, *pane.head, *pane.lesser):
                widget.setVisible(pane is self.pane)
