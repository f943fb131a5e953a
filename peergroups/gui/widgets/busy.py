"""On which days groups meet, for the month a day is picked from."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.jobs import Jobs
from peergroups.store.queries import sessions


def days_of(jobs: Jobs, *groups: UUID | None) -> dict[date, str]:
    """Each day with the names of those that meet on it."""
    found: dict[date, list[str]] = {}
    for group_id in groups:
        for session in jobs.ask(sessions.of_group, group_id) if group_id is not None else []:
            names = found.setdefault(session.day, [])
            if session.group_name not in names:
                names.append(session.group_name)
    return {day: language.format_list(names, i18n.spoken()) for day, names in found.items()}
