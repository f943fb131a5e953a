"""What has another size once everything has its place: not while its page is laid out, which takes no notice then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

_ROUNDS = 12  # a request goes up one widget in each


class OncePlaced(QObject):
    """Calls it after some rounds of layouts that ask for another one in turn, so before anything is painted,
    and once more when everything rests.

    Earlier, what the layouts around it say of their heights is still what was true before.
    """

    def __init__(self, owner: QObject, act: Callable[[], object]) -> None:
        super().__init__(owner)
        self._act = act
        self._left = 0  # rounds
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._wait)

    def ask(self) -> None:
        self._wait()
        self._rest.start()

    def _wait(self) -> None:
        if not self._left:
            self._post()
        self._left = _ROUNDS

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._left -= 1
            if self._left:
                self._post()
            else:
                self._act()
            return True
        return super().event(event)

    def _post(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
