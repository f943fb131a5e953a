"""What lies in the trash beside people and groups."""

from enum import StrEnum


class TrashKind(StrEnum):
    """By the name of the table."""

    NOTE = "note"
    FOLLOW_UP = "follow_up"
    SESSION = "group_session"
    HELP_LINE = "directory_entry"
