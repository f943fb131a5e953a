"""The fields of a form: what can be typed or ticked on a screen lies over the lines and boxes that a pen would use.

Empty fields show nothing, so that a form which is printed is the paper it was made of. What is typed is drawn by the
reader with a font that stands in the file, the one of the language's script with all its letters; what that font lacks
the reader takes from its own. Readers set most scripts rightly while one types, but few shape what they print.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFString

from peergroups.base import language
from peergroups.documents.text import fonts
from peergroups.documents.text.document import Compressed, Ref, StreamedDocument
from peergroups.documents.text.inks import Inks

_PRINTED = 4  # flag of an annotation
_SEVERAL_LINES, _ONE_OF_THESE = 1 << 12, 1 << 15  # flags of fields
_INK = "0.12 0.16 0.2"


class FieldKind(StrEnum):
    """What is asked: one line, lines, a box to tick, one of several."""

    LINE = "line"
    TEXT = "text"
    BOX = "box"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """A place to fill in: left, bottom, right and top in points from its page's lower left; what it is about.

    The `code` is the language that is written there. Those of one `choice` exclude each other.
    """

    page: int  # of the paper, from 0
    box: tuple[float, float, float, float]
    kind: FieldKind
    told: str
    code: str
    choice: object = None


@dataclass(slots=True)
class _Choice:
    """A field of several: its number, its own facts, its members."""

    number: int
    facts: dict[str, object]
    members: list[int] = field(default_factory=list)


class Fields:
    """The fields of one file, in reading order."""

    def __init__(self, file: StreamedDocument, inks: Inks) -> None:
        self._file = file
        self._inks = inks
        self._all: list[int] = []
        self._names: Counter[str] = Counter()
        self._told: Counter[tuple[str, str]] = Counter()
        self._choices: dict[object, _Choice] = {}
        self._looks: dict[tuple[object, ...], int] = {}
        self._fonts: dict[str, int] = {}

    def begin_copy(self) -> None:
        """What belongs together in one copy is another thing in the next."""
        self._told.clear()
        self._end_choices()

    def add(self, place: Field, *, box: str, page: int, parent: int) -> int:
        """Writes the field; gives the number of its annotation.

        `box` and `page` are where it stands in the file, `parent` is its key in the list of parents.
        """
        left, bottom, right, top = map(float, box.split())
        size = (right - left, top - bottom)
        widget: dict[str, object] = {
            "Type": "/Annot",
            "Subtype": "/Widget",
            "F": _PRINTED,
            "Rect": f"[{box}]",
            "P": Ref(page),
            "StructParent": parent,
        }
        if place.kind is FieldKind.CHOICE:
            return self._member(place, widget, size)
        facts = self._facts(place)
        if place.kind is FieldKind.BOX:
            facts |= self._switch("Yes", _tick(size), size)
        else:
            facts |= self._writing(place, size)
        number = self._file.put(PDFDictionary(widget | facts))
        self._all.append(number)
        return number

    def form(self) -> PDFDictionary | None:
        """What the file says of its fields; None without any."""
        self._end_choices()
        if not self._all:
            return None
        named = PDFDictionary({name: Ref(number) for name, number in self._fonts.items()})
        return PDFDictionary(
            {
                "Fields": PDFArray([Ref(number) for number in self._all]),
                "DR": PDFDictionary({"Font": named}),
                "DA": PDFString(f"/{next(iter(self._fonts), 'Helv')} 0 Tf {_INK} rg"),
            }
        )

    def _facts(self, place: Field) -> dict[str, object]:
        """A name that no other field has, and what it is about; the second of the same is told with its number."""
        kind = "line" if place.kind is FieldKind.TEXT else str(place.kind)
        self._names[kind] += 1
        self._told[kind, place.told] += 1
        count = self._told[kind, place.told]
        told = place.told if count == 1 else f"{place.told} ({language.format_number(count, place.code)})"
        return {"T": PDFString(f"{kind}-{self._names[kind]}"), "TU": PDFString(told)}

    def _writing(self, place: Field, size: tuple[float, float]) -> dict[str, object]:
        """A place for words; their letters shrink, so that all of them are in view and on paper."""
        look = self._look(("writing", *size), size, "/Tx BMC\nEMC")
        return {
            "FT": "/Tx",
            "Ff": _SEVERAL_LINES if place.kind is FieldKind.TEXT else 0,
            "Q": 2 if language.is_rtl(place.code) else 0,
            "DA": PDFString(f"/{self._font(place.code)} 0 Tf {_INK} rg"),
            "AP": PDFDictionary({"N": Ref(look)}),
        }

    def _switch(self, on: str, drawn: str, size: tuple[float, float]) -> dict[str, object]:
        """What is on or off."""
        looks = {
            on: Ref(self._look((drawn, *size), size, drawn)),
            "Off": Ref(self._look(("off", *size), size, "")),
        }
        return {
            "FT": "/Btn",
            "V": "/Off",
            "AS": "/Off",
            "AP": PDFDictionary({"N": PDFDictionary(looks)}),
        }

    def _member(self, place: Field, widget: dict[str, object], size: tuple[float, float]) -> int:
        known = self._choices.get(place.choice)
        if known is None:
            facts = self._facts(place) | {"FT": "/Btn", "Ff": _ONE_OF_THESE, "V": "/Off"}
            known = self._choices[place.choice] = _Choice(self._file.reserve(), facts)
            self._all.append(known.number)
        value = str(len(known.members) + 1)
        own = self._switch(value, _ring(size), size)
        told = language.format_number(len(known.members) + 1, place.code)
        kept = {key: own[key] for key in ("AS", "AP")}
        facts = {"Parent": Ref(known.number), "Contents": PDFString(f"{place.told} – {told}")}
        number = self._file.put(PDFDictionary(widget | kept | facts))
        known.members.append(number)
        return number

    def _end_choices(self) -> None:
        for choice in self._choices.values():
            kids = PDFArray([Ref(number) for number in choice.members])
            self._file.put(PDFDictionary(choice.facts | {"Kids": kids}), choice.number)
        self._choices.clear()

    def _look(self, key: tuple[object, ...], size: tuple[float, float], drawn: str) -> int:
        """A field as it is drawn in one state; fields of one size share it."""
        if key not in self._looks:
            entries: dict[str, object] = {
                "Type": "/XObject",
                "Subtype": "/Form",
                "BBox": f"[0 0 {size[0]:.2f} {size[1]:.2f}]",
                "Resources": PDFDictionary({}),
            }
            self._looks[key] = self._file.put(Compressed(drawn.encode("ascii"), entries))
        return self._looks[key]

    def _font(self, code: str) -> str:
        """The name of the font that a language is written with."""
        found = self._inks.whole(fonts.face(fonts.family_of(code)))
        self._fonts[found.name] = found.number
        return found.name


def _tick(size: tuple[float, float]) -> str:
    """Two strokes, drawn: no font has to be asked."""
    wide, tall = size
    places = ((0.2, 0.52), (0.42, 0.27), (0.82, 0.78))
    (x1, y1), (x2, y2), (x3, y3) = ((x * wide, y * tall) for x, y in places)
    pen = f"q {_INK} RG {min(size) * 0.13:.2f} w 1 J 1 j"
    return f"{pen} {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l {x3:.2f} {y3:.2f} l S Q"


def _ring(size: tuple[float, float]) -> str:
    """A thick edge around what is chosen."""
    edge = min(size) * 0.08
    return f"q {_INK} RG {edge:.2f} w {edge:.2f} {edge:.2f} {size[0] - 2 * edge:.2f} {size[1] - 2 * edge:.2f} re S Q"
