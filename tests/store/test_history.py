from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peergroups.base import clock
from peergroups.base.errors import Cancelled, NotAllowed, RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.changes import Changes, Kind
from peergroups.model.ids import AccountId, PersonId, new_id
from peergroups.model.notes import Note
from peergroups.model.people import Person
from peergroups.model.permissions import Access, Actor
from peergroups.model.sessions import GroupSession
from peergroups.store.history import DEPTH
from peergroups.store.queries import everything, search, sessions
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work, read_values
from peergroups.usecases import (
    attendance,
    demo,
    finishing,
    followups,
    groups,
    notes,
    people,
    schedules,
    series,
    vaults,
)


@dataclass(frozen=True)
class Evening:
    group: UUID
    session: UUID
    amina: UUID
    ben: UUID


acts = st.lists(st.integers(0, 11), min_size=1, max_size=12)


def snapshot(vault: Vault) -> dict[str, list[dict[str, object]]]:
    """Everything that is kept, but for when it was changed."""
    return {
        name: sorted(
            (
                {k: v for k, v in row.items() if k != "changed_at"}
                for row in everything.table(vault.db(), name)
            ),
            key=lambda row: str(row["id"]),
        )
        for name in everything.TABLES
    }


def act(vault: Vault, number: int) -> None:
    """One of the things a facilitator does, on the first group of the demonstration."""
    db = vault.db()
    group = everything.table(db, "peer_group")[0]["id"]
    group_id = UUID(hex=group)
    register = next(
        r
        for s in sessions.of_group(db, group_id)[-60:]
        if s.status in {"planned", "held"} and (r := sessions.register(db, s.id)) is not None
    )
    session, someone = register.session.id, register.entries[0].person_id
    row = register.entries[0]
    deeds = [
        lambda: attendance.mark(vault, session, someone, Mark.LATE, "bus"),
        lambda: attendance.mark_everyone(vault, session),
        lambda: attendance.add_newcomer(vault, session, "Dora"),
        lambda: attendance.set_guests(vault, session, 3),
        lambda: notes.write_for_session(vault, session, "calm"),
        lambda: people.edit(vault, someone, {"name": row.name + "x"}),
        lambda: people.remove(vault, someone),
        lambda: groups.leave(vault, group_id, someone, reason="moved"),
        lambda: followups.add(vault, {"person_id": someone, "due_on": "2026-12-01", "text": "call"}),
        lambda: finishing.finish(vault, session, {someone}),
        lambda: groups.edit(vault, group_id, {"name": "Other name", "capacity": 20}),
        lambda: series.end(
            vault, group_queries.series(db, group_id)[0].id, sessions.of_group(db, group_id)[-5].day
        ),
    ]
    with contextlib.suppress(RuleBroken):  # the rules may say no: then nothing has happened
        deeds[number]()


@given(acts)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undo_goes_back_to_the_very_same_state_and_redo_forward(
    demo_template: Path, tmp_path_factory, numbers
):
    folder = shutil.copytree(demo_template, tmp_path_factory.mktemp("h") / "v")
    vault = vaults.open_with_passphrase(Path(folder), demo.PASSPHRASE, knowingly=True)
    try:
        start = snapshot(vault)
        for number in numbers:
            act(vault, number)
        end = snapshot(vault)
        steps = 0
        while vault.history.can_undo:
            vault.undo()
            steps += 1
        assert snapshot(vault) == start
        for _ in range(steps):
            vault.redo()
        assert snapshot(vault) == end
    finally:
        vault.close()


def test_thirty_steps_are_kept(vault: Vault):
    for number in range(DEPTH + 5):
        people.add(vault, {"name": f"P{number}"})
    steps = 0
    while vault.history.can_undo:
        vault.undo()
        steps += 1
    assert steps == DEPTH == 30


def test_steps_no_longer_wanted_are_freed_little_by_little_and_at_once_where_asked(vault: Vault):
    many = [{"id": new_id(), "name": f"P{number}"} for number in range(12_000)]
    with vault.work("Import roster") as work:
        work.put_new(Person, many)
    vault.undo()
    freed = []
    for number in range(4):
        people.add(vault, {"name": f"Q{number}"})
        freed.append(len(vault.history._spent))
    assert freed == [7_000, 2_000, 0, 0]
    with vault.work("Import roster") as work:
        work.put_new(Person, many)
    vault.undo()
    people.add(vault, {"name": "R"})
    vault.history.forget()
    assert vault.history._spent == []


def test_a_step_is_refused_as_a_whole_when_one_of_its_many_rows_was_changed_since(vault: Vault):
    ids = [new_id() for _ in range(450)]
    with vault.work("Import roster") as work:
        work.put_new(Person, [{"id": id_, "name": "Same"} for id_ in ids])
    with vault.work("Change person", undoable=False) as work:
        work.put(work.one(Person, ids[3]).with_changes(name="Other"))
    with pytest.raises(RuleBroken) as refused:
        vault.undo()
    assert refused.value.code == "history.changed_since"
    assert len(names(vault)) == 450


