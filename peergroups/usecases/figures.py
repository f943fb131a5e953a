"""The figures of a period: what was done, who came, how often, who they are; inside, or to give away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from peergroups import documents
from peergroups.base import clock, language
from peergroups.base.errors import RuleBroken
from peergroups.documents.figure_sheets import ReportSheet, SaidLine, SaidReport, SaidTable
from peergroups.model import figure_periods, figures
from peergroups.model.figures import Came, Meeting, Standing
from peergroups.model.groups import IdentityLevel
from peergroups.model.permissions import Action
from peergroups.model.reports import is_subtracted
from peergroups.store.queries import attended, groups, leading, organisation, sessions
from peergroups.store.queries import figures as rows
from peergroups.store.queries.attended import AboutPerson, Attended, Span
from peergroups.store.queries.figures import Given
from peergroups.store.queries.groups import GroupRow
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import SessionRow
from peergroups.store.vault import Vault
from peergroups.usecases import figure_tables
from peergroups.usecases.data_sheets import today
from peergroups.usecases.figure_tables import Found, Wanted
from peergroups.usecases.tickets import Ticket, step

__all__ = ["Asked", "Behind", "Given", "SaidLine", "SaidReport", "SaidTable", "behind", "report", "told"]

COLUMNS = ("now", "before", "year_ago")
_COUNTED = ("c_day", "c_held", "c_people", "c_unnamed", "c_new", "c_back", "c_average", "c_lead", "c_age")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a report is wanted of; no groups are all. To give away, small numbers below `hidden_below` are hidden.

    `anyway`: it may leave, though an earlier one could be taken from it.
    """

    start: date
    end: date
    groups: tuple[UUID, ...] = ()
    hidden_below: int = 0
    people_by_group: bool = False
    language: str = ""
    paper: str = ""
    large: bool = False
    anyway: bool = False


def report(vault: Vault, asked: Asked, *, ticket: Ticket | None = None) -> ReportSheet:
    """The report, as plain data. Raises NotAllowed, RuleBroken."""
    vault.require(Action.SEE_FIGURES)
    days = (asked.start, asked.end)
    if asked.end < asked.start:
        raise RuleBroken("figures.ends_before_start")
    if not figure_periods.is_possible(days):
        raise RuleBroken("figures.no_such_period")
    db, now = vault.db(), clock.now()
    kept = organisation.organisation(db)
    assert kept is not None, "the first run names the organisation"
    of_groups: dict[UUID, GroupRow] = {row.id: row for row in groups.groups(db)}
    if missing := set(asked.groups) - of_groups.keys():
        raise RuleBroken("group.unknown", str(len(missing)))
    periods = figure_periods.beside(days)
    nameless: set[UUID] = {row.id for row in of_groups.values() if row.identity is IdentityLevel.HEADCOUNT}
    found = _find(db, [Span(start, end, asked.groups) for start, end in periods], now, nameless, ticket)
    names: dict[UUID, str] = {
        row.id: row.outside if asked.hidden_below else row.name for row in of_groups.values()
    }
    code = asked.language or kept.language
    return ReportSheet(
        language=code,
        organisation=kept.name,
        about=language.format_list([names[group] for group in asked.groups], code),
        periods=periods,
        columns=COLUMNS,
        tables=tuple(
            figure_tables.tables(
                found, names, Wanted(code, asked.hidden_below, asked.people_by_group, len(asked.groups) != 1)
            )
        ),
        counted=(*_COUNTED, *(["c_own"] if vault.actor is not None and vault.actor.is_limited else [])),
        date=today(db),
        hidden_below=asked.hidden_below,
        paper=asked.paper or kept.paper,
        large=asked.large,
    )


