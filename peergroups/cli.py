"""Front door of the command line: the same use cases as the window, for scripts, demonstrations and repair.

Exit codes: 0 done, 1 something the user can mend (told on stderr), 2 the command was not understood.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from peergroups import __version__, cli_vault
from peergroups.base import paths, process
from peergroups.base.errors import (
    FileUnreadable,
    PaperError,
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
    "not_allowed": "This account may not do that. Nothing was changed; please ask a coordinator.",
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
    "paper.nothing_to_print": "There is nothing to print here yet.",
    "paper.unknown_paper": "There is no paper of that name.",
    "paper.unknown_placeholder": "The handout has a placeholder that the program does not know",
    "paper.unknown_markup": "The handout has markup that cannot be printed",
    "paper.too_wide": "A table of the handout is wider than the page",
    "paper.too_long": "The text is too long for a paper.",
    "paper.no_header": "The handout's file is damaged: its header is missing.",
    "paper.bad_header": "The handout's file is damaged: its header cannot be read.",
    "paper.no_words": "The program's words for papers in that language are damaged; please install it anew.",
    "paper.missing_glyph": "The text has a sign that cannot be printed. Please take it out.",
    "paper.bad_font": "A font of the program is damaged; please install the program anew.",
    "paper.bad_image": "A picture of the handout cannot be printed",
    "group.missing": "This paper is made for a group. Please name it with --group.",
    "person.unknown": "Nobody of that name comes to the group.",
    "group.keeps_no_names": "This group keeps no names, only headcounts.",
    "group.unknown": "There is no group of that name in the vault.",
    "session.none": "The group has no session for this paper.",
    "session.unknown": "The group has no session on that day that this paper can be made for.",
    "import.no_name_column": "No column of the file looks like a name.",
    **cli_vault.SENTENCES,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code."""
    process.harden()
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
    from peergroups.usecases import rosters

    with _opened(given) as vault:
        group = _group(vault, given.group)
        preview = rosters.preview(vault, rosters.read(given.file))
        for bad in preview.bad:
            print(f"row {bad.number}: {bad.code} ({bad.field})", file=sys.stderr)
        result = rosters.import_rows(vault, group.id, preview)
    print(
        f"Added: {result.added}, already known and joined: {result.joined}, left out: {result.skipped},"
        f" bad rows: {len(preview.bad)}"
    )
    return 0


def export(given: argparse.Namespace) -> int:
    from peergroups.usecases import exports

    with _opened(given) as vault:
        names = exports.export(vault, given.out)
    print(f"Written to {given.out}: {', '.join(names)}. The files are not encrypted: keep them safe.")
    return 0


def handouts(given: argparse.Namespace) -> int:
    """Each handout on a line: its id, title, and how far the text in each language is."""
    from peergroups.store.queries import handouts as queries
    from peergroups.usecases import papers

    states, own = {info.handout_id: info.states for info in papers.library()}, []
    if given.vault is not None:
        with _opened(given) as vault:
            states = {info.handout_id: papers.states(vault.db(), info) for info in papers.library()}
            own = queries.own(vault.db())
    for info in papers.library():
        _list(info.handout_id, info.titles, states[info.handout_id])
    for row in own:
        _list(row.id.hex, row.titles, row.states)
    return 0


def handout(given: argparse.Namespace) -> int:
    from peergroups.store.queries import groups
    from peergroups.usecases import papers

    wanted = [code.strip() for code in given.language.split(",") if code.strip()]
    order = partial(
        papers.HandoutOrder, second=given.second, large=given.large, paper=given.paper, booklet=given.booklet
    )
    _refuse_existing(given.out)
    if given.vault is None:
        return _save(papers.plain_handout(order(given.id, dict.fromkeys(wanted, 1))), given.out)
    with _opened(given) as vault:
        group = _group(vault, given.group) if given.group else None
        needed = groups.languages_needed(vault.db(), group.id) if group else {}
        copies = {code: max(needed.get(code, 1), 1) for code in wanted}
        pdf = papers.draw_handout(vault, order(given.id, copies, group_id=group.id if group else None))
    return _save(pdf, given.out)


def paper(given: argparse.Namespace) -> int:
    """A paper that carries data; not named, the session is the likeliest and the people are everybody."""
    from peergroups.usecases import data_papers, papers

    kind = data_papers.kind(given.name)
    _refuse_existing(given.out)
    with _opened(given) as vault:
        if given.group is None and kind.need is not data_papers.Need.NOTHING:
            raise RuleBroken("group.missing")
        group_id = _group(vault, given.group).id if given.group else None
        order = data_papers.Order(
            kind.name,
            group_id=group_id,
            session_id=_session(vault, kind, group_id, given.session) if given.session else None,
            people=_people(vault, group_id, given.person) if given.person else (),
            language=given.language,
            large=given.large,
            paper=given.paper,
        )
        pdf = data_papers.draw(vault, order)
        if kind.name == data_papers.SIGN_IN_SHEET and group_id:
            offered = data_papers.choices_of_sessions(vault.db(), kind, group_id)
            papers.remember_sheet(vault, order.session_id or offered[0].id)
    return _save(pdf, given.out)


