"""One session: add, move, call off, plan again, topic and plan. Where people came, it stays unless that is meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from uuid import UUID
from zoneinfo import ZoneInfo

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model import schedule
from peergroups.model.audit import Event
from peergroups.model.drafts import read
from peergroups.model.groups import Group
from peergroups.model.ids import GroupId, SessionId, new_id
from peergroups.model.sessions import (
    GroupSession,
    MoveDraft,
    SessionStatus,
    has_begun,
    require_markable,
    require_not_early,
)
from peergroups.store.queries import marks, organisation
from peergroups.store.queries import series as series_queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import audit, series


def cancel(vault: Vault, id_: UUID, reason: str, *, knowingly: bool = False) -> None:
    """The session will not take place, and why; it stays visible.

    RuleBroken("session.people_came") where somebody was marked as having come; `knowingly` does it all the same.
    """
    cancel_several(vault, [id_], reason, knowingly=knowingly)


def cancel_several(vault: Vault, ids: Sequence[UUID], reason: str = "", *, knowingly: bool = False) -> None:
    """The same for several at once, as one work; raises as `cancel`, and then all stay as they are."""
    with vault.work("Cancel session") as work:
        for id_ in ids:
            session = _changeable(work, id_, knowingly=knowingly)
            work.put(session.with_changes(status=SessionStatus.CANCELLED, reason=reason, finished_at=None))


def did_not_happen(vault: Vault, id_: UUID, reason: str, *, knowingly: bool = False) -> None:
    """Planned, but nobody met; its register is no longer missing. Raises as `cancel`, and when it is to come."""
    with vault.work("Session did not happen") as work:
        session = _changeable(work, id_, knowingly=knowingly)
        require_not_early(session.starts_at, clock.now())
        work.put(session.with_changes(status=SessionStatus.NOT_HELD, reason=reason, finished_at=None))


def hold_after_all(vault: Vault, id_: UUID, *, knowingly: bool = False) -> None:
    """The session is planned again; one that is over and has marks was held. Raises as `cancel` where it was held."""
    with vault.work("Plan session again") as work:
        held = work.one(GroupSession, id_).status is SessionStatus.HELD
        session = _changeable(work, id_, knowingly=knowingly or not held)
        status = SessionStatus.HELD if _is_counted(work, session) else SessionStatus.PLANNED
        work.put(session.with_changes(status=status, reason="", finished_at=None))


def move(vault: Vault, id_: UUID, values: Mapping[str, object], *, knowingly: bool = False) -> None:
    """One session on another day, time or place; the series goes on as it was. Raises as `cancel`."""
    draft = read(MoveDraft, values)
    with vault.work("Move session") as work:
        session = _changeable(work, id_, knowingly=knowingly)
        require_markable(session.status)
        starts_at = schedule.instant(draft.day, draft.at, ZoneInfo(session.zone))
        place = _own_place(work, session.group_id, draft.place)
        moved = session.with_changes(**draft.model_dump() | {"place": place}, starts_at=starts_at)
        if not has_begun(starts_at, clock.now()):
            moved = moved.with_changes(status=SessionStatus.PLANNED, finished_at=None)
        elif _is_counted(work, moved):
            moved = moved.with_changes(status=SessionStatus.HELD)
        work.put(moved)


def at_that_hour(
    vault: Vault, group_id: UUID, day: date, at: time, minutes: int, *, but: UUID | None = None
) -> bool:
    """Whether the group has a session then, other than that one."""
    return any(
        one.day == day
        and one.id != but
        and not series.IS_OFF & {*one.touches}
        and series.overlaps(one, at, minutes)
        for one in series_queries.dated(vault.db(), group_id, day)
    )


def add_session(vault: Vault, group_id: UUID, values: Mapping[str, object]) -> SessionId:
    """One more session outside the series."""
    draft = read(MoveDraft, values)
    with vault.work("Add session") as work:
        kept = organisation.organisation(work.db)
        zone = kept.zone if kept else "UTC"
        session = GroupSession.make(
            id=SessionId(new_id()),
            group_id=GroupId(group_id),
            planned_on=draft.day,
            zone=zone,
            starts_at=schedule.instant(draft.day, draft.at, ZoneInfo(zone)),
            **draft.model_dump() | {"place": _own_place(work, group_id, draft.place)},
        )
        work.put(session)
    return session.id


def remove(vault: Vault, id_: UUID, *, knowingly: bool = False) -> None:
    """Puts the session in the trash, where it counts nowhere; its day is not planned again. Raises as `cancel`."""
    with vault.work("Remove session") as work:
        work.remove(_changeable(work, id_, knowingly=knowingly))
        audit.note_within(vault, work.db, Event.REMOVED, id_)


def set_topic(vault: Vault, id_: UUID, topic: str) -> None:
    with vault.work("Set topic", merge=True) as work:
        work.put(work.one(GroupSession, id_).with_changes(topic=topic))


def set_plan(vault: Vault, id_: UUID, plan: str) -> None:
    """What is done in the session, a line a step (see `model.sessions.plan_steps`)."""
    with vault.work("Set plan", merge=True) as work:
        work.put(work.one(GroupSession, id_).with_changes(plan=plan))


def _own_place(work: Work, group_id: UUID, place: str) -> str:
    """That of the group is none of its own: it follows where the group goes."""
    return "" if place == work.one(Group, group_id).place else place


def _is_counted(work: Work, session: GroupSession) -> bool:
    """Whether its time has come and its register says something."""
    said = session.guests or session.headcount or marks.is_marked(work.db, session.id)
    return bool(said) and has_begun(session.starts_at, clock.now())


def _changeable(work: Work, id_: UUID, *, knowingly: bool) -> GroupSession:
    """The session, unless people came to it."""
    session = work.one(GroupSession, id_)
    came = session.guests or session.headcount or marks.somebody_came(work.db, id_)
    if came and not knowingly and has_begun(session.starts_at, clock.now()):
        raise RuleBroken("session.people_came")
    return session
