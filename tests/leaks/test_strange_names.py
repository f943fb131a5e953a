"""Names that are paths somewhere: nothing is written outside the place that was meant."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from peergroups.base.errors import PeerGroupsError
from peergroups.base.file_names import file_name
from peergroups.gui.handouts import saving
from peergroups.usecases import backups, exports, groups, handouts, people, pictures, printing, rosters
from peergroups.usecases import organisation as organisations
from tests.fuzz.spoilt import only_ours
from tests.fuzz.test_hostile import image, sheet

NAMES = ("..", "../up", "..\\up", "/etc/x", "C:\\x", "\\\\server\\share", "CON", "nul.txt", "a" * 300, "x\0y", "~/x",
         "$(touch x)", "x\ny", "\u202etxt.exe", "-rf", ".hidden", "x/../../y", " ")  # fmt: skip
ON_WINDOWS = set('<>:"/\\|?*') | {chr(number) for number in range(32)}
TAKEN = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10)),
}


def tree(folder: Path) -> set[Path]:
    """Everything below, but what a database keeps beside itself."""
    return {file for file in folder.rglob("*") if not file.name.endswith(("-wal", "-shm"))}


@pytest.mark.parametrize("name", NAMES)
def test_names_of_groups_and_people_are_no_paths(vault, tmp_path, name):
    """All that is in the vault under that name is exported and backed up; files appear in those two places only."""
    only_ours(lambda: organisations.describe(vault, {"name": name, "country": "GB", "zone": "Europe/London",
                                                     "language": "en", "paper": "a4"}))  # fmt: skip
    only_ours(lambda: groups.start(vault, {"name": name, "identity": "full"}))
    only_ours(lambda: people.add(vault, {"name": name}))
    only_ours(lambda: handouts.start(vault, name, "en", name))
    (tmp_path / "inner").mkdir()
    before = tree(tmp_path)
    written = exports.export(vault, tmp_path / "inner" / "out")
    backups.keep(vault)
    here = {tmp_path / "inner" / "out", vault.folder / "backups"}
    assert {file.parent for file in tree(tmp_path) - before} - here == {tmp_path / "inner", vault.folder}
    assert {file.name for file in (tmp_path / "inner" / "out").iterdir()} == set(written)


@pytest.mark.parametrize("name", NAMES)
def test_a_title_becomes_a_name_that_every_system_takes(tmp_path, name):
    (tmp_path / "papers").mkdir()
    made = file_name(name)
    assert not ON_WINDOWS & set(made)
    assert made.split(".")[0].lower() not in TAKEN
    assert 0 < len(made.encode()) < 250
    before = tree(tmp_path)
    saving.write_apart({"en": b"%PDF", "ar": b"%PDF"}, tmp_path / "papers", made, lambda *_: None)
    new = tree(tmp_path) - before
    assert {file.parent for file in new} == {tmp_path / "papers"}
    assert len(new) == 2


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_that_name_is_read_where_it_is_or_not_at_all(vault, tmp_path, name):
    before = tree(tmp_path)
    readers: list[Callable[[Path], object]] = [
        lambda file: handouts.import_file(vault, file, "en"),
        rosters.read,
        pictures.read,
    ]
    if "\0" not in name:  # no dialog and no command line can say that one
        readers.append(backups.verify)
    for act in readers:
        only_ours(act, tmp_path / "in" / name)
    assert tree(tmp_path) == before


def test_what_lies_in_a_picture_or_handout_by_a_link_is_not_taken_for_one(vault, tmp_path):
    secret, link = tmp_path / "secret", tmp_path / "link.png"
    secret.write_text("root:x:0:0\0", encoding="utf-8")
    link.symlink_to(secret)
    own = handouts.start(vault, "Tea", "en", "")
    for act in (
        lambda: handouts.add_picture(vault, own, link),
        lambda: handouts.set_logo(vault, link),
        lambda: handouts.import_file(vault, link, "en"),
    ):
        with pytest.raises(PeerGroupsError):
            act()
    link.unlink()
    (tmp_path / "device.png").symlink_to("/dev/zero")
    with pytest.raises(PeerGroupsError):
        pictures.read(tmp_path / "device.png")


def test_a_paper_is_not_written_through_a_link_that_lies_in_its_way(tmp_path):
    victim = tmp_path / "victim.txt"
    victim.write_text("mine", encoding="utf-8")
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "tea.pdf").symlink_to(victim)
    printing.save(b"%PDF-1.7", folder / "tea.pdf")
    assert victim.read_text(encoding="utf-8") == "mine"
    assert (folder / "tea.pdf").read_bytes() == b"%PDF-1.7"
    assert [file.name for file in folder.iterdir()] == ["tea.pdf"]


def test_an_export_is_not_written_through_a_link(vault, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "elsewhere")
    only_ours(exports.export, vault, tmp_path / "out")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert [file for file in tmp_path.iterdir() if file.name.startswith(".peergroups-export-")] == []


def test_a_workbook_with_parts_named_like_paths_is_read_and_nothing_unpacked(tmp_path):
    file = tmp_path / "roster.xlsx"
    file.write_bytes(sheet())
    with zipfile.ZipFile(file, "a") as book:
        for name in ("../../up.txt", "/etc/up.txt", "C:\\up.txt", "xl/media/../../../up.png"):
            book.writestr(name, image("PNG"))
    before = tree(tmp_path.parent)
    only_ours(rosters.read, file)
    assert tree(tmp_path.parent) == before
