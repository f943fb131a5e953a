"""What must be true of an open vault and its window, whatever was done before."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from PySide6.QtWidgets import QWidget

from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.table import Table
from peergroups.model.attendance import CAME
from peergroups.model.groups import LEADING, MemberStatus, Role
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import everything, groups, sessions
from peergroups.store.queries.reading import Db
from peergroups.usecases import health, session_sheets
from peergroups.usecases.data_sheets import Common
from peergroups.usecases.vaults import OpenVault

_ALL = 100_000
_PAPER = Common("en", "", "a4", large=False)
_LEADING = {role.value for role in LEADING}
_CAME = {mark.value for mark in CAME}


def disagreements(vault: OpenVault) -> list[str]:
    """What is wrong in the store, and where list, register, papers and export differ in their numbers."""
    db = vault.db()
    found = [f"check: {code}" for code in health.examine(vault)]
    listed: Counter[tuple[str, ...]] = Counter()
    named: Counter[tuple[str, str]] = Counter()
    for group in groups.groups(db):
        members = groups.members(db, group.id)
        active = sum(m.status is MemberStatus.ACTIVE and m.role is Role.PARTICIPANT for m in members)
        if active != group.members:
            found.append(f"a group of {group.members} lists {active} members")
        for row in sessions.of_group(db, group.id, past=_ALL, coming=_ALL):
            came = str(row.came) if row.status is SessionStatus.HELD else ""
            listed[group.name, row.day.isoformat(), f"{row.at:%H:%M}", came] += 1
            if row.named:
                named[group.name, row.day.isoformat()] += row.named
            found += _of_session(db, row)
    return [*found, *_of_export(db, listed, named)]


def _of_session(db: Db, row: sessions.SessionRow) -> list[str]:
    register = sessions.register(db, row.id)
    assert register is not None
    totals = register.totals
    found = []
    if totals.in_the_room != row.came:
        found.append(f"the list says {row.came} came on {row.day}, the register {totals.in_the_room}")
    if register.entries and len(register.entries) != totals.expected:
        found.append(f"{len(register.entries)} stand on the register of {row.day}, {totals.expected} count")
    (record,) = session_sheets.session_record(db, _PAPER, row.id)
    if record.here is not None and record.here + record.guests != row.came:
        said = f"{record.here} and {record.guests} guests"
        found.append(f"the paper of {row.day} says {said} came, the list {row.came}")
    return found


def _of_export(db: Db, listed: Counter[tuple[str, ...]], named: Counter[tuple[str, str]]) -> list[str]:
    head, *rows = everything.listing(db, "sessions")
    at = [head.index(column) for column in ("group", "day", "at", "came")]
    written = Counter(tuple(row[column] for column in at) for row in rows)
    head, *rows = everything.listing(db, "attendance")
    group, day, mark, role = (head.index(column) for column in ("group", "day", "mark", "role"))
    marked = Counter(
        (row[group], row[day]) for row in rows if row[mark] in _CAME and row[role] not in _LEADING
    )
    found = [f"the export says so, the list does not: {one}" for one in written - listed]
    found += [f"the list says so, the export does not: {one}" for one in listed - written]
    return found + [f"marks differ on {one}" for one in set(marked) | set(named) if marked[one] != named[one]]


def tables(vault: OpenVault) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, in an order that undo does not change."""
    db = vault.db()
    return {name: sorted(everything.table(db, name), key=repr) for name in everything.TABLES}


def denials(window: MainWindow) -> list[str]:
    """Notices that say there is nothing where something is."""
    page = window.page
    if page is None:
        return []
    found = [
        f"{type(page).__name__} says it is empty and lists {table.model.source.rowCount()}"
        for table in page.findChildren(Table)
        if table.empty.isVisible() and table.model.source.rowCount()
    ]
    holders = [page, *page.findChildren(QWidget)]
    for holder in holders:
        notice = getattr(holder, "nothing", None)
        if isinstance(notice, Notice) and notice.isVisible() and re.search(r"[1-9]", page.count):
            found.append(f"{type(holder).__name__} says there is nothing and counts {page.count}")
    return found
