"""People: whoever comes, leads or helps. A name or alias is all that is needed."""

from pydantic import field_validator
from sqlmodel import SQLModel

from peergroups.base import clock
from peergroups.model.columns import key
from peergroups.model.drafts import Draft
from peergroups.model.groups import LEADING, IdentityLevel, Role
from peergroups.model.ids import PersonId
from peergroups.model.rows import Languages, Line, Name, Row, Text


class PersonFields(SQLModel):
    """What is known of a person."""

    name: Name
    family_name: Line = ""
    pronouns: Line = ""
    languages: Languages = ()
    phone: Line = ""
    email: Line = ""
    safe_contact: Line = ""
    emergency_contact: Line = ""
    birth_year: int | None = None
    access_needs: Text = ""


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


def level_for(role: Role, level: IdentityLevel) -> IdentityLevel:
    """Those who lead a group without names have one: a flyer and a telephone list need it."""
    hidden = level is IdentityLevel.HEADCOUNT and role in LEADING
    return IdentityLevel.FIRST_INITIAL if hidden else level


def shown_name(name: str, family_name: str, level: IdentityLevel) -> str:
    """The name as a group's identity level allows it: nothing, the alias, first name and initial, or all."""
    if level is IdentityLevel.HEADCOUNT:
        return ""
    if level is IdentityLevel.ALIAS or not family_name:
        return name
    if level is IdentityLevel.FIRST_INITIAL:
        return f"{name} {family_name[0]}."
    return f"{name} {family_name}"
