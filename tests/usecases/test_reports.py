"""A report's figures out of a real vault: the first quarter of two circles and a table, worked out by hand."""

from __future__ import annotations

import csv
import io
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest

from peergroups import documents
from peergroups.base import clock
from peergroups.base.errors import InvalidDraft, NotAllowed, RuleBroken
from peergroups.documents.figure_sheets import Number, ReportSheet
from peergroups.keys import CHEAPEST
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.audit import Event
from peergroups.model.groups import Group, IdentityLevel, Role
from peergroups.model.ids import new_id
from peergroups.model.people import Person
from peergroups.model.permissions import NOBODY
from peergroups.model.sessions import GroupSession, SessionStatus
from peergroups.store.queries import organisation as organisation_queries
from peergroups.store.queries.figures import given
from peergroups.store.vault import Vault
from peergroups.usecases import (
    demo,
    erasing,
    figure_files,
    figures,
    leading,
    organisation,
    people,
    printing,
    vaults,
)
from peergroups.usecases.figure_files import ReportOrder
from peergroups.usecases.figures import Asked
from peergroups.usecases.tickets import Ticket
from tests.sql import rows

NOW = datetime(2026, 4, 20, 12, 0, tzinfo=UTC)
QUARTER = Asked(date(2026, 1, 1), date(2026, 3, 31))
LETTERS = {
    "P": Mark.PRESENT, "L": Mark.LATE, "E": Mark.LEFT_EARLY, "X": Mark.EXCUSED, "A": Mark.ABSENT
}  # fmt: skip


@dataclass
class House:
    vault: Vault
    ids: dict[str, UUID] = field(default_factory=dict)

    def __getitem__(self, name: str) -> UUID:
        return self.ids.setdefault(name, new_id())

    def add_session(self, group: str, day: date, marks: str = "", **values: object) -> None:
        """Marks such as "Ana P, Bo A"; those with a star lead or help."""
        given = {"status": SessionStatus.HELD, "planned_on": day, "minutes": 90, **values}
        with self.vault.work("Many") as work:
            session = GroupSession.make(
                id=self[f"{group} {day:%m-%d}"],
                group_id=self[group],
                day=day,
                at=time(18),
                zone="Europe/London",
                starts_at=datetime.combine(day, time(18), UTC),
                **given,
            )
            work.put(session)
            for said in filter(None, marks.split(", ")):
                name, letter = said.rstrip("*").split()
                role = Role.HELPER if said.endswith("*") else Role.PARTICIPANT
                ids = {"session_id": session.id, "person_id": self[name]}
                work.put(
                    Attendance.make(
                        id=attendance_id(*ids.values()),
                        **ids,
                        mark=LETTERS[letter],
                        role=role,
                        marked_at=NOW,
                    )
                )

    def report(self, asked: Asked = QUARTER) -> ReportSheet:
        return figures.report(self.vault, asked)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with clock.fixed(NOW):
        vault, _ = vaults.create(tmp_path / "v", demo.PASSPHRASE, cost=CHEAPEST)
        organisation.describe(vault, {"name": "Walnut House", "zone": "Europe/London", "country": "GB"})
        made = House(vault)
        with vault.work("Many") as work:
            for group, identity in (("Grief", "full"), ("Table", "headcount"), ("Carers", "full")):
                work.put(Group.make(id=made[group], name=group, identity=IdentityLevel(identity)))
            for name, born, spoken in (
                ("Ana", 1956, ("en",)), ("Bo", 1990, ("fr", "en")), ("Cy", None, ()), ("Dee", 2010, ("en",)),
                ("Eli", 1956, ("en",)), ("Gil", None, ()), ("Hana", None, ()), ("Fay", None, ()),
            ):  # fmt: skip
                work.put(Person.make(id=made[name], name=name, birth_year=born, languages=spoken))
        made.add_session("Grief", date(2026, 3, 2), "Ana P, Bo P, Cy A, Fay P*", guests=2)
        made.add_session("Grief", date(2026, 3, 9), "Ana L, Bo A, Cy A, Dee P")
        made.add_session("Grief", date(2026, 3, 16), status=SessionStatus.CANCELLED)
        made.add_session(
            "Grief",
            date(2026, 3, 24),
            "Ana P, Bo P, Cy X, Eli E, Fay P*",
            guests=1,
            planned_on=date(2026, 3, 23),
        )
        made.add_session(
            "Grief", date(2026, 4, 1), status=SessionStatus.PLANNED, planned_on=date(2026, 3, 30)
        )
        made.add_session("Table", date(2026, 3, 5), headcount=7)
        made.add_session("Table", date(2026, 3, 12), headcount=9)
        made.add_session("Table", date(2026, 3, 19), status=SessionStatus.NOT_HELD)
        made.add_session("Carers", date(2026, 3, 10), "Ana P, Gil P")
        made.add_session("Carers", date(2026, 3, 31), "Gil P")
        yield made
        vault.close()


