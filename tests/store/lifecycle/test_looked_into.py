"""What is opened to look only is compared with what is remembered, as at the door; real damage alone is no old copy."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base import paths
from peergroups.base.errors import VaultDamaged, VaultOlder
from peergroups.keys import CHEAPEST
from peergroups.store import seals
from peergroups.store.lifecycle.rescue import RescuedVault
from peergroups.store.queries import people as people_queries
from peergroups.usecases import backups, demo, people, rescue, vaults
from tests.depth import FULL
from tests.store.lifecycle.test_old_files import HIDING, PAGE, opened, two_states
from tests.store.lifecycle.test_salvage import flipped, root_of

__all__ = ["two_states"]
EVERY = 1 if FULL else 9


def looked(folder: Path) -> RescuedVault:
    return rescue.open_to_look(folder, passphrase=demo.PASSPHRASE, second_copy=True)


def told(folder: Path) -> str:
    """What it is said to be; "" where it is as new as what is known of it."""
    with closing(looked(folder)) as vault:
        found = rescue.older(vault)
        assert vault.report.is_older is (found is not None)
        return "" if found is None else found.part


def add(folder: Path, name: str) -> None:
    vault = opened(folder)
    people.add(vault, {"name": name, "access_needs": "x" * 3000})
    vault.close()


def test_a_whole_older_folder_is_told_with_its_dates_and_gone_on_with_only_knowingly(
    folder: Path, tmp_path: Path
):
    add(folder, "One")
    old = Path(shutil.copytree(folder, tmp_path / "old"))
    add(folder, "Two")
    flipped(old, root_of(old, "note"))
    with closing(looked(old)) as vault:
        found = rescue.older(vault)
        assert found is not None
        assert found.part == "database"
        assert found.here is not None
        assert found.there is not None
        assert found.here < found.there
        with pytest.raises(VaultOlder):
            rescue.go_on(vault)
        assert people_queries.count(vault.db()) == 1
        rescue.go_on(vault, knowingly=True)
    again = opened(old)  # it was said once
    assert people_queries.count(again.db()) == 1
    again.close()


def test_looking_remembers_nothing(folder: Path, tmp_path: Path):
    add(folder, "One")
    old = Path(shutil.copytree(folder, tmp_path / "old"))
    add(folder, "Two")
    before = paths.seen_file().read_bytes()
    assert told(old) == "database"
    assert told(old) == "database"
    assert paths.seen_file().read_bytes() == before
    paths.seen_file().unlink()
    with closing(looked(folder)) as vault:
        assert vault.report.first_here
        assert vault.report.newest_entry is not None
        assert not vault.report.is_older
    assert not paths.seen_file().exists()


def test_two_copies_that_were_both_worked_in_are_told_as_that(folder: Path, tmp_path: Path):
    add(folder, "One")
    other = Path(shutil.copytree(folder, tmp_path / "other"))
    seen = paths.seen_file().read_bytes()
    add(other, "Elsewhere")
    add(other, "Elsewhere again")
    paths.seen_file().write_bytes(seen)
    add(folder, "Here")
    assert told(other) == "both"
    assert told(folder) == ""


@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING.keys())
def test_each_old_page_is_told_whatever_hides_it_and_real_damage_beside_it(two_states, tmp_path: Path, hide):
    folder, old = two_states
    new, was = (folder / "vault.db").read_bytes(), (old / "vault.db").read_bytes()
    sizes = range(0, min(len(new), len(was)), PAGE)
    replayed = [at for at in sizes if new[at : at + PAGE] != was[at : at + PAGE]]
    assert replayed
    for at in replayed[:: max(1, len(replayed) // 4)]:
        spoilt = Path(shutil.copytree(folder, tmp_path / f"at{at}"))
        mixed = bytearray(new[:at] + was[at : at + PAGE] + new[at + PAGE :])
        mixed[len(mixed) - 2000] ^= 1  # a page that is really damaged, the last
        (spoilt / "vault.db").write_bytes(mixed)
        hide(spoilt, old)
        try:
            assert told(spoilt), at
        except VaultDamaged:  # nothing can be read at all: nothing passes for new
            continue


def test_damage_in_any_page_is_no_old_copy(demo_folder: Path):
    """With its backups beside it, known on this computer, worked in last here."""
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    backups.keep(vault)
    vault.close()
    size, refused, alarms = (demo_folder / "vault.db").stat().st_size // PAGE, 0, []
    for page in range(1, size + 1, EVERY):
        flipped(demo_folder, page)
        try:
            with closing(looked(demo_folder)) as found:
                if found.report.is_older or found.report.first_here:
                    alarms.append((page, str(rescue.older(found))))
        except VaultDamaged:
            refused += 1
        flipped(demo_folder, page)
    assert alarms == []
    assert refused < size // EVERY // 2


def test_a_lost_end_of_the_file_is_damage(demo_folder: Path):
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
    file = demo_folder / "vault.db"
    file.write_bytes(file.read_bytes()[: -PAGE * 3])
    assert told(demo_folder) == ""


def test_a_log_with_a_hole_is_no_shorter_log(demo_folder: Path):
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
    flipped(demo_folder, root_of(demo_folder, "audit_event"))
    with closing(looked(demo_folder)) as vault:
        assert "audit_event" in vault.salvaged.lost
        assert rescue.older(vault) is None


def test_a_hole_in_the_log_of_what_was_worked_in_elsewhere_makes_no_second_copy(demo_folder: Path):
    """The line at which it was closed here last is lost; nothing says that another stood there."""
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
    seen = paths.seen_file().read_bytes()
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
    paths.seen_file().write_bytes(seen)  # that was another laptop
    flipped(demo_folder, root_of(demo_folder, "audit_event"))
    with closing(looked(demo_folder)) as vault:
        assert "audit_event" in vault.salvaged.lost
        assert rescue.older(vault) is None


def test_an_older_file_with_the_ways_in_is_told(folder: Path, tmp_path: Path):
    shutil.copy(folder / "vault.hdr", tmp_path / "old.hdr")
    vault = opened(folder)
    keys.change_passphrase(folder, vault.keys, "another set of five words here", cost=CHEAPEST)
    vault.close()
    for name in ("vault.hdr", "vault.hdr.bak"):
        shutil.copy(tmp_path / "old.hdr", folder / name)
    assert told(folder) == "header"


def test_a_state_from_the_middle_of_an_opening_that_was_closed_is_older(folder: Path, tmp_path: Path):
    vault = opened(folder)
    people.add(vault, {"name": "One"})
    seals.fold_in(vault.database, vault.keys)
    middle = Path(shutil.copytree(folder, tmp_path / "middle"))
    assert told(middle) == ""
    people.add(vault, {"name": "Two"})
    vault.close()
    assert told(middle) == "database"
    assert told(folder) == ""


def test_a_vault_that_a_killed_program_left_is_no_old_copy(folder: Path, tmp_path: Path):
    vault = opened(folder)
    people.add(vault, {"name": "In the log only"})
    left = Path(shutil.copytree(folder, tmp_path / "left"))
    vault.release()
    with closing(looked(left)) as found:
        assert rescue.older(found) is None
        assert people_queries.count(found.db()) == 1
    vault.close()
