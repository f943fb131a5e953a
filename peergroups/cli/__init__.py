"""Front door of the command line: the same use cases as the window, for scripts, demonstrations and repair.

Exit codes: 0 done, 1 something the user can mend (told on stderr), 2 the command was not understood.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from peergroups import __version__
from peergroups.base import process, sentences
from peergroups.base.errors import (
    PaperError,
    PeerGroupsError,
    VaultCostly,
    VaultOlder,
    VaultStray,
    VaultTooNew,
)
from peergroups.cli import figures, lists, paper, vault
from peergroups.cli.opening import NoSuchName, moment


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code."""
    process.harden()
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        code: int = given.run(given)
    except PeerGroupsError as error:
        print(_sentence(error), file=sys.stderr)
        return 1
    except argparse.ArgumentError as error:
        print(f"{parser.prog}: {error.message}. Nothing was written.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. Nothing was changed.", file=sys.stderr)
        return 1
    return code


def window(given: argparse.Namespace) -> int:
    """Opens the window; the only command that needs Qt."""
    from peergroups import app

    return app.main(given.vault)


def _sentence(error: PeerGroupsError) -> str:
    told = sentences.sentence(error)
    if isinstance(error, VaultOlder):
        return f"{sentences.older(error, moment)} (The window opens it all the same, where that is wanted.)"
    if isinstance(error, VaultStray):
        return f"{told} (The window moves it aside, where that is wanted.)"
    if isinstance(error, VaultTooNew):
        return f"{told} (It needs format {error.needs}, this program reads up to {error.have}.)"
    if isinstance(error, VaultCostly):
        return f"{told} (It would take about {error.seconds} seconds; --patiently waits for it.)"
    return f"{told}{_beside(error)}"


def _beside(error: PeerGroupsError) -> str:
    """What else is known of it: the line of a text, the name that may be meant."""
    if isinstance(error, PaperError) and (line := error.place.rpartition(":")[2]).isdigit():
        return f" (line {line})"
    if isinstance(error, NoSuchName) and error.near:
        return f" Did you mean “{error.near}”?"
    return ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="peergroups",
        description="An offline, encrypted notebook for peer-support groups.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"peergroups {__version__}")
    parser.add_argument(
        "--vault", type=Path, metavar="DIR", help="the vault's folder; without it, your own vault"
    )
    parser.set_defaults(run=window)
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", description="without one, the window opens"
    )
    for subject in (lists, paper, figures, vault):
        subject.add_commands(commands)
    return parser
