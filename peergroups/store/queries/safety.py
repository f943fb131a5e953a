"""The steps for when somebody is in danger."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from peergroups.model.ids import SafetyStepId
from peergroups.store import tables
from peergroups.store.queries.reading import Db, read


@dataclass(frozen=True, slots=True)
class StepRow:
    id: SafetyStepId
    number: int
    language: str
    text: str


_T = tables.safety_step.c
_STEPS = (
    select(_T.id, _T.number, _T.language, _T.text)
    .where(_T.trashed_at.is_(None))
    .order_by(_T.language, _T.number, _T.created_at, _T.id)
)


def steps(db: Db) -> list[StepRow]:
    """All of them, in every language, by their numbers."""
    return read(db, _STEPS, StepRow)
