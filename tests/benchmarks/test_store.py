"""Each as a ratio to its floor, measured in the same run: `make bench`."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from peergroups.base import clock, tables
from peergroups.keys import CHEAPEST
from peergroups.model.attendance import Mark, attendance_id
from peergroups.model.groups import Membership
from peergroups.model.ids import new_id
from peergroups.model.people import Person
from peergroups.model.rows import Row
from peergroups.store import search as index
from peergroups.store.connection import driver_connection
from peergroups.store.queries import everything, groups, people, proposals, search, sessions, today
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, attendance_grid, backups, demo, organisation, rosters, vaults
from peergroups.usecases import figures as reports
from peergroups.usecases import groups as group_usecases
from peergroups.usecases.data_sheets import Common

ZONE = ZoneInfo("Europe/London")


def seconds(act: Callable[[], object], rounds: int) -> float:
    """The median of some rounds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        act()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def in_turns(first: Callable[[], object], second: Callable[[], object], rounds: int) -> tuple[float, float]:
    """The medians of two acts done in turns, so that both meet the same moods of the machine."""
    ours, floors = [], []
    for _ in range(rounds):
        ours.append(seconds(first, 1))
        floors.append(seconds(second, 1))
    return statistics.median(ours), statistics.median(floors)


def last_held(vault: Vault) -> sessions.SessionRow:
    group = groups.groups(vault.db())[0]
    return [row for row in sessions.of_group(vault.db(), group.id) if row.status == "held"][-1]


def test_one_mark(benchmark, large: Vault, ratio):
    session = last_held(large)
    register = sessions.register(large.db(), session.id)
    assert register is not None
    person = register.entries[0].person_id
    marks = [Mark.PRESENT, Mark.LATE]
    count = iter(range(10_000_000))
    key = attendance_id(session.id, person).bytes
    bare = driver_connection(large.db())

    def mark() -> None:
        attendance.mark(large, session.id, person, marks[next(count) % 2])

    def floor() -> None:
        bare.execute("BEGIN IMMEDIATE")
        at = next(count)
        bare.execute("UPDATE attendance SET mark = ?, marked_at = ? WHERE id = ?", (marks[at % 2], at, key))
        bare.execute("COMMIT")

    mark()
    benchmark.pedantic(mark, rounds=200, warmup_rounds=20)
    ratio("one mark, durable / bare commit", *in_turns(mark, floor, 300), 2)


