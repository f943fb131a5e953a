"""The sessions of a month by their days, without a window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from peergroups.store.queries.sessions import SessionRow


def by_day(sessions: Iterable[SessionRow]) -> dict[date, list[SessionRow]]:
    """The sessions of each day, in order."""
    found: dict[date, list[SessionRow]] = {}
    for session in sessions:
        found.setdefault(session.day, []).append(session)
    return found
