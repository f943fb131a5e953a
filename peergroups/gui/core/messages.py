"""Errors, labels of works and values of the model, in words.

An error says what happened, that nothing is lost, and one next step. The tables hold English texts marked for
lupdate; they become words of the window's language when asked for.
"""

# ruff: noqa: E501  (a sentence stands whole on its line: translators and lupdate read it there)

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from peergroups.base.errors import InvalidDraft, PeerGroupsError, RecoveryCodeMistyped, VaultTooNew
from peergroups.gui.core.i18n import QT_TRANSLATE_NOOP, translate

ERRORS: dict[str, str] = {
    "cancelled": QT_TRANSLATE_NOOP("Errors", "Cancelled. Nothing was changed."),
    "invalid_draft": QT_TRANSLATE_NOOP("Errors", "Something in the form needs another look. Nothing is lost: see the marked fields."),
    "not_allowed": QT_TRANSLATE_NOOP("Errors", "Your way in does not allow this. Nothing was changed. Ask a coordinator."),
    "account.unknown": QT_TRANSLATE_NOOP("Errors", "This person has no way in any more. Nothing was changed."),
    "account.last_coordinator": QT_TRANSLATE_NOOP("Errors", "This is the last coordinator. Nothing was changed. Make somebody else a coordinator first."),
    "keys.last_way_in": QT_TRANSLATE_NOOP("Errors", "This is the last way into the vault, so it stays. Nothing was changed."),
    "keys.label_taken": QT_TRANSLATE_NOOP("Errors", "Somebody already has this picture word. Nothing was changed. Choose another one."),
    "keys.no_such_way": QT_TRANSLATE_NOOP("Errors", "This way in is not there any more. Nothing was changed."),
    "keys.not_your_own": QT_TRANSLATE_NOOP("Errors", "Only the person themselves can change their passphrase. Nothing was changed."),
    "keys.slots_of_version_1": QT_TRANSLATE_NOOP("Errors", "Change your passphrase and make a new recovery sheet first. Then the keys can be changed."),
    "keys.too_many_keys": QT_TRANSLATE_NOOP("Errors", "The keys were changed very often. Nothing was changed. Remove old copies of the vault first."),
    "keys.too_many_ways": QT_TRANSLATE_NOOP("Errors", "No more people fit into this vault. Nothing was changed. Remove somebody who has left first."),
    "keychain.none": QT_TRANSLATE_NOOP("Errors", "This computer has no safe place for the key that we know. Nothing was changed. Go on with the passphrase."),
    "keychain.too_old": QT_TRANSLATE_NOOP("Errors", "This computer kept the key for 30 days. Nothing is lost. Type your passphrase again."),
    "keychain.refused": QT_TRANSLATE_NOOP("Errors", "The computer did not keep the key, so nothing was changed. Go on with the passphrase."),
    "vault": QT_TRANSLATE_NOOP("Errors", "The vault cannot be used now. Nothing was changed. Close the program and open it again."),
    "vault.wrong_passphrase": QT_TRANSLATE_NOOP("Errors", "This passphrase does not open the vault. Nothing is lost. Try again, or use the recovery code."),
    "vault.wrong_recovery_code": QT_TRANSLATE_NOOP("Errors", "This recovery code belongs to another vault. Nothing is lost. Look for the sheet of this vault."),
    "passphrase.too_short": QT_TRANSLATE_NOOP("Errors", "This passphrase is too short to protect the group. Add another word or two."),
    "passphrase.too_common": QT_TRANSLATE_NOOP("Errors", "This passphrase is easy to guess. Use words that do not belong together, or let the program suggest one."),
    "vault.missing": QT_TRANSLATE_NOOP("Errors", "There is no vault in this folder. Nothing was changed. Choose another folder."),
    "vault.damaged": QT_TRANSLATE_NOOP("Errors", "A file of the vault is damaged, so it was not opened and nothing was changed. Open your latest copy of the folder."),
    "vault.foreign": QT_TRANSLATE_NOOP("Errors", "The files in this folder do not belong together. Nothing was changed. Open your latest copy of the folder."),
    "vault.only_to_look": QT_TRANSLATE_NOOP("Errors", "The vault is damaged and open to look only, so nothing was changed. Go on with what could be read, or restore a backup."),
    "backup.not_before": QT_TRANSLATE_NOOP("Errors", "No backup could be kept first, so nothing was changed. Make room on the disk, then try again."),
    "vault.older": QT_TRANSLATE_NOOP("Errors", "This is an older copy of the vault, so it was not opened. Nothing was changed. Look for the newer one, or restore a backup."),
    "backup.not_one": QT_TRANSLATE_NOOP("Errors", "This file is no backup of PeerGroups. Nothing was changed. Choose another one."),
    "backup.damaged": QT_TRANSLATE_NOOP("Errors", "This backup is damaged or incomplete. Nothing was changed. Choose another one."),
    "backup.cannot_be_read": QT_TRANSLATE_NOOP("Errors", "The backup cannot be read or written there. Nothing is lost. Choose another place."),
    "backup.none": QT_TRANSLATE_NOOP("Errors", "There is no backup yet. Keep one first."),
    "backup.place_missing": QT_TRANSLATE_NOOP("Errors", "The second place is not there now. The backup was kept beside the vault. Plug the stick in and try again."),
    "vault.in_use": QT_TRANSLATE_NOOP("Errors", "The vault is already open in another window. Go to that window, or close it and try again."),
    "vault.exists": QT_TRANSLATE_NOOP("Errors", "This folder already holds a vault. It was not touched. Open it, or choose an empty folder."),
    "vault.read_only": QT_TRANSLATE_NOOP("Errors", "Nothing can be written in this folder. Nothing is lost. Choose a folder of your own."),
    "busy": QT_TRANSLATE_NOOP("Errors", "Longer work is still going on. Wait until it is finished, then try again."),
    "disk_full": QT_TRANSLATE_NOOP("Errors", "The disk is full, so the last change was not kept; everything before it is. Make room, then try again."),
    "not_enough_memory": QT_TRANSLATE_NOOP("Errors", "The computer has too little free memory now. Nothing is lost. Close other programs and try again."),
    "file.missing": QT_TRANSLATE_NOOP("Errors", "The file is not there any more. Nothing was changed. Choose it again."),
    "file.too_large": QT_TRANSLATE_NOOP("Errors", "The file is too large to read. Nothing was changed. Split it into smaller files."),
    "file.not_a_table": QT_TRANSLATE_NOOP("Errors", "No table was found in this file. Nothing was changed. Save it as CSV or XLSX and try again."),
    "file.encoding": QT_TRANSLATE_NOOP("Errors", "The letters in this file cannot be read. Nothing was changed. Save it as CSV in UTF-8 and try again."),
    "file.locked": QT_TRANSLATE_NOOP("Errors", "The file is open in another program or protected. Nothing was changed. Close it there and try again."),
    "file.empty": QT_TRANSLATE_NOOP("Errors", "The file is empty. Nothing was changed. Choose another one."),
    "file.exists": QT_TRANSLATE_NOOP("Errors", "A file of this name is already there. It was not touched. Choose another name."),
    "file.too_many_rows": QT_TRANSLATE_NOOP("Errors", "The table has too many rows to read at once. Nothing was changed. Split it into smaller files."),
    "paper.too_long": QT_TRANSLATE_NOOP("Errors", "This is too long for the paper. Nothing is lost. Make it shorter and try again."),
    "paper.nothing_to_print": QT_TRANSLATE_NOOP("Errors", "There is nothing to print here yet. Nothing was changed."),
    "paper.nothing_ordered": QT_TRANSLATE_NOOP("Errors", "Nothing was chosen to print. Choose a language and how many first."),
    "paper.no_such_language": QT_TRANSLATE_NOOP("Errors", "This handout is not written in that language yet. Choose another language."),
    "paper.missing_glyph": QT_TRANSLATE_NOOP("Errors", "A sign in this text cannot be printed. Nothing is lost. Take it out and try again."),
    "paper.unknown_handout": QT_TRANSLATE_NOOP("Errors", "This handout is not there any more. Nothing was changed. Choose another one."),
    "paper.unknown_placeholder": QT_TRANSLATE_NOOP("Errors", "A word in braces in this handout is not known, so nothing was printed. Change the text and try again."),
    "paper.unknown_markup": QT_TRANSLATE_NOOP("Errors", "Something in this handout cannot be printed, so nothing was. Change the text and try again."),
    "paper.too_wide": QT_TRANSLATE_NOOP("Errors", "A table in this handout is wider than the page, so nothing was printed. Take out a column and try again."),
    "paper.unknown_image": QT_TRANSLATE_NOOP("Errors", "A picture of this handout is not there, so nothing was printed. Add it again or take it out."),
    "paper.bad_image": QT_TRANSLATE_NOOP("Errors", "A picture of this handout cannot be printed, so nothing was. Choose another picture."),
    "paper.bad_link": QT_TRANSLATE_NOOP("Errors", "An address in this handout cannot be printed, so nothing was. Write it as https:// and try again."),
    "paper.no_header": QT_TRANSLATE_NOOP("Errors", "A file of this handout is damaged, so nothing was printed. Install the program again."),
    "paper.bad_header": QT_TRANSLATE_NOOP("Errors", "A file of this handout is damaged, so nothing was printed. Install the program again."),
    "paper.no_words": QT_TRANSLATE_NOOP("Errors", "The words for papers in this language are damaged, so nothing was printed. Install the program again."),
    "paper.bad_font": QT_TRANSLATE_NOOP("Errors", "A font of the program is damaged, so nothing was printed. Install the program again."),
    "paper.unknown_paper": QT_TRANSLATE_NOOP("Errors", "This paper is not there any more. Nothing was changed. Choose another one."),
    "group.unknown": QT_TRANSLATE_NOOP("Errors", "This group is not there any more. Nothing was changed. Choose another one."),
    "session.none": QT_TRANSLATE_NOOP("Errors", "This group has no session for this paper. Nothing was changed. Plan one first."),
    "handout.language_taken": QT_TRANSLATE_NOOP("Errors", "This handout is already written in that language. Nothing was changed. Choose another one."),
    "picture.too_large": QT_TRANSLATE_NOOP("Errors", "This picture is too large. Nothing was changed. Choose a smaller one."),
    "picture.unreadable": QT_TRANSLATE_NOOP("Errors", "This file is no picture that can be read. Nothing was changed. Choose a PNG or JPEG."),
    "handout.too_long": QT_TRANSLATE_NOOP("Errors", "The text is too long to keep in one piece. Take some of it out, or start a second handout."),
    "handout.file_too_large": QT_TRANSLATE_NOOP("Errors", "The file is too large for a handout. Nothing was changed. Choose a shorter text."),
    "handout.not_a_text": QT_TRANSLATE_NOOP("Errors", "This file is no plain text. Nothing was changed. Save it as a text in UTF-8 and try again."),
    "handout.source": QT_TRANSLATE_NOOP("Errors", "This is the text the others are translated from, so it stays. Remove the whole handout instead."),
    "group.keeps_no_names": QT_TRANSLATE_NOOP("Errors", "This group keeps no names. Nothing was changed. Count heads instead, or change what the group keeps."),
    "history.changed_since": QT_TRANSLATE_NOOP("Errors", "This was changed again since, so it was not taken back. Change it by hand."),
    "history.nothing_to_redo": QT_TRANSLATE_NOOP("Errors", "There is nothing to do again."),
    "history.nothing_to_undo": QT_TRANSLATE_NOOP("Errors", "There is nothing to take back."),
    "import.no_name_column": QT_TRANSLATE_NOOP("Errors", "No column was chosen for the name. Nothing was changed. Choose the column that holds names."),
    "membership.already": QT_TRANSLATE_NOOP("Errors", "This person is already in the group. Nothing was changed."),
    "note.empty": QT_TRANSLATE_NOOP("Errors", "The note is empty. Write a word or two first."),
    "note.signed": QT_TRANSLATE_NOOP("Errors", "A signed note cannot be changed. Nothing is lost. Add to it instead."),
    "note.too_long": QT_TRANSLATE_NOOP("Errors", "The note is too long to keep in one piece. Nothing is lost. Split it into two notes."),
    "recovery.typed_wrong": QT_TRANSLATE_NOOP("Errors", "This is not what stands on the sheet. Look at that part of the code again."),
    "session.already_held": QT_TRANSLATE_NOOP("Errors", "This session was already held, so it stays as it is. Nothing was changed."),
    "session.keeps_names": QT_TRANSLATE_NOOP("Errors", "This group keeps names. Nothing was changed. Mark each person instead."),
    "session.not_markable": QT_TRANSLATE_NOOP("Errors", "This session was cancelled or did not happen. Nothing was changed. Plan it again first."),
}  # fmt: skip

