"""Notes, follow-ups, search, what an export holds, the organisation, Today."""

from __future__ import annotations

from datetime import date, timedelta

from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.audit import Event
from peergroups.model.groups import Membership, membership_id
from peergroups.model.ids import new_id
from peergroups.model.notes import NoteKind
from peergroups.model.sessions import GroupSession
from peergroups.store.queries import (
    audit,
    everything,
    followups,
    notes,
    organisation,
    proposals,
    search,
    sessions,
    today,
)
from tests.sql import rows
from tests.store.queries.conftest import NOW, World


def test_notes_of_a_session_are_of_one_kind_in_order_without_trashed_ones(world: World):
    session = world["Circle 3-3"]
    assert [row.text for row in notes.of_session(world.db, session)] == ["calm", "added"]
    assert [row.text for row in notes.of_session(world.db, session, NoteKind.DEBRIEF)] == ["debrief"]
    calm, added = notes.of_session(world.db, session)
    assert (calm.versions, added.adds_to, calm.day, calm.group_name) == (
        2,
        calm.id,
        date(2026, 3, 3),
        "Circle",
    )
    assert {row.text for row in notes.versions(world.db, calm.id)} == {"first", "second"}


def test_notes_of_a_group_hold_none_about_a_person_the_newest_first(world: World):
    assert [row.text for row in notes.of_group(world.db, world["Circle"])] == ["debrief", "added", "calm"]
    assert [row.text for row in notes.of_group(world.db, world["Circle"], most=1)] == ["debrief"]
    assert [row.text for row in notes.of_person(world.db, world["Amina"])] == ["about Amina"]
    assert notes.of_person(world.db, world["Fay"]) == []
    assert notes.note(world.db, world["binned"]) is None
    assert notes.note(world.db, world["about Fay"]) is None


def test_follow_ups_are_open_ones_by_day_then_the_done(world: World):
    found = [row.text for row in followups.follow_ups(world.db)]
    assert found == ["call Dora", "call Amina", "call efe", "called Ben"]
    assert [row.text for row in followups.follow_ups(world.db, only_open=True)] == found[:3]
    assert [row.text for row in followups.of_person(world.db, world["Ben"])] == ["called Ben"]
    assert [row.text for row in followups.of_session(world.db, world["Circle 3-10"])] == ["call Amina"]
    assert followups.follow_up(world.db, world["not called"]) is None
    assert followups.follow_up(world.db, world["call Fay"]) is None  # erased
    amina = followups.follow_up(world.db, world["call Amina"])
    assert amina is not None
    assert (amina.person, amina.phone) == ("Amina Sow", "111")


def test_absent_twice_running_are_active_participants_who_missed_the_last_two(world: World):
    (row,) = proposals.proposals(
        world.db, NOW, NOW.date()
    )  # not Hana, who pauses; not Gil, who waits; not Miriam
    assert (row.person, [day.day for day in row.reason.days]) == ("Amina Sow", [10, 17])
    assert row.reason.about == world["Circle 3-17"]
    assert proposals.proposals(world.db, NOW, NOW.date(), world["Walk"]) == []


def test_absences_count_from_120_days_ago_until_tomorrow(world: World):
    first, last = (sessions.session(world.db, world[f"Circle 3-{day}"]) for day in (10, 17))
    assert first is not None
    assert last is not None
    least = timedelta(microseconds=1)
    late, early = first.starts_at + timedelta(days=120), last.starts_at - timedelta(days=1)
    for inside, outside in ((late, late + least), (early, early - least)):
        assert len(proposals.proposals(world.db, inside, inside.date())) == 1
        assert proposals.proposals(world.db, outside, outside.date()) == []


def test_absences_are_looked_for_in_the_last_eight_sessions(world: World):
    marks = {"Amina": [Mark.ABSENT] * 10, "Ben": [Mark.ABSENT] * 2 + [Mark.EXCUSED] * 8}
    with world.trial() as work:
        for hour in range(10):  # of another group, all in the last hours
            day = NOW - timedelta(hours=10 - hour)
            held = GroupSession.make(
                id=new_id(), group_id=world["Walk"], planned_on=day.date(), day=day.date(), at=day.time(), zone="UTC",
                minutes=90, starts_at=day, status="held",
            )  # fmt: skip
            work.put(held)
            for name, said in marks.items():
                ids = {"session_id": held.id, "person_id": world[name]}
                work.put(
                    Attendance.make(id=attendance_id(*ids.values()), mark=said[hour], marked_at=day, **ids)
                )
        for name in marks:
            ids = {"group_id": world["Walk"], "person_id": world[name]}
            work.put(Membership.make(id=membership_id(*ids.values()), joined_on=date(2026, 1, 1), **ids))
        found = proposals.proposals(work.db, NOW, NOW.date(), world["Walk"])
        assert [(row.person_id, len(row.reason.days)) for row in found] == [(world["Amina"], 8)]


def test_an_absence_that_was_taken_back_into_the_trash_counts_no_more(world: World):
    with world.trial() as work:
        mark = work.one(Attendance, attendance_id(world["Circle 3-17"], world["Amina"]))
        work.put(mark.with_changes(trashed_at=NOW))
        assert proposals.proposals(work.db, NOW, NOW.date()) == []


