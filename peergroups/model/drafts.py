"""Drafts: what a form or a file says, checked before it becomes a row.

A draft inherits the fields of its row (`PersonFields`), so that each is named once with its limits.
"""

from collections.abc import Mapping
from typing import TypeVar

from pydantic import ConfigDict, ValidationError
from sqlmodel import SQLModel

from peergroups.base.errors import InvalidDraft

_CODES = {
    "string_too_short": "missing",
    "too_short": "missing",
    "too_long": "too_long",
    "missing": "missing",
    "string_too_long": "too_long",
    "greater_than_equal": "too_small",
    "less_than_equal": "too_large",
    "date_from_datetime_parsing": "not_a_date",
    "date_parsing": "not_a_date",
    "date_type": "not_a_date",
    "time_parsing": "not_a_time",
    "time_type": "not_a_time",
    "int_parsing": "not_a_number",
    "int_type": "not_a_number",
    "enum": "not_a_choice",
}


class Draft(SQLModel):
    """Unknown fields are refused; values are never repeated in errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)  # type: ignore[assignment]


D = TypeVar("D", bound=Draft)


def read(kind: type[D], values: Mapping[str, object]) -> D:
    """The draft, or InvalidDraft with a code for each bad field."""
    try:
        return kind.model_validate(dict(values))
    except ValidationError as error:
        fields = {str(e["loc"][0] if e["loc"] else ""): _code(e["type"], e["msg"]) for e in error.errors()}
    raise InvalidDraft(fields)


def _code(kind: str, message: str) -> str:
    if kind == "value_error":  # raised by a validator of ours, whose message is the code
        return message.rpartition(" ")[2]
    return _CODES.get(kind, "invalid")
