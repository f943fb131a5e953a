"""Sets what is given away or put on a wall: welcome card, help card, name cards, flyer, certificate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from peergroups.base import language
from peergroups.base.errors import PaperError
from peergroups.documents import frame, label_sheets
from peergroups.documents.columns import Ends
from peergroups.documents.desk import Desk, Framed
from peergroups.documents.flow import BOTTOM, SIDE, TOP, Laid, Piece
from peergroups.documents.names import fitting_name
from peergroups.documents.pieces import Blank, Callout, Gap, Row, Stack
from peergroups.documents.sheets import (
    CertificateSheet,
    Contact,
    FlyerSheet,
    HelpCardSheet,
    NameCardsSheet,
    Service,
    WelcomeCardSheet,
)
from peergroups.documents.text.paragraph import Paragraph, Style
from peergroups.documents.text.surface import ACCENT, PAGE_SIZES
from peergroups.model.organisation import HelpCategory

_CARDS_A_ROW, _CARD_ROWS = 2, 4
_CARD_SIZES = (30, 26, 22, 18, 14)
"""Letter sizes of a name on its card, in points, tried in turn."""
_ABOVE_NAME, _LEAST_CERTIFIED = 10.0, 12.0  # points, of a certificate
_STRIPS = {False: 5, True: 3}
"""How many strips stand beside each other at most on a standard flyer, and on one in large print."""
_STRIP_TALL, _STRIP_EDGE = 84.0, 6.0  # points
_FLYER_SHARES = (1, 0.9, 0.8, 0.7)
"""How much of their size the letters of a flyer may keep, tried in turn until one page holds them."""
_HELP_BLANKS = 3
_CATEGORIES = tuple(str(one) for one in HelpCategory if one is not HelpCategory.OTHER)
"""Of a help card, in their order."""
_ROUNDING = 0.5  # points left free so that a full page stays one page


def welcome(sheet: WelcomeCardSheet) -> Laid:
    """Two cards on a page; in large print each fills one. What a group says in more than a page is left out."""
    try:
        return _welcome(sheet)
    except PaperError:
        return _welcome(replace(sheet, about=""))


def _welcome(sheet: WelcomeCardSheet) -> Laid:
    desk = Desk(sheet)
    group = frame.typed(sheet.group) or desk.words("common.our_group")
    title = desk.words("welcome_card.title", group=language.isolate(group))
    half = (_page_height(sheet.paper) - 20) / 2
    for _ in desk.smaller():
        content = Stack(_welcome_content(desk, sheet, title))
        cards: list[Piece] = [Framed(content, half), Framed(content, half, before=18, again=True)]
        laid = desk.bare(cards[: 1 if sheet.large else 2], desk.words("welcome_card.name"))
        if len(laid.pages) == 1:
            break
    return laid


def _welcome_content(desk: Desk, sheet: WelcomeCardSheet, title: str) -> list[Piece]:
    words, body = desk.words, replace(desk.look.body, before=6)
    pieces: list[Piece] = [desk.bold(title, replace(desk.look.title, size=desk.look.title.size * 0.85))]
    pieces.append(desk.text(words("welcome_card.is" if sheet.is_free else "flyer.what"), body))
    pieces.append(desk.text(f"{words('welcome_card.is_not')} {words('welcome_card.private')}", body))
    pieces += desk.lines(sheet.about, body)
    pieces += _label_and_lines(desk, "welcome_card.when", desk.meetings(sheet.meetings))
    where = [frame.typed(sheet.place), frame.typed(sheet.afar)]
    pieces += _label_and_lines(desk, "welcome_card.where", where)
    pieces += _label_and_lines(desk, "welcome_card.call", _called(sheet.contacts))
    return pieces


def help_card(sheet: HelpCardSheet) -> Laid:
    """Crisis lines first, then the others, each with all that is known of it."""
    desk = Desk(sheet)
    title = desk.words("help_card.title")
    return desk.fitted(lambda: _help_content(desk, sheet, title), title)


def _help_content(desk: Desk, sheet: HelpCardSheet, title: str) -> list[Piece]:
    words, look = desk.words, desk.look
    pieces = [*desk.opening(title), desk.text(words("help_card.intro"))]
    pieces.append(Callout(Stack([desk.bold(words("help_card.danger"))]), before=10 * look.white))
    checked = {service.checked_on for service in sheet.services}
    together = checked.pop() if len(checked) == 1 else None
    for key, services in _by_category(sheet.services):
        pieces.append(desk.heading(f"help_card.{key}"))
        pieces += [_service(desk, service, dated=together is None) for service in services]
    if not sheet.services:
        pieces.append(desk.text(words("help_card.none")))
        for _ in range(_HELP_BLANKS):
            blanks = [desk.blank("help_card.for"), Blank(desk.bold(words("common.phone"), _plain(desk)))]
            pieces.append(Row(blanks, shares=(3, 2), before=10 * look.white))
    if together is not None:
        pieces.append(desk.text(_checked(desk, together), replace(look.small, before=14 * look.white)))
    return pieces


def _by_category(services: Sequence[Service]) -> list[tuple[str, list[Service]]]:
    """Crisis lines, then what has a category, then the others; each with the word that heads them."""
    found: dict[str, list[Service]] = {key: [] for key in ("crisis", *_CATEGORIES, "others")}
    for service in services:
        known = service.category if service.category in _CATEGORIES else "others"
        found["crisis" if service.crisis else known].append(service)
    return [(key, of_one) for key, of_one in found.items() if of_one]


def _checked(desk: Desk, day: date) -> str:
    return desk.words("help_card.as_of", day=desk.day(day, "long"))


def _service(desk: Desk, service: Service, *, dated: bool) -> Piece:
    plain = replace(_plain(desk), leading=0)
    phone = language.isolate(frame.typed(service.phone), ltr=True)
    number = desk.bold(phone, replace(plain, align="end"))
    first = Ends(desk.typed(service.name, plain, bold=True), number)
    spoken = [language.language_name(code, desk.code) for code in service.languages]
    known = (
        ("help_card.for", service.purpose), ("help_card.hours", service.hours),
        ("help_card.address", service.address), ("help_card.languages", language.format_list(spoken, desk.code)),
        ("help_card.cost", service.cost),
    )  # fmt: skip
    below: list[Piece] = [
        desk.labelled(key, shown, before=1) for key, value in known if (shown := frame.typed(value))
    ]
    if dated and service.checked_on is not None:
        below.append(desk.text(_checked(desk, service.checked_on), replace(desk.look.small, before=1)))
    return Stack([first, *below], before=12 * desk.look.white)


def name_cards(sheet: NameCardsSheet) -> Laid:
    """Cards to cut out, two beside each other; empty ones fill the last page. Or labels."""
    if sheet.labels:
        return label_sheets.lay_out(sheet)
    desk = Desk(sheet)
    rows = 3 if sheet.large else _CARD_ROWS
    tall = (_page_height(sheet.paper) - 2 * _ROUNDING) / rows
    wide = _page_width(sheet.paper) / _CARDS_A_ROW
    a_page = rows * _CARDS_A_ROW
    names = [name for name in map(frame.typed, sheet.names) if name]
    names += [""] * (a_page - len(names) % a_page if len(names) % a_page or not names else 0)
    cards = [_name_card(desk, name, sheet.group, wide, tall) for name in names]
    lines: list[Piece] = [
        Row(cards[start : start + _CARDS_A_ROW], gap=0) for start in range(0, len(cards), _CARDS_A_ROW)
    ]
    return desk.bare(lines, desk.words("name_cards.title"))


def _name_card(desk: Desk, name: str, group: str, wide: float, tall: float) -> Piece:
    small = replace(desk.look.small, align="centre", before=6)
    inner, below = wide - 2 * Framed.padding, []
    if group.strip():
        below.append(desk.typed(group, small).clipped(inner, 2))
    pieces: list[Piece]
    if name:
        room = tall - 2 * Framed.padding - sum(piece.height(inner) + small.before for piece in below)
        pieces = [fitting_name(desk, name, (inner, room), _CARD_SIZES)]
    else:
        pieces = [desk.text(desk.words("name_cards.blank"), replace(small, before=0)), Blank(tall=46)]
    return Framed(Stack([*pieces, *below]), tall)


def flyer(sheet: FlyerSheet) -> Laid:
    """What hangs on the wall: letters as large as one page lets them be, strips to tear off at the foot."""
    desk = Desk(sheet)
    title = desk.words("flyer.title")
    for share in _FLYER_SHARES:
        top = _flyer_top(desk, sheet, title, desk.look.scale * share)
        laid = desk.bare(_with_strips(desk, sheet, top), title)
        if len(laid.pages) == 1:
            break
    return laid


def _flyer_top(desk: Desk, sheet: FlyerSheet, title: str, scale: float) -> list[Piece]:
    words = desk.words

    def style(size: float, before: float = 10 * scale, role: str = "P") -> Style:
        return Style(size=max(size * scale, desk.look.small.size), align="centre", before=before, role=role)

    top: list[Piece] = [
        desk.typed(sheet.organisation, style(12)),
        desk.bold(title, replace(style(32, 14 * scale, "H1"), colour=ACCENT)),
        desk.typed(sheet.group, style(24), bold=True),
        desk.text(words("flyer.what_free" if sheet.is_free else "flyer.what"), style(18)),
        *desk.lines(sheet.about, style(18)),
    ]
    for key, lines in (
        ("flyer.when", desk.meetings(sheet.meetings)),
        ("flyer.where", _where(sheet) or [words("field.no_place")]),
        ("flyer.questions", _called(sheet.contacts)),
    ):
        if known := [line for line in lines if line]:
            top.append(desk.bold(words(key), replace(style(14, 16 * scale, "H2"), stay=True)))
            top += [desk.bold(line, style(20, 2)) for line in known]
    if sheet.is_open or any(
        contact.phone.strip() for contact in sheet.contacts
    ):  # else there is nobody to call
        welcome = words("flyer.open" if sheet.is_open else "flyer.closed")
        top.append(desk.text(welcome, style(16, 18 * scale)))
    return top


def _where(sheet: FlyerSheet) -> list[str]:
    return [text for text in map(frame.typed, (sheet.place, sheet.afar)) if text]


def _with_strips(desk: Desk, sheet: FlyerSheet, top: list[Piece]) -> list[Piece]:
    """The strips stand at the foot of the page, however little is above them."""
    small = replace(desk.look.small, align="centre")
    width = _page_width(sheet.paper)
    called = [language.isolate(frame.typed(c.phone), ltr=True) for c in sheet.contacts if c.phone][:1]
    phones = [desk.bold(phone, replace(small, before=4)) for phone in called]
    wanted = max([phone.natural_width() + 2 * _STRIP_EDGE + 1 for phone in phones], default=1)
    count = max(min(_STRIPS[sheet.large], int(width / wanted)), 1)  # no number is broken
    name = desk.typed(sheet.group, replace(small, leading=1.3), bold=True)
    content = Stack([name.clipped(width / count - 2 * _STRIP_EDGE, 3), *(phones if called else [Blank()])])
    strip = Framed(content, _STRIP_TALL * desk.look.scale, padding=_STRIP_EDGE)
    strips = Row([strip, *[replace(strip, again=True)] * (count - 1)], gap=0)
    foot: Piece = Stack([desk.text(desk.words("flyer.tear"), replace(small, before=0)), Gap(4), strips])
    free = _page_height(sheet.paper) - Stack(top).height(width) - foot.height(width)
    return [*top, Gap(max(free - _ROUNDING, 12), stay=True), foot]


def certificate(sheet: CertificateSheet) -> Laid:
    """A page to hang up. A long name has as much of it as the rest leaves, in large print of smaller letters too."""
    desk = Desk(sheet)
    title = desk.words("certificate.title")
    tall = _page_height(sheet.paper) - _ROUNDING
    for _ in desk.smaller(to_standard=True):
        padding = 40 * desk.look.close
        inner = _page_width(sheet.paper) - 2 * padding
        above, below = _certificate(desk, sheet, title)
        room = tall - 2 * padding - Stack([*above, *below]).height(inner) - _ABOVE_NAME
        name = _certified(desk, sheet, (inner, room))
        content = Stack([*above, name, *below])
        if name.style.size >= _LEAST_CERTIFIED and content.height(inner) + 2 * padding <= tall:
            break
    return desk.bare([Framed(content, tall, padding=padding, weight=2)], title)


def _certified(desk: Desk, sheet: CertificateSheet, room: tuple[float, float]) -> Paragraph:
    sizes = [size * min(desk.look.scale, 1) for size in (32, *_CARD_SIZES[1:])]
    return fitting_name(desk, frame.typed(sheet.name), room, sizes, before=_ABOVE_NAME)


def _certificate(desk: Desk, sheet: CertificateSheet, title: str) -> tuple[list[Piece], list[Piece]]:
    """What stands above the name, and what stands below it."""
    words, look = desk.words, desk.look
    scale, white = look.scale, look.white
    letters = replace(look.body, size=16 * scale, align="centre")
    start, end = desk.day(sheet.start, "long"), desk.day(sheet.end, "long")
    period = words("certificate.period", start=start, end=end) if start != end else start
    name, group = (language.isolate(frame.typed(text)) for text in (sheet.name, sheet.group))
    attended = words("certificate.attended", held=sheet.held, came=sheet.came, name=name)

    def below(points: float) -> Style:
        return replace(letters, before=points * white)

    return [
        desk.typed(sheet.organisation, replace(look.body, align="centre")),
        desk.bold(title, replace(look.title, size=40 * min(scale, 1), align="centre", before=26 * white)),
        desk.text(words("certificate.given_to"), below(30)),
    ], [
        desk.text(words("certificate.took_part", group=group), below(14)),
        desk.text(period, below(4)),
        desk.text(attended, below(14)),
        desk.text(words("certificate.strength"), below(20)),
        Gap(70 * look.close),
        Row([_signed(desk, "certificate.day", desk.day(sheet.date, "long")), _signed(desk, "certificate.signature")]),
    ]  # fmt: skip


def _signed(desk: Desk, key: str, known: str = "") -> Piece:
    """A line with what it is for below it."""
    value = desk.text(known) if known else None
    below = desk.text(desk.words(key), replace(desk.look.small, before=2))
    return Stack([Blank(known=value), below])


def _label_and_lines(desk: Desk, key: str, lines: Sequence[str]) -> list[Piece]:
    """A small heading and what belongs to it, or a line to write it on."""
    known = [line for line in lines if line]
    if not known:
        return [desk.blank(key)]
    head = desk.bold(desk.words(key), replace(desk.look.body, before=10, stay=True))
    return [head, *(desk.text(line, replace(desk.look.body, before=1)) for line in known)]


def _called(contacts: Sequence[Contact]) -> list[str]:
    """Name and number of each, the number from left to right."""
    return [
        f"{language.isolate(frame.typed(c.name))} · {language.isolate(frame.typed(c.phone), ltr=True)}"
        for c in contacts
        if c.phone.strip()
    ]


def _plain(desk: Desk) -> Style:
    return replace(desk.look.body, before=0)


def _page_width(paper: str) -> float:
    return PAGE_SIZES[paper][0] - 2 * SIDE


def _page_height(paper: str) -> float:
    return PAGE_SIZES[paper][1] - TOP - BOTTOM - _ROUNDING
