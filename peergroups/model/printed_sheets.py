"""Sign-in sheets as they were printed: row 7 of a sheet is the same person for ever."""

import secrets
from typing import Annotated
from uuid import UUID

from sqlalchemy import Text as TextColumn
from sqlmodel import Field

from peergroups.model.columns import Id, Ids, kept, key
from peergroups.model.ids import PrintedSheetId, SessionId
from peergroups.model.rows import Row

ERASED = UUID(int=0)
"""Stands in the row of somebody who was erased."""
_LETTERS = "BCDEFGHIJKLNOPRSTUVX"  # the same keys on all keyboards: a reader may type what it sees
_KIND = "PS"
CODE_LENGTH = 14


class PrintedSheet(Row, table=True):
    """One page of one print. `number` counts the prints of a session, `people` has those of the page, row by row.

    `code` is the same on all pages of a print; a print from before there were codes has none. `by_whom` is the name of
    the account; with it and what follows the print can be made again.
    """

    __tablename__ = "printed_sheet"

    id: PrintedSheetId = key()
    session_id: SessionId = kept(Id)
    number: Annotated[int, Field(ge=1, le=10_000)]
    page: Annotated[int, Field(ge=1, le=1_000)]
    code: str = kept(TextColumn)
    people: tuple[UUID, ...] = kept(Ids, ())
    by_whom: str = kept(TextColumn, "")
    language: str = kept(TextColumn, "")
    paper: str = kept(TextColumn, "")
    large: bool = False
    blank_rows: int = 0


def new_code() -> str:
    """14 letters that say nothing, and that no other sheet has."""
    return "".join(secrets.choice(_LETTERS) for _ in range(CODE_LENGTH))


def printed_code(code: str, page: int) -> str:
    """What the QR code of a page says, in 17 capitals. The last stands for the page; the 20th ends the alphabet."""
    return f"{_KIND}{code}{_LETTERS[min(page, len(_LETTERS)) - 1]}"
