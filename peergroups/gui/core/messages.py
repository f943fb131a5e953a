"""Errors, labels of works and values of the model, in words of the window's language."""

# ruff: noqa: E501  (a sentence stands whole on its line: translators and lupdate read it there)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from peergroups.base import sentences
from peergroups.base.errors import PeerGroupsError, VaultOlder
from peergroups.base.sentences import QT_TRANSLATE_NOOP
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate

LABELS: dict[str, str] = {
    "Keep a report": QT_TRANSLATE_NOOP("Works", "Report given away"),
    "Keep what is half typed": QT_TRANSLATE_NOOP("Works", "What was half typed"),
    "Mend search": QT_TRANSLATE_NOOP("Works", "Search mended"),
    "Note in the log": QT_TRANSLATE_NOOP("Works", "A line in the log"),
    "Add follow-up": QT_TRANSLATE_NOOP("Works", "New follow-up"),
    "Add follow-ups": QT_TRANSLATE_NOOP("Works", "New follow-ups"),
    "Add help line": QT_TRANSLATE_NOOP("Works", "New help line"),
    "Add language": QT_TRANSLATE_NOOP("Works", "New language"),
    "Add newcomer": QT_TRANSLATE_NOOP("Works", "Newcomer"),
    "Add person": QT_TRANSLATE_NOOP("Works", "New person"),
    "Add picture": QT_TRANSLATE_NOOP("Works", "New picture"),
    "Add session": QT_TRANSLATE_NOOP("Works", "New session"),
    "Add to group": QT_TRANSLATE_NOOP("Works", "New in the group"),
    "Add to note": QT_TRANSLATE_NOOP("Works", "Addition to the note"),
    "Cancel session": QT_TRANSLATE_NOOP("Works", "Session cancelled"),
    "Change access": QT_TRANSLATE_NOOP("Works", "Access changed"),
    "Change follow-up": QT_TRANSLATE_NOOP("Works", "Follow-up changed"),
    "Change group": QT_TRANSLATE_NOOP("Works", "Group changed"),
    "Change group in a language": QT_TRANSLATE_NOOP("Works", "Group changed in another language"),
    "Change help line": QT_TRANSLATE_NOOP("Works", "Help line changed"),
    "Change help line in a language": QT_TRANSLATE_NOOP("Works", "Help line changed in another language"),
    "Change language": QT_TRANSLATE_NOOP("Works", "Language changed"),
    "Change logo": QT_TRANSLATE_NOOP("Works", "Logo changed"),
    "Change membership": QT_TRANSLATE_NOOP("Works", "Membership changed"),
    "Change organisation": QT_TRANSLATE_NOOP("Works", "Organisation changed"),
    "Change person": QT_TRANSLATE_NOOP("Works", "Details changed"),
    "Change series": QT_TRANSLATE_NOOP("Works", "Series changed"),
    "Change rule": QT_TRANSLATE_NOOP("Works", "Rule changed"),
    "Check help lines": QT_TRANSLATE_NOOP("Works", "Help lines found right"),
    "Copy group": QT_TRANSLATE_NOOP("Works", "Group copied"),
    "Copy handout": QT_TRANSLATE_NOOP("Works", "Handout copied"),
    "Count guests": QT_TRANSLATE_NOOP("Works", "Guests counted"),
    "Count heads": QT_TRANSLATE_NOOP("Works", "People counted"),
    "Drop follow-up": QT_TRANSLATE_NOOP("Works", "Follow-up not needed"),
    "End group": QT_TRANSLATE_NOOP("Works", "Group ended"),
    "End series": QT_TRANSLATE_NOOP("Works", "Series ended"),
    "Everyone is here": QT_TRANSLATE_NOOP("Works", "Everyone is here"),
    "Erase person": QT_TRANSLATE_NOOP("Works", "Person erased"),
    "Finish follow-up": QT_TRANSLATE_NOOP("Works", "Follow-up done"),
    "Finish session": QT_TRANSLATE_NOOP("Works", "Session finished"),
    "Give a reason": QT_TRANSLATE_NOOP("Works", "Reason given"),
    "Import handout": QT_TRANSLATE_NOOP("Works", "Handout brought in"),
    "Bring export back": QT_TRANSLATE_NOOP("Works", "Export brought back"),
    "Import roster": QT_TRANSLATE_NOOP("Works", "List brought in"),
    "Invite person": QT_TRANSLATE_NOOP("Works", "Way in given"),
    "Keep the key on this computer": QT_TRANSLATE_NOOP("Works", "Key kept on this computer"),
    "Leave group": QT_TRANSLATE_NOOP("Works", "Left the group"),
    "Make demonstration": QT_TRANSLATE_NOOP("Works", "Sample made"),
    "Make first account": QT_TRANSLATE_NOOP("Works", "First way in made"),
    "Mark as not reviewed": QT_TRANSLATE_NOOP("Works", "Marked as not reviewed"),
    "Mark as reviewed": QT_TRANSLATE_NOOP("Works", "Marked as reviewed"),
    "Mark the rest absent": QT_TRANSLATE_NOOP("Works", "The rest marked absent"),
    "Move session": QT_TRANSLATE_NOOP("Works", "Session moved"),
    "Offer a place": QT_TRANSLATE_NOOP("Works", "Place offered"),
    "Answer to an offer": QT_TRANSLATE_NOOP("Works", "Answer to an offer"),
    "Plan absence": QT_TRANSLATE_NOOP("Works", "Absence planned"),
    "Put in the rota": QT_TRANSLATE_NOOP("Works", "Put in the rota"),
    "Take out of the rota": QT_TRANSLATE_NOOP("Works", "Taken out of the rota"),
    "Swap in the rota": QT_TRANSLATE_NOOP("Works", "Swapped in the rota"),
    "Answer in the rota": QT_TRANSLATE_NOOP("Works", "Said yes to the rota"),
    "Take absence away": QT_TRANSLATE_NOOP("Works", "Absence taken away"),
    "Plan ahead": QT_TRANSLATE_NOOP("Works", "Planned ahead"),
    "Skip holiday": QT_TRANSLATE_NOOP("Works", "Holiday skipped"),
    "Keep holiday": QT_TRANSLATE_NOOP("Works", "Holiday kept"),
    "Make past sessions": QT_TRANSLATE_NOOP("Works", "Past sessions added"),
    "Plan session again": QT_TRANSLATE_NOOP("Works", "Session planned again"),
    "Plan sessions": QT_TRANSLATE_NOOP("Works", "Sessions planned"),
    "Print sign-in sheet": QT_TRANSLATE_NOOP("Works", "Sign-in sheet printed"),
    "Record attendance": QT_TRANSLATE_NOOP("Works", "Marks"),
    "Remove access": QT_TRANSLATE_NOOP("Works", "Way in taken away"),
    "Remove follow-up": QT_TRANSLATE_NOOP("Works", "Follow-up in the trash"),
    "Remove group": QT_TRANSLATE_NOOP("Works", "Group in the trash"),
    "Remove handout": QT_TRANSLATE_NOOP("Works", "Handout in the trash"),
    "Remove help line": QT_TRANSLATE_NOOP("Works", "Help line in the trash"),
    "Remove language": QT_TRANSLATE_NOOP("Works", "Language taken out"),
    "Remove logo": QT_TRANSLATE_NOOP("Works", "Logo taken away"),
    "Remove note": QT_TRANSLATE_NOOP("Works", "Note in the trash"),
    "Keep in the file": QT_TRANSLATE_NOOP("Works", "Kept in the file"),
    "Take out of the file": QT_TRANSLATE_NOOP("Works", "Taken out of the file"),
    "Keep hours": QT_TRANSLATE_NOOP("Works", "Hours kept"),
    "Take hours away": QT_TRANSLATE_NOOP("Works", "Hours taken away"),
    "Change what is asked": QT_TRANSLATE_NOOP("Works", "What is asked changed"),
    "Change the steps": QT_TRANSLATE_NOOP("Works", "Steps of Help now changed"),
    "Note attempt": QT_TRANSLATE_NOOP("Works", "Attempt noted"),
    "Take attempt away": QT_TRANSLATE_NOOP("Works", "Attempt taken away"),
    "May be called again": QT_TRANSLATE_NOOP("Works", "May be called again"),
    "Skip proposal": QT_TRANSLATE_NOOP("Works", "No call for this"),
    "Take follow-up": QT_TRANSLATE_NOOP("Works", "Follow-up taken on"),
    "Make one person of two": QT_TRANSLATE_NOOP("Works", "One person made of two"),
    "Remove person": QT_TRANSLATE_NOOP("Works", "In the trash"),
    "Reopen follow-up": QT_TRANSLATE_NOOP("Works", "Follow-up to do again"),
    "Reopen group": QT_TRANSLATE_NOOP("Works", "Group meets again"),
    "Restore group": QT_TRANSLATE_NOOP("Works", "Group out of the trash"),
    "Restore handout": QT_TRANSLATE_NOOP("Works", "Handout out of the trash"),
    "Restore person": QT_TRANSLATE_NOOP("Works", "Person out of the trash"),
    "Session did not happen": QT_TRANSLATE_NOOP("Works", "Session did not happen"),
    "Set plan": QT_TRANSLATE_NOOP("Works", "Session plan written"),
    "Set topic": QT_TRANSLATE_NOOP("Works", "Topic written"),
    "Keep template": QT_TRANSLATE_NOOP("Works", "Template kept"),
    "Take template away": QT_TRANSLATE_NOOP("Works", "Template taken away"),
    "Sign note": QT_TRANSLATE_NOOP("Works", "Note signed"),
    "Start group": QT_TRANSLATE_NOOP("Works", "New group"),
    "Start handout": QT_TRANSLATE_NOOP("Works", "New handout"),
    "Take out of the trash": QT_TRANSLATE_NOOP("Works", "Out of the trash"),
    "Erase for ever": QT_TRANSLATE_NOOP("Works", "Erased for ever"),
    "Remove session": QT_TRANSLATE_NOOP("Works", "Session in the trash"),
    "Take version back": QT_TRANSLATE_NOOP("Works", "Earlier text back"),
    "Forget old merges": QT_TRANSLATE_NOOP("Works", "Old merges forgotten"),
    "Two records again": QT_TRANSLATE_NOOP("Works", "Two records again"),
    "Two people": QT_TRANSLATE_NOOP("Works", "Not the same person"),
    "Type back the sheet": QT_TRANSLATE_NOOP("Works", "Sheet typed back"),
    "Write handout": QT_TRANSLATE_NOOP("Works", "Handout written"),
    "Write note": QT_TRANSLATE_NOOP("Works", "Note written"),
}
"""Label of a work, as the use case declares it -> what happened by it, as a fact: Undo says it, never a command."""

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
        "report_made": QT_TRANSLATE_NOOP("Words", "made a report of figures"),
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
        "see_figures": QT_TRANSLATE_NOOP("Words", "looking at figures"),
        "see_files": QT_TRANSLATE_NOOP("Words", "keeping the files of those who lead"),
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
    "HelpCategory": {
        "talk": QT_TRANSLATE_NOOP("Words", "someone to talk to"),
        "health": QT_TRANSLATE_NOOP("Words", "doctors and health"),
        "safety": QT_TRANSLATE_NOOP("Words", "violence and safety"),
        "family": QT_TRANSLATE_NOOP("Words", "children and families"),
        "drink_and_drugs": QT_TRANSLATE_NOOP("Words", "alcohol, drugs and gambling"),
        "money_and_housing": QT_TRANSLATE_NOOP("Words", "money, food and housing"),
        "rights": QT_TRANSLATE_NOOP("Words", "rights and papers"),
        "getting_older": QT_TRANSLATE_NOOP("Words", "growing older and care"),
        "other": QT_TRANSLATE_NOOP("Words", "other help"),
    },
    "NoteKind": {
        "group": QT_TRANSLATE_NOOP("Words", "group note"),
        "person": QT_TRANSLATE_NOOP("Words", "note about a person"),
        "debrief": QT_TRANSLATE_NOOP("Words", "debrief"),
    },
    "Why": {
        "missed_sessions": QT_TRANSLATE_NOOP("Words", "missed sessions"),
        "came_seldom": QT_TRANSLATE_NOOP("Words", "came to few sessions"),
        "first_visit": QT_TRANSLATE_NOOP("Words", "came for the first time"),
        "back_from_away": QT_TRANSLATE_NOOP("Words", "is back from days away"),
        "nothing_heard": QT_TRANSLATE_NOOP("Words", "nothing was heard of them"),
        "asked_for_help": QT_TRANSLATE_NOOP("Words", "asked for help"),
        "promised": QT_TRANSLATE_NOOP("Words", "we promised something"),
        "other": QT_TRANSLATE_NOOP("Words", "another reason"),
    },
    "CredentialKind": {
        "training": QT_TRANSLATE_NOOP("Words", "training"),
        "check": QT_TRANSLATE_NOOP("Words", "check"),
        "agreement": QT_TRANSLATE_NOOP("Words", "agreement"),
        "other": QT_TRANSLATE_NOOP("Words", "other"),
    },
    "Activity": {
        "preparation": QT_TRANSLATE_NOOP("Words", "preparation"),
        "travel": QT_TRANSLATE_NOOP("Words", "travel"),
        "training": QT_TRANSLATE_NOOP("Words", "training"),
        "supervision": QT_TRANSLATE_NOOP("Words", "supervision"),
        "pairs": QT_TRANSLATE_NOOP("Words", "pairs"),
        "other": QT_TRANSLATE_NOOP("Words", "other"),
    },
    "SupervisionKind": {
        "supervision": QT_TRANSLATE_NOOP("Words", "supervision"),
        "debrief": QT_TRANSLATE_NOOP("Words", "debrief"),
        "call": QT_TRANSLATE_NOOP("Words", "a call"),
    },
    "Task": {
        "lead": QT_TRANSLATE_NOOP("Words", "leads"),
        "co_lead": QT_TRANSLATE_NOOP("Words", "leads too"),
        "help": QT_TRANSLATE_NOOP("Words", "helps"),
        "host": QT_TRANSLATE_NOOP("Words", "welcomes people"),
        "interpret": QT_TRANSLATE_NOOP("Words", "interprets"),
    },
    "How": {
        "phone": QT_TRANSLATE_NOOP("Words", "by telephone"),
        "message": QT_TRANSLATE_NOOP("Words", "by a message"),
        "letter": QT_TRANSLATE_NOOP("Words", "by a letter"),
        "visit": QT_TRANSLATE_NOOP("Words", "by a visit"),
        "in_person": QT_TRANSLATE_NOOP("Words", "where we met"),
    },
    "Result": {
        "reached": QT_TRANSLATE_NOOP("Words", "Reached"),
        "no_answer": QT_TRANSLATE_NOOP("Words", "No answer"),
        "left_message": QT_TRANSLATE_NOOP("Words", "Left a message"),
        "wrong_number": QT_TRANSLATE_NOOP("Words", "Wrong number"),
        "asked_not_to": QT_TRANSLATE_NOOP("Words", "Asked not to be contacted"),
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


def older(error: VaultOlder) -> str:
    """What was found instead of the newest vault, with the moments that are known."""
    from peergroups.base import language

    def moment(at: datetime) -> str:
        return language.format_day_time(at.astimezone(), i18n.spoken(), "medium")

    return sentences.older(error, moment, QCoreApplication.translate)
