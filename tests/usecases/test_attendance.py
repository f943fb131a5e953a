from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.groups import Role
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import sessions
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, erasing, finishing, groups, people, schedules
from peergroups.usecases.attendance import SheetRow

SERIES = {
    "frequency": "weekly",
    "weekday": 1,
    "starts_on": "2026-11-24",
    "at": "18:30",
    "minutes": 90,
    "zone": "Europe/London",
}
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def evening(vault: Vault, names: str = "Amina Bo Carmen", **values: object) -> tuple[UUID, list[UUID]]:
    """Tonight's session of a new group, and its people."""
    with clock.fixed(NOW):
        group = groups.start(
            vault, {"name": "Circle", **values}, series=SERIES, facilitators=["Miriam Okafor"]
        )
        made = [people.add(vault, {"name": name}, group_id=group) for name in names.split()]
    return sessions.of_group(vault.db(), group)[0].id, list(made)


def register(vault: Vault, session: UUID) -> sessions.Register:
    found = sessions.register(vault.db(), session)
    assert found is not None
    return found


def test_a_mark_is_there_at_once_and_holds_the_session(vault: Vault):
    session, (amina, *_) = evening(vault)
    attendance.mark(vault, session, amina, Mark.LATE, "bus")
    held = register(vault, session)
    assert held.session.status is SessionStatus.HELD
    assert [(e.mark, e.reason) for e in held.entries if e.person_id == amina] == [(Mark.LATE, "bus")]
    assert (held.totals.came, held.totals.unmarked, held.totals.expected) == (1, 2, 3)


def test_a_reason_survives_a_change_of_mark_until_it_is_said_anew(vault: Vault):
    session, (amina, *_) = evening(vault)

    def kept() -> tuple[Mark | None, str]:
        return next((e.mark, e.reason) for e in register(vault, session).entries if e.person_id == amina)

    attendance.mark(vault, session, amina, Mark.ABSENT, "bus strike")
    attendance.mark(vault, session, amina, Mark.LATE)
    assert kept() == (Mark.LATE, "bus strike")
    attendance.mark(vault, session, amina, None)
    attendance.mark_everyone(vault, session)
    assert kept() == (Mark.PRESENT, "bus strike")
    attendance.mark(vault, session, amina, Mark.LATE, "train")
    assert kept() == (Mark.LATE, "train")
    attendance.mark(vault, session, amina, Mark.LATE, "")
    assert kept() == (Mark.LATE, "")


@pytest.mark.parametrize(("said", "kept"), [(-1, 0), (0, 0), (10_000, 10_000), (10_001, 10_000)])
def test_guests_are_counted_within_what_can_be(vault: Vault, said: int, kept: int):
    session, _ = evening(vault)
    attendance.set_guests(vault, session, said)
    assert register(vault, session).session.guests == kept


def test_everyone_is_here_is_one_step_that_undo_takes_back(vault: Vault):
    session, (amina, bo, _) = evening(vault)
    attendance.mark(vault, session, bo, Mark.ABSENT)
    assert attendance.mark_everyone(vault, session) == 3  # two participants and the one who leads
    held = register(vault, session)
    assert (held.totals.present, held.totals.absent) == (2, 1)
    assert held.leaders[0].mark is Mark.PRESENT
    attendance.mark(vault, session, amina, None)
    assert register(vault, session).totals.unmarked == 1
    vault.undo()
    vault.undo()
    assert register(vault, session).totals.unmarked == 2


def test_the_rest_is_absent_in_one_step_that_undo_takes_back(vault: Vault):
    session, (amina, *_) = evening(vault)
    attendance.mark(vault, session, amina, Mark.PRESENT)
    assert attendance.mark_rest_absent(vault, session) == 2
    held = register(vault, session)
    assert (held.totals.present, held.totals.absent, held.totals.unmarked) == (1, 2, 0)
    assert held.leaders[0].mark is None
    vault.undo()
    assert register(vault, session).totals.unmarked == 2


def test_undoing_the_first_mark_plans_the_session_again(vault: Vault):
    session, (amina, *_) = evening(vault)
    attendance.mark(vault, session, amina, Mark.PRESENT)
    vault.undo()
    assert register(vault, session).session.status is SessionStatus.PLANNED


