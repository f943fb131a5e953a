"""Asking a disk that may not answer: a network folder that is gone makes every question to it wait for ever."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from peergroups.base import clock

T = TypeVar("T")

SHORT = 2.0  # seconds that somebody looks at a window that does not move
AT_THE_DOOR = 6.0  # seconds that a disk may take which answers at all, while a passphrase is tried
_LOOK = 0.1  # seconds between two looks at how far it is

_unanswered: dict[Path, Asked[Any]] = {}  # what a place was asked last, until it answers


class Asked(Generic[T]):
    """What is asked in a thread of its own, which nothing waits for at the end of the program."""

    def __init__(self, ask: Callable[[], T]) -> None:
        self.since = clock.monotonic()
        self._ask = ask
        self._answers: list[T] = []
        self._troubles: list[BaseException] = []
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Whether the answer is there, after so long at most."""
        self._thread.join(max(seconds, 0.0))
        return not self._thread.is_alive()

    def answer(self) -> T | None:
        """None where there is none yet; what it raised is raised here."""
        if self._troubles:
            raise self._troubles[0]
        return self._answers[0] if self._answers else None

    def _work(self) -> None:
        try:
            self._answers.append(self._ask())
        except BaseException as trouble:  # noqa: BLE001  raised where it was asked
            self._troubles.append(trouble)


def within(ask: Callable[[], T], seconds: float = SHORT) -> T | None:
    """What it gives, or None where that takes longer; what it raises is raised here."""
    asked = Asked(ask)
    asked.wait(seconds)
    return asked.answer()


def of(place: Path, ask: Callable[[], T], seconds: float = SHORT) -> T | None:
    """The same of a place. One that let such a time pass is asked nothing more before it has answered."""
    before = _unanswered.get(place)
    if before is not None and not before.wait(before.since + seconds - clock.monotonic()):
        return None
    asked = _unanswered[place] = Asked(ask)
    if asked.wait(seconds) and _unanswered.get(place) is asked:
        del _unanswered[place]
    return asked.answer()


def moving(
    act: Callable[[Callable[[], object]], T],
    *,
    still: float,
    most: float = math.inf,
    look: Callable[[], object] = bool,
) -> T | None:
    """What an act gives that calls what it is handed whenever it is further; None where it stands still so long.

    `most` seconds are waited for in all; `look` is called meanwhile, and raises to stop waiting. The act itself goes on
    as long as the program runs.
    """
    moved = [clock.monotonic()]

    def move() -> None:
        moved[0] = clock.monotonic()

    asked = Asked(lambda: act(move))
    while not asked.wait(min(_LOOK, still, most)):
        look()
        now = clock.monotonic()
        if now - moved[0] >= still or now - asked.since >= most:
            break
    return asked.answer()
