"""Errors, labels of works and values of the model, in words of the window's language."""

# ruff: noqa: E501  (a sentence stands whole on its line: translators and lupdate read it there)

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from peergroups.base import sentences
from peergroups.base.errors import PeerGroupsError
from peergroups.base.sentences import QT_TRANSLATE_NOOP
from peergroups.gui.core.i18n import translate

LABELS: dict[str, str] = {
    "Keep what is half typed": QT_TRANSLATE_NOOP("Works", "Keep what is half typed"),
    "Mend search": QT_TRANSLATE_NOOP("Works", "Mend search"),
    "Note in the log": QT_TRANSLATE_NOOP("Works", "Note in the log"),
    "Add follow-up": QT_TRANSLATE_NOOP("Works", "Add follow-up"),
    "Add follow-ups": QT_TRANSLATE_NOOP("Works", "Add follow-ups"),
    "Add help line": QT_TRANSLATE_NOOP("Works", "Add help line"),
    "Add language": QT_TRANSLATE_NOOP("Works", "Add language"),
    "Add newcomer": QT_TRANSLATE_NOOP("Works", "Add newcomer"),
    "Add person": QT_TRANSLATE_NOOP("Works", "Add person"),
    "Add picture": QT_TRANSLATE_NOOP("Works", "Add picture"),
    "Add session": QT_TRANSLATE_NOOP("Works", "Add session"),
    "Add to group": QT_TRANSLATE_NOOP("Works", "Add to group"),
    "Add to note": QT_TRANSLATE_NOOP("Works", "Add to note"),
    "Cancel session": QT_TRANSLATE_NOOP("Works", "Cancel session"),
    "Change access": QT_TRANSLATE_NOOP("Works", "Change access"),
    "Change follow-up": QT_TRANSLATE_NOOP("Works", "Change follow-up"),
    "Change group": QT_TRANSLATE_NOOP("Works", "Change group"),
    "Change help line": QT_TRANSLATE_NOOP("Works", "Change help line"),
    "Change language": QT_TRANSLATE_NOOP("Works", "Change language"),
    "Change logo": QT_TRANSLATE_NOOP("Works", "Change logo"),
    "Change membership": QT_TRANSLATE_NOOP("Works", "Change membership"),
    "Change organisation": QT_TRANSLATE_NOOP("Works", "Change organisation"),
    "Change person": QT_TRANSLATE_NOOP("Works", "Change person"),
    "Change series": QT_TRANSLATE_NOOP("Works", "Change series"),
    "Copy group": QT_TRANSLATE_NOOP("Works", "Copy group"),
    "Copy handout": QT_TRANSLATE_NOOP("Works", "Copy handout"),
    "Count guests": QT_TRANSLATE_NOOP("Works", "Count guests"),
    "Count heads": QT_TRANSLATE_NOOP("Works", "Count heads"),
    "Drop follow-up": QT_TRANSLATE_NOOP("Works", "Drop follow-up"),
    "End group": QT_TRANSLATE_NOOP("Works", "End group"),
    "End series": QT_TRANSLATE_NOOP("Works", "End series"),
    "Everyone is here": QT_TRANSLATE_NOOP("Works", "Everyone is here"),
    "Erase person": QT_TRANSLATE_NOOP("Works", "Erase person"),
    "Finish follow-up": QT_TRANSLATE_NOOP("Works", "Finish follow-up"),
    "Finish session": QT_TRANSLATE_NOOP("Works", "Finish session"),
    "Give a reason": QT_TRANSLATE_NOOP("Works", "Give a reason"),
    "Import handout": QT_TRANSLATE_NOOP("Works", "Import handout"),
    "Bring export back": QT_TRANSLATE_NOOP("Works", "Bring export back"),
    "Import roster": QT_TRANSLATE_NOOP("Works", "Import roster"),
    "Invite person": QT_TRANSLATE_NOOP("Works", "Invite person"),
    "Keep the key on this computer": QT_TRANSLATE_NOOP("Works", "Keep the key on this computer"),
    "Leave group": QT_TRANSLATE_NOOP("Works", "Leave group"),
    "Make demonstration": QT_TRANSLATE_NOOP("Works", "Make demonstration"),
    "Make first account": QT_TRANSLATE_NOOP("Works", "Make first account"),
    "Mark as not reviewed": QT_TRANSLATE_NOOP("Works", "Mark as not reviewed"),
    "Mark as reviewed": QT_TRANSLATE_NOOP("Works", "Mark as reviewed"),
    "Mark the rest absent": QT_TRANSLATE_NOOP("Works", "Mark the rest absent"),
    "Move session": QT_TRANSLATE_NOOP("Works", "Move session"),
    "Offer a place": QT_TRANSLATE_NOOP("Works", "Offer a place"),
    "Answer to an offer": QT_TRANSLATE_NOOP("Works", "Answer to an offer"),
    "Plan absence": QT_TRANSLATE_NOOP("Works", "Plan absence"),
    "Step in": QT_TRANSLATE_NOOP("Works", "Step in"),
    "Take absence away": QT_TRANSLATE_NOOP("Works", "Take absence away"),
    "Plan ahead": QT_TRANSLATE_NOOP("Works", "Plan ahead"),
    "Skip holiday": QT_TRANSLATE_NOOP("Works", "Skip holiday"),
    "Keep holiday": QT_TRANSLATE_NOOP("Works", "Keep holiday"),
    "Make past sessions": QT_TRANSLATE_NOOP("Works", "Make past sessions"),
    "Plan session again": QT_TRANSLATE_NOOP("Works", "Plan session again"),
    "Plan sessions": QT_TRANSLATE_NOOP("Works", "Plan sessions"),
    "Print sign-in sheet": QT_TRANSLATE_NOOP("Works", "Print sign-in sheet"),
    "Record attendance": QT_TRANSLATE_NOOP("Works", "Record attendance"),
    "Remove access": QT_TRANSLATE_NOOP("Works", "Remove access"),
    "Remove follow-up": QT_TRANSLATE_NOOP("Works", "Remove follow-up"),
    "Remove group": QT_TRANSLATE_NOOP("Works", "Remove group"),
    "Remove handout": QT_TRANSLATE_NOOP("Works", "Remove handout"),
    "Remove help line": QT_TRANSLATE_NOOP("Works", "Remove help line"),
    "Remove language": QT_TRANSLATE_NOOP("Works", "Remove language"),
    "Remove logo": QT_TRANSLATE_NOOP("Works", "Remove logo"),
    "Remove note": QT_TRANSLATE_NOOP("Works", "Remove note"),
    "Make one person of two": QT_TRANSLATE_NOOP("Works", "Make one person of two"),
    "Remove person": QT_TRANSLATE_NOOP("Works", "Remove person"),
    "Reopen follow-up": QT_TRANSLATE_NOOP("Works", "Reopen follow-up"),
    "Reopen group": QT_TRANSLATE_NOOP("Works", "Reopen group"),
    "Reopen session": QT_TRANSLATE_NOOP("Works", "Reopen session"),
    "Restore group": QT_TRANSLATE_NOOP("Works", "Restore group"),
    "Restore handout": QT_TRANSLATE_NOOP("Works", "Restore handout"),
    "Restore person": QT_TRANSLATE_NOOP("Works", "Restore person"),
    "Session did not happen": QT_TRANSLATE_NOOP("Works", "Session did not happen"),
    "Set plan": QT_TRANSLATE_NOOP("Works", "Set plan"),
    "Set topic": QT_TRANSLATE_NOOP("Works", "Set topic"),
    "Sign note": QT_TRANSLATE_NOOP("Works", "Sign note"),
    "Start group": QT_TRANSLATE_NOOP("Works", "Start group"),
    "Start handout": QT_TRANSLATE_NOOP("Works", "Start handout"),
    "Take out of the trash": QT_TRANSLATE_NOOP("Works", "Take out of the trash"),
    "Erase for ever": QT_TRANSLATE_NOOP("Works", "Erase for ever"),
    "Remove session": QT_TRANSLATE_NOOP("Works", "Remove session"),
    "Take version back": QT_TRANSLATE_NOOP("Works", "Take version back"),
    "Forget old merges": QT_TRANSLATE_NOOP("Works", "Forget old merges"),
    "Two records again": QT_TRANSLATE_NOOP("Works", "Two records again"),
    "Two people": QT_TRANSLATE_NOOP("Works", "Two people"),
    "Type back the sheet": QT_TRANSLATE_NOOP("Works", "Type back the sheet"),
    "Write handout": QT_TRANSLATE_NOOP("Works", "Write handout"),
    "Write note": QT_TRANSLATE_NOOP("Works", "Write note"),
}
"""Label of a work, as the use case declares it -> the same as a text for translators."""

