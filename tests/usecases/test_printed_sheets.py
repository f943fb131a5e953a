"""Each print of a sign-in sheet is kept: row 7 of a sheet is the same person for ever."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import UUID

from peergroups import documents
from peergroups.base import clock
from peergroups.documents.sheets import SignInSheet
from peergroups.model.attendance import Mark
from peergroups.model.printed_sheets import ERASED, printed_code
from peergroups.store.queries import everything, printed_sheets, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, erasing, papers, people, schedules
from peergroups.usecases import groups as group_acts
from peergroups.usecases.papers import SIGN_IN_SHEET, PaperOrder
from peergroups.usecases.printed_sheets import Stamp
from tests.usecases.test_attendance import NOW, evening, register
from tests.usecases.test_papers import read as pdf_text


def printed(vault: Vault, session: UUID) -> Stamp:
    """The sheet of a session leaves the program."""
    order = PaperOrder(SIGN_IN_SHEET, session_id=session).leaving(vault)
    order.went_out(vault)
    assert order.stamp is not None
    return order.stamp


def rows_of(vault: Vault, session: UUID) -> list[UUID]:
    """The people of the newest print, row 1 first."""
    return list(printed_sheets.of_session(vault.db(), session)[-1].people)


def shown(vault: Vault, session: UUID) -> list[str | None]:
    """Who stands in each row of the newest print today."""
    found = printed_sheets.rows(vault.db(), register(vault, session), rows_of(vault, session))
    return [None if entry is None else entry.shown for entry in found]


def test_each_print_has_its_own_number_and_code_and_keeps_its_rows(vault: Vault):
    session, (amina, bo, carmen) = evening(vault)
    printed(vault, session)
    aaron = people.add(vault, {"name": "Aaron"}, group_id=register(vault, session).session.group_id)
    printed(vault, session)
    first, second = printed_sheets.of_session(vault.db(), session)
    assert (first.number, second.number) == (1, 2)
    assert first.people == (amina, bo, carmen)
    assert second.people == (aaron, amina, bo, carmen)
    assert re.fullmatch("[A-Z]{14}", first.code)
    assert first.code != second.code


def test_what_is_only_looked_at_is_not_kept(vault: Vault):
    session, _ = evening(vault)
    assert PaperOrder(SIGN_IN_SHEET, session_id=session).sheets(vault)
    assert PaperOrder(SIGN_IN_SHEET, session_id=session).leaving(vault).sheets(vault)
    assert printed_sheets.of_session(vault.db(), session) == []


def test_the_rows_of_a_sheet_stay_whoever_joins_leaves_is_renamed_removed_or_erased(vault: Vault):
    session, (amina, bo, carmen, _) = evening(vault, "Amina Bo Carmen Dmitri")
    group = register(vault, session).session.group_id
    printed(vault, session)
    people.add(vault, {"name": "Aaron"}, group_id=group)
    people.edit(vault, amina, {"name": "Zainab"})
    with clock.fixed(NOW - timedelta(days=3)):
        group_acts.leave(vault, group, bo)
    people.remove(vault, carmen)
    assert shown(vault, session) == ["Zainab", "Bo", "Carmen", "Dmitri"]
    erasing.erase(vault, carmen)
    assert shown(vault, session) == ["Zainab", "Bo", None, "Dmitri"]
    assert rows_of(vault, session)[2] == ERASED


def test_who_left_since_is_told_from_who_is_in_the_trash(vault: Vault):
    session, (amina, bo, _) = evening(vault)
    printed(vault, session)
    people.remove(vault, amina)
    with clock.fixed(NOW - timedelta(days=3)):
        group_acts.leave(vault, register(vault, session).session.group_id, bo)
    found = printed_sheets.rows(vault.db(), register(vault, session), rows_of(vault, session))
    assert [entry and entry.is_gone for entry in found] == [True, False, False]


def test_whoever_left_and_signed_is_marked_and_back_in_the_group(vault: Vault):
    session, (amina, *_) = evening(vault)
    group = register(vault, session).session.group_id
    printed(vault, session)
    with clock.fixed(NOW - timedelta(days=3)):
        group_acts.leave(vault, group, amina)
    with clock.fixed(NOW):
        attendance.keep_paper(vault, session, [attendance.SheetRow(rows_of(vault, session)[0])])
        marks: dict[UUID, Mark | None] = {e.person_id: e.mark for e in register(vault, session).entries}
    assert marks[amina] is Mark.PRESENT


def test_a_sheet_of_a_group_without_names_is_kept_without_rows(vault: Vault):
    group = group_acts.start(vault, {"name": "Open door", "identity": "headcount"})
    session = schedules.add_session(vault, group, {"day": "2026-11-24", "at": "18:00", "minutes": 90})
    printed(vault, session)
    assert rows_of(vault, session) == []


def test_printing_is_no_step_and_stands_in_the_way_of_none(vault: Vault):
    session, (amina, *_) = evening(vault)
    group = register(vault, session).session.group_id
    added = schedules.add_session(vault, group, {"day": "2026-12-30", "at": "18:00", "minutes": 90})
    printed(vault, added)
    attendance.mark(vault, session, amina, Mark.PRESENT)
    printed(vault, session)
    assert vault.history.undo_label == "Record attendance"
    vault.undo()
    assert register(vault, session).totals.present == 0
    vault.undo()
    assert sessions.session(vault.db(), added) is None
    vault.redo()
    assert len(printed_sheets.of_session(vault.db(), added)) == 1


def test_undo_of_a_newcomer_who_was_printed_leaves_the_others_where_they_were(vault: Vault):
    session, _ = evening(vault)
    with clock.fixed(NOW):
        attendance.add_newcomer(vault, session, "Aaron")
        printed(vault, session)
        vault.undo()
    assert shown(vault, session) == [None, "Amina", "Bo", "Carmen"]


def test_the_pages_of_a_long_sheet_are_rows_of_one_print(vault: Vault):
    session, everybody = evening(vault, " ".join(f"N{number:02}" for number in range(60)))
    printed(vault, session)
    pages = everything.table(vault.db(), "printed_sheet")
    assert [page["page"] for page in sorted(pages, key=lambda page: page["page"])] == [1, 2]
    assert {page["number"] for page in pages} == {1}
    assert len({page["code"] for page in pages}) == 1
    assert rows_of(vault, session) == list(everybody)


def test_more_empty_rows_are_printed_on_request(vault: Vault):
    session, _ = evening(vault)
    order = PaperOrder(SIGN_IN_SHEET, session_id=session, blank_rows=50).leaving(vault)
    assert order.stamp is not None
    assert order.stamp.pages == (3, 0)


def test_the_code_of_a_page_has_seventeen_capitals_and_says_which_page(vault: Vault):
    session, _ = evening(vault)
    code = printed(vault, session).code
    told = [printed_code(code, page) for page in (1, 2, 20, 30)]
    assert all(re.fullmatch(f"PS{code}[A-Z]", one) for one in told)
    assert len(set(told)) == 3


def test_the_sheet_is_sorted_as_whoever_prints_it_reads(vault: Vault):
    session, _ = evening(vault, "Bo أمل Amina")
    in_arabic = PaperOrder(SIGN_IN_SHEET, session_id=session, sorted_for="ar").leaving(vault).stamp
    in_english = PaperOrder(SIGN_IN_SHEET, session_id=session, sorted_for="en").leaving(vault).stamp
    assert in_arabic is not None
    assert in_english is not None
    assert in_arabic.names == ("أمل", "Amina", "Bo")
    assert in_english.names == ("Amina", "Bo", "أمل")


def test_the_last_row_of_a_print_is_the_one_that_stands_on_its_paper(vault: Vault):
    tonight, _ = evening(vault)
    stamped = printed(vault, tonight)
    (row,) = printed_sheets.printed(vault.db(), tonight)
    order = PaperOrder(
        SIGN_IN_SHEET, session_id=tonight, stamp=stamped, language=row.language, paper=row.paper
    )
    (sheet,) = (one for one, _ in order.sheets(vault))
    assert isinstance(sheet, SignInSheet)
    last = papers.last_row(vault, tonight, row.number, row.code)
    assert last == documents.last_row(sheet) > len(stamped.people)
    text = pdf_text(documents.draw(sheet))
    assert re.search(rf"\b{last}\b", text)
    assert not re.search(rf"\b{last + 1}\b", text)
    assert papers.last_row(vault, tonight, row.number + 1, row.code) == 0
