"""A second place for backups that stops answering holds nobody up: it is told, and nothing is lost."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from peergroups.base import files, paths, patience
from peergroups.base.errors import Cancelled
from peergroups.base.settings import Settings
from peergroups.store.backup import making, second_place, shelf
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import (
    all_right,
    backups,
    carrying,
    demo,
    erasing,
    people,
    rescue,
    rotation,
    vaults,
)
from tests import disks

SOON = 0.3  # seconds that these tests wait for what never answers
Silence = Callable[[], None]


@pytest.fixture
def second(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def over(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Set when the place answers again; at the end of the test in any case."""
    monkeypatch.setattr(patience, "SHORT", SOON)
    monkeypatch.setattr(patience, "AT_THE_DOOR", SOON)
    monkeypatch.setattr(second_place, "STILL", SOON)
    event = threading.Event()
    yield event
    event.set()


AT: dict[str, tuple[Any, str]] = {  # what of the place is never answered
    "whether it is there": (Path, "is_dir"),
    "the first byte": (tempfile, "mkstemp"),
    "that it is on the disk": (os, "fsync"),
    "its name": (Path, "replace"),
}


@pytest.fixture(params=AT)
def silent(
    request, second: Path, over: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], None]:
    """From when it is called on the place answers this no more; all others do."""
    holder, name = AT[request.param]
    real = getattr(holder, name)

    def asked(*given: Any, **named: Any) -> Any:
        if _is_about(second, *given, *named.values()):
            over.wait()
        return real(*given, **named)

    return lambda: monkeypatch.setattr(holder, name, asked)


def _is_about(place: Path, *given: object) -> bool:
    open_ = Path("/proc/self/fd")
    if not open_.exists():
        pytest.skip("this system does not tell which file is open")
    files_ = ((open_ / str(one)).readlink() if isinstance(one, int) and one > 2 else one for one in given)
    return any(str(one).startswith(str(place)) for one in files_)


def opened(folder: Path) -> Vault:
    return vaults.open_with_passphrase(folder, demo.PASSPHRASE)


def test_keeping_a_backup_ends_and_tells_that_the_place_is_silent(
    vault: Vault, second: Path, silent: Silence, over: threading.Event
):
    people.add(vault, {"name": "One"})
    silent()
    kept = backups.keep(vault, second, at_most=SOON)
    assert kept.outside is None
    assert kept.trouble is not None
    assert kept.trouble.code == "backup.place_silent"
    folder = vault.folder
    vault.close()
    again = opened(folder)
    assert people_queries.count(again.db()) == 1
    assert vaults.check(again) == []
    over.set()
    again.close()


def test_what_the_place_took_after_all_is_whole_and_thins_nothing_without_the_keys(
    vault: Vault, second: Path, silent: Silence, over: threading.Event
):
    backups.keep(vault, second)
    people.add(vault, {"name": "One"})
    silent()
    kept = backups.keep(vault, second, at_most=SOON)
    assert kept.trouble is not None
    folder = vault.folder
    vault.close()
    over.set()
    for thread in threading.enumerate():
        if thread.daemon:
            thread.join()
    there = shelf.listed(second)
    asked_first = len(there) == 1  # whether it is there: then nothing was begun
    again = opened(folder)
    assert carrying.lacks_newest(again, second) is asked_first
    for one in there:
        making.require_whole(one.file, again.keys)
    again.close()


def test_without_a_backup_beside_the_vault_nothing_is_said_of_the_place(vault: Vault, second: Path):
    assert carrying.lacks_newest(vault, second) is None


def test_a_place_that_was_silent_gets_the_backup_at_the_next_closing_though_nothing_was_changed(
    vault: Vault, second: Path
):
    people.add(vault, {"name": "One"})
    kept = backups.keep(vault, second.with_name("unplugged"))
    assert kept.outside is None
    later = backups.keep_if_changed(vault, second)
    assert later is not None
    assert later.outside is not None
    assert later.file == kept.file
    assert carrying.lacks_newest(vault, second) is False
    assert backups.keep_if_changed(vault, second) is None  # it is there
    assert backups.keep_if_changed(vault, second.with_name("unplugged")) is None


def test_whoever_stops_while_a_copy_is_carried_waits_no_longer(
    vault: Vault, second: Path, over: threading.Event, monkeypatch: pytest.MonkeyPatch
):
    begun = threading.Event()

    def never(*_given: object, **_named: object) -> None:
        begun.set()
        over.wait()

    class Stopping:
        def step(self, _done: int, _total: int) -> None:
            if begun.is_set():
                raise Cancelled

    monkeypatch.setattr(files, "copy_whole", never)
    with pytest.raises(Cancelled):
        backups.keep(vault, second, ticket=Stopping())
    assert len(shelf.listed(vault.folder / shelf.FOLDER)) == 1


