"""What the marks of a session say of it, and those that its register does not show."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import bindparam, exists, select

from peergroups.base import clock
from peergroups.model.attendance import CAME
from peergroups.model.columns import Instant
from peergroups.model.ids import AttendanceId, PersonId, SessionId
from peergroups.model.sessions import SessionStatus
from peergroups.store import tables
from peergroups.store.queries.reading import Db, any_of, fixed

_S, _A = tables.group_session.c, tables.attendance.c
_IN_SESSION = _A.session_id == bindparam("session")
_NOW = bindparam("now", type_=Instant)
_HAS_MARK = select(_A.id).where(_A.trashed_at.is_(None), _A.mark.is_not(None))
_IS_MARKED = select(_HAS_MARK.where(_IN_SESSION).exists())
_SOMEBODY_CAME = select(_HAS_MARK.where(_IN_SESSION, any_of(_A.mark, CAME)).exists())
_UNMARKED = select(_A.id, _A.person_id).where(_IN_SESSION, _A.trashed_at.is_(None), _A.mark.is_(None))
_BEGUN = select(_S.id).where(
    _S.status == fixed(SessionStatus.PLANNED),
    _S.finished_at.is_(None),
    _S.trashed_at.is_(None),
    _S.starts_at < _NOW,
    exists().where(_A.session_id == _S.id, any_of(_A.mark, CAME), _A.trashed_at.is_(None)),
)


def unmarked_rows(db: Db, session_id: UUID) -> list[tuple[AttendanceId, PersonId]]:
    """Whose mark was taken back, or who was on the register without one."""
    return [(row.id, row.person_id) for row in db.execute(_UNMARKED, {"session": session_id})]


def begun_unnoticed(db: Db) -> list[SessionId]:
    """Planned sessions whose time has come, with a mark of somebody who came."""
    return list(db.scalars(_BEGUN, {"now": clock.now()}))


def somebody_came(db: Db, session_id: UUID) -> bool:
    """Whether anybody is marked as having come, those who lead too."""
    return bool(db.scalar(_SOMEBODY_CAME, {"session": session_id}))


def is_marked(db: Db, session_id: UUID) -> bool:
    """Whether anybody has a mark."""
    return bool(db.scalar(_IS_MARKED, {"session": session_id}))
