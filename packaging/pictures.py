"""Pictures of every page of the real window: themes, text sizes, reading directions; finds cut-off text.

    python packaging/pictures.py [--out build/pictures] [--all] [--page NAME ...]

Takes the pages from the frame's own table of rooms and fills them from the demo vault. Ends with 1 when text
is cut off.
`--all` makes every combination; without it, a set that shows each of them once.
"""

# ruff: noqa: E402  (where to import from, and no display, must be said before Qt is imported)

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any
from uuid import UUID

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "resources" / "pictures"
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from peergroups.app import application
from peergroups.base import clock
from peergroups.base.settings import THEMES, Settings
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.style import theme
from peergroups.keys import CHEAPEST
from peergroups.model.attendance import Mark
from peergroups.store.queries import search, sessions
from peergroups.usecases import attendance, demo
from tests.gui import lint

MOMENT = datetime(2026, 3, 10, 18, 5, tzinfo=UTC)  # a Tuesday evening
QUIET = 4  # times 60 ms without a running job before a picture is taken
SHORT = [("light", 100, "en"), ("light", 200, "en"), ("light", 100, "ar"), ("light", 200, "ar")] + [
    (name, 100, "en") for name in THEMES if name != "light"
]


def main() -> int:
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    app = application()
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as scratch, clock.fixed(MOMENT):
        settings = Settings(language="en", lock_after_minutes=60, file=Path(scratch) / "settings.json")
        window = MainWindow(settings, Path(scratch) / "vault")
        theme.load_more_fonts()
        window.show()
        vault = demo.make(Path(scratch) / "vault", cost=CHEAPEST)
        vault.set_sample(False)
        looks = list(product(THEMES, (100, 150, 200), ("en", "ar"))) if options.all else SHORT
        looks = SHORT[:1] if options.one_look else looks
        for look in looks:
            faults += _album(app, window, look, options)
        tonight = _begin_the_evening(vault)
        window.open_vault(vault)
        for look in looks:
            faults += _album(app, window, look, options, tonight)
        window.close()
        window.jobs.close()  # the vault is put away by the worker
    if options.readme:
        README.mkdir(parents=True, exist_ok=True)
        for name in ("session", "today", "handouts"):
            shutil.copy(options.out / f"{name}-light-100-en.png", README / f"{name}.png")
    print("\n".join(faults) or "nothing is cut off")
    return 1 if faults else 0


def _begin_the_evening(vault: Any) -> UUID:
    """Tonight's session of the demonstration, with some people marked already."""
    day = MOMENT.date()
    tonight = sessions.between(vault.db(), day, day)[0].id
    register = sessions.register(vault.db(), tonight)
    assert register is not None
    for entry in [*register.leaders, *register.entries[:6]]:
        attendance.mark(vault, tonight, entry.person_id, Mark.PRESENT)
    attendance.mark(vault, tonight, register.entries[7].person_id, Mark.LATE)
    attendance.mark(vault, tonight, register.entries[8].person_id, Mark.EXCUSED, "at the doctor's")
    attendance.set_guests(vault, tonight, 2)
    return tonight


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Pictures of every page.")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--all", action="store_true", help="every theme, size and direction together")
    parser.add_argument("--readme", action="store_true", help="renew the pictures of the README too")
    parser.add_argument("--one-look", action="store_true", help="light, 100 %%, English alone")
    parser.add_argument("--page", action="append", default=[], help="only this page (may be given again)")
    return parser.parse_args()


def _album(
    app: QApplication,
    window: MainWindow,
    look: tuple[str, int, str],
    options: argparse.Namespace,
    tonight: UUID | None = None,
) -> Iterator[str]:
    """Pictures of every page that can be seen now in one look; gives what is cut off."""
    window.settings.theme, window.settings.text_size, window.settings.language = look
    window.restyle()
    window.resize(1366, 768)
    for name, place in _places(window, tonight).items():
        if options.page and name not in options.page:
            continue
        window.go(place)
        _settle(app, window)
        picture = options.out / f"{name}-{look[0]}-{look[1]}-{look[2]}.png"
        window.grab().save(str(picture))
        yield from (f"{picture.name}: {fault}" for fault in lint.cut_off(window))
        if (window.width(), window.height()) != (1366, 768):
            yield f"{picture.name}: the window grew to {window.width()} by {window.height()}"


def _places(window: MainWindow, tonight: UUID | None) -> dict[str, Place]:
    """A place on each page: the first person, group and session of the demo where the page is about one."""
    if window.jobs.vault is None:
        return {places.UNLOCK: Place(places.UNLOCK)} if places.UNLOCK in window.rooms else {}
    found: dict[str, Any] = {}
    for word in ("a", "e", "o", "g", "2", "s"):
        for hit in window.jobs.ask(search.find, word):
            found.setdefault(hit.kind, hit.id)
    about = {
        places.PERSON: found.get("person"),
        places.GROUP: found.get("group"),
        places.SESSION: tonight,
    }
    return {
        name: Place(name, about.get(name), text="a" if name == places.SEARCH else "")
        for name in window.rooms
        if name != places.UNLOCK and (name not in about or about[name] is not None)
    }


def _settle(app: QApplication, window: MainWindow) -> None:
    """Lets layouts, timers and the worker come to rest."""
    quiet = 0
    while quiet < QUIET:
        loop = QEventLoop()
        QTimer.singleShot(60, loop.quit)
        loop.exec()
        quiet = 0 if window.jobs.is_running else quiet + 1
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.sendPostedEvents()


if __name__ == "__main__":
    sys.exit(main())
