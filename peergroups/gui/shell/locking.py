"""When to lock besides idleness, and what goes with it: open dialogs are closed, the clipboard is emptied.

The computer says when it sleeps, when its screen is locked and when another user takes over: on Linux through logind.
On Windows and macOS Qt tells only that the program is suspended; there the idle time and the leap of the clock after a
sleep do the rest, as the help page says.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QEvent, QKeyCombination, QMimeData, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from peergroups.gui.shell.idle import IdleWatch

if TYPE_CHECKING:
    pass

HIDE = QKeyCombination(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_H)
LOCK = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
_COPIED_FOR = 30_000  # milliseconds that what was copied stays in the clipboard
_CONCEALED = {  # what keeps histories of clipboards from keeping it; KDE, Windows, macOS
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"1",
}
_LOGIND, _SESSION = "org.freedesktop.login1", "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"


class Locking(IdleWatch):
    """Emits `expired` when the vault is to be locked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.clipboard = Clipboard(self)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._on_state)

    def hide(self, window: QWidget) -> None:
        """The quick way: locks, and puts the window away."""
        self.expired.emit()
        window.repaint()  # the system keeps the last picture of a window for its task bar
        window.showMinimized()

    def close_what_is_open(self, window: QWidget) -> None:
        """Dialogs, menus and lists above the page."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()
        for dialog in window.findChildren(QDialog):
            dialog.reject()

    def watch_computer(self, bus: Any = None) -> bool:
        """Listens to logind (on Linux; `bus` for tests); False where there is none."""
        if bus is None and sys.platform != "linux":
            return False
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        self._bus = _system_bus() if bus is None else bus
        if not self._bus.isConnected():
            return False
        manager, where = f"{_LOGIND}.Manager", "/org/freedesktop/login1"
        self._bus.connect(_LOGIND, where, manager, "PrepareForSleep", self, SLOT("_on_sleep(bool)"))
        ask = QDBusMessage.createMethodCall(_LOGIND, where, manager, "GetSession")
        ask.setArguments([os.environ.get("XDG_SESSION_ID") or "auto"])
        self._asked = QDBusPendingCallWatcher(self._bus.asyncCall(ask), self)
        self._asked.finished.connect(self._on_session)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Both keys work over dialogs, menus and lists too, where those of the menu do not."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.keyCombination() == HIDE:
            parent = self.parent()
            assert isinstance(parent, QWidget)
            self.hide(parent)
            return True
        if event.keyCombination() == LOCK and self.is_watching:
            self.expired.emit()
            return True
        return super().eventFilter(watched, event)

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if begins:
            self.expired.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.expired.emit()

    @Slot("QDBusMessage")
    def _on_properties(self, message: Any) -> None:
        """Asks what changed: PySide 6.11 cannot read the map of values that comes along."""
        if message.arguments()[:1] == [_SESSION]:
            self._ask_property(message.path(), "Active", locks=False)
            self._ask_property(message.path(), "LockedHint", locks=True)

    def _ask_property(self, path: str, name: str, *, locks: bool) -> None:
        """Locks when the property of our session has that value."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        ask = QDBusMessage.createMethodCall(_LOGIND, path, _PROPERTIES, "Get")
        ask.setArguments([_SESSION, name])
        asked = QDBusPendingCallWatcher(self._bus.asyncCall(ask), self)

        def answered(done: Any) -> None:
            asked.deleteLater()
            said = done.reply().arguments() if not done.isError() else []
            if said and said[0].variant() is locks:
                self.expired.emit()

        asked.finished.connect(answered)

    def _on_session(self, asked: Any) -> None:
        """Knows which session is ours: another user's lock is not ours."""
        from PySide6.QtDBus import QDBusMessage

        answer: Any = asked.reply()
        if answer.type() != QDBusMessage.MessageType.ReplyMessage:
            return
        path = answer.arguments()[0].path()
        self._bus.connect(_LOGIND, path, _SESSION, "Lock", self, SLOT("_on_lock()"))
        slot = SLOT("_on_properties(QDBusMessage)")
        self._bus.connect(_LOGIND, path, _PROPERTIES, "PropertiesChanged", self, slot)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended:
            self.expired.emit()


class Clipboard(QObject):
    """What was copied here, text or picture, leaves after half a minute and at each lock, if it is still ours.

    The selection of the mouse, which X11 hands to the middle button of any program, has a time of its own.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._board = QGuiApplication.clipboard()
        self._timer = QTimer(self, singleShot=True, interval=_COPIED_FOR)
        self._timer.timeout.connect(self._take_out_copied)
        self._selected = QTimer(self, singleShot=True, interval=_COPIED_FOR)
        self._selected.timeout.connect(self._take_out_selected)
        self._concealing = False
        self._board.dataChanged.connect(self._on_copied)
        self._board.selectionChanged.connect(self._on_selected)

    def empty(self) -> None:
        """Takes out what is ours, from the selection of the mouse too."""
        self._take_out_copied()
        self._take_out_selected()

    def is_ours(self) -> bool:
        """Whether what is in it came from here."""
        return self._board.ownsClipboard()

    def _take_out_copied(self) -> None:
        self._timer.stop()
        if self.is_ours():
            self._board.clear()

    def _take_out_selected(self) -> None:
        self._selected.stop()
        if self._board.supportsSelection() and self._board.ownsSelection():
            self._board.clear(QClipboard.Mode.Selection)

    def _on_copied(self) -> None:
        if self._concealing or not self.is_ours():
            return
        text, picture, concealed = self._board.text(), self._board.image(), QMimeData()
        if text:
            concealed.setText(text)
        elif not picture.isNull():
            concealed.setImageData(picture)
        else:
            return
        for kind, value in _CONCEALED.items():
            concealed.setData(kind, value)
        self._concealing = True
        self._board.setMimeData(concealed)
        self._concealing = False
        self._timer.start()

    def _on_selected(self) -> None:
        if self._board.ownsSelection():
            self._selected.start()


def _system_bus() -> Any:
    """Untyped: PySide 6.11 wants text for a slot, while its own types say bytes."""
    from PySide6.QtDBus import QDBusConnection

    return QDBusConnection.systemBus()