def test_a_newcomer_by_first_name_joins_and_is_present(vault: Vault):
    session, _ = evening(vault)
    newcomer = attendance.add_newcomer(vault, session, " Dora ")
    entry = next(e for e in register(vault, session).entries if e.person_id == newcomer)
    assert (entry.shown, entry.mark) == ("Dora", Mark.PRESENT)
    vault.undo()
    assert [row.name for row in people_queries.people(vault.db())] == ["Amina", "Bo", "Carmen", "Miriam"]


def test_guests_are_counted_and_many_presses_are_one_step(vault: Vault):
    session, _ = evening(vault)
    for number in (1, 2, 3):
        attendance.set_guests(vault, session, number)
    assert register(vault, session).totals.in_the_room == 3
    vault.undo()
    assert register(vault, session).totals.guests == 0


def test_a_cancelled_session_takes_no_marks(vault: Vault):
    session, (amina, *_) = evening(vault)
    schedules.cancel(vault, session, "snow")
    with pytest.raises(RuleBroken) as caught:
        attendance.mark(vault, session, amina, Mark.PRESENT)
    assert caught.value.code == "session.not_markable"


def test_a_group_without_names_counts_heads_and_takes_no_name(vault: Vault):
    session, _ = evening(vault, "", identity="headcount")
    attendance.set_headcount(vault, session, 11)
    held = register(vault, session)
    assert (held.entries, held.totals.in_the_room, held.session.came) == ((), 11, 11)
    with pytest.raises(RuleBroken):
        attendance.add_newcomer(vault, session, "Dora")
    assert [row.name for row in people_queries.people(vault.db())] == ["Miriam"]


def test_a_group_with_names_has_no_bare_headcount(vault: Vault):
    session, _ = evening(vault)
    with pytest.raises(RuleBroken):
        attendance.set_headcount(vault, session, 5)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("1 2 2 1", [1, 2]),
        ("5-3", [3, 4, 5]),
        ("3–5", [3, 4, 5]),
        ("", []),
        ("x7y", [7]),
        ("1-999999999", 501),
    ],
)
def test_row_numbers_are_read_with_care(typed: str, numbers: list[int] | int):
    found = attendance.row_numbers(typed)
    assert found == numbers if isinstance(numbers, list) else len(found) == numbers


def test_the_next_person_waits_when_the_group_is_full(vault: Vault):
    session, people_there = evening(vault, capacity=3)
    attendance.add_newcomer(vault, session, "Dora")
    group = register(vault, session).session.group_id
    row = group_queries.group(vault.db(), group)
    assert row is not None
    assert (row.members, row.waiting, len(people_there)) == (3, 1, 3)
    assert register(vault, session).totals.present == 1


def test_newcomers_of_a_paper_of_a_full_group_need_an_answer(vault: Vault):
    session, (amina, *_) = evening(vault, capacity=4)
    group = register(vault, session).session.group_id
    told = [SheetRow(amina), SheetRow(name="Dora"), SheetRow(name="Egon")]

    def counted() -> tuple[int, int]:
        row = group_queries.group(vault.db(), group)
        assert row is not None
        return row.members, row.waiting

    with clock.fixed(NOW):
        with pytest.raises(RuleBroken, match=r"group\.full"):
            attendance.keep_paper(vault, session, told)
        assert (counted(), register(vault, session).totals.present) == ((3, 0), 0)
        attendance.keep_paper(vault, session, told, over=False)
        assert (counted(), register(vault, session).totals.present) == ((4, 1), 3)
        vault.undo()
        attendance.keep_paper(vault, session, told, over=True)
        assert (counted(), register(vault, session).totals.present) == ((5, 0), 3)
        vault.undo()
        attendance.keep_paper(vault, session, told[:2])  # there is a place for one
        assert counted() == (4, 0)


