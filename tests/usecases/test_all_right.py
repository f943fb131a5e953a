"""Is everything all right: what a coordinator is told, and that nobody else is."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from peergroups.base import clock
from peergroups.base.errors import NotAllowed
from peergroups.base.settings import Settings
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Action, Actor
from peergroups.store.vault import Vault
from peergroups.usecases import accounts, all_right, audit, backups, health


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(file=tmp_path / "settings.json")


def test_a_new_vault_has_no_backup_no_second_place_and_was_never_looked_through(
    vault: Vault, settings: Settings
):
    found = all_right.look(vault, settings)
    assert (found.newest, found.second, found.newest_there, found.strangers) == (None, None, None, 0)
    assert (found.health.at, found.wrong, found.refused, found.still_open) == (None, 0, 0, 0)
    assert len(found.ways) == 1


def test_each_place_tells_its_newest_proved_backup_and_what_is_none(
    vault: Vault, settings: Settings, tmp_path: Path
):
    second = tmp_path / "stick"
    second.mkdir()
    settings.backup_place = str(second)
    kept = backups.keep(vault, second)
    found = all_right.look(vault, settings)
    assert found.newest is not None
    assert found.newest_there is not None
    assert (found.newest.file, found.newest_there.file) == (kept.file, kept.outside)
    assert kept.outside is not None
    kept.outside.write_bytes(kept.outside.read_bytes()[:-100])
    found = all_right.look(vault, settings)
    assert found.newest is not None
    assert (found.newest_there, found.strangers) == (None, 1)


def test_what_was_refused_counts_for_thirty_days(vault: Vault, settings: Settings):
    assert not accounts.confirm(vault, "some other words that are wrong")
    audit.refusal(vault, Action.ERASE)
    found = all_right.look(vault, settings)
    assert (found.wrong, found.refused) == (1, 1)
    with clock.fixed(clock.now() + timedelta(days=31)):
        found = all_right.look(vault, settings)
        assert (found.wrong, found.refused) == (0, 0)


def test_the_last_look_is_told(vault: Vault, settings: Settings):
    health.remember(vault, settings, ["log_cut_off"])
    assert all_right.look(vault, settings).health.problems == ("log_cut_off",)


@pytest.mark.parametrize("access", [Access.FACILITATOR, Access.HELPER])
def test_nobody_but_a_coordinator_is_told(vault: Vault, settings: Settings, access: Access):
    vault.actor = Actor(AccountId(new_id()), "Hana", access, frozenset())
    with pytest.raises(NotAllowed):
        all_right.look(vault, settings)
