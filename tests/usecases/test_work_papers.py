"""The log of hours to sign and the list of calls: what stands on them, for whom, and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peergroups.base import clock
from peergroups.base.errors import NotAllowed, RuleBroken
from peergroups.documents.work_sheets import CallSheet, HoursSheet
from peergroups.model.attendance import Mark
from peergroups.model.permissions import Access, Action
from peergroups.model.rules import reasons
from peergroups.store.queries import followups as queries
from peergroups.store.queries import people as known
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, followups, leading, papers, people, printing, work_papers
from peergroups.usecases.data_sheets import Common
from peergroups.usecases.papers import PaperOrder
from tests.usecases.test_attendance import evening
from tests.usecases.test_away import LATER, TONIGHT, WEEK, absent, all_sessions
from tests.usecases.test_calls import accept, group_of
from tests.usecases.test_files import with_fay
from tests.usecases.test_papers import read
from tests.usecases.test_roles import house, signed_in

_ = (house, signed_in)  # fixtures
COMMON = Common("en", "Riverside", "a4", large=False)
END = TONIGHT + timedelta(60)


def fay_led_three(vault: Vault):
    session, fay = with_fay(vault)
    for week in range(3):
        with clock.fixed(LATER + week * WEEK):
            attendance.mark(vault, all_sessions(vault, session)[week], fay, Mark.PRESENT)
    for values in ({"minutes": 45}, {"minutes": 45}, {"minutes": 60, "activity": "travel", "note": "by bus"}):
        leading.add_hours(vault, fay, {"day": TONIGHT, **values})
    return session, fay


def test_the_log_of_hours_has_sessions_and_typed_hours_in_rows_that_add_up(vault: Vault):
    _, fay = fay_led_three(vault)
    with clock.fixed(LATER + 8 * WEEK):
        sheet = work_papers.hours_log(vault.db(), COMMON, fay, TONIGHT, END)
    assert sheet.name == "Fay"
    assert [row.day for row in sheet.rows] == sorted(row.day for row in sheet.rows)
    assert sorted((row.what, row.minutes) for row in sheet.rows) == [
        ("led", 90), ("led", 90), ("led", 90), ("preparation", 45), ("preparation", 45), ("travel", 60),
    ]  # fmt: skip
    assert sum(row.minutes for row in sheet.rows) == 420
    order = PaperOrder(papers.HOURS_LOG, people=(fay,), start=TONIGHT, end=END)
    with clock.fixed(LATER + 8 * WEEK):
        text = read(printing.draw(vault, order))
    assert "420 minutes = 7 hours" in text
    assert "by bus" in text
    assert text.count("Signature") == 2


def test_the_log_of_hours_holds_the_days_that_are_asked_for_and_no_session_to_come(vault: Vault):
    _, fay = fay_led_three(vault)
    with clock.fixed(LATER + 8 * WEEK):
        one_day = work_papers.hours_log(vault.db(), COMMON, fay, TONIGHT, TONIGHT)
        before = work_papers.hours_log(
            vault.db(), COMMON, fay, TONIGHT - timedelta(9), TONIGHT - timedelta(1)
        )
    assert {row.day for row in one_day.rows} == {TONIGHT}
    assert sum(row.minutes for row in one_day.rows) == 90 + 150
    assert before.rows == ()
    with clock.fixed(LATER):
        so_far = work_papers.hours_log(vault.db(), COMMON, fay, TONIGHT, END)
    assert sum(row.what == "led" for row in so_far.rows) == 1


def test_the_logs_of_a_group_are_those_of_whoever_leads_or_helps_this_year(vault: Vault):
    session, _ = fay_led_three(vault)
    order = PaperOrder(papers.HOURS_LOG, group_id=group_of(vault, session))
    with clock.fixed(LATER + 2 * WEEK):
        sheets = [sheet for sheet, _ in order.sheets(vault) if isinstance(sheet, HoursSheet)]
    assert "Fay" in [sheet.name for sheet in sheets]
    assert "Amina" not in [sheet.name for sheet in sheets]
    assert {sheet.start for sheet in sheets} == {date(TONIGHT.year, 1, 1)}


def test_the_logs_of_a_group_are_of_the_days_that_are_asked_for_and_of_those_chosen(vault: Vault):
    session, fay = fay_led_three(vault)
    order = PaperOrder(
        papers.HOURS_LOG, group_id=group_of(vault, session), people=(fay,), start=TONIGHT, end=TONIGHT
    )
    with clock.fixed(LATER + 8 * WEEK):
        (sheet,) = [sheet for sheet, _ in order.sheets(vault) if isinstance(sheet, HoursSheet)]
    assert (sheet.name, sheet.start, sheet.end) == ("Fay", TONIGHT, TONIGHT)
    assert sum(row.minutes for row in sheet.rows) == 90 + 150
    with pytest.raises(RuleBroken, match="ends_before_start"):
        replace(order, end=TONIGHT - timedelta(1)).sheets(vault)


@pytest.mark.parametrize("access", [Access.FACILITATOR, Access.HELPER])
def test_only_coordinators_print_a_log_of_hours(signed_in, access: Access):
    whole = signed_in(Access.COORDINATOR)
    assert whole.may(Action.SEE_FILES)
    order = PaperOrder(papers.HOURS_LOG, people=(people_id(whole),), start=TONIGHT, end=END)
    assert order.sheets(whole)
    vault = signed_in(access)
    with pytest.raises(NotAllowed):
        order.sheets(vault)


def people_id(vault: Vault):
    return known.people(vault.db())[0].id


def test_the_list_of_calls_says_how_it_is_safe_above_the_number_and_what_the_rule_found(vault: Vault):
    session, (amina, *_) = evening(vault)
    people.edit(vault, amina, {"name": "Amina", "phone": "555 0142", "safe_contact": "evenings only"})
    absent(vault, session, amina, 0, 1)
    accept(vault, 1)
    (sheet,) = work_papers.call_list(vault.db(), COMMON)
    (call,) = sheet.calls
    (row,) = queries.follow_ups(vault.db(), only_open=True)
    assert (call.name, call.phone, call.how, call.by) == ("Amina", "555 0142", "evenings only", row.due_on)
    assert [ground.key for ground in call.grounds] == ["missed"]
    assert call.grounds[0].days == reasons(row.because)[0].days
    text = " ".join(read(printing.draw(vault, PaperOrder(papers.CALL_LIST))).split())
    assert "Confidential" in text
    assert text.index("evenings only") < text.index("555")
    assert "Missed:" in text


def test_whoever_asked_not_to_be_contacted_stands_there_without_any_number(vault: Vault):
    _, (amina, *_) = evening(vault)
    people.edit(vault, amina, {"name": "Amina", "phone": "555 0142", "safe_contact": "or 555 0143"})
    call = followups.add(vault, {"person_id": amina, "due_on": TONIGHT, "text": "the bus"})
    followups.note_contact(vault, call, {"how": "message", "result": "asked_not_to"})
    text = read(printing.draw(vault, PaperOrder(papers.CALL_LIST)))
    assert "Asked not to be contacted." in text
    assert "Amina" in text
    assert "555" not in text
    followups.may_be_called(vault, amina)
    assert "0142" in read(printing.draw(vault, PaperOrder(papers.CALL_LIST))).replace("\u00a0", " ")


def test_what_is_done_and_what_is_about_nobody_is_no_call(vault: Vault):
    _, (amina, bo, *_) = evening(vault)
    followups.add(vault, {"due_on": TONIGHT, "text": "buy tea"})
    done = followups.add(vault, {"person_id": bo, "due_on": TONIGHT})
    followups.finish(vault, done)
    followups.add(vault, {"person_id": amina, "due_on": TONIGHT})
    (sheet,) = work_papers.call_list(vault.db(), COMMON)
    assert [call.name for call in sheet.calls] == ["Amina"]


def test_a_facilitator_calls_those_of_their_own_groups(signed_in):
    names = {}
    for access in (Access.COORDINATOR, Access.FACILITATOR):
        vault = signed_in(access)
        ((sheet, _),) = PaperOrder(papers.CALL_LIST).sheets(vault)
        assert isinstance(sheet, CallSheet)
        names[access] = [call.name for call in sheet.calls]
        assert len(names[access]) == sum(
            bool(row.person) for row in queries.follow_ups(vault.db(), only_open=True)
        )
    assert len(names[Access.FACILITATOR]) < len(names[Access.COORDINATOR])