def test_how_far_it_is_is_told_in_rows_of_the_whole_step_and_stopping_leaves_everything(vault: Vault):
    ids = [new_id() for _ in range(450)]
    with vault.work("Import roster") as work:
        work.put_new(Person, [{"id": id_, "name": "Same"} for id_ in ids])
        work.put(work.one(Person, new_kept(work, "Last")).with_changes(title="Dr"))
    told: list[tuple[int, int]] = []

    def stop(at: int, of: int) -> None:
        if at == 400:
            raise Cancelled
        told.append((at, of))

    with pytest.raises(Cancelled):
        vault.undo(stop)
    assert told == [(0, 451), (200, 451)]
    assert len(names(vault)) == 451
    told.clear()
    vault.undo(lambda at, of: told.append((at, of)))
    assert told == [
        (0, 451),
        (200, 451),
        (400, 451),
        (0, 0),
    ]  # the last one: asked once more before the commit
    assert names(vault) == []
    told.clear()
    vault.redo(lambda at, of: told.append((at, of)))
    assert told == [(0, 451), (200, 451), (400, 451), (0, 0)]
    assert len(names(vault)) == 451


def test_how_far_it_is_counts_on_over_rows_of_several_kinds(vault: Vault, evening: Evening):
    with vault.work("Add person") as work:
        for name in ("Ada", "Ben"):
            new_kept(work, name)
        work.put(Note.make(id=new_id(), group_id=evening.group, text="calm"))
        new_kept(work, "Cora")
    told: list[tuple[int, int]] = []
    vault.undo(lambda at, of: told.append((at, of)))
    assert told == [(0, 4), (1, 4), (2, 4), (0, 0)]
    told.clear()
    vault.redo(lambda at, of: told.append((at, of)))
    assert told == [(0, 4), (2, 4), (3, 4), (0, 0)]


def new_kept(work: Work, name: str) -> PersonId:
    return work.put(Person.make(id=PersonId(new_id()), name=name)).id


def test_a_step_may_make_one_row_change_another_and_take_a_third_away_and_comes_back_whole(
    vault: Vault, evening: Evening
):
    before = snapshot(vault)
    with vault.work("All at once") as work:
        made = new_kept(work, "Dora")
        work.put(work.one(Person, evening.ben).with_changes(name="Benno"))
        work.put(Person.make(id=PersonId(new_id()), name="Eve"))
        work.remove(work.one(Person, evening.amina))
    after = snapshot(vault)
    vault.undo()
    assert snapshot(vault) == before
    vault.redo()
    assert snapshot(vault) == after
    assert {row.id for row in people_queries.people(vault.db())} >= {made, evening.ben}


def test_where_nothing_was_done_nothing_is_undone_nor_done_again(vault: Vault):
    vault.history.forget()
    with pytest.raises(RuleBroken) as refused:
        vault.undo()
    assert refused.value.code == "history.nothing_to_undo"
    with pytest.raises(RuleBroken) as refused:
        vault.redo()
    assert refused.value.code == "history.nothing_to_redo"
    assert (vault.history.undo_size, vault.history.redo_size) == (0, 0)
    assert (vault.history.undo_label, vault.history.redo_label) == ("", "")


def test_undo_is_forgotten_at_lock(vault: Vault):
    people.add(vault, {"name": "Amina"})
    vault.close()
    assert not vault.history.can_undo


@pytest.fixture
def evening(vault: Vault) -> Evening:
    """A group with two people and a session today, made before anything can be undone."""
    group = groups.start(vault, {"name": "Circle"})
    amina = people.add(vault, {"name": "Amina"}, group_id=group)
    ben = people.add(vault, {"name": "Ben"}, group_id=group)
    session = schedules.add_session(vault, group, {"day": "2026-03-03", "at": "18:00", "minutes": 90})
    vault.history.forget()
    return Evening(group, session, amina, ben)


def names(vault: Vault) -> list[str]:
    return [row.name for row in people_queries.people(vault.db())]


def test_a_step_that_is_refused_is_dropped_so_that_the_one_before_can_be_undone(
    vault: Vault, evening: Evening
):
    people.edit(vault, evening.ben, {"name": "Benno"})
    attendance.mark(vault, evening.session, evening.amina, Mark.PRESENT)
    with vault.work(
        "Plan ahead", undoable=False
    ) as work:  # writes to the row of the step, and is no step itself
        work.put(work.one(GroupSession, evening.session).with_changes(topic="Tea"))
    with pytest.raises(RuleBroken, match=r"history\.changed_since"):
        vault.undo()
    assert vault.history.undo_label == "Change person"
    vault.undo()
    assert names(vault) == ["Amina", "Ben"]
    register = sessions.register(vault.db(), evening.session)
    assert register is not None
    assert register.entries[0].mark is Mark.PRESENT


