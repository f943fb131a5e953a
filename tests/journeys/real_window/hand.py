"""A hand at a real screen: an X server of its own, a small window manager, keys and clicks as the system sends them."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

NEEDED = ("Xvfb", "openbox", "xdotool")
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
W = TypeVar("W", bound=QWidget)


def lacking() -> list[str]:
    """What this machine lacks of a screen of its own."""
    return [name for name in NEEDED if shutil.which(name) is None]


@contextmanager
def screen(size: str = "1366x768") -> Iterator[str]:
    """A screen that nobody sees, with a window manager; gives the name of its display."""
    with tempfile.TemporaryFile() as told:
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stdout=told,
            stderr=told,
        )
        os.close(write)
        with os.fdopen(read) as answer:
            display = f":{answer.readline().strip()}"
        environment = os.environ | {"DISPLAY": display}
        manager = subprocess.Popen(["openbox"], env=environment, stdout=told, stderr=told)
        try:
            yield display
        finally:
            for process in (manager, server):
                process.terminate()
                process.wait(10)


class _Ear(QObject):
    """Counts the keys that have arrived and been let go, and the clicks."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = self.clicks = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.spontaneous():
            if event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
                self.keys += event.key() not in _MODIFIERS and not event.isAutoRepeat()
            self.clicks += event.type() is QEvent.Type.MouseButtonRelease
        return False


class Hand:
    """Types and clicks, and waits until the program has taken it."""

    def __init__(self, application: QApplication, pictures: Path) -> None:
        self._application, self._pictures, self._ear, self._taken = application, pictures, _Ear(), 0
        # on the window handles every key passes once; the widgets below would count it again
        application.installEventFilter(self._ear)

    def keys(self, *names: str) -> None:
        """Keys by their X names, such as `ctrl+k`, `Return`."""
        for name in names:
            self._send(["key", "--clearmodifiers", name])

    def type(self, text: str) -> None:
        self._send(["type", "--delay", "12", "--", text])

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        place = QPoint()
        while place != (place := widget.mapToGlobal(at or widget.rect().center())):
            self.settle()  # until it has come to rest
        before = self._ear.clicks
        subprocess.run(["xdotool", "mousemove", str(place.x()), str(place.y()), "click", "1"], check=True)
        self.until(lambda: self._ear.clicks > before, "the click arrived")

    def until(self, fact: Callable[[], object], what: str, seconds: float = 10) -> None:
        """Waits for something the user would see."""
        end = time.monotonic() + seconds
        while not fact():
            if time.monotonic() > end:
                self.picture("failed")
                raise AssertionError(f"not within {seconds} s: {what}; the focus is on {self.where()}")
            self._application.processEvents()
            time.sleep(0.005)

    def settle(self, milliseconds: int = 80) -> None:
        """Lets the window finish what it does by itself."""
        end = time.monotonic() + milliseconds / 1000
        while time.monotonic() < end:
            self._application.processEvents()
            time.sleep(0.005)

    def focus(self) -> QWidget:
        found = self._application.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def where(self) -> str:
        """The focus in words, as somebody hears it."""
        found = self._application.focusWidget()
        return "nothing" if found is None else f"{type(found).__name__} {spoken(found)!r}"

    def expect(self, name: str) -> None:
        """The focus comes to rest on what is called so."""
        self.until(lambda: spoken(self.focus()) == name, f"the focus is on {name!r}")

    def picture(self, name: str) -> None:
        screen = self._application.primaryScreen()
        screen.grabWindow(0).save(str(self._pictures / f"{name}.png"))

    def _send(self, arguments: list[str]) -> None:
        before = self._ear.keys
        subprocess.run(["xdotool", *arguments], check=True)
        self.until(lambda: self._ear.keys > before, f"{arguments[-1]!r} arrived")
        self.settle()


def spoken(widget: QWidget) -> str:
    """What somebody hears who comes to it: its name, or the words on it without their underlined letter."""
    if name := widget.accessibleName():
        return name
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    window = widget.window()
    labels = [
        found for found in window.findChildren(QWidget) if getattr(found, "buddy", lambda: None)() is widget
    ]
    return str(labels[0].text()).replace("&", "") if labels else widget.objectName()  # type: ignore[attr-defined]


def seen(window: QWidget, kind: type[W], name: str) -> W:
    """The one visible thing of that kind with that name."""
    found = [w for w in window.findChildren(kind) if w.isVisible() and spoken(w) == name]
    assert len(found) == 1, (
        f"{len(found)} of {name!r} in view: {[spoken(w) for w in window.findChildren(kind) if w.isVisible()]}"
    )
    return found[0]
