"""Older headers, databases, pages and write-ahead files put back: noticed, said, never silently used."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base import paths
from peergroups.base.errors import VaultDamaged, VaultOlder
from peergroups.keys import CHEAPEST
from peergroups.store import connection, seals
from peergroups.store.open_report import Ended
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, demo, health, people, vaults

PAGE = 4096


def opened(folder: Path, *, knowingly: bool = False) -> Vault:
    return vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=knowingly)


def add(folder: Path, name: str) -> None:
    vault = opened(folder)
    people.add(vault, {"name": name, "access_needs": "x" * 3000})
    vault.close()


def older(folder: Path) -> str:
    with pytest.raises(VaultOlder) as caught:
        opened(folder)
    return caught.value.part


def test_a_whole_older_folder_is_noticed_and_opened_only_knowingly(folder: Path, tmp_path: Path):
    add(folder, "One")
    shutil.copytree(folder, tmp_path / "old")
    add(folder, "Two")
    assert older(tmp_path / "old") == "database"
    assert older(tmp_path / "old") == "database"  # asking has not made it newer
    vault = opened(tmp_path / "old", knowingly=True)
    assert people_queries.count(vault.db()) == 1
    vault.close()
    opened(tmp_path / "old").close()  # it was said once; from here on it is the vault of this computer


def test_an_older_database_under_the_present_seal_is_noticed(folder: Path, tmp_path: Path):
    paths.seen_file().unlink(missing_ok=True)
    add(folder, "One")
    shutil.copy(folder / "vault.db", tmp_path / "old.db")
    add(folder, "Two")
    paths.seen_file().unlink()  # another computer
    shutil.copy(tmp_path / "old.db", folder / "vault.db")
    assert older(folder) == "pages"
    assert not (folder / seals.MARK).exists()


def test_an_older_header_is_noticed(folder: Path, tmp_path: Path):
    shutil.copy(folder / "vault.hdr", tmp_path / "old.hdr")
    vault = opened(folder)
    keys.change_passphrase(folder, vault.keys, "another set of five words here", cost=CHEAPEST)
    vault.close()
    for name in ("vault.hdr", "vault.hdr.bak"):
        shutil.copy(tmp_path / "old.hdr", folder / name)
    assert older(folder) == "header"


def test_single_older_pages_are_noticed_each(folder: Path, tmp_path: Path):
    """With the salt page left alone, each page of an older state is genuine under the same key."""
    for number in range(4):
        add(folder, f"Person {number}")
    old = (folder / "vault.db").read_bytes()
    vault = opened(folder)
    for row in people_queries.people(vault.db()):
        people.edit(vault, row.id, {"name": row.name, "access_needs": "y" * 3000})
    vault.close()
    new = (folder / "vault.db").read_bytes()
    differing = [
        at for at in range(PAGE, min(len(old), len(new)), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]
    ]
    assert differing
    noticed = 0
    for at in differing:
        (folder / "vault.db").write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        with pytest.raises((VaultOlder, VaultDamaged)):
            opened(folder)
        noticed += 1
    assert noticed == len(differing)
    (folder / "vault.db").write_bytes(new)
    opened(folder).close()


def test_two_pages_swapped_are_noticed(folder: Path):
    add(folder, "One")
    raw = bytearray((folder / "vault.db").read_bytes())
    raw[3 * PAGE : 5 * PAGE] = raw[4 * PAGE : 5 * PAGE] + raw[3 * PAGE : 4 * PAGE]
    (folder / "vault.db").write_bytes(raw)
    with pytest.raises((VaultDamaged, VaultOlder)):
        opened(folder)


@pytest.mark.parametrize("foreign", [False, True])
def test_a_write_ahead_file_beside_a_well_closed_vault_is_set_aside(
    folder: Path, tmp_path: Path, foreign: bool
):
    other = tmp_path / "other"
    if foreign:
        made, _ = vaults.create(other, demo.PASSPHRASE, cost=CHEAPEST)
    else:
        shutil.copytree(folder, other)
        made = opened(other, knowingly=True)
    people.add(made, {"name": "Old"})
    log = (other / "vault.db-wal").read_bytes()
    made.close()
    paths.seen_file().unlink(missing_ok=True)
    assert log
    add(folder, "New")
    (folder / "vault.db-wal").write_bytes(log)
    vault = opened(folder)
    names = [row.name for row in people_queries.people(vault.db())]
    assert names == ["New"]
    vault.close()
    kept = next(folder.glob("set-aside-*"))
    assert (kept / "vault.db-wal").read_bytes() == log


def test_a_seal_of_another_vault_or_a_forged_one_does_not_fit(folder: Path):
    add(folder, "One")
    head, _, digests = (folder / seals.SEAL).read_bytes().partition(b"\n")
    told = {**json.loads(head), "mac": "0" * 64}
    (folder / seals.SEAL).write_bytes(json.dumps(told).encode() + b"\n" + digests)
    assert older(folder) == "pages"


def test_what_is_remembered_outside_holds_no_name_and_a_forged_entry_counts_for_nothing(folder: Path):
    add(folder, "One")
    file = paths.seen_file()
    kept = json.loads(file.read_text())
    assert list(kept) == [keys.read_header(folder).vault_id.hex]
    kept[next(iter(kept))]["epoch"] = 10**6
    file.write_text(json.dumps(kept))
    opened(folder).close()


def test_programs_that_close_vaults_at_once_lose_none_of_what_is_remembered():
    script = (
        "import sys, uuid; from peergroups.keys import VaultKeys\n"
        "from peergroups.store.lifecycle import rollback\n"
        "for number in range(20):\n"
        "    vault_id, key = uuid.UUID(int=int(sys.argv[1]) * 100 + number), bytearray(b'k' * 32)\n"
        "    keys = VaultKeys(vault_id, 1, b'', key, key)\n"
        "    rollback.remember(keys, 7); rollback.remember_log(keys, (3, b'x'))\n"
        "    assert rollback.seen(keys) == 7 and rollback.log_head(keys) == (3, b'x')"
    )
    running = [subprocess.Popen([sys.executable, "-c", script, str(number)]) for number in range(4)]
    assert [one.wait(60) for one in running] == [0] * 4
    assert len(json.loads(paths.seen_file().read_text())) == 80


def test_after_an_end_cut_short_everything_is_looked_at(folder: Path, tmp_path: Path):
    vault = opened(folder)
    people.add(vault, {"name": "Kept"})
    shutil.copytree(folder, tmp_path / "cut")  # as a power cut leaves it
    vault.close()
    found = opened(tmp_path / "cut", knowingly=True)
    assert found.report.ended is Ended.CUT_SHORT
    assert found.report.problems == ()
    assert people_queries.count(found.db()) == 1
    found.close()
    again = opened(tmp_path / "cut")
    assert again.report.ended is Ended.WELL
    again.close()


def test_two_copies_that_were_both_worked_in_are_told_as_what_they_are(folder: Path, tmp_path: Path):
    add(folder, "Before")
    other = Path(shutil.copytree(folder, tmp_path / "other"))
    kept = paths.seen_file().read_bytes()
    add(other, "On the laptop of Bo")
    add(other, "And one more")
    paths.seen_file().write_bytes(kept)  # this computer knows nothing of that
    add(folder, "Here")
    for worked_in in (other, folder):
        with pytest.raises(VaultOlder) as caught:
            opened(worked_in)
        assert caught.value.part == "both"
        assert caught.value.here is not None
        assert caught.value.there is not None
        opened(worked_in, knowingly=True).close()


def test_a_folder_copied_in_the_middle_of_an_opening_and_not_used_is_no_second_one(
    folder: Path, tmp_path: Path
):
    add(folder, "Before")
    other = Path(shutil.copytree(folder, tmp_path / "other"))
    add(folder, "Here")
    assert older(other) == "database"


def test_a_vault_that_comes_from_elsewhere_asks_until_somebody_says_that_it_fits(folder: Path):
    add(folder, "One")
    paths.seen_file().unlink()
    vault = opened(folder)
    newest = vault.report.newest_entry
    assert vault.report.first_here
    assert newest is not None
    people.add(vault, {"name": "Two"})
    vault.close()
    vault = opened(folder)
    assert vault.report.first_here  # locked before anybody answered
    assert vault.report.newest_entry == newest  # of then, not of what was done here since
    health.confirm_first(vault)
    vault.close()
    vault = opened(folder)
    assert not vault.report.first_here
    vault.close()


FIRST_KILLS = """
import os, signal, sys
from pathlib import Path
from peergroups.base import files, paths
from peergroups.usecases import demo, vaults

