"""Reads the text of a handout file into blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from peergroups.base import language
from peergroups.base.errors import PaperError
from peergroups.documents.content.blocks import (
    Block,
    CalloutBlock,
    Handout,
    Heading,
    HelpLinesBlock,
    Inline,
    ListBlock,
    ListItem,
    Prose,
    TableBlock,
    WritingLine,
)
from peergroups.documents.text.lines import Span

STATES = ("source", "draft", "reviewed")
PLACEHOLDERS = frozenset({"organisation", "group", "help_lines"})

_HEADER = frozenset({"title", "state", "audience", "version", "placeholders"})
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LABELLED_LINE = re.compile(r"\s*_{4,}$")
_BOX = "[ ] "


def read(source: str, *, place: str, values: Mapping[str, str] | None = None) -> Handout:
    """The handout in a file's text. `place` is `<id>/<language>`; `values` fill its placeholders.

    A placeholder without a value stays as it stands, so that a file can be checked without any.
    """
    handout_id, _, code = place.partition("/")
    header, body, first_line = _split(source, place)
    _check_placeholders(body, header, place=place, first_line=first_line)
    reader = _Reader(place, first_line, values or {})
    tree = SyntaxTreeNode(MarkdownIt("commonmark", {"html": False}).enable("table").parse(body))
    return Handout(
        handout_id=handout_id,
        language=code,
        title=header["title"],
        state=header["state"],
        audience=header["audience"],
        version=header["version"],
        blocks=reader.blocks(tree.children),
    )


def _split(source: str, place: str) -> tuple[dict[str, str], str, int]:
    """Header, body, and the number of the body's first line."""
    lines = source.splitlines()
    if not lines or lines[0] != "---" or "---" not in lines[1:]:
        raise PaperError("paper.no_header", f"{place}:1")
    end = lines.index("---", 1)
    header = dict.fromkeys(_HEADER, "")
    for number, line in enumerate(lines[1:end], 2):
        key, colon, value = line.partition(":")
        if not colon or key not in _HEADER:
            raise PaperError("paper.bad_header", f"{place}:{number}")
        header[key] = value.strip()
    if not header["title"] or header["state"] not in STATES:
        raise PaperError("paper.bad_header", f"{place}:1")
    return header, "\n".join(lines[end + 1 :]), end + 2


def _check_placeholders(body: str, header: Mapping[str, str], *, place: str, first_line: int) -> None:
    """Every placeholder must be one that we can fill, and named in the header."""
    named = {name.strip() for name in header["placeholders"].split(",") if name.strip()}
    allowed = named & PLACEHOLDERS
    for number, line in enumerate(body.splitlines(), first_line):
        for found in _PLACEHOLDER.finditer(line):
            if found[1] not in allowed:
                raise PaperError("paper.unknown_placeholder", f"{place}:{number}")


class _Reader:
    """Turns Markdown's tree into blocks; knows the line of what it refuses."""

    def __init__(self, place: str, first_line: int, values: Mapping[str, str]) -> None:
        self._place = place
        self._first_line = first_line
        self._values = values
        self._readers: dict[str, Callable[[SyntaxTreeNode], Block]] = {
            "heading": lambda node: Heading(int(node.tag[1]), self._inline(node.children[0])),
            "paragraph": lambda node: self._paragraph(node.children[0]),
            "bullet_list": self._list,
            "ordered_list": self._list,
            "blockquote": lambda node: CalloutBlock(self.blocks(node.children)),
            "hr": lambda _: WritingLine(),
            "table": self._table,
        }

    def blocks(self, nodes: list[SyntaxTreeNode]) -> tuple[Block, ...]:
        return tuple(self._block(node) for node in nodes)

    def _block(self, node: SyntaxTreeNode) -> Block:
        read = self._readers.get(node.type)
        if read is None:
            raise self._refused(node)
        return read(node)

    def _list(self, node: SyntaxTreeNode) -> Block:
        if node.type == "bullet_list":
            return ListBlock(tuple(self._item(item) for item in node.children))
        first = int(node.attrs.get("start", 1))
        return ListBlock(tuple(self._item(item, number) for number, item in enumerate(node.children, first)))

    def _paragraph(self, inline: SyntaxTreeNode) -> Block:
        if inline.content.strip() == "{help_lines}":
            return HelpLinesBlock()
        spans = self._inline(inline)
        if spans and (found := _LABELLED_LINE.search(spans[-1].text)):
            label = Span(spans[-1].text[: found.start()], spans[-1].bold)
            return WritingLine((*spans[:-1], label))
        return Prose(spans)

    def _item(self, node: SyntaxTreeNode, number: int | None = None) -> ListItem:
        blocks = self.blocks(node.children)
        first = blocks[0] if blocks else None
        text = language.format_number(number, self._place.partition("/")[2]) if number is not None else ""
        if isinstance(first, Prose | WritingLine):
            inline = first.inline if isinstance(first, Prose) else first.label
            if inline and inline[0].text.startswith(_BOX):
                rest = (Span(inline[0].text[len(_BOX) :], inline[0].bold), *inline[1:])
                return ListItem((type(first)(rest), *blocks[1:]), text, box=True)
        return ListItem(blocks, text)

    def _table(self, node: SyntaxTreeNode) -> TableBlock:
        rows = [
            tuple(self._inline(cell.children[0]) if cell.children else () for cell in row.children)
            for part in node.children
            for row in part.children
        ]
        return TableBlock(rows[0], tuple(rows[1:]))

    def _inline(self, node: SyntaxTreeNode, *, bold: bool = False) -> Inline:
        spans: list[Span] = []
        for child in node.children:
            match child.type:
                case "text":
                    spans.append(Span(self._filled(child.content), bold))
                case "softbreak":
                    spans.append(Span(" ", bold))
                case "hardbreak":
                    spans.append(Span("\n", bold))
                case "strong":
                    spans += self._inline(child, bold=True)
                case _:
                    raise self._refused(node)
        return _joined(spans)

    def _filled(self, text: str) -> str:
        return _PLACEHOLDER.sub(lambda found: self._values.get(found[1], found[0]), text)

    def _refused(self, node: SyntaxTreeNode) -> PaperError:
        outer: SyntaxTreeNode | None = node
        while outer is not None and outer.map is None:
            outer = outer.parent
        line = self._first_line + (outer.map[0] if outer and outer.map else 0)
        return PaperError("paper.unknown_markup", f"{self._place}:{line}")


def _joined(spans: list[Span]) -> Inline:
    """Neighbours of one weight as one span."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].bold == span.bold:
            joined[-1] = Span(joined[-1].text + span.text, span.bold)
        elif span.text:
            joined.append(span)
    return tuple(joined)
