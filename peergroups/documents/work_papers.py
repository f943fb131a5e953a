"""Sets the papers for those who do the work: the log of hours to sign, the list of calls."""

from __future__ import annotations

from dataclasses import replace

from peergroups.base import language, unbroken
from peergroups.documents import frame
from peergroups.documents.desk import Desk
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.pieces import Callout, Stack
from peergroups.documents.text.paragraph import Snug, Style
from peergroups.documents.work_sheets import Call, CallSheet, Ground, HoursSheet, Worked
from peergroups.model.figures import tenths_of_hours

_LOG = ("month.day", "hours_log.what", "hours_log.minutes")
_LOG_WIDTHS = (2.6, 5, 1.6)
_CALLS = ("contacts.name", "call_list.why")
_LOG_ROW = 22.0  # points


def hours_log(sheet: HoursSheet) -> Laid:
    """Day, what and minutes in rows that add up to the total; who gave them signs, and who agrees to them."""
    desk = Desk(sheet)
    title = desk.words("hours_log.title")

    def build() -> list[Piece]:
        words = desk.words
        first, last = desk.day(sheet.start, "long"), desk.day(sheet.end, "long")
        pieces = desk.opening(title)
        pieces.append(desk.labelled("contacts.name", sheet.name))
        pieces.append(desk.text(words("report.period", start=first, end=last)))
        if sheet.rows:
            rows = [_worked(desk, row) for row in sheet.rows]
            pieces += desk.table(_LOG, _LOG_WIDTHS, rows, tall=_LOG_ROW)
        else:
            pieces.append(desk.text(words("hours_log.none")))
        minutes = sum(row.minutes for row in sheet.rows)
        hours = language.format_number(tenths_of_hours(minutes) / 10, desk.code)
        total = words("hours_log.total", minutes=minutes, hours=hours)
        style = replace(desk.look.body, before=10 * desk.look.white, stay=True)
        signed = [replace(desk.blank(f"hours_log.{key}"), stay=key != "agreed") for key in ("gave", "agreed")]
        return [*pieces, desk.bold(total, style), *signed]

    return desk.fitted(build, title, sheet.name)


def _worked(desk: Desk, row: Worked) -> list[Piece | None]:
    plain = replace(desk.look.body, before=0)
    what: list[Piece] = [desk.text(desk.words(f"hours_log.{row.what}"), plain)]
    if row.about.strip():
        what.append(desk.typed(row.about, _small(desk)))
    minutes = language.format_number(row.minutes, desk.code)
    return [desk.text(desk.day(row.day, "medium"), plain), Stack(what), Snug(minutes, plain, desk.code)]


def calls(sheet: CallSheet) -> Laid:
    """Who and by when, how it is safe above the number; beside it why, and a line to write what came of it."""
    desk = Desk(sheet)
    words = desk.words
    title = words("call_list.title")

    def build() -> list[Piece]:
        pieces = desk.opening(title)
        pieces.append(Callout(Stack([desk.bold(words("contacts.confidential"))]), before=6))
        if sheet.calls:
            pieces += desk.table(_CALLS, (1, 1), [[_who(desk, one), _why(desk, one)] for one in sheet.calls])
        else:
            pieces.append(desk.text(words("call_list.none")))
        made_on = words("contacts.made_on", day=desk.day(sheet.date, "long"))
        return [*pieces, desk.text(made_on, replace(desk.look.small, before=12 * desk.look.white))]

    return desk.fitted(build, title, warning=words("contacts.confidential"))


def _who(desk: Desk, call: Call) -> Piece:
    plain = replace(desk.look.body, before=0)
    shown: list[Piece] = [desk.typed(call.name, plain, bold=True)]
    shown.append(desk.text(desk.words("call_list.by", day=desk.day(call.by, "medium")), plain))
    if call.not_to:
        return Stack([*shown, desk.bold(desk.words("call_list.not_to"), plain)])
    if call.how.strip():
        shown.append(desk.bold(desk.words("contacts.how"), _small(desk)))
        shown.append(desk.typed(unbroken.numbers(call.how), plain))
    if call.phone.strip():
        number = language.isolate(frame.typed(call.phone).replace(" ", "\u00a0"), ltr=True)
        shown.append(desk.text(number, plain))
    return Stack(shown)


def _why(desk: Desk, call: Call) -> Piece:
    plain = replace(desk.look.body, before=0)
    shown: list[Piece] = []
    if call.group.strip():
        shown.append(desk.typed(call.group, _small(desk)))
    shown += [desk.text(_found(desk, one), plain) for one in call.grounds]
    if call.text.strip():
        shown += desk.lines(unbroken.numbers(call.text), plain)
    return Stack([*shown, *desk.writing(1)])


def _found(desk: Desk, ground: Ground) -> str:
    days = [desk.day(day, "medium") for day in ground.days]
    return desk.words(
        f"call_list.{ground.key}", days=language.format_list(days, desk.code), first=days[0] if days else "",
        last=days[-1] if days else "", came=ground.came, of=ground.of,
    )  # fmt: skip


def _small(desk: Desk) -> Style:
    return replace(desk.look.body, before=0, size=desk.look.small.size)
