"""The disk of the vault is full, or its folder takes nothing: papers are saved on another disk all the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import papers_out
from peergroups.store.lifecycle import reserve
from peergroups.store.queries import groups
from peergroups.store.vault import Vault
from peergroups.usecases import demo, papers, rescue, vaults
from tests import disks

HOW = ("full", "only to look", "read-only")


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    with disks.mounted(tmp_path / "stick") as place:
        yield place


@pytest.fixture(params=HOW)
def vault(request, stick: Path, demo_folder: Path) -> Iterator[Vault]:
    folder = Path(shutil.copytree(demo_folder, stick / "vault"))
    opened = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    reserve.drop(folder)
    if request.param == "full":
        disks.fill(stick)
    else:
        opened.close()
        disks.fill(stick) if request.param == "only to look" else disks.make_read_only(stick)
        opened = rescue.open_to_look(folder, passphrase=demo.PASSPHRASE, second_copy=True)
    yield opened
    opened.close()


@pytest.mark.parametrize("paper", ["contact-sheet", "certificate", papers.SIGN_IN_SHEET])
def test_a_paper_is_saved_on_another_disk(
    qtbot, window_with: Callable[..., MainWindow], vault: Vault, tmp_path: Path, monkeypatch, paper: str
):
    file = tmp_path / "paper.pdf"

    def save(_widget: object, pdf: bytes, _name: str, told: papers_out.Told) -> None:
        papers_out.write(pdf, file, told, "{file} is in {folder} now.")

    monkeypatch.setattr(papers_out, "save_pdf", save)
    window = window_with({places.HANDOUTS: ROOMS[places.HANDOUTS], places.TODAY: ROOMS[places.HANDOUTS]})
    window.open_vault(vault)
    group = groups.group_named(vault.db(), "Tuesday circle")
    assert group is not None
    window.go(Place(places.HANDOUTS, id=group.id, part=paper))
    page = window.page
    assert isinstance(page, HandoutsPage)
    page.card.lock.setChecked(False)
    page.save_paper()
    qtbot.waitUntil(file.exists, timeout=20_000)
    assert file.read_bytes().startswith(b"%PDF")
    said = window.bar.message.text()
    assert "is in" in said
    assert ("cannot be typed back" in said) is (paper == papers.SIGN_IN_SHEET)
