"""What is on the papers for those who do the work, as plain data: a log of hours, a list of calls,
a rota.

Days are local; names are already what the group's identity level allows.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Worked:
    """What somebody gave on a day: `what` is a key of `hours_log`, `about` what was typed or the group."""

    day: dt.date
    what: str
    minutes: int
    about: str = ""


@dataclass(frozen=True, slots=True)
class HoursSheet:
    """The hours of one person in a time, the earliest first, with room for two signatures."""

    language: str
    organisation: str
    name: str
    start: dt.date
    end: dt.date
    rows: tuple[Worked, ...] = ()
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """What a rule found, by its key of `call_list`."""

    key: str
    days: tuple[dt.date, ...] = ()
    came: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to call by a day. With `not_to` they asked for no contact: `how` and `phone` are empty."""

    name: str
    by: dt.date
    phone: str = ""
    how: str = ""
    group: str = ""
    grounds: tuple[Ground, ...] = ()
    text: str = ""
    not_to: bool = False


@dataclass(frozen=True, slots=True)
class CallSheet:
    """Who is to be called, what is due first on top; each page says that it is confidential."""

    language: str
    organisation: str
    calls: tuple[Call, ...]
    date: dt.date
    paper: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class RotaLine:
    """A session with those who lead it, as many lines as are still `open`, and (key of `rota`, names) of others.

    Of whom it is told that they were `asked` no answer is known.
    """

    day: dt.date
    time: dt.time
    minutes: int
    group: str
    leads: tuple[str, ...] = ()
    asked: frozenset[str] = frozenset()
    open: int = 0
    also: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class RotaSheet:
    """Who leads the sessions from one day to another, of one group or of all (`group` is empty then)."""

    language: str
    organisation: str
    group: str
    start: dt.date
    end: dt.date
    lines: tuple[RotaLine, ...] = ()
    paper: str = "a4"
    large: bool = False
