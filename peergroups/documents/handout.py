"""Sets a handout of the library or one of the user's own, in one language or in two beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from peergroups.base import language
from peergroups.base.errors import PaperError
from peergroups.documents import flow, frame
from peergroups.documents.columns import beside
from peergroups.documents.content import blocks, library, reader
from peergroups.documents.content.blocks import Block, Handout, HelpLinesBlock, texts
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
_MOST_FITTED = 500


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
    laid = _fitting(sheet, told, looks)
    if len(laid.pages) > _MOST_PAGES:
        raise PaperError("paper.too_long", told[0].place)
    return laid


def can_be_filled(sheet: HandoutSheet) -> bool:
    """Whether its text asks for something to be written, ticked or chosen."""
    return blocks.can_be_filled(_told(sheet, sheet.language, sheet.source).handout.blocks)


@dataclass(frozen=True, slots=True)
class _Fitted:
    """Which look a paper was set in, and on how many pages."""

    look: int
    pages: int
    alive: tuple[Block, ...]  # so that nothing else gets the identities in the key


_fitted: dict[tuple[object, ...], _Fitted] = {}


def _fitting(sheet: HandoutSheet, told: Sequence[_Told], looks: Sequence[Look]) -> Laid:
    """In the look that fits best; the copies of a text that differ in nothing but words need one try."""
    if len(looks) == 1 or len(told) > 1:
        return _fewest_pages(sheet, told, looks)[1]
    key = _measures(sheet, told, looks)
    known = _fitted.get(key)
    if known and len((laid := _lay_out(sheet, told, looks[known.look])).pages) == known.pages:
        return laid
    look, laid = _fewest_pages(sheet, told, looks)
    if len(_fitted) >= _MOST_FITTED:
        _fitted.clear()
    handout = told[0].handout
    shared = tuple(block for block in handout.blocks if id(block) in handout.shared)
    _fitted[key] = _Fitted(look, len(laid.pages), shared)
    return laid


def _measures(sheet: HandoutSheet, told: Sequence[_Told], looks: Sequence[Look]) -> tuple[object, ...]:
    """What decides on how many pages a text needs in each look: equal for copies that break alike."""
    handout = told[0].handout
    own = [block for block in handout.blocks if id(block) not in handout.shared]
    width = flow.width(sheet.paper)
    heights = []
    for look in (looks[0], looks[-1]):  # what breaks alike in both does so between them
        pieces = [*_opening(sheet, told, look), *_setters(sheet, told, look)[0].set(own)]
        heights += [piece.height(width) for piece in pieces]
    order = tuple(id(block) if id(block) in handout.shared else 0 for block in handout.blocks)
    return (sheet.paper, handout.language, order, *heights)


def _fewest_pages(sheet: HandoutSheet, told: Sequence[_Told], looks: Sequence[Look]) -> tuple[int, Laid]:
    """In the largest look that needs no more pages than the smallest one; which that is."""
    first = _lay_out(sheet, told, looks[0])
    if len(first.pages) == 1 or len(looks) == 1 or len(first.pages) > _MOST_PAGES:
        return 0, first
    best = _lay_out(sheet, told, looks[-1])
    if len(first.pages) == len(best.pages):
        return 0, first
    too_large, good = 0, len(looks) - 1
    while good - too_large > 1:
        middle = (good + too_large) // 2
        tried = _lay_out(sheet, told, looks[middle])
        if len(tried.pages) > len(best.pages):
            too_large = middle
        else:
            good, best = middle, tried
    return good, best


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
    setters = _setters(sheet, told, look)
    if len(told) == 1:
        return setters[0].set(told[0].handout.blocks)
    return list(_paired(told, setters))


def _setters(sheet: HandoutSheet, told: Sequence[_Told], look: Look) -> list[Setter]:
    images = dict(sheet.images)
    return [
        Setter(one.code, one.words, look, sheet.help_lines, images, one.place, one.handout.shared)
        for one in told
    ]


def _paired(told: Sequence[_Told], setters: Sequence[Setter]) -> Iterator[Piece]:
    """Block beside block; help lines once, across the page, with the texts around them read apart."""
    keys: tuple[object, object] = (object(), object())
    first, second = ([*one.handout.blocks] for one in told)
    for pair in zip_longest(first, second):
        if any(isinstance(block, HelpLinesBlock) for block in pair):
            yield setters[0].help()
            keys = (object(), object())
        pieces = [
            setter.block(block) if block and not isinstance(block, HelpLinesBlock) else []
            for setter, block in zip(setters, pair, strict=True)
        ]
        yield from beside(pieces[0], pieces[1], _codes(told), keys)


def _codes(told: Sequence[_Told]) -> tuple[str, str]:
    return told[0].code, told[1].code


def forget() -> None:
    """Drops what is known of the texts that were set."""
    _fitted.clear()
