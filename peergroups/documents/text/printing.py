"""Makes the pages of a file out of drawn papers: their copies, their tree for those who listen, bookmarks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import XMP, PDFArray, PDFDictionary, PDFInfo, PDFObjectReference, PDFString

from peergroups.documents.text.canvas import Drawn, Letters, Opening, PaperCanvas, resources
from peergroups.documents.text.document import Compressed, Entries, Ref, StreamedDocument
from peergroups.documents.text.fields import Fields
from peergroups.documents.text.inks import Inks
from peergroups.documents.text.locking import Lock
from peergroups.documents.text.structure import Binding, Leaf
from peergroups.documents.text.surface import Surface

_PRODUCER = "PeerGroups"


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the paper on a sheet: which one, its scale, and where its lower left corner stands."""

    page: int
    scale: float = 1
    x: float = 0
    y: float = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of a sheet as it comes out of the printer, with the pages on it."""

    width: float
    height: float
    places: tuple[Place, ...]


class Printer:
    """One PDF in the making: papers are drawn on a surface of it and bound in copies; `data` ends it."""

    def __init__(self, *, title: str, code: str, alone: bool, password: str = "") -> None:
        """`title` and the language `code` stand in the file's properties: never anything personal.

        `alone` tells that the file will hold one copy of one paper. With a `password` it opens with that only.
        """
        self._alone = alone
        self._file = document = StreamedDocument(code=code, lock=Lock(password) if password else None)
        inks = Inks(document)
        self.canvas = PaperCanvas(document, inks)
        self._fields = Fields(document, inks)
        self._title = title
        self._code = code
        self._document, self._root = document.reserve(), document.reserve()
        self._parts: list[int] = []
        self._parents: list[tuple[int, int]] = []  # key and object, for the way back from marks to elements
        self._next_key = 0
        self._tree = document.Reference(document.Pages)
        self._fonts = PDFObjectReference("BasicFonts")

    def bind(
        self,
        surface: Surface,
        sheets: Sequence[Sheet],
        copies: int,
        *,
        step: Callable[[], None] | None = None,
    ) -> None:
        """Puts the drawn paper into the file as often as wanted. `step` is called before each further sheet."""
        surface.root.prune()
        contents = [self._content(surface.pages, sheet) for sheet in sheets]
        for copy in range(copies):
            numbers = []
            for _ in sheets:
                if copy and step:
                    step()
                numbers.append(self._file.reserve())
            self._bind_copy(surface, sheets, contents, numbers)

    def data(self) -> bytes:
        """The finished file."""
        document, catalog = self._file, self._file.Catalog
        self._write_structure()
        # No /Direction/R2L: pdfium (149) would then turn round every line, names and addresses in Latin letters too
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = Ref(self._root)
        catalog.Metadata = Ref(
            document.put(XMP(creator=lambda _: _metadata(self._title, self._code).encode()))
        )
        if form := self._fields.form():
            catalog.AcroForm = form
        document.info = _Info(self._title)
        pdf: bytes = self.canvas.getpdfdata()
        return pdf

    def _content(self, pages: Sequence[Drawn], sheet: Sheet) -> int:
        """Writes what is drawn on a sheet; its copies share it."""
        parts: list[str] = []
        first = 0
        for place in sheet.places:
            plain = place == Place(place.page)
            if not plain:
                parts.append(f"q {place.scale:.5f} 0 0 {place.scale:.5f} {place.x:.2f} {place.y:.2f} cm")
            page = pages[place.page]
            parts += (part if isinstance(part, str) else _opening(part, first) for part in page.code)
            first += page.marks
            if not plain:
                parts.append("Q")
        return self._file.put(Compressed("\n".join(parts).encode("ascii")))

    def _bind_copy(
        self, surface: Surface, sheets: Sequence[Sheet], contents: Sequence[int], numbers: Sequence[int]
    ) -> None:
        leaves = _leaves(surface, sheets, numbers)
        binding = Binding(self._file, self._fields, leaves, self._next_key + len(sheets))
        surface.root.kind = "Document" if self._alone else "Part"
        self._parts.append(binding.write(surface.root, self._root if self._alone else self._document))
        for key, (sheet, content, number) in enumerate(
            zip(sheets, contents, numbers, strict=True), self._next_key
        ):
            used = resources([surface.pages[place.page] for place in sheet.places], self._fonts)
            self._put_page(
                sheet, number, {"Contents": Ref(content), "Resources": used}, key=key, binding=binding
            )
        self._parents += binding.links
        self._next_key = binding.next_key
        for level, words, page, height in surface.headings:
            leaf = leaves[page]
            y = height * leaf.scale + leaf.shift[1]
            self.canvas.bookmark(level, words, leaf.number, (leaf.shift[0], y))

    def _put_page(
        self, sheet: Sheet, number: int, shown: dict[str, object], *, key: int, binding: Binding
    ) -> None:
        marks = binding.parents.get(number, {})
        owners = "".join(f"{marks[mark]} 0 R " for mark in range(len(marks)))
        self._parents.append((key, self._file.put(Entries(f"[{owners}]"))))
        page = PDFDictionary(
            {
                "Type": "/Page",
                "Parent": self._tree,
                "MediaBox": f"[0 0 {sheet.width:.3f} {sheet.height:.3f}]",
                "StructParents": key,
                "Tabs": "/S",
                **shown,
            }
        )
        if anchors := binding.anchors.get(number):
            page["Annots"] = PDFArray([Ref(anchor) for anchor in anchors])
        self._file.Pages.addPage(Ref(number))
        self._file.put(page, number)

    def _write_structure(self) -> None:
        document = self._file
        kids = PDFArray([Ref(part) for part in self._parts])
        root = Ref(self._root)
        if not self._alone:
            body = {"Type": "/StructElem", "S": "/Document", "P": root, "K": kids}
            kids = PDFArray([Ref(document.put(PDFDictionary(body), self._document))])
        rows = " ".join(f"{key} {number} 0 R" for key, number in sorted(self._parents))
        parents = Ref(document.put(Entries(f"<</Nums[{rows}]>>")))
        tree = {"Type": "/StructTreeRoot", "K": kids, "ParentTree": parents}
        document.put(PDFDictionary(tree | {"ParentTreeNextKey": self._next_key}), self._root)


class _Info(PDFInfo):  # type: ignore[misc]
    """The title and nothing personal."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    def format(self, document: StreamedDocument) -> bytes:
        told = {"Title": PDFString(self.title), "Producer": PDFString(_PRODUCER)}
        found: bytes = PDFDictionary(told).format(document)
        return found


def _opening(mark: Opening | Letters, first: int) -> str:
    if isinstance(mark, Opening):
        return f"/{mark.kind} <</MCID {first + mark.number}>> BDC"
    return " ".join(
        f"/{mark.kind}<</MCID {number}>>BDC {show} EMC"
        for number, show in enumerate(mark.shows, first + mark.number)
    )


def _leaves(surface: Surface, sheets: Sequence[Sheet], numbers: Sequence[int]) -> dict[int, Leaf]:
    """Where each page of the paper stands."""
    found: dict[int, Leaf] = {}
    for sheet, number in zip(sheets, numbers, strict=True):
        first = 0
        for place in sheet.places:
            found[place.page] = Leaf(number, first, place.scale, (place.x, place.y))
            first += surface.pages[place.page].marks
    return found


def _metadata(title: str, code: str) -> str:
    """The file's properties as XMP: title, language, and that it keeps to PDF/UA-1. No dates, nobody's name."""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{code}</rdf:li></rdf:Bag></dc:language>"
        f"<pdf:Producer>{_PRODUCER}</pdf:Producer><pdfuaid:part>1</pdfuaid:part>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )
