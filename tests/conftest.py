"""What all tests share: a real vault, made once and copied, and no network."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anybody imports Qt
os.environ["OPENPYXL_LXML"] = "False"  # as the program does; lxml comes with pikepdf, for tests only

import shutil
import socket
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import hypothesis
import pytest

from peergroups.base import clock, language, paths
from peergroups.keys import CHEAPEST
from peergroups.store.vault import Vault
from peergroups.usecases import demo, organisation, vaults

PASSPHRASE = demo.PASSPHRASE
SEEN = "seen.json"  # beside a template: what its maker remembers of it
hypothesis.settings.register_profile("house", deadline=None)  # a busy computer proves nothing
hypothesis.settings.load_profile("house")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """Frees the widgets a test has closed: left over, they are all dressed anew by the tests that follow.

    A window is closed first, and its worker has put the vault away before the fixtures close it.
    """
    if "peergroups.gui.shell.main_window" in sys.modules:
        from PySide6.QtWidgets import QApplication

        from peergroups.gui.shell.main_window import MainWindow

        for window in QApplication.topLevelWidgets() if QApplication.instance() else ():
            if isinstance(window, MainWindow):
                window.close()
                window.jobs.close()
    yield
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program must work for ever without a network: any connection to one fails the test."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:  # the X server and the session bus are on this computer
            pytest.fail("a test reached for the network")
        connect(self, address)  # type: ignore[arg-type]

    def refuse_plainly(self: socket.socket, *_: object) -> None:
        if self.family != socket.AF_UNIX:
            pytest.fail("a test reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    for name in ("connect_ex", "sendto", "listen"):
        monkeypatch.setattr(socket.socket, name, refuse_plainly)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("a test asked for an address"))


@pytest.fixture(autouse=True)
def no_traces() -> Iterator[None]:
    """Each test begins in English, with dates as the language itself suggests, whatever the one before did."""
    language.use_region("")
    clock.use_zone("UTC")
    if "peergroups.gui.core.i18n" in sys.modules:
        from peergroups.gui.core import sweeping

        sweeping.take_over()  # as the program does
    yield
    language.use_region("")
    clock.use_zone("UTC")
    if "peergroups.gui.core.i18n" in sys.modules:
        from PySide6.QtWidgets import QApplication

        from peergroups.gui.core import i18n, sweeping

        if QApplication.instance() is not None:
            i18n.speak("en")
        sweeping.sweep()


@pytest.fixture(autouse=True)
def no_memory(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Each test is a new user of the computer: what one saw of a vault is no business of the next one's copy."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))


def _fresh_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield


@pytest.fixture(autouse=True, scope="session")
def no_memory_at_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The templates are made by a user of their own, not by whoever runs the tests."""
    yield from _fresh_user(tmp_path_factory)


@pytest.fixture(autouse=True, scope="module")
def no_memory_of_other_modules(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What a module's own fixtures open is opened by a new user too."""
    yield from _fresh_user(tmp_path_factory)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed vault with an organisation and nothing else."""
    folder = tmp_path_factory.mktemp("template") / "vault"
    with contextmanager(_fresh_user)(tmp_path_factory):
        vault, _ = vaults.create(folder, PASSPHRASE, cost=CHEAPEST)
        organisation.describe(
            vault,
            {
                "name": "Walnut House",
                "country": "GB",
                "zone": "Europe/London",
                "language": "en",
                "paper": "a4",
            },
        )
        vault.close()
        shutil.copy(paths.seen_file(), folder.with_name(SEEN))
    return folder


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed vault with the invented organisation."""
    folder = tmp_path_factory.mktemp("demo") / "vault"
    with contextmanager(_fresh_user)(tmp_path_factory):
        made = demo.make(folder, cost=CHEAPEST)
        made.set_sample(False)  # as if it were somebody's own
        made.close()
        shutil.copy(paths.seen_file(), folder.with_name(SEEN))
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A copy of the plain vault, closed."""
    return _as_made_here(template, tmp_path / "vault")


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    """A plain vault, open."""
    opened = vaults.open_with_passphrase(folder, PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def demo_folder(demo_template: Path, tmp_path: Path) -> Path:
    return _as_made_here(demo_template, tmp_path / "demo")


def _as_made_here(template: Path, folder: Path) -> Path:
    """A copy of it; whoever runs the test remembers what its maker does, and is asked nothing at its opening."""
    paths.seen_file().parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(template.with_name(SEEN), paths.seen_file())
    return Path(shutil.copytree(template, folder))


@pytest.fixture
def demo_vault(demo_folder: Path) -> Iterator[Vault]:
    """The invented organisation, open."""
    opened = vaults.open_with_passphrase(demo_folder, PASSPHRASE)
    yield opened
    opened.close()
