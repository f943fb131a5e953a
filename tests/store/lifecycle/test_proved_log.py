"""What somebody with the folder and no key does to the write-ahead file of an unclean end: not read, or told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from peergroups.base import paths
from peergroups.base.errors import DiskFull, PeerGroupsError, VaultOlder
from peergroups.store import connection, log_proof, seals
from peergroups.store.log_proof import LogProof
from peergroups.store.open_report import Ended
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.store.write_ahead import Frame
from peergroups.usecases import demo, people, rescue, vaults
from tests.store import logs
from tests.store.logs import PAGE

LOG = "vault.db-wal"
GOLDEN = Path(__file__).parents[1] / "golden"
NAME = "Vermilionwort"


def opened(folder: Path) -> Vault:
    return vaults.open_with_passphrase(folder, demo.PASSPHRASE)


def needs(vault: Vault) -> set[str]:
    """The first letter of what each needs: which state of each is shown."""
    return {one.access_needs[:1] for one in people_queries.people(vault.db()) if one.name == NAME}


def names(vault: Vault) -> list[str]:
    return sorted(one.name for one in people_queries.people(vault.db()))


@dataclass
class Left:
    """A vault as a power cut leaves it, and pages of before that were written under the same key."""

    folder: Path
    seen: bytes
    old: list[Frame] = field(default_factory=list)
    proof: int = 0  # the page of the line that proves
    rounds: list[bytes] = field(default_factory=list)  # the write-ahead file before it was folded in

    @property
    def frames(self) -> list[Frame]:
        return logs.read(self.folder / LOG)

    def tried(self, place: Path, frames: list[Frame]) -> Path:
        spoilt = Path(shutil.copytree(self.folder, place))
        logs.write(spoilt / LOG, frames)
        paths.seen_file().write_bytes(self.seen)
        return spoilt


@pytest.fixture
def left(folder: Path, tmp_path: Path) -> Left:
    """Its log has a proof after each of several commits; what was folded in before has pages of older states."""
    states = []
    for letter in "wxy":
        vault = opened(folder)
        change(vault, letter)
        vault.close()
        states.append((folder / "vault.db").read_bytes())
    vault = opened(folder)
    people.add(vault, {"name": "Before"})
    before = (folder / LOG).read_bytes()
    assert seals.fold_in(vault.database, vault.keys)
    for name in ("One", "Two", "Three"):
        people.add(vault, {"name": name, "access_needs": "z" * 3000})
    said = connection.said_of_log
    found = Left(
        Path(shutil.copytree(folder, tmp_path / "left")), paths.seen_file().read_bytes(), rounds=[before]
    )
    found.proof = said(found.folder / "vault.db", vault.keys.database_key).page
    vault.close()
    *earlier, newest = states
    pages = len(newest) // PAGE
    for state in earlier:
        for at in range(PAGE, min(len(state), len(newest)), PAGE):
            if state[at : at + PAGE] != newest[at : at + PAGE]:
                found.old.append(Frame(at // PAGE + 1, pages, state[at : at + PAGE]))
    assert len(found.old) > 5
    paths.seen_file().write_bytes(found.seen)
    return found


def change(vault: Vault, letter: str) -> None:
    values = {"name": NAME, "access_needs": letter * 3000}
    known = people_queries.people(vault.db())
    if known:
        people.edit(vault, known[0].id, values)
    else:
        people.add(vault, values)


def shown(folder: Path) -> tuple[str, list[str]]:
    """What it is said to be, and who is shown; nobody where it is refused."""
    try:
        vault = opened(folder)
    except VaultOlder:
        return "older", []
    except PeerGroupsError:
        return "refused", []
    with closing(vault):
        assert needs(vault) <= {"y"}
        assert vault.report.ended is Ended.CUT_SHORT
        return "as it was", names(vault)


EVERYBODY = sorted(["Before", NAME, "One", "Two", "Three"])


def test_it_opens_as_it_was_left(left: Left):
    assert shown(left.folder) == ("as it was", EVERYBODY)


def test_an_old_page_behind_the_last_proof_is_not_read(left: Left, tmp_path: Path):
    for number, page in enumerate(left.old):
        if page.number != left.proof:
            spoilt = left.tried(tmp_path / f"{number}", [*left.frames, page])
            assert shown(spoilt) in (("as it was", EVERYBODY), ("refused", [])), page.number
    together = [one._replace(pages=0) for one in left.old if one.number != left.proof]
    together[-1] = together[-1]._replace(pages=left.frames[-1].pages)
    assert shown(left.tried(tmp_path / "all", [*left.frames, *together])) in (
        ("as it was", EVERYBODY),
        ("refused", []),
    )


def test_an_old_proof_proves_nothing(left: Left, tmp_path: Path):
    frames = left.frames
    proofs = [one for one in [*left.old, *frames[:-1]] if one.number == left.proof]
    assert len(proofs) > 3
    for number, proof in enumerate(proofs):
        for several, page in enumerate([None, *left.old[::5]]):
            put = [*frames, *([page] if page else []), proof._replace(pages=frames[-1].pages)]
            assert shown(left.tried(tmp_path / f"{number}-{several}", put))[0] == "older"


def _within(frames: list[Frame], at: int, page: Frame) -> list[Frame]:
    return [*frames[:at], page._replace(pages=0), *frames[at:]]


def _instead(frames: list[Frame], at: int, page: Frame) -> list[Frame]:
    return [*frames[:at], page._replace(pages=frames[at].pages), *frames[at + 1 :]]


def _without(frames: list[Frame], at: int, _page: Frame) -> list[Frame]:
    return [*frames[:at], *frames[at + 1 :]]


def _doubled(frames: list[Frame], at: int, _page: Frame) -> list[Frame]:
    return [*frames[:at], frames[at], *frames[at:]]


def _sooner(frames: list[Frame], at: int, _page: Frame) -> list[Frame]:
    return [*frames[: at - 1], frames[at], frames[at - 1], *frames[at + 1 :]] if at else frames[::-1]


def _another_size(frames: list[Frame], at: int, _page: Frame) -> list[Frame]:
    return [*frames[:at], frames[at]._replace(pages=frames[at].pages + 1), *frames[at + 1 :]]


@pytest.mark.parametrize("how", [_within, _instead, _without, _doubled, _sooner, _another_size])
def test_no_frame_can_be_put_in_taken_out_moved_or_changed(
    left: Left, tmp_path: Path, how: Callable[..., list[Frame]]
):
    """What is shown then is a state that was kept, or nothing."""
    frames, seen = left.frames, set()
    states = [EVERYBODY[:0], *(sorted([NAME, "Before", *["One", "Two", "Three"][:n]]) for n in range(4))]
    for at in range(len(frames)):
        spoilt = left.tried(tmp_path / f"{at}", how(frames, at, left.old[at % len(left.old)]))
        said, who = shown(spoilt)
        assert who in states, at
        seen.add(said)
    assert "older" in seen


def test_a_round_that_was_folded_in_is_not_laid_over_what_came_after(left: Left, tmp_path: Path):
    (before,) = left.rounds
    for most in range(1, len(logs.read(left.folder / LOG)) + 1):
        spoilt = left.tried(tmp_path / f"{most}", left.frames)
        (spoilt / LOG).write_bytes(before)
        logs.write(spoilt / LOG, logs.read(spoilt / LOG)[:most])
        said, who = shown(spoilt)
        assert said == "older" or who == sorted(["Before", NAME]), most


def test_the_middle_of_folding_in_needs_all_that_is_folded_in(folder: Path, tmp_path: Path, monkeypatch):
    vault = opened(folder)
    for letter in "xy":
        change(vault, letter)
    people.add(vault, {"name": "One"})
    unfolded = (folder / "vault.db").read_bytes()
    seen, real = paths.seen_file().read_bytes(), seals._keep_seal
    folders: list[Path] = []

    def kept(*given) -> None:
        if not folders:
            folders.append(Path(shutil.copytree(folder, tmp_path / "middle")))
        real(*given)

    monkeypatch.setattr(seals, "_keep_seal", kept)
    assert seals.fold_in(vault.database, vault.keys)
    vault.close()
    (middle,) = folders
    frames = logs.read(middle / LOG)
    for is_half in (False, True):
        for most in range(len(frames) + 1):
            spoilt = Path(shutil.copytree(middle, tmp_path / f"{most}-{is_half}"))
            logs.write(spoilt / LOG, frames[:most])
            if is_half:
                half = len(unfolded) // PAGE // 2 * PAGE
                (spoilt / "vault.db").write_bytes((middle / "vault.db").read_bytes()[:half] + unfolded[half:])
            paths.seen_file().write_bytes(seen)
            said, who = shown(spoilt)
            is_all = most == len(frames) or (not is_half and not any(one.pages for one in frames[:most]))
            assert (said == "as it was") is is_all, (most, len(frames), is_half)
            assert who == (["One", NAME] if is_all else [])


def test_what_was_folded_in_without_a_seal_lies_under_the_round_after_it(
    folder: Path, tmp_path: Path, monkeypatch
):
    """The disk was full when it was to be sealed, and the file begins anew."""
    vault = opened(folder)
    change(vault, "y")

    def fails(*_given) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patched:
        patched.setattr(seals, "_keep_seal", fails)
        with suppress(OSError):
            seals.fold_in(vault.database, vault.keys)
    was = (folder / LOG).read_bytes()[:32]
    people.add(vault, {"name": "One"})
    people.add(vault, {"name": "Two"})
    assert (folder / LOG).read_bytes()[:32] != was
    left = Path(shutil.copytree(folder, tmp_path / "left"))
    assert shown(left) == ("as it was", sorted(["One", "Two", NAME]))
    paths.seen_file().unlink()
    vault.close()


@pytest.fixture
def between(monkeypatch, tmp_path: Path) -> list[Path]:
    """The folders as a kill leaves them when a commit is not proved yet."""
    found: list[Path] = []
    real = LogProof.prove

    def prove(self: LogProof, db) -> None:
        found.append(Path(shutil.copytree(self._database.parent, tmp_path / f"between-{len(found)}")))
        real(self, db)

    monkeypatch.setattr(LogProof, "prove", prove)
    return found


def test_a_kill_before_the_proof_is_no_alarm_and_loses_nothing_that_was_kept(
    folder: Path, between: list[Path]
):
    vault = opened(folder)
    change(vault, "y")
    at = len(between)
    for number in range(5):
        people.add(vault, {"name": f"Person {number}"})
    vault.close()
    seen = paths.seen_file()
    for number, left in enumerate(between[at : at + 5]):
        seen.unlink()  # of the copies: they were opened more often
        said, who = shown(left)
        assert said == "as it was"
        assert who == sorted([NAME, *(f"Person {one}" for one in range(number))])
    for left in between[:at]:  # while it was opened
        seen.unlink(missing_ok=True)
        found = opened(left)
        assert found.report.problems == ()
        found.close()


def test_a_proof_for_which_there_is_no_room_is_told_and_the_next_one_proves_both(
    folder: Path, tmp_path: Path, monkeypatch
):
    vault = opened(folder)
    change(vault, "y")

    def fails(_self: LogProof, _db) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(LogProof, "prove", fails)
        with pytest.raises(DiskFull):
            people.add(vault, {"name": "Not kept"})
        left = Path(shutil.copytree(folder, tmp_path / "left"))
    people.add(vault, {"name": "One"})
    later = Path(shutil.copytree(folder, tmp_path / "later"))
    seen = paths.seen_file().read_bytes()
    assert shown(left) == ("as it was", [NAME])
    paths.seen_file().write_bytes(seen)
    assert shown(later) == ("as it was", sorted([NAME, "Not kept", "One"]))
    paths.seen_file().write_bytes(seen)
    vault.close()
    vault = opened(folder)
    assert vault.report.ended is Ended.WELL
    vault.close()


def test_what_is_looked_into_only_is_read_up_to_its_last_proof_and_told_too(left: Left, tmp_path: Path):
    old = [one for one in left.old if one.number != left.proof]
    proof = next(one for one in left.old if one.number == left.proof)._replace(pages=left.frames[-1].pages)
    tried = [([page], None) for page in old[::3]] + [(old, None), ([proof], "pages")]
    for place, (put, told) in enumerate(tried):
        spoilt = left.tried(tmp_path / f"{place}", [*left.frames, *put])
        was = (spoilt / LOG).read_bytes()
        with closing(rescue.open_to_look(spoilt, passphrase=demo.PASSPHRASE, second_copy=True)) as looked:
            found = rescue.older(looked)
            assert (found and found.part) == told
            if told is None:
                assert needs(looked) == {"y"}
                assert names(looked) == EVERYBODY
        assert (spoilt / LOG).read_bytes() == was


def test_a_log_that_an_older_program_left_is_read_as_ever(tmp_path: Path):
    """Killed before there were proofs; the first opening brings it up to date."""
    folder = Path(shutil.copytree(GOLDEN / "left_by_19", tmp_path / "left"))
    assert (folder / LOG).stat().st_size
    vault = opened(folder)
    assert names(vault) == ["Amina", "Ben", "Chidi"]
    assert vault.report.ended is Ended.CUT_SHORT
    people.add(vault, {"name": "Dana"})
    left = Path(shutil.copytree(folder, tmp_path / "again"))
    seen = paths.seen_file().read_bytes()
    vault.close()
    paths.seen_file().write_bytes(seen)
    assert shown(left)[1] == ["Amina", "Ben", "Chidi", "Dana"]


def test_the_disk_is_waited_for_once_at_the_proof(folder: Path):
    """The commit itself does not: what comes behind it in the file does."""
    vault = opened(folder)
    said: list[str] = []
    raw = connection.driver_connection(vault.db())
    raw.set_trace_callback(said.append)
    people.add(vault, {"name": "One"})
    raw.set_trace_callback(None)
    wanted = ("PRAGMA synchronous", "BEGIN IMMEDIATE", "COMMIT", "UPDATE main.log_proof")
    told = [
        next(one for one in wanted if line.startswith(one)) + line[-4:]
        for line in said
        if line.startswith(wanted)
    ]
    assert told[:5] == [
        "PRAGMA synchronous = 1", "BEGIN IMMEDIATEIATE", "COMMITMMIT", "PRAGMA synchronous = 2",
        "UPDATE main.log_proof = 1",
    ]  # fmt: skip
    vault.close()


def test_the_one_of_a_database_is_the_same_for_all(tmp_path: Path):
    (tmp_path / "one").mkdir()
    assert log_proof.of(tmp_path / "one" / "a") is log_proof.of(tmp_path / "one" / ".." / "one" / "a")
