"""A hand at a real screen: an X server of its own, a small window manager, keys and clicks as the system sends them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

NEEDED = ("Xvfb", "openbox", "xdotool")
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
WALKS = Path(__file__).parent
_STILL_OPEN = 400  # milliseconds
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


def walk(name: str, folder: Path, *, seconds: int = 400, **told: str) -> None:
    """Runs a module of this folder on a screen of its own; `told` stands in its environment."""
    with screen() as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} | told
        for variable in list(environment):
            if variable.startswith("PYTEST_XDIST") or variable == "WAYLAND_DISPLAY":
                del environment[variable]
        done = subprocess.run(
            [
                sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", f"--basetemp={folder / 'walk'}",
                str(WALKS / f"{name}.py"),
            ],
            env=environment, capture_output=True, text=True, check=False, timeout=seconds,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[:3000] + done.stderr[-2000:]


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
    """Types and clicks, and waits until the program has taken it; then it rests for so many milliseconds."""

    def __init__(self, application: QApplication, pictures: Path, rest: int = 80) -> None:
        self._application, self._pictures, self._ear, self._rest = application, pictures, _Ear(), rest
        self._loop = QEventLoop()  # one for all: a new one each time stays behind
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._end)
        self._is_over = False
        self.watched: Callable[[], AbstractContextManager[None]] = nullcontext  # while the window runs

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
        with self._listening():
            subprocess.run(["xdotool", "mousemove", str(place.x()), str(place.y()), "click", "1"], check=True)
            self.until(lambda: self._ear.clicks > before, "the click arrived")

    def press(self, place: QPoint, button: int = 1) -> None:
        """A button of the mouse (4 and 5 turn its wheel) at a point of the screen, whatever is there."""
        at = ["mousemove", str(place.x()), str(place.y())]
        subprocess.run(["xdotool", *at, "click", str(button)], check=True)
        self.settle(self._rest)

    def tap(self, *arguments: str) -> None:
        """What `xdotool` is told, without waiting for it to arrive: it may close what would hear it."""
        subprocess.run(["xdotool", *arguments], check=True)
        self.settle(self._rest)

    def until(self, fact: Callable[[], object], what: str, seconds: float = 10) -> None:
        """Waits for something the user would see."""
        end = time.monotonic() + seconds
        while not fact():
            if time.monotonic() > end:
                self.picture("failed")
                raise AssertionError(f"not within {seconds} s: {what}; the focus is on {self.where()}")
            self.settle(5)

    def settle(self, milliseconds: int = 80) -> None:
        """Lets the window finish what it does by itself, in a loop as the program has: only there widgets are freed.

        What holds a loop of its own within, such as a menu of Qt, is closed as a person would: by Esc.
        """
        self._is_over = False
        self._timer.start(milliseconds)
        with self.watched():
            self._loop.exec()
        self._timer.stop()

    def _end(self) -> None:
        if self._is_over:
            subprocess.run(["xdotool", "key", "Escape"], check=True)
        self._is_over = True
        self._loop.quit()
        self._timer.start(_STILL_OPEN)

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

    @contextmanager
    def _listening(self) -> Iterator[None]:
        """On the window handles every key passes once. Only meanwhile: each event of each widget passes here too."""
        self._application.installEventFilter(self._ear)
        try:
            yield
        finally:
            self._application.removeEventFilter(self._ear)

    def _send(self, arguments: list[str]) -> None:
        before = self._ear.keys
        with self._listening():
            subprocess.run(["xdotool", *arguments], check=True)
            self.until(lambda: self._ear.keys > before, f"{arguments[-1]!r} arrived")
        self.settle(self._rest)


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
