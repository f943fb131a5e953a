"""Erasing takes everything of one person and nothing of anybody else, row by row."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import RowMissing
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.changes import Changes
from peergroups.model.groups import Membership, MembershipPeriod, MemberStatus, Role, membership_id
from peergroups.model.ids import new_id
from peergroups.model.people import NOBODY, NotSame
from peergroups.model.printed_sheets import ERASED
from peergroups.model.waiting import Offer
from peergroups.store import drafts, erasing
from peergroups.store.queries import everything, printed_sheets, search
from peergroups.store.vault import Vault
from peergroups.usecases import away, followups, groups, merging, notes, people, schedules
from tests.sql import rows
from tests.usecases.test_printed_sheets import printed

DAY = date(2026, 3, 3)


class House:
    """A group and one session; whoever comes has a row in every table that knows people."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.group = groups.start(vault, {"name": "Circle"})
        self.session = schedules.add_session(
            vault, self.group, {"day": "2026-03-03", "at": "18:00", "minutes": 90}
        )
        self.other = people.add(vault, {"name": "Carmen"}, group_id=self.group)

    def somebody(self, name: str) -> UUID:
        vault, person = self.vault, people.add(self.vault, {"name": name}, group_id=self.group)
        with clock.fixed(clock.now() - timedelta(days=1)):
            note = notes.write_about_person(vault, person, f"{name} was tired", group_id=self.group)
        notes.rewrite(vault, note, f"{name} was glad")
        notes.sign(vault, note, "Ann")
        notes.add_to(vault, note, f"{name} sang", "Ann")
        followups.add(vault, {"person_id": person, "due_on": DAY, "text": f"call {name}"})
        away.plan(
            vault, person, {"from_on": "2026-04-01", "to_on": "2026-04-02", "reason": f"{name} in court"}
        )
        member = membership_id(self.group, person)
        with vault.work("As it may be") as work:
            work.put(NotSame.of(person, self.other))
            work.put(
                Offer.make(
                    id=new_id(), membership_id=member, offered_on=DAY, answer_by=DAY, how=f"told {name}"
                )
            )
            work.put(
                MembershipPeriod.make(
                    id=new_id(), membership_id=member, status=MemberStatus.ACTIVE, role=Role.PARTICIPANT,
                    from_on=DAY, reason=f"{name} asked",
                )
            )  # fmt: skip
            work.put(work.one(Membership, member).with_changes(reason=f"{name} is new"))
            work.put(
                Attendance.make(
                    id=attendance_id(self.session, person), session_id=self.session, person_id=person,
                    mark=Mark.EXCUSED, reason=f"{name} was ill", role=Role.PARTICIPANT, marked_at=clock.now(),
                )
            )  # fmt: skip
        return person

    def rows(self) -> dict[str, list[dict[str, object]]]:
        return {name: everything.table(self.vault.db(), name) for name in everything.TABLES}

    def about(self, person: UUID, name: str) -> dict[str, list[dict[str, object]]]:
        """Every row that names that person: by an id that is theirs, or in words."""
        ids = {person.hex, membership_id(self.group, person).hex, attendance_id(self.session, person).hex}
        kept = self.rows()
        ids |= {str(row["id"]) for row in kept["note"] if name in str(row["text"])}
        return {
            table: found
            for table, every in kept.items()
            if (found := [row for row in every if ids & {*map(str, row.values())} or name in str(row)])
        }


@pytest.fixture
def house(vault: Vault) -> House:
    return House(vault)


def test_nothing_in_any_table_names_who_was_erased_and_everything_of_the_others_stays(house: House):
    amina, ben = house.somebody("Amina"), house.somebody("Benedict")
    before = house.about(ben, "Benedict")
    assert set(house.about(amina, "Amina")) == set(before)  # the test knows every table that knows people
    assert len(before) == 10
    drafts.keep(house.vault, {"person": "Amina"})
    assert erasing.erase(house.vault, amina)
    assert house.about(amina, "Amina") == {}
    assert house.about(ben, "Benedict") == before
    assert drafts.take(house.vault) == {}


