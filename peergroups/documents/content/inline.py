"""Reads what stands in one line of a handout's text: bold words, links, placeholders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from markdown_it.tree import SyntaxTreeNode

from peergroups.base import language, unbroken
from peergroups.documents.content import braces
from peergroups.documents.content.blocks import Inline
from peergroups.documents.text.lines import Span

_BLANK = "\u00a0" * 26  # as wide as a first name written by hand
_LINK = "https://"


@dataclass(frozen=True, slots=True)
class InlineReader:
    """Turns the signs inside a block into spans. `refuse` is told of what cannot be printed."""

    values: Mapping[str, str]  # of placeholders; an empty one becomes a short line to write on
    line_told: str  # what such a line is to those who listen
    refuse: Callable[[str], None]
    code: str = ""  # language of the text

    def read(self, node: SyntaxTreeNode, *, bold: bool = False, address: str = "") -> Inline:
        spans: list[Span] = []
        for child in node.children:
            match child.type:
                case "text":
                    spans += self._filled(child.content, Span("", bold, address=address))
                case "text_special":
                    spans.append(Span(child.content, bold, address=address))
                case "code_inline":  # who types ` means the sign, or an apostrophe
                    spans += self._filled(f"`{child.content}`", Span("", bold, address=address))
                case "softbreak":
                    spans.append(Span(" ", bold, address=address))
                case "hardbreak":
                    spans.append(Span("\n", bold, address=address))
                case "strong":
                    spans += self.read(child, bold=True, address=address)
                case "link":
                    spans += self._link(child, bold=bold)
                case _:
                    self.refuse("paper.unknown_markup")
        return _joined(spans)

    def _link(self, node: SyntaxTreeNode, *, bold: bool) -> Inline:
        """The words of a link and its address, which on paper is all that leads there."""
        address = str(node.attrs["href"])
        if not address.startswith(_LINK):
            self.refuse("paper.bad_link")
            return ()
        words = self.read(node, bold=bold, address=address)
        shown = language.isolate(address, ltr=True)
        if "".join(span.text for span in words) == address:
            return (Span(shown, bold, address=address),)
        return _joined([*words, Span(f" ({shown})", bold, address=address)])

    def _joined_numbers(self, text: str) -> str:
        return unbroken.numbers(unbroken.hours(text, self.code) if language.is_rtl(self.code) else text)

    def _filled(self, text: str, like: Span) -> list[Span]:
        """The text with its placeholders filled; one without a value stays as it stands."""
        spans: list[Span] = []
        start = 0
        for found in braces.PLACEHOLDER.finditer(text):
            value = self.values.get(braces.word(found[1]))
            if value is None:
                continue
            spans.append(replace(like, text=self._joined_numbers(text[start : found.start()])))
            spans.append(replace(like, text=value) if value else Span(_BLANK, told=self.line_told))
            start = found.end()
        return [*spans, replace(like, text=self._joined_numbers(text[start:]))]


def _joined(spans: list[Span]) -> Inline:
    """Neighbours of one kind as one span."""
    joined: list[Span] = []
    for span in spans:
        if joined and not span.told and replace(joined[-1], text="") == replace(span, text=""):
            joined[-1] = replace(span, text=joined[-1].text + span.text)
        elif span.text:
            joined.append(span)
    return tuple(joined)
