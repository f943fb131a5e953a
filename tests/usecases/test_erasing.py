"""Erasing several people at once: a backup first, progress, and what a stop leaves."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import Cancelled
from peergroups.model.attendance import Mark
from peergroups.store.queries import people as queries
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, backups, erasing, groups, notes, people
from tests.usecases.test_attendance import NOW, evening, register


class Heard:
    """Notes what is told, and stops where asked."""

    def __init__(self, stop_at: tuple[int, int] | None = None) -> None:
        self.told: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def step(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if (done, total) == self.stop_at:
            raise Cancelled


@pytest.fixture
def three(vault: Vault) -> list[UUID]:
    return [people.add(vault, {"name": name}) for name in ("Amina", "Ben", "Chidi")]


def left(vault: Vault) -> list[UUID]:
    return [row.id for row in queries.people(vault.db())]


def test_of_several_a_backup_is_kept_first_and_how_far_it_is_is_told(vault: Vault, three: list[UUID]):
    heard = Heard()
    assert erasing.erase_all(vault, three[:2], ticket=heard) == erasing.Erased(2, is_whole=True)
    assert left(vault) == three[2:]
    assert len(backups.copies(vault)) == 1
    assert heard.told[-2:] == [(0, 2), (1, 2)]
    assert len(heard.told) > 2  # the backup before told how far it was, too


def test_for_one_alone_or_nobody_no_backup_is_kept(vault: Vault, three: list[UUID]):
    assert erasing.erase_all(vault, three[:1]) == erasing.Erased(1, is_whole=True)
    assert erasing.erase_all(vault, []) == erasing.Erased(0, is_whole=True)
    assert backups.copies(vault) == []


def test_stopped_half_way_those_done_are_gone_and_the_others_are_there(vault: Vault, three: list[UUID]):
    with pytest.raises(Cancelled):
        erasing.erase_all(vault, three, ticket=Heard(stop_at=(1, 3)))
    assert left(vault) == three[1:]


def test_stopped_in_the_backup_before_nobody_is_gone(vault: Vault, three: list[UUID]):
    with pytest.raises(Cancelled):
        erasing.erase_all(vault, three, ticket=Heard(stop_at=(0, 0)))
    assert left(vault) == three


def test_what_erasing_would_take_is_said_of_that_person(vault: Vault, three: list[UUID]):
    notes.write_about_person(vault, three[1], "sang")
    assert [erasing.reach(vault.db(), person).notes for person in three] == [0, 1, 0]


def test_how_far_the_fresh_backup_is_is_told_when_older_ones_go(vault: Vault, three: list[UUID]):
    with clock.fixed(clock.now() - timedelta(hours=1)):
        old = backups.keep(vault).file
    erasing.erase(vault, three[0])
    heard = Heard()
    assert erasing.forget_backups(vault, ticket=heard) == 1
    assert not Path(old).exists()
    assert heard.told


def test_names_of_a_group_that_counts_heads_by_now_are_erased_and_its_counts_stay(vault: Vault):
    session, (ada, ben, cora) = evening(vault, "Ada Ben Cora")
    group = register(vault, session).session.group_id
    guest = people.add(vault, {"name": "Guest"})
    with clock.fixed(NOW + timedelta(hours=4)):
        other = groups.start(vault, {"name": "Other"})
        groups.join(vault, other, cora)
        for person in (ada, cora, guest):
            attendance.mark(vault, session, person, Mark.PRESENT)
        values = {"name": "Circle", "identity": "headcount"}
        groups.edit(vault, group, values)
        kept = erasing.names_kept(vault.db(), group)
        assert (set(kept.only_here), kept.elsewhere) == ({ada, ben, guest}, 1)
        assert {row.name: row.groups for row in queries.people(vault.db())}["Ada"] == ""
        before = register(vault, session).totals
        assert erasing.erase_names(vault, group).number == 3
        assert [row.name for row in queries.people(vault.db())] == ["Cora", "Miriam"]
        assert register(vault, session).totals == before
        assert erasing.names_kept(vault.db(), group) == erasing.NamesKept((), 0)
