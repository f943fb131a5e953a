"""How every command finds its vault, and the arguments they share."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from peergroups.base import paths, sentences
from peergroups.base.errors import (
    DiskFull,
    FileUnreadable,
    FolderReadOnly,
    RuleBroken,
    VaultCostly,
    VaultStray,
    WrongPassphrase,
)
from peergroups.cli import wanted

if TYPE_CHECKING:  # loading the store takes longer than `--help` may
    from peergroups.store.queries.groups import GroupRow
    from peergroups.store.vault import Vault

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  argparse names no other

T = TypeVar("T")

FIRST_HERE = (
    "This vault is open on this computer for the first time. Its newest entry is of {day}. If there should be a "
    "newer one, look for the newer copy."
)
FIRST_AND_EMPTY = (
    "This vault is open on this computer for the first time. Nothing was kept in it yet. If there should be "
    "something, look for the newer copy."
)
FIRST_FOR_OTHERS = (
    "This vault is open on this computer for the first time. Whoever coordinates is asked at their next opening "
    "whether it is the newest copy."
)
TO_LOOK = "Nothing can be kept where the vault is, so it was opened to look only: nothing in it is changed."
COSTLY = (
    "This will take about {seconds} seconds, much longer than before. The file may have been changed. Nothing was "
    "tried yet."
)
_LONGEST = 10_000  # bytes of a passphrase


def needs_vault(parser: argparse.ArgumentParser, run: object) -> None:
    parser.add_argument(
        "--vault", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the vault's folder"
    )
    parser.add_argument(
        "--passphrase-fd",
        type=wanted.descriptor,
        metavar="N",
        help="read the passphrase from this file descriptor",
    )
    can_wait(parser)
    parser.set_defaults(run=run)


@contextmanager
def opened(given: argparse.Namespace, *, to_read: bool = False) -> Iterator[Vault]:
    """The vault that the arguments name, closed at the end. Raises VaultError.

    What is only `to_read` is opened to look where its disk is full or takes nothing.
    """
    from peergroups.usecases import health, vaults

    folder, said = given.vault or paths.default_vault(), secret(given)
    try:
        vault = patiently(given, lambda waits: vaults.open_with_passphrase(folder, said, patiently=waits))
    except (DiskFull, FolderReadOnly, VaultStray) as error:
        if not to_read:
            raise
        vault = _to_look(
            folder, said, sentences.sentence(error) if isinstance(error, VaultStray) else TO_LOOK
        )
    try:
        tell_first(vault)
        asks = vault.report.first_here and not vault.only_to_look and health.may_judge(vault)
        if asks and sys.stderr.isatty():  # somebody reads it
            health.confirm_first(vault)
        yield vault
    finally:
        vault.close()


def _to_look(folder: Path, passphrase: str, why: str) -> Vault:
    from peergroups.usecases import rescue

    vault = rescue.open_to_look(folder, passphrase=passphrase, second_copy=True)
    print(why, file=sys.stderr)
    tell_older(vault)
    return vault


def tell_older(vault: Vault) -> None:
    """Says of one that is open to look only what it is against what is known of it."""
    from peergroups.usecases import rescue

    found = rescue.older(vault)
    if found is not None:
        print(sentences.older(found, moment), file=sys.stderr)


def tell_first(vault: Vault) -> None:
    """Says where nothing is known of it on this computer."""
    from peergroups.usecases import health

    if vault.report.first_here:
        judges = health.may_judge(vault)
        print(_first_here(vault.report.newest_entry) if judges else FIRST_FOR_OTHERS, file=sys.stderr)


def moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def _first_here(newest: datetime | None) -> str:
    return FIRST_AND_EMPTY if newest is None else FIRST_HERE.format(day=f"{newest.astimezone():%Y-%m-%d}")


def patiently(given: argparse.Namespace, act: Callable[[bool], T]) -> T:
    """What it gives; where a passphrase would take much longer than it did, it is asked whether to wait.

    Where nobody can answer, `--patiently` does. Raises VaultCostly where the answer is no.
    """
    try:
        return act(given.patiently)
    except VaultCostly as error:
        if not sys.stdin.isatty():
            raise
        print(COSTLY.format(seconds=error.seconds), file=sys.stderr)
        if input("Go on all the same? (yes/no) ").strip().lower() not in {"y", "yes"}:
            raise
    return act(True)


def can_wait(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--patiently", action="store_true",
        help="wait also where a passphrase takes much longer than copies of the header say",
    )  # fmt: skip


def secret(given: argparse.Namespace, asked: str = "Passphrase: ") -> str:
    """The passphrase or recovery code that a command was given, or asks for."""
    return read_secret(given.passphrase_fd, asked)


def read_secret(descriptor: int | None, asked: str) -> str:
    """What stands in the first line of the file descriptor, or is typed where nobody can read it."""
    if descriptor is not None:
        try:
            with os.fdopen(descriptor, "rb") as source:
                line = source.readline(_LONGEST).rstrip(b"\r\n")
        except (OSError, OverflowError, ValueError, TypeError):
            raise RuleBroken("passphrase.unreadable") from None
        try:
            return line.decode()
        except UnicodeDecodeError:  # typed by a script in an old encoding
            return line.decode("cp1252", "replace")
    if sys.stdin.isatty():
        return getpass.getpass(asked)
    raise WrongPassphrase


class NoSuchName(RuleBroken):
    """Nothing of ours is called so; `near` is what may be meant."""

    def __init__(self, code: str, near: str | None) -> None:
        self.near = near
        super().__init__(code)


def group_named(vault: Vault, name: str) -> GroupRow:
    from peergroups.model import name_search
    from peergroups.store.queries import groups

    found = groups.group_named(vault.db(), name)
    if found is None:
        known = [row.name for row in groups.groups(vault.db())]
        raise NoSuchName("group.no_such_name", name_search.nearest(name, known))
    return found


def refuse_existing(file: Path) -> None:
    """Nothing that is there is overwritten, nor lies in a vault, and no folder is made on the way.

    Raises FileUnreadable.
    """
    if not file.parent.is_dir():
        raise FileUnreadable("folder.missing")
    if file.exists():
        raise FileUnreadable("file.exists")
    if paths.lies_in_vault(file):
        raise FileUnreadable("folder.of_vault")
