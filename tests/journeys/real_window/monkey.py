"""A monkey at the keys: by chance, and each time the same for a seed, it presses, types, undoes, locks, turns sizes.

Run by `test_monkey.py` on a screen of its own: pytest does not collect it by its name. By hand, with DISPLAY set:
`MONKEY_SEED=7 MONKEY_ACTIONS=3000 python -m pytest tests/journeys/real_window/monkey.py`.
"""

from __future__ import annotations

import ctypes
import gc
import os
import random
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from peergroups.base import clock, typed_dates
from peergroups.base.errors import PeerGroupsError
from peergroups.base.settings import TEXT_SIZES, THEMES
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.core.sweeping import Sweeper
from peergroups.gui.shell import rooms
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.style import theme
from peergroups.gui.unlock.page import UnlockPage
from peergroups.store.queries import groups, people, sessions
from peergroups.usecases import demo, rosters
from tests.journeys.real_window import agreement
from tests.journeys.real_window.hand import Hand, spoken
from tests.journeys.real_window.watch import LONGEST, Watch

SEED = int(os.environ.get("MONKEY_SEED", "1"))
ACTIONS = int(os.environ.get("MONKEY_ACTIONS", "500"))
LAST = Path(os.environ.get("MONKEY_LAST", "last-actions"))
VAULT = os.environ.get("MONKEY_VAULT", "")  # a folder, of which a copy is used; else the sample
LOOKS_EVERY = 200
CYCLES = int(os.environ.get("MONKEY_CYCLES", "20"))
OPENING = 60  # seconds at most
GROWTH = 30 * 2**20  # bytes, over all cycles of locking
GROWTH_IN_ALL = 64 * 2**20  # of the whole run: 39 MB were measured after 2,000 actions, 58 MB after 3,000
CASES = Path(__file__).parents[2] / "cases"

TEXTS = (
    "ana", "zoë", "O'Neill", "李明", "سارة", "Нина", "민수", "สุข", "שרה", "12", "6 late", "20 +", "tomorrow", "Tuesday",
    "26.11.", "2026-12-01", "01632 960123", "%n {name}", "<b>a</b>", "print", "a b", "=1+1", "-", "  ",
)  # fmt: skip
KEYS = (
    "Tab", "Tab", "Tab", "shift+Tab", "Return", "Return", "space", "Escape", "Up", "Down", "Down", "Left", "Right",
    "Home", "End", "Prior", "Next", "Delete", "BackSpace", "F2", "F4", "F6", "F10", "Menu", "ctrl+k", "ctrl+n",
    "ctrl+f", "ctrl+p", "ctrl+a", "ctrl+c", "ctrl+v", "alt+Left", "shift+Return", "l", "p", "a", "e",
)  # fmt: skip
PAGES = (
    places.TODAY, places.GROUPS, places.PEOPLE, places.CALENDAR, places.HANDOUTS, places.FOLLOWUPS, places.SETTINGS,
    places.FIGURES, places.ROTA, places.SAFETY, places.TRASH, places.KEYS, places.ABOUT, places.PROTECTION,
    places.CAREFUL,
)  # fmt: skip
GROUP_PARTS = (
    "", "people", "sessions", "notes", "about", "edit", "import", "series", "session", "languages", "attendance", "copy"
)  # fmt: skip
SESSION_PARTS = ("", "note", "debrief", "templates", "finish", "cancel", "move", "paper")
SETTINGS = (
    "organisation",
    "help-lines",
    "safety",
    "passphrase",
    "vault",
    "backups",
    "health",
    "access",
    "log",
)
SIZES = ((1366, 720), (1280, 700), (1024, 700), (800, 600), (640, 480))
CONTROLS = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabBar, QAbstractSpinBox, QMenuBar,
)  # fmt: skip