def bare_sql(vault: Vault, act: Callable[[], object]) -> Callable[[], object]:
    """The statements that act sends, to be run again by the driver alone."""
    sent: list[tuple[str, object]] = []

    def note(_conn: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        sent.append((statement, values))

    engine = vault.db().engine
    event.listen(engine, "before_cursor_execute", note)
    act()
    event.remove(engine, "before_cursor_execute", note)
    assert sent
    bare = driver_connection(vault.db())

    def run() -> None:
        for statement, values in sent:
            bare.execute(statement, values).fetchall()

    return run


def test_open_a_register(benchmark, large: Vault, ratio):
    read = partial(sessions.register, large.db(), last_held(large).id)
    benchmark(read)
    ratio("opening a register / its bare SQL", *in_turns(read, bare_sql(large, read), 200), 3.5)


def test_today(benchmark, large: Vault, ratio):
    read = partial(today.overview, large.db(), clock.today(ZONE))
    benchmark(read)
    ratio("opening Today / its bare SQL", *in_turns(read, bare_sql(large, read), 60), 3.5)


def test_the_absences_of_today_with_their_indexes(large: Vault, ratio):
    """Why `queries/proposals.py` says which indexes to take: with them it is as fast as ever, or faster."""
    db, now = large.db(), clock.now()
    named = partial(proposals.proposals, db, now, now.date())

    def left_alone() -> None:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(proposals, "_RECENT", re.sub(r"INDEXED BY \w+", "", proposals._RECENT))
            proposals.proposals(db, now, now.date())

    # One after the other: what is left alone reads so much that the pages of the other are not at hand any more.
    ratio("absences by named indexes / left alone", seconds(named, 30), seconds(left_alone, 10), 0.5)


def test_people_of_5_000(benchmark, tmp_path: Path, ratio):
    vault, _ = vaults.create(tmp_path / "v", demo.PASSPHRASE, cost=CHEAPEST)
    group = group_usecases.start(vault, {"name": "Big"})
    with vault.work("Import roster") as work:
        ids = [new_id() for _ in range(5_000)]
        work.put_new(Person, [{"id": id_, "name": f"Person {n}"} for n, id_ in enumerate(ids)])
        common = {"group_id": group, "joined_on": clock.today(ZONE)}
        work.put_new(Membership, [{"id": new_id(), "person_id": id_, **common} for id_ in ids])
    read = partial(people.people, vault.db())
    assert len(read()) == 5_000
    benchmark(read)
    ratio("People of 5,000 / 50 ms", seconds(read, 30), 0.05, 1)
    vault.close()


@pytest.mark.parametrize(
    ("typed", "aim"),
    # A weekday is in the texts of a few groups only: what is shown of each hit then costs more than finding it.
    [("patience", 1.5), ("calm start", 1.5), ("孤独", 1.5), ("tuesday", 8)],
)
def test_search(benchmark, large: Vault, ratio, typed: str, aim: float):
    db = large.db()
    expression = index.match_expression(typed)
    sql = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rank LIMIT 40"

    def floor() -> None:
        db.exec_driver_sql(sql, (expression,)).fetchall()

    benchmark(search.find, db, typed)
    ratio(f"search for {typed!r} / bare FTS5", *in_turns(lambda: search.find(db, typed), floor, 60), aim)


def test_a_years_report(benchmark, large: Vault, ratio):
    """Of a hundred groups, beside the year before it; bare are the sums alone, without who is new and who came back."""
    db, end = large.db(), clock.here()
    asked = reports.Asked(end.replace(year=end.year - 1), end)
    sums = """SELECT s.group_id, a.person_id, count(*) FROM group_session s JOIN attendance a ON a.session_id = s.id
        WHERE s.day BETWEEN ? AND ? AND s.status = 'held' AND s.trashed_at IS NULL AND a.trashed_at IS NULL
        AND a.mark IN ('present', 'late', 'left_early') GROUP BY s.group_id, a.person_id"""
    sessions_of = """SELECT s.id, s.group_id, s.day, s.planned_on, s.starts_at, s.minutes, s.status, s.guests,
        s.headcount, count(a.mark) FROM group_session s LEFT JOIN attendance a ON a.session_id = s.id
        WHERE s.day BETWEEN ? AND ? AND s.trashed_at IS NULL GROUP BY s.id"""
    periods = reports.report(large, asked).periods

    def floor() -> None:
        for start, last in periods:
            for sql in (sums, sessions_of):
                db.exec_driver_sql(sql, (start.isoformat(), last.isoformat())).fetchall()

    benchmark.pedantic(reports.report, args=(large, asked), rounds=2)
    ours, bare = in_turns(lambda: reports.report(large, asked), floor, 3)
    ratio("a year's report / bare sums", ours, bare, 3)
    ratio("a year's report / a second", ours, 1.0, 1)


def test_an_attendance_grid(benchmark, large: Vault, ratio):
    group = groups.groups(large.db())[0]
    common = Common("en", "Walnut House", "a4", large=False)

    def grid() -> None:
        assert attendance_grid.sheet(large.db(), common, group)[0].rows

    benchmark(grid)
    ratio("attendance grid / 50 ms", seconds(grid, 5), 0.05, 1)


def bare_insert(model: type[Row], given: str) -> str:
    """The statement that keeps those columns of a row, and in the others what is there when nobody says anything."""
    names = given.split(", ")
    others = {column.name: column for column in model.__table__.c if column.name not in names}
    fixed = [
        "NULL" if column.nullable else "1" if name.endswith("_at") else "''"
        for name, column in others.items()
    ]
    return (
        f"INSERT INTO {model.__tablename__} ({', '.join((*names, *others))})"
        f" VALUES ({', '.join(('?',) * len(names))}, {', '.join(fixed)})"
    )


def test_import_of_10_000_rows(benchmark, tmp_path: Path, ratio, monkeypatch):
    """The backup that is kept before it is measured by itself."""
    spent = []
    keep_before = backups.keep_before

    def timed(*args: Any, **named: Any) -> None:
        spent.append(seconds(lambda: keep_before(*args, **named), 1))

    monkeypatch.setattr(backups, "keep_before", timed)
    file = tmp_path / "roster.csv"
    lines = [f"Person{n},Family{n % 977},+44 7700 {n:06d},p{n}@example.org,en" for n in range(10_000)]
    file.write_text("name,family name,phone,email,language\n" + "\n".join(lines), encoding="utf-8")

    def fresh(name: str) -> tuple[Vault, UUID]:
        vault, _ = vaults.create(tmp_path / name, demo.PASSPHRASE, cost=CHEAPEST)
        organisation.describe(vault, {"name": "W", "zone": "Europe/London"})
        return vault, group_usecases.start(vault, {"name": "Big"})

    def import_all(vault: Vault, group: UUID) -> None:
        shown = rosters.preview(vault, rosters.read(file))
        assert rosters.import_rows(vault, group, shown).added == 10_000

    def floor(vault: Vault, group: UUID) -> None:
        """Parsing, and bare inserts of the same people and memberships without index, ids, undo or checks."""
        import csv
        import os

        with file.open(newline="", encoding="utf-8") as source:
            rows = list(csv.reader(source))[1:]
        ids = [os.urandom(16) for _ in rows]
        db = vault.db()
        db.exec_driver_sql("BEGIN IMMEDIATE")
        db.exec_driver_sql(
            bare_insert(Person, "id, name, family_name, languages, phone, email, name_order"),
            [(i, r[0], r[1], r[4], r[2], r[3], "given_first") for i, r in zip(ids, rows, strict=True)],
        )
        db.exec_driver_sql(
            bare_insert(Membership, "id, group_id, person_id, role, status, joined_on"),
            [(os.urandom(16), group.bytes, i, "participant", "active", "2026-01-01") for i in ids],
        )
        db.exec_driver_sql("COMMIT")

    ours, bare = [], []
    for turn in range(3):
        vault, group = fresh(f"ours{turn}")
        ours.append(seconds(partial(import_all, vault, group), 1) - spent[-1])
        assert everything.counts(vault.db())["person"] == 10_000
        vault.close()
        vault, group = fresh(f"bare{turn}")
        bare.append(seconds(partial(floor, vault, group), 1))
        vault.close()
    vault, group = fresh("last")
    benchmark.pedantic(import_all, args=(vault, group), rounds=1)
    vault.close()
    floor_taken = statistics.median(bare)
    ratio("import of 10,000 rows / parse and insert", statistics.median(ours), floor_taken, 3)
    ratio("the backup before it / parse and insert", statistics.median(spent), floor_taken, 5)
    assert tables.MOST_ROWS >= 10_000
