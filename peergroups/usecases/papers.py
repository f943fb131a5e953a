"""Papers: what each needs is gathered here as plain data; the print shop draws it. Nothing touches a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from peergroups import documents
from peergroups.base import language as languages
from peergroups.base import paths
from peergroups.base.errors import DiskFull, FolderReadOnly, PaperError
from peergroups.documents.content.library import HandoutInfo
from peergroups.documents.sheets import AgreementSheet, HandoutSheet, HelpLine, RecoverySheet, SignInSheet
from peergroups.model.groups import IdentityLevel
from peergroups.model.organisation import Paper
from peergroups.model.sessions import GroupSession, sheet_text
from peergroups.store.queries import groups, organisation, sessions
from peergroups.store.queries.reading import Db
from peergroups.store.vault import Vault
from peergroups.usecases.tickets import Ticket, step

BLANK_ROWS = 20
Handout = HandoutInfo


def library() -> tuple[HandoutInfo, ...]:
    """Every handout the program brings."""
    return documents.handouts()


def sign_in_sheet(
    vault: Vault, session_id: UUID, *, language: str = "", ticket: Ticket | None = None
) -> bytes:
    """The list at the door for one session. `remember_sheet` must follow once it leaves the screen."""
    step(ticket)
    register = sessions.register(vault.db(), session_id)
    if register is None:
        raise LookupError("session")
    held, kept = register.session, _organisation(vault.db())
    return documents.draw(
        SignInSheet(
            language=language or kept.language,
            organisation=kept.name,
            group=held.group_name,
            date=held.day,
            time=held.at,
            minutes=held.minutes,
            place=held.place,
            names=tuple(entry.shown for entry in register.entries),
            blank_rows=BLANK_ROWS,
            headcount_only=held.identity is IdentityLevel.HEADCOUNT,
            paper=kept.paper,
        )
    )


def remember_sheet(vault: Vault, session_id: UUID) -> None:
    """The sheet was printed or saved: its rows keep their numbers, so that it can be typed back."""
    register = sessions.register(vault.db(), session_id)
    if register is None or not register.entries:
        return
    order = sheet_text([entry.person_id for entry in register.entries])
    with vault.work("Print sign-in sheet", undoable=False) as work:
        row = work.one(GroupSession, session_id)
        if row.sheet != order:
            work.put(row.with_changes(sheet=order))


def agreement(vault: Vault, group_id: UUID, *, language: str = "", ticket: Ticket | None = None) -> bytes:
    """The group's agreement, with lines to sign; the usual one where the group has none of its own."""
    step(ticket)
    group = groups.group(vault.db(), group_id)
    if group is None:
        raise LookupError("group")
    kept = _organisation(vault.db())
    items = tuple(line.strip() for line in group.agreement.splitlines() if line.strip())
    return documents.draw(
        AgreementSheet(
            language=language or kept.language,
            organisation=kept.name,
            group=group.name,
            items=items,
            signatures=0 if group.identity is IdentityLevel.HEADCOUNT else (group.capacity or 12),
            paper=kept.paper,
        )
    )


def handout(
    vault: Vault,
    handout_id: str,
    copies: Mapping[str, int],
    *,
    group_id: UUID | None = None,
    ticket: Ticket | None = None,
) -> bytes:
    """A handout in each language as often as ordered, with the organisation's help lines; one PDF."""
    db = vault.db()
    kept = _organisation(db)
    group = groups.group(db, group_id) if group_id is not None else None
    orders = [
        (
            HandoutSheet(
                handout_id=handout_id,
                language=language,
                organisation=kept.name,
                group=group.name if group else "",
                help_lines=_help_lines(db, language),
                paper=kept.paper,
            ),
            number,
        )
        for language, number in copies.items()
        if number > 0
    ]
    if not orders:
        raise PaperError("paper.nothing_ordered")
    return documents.draw_all(orders, ticket)


def plain_handout(handout_id: str, in_languages: Sequence[str], *, paper: str = Paper.A4) -> bytes:
    """A handout without any vault, once in each language."""
    return documents.draw_all([(HandoutSheet(handout_id, code, paper=paper), 1) for code in in_languages])


def copies_for_group(db: Db, handout: HandoutInfo, group_id: UUID) -> dict[str, int]:
    """How many copies of a handout a group needs in each language it exists in; others get the organisation's.

    Where that is missing too, English.
    """
    kept = _organisation(db)
    available = set(handout.languages)
    fallback = kept.language if kept.language in available else "en"
    copies: dict[str, int] = {}
    for language, number in groups.languages_needed(db, group_id).items():
        chosen = language if language in available else fallback
        copies[chosen] = copies.get(chosen, 0) + number
    return copies


def recovery_sheet(
    organisation_name: str,
    code: str,
    *,
    language: str,
    paper: str,
    made_on: date,
    ticket: Ticket | None = None,
) -> bytes:
    """The page with the recovery code."""
    step(ticket)
    return documents.draw(
        RecoverySheet(
            language=language,
            organisation=organisation_name,
            code=code,
            word="",
            made_on=made_on,
            paper=paper,
        )
    )


def paper_languages() -> tuple[str, ...]:
    """The languages that sign-in sheets and agreements can be printed in."""
    return tuple(sorted(file.stem for file in paths.resource("papers").glob("*.toml")))


def page_count(pdf: bytes) -> int:
    return documents.page_count(pdf)


def render_page(
    pdf: bytes, page: int, scale: float, *, ticket: Ticket | None = None
) -> tuple[int, int, bytes]:
    """A page as a picture: width, height in pixels, and RGBA bytes. `scale` 1.0 is 72 pixels an inch."""
    step(ticket)
    return documents.render_page(pdf, page, scale)


def save(pdf: bytes, file: Path) -> None:
    """Writes a PDF where the user said, whole or not at all."""
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(pdf)
        part.replace(file)
    except PermissionError:
        raise FolderReadOnly from None
    except OSError as error:
        part.unlink(missing_ok=True)
        raise (DiskFull if error.errno in {28, 122} else FolderReadOnly) from None


def _organisation(db: Db) -> organisation.OrganisationRow:
    kept = organisation.organisation(db)
    assert kept is not None, "the first run names the organisation"
    return kept


def _help_lines(db: Db, language: str) -> tuple[HelpLine, ...]:
    """Crisis lines first; those who speak the language before others."""
    entries = organisation.directory(db)
    entries.sort(key=lambda entry: (not entry.crisis, language not in entry.languages.split(",")))
    return tuple(
        HelpLine(
            name=entry.service,
            phone=entry.phone,
            hours=entry.hours,
            languages=", ".join(
                languages.language_name(c, language) for c in entry.languages.split(",") if c
            ),
        )
        for entry in entries
    )
