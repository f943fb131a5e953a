"""Sessions as a file for a calendar: right instants, ids that stay, and nothing that others should not read."""

from __future__ import annotations

import subprocess
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
import vobject

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model.audit import Event
from peergroups.store.queries import audit as audit_queries
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import sessions
from peergroups.store.vault import Vault
from peergroups.usecases import calendars, groups, organisation, people, printing, schedules
from peergroups.usecases.calendars import MonthOrder

NOW = datetime(2026, 3, 24, 12, tzinfo=UTC)
RHYTHM = {
    "frequency": "weekly", "weekday": 1, "starts_on": "2026-03-24", "at": "18:30", "minutes": 90,
    "zone": "Europe/London",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _today():
    with clock.fixed(NOW):
        yield


@pytest.fixture
def circle(vault: Vault) -> UUID:
    group = groups.start(
        vault, {"name": "Grief circle", "place": "Hospice"}, series=RHYTHM, facilitators=["Miriam Okafor"]
    )
    people.add(vault, {"name": "Amina"}, group_id=group)
    return group


def events(data: bytes) -> list[vobject.base.Component]:
    return list(vobject.readOne(data.decode()).vevent_list)


def test_a_calendar_that_leaves_the_vault_is_in_its_log(vault: Vault, circle: UUID):
    before = len(audit_queries.events(vault.db(), kinds=(Event.EXPORTED,)))
    calendars.coming(vault, circle, "Group")
    assert len(audit_queries.events(vault.db(), kinds=(Event.EXPORTED,))) == before + 1


def test_each_session_to_come_stands_at_its_instant_whatever_the_clocks_do(vault: Vault, circle: UUID):
    found = events(calendars.coming(vault, circle, "Group"))
    kept = [row for row in sessions.of_group(vault.db(), circle, coming=500) if row.day >= NOW.date()]
    assert [(e.dtstart.value, e.dtend.value) for e in found] == [(r.starts_at, r.ends_at) for r in kept]
    hours = [event.dtstart.value.hour for event in found[:2]]
    assert hours == [18, 17]  # summer time begins between them


def test_it_tells_no_name_no_group_and_no_place(vault: Vault, circle: UUID):
    text = calendars.coming(vault, circle, "Group").decode()
    assert not [word for word in ("Grief", "Hospice", "Amina", "Miriam", "Walnut") if word in text]
    assert {event.summary.value for event in events(text.encode())} == {"Group"}


def test_several_groups_are_told_apart_by_numbers_alone(vault: Vault, circle: UUID):
    groups.start(vault, {"name": "Anxiety café"}, series={**RHYTHM, "weekday": 3})
    found = events(calendars.coming(vault, None, "Group"))
    assert {event.summary.value for event in found} == {"Group 1", "Group 2"}
    assert len(group_queries.groups(vault.db())) == 2


def test_a_session_called_off_is_told_as_such_and_a_moved_one_keeps_its_id(vault: Vault, circle: UUID):
    first, second = [row.id for row in sessions.of_group(vault.db(), circle)][:2]
    before = {event.uid.value for event in events(calendars.coming(vault, circle, "Group"))}
    schedules.cancel(vault, first, "snow")
    schedules.move(vault, second, {"day": "2026-04-01", "at": "19:00", "minutes": 60, "place": ""})
    found = {event.uid.value: event for event in events(calendars.coming(vault, circle, "Group"))}
    assert set(found) == before
    assert found[f"{first}@peergroups.invalid"].status.value == "CANCELLED"
    assert "snow" not in str(found)
    assert found[f"{second}@peergroups.invalid"].dtstart.value == datetime(2026, 4, 1, 18, tzinfo=UTC)


def test_without_sessions_there_is_no_file(vault: Vault):
    group = groups.start(vault, {"name": "Quiet"})
    with pytest.raises(RuleBroken, match=r"session\.none"):
        calendars.coming(vault, group, "Group")
    schedules.add_session(vault, group, {"day": NOW.date() - timedelta(days=3), "at": "18:00", "minutes": 60})
    with pytest.raises(RuleBroken, match=r"session\.none"):
        calendars.coming(vault, group, "Group")


def words(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def test_a_month_is_printed_with_every_session_of_it_and_no_other(vault: Vault, circle: UUID):
    first, *_ = [row for row in sessions.of_group(vault.db(), circle) if row.day.month == 4]
    schedules.cancel(vault, first.id, "snow")
    text = words(printing.make(vault, MonthOrder(date(2026, 4, 15))).pdf)
    assert "Sessions, April 2026" in text
    days = [row.day.day for row in sessions.between(vault.db(), date(2026, 4, 1), date(2026, 4, 30))]
    assert days == [7, 14, 21, 28]
    assert all(f"Tuesday {day} April" in text or f"April {day}" in text for day in days)
    assert text.count("Grief circle") == 4
    assert text.count("cancelled") == 1
    assert "snow" not in text


def test_a_month_of_one_group_names_it_above_and_an_empty_one_says_so(vault: Vault, circle: UUID):
    groups.start(vault, {"name": "Anxiety café"}, series={**RHYTHM, "weekday": 3})
    text = words(printing.make(vault, MonthOrder(date(2026, 4, 15), circle)).pdf)
    assert "Anxiety" not in text
    assert "Walnut House · Grief circle" in text
    assert "No session in this month." in words(printing.make(vault, MonthOrder(date(2026, 1, 1))).pdf)


def test_a_group_that_is_called_otherwise_outside_has_that_name_there(vault: Vault, circle: UUID):
    groups.edit(vault, circle, {"name": "Grief circle", "outside_name": "Tuesday friends"})
    other = groups.start(vault, {"name": "Walks"}, series={**RHYTHM, "weekday": 3})
    text = calendars.coming(vault, None, "Group").decode()
    named = {event.summary.value for event in events(text.encode())}
    assert "Tuesday friends" in named
    assert named - {"Tuesday friends"} == {
        f"Group {[g.id for g in group_queries.groups(vault.db())].index(other) + 1}"
    }
    order = MonthOrder(NOW.date(), circle)
    ((sheet, _),) = order.sheets(vault)
    assert {sheet.group, *(line.group for line in sheet.sessions)} == {"Tuesday friends"}


def test_the_day_is_that_of_the_organisation_and_none_is_told_beyond_three_years(vault: Vault, circle: UUID):
    organisation.describe(vault, {"name": "House", "zone": "Pacific/Auckland"})
    for day in (NOW.date(), NOW.date() + timedelta(days=1), date(2029, 3, 27), date(2029, 3, 28)):
        schedules.add_session(vault, circle, {"day": day, "at": "23:30", "minutes": 20})
    told = {event.dtstart.value.date() for event in events(calendars.coming(vault, circle, "Group"))}
    assert NOW.date() not in told  # there it is the 25th already
    assert NOW.date() + timedelta(days=1) in told
    assert date(2029, 3, 27) in told
    assert date(2029, 3, 28) not in told


def test_what_did_not_happen_is_not_told(vault: Vault, circle: UUID):
    today = next(row.id for row in sessions.of_group(vault.db(), circle) if row.day == NOW.date())
    assert f"{today}@peergroups.invalid" in calendars.coming(vault, circle, "Group").decode()
    with clock.fixed(NOW + timedelta(hours=9)):
        schedules.did_not_happen(vault, today, "nobody came")
    assert f"{today}@peergroups.invalid" not in calendars.coming(vault, circle, "Group").decode()
