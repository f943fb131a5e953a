"""Locks when nobody has touched keys or mouse for a while, when the computer has slept, and after twelve hours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from peergroups.base import clock

_TOUCHES = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.InputMethod,
}  # fmt: skip
_TYPES = {
    QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.MouseButtonRelease, QEvent.Type.Drop,
}  # fmt: skip
_LOOK_EVERY = 5_000  # milliseconds
_LONGEST = 12 * 3600  # seconds that a vault stays open, however busy somebody is


class IdleWatch(QObject):
    """Emits `expired` once after so many minutes without a touch, until started again."""

    expired = Signal()
    typed = Signal()  # or clicked, or dropped something: what stands in a field may be another thing by now

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = 5
        self._touched = self._opened = (0.0, 0.0)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        # The filter sits on windows, not on the application: it sees touches, not every paint and timer.
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def start(self, minutes: int) -> None:
        """Begins to watch; while it watches, only the minutes change, not since when the vault is open."""
        self._minutes = minutes
        if not self._timer.isActive():
            self._opened = _clocks()
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def is_watching(self) -> bool:
        """Whether there is something to lock."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = _clocks()

    def look(self) -> bool:
        """Compares both clocks: while a computer sleeps the monotonic one may stand still. Whether it is over."""
        is_over = self.is_watching and (
            _passed(self._touched) >= self._minutes * 60 or _passed(self._opened) >= _LONGEST
        )
        if is_over:
            self.stop()
            self.expired.emit()
        return is_over

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            if self.look():  # it stood still, and what wakes it comes before the timer: it goes nowhere
                return True
            self.touch()
        if event.type() in _TYPES:
            self.typed.emit()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


def _passed(since: tuple[float, float]) -> float:
    return max(now - then for now, then in zip(_clocks(), since, strict=True))


def _clocks() -> tuple[float, float]:
    return clock.monotonic(), clock.now().timestamp()
