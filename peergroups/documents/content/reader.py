"""Reads the text of a handout file into blocks, and finds what in it cannot be printed."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import NamedTuple

import mdurl
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from peergroups.base import language, look_alikes, scripts
from peergroups.base.errors import PaperError
from peergroups.documents.content import braces
from peergroups.documents.content.blocks import (
    Block,
    CalloutBlock,
    ColumnsBlock,
    FacesBlock,
    Handout,
    Heading,
    HelpLinesBlock,
    ImageBlock,
    ListBlock,
    ListItem,
    Prose,
    QrBlock,
    TableBlock,
    WritingLine,
)
from peergroups.documents.content.braces import ALONE, PLACEHOLDER, PLACEHOLDERS
from peergroups.documents.content.inline import InlineReader
from peergroups.documents.text import fonts

STATES = ("source", "draft", "checked", "reviewed")
"""Checked: read a second time against the English, sentence by sentence, by somebody who had not translated it."""

_HEADER = frozenset({"title", "state", "audience", "version", "placeholders"})
_LABELLED_LINE = re.compile(r"\s*_{4,}$")
_BOX = "[ ] "
_MOST_LETTERS = 60_000  # twenty pages full of words; a paper has no more
_SAMPLE = 300  # letters that show in which script a text is
_MOST_COLUMNS = 8  # of a table: a label and the days of the week
_MOST_QR = 300  # letters; more would be too fine to be read from paper
_DEEPEST = 5  # lists and call-outs inside each other

Found = list[tuple[str, int]]
"""Codes of what cannot be printed, with the lines."""


def problems(source: str, code: str, images: Collection[str] | None = None) -> Found:
    """Everything that keeps a text from being printed, in the order of its lines."""
    found = _Reading(source, f"own/{code}", images=images).found
    return sorted(set(found), key=lambda problem: (problem[1], problem[0]))


def read(
    source: str,
    *,
    place: str,
    values: Mapping[str, str] | None = None,
    line_told: str = "____",
    images: Collection[str] | None = None,
    letters: bool = False,
) -> Handout:
    """The handout in a file's text. `place` is `<id>/<language>`; `values` fill its placeholders.

    A placeholder without a value stays as it stands, so that a file can be checked without any; an empty
    value becomes a short line to write on, which `line_told` names to those who listen. With `images` given,
    the text may name no others; with `letters` our fonts must have all of its letters.
    """
    reading = _Reading(source, place, values or {}, line_told=line_told, images=images, letters=letters)
    if reading.found:
        code, line = min(reading.found, key=lambda problem: problem[1])
        raise PaperError(code, f"{place}:{line}")
    return reading.handout()


def header(source: str, *, place: str) -> Handout:
    """What a file's header says: the handout without its blocks, for lists of many files."""
    end = source.find("\n---", 3)
    return read(source[: end + 4], place=place)


