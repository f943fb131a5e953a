"""The organisation that keeps the vault, and the directory of services it prints on its papers."""

import functools
from datetime import date
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator
from sqlalchemy import Text as TextColumn
from sqlmodel import SQLModel

from peergroups.model.columns import Choice, Day, Id, kept, key
from peergroups.model.drafts import Draft
from peergroups.model.ids import EntryId, EntryTextId, linked_id
from peergroups.model.reports import USUAL_HIDDEN_BELOW, HiddenBelow
from peergroups.model.rows import LanguageCode, Line, Name, Row, Text


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


LETTER_COUNTRIES = frozenset(
    {"US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "SV", "VE", "DO", "PR"}
)
"""Where letter paper is the usual one (Unicode CLDR, measurement data)."""


def usual_paper(country: str) -> Paper:
    return Paper.LETTER if country in LETTER_COUNTRIES else Paper.A4


@functools.cache
def _zones() -> frozenset[str]:
    """All names; Python reads them from the disk each time, which takes 30 ms."""
    from zoneinfo import available_timezones

    return frozenset(available_timezones())


def _known_zone(name: str) -> str:
    if name not in _zones():
        raise ValueError("not_a_choice")
    return name


Zone = Annotated[str, AfterValidator(_known_zone)]


class OrganisationFields(SQLModel):
    """`country` is ISO 3166-1 alpha-2 or empty; `zone` an IANA name; `language` ISO 639-1.

    `subdivision` is the part of the country whose holidays count, as ISO 3166-2 names it (`BY`), or empty.
    """

    name: Name
    country: Line = ""
    zone: str = kept(TextColumn)
    language: Line = "en"
    paper: Paper = kept(Choice(Paper), Paper.A4)
    subdivision: Line = ""


class OrganisationDraft(OrganisationFields, Draft):
    zone: Zone


class HiddenDraft(Draft):
    hide_below: HiddenBelow


class Organisation(OrganisationFields, Row, table=True):
    """One row: id is the vault's id. What is given away tells no number of people above 0 and below `hide_below`."""

    __tablename__ = "organisation"

    id: EntryId = key()
    hide_below: HiddenBelow = USUAL_HIDDEN_BELOW


class HelpCategory(StrEnum):
    """What a help line or service is about; papers show them in this order. OTHER is what nobody has said."""

    TALK = "talk"
    HEALTH = "health"
    SAFETY = "safety"
    FAMILY = "family"
    DRINK_AND_DRUGS = "drink_and_drugs"
    MONEY_AND_HOUSING = "money_and_housing"
    RIGHTS = "rights"
    GETTING_OLDER = "getting_older"
    OTHER = "other"


class EntryFields(SQLModel):
    """A help line or service; `crisis` ones come first and stand at the foot of handouts.

    `checked_on` is the day on which somebody last made sure that it is right.
    """

    service: Name
    purpose: Text = ""
    phone: Line = ""
    hours: Line = ""
    address: Line = ""
    languages: Line = ""
    cost: Line = ""
    crisis: bool = False
    category: HelpCategory = kept(Choice(HelpCategory), HelpCategory.OTHER)
    checked_on: date | None = kept(Day, None)


class EntryDraft(EntryFields, Draft):
    pass


class EntryTextFields(SQLModel):
    """How a help line is called and what it says in another language; where that is empty, what stands anyway."""

    service: Line = ""
    hours: Line = ""
    purpose: Text = ""
    cost: Line = ""


class EntryTextDraft(EntryTextFields, Draft):
    language: LanguageCode


class EntryText(EntryTextFields, Row, table=True):
    __tablename__ = "entry_text"

    id: EntryTextId = key()
    entry_id: EntryId = kept(Id)
    language: str = kept(TextColumn)


def entry_text_id(entry_id: UUID, language: str) -> EntryTextId:
    return EntryTextId(linked_id("entry_text", entry_id, language))


class DirectoryEntry(EntryFields, Row, table=True):
    __tablename__ = "directory_entry"

    id: EntryId = key()
