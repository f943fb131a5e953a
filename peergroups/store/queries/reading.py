"""How queries read: a connection and a statement in, plain values out.

What a statement names its columns, the field of the frozen row is called; a row that is reckoned out of its columns
has a function that takes them by those names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Executable, literal_column
from sqlalchemy.engine import Connection

Db = Connection
T = TypeVar("T")


def read(db: Db, asked: Executable, made: Callable[..., T], **values: object) -> list[T]:
    """All rows of a statement, each made out of its columns by their names."""
    found = db.execute(asked, values)
    names = tuple(found.keys())
    if names == tuple(getattr(made, "__dataclass_fields__", ())):  # named in the very order of the fields
        return [made(*row) for row in found.all()]
    return [made(**dict(zip(names, row, strict=True))) for row in found.all()]


def read_one(db: Db, asked: Executable, made: Callable[..., T], **values: object) -> T | None:
    """The first row, or None."""
    found = db.execute(asked, values).mappings().first()
    return None if found is None else made(**found)


def fixed(value: StrEnum | str) -> ColumnElement[str]:
    """A constant of ours, in the statement itself: only so SQLite takes an index about that value."""
    return literal_column(f"'{value}'")


def any_of(column: ColumnElement[Any], values: Sequence[StrEnum] | frozenset[Any]) -> ColumnElement[bool]:
    """Whether the column holds one of these constants."""
    return column.in_([fixed(value) for value in sorted(values)])
