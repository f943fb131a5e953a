"""Who leads a session, and what it lacks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from peergroups.model import rota
from peergroups.model.ids import PersonId, SessionId
from peergroups.model.rota import LEADS, Answer, Hours, Part, Task, Trouble

DAY = date(2026, 3, 3)
ANA, BO, CY = (PersonId(UUID(int=number)) for number in (1, 2, 3))
START = datetime(2026, 3, 3, 18, tzinfo=UTC)

_people = st.integers(1, 6).map(lambda number: PersonId(UUID(int=number)))
_parts = st.builds(
    Part,
    person_id=_people,
    task=st.sampled_from(Task),
    answer=st.sampled_from(Answer),
    away_until=st.none() | st.just(DAY),
    ended=st.just(()) | st.just(("Check",)),
)
_named = st.lists(_parts, max_size=6, unique_by=lambda one: one.person_id)
_assumed = st.lists(
    st.builds(
        Part, person_id=_people, task=st.sampled_from(sorted(LEADS)), away_until=st.none() | st.just(DAY)
    ),
    max_size=4,
    unique_by=lambda one: one.person_id,
)


def leads(person: PersonId, answer: Answer | None = None, **more: object) -> Part:
    return Part(person, Task.LEAD, answer, **more)  # type: ignore[arg-type]


def test_those_who_lead_the_group_lead_its_sessions_until_somebody_is_named():
    assert rota.parts([], [leads(ANA), leads(BO)]) == (leads(ANA), leads(BO))
    assert rota.parts([leads(CY, Answer.ASKED)], [leads(ANA)]) == (leads(CY, Answer.ASKED),)
    assert rota.parts([leads(ANA, Answer.NO)], [leads(ANA), leads(BO)]) == (leads(BO),)
    hosts = Part(CY, Task.HOST, Answer.YES)
    assert rota.parts([hosts], [leads(ANA)]) == (leads(ANA), hosts)


def test_what_a_session_lacks():
    assert rota.troubles([], 1) == (Trouble.NOBODY,)
    assert rota.troubles([Part(ANA, Task.HELP, Answer.YES)], 1) == (Trouble.NOBODY,)
    assert rota.troubles([leads(ANA)], 1) == ()
    assert rota.troubles([leads(ANA)], 2) == (Trouble.TOO_FEW,)
    assert rota.troubles([leads(ANA, away_until=DAY)], 2) == (Trouble.NOBODY, Trouble.AWAY)
    assert rota.troubles([leads(ANA, away_until=DAY), leads(BO)], 1) == (Trouble.AWAY,)
    assert rota.troubles([leads(ANA, ended=("Check",))], 1) == (Trouble.ENDED,)
    assert rota.troubles([leads(ANA, elsewhere=SessionId(UUID(int=9)))], 1) == (Trouble.TWICE,)


def test_a_check_holds_on_its_last_day():
    held = [("Check", DAY), ("First aid", None)]
    assert rota.ended_on(held, DAY) == ()
    assert rota.ended_on(held, DAY + timedelta(days=1)) == ("Check",)


@given(_named, _assumed)
def test_everybody_has_one_part_and_nobody_who_said_no(named: list[Part], assumed: list[Part]):
    there = rota.parts(named, assumed)
    people = [one.person_id for one in there]
    assert len(people) == len(set(people))
    assert not {one.person_id for one in named if one.answer is Answer.NO} & {*people}
    assert {one for one in named if one.answer is not Answer.NO} <= {*there}
    assert [one.leads for one in there] == sorted((one.leads for one in there), reverse=True)


@given(_named, _assumed)
def test_nobody_is_assumed_beside_somebody_named_to_lead(named: list[Part], assumed: list[Part]):
    there = rota.parts(named, assumed)
    if any(one.leads and one.answer is not Answer.NO for one in named):
        assert all(one.answer is not None for one in there)


@given(_named, _assumed, st.integers(7, 9), st.integers(1, 4))
def test_one_more_who_is_there_takes_away_no_one_and_mends_what_is_to_be_mended(
    named: list[Part], assumed: list[Part], number: int, wanted: int
):
    """Put in as the program does: those who are assumed are named first."""
    before = rota.parts(named, assumed)
    kept = {one.person_id: one for one in named}
    kept |= {one.person_id: leads(one.person_id, Answer.YES) for one in rota.to_name(named, assumed)}
    after = rota.parts([*kept.values(), leads(PersonId(UUID(int=number)), Answer.YES)], assumed)
    there = {one.person_id for one in before if one.leads and one.away_until is None}
    assert there | {PersonId(UUID(int=number))} <= {one.person_id for one in after if one.leads}
    assert Trouble.NOBODY not in rota.troubles(after, wanted)
    if wanted <= len(there) + 1:
        assert Trouble.TOO_FEW not in rota.troubles(after, wanted)


@given(_named, st.integers(1, 4))
def test_nobody_leads_or_there_are_too_few_but_never_both(there: list[Part], wanted: int):
    found = rota.troubles(there, wanted)
    assert not {Trouble.NOBODY, Trouble.TOO_FEW} <= {*found}
    present = sum(one.leads and one.away_until is None for one in there)
    assert (present >= wanted) == (not {Trouble.NOBODY, Trouble.TOO_FEW} & {*found})
    assert list(found) == [one for one in Trouble if one in found]


@given(
    st.lists(
        st.tuples(st.integers(0, 300), st.integers(5, 120), st.lists(_people, max_size=3, unique=True)),
        max_size=8,
    )
)
def test_two_parts_at_one_hour_know_of_each_other(drawn: list[tuple[int, int, list[PersonId]]]):
    hours = [
        Hours(
            SessionId(UUID(int=100 + at)),
            START + timedelta(minutes=begin),
            START + timedelta(minutes=begin + long),
        )
        for at, (begin, long, _) in enumerate(drawn)
    ]
    there = {
        one.id: [leads(person) for person in people] for one, (_, _, people) in zip(hours, drawn, strict=True)
    }
    by_id = {one.id: one for one in hours}
    found = rota.with_clashes(hours, there)
    for one in hours:
        assert [part.person_id for part in found[one.id]] == [part.person_id for part in there[one.id]]
        for part in found[one.id]:
            others = [
                other
                for other in hours
                if other.id != one.id
                and part.person_id in {more.person_id for more in there[other.id]}
                and other.start < one.end
                and one.start < other.end
            ]
            assert (part.elsewhere is not None) == bool(others)
            if part.elsewhere is not None:
                assert by_id[part.elsewhere] in others


def test_who_is_away_or_comes_right_after_is_nowhere_twice():
    first = Hours(SessionId(UUID(int=8)), START, START + timedelta(minutes=60))
    after = Hours(SessionId(UUID(int=9)), START + timedelta(minutes=60), START + timedelta(minutes=90))
    there = {first.id: [leads(ANA)], after.id: [leads(ANA)]}
    assert all(
        part.elsewhere is None for many in rota.with_clashes([first, after], there).values() for part in many
    )
    at_once = Hours(SessionId(UUID(int=9)), START, START + timedelta(minutes=90))
    gone = {first.id: [leads(ANA, away_until=DAY)], at_once.id: [leads(ANA)]}
    assert all(
        part.elsewhere is None for many in rota.with_clashes([first, at_once], gone).values() for part in many
    )
