"""The commands of the command line that keep the vault safe: backup, restore, verify, rescue, check."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from peergroups.base import language, paths, sentences
from peergroups.base.errors import RuleBroken
from peergroups.cli import wanted
from peergroups.cli.opening import (
    Commands,
    can_wait,
    needs_vault,
    opened,
    patiently,
    read_secret,
    secret,
    tell_first,
    tell_older,
)
from peergroups.cli.words import KINDS

if TYPE_CHECKING:
    from peergroups.usecases.present import Way


class _Secret(TypedDict, total=False):
    passphrase: str
    code: str


def add_commands(commands: Commands) -> None:
    kept = commands.add_parser("backup", help="write one verified, encrypted backup", allow_abbrev=False)
    kept.add_argument("file", type=Path, metavar="FILE", help="a new file, for example on a USB stick")
    needs_vault(kept, backup)

    back = commands.add_parser("restore", help="put a backup in place as a vault", allow_abbrev=False)
    back.add_argument("file", type=Path, metavar="FILE")
    back.add_argument("folder", type=Path, metavar="DIR", help="new, or a vault, whose files are set aside")
    back.add_argument(
        "--present-fd", type=wanted.descriptor, metavar="N",
        help="where the backup's passphrase opens the vault no more: one of today, read from there",
    )  # fmt: skip
    back.add_argument("--present-code", action="store_true", help="today's recovery code instead")
    _needs_secret(back, restore)

    proved = commands.add_parser("verify", help="prove a backup by opening it", allow_abbrev=False)
    proved.add_argument("file", type=Path, metavar="FILE")
    _needs_secret(proved, verify)

    saved = commands.add_parser(
        "rescue", help="export what can be read of a damaged vault, unencrypted", allow_abbrev=False
    )
    saved.add_argument("folder", type=Path, metavar="DIR", help="the damaged vault; nothing in it is changed")
    saved.add_argument("out", type=Path, metavar="OUT", help="a new folder")
    _needs_secret(saved, rescue)

    needs_vault(
        commands.add_parser("check", help="look through the whole vault for damage", allow_abbrev=False),
        check,
    )


def backup(given: argparse.Namespace) -> int:
    from peergroups.usecases import backups

    with opened(given) as vault:
        contents = backups.save_to(vault, given.file)
    print(f"Written to {given.file} and verified: {_told(contents.counts)}.")
    return 0


def restore(given: argparse.Namespace) -> int:
    """Where the backup is older than its passphrase, one of the vault that is there is asked for."""
    from peergroups.usecases import backups

    said = _secret(given)
    present = None if given.present_fd is None else _present(given)

    def put(way: Way | None) -> Path | None:
        restored = partial(backups.restore, given.file, given.folder, present=way, **said)
        return patiently(given, lambda waits: restored(patiently=waits))

    try:
        aside = put(present)
    except RuleBroken as error:
        if error.code != "restore.needs_present" or present is not None or not sys.stdin.isatty():
            raise
        print(sentences.sentence(error), file=sys.stderr)
        aside = put(_present(given))
    was = f" What was there lies in {aside}." if aside else ""
    print(f"Restored into {given.folder}.{was}")
    return 0


def verify(given: argparse.Namespace) -> int:
    from peergroups.usecases import backups

    looked = partial(
        backups.verify, given.file, beside=given.vault or paths.default_vault(), **_secret(given)
    )
    inside = patiently(given, lambda waits: looked(patiently=waits))
    day = language.format_date(inside.backup.made_at.date(), "en")
    holds = "" if inside.is_narrow else f": {_told(inside.contents.counts)}"
    print(f"The backup of {day} is whole and opens{holds}.")
    return 0


def rescue(given: argparse.Namespace) -> int:
    """Exit code 0 where everything could be read, 2 where something was lost."""
    from peergroups.usecases import exports
    from peergroups.usecases import rescue as rescuing

    looked = partial(rescuing.open_to_look, given.folder, **_secret(given))
    vault = patiently(given, lambda waits: looked(patiently=waits))
    try:
        tell_older(vault)
        tell_first(vault)
        names = exports.export(vault, given.out)
        report = rescuing.salvaged(vault)
    finally:
        vault.close()
    if report.kept:
        print(f"Read again: {_told(report.kept)}.")
    print(f"Written to {given.out}: {', '.join(names)}. The files are not encrypted: keep them safe.")
    for name, number in report.lost.items():
        print(
            f"could not be read: {KINDS.get(name, name)}: {'some' if number is None else number}",
            file=sys.stderr,
        )
    return 2 if report.lost else 0


def check(given: argparse.Namespace) -> int:
    from peergroups.model.permissions import Action
    from peergroups.usecases import audit, vaults

    with opened(given) as vault:
        problems = vaults.check(vault)
        fault = audit.verify(vault) if vault.may(Action.SEE_AUDIT) else None
    if fault is not None:
        print(f"The log cannot be trusted from line {fault.number} on.", file=sys.stderr)
    for problem in problems:
        print(sentences.problem(problem), file=sys.stderr)
    print("The vault is sound." if not problems else "The vault has problems.")
    return 1 if problems else 0


def _told(counts: dict[str, int]) -> str:
    words = {"peer_group": "groups", "person": "people", "group_session": "sessions", "note": "notes"}
    return ", ".join(f"{word}: {counts.get(table, 0)}" for table, word in words.items())


def _needs_secret(parser: argparse.ArgumentParser, run: object) -> None:
    parser.add_argument(
        "--passphrase-fd", type=wanted.descriptor, metavar="N", help="read the passphrase from there"
    )
    parser.add_argument("--code", action="store_true", help="the recovery code instead of the passphrase")
    can_wait(parser)
    parser.set_defaults(run=run)


def _present(given: argparse.Namespace) -> Way:
    from peergroups.usecases.present import Way

    asked = "Today's recovery code: " if given.present_code else "A passphrase of today: "
    said = read_secret(given.present_fd, asked)
    return Way(code=said) if given.present_code else Way(passphrase=said)


def _secret(given: argparse.Namespace) -> _Secret:
    said = secret(given, "Recovery code: " if given.code else "Passphrase: ")
    return {"code": said} if given.code else {"passphrase": said}
