"""What is said of a list as a whole: how it was read, what was passed over, why something of it was not taken."""

from __future__ import annotations

from collections.abc import Sequence

from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.gui.groups import roster_words, words
from peergroups.model import couples, roster
from peergroups.model.roster import CellNote
from peergroups.usecases.roster_answers import Preview
from peergroups.usecases.rosters import LeftOut, Result, RosterFile

_FEW = 5  # rows or sheets in one sentence


def about(file: RosterFile, shown: Preview | None) -> str:
    """One line for each thing that somebody should know before they bring it in; "" for a plain list."""
    said = [_sheets(file), _encoding(file), _open_quote(file), _above(file)]
    if shown is not None:
        said += [_sums(shown.sums), _short_years(shown)]
    return "\n".join(filter(None, said))


def headings() -> tuple[str, str]:
    """Of the two columns behind a list of what was left out."""
    return translate("Roster", "Row"), translate("Roster", "Not taken")


def why_of_rows(file: RosterFile, shown: Preview, result: Result) -> dict[int, str]:
    """By the number of each row that was left, or in part: why, as it stands in the list of them."""
    found: dict[int, list[str]] = {}
    for left in (*result.left, *result.unlike):
        found.setdefault(left.number, []).append(_why_left(left))
    whole = {left.number for left in result.left}
    cells = dict(zip(file.numbers, file.rows, strict=True))
    for row, note in shown.notes:
        if note.is_left and row.number not in whole:
            told = _cell(file, shown, cells[couples.in_file(row.number)], note)
            found.setdefault(row.number, []).append(told)
    return {number: "; ".join(told) for number, told in found.items()}


def _cell(file: RosterFile, shown: Preview, values: Sequence[str], note: CellNote) -> str:
    columns = [_column(file, at) for at in roster.columns_of(note, values, shown.mapping)]
    named = i18n.listed(columns) or roster_words.field_words()[note.field]
    text = {
        "unreadable": translate("Roster", "{column}: cannot be read"),
        "no_year": translate("Roster", "{column}: has no year"),
        "more_values": translate("Roster", "{column}: not everything was taken"),
        "other_value": translate("Roster", "{column}: there is one already"),
        "too_long": translate("Roster", "{column}: too long"),
        "whose": translate("Roster", "{column}: may be the other one's"),
    }[note.code]
    return i18n.filled(text, column=named)


def _column(file: RosterFile, at: int) -> str:
    word = file.header[at].strip() if at < len(file.header) else ""
    return word or translate("Roster", "column {number}").format(number=words.number(at + 1))


def _why_left(left: LeftOut) -> str:
    return {
        "missing": translate("Roster", "there is no name"),
        "too_long": translate("Roster", "the name is too long"),
        "formula": translate("Roster", "a formula stands in place of the name"),
        "later": translate("Roster", "it may be somebody you have, or no person"),
        "chosen": translate("Roster", "left out, as you said"),
        "repeated": translate("Roster", "an earlier row of the same person says otherwise"),
        "unlike": translate("Roster", "how they belong to the group was not changed"),
        "cells": translate("Roster", "some cells were not taken"),
    }[left.why]


def _sheets(file: RosterFile) -> str:
    if not file.other_sheets:
        return ""
    text = translate("Roster", "Only the sheet “{sheet}” was read. Not read: {others}.")
    others = i18n.listed(map(i18n.isolated, file.other_sheets[:_FEW]))
    if len(file.other_sheets) > _FEW:
        others += "…"
    return i18n.filled(text, sheet=i18n.isolated(file.sheets[file.sheet]), others=others)


def _encoding(file: RosterFile) -> str:
    text = translate(
        "Roster",
        "The file does not say how its letters are written, and was read as {encoding}. Look at the accents of some"
        " names; where they are wrong, save it as CSV in UTF-8 and choose it again.",
    )
    return i18n.filled(text, encoding=i18n.isolated(file.encoding)) if file.encoding else ""


def _open_quote(file: RosterFile) -> str:
    text = translate(
        "Roster",
        "In row {number} a quotation mark is not closed, so all of them were read as plain signs. Look whether the"
        " cells stand in their columns, or close it in the file and choose it again.",
    )
    return i18n.filled(text, number=words.number(file.open_quote)) if file.open_quote else ""


def _above(file: RosterFile) -> str:
    if not file.header or (file.is_sure_of_header and not file.above):
        return ""
    text = translate("Roster", "Row {number} was taken for the heading; what stands above it was not read.")
    if not file.is_sure_of_header:
        text = translate(
            "Roster",
            "Row {number} was taken for the heading, which is not sure. Take the tick below away if it is a person.",
        )
    return i18n.filled(text, number=words.number(file.heading))


def _sums(rows: Sequence[int]) -> str:
    if not rows:
        return ""
    numbers = i18n.listed(map(words.number, rows[:_FEW]))
    if len(rows) > _FEW:
        numbers += "…"
    count = len(rows)
    text = translate("Roster", "One row adds others up and is nobody: {numbers}.")
    if count > 1:
        text = translate("Roster", "%n rows add others up and are nobody: {numbers}.", "", count)
    return i18n.filled(text, numbers=numbers)


def _short_years(shown: Preview) -> str:
    text = translate(
        "Roster", "{field}: years of two digits were taken for the past, 51 for 1951. Look at them again."
    )
    said = roster_words.field_words()
    named = i18n.listed(said[field] for field in shown.short_years)
    return i18n.filled(text, field=named) if named else ""
