"""Unicode's own test files for reading order (UAX #9) and line breaks (UAX #14), run through our layer.

The files are those of Debian's unicode-data (Unicode 15.0); ICU 77 follows Unicode 16. Every case that comes out
otherwise is counted under its reason, and the counts must hold exactly: one more or one fewer fails. All
of BidiTest.txt, 770,000 cases, takes some fifteen seconds and is read at full depth; otherwise every tenth line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from peergroups.base import line_ends
from peergroups.base.language import BidiText, line_breaks
from tests.depth import FULL

UNICODE = Path("/usr/share/unicode")
pytestmark = pytest.mark.skipif(
    not (UNICODE / "BidiTest.txt").is_file(), reason="Debian's package unicode-data is not installed"
)
EVERY = 1 if FULL else 10

SIGN_OF_CLASS = {
    "L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "ES": "+", "ET": "%", "AN": "\u0661", "CS": ",",
    "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "NSM": "\u0300", "BN": "\xad",
    "LRE": "\u202a", "RLE": "\u202b", "PDF": "\u202c", "LRO": "\u202d", "RLO": "\u202e",
    "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip
DIRECTIONS = ((1, None), (2, False), (4, True))
OVERRIDES, ISOLATES = set("\u202d\u202e"), set("\u2066\u2067\u2068")

# In what ICU 77 departs from UAX #9, with the rule's number. The first two need signs that nobody types and
# that `clean` takes out of typed text; ICU's own tracker has them as ICU-23513.
ORDER_DEPARTURES = {
    "X6a: a PDI inside an override keeps its own class": 4,
    "N0: a bracket inside an override is still paired": 16,
    "N0: marks after a closing bracket do not follow it": 9,
    "BD16: a 64th open bracket does not end the pairing": 1,
}

# In what Unicode 16 (ICU 77) breaks lines otherwise than Unicode 15.0, with the rule's number.
BREAK_DEPARTURES = {
    "LB20a, new in 15.1: no break after a hyphen that begins a word": 8,
    "LB25, written anew in 16: no break between a comma or full stop and a digit": 13,
    "LB15a, new in 15.1: spaces after a quotation mark keep what follows only if it opens": 6,
    "LB15a, new in 15.1: no break between an opening quotation mark, spaces and what it opens": 2,
    "LB15c, new in 16: a break before a full stop that begins a number": 1,
    "LB21a, changed in 16: a break after a hyphen between two Hebrew letters": 1,
}


def data_lines(name: str) -> Iterator[str]:
    with (UNICODE / name).open(encoding="utf-8") as lines:
        yield from (stripped for line in lines if (stripped := line.strip()) and stripped[0] != "#")


def drawn(text: str, base_rtl: bool | None) -> tuple[list[int], list[int], bool]:
    """Places of the characters from left to right, the direction of each (1 right to left), the paragraph's."""
    bidi = BidiText(text, base_rtl=base_rtl)
    order: list[int] = []
    directions = [0] * len(text)
    for run in bidi.runs(0, len(text)):
        places = range(run.start, run.end)
        order += reversed(places) if run.rtl else places
        directions[run.start : run.end] = [int(run.rtl)] * len(places)
    return order, directions, bidi.base_rtl


def as_told(text: str, base_rtl: bool | None, *, levels: list[str], order: list[int]) -> bool:
    """Whether a text comes out as the file says. Levels are compared as what they mean, the direction; those
    marked x are of signs that are not drawn.
    """
    places, directions, _ = drawn(text, base_rtl)
    shown = [place for place in places if levels[place] != "x"]
    pairs = zip(levels, directions, strict=True)
    return shown == order and all(level == "x" or int(level) % 2 == rtl for level, rtl in pairs)


def points(codes: str) -> str:
    return "".join(chr(int(code, 16)) for code in codes.split())


def test_reading_order_of_every_sequence_of_classes() -> None:
    levels: list[str] = []
    order: list[int] = []
    count, wrong = 0, []
    for number, line in enumerate(data_lines("BidiTest.txt")):
        if line.startswith("@Levels:"):
            levels = line.split()[1:]
        elif line.startswith("@Reorder:"):
            order = [int(place) for place in line.split()[1:]]
        elif number % EVERY == 0:
            classes, bits = line.split(";")
            text = "".join(SIGN_OF_CLASS[name] for name in classes.split())
            for bit, base_rtl in DIRECTIONS:
                if int(bits) & bit:
                    count += 1
                    if not as_told(text, base_rtl, levels=levels, order=order):
                        wrong.append((classes, base_rtl))
    assert wrong == []
    assert count > 770_000 / EVERY * 0.98


def test_reading_order_of_real_characters_and_brackets() -> None:
    count = 0
    departures: Counter[str] = Counter()
    for line in data_lines("BidiCharacterTest.txt"):
        codes, direction, base, levels, order = line.split(";")
        text, base_rtl = points(codes), {"0": False, "1": True, "2": None}[direction]
        count += 1
        assert drawn(text, base_rtl)[2] == bool(int(base)), line
        if not as_told(text, base_rtl, levels=levels.split(), order=[int(place) for place in order.split()]):
            departures[reading_order_reason(text)] += 1
    assert departures == ORDER_DEPARTURES
    assert count > 90_000


def reading_order_reason(text: str) -> str:
    overridden, past, marks, deep = ORDER_DEPARTURES
    if text.count("(") + text.count("[") > 60:
        return deep
    if OVERRIDES & set(text):
        return overridden if ISOLATES & set(text) else past
    return marks if re.search("[)\\]].*[\u0300-\u036f\u20d0-\u20ff]", text) else f"unknown: {text!r}"


def test_line_breaks() -> None:
    count = 0
    departures: Counter[str] = Counter()
    for line in data_lines("auxiliary/LineBreakTest.txt"):
        marks, _, why = line.partition("#")
        parts = re.findall(r"([×÷])\s*([0-9A-F]+)?", marks)
        text = points(" ".join(code for _, code in parts))
        told = {place for place, (mark, _) in enumerate(parts) if mark == "÷" and place}
        told = {at for at in told if at == len(text) or line_ends.may_stand(text[at - 1], text[at], "")}
        found = set(line_breaks(text))
        count += 1
        if found != told:
            rules = re.findall(r"[×÷] \[([\d.]+)\]", why)
            differing = sorted(("+" if place in found else "-") + rules[place] for place in found ^ told)
            departures[line_break_reason(text, differing)] += 1
    assert departures == BREAK_DEPARTURES
    assert count > 7_600


def line_break_reason(text: str, differing: list[str]) -> str:
    """Why ICU has more (+) or fewer (-) breaks at the places for which the file names these rules of 15.0."""
    hyphen, digit, quoted, opening, number, hebrew = BREAK_DEPARTURES
    known = {
        ("-999.0",): hyphen if text[0] in "-\u2010" else digit if re.search("[,.]\u0308?\\d", text) else "",
        ("+15.0",): quoted if '"' in text or "\u00ab" in text else "",
        ("-18.0", "-18.0"): opening,
        ("-18.0",): opening,  # where the other of the two is one that we do not want either
        ("+13.02", "-999.0"): number,
        ("+21.1",): hebrew,
    }
    return known.get(tuple(differing)) or f"unknown: {text!r} {differing}"
