"""Old files put back, whatever is done to hide it: told or asked, each time; and no false alarm after an honest end."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from peergroups import keys
from peergroups.base import paths
from peergroups.base.errors import PeerGroupsError, VaultOlder
from peergroups.keys import CHEAPEST
from peergroups.model.columns import from_microseconds
from peergroups.store import seals
from peergroups.store.lifecycle import opening
from peergroups.store.open_report import Ended
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import demo, health, people, vaults

PAGE = 4096
LOG = "vault.db-wal"


def opened(folder: Path, *, knowingly: bool = False) -> Vault:
    return vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=knowingly)


@pytest.fixture
def two_states(folder: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The folder of now, and all its files as they were in the middle of an earlier opening: mark and log included."""
    vault = opened(folder)
    for number in range(6):
        people.add(vault, {"name": f"Person {number}", "access_needs": "x" * 3000})
    assert seals.fold_in(vault.database, vault.keys)
    people.add(vault, {"name": "In the log"})
    old = Path(shutil.copytree(folder, tmp_path / "old"))
    vault.close()
    vault = opened(folder)
    for row in people_queries.people(vault.db()):
        people.edit(vault, row.id, {"name": row.name, "access_needs": "y" * 3000})
    keys.change_passphrase(folder, vault.keys, demo.PASSPHRASE, cost=CHEAPEST)
    vault.close()
    return folder, old


def _nothing(_folder: Path, _old: Path) -> None:
    pass


def _empty_mark(folder: Path, _old: Path) -> None:
    (folder / seals.MARK).write_bytes(b"")


def _old_mark(folder: Path, old: Path) -> None:
    shutil.copy(old / seals.MARK, folder / seals.MARK)


def _no_seal(folder: Path, _old: Path) -> None:
    (folder / seals.SEAL).unlink()


def _old_seal(folder: Path, old: Path) -> None:
    shutil.copy(old / seals.SEAL, folder / seals.SEAL)


def _both(hide: Callable[..., None], other: Callable[..., None]) -> Callable[[Path, Path], None]:
    def both(folder: Path, old: Path) -> None:
        hide(folder, old)
        other(folder, old)

    return both


HIDING = {
    "nothing else": _nothing,
    "an empty mark": _empty_mark,
    "the old mark": _old_mark,
    "no seal": _no_seal,
    "the old seal": _old_seal,
    "an empty mark and no seal": _both(_empty_mark, _no_seal),
    "the old mark and no seal": _both(_old_mark, _no_seal),
    "the old mark and the old seal": _both(_old_mark, _old_seal),
}


def _is_told(folder: Path) -> bool:
    """Refused with a reason, or opened with one in its report, or with the question of a computer's first time."""
    try:
        vault = opened(folder)
    except PeerGroupsError:
        return True
    report = vault.report
    vault.close()
    return report.ended is Ended.CHANGED or bool(
        report.set_aside or report.problems or report.is_older or report.first_here
    )


def _another_computer() -> None:
    paths.seen_file().unlink(missing_ok=True)


@pytest.mark.parametrize("elsewhere", [False, True], ids=["here", "another computer"])
@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING.keys())
def test_an_old_page_is_told_whatever_hides_it(two_states, tmp_path: Path, hide, elsewhere: bool):
    folder, old = two_states
    now, before = (folder / "vault.db").read_bytes(), (old / "vault.db").read_bytes()
    shortest = min(len(now), len(before))
    differing = [at for at in range(0, shortest, PAGE) if now[at : at + PAGE] != before[at : at + PAGE]]
    assert len(differing) > 5
    if elsewhere:
        _another_computer()
    for at in differing:
        tried = Path(shutil.copytree(folder, tmp_path / f"tried-{at}"))
        (tried / "vault.db").write_bytes(now[:at] + before[at : at + PAGE] + now[at + PAGE :])
        hide(tried, old)
        assert _is_told(tried), at
        shutil.rmtree(tried)


@pytest.mark.parametrize("elsewhere", [False, True], ids=["here", "another computer"])
@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING.keys())
def test_an_old_write_ahead_file_is_told_whatever_hides_it(two_states, hide, elsewhere: bool):
    folder, old = two_states
    assert (old / LOG).stat().st_size
    if elsewhere:
        _another_computer()
    shutil.copy(old / LOG, folder / LOG)
    hide(folder, old)
    assert _is_told(folder)
    try:
        vault = opened(folder, knowingly=True)
    except PeerGroupsError:
        return
    assert people_queries.count(vault.db()) == 7
    vault.close()


@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING.keys())
def test_an_old_database_is_told_whatever_hides_it_also_on_another_computer(two_states, hide):
    folder, old = two_states
    _another_computer()
    shutil.copy(old / "vault.db", folder / "vault.db")
    hide(folder, old)
    assert _is_told(folder)


