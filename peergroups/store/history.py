"""Undo and redo: the images of the last works, in memory only, forgotten when the vault is locked."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.store.work import Image, Values, read_values, write_values

DEPTH = 30  # steps
_TOLD = 100  # rows between two reports of progress


@dataclass(frozen=True, slots=True)
class Step:
    label: str
    images: tuple[Image, ...]


class History:
    """The steps that can be undone, newest last, and those that can be redone."""

    def __init__(self) -> None:
        self._done: deque[Step] = deque(maxlen=DEPTH)
        self._undone: list[Step] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    @property
    def undo_label(self) -> str:
        """The label of the work Undo would take back, or empty."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        return self._undone[-1].label if self._undone else ""

    def keep(self, step: Step, *, merge: bool = False) -> None:
        """A new work: it can be undone, and nothing can be redone any more.

        With `merge` it joins the step before when that was the same work on the same rows (typing on in a note).
        """
        last = self._done[-1] if self._done else None
        if merge and last is not None and last.label == step.label and _ids(last) == _ids(step):
            self._done[-1] = Step(step.label, _joined(last, step))
        else:
            self._done.append(step)
        self._undone.clear()

    def forget(self) -> None:
        self._done.clear()
        self._undone.clear()

    def forget_rows(self, ids: frozenset[UUID]) -> None:
        """Drops the steps that touch these rows: what was done to them is final now."""
        kept = [step for step in self._done if not any(image.id in ids for image in step.images)]
        self._done = deque(kept, maxlen=DEPTH)
        self._undone.clear()

    @property
    def undo_size(self) -> int:
        """How many rows Undo would write."""
        return len(self._done[-1].images) if self._done else 0

    @property
    def redo_size(self) -> int:
        return len(self._undone[-1].images) if self._undone else 0

    def step_back(self, db: Connection, tell: Callable[[int, int], object]) -> Step:
        """Writes the last work's rows back as they were, within the running transaction."""
        if not self._done:
            raise RuleBroken("history.nothing_to_undo")
        step = self._done[-1]
        for number, image in enumerate(reversed(step.images)):
            if number % _TOLD == 0:
                tell(number, len(step.images))
            _replace(db, image, image.after, image.before)
        return step

    def step_forward(self, db: Connection, tell: Callable[[int, int], object]) -> Step:
        """Writes the last undone work's rows again."""
        if not self._undone:
            raise RuleBroken("history.nothing_to_redo")
        step = self._undone[-1]
        for number, image in enumerate(step.images):
            if number % _TOLD == 0:
                tell(number, len(step.images))
            _replace(db, image, image.before, image.after)
        return step

    def went_back(self) -> None:
        """After the commit of a step back."""
        self._undone.append(self._done.pop())

    def went_forward(self) -> None:
        self._done.append(self._undone.pop())

    def drop_undo(self) -> None:
        """The last work cannot be taken back: the one before it is next."""
        if self._done:
            self._done.pop()

    def drop_redo(self) -> None:
        if self._undone:
            self._undone.pop()


def _ids(step: Step) -> set[UUID]:
    return {image.id for image in step.images}


def _joined(first: Step, then: Step) -> tuple[Image, ...]:
    before = {image.id: image.before for image in first.images}
    return tuple(Image(image.model, image.id, before[image.id], image.after) for image in then.images)


def _replace(db: Connection, image: Image, expected: Values | None, values: Values | None) -> None:
    """Writes a row unless something else changed it since.

    What is written is changed now: another laptop must see that this is the newer state.
    """
    if _undated(read_values(db, image.model, image.id)) != _undated(expected):
        raise RuleBroken("history.changed_since")
    write_values(db, image, None if values is None else values._replace(changed_at=clock.now()))


def _undated(values: Values | None) -> Values | None:
    return None if values is None else values._replace(changed_at=None)