def test_finishing_plans_a_call_for_who_missed_two_running(vault: Vault):
    first, (amina, bo, carmen) = evening(vault)
    group = register(vault, first).session.group_id
    second = sessions.of_group(vault.db(), group)[1].id
    with clock.fixed(datetime(2026, 12, 1, 20, 30, tzinfo=UTC)):
        for session in (first, second):
            attendance.mark(vault, session, amina, Mark.ABSENT)
            attendance.mark(vault, session, bo, Mark.PRESENT)
        attendance.mark(vault, first, carmen, Mark.ABSENT)
        proposed = finishing.proposals(vault, second)
        assert [(a.person, len(a.reason.days)) for a in proposed.calls] == [("Amina", 2)]
        assert [s.id for s in proposed.missing] == [first]
        assert proposed.next_session is not None
        assert proposed.next_session.day.isoformat() == "2026-12-08"
        assert finishing.finish(vault, second, {amina}) == 1
        assert finishing.proposals(vault, second).calls == ()
        assert finishing.finish(vault, second, {amina}) == 0


def test_a_finished_register_expects_nobody_who_joins_after_that(vault: Vault):
    session, _ = evening(vault)
    group = register(vault, session).session.group_id
    with clock.fixed(datetime(2026, 12, 5, tzinfo=UTC)):
        finishing.finish(vault, session, set())
        people.add(vault, {"name": "Zoe"}, group_id=group)
        assert register(vault, session).totals.expected == 3


def test_finishing_changes_neither_who_is_on_the_register_nor_its_numbers(vault: Vault):
    """Whoever joined after that day was on the unfinished register, and stays on it when it is finished."""
    session, (amina, bo, carmen) = evening(vault)
    group = register(vault, session).session.group_id
    with clock.fixed(datetime(2026, 12, 5, tzinfo=UTC)):
        zoe = people.add(vault, {"name": "Zoe"}, group_id=group)
        groups.join(vault, group, people.add(vault, {"name": "Lea"}), Role.COFACILITATOR)
        guest = people.add(vault, {"name": "Guest"})
        attendance.mark(vault, session, amina, Mark.PRESENT)
        attendance.mark(vault, session, guest, Mark.PRESENT)
        attendance.mark(vault, session, guest, None)  # a slip
        before = register(vault, session)
        finishing.finish(vault, session, set())
        after = register(vault, session)
        assert after.totals == before.totals
        assert (after.totals.expected, after.totals.unmarked) == (4, 3)
        assert (after.entries, after.leaders) == (before.entries, before.leaders)
        finishing.finish(vault, session, set())
        groups.leave(vault, group, bo)
        people.remove(vault, carmen)
        erasing.erase(vault, carmen)
        people.remove(vault, zoe)
        people.add(vault, {"name": "Yann"}, group_id=group)
        assert register(vault, session).totals == before.totals
        assert len(register(vault, session).leaders) == len(before.leaders)


def test_whoever_is_marked_and_unmarked_on_a_finished_register_is_not_kept_on_it(vault: Vault):
    session, (amina, *_) = evening(vault)
    with clock.fixed(datetime(2026, 11, 24, 21, 0, tzinfo=UTC)):
        finishing.finish(vault, session, set())
        guest = people.add(vault, {"name": "Guest"})
    with clock.fixed(datetime(2026, 11, 24, 21, 5, tzinfo=UTC)):
        for person in (amina, guest):
            attendance.mark(vault, session, person, Mark.PRESENT)
            attendance.mark(vault, session, person, None)
        assert register(vault, session).totals.expected == 3


def test_a_whole_paper_is_kept_as_one_step_and_taken_back_as_one(vault: Vault):
    session, (amina, bo, _) = evening(vault)
    rows = [
        attendance.SheetRow(amina),
        attendance.SheetRow(bo, mark=Mark.LATE),
        attendance.SheetRow(name="Dora Novak", phone="01632 960123"),
        attendance.SheetRow(),
    ]
    with clock.fixed(NOW):
        assert attendance.keep_paper(vault, session, rows) == 4
    found = register(vault, session)
    assert (found.totals.present, found.totals.late, found.totals.guests) == (2, 1, 1)
    (dora,) = [row for row in people_queries.people(vault.db()) if row.name == "Dora"]
    assert dora.phone == "01632 960123"
    vault.undo()
    found = register(vault, session)
    assert (found.totals.in_the_room, len(found.entries)) == (0, 3)


def test_the_rows_of_a_sheet_are_sorted_as_the_tiles_are(vault: Vault):
    session, _ = evening(vault, "Zoe Amina Émile Bo")
    assert [entry.shown for entry in register(vault, session).entries] == ["Amina", "Bo", "Émile", "Zoe"]
