"""From an order to paper: one way for handouts and for papers that carry data."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, Self
from uuid import UUID

from peergroups import documents
from peergroups.base import files, paths
from peergroups.base.errors import FileUnreadable, PaperError, RuleBroken
from peergroups.documents.sheets import RecoverySheet, Sheet
from peergroups.keys.passphrase import require_acceptable
from peergroups.store.vault import Vault
from peergroups.usecases.tickets import Ticket, step

_LONGEST = 127  # bytes of a passphrase that a locked PDF is opened with


class Order(Protocol):
    """What is to be printed: a `HandoutOrder` or a `PaperOrder`. Frozen; orders with other values are made anew."""

    @property
    def group_id(self) -> UUID | None: ...

    @property
    def large(self) -> bool: ...

    @property
    def booklet(self) -> bool: ...

    @property
    def form(self) -> bool: ...

    def is_possible(self) -> bool:
        """Whether enough is chosen to draw something."""

    def as_seen(self) -> Self:
        """The same with one copy of each: what the preview shows."""

    def as_form(self) -> Self:
        """The same once, to be filled in on a screen."""

    def beginning(self) -> Self | None:
        """The first sheet alone, where there are more: shown while the rest is made."""

    def leaving(self, vault: Vault) -> Self:
        """The same, settled: what it needs to be known again once it has left the program."""

    def sheets(self, vault: Vault) -> Sequence[tuple[Sheet, int]]:
        """What is on the paper, each with its copies. Raises NotAllowed, PaperError, RuleBroken."""

    def place_of(self, error: PaperError) -> PaperError:
        """The error with its place as the user knows it."""

    def went_out(self, vault: Vault) -> None:
        """The paper was printed or saved."""


class OfOneSheet:
    """What an order of one paper answers that is always possible, whole at once, and not known again."""

    def is_possible(self) -> bool:
        return True

    def as_seen(self) -> Self:
        return self

    def beginning(self) -> Self | None:
        return None

    def leaving(self, _vault: Vault) -> Self:
        return self

    def place_of(self, error: PaperError) -> PaperError:
        return error


@dataclass(frozen=True, slots=True)
class Leaving:
    """A paper that is to leave the program; once it has, `went_out` must be told of this very order."""

    pdf: bytes
    order: Order


def make(vault: Vault, order: Order, password: str = "", *, ticket: Ticket | None = None) -> Leaving:
    """All of an order as one PDF that may leave the program; with a `password` it opens with that only."""
    if password:
        require_for_file(password)
    settled = order.leaving(vault)
    return Leaving(draw(vault, settled, password=password, ticket=ticket), settled)


def require_for_file(passphrase: str) -> None:
    """Raises WeakPassphrase, or RuleBroken where readers of PDF would not all take it as it is typed.

    They take 127 bytes; some fold letters of special forms into plain ones, some leave signs out that show nothing.
    """
    require_acceptable(passphrase)
    plain = unicodedata.normalize("NFKC", passphrase) == passphrase
    signs = any(unicodedata.category(sign)[0] == "C" for sign in passphrase)
    if (
        not plain
        or signs
        or len(passphrase.encode("utf-8", "replace")) > _LONGEST
        or passphrase != passphrase.strip()
    ):
        raise RuleBroken("passphrase.not_for_files")


def draw(vault: Vault, order: Order, *, password: str = "", ticket: Ticket | None = None) -> bytes:
    """All of an order as one PDF, to be looked at."""
    step(ticket)
    with _placed(order):
        return documents.draw_all(
            order.sheets(vault), ticket, booklet=order.booklet, form=order.form, password=password
        )


def unprintable(vault: Vault, order: Order, *, ticket: Ticket | None = None) -> dict[str, str]:
    """The names and texts of an order with letters that no font has, and these: to be said before it is printed."""
    found: dict[str, str] = {}
    for sheet, _ in order.sheets(vault):
        step(ticket)
        found |= documents.unprintable(sheet)
    return found


def draw_apart(vault: Vault, order: Order, *, ticket: Ticket | None = None) -> dict[str, bytes]:
    """An order as one PDF a language, by language."""
    by_language: dict[str, list[tuple[Sheet, int]]] = {}
    with _placed(order):
        for sheet, number in order.sheets(vault):
            by_language.setdefault(sheet.language, []).append((sheet, number))
        return {
            code: documents.draw_all(sheets, ticket, booklet=order.booklet, form=order.form)
            for code, sheets in by_language.items()
        }


def went_out(vault: Vault, order: Order) -> None:
    """The paper was printed or saved; what must be known of it later is kept."""
    order.went_out(vault)


def recovery_sheet(
    organisation_name: str,
    code: str,
    *,
    language: str,
    paper: str,
    made_on: date,
    word: str = "",
    ticket: Ticket | None = None,
) -> bytes:
    """The page with the recovery code; `word` is the picture word of whoever keeps it."""
    step(ticket)
    return documents.draw(
        RecoverySheet(
            language=language,
            organisation=organisation_name,
            code=code,
            word=word,
            made_on=made_on,
            paper=paper,
        )
    )


def languages() -> tuple[str, ...]:
    """The languages that papers which carry data can be printed in."""
    return tuple(sorted(file.stem for file in paths.resource("papers").glob("*.toml")))


def page_count(pdf: bytes, password: str = "") -> int:
    return documents.page_count(pdf, password)


def render_page(
    pdf: bytes, page: int, scale: float, *, ticket: Ticket | None = None
) -> tuple[int, int, bytes]:
    """A page as a picture: width, height in pixels, and RGBA bytes. `scale` 1.0 is 72 pixels an inch."""
    step(ticket)
    return documents.render_page(pdf, page, scale)


def save(pdf: bytes, file: Path) -> None:
    """Writes a PDF where the user said, whole or not at all. Raises DiskFull, FolderReadOnly."""
    save_all({file: pdf})


def save_all(papers: Mapping[Path, bytes]) -> None:
    """Writes several files, all or none; what stood under these names is replaced at the very end.

    FileUnreadable("folder.of_vault") for one that would lie in the folder of a vault.
    """
    if any(map(paths.lies_in_vault, papers)):
        raise FileUnreadable("folder.of_vault")
    with files.writing():
        files.write_all(papers)


def forget() -> None:
    """Keeps nothing of what was printed, now that the vault is locked."""
    documents.forget()


@contextmanager
def _placed(order: Order) -> Iterator[None]:
    try:
        yield
    except PaperError as error:
        raise order.place_of(error) from None
