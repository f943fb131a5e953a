"""Sets the papers of one session: its plan before, its record after, the feedback form at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from peergroups.base import language
from peergroups.documents import frame
from peergroups.documents.desk import Desk
from peergroups.documents.figures import Faces
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.pieces import Item, Row, Stack
from peergroups.documents.sheets import FeedbackSheet, Promise, SessionPlanSheet, SessionRecordSheet, Step
from peergroups.documents.text.paragraph import Paragraph, Style

_STEP_WIDTHS = (2.1, 5.4, 3.4)  # minutes, what, who and with what
_NOTE_LINES = 4  # at least
_ANSWER_LINES = 2
_FACE = 30  # points, of a standard paper


def plan(sheet: SessionPlanSheet) -> Laid:
    """The session plan."""
    desk = Desk(sheet)
    title = desk.words("session_plan.title")
    return desk.roomy(lambda room: _plan(desk, sheet, title, room), title, sheet.group)


def _plan(desk: Desk, sheet: SessionPlanSheet, title: str, room: int) -> list[Piece]:
    number = desk.words("session_plan.number", number=sheet.number)
    pieces = [*desk.opening(title, sheet.group), desk.bold(number)]
    pieces += _when_where_who(desk, sheet)
    pieces.append(desk.heading("session_plan.aim"))
    pieces += desk.lines(sheet.aim) or desk.writing(1)
    pieces.append(desk.heading("session_plan.promised"))
    promised = [desk.typed(text, replace(desk.look.body, before=0)) for text in sheet.promised]
    pieces += _bullets(promised) or desk.writing(1)
    pieces.append(desk.heading("session_plan.steps"))
    pieces += _steps(desk, sheet.steps, spare=room)
    pieces += [desk.heading("session_plan.closing"), *desk.writing(1)]
    return [*pieces, desk.heading("session_plan.next"), *desk.writing(1)]


def record(sheet: SessionRecordSheet) -> Laid:
    """The session record."""
    desk = Desk(sheet)
    title = desk.words("session_record.title")
    return desk.roomy(lambda room: _record(desk, sheet, title, room), title, sheet.group)


def _record(desk: Desk, sheet: SessionRecordSheet, title: str, room: int) -> list[Piece]:
    pieces = desk.opening(title, sheet.group)
    pieces += _when_where_who(desk, sheet)
    pieces.append(desk.text(_counts(desk, sheet)))
    pieces.append(desk.heading("session_record.theme"))
    pieces += desk.lines(sheet.theme) or desk.writing(1)
    pieces.append(desk.heading("session_record.happened"))
    pieces += desk.lines(_without(sheet.happened, desk.words("session_record.happened")))
    if not sheet.happened.strip():
        pieces += desk.writing(_NOTE_LINES + room)
    pieces += _climate(desk)
    pieces.append(desk.heading("session_record.follow_ups"))
    pieces += _bullets([_promise(desk, promise) for promise in sheet.promises]) or desk.writing(2)
    pieces += [desk.heading("session_record.next"), *desk.writing(1)]
    return [*pieces, desk.text(desk.words("session_record.privacy"), replace(desk.look.small, before=12))]


def _without(text: str, heading: str) -> str:
    """A note that was begun with a template says the heading itself."""
    first, _, rest = text.strip().partition("\n")
    return rest if first.strip(" :") == heading else text


def feedback(sheet: FeedbackSheet) -> Laid:
    """The feedback form."""
    desk = Desk(sheet)
    title = desk.words("feedback.title")
    return desk.roomy(lambda room: _feedback(desk, sheet, title, room), title, sheet.group)


def _feedback(desk: Desk, sheet: FeedbackSheet, title: str, room: int) -> list[Piece]:
    words, white = desk.words, desk.look.white
    pieces = desk.opening(title, sheet.group)
    if sheet.date:
        pieces.append(desk.labelled("field.date", desk.day(sheet.date)))
    pieces.append(desk.text(words("feedback.intro")))
    pieces.append(desk.text(words("feedback.scale"), replace(desk.look.body, stay=True)))
    for item in words.texts("feedback.items"):
        pieces.append(desk.bold(item, replace(desk.look.body, before=8 * white + 2 * room, stay=True)))
        low, high, side = words("feedback.bad"), words("feedback.good"), _FACE * min(desk.look.scale, 1)
        pieces.append(Faces(low, high, desk.look.small, desk.code, side=side, before=8 * white))
    for key in ("feedback.liked", "feedback.change"):
        pieces += [desk.heading(key), *desk.writing(_ANSWER_LINES + (room > 0))]
    return [*pieces, desk.text(words("feedback.thanks"), replace(desk.look.body, before=14 * white))]


def _when_where_who(desk: Desk, sheet: SessionPlanSheet | SessionRecordSheet) -> list[Piece]:
    names = [language.isolate(frame.typed(name)) for name in sheet.facilitators]
    leaders = language.format_list(names, sheet.language)
    return [
        desk.labelled("field.when", desk.from_to(sheet.date, sheet.time, sheet.minutes)),
        desk.field("field.place", frame.typed(sheet.place)),
        desk.field("field.facilitators", leaders),
    ]


def _steps(desk: Desk, own: Sequence[Step], *, spare: int) -> list[Piece]:
    """The group's own steps or the usual ones, and rows for more."""
    plain = replace(desk.look.body, before=0)
    rows: list[list[Piece | None]] = [
        [_minutes(desk, step, plain), desk.typed(step.what, plain), None] for step in own
    ]
    if not own:
        rows = [[None, desk.text(step, plain), None] for step in desk.words.texts("session_plan.usual")]
    rows += [[None, None, None] for _ in range(spare)]
    keys = ("session_plan.minutes", "session_plan.what", "session_plan.materials")
    return desk.table(keys, _STEP_WIDTHS, rows, tall=34)


def _minutes(desk: Desk, step: Step, style: Style) -> Piece | None:
    return None if step.minutes is None else desk.text(language.format_number(step.minutes, desk.code), style)


def _bullets(texts: Sequence[Paragraph]) -> list[Piece]:
    return [Item(Stack([text]), "bullet", text.line_height, before=4) for text in texts]


def _counts(desk: Desk, sheet: SessionRecordSheet) -> str:
    if sheet.here is None:
        return desk.words("session_record.not_marked")
    if sheet.away is None:
        return desk.words("session_record.headcount", here=sheet.here)
    here, guests = (sheet.here, sheet.guests) if sheet.here else (sheet.guests, 0)
    return desk.words(
        "session_record.counts", here=here, guests=guests, away=sheet.away, unmarked=sheet.unmarked
    )


def _climate(desk: Desk) -> list[Piece]:
    boxes = [desk.box(text) for text in desk.words.texts("session_record.climates")]
    columns = 3
    rows = [boxes[start : start + columns] for start in range(0, len(boxes), columns)]
    filled: list[Piece] = [Row([*row, *[Stack([])] * (columns - len(row))], before=5) for row in rows]
    help_line = desk.text(desk.words("session_record.climate_help"), replace(desk.look.body, stay=True))
    return [desk.heading("session_record.climate"), help_line, *filled]


def _promise(desk: Desk, promise: Promise) -> Paragraph:
    """A sentence of ours, in its direction, with what was typed in it."""
    key, values = "session_record.follow_up_open", {"what": promise.what}
    if promise.who:
        key, values = "session_record.follow_up", {"what": promise.what, "who": promise.who}
    shown = {name: language.isolate(frame.typed(value)) for name, value in values.items()}
    told = desk.words(key, day=desk.day(promise.until, "long"), **shown)
    return desk.text(told, replace(desk.look.body, before=0))
