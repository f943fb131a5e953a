"""The mark of an open vault bounds what an unclean end may change: what each part of it is for, one by one."""

from __future__ import annotations

import hashlib
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from peergroups.base import paths
from peergroups.base.errors import VaultOlder
from peergroups.keys import VaultKeys
from peergroups.store import seals
from peergroups.store.lifecycle import clean_close
from peergroups.store.open_report import Ended
from peergroups.store.queries import people as people_queries
from peergroups.store.seals import Mark
from peergroups.store.vault import Vault
from peergroups.usecases import demo, people, rescue, vaults

PAGE = 4096

KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import event
from sqlalchemy.engine import Engine
from peergroups.usecases import demo, vaults

def heard(_db, _cursor, said, *_more):
    if said.startswith("UPDATE meta SET epoch"):
        os.kill(os.getpid(), signal.SIGKILL)

event.listen(Engine, "before_cursor_execute", heard)
vaults.open_with_passphrase(Path(sys.argv[1]), demo.PASSPHRASE, knowingly=sys.argv[2] == "knowingly")
"""

no_kill = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")


class Killed(BaseException):
    """Nothing is done after it."""


def opened(folder: Path, *, knowingly: bool = False) -> Vault:
    return vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=knowingly)


def killed_before_it_is_counted(folder: Path, *, knowingly: bool = False) -> None:
    how = "knowingly" if knowingly else ""
    ended = subprocess.run([sys.executable, "-c", KILLED, folder, how], capture_output=True, check=False)
    assert ended.returncode == -signal.SIGKILL, ended.stderr


@pytest.fixture
def worked_in(folder: Path) -> Path:
    """Opened twice and closed well."""
    for name in ("One", "Two"):
        vault = opened(folder)
        people.add(vault, {"name": name, "access_needs": "x" * 3000})
        vault.close()
    return folder


@pytest.fixture
def vault_keys(worked_in: Path) -> Iterator[VaultKeys]:
    """Of a vault that is closed."""
    from peergroups import keys

    found = keys.open_with_passphrase(worked_in, demo.PASSPHRASE)
    yield found
    found.wipe()


def an_old_page_put_back(folder: Path) -> None:
    """One that was changed in the last opening, as it was before; the last one, so that all still fits together."""
    before = (folder / "vault.db").read_bytes()
    vault = opened(folder)
    person = people_queries.people(vault.db())[0]
    people.edit(vault, person.id, {"name": person.name, "access_needs": "y" * 3000})
    vault.close()
    now = bytearray((folder / "vault.db").read_bytes())
    changed = [at for at in range(PAGE, len(before), PAGE) if before[at : at + PAGE] != now[at : at + PAGE]]
    for at in changed:
        now[at : at + PAGE] = before[at : at + PAGE]
    (folder / "vault.db").write_bytes(now)


@no_kill
@pytest.mark.parametrize("kills", [1, 2, 3])
def test_kills_in_a_row_before_the_opening_is_counted_make_no_older_copy(worked_in: Path, kills: int):
    for _ in range(kills):
        killed_before_it_is_counted(worked_in)
    vault = opened(worked_in)
    assert people_queries.count(vault.db()) == 2
    assert vault.report.ended is Ended.CUT_SHORT
    vault.close()


@no_kill
def test_a_changed_vault_that_is_opened_knowingly_and_killed_is_told_again(worked_in: Path):
    an_old_page_put_back(worked_in)
    with pytest.raises(VaultOlder):
        opened(worked_in)
    killed_before_it_is_counted(worked_in, knowingly=True)
    with pytest.raises(VaultOlder):
        opened(worked_in)


@pytest.mark.parametrize("elsewhere", [False, True], ids=["here", "another computer"])
def test_a_changed_vault_that_is_opened_knowingly_is_said_to_be_older_and_is_the_one_from_then_on(
    worked_in: Path, elsewhere: bool
):
    an_old_page_put_back(worked_in)
    if elsewhere:
        paths.seen_file().unlink()
    vault = opened(worked_in, knowingly=True)
    assert vault.report.is_older
    assert vault.report.ended is Ended.CHANGED
    vault.close()
    vault = opened(worked_in)
    assert not vault.report.is_older
    vault.close()


def left_open(folder: Path, to: Path) -> Path:
    """As a kill leaves it, with something in the write-ahead file."""
    vault = opened(folder)
    people.add(vault, {"name": "In the log"})
    left = Path(shutil.copytree(folder, to))
    vault.close()
    return left


def test_what_a_killed_opening_was_found_under_is_known_before_its_log_is_folded_in(
    worked_in: Path, vault_keys: VaultKeys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Also of a mark that an older program made, which does not say it."""
    left = left_open(worked_in, tmp_path / "left")
    mark = seals.mark_of(left, vault_keys)
    assert mark is not None
    seals.put_mark(left, vault_keys, replace(mark, since=frozenset()))
    found = clean_close.how_it_ended(left, vault_keys)
    assert found.seals == frozenset(mark.seals)

    def killed(*given: object) -> None:
        raise Killed

    monkeypatch.setattr(clean_close, "_seal_anew", killed)
    with pytest.raises(Killed):
        clean_close.begin(left, vault_keys, found)
    assert clean_close.how_it_ended(left, vault_keys).seals > found.seals


def is_as_the_mark_allows(folder: Path, vault_keys: VaultKeys) -> bool:
    mark, seal = seals.mark_of(folder, vault_keys), seals.seal_of(folder, vault_keys)
    assert mark is not None
    assert seal is not None
    return seal.id in mark.seals and seals.fits(folder, seal, mark)