def values(report: ReportSheet, table: str) -> dict[str, float | str | None]:
    """The first column of a table: "*" for what is hidden."""
    found = next(one for one in report.tables if one.key == table)
    return {
        line.key or line.label: "*" if line.values[0].hidden else line.values[0].value for line in found.lines
    }


def test_what_was_done(house: House):
    assert values(house.report(), "did") == {
        "planned": 9, "held": 7, "cancelled": 1, "not_held": 1, "not_recorded": 0, "to_come": 0, "moved": 1
    }  # fmt: skip


def test_who_came(house: House):
    assert values(house.report(), "came") == {
        "visits": 29, "named": 10, "unnamed": 19, "people": 5, "at_least": 9, "newcomers": 5, "hours": 43.5,
        "average": 4.1, "median": 4.0, "fewest": 1, "most": 9, "no_register": 0,
    }  # fmt: skip


def test_one_group_alone(house: House):
    report = house.report(Asked(QUARTER.start, QUARTER.end, (house["Grief"],)))
    told = values(report, "came")
    assert (told["visits"], told["people"], told["average"], told["hours"]) == (10, 4, 3.3, 15.0)
    assert report.about == "Grief"
    assert "by_group" not in {table.key for table in report.tables}


def test_how_often(house: House):
    assert values(house.report(), "often") == {
        "once": 2, "once_new": 2, "known_back": 0, "back": 0, "too_early": 5
    }  # fmt: skip


def test_whoever_is_known_to_have_come_before_is_no_newcomer(house: House):
    before = values(figures.report(house.vault, QUARTER), "came")["newcomers"]
    people.edit(house.vault, house["Ana"], {"name": "Ana", "known_before": date(2026, 1, 1)})
    told = figures.report(house.vault, QUARTER)
    assert before == 5
    assert values(told, "came")["newcomers"] == 4
    assert values(told, "came")["people"] == 5


def test_who_came_back_to_one_of_the_next_four(house: House):
    for day, marks in ((7, ""), (8, ""), (9, "Dee P"), (10, "")):
        house.add_session("Grief", date(2026, 4, day), marks or "Cy A")
    told = values(house.report(), "often")
    # Ana and Bo came first on 2 March and Dee on 9 March, Eli on 24 March; Gil's group met once since
    assert (told["known_back"], told["back"], told["too_early"]) == (4, 3, 1)


def test_visits_group_by_group_in_the_order_of_their_names(house: House):
    assert values(house.report(), "by_group") == {"Carers": 3, "Grief": 10, "Table": 16, "all": 29}


def test_people_group_by_group_are_not_added_up(house: House):
    asked = Asked(QUARTER.start, QUARTER.end, people_by_group=True)
    assert values(house.report(asked), "people_by_group") == {
        "Carers": 2, "Grief": 4, "several": 1, "people": 5
    }  # fmt: skip


def test_that_nearly_everybody_came_to_one_group_is_not_told(house: House):
    """One of five alone did not come to Grief: of Carers it would be known that nearly all came to Grief too."""
    asked = replace(QUARTER, hidden_below=2, people_by_group=True)
    told = values(figures.report(house.vault, asked), "people_by_group")
    assert told == {"Carers": 2, "Grief": "*", "several": "*", "people": 5}


def test_who_they_are(house: House):
    told = values(house.report(), "age")
    assert told["65-74"] == 2
    assert told["25-44"] == 1
    assert told["0-17"] == 1
    assert (told["not_known"], told["all"]) == (1, 5)
    assert values(house.report(), "language") == {"English": 3, "French": 1, "not_known": 1, "all": 5}


