"""What stands on each paper about one session, gathered from the vault; names as the identity level allows."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from peergroups.base.errors import RowMissing
from peergroups.documents.sheets import (
    FeedbackSheet,
    Promise,
    SessionPlanSheet,
    SessionRecordSheet,
    SignInSheet,
    Step,
)
from peergroups.model.attendance import CAME
from peergroups.model.followups import FollowUpStatus
from peergroups.model.groups import LEADING, IdentityLevel
from peergroups.model.notes import NoteKind
from peergroups.model.sessions import SessionStatus, plan_steps
from peergroups.store.queries import followups, group_texts, groups, notes, sessions
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import Register, SessionRow
from peergroups.usecases.data_sheets import Common
from peergroups.usecases.printed_sheets import Stamp

_ALL = 100_000  # sessions: more than any group has


def sign_in(
    db: Db, common: Common, session_id: UUID, stamped: Stamp, blank_rows: int = 0
) -> list[SignInSheet]:
    held = _register(db, session_id).session
    said = _said(db, held, common.language)
    return [
        SignInSheet(
            language=common.language,
            organisation=common.organisation,
            group=said.group,
            date=held.day,
            time=held.at,
            minutes=held.minutes,
            place=said.place,
            names=stamped.names,
            blank_rows=blank_rows,
            number=stamped.number,
            code=stamped.code,
            headcount_only=held.identity is IdentityLevel.HEADCOUNT,
            paper=common.paper,
            large=common.large,
        )
    ]


def session_plan(db: Db, common: Common, session_id: UUID) -> list[SessionPlanSheet]:
    register = _register(db, session_id)
    held = register.session
    said = _said(db, held, common.language)
    every = sessions.of_group(db, held.group_id, past=_ALL, coming=_ALL)
    before = [row for row in every if row.starts_at < held.starts_at]
    met = [row for row in before if row.status is SessionStatus.HELD]
    promised = (
        row.text
        for row in followups.follow_ups(db, only_open=True)
        if row.group_id == held.group_id and row.person_id is None
    )
    return [
        SessionPlanSheet(
            language=common.language,
            organisation=common.organisation,
            group=said.group,
            number=len(met) + 1,
            date=held.day,
            time=held.at,
            minutes=held.minutes,
            place=said.place,
            facilitators=_leaders(register),
            aim=held.topic,
            steps=tuple(Step(step.what, step.minutes) for step in plan_steps(held.plan)),
            promised=tuple(text for text in promised if text.strip()),
            paper=common.paper,
            large=common.large,
        )
    ]


def session_record(db: Db, common: Common, session_id: UUID) -> list[SessionRecordSheet]:
    register = _register(db, session_id)
    held = register.session
    said = _said(db, held, common.language)
    headcount = held.identity is IdentityLevel.HEADCOUNT
    told = notes.of_session(db, session_id, NoteKind.GROUP)
    return [
        SessionRecordSheet(
            language=common.language,
            organisation=common.organisation,
            group=said.group,
            date=held.day,
            time=held.at,
            minutes=held.minutes,
            place=said.place,
            facilitators=_leaders(register, headcount=headcount),
            here=_here(register, headcount=headcount),
            guests=0 if headcount else register.totals.guests,
            away=None if headcount else register.totals.away,
            unmarked=0 if headcount else register.totals.unmarked,
            theme=held.topic,
            happened="\n\n".join(note.text for note in told if note.text.strip()),
            promises=tuple(
                Promise(row.text, row.due_on, row.by_whom)
                for row in followups.of_session(db, session_id)
                if row.person_id is None and row.status is FollowUpStatus.OPEN
            ),
            paper=common.paper,
            large=common.large,
        )
    ]


def feedback(db: Db, common: Common, session_id: UUID) -> list[FeedbackSheet]:
    held = _register(db, session_id).session
    called = _said(db, held, common.language).group
    return [FeedbackSheet(common.language, common.organisation, called, held.day, common.paper, common.large)]


def _register(db: Db, session_id: UUID) -> Register:
    found = sessions.register(db, session_id)
    if found is None:
        raise RowMissing
    return found


class _Said(NamedTuple):
    group: str
    place: str


def _said(db: Db, held: SessionRow, language: str) -> _Said:
    """Name and place of a session as papers in that language tell them; another room than usual stays as typed."""
    group = groups.group(db, held.group_id)
    if group is None:
        return _Said(held.outside, held.place)
    told = group_texts.spoken(db, group, language)
    return _Said(told.outside, told.place if held.place == group.place else held.place)


def _leaders(register: Register, *, headcount: bool = True) -> tuple[str, ...]:
    """Those who lead; of a session that was held, where they are marked, those who came to lead it."""
    leading = [entry for entry in register.leaders if entry.role in LEADING and entry.shown]
    if not headcount and register.session.status is SessionStatus.HELD:
        leading = [entry for entry in leading if entry.mark in CAME]
    return tuple(entry.shown for entry in leading)


def _here(register: Register, *, headcount: bool) -> int | None:
    """How many came, of a headcount guests too; None when nobody counted."""
    held, counted = register.session, register.totals
    if headcount:
        is_counted = held.headcount is not None or counted.in_the_room > 0
    else:
        is_counted = held.finished_at is not None or counted.expected > counted.unmarked
    came = counted.in_the_room if headcount else counted.came
    return came if is_counted else None
