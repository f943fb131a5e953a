"""The disk of the vault is full, or takes nothing: the command line prints and exports to another disk all the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from peergroups.cli.opening import TO_LOOK
from peergroups.cli.paper import ROWS_NOT_KEPT
from peergroups.store.lifecycle import reserve
from peergroups.usecases import demo, vaults
from tests import disks
from tests.test_cli import run

GROUP = ("--group", "Tuesday circle")
COMMANDS = {
    "paper": ("paper", "contact-sheet", *GROUP, "--out"),
    "sign-in-sheet": ("sign-in-sheet", *GROUP, "--out"),
    "handout": ("handout", "welcome", "--language", "es", *GROUP, "--out"),
    "export": ("export",),
}


@pytest.fixture(params=["full", "read-only"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, demo_folder: Path) -> Iterator[Path]:
    """A vault on such a disk, without a reserve."""
    with disks.mounted(tmp_path / "stick") as stick:
        copy = Path(shutil.copytree(demo_folder, stick / "vault"))
        vaults.open_with_passphrase(copy, demo.PASSPHRASE).close()
        reserve.drop(copy)
        if request.param == "full":
            disks.fill(stick)
        else:
            disks.make_read_only(stick)
        yield copy


def state(folder: Path) -> dict[str, bytes]:
    """Of what is kept: SQLite's own two files say nothing while they are empty."""
    found = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    return {name: body for name, body in found.items() if not name.startswith("vault.db-")}


@pytest.mark.parametrize("command", COMMANDS)
def test_what_changes_nothing_is_done(folder: Path, tmp_path: Path, command: str):
    out, before = tmp_path / "out", state(folder)
    code, said, told = run(*COMMANDS[command], str(out), "--vault", str(folder), "--passphrase-fd", "FD")
    assert code == 0, told
    assert str(out) in said
    assert TO_LOOK in told
    assert (ROWS_NOT_KEPT in told) is (command == "sign-in-sheet")
    assert out.is_dir() if command == "export" else out.read_bytes().startswith(b"%PDF")
    assert state(folder) == before


def test_what_changes_something_is_refused(folder: Path, tmp_path: Path):
    names = tmp_path / "names.csv"
    names.write_text("Name\nBo\n")
    code, _, told = run("import", str(names), *GROUP, "--vault", str(folder), "--passphrase-fd", "FD")
    assert code == 1
    assert TO_LOOK not in told
