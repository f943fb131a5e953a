"""What pages wanted to write when they were left while longer work wrote: it is written after that, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from peergroups.base.errors import Busy, PeerGroupsError

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

_AGAIN = 300  # milliseconds until it is tried again

LateWrite = Callable[["OpenVault"], object]


class LateWrites(QObject):
    """Calls `again` from time to time while something waits."""

    def __init__(self, again: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.leaves = False  # pages are being left: nobody can ask them again
        self._waiting: list[LateWrite] = []
        self._timer = QTimer(self, interval=_AGAIN)
        self._timer.timeout.connect(again)

    @contextmanager
    def leaving(self) -> Iterator[None]:
        """A page is being left meanwhile."""
        before, self.leaves = self.leaves, True
        try:
            yield
        finally:
            self.leaves = before

    def add(self, verb: LateWrite) -> None:
        self._waiting.append(verb)
        self._timer.start()

    def take(self) -> list[LateWrite]:
        """All that waits; it is the caller's to write from here on."""
        waiting, self._waiting = self._waiting, []
        self._timer.stop()
        return waiting

    def write(self, vault: OpenVault) -> None:
        """Writes what can be written; raises what was refused, which is given up."""
        while self._waiting:
            try:
                self._waiting[0](vault)
            except Busy:
                return
            except PeerGroupsError:
                self._waiting.pop(0)
                raise
            self._waiting.pop(0)
        self._timer.stop()
