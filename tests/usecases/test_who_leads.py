"""The rota: who leads the coming sessions, where nobody does, and what putting in and taking out change."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import NotAllowed, RuleBroken
from peergroups.model import rota as rules
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.groups import Role
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.model.rota import Answer, Task, Trouble
from peergroups.store.queries import everything
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import leading as files
from peergroups.store.queries import rota as queries
from peergroups.store.queries.rota import RotaRow
from peergroups.store.vault import Vault
from peergroups.usecases import (
    attendance,
    away,
    calendars,
    erasing,
    groups,
    leading,
    merging,
    papers,
    people,
    printing,
    rota,
    schedules,
    work_papers,
)
from peergroups.usecases.data_sheets import Common
from peergroups.usecases.papers import PaperOrder
from tests.usecases.test_attendance import evening, register
from tests.usecases.test_away import DAY, LATER, TONIGHT, all_sessions
from tests.usecases.test_papers import read


def seen(vault: Vault, group: UUID | None = None) -> list[RotaRow]:
    return queries.ahead(vault.db(), TONIGHT, TONIGHT + rules.AHEAD, clock.now(), group)


def one(vault: Vault, session: UUID) -> RotaRow:
    found = queries.of_session(vault.db(), session, clock.now())
    assert found is not None
    return found


def who(vault: Vault, session: UUID) -> list[str]:
    return [name.split()[0] for _, name in one(vault, session).leading]


@pytest.fixture(autouse=True)
def _before_the_evening():
    with clock.fixed(LATER - timedelta(hours=12)):
        yield


@pytest.fixture
def tonight(vault: Vault) -> tuple[UUID, UUID, UUID, UUID]:
    """The first session that Miriam leads, its group, and Fay and Gil, who lead another group."""
    session, _ = evening(vault)
    other = groups.start(vault, {"name": "Other"})
    fay, gil = (people.add(vault, {"name": name}) for name in ("Fay", "Gil"))
    groups.join(vault, other, fay, Role.FACILITATOR)
    groups.join(vault, other, gil, Role.HELPER)
    return session, register(vault, session).session.group_id, fay, gil


def test_the_groups_leaders_lead_each_of_its_sessions(vault: Vault, tonight):
    session, group, _, _ = tonight
    rows = seen(vault)
    assert [row.id for row in rows] == all_sessions(vault, session)[: len(rows)]
    assert {tuple(name for _, name in row.leading) for row in rows} == {("Miriam O.",)}
    assert {row.troubles for row in rows} == {()}
    assert seen(vault, new_id()) == []
    groups.edit(vault, group, {"name": "Circle", "least_leading": 2})
    assert {row.troubles for row in seen(vault, group)} == {(Trouble.TOO_FEW,)}


def test_a_leader_who_is_away_leaves_a_gap_that_somebody_fills(vault: Vault, tonight):
    session, _, fay, _gil = tonight
    (miriam,) = register(vault, session).leaders
    away.plan(vault, miriam.person_id, {"from_on": TONIGHT, "to_on": TONIGHT + DAY})
    assert one(vault, session).troubles == (Trouble.NOBODY, Trouble.AWAY)
    assert queries.lacking(vault.db(), TONIGHT, clock.now()) == 1
    free = queries.candidates(vault.db(), one(vault, session))
    assert [(row.name, row.role, row.is_free) for row in free] == [
        ("Fay", Role.FACILITATOR, True), ("Gil", Role.HELPER, True),
    ]  # fmt: skip
    rota.put_in(vault, session, fay)
    assert who(vault, session) == ["Fay"]
    assert one(vault, session).troubles == ()
    assert queries.lacking(vault.db(), TONIGHT, clock.now()) == 0
    assert register(vault, session).gaps == ()
    assert sorted(row.name for row in register(vault, session).leaders) == ["Fay", "Miriam"]
    assert who(vault, all_sessions(vault, session)[1]) == ["Miriam"]
    rota.take_out(vault, session, fay)
    assert one(vault, session).troubles == (Trouble.NOBODY, Trouble.AWAY)
    assert [row.name for row in register(vault, session).leaders] == ["Miriam"]
    for _ in range(2):
        vault.undo()
    assert who(vault, session) == ["Miriam"]


def test_beside_somebody_who_is_put_in_those_go_on_who_led_it(vault: Vault, tonight):
    session, _group, fay, gil = tonight
    rota.put_in(vault, session, fay)
    assert who(vault, session) == ["Miriam", "Fay"]
    rota.put_in(vault, session, gil, Task.INTERPRET, Answer.ASKED)
    row = one(vault, session)
    assert [(name, part.task, part.answer) for part, name in row.helping] == [
        ("Gil", Task.INTERPRET, Answer.ASKED)
    ]
    rota.said_yes(vault, session, gil)
    assert one(vault, session).helping[0][0].answer is Answer.YES
    assert sorted(entry.name for entry in register(vault, session).leaders) == ["Fay", "Miriam"]


def test_a_swap_is_one_step_and_only_of_one_session(vault: Vault, tonight):
    session, _, fay, _gil = tonight
    (miriam,) = register(vault, session).leaders
    rota.swap(vault, session, miriam.person_id, fay)
    assert who(vault, session) == ["Fay"]
    assert one(vault, session).leading[0][0].task is Task.LEAD
    assert one(vault, session).said_no == {miriam.person_id}
    assert [c.name for c in queries.candidates(vault.db(), one(vault, session))] == ["Gil", "Miriam O."]
    vault.undo()
    assert who(vault, session) == ["Miriam"]


def test_whoever_is_taken_out_is_not_assumed_again(vault: Vault, tonight):
    session, _, _fay, _gil = tonight
    (miriam,) = register(vault, session).leaders
    rota.take_out(vault, session, miriam.person_id)
    assert one(vault, session).troubles == (Trouble.NOBODY,)
    rota.put_in(vault, session, miriam.person_id)
    assert who(vault, session) == ["Miriam"]


def test_who_leads_elsewhere_at_that_hour_stands_last_and_is_said(vault: Vault, tonight):
    session, _group, fay, _gil = tonight
    (other,) = [row.id for row in group_queries.groups(vault.db()) if row.name == "Other"]
    held = register(vault, session).session
    twin = schedules.add_session(vault, other, {"day": held.day, "at": held.at, "minutes": held.minutes})
    found = queries.candidates(vault.db(), one(vault, session))
    assert [(row.name, row.elsewhere, row.is_free) for row in found] == [
        ("Gil", "", True), ("Fay", "Other", False),
    ]  # fmt: skip
    rota.put_in(vault, session, fay)
    assert one(vault, session).troubles == one(vault, twin).troubles == (Trouble.TWICE,)
    schedules.cancel(vault, twin, "ill")
    assert one(vault, session).troubles == ()
    assert queries.of_session(vault.db(), twin, clock.now()) is None
    with pytest.raises(RuleBroken):
        rota.put_in(vault, twin, fay)


def test_a_check_that_does_not_hold_that_day_is_said(vault: Vault, tonight):
    session, _, _fay, _gil = tonight
    (miriam,) = register(vault, session).leaders
    leading.add_credential(
        vault, miriam.person_id, {"kind": "check", "name": "Police check", "expires_on": TONIGHT}
    )
    leading.add_credential(
        vault, miriam.person_id, {"kind": "training", "name": "First aid", "expires_on": TONIGHT - DAY}
    )
    assert [row.troubles for row in seen(vault)[:2]] == [(), (Trouble.ENDED,)]
    assert seen(vault)[1].parts[0].ended == ("Police check",)


def test_who_left_the_group_or_is_in_the_trash_leads_no_more(vault: Vault, tonight):
    session, group, fay, _gil = tonight
    (miriam,) = register(vault, session).leaders
    rota.put_in(vault, session, fay)
    people.remove(vault, fay)
    assert who(vault, session) == ["Miriam"]
    with clock.fixed(LATER - DAY * 3):
        groups.leave(vault, group, miriam.person_id)
    assert one(vault, session).troubles == (Trouble.NOBODY,)


def test_who_was_put_in_and_left_the_group_by_then_leads_no_more(vault: Vault, tonight):
    session, group, fay, _ = tonight
    groups.join(vault, group, fay)
    second = all_sessions(vault, session)[1]
    for one_of in (session, second):
        rota.put_in(vault, one_of, fay)
    with clock.fixed(LATER + DAY):
        groups.leave(vault, group, fay)
        assert who(vault, second) == ["Miriam"]


def test_who_stepped_in_before_there_was_a_rota_leads_beside_the_others(vault: Vault, tonight):
    session, _, fay, _ = tonight
    with vault.work("Record attendance") as work:
        work.put(
            Attendance.make(
                id=attendance_id(session, fay),
                session_id=session,
                person_id=fay,
                role=Role.COFACILITATOR,
                marked_at=clock.now(),
            )
        )
    assert who(vault, session) == ["Miriam", "Fay"]
    rota.take_out(vault, session, fay)
    assert who(vault, session) == ["Miriam"]


def test_a_stand_in_who_came_has_hours_and_is_no_visitor(vault: Vault, tonight):
    session, _group, fay, _gil = tonight
    rota.put_in(vault, session, fay)
    with clock.fixed(LATER):
        attendance.mark(vault, session, fay, Mark.PRESENT)
    minutes = files.minutes_led(vault.db(), TONIGHT, TONIGHT, LATER + timedelta(hours=9))
    assert minutes == {fay: register(vault, session).session.minutes}
    assert register(vault, session).totals.came == 0


def test_what_is_over_is_no_part_of_it(vault: Vault, tonight):
    session, *_ = tonight
    with clock.fixed(LATER + DAY):
        assert queries.of_session(vault.db(), session, clock.now()) is None


def test_erasing_and_making_one_of_two_take_it_along(vault: Vault, tonight):
    session, _group, fay, gil = tonight
    rota.put_in(vault, session, fay)
    rota.put_in(vault, session, gil, Task.HELP)
    merging.merge(vault, gil, fay)
    assert sorted(who(vault, session)) == ["Miriam"]
    assert [name for _, name in one(vault, session).helping] == ["Gil"]
    vault.undo()
    assert who(vault, session) == ["Miriam", "Fay"]
    zora = people.add(vault, {"name": "Zora"})
    merging.merge(vault, zora, fay)
    assert who(vault, session) == ["Miriam", "Zora"]
    erasing.erase(vault, zora)
    assert who(vault, session) == ["Miriam"]
    assert zora not in {row["person_id"] for row in everything.table(vault.db(), "duty")}


def test_a_facilitator_keeps_the_rota_of_her_groups_and_a_helper_reads_it(vault: Vault, tonight):
    session, group, fay, _gil = tonight
    rota.put_in(vault, session, fay)
    for access in (Access.FACILITATOR, Access.HELPER):
        vault.release()
        vault.actor = Actor(AccountId(new_id()), "Ann", access, frozenset({group}))
        assert who(vault, session) == ["Miriam", "Fay"]
        if access is Access.HELPER:
            for act in (rota.put_in, rota.take_out, rota.said_yes):
                with pytest.raises(NotAllowed):
                    act(vault, session, fay)
        else:
            rota.take_out(vault, session, fay)
            assert who(vault, session) == ["Miriam"]
            rota.put_in(vault, session, fay)
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Bea", Access.FACILITATOR, frozenset({new_id()}))
    assert seen(vault) == []
    with pytest.raises(NotAllowed):
        rota.put_in(vault, session, fay)


def test_ones_own_sessions_go_into_a_calendar_without_a_name(vault: Vault, tonight):
    session, group, fay, _ = tonight
    groups.edit(vault, group, {"name": "Grief circle", "outside_name": ""})
    rota.put_in(vault, session, fay)
    data = calendars.duties(vault, fay, "Group").decode()
    assert data.count("BEGIN:VEVENT") == 1
    assert "SUMMARY:Group" in data
    assert not {"Fay", "Grief", "Miriam"} & set(re.findall(r"\w+", data))
    day = register(vault, session).session.day
    away.plan(vault, fay, {"from_on": day, "to_on": day})
    with pytest.raises(RuleBroken):
        calendars.duties(vault, fay, "Group")


def test_the_paper_tells_who_leads_and_leaves_a_line_and_says_nothing_of_why(vault: Vault, tonight):
    session, group, fay, gil = tonight
    groups.edit(vault, group, {"name": "Grief circle", "outside_name": "Tuesday circle", "least_leading": 2})
    (miriam,) = register(vault, session).leaders
    away.plan(vault, miriam.person_id, {"from_on": TONIGHT, "to_on": TONIGHT, "reason": "operation"})
    rota.put_in(vault, session, fay, answer=Answer.ASKED)
    rota.put_in(vault, session, gil, Task.INTERPRET)
    (sheet,) = work_papers.rota(vault.db(), Common("en", "Riverside", "a4", large=False))
    first = sheet.lines[0]
    assert (first.group, first.leads, first.open) == ("Tuesday circle", ("Fay",), 1)
    assert (first.asked, first.also) == (frozenset({"Fay"}), (("interpret", ("Gil",)),))
    assert sheet.lines[1].leads == ("Miriam O.",)
    order = PaperOrder(papers.ROTA, group_id=group)
    text = " ".join(read(printing.draw(vault, order)).split())
    assert "Fay (asked)" in text
    assert "Interprets: Gil" in text
    assert "still to be found" in text
    assert "Grief" not in text
    assert "operation" not in text
    assert "away" not in text.lower()
