from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import Cancelled, RuleBroken
from peergroups.base.settings import Settings
from peergroups.store.open_report import Ended
from peergroups.store.queries import everything
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.usecases import backups, demo, erasing, health, people, rosters, vaults

NOW = datetime(2026, 3, 10, 19, tzinfo=UTC)


def roster(tmp_path: Path) -> Path:
    file = tmp_path / "roster.csv"
    file.write_text("name\nDana Fields\nEli Waters\n", encoding="utf-8")
    return file


def imported(vault: Vault, file: Path) -> None:
    group = UUID(hex=everything.table(vault.db(), "peer_group")[0]["id"])
    rosters.import_rows(vault, group, rosters.preview(vault, rosters.read(file)))


def test_an_import_keeps_a_backup_of_before_and_not_twice_within_a_minute(demo_vault: Vault, tmp_path: Path):
    imported(demo_vault, roster(tmp_path))
    kept = backups.listed(demo_vault.folder)
    assert [backups.verify(one.file, passphrase=demo.PASSPHRASE).people for one in kept] == [40]
    (tmp_path / "roster.csv").write_text("name\nFinn Brook\n", encoding="utf-8")
    imported(demo_vault, tmp_path / "roster.csv")
    assert len(backups.listed(demo_vault.folder)) == 1
    assert people_queries.count(demo_vault.db()) == 43


def test_where_no_backup_can_be_kept_nothing_is_imported(demo_vault: Vault, tmp_path: Path, monkeypatch):
    usage = shutil.disk_usage(demo_vault.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=1000))
    with pytest.raises(RuleBroken) as caught:
        imported(demo_vault, roster(tmp_path))
    assert caught.value.code == "backup.not_before"
    assert people_queries.count(demo_vault.db()) == 40


def test_erasing_many_keeps_a_backup_of_before_and_erasing_one_does_not(demo_vault: Vault):
    rows = people_queries.people(demo_vault.db())[:3]
    for row in rows:
        people.remove(demo_vault, row.id)
    erasing.erase_all(demo_vault, [rows[0].id])
    assert backups.listed(demo_vault.folder) == []
    erasing.erase_all(demo_vault, [row.id for row in rows[1:]])
    assert len(backups.listed(demo_vault.folder)) == 1


@pytest.mark.parametrize(
    ("away", "said"),
    [(-3650, True), (-2, True), (-0.5, False), (0, False), (20, False), (40, True), (3650, True)],
)
def test_a_clock_that_cannot_be_right_is_noticed_once(folder: Path, away: float, said: bool):
    with clock.fixed(NOW):
        vaults.open_with_passphrase(folder, demo.PASSPHRASE).close()
    with clock.fixed(NOW + timedelta(days=away)):
        vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        assert (vault.report.clock_was is not None) is said
        vault.close()
        again = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        assert (again.report.clock_was is not None) is said  # until somebody confirms the date
        health.confirm_clock(again)
        again.close()
        again = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        assert again.report.clock_was is None  # from here on this is the time
        again.close()


@pytest.mark.parametrize("wrong", [-3650, 3650])
def test_a_wrong_clock_deletes_no_good_backup(demo_vault: Vault, wrong: int):
    """Row 42: what is thinned goes by the order of the openings, never by the age."""
    good = []
    for day in range(3):
        with clock.fixed(NOW + timedelta(days=day)):
            people.add(demo_vault, {"name": f"Person {day}"})
            good.append(backups.keep(demo_vault).file)
    with clock.fixed(NOW + timedelta(days=wrong)):
        people.add(demo_vault, {"name": "Another time"})
        last = backups.keep(demo_vault).file
    assert last.exists()
    assert all(file.exists() for file in good)


def test_two_backups_in_the_hour_that_comes_twice_have_two_names(demo_vault: Vault):
    """Row 42, daylight saving: in the night of 25 October 2026 the same local time comes twice."""
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    names = []
    for moment in (first, first + timedelta(hours=1), first):
        with clock.fixed(moment):
            people.add(demo_vault, {"name": "Somebody"})
            names.append(backups.keep(demo_vault).file)
    assert len(set(names)) == 3
    assert all(file.exists() for file in names)


def test_a_look_can_be_stopped_in_the_middle_of_a_long_statement(demo_vault: Vault, monkeypatch):
    monkeypatch.setattr("peergroups.store.lifecycle.integrity._OFTEN", 50)

    class Ticket:
        calls = 0

        def step(self, _done: int, total: int) -> None:
            self.calls += 1
            if total == 0:
                raise Cancelled

    ticket = Ticket()
    with pytest.raises(Cancelled):
        health.examine(demo_vault, ticket=ticket)
    assert ticket.calls >= 2
    assert health.examine(demo_vault) == []


def test_a_look_is_due_after_an_unclean_end_after_a_week_and_where_the_clock_went_back(
    vault: Vault, tmp_path: Path
):
    settings = Settings(file=tmp_path / "settings.json")
    now = clock.now()
    assert health.is_due(vault, settings)  # never looked through here
    health.remember(vault, settings, [])
    assert not health.is_due(vault, settings)
    vault.report = replace(vault.report, ended=Ended.CUT_SHORT)
    assert health.is_due(vault, settings)
    vault.report = replace(vault.report, ended=Ended.WELL)
    for days, is_due in ((6, False), (8, True), (-1, True)):
        with clock.fixed(now + timedelta(days=days)):
            assert health.is_due(vault, settings) is is_due, days