def write_page(folder: Path, number: int, body: bytes) -> None:
    with (folder / "vault.db").open("rb+") as file:
        file.seek((number - 1) * PAGE)
        file.write(body)


def test_an_old_mark_with_its_log_fits_no_later_seal(worked_in: Path, vault_keys: VaultKeys, tmp_path: Path):
    left = left_open(worked_in, tmp_path / "left")
    vault = opened(worked_in)
    people.add(vault, {"name": "Later"})
    vault.close()
    for name in (seals.MARK, "vault.db-wal"):
        shutil.copy(left / name, worked_in / name)
    assert clean_close.how_it_lies(worked_in, vault_keys, None).ended is Ended.CHANGED
    assert clean_close.how_it_ended(worked_in, vault_keys).ended is Ended.CHANGED


def test_a_mark_that_somebody_wrote_into_allows_no_old_page(
    worked_in: Path, vault_keys: VaultKeys, tmp_path: Path
):
    """It says what pages may become: under its own seal only."""
    old = (worked_in / "vault.db").read_bytes()
    vault = opened(worked_in)
    person = people_queries.people(vault.db())[0]
    people.edit(vault, person.id, {"name": person.name, "access_needs": "y" * 3000})
    vault.close()
    left = left_open(worked_in, tmp_path / "left")
    now = bytearray((left / "vault.db").read_bytes())
    at = next(at for at in range(len(old) - PAGE, 0, -PAGE) if old[at : at + PAGE] != now[at : at + PAGE])
    now[at : at + PAGE] = old[at : at + PAGE]
    (left / "vault.db").write_bytes(now)
    told = json.loads((left / seals.MARK).read_bytes())
    page = hashlib.blake2b(old[at : at + PAGE], digest_size=16).hexdigest()
    told["may_become"] = [*told["may_become"], [at // PAGE + 1, page]]
    (left / seals.MARK).write_text(json.dumps(told, sort_keys=True, separators=(",", ":")))
    assert clean_close.how_it_ended(left, vault_keys).ended is Ended.CHANGED
    assert clean_close.how_it_lies(left, vault_keys, None).ended is Ended.CHANGED


def test_a_log_of_an_earlier_opening_is_not_taken_for_that_of_the_last(
    worked_in: Path, vault_keys: VaultKeys, tmp_path: Path
):
    earlier, last = (left_open(worked_in, tmp_path / name) for name in ("earlier", "last"))
    assert clean_close.how_it_ended(last, vault_keys).ended is Ended.CUT_SHORT
    shutil.copy(earlier / "vault.db-wal", last / "vault.db-wal")
    looked = Path(shutil.copytree(last, tmp_path / "looked"))
    with closing(rescue.open_to_look(looked, passphrase=demo.PASSPHRASE, second_copy=True)) as vault:
        assert clean_close.how_it_lies(looked, vault_keys, vault.salvaged.meta).ended is Ended.CHANGED
    found = clean_close.how_it_ended(last, vault_keys)
    assert found.ended is Ended.CHANGED
    assert found.set_aside


def break_off(folder: Path, vault_keys: VaultKeys, number: int, body: bytes) -> None:
    """In the middle of folding in: the page is written, and nothing is sealed."""
    with seals.changing(folder, vault_keys, [(number, seals._digest(body))]):
        write_page(folder, number, body)
        raise Killed


def test_what_was_written_before_a_disk_was_full_is_still_allowed_when_it_goes_on(
    worked_in: Path, vault_keys: VaultKeys
):
    seal = seals.seal_of(worked_in, vault_keys)
    assert seal is not None
    seals.put_mark(worked_in, vault_keys, Mark(b"v" * seals.ID, (seal.id,)))
    first, second = b"a" * PAGE, b"b" * PAGE
    for number, body in ((2, first), (3, second)):
        with pytest.raises(Killed):
            break_off(worked_in, vault_keys, number, body)
        assert is_as_the_mark_allows(worked_in, vault_keys)
    write_page(worked_in, 4, first)
    assert not is_as_the_mark_allows(worked_in, vault_keys)


def test_a_file_that_lost_its_last_page_does_not_fit(worked_in: Path, vault_keys: VaultKeys):
    seal = seals.seal_of(worked_in, vault_keys)
    assert seal is not None
    assert seals.fits(worked_in, seal)
    with (worked_in / "vault.db").open("rb+") as file:
        file.truncate((seal.pages - 1) * PAGE)
    assert not seals.fits(worked_in, seal)
    assert not seals.fits(worked_in, seal, Mark(b"v" * seals.ID, (seal.id,)))


PLANTED = """
import sys
from pathlib import Path
from peergroups.base.errors import VaultOlder
from peergroups.usecases import demo, vaults

try:
    vaults.open_with_passphrase(Path(sys.argv[1]), demo.PASSPHRASE)
except VaultOlder:
    status = Path("/proc/self/status").read_text()  # getrusage would count what the parent had before the start
    print(status.split("VmHWM:")[1].split()[0])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="kilobytes are what Linux tells")
@pytest.mark.parametrize("name", [seals.MARK, seals.SEAL])
@pytest.mark.parametrize("begins", [b'{"a":"', b"[" * 100_000])
def test_a_huge_file_planted_in_their_place_is_not_read_into_memory(
    worked_in: Path, name: str, begins: bytes
):
    with (worked_in / name).open("wb") as file:
        file.write(begins)
        file.truncate(1024 * 1024 * 1024)
    told = subprocess.run(
        [sys.executable, "-c", PLANTED, worked_in], capture_output=True, text=True, check=True
    )
    assert int(told.stdout) < 300 * 1024
