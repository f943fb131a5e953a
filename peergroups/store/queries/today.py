"""What matters today: tonight's sessions, the next ones, missing registers, calls to make."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from peergroups.base import clock
from peergroups.model.ids import GroupId
from peergroups.model.rows import to_microseconds
from peergroups.store.queries import followups, sessions
from peergroups.store.queries.followups import AbsenceRow, FollowUpRow
from peergroups.store.queries.reading import Db, first, id_in, rows
from peergroups.store.queries.sessions import SessionRow

COMING_DAYS = 14


@dataclass(frozen=True, slots=True)
class Overview:
    """`missing` are at most 20; `has_groups` tells an empty vault from a quiet day."""

    today: tuple[SessionRow, ...]
    coming: tuple[SessionRow, ...]
    missing: tuple[SessionRow, ...]
    due: tuple[FollowUpRow, ...]
    absences: tuple[AbsenceRow, ...]
    has_groups: bool
    expected: dict[GroupId, int]  # participants of the groups that meet today, where names are kept


def overview(db: Db, day: date) -> Overview:
    """Everything the Today page shows, for that local day. Follow-ups are due up to a week ahead."""
    near = sessions.between(db, day, day + timedelta(days=COMING_DAYS))
    soon = day + timedelta(days=7)
    now = to_microseconds(clock.now())
    absences = followups.absent_twice_running(db, now)
    return Overview(
        today=tuple(s for s in near if s.day == day),
        coming=tuple(s for s in near if s.day > day and s.status == "planned"),
        missing=tuple(s for s in sessions.missing_registers(db, most=20) if s.day < day),
        due=tuple(f for f in followups.follow_ups(db, only_open=True) if f.due_on <= soon),
        absences=tuple(a for a in absences if not a.has_follow_up),
        expected=_expected(db, {s.group_id for s in near if s.day == day}),
        has_groups=bool(first(db, "SELECT EXISTS (SELECT 1 FROM peer_group WHERE trashed_at IS NULL)")[0]),
    )


def _expected(db: Db, groups: set[GroupId]) -> dict[GroupId, int]:
    if not groups:
        return {}
    found = rows(
        db,
        f"""SELECT m.group_id, count(*) FROM membership m JOIN peer_group g ON g.id = m.group_id
        WHERE m.group_id IN ({", ".join("?" * len(groups))}) AND m.trashed_at IS NULL AND m.status = 'active'
            AND m.role NOT IN ('facilitator', 'cofacilitator') AND g.identity <> 'headcount'
        GROUP BY m.group_id""",
        *groups,
    )
    return {GroupId(id_in(group)): count for group, count in found}  # type: ignore[arg-type]
