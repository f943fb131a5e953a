"""The one life of everything a person can be on: a page, a part of a page, a tab, a step."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place

HalfTyped = tuple[Place, dict[str, object]]
"""Where a form stands and what is in it, by field."""


@runtime_checkable
class HasRows(Protocol):
    """A table or tiles: one row of it has the cursor."""

    def current_id(self) -> object: ...

    def put_cursor(self, row: object) -> None:
        """On the row with that id; on the first where there is none."""


class View(Protocol):
    """The frame calls these on pages, a page on its parts; `widgets.view.Part` has the usual answers."""

    def retranslate(self) -> None:
        """Sets every text; once after it is made, and at each change of language."""

    def arrive(self, place: Place) -> None:
        """About to be seen, for this place; a form is filled here, not in `reload`."""

    def fit(self, measure: Measure) -> None:
        """The window has so much room."""

    def reload(self) -> None:
        """Reads again what is shown, keeping the cursor and what is being typed."""

    def leave(self) -> None:
        """About to be left or closed: keep what is being typed."""

    def first(self) -> QWidget | None:
        """Where the work begins; None for the first control that takes the Tab key."""

    def escape(self) -> bool:
        """Esc was pressed: True when it was used here (a box cleared, a step taken back)."""

    def half_typed(self) -> HalfTyped | None:
        """What would be lost by the lock; None when nothing would."""

    def take_back(self, values: dict[str, object]) -> None:
        """Fills in what was half typed; the view was shown for that place just before."""

    def choices(self) -> dict[str, object]:
        """What was chosen here that its place does not say: ids and codes, no names, nothing typed."""

    def choose_again(self, chosen: dict[str, object]) -> None:
        """Chooses that, as far as it is still there; the view was shown for the same place just before."""

    def refuse(self, error: PeerGroupsError) -> None:
        """An act of this view was refused: says why."""
