"""How values are kept: one SQLAlchemy type for each kind of value, and the field that names it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from pydantic_core import PydanticUndefined
from sqlalchemy import Dialect, Integer, LargeBinary, Text, TypeDecorator
from sqlalchemy.types import TypeEngine
from sqlmodel import Field

V = TypeVar("V")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def kept(type_: type[TypeEngine[Any]] | TypeEngine[Any], default: Any = PydanticUndefined) -> Any:
    """A field whose column has one of the types below; without `default` it must be given."""
    return Field(default=default, sa_type=type_)


def key() -> Any:
    """The primary key: an id."""
    return Field(primary_key=True, sa_type=Id)


def to_microseconds(moment: datetime) -> int:
    """Whole microseconds since 1970."""
    return (moment - _EPOCH) // _MICROSECOND


def from_microseconds(kept: int) -> datetime:
    return _EPOCH + kept * _MICROSECOND


def codes(joined: str) -> tuple[str, ...]:
    """A list of codes as it is kept and typed: `es,ar`."""
    return tuple(code for code in joined.split(",") if code) if joined else ()


class _Kept(TypeDecorator[V]):
    """`out` makes of a value what the database keeps, `back` the value again."""

    def out(self, value: V) -> Any:
        raise NotImplementedError

    def back(self, kept: Any) -> V:
        raise NotImplementedError

    # The processors themselves, not the hooks that SQLAlchemy calls through two more: a list is half as slow.
    def bind_processor(self, dialect: Dialect) -> Callable[[V | None], Any]:  # noqa: ARG002
        out = self.out
        return lambda value: None if value is None else out(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], V | None]:  # noqa: ARG002
        back = self.back
        return lambda kept: None if kept is None else back(kept)


class Id(_Kept[UUID]):
    """16 bytes."""

    impl = LargeBinary
    cache_ok = True

    def out(self, value: UUID) -> bytes:
        return value.bytes

    def back(self, kept: bytes) -> UUID:
        return UUID(bytes=kept)


class Instant(_Kept[datetime]):
    """Whole microseconds since 1970, in UTC."""

    impl = Integer
    cache_ok = True

    def out(self, value: datetime) -> int:
        return to_microseconds(value)

    def back(self, kept: int) -> datetime:
        return from_microseconds(kept)


class Day(_Kept[date]):
    """`2026-03-01`: days sort as their text does."""

    impl = Text
    cache_ok = True

    def out(self, value: date) -> str:
        return value.isoformat()

    def back(self, kept: str) -> date:
        return date.fromisoformat(kept)


class LocalTime(_Kept[time]):
    """`18:30`, by the clock on the wall."""

    impl = Text
    cache_ok = True

    def out(self, value: time) -> str:
        return f"{value:%H:%M}"

    def back(self, kept: str) -> time:
        return time.fromisoformat(kept)


class Choice(_Kept[StrEnum]):
    """The value of an enumeration, as text."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind
        self._values = {str(value): value for value in kind}

    def out(self, value: StrEnum) -> str:
        return str(value)

    def back(self, kept: str) -> StrEnum:
        return self._values.get(kept) or self.kind(kept)


class Codes(_Kept[tuple[str, ...]]):
    """Codes joined by commas, in their order."""

    impl = Text
    cache_ok = True

    def out(self, value: Sequence[str]) -> str:
        assert not isinstance(value, str)  # it would be kept letter by letter
        return ",".join(value)

    def back(self, kept: str) -> tuple[str, ...]:
        return codes(kept)


class Numbers(_Kept[tuple[int, ...]]):
    """Small numbers joined by commas, in their order."""

    impl = Text
    cache_ok = True

    def out(self, value: tuple[int, ...]) -> str:
        return ",".join(str(number) for number in value)

    def back(self, kept: str) -> tuple[int, ...]:
        return tuple(int(number) for number in codes(kept))


class Ids(_Kept[tuple[UUID, ...]]):
    """Ids in hex, joined by commas, in their order."""

    impl = Text
    cache_ok = True

    def out(self, value: tuple[UUID, ...]) -> str:
        return ",".join(id_.hex for id_ in value)

    def back(self, kept: str) -> tuple[UUID, ...]:
        return tuple(UUID(id_) for id_ in codes(kept))


class Days(_Kept[frozenset[date]]):
    """Days joined by commas, the earliest first."""

    impl = Text
    cache_ok = True

    def out(self, value: frozenset[date]) -> str:
        return ",".join(sorted(day.isoformat() for day in value))

    def back(self, kept: str) -> frozenset[date]:
        return frozenset(date.fromisoformat(day) for day in codes(kept))
