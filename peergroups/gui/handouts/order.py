"""What is ordered on the handouts page, without any window: which paper, for whom, in which languages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from peergroups.usecases import papers
from peergroups.usecases.tickets import Ticket

SIGN_IN_SHEET = "sign-in-sheet"
AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Order:
    """`paper` is SIGN_IN_SHEET, AGREEMENT or the id of a handout; `copies` counts by language, for handouts."""

    paper: str
    group_id: UUID | None = None
    session_id: UUID | None = None
    language: str = ""
    copies: dict[str, int] = field(default_factory=dict)

    @property
    def is_possible(self) -> bool:
        """Whether there is enough to draw something."""
        if self.paper == SIGN_IN_SHEET:
            return self.session_id is not None
        if self.paper == AGREEMENT:
            return self.group_id is not None
        return any(self.copies.values())

    @property
    def as_seen(self) -> Order:
        """The same with one copy of each language: what the preview shows."""
        one = {language: min(number, 1) for language, number in self.copies.items()}
        return Order(self.paper, self.group_id, self.session_id, self.language, one)


def draw(vault: Any, order: Order, *, ticket: Ticket | None = None) -> bytes:
    """The PDF of an order; run it in the worker."""
    if order.paper == SIGN_IN_SHEET:
        assert order.session_id is not None
        return papers.sign_in_sheet(vault, order.session_id, language=order.language, ticket=ticket)
    if order.paper == AGREEMENT:
        assert order.group_id is not None
        return papers.agreement(vault, order.group_id, language=order.language, ticket=ticket)
    return papers.handout(vault, order.paper, order.copies, group_id=order.group_id, ticket=ticket)
