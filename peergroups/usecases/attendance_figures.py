"""Who came to a group in the last half year: week by week, and who came how often. For paper and window alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from peergroups import documents
from peergroups.base import language
from peergroups.base.errors import RuleBroken
from peergroups.documents.figure_sheets import AttendanceSheet, SaidTable, TimesCome, Week
from peergroups.model.groups import SERVING
from peergroups.model.permissions import Action
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import groups, organisation, sessions
from peergroups.store.queries.groups import GroupRow
from peergroups.store.queries.reading import Db
from peergroups.store.vault import Vault
from peergroups.usecases.data_sheets import Common, today
from peergroups.usecases.tickets import Ticket, step

Counts = tuple[Week, ...] | tuple[TimesCome, ...] | SaidTable

_WEEKS = 26
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Figures:
    """Names are as the group shows them; a group that shows none has no `people`, nor do weeks before its first."""

    start: date
    end: date
    weeks: tuple[Week, ...]
    people: tuple[TimesCome, ...]


def figures(vault: Vault, group_id: UUID) -> Figures:
    """Raises NotAllowed, RuleBroken."""
    vault.require(Action.SEE_CONTACTS)
    group = groups.group(vault.db(), group_id)
    if group is None:
        raise RuleBroken("group.unknown")
    return _figures(vault.db(), group)


def sheet(db: Db, common: Common, group: GroupRow) -> list[AttendanceSheet]:
    found = _figures(db, group)
    return [
        AttendanceSheet(
            language=common.language,
            organisation=common.organisation,
            group=group.outside,
            start=found.start,
            end=found.end,
            weeks=found.weeks,
            people=found.people,
            paper=common.paper,
            large=common.large,
        )
    ]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart as a picture, RGBA row by row, and what must be said of it."""

    width: int
    height: int
    pixels: bytes
    remarks: tuple[str, ...]


def picture(
    counts: Counts, code: str, measures: tuple[float, float, float], *, ticket: Ticket | None = None
) -> Drawn:
    """The chart as it is on paper. `measures`: its width and the size of its letters in points, pixels a point."""
    step(ticket)
    width, size, scale = measures
    pdf, remarks = documents.draw_chart(counts, code, width, size)
    step(ticket)
    return Drawn(*documents.render_page(pdf, 0, scale), remarks)


def _figures(db: Db, group: GroupRow) -> Figures:
    end = today(db)
    kept = organisation.organisation(db)
    first = language.first_weekday(kept.country if kept is not None else "")
    this_week = end - timedelta(days=(end.weekday() - first) % 7)
    start = this_week - (_WEEKS - 1) * _WEEK
    came: dict[date, int] = {}
    for row in sessions.between(db, start, end, group.id):
        if row.status is SessionStatus.HELD:
            week = row.day - timedelta(days=(row.day.weekday() - first) % 7)
            came[week] = came.get(week, 0) + row.came
    start = min(came, default=start)
    return Figures(start, end, shown_weeks(came, start, this_week), _people(db, group, start))


def shown_weeks(came: Mapping[date, int], start: date, last: date) -> tuple[Week, ...]:
    """Every week from start to last; of a group that meets every other week or less, those with a session."""
    days = [start + at * _WEEK for at in range((last - start).days // 7 + 1)]
    rare = bool(came) and 2 * len(came) <= len(days) + 1
    return tuple(Week(day, came.get(day)) for day in (sorted(came) if rare else days))


def _people(db: Db, group: GroupRow, start: date) -> tuple[TimesCome, ...]:
    """Most often first; those whom no session was held for are left out."""
    often = sessions.how_often(db, group.id, start)
    found = [
        TimesCome(member.shown, often[member.person_id].came, often[member.person_id].held)
        for member in groups.members(db, group.id)
        if member.role not in SERVING and member.shown and member.person_id in often
    ]
    return tuple(sorted(found, key=lambda one: (-one.came, language.sort_key(one.name))))
