"""A merge is taken back within thirty days, whole or not at all."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import NotAllowed, RowMissing, RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.model.trash import TrashKind
from peergroups.store.queries import everything, sessions
from peergroups.store.queries import merging as queries
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, erasing, followups, merging, notes, parting, trash
from tests.usecases.test_attendance import register
from tests.usecases.test_merging import LATER, twice  # noqa: F401  a fixture
from tests.usecases.test_printed_sheets import printed

ABOUT = (
    "person",
    "attendance",
    "membership",
    "membership_period",
    "note",
    "follow_up",
    "printed_sheet",
    "away",
    "duty",
)


def state(vault: Vault) -> dict[str, list[dict[str, object]]]:
    """What all tables say of people, without what only the program needs and without what is in the trash."""
    return {
        table: sorted(
            (
                {name: value for name, value in row.items() if name not in {"changed_at", "marked_at"}}
                for row in everything.table(vault.db(), table)
                if not row["trashed_at"]
            ),
            key=str,
        )
        for table in ABOUT
    }


def merged(vault: Vault) -> list[UUID]:
    return [row.id for row in queries.merges(vault.db(), clock.now() - timedelta(days=30))]


@pytest.fixture
def rich(vault: Vault, twice):  # noqa: F811
    """Both records with notes, follow-ups, a paper and marks in one session."""
    first, second, ada, other, ben = twice
    with clock.fixed(LATER):
        attendance.mark(vault, first, other, Mark.EXCUSED, "ill")
        notes.write_about_person(vault, other, "likes tea")
        followups.add(vault, {"text": "Call", "due_on": "2026-12-05", "person_id": other})
        printed(vault, second)
        yield first, second, ada, other, ben


def test_days_later_everything_is_as_it_was(vault: Vault, rich):
    _, _, ada, other, _ = rich
    before = state(vault)
    merging.merge(vault, ada, other, taken=["name"])
    vault.history.forget()
    with clock.fixed(LATER + timedelta(days=29)):
        (merge,) = merged(vault)
        parting.part(vault, merge)
        assert state(vault) == before
        assert merged(vault) == []
        with pytest.raises(RowMissing):
            parting.part(vault, merge)


def test_it_is_a_step_of_its_own_that_undo_takes_back(vault: Vault, rich):
    _, _, ada, other, _ = rich
    merging.merge(vault, ada, other)
    one = state(vault)
    (merge,) = merged(vault)
    parting.part(vault, merge)
    vault.undo()
    assert state(vault) == one
    assert merged(vault) == [merge]
    vault.undo()  # the merge itself
    assert merged(vault) == []


def test_what_was_written_since_stays_with_the_one_that_went_on(vault: Vault, rich):
    _, second, ada, other, ben = rich
    merging.merge(vault, ada, other)
    group = register(vault, second).session.group_id
    with clock.fixed(LATER + timedelta(days=7)):
        third = next(row.id for row in sessions.of_group(vault.db(), group) if row.starts_at > LATER)
        attendance.mark(vault, third, ada, Mark.PRESENT)
        attendance.mark(vault, third, ben, Mark.LATE)
        parting.part(vault, merged(vault)[0])
        marks = {entry.person_id: entry.mark for entry in register(vault, third).entries}
    assert (marks[ada], marks[ben], marks[other]) == (Mark.PRESENT, Mark.LATE, None)


def test_what_was_changed_since_stands_in_the_way_and_nothing_is_changed(vault: Vault, rich):
    _, second, ada, other, _ = rich
    merging.merge(vault, ada, other)
    with clock.fixed(LATER + timedelta(hours=1)):
        attendance.mark(vault, second, ada, Mark.ABSENT)
    now = state(vault)
    with pytest.raises(RuleBroken, match=r"merge\.changed_since"):
        parting.part(vault, merged(vault)[0])
    assert state(vault) == now


def test_of_two_merges_the_later_one_is_taken_back_first(vault: Vault, rich):
    _, _, ada, other, ben = rich
    before = state(vault)
    merging.merge(vault, ada, other)
    between = state(vault)
    merging.merge(vault, ben, ada)
    later, earlier = merged(vault)
    with pytest.raises(RuleBroken, match=r"merge\.changed_since"):
        parting.part(vault, earlier)
    parting.part(vault, later)
    assert state(vault) == between
    parting.part(vault, earlier)
    assert state(vault) == before


def test_after_thirty_days_nothing_is_kept_of_it(vault: Vault, rich):
    _, _, ada, other, _ = rich
    merging.merge(vault, ada, other)
    (merge,) = merged(vault)
    with clock.fixed(LATER + timedelta(days=31)):
        assert merged(vault) == []
        with pytest.raises(RuleBroken, match=r"merge\.too_old"):
            parting.part(vault, merge)
        parting.forget_old(vault)
        assert images(vault) == [""]


def images(vault: Vault) -> list[str]:
    return list(vault.db().exec_driver_sql("SELECT images FROM main.merge_record").scalars())


@pytest.mark.parametrize("who", ["kept", "gone"])
def test_whoever_was_erased_is_in_no_record_of_a_merge(vault: Vault, rich, who: str):
    _, _, ada, other, _ = rich
    merging.merge(vault, ada, other)
    assert "A." in images(vault)[0] or "a@x.org" in images(vault)[0]
    erasing.erase(vault, ada if who == "kept" else other)
    assert images(vault) == []


def test_a_note_that_was_erased_takes_the_way_back_with_it_and_never_stood_there(vault: Vault, rich):
    _, _, ada, other, _ = rich
    note = notes.write_about_person(vault, other, "something secret")
    merging.merge(vault, ada, other)
    assert "secret" not in images(vault)[0]
    notes.remove(vault, note)
    trash.erase(vault, TrashKind.NOTE, note)
    assert images(vault) == []


def test_only_who_keeps_people_in_both_their_groups_does_it(vault: Vault, rich):
    first, _, ada, other, _ = rich
    merging.merge(vault, ada, other)
    (merge,) = merged(vault)
    group = register(vault, first).session.group_id
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.HELPER, frozenset({group}))
    assert merged(vault) == []
    with pytest.raises(NotAllowed):
        parting.part(vault, merge)
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.FACILITATOR, frozenset({group}))
    assert merged(vault) == [merge]
    parting.part(vault, merge)


def test_both_are_named_as_the_group_that_shows_least_of_the_one_does(vault: Vault, rich):
    _, _, ada, other, _ = rich
    merging.merge(vault, ada, other)
    (row,) = queries.merges(vault.db(), clock.now() - timedelta(days=30))
    assert (row.kept_name, row.gone_name) == ("Ada M.", "A. M.")
