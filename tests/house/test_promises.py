"""What README and Help promise stands beside the tests that show it; what nobody keeps is said as that."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOBODY = frozenset({"nobody", "this computer"})

LOCKED = (
    "tests/leaks/test_canary.py::test_no_word_is_written_anywhere_but_into_the_files_asked_for",
    "tests/store/backup/test_backups.py::test_a_backup_holds_everything_and_opens_with_the_passphrase",
    "tests/store/test_stranger.py::test_a_stranger_finds_no_word_of_the_vault_in_its_folder",
)
CHANGED = (
    "tests/store/lifecycle/test_old_files.py::test_an_old_page_is_told_whatever_hides_it",
    "tests/store/lifecycle/test_old_files.py::test_an_old_write_ahead_file_is_told_whatever_hides_it",
    "tests/store/lifecycle/test_rollback.py::test_a_whole_older_folder_is_noticed_and_opened_only_knowingly",
    "tests/store/lifecycle/test_rollback.py::test_a_vault_that_comes_from_elsewhere_asks_until_somebody_says_that_it_fits",
    "tests/store/lifecycle/test_second_place.py::test_an_old_folder_is_told_where_only_the_second_place_knows_of_a_newer",
    "tests/store/test_stranger.py::test_what_was_cut_off_the_end_of_an_unclean_opening_is_not_noticed",
    "tests/store/test_stranger.py::test_a_page_of_before_put_into_the_log_of_an_unclean_opening_is_not_read",
    "tests/store/lifecycle/test_proved_log.py::test_no_frame_can_be_put_in_taken_out_moved_or_changed",
    "tests/store/lifecycle/test_looked_into.py::test_a_whole_older_folder_is_told_with_its_dates_and_gone_on_with_only_knowingly",
    "tests/usecases/test_audit.py::test_a_tail_cut_off_while_the_vault_was_closed_is_found_told_and_noted",
)
CARRIED = (
    "tests/gui/shell/test_doubtful_place.py::test_a_carried_folder_is_said_until_somebody_knows_and_not_again",
    "tests/store/test_carried.py::test_files_that_come_one_by_one_open_whole_or_are_told",
    "tests/store/lifecycle/test_moves.py::test_two_copies_that_were_both_used_are_told",
)
LISTS = (
    "tests/base/test_tables.py::test_no_cell_is_a_formula_wherever_a_spreadsheet_cuts",
    "tests/base/test_look_alikes.py::test_what_shows_nothing_is_taken_out_of_a_name_wherever_it_stands",
    "tests/base/test_look_alikes.py::test_names_that_look_the_same_are_known_as_that",
    "tests/usecases/test_exports.py::test_no_name_becomes_a_formula",
)
BACKUPS = (
    "tests/store/backup/test_pushed_out.py::test_a_thousand_forged_cut_and_flipped_files_push_no_proved_backup_out",
)
ROLES = (
    "tests/usecases/test_roles.py::test_each_work_is_done_or_refused_as_the_table_says",
    "tests/usecases/test_roles.py::test_a_facilitator_reads_their_groups_and_nothing_else",
)
LOG = (
    "tests/usecases/test_audit.py::test_an_edited_entry_is_found_with_its_place",
    "tests/usecases/test_audit.py::test_a_deleted_entry_is_found_with_its_place",
    "tests/usecases/test_leaving_the_vault.py::test_what_leaves_a_copy_stands_in_the_log_of_the_vault",
)
LOCKS = (
    "tests/gui/shell/test_idle.py::test_it_locks_after_the_minutes_and_only_once",
    "tests/gui/shell/test_locking.py::test_sleep_locks_and_waking_does_not",
    "tests/gui/shell/test_locking.py::test_a_vault_is_locked_after_twelve_hours_however_busy",
    "tests/gui/shell/test_locked_window.py::test_nobodys_name_is_read_aloud_or_in_a_title_while_it_is_locked",
)
KEYS = ("tests/leaks/test_canary.py::test_no_key_is_left_in_memory_after_the_lock",)
COPIED = (
    "tests/leaks/test_clipboard.py::test_another_program_reads_nothing_after_the_time",
    "tests/leaks/test_clipboard.py::test_another_program_reads_nothing_after_the_lock",
    "tests/leaks/test_clipboard.py::test_a_selection_alone_and_a_picture_are_gone_after_the_time",
)
ERASED = ("tests/leaks/test_erasing.py::test_no_page_holds_the_person_after_erasing",)
SLOW = (
    "tests/keys/test_kdf.py::test_costs_out_of_bounds_are_refused",
    "tests/keys/test_passphrase.py::test_long_but_common_is_refused",
)
SEEN = ("tests/store/test_stranger.py::test_what_a_stranger_sees_is_what_is_said",)

README: dict[str, tuple[str, ...]] = {
    "Whoever finds the laptop": LOCKED,
    "A changed page": CHANGED,
    "A backup counts": BACKUPS,
    "A vault on a stick": CARRIED,
    "No exported cell": LISTS,
    "Each role": ROLES,
    "The log says": LOG,
    "The vault locks by itself": LOCKS,
    "At the lock the keys": KEYS,
    "What was copied": COPIED,
    "Somebody erased": ERASED,
    "Whole-disk encryption": (),
    "What a stranger with the folder sees": SEEN,
    "Malware": (),
}
HELP: dict[str, tuple[str, ...]] = {
    "A stolen or lost laptop, while the vault is locked": LOCKED,
    "Copies and backups on a USB stick or in a cloud folder": LOCKED,
    "Somebody changes the files": CHANGED,
    "Backups that count": BACKUPS,
    "A passphrase that is hard to guess": SLOW,
    "What a facilitator or a helper may see": ROLES,
    "The log of who did what": LOG,
    "Locking by itself": LOCKS,
    "What you copied": COPIED,
    "A vault on a stick, on the network or in a folder that another program carries": CARRIED,
    "Lists that come from others and go to others": LISTS,
    "Erasing a person for good": ERASED,
    "What stays in memory after locking": KEYS,
    "What a stranger sees who has the folder": SEEN,
}
BY_NOTHING = {"_computer", "_nothing", "_outside"}  # what Help says there needs no test


def rows() -> list[tuple[str, str]]:
    """Of README's table: what is promised, and by whom it is kept."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text.partition("| What is promised |")[2].partition("\n\n")[0]
    cells = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    return [(row[0].strip(), row[1].strip()) for row in cells]


