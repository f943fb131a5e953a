"""What trust costs in the ten-year organisation: roles, the log, and erasing for good."""

from __future__ import annotations

import hmac
import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.model.audit import Event
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Actor
from peergroups.store import audit as log
from peergroups.store.queries import today
from peergroups.store.vault import Vault
from peergroups.usecases import audit, demo, erasing, people, vaults
from tests.sql import rows

ENTRIES = 20_000


@pytest.fixture
def copy(large_folder: Path, tmp_path: Path) -> Iterator[Vault]:
    """The ten-year organisation, to be changed."""
    folder = Path(shutil.copytree(large_folder, tmp_path / "large"))
    opened = vaults.open_with_passphrase(folder, demo.PASSPHRASE, knowingly=True)
    yield opened
    opened.close()


def median(act: Callable[[], object], times: int = 15) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def test_today_of_a_facilitator_of_every_group(copy: Vault, ratio):
    day = clock.now().date()
    groups = [UUID(bytes=row[0]) for row in rows(copy.db(), "SELECT id FROM peer_group")]
    everything = median(lambda: today.overview(copy.db(), day))
    copy.release()
    copy.actor = Actor(AccountId(new_id()), "Ann", Access.FACILITATOR, frozenset(groups))
    limited = median(lambda: today.overview(copy.db(), day))
    copy.release()
    ratio("today, a facilitator of 100 groups", limited, everything, 3)
    assert limited < 0.1


def test_the_log_of_20_000_entries_is_verified(copy: Vault, ratio):
    with copy.work("Many", undoable=False, by_program=True) as work:
        for _ in range(ENTRIES):
            log.note_within(copy, work.db, Event.SIGNED, copy.keys.vault_id)

    def bare() -> None:
        for _ in range(ENTRIES):
            hmac.digest(b"k" * 32, b"m" * 120, "sha256")

    taken = median(lambda: audit.verify(copy), 3)
    ratio("verify a log of 20,000 entries", taken, median(bare, 3), 20)
    assert audit.verify(copy) is None
    assert taken < 1


def test_erasing_one_person(copy: Vault, ratio):
    """A person with ten years of marks; the floor is one ordinary change of a person."""
    many = "SELECT person_id FROM attendance GROUP BY person_id ORDER BY count(*) DESC LIMIT 5"
    chosen = [UUID(bytes=row[0]) for row in rows(copy.db(), many)]
    taken, floor = [], []
    for person in chosen:
        began = time.perf_counter()
        people.remove(copy, person)
        floor.append(time.perf_counter() - began)
        began = time.perf_counter()
        assert erasing.erase(copy, person)
        taken.append(time.perf_counter() - began)
    ratio("erase one person with all marks", statistics.median(taken), statistics.median(floor), 30)
    assert statistics.median(taken) < 1
