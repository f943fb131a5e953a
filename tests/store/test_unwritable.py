"""A vault on a disk that is full or cannot be written opens, at least to look.

The cases `disk-quite-full.txt` and `vault-that-cannot-be-written.txt`.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from peergroups.base.errors import DiskFull, FolderReadOnly, VaultReadOnly
from peergroups.store.lifecycle import reserve
from peergroups.store.queries import people as people_queries
from peergroups.usecases import demo, drafts, people, rescue, vaults
from tests import disks

WORDS = demo.PASSPHRASE


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    with disks.mounted(tmp_path / "stick") as place:
        yield place


@pytest.fixture
def on_stick(stick: Path, demo_folder: Path) -> Path:
    folder = Path(shutil.copytree(demo_folder, stick / "vault"))
    vaults.open_with_passphrase(folder, WORDS).close()
    assert (folder / reserve.FILE).exists()
    return folder


def state(folder: Path) -> dict[str, bytes]:
    """Of all files but SQLite's own two, which say nothing while they are empty."""
    found = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    assert not found.pop("vault.db-wal", b"")
    found.pop("vault.db-shm", None)
    return found


def test_the_reserve_gives_way_when_a_vault_on_a_full_disk_is_opened(on_stick, stick):
    disks.fill(stick)
    vault = vaults.open_with_passphrase(on_stick, WORDS)
    assert not (on_stick / reserve.FILE).exists()
    assert vaults.check(vault) == []
    people.remove(vault, people_queries.people(vault.db())[0].id)
    assert people_queries.count(vault.db()) == 39
    vault.close()
    again = vaults.open_with_passphrase(on_stick, WORDS)
    assert people_queries.count(again.db()) == 39
    again.close()


def test_a_wrong_passphrase_does_not_cost_the_reserve(on_stick, stick):
    disks.fill(stick)
    with pytest.raises(Exception, match="wrong_passphrase"):
        vaults.open_with_passphrase(on_stick, "another one with many words")
    assert (on_stick / reserve.FILE).exists()


def test_a_full_disk_without_a_reserve_opens_to_look(on_stick, stick, tmp_path):
    reserve.drop(on_stick)
    disks.fill(stick)
    before = state(on_stick)
    with pytest.raises(DiskFull):
        vaults.open_with_passphrase(on_stick, WORDS)
    vault = rescue.open_to_look(on_stick, passphrase=WORDS, second_copy=True)
    assert people_queries.count(vault.db()) == 40
    assert rescue.salvaged(vault).is_whole
    with pytest.raises(VaultReadOnly) as refused:
        people.add(vault, {"name": "Nobody"})
    assert refused.value.code == "vault.whole_to_look"
    vault.close()
    assert state(on_stick) == before


def test_a_disk_that_cannot_be_written_opens_to_look(on_stick, stick):
    disks.make_read_only(stick)
    before = state(on_stick)
    with pytest.raises(FolderReadOnly):
        vaults.open_with_passphrase(on_stick, WORDS)
    vault = rescue.open_to_look(on_stick, passphrase=WORDS, second_copy=True)
    assert people_queries.count(vault.db()) == 40
    assert rescue.salvaged(vault).is_whole
    vault.close()
    assert state(on_stick) == before


def test_what_is_half_typed_on_a_full_disk_is_given_back(on_stick, stick):
    vault = vaults.open_with_passphrase(on_stick, WORDS)
    reserve.drop(on_stick)
    disks.fill(stick)
    form = drafts.HalfTyped("people", None, "details", {"name": "Zyxquill" * 20_000}, in_view=True)
    drafts.keep(vault, [form])
    vault.close()
    (stick / "filler").unlink()
    again = vaults.open_with_passphrase(on_stick, WORDS)  # and nobody is told of an older copy
    assert drafts.take(again) == [form]
    again.close()


def test_what_was_kept_before_the_disk_was_full_is_there_after_a_close_that_could_note_nothing(
    on_stick, stick
):
    vault = vaults.open_with_passphrase(on_stick, WORDS)
    people.add(vault, {"name": "Kept"})
    reserve.drop(on_stick)
    disks.fill(stick)
    vault.close()
    (stick / "filler").unlink()
    again = vaults.open_with_passphrase(on_stick, WORDS)
    assert people_queries.count(again.db()) == 41
    again.close()