def told(vault: Vault, asked: Asked, *, ticket: Ticket | None = None) -> SaidReport:
    """The report in words, for the window. Raises NotAllowed, RuleBroken."""
    return documents.say(report(vault, asked, ticket=ticket))


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a line: the sessions of its first number, and all of its numbers, each by its column."""

    sessions: list[SessionRow]
    label: str
    numbers: tuple[tuple[str, str], ...]


def behind(vault: Vault, asked: Asked, key: str, name: str, *, ticket: Ticket | None = None) -> Behind:
    """Of the line of this key or label in the table `key`."""
    said = told(vault, asked, ticket=ticket)
    lines = [
        line
        for table in said.tables
        if table.table.key == key
        for line in table.lines
        if name in {line.line.key, line.line.label}
    ]
    span, ids = Span(asked.start, asked.end, asked.groups), set[UUID]()
    for line in lines:
        ids |= {*line.line.sessions}
        ids |= rows.sessions_of(vault.db(), span, clock.now(), line.line.people)
    group = asked.groups[0] if len(asked.groups) == 1 else None
    return Behind(
        [row for row in sessions.between(vault.db(), asked.start, asked.end, group) if row.id in ids],
        lines[0].label if lines else "",
        tuple(zip(said.columns, lines[0].numbers, strict=True)) if lines else (),
    )


def near(vault: Vault, asked: Asked) -> list[Given]:
    """Reports given away before from which this one could be subtracted: the newest first.

    None where this very one left before, with no more of it hidden.
    """
    vault.require(Action.SEE_FIGURES)
    days, db = (asked.start, asked.end), vault.db()
    if not figure_periods.is_possible(days):
        return []
    every = frozenset(row.id for row in groups.groups(db))
    scope, known = frozenset(asked.groups), rows.given(db)
    for one in known:
        same = (one.from_on, one.to_on, frozenset(one.scope) or every) == (*days, scope or every)
        if same and one.hidden_below <= asked.hidden_below:
            return []
    return [
        one
        for one in known
        if is_subtracted(days, scope, (one.from_on, one.to_on), frozenset(one.scope), every)
    ]


def leaving(vault: Vault, asked: Asked, *, ticket: Ticket | None = None) -> ReportSheet:
    """The report, as it leaves the program. Raises RuleBroken("figures.near") besides."""
    vault.require(Action.SEE_FIGURES)
    if asked.hidden_below and not asked.anyway and near(vault, asked):
        raise RuleBroken("figures.near")
    return report(vault, asked, ticket=ticket)


def _find(
    db: Db, spans: Sequence[Span], now: datetime, nameless: set[UUID], ticket: Ticket | None
) -> list[Found]:
    step(ticket)
    sessions_of_all = attended.attended(db, spans)
    known = {span: [one for one in sessions_of_all if span.holds(one.meeting.day)] for span in spans}
    came = {
        span: [one for one in known[span] if one.meeting.standing(now) is Standing.HELD] for span in spans
    }
    people = set[UUID]().union(*(one.came for held in came.values() for one in held))
    about: dict[UUID, AboutPerson] = {one.id: one for one in attended.about_people(db, people)}
    known_before = {who for who, one in about.items() if one.known_before is not None}
    new = _newcomers(db, came, known_before)
    found = []
    for number, span in enumerate(spans):
        step(ticket, number, len(spans))
        found.append(_count(db, span, known[span], new[span], about, now, nameless))
    return found


def _newcomers(
    db: Db, came: Mapping[Span, Sequence[Attended]], known_before: Collection[UUID]
) -> dict[Span, dict[UUID, Meeting]]:
    """Of each period: who came for the first time, and to which session."""
    new: dict[Span, dict[UUID, Meeting]] = {}
    seen: dict[UUID, date] = {}  # a day on which somebody came, or before which
    for span in sorted(came, key=lambda span: (span.start, span.end)):
        first = {who: at for who, at in _first_visits(came[span]).items() if who not in known_before}
        unknown = {who for who in first if seen.get(who, date.max) >= span.start}
        before = attended.came_before(db, unknown, span.start)
        seen |= dict.fromkeys(before, span.start - timedelta(days=1))
        for who, meeting in first.items():
            seen[who] = min(seen.get(who, date.max), meeting.day)
        new[span] = {who: meeting for who, meeting in first.items() if seen[who] >= span.start}
    return new


def _first_visits(held: Sequence[Attended]) -> dict[UUID, Meeting]:
    first: dict[UUID, Meeting] = {}
    met = set[UUID]()
    for one in held:
        newly = one.came - met
        met |= newly
        first |= dict.fromkeys(newly, one.meeting)
    return first


def _count(
    db: Db,
    span: Span,
    known: Sequence[Attended],
    new: Mapping[UUID, Meeting],
    about: Mapping[UUID, AboutPerson],
    now: datetime,
    nameless: set[UUID],
) -> Found:
    held = [one for one in known if one.meeting.standing(now) is Standing.HELD]
    times: dict[UUID, Counter[UUID]] = {}
    for one in held:
        times.setdefault(one.meeting.group_id, Counter()).update(one.came)
    counted = figures.count(
        [one.meeting for one in known],
        [Came(group, who, number) for group, its in times.items() for who, number in its.items()],
        now,
        first={who: meeting.id for who, meeting in new.items()},
        nameless=nameless,
    )
    return Found(
        counted,
        figures.returned(attended.next_sessions(db, known, new, now)),
        tuple(about[who] for who in counted.people),
        tuple(one for one in held if one.served),
        {one.meeting.id: one.meeting for one in known},
        span.end,
        leading.minutes_typed(db, span.start, span.end, span.groups),
    )
