"""What a handout is made of, once its file is read."""

from __future__ import annotations

from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class FacesBlock:
    """Five faces to choose from."""


@dataclass(frozen=True, slots=True)
class QrBlock:
    """A QR code for a text, such as a web address."""

    text: str


@dataclass(frozen=True, slots=True)
class ImageBlock:
    """A picture by its name; `told` says what it shows."""

    name: str
    told: str


@dataclass(frozen=True, slots=True)
class ColumnsBlock:
    """Blocks set in that many columns."""

    count: int
    blocks: tuple[Block, ...]


Block = (
    Heading
    | Prose
    | ListBlock
    | CalloutBlock
    | WritingLine
    | TableBlock
    | HelpLinesBlock
    | FacesBlock
    | QrBlock
    | ImageBlock
    | ColumnsBlock
)


@dataclass(frozen=True, slots=True)
class Handout:
    """One handout in one language. `state` is source, draft or reviewed.

    `shared` has the identities of those blocks that are the same objects in every copy, whoever it is for.
    """

    handout_id: str
    language: str
    title: str
    state: str
    audience: str
    version: str
    blocks: tuple[Block, ...]
    shared: frozenset[int] = field(default=frozenset(), compare=False, repr=False)


def can_be_filled(blocks: tuple[Block, ...]) -> bool:
    """Whether there is a line to write on, a box to tick, a face to choose; those for help lines do not count."""
    return any(map(_can_be_filled, blocks))


def _can_be_filled(block: Block) -> bool:
    match block:
        case WritingLine() | FacesBlock():
            return True
        case Heading() | Prose():
            return any(span.told for span in block.inline)
        case ListBlock():
            return any(item.box or can_be_filled(item.blocks) for item in block.items)
        case CalloutBlock() | ColumnsBlock():
            return can_be_filled(block.blocks)
        case TableBlock():
            return any(not cell or any(span.told for span in cell) for row in block.rows for cell in row)
        case _:
            return False


def texts(blocks: tuple[Block, ...]) -> list[str]:
    """Every text in the blocks, in reading order."""
    found: list[str] = []
    for block in blocks:
        match block:
            case Heading() | Prose():
                found += [span.text for span in block.inline]
            case WritingLine():
                found += [span.text for span in block.label]
            case ListBlock():
                found += [text for item in block.items for text in texts(item.blocks)]
            case CalloutBlock() | ColumnsBlock():
                found += texts(block.blocks)
            case TableBlock():
                cells = [*block.head, *(cell for row in block.rows for cell in row)]
                found += [span.text for cell in cells for span in cell]
            case QrBlock():
                found.append(block.text)
            case HelpLinesBlock() | FacesBlock() | ImageBlock():
                pass
    return found
