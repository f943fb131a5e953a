"""Notes, follow-ups, sessions and help lines in the trash: found, back, or erased for ever; what counts stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import NotAllowed, RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.model.trash import TrashKind
from peergroups.store.queries import everything, followups, notes, organisation, search, sessions
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import trash as queries
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, groups, people, schedules, series, trash, vaults
from peergroups.usecases import followups as follow_up_usecases
from peergroups.usecases import notes as note_usecases
from peergroups.usecases import organisation as organisation_usecases
from tests.usecases.test_attendance import NOW, SERIES, evening, register

LATER = NOW + timedelta(hours=4)


def make_note(vault: Vault) -> UUID:
    with clock.fixed(NOW):
        made = note_usecases.write_about_person(vault, people.add(vault, {"name": "Ada"}), "xylophone")
    with clock.fixed(LATER):
        note_usecases.rewrite(vault, made, "xylophone again")
    note_usecases.remove(vault, made)
    return made


def make_follow_up(vault: Vault) -> UUID:
    values = {"text": "xylophone", "why": "promised", "due_on": "2026-12-01"}
    made = follow_up_usecases.add(vault, values)
    follow_up_usecases.remove(vault, made)
    return made


def make_session(vault: Vault) -> UUID:
    session, (amina, *_) = evening(vault)
    with clock.fixed(LATER):
        attendance.mark(vault, session, amina, Mark.PRESENT)
        note_usecases.write_for_session(vault, session, "we talked")
        schedules.set_topic(vault, session, "xylophone")
        schedules.remove(vault, session, knowingly=True)
    return session


def make_help_line(vault: Vault) -> UUID:
    made = organisation_usecases.add_entry(vault, {"service": "xylophone", "phone": "1"})
    organisation_usecases.remove_entry(vault, made)
    return made


MAKERS: dict[TrashKind, Callable[[Vault], UUID]] = {
    TrashKind.NOTE: make_note,
    TrashKind.FOLLOW_UP: make_follow_up,
    TrashKind.SESSION: make_session,
    TrashKind.HELP_LINE: make_help_line,
}


def held(vault: Vault) -> list[tuple[TrashKind, UUID]]:
    return [(row.kind, row.id) for row in queries.in_the_trash(vault.db())]


def found(vault: Vault) -> int:
    return len(search.find(vault.db(), "xylophone"))


@pytest.mark.parametrize("kind", MAKERS)
def test_each_is_found_in_the_trash_and_nowhere_else_and_comes_back_as_it_was(vault: Vault, kind: TrashKind):
    made = MAKERS[kind](vault)
    assert held(vault) == [(kind, made)]
    assert found(vault) == 0
    (row,) = queries.in_the_trash(vault.db())
    assert row.what.startswith("xylophone")
    trash.restore(vault, kind, made)
    assert held(vault) == []
    assert found(vault) == 1
    vault.undo()
    assert held(vault) == [(kind, made)]


@pytest.mark.parametrize("kind", MAKERS)
def test_each_is_erased_for_ever_with_what_hangs_on_it_and_no_undo_brings_it_back(
    vault: Vault, kind: TrashKind
):
    made = MAKERS[kind](vault)
    assert trash.erase(vault, kind, made)
    assert held(vault) == []
    whole = {name: everything.table(vault.db(), name) for name in everything.TABLES}
    assert not [row for rows in whole.values() for row in rows if row["id"] == made.hex]
    assert "xylophone" not in str(whole)
    while vault.history.can_undo:
        try:
            vault.undo()
        except RuleBroken:
            continue
    assert made.hex not in str([everything.table(vault.db(), name) for name in everything.TABLES])
    assert vaults.check(vault) == []


def test_only_what_is_in_the_trash_is_erased_and_only_by_a_coordinator(vault: Vault):
    made = make_note(vault)
    trash.restore(vault, TrashKind.NOTE, made)
    with pytest.raises(RuleBroken, match=r"trash\.not_in_it"):
        trash.erase(vault, TrashKind.NOTE, made)
    note_usecases.remove(vault, made)
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.FACILITATOR, frozenset())
    with pytest.raises(NotAllowed):
        trash.erase(vault, TrashKind.NOTE, made)


def test_a_signed_note_stays_out_of_the_trash(vault: Vault):
    made = note_usecases.write_about_person(vault, people.add(vault, {"name": "Ada"}), "calm")
    note_usecases.sign(vault, made, "Miriam")
    with pytest.raises(RuleBroken):
        note_usecases.remove(vault, made)


def test_a_session_where_people_came_is_removed_knowingly_only(vault: Vault):
    session, (amina, *_) = evening(vault)
    with clock.fixed(LATER):
        attendance.mark(vault, session, amina, Mark.PRESENT)
        with pytest.raises(RuleBroken, match=r"session\.people_came"):
            schedules.remove(vault, session)
        schedules.remove(vault, session, knowingly=True)
        assert sessions.session(vault.db(), session) is None
        vault.undo()
        assert register(vault, session).totals.came == 1


def came(vault: Vault) -> list[tuple[object, int]]:
    """Every session of the group that is left, with how many came."""
    (group,) = [row.id for row in group_queries.groups(vault.db())]
    return [(row.day, row.came) for row in sessions.of_group(vault.db(), group)]


def test_erasing_from_the_trash_changes_no_total_and_the_day_is_not_planned_again(vault: Vault):
    session, (amina, bo, _) = evening(vault)
    following = sessions.of_group(vault.db(), register(vault, session).session.group_id)[1].id
    with clock.fixed(LATER + timedelta(days=7)):
        for one in (session, following):
            attendance.mark(vault, one, amina, Mark.PRESENT)
        attendance.mark(vault, session, bo, Mark.PRESENT)
        note = note_usecases.write_for_session(vault, session, "we talked")
        note_usecases.sign(vault, note, "Miriam")
        schedules.remove(vault, session, knowingly=True)
        before = came(vault)
        trash.erase(vault, TrashKind.SESSION, session)
        assert came(vault) == before
        (kept,) = everything.table(vault.db(), "note")
        assert (kept["session_id"], kept["text"]) == (None, "we talked")
        group = register(vault, following).session.group_id
        (rhythm,) = group_queries.series(vault.db(), group)
        series.change_from(vault, rhythm.id, rhythm.rule.starts_on, {**SERIES, "at": "19:00"})
        assert NOW.date() not in {day for day, _ in came(vault)}


def test_what_a_change_of_the_series_let_go_of_is_no_trash(vault: Vault):
    session, _ = evening(vault)
    group = register(vault, session).session.group_id
    (rhythm,) = group_queries.series(vault.db(), group)
    with clock.fixed(NOW):
        series.end(vault, rhythm.id, NOW.date() + timedelta(days=30))
    assert held(vault) == []


def test_a_persons_name_in_the_trash_is_as_narrow_as_their_groups(vault: Vault):
    group = groups.start(vault, {"name": "Circle", "identity": "alias"})
    ada = people.add(vault, {"name": "Ada", "family_name": "Marlow"}, group_id=group)
    note_usecases.remove(vault, note_usecases.write_about_person(vault, ada, "calm"))
    assert [row.person for row in queries.in_the_trash(vault.db())] == ["Ada"]


def test_another_groups_trash_is_not_seen(vault: Vault):
    ours, theirs = (groups.start(vault, {"name": name}) for name in ("Ours", "Theirs"))
    ids = {}
    for group in (ours, theirs):
        person = people.add(vault, {"name": "Ada"}, group_id=group)
        ids[group] = note_usecases.write_about_person(vault, person, "calm", group_id=group)
        note_usecases.remove(vault, ids[group])
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.FACILITATOR, frozenset({ours}))
    assert held(vault) == [(TrashKind.NOTE, ids[ours])]


def test_restoring_leaves_the_rest_alone(vault: Vault):
    made = make_help_line(vault)
    other = make_follow_up(vault)
    trash.restore(vault, TrashKind.HELP_LINE, made)
    assert held(vault) == [(TrashKind.FOLLOW_UP, other)]
    assert [entry.service for entry in organisation.directory(vault.db())] == ["xylophone"]
    assert followups.follow_ups(vault.db()) == []
    assert notes.note(vault.db(), made) is None
