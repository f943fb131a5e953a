"""Front door of the command line: the same use cases as the window, for scripts, demonstrations and repair.

Exit codes: 0 done, 1 something the user can mend (told on stderr), 2 the command was not understood.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from peergroups import __version__
from peergroups.base import paths
from peergroups.base.errors import (
    FileUnreadable,
    PeerGroupsError,
    RecoveryCodeMistyped,
    RuleBroken,
    VaultTooNew,
    WrongPassphrase,
)

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  argparse names no other

_SENTENCES = {
    "vault.wrong_passphrase": "This passphrase does not open the vault. Nothing was changed.",
    "vault.missing": "There is no vault in this folder.",
    "vault.damaged": "The vault's files are damaged. Nothing was changed; please restore a copy of the folder.",
    "vault.foreign": "The files in this folder do not belong together. Nothing was changed.",
    "vault.too_new": "This vault was made by a newer program. Please install the newest PeerGroups.",
    "vault.in_use": "The vault is open in another copy of the program. Close it there first.",
    "vault.exists": "The folder is not empty. Please name a new one.",
    "vault.read_only": "The folder does not let us write. Please choose another one.",
    "disk_full": "The disk is full. What was kept before is safe; please free some space.",
    "not_enough_memory": "There is not enough free memory to open the vault. Close other programs and try again.",
    "passphrase.too_short": "The passphrase is too short: please take five words or more.",
    "file.missing": "The file is not there.",
    "file.exists": "The target exists already. Please name a new one; nothing was overwritten.",
    "file.too_large": "The file is too large to be a roster.",
    "file.empty": "The file holds no rows.",
    "file.locked": "The file is protected by a password or open elsewhere.",
    "file.not_a_table": "The file is not a table: please save it as CSV or XLSX.",
    "paper.unknown_handout": "There is no handout of that name.",
    "paper.no_such_language": "The handout does not exist in that language.",
    "paper.nothing_ordered": "No copy was ordered.",
    "group.keeps_no_names": "This group keeps no names, only headcounts.",
    "group.unknown": "There is no group of that name in the vault.",
    "session.none": "The group has no session ahead.",
    "import.no_name_column": "No column of the file looks like a name.",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code."""
    os.umask(0o077)
    given = _parser().parse_args(arguments)
    try:
        code: int = given.run(given)
    except PeerGroupsError as error:
        print(_sentence(error), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. Nothing was changed.", file=sys.stderr)
        return 1
    return code


def window(given: argparse.Namespace) -> int:
    """Opens the window; the only command that needs Qt."""
    from peergroups import app

    return app.main(given.vault)


def demo(given: argparse.Namespace) -> int:
    from peergroups.usecases import demo as demonstration

    make = demonstration.make_large if given.large else demonstration.make
    make(given.folder).close()
    print(f"The demonstration is in {given.folder}")
    print(f"Its passphrase: {demonstration.PASSPHRASE}")
    return 0


def import_roster(given: argparse.Namespace) -> int:
    from peergroups.store.queries import groups
    from peergroups.usecases import rosters

    vault = _open(given)
    try:
        group = groups.group_named(vault.db(), given.group)
        if group is None:
            raise RuleBroken("group.unknown")
        preview = rosters.preview(vault, rosters.read(given.file))
        for bad in preview.bad:
            print(f"row {bad.number}: {bad.code} ({bad.field})", file=sys.stderr)
        result = rosters.import_rows(vault, group.id, preview)
    finally:
        vault.close()
    print(
        f"Added: {result.added}, already known and joined: {result.joined}, left out: {result.skipped},"
        f" bad rows: {len(preview.bad)}"
    )
    return 0


def export(given: argparse.Namespace) -> int:
    from peergroups.usecases import exports

    vault = _open(given)
    try:
        names = exports.export(vault, given.out)
    finally:
        vault.close()
    print(f"Written to {given.out}: {', '.join(names)}. The files are not encrypted: keep them safe.")
    return 0


def handout(given: argparse.Namespace) -> int:
    from peergroups.store.queries import groups
    from peergroups.usecases import papers

    wanted = [code.strip() for code in given.language.split(",") if code.strip()]
    if given.vault is None:
        pdf = papers.plain_handout(given.id, wanted)
    else:
        vault = _open(given)
        try:
            group = groups.group_named(vault.db(), given.group) if given.group else None
            if given.group and group is None:
                raise RuleBroken("group.unknown")
            copies = groups.languages_needed(vault.db(), group.id) if group else {}
            ordered = {code: max(copies.get(code, 1), 1) for code in wanted}
            pdf = papers.handout(vault, given.id, ordered, group_id=group.id if group else None)
        finally:
            vault.close()
    return _save(pdf, given.out)


def sign_in_sheet(given: argparse.Namespace) -> int:
    from peergroups.base import clock
    from peergroups.store.queries import groups, sessions
    from peergroups.usecases import papers

    vault = _open(given)
    try:
        group = groups.group_named(vault.db(), given.group)
        if group is None:
            raise RuleBroken("group.unknown")
        coming = sessions.next_session(vault.db(), group.id, clock.now())
        if coming is None:
            raise RuleBroken("session.none")
        pdf = papers.sign_in_sheet(vault, coming.id)
        papers.remember_sheet(vault, coming.id)
    finally:
        vault.close()
    return _save(pdf, given.out)


def check(given: argparse.Namespace) -> int:
    from peergroups.usecases import vaults

    vault = _open(given)
    try:
        problems = vaults.check(vault)
    finally:
        vault.close()
    for problem in problems:
        print(problem, file=sys.stderr)
    print("The vault is sound." if not problems else "The vault has problems.")
    return 1 if problems else 0


def _open(given: argparse.Namespace):  # type: ignore[no-untyped-def]  # noqa: ANN202  the type would load the store for --help
    from peergroups.usecases import vaults

    folder = given.vault or paths.default_vault()
    if given.passphrase_fd is not None:
        with os.fdopen(given.passphrase_fd, encoding="utf-8") as source:
            passphrase = source.readline().rstrip("\r\n")
    elif sys.stdin.isatty():
        passphrase = getpass.getpass("Passphrase: ")
    else:
        raise WrongPassphrase
    return vaults.open_with_passphrase(folder, passphrase)


def _save(pdf: bytes, file: Path) -> int:
    from peergroups.usecases import papers

    if file.exists():
        raise FileUnreadable("file.exists")
    papers.save(pdf, file)
    print(f"Written to {file}, pages: {papers.page_count(pdf)}")
    return 0


def _sentence(error: PeerGroupsError) -> str:
    if isinstance(error, VaultTooNew):
        return f"{_SENTENCES[error.code]} (It needs format {error.needs}, this program reads up to {error.have}.)"
    if isinstance(error, RecoveryCodeMistyped):
        return f"Group {error.group} of the recovery code has a typing error."
    return _SENTENCES.get(error.code, f"This did not work ({error.code}). Nothing was changed.")


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
    _add_data_commands(commands)
    _add_paper_commands(commands)
    _needs_vault(
        commands.add_parser("check", help="look through the whole vault for damage", allow_abbrev=False),
        check,
    )
    return parser


def _add_data_commands(commands: _Commands) -> None:
    made = commands.add_parser("demo", help="make a vault with an invented organisation", allow_abbrev=False)
    made.add_argument("folder", type=Path, metavar="DIR", help="a new folder")
    made.add_argument(
        "--large", action="store_true", help="ten years of a large organisation (takes minutes)"
    )
    made.set_defaults(run=demo)

    taken = commands.add_parser(
        "import", help="import a roster (CSV or XLSX) into a group", allow_abbrev=False
    )
    taken.add_argument("file", type=Path, metavar="FILE")
    taken.add_argument("--group", required=True, metavar="NAME")
    _needs_vault(taken, import_roster)

    given = commands.add_parser(
        "export", help="write everything as JSON and CSV, unencrypted", allow_abbrev=False
    )
    given.add_argument("out", type=Path, metavar="OUT", help="a new folder")
    _needs_vault(given, export)


def _add_paper_commands(commands: _Commands) -> None:
    printed = commands.add_parser("handout", help="make a handout as PDF", allow_abbrev=False)
    printed.add_argument("id", metavar="ID", help="for example when-to-look-for-more-help")
    printed.add_argument("--language", required=True, metavar="CODES", help="one or more, as es,ar")
    printed.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
    printed.add_argument("--group", metavar="NAME", help="as many copies as its people need")
    _needs_vault(printed, handout)

    listed = commands.add_parser(
        "sign-in-sheet", help="make the sign-in sheet of a group's next session as PDF", allow_abbrev=False
    )
    listed.add_argument("--group", required=True, metavar="NAME")
    listed.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
    _needs_vault(listed, sign_in_sheet)


def _needs_vault(parser: argparse.ArgumentParser, run: object) -> None:
    parser.add_argument(
        "--vault", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the vault's folder"
    )
    parser.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="read the passphrase from this file descriptor"
    )
    parser.set_defaults(run=run)
