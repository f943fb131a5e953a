"""Looks every few seconds whether the open vault's folder is still there, and never waits for a disk."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

_EVERY = 4_000  # milliseconds


class PlaceWatch(QObject):
    """Emits `changed` when the folder is gone, or there again. A look that is not answered until the next says gone."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._vault: OpenVault | None = None
        self._was_gone = False
        self._look: threading.Thread | None = None
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)

    def follow(self, vault: OpenVault | None) -> None:
        """The vault that is open now; None while it is locked."""
        self._vault, self._was_gone = vault, False
        self._timer.start() if vault is not None else self._timer.stop()

    def look(self) -> None:
        """Tells what the look before found, and begins the next."""
        vault = self._vault
        if vault is None:
            return
        waits = self._look is not None and self._look.is_alive()
        if waits:
            vault.place.is_gone = True
        if vault.place.is_gone != self._was_gone:
            self._was_gone = vault.place.is_gone
            self.changed.emit()
        if not waits:
            self._look = threading.Thread(target=vault.place.look, daemon=True)
            self._look.start()
