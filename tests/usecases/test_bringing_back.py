"""Our own export comes back the same, with the ids it had."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from peergroups.base import clock
from peergroups.base.errors import FileUnreadable
from peergroups.store.queries import everything, groups, sessions
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import waiting as waiting_queries
from peergroups.store.vault import Vault
from peergroups.usecases import (
    away,
    bringing_back,
    exports,
    merging,
    people,
    rosters,
    schedules,
    series,
    waiting,
)
from peergroups.usecases import groups as demo_groups


def tables(vault: Vault) -> dict[str, list[dict[str, object]]]:
    left_out = {"organisation", "handout_review"}
    return {
        name: sorted(everything.table(vault.db(), name), key=lambda row: str(row["id"]))
        for name in everything.TABLES
        if name not in left_out
    }


def fill_over_time(vault: Vault) -> None:
    """An offer, a planned absence, and two who are not one person."""
    ada, other, *_ = people_queries.people(vault.db())
    circle = next(row for row in groups.groups(vault.db()) if row.members and row.identity != "headcount")
    demo_groups.edit(vault, circle.id, {"name": circle.name, "capacity": 1}, over=True)
    demo_groups.join(vault, circle.id, people.add(vault, {"name": "Zola"}))
    (waits,) = waiting_queries.waiting(vault.db(), circle.id)
    waiting.offer(vault, circle.id, waits.person_id, over=True)
    away.plan(vault, ada.id, {"from_on": "2026-12-24", "to_on": "2027-01-02", "reason": "family"})
    merging.keep_apart(vault, ada.id, other.id)


@pytest.fixture
def file(demo_vault: Vault, tmp_path: Path) -> Path:
    fill_over_time(demo_vault)
    exports.export(demo_vault, tmp_path / "out")
    return tmp_path / "out" / "everything.json"


def test_an_export_comes_back_the_same(demo_vault: Vault, vault: Vault, file: Path):
    brought = bringing_back.bring_back(vault, file)
    assert brought["person"] == 41
    assert (brought["offer"], brought["away"], brought["not_same"]) == (1, 1, 1)
    assert tables(vault) == tables(demo_vault)
    again = bringing_back.bring_back(vault, file)
    assert set(again.values()) == {0}
    vault.undo()
    assert all(rows == [] for rows in tables(vault).values())


def test_what_is_here_stays_as_it_is(demo_vault: Vault, file: Path):
    before = tables(demo_vault)
    assert set(bringing_back.bring_back(demo_vault, file).values()) == {0}
    assert tables(demo_vault) == before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda whole: whole.update(person="none"),
        lambda whole: whole["person"][0].update(id="not an id"),
        lambda whole: whole["person"][0].update(name=""),
        lambda whole: whole["attendance"][0].update(mark="maybe"),
        lambda whole: whole["person"].append(7),
        lambda whole: whole.update(program="Another"),
    ],
)
def test_a_changed_export_is_refused_whole(vault: Vault, file: Path, spoil):
    whole = json.loads(file.read_text(encoding="utf-8"))
    spoil(whole)
    file.write_text(json.dumps(whole), encoding="utf-8")
    with pytest.raises(FileUnreadable) as caught:
        bringing_back.bring_back(vault, file)
    assert caught.value.code == "file.not_our_export"
    assert all(rows == [] for rows in tables(vault).values())


def test_as_a_list_it_says_where_it_belongs(file: Path):
    with pytest.raises(FileUnreadable) as caught:
        rosters.read(file)
    assert caught.value.code == "file.is_our_export"


def test_a_rhythm_of_several_weekdays_and_what_stands_for_another_day_come_back(
    demo_vault: Vault, vault: Vault, tmp_path: Path
):
    group = groups.groups(demo_vault.db())[0].id
    told = {"starts_on": "2026-12-01", "at": "10:00", "zone": "Europe/London"}
    with clock.fixed(datetime(2026, 11, 26, 9, tzinfo=UTC)):
        one = series.plan(demo_vault, group, {**told, "weekday": 1, "keeps": ["2026-12-25"]})
        first = sessions.between(demo_vault.db(), date(2026, 12, 1), date(2026, 12, 1), group)[0]
        schedules.set_topic(demo_vault, first.id, "Letters")
        series.change_from(demo_vault, one, date(2026, 12, 1), {**told, "weekday": 2, "weekdays": (2, 4)})
    fill_over_time(demo_vault)
    exports.export(demo_vault, tmp_path / "out")
    bringing_back.bring_back(vault, tmp_path / "out" / "everything.json")
    assert tables(vault) == tables(demo_vault)
    assert any(row.rule.weekdays == (2, 4) for row in groups.series(vault.db(), group))