class _Reading:
    """One reading of a file: its header, its blocks, and what was found wrong."""

    def __init__(
        self,
        source: str,
        place: str,
        values: Mapping[str, str] | None = None,
        *,
        line_told: str = "",
        images: Collection[str] | None = None,
        letters: bool = True,
    ) -> None:
        self._place, self._values = place, dict(values or {})
        source = look_alikes.of_windows(scripts.from_zawgyi(source))
        self.found: Found = []
        self._header: dict[str, str] = {}
        self._language = place.partition("/")[2]
        self._blocks: tuple[Block, ...] = ()
        self._shared: frozenset[int] = frozenset()
        body, first_line = self._split(source)
        if self.found:
            return
        self._check_letters(source, fonts_too=letters)
        self._check_placeholders(body, first_line)
        code = place.partition("/")[2]
        self._language = scripts.in_script(code, PLACEHOLDER.sub("", body[:_SAMPLE]))
        reader = _BlockReader(code, first_line, self.found, images)
        reader.inline = InlineReader(self._values, line_told, reader.refuse_here, self._language)
        if len(source) <= _MOST_LETTERS:
            parsed = _parsed(body)
            self._blocks = reader.document(parsed)
            self._shared = frozenset(map(id, parsed.shared.values()))

    def handout(self) -> Handout:
        header = self._header
        return Handout(
            handout_id=self._place.partition("/")[0],
            language=self._language,
            title=braces.filled_title(header["title"], self._values),
            state=header["state"],
            audience=header["audience"],
            version=header["version"],
            blocks=self._blocks,
            shared=self._shared,
        )

    def _split(self, source: str) -> tuple[str, int]:
        """Reads the header; gives the body, and the number of its first line."""
        lines = source.split("\n")
        if lines[0] != "---" or "---" not in lines[1:]:
            self.found.append(("paper.no_header", 1))
            return "", 1
        end = lines.index("---", 1)
        self._header = dict.fromkeys(_HEADER, "")
        for number, line in enumerate(lines[1:end], 2):
            key, colon, value = line.partition(":")
            if not colon or key not in _HEADER:
                self.found.append(("paper.bad_header", number))
            self._header[key] = value.strip()
        if self.found:
            return "", 1
        if not self._header["title"] or self._header["state"] not in STATES:
            self.found.append(("paper.bad_header", 1))
        return "\n".join(lines[end + 1 :]), end + 2

    def _check_placeholders(self, body: str, first_line: int) -> None:
        """Every placeholder must be one that we can fill, and named in the header; braces about no word are braces."""
        allowed = {name.strip() for name in self._header["placeholders"].split(",")} & PLACEHOLDERS
        for number, line in enumerate(body.split("\n"), first_line):
            if not braces.stands_alone(line):
                self.found += ((code, number) for code in _in_braces(line, allowed))

    def _check_letters(self, source: str, *, fonts_too: bool) -> None:
        """The letters must fit on a paper, and our fonts must have them."""
        if len(source) > _MOST_LETTERS:
            self.found.append(("paper.too_long", source.count("\n", 0, _MOST_LETTERS) + 1))
            return
        if fonts_too:
            self.found += (("paper.missing_glyph", number) for number in _lines_to_mend(source))


def _in_braces(line: str, allowed: Collection[str]) -> list[str]:
    """The code of each word in braces that cannot be printed."""
    return [
        "paper.not_alone" if braces.ALONE.fullmatch(f"{{{word}}}") and word != "help_lines"
        else "paper.unknown_placeholder"
        for word in braces.unknown(line, allowed)
    ]  # fmt: skip


class _Body(NamedTuple):
    """A text as Markdown's tree, which nobody changes, and those of its blocks that are the same for everyone."""

    nodes: list[SyntaxTreeNode]
    filled: frozenset[int]  # the lines with something to fill in or an image
    shared: dict[tuple[int, str], Block]  # by line and language


@functools.lru_cache(maxsize=32)
def _parsed(body: str) -> _Body:
    """Kept because the next copy has the same text."""
    markdown = (
        MarkdownIt("commonmark", {"html": False}).enable("table").disable("text_join")
    )  # a brace after a backslash stays a brace
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005  # refused later
    filled = (number for number, line in enumerate(body.split("\n")) if "{" in line or "![" in line)
    tokens = braces.apart(markdown, markdown.parse(body))
    return _Body(SyntaxTreeNode(tokens).children, frozenset(filled), {})


@functools.lru_cache(maxsize=32)
def _lines_to_mend(source: str) -> tuple[int, ...]:
    """The lines with a letter that no font has."""
    if not fonts.missing(source):
        return ()
    return tuple(number for number, line in enumerate(source.split("\n"), 1) if fonts.missing(line))


