"""Puts the glyphs that a document used into its PDF, with a way back from glyphs to letters.

ReportLab's own TTFont knows characters, not glyphs, and splits a font into pieces of 256 (5.1); shaped text
needs glyphs. So each font is written as a composite font (Identity-H, CIDFontType2). Its codes are ours:
one for each pair of a glyph and the text it stands for, because one glyph (the body of several Arabic
letters, say) may stand for different letters, and copying must give the right one back.
"""

from __future__ import annotations

import hashlib
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfdoc

from peergroups.documents.text.fonts import UNITS, Face

_UNUSED_TABLES = tuple(
    int.from_bytes(tag, "big")
    for tag in (b"GSUB", b"GPOS", b"GDEF", b"cmap", b"OS/2", b"name", b"post", b"STAT", b"DSIG", b"meta")
)
_SYMBOLIC = 4  # PDF font flag: the codes are glyphs, not letters of a known alphabet


class UsedFont:
    """One font of one document: which glyphs it drew, and what text each stands for."""

    def __init__(self, face: Face, number: int) -> None:
        self.name = f"G{number}"
        self._face = face
        self._codes: dict[tuple[int, str], int] = {(0, ""): 0}

    def code(self, glyph: int, text: str) -> str:
        """The code, as a PDF writes it, of a glyph that stands for that text; the text may be empty."""
        return f"<{self._codes.setdefault((glyph, text), len(self._codes)):04X}>"

    def addObjects(self, document: Any) -> None:  # ReportLab calls it by this name
        """Writes the font into the PDF, once all pages are drawn."""
        glyphs = [glyph for glyph, _ in self._codes]
        tag = hashlib.sha256(repr(sorted(set(glyphs))).encode()).hexdigest()[:6]
        name = "".join(chr(ord("A") + int(digit, 16)) for digit in tag) + "+" + self._face.name
        descendant = _dictionary(
            Type="/Font",
            Subtype="/CIDFontType2",
            BaseFont=f"/{name}",
            CIDSystemInfo=_dictionary(Registry="(Adobe)", Ordering="(Identity)", Supplement=0),
            CIDToGIDMap=document.Reference(_stream(b"".join(glyph.to_bytes(2, "big") for glyph in glyphs))),
            DW=UNITS,
            W=pdfdoc.PDFArray([0, pdfdoc.PDFArray([self._face.advance(glyph) for glyph in glyphs])]),
            FontDescriptor=document.Reference(self._descriptor(document, name, glyphs)),
        )
        font = _dictionary(
            Type="/Font",
            Subtype="/Type0",
            BaseFont=f"/{name}",
            Encoding="/Identity-H",
            DescendantFonts=pdfdoc.PDFArray([document.Reference(descendant)]),
            ToUnicode=document.Reference(_stream(self._to_unicode())),
        )
        document.idToObject[pdfdoc.BasicFonts].dict[self.name] = document.Reference(font)

    def _descriptor(self, document: Any, name: str, glyphs: list[int]) -> Any:
        extents = self._face.font.get_font_extents("ltr")
        program = _stream(self._subset(glyphs))
        program.dictionary["Length1"] = len(program.content)
        return _dictionary(
            Type="/FontDescriptor",
            FontName=f"/{name}",
            Flags=_SYMBOLIC,
            FontBBox=pdfdoc.PDFArray([-UNITS, extents.descender, 3 * UNITS, extents.ascender]),
            ItalicAngle=0,
            Ascent=extents.ascender,
            Descent=extents.descender,
            CapHeight=714,
            StemV=140 if self._face.name.endswith("Bold") else 90,
            FontFile2=document.Reference(program),
        )

    def _subset(self, glyphs: list[int]) -> bytes:
        """The font with these glyphs only, each under its old number."""
        wanted = uharfbuzz.SubsetInput()
        wanted.flags = uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.glyph_set.update(glyphs)
        wanted.drop_table_tag_set.update(_UNUSED_TABLES)
        data: bytes = wanted.subset(self._face.face).blob.data
        return data

    def _to_unicode(self) -> bytes:
        """The map from glyphs back to letters, for readers that do not know ActualText."""
        known = [(code, text) for (_, text), code in self._codes.items() if text]
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


def _dictionary(**entries: Any) -> Any:
    return pdfdoc.PDFDictionary(entries)


def _stream(content: bytes) -> Any:
    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
