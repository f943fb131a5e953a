"""The commands that bring lists in and out, and make the demonstration."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from peergroups.cli.opening import Commands, group_named, needs_vault, opened, refuse_existing

if TYPE_CHECKING:
    from peergroups.usecases.roster_answers import Preview
    from peergroups.usecases.rosters import RosterFile

_NOTES = {
    "unreadable": "cannot be read and stays empty",
    "no_year": "has no year and stays empty",
    "more_values": "not everything was taken",
    "other_value": "not taken, since there is one already",
    "too_long": "too long, stays empty",
    "whose": "may be the other one's, stays empty",
    "unsure": "look whether this is the name; it comes in as it stands",
}
_WHY_LEFT = {
    "missing": "nobody is named in it",
    "too_long": "the name is too long",
    "later": "it may be somebody you have, or no person: bring the list in by the window to say which",
    "chosen": "as you said",
    "repeated": "the same person stands in an earlier row, and says otherwise there",
}


def add_commands(commands: Commands) -> None:
    made = commands.add_parser("demo", help="make a vault with an invented organisation", allow_abbrev=False)
    made.add_argument("folder", type=Path, metavar="DIR", help="a new folder")
    made.add_argument(
        "--large", action="store_true", help="ten years of a large organisation (takes minutes)"
    )
    made.set_defaults(run=demo)

    taken = commands.add_parser(
        "import",
        help="import a list into a group; without one, everything.json of an export",
        allow_abbrev=False,
    )
    taken.add_argument("file", type=Path, metavar="FILE")
    taken.add_argument("--group", metavar="NAME")
    needs_vault(taken, import_roster)

    given = commands.add_parser(
        "export", help="write everything as JSON, CSV and XLSX, unencrypted", allow_abbrev=False
    )
    given.add_argument("out", type=Path, metavar="OUT", help="a new folder")
    needs_vault(given, export)


def demo(given: argparse.Namespace) -> int:
    from peergroups.usecases import demo as demonstration

    refuse_existing(given.folder)
    make = demonstration.make_large if given.large else demonstration.make
    make(given.folder).close()
    print(f"The demonstration is in {given.folder}")
    print(f"Its passphrase: {demonstration.PASSPHRASE}")
    return 0


def import_roster(given: argparse.Namespace) -> int:
    from peergroups.usecases import rosters

    if given.group is None:
        return bring_back(given)
    with opened(given) as vault:
        group = group_named(vault, given.group)
        file = rosters.read(given.file)
        preview = rosters.preview(vault, file)
        _tell_unused(file, preview)
        if file.no_people:
            print(
                f"no people, so left out: {', '.join(name or '-' for name in file.no_people)}",
                file=sys.stderr,
            )
        for row, note in preview.notes:
            what = note.field.replace("_", " ")
            print(f"row {row.number}: {what}: {_NOTES.get(note.code, note.code)}", file=sys.stderr)
        _tell_grid(preview)
        for number, match in preview.duplicates.items():
            if not match.is_sure:
                known = "somebody you know" if match.person is not None else f"the person of row {match.row}"
                print(f"row {number}: may be {known} ({', '.join(match.why)})", file=sys.stderr)
        result = rosters.import_rows(vault, group.id, preview)
        for left in result.left:
            print(f"row {left.number}: left out, {_WHY_LEFT.get(left.why, left.why)}", file=sys.stderr)
        for one in result.unlike:
            print(f"row {one.number}: role, day or status stay as they are in the group", file=sys.stderr)
    print(
        f"Added: {result.added}, already known and joined: {result.joined}, filled in: {result.filled},"
        f" on the waiting list: {result.waiting}, left out: {len(result.left)}, marks: {result.past.marks}"
    )
    return 0


def _tell_unused(file: RosterFile, preview: Preview) -> None:
    """Which columns are not brought in."""
    evenings = set(preview.grid.evenings.values()) if preview.grid is not None else set()
    used = evenings | set(preview.mapping)
    names = [word or f"column {at}" for at, word in enumerate(file.header, 1) if at - 1 not in used]
    if names:
        print(f"not brought in: {', '.join(names)}", file=sys.stderr)


def _tell_grid(preview: Preview) -> None:
    """Which evenings a list has, and what its letters were taken for."""
    if preview.grid is None:
        return
    days = sorted(preview.grid.evenings)
    guessed = dict.fromkeys(preview.grid.unsure, " (guessed)")
    told = (
        f"{letter} = {mark or 'no mark'}{guessed.get(letter, '')}"
        for letter, mark in preview.grid.means.items()
    )
    print(f"Attendance of {len(days)} days, {days[0]} to {days[-1]}: {', '.join(told)}", file=sys.stderr)


def bring_back(given: argparse.Namespace) -> int:
    """Everything that `export` wrote, with the ids it had; what is here already stays as it is."""
    from peergroups.usecases import bringing_back

    with opened(given) as vault:
        brought = bringing_back.bring_back(vault, given.file)
    print("Brought back: " + ", ".join(f"{name} {number}" for name, number in brought.items() if number))
    return 0


def export(given: argparse.Namespace) -> int:
    from peergroups.usecases import exports

    with opened(given, to_read=True) as vault:
        names = exports.export(vault, given.out)
    print(f"Written to {given.out}: {', '.join(names)}. The files are not encrypted: keep them safe.")
    return 0
