"""The tables of a report: which figures stand in it, in which order, and what is hidden of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from peergroups.base import language
from peergroups.documents.figure_sheets import Number, ReportLine, ReportTable
from peergroups.model import figures, small_numbers
from peergroups.model.figures import Counted, Meeting, Returned, Room, Standing
from peergroups.store.queries.attended import AboutPerson, Attended

AGES = (0, 18, 25, 45, 60, 65, 75, 85)
"""Where the bands of ages begin; the last has no end."""
_NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Found:
    """What one period holds."""

    counted: Counted
    returned: Returned
    about: tuple[AboutPerson, ...]
    served: tuple[Attended, ...]  # where anybody led or helped
    meetings: Mapping[UUID, Meeting]
    end: date
    typed: int = 0  # minutes of those who lead or help, beside the sessions


@dataclass(frozen=True, slots=True)
class Wanted:
    """How it is told: in which language, which small numbers are hidden, and what is told group by group."""

    language: str
    hidden_below: int = 0
    people_by_group: bool = False
    by_group: bool = True


def tables(found: Sequence[Found], names: Mapping[UUID, str], wanted: Wanted) -> list[ReportTable]:
    """In the order of a report: what was done, who came, how often, who they are, group by group, who led."""
    made = [_did(found), _came(found), _often(found)]
    below = wanted.hidden_below
    made = [_without_small(table, found, below) for table in made]
    if len(names) > 1 and wanted.by_group:
        made.append(_visits_by_group(found, names))
        if wanted.people_by_group:
            made.append(_people_by_group(found, names, below))
    made.append(_who(found, _Kinds("age", _age_key, _ages()), below))
    made.append(_who(found, _by_language(found, wanted.language), below))
    return [*made, _volunteers(found)]


Take = Callable[[Found], float | None]


def _line(
    found: Sequence[Found],
    key: str,
    take: Take,
    sessions: Sequence[UUID] = (),
    people: Collection[UUID] = (),
    *,
    part: bool = False,
    decimals: int = 0,
) -> ReportLine:
    values = tuple(Number(take(one), decimals) for one in found)
    return ReportLine(values, key, part=part, sessions=tuple(sessions), people=frozenset(people))


def _did(found: Sequence[Found]) -> ReportTable:
    now = found[0].counted
    every = [session for ids in now.standings.values() for session in ids]
    return ReportTable(
        "did",
        (
            _line(found, "planned", lambda one: one.counted.planned, every),
            *(
                _line(
                    found,
                    standing.value,
                    lambda one, standing=standing: len(one.counted.standings[standing]),  # type: ignore[misc]
                    now.standings[standing],
                    part=True,
                )
                for standing in Standing
            ),
            _line(found, "moved", lambda one: len(one.counted.moved), now.moved),
        ),
    )


def _came(found: Sequence[Found]) -> ReportTable:
    now = found[0].counted
    held, named = now.held, now.people
    lines = [
        _line(found, "visits", lambda one: one.counted.visits, held),
        _line(found, "named", lambda one: one.counted.named, people=named, part=True),
        _line(found, "unnamed", lambda one: one.counted.unnamed, held, part=True),
        _line(found, "people", lambda one: len(one.counted.people), people=named),
    ]
    if any(one.counted.at_least for one in found):
        lines.append(_line(found, "at_least", lambda one: sum(one.counted.at_least.values()), held))
    return ReportTable(
        "came",
        (
            *lines,
            _line(found, "newcomers", lambda one: len(one.counted.newcomers), people=now.newcomers),
            _line(found, "hours", lambda one: one.counted.tenths_of_hours / 10, held, decimals=1),
            _line(found, "average", _of_room(lambda room: room.tenths / 10), held, decimals=1),
            _line(found, "median", _of_room(lambda room: room.median), held, decimals=1),
            _line(found, "fewest", _of_room(lambda room: room.least), held),
            _line(found, "most", _of_room(lambda room: room.most), held),
            _line(found, "no_register", lambda one: len(one.counted.without_register), now.without_register),
        ),
    )


def _often(found: Sequence[Found]) -> ReportTable:
    now = found[0].counted
    once_new = now.once & now.newcomers
    new = now.newcomers
    return ReportTable(
        "often",
        (
            _line(found, "once", lambda one: len(one.counted.once), people=now.once),
            _line(
                found,
                "once_new",
                lambda one: len(one.counted.once & one.counted.newcomers),
                people=once_new,
                part=True,
            ),
            _line(found, "known_back", lambda one: one.returned.of, people=new),
            _line(found, "back", lambda one: one.returned.back, people=new, part=True),
            _line(found, "too_early", lambda one: one.returned.too_early, people=new),
        ),
    )


def _visits_by_group(found: Sequence[Found], names: Mapping[UUID, str]) -> ReportTable:
    """In the order of their names: no group is ranked."""
    counts = [_visits_of(one) for one in found]
    sessions: dict[UUID, list[UUID]] = {}
    for session in found[0].counted.held:
        sessions.setdefault(found[0].meetings[session].group_id, []).append(session)
    seen = sorted({group for count in counts for group in count}, key=lambda g: language.sort_key(names[g]))
    lines = [
        ReportLine(
            tuple(Number(count.get(group, 0)) for count in counts),
            label=names[group],
            sessions=tuple(sessions.get(group, ())),
        )
        for group in seen
    ]
    return ReportTable(
        "by_group", (*lines, _line(found, "all", lambda one: one.counted.visits, found[0].counted.held))
    )


def _visits_of(one: Found) -> Counter[UUID]:
    count: Counter[UUID] = Counter()
    for session in one.counted.held:
        meeting = one.meetings[session]
        count[meeting.group_id] += meeting.in_the_room
    return count


def _people_by_group(found: Sequence[Found], names: Mapping[UUID, str], below: int) -> ReportTable:
    if _few(found[0], below):
        return ReportTable("people_by_group", ())
    seen = sorted(
        {group for one in found for group in one.counted.of_group}, key=lambda g: language.sort_key(names[g])
    )
    columns = []
    for one in found:
        counts = [len(one.counted.of_group.get(group, ())) for group in seen]
        people = len(one.counted.people)
        gone = small_numbers.overlapping_hidden(counts, people, below)
        columns.append(_hidden(small_numbers.overlapping(counts, people), one, below, gone))
    now = found[0].counted
    labels = [(names[group], now.of_group.get(group, frozenset())) for group in seen]
    lines = [
        ReportLine(tuple(column[at] for column in columns), label=name, people=who)
        for at, (name, who) in enumerate(labels)
    ]
    several = ReportLine(tuple(column[len(seen) + 1] for column in columns), "several", part=True)
    every = ReportLine(tuple(column[len(seen)] for column in columns), "people", people=now.people)
    return ReportTable("people_by_group", (*lines, several, every))


@dataclass(frozen=True, slots=True)
class _Kinds:
    """What people are counted by: which kind somebody is, and the kinds in order, key or label of each."""

    key: str
    kind_of: Callable[[Found, AboutPerson], str]
    order: tuple[tuple[str, str], ...]  # kind, and its label where it has no words of its own


def _who(found: Sequence[Found], by: _Kinds, below: int) -> ReportTable:
    """People by something, and all of them; "not known" is always a row."""
    if _few(found[0], below):
        return ReportTable(by.key, ())
    kinds = [*by.order, (_NOT_KNOWN, "")]
    columns = []
    for one in found:
        counts = Counter(by.kind_of(one, person) for person in one.about)
        columns.append(_hidden(small_numbers.one_way([counts[kind] for kind, _ in kinds]), one, below))
    people: dict[str, list[UUID]] = {}
    for person in found[0].about:
        people.setdefault(by.kind_of(found[0], person), []).append(person.id)
    now = found[0].counted
    lines = [
        ReportLine(
            tuple(column[at] for column in columns),
            key="" if label else kind,
            label=label,
            people=frozenset(people.get(kind, ())),
        )
        for at, (kind, label) in enumerate(kinds)
    ]
    every = ReportLine(tuple(column[-1] for column in columns), "all", people=now.people)
    return ReportTable(by.key, (*lines, every), chart=True)


def _volunteers(found: Sequence[Found]) -> ReportTable:
    """What was typed beside the sessions is told where there is any: to coordinators, who keep it."""
    at = tuple(one.meeting.id for one in found[0].served)
    lines = [
        _line(found, "served", lambda one: len({who for here in one.served for who in here.served}), at),
        _line(found, "led", lambda one: len(one.served), at),
        _line(found, "served_hours", lambda one: _hours(_in_sessions(one)), at, decimals=1),
    ]
    if any(one.typed for one in found):
        lines.append(_line(found, "typed_hours", lambda one: _hours(one.typed), (), decimals=1))
    return ReportTable("volunteers", tuple(lines))


def _in_sessions(one: Found) -> int:
    return sum(here.meeting.minutes * len(here.served) for here in one.served)


def _hours(minutes: int) -> float:
    return figures.tenths_of_hours(minutes) / 10


def _hidden(
    edges: Sequence[small_numbers.Edge], one: Found, below: int, gone: Collection[int] | None = None
) -> list[Number]:
    """The numbers of a table, without those that must not be known; nothing at all of a period with too few people."""
    if not below:
        return [Number(edge.value) for edge in edges]
    if _few(one, below):
        return [Number(None) if not edge.value else Number(edge.value, hidden=True) for edge in edges]
    gone = small_numbers.hidden(edges, below) if gone is None else gone
    return [Number(edge.value, hidden=at in gone) for at, edge in enumerate(edges)]


_OF_PEOPLE = ("people", "newcomers", "known_back", "too_early", "back", "once", "once_new")
"""Lines that count people, in the order in which `_flows` gives them."""


def _without_small(table: ReportTable, found: Sequence[Found], below: int) -> ReportTable:
    """The table without numbers of people that are small, or would give a small one away."""
    if not below:
        return table
    hidden = [_small_ones(one, below) for one in found]
    lines = tuple(
        replace(
            line,
            values=tuple(
                replace(value, hidden=value.hidden or line.key in gone)
                for value, gone in zip(line.values, hidden, strict=True)
            ),
        )
        for line in table.lines
    )
    return replace(table, lines=lines)


def _small_ones(one: Found, below: int) -> set[str]:
    """Which of these lines are hidden: all of them where fewer people came than may be told of."""
    if 0 < len(one.counted.people) < below:
        return set(_OF_PEOPLE)
    gone = small_numbers.hidden(_flows(one), below)
    return {_OF_PEOPLE[at] for at in gone if at < len(_OF_PEOPLE)}


def _flows(one: Found) -> list[small_numbers.Edge]:
    """People are newcomers or not; of newcomers it is known who came back, or too early; who came once is either."""
    counted, back = one.counted, one.returned
    people, new = len(counted.people), len(counted.newcomers)
    once, once_new = len(counted.once), len(counted.once & counted.newcomers)
    edge = small_numbers.Edge
    return [
        edge("end", "people", people, grand=True),
        edge("people", "new", new),
        edge("new", "known", back.of),
        edge("new", "end", back.too_early),
        edge("known", "end", back.back),
        edge("people often", "once", once),
        edge("once", "end often", once_new),
        edge("people", "end", people - new),
        edge("known", "end", back.of - back.back),
        edge("people often", "end often", people - once),
        edge("once", "end often", once - once_new),
        edge("end often", "people often", people, grand=True),
    ]


def _few(one: Found, below: int) -> bool:
    return len(one.counted.people) < below


def _age_key(one: Found, person: AboutPerson) -> str:
    """The band of the age reached in the last year of the period, such as "18-24"."""
    if person.birth_year is None or person.birth_year > one.end.year:
        return _NOT_KNOWN
    age = one.end.year - person.birth_year
    at = max(n for n, start in enumerate(AGES) if age >= start)
    return _ages()[at][0]


def _ages() -> tuple[tuple[str, str], ...]:
    ends = [*(str(start - 1) for start in AGES[1:]), ""]
    return tuple((f"{start}-{end}", "") for start, end in zip(AGES, ends, strict=True))


def _by_language(found: Sequence[Found], code: str) -> _Kinds:
    """By the language they prefer, from A to Z: the order gives no number away."""

    def preferred(_one: Found, person: AboutPerson) -> str:
        return person.languages[0] if person.languages else _NOT_KNOWN

    spoken = {preferred(one, person) for one in found for person in one.about} - {_NOT_KNOWN}
    named = [(kind, language.language_name(kind, code)) for kind in spoken]
    return _Kinds(
        "language", preferred, tuple(sorted(named, key=lambda one: language.sort_key(one[1], code)))
    )


def _of_room(take: Callable[[Room], float]) -> Take:
    return lambda one: None if one.counted.room is None else take(one.counted.room)