def test_what_is_given_away_hides_small_numbers(house: House):
    asked = Asked(QUARTER.start, QUARTER.end, hidden_below=5, people_by_group=True)
    report = house.report(asked)
    assert set(values(report, "language").values()) == {"*", 5}
    assert {key for key, value in values(report, "age").items() if value == 0} == {
        "18-24", "45-59", "60-64", "75-84", "85-"
    }  # fmt: skip
    assert set(values(report, "people_by_group").values()) <= {"*", 5}
    assert values(report, "came")["visits"] == 29


def test_people_are_not_told_in_small_numbers_in_any_table(house: House):
    given = house.report(Asked(QUARTER.start, QUARTER.end, hidden_below=5))
    assert values(given, "came")["people"] == 5
    assert values(given, "came")["newcomers"] == 5
    assert values(given, "often")["once"] == "*"
    assert values(given, "often")["once_new"] == "*"
    house.add_session("Carers", date(2025, 3, 11), "Ana P")  # so that four are new, and one is not
    given = house.report(Asked(QUARTER.start, QUARTER.end, hidden_below=5))
    assert values(given, "came")["newcomers"] == "*"
    assert values(given, "often")["too_early"] == "*"


def test_one_small_group_tells_no_number_of_its_people(house: House):
    given = house.report(Asked(QUARTER.start, QUARTER.end, (house["Carers"],), hidden_below=5))
    assert [values(given, "came")[key] for key in ("people", "newcomers")] == ["*", "*"]
    assert set(values(given, "often").values()) == {"*"}
    assert values(given, "came")["visits"] == 3


def test_nothing_is_said_of_a_few(house: House):
    asked = Asked(QUARTER.start, QUARTER.end, (house["Grief"],), hidden_below=5)
    assert values(house.report(asked), "age") == {}
    assert values(house.report(asked), "language") == {}


def test_those_who_lead_or_help_are_hours_and_no_visits(house: House):
    assert values(house.report(), "volunteers") == {"served": 1, "led": 2, "served_hours": 3.0}


def test_hours_beside_the_sessions_are_told_where_there_are_any(house: House):
    for day, minutes, group in (
        (QUARTER.start, 45, "Grief"),
        (QUARTER.end, 75, "Carers"),
        (date(2020, 1, 1), 600, "Grief"),
    ):
        values_ = {"day": day, "minutes": minutes, "group_id": house[group]}
        leading.add_hours(house.vault, house["Ana"], values_)
    assert values(house.report(), "volunteers")["typed_hours"] == 2.0
    grief = house.report(Asked(QUARTER.start, QUARTER.end, (house["Grief"],)))
    assert values(grief, "volunteers")["typed_hours"] == 0.8


def test_the_period_before_and_a_year_earlier_stand_beside_it(house: House):
    house.add_session("Carers", date(2025, 3, 11), "Ana P")
    report = house.report()
    assert report.periods[1] == (date(2025, 10, 1), date(2025, 12, 31))
    assert report.periods[2] == (date(2025, 1, 1), date(2025, 3, 31))
    (people_line,) = (
        line for table in report.tables if table.key == "came" for line in table.lines if line.key == "people"
    )
    assert people_line.values == (Number(5), Number(0), Number(1))
    newcomers = values(report, "came")["newcomers"]
    assert newcomers == 4  # Ana came last year


def test_each_number_knows_its_sessions(house: House):
    report = house.report()
    lines = {line.key: line for table in report.tables for line in table.lines if line.key}
    assert set(lines["held"].sessions) == {
        house.ids[name] for name in house.ids if name[-1].isdigit() and name not in {
            "Grief 03-16", "Grief 04-01", "Table 03-19"
        }
    }  # fmt: skip
    assert lines["moved"].sessions == (house["Grief 03-24"],)
    once = figures.behind(house.vault, QUARTER, "often", "once").sessions
    assert [row.id for row in once] == [house["Grief 03-09"], house["Grief 03-24"]]
    assert [row.id for row in figures.behind(house.vault, QUARTER, "age", "25-44").sessions] == [
        house["Grief 03-02"],
        house["Grief 03-24"],
    ]
    moved = figures.behind(house.vault, QUARTER, "did", "moved").sessions
    assert [row.id for row in moved] == [house["Grief 03-24"]]


