"""The window's thread waits for no lock: a heartbeat beside each piece of long work, while it reads and writes.

Every beat reads a register and marks somebody on it, as at the door. What is measured is how late the worst beat is,
and how long the worst read and the worst write took; a write that is refused at once (Busy) is an answer too.
"""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, QTimer

from peergroups.base import clock
from peergroups.base.errors import Busy, PeerGroupsError
from peergroups.gui.core import sweeping
from peergroups.gui.core.jobs import Jobs
from peergroups.model.attendance import Mark
from peergroups.model.roster import RosterRow
from peergroups.store.queries import sessions
from peergroups.usecases import (
    attendance,
    backups,
    demo,
    groups,
    health,
    history,
    people,
    printing,
    rosters,
    rotation,
    vaults,
)
from peergroups.usecases.papers import SIGN_IN_SHEET, PaperOrder
from peergroups.usecases.roster_answers import Preview

LATE = 0.05  # seconds
BEAT = 10  # milliseconds
ROWS = 100_000
PAGES = 1000
SERIES = {"at": "18:30", "zone": "Europe/London"}


class Heart(QObject):
    """Beats in the window's thread: reads and writes, and notes what was late."""

    def __init__(self, jobs: Jobs, session: Any, person: Any) -> None:
        super().__init__()
        self.jobs, self.session, self.person = jobs, session, person
        self.late: list[float] = []
        self.reads: list[float] = []
        self.writes: list[float] = []
        self.refused = 0
        self.troubles: list[PeerGroupsError] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._sweeper = sweeping.Sweeper(self)  # as in the program

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._sweeper.deleteLater()

    def _beat(self) -> None:
        begun = time.perf_counter()
        self.late.append(begun - self._last - BEAT / 1000)
        self._last = begun
        if self.jobs.vault is None:  # it is being locked
            return
        self.jobs.ask(sessions.register, self.session)
        read = time.perf_counter()
        self.reads.append(read - begun)
        if len(self.late) % 5 == 0:
            mark = Mark.PRESENT if len(self.late) % 2 else Mark.ABSENT
            try:
                self.jobs.write(self, attendance.mark, self.session, self.person, mark)
            except Busy:
                self.refused += 1
            self.writes.append(time.perf_counter() - read)


@pytest.fixture
def jobs(qapp, tmp_path: Path, large_folder: Path) -> Iterator[Jobs]:
    folder = Path(shutil.copytree(large_folder, tmp_path / "large"))
    made = Jobs()
    sweeping.take_over()
    made.attach(vaults.open_with_passphrase(folder, demo.PASSPHRASE))
    yield made
    vault = made.detach()
    made.close()
    assert vault is not None
    vault.close()


@pytest.fixture
def door(jobs: Jobs) -> tuple[Any, Any, Any]:
    """A group of twenty that meets today: its id, the session's and somebody's."""
    day = clock.today(ZoneInfo("Europe/London"))
    group = groups.start(
        jobs.open_vault, {"name": "Twenty"}, series={**SERIES, "starts_on": day, "weekday": day.weekday()}
    )
    known = [people.add(jobs.open_vault, {"name": f"Person {n:02}"}, group_id=group) for n in range(20)]
    return group, sessions.of_group(jobs.open_vault.db(), group)[0].id, known[0]


@pytest.fixture
def beside(qtbot, ratio, jobs: Jobs, door: tuple[Any, Any, Any]) -> Callable[..., Any]:
    """Runs a use case in the worker beside a beating heart, and notes the figures under that name."""

    def run(name: str, usecase: Callable[..., Any], *args: object, writes: bool) -> Any:
        heart, ended = Heart(jobs, door[1], door[2]), list[Any]()
        heart.start()
        begun = time.perf_counter()
        jobs.start(
            usecase, *args, owner=heart, done=ended.append, failed=heart.troubles.append, writes=writes
        )
        qtbot.waitUntil(lambda: bool(ended or heart.troubles), timeout=600_000)
        took = time.perf_counter() - begun
        qtbot.wait(200)
        heart.stop()
        assert not heart.troubles, heart.troubles
        ratio(f"{name}: beat late, worst / 50 ms", max(heart.late), LATE, 1)
        ratio(f"{name}: read, worst / 50 ms", max(heart.reads), LATE, 1)
        ratio(f"{name}: write, worst / 50 ms", max(heart.writes, default=0.0), LATE, 1)
        print(  # noqa: T201  the number of refused writes is no ratio
            f"\n{name}: {took:.1f} s, {len(heart.late)} beats, late median {statistics.median(heart.late) * 1000:.1f}"
            f" worst {max(heart.late) * 1000:.0f} ms, read worst {max(heart.reads) * 1000:.0f} ms,"
            f" write worst {max(heart.writes, default=0) * 1000:.0f} ms, {heart.refused} of {len(heart.writes)} refused"
        )
        return ended[0]

    return run


