"""The attendance grid of a group: people down, the held sessions of a time across."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from uuid import UUID

from peergroups.base import clock, language
from peergroups.documents.figure_sheets import AWAY, GridRow, GridSheet
from peergroups.model.attendance import CAME, Mark
from peergroups.model.figures import Meeting, Standing
from peergroups.model.groups import IdentityLevel
from peergroups.model.people import NOBODY
from peergroups.store.queries import absences, attended, figures, naming
from peergroups.store.queries.attended import Span
from peergroups.store.queries.figures import Belonging
from peergroups.store.queries.groups import GroupRow
from peergroups.store.queries.reading import Db
from peergroups.usecases.data_sheets import Common, today

_WEEKS = 26


def sheet(db: Db, common: Common, group: GroupRow) -> list[GridSheet]:
    """Of the last half year."""
    end = today(db)
    return [grid(db, common, group, end - timedelta(weeks=_WEEKS), end)]


def grid(db: Db, common: Common, group: GroupRow, start: date, end: date) -> GridSheet:
    now, span = clock.now(), Span(start, end, (group.id,))
    known = [one.meeting for one in attended.attended(db, [span])]
    held = [one for one in known if one.standing(now) is Standing.HELD]
    shows_names = group.identity is not IdentityLevel.HEADCOUNT
    return GridSheet(
        language=common.language,
        organisation=common.organisation,
        group=group.outside,
        days=tuple(one.day for one in held),
        rows=_rows(db, group, held, span) if shows_names else (),
        totals=tuple(one.in_the_room for one in held),
        paper=common.paper,
        large=common.large,
    )


def _rows(db: Db, group: GroupRow, held: Collection[Meeting], span: Span) -> tuple[GridRow, ...]:
    """Whoever has a mark or was expected, from A to Z; somebody erased has a row without a name."""
    marks: dict[UUID, dict[UUID, Mark]] = {}
    for row in figures.marks_in(db, span, clock.now()):
        marks.setdefault(row.person_id, {})[row.session_id] = row.mark
    belonged: dict[UUID, list[Belonging]] = {}
    for days in figures.belonging(db, group.id):
        belonged.setdefault(days.person_id, []).append(days)
    expected = {
        person
        for person, stretches in belonged.items()
        if any(_is_within(one.day, stretches) for one in held)
    }
    also = figures.called(db, marks.keys() | expected)
    shown = naming.shown_in(
        db, group.id, group.identity, [one for one in also if any(map(str.isalnum, one.name))]
    )
    away = [absences.away_on(db, group.id, one.day) for one in held]
    rows = []
    for person in marks.keys() | expected:
        told = [
            _cell(
                marks.get(person, {}).get(one.id),
                expected=person not in gone and _is_within(one.day, belonged.get(person, [])),
            )
            for one, gone in zip(held, away, strict=True)
        ]
        came = sum(mark in CAME for mark in marks.get(person, {}).values())
        rows.append(GridRow(shown.get(person) or NOBODY, tuple(told), came))
    return tuple(sorted(rows, key=lambda row: (row.name == NOBODY, language.sort_key(row.name), row.marks)))


def _cell(mark: Mark | None, *, expected: bool) -> str:
    if mark is not None:
        return mark.value
    return "" if expected else AWAY


def _is_within(day: date, stretches: Collection[Belonging]) -> bool:
    return any(one.from_on <= day and (one.to_on is None or day < one.to_on) for one in stretches)