def test_pages_and_acts_that_look_at_the_place_say_what_they_know_without_it(
    demo_vault: Vault, second: Path, over: threading.Event, monkeypatch: pytest.MonkeyPatch
):
    vault = demo_vault
    backups.keep(vault, second)
    settings = Settings.load()
    settings.backup_place = str(second)
    settings.save()
    real = shelf.files_in

    def asked(folder: Path) -> list[Path]:
        if folder == second:
            over.wait()
        return real(folder)

    monkeypatch.setattr(shelf, "files_in", asked)
    assert backups.known(vault, second).newest is not None
    assert len(backups.copies(vault, second)) == 1
    assert len(backups.listed(vault.folder, second)) == 1
    assert rotation.still_open(vault, second) == []
    assert erasing.may_hold(vault, second) == []
    assert all_right.look(vault, settings).newest_there is None
    assert carrying.lacks_newest(vault, second) is None
    assert rescue.find_help(vault.folder, second, passphrase=demo.PASSPHRASE).backup is not None


def test_a_copy_in_the_place_that_is_not_deleted_in_time_is_not_said_to_be(
    vault: Vault, second: Path, over: threading.Event, monkeypatch: pytest.MonkeyPatch
):
    old = backups.keep(vault, second).outside
    assert old is not None
    real = second_place._gone

    def never(file: Path) -> bool:
        over.wait()
        return real(file)

    monkeypatch.setattr(second_place, "_gone", never)
    people.add(vault, {"name": "One"})
    assert backups.renew(vault, [old], second) == 0
    assert old.exists()


def test_of_a_vault_that_is_gone_the_copy_is_kept_here_though_the_place_is_silent(
    vault: Vault, second: Path, silent: Silence, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(carrying, "AT_CLOSING", SOON)
    people.add(vault, {"name": "One"})
    silent()
    vault.folder.rename(vault.folder.with_name("renamed"))
    kept = backups.keep_aside(vault, second)
    assert kept.parent == paths.aside_folder()
    making.require_whole(kept, vault.keys)


def test_a_place_that_answers_takes_the_copy_of_a_vault_that_is_gone(vault: Vault, second: Path):
    people.add(vault, {"name": "One"})
    vault.folder.rename(vault.folder.with_name("renamed"))
    assert backups.keep_aside(vault, second).parent == second
    assert shelf.files_in(paths.aside_folder()) == []


def test_a_place_that_raises_is_as_good_as_none(vault: Vault):
    """As a mount whose program has died: its name is too long for every disk."""
    place = Path("/") / ("x" * 300)
    settings = Settings.load()
    settings.backup_place = str(place)
    settings.save()
    folder = vault.folder
    people.add(vault, {"name": "One"})
    kept = backups.keep(vault, place)
    assert kept.trouble is not None
    vault.close()
    opened(folder).close()


def test_a_part_of_long_ago_goes_and_one_of_another_computer_stays(vault: Vault, second: Path):
    old, new = second / f"{making.PART}old", second / f"{making.PART}new"
    for file in (old, new):
        file.write_bytes(b"part")
    os.utime(old, (1, 1))
    backups.keep(vault, second)
    assert not old.exists()
    assert new.exists()


def test_the_empty_folder_that_a_stick_leaves_is_no_second_place(vault: Vault, tmp_path: Path):
    place = tmp_path / "stick"
    with disks.mounted(place):
        (place / "backups").mkdir()
        for second in (place, place / "backups"):
            people.add(vault, {"name": "One"})
            assert backups.keep(vault, second).outside is not None
    people.add(vault, {"name": "Two"})
    for second in (place, place / "backups"):
        second.mkdir(exist_ok=True)  # where it was mounted
        kept = backups.keep(vault, second)
        assert kept.outside is None
        assert kept.trouble is not None
        assert kept.trouble.code == "backup.stick_missing"
        assert not second_place.is_there(second)
    assert [file for file in place.rglob("*") if file.is_file()] == []
    settings = Settings.load()
    carrying.remember(kept, settings)
    assert not settings.backup_place_lacks  # nothing is wrong with it: it is not plugged in
    (place / "backups").rmdir()
    place.rmdir()
    with disks.mounted(place):
        assert backups.keep(vault, place).outside is not None


def test_a_folder_that_never_was_a_stick_and_one_chosen_anew_are_taken_as_they_are(
    vault: Vault, tmp_path: Path
):
    plain, place = tmp_path / "plain", tmp_path / "stick"
    plain.mkdir()
    people.add(vault, {"name": "One"})
    assert backups.keep(vault, plain).outside is not None
    with disks.mounted(plain / "disk"):  # a disk below it, or it is moved to one: no stick is missed
        assert backups.keep(vault, plain).outside is not None
    with disks.mounted(place):
        assert backups.keep(vault, place).outside is not None
    settings = Settings.load()
    carrying.forget_disk(settings, str(place))
    settings.save()
    assert backups.keep(vault, place).outside is not None
