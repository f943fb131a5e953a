"""What each kind of account may do: one table. It is kept by the program, not by cryptography."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from peergroups.base.errors import NotAllowed
from peergroups.model.ids import AccountId


class Access(StrEnum):
    """Coordinator: everything. Facilitator: the groups named. Helper: marks attendance in the groups named."""

    COORDINATOR = "coordinator"
    FACILITATOR = "facilitator"
    HELPER = "helper"


class Action(StrEnum):
    """What can be done. `see_...` is about reading; the others about changing, or taking out of the vault.

    The log keeps the place of one in this list: a new one comes last.
    """

    MARK_ATTENDANCE = "mark_attendance"
    PRINT_PAPERS = "print_papers"
    OWN_PASSPHRASE = "own_passphrase"  # noqa: S105  the name of an action
    SEE_CONTACTS = "see_contacts"
    SEE_NOTES = "see_notes"
    WRITE_NOTES = "write_notes"
    SEE_FOLLOW_UPS = "see_follow_ups"
    WRITE_FOLLOW_UPS = "write_follow_ups"
    PLAN_SESSIONS = "plan_sessions"
    KEEP_PEOPLE = "keep_people"
    CHANGE_GROUP = "change_group"
    WRITE_HANDOUTS = "write_handouts"
    EXPORT = "export"
    START_GROUP = "start_group"
    SEE_ALL_GROUPS = "see_all_groups"
    CHANGE_SETTINGS = "change_settings"
    MANAGE_ACCESS = "manage_access"
    RECOVERY_SHEET = "recovery_sheet"
    BACK_UP = "back_up"
    RESTORE = "restore"
    SEE_AUDIT = "see_audit"
    ERASE = "erase"
    SEE_FIGURES = "see_figures"
    SEE_FILES = "see_files"


_ALL = frozenset(Access)
_LEADING = frozenset({Access.COORDINATOR, Access.FACILITATOR})
_COORDINATOR = frozenset({Access.COORDINATOR})

TABLE: dict[Action, frozenset[Access]] = {
    Action.MARK_ATTENDANCE: _ALL,
    Action.PRINT_PAPERS: _ALL,
    Action.OWN_PASSPHRASE: _ALL,
    Action.SEE_CONTACTS: _LEADING,
    Action.SEE_NOTES: _LEADING,
    Action.WRITE_NOTES: _LEADING,
    Action.SEE_FOLLOW_UPS: _LEADING,
    Action.WRITE_FOLLOW_UPS: _LEADING,
    Action.PLAN_SESSIONS: _LEADING,
    Action.KEEP_PEOPLE: _LEADING,
    Action.CHANGE_GROUP: _LEADING,
    Action.WRITE_HANDOUTS: _LEADING,
    Action.EXPORT: _LEADING,
    Action.START_GROUP: _COORDINATOR,
    Action.SEE_ALL_GROUPS: _COORDINATOR,
    Action.CHANGE_SETTINGS: _COORDINATOR,
    Action.MANAGE_ACCESS: _COORDINATOR,
    Action.RECOVERY_SHEET: _COORDINATOR,
    Action.BACK_UP: _COORDINATOR,
    Action.RESTORE: _COORDINATOR,
    Action.SEE_AUDIT: _COORDINATOR,
    Action.ERASE: _COORDINATOR,
    Action.SEE_FIGURES: _LEADING,
    Action.SEE_FILES: _COORDINATOR,
}
"""Action -> who may. Whoever is not a coordinator does it in their own groups only."""

WRITES: dict[str, Action] = {
    "attendance": Action.MARK_ATTENDANCE,
    "printed_sheet": Action.PRINT_PAPERS,
    "group_session": Action.PLAN_SESSIONS,
    "duty": Action.PLAN_SESSIONS,
    "series": Action.PLAN_SESSIONS,
    "person": Action.KEEP_PEOPLE,
    "membership": Action.KEEP_PEOPLE,
    "membership_period": Action.KEEP_PEOPLE,
    "offer": Action.KEEP_PEOPLE,
    "away": Action.KEEP_PEOPLE,
    "not_same": Action.KEEP_PEOPLE,
    "merge_record": Action.KEEP_PEOPLE,
    "peer_group": Action.CHANGE_GROUP,
    "group_text": Action.CHANGE_GROUP,
    "note": Action.WRITE_NOTES,
    "note_version": Action.WRITE_NOTES,
    "note_template": Action.WRITE_NOTES,
    "follow_up": Action.WRITE_FOLLOW_UPS,
    "contact": Action.WRITE_FOLLOW_UPS,
    "skip": Action.WRITE_FOLLOW_UPS,
    "rule": Action.CHANGE_GROUP,
    "credential": Action.SEE_FILES,
    "supervision": Action.SEE_FILES,
    "hours": Action.SEE_FILES,
    "requirement": Action.CHANGE_SETTINGS,
    "own_handout": Action.WRITE_HANDOUTS,
    "own_text": Action.WRITE_HANDOUTS,
    "text_version": Action.WRITE_HANDOUTS,
    "picture": Action.WRITE_HANDOUTS,
    "handout_review": Action.WRITE_HANDOUTS,
    "report": Action.SEE_FIGURES,
    "organisation": Action.CHANGE_SETTINGS,
    "directory_entry": Action.CHANGE_SETTINGS,
    "safety_step": Action.CHANGE_SETTINGS,
    "entry_text": Action.CHANGE_SETTINGS,
    "account": Action.MANAGE_ACCESS,
}
"""Table -> the action that changing a row of it is. A table that is not named here is a coordinator's."""

AT_THE_DOOR = frozenset({"status", "guests", "headcount", "changed_at"})
"""What of a session changes by marking it, so also by a helper."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is signed in. `groups` None means all. Without an account: whoever has the recovery sheet."""

    account_id: AccountId | None
    name: str
    access: Access
    groups: frozenset[UUID] | None

    @property
    def role(self) -> Access:
        """The same as `access`."""
        return self.access

    @property
    def is_limited(self) -> bool:
        """Whether what they read must be narrowed."""
        return self.access is not Access.COORDINATOR

    def may(self, action: Action) -> bool:
        return self.access in TABLE[action]

    def require(self, action: Action) -> None:
        """Raises NotAllowed unless they may."""
        if not self.may(action):
            raise NotAllowed(action)


RECOVERY = Actor(None, "", Access.COORDINATOR, None)
"""Whoever opened the vault with the recovery sheet."""
NOBODY = Actor(None, "", Access.HELPER, frozenset())
"""A way in that no account knows: it opens an empty house."""
