"""The index says after each change what it would say if made anew; what it does not hold leaves it alone."""

from __future__ import annotations

from uuid import UUID

import pytest
from pydantic import ValidationError
from sqlalchemy import event

from peergroups.base import clock
from peergroups.model.attendance import Mark
from peergroups.model.rows import Row
from peergroups.store import search
from peergroups.store.queries import groups as groups_query
from peergroups.store.vault import Vault
from peergroups.store.work import KINDS
from peergroups.usecases import attendance, away, groups, handouts, notes, organisation
from tests.usecases.test_attendance import evening

INDEXED = [model for model in KINDS if model.__tablename__ in {*search.TABLES, "series"}]


def words(vault: Vault) -> dict[tuple[str, bytes], str]:
    found = vault.db().exec_driver_sql(
        "SELECT kind, ref, words FROM main.search_entry JOIN search_text ON search_text.rowid = number"
    )
    return {(kind, ref): said for kind, ref, said in found}


def made_anew(vault: Vault) -> dict[tuple[str, bytes], str]:
    with vault.work("rebuild") as work:
        search.rebuild(work.db)
    return words(vault)


@pytest.fixture
def full(demo_vault: Vault) -> Vault:
    """The sample, with what it lacks: somebody who is away, one who came back, an open note."""
    group = groups_query.groups(demo_vault.db())[0].id
    member = groups_query.members(demo_vault.db(), group)[0]
    away.plan(
        demo_vault, member.person_id, {"from_on": "2027-01-04", "to_on": "2027-01-20", "reason": "trip"}
    )
    groups.leave(demo_vault, group, member.person_id, reason="moved")
    notes.write_about_person(demo_vault, member.person_id, "She asked for a lift.")
    handouts.start(demo_vault, "Tea", "en", "Bring a cup.")
    return demo_vault


def row_of(vault: Vault, model: type[Row]) -> Row:
    name = model.__tablename__
    final = " AND signed_at IS NULL" if name == "note" else ""
    found = vault.db().exec_driver_sql(f"SELECT id FROM main.{name} WHERE trashed_at IS NULL{final}").first()
    assert found is not None
    with vault.work("look") as work:
        return work.one(model, UUID(bytes=found[0]))


@pytest.mark.parametrize("model", INDEXED, ids=lambda model: model.__tablename__)
def test_each_column_that_changes_leaves_the_index_as_if_made_anew(full: Vault, model: type[Row]):
    tried = 0
    row = row_of(full, model)
    for name in model.model_fields:
        if isinstance(getattr(row, name), str):
            try:
                changed = row.with_changes(**{name: "Quokka 01632 960777"})
            except ValidationError:
                continue  # a word of a fixed list
            with full.work("change") as work:
                row = work.put(changed)
            assert words(full) == made_anew(full), name
            tried += 1
    with full.work("trash") as work:
        row = work.put(row.with_changes(trashed_at=clock.now()))
    assert words(full) == made_anew(full)
    with full.work("back") as work:
        work.put(row.with_changes(trashed_at=None))
    assert words(full) == made_anew(full)
    assert tried or model.__tablename__ == "series"


def test_another_country_tells_each_number_anew(demo_vault: Vault):
    before = words(demo_vault)
    organisation.describe(demo_vault, {"name": "House", "country": "DE", "zone": "Europe/Berlin"})
    after = words(demo_vault)
    assert after != before
    assert after == made_anew(demo_vault)


def test_a_mark_without_a_reason_leaves_the_index_alone(vault: Vault):
    session, (amina, *_) = evening(vault)
    attendance.mark(vault, session, amina, Mark.PRESENT)
    sent: list[str] = []
    engine = vault.db().engine
    event.listen(
        engine, "before_cursor_execute", lambda _c, _cursor, statement, *_rest: sent.append(statement)
    )
    attendance.mark(vault, session, amina, Mark.LATE)
    assert any("attendance" in statement for statement in sent)
    assert not any("search_" in statement for statement in sent)
    attendance.mark(vault, session, amina, Mark.LATE, "the bus")
    assert any("search_" in statement for statement in sent)
    assert any("bus" in said for said in words(vault).values())
