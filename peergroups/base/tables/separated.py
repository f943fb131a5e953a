"""Tables of text: cells between commas, semicolons, tabs or bars, in any encoding."""

from __future__ import annotations

import csv
import itertools
import re
import statistics
import unicodedata
from collections.abc import Iterator
from typing import Literal

from peergroups.base.errors import FileUnreadable
from peergroups.base.tables.rows import LONGEST_CELL, Sheet, Steps, taken, text_of

_DELIMITERS = ",;\t|"
_NONE = "\x1f"  # stands in no text
_SNIFFED_ROWS = 100
_MOST_CUTS = 400_000  # delimiters in one line; those inside quotes cut nothing, and a note may have many
_LINE = re.compile(r"[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n")
_BOMS = (  # the four-byte ones first: UTF-32 begins as UTF-16 does
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def read(text: str, encoding: str, ticket: Steps | None) -> Sheet:
    """The rows of a text; `encoding` is what was guessed of it. Raises FileUnreadable."""
    csv.field_size_limit(LONGEST_CELL)
    told = re.match(r"sep=(.)\r?\n", text)
    delimiter = told[1] if told else _sniffed(text)
    total, open_quote = text.count("\n") or text.count("\r"), 0
    try:
        rows = taken(_records(text, delimiter), text_of, total, ticket)
        if text.count('"') % 2 and rows and any("\n" in cell or "\r" in cell for cell in rows[-1][1]):
            # A quote that nothing closes has swallowed the rest: read again, quotes being plain signs.
            unquoted = ([_unquoted(cell) for cell in row] for row in _records(text, delimiter, quoted=False))
            rows = taken(unquoted, text_of, total, ticket)
            open_quote = _last_record(text, delimiter)
    except csv.Error as error:
        raise FileUnreadable("file.not_a_table") from error
    return Sheet(rows[1:] if told else rows, encoding=encoding, open_quote=open_quote)


def decoded(data: bytes) -> tuple[str, str]:
    """The text, and its encoding where that could only be guessed, else "". FileUnreadable for what is no text."""
    text, encoding = _decoded(data)
    if _is_binary(text):
        raise FileUnreadable("file.not_a_table")
    return text.replace("\0", "").removeprefix("\ufeff"), _as_named(encoding) if encoding else ""


def _records(text: str, delimiter: str, *, quoted: bool = True, strict: bool = False) -> Iterator[list[str]]:
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    return csv.reader(
        _lines(text), delimiter=delimiter, quoting=quoting, strict=strict, skipinitialspace=True
    )


def _lines(text: str) -> Iterator[str]:
    """With their ends of all three kinds, mixed: the csv reader sees to those. The text is not copied as a whole.

    FileUnreadable for a line that would be cut into more cells than anybody writes, before memory is taken for them.
    """
    for found in _LINE.finditer(text):
        line = found[0]
        if len(line) > LONGEST_CELL and max(map(line.count, _DELIMITERS)) > _MOST_CUTS:
            raise FileUnreadable("file.not_a_table")
        yield line


def _unquoted(cell: str) -> str:
    bare = cell.strip()
    if len(bare) > 1 and bare[0] == bare[-1] == '"':
        return bare[1:-1].replace('""', '"')
    return bare


def _last_record(text: str, delimiter: str) -> int:
    """The line in which the last record begins: there stands the quote that swallowed the others."""
    begins = ends = 0
    reader = csv.reader(_lines(text), delimiter=delimiter, skipinitialspace=True)
    for _ in reader:
        begins, ends = ends, reader.line_num
    return begins + 1


def _decoded(data: bytes) -> tuple[str, str]:
    """The text, and its encoding where that could only be guessed."""
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), None) or _wide(data) or "utf-8"
    try:
        return data.decode(encoding), ""
    except UnicodeDecodeError:
        pass
    if encoding != "utf-8":  # it says what it is, and is damaged in places
        return data.decode(encoding, "replace"), encoding
    return _guessed(data)


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark shows by zeroes in every other place: those of digits, commas and line ends."""
    sample = data[:65_536]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or max(even, odd) * 50 < len(sample) or max(even, odd) < 10 * min(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _as_named(encoding: str) -> str:
    """As programs offer it: Windows-1252, UTF-16."""
    found = re.fullmatch(r"(?:cp|windows[-_]?)(125\d)", encoding)
    return f"Windows-{found[1]}" if found else encoding.replace("_", "-").removesuffix("-sig").upper()


def _guessed(data: bytes) -> tuple[str, str]:
    """Windows-1252 where accents are few among plain letters; a script of its own is left to the guesser."""
    sample = data[:65_536]
    high = sum(byte > 127 for byte in sample)
    letters = high + sum(bytes((byte,)).isalpha() for byte in sample)
    if high * 5 > letters:
        from charset_normalizer import from_bytes  # 40 ms, for old files only

        best = from_bytes(sample).best()
        if best is not None:
            return data.decode(best.encoding, "replace"), best.encoding
    return data.decode("cp1252", "replace"), "cp1252"


def _is_binary(text: str) -> bool:
    """Pictures and documents are full of control characters; a stray one in a list is forgiven."""
    sample = text[:65_536]
    odd = sum(unicodedata.category(sign) == "Cc" for sign in sample if sign not in "\t\r\n\0")
    return (
        text.startswith(("%PDF", "{\\rtf"))
        or odd * 100 > len(sample)
        or sample.count("\0") * 10 > len(sample)
    )


def _sniffed(text: str) -> str:
    """The delimiter that stands beside the quotes and cuts most rows into the same number of cells.

    Where none does, a list of one column: a comma in one line cuts nothing.
    """
    scores = {}
    for delimiter in _DELIMITERS:
        widths, fits_quotes = _widths(text, delimiter, strict=True), True
        if not widths:
            widths, fits_quotes = _widths(text, delimiter, strict=False), False
        usual = statistics.mode(widths) if widths else 1
        if usual > 1:
            is_prose = text.count(f"{delimiter} ") * 2 > text.count(delimiter)  # a comma before a blank
            share = round(widths.count(usual) / len(widths), 1)
            scores[delimiter] = (fits_quotes, share, not is_prose, usual)
    return max(scores, key=scores.__getitem__, default=_NONE)


def _widths(text: str, delimiter: str, *, strict: bool) -> list[int]:
    """The cells of the first rows, counted; none where the csv reader finds fault with them."""
    try:
        records = itertools.islice(_records(text, delimiter, strict=strict), _SNIFFED_ROWS)
        return [len(row) for row in records if row]
    except csv.Error:
        return []
