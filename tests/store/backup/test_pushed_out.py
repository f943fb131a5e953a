"""Whoever can write into the place of the backups pushes none of them out: only what is proved counts."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from peergroups.base import clock
from peergroups.keys import CHEAPEST, VaultKeys
from peergroups.store.backup import making, proving, sealed, shelf
from peergroups.store.backup.sealed import Prelude
from peergroups.store.vault import Vault
from peergroups.usecases import backups, demo, people, rotation, vaults

START = datetime(2026, 1, 6, 20, tzinfo=UTC)
EVENINGS, MORE = 24, 12
TWIN = 4


def evening(vault: Vault, number: int, second: Path) -> None:
    with clock.fixed(START + timedelta(days=3 * number)):
        people.add(vault, {"name": f"Newcomer {number}"})
        backups.keep(vault, second)


def whole(folder: Path, keys: VaultKeys) -> set[str]:
    """The names of the backups there that open and are whole, each file read anew."""
    found = set()
    for file in folder.glob("*.pgbak"):
        try:
            making.require_whole(file, keys)
        except Exception:  # noqa: BLE001  whatever is wrong with it, it is none
            continue
        found.add(file.name)
    return found


def forge(folder: Path, keys: VaultKeys, number: int, chance: random.Random) -> None:
    """One more file that looks newer, or like one of ours: of each of six kinds."""
    ours = sorted(folder.glob("peergroups-2026*.pgbak"))
    one = chance.choice(ours)
    raw, target = one.read_bytes(), folder / f"forged-{number:04}.pgbak"
    with one.open("rb") as source:
        prelude = sealed.read_prelude(source)
    late = START + timedelta(days=400 + number)
    kind = number % 6
    if kind == 0:  # a prelude of this vault, of an opening that is still to come
        made = Prelude(2**40 + number, late, prelude.salt, prelude.header, prelude.manifest_length)
        target.write_bytes(made.packed() + chance.randbytes(300))
    elif kind == 1:  # the same before the chunks of a real one
        made = Prelude(2**40 + number, late, prelude.salt, prelude.header, prelude.manifest_length)
        target.write_bytes(made.packed() + raw[len(prelude.packed()) :])
    elif kind == 2:
        target.write_bytes(raw[: chance.randrange(len(raw))])
    elif kind == 3:  # of the right length, and its manifest opens
        at = chance.randrange(len(prelude.packed()) + prelude.manifest_length + 16, len(raw))
        target.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
    elif kind == TWIN:
        target.write_bytes(raw)
    else:  # sealed well, under another key
        key = bytearray(chance.randbytes(32))
        made = Prelude(2**40 + number, late, chance.randbytes(32), prelude.header, 2)
        with target.open("wb") as out:
            sealed.write(out, made, key, manifest=b"{}", parts=[b"x" * 4096])


@pytest.fixture
def second(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_thousand_forged_cut_and_flipped_files_push_no_proved_backup_out(demo_vault: Vault, second: Path):
    chance = random.Random(11)
    here = demo_vault.folder / shelf.FOLDER
    for number in range(EVENINGS):
        evening(demo_vault, number, second)
    kept = whole(second, demo_vault.keys)
    assert len(kept) >= 5
    calm = Path(shutil.copytree(second, second.parent / "calm"))  # the same place, into which nobody writes
    for number in range(1000):
        forge(second, demo_vault.keys, number, chance)
        if number % 10 == 0:
            shutil.copy(second / f"forged-{number:04}.pgbak", here)
    forged = {f"forged-{number:04}.pgbak" for number in range(1000) if number % 6 != TWIN}
    for number in range(EVENINGS, EVENINGS + MORE):
        evening(demo_vault, number, second)
        newest = max(file.name for file in here.glob("peergroups-*"))
        shutil.copy(here / newest, calm / newest)
        proving.thin(calm, demo_vault.keys, keep=calm / newest)
    left = whole(second, demo_vault.keys)
    assert {name for name in left if name.startswith("peergroups")} >= whole(calm, demo_vault.keys)
    assert {file.name for file in second.glob("forged-*")} >= forged  # they are no concern of the thinning
    found = backups.known(demo_vault, second, thorough=True)
    assert found.newest is not None
    assert found.newest.file.name.startswith("peergroups-")
    assert found.newest.made_at == START + timedelta(days=3 * (EVENINGS + MORE - 1))
    assert len(found.strangers) >= 5 * 1000 / 6


def test_one_that_is_flipped_is_replaced_by_the_one_before_it_and_never_by_nothing(
    vault: Vault, second: Path
):
    """Each but the oldest is damaged where it lies: the one that is left stays, however many come to nothing."""
    for number in range(4):
        evening(vault, number, second)
    proved = sorted(second.glob("*.pgbak"))
    for file in proved[1:]:
        raw = bytearray(file.read_bytes())
        raw[-1] ^= 1
        file.write_bytes(raw)
    assert [one.file for one in proving.proved(second, vault.keys)] == proved[:1]
    proving.thin(second, vault.keys)
    assert proved[0].exists()
    assert set(backups.known(vault, second).strangers) == set(proved[1:])


def test_the_order_is_that_of_the_log_and_no_clock_decides(vault: Vault, second: Path):
    """Three of one opening, made while the clock ran backwards: the last made is the newest."""
    made = []
    for year in (2026, 2020, 2031, 2019):
        with clock.fixed(datetime(year, 1, 1, tzinfo=UTC)):
            people.add(vault, {"name": f"Of {year}"})
            made.append(backups.keep(vault, second).outside)
    assert [one.file for one in proving.proved(second, vault.keys)] == made[::-1]


def test_a_place_with_forged_files_only_has_no_backup_of_this_vault(vault: Vault, second: Path):
    with clock.fixed(START):
        backups.keep(vault, second)
    (one,) = second.glob("*.pgbak")
    forge_from = one.rename(second / "peergroups-2026-x.pgbak")
    forge(second, vault.keys, 0, random.Random(1))
    forge_from.unlink()
    found = backups.known(vault, None)
    assert found.newest is not None
    shutil.rmtree(vault.folder / shelf.FOLDER)
    found = backups.known(vault, second)
    assert found.newest is None
    assert [file.name for file in found.strangers] == ["forged-0000.pgbak"]
    assert backups.keep_if_changed(vault, second) is not None  # none is there: one is kept


def test_a_copy_in_the_second_place_takes_the_name_of_no_other(vault: Vault, second: Path, tmp_path: Path):
    """Two computers keep one in the same minute: both stay."""
    with clock.fixed(START):
        first = backups.keep(vault, second)
        assert first.outside is not None
        other = second / first.outside.name
        shutil.rmtree(vault.folder / shelf.FOLDER)
        people.add(vault, {"name": "Later"})
        then = backups.keep(vault, second)
    assert then.file.name == first.file.name
    assert then.outside is not None
    assert then.outside != other
    assert {one.file for one in proving.proved(second, vault.keys)} == {other, then.outside}


def test_those_of_before_a_change_of_the_key_are_told_apart_and_stay_until_they_are_deleted(
    demo_vault: Vault, second: Path
):
    evening(demo_vault, 0, second)
    rotation.rotate(demo_vault)
    evening(demo_vault, 1, second)
    found = backups.known(demo_vault, second)
    assert found.strangers == ()
    assert len(rotation.still_open(demo_vault, second)) == 3


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[Vault]:
    opened, _ = vaults.create(tmp_path / "other", demo.PASSPHRASE, cost=CHEAPEST)
    yield opened
    opened.close()


def test_a_backup_of_another_vault_is_shown_as_such(vault: Vault, stranger: Vault, second: Path):
    backups.save_to(stranger, second / "other.pgbak")
    assert [file.name for file in backups.known(vault, second).strangers] == ["other.pgbak"]


def test_a_forged_opening_that_is_to_come_does_not_spoil_the_count_of_those_that_were(
    demo_vault: Vault, second: Path
):
    """After a restore the count goes on from the highest one known: a forged one is not known."""
    evening(demo_vault, 0, demo_vault.folder / shelf.FOLDER)
    kept = next((demo_vault.folder / shelf.FOLDER).glob("peergroups-*"))
    forge(demo_vault.folder / shelf.FOLDER, demo_vault.keys, 0, random.Random(1))
    folder, epoch = demo_vault.folder, demo_vault.report.epoch
    demo_vault.close()
    backups.restore(kept, folder, passphrase=demo.PASSPHRASE)
    again = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert again.report.epoch <= epoch + 2
    again.close()
