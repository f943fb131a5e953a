"""Taking the last work back, and doing it again."""

from __future__ import annotations

from peergroups.base import collecting
from peergroups.model.changes import Changes
from peergroups.store.vault import Vault
from peergroups.usecases.tickets import Ticket, stepping

LONG = 200  # rows; a step of more is no work for the window's thread


def undo_is_long(vault: Vault) -> bool:
    """Whether Undo would write so many rows that it belongs in the worker."""
    return vault.history.undo_size > LONG


def redo_is_long(vault: Vault) -> bool:
    return vault.history.redo_size > LONG


def undo(vault: Vault, *, ticket: Ticket | None = None) -> Changes:
    """Takes the last work back; RuleBroken where there is none, or where its rows were changed since."""
    with collecting.resting():  # what it reads is no garbage before its end
        return vault.undo(stepping(ticket))


def redo(vault: Vault, *, ticket: Ticket | None = None) -> Changes:
    """Does the last undone work again; RuleBroken as with `undo`."""
    with collecting.resting():
        return vault.redo(stepping(ticket))
