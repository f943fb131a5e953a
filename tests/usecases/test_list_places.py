"""A list that is brought into a group with few places: nobody who waits is passed over without a word."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count, pairwise
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model.groups import MemberStatus, membership_id
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import periods as period_queries
from peergroups.store.queries import waiting as waiting_queries
from peergroups.store.vault import Vault
from peergroups.usecases import groups, people, roster_places, rosters, waiting
from peergroups.usecases.roster_answers import Answers
from peergroups.usecases.rosters import Result

NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 28)
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def now(monkeypatch: pytest.MonkeyPatch):
    """Each moment is after the one before, as it is outside a test."""
    moments = (NOW + n * timedelta(microseconds=7) for n in count())
    monkeypatch.setattr(clock, "now", lambda: clock._fixed or next(moments))


@pytest.fixture
def group(vault: Vault) -> UUID:
    """Three places: Ada and Bo have two, José left today; Priya and Ngozi wait since today."""
    made = groups.start(vault, {"name": "Circle", "capacity": 3})
    with clock.fixed(NOW - 30 * DAY):
        for name in ("Ada", "Bo", "José"):
            people.add(vault, {"name": name, "phone": f"01632 96010{len(name)}"}, group_id=made)
    for name in ("Priya", "Ngozi"):
        people.add(vault, {"name": name}, group_id=made)
    groups.leave(vault, made, who(vault, made, "José"))
    return made


def who(vault: Vault, group: UUID, name: str) -> UUID:
    return next(m.person_id for m in group_queries.members(vault.db(), group) if m.name == name)


def here(vault: Vault, group: UUID) -> dict[str, str]:
    return {m.name: m.status.value for m in group_queries.members(vault.db(), group)}


def listed(vault: Vault, group: UUID) -> list[tuple[str, date]]:
    return [(row.shown, row.asked_on) for row in waiting_queries.waiting(vault.db(), group)]


def bring_in(
    vault: Vault, group: UUID, text: str, answers: Answers | None = None, *, over: bool = False
) -> Result:
    shown = rosters.preview(vault, rosters.read(text.encode()))
    return rosters.import_rows(vault, group, shown, answers, over=over)


def foreseen(vault: Vault, group: UUID, text: str, answers: Answers | None = None) -> tuple[int, int, int]:
    shown = rosters.preview(vault, rosters.read(text.encode()))
    members = {m.person_id for m in group_queries.members(vault.db(), group) if m.status.value != "left"}
    room = roster_places.room(vault.db(), group)
    told = roster_places.foresee(shown, answers or Answers(), members, room)
    return told.coming, told.waiting, told.over


LIST = "Name,Joined\nMarta,2026-09-01\nJosé,2026-09-01\nDmitri,2026-09-01\n"


def test_the_free_place_is_for_whoever_waits_and_the_list_goes_behind(vault: Vault, group: UUID):
    assert foreseen(vault, group, LIST) == (0, 3, 0)
    result = bring_in(vault, group, LIST)
    assert (result.added, result.joined, result.waiting) == (2, 1, 3)
    names = ["Priya", "Ngozi", "Marta", "José", "Dmitri"]
    assert listed(vault, group) == [(name, TODAY) for name in names]
    (free,) = waiting_queries.free_places(vault.db(), TODAY)
    assert free.next is not None
    assert free.next.shown == "Priya"


def test_places_beyond_those_who_wait_are_for_the_list_in_its_order(vault: Vault, group: UUID):
    groups.leave(vault, group, who(vault, group, "Bo"))
    groups.leave(vault, group, who(vault, group, "Ada"))
    assert foreseen(vault, group, LIST) == (1, 2, 0)
    bring_in(vault, group, LIST)
    assert here(vault, group)["Marta"] == "active"
    assert [name for name, _ in listed(vault, group)] == ["Priya", "Ngozi", "José", "Dmitri"]


def test_a_place_that_is_offered_is_kept_for_them_once(vault: Vault, group: UUID):
    groups.leave(vault, group, who(vault, group, "Bo"))
    groups.leave(vault, group, who(vault, group, "Ada"))
    waiting.offer(vault, group, who(vault, group, "Priya"))
    assert foreseen(vault, group, LIST) == (1, 2, 0)
    declined = waiting.offer(vault, group, who(vault, group, "Ngozi"))
    waiting.decline(vault, declined)
    assert foreseen(vault, group, LIST) == (2, 1, 0)  # Ngozi waits on, and is not asked again by itself


def test_people_who_belong_already_come_in_with_the_day_of_the_list(vault: Vault, group: UUID):
    belong = Answers(belong=True)
    assert foreseen(vault, group, LIST, belong) == (3, 0, 2)
    before = here(vault, group)
    with pytest.raises(RuleBroken) as caught:
        bring_in(vault, group, LIST, belong)
    assert caught.value.code == "group.full"
    assert here(vault, group) == before
    assert bring_in(vault, group, LIST, belong, over=True).waiting == 0
    assert {name for name, status in here(vault, group).items() if status == "active"} == {
        "Ada", "Bo", "Marta", "José", "Dmitri",
    }  # fmt: skip
    assert listed(vault, group) == [("Priya", TODAY), ("Ngozi", TODAY)]


def test_as_many_as_there_are_places_belong_without_a_question(vault: Vault, group: UUID):
    assert bring_in(vault, group, "Name\nMarta\n", Answers(belong=True)).waiting == 0
    assert here(vault, group)["Marta"] == "active"


def test_a_list_of_those_who_wait_stands_behind_those_who_wait_here(vault: Vault, group: UUID):
    text = "Name,Joined,Status\nMarta,2026-09-01,waiting\nZoe,2026-08-01,waiting\n"
    bring_in(vault, group, text)
    assert [name for name, _ in listed(vault, group)] == ["Priya", "Ngozi", "Marta", "Zoe"]
    empty = groups.start(vault, {"name": "Other", "capacity": 3})
    bring_in(vault, empty, text.replace("Marta", "Ida").replace("Zoe", "Lev"))
    assert listed(vault, empty) == [("Lev", date(2026, 8, 1)), ("Ida", date(2026, 9, 1))]


def test_who_comes_back_does_so_after_having_left(vault: Vault, group: UUID):
    jose = membership_id(group, who(vault, group, "José"))
    bring_in(vault, group, LIST, Answers(belong=True), over=True)
    stretches = period_queries.of_membership(vault.db(), jose)
    assert [(one.status, one.from_on, one.to_on) for one in stretches] == [
        (MemberStatus.ACTIVE, TODAY - 30 * DAY, TODAY),
        (MemberStatus.ACTIVE, TODAY, None),
    ]


def test_who_was_entered_as_gone_keeps_that_stretch_when_they_come_back(vault: Vault):
    group = groups.start(vault, {"name": "Circle"})
    bring_in(vault, group, "Name,Phone,Joined,Status\nMarta Roe,01632960101,2025-02-01,left\n")
    bring_in(vault, group, "Name,Phone,Joined\nMarta Roe,01632960101,2026-09-01\n")
    marta = membership_id(group, who(vault, group, "Marta"))
    stretches = period_queries.of_membership(vault.db(), marta)
    assert [(one.from_on, one.to_on) for one in stretches] == [(date(2025, 2, 1), TODAY), (TODAY, None)]


def test_no_place_is_counted_for_those_who_lead(vault: Vault, group: UUID):
    text = "Name,Role\nFay,facilitator\nMarta,\n"
    assert foreseen(vault, group, text) == (0, 1, 0)
    bring_in(vault, group, text)
    assert here(vault, group)["Fay"] == "active"


ACTS = ("leave", "join", "pause", "wait", "come", "list", "list_all", "listed_gone", "listed_waiting")
PHONES = "Name,Phone,Joined,Status\nAda Roe,01632960101,{joined},{status}\n"


def act(vault: Vault, group: UUID, person: UUID, what: str, joined: date) -> None:
    member = next((m for m in group_queries.members(vault.db(), group) if m.person_id == person), None)
    if what.startswith("list"):
        status = {"listed_gone": "left", "listed_waiting": "waiting"}.get(what, "")
        text = PHONES.format(joined=joined.isoformat(), status=status)
        bring_in(vault, group, text, Answers(belong=what == "list_all"), over=True)
    elif what == "join" and (member is None or member.status.value in {"left", "completed"}):
        groups.join(vault, group, person)
    elif what == "leave" and member is not None:
        groups.leave(vault, group, person)
    elif member is not None and what in {"pause", "wait", "come"}:
        to = {"pause": "paused", "wait": "waiting", "come": "active"}[what]
        groups.set_member(vault, group, person, role=member.role, status=MemberStatus(to), over=True)


@example([("list", 0, 30), ("pause", 1, 0), ("come", 1, 0)])
@example([("list", 0, 30), ("leave", 1, 0), ("come", 1, 0)])
@given(
    st.lists(
        st.tuples(st.sampled_from(ACTS), st.integers(0, 9), st.integers(-90, 40)), min_size=2, max_size=7
    )
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_no_two_stretches_overlap(vault: Vault, acts: list[tuple[str, int, int]]):
    earlier = [row.id for row in people_queries.people(vault.db())]
    if earlier:
        people.remove(vault, *earlier)
    group = groups.start(vault, {"name": "Any", "capacity": 1})
    person = people.add(vault, {"name": "Ada", "family_name": "Roe", "phone": "01632960101"})
    day = NOW
    for what, later, joined in acts:
        day += later * DAY
        with clock.fixed(day):
            act(vault, group, person, what, TODAY + joined * DAY)
        stretches = period_queries.of_membership(vault.db(), membership_id(group, person))
        for one, following in pairwise(stretches):
            assert one.to_on is not None, (what, stretches)
            assert one.to_on <= following.from_on, (what, stretches)
        assert all(one.to_on is None or one.from_on <= one.to_on for one in stretches), (what, stretches)
