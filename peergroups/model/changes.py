"""What a work touched, told to every page after the commit."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID


class Kind(StrEnum):
    """Kinds of record a page can show."""

    ORGANISATION = "organisation"
    DIRECTORY = "directory"
    PEOPLE = "people"
    GROUPS = "groups"
    MEMBERSHIPS = "memberships"
    SERIES = "series"
    SESSIONS = "sessions"
    REPORTS = "reports"
    ATTENDANCE = "attendance"
    NOTES = "notes"
    FOLLOWUPS = "followups"
    FILES = "files"
    SAFETY = "safety"
    HANDOUTS = "handouts"
    ACCOUNTS = "accounts"


@dataclass(frozen=True, slots=True)
class Changes:
    """One committed work: its label (a marker for `gui/core/messages.py`), kinds and ids of the rows it touched."""

    label: str
    kinds: frozenset[Kind]
    ids: frozenset[UUID]
    undoable: bool = True
    origin: object | None = field(default=None, compare=False)
    """Who acted in the window, so that it need not read again what it shows; None elsewhere, and never kept."""
