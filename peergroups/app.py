"""The front door of the window: settings, log, language, look, and the main window."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from peergroups.base import log, paths, process
from peergroups.base.errors import PeerGroupsError
from peergroups.base.settings import Settings
from peergroups.gui.core.i18n import translate
from peergroups.gui.core.soon import soon
from peergroups.gui.core.sweeping import Sweeper
from peergroups.gui.shell import placing
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.once import Once
from peergroups.gui.shell.rooms import load_all
from peergroups.gui.style import icons, theme

_CLASS = "peergroups"  # of its windows, by which a desktop knows them
_SOON = 300  # ms after the window is there


def main(vault_folder: Path | None = None) -> int:
    """Runs the window for the vault in that folder (None: the one used last) until it is closed."""
    process.harden()
    settings = Settings.load()
    log.set_up(paths.log_file())
    app = application()
    folder = vault_folder or Path(settings.vault or paths.default_vault())
    once = Once(folder, paths.settings_file().parent)
    if not once.is_first():
        return 0
    window = MainWindow(settings, folder)
    once.called.connect(window.come_forward)
    sys.excepthook = _Faults(window).catch
    placing.show(window, settings.window)
    window.lock()  # nothing is open yet: it leads to the unlock page
    soon(app, theme.load_more_fonts)
    soon(app, window.idle.watch_computer)
    soon(app, lambda: window.jobs.warm_up(load_all), _SOON)
    code = app.exec()
    once.leave()
    window.jobs.close()  # the window is gone; a backup may still be kept
    return code


def application() -> QApplication:
    """The application object, named and without a window."""
    app = QApplication([_CLASS])  # not as the file is called that started it
    app.setApplicationName(_CLASS)
    app.setApplicationDisplayName("PeerGroups")
    app.setDesktopFileName(_CLASS)
    app.setWindowIcon(icons.of_program())
    Sweeper(app)
    return app


class _Faults:
    """What nobody caught: what the user can mend is said, our own faults are logged without personal data."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        if isinstance(error, PeerGroupsError):
            self._window.refuse(error)
            return
        place = log.fault(kind, trace)
        sys.stderr.write(f"{place}\n")
        self._window.say(
            translate(
                "Faults",
                "Something in the program went wrong. What was kept is safe. If it happens again, restart.",
            )
        )
