"""Asking a disk that may not answer: a network folder that is gone makes every question to it wait for ever."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

SHORT = 2.0  # seconds that somebody looks at a window that does not move
AT_THE_DOOR = 6.0  # seconds that a disk may take which answers at all, while a passphrase is tried


def within(ask: Callable[[], T], seconds: float = SHORT) -> T | None:
    """What it gives, or None where that takes longer; what it raises is raised here."""
    answers: list[T] = []
    troubles: list[BaseException] = []

    def work() -> None:
        try:
            answers.append(ask())
        except BaseException as trouble:  # noqa: BLE001  raised where it was asked
            troubles.append(trouble)

    asking = threading.Thread(target=work, daemon=True)
    asking.start()
    asking.join(seconds)
    if troubles:
        raise troubles[0]
    return answers[0] if answers else None
