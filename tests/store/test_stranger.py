"""What somebody sees who has the folder of a vault and no way in; and what nobody notices."""

from __future__ import annotations

import contextlib
import json
import shutil
from pathlib import Path

import pytest

from peergroups.base import paths
from peergroups.base.errors import PeerGroupsError
from peergroups.store.backup import shelf
from peergroups.store.open_report import Ended
from peergroups.store.queries import people as people_queries
from peergroups.store.write_ahead import Frame
from peergroups.usecases import backups, demo, people, vaults
from tests.store import logs
from tests.store.logs import PAGE

NAME = "Vermilionwort"


@pytest.fixture
def found(demo_folder: Path) -> Path:
    """A vault with somebody of that name and a backup, locked."""
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    people.add(vault, {"name": NAME, "phone": "01632 960199"})
    backups.keep(vault)
    vault.close()
    return demo_folder


def test_a_stranger_finds_no_word_of_the_vault_in_its_folder(found: Path):
    for file in filter(Path.is_file, found.rglob("*")):
        said = file.read_bytes() + str(file).encode()
        for word in (NAME, "01632", demo.PASSPHRASE, "Harbour", "SQLite format"):
            for encoding in ("utf-8", "utf-16-le"):
                assert word.encode(encoding) not in said, (file.name, word)


def test_what_a_stranger_sees_is_what_is_said(found: Path):
    header = json.loads((found / "vault.hdr").read_bytes())
    told = {"cipher", "gen", "keys", "mac", "magic", "min_reader", "sha256", "slots", "v", "vault"}
    assert set(header) == told  # nothing that the README does not say
    for slot in header["slots"]:
        assert set(slot) <= {"e", "id", "kdf", "label", "m", "n", "p", "type", "w"}
    assert [slot["type"] for slot in header["slots"]] == ["passphrase", "recovery"]
    (backup,) = shelf.listed(found / shelf.FOLDER)
    assert backup.epoch > 0
    assert backup.made_at
    vault = vaults.open_with_passphrase(found, demo.PASSPHRASE)
    names = {file.name for file in found.iterdir()}
    assert "vault.dirty" in names  # that it is open
    vault.close()
    assert "vault.dirty" not in {file.name for file in found.iterdir()}
    assert {file.name for file in found.iterdir()} <= {
        "backups", "vault.db", "vault.hdr", "vault.hdr.bak", "vault.lock", "vault.seal", "ballast",
    }  # fmt: skip


def test_what_was_cut_off_the_end_of_an_unclean_opening_is_not_noticed(demo_folder: Path, tmp_path: Path):
    """The README says so: whoever mends it says so there."""
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    people.add(vault, {"name": "First"})
    before = (demo_folder / "vault.db-wal").read_bytes()
    people.add(vault, {"name": NAME})
    shutil.copytree(demo_folder, tmp_path / "cut")  # as a power cut leaves it
    (tmp_path / "cut" / "vault.db-wal").write_bytes(before)
    opened = vaults.open_with_passphrase(tmp_path / "cut", demo.PASSPHRASE)
    names = {one.name for one in people_queries.people(opened.db())}
    assert "First" in names
    assert NAME not in names
    assert opened.report.ended is Ended.CUT_SHORT
    assert opened.report.problems == ()
    opened.close()
    vault.close()


def test_a_page_of_before_put_into_the_log_of_an_unclean_opening_is_not_read(folder: Path, tmp_path: Path):
    """Genuine under the same key, and its frame sums up: what is shown is what was kept, or it is told."""
    told = []
    for needs in ("x", "y"):
        vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        known = people_queries.people(vault.db())
        values = {"name": NAME, "access_needs": needs * 3000}
        person = known[0].id if known else None
        if person is None:
            people.add(vault, values)
        else:
            people.edit(vault, person, values)
        vault.close()
        told.append((folder / "vault.db").read_bytes())
    old, new = told
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    people.add(vault, {"name": "In the log"})
    left = Path(shutil.copytree(folder, tmp_path / "left"))  # as a power cut leaves it
    seen = paths.seen_file().read_bytes()
    vault.close()
    as_kept = 0
    for at in range(PAGE, min(len(old), len(new)), PAGE):
        if old[at : at + PAGE] == new[at : at + PAGE]:
            continue
        spoilt = Path(shutil.copytree(left, tmp_path / f"at{at}"))
        frames = logs.read(spoilt / "vault.db-wal")
        page = Frame(at // PAGE + 1, frames[-1].pages, old[at : at + PAGE])
        logs.write(spoilt / "vault.db-wal", [*frames, page])
        paths.seen_file().write_bytes(seen)  # as it was at the power cut
        with contextlib.suppress(PeerGroupsError):
            opened = vaults.open_with_passphrase(spoilt, demo.PASSPHRASE)
            shown = {one.access_needs[:1] for one in people_queries.people(opened.db())}
            assert shown == {"y", ""}
            as_kept += 1
            opened.close()
    assert as_kept > 2
