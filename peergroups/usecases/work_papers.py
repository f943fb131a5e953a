"""What stands on the papers for those who do the work: a log of hours to sign, the calls to make, the rota."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.documents.work_sheets import (
    Call,
    CallSheet,
    Ground,
    HoursSheet,
    RotaLine,
    RotaSheet,
    Worked,
)
from peergroups.model.figure_periods import Days
from peergroups.model.followups import Why
from peergroups.model.groups import SERVING
from peergroups.model.rota import AHEAD, LEADS, Answer, Task
from peergroups.model.rules import reasons
from peergroups.store.queries import followups, group_texts, groups, leading, people
from peergroups.store.queries import rota as rota_queries
from peergroups.store.queries.followups import FollowUpRow
from peergroups.store.queries.groups import GroupRow
from peergroups.store.queries.reading import Db
from peergroups.store.queries.rota import RotaRow
from peergroups.usecases.data_sheets import Common, language_of, today

_GROUNDS = {
    Why.MISSED_SESSIONS: "missed",
    Why.CAME_SELDOM: "seldom",
    Why.FIRST_VISIT: "first_visit",
    Why.BACK_FROM_AWAY: "away",
}
_ELSE = "paused"


def hours_logs(
    db: Db, common: Common, group: GroupRow, chosen: Sequence[UUID], days: Days | None = None
) -> list[HoursSheet]:
    """Of those days, else of the year so far; of those chosen who lead or help in the group, else of all of them."""
    end, found = today(db), []
    days = days or (date(end.year, 1, 1), end)
    for member in groups.members(db, group.id):
        if member.role in SERVING and (not chosen or member.person_id in chosen):
            spoken = replace(common, language=language_of(common, member))
            found.append(hours_log(db, spoken, member.person_id, *days))
    return found


def hours_log(db: Db, common: Common, person_id: UUID, start: date, end: date) -> HoursSheet:
    """Sessions led as they were kept, and the hours that were typed, from day to day. Raises RuleBroken."""
    if end < start:
        raise RuleBroken("figures.ends_before_start")
    led = leading.sessions_led(db, person_id, start, end, clock.now())
    rows = [Worked(row.day, "led", row.minutes, row.outside_name or row.name) for row in led]
    rows += [
        Worked(row.day, row.activity, row.minutes, row.note)
        for row in leading.hours(db, person_id, start, end)
    ]
    return HoursSheet(
        language=common.language,
        organisation=common.organisation,
        name=people.shown_outside(db, [person_id]).get(person_id, ""),
        start=start,
        end=end,
        rows=tuple(sorted(rows, key=lambda row: (row.day, row.what != "led", row.what, row.about))),
        paper=common.paper,
        large=common.large,
    )


def call_list(db: Db, common: Common) -> list[CallSheet]:
    """The open follow-ups about somebody who has a name."""
    outside = {row.id: row.outside for row in groups.groups(db)}
    wanted = [row for row in followups.follow_ups(db, only_open=True) if row.person_id and row.person]
    return [
        CallSheet(
            language=common.language,
            organisation=common.organisation,
            calls=tuple(
                _call(db, row, outside.get(row.group_id, "") if row.group_id is not None else "")
                for row in wanted
            ),
            date=today(db),
            paper=common.paper,
            large=common.large,
        )
    ]


def _call(db: Db, row: FollowUpRow, group: str) -> Call:
    assert row.person_id is not None, "there is somebody to call"
    not_to = bool(followups.asked_not_to(db, row.person_id))
    return Call(
        name=row.person,
        by=row.due_on,
        phone="" if not_to else row.phone,
        how="" if not_to else row.safe_contact,
        group=group,
        grounds=tuple(
            Ground(_GROUNDS.get(one.why, _ELSE), one.days, *one.numbers[:2]) for one in reasons(row.because)
        ),
        text=row.text,
        not_to=not_to,
    )


def rota(db: Db, common: Common, group: GroupRow | None = None) -> list[RotaSheet]:
    """Of the eight weeks from today on, of one group or of all; groups are called as they are outside.

    Who is away does not stand there, nor why somebody lacks.
    """
    start = today(db)
    end = start + AHEAD - timedelta(days=1)
    rows = rota_queries.ahead(db, start, end, clock.now(), group.id if group is not None else None)
    outside = {
        one.id: group_texts.spoken(db, one, common.language).outside
        for one in groups.groups(db)
        if any(row.session.group_id == one.id for row in rows)
    }
    return [
        RotaSheet(
            language=common.language,
            organisation=common.organisation,
            group=group.outside if group is not None else "",
            start=start,
            end=end,
            lines=tuple(_of_session(row, outside.get(row.session.group_id, "")) for row in rows),
            paper=common.paper,
            large=common.large,
        )
    ]


def _of_session(row: RotaRow, group: str) -> RotaLine:
    there = [(part, name) for part, name in row.leading if part.away_until is None and name]
    also = {
        task: tuple(name for part, name in row.helping if part.task is task and part.away_until is None)
        for task in Task
        if task not in LEADS
    }
    return RotaLine(
        day=row.session.day,
        time=row.session.at,
        minutes=row.session.minutes,
        group=group,
        leads=tuple(name for _, name in there),
        asked=frozenset(name for part, name in row.leading if part.answer is Answer.ASKED),
        open=max(0, row.wanted - len(there)),
        also=tuple((task.value, names) for task, names in also.items() if names),
    )
