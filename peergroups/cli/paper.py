"""The commands that make paper: handouts, and papers from the vault."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from peergroups.base.errors import DiskFull, FolderReadOnly, PaperError, RuleBroken, VaultReadOnly
from peergroups.cli import wanted
from peergroups.cli.opening import Commands, group_named, needs_vault, opened, read_secret, refuse_existing

if TYPE_CHECKING:
    from peergroups.store.vault import Vault
    from peergroups.usecases.papers import Kind

_OUT = "a new file"
_FORM = "its lines and boxes can be filled in on a screen; one in each language"
ROWS_NOT_KEPT = "But which row is whose could not be kept, so the sheet cannot be typed back by its numbers."


def add_commands(commands: Commands) -> None:
    listed = commands.add_parser(
        "handouts",
        help="list the handouts with their languages; with --vault your own too",
        allow_abbrev=False,
    )
    needs_vault(listed, handouts)

    printed = commands.add_parser("handout", help="make a handout as PDF", allow_abbrev=False)
    printed.add_argument("id", metavar="ID", help="as the command handouts lists it")
    printed.add_argument("--language", required=True, metavar="CODES", help="one or more, as es,ar")
    printed.add_argument("--second", default="", metavar="CODE", help="stands beside each of them")
    made = printed.add_mutually_exclusive_group()
    made.add_argument("--booklet", action="store_true", help="two pages on a sheet, to be folded")
    made.add_argument("--form", action="store_true", help=_FORM)
    printed.add_argument("--group", metavar="NAME", help="as many copies as its people need")
    _needs_look(printed)
    needs_vault(printed, handout)

    _add_paper(commands)
    sheet = commands.add_parser(
        "sign-in-sheet", help="make the sign-in sheet of a group's next session as PDF", allow_abbrev=False
    )
    sheet.add_argument("--group", required=True, metavar="NAME", help="for whom it is")
    sheet.add_argument("--out", required=True, type=Path, metavar="FILE.pdf", help=_OUT)
    needs_vault(sheet, sign_in_sheet)


def _add_paper(commands: Commands) -> None:
    carried = commands.add_parser("paper", help="make a paper from your vault as PDF", allow_abbrev=False)
    carried.add_argument(
        "name", metavar="NAME", choices=wanted.PAPERS, help=f"one of {', '.join(wanted.PAPERS)}"
    )
    carried.add_argument("--group", metavar="NAME", help="for whom it is; local-help-card needs none")
    carried.add_argument(
        "--session", type=wanted.day, metavar="DATE", help="as 2026-03-10; without it, the likeliest"
    )
    carried.add_argument("--person", metavar="NAME", help="of a certificate; without it, everybody who comes")
    carried.add_argument(
        "--language",
        default="",
        metavar="CODE",
        help="without it, the organisation's; own, of a certificate: each person's",
    )
    _needs_kind(carried)
    carried.add_argument(
        "--form", action="store_true", help="what a pen fills in can be filled in on a screen"
    )
    carried.add_argument(
        "--lock-fd",
        type=wanted.descriptor,
        metavar="N",
        help="file descriptor with a passphrase: the PDF opens with it only",
    )
    _needs_look(carried)
    needs_vault(carried, paper)


def _needs_kind(carried: argparse.ArgumentParser) -> None:
    """What some papers take."""
    carried.add_argument(
        "--rows",
        type=wanted.rows,
        default=0,
        metavar="N",
        help="of a sign-in sheet: at least so many empty rows",
    )
    carried.add_argument(
        "--labels",
        default="",
        metavar="NUMBER",
        help="of name-cards: on such a sheet of labels, for example L7163",
    )
    carried.add_argument("--door-codes", action="store_true", help="with a QR code on each label")
    carried.add_argument(
        "--afar", action="store_true", help="of a flyer or welcome card: says how to join from afar"
    )
    carried.add_argument(
        "--handout", default="", metavar="ID", help="of a pack: one for each person, in their own language"
    )


def handouts(given: argparse.Namespace) -> int:
    """Each handout on a line: its id, title, and how far the text in each language is."""
    from peergroups.store.queries import handouts as queries
    from peergroups.usecases import handout_orders

    states, own = {info.handout_id: info.states for info in handout_orders.library()}, []
    if given.vault is not None:
        with opened(given, to_read=True) as vault:
            states = {
                info.handout_id: handout_orders.states(vault.db(), info) for info in handout_orders.library()
            }
            own = queries.own(vault.db())
    for info in handout_orders.library():
        _list(info.handout_id, info.titles, states[info.handout_id])
    for row in own:
        _list(row.id.hex, row.titles, row.states)
    return 0


def handout(given: argparse.Namespace) -> int:
    from peergroups.usecases import handout_orders, printing

    codes = [code.strip() for code in given.language.split(",") if code.strip()]
    wanted.check_second(codes, given.second)
    order = partial(
        handout_orders.HandoutOrder,
        second=given.second,
        large=given.large,
        paper=given.paper,
        booklet=given.booklet,
        form=given.form,
    )
    refuse_existing(given.out)
    if given.vault is None and given.group is None:
        return _save(handout_orders.draw_plain(order(given.id, dict.fromkeys(codes, 1))), given.out)
    with opened(given, to_read=True) as vault:
        group = group_named(vault, given.group) if given.group else None
        copies = dict.fromkeys(codes, 1)
        if group:  # nobody is left out for a language that is not wanted
            copies |= handout_orders.copies_for_group(vault.db(), codes, group.id)
        wanted_copies = order(given.id, copies, group_id=group.id if group else None)
        _tell_lost(printing.unprintable(vault, wanted_copies), strict=given.strict)
        pdf = printing.draw(vault, wanted_copies)
    return _save(pdf, given.out)


def paper(given: argparse.Namespace) -> int:
    """A paper that carries data; not named, the session is the likeliest and the people are everybody."""
    from peergroups.usecases import papers, printing

    kind = papers.kind(given.name)
    wanted.check(given, kind)
    refuse_existing(given.out)
    password = "" if given.lock_fd is None else read_secret(given.lock_fd, "")
    if given.lock_fd is not None and not password:
        raise RuleBroken("passphrase.unreadable")
    with opened(given, to_read=True) as vault:
        if not (given.group or "").strip() and kind.need is not papers.Need.NOTHING:
            raise RuleBroken("group.missing")
        group = group_named(vault, given.group) if given.group else None
        if given.afar and (group is None or not group.online.strip()):
            raise argparse.ArgumentError(None, "--afar: the group says nothing of how to join from afar")
        group_id = group.id if group is not None else None
        order = papers.PaperOrder(
            kind.name,
            group_id=group_id,
            session_id=_session(vault, kind, group_id, given.session) if given.session else None,
            people=_people(vault, group_id, given.person) if given.person else (),
            language=given.language,
            large=given.large,
            paper=given.paper,
            blank_rows=given.rows,
            handout=given.handout,
            labels=given.labels,
            door_codes=given.door_codes,
            afar=given.afar,
        )
        if given.form:
            order = order.as_form()
        _tell_lost(printing.unprintable(vault, order), strict=given.strict)
        made = printing.make(vault, order, password)
        saved = _save(made.pdf, given.out, password)
        try:
            printing.went_out(vault, made.order)
        except (DiskFull, FolderReadOnly, VaultReadOnly):
            print(ROWS_NOT_KEPT, file=sys.stderr)
    return saved


def sign_in_sheet(given: argparse.Namespace) -> int:
    """The shorter way to `paper sign-in-sheet`, for scripts written before that."""
    usual = {
        "lock_fd": None,
        "strict": False,
        "form": False,
        "handout": "",
        "labels": "",
        "door_codes": False,
        "afar": False,
        "rows": 0,
        "session": None,
        "person": None,
        "language": "",
        "large": False,
        "paper": "",
    }
    return paper(argparse.Namespace(name="sign-in-sheet", **usual, **vars(given)))


def _list(handout_id: str, titles: Mapping[str, str], states: Mapping[str, str]) -> None:
    title = titles.get("en") or next(iter(titles.values()), "")
    told = ", ".join(f"{code} ({state})" for code, state in states.items())
    print(f"{handout_id}\t{title}\t{told}")


def _session(vault: Vault, kind: Kind, group_id: UUID | None, day: date) -> UUID:
    from peergroups.usecases import papers

    known = papers.choices_of_sessions(vault.db(), kind, group_id) if group_id else []
    found = next((session.id for session in known if session.day == day), None)
    if found is None:
        raise RuleBroken("session.unknown")
    return found


def _people(vault: Vault, group_id: UUID | None, name: str) -> tuple[UUID, ...]:
    from peergroups.store.queries import groups

    known = groups.members(vault.db(), group_id) if group_id else []
    found = tuple(member.person_id for member in known if name in {member.shown, member.name})
    if not found:
        raise RuleBroken("person.unknown")
    return found


def _tell_lost(found: Mapping[str, str], *, strict: bool) -> None:
    """Names what cannot be printed whole, before it is; `strict` refuses it. Raises PaperError."""
    for text, letters in found.items():
        print(f"No font has these letters of {text!r}: {' '.join(letters)}", file=sys.stderr)
    if found and strict:
        raise PaperError("paper.missing_glyph")


def _save(pdf: bytes, file: Path, password: str = "") -> int:
    from peergroups.usecases import printing

    printing.save(pdf, file)
    print(f"Written to {file}, pages: {printing.page_count(pdf, password)}")
    return 0


def _needs_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, type=Path, metavar="FILE.pdf", help=_OUT)
    parser.add_argument(
        "--strict", action="store_true", help="make nothing where a letter of a name is in no font"
    )
    parser.add_argument("--large", action="store_true", help="large print, 18 points")
    parser.add_argument(
        "--paper", default="", choices=("a4", "letter"), help="without it, the organisation's"
    )
