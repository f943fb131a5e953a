"""One window a vault: a second start calls the first one to the front, without any network."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from peergroups.base import files, patience


class Once(QObject):
    """Lies beside the settings, under a name that says nothing of the vault."""

    called = Signal()  # somebody has started the program again

    def __init__(self, vault: Path, own: Path) -> None:
        """`own` is the program's folder of this user."""
        super().__init__()
        place = patience.within(lambda: _settled(vault)) or vault.absolute()
        name = hashlib.sha256(str(place).encode()).hexdigest()[:16]
        own.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(own / f"window-{name}.lock"))
        self._lock.setStaleLockTime(0)  # as long as its program runs
        self._call = own / f"window-{name}.call"
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self) -> bool:
        """Whether no other window is there for the vault; else that one has been called."""
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            files.write(self._call, b"")
            return False
        self._call.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(self._call.parent)], self)
        self._watcher.directoryChanged.connect(self._look)
        return True

    def leave(self) -> None:
        """The window is gone."""
        self._watcher = None
        self._lock.unlock()

    def _look(self) -> None:
        if self._call.exists():
            self._call.unlink(missing_ok=True)
            self.called.emit()


def _settled(folder: Path) -> Path:
    """Without links, where they can be followed: a link that leads to itself cannot."""
    try:
        return folder.resolve()
    except (OSError, RuntimeError):
        return folder.absolute()
