"""A vault of each released format, as its own program made it: opened and migrated for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from peergroups.store import migrations
from peergroups.store.queries import organisation
from peergroups.store.queries import people as people_queries
from peergroups.usecases import demo, people, vaults

GOLDEN = Path(__file__).with_name("golden")
CODE = "C756Y-R1T7J-VZ4EC-DTQVH-E7CRQ-XET7B-XK3NQ-6TYGY"


@pytest.mark.parametrize("version", [1])
@pytest.mark.parametrize("by_code", [False, True])
def test_a_vault_of_every_released_format_opens_and_is_brought_up_to_date(
    tmp_path: Path, version: int, by_code: bool
):
    folder = Path(shutil.copytree(GOLDEN / f"version_{version}", tmp_path / "vault"))
    vault = (
        vaults.open_with_code(folder, CODE)
        if by_code
        else vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    )
    try:
        assert vault.db().exec_driver_sql("PRAGMA user_version").scalar_one() == migrations.newest()
        assert [row.name for row in people_queries.people(vault.db())] == ["Amina", "Ben", "Chidi"]
        kept = organisation.organisation(vault.db())
        assert kept is not None
        assert kept.name == "Walnut House"
        assert vaults.check(vault) == []
        people.add(vault, {"name": "Dana"})
    finally:
        vault.close()
    again = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    assert people_queries.count(again.db()) == 4
    again.close()
