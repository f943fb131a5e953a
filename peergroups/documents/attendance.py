"""Sets the paper that shows who came: each chart with its numbers as a table below it."""

from __future__ import annotations

from dataclasses import replace

from peergroups.base import language
from peergroups.documents import charts, frame
from peergroups.documents.charts import Bars, Chart
from peergroups.documents.desk import Desk
from peergroups.documents.figure_sheets import AttendanceSheet, TimesCome, Week
from peergroups.documents.flow import Laid, Piece

_WEEKS, _PEOPLE = ("attendance.week", "attendance.came"), ("contacts.name", "attendance.came")
_WIDTHS = (3, 1.4)


def lay_out(sheet: AttendanceSheet) -> Laid:
    desk = Desk(sheet)
    return desk.fitted(lambda: _pieces(desk, sheet), desk.words("attendance.title"), sheet.group)


def _pieces(desk: Desk, sheet: AttendanceSheet) -> list[Piece]:
    words = desk.words
    start, end = desk.day(sheet.start, "long"), desk.day(sheet.end, "long")
    pieces = desk.opening(words("attendance.title"), sheet.group)
    pieces.append(desk.text(words("attendance.period", start=start, end=end)))
    if not any(week.came is not None for week in sheet.weeks):
        return [*pieces, desk.text(words("attendance.none"))]
    weeks: list[list[Piece | None]] = [
        [desk.cell(desk.day(week.day, "long")), desk.cell(_number(desk, week.came))] for week in sheet.weeks
    ]
    pieces += _chart(desk, "attendance.weeks", of_weeks(sheet.weeks, desk.code))
    pieces += desk.table(_WEEKS, _WIDTHS, weeks)
    if sheet.people:
        people: list[list[Piece | None]] = [
            [desk.cell(one.name), desk.cell(words("attendance.of", came=one.came, held=one.held))]
            for one in sheet.people
        ]
        pieces += _chart(desk, "attendance.often", of_people(sheet.people, desk.code))
        pieces += desk.table(_PEOPLE, _WIDTHS, people)
    return pieces


def draw_chart(
    counts: tuple[Week, ...] | tuple[TimesCome, ...], code: str, width: float, size: float
) -> tuple[bytes, tuple[str, ...]]:
    """The chart of either table alone, and what must be said of it."""
    weeks = tuple(one for one in counts if isinstance(one, Week))
    people = tuple(one for one in counts if isinstance(one, TimesCome))
    bars = of_weeks(weeks, code) if weeks else of_people(people, code)
    return charts.draw(bars, code, width, size), tuple(charts.remarks(bars, code, size))


def of_weeks(weeks: tuple[Week, ...], code: str) -> Bars:
    """How many came each week."""
    days = tuple(language.format_date(week.day, code, "day") for week in weeks)
    title = charts.title("attendance.weeks", code)
    return Bars(title, days, tuple(week.came for week in weeks))


def of_people(people: tuple[TimesCome, ...], code: str) -> Bars:
    """How often each of them came."""
    names = tuple(frame.typed(one.name) for one in people)
    title = charts.title("attendance.often", code)
    return Bars(title, names, tuple(one.came for one in people), upright=False)


def _chart(desk: Desk, heading: str, bars: Bars) -> list[Piece]:
    """The chart under its heading, and what must be said of it."""
    size = desk.look.small.size
    below = replace(desk.look.small, before=4)
    told = [desk.text(sentence, below) for sentence in charts.remarks(bars, desk.code, size)]
    return [desk.heading(heading), Chart(bars, desk.code, size), *told]


def _number(desk: Desk, came: int | None) -> str:
    return "–" if came is None else language.format_number(came, desk.code)
