"""Sign-in sheets that leave the program: each print has a number and a code, and its rows are kept for ever."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from peergroups.base.errors import RowMissing
from peergroups.base.language import sort_key
from peergroups.model.groups import IdentityLevel
from peergroups.model.ids import PrintedSheetId, SessionId, new_id
from peergroups.model.printed_sheets import CODE_LENGTH, PrintedSheet, new_code
from peergroups.store.queries import printed_sheets as queries
from peergroups.store.queries import sessions
from peergroups.store.queries.printed_sheets import PrintRow
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import Register
from peergroups.store.vault import Vault

_NOBODY = "—"  # in the row of somebody who was erased
_UNREAL = "B" * CODE_LENGTH  # on what is only looked at


@dataclass(frozen=True, slots=True)
class Stamp:
    """What makes a print known again: its number and code, and who stands in its rows.

    `pages` says how many of them each page has.
    """

    session_id: UUID
    number: int
    code: str
    people: tuple[UUID, ...]
    names: tuple[str, ...]
    pages: tuple[int, ...] = ()


def stamp(db: Db, session_id: UUID, *, real: bool, spoken: str = "") -> Stamp:
    """For the sheet of a session as it is now, in the order of the tiles where `spoken` is read."""
    register = sessions.register(db, session_id)
    if register is None:
        raise RowMissing
    number = queries.next_number(db, session_id)
    people, names = _rows(register, spoken)
    return Stamp(session_id, number, new_code() if real else _UNREAL, people, names)


def fits(db: Db, stamped: Stamp, spoken: str = "") -> bool:
    """Whether the session's sheet would be that very one again: the same people by the same names in the same rows."""
    register = sessions.register(db, stamped.session_id)
    return register is not None and _rows(register, spoken) == (stamped.people, stamped.names)


def again(db: Db, row: PrintRow) -> Stamp:
    """A print of before: its rows are those people, by the names they are shown by now."""
    register = sessions.register(db, row.session_id)
    if register is None:
        raise RowMissing
    who = queries.rows(db, register, row.people)
    names = tuple(_NOBODY if one is None else one.shown for one in who)
    return Stamp(row.session_id, row.number, row.code, row.people, names)


def keep(
    vault: Vault,
    stamped: Stamp,
    *,
    language: str = "",
    paper: str = "",
    large: bool = False,
    blank_rows: int = 0,
) -> None:
    """The sheet left the program. No step that Undo takes back, and none that stands in its way.

    One that leaves again, saved and then printed, is kept already.
    """
    if any(one.code == stamped.code for one in queries.of_session(vault.db(), stamped.session_id)):
        return
    first = 0
    with vault.work("Print sign-in sheet", undoable=False) as work:
        for page, rows in enumerate(stamped.pages or (len(stamped.people),), 1):
            row = PrintedSheet.make(
                id=PrintedSheetId(new_id()),
                session_id=SessionId(stamped.session_id),
                number=stamped.number,
                page=page,
                code=stamped.code,
                people=stamped.people[first : first + rows],
                by_whom=vault.actor.name if vault.actor is not None else "",
                language=language,
                paper=paper,
                large=large,
                blank_rows=blank_rows,
            )
            work.put(row)
            first += rows


def _rows(register: Register, spoken: str) -> tuple[tuple[UUID, ...], tuple[str, ...]]:
    if register.session.identity is IdentityLevel.HEADCOUNT:
        return (), ()
    here = [entry for entry in register.entries if not entry.is_gone]
    here.sort(key=lambda entry: sort_key(entry.shown, spoken))
    return tuple(entry.person_id for entry in here), tuple(entry.shown for entry in here)
