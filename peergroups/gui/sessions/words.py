"""Sentences about marks, and the letter of each mark, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.model.attendance import Mark
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries.sessions import RegisterEntry, SessionRow

_SHORT = 24  # letters


def name_in(name: str) -> str:
    """A name as it stands inside a sentence or list: of another direction, it keeps its own order."""
    return i18n.isolated(name)


def unbroken(name: str) -> str:
    """A name in a long list of them: its parts stay in one line, unless it needs more than one anyway."""
    return name_in(name.replace(" ", "\N{NO-BREAK SPACE}") if len(name) <= _SHORT else name)


def marked(name: str, mark: Mark | None) -> str:
    """What was done, for the bar."""
    sentences = {
        Mark.PRESENT: translate("Marks", "{name} is marked present."),
        Mark.LATE: translate("Marks", "{name} is marked late."),
        Mark.LEFT_EARLY: translate("Marks", "{name} is marked as having left early."),
        Mark.EXCUSED: translate("Marks", "{name} is marked excused."),
        Mark.ABSENT: translate("Marks", "{name} is marked absent."),
        None: translate("Marks", "{name} is not marked any more."),
    }
    return i18n.filled(sentences[mark], name=name_in(name))


def planned(name: str, mark: Mark | None, day: date) -> str:
    """What a mark on a session says that is still to come."""
    sentences = {
        Mark.PRESENT: translate("Marks", "{name} is expected on {day}."),
        Mark.LATE: translate("Marks", "{name} will come late on {day}."),
        Mark.LEFT_EARLY: translate("Marks", "{name} will leave early on {day}."),
        Mark.EXCUSED: translate("Marks", "{name} is excused for {day}."),
        Mark.ABSENT: translate("Marks", "{name} will not come on {day}."),
        None: translate("Marks", "Nothing is marked for {name} on {day} any more."),
    }
    shown = language.format_date(day, i18n.spoken(), "weekday")
    return i18n.filled(sentences[mark], name=name_in(name), day=shown)


def marked_several(number: int, mark: Mark | None) -> str:
    """The same for several at once."""
    return {
        Mark.PRESENT: translate("Marks", "%n person(s) are marked present.", "", number),
        Mark.LATE: translate("Marks", "%n person(s) are marked late.", "", number),
        Mark.LEFT_EARLY: translate("Marks", "%n person(s) are marked as having left early.", "", number),
        Mark.EXCUSED: translate("Marks", "%n person(s) are marked excused.", "", number),
        Mark.ABSENT: translate("Marks", "%n person(s) are marked absent.", "", number),
        None: translate("Marks", "%n person(s) are not marked any more.", "", number),
    }[mark]


def left_early() -> str:
    """The mark where little room is left beside a name."""
    return translate("Marks", "left", "left early, in one short word")


def is_back(name: str, day: date, today: date) -> str:
    """That a mark brought somebody back who had paused or left, for the bar."""
    if day == today:
        return translate("Marks", "{name} is back in the group since today.").format(name=name_in(name))
    sentence = translate("Marks", "{name} is back in the group since {day}.")
    return i18n.filled(sentence, name=name_in(name), day=language.format_date(day, i18n.spoken(), "weekday"))


def away(until: date) -> str:
    """Instead of a mark: until when somebody will not come."""
    text = translate("Marks", "away until {date}")
    return text.format(date=language.format_date(until, i18n.spoken(), "medium"))


def waits() -> str:
    """Instead of a mark: that somebody is on the waiting list."""
    return translate("Marks", "waits for a place")


def leader_away(entry: RegisterEntry) -> str:
    """Who leads and is away, and the question that goes with it."""
    assert entry.away_until is not None
    text = translate("Marks", "{name} leads and is away until {date}. Who steps in?")
    until = language.format_date(entry.away_until, i18n.spoken(), "medium")
    return i18n.filled(text, name=name_in(entry.shown), date=until)


def listed(entries: Iterable[RegisterEntry]) -> str:
    """Their names in one sentence."""
    return language.format_list([name_in(entry.shown) for entry in entries], i18n.spoken())


def letters() -> dict[Mark, str]:
    """The key of each mark while the cursor is on a tile: one letter of the language's own keyboard."""
    return {
        Mark.PRESENT: translate("Marks", "P", "one letter: the key for present"),
        Mark.LATE: translate("Marks", "L", "one letter: the key for late"),
        Mark.LEFT_EARLY: translate("Marks", "E", "one letter: the key for left early"),
        Mark.EXCUSED: translate("Marks", "X", "one letter: the key for excused"),
        Mark.ABSENT: translate("Marks", "A", "one letter: the key for absent"),
    }


def why_closed(status: SessionStatus, reason: str) -> str:
    """Why there is no register to mark; "" when there is one."""
    if status is SessionStatus.CANCELLED:
        if not reason:
            return translate("Sessions", "This session was cancelled.")
        return translate("Sessions", "This session was cancelled: {reason}").format(reason=reason)
    if status is SessionStatus.NOT_HELD:
        if not reason:
            return translate("Sessions", "This session did not happen.")
        return translate("Sessions", "This session did not happen: {reason}").format(reason=reason)
    return ""


def of_session(text: str, session: SessionRow) -> str:
    """A fact about a session, which it names by its {group} and {date}."""
    day = language.format_date(session.day, i18n.spoken(), "weekday")
    return text.format(group=name_in(session.group_name), date=day)
