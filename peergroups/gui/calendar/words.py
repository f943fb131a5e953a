"""A session in the words of the calendar, and its shape."""

from __future__ import annotations

from peergroups.base import language
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.i18n import translate
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries.sessions import SessionRow

SHAPES = {
    SessionStatus.PLANNED: "circle",
    SessionStatus.HELD: "circle-check",
    SessionStatus.CANCELLED: "circle-x",
    SessionStatus.NOT_HELD: "circle-slash",
}
COLOURS = {
    SessionStatus.PLANNED: "soft",
    SessionStatus.HELD: "present",
    SessionStatus.CANCELLED: "absent",
    SessionStatus.NOT_HELD: "soft",
}


def time_and_status(session: SessionRow) -> str:
    """`18:30 planned`: the first line in a day of the month."""
    text = translate("Calendar", "{time} {status}", "a line in a small box: 18:30 planned")
    return text.format(time=clock_time(session), status=messages.word(session.status))


def spoken(session: SessionRow) -> str:
    """A session in one line for those who hear it."""
    text = translate("Calendar", "{time} {group}, {status}")
    return text.format(
        time=clock_time(session),
        group=i18n.isolated(session.group_name),
        status=messages.word(session.status),
    )


def clock_time(session: SessionRow) -> str:
    return language.format_time(session.at, i18n.spoken())


def headline(session: SessionRow) -> str:
    """When and which group, for the list."""
    group = i18n.isolated(session.group_name)
    day = language.format_date(session.day, i18n.spoken(), "weekday")
    text = translate("Calendar", "{day}, {time} {group}")
    return text.format(day=day, time=clock_time(session), group=group)


def details(session: SessionRow) -> str:
    """Status with its reason or how many came, then the place."""
    status = messages.word(session.status)
    if session.reason:
        status = translate("Calendar", "{status}: {reason}").format(
            status=status, reason=i18n.isolated(session.reason)
        )
    elif session.status is SessionStatus.HELD:
        number = language.format_number(session.came, i18n.spoken())
        status = translate("Calendar", "{status}, came: {number}").format(status=status, number=number)
    if not session.place:
        return status
    return translate("Calendar", "{status}, {place}").format(
        status=status, place=i18n.isolated(session.place)
    )
