"""What a merge of two records changed, kept so that it can be taken back."""

from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Text as TextColumn

from peergroups.model.columns import Id, kept, key
from peergroups.model.ids import MergeId, PersonId
from peergroups.model.rows import Row

TAKEN_BACK_WITHIN = timedelta(days=30)


class MergeRecord(Row, table=True):
    """`images` says of each row that the merge touched which fields it changed, as JSON (see `usecases.parting`)."""

    __tablename__ = "merge_record"

    id: MergeId = key()
    kept_id: PersonId = kept(Id)
    gone_id: PersonId = kept(Id)
    images: str = kept(TextColumn)


def plain(model: type[Row], values: Any) -> dict[str, Any]:
    """What a row, or its values, say, as JSON can keep it."""
    return {
        name: _reader(model, name).dump_python(getattr(values, name), mode="json")
        for name in model.model_fields
    }


def from_plain(model: type[Row], told: Mapping[str, Any]) -> dict[str, Any]:
    """The values again; of some fields or all."""
    return {name: _reader(model, name).validate_python(value) for name, value in told.items()}


@cache
def _reader(model: type[Row], name: str) -> TypeAdapter[Any]:
    annotation: Any = model.model_fields[name].annotation
    return TypeAdapter(annotation)
