"""The folder of an open vault is renamed, deleted, pulled out: nothing is said to be kept that is not."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from peergroups.base.errors import VaultGone
from peergroups.keys import CHEAPEST
from peergroups.store.queries import people as people_queries
from peergroups.usecases import backups, drafts, people, vaults
from tests import disks
from tests.conftest import PASSPHRASE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the folder of an open file")


def renamed(folder: Path) -> None:
    folder.rename(folder.with_name("renamed"))


def deleted(folder: Path) -> None:
    shutil.rmtree(folder)


def replaced_by_a_copy(folder: Path) -> None:
    shutil.copytree(folder, folder.with_name("copy"))
    renamed(folder)
    folder.with_name("copy").rename(folder)


@pytest.fixture(params=[renamed, deleted, replaced_by_a_copy])
def gone(request, vault) -> Callable[[], None]:
    return lambda: request.param(vault.folder)


def test_what_would_be_lost_is_not_called_kept(vault, gone):
    people.add(vault, {"name": "Before"})
    gone()
    with pytest.raises(VaultGone):
        people.add(vault, {"name": "After"})
    assert people_queries.count(vault.db()) == 1


def test_all_that_was_kept_goes_elsewhere_and_opens_there(vault, gone, tmp_path):
    people.add(vault, {"name": "Before"})
    gone()
    backups.save_to(vault, tmp_path / "kept.pgbak")
    vault.close()
    backups.restore(tmp_path / "kept.pgbak", tmp_path / "again", passphrase=PASSPHRASE)
    again = vaults.open_with_passphrase(tmp_path / "again", PASSPHRASE)
    assert people_queries.count(again.db()) == 1
    again.close()


def test_a_folder_put_back_is_worked_in_again(vault):
    renamed(vault.folder)
    with pytest.raises(VaultGone):
        people.add(vault, {"name": "Early"})
    vault.folder.with_name("renamed").rename(vault.folder)
    people.add(vault, {"name": "Kept"})
    vault.close()
    again = vaults.open_with_passphrase(vault.folder, PASSPHRASE)
    assert people_queries.count(again.db()) == 1
    assert again.report.ended == "well"
    again.close()


def test_nothing_is_written_into_what_lies_there_instead(vault):
    people.add(vault, {"name": "Before"})
    replaced_by_a_copy(vault.folder)
    before = {file.name: file.read_bytes() for file in vault.folder.iterdir() if file.is_file()}
    with pytest.raises(VaultGone):
        backups.keep(vault)
    vault.close()
    assert {file.name: file.read_bytes() for file in vault.folder.iterdir() if file.is_file()} == before


def test_what_is_half_typed_is_given_back_at_the_next_opening(vault, gone, tmp_path):
    form = drafts.HalfTyped("people", None, "details", {"name": "Zyxquill"}, in_view=True)
    backups.save_to(vault, tmp_path / "kept.pgbak")
    gone()
    drafts.keep(vault, [form])
    vault.close()
    backups.restore(tmp_path / "kept.pgbak", tmp_path / "again", passphrase=PASSPHRASE)
    again = vaults.open_with_passphrase(tmp_path / "again", PASSPHRASE)
    assert drafts.take(again) == [form]
    assert drafts.take(again) == []
    again.close()


def test_what_waits_beside_the_vault_is_sealed(vault, tmp_path, monkeypatch):
    monkeypatch.setattr("peergroups.base.paths.seen_file", lambda: tmp_path / "own" / "seen.json")
    renamed(vault.folder)
    drafts.keep(vault, [drafts.HalfTyped("people", None, "details", {"name": "Zyxquill"})])
    kept = [file.read_bytes() for file in (tmp_path / "own").rglob("*") if file.is_file()]
    assert kept
    assert not any(b"Zyxquill" in raw for raw in kept)


def test_a_stick_that_is_pulled_is_gone(tmp_path):
    with disks.mounted(tmp_path / "stick") as stick:
        vault, _ = vaults.create(stick / "vault", PASSPHRASE, cost=CHEAPEST)
        people.add(vault, {"name": "Before"})
        disks.pull(stick)
        with pytest.raises(VaultGone):
            people.add(vault, {"name": "After"})
        kept = backups.keep_aside(vault)
        vault.close()
    assert backups.verify(kept, passphrase=PASSPHRASE).people == 1
    assert [one.file for one in backups.listed(stick / "vault")] == [kept]