at, real = int(sys.argv[2]), files.write

def write(file, data, **named):
    global at
    real(file, data, **named)
    if file == paths.seen_file():
        at -= 1
        if at == 0:
            os.kill(os.getpid(), signal.SIGKILL)

files.write = write
vaults.open_with_passphrase(Path(sys.argv[1]), demo.PASSPHRASE).close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("at", [1, 2, 3])
def test_the_question_of_a_first_time_is_asked_again_after_a_kill(folder: Path, at: int):
    """Right after each of the writes of what this user has seen."""
    add(folder, "One")
    paths.seen_file().unlink()
    ended = subprocess.run([sys.executable, "-c", FIRST_KILLS, folder, str(at)], check=False)
    assert ended.returncode == -signal.SIGKILL
    vault = opened(folder)
    assert vault.report.first_here
    assert not vault.report.is_older
    vault.close()


def test_a_question_that_is_not_this_vaults_own_is_not_asked(folder: Path):
    add(folder, "One")
    seen = json.loads(paths.seen_file().read_text())
    for entry in seen.values():
        entry |= {"asks": "-", "asks_mac": "00" * 32}
    paths.seen_file().write_text(json.dumps(seen))
    vault = opened(folder)
    assert not vault.report.first_here
    vault.close()


def test_a_vault_older_than_its_own_backups_is_noticed_also_on_another_computer(folder: Path, tmp_path: Path):
    add(folder, "One")
    old = Path(shutil.copytree(folder, tmp_path / "old"))
    for name in ("Two", "Three"):
        vault = opened(folder)
        people.add(vault, {"name": name})
        backups.keep(vault)
        vault.close()
    shutil.copytree(folder / "backups", old / "backups")
    paths.seen_file().unlink()
    assert older(old) == "database"


