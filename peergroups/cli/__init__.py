"""Front door of the command line: the same use cases as the window, for scripts, demonstrations and repair.

Exit codes: 0 done, 1 something the user can mend (told on stderr), 2 the command was not understood.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from peergroups import __version__
from peergroups.base import process
from peergroups.base.errors import PaperError, PeerGroupsError, RecoveryCodeMistyped, VaultTooNew
from peergroups.cli import lists, paper, vault

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
    **vault.SENTENCES,
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
    for subject in (lists, paper, vault):
        subject.add_commands(commands)
    return parser
