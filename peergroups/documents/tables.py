"""Sets the papers that are a table: the diary until the next session, the contact sheet, a month of sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from peergroups.base import language, unbroken
from peergroups.documents import flow, frame
from peergroups.documents.desk import Desk
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.pieces import Callout, Stack
from peergroups.documents.sheets import Contact, ContactSheet, DiarySheet, MonthLine, MonthSheet
from peergroups.documents.text.paragraph import Snug

_DIARY = ("diary.day", "diary.mood", "diary.sleep", "diary.good")
_DIARY_WIDTHS = (3, 1.6, 1.8, 4)
_DIARY_ROW = 54.0  # points
_CONTACTS = ("contacts.name", "contacts.phone", "contacts.how", "contacts.emergency")
_SPARE = (0.4, 0, 0.3, 0.3)  # of what is left of the page's width
_CELL = 13.0  # points at both sides of a number, together

_MONTH = ("month.day", "month.time", "month.group", "month.place")
_MONTH_WIDTHS = (3, 2.8, 2.9, 2.7)


def diary(sheet: DiarySheet) -> Laid:
    """The mood diary, its days with their dates."""
    desk = Desk(sheet)
    title = desk.words("diary.title")

    def build() -> list[Piece]:
        look = desk.look
        pieces = [*desk.opening(title, sheet.group), desk.text(desk.words("diary.intro"))]
        rows: list[list[Piece | None]] = [[_day(desk, day, at), None, None, None] for day, at in sheet.days]
        pieces += desk.table(_DIARY, _DIARY_WIDTHS, rows, tall=_DIARY_ROW)
        style = replace(look.body, before=16 * look.white, stay=True)
        return [*pieces, desk.bold(desk.words("diary.looking_back"), style), *desk.writing(2)]

    return desk.fitted(build, title, sheet.group)


def _day(desk: Desk, day: date, at: time | None) -> Piece:
    style = replace(desk.look.small, before=0, leading=1.3)
    shown: list[Piece] = [Snug(desk.day(day), style, desk.code)]
    if at is not None:
        shown.append(desk.bold(desk.words("diary.group_today", time=desk.hour(at)), style))
    return Stack(shown)


def contacts(sheet: ContactSheet) -> Laid:
    """The contact sheet; the warning stands first."""
    desk = Desk(sheet)
    words = desk.words
    title = words("contacts.title")

    def build() -> list[Piece]:
        pieces = desk.opening(title, sheet.group)
        pieces.append(Callout(Stack([desk.bold(words("contacts.confidential"))]), before=6))
        rows = [_contact(desk, contact) for contact in sheet.contacts]
        if not rows:
            pieces.append(desk.text(words("contacts.none")))
        elif widths := _contact_widths(desk, sheet, flow.width(sheet.paper, desk.look.margins)):
            pieces += desk.table(_CONTACTS, widths, rows)
        else:
            pieces += desk.table(
                ("contacts.name", "contacts.how"), (1, 1), [_in_two(desk, row) for row in rows]
            )
        made_on = words("contacts.made_on", day=desk.day(sheet.date, "long"))
        copy = words("contacts.copy", number=sheet.number, count=sheet.count)
        style = replace(desk.look.small, before=12 * desk.look.white)
        return [*pieces, desk.text(f"{made_on} · {copy}", style)]

    return desk.fitted(build, title, sheet.group, warning=words("contacts.confidential"))


def _contact_widths(desk: Desk, sheet: ContactSheet, width: float) -> list[float]:
    """So wide that no word and no number is broken; nothing where the page is too narrow for that."""
    least = [
        max(desk.bold(word).natural_width() for text in (head, *column) for word in text.split(" ")) + _CELL
        for head, column in zip(
            map(desk.words, _CONTACTS), zip(*map(_whole, sheet.contacts), strict=True), strict=True
        )
    ]
    spare = width - sum(least)
    return [wide + spare * share for wide, share in zip(least, _SPARE, strict=True)] if spare >= 0 else []


def _whole(contact: Contact) -> tuple[str, str, str, str]:
    """What stands in the columns, with no blank in a number."""
    how, emergency = map(unbroken.numbers, (contact.how, contact.emergency))
    return contact.name, contact.phone.replace(" ", "\u00a0"), how, emergency


def _in_two(desk: Desk, row: list[Piece | None]) -> list[Piece | None]:
    """The number below the name, whom to call in an emergency below how they are reached."""
    name, number, how, emergency = row
    label = (
        desk.bold(desk.words("contacts.emergency"), replace(desk.look.small, before=0)) if emergency else None
    )
    parts = ((name, number), (how, label, emergency))
    return [Stack([piece for piece in cell if piece]) if any(cell) else None for cell in parts]


def _contact(desk: Desk, contact: Contact) -> list[Piece | None]:
    phone = language.isolate(frame.typed(contact.phone), ltr=True)
    return [
        desk.cell(contact.name, bold=True),
        desk.text(phone, replace(desk.look.body, before=0)) if contact.phone.strip() else None,
        desk.cell(unbroken.numbers(contact.how)),
        desk.cell(unbroken.numbers(contact.emergency)),
    ]


def month(sheet: MonthSheet) -> Laid:
    """The sessions of a month, a row each; those called off say so."""
    desk = Desk(sheet)
    title = desk.words("month.title", month=language.month_year(sheet.date, desk.code))

    def build() -> list[Piece]:
        pieces = desk.opening(title, sheet.group)
        if rows := [_session(desk, line) for line in sheet.sessions]:
            return [*pieces, *desk.table(_MONTH, _MONTH_WIDTHS, rows)]
        return [*pieces, desk.text(desk.words("month.none"))]

    return desk.fitted(build, title, sheet.group)


def _session(desk: Desk, line: MonthLine) -> list[Piece | None]:
    plain = replace(desk.look.body, before=0)
    ends = (datetime.combine(line.day, line.time) + timedelta(minutes=line.minutes)).time()
    when: Piece = desk.text(f"{desk.hour(line.time)} – {desk.hour(ends)}", plain)
    if line.is_cancelled:
        when = Stack([when, desk.bold(desk.words("month.cancelled"), plain)])
    day = desk.text(desk.day(line.day, "weekday"), plain)
    return [day, when, desk.cell(line.group, bold=True), desk.cell(line.place)]