# Keyed by names, not by the types themselves: the model brings SQLModel with it, and the unlock page must not wait for that.
WORDS: dict[str, dict[str, str]] = {
    "Access": {
        "coordinator": QT_TRANSLATE_NOOP("Words", "coordinator"),
        "facilitator": QT_TRANSLATE_NOOP("Words", "facilitator of these groups"),
        "helper": QT_TRANSLATE_NOOP("Words", "helper who marks attendance"),
    },
    "Event": {
        "opened": QT_TRANSLATE_NOOP("Words", "opened the vault"),
        "opening_failed": QT_TRANSLATE_NOOP("Words", "attempts to open the vault failed"),
        "exported": QT_TRANSLATE_NOOP("Words", "exported everything"),
        "way_added": QT_TRANSLATE_NOOP("Words", "added a way in"),
        "way_changed": QT_TRANSLATE_NOOP("Words", "changed a passphrase"),
        "way_removed": QT_TRANSLATE_NOOP("Words", "took a way in away"),
        "role_changed": QT_TRANSLATE_NOOP("Words", "changed what somebody may do"),
        "recovery_sheet": QT_TRANSLATE_NOOP("Words", "made a new recovery sheet"),
        "signed": QT_TRANSLATE_NOOP("Words", "signed a note"),
        "removed": QT_TRANSLATE_NOOP("Words", "put something in the trash"),
        "erased_from_trash": QT_TRANSLATE_NOOP("Words", "erased something of the trash for ever"),
        "merged": QT_TRANSLATE_NOOP("Words", "made one person of two"),
        "erased": QT_TRANSLATE_NOOP("Words", "erased a person for good"),
        "backed_up": QT_TRANSLATE_NOOP("Words", "made a backup"),
        "restored": QT_TRANSLATE_NOOP("Words", "restored a backup"),
        "key_changed": QT_TRANSLATE_NOOP("Words", "changed the keys of the vault"),
        "printed": QT_TRANSLATE_NOOP("Words", "made a confidential paper"),
        "refused": QT_TRANSLATE_NOOP("Words", "tried what their way in does not allow"),
        "log_viewed": QT_TRANSLATE_NOOP("Words", "looked at this log"),
        "log_cut": QT_TRANSLATE_NOOP("Words", "found that lines of this log were gone, from line"),
    },
    "Action": {
        "mark_attendance": QT_TRANSLATE_NOOP("Words", "marking attendance"),
        "print_papers": QT_TRANSLATE_NOOP("Words", "printing"),
        "own_passphrase": QT_TRANSLATE_NOOP("Words", "changing the own passphrase"),
        "see_contacts": QT_TRANSLATE_NOOP("Words", "seeing telephone numbers"),
        "see_notes": QT_TRANSLATE_NOOP("Words", "reading notes"),
        "write_notes": QT_TRANSLATE_NOOP("Words", "writing notes"),
        "see_follow_ups": QT_TRANSLATE_NOOP("Words", "reading follow-ups"),
        "write_follow_ups": QT_TRANSLATE_NOOP("Words", "changing follow-ups"),
        "plan_sessions": QT_TRANSLATE_NOOP("Words", "planning sessions"),
        "keep_people": QT_TRANSLATE_NOOP("Words", "changing people"),
        "change_group": QT_TRANSLATE_NOOP("Words", "changing a group"),
        "write_handouts": QT_TRANSLATE_NOOP("Words", "changing handouts"),
        "export": QT_TRANSLATE_NOOP("Words", "exporting everything"),
        "start_group": QT_TRANSLATE_NOOP("Words", "starting a group"),
        "see_all_groups": QT_TRANSLATE_NOOP("Words", "working in a group of somebody else"),
        "change_settings": QT_TRANSLATE_NOOP("Words", "changing settings"),
        "manage_access": QT_TRANSLATE_NOOP("Words", "changing ways in"),
        "recovery_sheet": QT_TRANSLATE_NOOP("Words", "making a recovery sheet"),
        "back_up": QT_TRANSLATE_NOOP("Words", "trying a restore"),
        "restore": QT_TRANSLATE_NOOP("Words", "restoring a backup"),
        "see_audit": QT_TRANSLATE_NOOP("Words", "looking at this log"),
        "erase": QT_TRANSLATE_NOOP("Words", "erasing a person"),
    },
    "Mark": {
        "present": QT_TRANSLATE_NOOP("Words", "present"),
        "late": QT_TRANSLATE_NOOP("Words", "late"),
        "left_early": QT_TRANSLATE_NOOP("Words", "left early"),
        "excused": QT_TRANSLATE_NOOP("Words", "excused"),
        "absent": QT_TRANSLATE_NOOP("Words", "absent"),
    },
    "Role": {
        "participant": QT_TRANSLATE_NOOP("Words", "participant"),
        "facilitator": QT_TRANSLATE_NOOP("Words", "facilitator"),
        "cofacilitator": QT_TRANSLATE_NOOP("Words", "co-facilitator"),
        "helper": QT_TRANSLATE_NOOP("Words", "helper"),
        "guest": QT_TRANSLATE_NOOP("Words", "guest"),
    },
    "MemberStatus": {
        "waiting": QT_TRANSLATE_NOOP("Words", "waiting for a place"),
        "active": QT_TRANSLATE_NOOP("Words", "coming"),
        "paused": QT_TRANSLATE_NOOP("Words", "taking a break"),
        "left": QT_TRANSLATE_NOOP("Words", "has left"),
        "completed": QT_TRANSLATE_NOOP("Words", "has completed"),
    },
    "IdentityLevel": {
        "headcount": QT_TRANSLATE_NOOP("Words", "numbers only, no names"),
        "alias": QT_TRANSLATE_NOOP("Words", "the name each person chooses"),
        "first_initial": QT_TRANSLATE_NOOP("Words", "first name and initial"),
        "full": QT_TRANSLATE_NOOP("Words", "full name"),
    },
    "GroupStatus": {
        "active": QT_TRANSLATE_NOOP("Words", "meeting"),
        "ended": QT_TRANSLATE_NOOP("Words", "ended"),
    },
    "SessionStatus": {
        "planned": QT_TRANSLATE_NOOP("Words", "planned"),
        "held": QT_TRANSLATE_NOOP("Words", "held"),
        "cancelled": QT_TRANSLATE_NOOP("Words", "cancelled"),
        "not_held": QT_TRANSLATE_NOOP("Words", "did not happen"),
    },
    "TrashKind": {
        "note": QT_TRANSLATE_NOOP("Words", "note"),
        "follow_up": QT_TRANSLATE_NOOP("Words", "follow-up"),
        "group_session": QT_TRANSLATE_NOOP("Words", "session"),
        "directory_entry": QT_TRANSLATE_NOOP("Words", "help line"),
    },
    "NoteKind": {
        "group": QT_TRANSLATE_NOOP("Words", "group note"),
        "person": QT_TRANSLATE_NOOP("Words", "note about a person"),
        "debrief": QT_TRANSLATE_NOOP("Words", "debrief"),
    },
    "Why": {
        "missed_sessions": QT_TRANSLATE_NOOP("Words", "missed sessions"),
        "asked_for_help": QT_TRANSLATE_NOOP("Words", "asked for help"),
        "promised": QT_TRANSLATE_NOOP("Words", "we promised something"),
        "other": QT_TRANSLATE_NOOP("Words", "another reason"),
    },
    "FollowUpStatus": {
        "open": QT_TRANSLATE_NOOP("Words", "to do"),
        "done": QT_TRANSLATE_NOOP("Words", "done"),
        "dropped": QT_TRANSLATE_NOOP("Words", "not needed"),
    },
    "Paper": {
        "a4": QT_TRANSLATE_NOOP("Words", "A4"),
        "letter": QT_TRANSLATE_NOOP("Words", "Letter"),
    },
}


def sentence(error: PeerGroupsError) -> str:
    """What a person reads when this happened."""
    return sentences.sentence(error, QCoreApplication.translate)


def field_sentence(code: str) -> str:
    """What stands below a field that cannot be kept."""
    return sentences.field_sentence(code, QCoreApplication.translate)


def label_text(label: str) -> str:
    """The label of a work in words; a label that has none yet is shown as it is."""
    return QCoreApplication.translate("Works", LABELS[label]) if label in LABELS else label


def word(value: StrEnum) -> str:
    """A mark, role, status, level or reason in words, beginning small."""
    return QCoreApplication.translate("Words", WORDS[type(value).__name__][value.value])


def unmarked() -> str:
    """The word for a person whose attendance is not recorded."""
    return translate("Words", "not marked")


def problem(code: str) -> str:
    """What was found in the vault, and what to do."""
    return sentences.problem(code, QCoreApplication.translate)


def older(part: str) -> str:
    """What was found instead of the newest vault."""
    return QCoreApplication.translate("Errors", sentences.OLDER[part])
