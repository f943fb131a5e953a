"""The vault's folder is renamed or deleted while the window is open."""

from __future__ import annotations

import shutil
import threading

import pytest

from peergroups.base import paths
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.queries import groups
from peergroups.usecases import backups, vaults
from tests.conftest import PASSPHRASE
from tests.gui.shell.test_leaving import TYPING, WORD


@pytest.fixture
def window(window_with, demo_vault):
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    made.resize(1366, 768)
    return made


def looked(qtbot, window) -> None:
    with qtbot.waitSignal(window.banner.watch.changed, timeout=5_000):
        for _ in range(2):
            window.banner.watch.look()
            look = window.banner.watch._look
            assert look is not None
            look.join(5)
        window.banner.watch.look()


def test_the_banner_says_that_the_folder_is_gone_and_that_it_is_back(qtbot, window, demo_vault):
    demo_vault.folder.rename(demo_vault.folder.with_name("elsewhere"))
    looked(qtbot, window)
    assert window.banner.isVisible()
    assert "not where it was" in window.banner.notice.sentence.text()
    demo_vault.folder.with_name("elsewhere").rename(demo_vault.folder)
    looked(qtbot, window)
    assert not window.banner.isVisible()


def test_a_disk_that_does_not_answer_keeps_nobody_waiting(qtbot, window, demo_vault, monkeypatch):
    answers = threading.Event()
    monkeypatch.setattr(demo_vault.place, "look", lambda: answers.wait(20))
    window.banner.watch.look()
    window.banner.watch.look()
    assert window.banner.isVisible()
    answers.set()


def test_a_copy_of_all_that_was_kept_goes_elsewhere(qtbot, window, demo_vault, tmp_path):
    shutil.rmtree(demo_vault.folder)
    looked(qtbot, window)
    window.banner._keep_elsewhere(tmp_path / "kept.pgbak")
    qtbot.waitUntil(lambda: "kept.pgbak" in window.bar.message.text(), timeout=10_000)
    assert backups.verify(tmp_path / "kept.pgbak", passphrase=PASSPHRASE).people == 40


@pytest.mark.parametrize("typing", TYPING.values(), ids=list(TYPING))
@pytest.mark.parametrize("leaves_first", [False, True], ids=["locks", "goes to another page"])
def test_what_stands_typed_is_in_the_copy_that_is_kept_at_the_lock(
    window, demo_vault, tmp_path, typing, leaves_first
):
    folder = demo_vault.folder
    window.go(typing.where(demo_vault))
    typing.types(window.page)
    shutil.rmtree(folder)
    if leaves_first:
        window.go(Place(places.TODAY))
    window.lock()
    window.jobs.settle()
    (kept,) = backups.listed(folder)
    assert kept.file.parent == paths.aside_folder()
    backups.restore(kept.file, tmp_path / "again", passphrase=PASSPHRASE)
    again = vaults.open_with_passphrase(tmp_path / "again", PASSPHRASE)
    assert WORD in typing.held(again)
    again.close()


def test_a_form_that_is_half_filled_is_given_back_by_another_copy(window, demo_vault, tmp_path):
    backups.save_to(demo_vault, tmp_path / "before.pgbak")
    window.go(Place(places.GROUP, groups.groups(demo_vault.db())[0].id, part="edit"))
    window.page.pane.fields.set_values({"name": ""})  # which cannot be kept
    shutil.rmtree(demo_vault.folder)
    window.lock()
    window.jobs.settle()
    backups.restore(tmp_path / "before.pgbak", tmp_path / "again", passphrase=PASSPHRASE)
    window.open_vault(vaults.open_with_passphrase(tmp_path / "again", PASSPHRASE, knowingly=True))
    assert window.page.pane.fields.values()["name"] == ""