def test_today_shows_tonight_what_comes_in_14_days_and_calls_of_a_week(world: World):
    found = today.overview(world.db, date(2026, 3, 31))
    assert world.names(row.id for row in found.today) == ["Circle 3-31"]
    assert world.names(row.id for row in found.coming) == ["Circle 4-7", "Walk 4-14"]
    assert world.names(row.id for row in found.missing) == ["Circle 3-24"]
    assert [row.text for row in found.due] == [
        "call Dora",
        "call Amina",
    ]  # due on the seventh day, not the eighth
    assert [row.person for row in found.proposals] == ["Amina Sow"]
    assert found.expected == {world["Circle"]: 5}
    assert found.has_groups


def test_search_finds_nobody_in_the_trash_and_nobody_erased(world: World):
    assert {hit.kind for hit in search.find(world.db, "amina")} == {"person", "note", "follow_up"}
    assert [hit.title for hit in search.find(world.db, "uzun")] == ["efe U."]
    assert [(hit.kind, hit.where) for hit in search.find(world.db, "patience")] == [("session", "Garden")]
    assert search.find(world.db, "777") == []
    assert search.find(world.db, "Fay") == []
    assert [hit.kind for hit in search.find(world.db, "Dora")] == ["follow_up"]
    assert search.find(world.db, "binned") == []


def test_an_export_lists_names_as_the_group_allows_and_nothing_of_the_trash(world: World):
    header, *members = everything.listing(world.db, "members")
    assert header == ["name", "group", "role", "status", "joined_on", "left_on", "reason"]
    assert [row[:4] for row in members if row[0].startswith("efe")] == [
        ["efe Uzun", "Circle", "participant", "active"],
        ["efe U.", "Walk", "participant", "active"],
    ]
    assert not any("Dora" in row[0] for row in members)
    marks = everything.listing(world.db, "attendance")[1:]
    assert ["Amina Sow", "Circle", "2026-03-10", "absent", "participant", "", "held"] in marks
    assert not any(row[:3] == ["efe Uzun", "Circle", "2026-03-17"] for row in marks)
    sessions_listed = everything.listing(world.db, "sessions")[1:]
    assert [
        "Circle",
        "2026-03-17",
        "18:30",
        "90",
        "Europe/London",
        "Garden",
        "held",
        "",
        "patience",
        "0",
        "",
        "2",
    ] in (sessions_listed)
    assert {row[0] for row in everything.listing(world.db, "follow_ups")[1:]} == {
        "Amina Sow",
        "efe Uzun",
        "Dora",
        "Ben",
    }
    assert [row[0] for row in everything.listing(world.db, "groups")[1:]] == [
        "Circle",
        "Closed",
        "Heads",
        "Walk",
    ]
    head, *told = everything.listing(world.db, "notes")
    assert (len(told), head[0]) == (4, "about")
    assert {row[0] for row in told if row[head.index("kind")] == "group"} == {""}
    assert all(row[0] for row in told if row[head.index("kind")] == "person")
    assert [row[0] for row in everything.listing(world.db, "people")[1:]].count("Amina Sow") == 1


def test_an_export_keeps_values_as_the_database_does(world: World):
    kept = {row["id"]: row for row in everything.table(world.db, "person")}
    amina = kept[world["Amina"].hex]
    assert (amina["languages"], amina["birth_year"], amina["trashed_at"]) == ("so,en", None, None)
    assert amina["created_at"] == "2026-03-31T12:00:00+00:00"
    (rhythm,) = (r for r in everything.table(world.db, "series") if r["id"] == world["second rhythm"].hex)
    assert (rhythm["skips"], rhythm["at"], rhythm["starts_on"]) == ("2026-04-21", "18:30", "2026-03-31")
    (help_desk,) = (r for r in everything.table(world.db, "directory_entry") if r["service"] == "Help desk")
    assert help_desk["crisis"] == 0
    assert type(help_desk["crisis"]) is int
    assert everything.counts(world.db)["person"] == len(kept)


def test_crisis_lines_stand_first_and_trashed_ones_nowhere(world: World):
    assert [row.service for row in organisation.directory(world.db)] == ["Night line", "Help desk"]
    kept = organisation.organisation(world.db)
    assert kept is not None
    assert (kept.name, kept.zone) == ("Walnut House", "Europe/London")


def test_the_log_is_read_from_an_instant_on_and_until_another(world: World):
    (erased,) = audit.events(world.db, kinds=[Event.ERASED])
    assert erased.subject == world["Fay"]
    assert audit.latest(world.db, Event.ERASED) == (erased.number, erased.at)
    least = timedelta(microseconds=1)
    assert audit.events(world.db, kinds=[Event.ERASED], since=erased.at, until=erased.at + least) == [erased]
    assert audit.events(world.db, kinds=[Event.ERASED], since=erased.at + least) == []
    assert audit.events(world.db, kinds=[Event.ERASED], until=erased.at) == []
    assert audit.latest(world.db, Event.RESTORED) is None


def test_nothing_of_somebody_erased_is_in_any_table(world: World):
    whole = [str(row) for name in everything.TABLES for row in everything.table(world.db, name)]
    whole += [str(row) for row in rows(world.db, "SELECT place, kept FROM draft")]  # what was half typed then
    assert not [row for row in whole if "Fay" in row or "666-777" in row or world["Fay"].hex in row]
    marks = [row["mark"] for row in everything.table(world.db, "attendance")]
    assert marks.count(Mark.LEFT_EARLY) == 1  # the figures stay