@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING.keys())
def test_an_old_header_is_told_whatever_hides_it_also_on_another_computer(two_states, hide):
    folder, old = two_states
    _another_computer()
    for name in ("vault.hdr", "vault.hdr.bak"):
        shutil.copy(old / name, folder / name)
    hide(folder, old)
    assert _is_told(folder)


def test_a_folder_of_before_the_second_opening_is_asked_about_on_another_computer(
    folder: Path, tmp_path: Path
):
    """Its log is still empty: what it says of its age is the newest that was kept in it."""
    old = Path(shutil.copytree(folder, tmp_path / "of the first day"))
    for name in ("One", "Two"):
        vault = opened(folder)
        people.add(vault, {"name": name})
        vault.close()
    _another_computer()
    vault = opened(old)
    assert vault.report.first_here
    kept = vault.db().exec_driver_sql("SELECT changed_at FROM organisation").scalar_one()
    assert vault.report.newest_entry == from_microseconds(kept)
    health.confirm_first(vault)
    vault.close()
    assert not _is_told(old)  # somebody said that it fits


def test_a_vault_in_which_nothing_was_kept_is_asked_about_too(tmp_path: Path):
    made, _ = opening.create(tmp_path / "bare", demo.PASSPHRASE, cost=CHEAPEST)
    made.close()
    _another_computer()
    found = opening.open_vault(tmp_path / "bare", demo.PASSPHRASE)
    assert found.report.first_here
    assert found.report.newest_entry is None
    found.close()


def test_a_page_changed_while_the_vault_is_open_is_told_at_the_next_opening(folder: Path):
    vault = opened(folder)
    people.add(vault, {"name": "One", "access_needs": "x" * 3000})
    vault.close()
    before = (folder / "vault.db").read_bytes()
    vault = opened(folder)
    people.edit(vault, people_queries.people(vault.db())[0].id, {"name": "One", "access_needs": "y" * 3000})
    assert seals.fold_in(vault.database, vault.keys)
    now = (folder / "vault.db").read_bytes()
    at = next(at for at in range(PAGE, len(before), PAGE) if now[at : at + PAGE] != before[at : at + PAGE])
    with (folder / "vault.db").open("r+b") as out:
        out.seek(at)
        out.write(before[at : at + PAGE])
    vault.close()
    assert _is_told(folder)


def test_an_honest_end_of_any_kind_is_no_alarm(folder: Path, tmp_path: Path):
    """Killed after each of many steps: the copy of the folder opens, whole and without a question."""
    vault = opened(folder)
    for step in range(12):
        people.add(vault, {"name": f"Person {step}", "access_needs": "z" * 2000})
        if step % 3 == 1:
            seals.fold_in(vault.database, vault.keys)
        if step % 4 == 2:
            vault.release()
        left = Path(shutil.copytree(folder, tmp_path / f"left-{step}"))
        found = opened(left)
        assert found.report.ended is Ended.CUT_SHORT
        assert people_queries.count(found.db()) == step + 1
        found.close()
        again = opened(left)
        assert again.report.ended is Ended.WELL
        again.close()
        paths.seen_file().unlink()  # of the copies: they were opened more often
    vault.close()
    opened(folder).close()


@pytest.mark.parametrize("write", ["put_mark", "_keep_seal"])
@pytest.mark.parametrize("nth", [1, 2])
def test_a_fold_that_is_cut_short_at_any_write_is_no_alarm(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: str, nth: int
):
    vault = opened(folder)
    for number in range(6):
        people.add(vault, {"name": f"Person {number}", "access_needs": "z" * 2000})
    real, calls = getattr(seals, write), []

    def fails(*args: object) -> None:
        calls.append(args)
        if len(calls) == nth:
            raise OSError(28, os.strerror(28))
        real(*args)

    with monkeypatch.context() as patched:
        patched.setattr(seals, write, fails)
        with contextlib.suppress(OSError):
            seals.fold_in(vault.database, vault.keys)
    people.add(vault, {"name": "After"})
    left = Path(shutil.copytree(folder, tmp_path / "left"))
    found = opened(left)
    assert found.report.ended is Ended.CUT_SHORT
    assert people_queries.count(found.db()) == 7
    found.close()
    paths.seen_file().unlink()
    vault.close()
    opened(folder).close()


def test_a_vault_that_was_made_before_seals_is_sealed_by_its_first_opening(tmp_path: Path):
    golden = Path(__file__).parent.parent / "golden" / "version_1"
    folder = Path(shutil.copytree(golden, tmp_path / "old"))
    opened(folder).close()
    (folder / seals.SEAL).unlink()
    with pytest.raises(VaultOlder):
        opened(folder)
