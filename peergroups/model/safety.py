"""What an organisation wants done when somebody is in danger: its own steps, in the languages it wrote them in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Protocol, TypeVar

from pydantic import field_validator
from sqlmodel import Field, SQLModel

from peergroups.base import language as languages
from peergroups.model.columns import key
from peergroups.model.drafts import Draft
from peergroups.model.ids import SafetyStepId
from peergroups.model.rows import LanguageCode, Line, Row, Text

MOST_STEPS = 50


class SafetyStepFields(SQLModel):
    """One step of those in a language; they are done by their numbers."""

    number: Annotated[int, Field(ge=1, le=MOST_STEPS)]
    text: Text


class SafetyStepDraft(SafetyStepFields, Draft):
    language: LanguageCode

    @field_validator("text")
    @classmethod
    def _says_something(cls, text: str) -> str:
        if not text.strip():
            raise ValueError("missing")
        return text


class SafetyStep(SafetyStepFields, Row, table=True):
    __tablename__ = "safety_step"

    id: SafetyStepId = key()
    language: Line


class InLanguage(Protocol):
    @property
    def language(self) -> str: ...


S = TypeVar("S", bound=InLanguage)


def in_language(steps: Iterable[S], wanted: str, own: str) -> list[S]:
    """Those in the language wanted, else in the organisation's own, else in any that has some: never a mixture."""
    every = list(steps)
    known = sorted({step.language for step in every})
    for code in (wanted, own):
        found = languages.nearest(code, known) if known else ""
        if found in known and found.partition("-")[0] == code.partition("-")[0]:
            return [step for step in every if step.language == found]
    return [step for step in every if step.language == known[0]] if known else []
