"""What a person reads when something did not work: one table for the window and the command line.

An error says what happened, that nothing is lost, and one next step. The texts are English, marked for lupdate; the
window says them in its language, the command line as they stand.
"""

# ruff: noqa: E501  (a sentence stands whole on its line: translators and lupdate read it there)

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from peergroups.base.errors import (
    InvalidDraft,
    PeerGroupsError,
    RecoveryCodeMistyped,
    VaultLinked,
    VaultOlder,
    VaultStray,
)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for lupdate, which knows this name."""
    return text


def _as_it_stands(_context: str, text: str) -> str:
    return text


ERRORS: dict[str, str] = {
    "cancelled": QT_TRANSLATE_NOOP("Errors", "Cancelled. Nothing was changed."),
    "invalid_draft": QT_TRANSLATE_NOOP("Errors", "Something in the form needs another look. Nothing is lost: see the marked fields."),
    "not_allowed": QT_TRANSLATE_NOOP("Errors", "Your way in does not allow this. Nothing was changed. Ask a coordinator."),
    "person.the_same": QT_TRANSLATE_NOOP("Errors", "This is one record already. Nothing was changed. Choose another person."),
    "row.missing": QT_TRANSLATE_NOOP("Errors", "This is not there any more. Nothing was changed."),
    "account.nobody": QT_TRANSLATE_NOOP("Errors", "Whoever opened the vault with the recovery sheet has no name to sign with. Nothing was changed. Open it with a passphrase of your own."),
    "trash.not_in_it": QT_TRANSLATE_NOOP("Errors", "This is not in the trash any more. Nothing was changed."),
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
    "vault.gone": QT_TRANSLATE_NOOP("Errors", "The folder of the vault is not where it was, so nothing more is kept in it. What you typed still stands here. Put the folder or the stick back, or keep a copy elsewhere."),
    "vault.costly": QT_TRANSLATE_NOOP("Errors", "Opening this vault would take much longer than its copies say: the file with the ways in may have been changed. Nothing was tried. Ask whoever copied files here, or restore a backup."),
    "vault.damaged": QT_TRANSLATE_NOOP("Errors", "A file of the vault is damaged, so it was not opened and nothing was changed. Open your latest copy of the folder."),
    "vault.foreign": QT_TRANSLATE_NOOP("Errors", "The files in this folder do not belong together. Nothing was changed. Open your latest copy of the folder."),
    "vault.only_to_look": QT_TRANSLATE_NOOP("Errors", "The vault is damaged and open to look only, so nothing was changed. Go on with what could be read, or restore a backup."),
    "vault.whole_to_look": QT_TRANSLATE_NOOP("Errors", "The vault is open to look only, so nothing was changed. Look, print and export; to change something, lock it and make its folder writable."),
    "backup.not_before": QT_TRANSLATE_NOOP("Errors", "No backup could be kept first, so nothing was changed. Make room on the disk, then try again."),
    "vault.older": QT_TRANSLATE_NOOP("Errors", "This is an older copy of the vault, so it was not opened. Nothing was changed. Look for the newer one, or restore a backup."),
    "backup.not_one": QT_TRANSLATE_NOOP("Errors", "This file is no backup of PeerGroups. Nothing was changed. Choose another one."),
    "backup.damaged": QT_TRANSLATE_NOOP("Errors", "This backup is damaged or incomplete. Nothing was changed. Choose another one."),
    "backup.cannot_be_read": QT_TRANSLATE_NOOP("Errors", "The backup cannot be read or written there. Nothing is lost. Choose another place."),
    "restore.needs_present": QT_TRANSLATE_NOOP("Errors", "This does not open the vault that is in this folder now, so nothing was changed. Use a passphrase of today or its recovery code, or restore the backup into a new folder."),
    "rescue.sound": QT_TRANSLATE_NOOP("Errors", "This vault is not damaged, so there is nothing to rescue. Open it as ever."),
    "backup.none": QT_TRANSLATE_NOOP("Errors", "There is no backup yet. Keep one first."),
    "backup.wrong_passphrase": QT_TRANSLATE_NOOP("Errors", "This passphrase does not open that backup. Nothing was changed. Type the one of the day it was made, or its recovery code."),
    "backup.wrong_recovery_code": QT_TRANSLATE_NOOP("Errors", "This recovery code does not open that backup. Nothing was changed. Look for the sheet of the day it was made."),
    "backup.place_missing": QT_TRANSLATE_NOOP("Errors", "The second place is not there now. The backup was kept beside the vault. Plug the stick in and try again."),
    "backup.stick_missing": QT_TRANSLATE_NOOP("Errors", "The stick or disk of the second place is not there: without it, its folder is an empty one of this computer. The backup was kept beside the vault. Plug the stick in and try again."),
    "backup.place_silent": QT_TRANSLATE_NOOP("Errors", "The second place does not answer, or stopped answering. The backup was kept beside the vault. See that the stick or the network is there, and keep a backup again."),
    "vault.in_use": QT_TRANSLATE_NOOP("Errors", "The vault is already open in another window. Go to that window, or close it and try again."),
    "vault.exists": QT_TRANSLATE_NOOP("Errors", "This folder already holds a vault. It was not touched. Open it, or choose an empty folder."),
    "vault.read_only": QT_TRANSLATE_NOOP("Errors", "Nothing can be written in this folder. Nothing is lost. Choose a folder of your own."),
    "later": QT_TRANSLATE_NOOP("Errors", "What you typed is kept as soon as the longer work is finished."),
    "busy": QT_TRANSLATE_NOOP("Errors", "Longer work is still going on. Wait until it is finished, then try again."),
    "disk_full": QT_TRANSLATE_NOOP("Errors", "The disk is full, so the last change was not kept; everything before it is. Make room, then try again."),
    "not_enough_memory": QT_TRANSLATE_NOOP("Errors", "The computer has too little free memory now. Nothing is lost. Close other programs and try again."),
    "folder.of_vault": QT_TRANSLATE_NOOP("Errors", "That is the folder of the vault itself, where nothing else may lie. Nothing was changed. Choose another folder."),
    "folder.missing": QT_TRANSLATE_NOOP("Errors", "The folder is not there. Nothing was changed. Make it first, or choose another one."),
    "passphrase.not_for_files": QT_TRANSLATE_NOOP("Errors", "Not every program that shows PDF would take this passphrase. Use plain letters, numbers and spaces between them, and fewer than a hundred."),
    "passphrase.unreadable": QT_TRANSLATE_NOOP("Errors", "The passphrase could not be read from there. Nothing was changed."),
    "file.missing": QT_TRANSLATE_NOOP("Errors", "The file is not there any more. Nothing was changed. Choose it again."),
    "file.too_large": QT_TRANSLATE_NOOP("Errors", "The file is too large to read. Nothing was changed. Split it into smaller files."),
    "file.not_a_table": QT_TRANSLATE_NOOP("Errors", "No table was found in this file. Nothing was changed. Save it as CSV or XLSX and try again."),
    "file.is_a_calendar": QT_TRANSLATE_NOOP("Errors", "This file is a calendar, not a list of people. Nothing was changed. Save the people as CSV or XLSX."),
    "file.is_data": QT_TRANSLATE_NOOP("Errors", "This file is data of another program (JSON). Nothing was changed. Save the people there as CSV or XLSX."),
    "file.is_our_export": QT_TRANSLATE_NOOP("Errors", "This file holds everything of a vault. Nothing was changed. Bring it back in Settings, This vault."),
    "file.not_our_export": QT_TRANSLATE_NOOP("Errors", "This file is not everything of a vault as PeerGroups writes it, or it was changed. Nothing was changed. Choose everything.json of an export."),
    "file.is_a_web_page": QT_TRANSLATE_NOOP("Errors", "This file is a web page, whatever its name says. Nothing was changed. Open it in a spreadsheet and save it as XLSX."),
    "file.is_addresses": QT_TRANSLATE_NOOP("Errors", "These are addresses in a row. Nothing was changed. Put each person on a line of their own, name first, and try again."),
    "file.not_a_list": QT_TRANSLATE_NOOP("Errors", "This reads like a text, not like a list of people. Nothing was changed. Put each person on a line of their own."),
    "file.encoding": QT_TRANSLATE_NOOP("Errors", "The letters in this file cannot be read. Nothing was changed. Save it as CSV in UTF-8 and try again."),
    "file.locked": QT_TRANSLATE_NOOP("Errors", "The file is open in another program or protected. Nothing was changed. Close it there and try again."),
    "file.empty": QT_TRANSLATE_NOOP("Errors", "The file is empty. Nothing was changed. Choose another one."),
    "file.exists": QT_TRANSLATE_NOOP("Errors", "A file of this name is already there. It was not touched. Choose another name."),
    "file.too_many_rows": QT_TRANSLATE_NOOP("Errors", "The table has too many rows to read at once. Nothing was changed. Split it into smaller files."),
    "paper.too_long": QT_TRANSLATE_NOOP("Errors", "This is too long for the paper. Nothing is lost. Make it shorter and try again."),
    "paper.nothing_to_print": QT_TRANSLATE_NOOP("Errors", "There is nothing to print here yet. Nothing was changed."),
    "paper.nothing_ordered": QT_TRANSLATE_NOOP("Errors", "Nothing was chosen to print. Choose a language and how many first."),
    "paper.nobody_came": QT_TRANSLATE_NOOP("Errors", "A certificate says how often somebody came, and nobody has come to a session of this group yet."),
    "paper.no_such_language": QT_TRANSLATE_NOOP("Errors", "This handout is not written in that language yet. Choose another language."),
    "paper.missing_glyph": QT_TRANSLATE_NOOP("Errors", "A sign in this text cannot be printed. Nothing is lost. Take it out and try again."),
    "paper.unknown_handout": QT_TRANSLATE_NOOP("Errors", "This handout is not there any more. Nothing was changed. Choose another one."),
    "paper.unknown_placeholder": QT_TRANSLATE_NOOP("Errors", "A word in braces in this handout is not known, so nothing was printed. Change the text and try again."),
    "paper.not_alone": QT_TRANSLATE_NOOP("Errors", "Something in braces in this handout must stand alone on its line, so nothing was printed. Change the text and try again."),
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
    "figures.ends_before_start": QT_TRANSLATE_NOOP("Errors", "The last day comes before the first. Nothing was counted. Choose other days."),
    "figures.near": QT_TRANSLATE_NOOP("Errors", "Figures of nearly the same days and groups were given away before. Taking one from the other, small numbers could be worked out. Nothing was written. It is safer to give away the same days and groups again."),
    "figures.no_such_period": QT_TRANSLATE_NOOP("Errors", "Nobody can count so far back. Nothing was counted. Choose later days."),
    "group.unknown": QT_TRANSLATE_NOOP("Errors", "This group is not there any more. Nothing was changed. Choose another one."),
    "session.none": QT_TRANSLATE_NOOP("Errors", "This group has no session for this paper. Nothing was changed. Plan one first."),
    "handout.language_taken": QT_TRANSLATE_NOOP("Errors", "This handout is already written in that language. Nothing was changed. Choose another one."),
    "picture.too_large": QT_TRANSLATE_NOOP("Errors", "This picture is too large. Nothing was changed. Choose a smaller one."),
    "picture.unreadable": QT_TRANSLATE_NOOP("Errors", "This file is no picture that can be read. Nothing was changed. Choose a PNG or JPEG."),
    "handout.too_long": QT_TRANSLATE_NOOP("Errors", "The text is too long to keep in one piece. Take some of it out, or start a second handout."),
    "handout.file_too_large": QT_TRANSLATE_NOOP("Errors", "The file is too large for a handout. Nothing was changed. Choose a shorter text."),
    "handout.not_a_text": QT_TRANSLATE_NOOP("Errors", "This file is no plain text. Nothing was changed. Save it as a text in UTF-8 and try again."),
    "handout.source": QT_TRANSLATE_NOOP("Errors", "This is the text the others are translated from, so it stays. Put the whole handout into the trash instead."),
    "group.keeps_no_names": QT_TRANSLATE_NOOP("Errors", "This group keeps no names. Nothing was changed. Count heads instead, or change what the group keeps."),
    "history.changed_since": QT_TRANSLATE_NOOP("Errors", "This was changed again since, so it was not taken back. Change it by hand."),
    "history.nothing_to_redo": QT_TRANSLATE_NOOP("Errors", "There is nothing to do again."),
    "history.nothing_to_undo": QT_TRANSLATE_NOOP("Errors", "There is nothing to take back."),
    "import.no_name_column": QT_TRANSLATE_NOOP("Errors", "No column was chosen for the name. Nothing was changed. Choose the column that holds names."),
    "sample.no_lists": QT_TRANSLATE_NOOP("Errors", "This is the sample, and everybody knows its passphrase. Nothing was brought in. Start your own vault first."),
    "membership.already": QT_TRANSLATE_NOOP("Errors", "This person is already in the group. Nothing was changed."),
    "requirement.there": QT_TRANSLATE_NOOP("Errors", "That is asked of them already."),
    "group.full": QT_TRANSLATE_NOOP("Errors", "No place is free in this group. Nothing was changed. Say that it is meant, or wait until somebody leaves."),
    "offer.passes_over": QT_TRANSLATE_NOOP("Errors", "Somebody else waits longer. Nothing was changed. Say why they are passed over."),
    "merge.too_old": QT_TRANSLATE_NOOP("Errors", "They were made one more than 30 days ago. Nothing was changed."),
    "merge.changed_since": QT_TRANSLATE_NOOP("Errors", "What was made one has been changed since, so it cannot be taken apart by itself. Nothing was changed."),
    "period.latest": QT_TRANSLATE_NOOP("Errors", "The latest stretch says what this person is now, and stays. Nothing was changed."),
    "offer.open": QT_TRANSLATE_NOOP("Errors", "A place is offered to this person already. Nothing was changed."),
    "offer.answered": QT_TRANSLATE_NOOP("Errors", "This offer is answered already. Nothing was changed."),
    "offer.not_waiting": QT_TRANSLATE_NOOP("Errors", "This person does not wait for a place. Nothing was changed."),
    "note.empty": QT_TRANSLATE_NOOP("Errors", "The note is empty. Write a word or two first."),
    "note.signed": QT_TRANSLATE_NOOP("Errors", "A signed note cannot be changed. Nothing is lost. Add to it instead."),
    "note.too_long": QT_TRANSLATE_NOOP("Errors", "The note is too long to keep in one piece. Nothing is lost. Split it into two notes."),
    "recovery.typed_wrong": QT_TRANSLATE_NOOP("Errors", "This is not what stands on the sheet. Look at that part of the code again."),
    "clock.doubtful": QT_TRANSLATE_NOOP("Errors", "The clock of this computer may be wrong. Nothing was changed. Confirm the date above first."),
    "session.people_came": QT_TRANSLATE_NOOP("Errors", "People came to this session. Nothing was changed. Take their marks back first, or say that it is meant."),
    "session.too_early": QT_TRANSLATE_NOOP("Errors", "This session is still to come. Nothing was changed. Come back when it is over."),
    "session.keeps_names": QT_TRANSLATE_NOOP("Errors", "This group keeps names. Nothing was changed. Mark each person instead."),
    "vault.linked": QT_TRANSLATE_NOOP("Errors", "In the folder of the vault, “{name}” is no plain file or folder of its own: it leads elsewhere or has a second name. Nothing was changed. Ask whoever gave you the folder; a plain copy of it can be opened."),
    "vault.stray_journal": QT_TRANSLATE_NOOP("Errors", "In the folder of the vault lies the file “{name}”, which PeerGroups does not make: another program had the database open, or somebody put it there. It keeps the vault from opening. Nothing was changed. It can be moved aside, and is not deleted."),
    "vault.stray_plan": QT_TRANSLATE_NOOP("Errors", "The file “{name}” in the folder of the vault says that a backup was being put in place, but it cannot be read: it is damaged, or somebody put it there. It keeps the vault from opening. Nothing was changed. It can be moved aside, and is not deleted."),
    "vault.too_new": QT_TRANSLATE_NOOP("Errors", "This vault was made by a newer PeerGroups. Nothing was changed. Install the newer version to open it."),
    "recovery.incomplete": QT_TRANSLATE_NOOP("Errors", "The recovery code is not complete. Nothing is lost. Type all of its parts."),
    "vault.recovery_code_mistyped": QT_TRANSLATE_NOOP("Errors", "There is a typing error in part {part} of the code. Nothing is lost. Look at that part again."),
    "unknown": QT_TRANSLATE_NOOP("Errors", "That did not work, and nothing was changed. Try once more."),
    "group.missing": QT_TRANSLATE_NOOP("Errors", "This paper is made for a group. Nothing was changed. Name the group."),
    "group.no_such_name": QT_TRANSLATE_NOOP("Errors", "There is no group of that name. Nothing was changed. Look at the name again."),
    "person.unknown": QT_TRANSLATE_NOOP("Errors", "Nobody of that name comes to the group. Nothing was changed. Look at the name again."),
    "session.unknown": QT_TRANSLATE_NOOP("Errors", "The group has no session on that day for this paper. Nothing was changed. Choose another day."),
    "session.not_markable": QT_TRANSLATE_NOOP("Errors", "This session was cancelled or did not happen. Nothing was changed. Plan it again first."),
}  # fmt: skip

OLDER: dict[str, str] = {  # by `VaultOlder.part`, "database" also with its two moments
    "header": QT_TRANSLATE_NOOP("Errors", "The file with the ways in is older than the vault itself. A passphrase that was taken away may open it again. Ask whoever copied files here."),
    "ways": QT_TRANSLATE_NOOP("Errors", "The file with the ways in is an older one: your passphrase opens a newer copy of it. Ask whoever copied files here. Opened all the same, the newer one takes its place. Nothing was changed."),
    "database": QT_TRANSLATE_NOOP("Errors", "This is an older copy: you had a newer one open on this computer. What was written since is not in it. Nothing was changed."),
    "database_dated": QT_TRANSLATE_NOOP("Errors", "This is an older copy: its newest entry is of {here}, and you had a newer one open on this computer until {there}. What was written since is not in it. Nothing was changed."),
    "both": QT_TRANSLATE_NOOP("Errors", "There are two copies of this vault, and both were worked in: this one until {here}, the one this computer knows until {there}. Each lacks what was written in the other. Open the one to go on with, and look into the other. Nothing was changed."),
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
    "fewer_than_members": QT_TRANSLATE_NOOP(
        "Fields", "More people belong to this group. Say above that it is meant, or choose a higher number."
    ),
    "goes_on": QT_TRANSLATE_NOOP("Fields", "This goes on. Say that they left or take a break instead."),
    "in_the_past": QT_TRANSLATE_NOOP("Fields", "This day is over. Choose one to come."),
    "missing": QT_TRANSLATE_NOOP("Fields", "Please fill this in."),
    "too_long": QT_TRANSLATE_NOOP("Fields", "This is too long. Make it shorter."),
    "too_short": QT_TRANSLATE_NOOP("Fields", "This is too short."),
    "too_small": QT_TRANSLATE_NOOP("Fields", "This number is too small."),
    "too_large": QT_TRANSLATE_NOOP("Fields", "This number is too large."),
    "not_a_date": QT_TRANSLATE_NOOP("Fields", "This is not a date."),
    "not_a_time": QT_TRANSLATE_NOOP("Fields", "This is not a time."),
    "not_a_day": QT_TRANSLATE_NOOP(
        "Fields", "This is no day. Write it like {example}, or pick it from the month."
    ),
    "not_an_hour": QT_TRANSLATE_NOOP("Fields", "This is no time of day. Write it like 18:30."),
    "far_year": QT_TRANSLATE_NOOP(
        "Fields", "This year is more than ten years away. If it is meant, leave the field once more."
    ),
    "year_out": QT_TRANSLATE_NOOP("Fields", "The year is to be one from 1900 to 2100."),
    "not_a_choice": QT_TRANSLATE_NOOP("Fields", "Please choose one from the list."),
    "not_a_year": QT_TRANSLATE_NOOP("Fields", "This is not a year."),
    "ends_before_start": QT_TRANSLATE_NOOP("Fields", "The end is before the beginning."),
    "not_a_number": QT_TRANSLATE_NOOP("Fields", "This is not a number."),
    "overlaps": QT_TRANSLATE_NOOP("Fields", "These days lie over another period."),
    "digits_alone": QT_TRANSLATE_NOOP("Fields", "Digits and signs alone are no name."),
    "unknown": QT_TRANSLATE_NOOP("Fields", "This cannot be kept. Please look at it again."),
}


def sentence(error: PeerGroupsError, say: Callable[[str, str], str] = _as_it_stands) -> str:
    """The sentence for an error; `say(context, text)` puts it in the reader's language."""
    if isinstance(error, RecoveryCodeMistyped):
        code = error.code if error.group else "recovery.incomplete"
        return say("Errors", ERRORS[code]).replace("{part}", str(error.group))
    if isinstance(error, (VaultLinked, VaultStray)):
        return say("Errors", ERRORS[error.code]).replace("{name}", error.name)
    if isinstance(error, InvalidDraft) and len(error.fields) == 1:
        return field_sentence(next(iter(error.fields.values())), say)
    known = (error.code, type(error).code)
    code = next((code for code in known if code in ERRORS), "")
    if code:
        return say("Errors", ERRORS[code])
    return field_sentence(error.code, say) if error.code in FIELDS else say("Errors", ERRORS["unknown"])


def field_sentence(code: str, say: Callable[[str, str], str] = _as_it_stands) -> str:
    """What stands below a field that cannot be kept."""
    return say("Fields", FIELDS.get(code, FIELDS["unknown"]))


def problem(code: str, say: Callable[[str, str], str] = _as_it_stands) -> str:
    """What was found in the vault, and what to do."""
    return say("Problems", PROBLEMS.get(code, PROBLEMS["database_damaged"]))


def older(
    error: VaultOlder, moment: Callable[[datetime], str], say: Callable[[str, str], str] = _as_it_stands
) -> str:
    """What was found instead of the newest vault; `moment` writes a day and hour."""
    here = moment(error.here) if error.here is not None else ""
    there = moment(error.there) if error.there is not None else ""
    dated = error.part == "database" and here and there and here != there
    return say("Errors", OLDER["database_dated" if dated else error.part]).format(here=here, there=there)