OLDER: dict[str, str] = {
    "header": QT_TRANSLATE_NOOP("Errors", "The file with the ways in is older than the vault itself. A passphrase that was taken away may open it again. Ask whoever copied files here."),
    "database": QT_TRANSLATE_NOOP("Errors", "This is an older copy: you had a newer one open on this computer. What was written since is not in it. Nothing was changed."),
    "pages": QT_TRANSLATE_NOOP("Errors", "Something else has changed the vault since it was closed. What you see may not be what was written. Nothing was changed."),
}  # fmt: skip

PROBLEMS: dict[str, str] = {
    "page_changed_outside": QT_TRANSLATE_NOOP("Problems", "A part of the file was changed by something other than this program. Restore a backup from before, or ask whoever copied files here."),
    "database_damaged": QT_TRANSLATE_NOOP("Problems", "A part of the file is damaged. Export everything now, then restore the newest backup."),
    "reference_missing": QT_TRANSLATE_NOOP("Problems", "Something belongs to a person, group or session that is not there any more. What you see is right; it may be incomplete."),
    "attendance_without_session": QT_TRANSLATE_NOOP("Problems", "Some attendance belongs to a session that is not there any more. Totals may be too small."),
    "held_session_without_group": QT_TRANSLATE_NOOP("Problems", "A session belongs to a group that is not there any more. Totals may be too small."),
    "search_index_incomplete": QT_TRANSLATE_NOOP("Problems", "The search does not find everything. Nothing is lost: let it be mended."),
    "search_index_damaged": QT_TRANSLATE_NOOP("Problems", "The search is damaged. Nothing is lost: let it be mended."),
    "log_changed_outside": QT_TRANSLATE_NOOP("Problems", "The log of who did what was changed, or a part of it could not be read. Look at who has a way in."),
    "log_cut_off": QT_TRANSLATE_NOOP("Problems", "The last lines of the log of who did what are gone. An older copy may have been put in the vault's place."),
}  # fmt: skip

