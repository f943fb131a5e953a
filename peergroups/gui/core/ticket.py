"""What work in the worker is given: it tells how far it is, and hears that it should stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from peergroups.base.errors import Cancelled


class Ticket:
    """What a started use case gets to tell how far it is, and to hear that it should stop."""

    def __init__(
        self, report: Callable[[Ticket, int, int], None], unwanted: Callable[[Any], object] | None = None
    ) -> None:
        self.unwanted = unwanted
        self._report = report
        self._stop = threading.Event()

    def step(self, done: int, total: int = 0) -> None:
        """Tells progress, `total` 0 when it is not known; raises Cancelled once the user has cancelled."""
        if self._stop.is_set():
            raise Cancelled
        self._report(self, done, total)

    def cancel(self) -> None:
        self._stop.set()
