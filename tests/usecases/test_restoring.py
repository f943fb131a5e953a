"""Putting a backup in the place of a vault needs a way in of that vault as it is today, and the right to restore."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from peergroups.base.errors import NotAllowed, RuleBroken, WrongPassphrase
from peergroups.keys import CHEAPEST
from peergroups.model.audit import Event
from peergroups.model.permissions import Access
from peergroups.store.queries import audit as log
from peergroups.store.queries import people as people_queries
from peergroups.usecases import accounts, backups, demo, people, rotation, vaults
from peergroups.usecases.present import Way
from tests.store.lifecycle.test_salvage import flipped, root_of

GONE, HELPING, ASKED = (
    "a kettle on the window sill",
    "copper spoons in the drawer",
    "grey slates on the old roof",
)


class House(NamedTuple):
    """A vault that somebody left after the backup was kept: its folder, the backup, today's recovery code."""

    folder: Path
    backup: Path
    code: str


@pytest.fixture(scope="module")
def left_house(demo_template: Path, tmp_path_factory: pytest.TempPathFactory) -> House:
    """Coordinator, helper; a second coordinator had a way in when the backup was kept, and has none now."""
    place = tmp_path_factory.mktemp("left")
    folder = Path(shutil.copytree(demo_template, place / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    values = {"name": "Gone", "access": Access.COORDINATOR}
    gone = accounts.invite(vault, values, GONE, label=accounts.free_labels(vault)[0], cost=CHEAPEST)
    values = {"name": "Helping", "access": Access.HELPER}
    accounts.invite(vault, values, HELPING, label=accounts.free_labels(vault)[0], cost=CHEAPEST)
    backups.save_to(vault, place / "old.pgbak")
    people.add(vault, {"name": "Later"})
    accounts.remove(vault, gone)
    code = vaults.new_recovery_code(vault)
    vault.close()
    return House(folder, place / "old.pgbak", code)


@pytest.fixture
def house(left_house: House, tmp_path: Path) -> House:
    folder = Path(shutil.copytree(left_house.folder, tmp_path / "vault"))
    return House(folder, Path(shutil.copy(left_house.backup, tmp_path / "old.pgbak")), left_house.code)


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        file.name: file.read_bytes() for file in folder.iterdir() if file.name in {"vault.db", "vault.hdr"}
    }


def count(folder: Path) -> int:
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True)
    try:
        return people_queries.count(vault.db())
    finally:
        vault.close()


@pytest.mark.parametrize("present", [None, Way(passphrase=GONE), Way(passphrase="not even close to it")])
def test_an_old_passphrase_puts_nothing_in_the_place_of_the_vault(house: House, present: Way | None):
    before = files_of(house.folder)
    with pytest.raises(RuleBroken) as caught:
        backups.restore(house.backup, house.folder, passphrase=GONE, present=present)
    assert caught.value.code == "restore.needs_present"
    assert files_of(house.folder) == before
    assert not list(house.folder.glob("set-aside-*"))
    assert not list(house.folder.glob(".restore-*"))


def test_with_a_way_in_of_today_an_old_backup_is_put_in_place(house: House):
    aside = backups.restore(
        house.backup, house.folder, passphrase=GONE, present=Way(passphrase=demo.PASSPHRASE)
    )
    assert aside is not None
    assert count(house.folder) == 40


def test_the_recovery_code_of_today_is_enough(house: House):
    backups.restore(house.backup, house.folder, passphrase=GONE, present=Way(code=house.code))
    assert count(house.folder) == 40


def test_an_old_backup_opens_into_a_new_folder_and_the_vault_stays(house: House, tmp_path: Path):
    assert backups.restore(house.backup, tmp_path / "new", passphrase=GONE) is None
    vaults.open_with_passphrase(tmp_path / "new", GONE).close()
    assert count(house.folder) == 41
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(house.folder, GONE)


def test_a_way_in_that_may_not_restore_does_not_and_the_vault_notes_who_tried(house: House):
    before = files_of(house.folder)["vault.hdr"]
    for present in (None, Way(passphrase=HELPING)):
        with pytest.raises(NotAllowed):
            backups.restore(house.backup, house.folder, passphrase=HELPING, present=present)
    assert files_of(house.folder)["vault.hdr"] == before
    vault = vaults.open_with_passphrase(house.folder, demo.PASSPHRASE)
    refused = log.events(vault.db(), kinds=(Event.REFUSED,))
    assert [row.who for row in refused] == ["Helping", "Helping"]
    assert people_queries.count(vault.db()) == 41
    vault.close()


def test_the_role_is_that_of_today_and_not_that_of_the_backup(house: House):
    vault = vaults.open_with_passphrase(house.folder, demo.PASSPHRASE)
    values = {"name": "Asked", "access": Access.COORDINATOR}
    asked = accounts.invite(vault, values, ASKED, label=accounts.free_labels(vault)[0], cost=CHEAPEST)
    newer = house.backup.with_name("newer.pgbak")
    backups.save_to(vault, newer)
    accounts.change(vault, asked, {"name": "Asked", "access": Access.FACILITATOR})
    vault.close()
    with pytest.raises(NotAllowed):
        backups.restore(newer, house.folder, passphrase=ASKED)
    assert backups.verify(newer, passphrase=ASKED, beside=house.folder).is_narrow
    assert not backups.verify(newer, passphrase=demo.PASSPHRASE, beside=house.folder).is_narrow


def test_a_vault_so_damaged_that_it_does_not_open_asks_for_what_opens_its_header(house: House):
    flipped(house.folder, root_of(house.folder, "note"))
    (house.folder / "vault.db").write_bytes(b"\0" * 8192)
    with pytest.raises(RuleBroken):
        backups.restore(house.backup, house.folder, passphrase=GONE)
    backups.restore(house.backup, house.folder, passphrase=demo.PASSPHRASE)
    assert count(house.folder) == 40


def test_a_damaged_page_leaves_the_role_readable(house: House):
    flipped(house.folder, root_of(house.folder, "note"))
    with pytest.raises(NotAllowed):
        backups.restore(house.backup, house.folder, passphrase=HELPING)
    backups.restore(house.backup, house.folder, passphrase=demo.PASSPHRASE)
    assert count(house.folder) == 40


def test_an_old_file_with_the_ways_in_put_back_lets_nobody_restore(house: House, tmp_path: Path):
    """It opens the database, which knows that there was a newer one."""
    backups.restore(house.backup, tmp_path / "new", passphrase=GONE)
    for name in ("vault.hdr", "vault.hdr.bak"):
        shutil.copy(tmp_path / "new" / name, house.folder / name)
    with pytest.raises(NotAllowed):
        backups.restore(house.backup, house.folder, passphrase=GONE)


def test_after_a_change_of_the_key_too_the_old_passphrase_is_not_enough(house: House):
    vault = vaults.open_with_passphrase(house.folder, demo.PASSPHRASE)
    rotation.rotate(vault)
    vault.close()
    with pytest.raises(RuleBroken):
        backups.restore(house.backup, house.folder, passphrase=GONE)
    backups.restore(house.backup, house.folder, passphrase=GONE, present=Way(passphrase=demo.PASSPHRASE))
    assert count(house.folder) == 40


@pytest.mark.parametrize(("words", "is_narrow"), [(HELPING, True), (demo.PASSPHRASE, False), (GONE, False)])
def test_what_a_backup_counts_is_told_to_those_who_see_all_of_it(house: House, words: str, is_narrow: bool):
    inside = backups.verify(house.backup, passphrase=words)
    assert inside.is_narrow == is_narrow
    assert bool(inside.contents.counts) != is_narrow