FIELDS: dict[str, str] = {
    "missing": QT_TRANSLATE_NOOP("Fields", "Please fill this in."),
    "too_long": QT_TRANSLATE_NOOP("Fields", "This is too long. Make it shorter."),
    "too_short": QT_TRANSLATE_NOOP("Fields", "This is too short."),
    "too_small": QT_TRANSLATE_NOOP("Fields", "This number is too small."),
    "too_large": QT_TRANSLATE_NOOP("Fields", "This number is too large."),
    "not_a_date": QT_TRANSLATE_NOOP("Fields", "This is not a date."),
    "not_a_time": QT_TRANSLATE_NOOP("Fields", "This is not a time."),
    "not_a_choice": QT_TRANSLATE_NOOP("Fields", "Please choose one from the list."),
    "not_a_year": QT_TRANSLATE_NOOP("Fields", "This is not a year."),
    "ends_before_start": QT_TRANSLATE_NOOP("Fields", "The end is before the beginning."),
    "not_a_number": QT_TRANSLATE_NOOP("Fields", "This is not a number."),
}

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
    "Plan ahead": QT_TRANSLATE_NOOP("Works", "Plan ahead"),
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
    "Remove person": QT_TRANSLATE_NOOP("Works", "Remove person"),
    "Reopen follow-up": QT_TRANSLATE_NOOP("Works", "Reopen follow-up"),
    "Reopen group": QT_TRANSLATE_NOOP("Works", "Reopen group"),
    "Reopen session": QT_TRANSLATE_NOOP("Works", "Reopen session"),
    "Restore group": QT_TRANSLATE_NOOP("Works", "Restore group"),
    "Restore handout": QT_TRANSLATE_NOOP("Works", "Restore handout"),
    "Restore person": QT_TRANSLATE_NOOP("Works", "Restore person"),
    "Session did not happen": QT_TRANSLATE_NOOP("Works", "Session did not happen"),
    "Set topic": QT_TRANSLATE_NOOP("Works", "Set topic"),
    "Sign note": QT_TRANSLATE_NOOP("Works", "Sign note"),
    "Start group": QT_TRANSLATE_NOOP("Works", "Start group"),
    "Start handout": QT_TRANSLATE_NOOP("Works", "Start handout"),
    "Take version back": QT_TRANSLATE_NOOP("Works", "Take version back"),
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
    if isinstance(error, VaultTooNew):
        return translate(
            "Errors", "This vault was made by a newer PeerGroups. Nothing was changed. Install the newer version to open it."
        )  # fmt: skip
    if isinstance(error, RecoveryCodeMistyped):
        return _mistyped(error.group)
    if isinstance(error, InvalidDraft) and len(error.fields) == 1:
        return field_sentence(next(iter(error.fields.values())))
    for code in (error.code, type(error).code):
        if code in ERRORS:
            return QCoreApplication.translate("Errors", ERRORS[code])
    if error.code in FIELDS:
        return field_sentence(error.code)
    return translate("Errors", "That did not work, and nothing was changed. Try once more.")


