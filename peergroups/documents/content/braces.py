"""What stands in braces: words that are filled in wherever they stand, and commands that stand alone on a line."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

PLACEHOLDER = re.compile(r"(?<!\\)\{([^{}]*)\}")
PLACEHOLDERS = frozenset(
    {"organisation", "group", "help_lines", "name", "facilitators", "meets", "place", "date"}
)
ALONE = re.compile(r"\{(faces|help_lines|qr [^{}]+|columns(?: [23])?|columns end)\}")
"""What has a block of its own; among words only the help lines can stand too."""
_OWN_LINE = re.compile(rf"{ALONE.pattern}|!\[[^\]]*\]\([^()]*\)")  # a picture too
_BY_HAND = "____"  # for what is not known, in a title


def word(typed: str) -> str:
    """The word between braces as the program knows it: { Group } is {group}."""
    known = typed.strip().casefold()
    return known if known in PLACEHOLDERS else typed


def unknown(line: str, allowed: Collection[str]) -> list[str]:
    """The words in braces that nothing can be filled in for; braces about no word are braces."""
    words = (found[1] for found in PLACEHOLDER.finditer(line))
    return [one for one in words if word(one) not in allowed and any(map(str.isalpha, one))]


def stands_alone(line: str) -> bool:
    """Whether a line of a text is a command."""
    found = ALONE.fullmatch(line.strip(" >"))
    return found is not None and found[1] != "help_lines"


def filled_title(title: str, values: dict[str, str]) -> str:
    """A title with what its words stand for."""
    return PLACEHOLDER.sub(
        lambda found: (values[word(found[1])] or _BY_HAND) if word(found[1]) in values else found[0], title
    )


def apart(markdown: MarkdownIt, tokens: list[Token]) -> list[Token]:
    """The same, where a line that is a command or a picture is a paragraph of its own, as if between empty ones."""
    made: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        lines = tokens[at + 1].content.split("\n") if token.type == "paragraph_open" else []
        if len(lines) > 1 and any(_OWN_LINE.fullmatch(line.strip()) for line in lines):
            for start, part in _parts(lines):
                made += _paragraph(markdown, tokens[at : at + 3], start, part)
            at += 3
        else:
            made.append(token)
            at += 1
    return made


def _parts(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Commands and pictures one by one and what stands between them, each with the number of its first line."""
    start = 0
    for at, line in enumerate(lines):
        if _OWN_LINE.fullmatch(line.strip()):
            if start < at:
                yield start, lines[start:at]
            yield at, [line]
            start = at + 1
    if start < len(lines):
        yield start, lines[start:]


def _paragraph(markdown: MarkdownIt, like: list[Token], start: int, lines: list[str]) -> list[Token]:
    opening, inline, closing = (token.copy() for token in like)
    first = (opening.map or [0])[0] + start
    opening.map = inline.map = [first, first + len(lines)]
    inline.content = "\n".join(lines)
    inline.children = markdown.parseInline(inline.content)[0].children
    return [opening, inline, closing]
