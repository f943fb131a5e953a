"""Sets a handout of the library or one of the user's own, in one language or in two beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from peergroups.base import language
from peergroups.base.errors import PaperError
from peergroups.documents import fitting, flow, frame, looks
from peergroups.documents.columns import beside, column_width
from peergroups.documents.content import blocks, library, reader
from peergroups.documents.content.blocks import Block, Handout, HelpLinesBlock, texts
from peergroups.documents.content.library import Words
from peergroups.documents.fitting import Way
from peergroups.documents.flow import Laid, Piece, Placed
from peergroups.documents.looks import Look, Print
from peergroups.documents.setter import Setter
from peergroups.documents.sheets import HandoutSheet
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Span
from peergroups.documents.text.paragraph import Paragraph, Style
from peergroups.documents.text.surface import HALVES, PAGE_SIZES

_MOST_FITTED = 500
_BELOW = 0.0  # points between the text and a note in the margin


@dataclass(frozen=True, slots=True)
class _Told:
    """What a sheet says in one language."""

    handout: Handout
    words: Words

    @property
    def code(self) -> str:
        return self.handout.language

    @property
    def is_translated(self) -> bool:
        """Whether it is a translation of ours that no fluent reader has checked."""
        return self.handout.state == "draft" and self.handout.handout_id in library.ids()

    @property
    def place(self) -> str:
        return f"{self.handout.handout_id}/{self.handout.language}"


def lay_out(sheet: HandoutSheet, *, booklet: bool = False) -> Laid:
    """The pages of one handout; those of a `booklet` are half as large, in letters of their own."""
    told = [_told(sheet, sheet.language, sheet.source)]
    if sheet.second:
        told.append(_told(sheet, sheet.second, sheet.second_source))
    laid = _fitting(_Setting(sheet, told, booklet=booklet))
    if len(laid.pages) > fitting.MOST_PAGES:
        raise PaperError("paper.too_long", told[0].place)
    unchecked = [] if sheet.large else _unchecked(sheet, told)
    return _with_note(laid, unchecked, looks.usual(False).small) if unchecked else laid


def can_be_filled(sheet: HandoutSheet) -> bool:
    """Whether its text asks for something to be written, ticked or chosen."""
    return blocks.can_be_filled(_told(sheet, sheet.language, sheet.source).handout.blocks)


@dataclass(frozen=True, slots=True)
class _Fitted:
    """How a paper was set, and on how many pages."""

    way: Way
    pages: int
    alive: tuple[Block, ...]  # so that nothing else gets the identities in the key


_fitted: dict[tuple[object, ...], _Fitted] = {}


def _fitting(setting: _Setting) -> Laid:
    """In the way that fits best; the copies of a text that differ in nothing but words need one try."""
    if len(setting.told) > 1:
        return fitting.fit(setting.lay_out, setting.wanted)[1]
    key = setting.measures()
    known = _fitted.get(key)
    if known and len((laid := setting.lay_out(known.way)).pages) == known.pages:
        return laid
    way, laid = fitting.fit(setting.lay_out, setting.wanted)
    if len(_fitted) >= _MOST_FITTED:
        _fitted.clear()
    handout = setting.told[0].handout
    shared = tuple(block for block in handout.blocks if id(block) in handout.shared)
    _fitted[key] = _Fitted(way, len(laid.pages), shared)
    return laid


class _Setting:
    """Sets one sheet in one way after the other; the pieces of the look at hand are kept."""

    def __init__(self, sheet: HandoutSheet, told: Sequence[_Told], *, booklet: bool) -> None:
        self.told, self.wanted = told, Print(sheet.large, booklet)
        self._sheet = sheet
        self._size = HALVES[sheet.paper] if booklet else sheet.paper
        self._set: tuple[Look, list[Piece]] | None = None

    def lay_out(self, way: Way) -> Laid:
        look, first = way.look, self.told[0]
        if self._set is None or self._set[0] is not look:
            pieces = [
                *_opening(self._sheet, self.told, look),
                *_content(self._sheet, self.told, look, self._width(look)),
            ]
            self._set = look, [*pieces, *self._notes(look)]
        title = first.handout.title
        return frame.lay_out(
            self._set[1], first.words,
            title=title, size=self._size, running=title, look=look, code=first.code, foot=way.foot,
            beside=self.told[1].words if len(self.told) > 1 else None,
        )  # fmt: skip

    def _width(self, look: Look) -> float:
        return flow.width(self._size, look.margins)

    def _notes(self, look: Look) -> list[Piece]:
        """In large print below the text, since the margin is too small for such letters."""
        unchecked = _unchecked(self._sheet, self.told) if self._sheet.large else []
        return [Paragraph(one.words("common.unchecked"), look.small, one.words.code) for one in unchecked]

    def measures(self) -> tuple[object, ...]:
        """What decides on how many pages a text needs in each look: equal for copies that break alike."""
        sheet, told = self._sheet, self.told
        handout = told[0].handout
        own = [block for block in handout.blocks if id(block) not in handout.shared]
        heights = []
        steps = looks.closer(self.wanted)
        for look in (steps[0], steps[-1]):  # what breaks alike in both does so between them
            width = self._width(look)
            pieces = [*_opening(sheet, told, look), *_setters(sheet, told, look, width)[0].set(own)]
            heights += [piece.height(width) for piece in pieces]
        order = tuple(id(block) if id(block) in handout.shared else 0 for block in handout.blocks)
        return (self._size, handout.language, order, *heights)


def _unchecked(sheet: HandoutSheet, told: Sequence[_Told]) -> list[_Told]:
    return [one for one in told if one.is_translated and one.handout.language not in sheet.reviewed]


def _with_note(laid: Laid, unchecked: Sequence[_Told], small: Style) -> Laid:
    """Small, in the margin below all text, where it takes no room."""
    side, _, bottom = laid.margins
    *before, last = laid.pages
    top = PAGE_SIZES[laid.size][1] - bottom + _BELOW
    wide = flow.width(laid.size, laid.margins) / len(unchecked)
    notes = tuple(
        Placed(Paragraph(one.words("common.unchecked"), small, one.words.code), side + at * wide, top, wide)
        for at, one in enumerate(unchecked)
    )
    return replace(laid, pages=(*before, (*last, *notes)))


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
    values["help_lines"] = _help_in_text(sheet, words.code)
    values["organisation"] = values["organisation"] or words("common.our_organisation")
    values["group"] = values["group"] or words("common.our_group")
    return values


def _help_in_text(sheet: HandoutSheet, code: str) -> str:
    """The help lines in a sentence."""
    named = (
        f"{language.isolate(frame.typed(line.name))} {language.isolate(frame.typed(line.phone), ltr=True)}"
        for line in sheet.help_lines
    )
    return language.format_list(list(named), code)


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


def _content(sheet: HandoutSheet, told: Sequence[_Told], look: Look, wide: float) -> list[Piece]:
    setters = _setters(sheet, told, look, wide)
    if len(told) == 1:
        return setters[0].set(told[0].handout.blocks)
    return list(_paired(told, setters))


def _setters(sheet: HandoutSheet, told: Sequence[_Told], look: Look, wide: float) -> list[Setter]:
    """Of a paper that is so wide between its margins."""
    images, wide = dict(sheet.images), column_width(wide, len(told))
    return [
        Setter(one.code, one.words, look, sheet.help_lines, images, one.place, wide, one.handout.shared)
        for one in told
    ]


def _paired(told: Sequence[_Told], setters: Sequence[Setter]) -> Iterator[Piece]:
    """Block beside block; help lines once, across the page, with the texts around them read apart."""
    keys: tuple[object, object] = (object(), object())
    first, second = ([*one.handout.blocks] for one in told)
    for pair, after in pairwise([*zip_longest(first, second), (None, None)]):
        if any(isinstance(block, HelpLinesBlock) for block in pair):
            yield setters[0].help()
            keys = (object(), object())
        pieces = [
            [] if isinstance(block, HelpLinesBlock) else setter.block(block, following)
            for setter, block, following in zip(setters, pair, after, strict=True)
        ]
        yield from beside(pieces[0], pieces[1], _codes(told), keys)


def _codes(told: Sequence[_Told]) -> tuple[str, str]:
    return told[0].code, told[1].code


def forget() -> None:
    """Drops what is known of the texts that were set."""
    _fitted.clear()
