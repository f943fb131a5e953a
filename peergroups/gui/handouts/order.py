"""What is ordered on the handouts page, without any window: a handout, or a paper that carries data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from peergroups.usecases import data_papers, papers
from peergroups.usecases.data_papers import Need
from peergroups.usecases.papers import HandoutOrder
from peergroups.usecases.tickets import Ticket

SIGN_IN_SHEET = "sign-in-sheet"
AGREEMENT = "agreement"

Order: TypeAlias = HandoutOrder | data_papers.Order
KINDS = {kind.name: kind for kind in data_papers.KINDS}


def is_possible(order: Order) -> bool:
    """Whether there is enough to draw something."""
    if isinstance(order, HandoutOrder):
        return any(order.copies.values())
    needed = {
        Need.NOTHING: True,
        Need.GROUP: order.group_id is not None,
        Need.SESSION: order.session_id is not None,
        Need.PEOPLE: order.group_id is not None and bool(order.people),
    }
    return needed[KINDS[order.name].need]


def as_seen(order: Order) -> Order:
    """The same with one copy of each: what the preview shows."""
    if isinstance(order, HandoutOrder):
        return replace(order, copies={code: 1 for code, number in order.copies.items() if number})
    return replace(order, copies=1)


def beginning(order: Order) -> Order | None:
    """The first sheet alone, where there are more: shown while the rest is made."""
    if isinstance(order, HandoutOrder):
        codes = [code for code, number in order.copies.items() if number]
        return replace(order, copies={codes[0]: 1}) if len(codes) > 1 else None
    return replace(order, people=order.people[:1]) if len(order.people) > 1 else None


def draw(vault: Any, order: Order, *, ticket: Ticket | None = None) -> bytes:
    """The PDF of an order; run it in the worker."""
    if isinstance(order, HandoutOrder):
        return papers.draw_handout(vault, order, ticket=ticket)
    return data_papers.draw(vault, order, ticket=ticket)


def draw_apart(vault: Any, order: Order, *, ticket: Ticket | None = None) -> Mapping[str, bytes]:
    """A handout as one PDF a language, by language; run it in the worker."""
    assert isinstance(order, HandoutOrder)
    return papers.draw_handouts_apart(vault, order, ticket=ticket)