def sign_in_sheet(given: argparse.Namespace) -> int:
    """The shorter way to `paper sign-in-sheet`, for scripts written before that."""
    usual = {"session": None, "person": None, "language": "", "large": False, "paper": ""}
    return paper(argparse.Namespace(name="sign-in-sheet", **usual, **vars(given)))


def check(given: argparse.Namespace) -> int:
    from peergroups.usecases import audit, vaults

    with _opened(given) as vault:
        problems, fault = vaults.check(vault), audit.verify(vault)
    if fault is not None:
        print(f"The log cannot be trusted from line {fault.number} on.", file=sys.stderr)
    for problem in problems:
        print(problem, file=sys.stderr)
    print("The vault is sound." if not problems else "The vault has problems.")
    return 1 if problems else 0


def _list(handout_id: str, titles: Mapping[str, str], states: Mapping[str, str]) -> None:
    title = titles.get("en") or next(iter(titles.values()), "")
    told = ", ".join(f"{code} ({state})" for code, state in states.items())
    print(f"{handout_id}\t{title}\t{told}")


def _group(vault: Any, name: str) -> Any:
    from peergroups.store.queries import groups

    found = groups.group_named(vault.db(), name)
    if found is None:
        raise RuleBroken("group.unknown")
    return found


def _session(vault: Any, kind: Any, group_id: Any, day: date) -> Any:
    from peergroups.usecases import data_papers

    known = data_papers.choices_of_sessions(vault.db(), kind, group_id) if group_id else []
    found = next((session.id for session in known if session.day == day), None)
    if found is None:
        raise RuleBroken("session.unknown")
    return found


def _people(vault: Any, group_id: Any, name: str) -> tuple[Any, ...]:
    from peergroups.store.queries import groups

    known = groups.members(vault.db(), group_id) if group_id else []
    found = tuple(member.person_id for member in known if name in {member.shown, member.name})
    if not found:
        raise RuleBroken("person.unknown")
    return found


@contextmanager
def _opened(given: argparse.Namespace) -> Iterator[Any]:
    vault = _open(given)
    try:
        yield vault
    finally:
        vault.close()


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


def _refuse_existing(file: Path) -> None:
    if file.exists():
        raise FileUnreadable("file.exists")


def _save(pdf: bytes, file: Path) -> int:
    from peergroups.usecases import papers

    papers.save(pdf, file)
    print(f"Written to {file}, pages: {papers.page_count(pdf)}")
    return 0


def _sentence(error: PeerGroupsError) -> str:
    if isinstance(error, VaultTooNew):
        return f"{_SENTENCES[error.code]} (It needs format {error.needs}, this program reads up to {error.have}.)"
    if isinstance(error, RecoveryCodeMistyped):
        return f"Group {error.group} of the recovery code has a typing error."
    if isinstance(error, PaperError) and (line := error.place.rpartition(":")[2]).isdigit():
        return f"{_SENTENCES.get(error.code, 'The paper cannot be made').rstrip('.')} (line {line})."
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
    cli_vault.add_commands(commands, _needs_vault, opened=_opened)
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
    listed = commands.add_parser(
        "handouts",
        help="list the handouts with their languages; with --vault your own too",
        allow_abbrev=False,
    )
    _needs_vault(listed, handouts)

    printed = commands.add_parser("handout", help="make a handout as PDF", allow_abbrev=False)
    printed.add_argument("id", metavar="ID", help="as the command handouts lists it")
    printed.add_argument("--language", required=True, metavar="CODES", help="one or more, as es,ar")
    printed.add_argument("--second", default="", metavar="CODE", help="stands beside each of them")
    printed.add_argument("--booklet", action="store_true", help="two pages on a sheet, to be folded")
    printed.add_argument("--group", metavar="NAME", help="as many copies as its people need")
    _needs_look(printed)
    _needs_vault(printed, handout)

    carried = commands.add_parser("paper", help="make a paper from your vault as PDF", allow_abbrev=False)
    carried.add_argument("name", metavar="NAME", help="for example sign-in-sheet, agreement, certificate")
    carried.add_argument("--group", metavar="NAME")
    carried.add_argument(
        "--session", type=date.fromisoformat, metavar="DATE", help="as 2026-03-10; without it, the likeliest"
    )
    carried.add_argument("--person", metavar="NAME", help="without it, everybody who comes")
    carried.add_argument("--language", default="", metavar="CODE", help="without it, the organisation's")
    _needs_look(carried)
    _needs_vault(carried, paper)

    sheet = commands.add_parser(
        "sign-in-sheet", help="make the sign-in sheet of a group's next session as PDF", allow_abbrev=False
    )
    sheet.add_argument("--group", required=True, metavar="NAME")
    sheet.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
    _needs_vault(sheet, sign_in_sheet)


def _needs_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
    parser.add_argument("--large", action="store_true", help="large print, 18 points")
    parser.add_argument(
        "--paper", default="", choices=("a4", "letter"), help="without it, the organisation's"
    )


def _needs_vault(parser: argparse.ArgumentParser, run: object) -> None:
    parser.add_argument(
        "--vault", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the vault's folder"
    )
    parser.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="read the passphrase from this file descriptor"
    )
    parser.set_defaults(run=run)
