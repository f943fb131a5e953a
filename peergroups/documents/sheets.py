"""What is on a paper, as plain data. Names are already what the group's identity level allows.

`language` is the language of the paper, `paper` is `a4` or `letter`. Days and times are local.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HelpLine:
    """Someone to call; hours and languages as people should read them."""

    name: str
    phone: str
    hours: str = ""
    languages: str = ""


@dataclass(frozen=True, slots=True)
class HandoutSheet:
    """A handout of the library, for one organisation and group; both may be empty."""

    handout_id: str
    language: str
    organisation: str = ""
    group: str = ""
    help_lines: tuple[HelpLine, ...] = ()
    paper: str = "a4"


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """The list at the door: known participants first, then blank rows; without any names for headcounts."""

    language: str
    organisation: str
    group: str
    date: dt.date
    time: dt.time
    minutes: int
    place: str = ""
    names: tuple[str, ...] = ()
    blank_rows: int = 20
    headcount_only: bool = False
    paper: str = "a4"


@dataclass(frozen=True, slots=True)
class AgreementSheet:
    """What the group agreed on; the usual items when it has none of its own."""

    language: str
    organisation: str
    group: str
    items: tuple[str, ...] = ()
    signatures: int = 12
    date: dt.date | None = None
    paper: str = "a4"


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The way back into a vault: `code` in groups parted by hyphens or spaces."""

    language: str
    organisation: str
    code: str
    word: str  # the picture word of its slot; empty until slots have one
    made_on: dt.date
    paper: str = "a4"


Sheet = HandoutSheet | SignInSheet | AgreementSheet | RecoverySheet
