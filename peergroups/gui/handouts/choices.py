"""What is chosen on the handouts page, to be chosen again after a lock: ids, codes and numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox

from peergroups.gui.widgets.fields import Choice
from peergroups.store.queries.groups import GroupRow

if TYPE_CHECKING:
    from peergroups.gui.handouts.whom import OrderCard


def likeliest(known: Sequence[GroupRow]) -> GroupRow:
    """The group that meets next; where none does, the first."""
    return min(known, key=lambda row: row.next_at.timestamp() if row.next_at else inf)


def of(card: OrderCard) -> dict[str, object]:
    """On the card beside the paper."""
    return {
        **{name: choice.currentData() for name, choice in _choices(card).items()},
        **{name: box.isChecked() for name, box in _boxes(card).items()},
        "number": card.number.value(),
        "rows": card.rows.value(),
        "people": card.people.by_hand(),
        "copies": card.copies.values(),
        "span": card.span.chosen(),
    }


def choose(card: OrderCard, chosen: Mapping[str, Any]) -> None:
    """The same again; the group first, for which the others are offered."""
    for name, choice in _choices(card).items():
        choice.choose(chosen[name])
    for name, box in _boxes(card).items():
        box.setChecked(chosen[name])
    card.number.setValue(chosen["number"])
    card.rows.setValue(chosen["rows"])
    card.people.tick_again(chosen["people"])
    card.copies.order(chosen["copies"])
    card.span.choose(chosen["span"])


def _choices(card: OrderCard) -> dict[str, Choice]:
    names = ("group", "session", "language", "second", "letters", "paper", "handout", "labels", "rota")
    return {name: getattr(card, name) for name in names}


def _boxes(card: OrderCard) -> dict[str, QCheckBox]:
    names = ("booklet", "logo", "apart", "form", "codes", "lock", "afar")
    return {name: getattr(card, name) for name in names}
