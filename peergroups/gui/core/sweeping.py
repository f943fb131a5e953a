"""Garbage is collected in the window's thread only, and between two events.

Python collects it in whichever thread happens to make objects. A page that was left, swept away by the worker or
while Qt walks through all windows, takes the program down.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from peergroups.base import collecting

_EVERY = 1000  # milliseconds


class Sweeper(QObject):
    """Collects from now on, as long as `parent` lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        take_over()
        gc.freeze()  # what was loaded until now stays: it need not be looked at again
        self._timer = QTimer(self)
        self._timer.timeout.connect(sweep)
        self._timer.start(_EVERY)


def take_over() -> None:
    """Python collects nothing by itself any more."""
    gc.disable()


def sweep_all() -> None:
    """Collects everything: after a lock, when the pages of the vault are gone and hold each other still."""
    collecting.collect_all()


def sweep() -> None:
    """Collects the oldest generation that Python would collect by its own rules, if any.

    Not while the worker makes much that is no garbage: the window would stand still for all of it.
    """
    if collecting.is_resting():
        return
    made, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if made[generation] > limits[generation]:
            gc.collect(generation)
            return
