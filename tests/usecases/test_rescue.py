from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from peergroups.base.errors import RuleBroken, VaultDamaged, VaultReadOnly, WrongPassphrase
from peergroups.model.permissions import Action
from peergroups.store.backup import sealed
from peergroups.store.queries import people as people_queries
from peergroups.usecases import backups, demo, exports, people, rescue, rotation, vaults
from tests.store.lifecycle.test_salvage import flipped, root_of


@pytest.fixture
def damaged(demo_folder: Path) -> Path:
    """The invented organisation with a backup, and then a page of its notes that cannot be read."""
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    backups.keep(vault)
    vault.close()
    flipped(demo_folder, root_of(demo_folder, "note"))
    with pytest.raises(VaultDamaged):
        vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE, knowingly=True)
    return demo_folder


def test_the_newest_whole_backup_is_found_and_a_damaged_one_is_passed_over(damaged: Path):
    good = backups.listed(damaged)[0].file
    newer = good.with_name(good.name.replace("peergroups-", "peergroups-9"))
    newer.write_bytes(good.read_bytes()[:-100])
    found = rescue.find_help(damaged, passphrase=demo.PASSPHRASE)
    assert found.backup is not None
    assert found.backup.backup.file == good
    assert found.backup.people == 40
    assert rescue.find_help(damaged, passphrase="some other words altogether").backup is None


def test_files_that_say_they_are_newer_do_not_hide_the_whole_backup(damaged: Path):
    """Each begins as a backup of this vault of an opening that is still to come."""
    good = backups.listed(damaged)[0].file
    with good.open("rb") as source:
        prelude = sealed.read_prelude(source)
    for number in range(20):
        newer = replace(prelude, epoch=2**40 + number)
        (good.parent / f"forged-{number}.pgbak").write_bytes(newer.packed() + bytes(500))
    found = rescue.find_help(damaged, passphrase=demo.PASSPHRASE)
    assert found.backup is not None
    assert found.backup.backup.file == good


def test_a_sound_vault_is_not_rescued_and_a_second_copy_of_it_can_be_looked_into(demo_folder: Path):
    """What leaves a vault is in its log; what is only looked into has none."""
    with pytest.raises(RuleBroken) as caught:
        rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE)
    assert caught.value.code == "rescue.sound"
    looked = rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True)
    assert people_queries.count(looked.db()) == 40
    looked.close()
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()


def test_a_damaged_vault_opens_to_look_and_takes_no_change(damaged: Path, tmp_path: Path):
    with rescued(damaged) as vault:
        assert people_queries.count(vault.db()) == 40
        person = people_queries.people(vault.db())[0]
        for act in (
            lambda: people.add(vault, {"name": "New"}),
            lambda: people.edit(vault, person.id, {"name": "Other"}),
            lambda: backups.keep(vault),
            lambda: backups.keep_before(vault),
            lambda: backups.save_to(vault, tmp_path / "a.pgbak"),
            lambda: rotation.rotate(vault),
            lambda: vaults.new_recovery_code(vault),
            vault.undo,
            vault.redo,
        ):
            with pytest.raises(VaultReadOnly):
                act()
        assert backups.keep_if_changed(vault) is None
        assert not vault.may(Action.KEEP_PEOPLE)
        assert vault.may(Action.EXPORT)
        assert "everything.json" in exports.export(vault, tmp_path / "out")
    assert "Walnut House" in (tmp_path / "out" / "everything.json").read_text(encoding="utf-8")


def test_a_wrong_passphrase_opens_nothing(damaged: Path):
    with pytest.raises(WrongPassphrase):
        rescue.open_to_look(damaged, passphrase="some other words altogether")


def test_what_could_be_read_becomes_the_vault_and_the_damaged_files_are_set_aside(damaged: Path):
    raw = (damaged / "vault.db").read_bytes()
    with rescued(damaged) as vault:
        aside = rescue.go_on(vault)
    assert aside is not None
    assert (aside / "vault.db").read_bytes() == raw
    again = vaults.open_with_passphrase(damaged, demo.PASSPHRASE)
    try:
        assert people_queries.count(again.db()) == 40
        assert vaults.check(again) == []
        people.add(again, {"name": "New"})
        backups.keep(again)
    finally:
        again.close()
    vaults.open_with_passphrase(damaged, demo.PASSPHRASE).close()


def test_where_not_even_the_tables_can_be_read_it_says_so(damaged: Path):
    flipped(damaged, 1)
    with pytest.raises(VaultDamaged):
        rescue.open_to_look(damaged, passphrase=demo.PASSPHRASE)


def rescued(folder: Path):
    from contextlib import closing

    return closing(rescue.open_to_look(folder, passphrase=demo.PASSPHRASE))
