"""Undo and redo: the images of the last works, in memory only, forgotten when the vault is locked."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model.rows import Row
from peergroups.store.work import Image, Values, read_many, take_away, write_many

DEPTH = 30  # steps
_TOLD = 200  # rows between two reports of progress, read and written at once
_FREED = 5_000  # rows of steps no longer wanted that a work frees; a hundred thousand take 35 ms

_Change = tuple[Image, Values | None, Values | None]  # a row, as it must be, and as it is to be


@dataclass(frozen=True, slots=True)
class Step:
    label: str
    images: tuple[Image, ...]


class History:
    """The steps that can be undone, newest last, and those that can be redone."""

    def __init__(self) -> None:
        self._done: deque[Step] = deque()
        self._undone: list[Step] = []
        self._spent: list[Image] = []  # of steps no longer wanted, freed little by little

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

    @property
    def next_undo(self) -> Step | None:
        """The work Undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        return self._undone[-1] if self._undone else None

    def keep(self, step: Step, *, merge: bool = False) -> None:
        """A new work: it can be undone, and nothing can be redone any more.

        With `merge` it joins the step before when that was the same work on the same rows (typing on in a note).
        """
        last = self._done[-1] if self._done else None
        if merge and last is not None and last.label == step.label and _ids(last) == _ids(step):
            self._done[-1] = Step(step.label, _joined(last, step))
        else:
            self._spend(self._done.popleft() for _ in range(len(self._done) - DEPTH + 1))
            self._done.append(step)
        self._spend(self._undone)
        self._undone.clear()
        del self._spent[-_FREED:]

    def forget(self) -> None:
        """In slices: other threads go on meanwhile."""
        for steps in (self._done, self._undone):
            self._spend(steps)
            steps.clear()
        while self._spent:
            del self._spent[-_FREED:]

    def forget_rows(self, ids: frozenset[UUID]) -> None:
        """Drops the steps that touch these rows: what was done to them is final now."""
        kept = [step for step in self._done if not any(image.id in ids for image in step.images)]
        self._done = deque(kept)
        self._undone.clear()
        self._spent.clear()

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
        _replace(db, [(image, image.after, image.before) for image in reversed(step.images)], tell)
        return step

    def step_forward(self, db: Connection, tell: Callable[[int, int], object]) -> Step:
        """Writes the last undone work's rows again."""
        if not self._undone:
            raise RuleBroken("history.nothing_to_redo")
        step = self._undone[-1]
        _replace(db, [(image, image.before, image.after) for image in step.images], tell)
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

    def _spend(self, steps: Iterable[Step]) -> None:
        for step in steps:
            self._spent += step.images


def _ids(step: Step) -> set[UUID]:
    return {image.id for image in step.images}


def _joined(first: Step, then: Step) -> tuple[Image, ...]:
    before = {image.id: image.before for image in first.images}
    return tuple(Image(image.model, image.id, before[image.id], image.after) for image in then.images)


def _replace(db: Connection, changes: Sequence[_Change], tell: Callable[[int, int], object]) -> None:
    """Writes rows in that order unless something else changed one since.

    What is written is changed now: another laptop must see that this is the newer state.
    """
    for start, model, run in _runs(changes):
        tell(start, len(changes))
        ids = [image.id for image, _, _ in run]
        now = read_many(db, model, ids)
        if any(_undated(now.get(image.id)) != _undated(expected) for image, expected, _ in run):
            raise RuleBroken("history.changed_since")
        written = [values._replace(changed_at=clock.now()) for _, _, values in run if values is not None]
        if written:
            write_many(db, model, written)
        else:
            take_away(db, model, ids)


def _runs(changes: Sequence[_Change]) -> Iterator[tuple[int, type[Row], list[_Change]]]:
    """Those of one table that stand together, all written or all taken away, and where each run begins."""
    at = 0
    for (model, _), same in groupby(changes, lambda change: (change[0].model, change[2] is None)):
        listed = list(same)
        for start in range(0, len(listed), _TOLD):
            yield at + start, model, listed[start : start + _TOLD]
        at += len(listed)


def _undated(values: Values | None) -> Values | None:
    return None if values is None else values._replace(changed_at=None)
