"""What a long job is given: a way to tell how far it is, and to hear that it should stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Ticket(Protocol):
    def step(self, done: int, total: int) -> None:
        """Reports progress; raises Cancelled when the user pressed Cancel."""


def step(ticket: Ticket | None, done: int = 0, total: int = 0) -> None:
    """Tells the ticket, if there is one; raises Cancelled when the user pressed Cancel."""
    if ticket is not None:
        ticket.step(done, total)


def stepping(ticket: Ticket | None) -> Callable[[int, int], None]:
    """The same as a function for those below, who know no tickets."""
    return lambda done, total: step(ticket, done, total)
