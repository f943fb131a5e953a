"""Sets a handout of the library or one of the user's own, in one language or in two beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from peergroups.base import language
from peergroups.base.errors import PaperError
from peergroups.documents import frame
from peergroups.documents.columns import beside
from peergroups.documents.content import library, reader
from peergroups.documents.content.blocks import Handout, HelpLinesBlock, texts
from peergroups.documents.content.library import Words
from peergroups.documents.flow import Laid, Piece
from peergroups.documents.frame import Look
from peergroups.documents.setter import Setter
from peergroups.documents.sheets import HandoutSheet
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph

_SIZES = (14, 13.5, 13, 12.5, 12)
"""Letter sizes tried in turn, in points: one whole page is read sooner than two in larger letters."""
_MOST_PAGES = 20


@dataclass(frozen=True, slots=True)
class _Told:
    """What a sheet says in one language."""

    handout: Handout
    words: Words

    @property
    def code(self) -> str:
        return self.handout.language

    @property
    def place(self) -> str:
        return f"{self.handout.handout_id}/{self.handout.language}"


def lay_out(sheet: HandoutSheet) -> Laid:
    """The pages of one handout."""
    told = [_told(sheet, sheet.language, sheet.source)]
    if sheet.second:
        told.append(_told(sheet, sheet.second, sheet.second_source))
    looks = [frame.look(large=True)] if sheet.large else [frame.tighter(size) for size in _SIZES]
    laid = _fewest_pages(sheet, told, looks)
    if len(laid.pages) > _MOST_PAGES:
        raise PaperError("paper.too_long", told[0].place)
    return laid


def _fewest_pages(sheet: HandoutSheet, told: Sequence[_Told], looks: Sequence[Look]) -> Laid:
    """In the largest look that needs no more pages than the smallest one."""
    first = _lay_out(sheet, told, looks[0])
    if len(first.pages) == 1 or len(looks) == 1 or len(first.pages) > _MOST_PAGES:
        return first
    best = _lay_out(sheet, told, looks[-1])
    if len(first.pages) == len(best.pages):
        return first
    too_large, good = 0, len(looks) - 1
    while good - too_large > 1:
        middle = (good + too_large) // 2
        tried = _lay_out(sheet, told, looks[middle])
        if len(tried.pages) > len(best.pages):
            too_large = middle
        else:
            good, best = middle, tried
    return best


def _lay_out(sheet: HandoutSheet, told: Sequence[_Told], look: Look) -> Laid:
    first = told[0]
    pieces = [*_opening(sheet, told, look), *_content(sheet, told, look)]
    title = first.handout.title
    return frame.lay_out(
        pieces, first.words, title=title, size=sheet.paper, running=title, look=look, code=first.code
    )


def _told(sheet: HandoutSheet, code: str, source: str) -> _Told:
    """The text in one language, its placeholders filled."""
    words = library.words(code)
    values = _values(sheet, words)
    told = words("common.line_to_write")
    images = {name for name, _ in sheet.images}
    place = f"{sheet.handout_id}/{code}"
    if source:
        handout = reader.read(source, place=place, values=values, line_told=told, images=images, letters=True)
    else:
        handout = library.handout(sheet.handout_id, code, values, line_told=told)
        fonts.require(handout.title + "".join(texts(handout.blocks)), place)
    return _Told(handout, words)


def _values(sheet: HandoutSheet, words: Words) -> dict[str, str]:
    """What the placeholders stand for; what is not known becomes a line to write on."""
    details = sheet.details
    typed = {
        "organisation": sheet.organisation, "group": sheet.group, "name": details.name,
        "facilitators": details.facilitators, "meets": details.meets, "place": details.place,
        "date": details.date,
    }  # fmt: skip
    values = {
        key: language.isolate(shown) if (shown := frame.typed(text)) else "" for key, text in typed.items()
    }
    values["organisation"] = values["organisation"] or words("common.our_organisation")
    values["group"] = values["group"] or words("common.our_group")
    return values


def _opening(sheet: HandoutSheet, told: Sequence[_Told], look: Look) -> list[Piece]:
    """Whose handout it is, and its title in each language."""
    organisation, group = frame.typed(sheet.organisation), frame.typed(sheet.group)
    opening = frame.opening(
        told[0].handout.title, told[0].words,
        organisation=organisation, group=group, look=look, logo=sheet.logo,
    )  # fmt: skip
    titles = [Paragraph([Span(one.handout.title, bold=True)], look.title, one.code) for one in told]
    *above, _, rule, gap = opening
    if len(told) == 1:
        return [*above, *titles, rule, gap]
    return [*above, *beside([titles[0]], [titles[1]], _codes(told), (object(), object())), rule, gap]


def _content(sheet: HandoutSheet, told: Sequence[_Told], look: Look) -> list[Piece]:
    images = dict(sheet.images)
    setters = [Setter(one.code, one.words, look, sheet.help_lines, images, one.place) for one in told]
    if len(told) == 1:
        return setters[0].set(told[0].handout.blocks)
    return list(_paired(told, setters))


def _paired(told: Sequence[_Told], setters: Sequence[Setter]) -> Iterator[Piece]:
    """Block beside block; help lines once, across the page, with the texts around them read apart."""
    keys: tuple[object, object] = (object(), object())
    first, second = ([*one.handout.blocks] for one in told)
    for blocks in zip_longest(first, second):
        if any(isinstance(block, HelpLinesBlock) for block in blocks):
            yield setters[0].help()
            keys = (object(), object())
        pieces = [
            setter.block(block) if block and not isinstance(block, HelpLinesBlock) else []
            for setter, block in zip(setters, blocks, strict=True)
        ]
        yield from beside(pieces[0], pieces[1], _codes(told), keys)


def _codes(told: Sequence[_Told]) -> tuple[str, str]:
    return told[0].code, told[1].code