def test_marks_and_memberships_go_on_under_somebody_without_a_name(house: House):
    amina = house.somebody("Amina")
    known = {str(row["id"]) for row in house.rows()["person"]}
    erasing.erase(house.vault, amina)
    kept = house.rows()
    (nobody,) = [row for row in kept["person"] if row["id"] not in known]
    assert nobody["name"] == NOBODY == "—"
    assert nobody["trashed_at"] == nobody["created_at"]
    (mark,) = [row for row in kept["attendance"] if row["person_id"] == nobody["id"]]
    assert (mark["session_id"], mark["mark"], mark["reason"]) == (house.session.hex, "excused", "")
    (member,) = [row for row in kept["membership"] if row["person_id"] == nobody["id"]]
    assert (member["group_id"], member["status"], member["reason"]) == (house.group.hex, "active", "")
    periods = [row for row in kept["membership_period"] if row["membership_id"] == member["id"]]
    assert periods
    assert {row["reason"] for row in periods} == {""}


def test_the_index_finds_neither_the_person_nor_what_was_written_about_them(house: House):
    amina, ben = house.somebody("Amina"), house.somebody("Benedict")

    def found(word: str) -> set[str]:
        return {hit.kind for hit in search.find(house.vault.db(), word)}

    assert found("amina") == found("benedict") == {"person", "note", "follow_up", "reason"}
    erasing.erase(house.vault, amina)
    assert found("amina") == set()
    assert found("benedict") == {"person", "note", "follow_up", "reason"}
    assert ben


def test_the_index_keeps_no_word_of_somebody_who_was_never_in_the_trash(house: House):
    def known() -> set[bytes]:
        return {bytes(row[0]) for row in rows(house.vault.db(), "SELECT ref FROM search_entry")}

    before = known()
    erasing.erase(house.vault, house.somebody("Amina"))
    assert known() == before


@pytest.mark.parametrize("first", [True, False])
def test_that_two_were_told_apart_is_forgotten_whoever_of_them_is_erased(house: House, first: bool):
    amina, ben = (people.add(house.vault, {"name": name}) for name in ("Amina", "Ben"))
    with house.vault.work("Two people") as work:
        work.put(NotSame.of(amina, ben))
    erasing.erase(house.vault, amina if first else ben)
    assert house.rows()["not_same"] == []


@pytest.mark.parametrize("kept", [True, False])
def test_what_a_merge_would_need_to_be_taken_apart_goes_whoever_of_the_two_is_erased(
    house: House, kept: bool
):
    """It holds both records as they were, with every name."""
    amina, other = (people.add(house.vault, {"name": name}) for name in ("Amina", "Aminah"))
    merging.merge(house.vault, amina, other)

    def remembered() -> list[bytes]:
        return [row[0] for row in rows(house.vault.db(), "SELECT kept_id FROM merge_record")]

    assert len(remembered()) == 1
    erasing.erase(house.vault, house.other)
    assert len(remembered()) == 1  # it was about somebody else
    erasing.erase(house.vault, amina if kept else other)
    assert remembered() == []


@pytest.mark.parametrize("name", ["Aaron", "Zoe"])
def test_a_row_of_a_printed_sheet_is_nobodys_wherever_it_stands(house: House, name: str):
    person = people.add(house.vault, {"name": name}, group_id=house.group)
    people_before = printed(house.vault, house.session).people
    assert person in {people_before[0], people_before[-1]}
    erasing.erase(house.vault, person)
    (sheet,) = printed_sheets.of_session(house.vault.db(), house.session)
    assert sheet.people == tuple(ERASED if one == person else one for one in people_before)


def test_erasing_forgets_every_step_of_undo_and_offers_none(house: House):
    amina = house.somebody("Amina")
    people.add(house.vault, {"name": "Dora"})
    told: list[Changes] = []
    house.vault.on_changes = told.append
    erasing.erase(house.vault, amina)
    assert not house.vault.history.can_undo
    assert [(one.label, one.undoable) for one in told] == [("Erase person", False)]


def test_nobody_is_erased_who_is_not_there(house: House):
    before = house.rows()
    with pytest.raises(RowMissing):
        erasing.erase(house.vault, new_id())
    assert house.rows() == before


def test_that_somebody_was_erased_stands_in_the_log_without_a_name(house: House):
    amina = house.somebody("Amina")
    erasing.erase(house.vault, amina)
    found = rows(house.vault.db(), "SELECT * FROM audit_event WHERE event = 'erased' AND subject = ?", amina)
    assert len(found) == 1
    assert "Amina" not in str(found)
