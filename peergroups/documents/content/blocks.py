"""What a handout is made of, once its file is read."""

from __future__ import annotations

from dataclasses import dataclass

from peergroups.documents.text.lines import Span

Inline = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    level: int  # 1 is below the title
    inline: Inline


@dataclass(frozen=True, slots=True)
class Prose:
    inline: Inline


@dataclass(frozen=True, slots=True)
class ListItem:
    """`number` is empty in a bulleted list; `box` asks for a box to tick."""

    blocks: tuple[Block, ...]
    number: str = ""
    box: bool = False


@dataclass(frozen=True, slots=True)
class ListBlock:
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class CalloutBlock:
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class WritingLine:
    """A line to write on, after its label where there is one."""

    label: Inline = ()


@dataclass(frozen=True, slots=True)
class TableBlock:
    head: tuple[Inline, ...]
    rows: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class HelpLinesBlock:
    """The place for the organisation's help lines."""


Block = Heading | Prose | ListBlock | CalloutBlock | WritingLine | TableBlock | HelpLinesBlock


@dataclass(frozen=True, slots=True)
class Handout:
    """One handout in one language. `state` is source, draft or reviewed."""

    handout_id: str
    language: str
    title: str
    state: str
    audience: str
    version: str
    blocks: tuple[Block, ...]
