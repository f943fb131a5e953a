"""Both copies of the header damaged: the newest backup's is used where it fits, and never silently an old one."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base.errors import Cancelled, VaultDamaged, VaultOlder, WrongPassphrase
from peergroups.base.settings import Settings
from peergroups.keys import CHEAPEST
from peergroups.store.backup import sealed
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
    backups.save_to(made, tmp_path / "foreign.pgbak")
    (tmp_path / "foreign.pgbak").rename(folder / "backups" / "foreign.pgbak")
    made.close()
    spoil(folder)
    with pytest.raises(VaultDamaged):
        vaults.open_with_passphrase(folder, demo.PASSPHRASE)


NEW = "another set of five words here"


def _header_put_back(folder: Path, *, with_spare: bool) -> Path:
    """The passphrase was changed, and then the first header alone put back as it was, or both."""
    old = (folder / "vault.hdr").read_bytes()
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    keys.change_passphrase(folder, vault.keys, NEW, cost=CHEAPEST)
    backups.keep(vault)
    vault.close()
    for name in COPIES[: 1 if with_spare else 2]:
        (folder / name).write_bytes(old)
    return folder


@pytest.mark.parametrize("with_spare", [True, False], ids=["a spare header", "only a backup"])
def test_an_old_header_is_told_to_whoever_types_the_passphrase_of_today(folder: Path, with_spare: bool):
    _header_put_back(folder, with_spare=with_spare)
    before = {name: (folder / name).read_bytes() for name in COPIES}
    for _ in range(2):
        with pytest.raises(VaultOlder) as caught:
            vaults.open_with_passphrase(folder, NEW)
        assert caught.value.part == "ways"
    assert {name: (folder / name).read_bytes() for name in COPIES} == before
    vaults.open_with_passphrase(folder, NEW, knowingly=True).close()
    vaults.open_with_passphrase(folder, NEW).close()  # the newer one is in its place again
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(folder, demo.PASSPHRASE)


def test_an_old_passphrase_does_not_put_an_old_header_over_the_spare_one(folder: Path):
    _header_put_back(folder, with_spare=True)
    for one in backups.listed(folder):
        one.file.unlink()
    with pytest.raises(VaultOlder) as caught:
        vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert caught.value.part == "header"
    with pytest.raises(VaultOlder) as caught:
        vaults.open_with_passphrase(folder, NEW)
    assert caught.value.part == "ways"


def test_a_passphrase_of_before_is_wrong_although_old_headers_in_backups_open_with_it(folder: Path):
    kept(folder)
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    keys.change_passphrase(folder, vault.keys, NEW, cost=CHEAPEST)
    vault.close()
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True)


def _forged(raw: bytes, number: int, *, salt: bool) -> bytes:
    """The header with another generation (and salt), and the checksum that anybody can make."""
    told = json.loads(raw)
    del told["sha256"]
    told["gen"] = 1_000 + number
    if salt:
        for slot in told["slots"]:
            slot["kdf"]["s"] = base64.b64encode(number.to_bytes(16)).decode()
    plain = json.dumps(told, sort_keys=True, separators=(",", ":")).encode()
    told["sha256"] = base64.b64encode(hashlib.sha256(plain).digest()).decode()
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


@pytest.mark.parametrize("salt", [False, True], ids=["generation", "generation and salt"])
@pytest.mark.parametrize("damaged", [True, False], ids=["both headers damaged", "an old header"])
def test_forged_generations_do_not_hide_the_true_header(folder: Path, salt: bool, damaged: bool):
    if damaged:
        kept(folder)
        spoil(folder)
    else:
        _header_put_back(folder, with_spare=False)
    true = backups.listed(folder)[0].file
    whole = true.read_bytes()
    with true.open("rb") as source:
        prelude = sealed.read_prelude(source)
    for number in range(12):
        raw = _forged(prelude.header, number, salt=salt)
        forged = replace(prelude, header=raw, epoch=99).packed() + whole[len(prelude.packed()) :]
        true.with_name(f"forged-{number}.pgbak").write_bytes(forged)
    passphrase = demo.PASSPHRASE if damaged else NEW
    vaults.open_with_passphrase(folder, passphrase, knowingly=not damaged).close()
    vaults.open_with_passphrase(folder, passphrase).close()


def test_the_search_for_another_header_can_be_stopped(folder: Path):
    class Pressed:
        def step(self, done: int, total: int) -> None:
            if total:
                raise Cancelled

    _header_put_back(folder, with_spare=False)
    with pytest.raises(Cancelled):
        vaults.open_with_passphrase(folder, NEW, ticket=Pressed())
