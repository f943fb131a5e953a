"""Sets the rota: sessions by month, with those who lead them, and a line where somebody is still to be found."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import compress, groupby

from peergroups.base import language
from peergroups.documents import frame
from peergroups.documents.desk import Desk
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.pieces import Blank, Stack
from peergroups.documents.text.paragraph import Style
from peergroups.documents.text.surface import LYING
from peergroups.documents.work_sheets import RotaLine, RotaSheet

_ROW = 20.0  # points
_WIDTHS = (2.8, 2.8, 3.2, 3.0)


def lay_out(sheet: RotaSheet) -> Laid:
    """On pages that stand, or that lie where those are fewer: long names in large print."""
    standing = _laid(sheet)
    if len(standing.pages) == 1 or not sheet.large:
        return standing
    lying = _laid(replace(sheet, paper=LYING[sheet.paper]))
    return min(standing, lying, key=lambda laid: len(laid.pages))


def _laid(sheet: RotaSheet) -> Laid:
    desk = Desk(sheet)
    return desk.fitted(lambda: _pieces(desk, sheet), desk.words("rota.title"), sheet.group)


def _pieces(desk: Desk, sheet: RotaSheet) -> list[Piece]:
    words = desk.words
    pieces = desk.opening(words("rota.title"), sheet.group)
    small = replace(desk.look.small, before=3 * desk.look.white)
    first, last = desk.day(sheet.start, "long"), desk.day(sheet.end, "long")
    pieces.append(desk.text(words("report.period", start=first, end=last), small))
    if not sheet.lines:
        return [*pieces, desk.text(words("rota.none"))]
    if any(line.open for line in sheet.lines):
        pieces.append(desk.text(words("rota.open"), small))
    columns = ["month.day", "month.group", "rota.leads", "rota.also"]
    shown = [True, not sheet.group, True, any(line.also for line in sheet.lines)]
    style = "weekday" if sheet.group else "short-weekday"
    keys, widths = list(compress(columns, shown)), list(compress(_WIDTHS, shown))
    for _, month in groupby(sheet.lines, key=lambda line: (line.day.year, line.day.month)):
        lines = list(month)
        pieces.append(desk.bold(language.month_year(lines[0].day, desk.code), desk.look.heading))
        rows = [list(compress(_session(desk, line, style), shown)) for line in lines]
        pieces += desk.table(keys, widths, rows, tall=_ROW)
    return pieces


def _session(desk: Desk, line: RotaLine, style: str) -> list[Piece | None]:
    plain = _plain(desk)
    when = Stack([desk.text(desk.day(line.day, style), plain), desk.text(_hours(desk, line), _small(desk))])
    leads: list[Piece] = [_leads(desk, name, line, plain) for name in line.leads]
    leads += [Blank(tall=desk.look.writing) for _ in range(line.open)]
    also = [desk.text(desk.words(f"rota.{key}", who=_listed(desk, names)), plain) for key, names in line.also]
    return [
        when,
        desk.cell(line.group, bold=True),
        Stack(leads) if leads else None,
        Stack([*also]) if also else None,
    ]


def _hours(desk: Desk, line: RotaLine) -> str:
    """From when to when."""
    ends = (datetime.combine(line.day, line.time) + timedelta(minutes=line.minutes)).time()
    return f"{desk.hour(line.time)} – {desk.hour(ends)}"


def _leads(desk: Desk, name: str, line: RotaLine, plain: Style) -> Piece:
    if name not in line.asked:
        return desk.typed(name, plain, bold=True)
    return desk.bold(desk.words("rota.asked", name=language.isolate(frame.typed(name))), plain)


def _listed(desk: Desk, names: tuple[str, ...]) -> str:
    return language.format_list([language.isolate(frame.typed(name)) for name in names], desk.code)


def _plain(desk: Desk) -> Style:
    return replace(desk.look.body, before=0)


def _small(desk: Desk) -> Style:
    return replace(_plain(desk), size=desk.look.small.size)
