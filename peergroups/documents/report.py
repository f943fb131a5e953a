"""A report of figures: its words and numbers, for paper, window and files alike; and how it is set on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from peergroups.base import language
from peergroups.documents import charts
from peergroups.documents.charts import Bars, Chart
from peergroups.documents.content import library
from peergroups.documents.content.library import Words
from peergroups.documents.desk import Desk
from peergroups.documents.figure_sheets import (
    Number,
    ReportSheet,
    ReportTable,
    SaidLine,
    SaidReport,
    SaidTable,
)
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.pieces import Callout, Stack

HIDDEN, NOTHING = "*", "–"
_INDENT = "\u2003"
_PERIOD = 1.5  # the width of a column of numbers, of the 4 that words have


def said(sheet: ReportSheet) -> SaidReport:
    """Everything that stands in it, in its language."""
    words = library.words(sheet.language)
    periods = tuple(
        words(
            "report.period",
            start=language.format_date(start, words.code, "long"),
            end=language.format_date(end, words.code, "long"),
        )
        for start, end in sheet.periods
    )
    hidden = [words("report.hidden", most=sheet.hidden_below - 1)] if _hides(sheet) else []
    return SaidReport(
        title=words("report.title"),
        about=sheet.about or words("report.all_groups"),
        columns=tuple(words(f"report.{key}") for key in sheet.columns),
        periods=periods,
        tables=tuple(_said_table(words, table) for table in sheet.tables),
        figure=words("report.figure"),
        notes_title=words("report.counted"),
        notes=(*hidden, *(words(f"report.{key}") for key in sheet.counted)),
    )


def number(value: Number, code: str) -> str:
    """A figure as people write it in that language."""
    if value.hidden:
        return HIDDEN
    if value.value is None:
        return NOTHING
    if value.decimals:
        return language.message("{n, number, ::.0}", code, n=value.value)
    return language.format_number(value.value, code)


def lay_out(sheet: ReportSheet) -> Laid:
    desk = Desk(sheet)
    told = said(sheet)
    return desk.fitted(lambda: _pieces(desk, sheet, told), told.title, sheet.about)


def _pieces(desk: Desk, sheet: ReportSheet, told: SaidReport) -> list[Piece]:
    pieces = [*desk.opening(told.title, sheet.about), desk.text(told.about), desk.text(told.periods[0])]
    if not sheet.hidden_below:
        pieces.append(Callout(Stack([desk.bold(desk.words("report.inside"))]), before=6))
    widths = (4, *(_PERIOD for _ in sheet.periods))
    keys = ("report.figure", *(f"report.{key}" for key in sheet.columns))
    for table in told.tables:
        pieces.append(desk.bold(table.title, desk.look.heading))
        if not table.lines:
            pieces.append(desk.text(desk.words("report.few", number=sheet.hidden_below)))
            continue
        if table.drawn:
            pieces.append(Chart(_bars(table), desk.code, desk.look.small.size))
        pieces += desk.table(keys, widths, [_row(desk, line) for line in table.lines], tall=0)
    pieces.append(desk.bold(told.notes_title, desk.look.heading))
    small = replace(desk.look.small, before=3 * desk.look.white)
    pieces += [desk.text(period, small) for period in _other_periods(told)]
    return [*pieces, *(desk.text(note, small) for note in told.notes)]


def _other_periods(told: SaidReport) -> list[str]:
    return [f"{column}: {period}" for column, period in zip(told.columns[1:], told.periods[1:], strict=True)]


def _row(desk: Desk, line: SaidLine) -> list[Piece | None]:
    plain = replace(desk.look.body, before=0)
    text = f"{_INDENT if line.line.part else ''}{line.label}"
    label = desk.typed(line.label, plain) if line.line.label else desk.text(text, plain)
    at_end = replace(plain, align="end")
    return [label, *(desk.text(number, at_end) for number in line.numbers)]


def draw_chart(table: SaidTable, code: str, width: float, size: float) -> tuple[bytes, tuple[str, ...]]:
    """The chart of a table alone, and what must be said of it."""
    bars = _bars(table)
    return charts.draw(bars, code, width, size), tuple(charts.remarks(bars, code, size))


def _bars(table: SaidTable) -> Bars:
    """The first column; what is hidden has no bar."""
    firsts: Sequence[Number] = [line.line.values[0] for line in table.drawn]
    return Bars(
        table.title,
        tuple(line.label for line in table.drawn),
        tuple(None if value.hidden else value.value for value in firsts),
        upright=False,
        hidden=frozenset(at for at, value in enumerate(firsts) if value.hidden),
    )


def _said_table(words: Words, table: ReportTable) -> SaidTable:
    lines = tuple(
        SaidLine(
            line,
            line.label or _label(words, line.key),
            tuple(number(value, words.code) for value in line.values),
        )
        for line in table.lines
    )
    return SaidTable(table, words(f"report.{table.key}"), lines)


def _label(words: Words, key: str) -> str:
    """Ages are "18-24" and "85-"."""
    first, dash, last = key.partition("-")
    if not dash:
        return words(f"report.{key}")
    if last:
        return words("report.ages", first=int(first), last=int(last))
    return words("report.ages_up", first=int(first))


def _hides(sheet: ReportSheet) -> bool:
    return sheet.hidden_below > 0 and any(
        value.hidden for table in sheet.tables for line in table.lines for value in line.values
    )
