"""What a group is and when it meets, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from peergroups.base import clock, language
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.model import schedule
from peergroups.model.groups import IdentityLevel, MemberStatus
from peergroups.model.schedule import Frequency, RepeatRule
from peergroups.model.waiting import Answer
from peergroups.store.queries import sessions
from peergroups.store.queries.groups import GroupRow, SeriesRow
from peergroups.store.queries.waiting import OfferRow

if TYPE_CHECKING:
    from peergroups.gui.core.jobs import Jobs
    from peergroups.model.ids import SessionId

_YEAR = 12  # months


def identity_words() -> list[tuple[IdentityLevel, str, str]]:
    """Each level with its name and what it shows, the one that shows least first."""
    return [
        (
            IdentityLevel.HEADCOUNT,
            translate("GroupWords", "Numbers only"),
            translate("GroupWords", "No names are kept. You count how many people came."),
        ),
        (
            IdentityLevel.ALIAS,
            translate("GroupWords", "The name each person chooses"),
            translate("GroupWords", "Lists show one name, such as “Amina” or “Blue”."),
        ),
        (
            IdentityLevel.FIRST_INITIAL,
            translate("GroupWords", "First name and initial"),
            translate("GroupWords", "Lists show “Amina M.”. The family name stays on the person’s page."),
        ),
        (
            IdentityLevel.FULL,
            translate("GroupWords", "Full name"),
            translate("GroupWords", "Lists and papers show “Amina Mansour”."),
        ),
    ]


def identity_short(level: IdentityLevel) -> str:
    """The level for a cell of a table."""
    return {
        IdentityLevel.HEADCOUNT: translate("GroupWords", "none"),
        IdentityLevel.ALIAS: translate("GroupWords", "chosen name"),
        IdentityLevel.FIRST_INITIAL: translate("GroupWords", "first and initial"),
        IdentityLevel.FULL: translate("GroupWords", "full name"),
    }[level]


def next_session(jobs: Jobs, group_id: UUID) -> SessionId | None:
    """The next planned session of a group; one that runs now counts as the next."""
    coming = jobs.ask(sessions.of_group, group_id, past=2)
    now = clock.now()
    return next((one.id for one in coming if one.ends_at >= now and one.is_open), None)


def became(name: str, status: MemberStatus) -> str:
    """What somebody is in a group from now on."""
    sentence = {
        MemberStatus.WAITING: translate("GroupWords", "{name} waits for a place"),
        MemberStatus.ACTIVE: translate("GroupWords", "{name} comes to the group"),
        MemberStatus.PAUSED: translate("GroupWords", "{name} takes a break"),
        MemberStatus.LEFT: translate("GroupWords", "{name} has left the group"),
        MemberStatus.COMPLETED: translate("GroupWords", "{name} has completed the series"),
    }[status]
    return sentence.format(name=i18n.isolated(name))


def became_several(names: Sequence[str], status: MemberStatus) -> str:
    """The same of several at once; of one by name."""
    number = len(names)
    if number == 1:
        return became(names[0], status)
    return {
        MemberStatus.WAITING: translate("GroupWords", "%n person(s) wait for a place.", "", number),
        MemberStatus.ACTIVE: translate("GroupWords", "%n person(s) come to the group.", "", number),
        MemberStatus.PAUSED: translate("GroupWords", "%n person(s) take a break.", "", number),
        MemberStatus.LEFT: translate("GroupWords", "%n person(s) have left the group.", "", number),
        MemberStatus.COMPLETED: translate(
            "GroupWords", "%n person(s) have completed the series.", "", number
        ),
    }[status]


def ordinals() -> list[tuple[int, str]]:
    """Which one of a weekday in a month."""
    return [
        (1, translate("GroupWords", "the first")),
        (2, translate("GroupWords", "the second")),
        (3, translate("GroupWords", "the third")),
        (4, translate("GroupWords", "the fourth")),
        (5, translate("GroupWords", "the fifth")),
        (-1, translate("GroupWords", "the last")),
    ]


def next_text(row: GroupRow) -> str:
    """The next session's local day and time; "" without one."""
    local = next_local(row)
    return "" if local is None else day_time(local)


def next_local(row: GroupRow) -> datetime | None:
    return None if row.next_at is None else row.next_at.astimezone(ZoneInfo(row.next_zone))


def day_time(moment: datetime) -> str:
    """A day of the coming year with its weekday, and the time."""
    spoken = i18n.spoken()
    day = language.format_date(moment.date(), spoken, "weekday")
    return translate("GroupWords", "{day}, {time}").format(day=day, time=language.format_time(moment, spoken))


