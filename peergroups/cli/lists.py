"""The commands that bring lists in and out, and make the demonstration."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from peergroups.cli import list_told
from peergroups.cli.opening import Commands, group_named, needs_vault, opened, refuse_existing
from peergroups.cli.words import KINDS

if TYPE_CHECKING:
    from peergroups.store.vault import Vault
    from peergroups.usecases.rosters import Result, RosterFile

_RECALLED = "The columns are as they were chosen for a list like this one."


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
    taken.add_argument(
        "--left-out",
        type=Path,
        metavar="FILE",
        help="a new .csv of the rows and cells that are not taken, by name",
    )
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
    from peergroups.model.groups import require_names
    from peergroups.usecases import roster_memory, rosters

    if given.group is None:
        return bring_back(given)
    if given.left_out is not None:
        refuse_existing(given.left_out)
    with opened(given) as vault:
        group = group_named(vault, given.group)
        rosters.require_no_sample(vault)
        require_names(group.identity)
        file = rosters.read(given.file)
        _tell(list_told.file_lines(file))
        recalled = roster_memory.recall(vault, file.header)
        if recalled is not None and recalled != file.mapping:
            _tell([_RECALLED])
        preview = rosters.preview(vault, file, mapping=recalled)
        _tell(list_told.column_lines(file, preview))
        _tell(list_told.row_lines(file, preview))
        result = rosters.import_rows(vault, group.id, preview)
        _tell(list_told.result_lines(result))
        why = list_told.why_of_rows(file, preview, result)
        print(list_told.total(result, list_told.cells_left(file, preview, result)))
        if given.left_out is not None:
            _save_left(vault, given.left_out, replace(file, mapping=preview.mapping), result, why)
        elif why:
            _tell([list_told.TO_SAVE])
    return 0


def _save_left(vault: Vault, out: Path, file: RosterFile, result: Result, why: Mapping[int, str]) -> None:
    """Who and what was left out, by name, as a list to be mended."""
    from peergroups.usecases import printing, roster_left

    if not why:
        print("Nothing was left out, so no list was written.")
        return
    rows = roster_left.left_out_list(file, result, why=why, headings=list_told.HEADINGS)
    printing.save(rows, out)
    roster_left.remember_columns(vault, file, list_told.HEADINGS)
    count = f"{len(why)} rows" if len(why) != 1 else "1 row"
    print(f"Written to {out}: {count}. The file is not encrypted: delete it when it is mended.")


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, file=sys.stderr)


def bring_back(given: argparse.Namespace) -> int:
    """Everything that `export` wrote, with the ids it had; what is here already stays as it is."""
    from peergroups.usecases import bringing_back

    with opened(given) as vault:
        brought = bringing_back.bring_back(vault, given.file)
    told = [f"{KINDS[name]}: {number}" for name, number in brought.items() if number]
    print(f"Brought back: {', '.join(told)}" if told else "Everything was here already. Nothing was changed.")
    return 0


def export(given: argparse.Namespace) -> int:
    from peergroups.usecases import exports

    with opened(given, to_read=True) as vault:
        names = exports.export(vault, given.out)
    print(f"Written to {given.out}: {', '.join(names)}. The files are not encrypted: keep them safe.")
    return 0
