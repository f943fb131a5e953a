"""What every row has: an id, the instants it was made, changed and put in the trash; and the limits of texts."""

import re
from datetime import datetime
from typing import Annotated, ClassVar, Self, TypeVar
from uuid import UUID

from pydantic import AfterValidator, BeforeValidator, ConfigDict
from sqlalchemy import Table
from sqlalchemy import Text as TextColumn
from sqlmodel import Field, SQLModel

from peergroups.base import clock, language
from peergroups.model.columns import Codes, Instant, codes, kept, key

NAME_LENGTH = 200  # letters; longer names are refused, not cut
LINE_LENGTH = 500
TEXT_LENGTH = 20_000
NOTE_BYTES = 1_000_000  # of UTF-8; a note above this is refused


def _clean_line(text: str) -> str:
    return language.clean(text, lines=False).strip()


def _clean_text(text: str) -> str:
    return language.clean(text, lines=True)


def _a_language(code: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", code):
        raise ValueError("not_a_choice")
    return code


def _split(value: object) -> object:
    return codes(_clean_line(value)) if isinstance(value, str) else value


def _short_enough(value: tuple[str, ...]) -> tuple[str, ...]:
    if len(",".join(value)) > LINE_LENGTH:
        raise ValueError("too_long")
    return value


Line = Annotated[str, AfterValidator(_clean_line), Field(max_length=LINE_LENGTH, sa_type=TextColumn)]
Name = Annotated[
    str, AfterValidator(_clean_line), Field(min_length=1, max_length=NAME_LENGTH, sa_type=TextColumn)
]
Text = Annotated[str, AfterValidator(_clean_text), Field(max_length=TEXT_LENGTH, sa_type=TextColumn)]
LanguageCode = Annotated[str, AfterValidator(_a_language)]
Languages = Annotated[
    tuple[str, ...], BeforeValidator(_split), AfterValidator(_short_enough), Field(sa_type=Codes)
]
"""Codes, the preferred one first; `es,ar` is read too."""


class Row(SQLModel):
    """The columns all tables share. Rows are plain values that `store/work.py` keeps; no session follows them."""

    __table__: ClassVar[Table]
    model_config = ConfigDict(hide_input_in_errors=True)  # type: ignore[assignment]

    created_at: datetime = kept(Instant)
    changed_at: datetime = kept(Instant)
    trashed_at: datetime | None = kept(Instant, None)
    id: UUID = key()

    @classmethod
    def make(cls, **values: object) -> Self:
        """A new, checked row, made and changed now; SQLModel checks none that is called by its class."""
        moment = clock.now()
        return cls.model_validate({"created_at": moment, "changed_at": moment, **values})

    def with_changes(self, **values: object) -> Self:
        """A checked copy with other values, changed now."""
        return self.model_validate({**self.model_dump(), "changed_at": clock.now(), **values})


R = TypeVar("R", bound=Row)
