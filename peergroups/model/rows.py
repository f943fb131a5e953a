"""What every row has: an id, the instants it was made, changed and put in the trash; and how values are kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Self, TypeVar
from uuid import UUID

from pydantic import AfterValidator, ConfigDict
from pydantic_core import PydanticUndefined
from sqlalchemy import BigInteger, LargeBinary, String
from sqlalchemy.orm import configure_mappers
from sqlmodel import Field, SQLModel

from peergroups.base import clock, language

NAME_LENGTH = 200  # letters; longer names are refused, not cut
LINE_LENGTH = 500
TEXT_LENGTH = 20_000
NOTE_BYTES = 1_000_000  # of UTF-8; a note above this is refused

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def _clean_line(text: str) -> str:
    return language.clean(text, lines=False).strip()


def _clean_text(text: str) -> str:
    return language.clean(text, lines=True)


Line = Annotated[str, AfterValidator(_clean_line), Field(max_length=LINE_LENGTH)]
Name = Annotated[str, AfterValidator(_clean_line), Field(min_length=1, max_length=NAME_LENGTH)]
Text = Annotated[str, AfterValidator(_clean_text), Field(max_length=TEXT_LENGTH)]


def id_field(*, key: bool = False, optional: bool = False) -> Any:
    """A 16-byte column; `key` makes it the primary key."""
    if optional:
        return Field(default=None, sa_type=LargeBinary)
    return Field(primary_key=key, sa_type=LargeBinary)


def instant_field(*, optional: bool = False) -> Any:
    """An instant in UTC, kept as whole microseconds since 1970."""
    if optional:
        return Field(default=None, sa_type=BigInteger)
    return Field(sa_type=BigInteger)


def kept_as_text(default: Any = ...) -> Any:
    """A value with a plain text form: a day, a local time, a choice."""
    return Field(default=default, sa_type=String)


class Row(SQLModel):
    """The columns all tables share. Build rows with `make`: SQLModel does not validate tables by itself."""

    model_config = ConfigDict(hide_input_in_errors=True)  # type: ignore[assignment]

    created_at: datetime = instant_field()
    changed_at: datetime = instant_field()
    trashed_at: datetime | None = instant_field(optional=True)

    @classmethod
    def make(cls, **values: object) -> Self:
        """A new, checked row, made and changed now."""
        moment = clock.now()
        return cls._checked({"created_at": moment, "changed_at": moment, **values})

    def with_changes(self, **values: object) -> Self:
        """A checked copy with other values, changed now."""
        return self._checked({**self.__dict__, "changed_at": clock.now(), **values})

    @classmethod
    def _checked(cls, values: dict[str, object]) -> Self:
        """The row, by pydantic alone.

        SQLModel would hand each value to SQLAlchemy's change tracking too, which costs 0.1 ms a row; rows here are
        plain values that `store/work.py` writes, and nothing tracks them.
        """
        row: Self = cls.__new__(cls)
        configure_mappers()  # until then SQLAlchemy's descriptors cannot read; free after the first time
        cls.__pydantic_validator__.validate_python(values, self_instance=row)
        return row


R = TypeVar("R", bound=Row)


def to_microseconds(moment: datetime) -> int:
    """Whole microseconds since 1970, for comparing with kept instants."""
    return (moment - _EPOCH) // _MICROSECOND


def from_microseconds(kept: int) -> datetime:
    return _EPOCH + kept * _MICROSECOND


@dataclass(frozen=True, slots=True)
class Shape:
    """How a table's rows are kept: its columns in order, and the way of each value in and out."""

    table: str
    columns: tuple[str, ...]
    encoders: tuple[Callable[[Any], Any], ...]
    decoders: tuple[Callable[[Any], Any], ...]
    defaults: tuple[Any, ...]

    def values(self, row: Row) -> tuple[Any, ...]:
        """The row as the database keeps it, `None` staying `None`."""
        held = row.__dict__
        return tuple(
            None if (value := held[name]) is None else encode(value)
            for name, encode in zip(self.columns, self.encoders, strict=True)
        )

    def encoded(self, many: Sequence[Mapping[str, Any]], **common: object) -> list[tuple[Any, ...]]:
        """Many rows, which all name the same columns, as the database keeps them.

        `common` holds for each of them; what is named nowhere is the default.
        """
        if not many:
            return []
        given = {**dict(zip(self.columns, self.defaults, strict=True)), **common}
        kept = [_kept(given[name], encode) for name, encode in zip(self.columns, self.encoders, strict=True)]
        places = [
            (place, name, self.encoders[place]) for place, name in enumerate(self.columns) if name in many[0]
        ]
        rows = []
        for row in many:
            for place, name, encode in places:
                kept[place] = _kept(row[name], encode)
            rows.append(tuple(kept))
        return rows


@cache
def shape(model: type[Row]) -> Shape:
    """The shape of a table, read off its fields once."""
    configure_mappers()
    names = tuple(model.model_fields)
    kinds = [_plain_type(model.model_fields[name].annotation) for name in names]
    return Shape(
        table=str(model.__tablename__),
        columns=names,
        encoders=tuple(_encoder(kind) for kind in kinds),
        decoders=tuple(_decoder(kind) for kind in kinds),
        defaults=tuple(_default(model.model_fields[name].default) for name in names),
    )


def from_kept(model: type[R], kept: tuple[Any, ...]) -> R:
    """The row the database kept; its values were checked when they went in."""
    form = shape(model)
    row: R = model.__new__(model)
    row.__dict__.update(
        (name, None if value is None else decode(value))
        for name, decode, value in zip(form.columns, form.decoders, kept, strict=True)
    )
    return row


def _kept(value: Any, encode: Callable[[Any], Any]) -> Any:
    return value if value is None or encode is _same else encode(value)


def _default(default: Any) -> Any:
    return None if default is PydanticUndefined else default


def _plain_type(annotation: Any) -> type:
    """The class behind NewType, Annotated and Optional."""
    while not isinstance(annotation, type) or getattr(annotation, "__args__", None):
        if hasattr(annotation, "__supertype__"):
            annotation = annotation.__supertype__
        else:
            annotation = next(a for a in annotation.__args__ if a is not type(None))
    return annotation


def _encoder(kind: type) -> Callable[[Any], Any]:
    if issubclass(kind, UUID):
        return _id_out
    if issubclass(kind, datetime):
        return to_microseconds
    if issubclass(kind, date):
        return date.isoformat
    if issubclass(kind, time):
        return _time_out
    if issubclass(kind, bool):
        return int
    return str if issubclass(kind, StrEnum) else _same


def _decoder(kind: type) -> Callable[[Any], Any]:
    if issubclass(kind, UUID):
        return _id_in
    if issubclass(kind, datetime):
        return from_microseconds
    if issubclass(kind, (date, time)):
        return kind.fromisoformat
    if issubclass(kind, (bool, StrEnum)):
        return kind
    return _same


def _id_out(value: UUID) -> bytes:
    return value.bytes


def _id_in(kept: bytes) -> UUID:
    return UUID(bytes=kept)


def _time_out(value: time) -> str:
    return value.strftime("%H:%M")


def _same(value: Any) -> Any:
    return value