def day_text(day: date) -> str:
    return language.format_date(day, i18n.spoken(), "full")


def number(value: int) -> str:
    return language.format_number(value, i18n.spoken())


def places_text(row: GroupRow) -> str:
    """How many people come, and how many could; "" where heads are counted."""
    if row.identity is IdentityLevel.HEADCOUNT:
        return ""
    if row.capacity is None:
        return number(row.members)
    text = translate("GroupWords", "{members} of {capacity}")
    return text.format(members=number(row.members), capacity=number(row.capacity))


def rhythm_text(series: SeriesRow) -> str:
    """When the group meets, such as "Every week on Tuesday at 18:30"."""
    rule, spoken = series.rule, i18n.spoken()
    days = rule.all_weekdays if rule.frequency is Frequency.WEEKLY else (rule.weekday,)
    which = language.format_list([language.weekday_name(day, spoken) for day in days], spoken)
    ordinal = dict(ordinals())[rule.ordinal]
    return _pattern(rule).format(
        weekday=which,
        which=ordinal,
        time=language.format_time(series.at, spoken),
        day=number(rule.starts_on.day),
        date=language.format_date(rule.starts_on, spoken),
    )


def _pattern(rule: RepeatRule) -> str:
    every = rule.interval  # lupdate loses a text whose number has a dot in it
    if rule.frequency is Frequency.ONCE:
        return translate("GroupWords", "Once, on {date} at {time}")
    if rule.frequency is Frequency.WEEKLY:
        if every == 1:
            return translate("GroupWords", "Every week on {weekday} at {time}")
        return translate("GroupWords", "Every %n weeks on {weekday} at {time}", "", every)
    if rule.frequency is Frequency.MONTHLY_BY_WEEKDAY:
        return _on_a_weekday(rule, every)
    return _on_the_last_day(every) if rule.ordinal == -1 else _on_a_date(every)


def _on_the_last_day(months: int) -> str:
    if months == 1:
        return translate("GroupWords", "On the last day of every month at {time}")
    return translate("GroupWords", "Every %n months on the last day at {time}", "", months)


def _on_a_date(months: int) -> str:
    if months == 1:
        return translate("GroupWords", "On day {day} of every month at {time}")
    if months == _YEAR:
        return translate("GroupWords", "Every year, as on {date}, at {time}")
    years, rest = divmod(months, _YEAR)
    if not rest:
        return translate("GroupWords", "Every %n years, as on {date}, at {time}", "", years)
    return translate("GroupWords", "Every %n months on day {day} at {time}", "", months)


def _on_a_weekday(rule: RepeatRule, months: int) -> str:
    if months > 1:
        return translate("GroupWords", "Every %n months on {which} {weekday} at {time}", "", months)
    return {
        1: translate("GroupWords", "On the first {weekday} of every month at {time}"),
        2: translate("GroupWords", "On the second {weekday} of every month at {time}"),
        3: translate("GroupWords", "On the third {weekday} of every month at {time}"),
        4: translate("GroupWords", "On the fourth {weekday} of every month at {time}"),
        5: translate("GroupWords", "On the fifth {weekday} of every month at {time}"),
        -1: translate("GroupWords", "On the last {weekday} of every month at {time}"),
    }[rule.ordinal]


def going_on(series: list[SeriesRow], today: date) -> list[SeriesRow]:
    """The rhythms that plan sessions on or after today, the one that began first before the others."""
    before = today - timedelta(days=1)
    still = [one for one in series if schedule.next_after(one.rule, before) is not None]
    return sorted(still, key=lambda one: (one.rule.starts_on, one.at))


def offer_text(offer: OfferRow) -> str:
    """What was offered when, and what became of it."""
    text = {
        Answer.OPEN: translate("GroupWords", "offered on {date}, answer by {end}"),
        Answer.ACCEPTED: translate("GroupWords", "offered on {date}, accepted on {end}"),
        Answer.DECLINED: translate("GroupWords", "offered on {date}, declined on {end}"),
        Answer.NO_ANSWER: translate("GroupWords", "offered on {date}, no answer by {end}"),
        Answer.WITHDRAWN: translate("GroupWords", "offered on {date}, taken back on {end}"),
    }[offer.answer]
    end = offer.answer_by if offer.answered_on is None else offer.answered_on
    first, last = (language.format_date(one, i18n.spoken(), "medium") for one in (offer.offered_on, end))
    return text.format(date=first, end=last)
