"""People: whoever comes, leads or helps. A name or alias is all that is needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from pydantic import field_validator
from sqlmodel import SQLModel

from peergroups.base import clock
from peergroups.model import names
from peergroups.model.columns import Choice, Day, Id, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.groups import LEADING, IdentityLevel, Role
from peergroups.model.ids import PersonId, linked_id
from peergroups.model.names import NameOrder
from peergroups.model.rows import Languages, Line, Name, Row, Text

NOBODY = "—"  # the name of the row that carries the figures of somebody who was erased


class PersonFields(SQLModel):
    """What is known of a person. `name` is what they are called, `print_name` what stands on a certificate.

    `known_before`: they came before that day, though no visit stands here; so they are no newcomer.
    """

    name: Name
    family_name: Line = ""
    title: Line = ""
    name_order: NameOrder = kept(Choice(NameOrder), NameOrder.GIVEN_FIRST)
    print_name: Line = ""
    pronouns: Line = ""
    languages: Languages = ()
    phone: Line = ""
    email: Line = ""
    safe_contact: Line = ""
    emergency_contact: Line = ""
    birth_year: int | None = None
    access_needs: Text = ""
    known_before: date | None = kept(Day, None)


class PersonDraft(PersonFields, Draft):
    @field_validator("birth_year")
    @classmethod
    def _possible_year(cls, year: int | None) -> int | None:
        if year is not None and not 1900 <= year <= clock.now().year:
            raise ValueError("not_a_year")
        return year


class Person(PersonFields, Row, table=True):
    __tablename__ = "person"

    id: PersonId = key()


class NotSame(Row, table=True):
    """Two records that look like one person and are two: they are not asked about again."""

    __tablename__ = "not_same"

    first_id: PersonId = kept(Id)
    second_id: PersonId = kept(Id)

    @classmethod
    def of(cls, one: UUID, other: UUID) -> NotSame:
        """The row about these two, whoever is named first."""
        first, second = sorted((one, other))
        return cls.make(id=not_same_id(one, other), first_id=first, second_id=second)


def not_same_id(one: UUID, other: UUID) -> UUID:
    first, second = sorted((one, other))
    return linked_id("not_same", first, second)


def level_for(role: Role, level: IdentityLevel) -> IdentityLevel:
    """Those who lead a group without names have one: a flyer and a telephone list need it."""
    hidden = level is IdentityLevel.HEADCOUNT and role in LEADING
    return IdentityLevel.FIRST_INITIAL if hidden else level


def narrowest(levels: Iterable[IdentityLevel]) -> IdentityLevel:
    """The level at which a person is shown outside any group: the one that shows least of those of their groups.

    A group without names says nothing of how a name is shown elsewhere; without any group all of it is.
    """
    known = set(levels)
    order = [level for level in IdentityLevel if level in known]
    named = [level for level in order if level is not IdentityLevel.HEADCOUNT]
    return (named or order or [IdentityLevel.FULL])[0]


def shown_name(
    name: str, family_name: str, level: IdentityLevel, order: NameOrder = NameOrder.GIVEN_FIRST
) -> str:
    """The name as a group's identity level allows it: nothing, the alias, first name and initial, or all."""
    if level is IdentityLevel.HEADCOUNT:
        return ""
    if level is IdentityLevel.ALIAS or not family_name:
        return name
    if level is IdentityLevel.FIRST_INITIAL:
        return names.shown_with_initial(name, family_name)
    return names.written(name, family_name, order)


def shown_apart(people: Sequence[tuple[str, str, NameOrder]], level: IdentityLevel) -> list[str]:
    """The shown names of people of one register, no two alike.

    `people` are name, family name and order, in the order in which they joined: who came later gets the number.
    """
    if level is IdentityLevel.HEADCOUNT:
        return [""] * len(people)
    if level is IdentityLevel.FIRST_INITIAL:
        return names.told_apart([(name, family) for name, family, _ in people], with_initial=True)
    shown = [(shown_name(name, family, level, order), "") for name, family, order in people]
    return names.told_apart(shown, with_initial=False)
