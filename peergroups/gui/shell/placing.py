"""Where the window stands: as it was left, and always whole on the screen there is now."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QMainWindow

from peergroups.gui.style import theme

_FIRST = QSize(1366, 768)  # pixels
_LEAST = QSize(28, 20)  # em of the smallest window
_FRAME = QSize(16, 48)  # pixels a system draws around a window, where it does not say how many

_ROUNDS = 40  # of layouts that ask for another one in turn: twice what `OncePlaced` waits for, and some


def lay_out() -> None:
    """Everything gets its place before it is painted. Qt paints between the rounds, with parts that overlap."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def place(window: QMainWindow, kept: str) -> None:
    """Before it is shown. `kept` is what `kept_of` gave at another time, perhaps on another screen; "" for nothing."""
    window.resize(_FIRST)
    window.move(window.screen().availableGeometry().topLeft())
    if kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode()))
    hold_least(window)
    screen = window.screen().availableGeometry()
    size = window.size().boundedTo(_most(window))
    whole = size + _FRAME
    left = max(screen.left(), min(window.x(), screen.right() + 1 - whole.width()))
    top = max(screen.top(), min(window.y(), screen.bottom() + 1 - whole.height()))
    window.resize(size)
    window.move(left, top)


def show(window: QMainWindow, kept: str) -> None:
    """At the first start on a screen that is hardly larger than the window it takes all of it."""
    screen, whole = window.screen().availableGeometry(), _FIRST + _FRAME
    if not kept and (screen.width() < whole.width() or screen.height() < whole.height()):
        window.showMaximized()
    else:
        window.show()


def hold_least(window: QMainWindow) -> None:
    """It is never smaller than what can be read in it, nor larger than the screen for the sake of that."""
    em = theme.em()
    window.setMinimumSize(
        QSize(round(_LEAST.width() * em), round(_LEAST.height() * em)).boundedTo(_most(window))
    )


def kept_of(window: QMainWindow) -> str:
    """For the settings."""
    return bytes(window.saveGeometry().toBase64().data()).decode()


def _most(window: QMainWindow) -> QSize:
    """What the screen leaves for a window without its frame."""
    return window.screen().availableGeometry().size() - _FRAME