def test_beside_a_deep_check(beside):
    assert beside("deep check", health.examine, writes=False) == []


def test_beside_a_backup(beside):
    beside("backup", backups.keep, writes=False)


def test_beside_a_change_of_the_key(jobs, beside):
    jobs.vault.release()
    beside("key change", rotation.rotate, writes=True)


def test_beside_an_import(jobs, beside):
    other = groups.start(jobs.vault, {"name": "A hundred thousand"}, series=None)
    shown = Preview([RosterRow(number=n, name=f"Newcomer {n}") for n in range(ROWS)], [], {})
    beside(f"import of {ROWS:,}", rosters.import_rows, other, shown, writes=True)
    jobs.vault.release()
    jobs.vault.history.drop_undo()  # a mark at the door, made meanwhile, is the last work
    while jobs.vault.history.undo_size < ROWS:
        jobs.vault.history.drop_undo()
    beside(f"undo of {ROWS:,}", history.undo, writes=True)


def test_beside_everyone_is_here(jobs, beside):
    day = clock.today(ZoneInfo("Europe/London"))
    group = groups.start(
        jobs.vault, {"name": "A thousand"}, series={**SERIES, "starts_on": day, "weekday": day.weekday()}
    )
    shown = Preview([RosterRow(number=n, name=f"Newcomer {n}") for n in range(1000)], [], {})
    rosters.import_rows(jobs.vault, group, shown)
    session = sessions.of_group(jobs.vault.db(), group)[0].id
    jobs.vault.release()
    assert beside("everyone of 1,000 is here", attendance.mark_everyone, session, writes=True) == 1000


def test_locking_and_closing_wait_for_no_backup(ratio, jobs):
    """What the window waits for when it is locked, opened, locked again and closed while a backup runs."""
    folder, vault = jobs.open_vault.folder, jobs.open_vault
    heart = QObject()
    for name in ("lock", "lock again"):
        jobs.start(backups.keep, owner=heart, done=bool, failed=bool, writes=False)
        time.sleep(0.3)  # it is in the middle
        begun = time.perf_counter()
        jobs.part(lambda given: given.close())
        ratio(f"{name} while a backup runs / 50 ms", time.perf_counter() - begun, LATE, 1)
        jobs.settle()
        assert vault.keys.is_wiped
        vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
        jobs.attach(vault)


def test_beside_the_end_of_an_evening_with_much_to_forget(qtbot, ratio, jobs, door, beside):
    """The window is closed, or locked, when undo holds a hundred thousand rows."""
    folder, vault = jobs.open_vault.folder, jobs.open_vault
    other = groups.start(vault, {"name": "A hundred thousand"}, series=None)
    rows = [RosterRow(number=n, name=f"Newcomer {n}") for n in range(ROWS)]
    beside("import before closing", rosters.import_rows, other, Preview(rows, [], {}), writes=True)
    heart = Heart(jobs, door[1], door[2])
    heart.start()
    begun = time.perf_counter()
    jobs.part(lambda given: given.close())
    ratio("closing with much to forget / 50 ms", time.perf_counter() - begun, LATE, 1)
    qtbot.waitUntil(lambda: vault.keys.is_wiped, timeout=60_000)
    qtbot.wait(200)
    heart.stop()
    ratio("closing: beat late, worst / 50 ms", max(heart.late), LATE, 1)
    jobs.settle()
    jobs.attach(vaults.open_with_passphrase(folder, demo.PASSPHRASE))


def test_beside_a_thousand_pages(beside, door):
    order = PaperOrder(SIGN_IN_SHEET, door[0], door[1])

    def draw(vault: Any, *, ticket: Any) -> int:
        for number in range(PAGES):
            ticket.step(number, PAGES)
            printing.draw(vault, order)
        return PAGES

    assert beside(f"paper, {PAGES:,} pages", draw, writes=False) == PAGES


def test_beside_nothing(beside):
    """What the disk and the computer cost by themselves."""

    def rest(_vault: Any, *, ticket: Any) -> None:
        for _ in range(100):
            ticket.step(0, 0)
            time.sleep(0.1)

    beside("nothing", rest, writes=False)