def test_a_backup_put_back_on_purpose_is_no_older_copy_here_nor_elsewhere(folder: Path, tmp_path: Path):
    for name in ("One", "Two", "Three"):
        vault = opened(folder)
        people.add(vault, {"name": name})
        backups.keep(vault)
        vault.close()
    first = backups.listed(folder)[-1]
    elsewhere = paths.seen_file().read_bytes()
    backups.restore(first.file, folder, passphrase=demo.PASSPHRASE)
    for _ in range(2):
        vault = opened(folder)
        assert not vault.report.is_older
        assert people_queries.count(vault.db()) == 1
        vault.close()
    paths.seen_file().write_bytes(elsewhere)  # the second laptop, which saw the vault before
    with pytest.raises(VaultOlder) as caught:
        opened(folder)
    assert caught.value.part == "both"  # it goes on without what the second laptop saw: that is asked once
    opened(folder, knowingly=True).close()
    opened(folder).close()


def test_a_log_that_ends_before_what_the_newest_backup_saw_is_told_on_another_computer_too(folder: Path):
    vault = opened(folder)
    people.add(vault, {"name": "One"})
    backups.keep(vault)
    number = vault.db().exec_driver_sql("SELECT max(number) FROM audit_event").scalar_one()
    vault.close()
    vault_keys = keys.open_with_passphrase(folder, demo.PASSPHRASE)
    db = connection.connect(folder / "vault.db", vault_keys.database_key)
    db.exec_driver_sql("DROP TRIGGER IF EXISTS the_log_is_never_cut")
    db.exec_driver_sql("DELETE FROM audit_event WHERE number > ?", (number - 3,))
    connection.close(db)
    seals.seal_file(folder, vault_keys)
    paths.seen_file().unlink()
    vault = opened(folder)
    assert vault.report.problems == ("log_cut_off",)
    vault.close()


def test_a_state_from_the_middle_of_the_last_opening_is_told_here(folder: Path, tmp_path: Path):
    """Its log and its openings are the newest there are; only the seal of the close says that more was kept."""
    vault = opened(folder)
    people.add(vault, {"name": "Early"})
    middle = Path(shutil.copytree(folder, tmp_path / "middle"))
    people.add(vault, {"name": "Late"})
    vault.close()
    assert older(middle) == "database"
    assert older(middle) == "database"
    opened(folder).close()
