"""The organisation that keeps the vault, and the directory of services it prints on its papers."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator
from sqlmodel import Field

from peergroups.model.drafts import Draft
from peergroups.model.ids import EntryId
from peergroups.model.rows import Line, Name, Row, Text, id_field, kept_as_text


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


LETTER_COUNTRIES = frozenset(
    {"US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "SV", "VE", "DO", "PR"}
)
"""Where letter paper is the usual one (Unicode CLDR, measurement data)."""


def usual_paper(country: str) -> Paper:
    return Paper.LETTER if country in LETTER_COUNTRIES else Paper.A4


def _known_zone(name: str) -> str:
    from zoneinfo import available_timezones

    if name not in available_timezones():
        raise ValueError("not_a_choice")
    return name


Zone = Annotated[str, AfterValidator(_known_zone)]


class OrganisationDraft(Draft):
    """`country` is ISO 3166-1 alpha-2 or empty; `zone` an IANA name; `language` ISO 639-1."""

    name: Name
    country: Line = ""
    zone: Zone
    language: Line = "en"
    paper: Paper = Paper.A4


class Organisation(Row, table=True):
    """One row: id is the vault's id."""

    __tablename__ = "organisation"

    id: EntryId = id_field(key=True)
    name: Name
    country: Line = ""
    zone: str
    language: Line = "en"
    paper: Paper = kept_as_text(Paper.A4)


class EntryDraft(Draft):
    """A help line or service; `crisis` ones come first and stand at the foot of handouts."""

    service: Name
    purpose: Text = ""
    phone: Line = ""
    hours: Line = ""
    address: Line = ""
    languages: Line = ""
    cost: Line = ""
    crisis: bool = False


class DirectoryEntry(Row, table=True):
    __tablename__ = "directory_entry"

    id: EntryId = id_field(key=True)
    service: Name
    purpose: Text = ""
    phone: Line = ""
    hours: Line = ""
    address: Line = ""
    languages: Line = ""
    cost: Line = ""
    crisis: bool = Field(default=False)