def titles() -> dict[str, str]:
    """What Help tells of, and in which part of the page."""
    page = ast.parse((ROOT / "peergroups/gui/help/protection.py").read_text(encoding="utf-8"))
    return {
        call.args[0].args[0].value: function.name
        for function in ast.walk(page)
        if isinstance(function, ast.FunctionDef)
        for call in ast.walk(function)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "Line"
        and isinstance(call.args[0], ast.Call)
        and isinstance(call.args[0].args[0], ast.Constant)
        and isinstance(call.args[0].args[0].value, str)
    }


def test_each_promise_of_the_readme_has_its_tests_or_is_kept_by_nobody_here():
    found = rows()
    assert len(found) == len(README)
    for promise, keeper in found:
        (tests,) = [tests for begins, tests in README.items() if promise.startswith(begins)]
        assert tests or keeper in NOBODY, promise
        assert keeper in NOBODY or re.match("mathematics|the program", keeper), keeper


def test_each_line_of_the_help_has_its_tests_or_stands_under_what_is_not_kept():
    found = titles()
    assert len(found) > 15
    for title, part in found.items():
        assert HELP.get(title) or part in BY_NOTHING, title
    assert set(HELP) <= set(found)


def test_the_tests_that_are_named_exist():
    for tests in (*README.values(), *HELP.values()):
        for name in tests:
            file, _, function = name.partition("::")
            assert f"def {function}(" in (ROOT / file).read_text(encoding="utf-8"), name
