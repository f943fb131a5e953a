"""What is on a paper, as plain data. Names are already what the group's identity level allows.

`language` is the language of the paper, `paper` is `a4` or `letter`, `large` asks for large print. Days and
times are local.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from peergroups.documents.figure_sheets import AttendanceSheet, GridSheet, ReportSheet
from peergroups.documents.work_sheets import CallSheet, HoursSheet, RotaSheet


@dataclass(frozen=True, slots=True)
class HelpLine:
    """Someone to call; hours and languages as people should read them."""

    name: str
    phone: str
    hours: str = ""
    languages: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What the placeholders of a handout stand for, ready to print; what is empty becomes a line to write on."""

    name: str = ""  # of the person it is for
    facilitators: str = ""
    meets: str = ""  # the usual day and time
    place: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class HandoutSheet:
    """A handout of the library, or with `source` one of the user's own, for one organisation and group.

    With `second` a language, the text stands in both beside each other, paragraph by paragraph; an own
    handout then needs `second_source` too. `images` are those an own text names, `logo` goes to the head.
    """

    handout_id: str
    language: str
    organisation: str = ""
    group: str = ""
    help_lines: tuple[HelpLine, ...] = ()
    paper: str = "a4"
    large: bool = False
    second: str = ""
    source: str = ""
    second_source: str = ""
    details: Details = Details()
    logo: bytes = b""  # PNG
    images: tuple[tuple[str, bytes], ...] = ()  # name, PNG
    reviewed: frozenset[str] = frozenset()  # languages whose text somebody here has read and found right


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """The list at the door: known participants first, then blank rows; without any names for headcounts.

    The blank rows fill the last page; `blank_rows` asks for at least so many. `number` and `code` say which print it
    is; without a code neither stands on it.
    """

    language: str
    organisation: str
    group: str
    date: dt.date
    time: dt.time
    minutes: int
    place: str = ""
    names: tuple[str, ...] = ()
    blank_rows: int = 0
    headcount_only: bool = False
    number: int = 0
    code: str = ""  # 14 letters
    paper: str = "a4"
    large: bool = False


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
    large: bool = False


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The way back into a vault: `code` in groups parted by hyphens or spaces."""

    language: str
    organisation: str
    code: str
    word: str  # the picture word of whoever keeps it; empty where there is none
    made_on: dt.date
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class Meeting:
    """When a group meets: each week on that weekday (0 is Monday), or on the day that is given."""

    at: dt.time
    weekday: int | None = None
    day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone and how to reach them."""

    name: str
    phone: str
    how: str = ""
    emergency: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """A help line or service of the directory; `languages` are codes.

    `category` has its words in `help_card`, else it stands among the others; `checked_on` is when somebody made sure
    that it is right.
    """

    name: str
    purpose: str = ""
    phone: str = ""
    hours: str = ""
    address: str = ""
    languages: tuple[str, ...] = ()
    cost: str = ""
    crisis: bool = False
    category: str = ""
    checked_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """A follow-up as it was agreed on."""

    what: str
    until: dt.date
    who: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What is done in a session, and for how many minutes; None when that is not said."""

    what: str
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class SessionPlanSheet:
    """What the facilitators hold in their hands: aim, steps with minutes, what was promised last time."""

    language: str
    organisation: str
    group: str
    number: int
    date: dt.date
    time: dt.time
    minutes: int
    place: str = ""
    facilitators: tuple[str, ...] = ()
    aim: str = ""
    steps: tuple[Step, ...] = ()  # the usual ones when empty
    promised: tuple[str, ...] = ()
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class SessionRecordSheet:
    """What was: counts, theme, note, promises. `away` is None for a headcount, `here` when nobody was marked.

    `here` are people of the register; `guests` came beside them. A headcount has all in `here`.
    """

    language: str
    organisation: str
    group: str
    date: dt.date
    time: dt.time
    minutes: int
    place: str = ""
    facilitators: tuple[str, ...] = ()
    here: int | None = None
    guests: int = 0
    away: int | None = None
    unmarked: int = 0
    theme: str = ""
    happened: str = ""
    promises: tuple[Promise, ...] = ()
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class WelcomeCardSheet:
    """For someone new: what the group is, when, where, whom to call. Two on a page."""

    language: str
    organisation: str
    group: str
    about: str = ""
    meetings: tuple[Meeting, ...] = ()
    place: str = ""
    contacts: tuple[Contact, ...] = ()
    afar: str = ""  # how to join from afar
    is_free: bool = True
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class HelpCardSheet:
    """The directory on paper: crisis lines first, then by category."""

    language: str
    organisation: str
    services: tuple[Service, ...]
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class FeedbackSheet:
    """Anonymous: group and date are filled in, nothing else."""

    language: str
    organisation: str
    group: str
    date: dt.date | None = None
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class CertificateSheet:
    """For one person: the group, from when to when, how often it met and how often they came."""

    language: str
    organisation: str
    group: str
    name: str
    start: dt.date
    end: dt.date
    held: int
    came: int
    date: dt.date
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class NameCardsSheet:
    """Cards to cut out; empty ones to write on fill the last page.

    With `labels` they stand on such a sheet of labels, whose paper it is, each with its code of up to 20 capitals.
    """

    language: str
    organisation: str
    group: str
    names: tuple[str, ...] = ()
    paper: str = "a4"
    large: bool = False
    labels: str = ""
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FlyerSheet:
    """For the wall: what, when, where, and strips with the number to tear off."""

    language: str
    organisation: str
    group: str
    about: str = ""
    meetings: tuple[Meeting, ...] = ()
    place: str = ""
    contacts: tuple[Contact, ...] = ()
    afar: str = ""  # how to join from afar
    is_open: bool = True
    is_free: bool = True
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class DiarySheet:
    """A row a day until the group meets again. `days` have the time when the group meets that day."""

    language: str
    organisation: str
    group: str
    days: tuple[tuple[dt.date, dt.time | None], ...]
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class ContactSheet:
    """Telephone numbers on paper, for those who may have them; each page says that it is confidential."""

    language: str
    organisation: str
    group: str
    contacts: tuple[Contact, ...]
    date: dt.date
    number: int = 1
    count: int = 1
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One session of a month."""

    day: dt.date
    time: dt.time
    minutes: int
    group: str
    place: str = ""
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """The sessions of the month that `date` is in, of one group or of all (`group` is empty then)."""

    language: str
    organisation: str
    group: str
    date: dt.date
    sessions: tuple[MonthLine, ...]
    paper: str = "a4"
    large: bool = False


Sheet = (
    HandoutSheet
    | SignInSheet
    | AgreementSheet
    | RecoverySheet
    | SessionPlanSheet
    | SessionRecordSheet
    | WelcomeCardSheet
    | HelpCardSheet
    | FeedbackSheet
    | CertificateSheet
    | NameCardsSheet
    | FlyerSheet
    | DiarySheet
    | ContactSheet
    | MonthSheet
    | AttendanceSheet
    | ReportSheet
    | GridSheet
    | HoursSheet
    | CallSheet
    | RotaSheet
)
