"""The command that counts a period: as PDF, as a spreadsheet, or as one tidy list."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from peergroups.base.errors import DiskFull, FolderReadOnly, VaultReadOnly
from peergroups.cli import wanted
from peergroups.cli.opening import Commands, group_named, needs_vault, opened, refuse_existing

NOT_KEPT = "But that it was given away could not be kept, so the next one is not compared with it."
_ENDINGS = (".pdf", ".xlsx", ".csv")


def add_commands(commands: Commands) -> None:
    counted = commands.add_parser(
        "figures", help="count the sessions, visits and people of a period", allow_abbrev=False
    )
    counted.add_argument(
        "--from", required=True, dest="start", type=wanted.day, metavar="DATE", help="its first day"
    )
    counted.add_argument(
        "--to", required=True, dest="end", type=wanted.day, metavar="DATE", help="its last day"
    )
    counted.add_argument(
        "--group", action="append", default=[], metavar="NAME", help="of this one; may come again"
    )
    counted.add_argument(
        "--give-away", action="store_true", help="hide small numbers of people, and keep what was given away"
    )
    counted.add_argument(
        "--anyway",
        action="store_true",
        help="give away also where small numbers could be worked out from an earlier one",
    )
    counted.add_argument("--people-by-group", action="store_true", help="count people group by group too")
    counted.add_argument("--language", default="", metavar="CODE", help="without it, the organisation's")
    counted.add_argument("--large", action="store_true", help="large print, 18 points")
    counted.add_argument(
        "--paper", default="", choices=("a4", "letter"), help="without it, the organisation's"
    )
    counted.add_argument("--out", required=True, type=Path, metavar="FILE", help="a new .pdf, .xlsx or .csv")
    needs_vault(counted, figures)


def figures(given: argparse.Namespace) -> int:
    """Its ending says what is made."""
    from peergroups.store.queries import organisation
    from peergroups.usecases import figure_files, printing
    from peergroups.usecases.figures import Asked

    _check(given)
    refuse_existing(given.out)
    with opened(given, to_read=True) as vault:
        kept = organisation.organisation(vault.db())
        asked = Asked(
            given.start,
            given.end,
            tuple(group_named(vault, name).id for name in given.group),
            kept.hide_below if kept is not None and given.give_away else 0,
            given.people_by_group,
            given.language,
            given.paper,
            given.large,
            given.anyway,
        )
        if given.out.suffix.lower() == ".pdf":
            made = printing.make(vault, figure_files.ReportOrder(asked))
            printing.save(made.pdf, given.out)
            try:
                printing.went_out(vault, made.order)
            except (DiskFull, FolderReadOnly, VaultReadOnly):
                print(NOT_KEPT, file=sys.stderr)
        else:
            make = figure_files.tidy if given.out.suffix.lower() == ".csv" else figure_files.spreadsheet
            printing.save(make(vault, asked), given.out)
    print(f"Written to {given.out}. The file is not encrypted: keep it safe.")
    return 0


def _check(given: argparse.Namespace) -> None:
    """Raises ArgumentError."""
    from peergroups.usecases import printing

    known = printing.languages()
    if given.out.suffix.lower() not in _ENDINGS:
        raise argparse.ArgumentError(None, f"--out ends in {', '.join(_ENDINGS[:2])} or {_ENDINGS[2]}")
    if given.language and given.language not in known:
        raise argparse.ArgumentError(
            None, f"no paper is in {given.language!r}; --language is one of {', '.join(known)}"
        )
