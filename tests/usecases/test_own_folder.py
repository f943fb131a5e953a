"""Nothing a person writes out lands in the vault's own folder, whose names are spoken for; nothing leaves unnoted."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from peergroups.base.errors import FileUnreadable
from peergroups.model.audit import Event
from peergroups.store import audit as entries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, bringing_back, carrying, exports, people, printing
from tests.conftest import PASSPHRASE


@pytest.mark.parametrize(
    "name", ["restore.plan", "vault.db-journal", "backups", "mine.pgbak", "backups/mine.pgbak"]
)
def test_no_backup_by_hand_lies_in_the_folder_of_its_vault(vault: Vault, name: str):
    before = sorted(vault.folder.rglob("*"))
    with pytest.raises(FileUnreadable) as refused:
        backups.save_to(vault, vault.folder / name)
    assert refused.value.code == "folder.of_vault"
    assert sorted(vault.folder.rglob("*")) == before


def test_nor_does_an_export_or_whatever_leads_there(vault: Vault, tmp_path: Path):
    (tmp_path / "link").symlink_to(vault.folder)
    for folder in (vault.folder / "out", tmp_path / "link" / "out", vault.folder / "backups" / ".." / "out"):
        with pytest.raises(FileUnreadable) as refused:
            exports.export(vault, folder)
        assert refused.value.code == "folder.of_vault"


def test_the_second_place_is_another_one_than_the_first(vault: Vault):
    for second in (vault.folder, vault.folder / "backups"):
        kept = backups.keep(vault, second)
        assert kept.outside is None
        assert kept.trouble is not None
        assert kept.trouble.code == "folder.of_vault"
        with pytest.raises(FileUnreadable):
            carrying.require_elsewhere(vault, second)


def test_an_export_is_in_the_log_before_its_first_byte_and_what_a_kill_left_goes(
    vault: Vault, tmp_path: Path, monkeypatch
):
    left = tmp_path / ".peergroups-export-abc"
    left.mkdir()
    (left / "everything.json").write_text("names", encoding="utf-8")
    seen = []

    def killed(*_: object) -> list[str]:
        entry = entries.newest(vault.db())
        assert entry is not None
        seen.append(entry.event)
        raise KeyboardInterrupt

    monkeypatch.setattr(exports, "_write_all", killed)
    with pytest.raises(KeyboardInterrupt):
        exports.export(vault, tmp_path / "out")
    assert seen == [Event.EXPORTED]
    assert not left.exists()


def test_an_export_with_a_row_of_nobody_is_refused_in_a_sentence(vault: Vault, tmp_path: Path):
    people.add(vault, {"name": "Ana"})
    exports.export(vault, tmp_path / "out")
    whole = json.loads((tmp_path / "out" / "everything.json").read_text(encoding="utf-8"))
    (person,) = whole["person"]
    stranger = "0" * 31 + "1"
    whole["away"] = [{
        "id": "1" * 32, "created_at": person["created_at"], "changed_at": person["changed_at"], "trashed_at": None,
        "person_id": stranger, "group_id": None, "from_on": "2030-01-01", "to_on": "2030-01-02", "reason": "",
    }]  # fmt: skip
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(whole, indent=1), encoding="utf-8")
    with pytest.raises(FileUnreadable) as refused:
        bringing_back.bring_back(vault, changed)
    assert refused.value.code == "file.not_our_export"


def test_a_pipe_is_no_backup(tmp_path: Path):
    os.mkfifo(tmp_path / "x.pgbak")
    for act in (
        lambda file: backups.verify(file, passphrase=PASSPHRASE),
        lambda file: backups.restore(file, tmp_path / "new", passphrase=PASSPHRASE),
    ):
        with pytest.raises(FileUnreadable) as refused:
            act(tmp_path / "x.pgbak")
        assert refused.value.code == "backup.not_one"


def test_no_paper_lies_in_the_folder_of_any_vault(vault: Vault, tmp_path: Path):
    """Whoever saves one from the window too, over whatever name."""
    other = tmp_path / "other"
    other.mkdir()
    (other / "vault.hdr").write_bytes(b"of another")
    for folder in (vault.folder, other):
        for name in ("vault.db-journal", "restore.plan", "flyer.pdf"):
            with pytest.raises(FileUnreadable) as refused:
                printing.save(b"%PDF", folder / name)
            assert refused.value.code == "folder.of_vault"
            assert not (folder / name).exists()
    printing.save(b"%PDF", tmp_path / "flyer.pdf")
    with pytest.raises(FileUnreadable):
        exports.export(vault, other / "out")
