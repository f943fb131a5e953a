"""Which tiles are chosen: with Ctrl or Shift, by click or key, so that one mark is meant for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

_ADDS, _EXTENDS = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Choosing(QObject):
    """Knows the order of the tiles; nothing is chosen until somebody asks for several."""

    changed = Signal(int)  # how many are chosen now

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.chosen: frozenset[UUID] = frozenset()
        self._order: list[UUID] = []
        self._from: UUID | None = None  # where Shift begins

    def show_order(self, order: Sequence[UUID]) -> None:
        """These are there, in this order; who is not is chosen no more."""
        self._order = list(order)
        self._set(self.chosen.intersection(order))

    def clear(self) -> None:
        self._from = None
        self._set(frozenset())

    def choose_all(self) -> None:
        self._set(frozenset(self._order))

    def begin(self, person_id: UUID | None) -> None:
        """Shift begins at that tile."""
        if person_id is not None and self._from not in self._order:
            self._from = person_id

    def take(self, person_id: UUID, keys: Qt.KeyboardModifier) -> bool:
        """Chooses by what is held; False where that is neither Ctrl nor Shift."""
        if keys & _EXTENDS:
            start = self._from if self._from in self._order else person_id
            ends = sorted((self._order.index(start), self._order.index(person_id)))
            self._from = start
            self._set(frozenset(self._order[ends[0] : ends[1] + 1]))
            return True
        if keys & _ADDS:
            self._from = person_id
            self._set(self.chosen ^ {person_id})
            return True
        return False

    def meant(self, person_id: UUID) -> list[UUID]:
        """Whom an act on that tile means: all that are chosen, if it is one of them."""
        return [one for one in self._order if one in self.chosen] if person_id in self.chosen else [person_id]

    def _set(self, chosen: frozenset[UUID]) -> None:
        if chosen != self.chosen:
            self.chosen = chosen
            self.changed.emit(len(chosen))
