"""Both copies of the header damaged: the newest backup's is used where it fits, and never silently an old one."""

from __future__ import annotations

from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base.errors import VaultDamaged, VaultOlder, WrongPassphrase
from peergroups.base.settings import Settings
from peergroups.keys import CHEAPEST
from peergroups.usecases import backups, demo, rotation, vaults

COPIES = ("vault.hdr", "vault.hdr.bak")


def kept(folder: Path, second: Path | None = None) -> Path:
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    done = backups.keep(vault, second)
    vault.close()
    return done.file


def spoil(folder: Path) -> None:
    for name in COPIES:
        raw = bytearray((folder / name).read_bytes())
        raw[200] ^= 1
        (folder / name).write_bytes(raw)


@pytest.mark.parametrize("how", ["changed", "gone"])
def test_both_copies_bad_and_a_backup_good_opens_by_itself(folder: Path, how: str):
    kept(folder)
    whole = (folder / "vault.hdr").read_bytes()
    spoil(folder)
    if how == "gone":
        for name in COPIES:
            (folder / name).unlink()
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert vault.report.header_from is not None
    vault.close()
    assert [(folder / name).read_bytes() for name in COPIES] == [whole, whole]
    if how == "changed":
        assert next(folder.glob("set-aside-*/vault.hdr")).read_bytes() != whole
    again = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert again.report.header_from is None
    again.close()


def test_a_backup_in_the_second_place_serves_too(folder: Path, tmp_path: Path):
    second = tmp_path / "stick"
    second.mkdir()
    kept(folder, second).unlink()
    settings = Settings.load()
    settings.backup_place = str(second)
    settings.save()
    spoil(folder)
    vaults.open_with_passphrase(folder, demo.PASSPHRASE).close()


def test_an_older_header_is_said_and_used_only_knowingly(folder: Path):
    kept(folder)
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    keys.change_passphrase(folder, vault.keys, "another set of five words here", cost=CHEAPEST)
    vault.close()
    spoil(folder)
    for _ in range(2):
        with pytest.raises(VaultOlder) as caught:
            vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        assert caught.value.part == "header"
    vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True).close()


def test_a_header_whose_key_no_longer_opens_the_database_is_not_used(folder: Path):
    kept(folder)
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    rotation.rotate(vault)
    vault.close()
    for one in backups.listed(folder):
        if one.generation >= vault.keys.generation:
            one.file.unlink()
    spoil(folder)
    with pytest.raises(VaultDamaged) as caught:
        vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert caught.value.part == "header"


def test_a_wrong_passphrase_is_still_a_wrong_passphrase_and_changes_nothing(folder: Path):
    kept(folder)
    spoil(folder)
    before = (folder / "vault.hdr").read_bytes()
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(folder, "some other words altogether")
    assert (folder / "vault.hdr").read_bytes() == before


def test_a_backup_of_another_vault_is_not_used(folder: Path, tmp_path: Path):
    made, _ = vaults.create(tmp_path / "other", demo.PASSPHRASE, cost=CHEAPEST)
    (folder / "backups").mkdir(exist_ok=True)
    backups.save_to(made, folder / "backups" / "foreign.pgbak")
    made.close()
    spoil(folder)
    with pytest.raises(VaultDamaged):
        vaults.open_with_passphrase(folder, demo.PASSPHRASE)
