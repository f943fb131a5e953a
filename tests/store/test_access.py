"""What a limited connection reads past its views: marks by hint, and nothing else."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from peergroups.base import clock
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.store import access, queries
from peergroups.store.queries import followups
from peergroups.store.vault import Vault
from tests.sql import rows

NOW = clock.now() + timedelta(days=30)


def sign_in(vault: Vault, groups: list[UUID]) -> None:
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.FACILITATOR, frozenset(groups))


def test_every_hint_is_about_marks_and_by_their_session():
    """`access.fitting` asks the table itself where a hint stands: only behind sessions that are narrowed."""
    found = 0
    for file in Path(queries.__file__).parent.glob("*.py"):
        for hint in re.finditer(
            r"(\w+) (\w+) INDEXED BY \w+\s+ON (\w+)\.session_id = r\.id", file.read_text()
        ):
            assert (hint[1], hint[2]) == ("attendance", hint[3])
            found += 1
        assert file.read_text().count("INDEXED BY") == found or "INDEXED BY" not in file.read_text()
    assert found == 2


def test_absences_of_a_facilitator_are_those_of_their_groups(demo_vault):
    everybody = followups.absent_twice_running(demo_vault.db(), NOW)
    assert everybody
    ours = everybody[0].group_id
    sign_in(demo_vault, [ours])
    mine = followups.absent_twice_running(demo_vault.db(), NOW)
    assert {row.person_id for row in mine} == {row.person_id for row in everybody if row.group_id == ours}
    assert {row.group_id for row in mine} == {ours}
    sign_in(demo_vault, [])
    assert followups.absent_twice_running(demo_vault.db(), NOW) == []


def test_a_facilitator_of_all_groups_reads_tonight_along_the_same_indexes(demo_vault):
    groups = [UUID(bytes=row[0]) for row in rows(demo_vault.db(), "SELECT id FROM peer_group")]
    sign_in(demo_vault, groups)
    db = demo_vault.db()
    sql = access.fitting(db, "SELECT 1 FROM group_session r JOIN attendance a INDEXED BY attendance_absent "
                             "ON a.session_id = r.id AND a.mark = 'absent'")  # fmt: skip
    plan = " ".join(str(row[3]) for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}"))
    assert "INDEX attendance_absent" in plan