def test_a_redo_that_is_refused_is_dropped_and_writes_nothing(vault: Vault, evening: Evening):
    people.edit(vault, evening.ben, {"name": "Benno"})
    vault.undo()
    with vault.work("Change person", undoable=False) as work:
        work.put(work.one(Person, evening.ben).with_changes(name="Benjamin"))
    with pytest.raises(RuleBroken, match=r"history\.changed_since"):
        vault.redo()
    assert names(vault) == ["Amina", "Benjamin"]
    assert not vault.history.can_redo


def test_undo_and_redo_are_indexed(vault: Vault, evening: Evening):
    people.edit(vault, evening.ben, {"name": "Benjamin"})
    vault.undo()
    assert search.find(vault.db(), "benjamin") == []
    vault.redo()
    assert [hit.id for hit in search.find(vault.db(), "benjamin")] == [evening.ben]


def test_typing_on_is_one_step_only_with_the_same_label_on_the_same_rows(vault: Vault, evening: Evening):
    other = schedules.add_session(vault, evening.group, {"day": "2026-03-10", "at": "18:00", "minutes": 90})
    vault.history.forget()
    attendance.set_guests(vault, evening.session, 1)
    attendance.set_guests(vault, evening.session, 2)
    attendance.set_guests(vault, other, 3)  # the same label, another row
    vault.undo()
    assert vault.history.undo_label == "Count guests"
    schedules.set_topic(vault, evening.session, "tea")  # the same row, another label
    assert vault.history.undo_label == "Set topic"
    vault.undo()
    assert vault.history.undo_label == "Count guests"
    vault.undo()
    assert not vault.history.can_undo


def test_what_is_final_takes_its_rows_out_of_undo_and_redo(vault: Vault, evening: Evening):
    people.edit(vault, evening.ben, {"name": "Benno"})
    people.edit(vault, evening.amina, {"name": "Ami"})
    vault.undo()
    with vault.work("Erase person", final=True) as work:
        work.put(work.one(Person, evening.ben).with_changes(name="X"))
    assert not vault.history.can_undo
    assert not vault.history.can_redo


def test_undo_and_redo_ask_for_rights(vault: Vault, evening: Evening):
    people.edit(vault, evening.ben, {"name": "Benno"})
    people.edit(vault, evening.amina, {"name": "Ami"})
    vault.undo()
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.HELPER, frozenset({evening.group}))
    with pytest.raises(NotAllowed):
        vault.redo()
    with pytest.raises(NotAllowed):
        vault.undo()
    assert names(vault) == ["Amina", "Benno"]


def test_a_new_work_ends_redo(vault: Vault):
    people.add(vault, {"name": "Amina"})
    vault.undo()
    people.add(vault, {"name": "Bo"})
    assert not vault.history.can_redo


def test_a_work_that_fails_leaves_nothing(vault: Vault):
    def fail() -> None:
        with vault.work("Add person") as work:
            work.put(Person.make(id=PersonId(new_id()), name="Amina"))
            raise RuleBroken("test")

    before = snapshot(vault)
    with pytest.raises(RuleBroken):
        fail()
    assert snapshot(vault) == before
    assert not vault.history.can_undo


def test_each_work_tells_once_what_it_touched(vault: Vault):
    told: list[Changes] = []
    vault.on_changes = told.append
    people.add(vault, {"name": "Amina"})
    vault.undo()
    assert [(c.label, sorted(c.kinds), c.undoable) for c in told] == [
        ("Add person", ["people"], True),
        ("Add person", ["people"], False),
    ]


def test_when_a_row_was_made_stays_through_changes_undo_and_redo(vault: Vault):
    began, later = datetime(2026, 3, 1, 12, tzinfo=UTC), datetime(2026, 4, 1, 12, tzinfo=UTC)

    def moments() -> tuple[datetime, datetime]:
        kept = read_values(vault.db(), Person, person)
        assert kept is not None
        return kept.created_at, kept.changed_at

    with clock.fixed(began):
        person = people.add(vault, {"name": "Ann"})
    assert moments() == (began, began)
    with clock.fixed(later):
        people.edit(vault, person, {"name": "Anne"})
        assert moments() == (began, later)
        vault.undo()
        assert moments() == (began, later)
        vault.redo()
    assert moments() == (began, later)


def test_a_change_names_every_kind_and_every_row_it_touched_and_no_other(vault: Vault):
    told: list[Changes] = []
    vault.on_changes = told.append
    group = groups.start(vault, {"name": "Circle"})
    ana = people.add(vault, {"name": "Ana"}, group_id=group)
    assert {group} <= told[0].ids
    assert Kind.GROUPS in told[0].kinds
    assert Kind.PEOPLE not in told[0].kinds
    assert ana in told[-1].ids
    assert group not in told[-1].ids
    assert {Kind.PEOPLE, Kind.MEMBERSHIPS} <= told[-1].kinds
    assert Kind.ATTENDANCE not in told[-1].kinds
    vault.undo()
    assert ana in told[-1].ids