class _BlockReader:
    """Turns Markdown's tree into blocks, and notes the lines of what it refuses."""

    inline: InlineReader
    _body: _Body

    def __init__(self, code: str, first_line: int, found: Found, images: Collection[str] | None) -> None:
        self._code = code
        self._first_line = first_line
        self._found = found
        self._images = images
        self._line = first_line
        self._depth = 0
        self._readers: dict[str, Callable[[SyntaxTreeNode], Block]] = {
            "heading": lambda node: Heading(int(node.tag[1]), self.inline.read(node.children[0])),
            "paragraph": lambda node: self._paragraph(node.children[0]),
            "bullet_list": self._list,
            "ordered_list": self._list,
            "blockquote": lambda node: CalloutBlock(self.blocks(node.children)),
            "hr": lambda _: WritingLine(),
            "table": self._table,
        }

    def refuse_here(self, code: str) -> None:
        """Notes that the block being read cannot be printed."""
        self._found.append((code, self._line))

    def document(self, body: _Body) -> tuple[Block, ...]:
        """The blocks of a whole text."""
        self._body = body
        return self.blocks(body.nodes)

    def blocks(self, nodes: list[SyntaxTreeNode]) -> tuple[Block, ...]:
        """The blocks of some nodes; those between `{columns}` and `{columns end}` become one."""
        found: list[Block] = []
        start: tuple[int, int] | None = None  # where columns began, and how many
        for node in nodes:
            command = self._command(node)
            if command == "columns end" and start is not None:
                at, count = start
                found[at:] = [ColumnsBlock(count, tuple(found[at:]))]
                start = None
            elif command.startswith("columns") and start is None and command != "columns end":
                start = (len(found), int(command[8:] or 2))
            elif command.startswith("columns"):
                self.refuse_here("paper.unknown_markup")
            else:
                found.append(self._block(node))
        if start is not None:
            self.refuse_here("paper.unknown_markup")
        return tuple(found)

    def _command(self, node: SyntaxTreeNode) -> str:
        """What stands in braces, where nothing else stands in the block."""
        if node.map:
            self._line = self._first_line + node.map[0]
        content = node.children[0].content.strip() if node.type == "paragraph" else ""
        found = ALONE.fullmatch(content)
        return found[1] if found else ""

    def _block(self, node: SyntaxTreeNode) -> Block:
        """A block, the one that the last copy had if nothing in it is filled in."""
        if self._depth or not node.map or not self._body.filled.isdisjoint(range(*node.map)):
            return self._new_block(node)
        key = (node.map[0], self._code)
        if key not in self._body.shared:
            refused = len(self._found)
            block = self._new_block(node)
            if len(self._found) > refused:
                return block
            self._body.shared[key] = block
        return self._body.shared[key]

    def _new_block(self, node: SyntaxTreeNode) -> Block:
        read = self._readers.get(node.type)
        if read is None or self._depth > _DEEPEST:
            self.refuse_here("paper.unknown_markup")
            return Prose(())
        self._depth += 1
        try:
            return read(node)
        finally:
            self._depth -= 1

    def _list(self, node: SyntaxTreeNode) -> Block:
        if node.type == "bullet_list":
            return ListBlock(tuple(self._item(item) for item in node.children))
        first = int(node.attrs.get("start", 1))
        return ListBlock(tuple(self._item(item, number) for number, item in enumerate(node.children, first)))

    def _paragraph(self, inline: SyntaxTreeNode) -> Block:
        found = ALONE.fullmatch(inline.content.strip())
        command = found[1] if found else ""
        if command == "help_lines":
            return HelpLinesBlock()
        if command == "faces":
            return FacesBlock()
        if command.startswith("qr "):
            if len(command) > _MOST_QR:
                self.refuse_here("paper.too_long")
            return QrBlock(command[3:].strip())
        if [child.type for child in inline.children] == ["image"]:
            return self._image(inline.children[0])
        spans = self.inline.read(inline)
        if spans and (line := _LABELLED_LINE.search(spans[-1].text)):
            return WritingLine((*spans[:-1], replace(spans[-1], text=spans[-1].text[: line.start()])))
        return Prose(spans)

    def _image(self, node: SyntaxTreeNode) -> Block:
        name = mdurl.decode(str(node.attrs["src"]), exclude="")
        if not node.content.strip():
            self.refuse_here("paper.unknown_markup")  # a picture without words says nothing to many
        if self._images is not None and name not in self._images:
            self.refuse_here("paper.unknown_image")
        return ImageBlock(name, node.content.strip())

    def _item(self, node: SyntaxTreeNode, number: int | None = None) -> ListItem:
        blocks = self.blocks(node.children)
        first = blocks[0] if blocks else None
        text = language.format_number(number, self._code) if number is not None else ""
        if isinstance(first, Prose | WritingLine):
            inline = first.inline if isinstance(first, Prose) else first.label
            if inline and inline[0].text.startswith(_BOX):
                rest = (replace(inline[0], text=inline[0].text[len(_BOX) :]), *inline[1:])
                return ListItem((type(first)(rest), *blocks[1:]), text, box=True)
        return ListItem(blocks, text)

    def _table(self, node: SyntaxTreeNode) -> TableBlock:
        rows = [
            tuple(self.inline.read(cell.children[0]) if cell.children else () for cell in row.children)
            for part in node.children
            for row in part.children
        ]
        if len(rows[0]) > _MOST_COLUMNS:
            self.refuse_here("paper.too_wide")
        return TableBlock(rows[0], tuple(rows[1:]))


def forget() -> None:
    """Drops the texts that were read."""
    _parsed.cache_clear()
    _lines_to_mend.cache_clear()