def test_every_total_stays_when_somebody_is_removed_and_erased(house: House):
    before = house.report()
    people.remove(house.vault, house["Bo"])
    assert totals(house.report()) == totals(before)
    erasing.erase(house.vault, house["Bo"])
    after = house.report()
    assert totals(after) == totals(before)
    assert values(after, "age")["not_known"] == 2
    assert values(after, "language")["not_known"] == 2


def totals(report: ReportSheet) -> dict[str, tuple[Number, ...]]:
    """Without who they are."""
    told = ("did", "came", "often", "by_group", "volunteers")
    return {
        line.key or line.label: line.values
        for table in report.tables
        if table.key in told
        for line in table.lines
    }


def test_the_trash_counts_nowhere(house: House):
    with house.vault.work("Many") as work:
        work.remove(work.one(GroupSession, house["Table 03-12"]))
        work.remove(work.one(Group, house["Carers"]))
    told = values(house.report(), "came")
    assert (told["visits"], told["people"], told["at_least"]) == (17, 4, 7)


def test_the_report_says_it_in_words(house: House):
    told = documents.say(figures.report(house.vault, QUARTER))
    lines = {line.label: line.numbers[0] for table in told.tables for line in table.lines}
    assert lines["Visits"] == "29"
    assert lines["People in a session, on average"] == "4.1"
    assert lines["People in the middle session"] == "4.0"
    assert lines["85 and over"] == "0"
    assert told.about == "All groups"


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        (date(2026, 3, 31), date(2026, 3, 1), "figures.ends_before_start"),
        (date(1, 1, 1), date(2026, 3, 1), "figures.no_such_period"),
    ],
)
def test_a_period_that_is_none(house: House, start: date, end: date, code: str):
    with pytest.raises(RuleBroken) as refused:
        house.report(Asked(start, end))
    assert refused.value.code == code


@pytest.mark.parametrize("start", [date(2026, 3, 9), date(1926, 3, 10)])
def test_a_day_and_a_hundred_years_are_periods(house: House, start: date):
    assert values(house.report(Asked(start, date(2026, 3, 9))), "did")["held"] in {1, 3}


def test_a_helper_sees_no_figures(house: House):
    house.vault.actor = NOBODY
    with pytest.raises(NotAllowed):
        house.report()


GIVEN = Asked(QUARTER.start, QUARTER.end, hidden_below=5)


def test_what_was_given_away_is_kept_and_what_could_be_subtracted_from_it_is_told(house: House):
    figure_files.tidy(house.vault, GIVEN)
    april = Asked(QUARTER.start, date(2026, 4, 10), hidden_below=5)
    (found,) = figures.near(house.vault, april)
    assert (found.from_on, found.to_on, found.scope) == (QUARTER.start, QUARTER.end, ())
    assert figures.near(house.vault, GIVEN) == []
    assert figures.near(house.vault, Asked(QUARTER.start, date(2026, 4, 30), hidden_below=5)) == []
    two = (house["Grief"], house["Table"])
    assert len(figures.near(house.vault, Asked(*_days(GIVEN), groups=two, hidden_below=5))) == 1
    assert figures.near(house.vault, Asked(*_days(GIVEN), groups=two[:1], hidden_below=5)) == []