class Monkey:
    def __init__(self, hand: Hand, window: MainWindow, folder: Path, watch: Watch, last: deque[str]) -> None:
        self.hand, self.window, self.folder, self.watch = hand, window, folder, watch
        self.chance = random.Random(SEED)
        self.done = 0
        self.last = last
        self.memory: list[int] = []  # MB, at each look
        self._outside = 0  # actions since the vault was locked
        self._dialogs = self._files = 0
        self._acts: dict[Callable[[], None], float] = {
            self.click: 40, self.key: 22, self.write: 12, self.go: 9, self.undo: 6, self.redo: 3, self.turn_wheel: 3,
            self.click_right: 2, self.resize: 1.5, self.size_text: 1, self.colour: 0.7, self.speak: 0.7, self.lock: 1,
            self.hide: 0.2,
        }  # fmt: skip

    def act(self) -> None:
        """One action, written down before it is done: it may be the last one."""
        (act,) = self.chance.choices(list(self._acts), list(self._acts.values()))
        self.done += 1
        self.note(act.__name__)
        act()
        self.answer()
        if not self._is_on_screen():
            self.bring_back()
        if self.window.jobs.vault is None or self.window.is_locked:
            self._outside += 1
            if self._outside > self.chance.choice((1, 1, 1, 10)):
                self.come_in()
        self.complain()

    def complain(self) -> None:
        """Stops at the first fault."""
        assert not self.watch.faults, self.watch.faults[0]

    def note(self, what: str) -> None:
        page = self.window.page
        where = f"{page.place.page}/{page.place.part}" if page is not None and page.place is not None else ""
        self.last.append(f"{self.done} {where} {what}")
        LAST.write_text("\n".join(self.last), encoding="utf-8")

    def add(self, what: str) -> None:
        self.last[-1] += f" {what}"
        LAST.write_text("\n".join(self.last), encoding="utf-8")

    def click(self) -> None:
        found = list(self.controls())
        if found:
            widget, point = self.chance.choice(found)
            self.add(f"{type(widget).__name__} {_named(widget)!r}")
            self.hand.press(point)

    def click_right(self) -> None:
        found = list(self.controls())
        if found:
            widget, point = self.chance.choice(found)
            self.add(f"{type(widget).__name__} {_named(widget)!r}")
            self.hand.press(point, 3)

    def controls(self) -> Iterator[tuple[QWidget, QPoint]]:
        """What can be pressed now, and where: in what is in front, as far as it is in view."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        screen = self.window.screen().geometry()
        for widget in [front, *front.findChildren(QWidget)]:
            if not isinstance(widget, CONTROLS) or not widget.isVisible() or not widget.isEnabled():
                continue
            region = widget.visibleRegion().boundingRect()
            if region.width() < 4 or region.height() < 4:
                continue
            at = widget.mapToGlobal(self._spot(widget, region))
            if screen.contains(at):
                yield widget, at

    def _spot(self, widget: QWidget, region: QRect) -> QPoint:
        if isinstance(widget, (QAbstractItemView, QTabBar, QMenuBar, QAbstractSpinBox, QComboBox)):
            return QPoint(
                region.left() + self.chance.randrange(region.width()),
                region.top() + self.chance.randrange(region.height()),
            )
        return region.center()

    def key(self) -> None:
        key = self.chance.choice(KEYS)
        self.add(key)
        self.hand.tap("key", "--clearmodifiers", key)

    def write(self) -> None:
        text = self.chance.choice(TEXTS)
        self.add(repr(text))
        self.hand.tap("type", "--delay", "3", "--", text)
        if self.chance.random() < 0.5:
            self.hand.tap("key", "Return")

    def do(self, act: Callable[[], object], rest: int = 30) -> None:
        """In the loop of the window, as if a person had done it; then it rests for so many milliseconds."""
        QTimer.singleShot(0, self.window, act)
        self.hand.settle(rest)

    def go(self) -> None:
        if self.window.jobs.vault is None or self.window.is_locked:
            place = Place(self.chance.choice((places.KEYS, places.ABOUT, places.PROTECTION, places.UNLOCK)))
        else:
            place = self._somewhere()
        self.add(f"to {place.page}/{place.part}")
        self.visit(place)

    def visit(self, place: Place) -> None:
        self.do(lambda: self.window.go(place), 20)
        self.do(self.window.enter_page, 20)

    def _somewhere(self) -> Place:
        db, pick = self.window.jobs.open_vault.db(), self.chance.choice
        page = pick(
            (*PAGES, places.GROUP, places.GROUP, places.PERSON, places.SESSION, places.SESSION, places.SEARCH)
        )
        everybody, known = people.person_names(db), groups.groups(db)
        if page == places.SETTINGS:
            return Place(page, part=pick(SETTINGS))
        if page == places.SEARCH:
            return Place(page, text=pick(TEXTS))
        if page == places.PERSON and everybody:
            return Place(page, pick(everybody).id)
        if page == places.GROUP:
            return Place(page, pick(known).id, part=pick(GROUP_PARTS)) if known else Place(page, part="new")
        if page == places.SESSION and known:
            held = sessions.of_group(db, pick(known).id, past=5, coming=3)
            return Place(page, pick(held).id, part=pick(SESSION_PARTS)) if held else Place(places.TODAY)
        return Place(page if page in PAGES else places.TODAY)

    def undo(self) -> None:
        self.hand.tap("key", "ctrl+z")

    def redo(self) -> None:
        self.hand.tap("key", "ctrl+y")

    def turn_wheel(self) -> None:
        self.hand.press(self.window.mapToGlobal(self.window.rect().center()), self.chance.choice((4, 5, 5)))

    def resize(self) -> None:
        size = self.chance.choice(SIZES)
        self.add(str(size))
        self.window.showNormal()
        self.do(lambda: self.window.resize(*size))
        self.do(lambda: self.window.move(0, 20))

    def size_text(self) -> None:
        size = self.chance.choice(TEXT_SIZES)
        self.add(str(size))
        self.window.settings.text_size = size
        self.do(self.window.restyle)

    def colour(self) -> None:
        self._run(f"theme:{self.chance.choice(THEMES)}")

    def speak(self) -> None:
        self._run(f"language:{self.chance.choice(list(WINDOW_LANGUAGES))}")

    def _run(self, command: str) -> None:
        self.add(command)
        self.do(lambda: self.window.run(command))

    def lock(self) -> None:
        self.hand.tap("key", "ctrl+l")

    def hide(self) -> None:
        self.hand.tap("key", "ctrl+shift+h")

    def answer(self) -> None:
        """Chooses a file where one is asked for, and in the end closes what stands open."""
        self.hand.settle(5)
        front = QApplication.activeModalWidget()
        if isinstance(front, QFileDialog):
            self._choose_file(front)
        elif isinstance(front, QDialog) or QApplication.activePopupWidget() is not None:
            self._dialogs += 1
            if self._dialogs > 4:
                self._dialogs = 0
                self.add("[Escape]")
                self.hand.tap("key", "Escape")
        else:
            self._dialogs = 0

    def _choose_file(self, dialog: QFileDialog) -> None:
        self._files += 1
        known = sorted(CASES.iterdir())
        if self.chance.random() < 0.2:
            chosen = ""
        elif dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            chosen = str(self.folder / f"kept {self._files}")
        elif dialog.fileMode() is QFileDialog.FileMode.Directory:
            folder = self.folder / f"folder {self._files}"
            folder.mkdir()
            chosen = str(folder)
        else:
            chosen = str(self.chance.choice(known))
        self.add(f"[file: {Path(chosen).name}]")
        if chosen:
            self.do(lambda: dialog.fileSelected.emit(chosen))
        self.do(dialog.reject)

    def _is_on_screen(self) -> bool:
        return (
            self.window.isVisible()
            and not self.window.isMinimized()
            and self.window.windowHandle().isExposed()
        )

    def bring_back(self) -> None:
        """It was hidden or closed: it is started anew, or taken from the bar of the screen."""
        if not self.window.isVisible():
            self.window.showNormal()
            self.do(self.window.lock)
        elif self.window.isMinimized():  # nobody takes it back before it has gone
            self._waits(lambda: not self.window.windowHandle().isExposed(), "it is put away")
        self._to_front()
        if not self._is_on_screen():
            self.window.showNormal()
            self._to_front()

    def _to_front(self) -> None:
        """By the bar of the screen: a window manager may refuse a program that puts itself in front.

        Again where nothing came of it: one that still puts the window away has the focus itself in the end.
        """
        for _ in range(3):
            with suppress(subprocess.CalledProcessError):
                self.hand.tap("windowactivate", str(int(self.window.winId())))
            if self._waits(self.window.isActiveWindow, "the window is in front"):
                return

    def _waits(self, fact: Callable[[], object], what: str) -> bool:
        """For two seconds; whether it came true."""
        with suppress(AssertionError):
            self.hand.until(fact, what, 2)
        return bool(fact())

    def come_in(self) -> None:
        """Through the door of the vault, from wherever it stands."""
        self.add("[comes in]")
        self._outside = 0
        self.hand.settle(60)  # the last click may still be on its way, and open a dialog
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        self._close_menus()
        if not self._is_on_screen():
            self.bring_back()
        elif not self.window.isActiveWindow():
            self._to_front()
        self.do(self.window.lock)
        page: Any = self.window.page
        vault = self.folder / "home" / "vault"
        if page.folder != vault:
            page.take_folder(vault)
        if not any(self._knocks() for _ in range(3)):  # a menu that was closing may have taken the letters
            self.hand.until(self._is_in, "it is open", OPENING)

    def _knocks(self) -> bool:
        """Types the passphrase; whether that opened it."""
        self._close_menus()  # the last key may have opened one
        if not self.window.isActiveWindow():
            self._to_front()
        self.window.enter_page()
        self.hand.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "the door asks", 20)
        box = QApplication.focusWidget()
        assert isinstance(box, QLineEdit)
        box.clear()
        self.hand.settle(40)
        self.hand.tap("type", "--delay", "2", "--", demo.PASSPHRASE)
        if not self._waits(lambda: box.text() == demo.PASSPHRASE, "the letters arrived"):
            return False
        self.hand.keys("Return")
        done = lambda: self._is_in() or not self.window.jobs.is_running  # noqa: E731  a late click may have stopped it
        self.hand.until(done, "it was tried", OPENING)
        return self._is_in()

    def _close_menus(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def _is_in(self) -> bool:
        return self.window.jobs.vault is not None and not self.window.is_locked

    def look(self) -> None:
        """All numbers agree, the store is whole, undo and redo lead back to the same."""
        if self.window.jobs.vault is None or self.window.is_locked:
            self.come_in()
        self.rest()
        self.memory.append(own_memory() >> 20)
        vault = self.window.jobs.open_vault
        found = agreement.denials(self.window)
        if not VAULT:  # of ten years that would take minutes
            found += [*agreement.disagreements(vault), *self._there_and_back()]
        assert not found, "\n".join(found[:20])

    def rest(self) -> None:
        """Until nothing runs any more."""
        self.hand.until(lambda: not self.window.jobs.is_running, "the work is done", 60)
        self.hand.settle(30)

    def _there_and_back(self) -> list[str]:
        window = self.window
        vault = window.jobs.open_vault
        if not window.stepping.text("undo"):
            return []
        before, label = agreement.tables(vault), window.stepping.text("undo")
        self.do(window.undo)
        self.rest()
        if window.stepping.text("redo") != label:
            return []  # it was refused, and has been said
        self.do(window.redo)
        self.rest()
        after = agreement.tables(vault)
        return [
            f"undo and redo of {label!r} changed {name}: {_differing(before[name], after[name])}"
            for name in before
            if before[name] != after[name]
        ]


class Elsewhere(QObject):
    """Instead of the other programs of this computer, that would open what was saved."""

    @Slot("QUrl")
    def take(self, url: QUrl) -> None: ...


def _differing(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> str:
    gone = [row for row in before if row not in after]
    new = [row for row in after if row not in before]
    columns = {
        c
        for one in gone
        for other in new
        if one.get("id") == other.get("id")
        for c in one
        if one[c] != other[c]
    }
    return f"{len(gone)} rows gone, {len(new)} new, columns {sorted(columns)}"


def _named(widget: QWidget) -> str:
    """Without what a person typed: words that are on a button only."""
    return spoken(widget)[:40]


@dataclass(frozen=True, slots=True)
class Held:
    """What the locked program holds, when all is swept: bytes, and numbers of the rest."""

    memory: int
    widgets: int
    handles: int
    threads: int


def own_memory() -> int:
    """Bytes. Without the pages of files, such as libraries and letters: they come as they are used, and are shared."""
    told = psutil.Process().memory_info()
    return int(told.rss - getattr(told, "shared", 0))


def _handles() -> list[str]:
    """What they are of, where the system tells; for the words of a failure."""
    known = (Path(f"/proc/self/fd/{number}") for number in range(256))
    return sorted(str(one.readlink()) for one in known if one.is_symlink())


def held(hand: Hand, window: MainWindow) -> Held:
    window.lock()
    hand.settle(200)
    window.jobs.settle()  # what the lock left to the worker is done
    for _ in range(2):
        gc.collect()
        hand.settle(60)
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)  # what is free counts as free
    process = psutil.Process()
    widgets = len(QApplication.allWidgets())
    return Held(own_memory(), widgets, process.num_fds(), process.num_threads())


def read_once(window: MainWindow) -> None:
    """Lists of every kind, and days as they are typed in each language."""
    for file in sorted(CASES.iterdir()):
        with suppress(PeerGroupsError):
            rosters.preview(window.jobs.open_vault, rosters.read(file))
    for language, text in product(WINDOW_LANGUAGES, TEXTS):
        typed_dates.read_day(text, language, clock.here())


def load_once(monkey: Monkey) -> None:
    """Every page, the letters of each language, in each size and colours; the files' dialog, a paper, what reads
    lists, numbers and days: that is no growth."""
    window = monkey.window
    for page in PAGES:
        monkey.visit(Place(page))
        monkey.rest()
    db = window.jobs.open_vault.db()
    group = groups.groups(db)[0].id
    held_last = sessions.of_group(db, group, past=1, coming=0)[0]
    for part in SESSION_PARTS:
        monkey.visit(Place(places.SESSION, held_last.id, part=part))
    for part in GROUP_PARTS:
        monkey.visit(Place(places.GROUP, group, part=part))
    monkey.visit(Place(places.PERSON, people.person_names(db)[0].id))
    for text in TEXTS:
        monkey.visit(Place(places.SEARCH, text=text))
    monkey.rest()
    read_once(window)
    for theme_name in (*THEMES, "light"):
        monkey.do(partial(window.run, f"theme:{theme_name}"))
    for language in (*WINDOW_LANGUAGES, "en"):
        monkey.do(partial(window.run, f"language:{language}"))
    for size in (*TEXT_SIZES, 100):
        window.settings.text_size = size
        monkey.do(window.restyle)
    dialog = QFileDialog(window)
    monkey.do(dialog.open)
    monkey.do(dialog.reject)
    dialog.deleteLater()


def opens(window: MainWindow) -> bool:
    """The door says that it is about to open."""
    page = window.page
    status = page.status if isinstance(page, UnlockPage) else None
    return status is not None and status.isVisible() and bool(status.text()) and window.jobs.is_running


@pytest.fixture
def monkey(qapp: QApplication, window: MainWindow, tmp_path: Path) -> Iterator[Monkey]:
    if VAULT:
        shutil.copytree(VAULT, tmp_path / "home" / "vault")
    else:
        sample = demo.make(tmp_path / "home" / "vault")
        sample.set_sample(False)  # it takes lists
        sample.close()
    hand = Hand(qapp, tmp_path, rest=12)
    last: deque[str] = deque(maxlen=60)
    watch = Watch(window, lambda: last[-1], lambda: opens(window))
    hand.watched = watch.looking
    theme.load_more_fonts()
    Sweeper(window)
    rooms.load_all()  # as the program does; where its modules are not compiled yet, that takes much longer
    elsewhere = Elsewhere()
    QDesktopServices.setUrlHandler("file", elsewhere, "take")  # type: ignore[arg-type]  # it takes a str
    with watch.on_duty():
        made = Monkey(hand, window, tmp_path, watch, last)
        made.note("start")
        made.come_in()
        load_once(made)
        yield made
    QDesktopServices.unsetUrlHandler("file")


def test_the_monkey(monkey: Monkey, capsys: pytest.CaptureFixture[str]):
    window, hand = monkey.window, monkey.hand
    before = held(hand, window)
    monkey.come_in()
    began = time.monotonic()
    for number in range(ACTIONS):
        monkey.act()
        if number % LOOKS_EVERY == LOOKS_EVERY - 1:
            monkey.look()
    monkey.look()
    took = time.monotonic() - began
    settled = held(hand, window)
    for _ in range(CYCLES):
        monkey.come_in()
        monkey.visit(Place(places.PEOPLE))
        monkey.do(window.lock)
    after = held(hand, window)
    watch = monkey.watch
    told = (
        f"seed {SEED}: {ACTIONS} actions in {took:.0f} s, worst pause {watch.worst:.2f} s, "
        f"{len(watch.pauses)} over {LONGEST} s, "
        f"memory {before.memory >> 20} -> {after.memory >> 20} MB, {monkey.memory}"
    )
    monkey.note(told)
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")
    assert not watch.pauses, "\n".join(watch.pauses)
    assert after.widgets <= settled.widgets, "widgets stay behind after a lock"
    assert after.handles <= before.handles, f"handles stay open: {_handles()}"
    assert after.threads <= before.threads, "threads stay behind"
    assert after.memory - settled.memory < GROWTH, "each lock leaves memory behind"
    assert after.memory - before.memory < GROWTH_IN_ALL, (
        f"memory grew by {(after.memory - before.memory) >> 20} MB"
    )
