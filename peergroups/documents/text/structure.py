"""What a reader that speaks is told of a paper: headings, paragraphs, lists, tables, in the order of the text.

While a paper is drawn a tree of elements grows beside its pages. It is written once for each copy, because
every page of every copy needs elements of its own. The kinds are those of PDF 1.7, used as PDF/UA-1 asks and
as Typst uses them, save that a list inside a list stands in the body of its item and that a call-out is a
section of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFString

from peergroups.documents.text.document import Entries, StreamedDocument, written
from peergroups.documents.text.fields import Field, Fields

MAY_BE_EMPTY = frozenset({"TD", "TH"})
DRAWN = frozenset({"Figure", "Form", "Lbl"})
"""Kinds whose lines, boxes and dots say something; elsewhere these are decoration."""


class Mark(NamedTuple):
    """A stretch of a page's content."""

    page: int  # of the paper, from 0
    number: int


class Marks(NamedTuple):
    """Several in a row: the parts of a run from right to left."""

    page: int
    first: int
    size: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a link can be pressed: left, bottom, right and top in points from the page's lower left."""

    page: int
    box: tuple[float, float, float, float]
    address: str
    told: str


@dataclass(slots=True, eq=False)
class Element:
    """One element; `kids` are in reading order."""

    kind: str
    code: str = ""  # its language, where it is another than around it
    told: str = ""  # what it shows, for those who cannot see it
    instead: str = ""  # what its content stands for
    attributes: str = ""
    box: tuple[float, float, float, float] | None = None  # of a picture: left, bottom, right, top
    group: object = None
    kids: list[Element | Mark | Marks | Anchor | Field] = field(default_factory=list)

    def add(
        self, kind: str, *, code: str = "", told: str = "", instead: str = "", attributes: str = ""
    ) -> Element:
        """A new element at the end of this one."""
        kid = Element(kind, code, told, instead, attributes)
        self.kids.append(kid)
        return kid

    def prune(self) -> bool:
        """Takes out what has nothing in it; gives whether anything is left."""
        self.kids = [kid for kid in self.kids if not isinstance(kid, Element) or kid.prune()]
        return bool(self.kids) or self.kind in MAY_BE_EMPTY


@dataclass(frozen=True, slots=True)
class Leaf:
    """The page of the file on which a page of the paper stands: where, and how the numbers of marks shift."""

    number: int  # of the page's object
    first_mark: int
    scale: float = 1
    shift: tuple[float, float] = (0, 0)

    def box(self, box: tuple[float, float, float, float]) -> str:
        """A box of the paper's page as the PDF writes it."""
        shift = (*self.shift, *self.shift)
        return " ".join(f"{value * self.scale + add:.2f}" for value, add in zip(box, shift, strict=True))


class Binding:
    """Writes the tree of one copy, and gathers what its pages must say of it."""

    def __init__(
        self, file: StreamedDocument, fields: Fields, leaves: Mapping[int, Leaf], next_key: int
    ) -> None:
        """`leaves` by the page of the paper; `next_key` is free in the file's list of parents."""
        self._file = file
        self._fields = fields
        fields.begin_copy()
        self._leaves = leaves
        self.next_key = next_key
        self.parents: dict[int, dict[int, int]] = {leaf.number: {} for leaf in leaves.values()}
        self.anchors: dict[int, list[int]] = {leaf.number: [] for leaf in leaves.values()}
        self.links: list[tuple[int, int]] = []  # key of an annotation, and the element it belongs to

    def write(self, element: Element, parent: int) -> int:
        """Writes an element, which has been pruned, and what is in it; gives its number."""
        number = self._file.reserve()
        kids: list[str] = []
        leaf: Leaf | None = None
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(f"{self.write(kid, number)} 0 R")
            elif isinstance(kid, Anchor | Field):
                kids.append(self._annotation(kid, self._leaves[kid.page], number))
            else:
                here = self._leaves[kid.page]
                leaf = leaf or here
                kids += self._marks(kid, number, here, home=here is leaf)
        body = f"<</Type/StructElem/S/{element.kind}/P {parent} 0 R{_facts(element, leaf)}"
        if leaf:
            body += f"/Pg {leaf.number} 0 R"
        if kids:
            body += f"/K[{' '.join(kids)}]" if len(kids) > 1 else f"/K {kids[0]}"
        self._file.put(Entries(body + ">>"), number)
        return number

    def _marks(self, kid: Mark | Marks, owner: int, leaf: Leaf, *, home: bool) -> list[str]:
        """How an element names its marks; those on another page than its first with the page."""
        if isinstance(kid, Mark):
            marks = range(leaf.first_mark + kid.number, leaf.first_mark + kid.number + 1)
        else:
            first = leaf.first_mark + kid.first
            marks = range(first, first + kid.size)
        self.parents[leaf.number].update(dict.fromkeys(marks, owner))
        if home:
            return list(map(str, marks))
        return [f"<</Type/MCR/Pg {leaf.number} 0 R/MCID {mark}>>" for mark in marks]

    def _annotation(self, kid: Anchor | Field, leaf: Leaf, owner: int) -> str:
        """A link or a field of a form, and how its element names it."""
        if isinstance(kid, Field):
            box = leaf.box(kid.box)
            annotation = self._fields.add(kid, box=box, page=leaf.number, parent=self.next_key)
        else:
            annotation = self._link(kid, leaf)
        self.anchors[leaf.number].append(annotation)
        self.links.append((self.next_key, owner))
        self.next_key += 1
        return f"<</Type/OBJR/Pg {leaf.number} 0 R/Obj {annotation} 0 R>>"

    def _link(self, anchor: Anchor, leaf: Leaf) -> int:
        return self._file.put(
            PDFDictionary(
                {
                    "Type": "/Annot",
                    "Subtype": "/Link",
                    "F": 4,
                    "Border": "[0 0 0]",
                    "Rect": f"[{leaf.box(anchor.box)}]",
                    "StructParent": self.next_key,
                    "Contents": PDFString(anchor.told),
                    "A": PDFDictionary({"S": "/URI", "URI": PDFString(anchor.address)}),
                }
            )
        )


def _facts(element: Element, leaf: Leaf | None) -> str:
    """Language, words in place of what is seen, and attributes."""
    if not (element.code or element.told or element.instead or element.attributes or element.box):
        return ""
    found = f"/Lang{written(element.code)}" if element.code else ""
    found += f"/Alt{written(element.told)}" if element.told else ""
    found += f"/ActualText{written(element.instead)}" if element.instead else ""
    attributes = [element.attributes] if element.attributes else []
    if element.box and leaf:
        attributes.append(f"/O/Layout/BBox[{leaf.box(element.box)}]")
    if attributes:
        found += "/A[" + "".join(f"<<{attribute}>>" for attribute in attributes) + "]"
    return found
