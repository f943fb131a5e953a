"""What is done a little later, unless whoever wants it is gone by then.

Not by `QTimer.singleShot`: where its owner goes first, what was to be called stays until the end of the program, out of
sight of the collector of garbage, and with it the page it is about.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, act: Callable[[], object], milliseconds: int = 0) -> None:
    """Calls it once, between two events at the earliest."""
    timer = QTimer(owner, singleShot=True, interval=milliseconds)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start()