APRIL = Asked(QUARTER.start, date(2026, 4, 10), hidden_below=5)
WAYS: dict[str, Callable[[Vault, Asked], object]] = {
    "list": figure_files.tidy,
    "spreadsheet": figure_files.spreadsheet,
    "paper": lambda vault, asked: printing.make(vault, ReportOrder(asked)),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_could_be_subtracted_leaves_only_where_that_was_said(house: House, way: str):
    figure_files.tidy(house.vault, GIVEN)
    with pytest.raises(RuleBroken) as caught:
        WAYS[way](house.vault, APRIL)
    assert caught.value.code == "figures.near"
    assert len(given(house.vault.db())) == 1
    events = [row[0] for row in rows(house.vault.db(), "SELECT event FROM audit_event")]
    assert events.count(Event.REPORT_MADE) == 1
    assert WAYS[way](house.vault, replace(APRIL, anyway=True))
    assert WAYS[way](house.vault, replace(APRIL, hidden_below=0))
    assert WAYS[way](house.vault, GIVEN)


def test_the_periods_that_stand_beside_it_are_compared_too(house: House):
    """The 79 days before 20 March are nearly the quarter that was given away."""
    figure_files.tidy(house.vault, Asked(date(2025, 10, 1), date(2025, 12, 31), hidden_below=5))
    march = Asked(QUARTER.start, date(2026, 3, 20), hidden_below=5)
    assert len(figures.near(house.vault, march)) == 1
    assert figures.near(house.vault, GIVEN) == []


def test_a_report_on_paper_is_counted_once(house: House, monkeypatch: pytest.MonkeyPatch):
    counted, count = [], figures.report

    def counting(vault: Vault, asked: Asked, *, ticket: Ticket | None = None) -> ReportSheet:
        counted.append(asked)
        return count(vault, asked, ticket=ticket)

    monkeypatch.setattr(figures, "report", counting)
    made = printing.make(house.vault, ReportOrder(GIVEN))
    people.add(house.vault, {"name": "Nell"})
    printing.went_out(house.vault, made.order)
    assert (len(counted), len(given(house.vault.db()))) == (1, 1)


def _days(asked: Asked) -> tuple[date, date]:
    return asked.start, asked.end


def test_what_stays_inside_is_not_kept(house: House):
    figure_files.tidy(house.vault, QUARTER)
    figure_files.spreadsheet(house.vault, QUARTER)
    assert figures.near(house.vault, Asked(QUARTER.start, date(2026, 4, 10), hidden_below=5)) == []


def test_undo_does_not_take_back_that_a_report_left(house: House):
    before = house.vault.history.undo_label
    figure_files.tidy(house.vault, GIVEN)
    assert house.vault.history.undo_label == before


def test_the_list_is_tidy_and_tells_nothing_hidden(house: House):
    lines = list(csv.DictReader(io.StringIO(figure_files.tidy(house.vault, GIVEN).decode("utf-8-sig"))))
    held = next(one for one in lines if (one["row"], one["column"]) == ("held", "now"))
    assert (held["from"], held["to"], held["value"], held["hidden"]) == ("2026-01-01", "2026-03-31", "7", "0")
    french = next(one for one in lines if (one["row"], one["column"]) == ("French", "now"))
    assert (french["value"], french["hidden"]) == ("", "1")


def test_the_spreadsheet_holds_numbers_and_is_the_same_twice(house: House):
    data = figure_files.spreadsheet(house.vault, QUARTER)
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book["What we did"]
    assert [cell.value for cell in sheet[3]][:2] == ["Held", 7]
    assert "How we counted" in book.sheetnames
    assert figure_files.spreadsheet(house.vault, QUARTER) == data


def test_the_report_on_paper_reads_as_on_the_screen(house: House):
    pdf = printing.make(house.vault, ReportOrder(GIVEN)).pdf
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    text = " ".join(done.stdout.decode().split())
    assert "Visits 29 0 0" in text
    assert "People in a session, on average 4.1 – –" in text
    assert "* A number of people from 1 to 4" in text


def test_each_way_out_is_noted(house: House):
    figure_files.tidy(house.vault, QUARTER)
    figure_files.spreadsheet(house.vault, QUARTER)
    printing.make(house.vault, ReportOrder(QUARTER))
    noted = [row[0] for row in rows(house.vault.db(), "SELECT event FROM audit_event")]
    assert noted.count(Event.REPORT_MADE) == 3


def test_who_may_sets_what_is_hidden(house: House):
    organisation.hide_below(house.vault, 11)
    kept = organisation_queries.organisation(house.vault.db())
    assert kept is not None
    assert kept.hide_below == 11
    with pytest.raises(InvalidDraft):
        organisation.hide_below(house.vault, 1)
    organisation.describe(house.vault, {"name": "Walnut House", "zone": "Europe/London"})
    kept = organisation_queries.organisation(house.vault.db())
    assert kept is not None
    assert kept.hide_below == 11
