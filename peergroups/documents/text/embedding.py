"""Puts the glyphs that a document used into its PDF, with a way back from glyphs to letters.

Shaped text needs glyphs, not characters. So each font is written as a composite font (Identity-H,
CIDFontType2). Its codes are ours: one for each pair of a glyph and the text it stands for, because one glyph
may stand for different letters, and copying must give the right one back. A letter that several glyphs draw
becomes one glyph of the embedded font (`composing`).
"""

from __future__ import annotations

import hashlib

import uharfbuzz
from reportlab.pdfbase.pdfdoc import BasicFonts, PDFArray, PDFDictionary

from peergroups.documents.text import composing
from peergroups.documents.text.composing import Picture
from peergroups.documents.text.document import Compressed, Ref, StreamedDocument
from peergroups.documents.text.fonts import UNITS, Face

_UNUSED_TABLES = tuple(
    int.from_bytes(tag, "big")
    for tag in (
        b"GSUB",
        b"GPOS",
        b"GDEF",
        b"cmap",
        b"OS/2",
        b"name",
        b"post",
        b"STAT",
        b"DSIG",
        b"meta",
        b"vhea",
        b"vmtx",
    )
)
_LINE = (
    1069,
    -293,
)  # of Noto Sans: readers size what is typed by these, and scripts that need more came out tiny
_NOTHING = "\u200b"  # what the other parts of a letter stand for: PDF/UA wants a meaning for every code
_SYMBOLIC = 4  # PDF font flag: the codes are glyphs, not letters of a known alphabet


class UsedFont:
    """One font of one document: which glyphs it drew, and what text each stands for."""

    def __init__(self, face: Face, name: str, number: int) -> None:
        """`name` is what pages call it, `number` that of its object."""
        self.name = name
        self.number = number
        self._face = face
        self._is_whole = False
        self._codes: dict[tuple[int | Picture, str], int] = {(0, ""): 0}

    def code(self, shown: int | Picture, text: str) -> str:
        """The code, in hexadecimal digits, of a glyph, or of several as one, that stands for that text."""
        return f"{self._codes.setdefault((shown, text), len(self._codes)):04X}"

    def take_all(self) -> None:
        """Each letter the font has, for what is typed into a form later."""
        self._is_whole = True
        for sign, glyph in sorted(self._face.glyphs.items()):
            self.code(glyph, chr(sign))

    def addObjects(self, document: StreamedDocument) -> None:
        """Writes the font once all pages are drawn, and names it where all pages look for fonts."""
        program, glyphs = self._program()
        tag = hashlib.sha256(program).hexdigest()[:6]
        name = "/" + "".join(chr(ord("A") + int(digit, 16)) for digit in tag) + "+" + self._face.name
        places = document.put(Compressed(b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)))
        descendant = document.put(
            PDFDictionary(
                {
                    "Type": "/Font",
                    "Subtype": "/CIDFontType2",
                    "BaseFont": name,
                    "CIDSystemInfo": "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
                    "CIDToGIDMap": Ref(places),
                    "DW": UNITS,
                    "W": PDFArray([0, PDFArray([self._width(shown) for shown, _ in self._codes])]),
                    "FontDescriptor": Ref(self._descriptor(document, name, program)),
                }
            )
        )
        letters = document.put(Compressed(self._to_unicode()))
        whole = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": PDFArray([Ref(descendant)]),
            "ToUnicode": Ref(letters),
        }
        document.idToObject[BasicFonts][self.name] = Ref(document.put(PDFDictionary(whole), self.number))

    def _descriptor(self, document: StreamedDocument, name: str, program: bytes) -> int:
        extents = self._face.font.get_font_extents("ltr")
        up, down = _LINE if self._is_whole else (extents.ascender, extents.descender)
        data = document.put(Compressed(program, {"Length1": len(program)}))
        return document.put(
            PDFDictionary(
                {
                    "Type": "/FontDescriptor",
                    "FontName": name,
                    "Flags": _SYMBOLIC,
                    "FontBBox": PDFArray([-UNITS, extents.descender, 3 * UNITS, extents.ascender]),
                    "ItalicAngle": 0,
                    "Ascent": up,
                    "Descent": down,
                    "CapHeight": 714,
                    "StemV": 140 if self._face.name.endswith("Bold") else 90,
                    "FontFile2": Ref(data),
                }
            )
        )

    def _width(self, shown: int | Picture) -> int:
        return shown.advance if isinstance(shown, Picture) else self._face.advance(shown)

    def _program(self) -> tuple[bytes, list[int]]:
        """The font with the glyphs that were drawn, and the number in it of the glyph of each code."""
        shown = [shown for shown, _ in self._codes]
        pictures = list(dict.fromkeys(one for one in shown if isinstance(one, Picture)))
        plain = {one for one in shown if isinstance(one, int)}
        plain.update(glyph for picture in pictures for glyph, _, _ in picture.parts)
        subset = self._subset(plain)
        first = composing.glyph_count(subset)
        numbers = {picture: first + index for index, picture in enumerate(pictures)}
        glyphs = [numbers[one] if isinstance(one, Picture) else one for one in shown]
        if self._is_whole:
            subset = composing.with_line(subset, *_LINE)
        return composing.add(subset, pictures), glyphs

    def _subset(self, glyphs: set[int]) -> bytes:
        """The font with these glyphs only, each under its old number."""
        wanted = uharfbuzz.SubsetInput()
        wanted.flags = uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.glyph_set.update(glyphs)
        wanted.drop_table_tag_set.update(_UNUSED_TABLES)
        data: bytes = wanted.subset(self._face.face).blob.data
        return data

    def _to_unicode(self) -> bytes:
        """The map from glyphs back to letters, for readers that do not know ActualText."""
        known = [(code, text or _NOTHING) for (_, text), code in self._codes.items()]
        rows = []
        for first in range(0, len(known), 100):  # the format allows a hundred a block
            block = known[first : first + 100]
            rows.append(f"{len(block)} beginbfchar")
            rows += [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in block]
            rows.append("endbfchar")
        return "\n".join([_CMAP_HEAD, *rows, _CMAP_FOOT]).encode("ascii")


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_CMAP_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