def field_sentence(code: str) -> str:
    """What stands below a field that cannot be kept."""
    if code in FIELDS:
        return QCoreApplication.translate("Fields", FIELDS[code])
    return translate("Fields", "This cannot be kept. Please look at it again.")


def label_text(label: str) -> str:
    """The label of a work in words; a label that has none yet is shown as it is."""
    return QCoreApplication.translate("Works", LABELS[label]) if label in LABELS else label


def word(value: StrEnum) -> str:
    """A mark, role, status, level or reason in words, beginning small."""
    return QCoreApplication.translate("Words", WORDS[type(value).__name__][value.value])


def unmarked() -> str:
    """The word for a person whose attendance is not recorded."""
    return translate("Words", "not marked")


def _mistyped(group: int) -> str:
    if group == 0:
        return translate(
            "Errors", "The recovery code is not complete. Nothing is lost. Type all of its parts."
        )
    text = translate("Errors", "There is a typing error in part {part} of the code. Nothing is lost. Look at that part again.")  # fmt: skip
    return text.format(part=group)


def problem(code: str) -> str:
    """What was found in the vault, and what to do."""
    return QCoreApplication.translate("Problems", PROBLEMS.get(code, PROBLEMS["database_damaged"]))


def older(part: str) -> str:
    """What was found instead of the newest vault."""
    return QCoreApplication.translate("Errors", OLDER[part])
