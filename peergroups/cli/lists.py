"""The commands that bring lists in and out, and make the demonstration."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from peergroups.cli.opening import Commands, group_named, needs_vault, opened, refuse_existing


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
        "export", help="write everything as JSON and CSV, unencrypted", allow_abbrev=False
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
        preview = rosters.preview(vault, rosters.read(given.file))
        for bad in preview.bad:
            print(f"row {bad.number}: {bad.code} ({bad.field})", file=sys.stderr)
        for row, note in preview.notes:
            print(f"row {row.number}: {note.code} ({note.field})", file=sys.stderr)
        result = rosters.import_rows(vault, group.id, preview)
        for left in result.left:
            print(f"row {left.number}: not taken ({left.why})", file=sys.stderr)
    print(
        f"Added: {result.added}, already known and joined: {result.joined}, filled in: {result.filled},"
        f" bad rows: {len(preview.bad)}"
    )
    return 0


def bring_back(given: argparse.Namespace) -> int:
    """Everything that `export` wrote, with the ids it had; what is here already stays as it is."""
    from peergroups.usecases import bringing_back

    with opened(given) as vault:
        brought = bringing_back.bring_back(vault, given.file)
    print("Brought back: " + ", ".join(f"{name} {number}" for name, number in brought.items() if number))
    return 0


def export(given: argparse.Namespace) -> int:
    from peergroups.usecases import exports

    with opened(given) as vault:
        names = exports.export(vault, given.out)
    print(f"Written to {given.out}: {', '.join(names)}. The files are not encrypted: keep them safe.")
    return 0
