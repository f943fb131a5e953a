"""What the follow-ups say in more than one place."""

from __future__ import annotations

from datetime import date

from peergroups.base import language
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.i18n import translate
from peergroups.model.followups import FollowUpStatus, Why
from peergroups.model.rules import Reason, reasons
from peergroups.store.queries.followups import FollowUpRow


def due_text(row: FollowUpRow, today: date) -> str:
    """By when, with a sign and a word for what is overdue or for today."""
    day = language.format_date(row.due_on, i18n.spoken(), "medium")
    if row.status is not FollowUpStatus.OPEN:
        return day
    if row.due_on < today:
        return translate("FollowUpWords", "▲ {date}, overdue").format(date=day)
    if row.due_on == today:
        return translate("FollowUpWords", "● {date}, today").format(date=day)
    return day


def due_role(row: FollowUpRow, today: date) -> str:
    """The colour that goes with it."""
    if row.status is not FollowUpStatus.OPEN or row.due_on > today:
        return ""
    return "absent" if row.due_on < today else "late"


def about(row: FollowUpRow) -> str:
    """Who it is about, else what."""
    return row.person or " ".join(row.text.split())[:80] or messages.word(row.why)


def called(row: FollowUpRow) -> str:
    """Which one it is, for a sentence that others may see: never what was written."""
    return i18n.isolated(row.person or row.group_name or messages.word(row.why))


def found(reason: Reason) -> str:
    """What a rule found, as a fact that goes on a sentence."""
    days = [_day(day) for day in reason.days]
    if reason.why is Why.MISSED_SESSIONS:
        return i18n.filled(translate("FollowUpWords", "missed {days}"), days=i18n.listed(days))
    if reason.why is Why.CAME_SELDOM:
        came, of, weeks = reason.numbers
        pattern = translate(
            "FollowUpWords",
            "came to {came} of {of} sessions in {weeks, plural, one {# week} other {# weeks}}",
        )
        return language.message(pattern, i18n.spoken(), came=came, of=of, weeks=weeks)
    if reason.why is Why.FIRST_VISIT:
        return i18n.filled(translate("FollowUpWords", "came for the first time on {day}"), day=days[0])
    if reason.why is Why.BACK_FROM_AWAY:
        text = translate("FollowUpWords", "was away from {first} to {last}")
        return i18n.filled(text, first=days[0], last=days[1])
    return i18n.filled(
        translate("FollowUpWords", "is paused since {day}, and nothing was heard since"), day=days[0]
    )


def found_in(reason: Reason, group: str) -> str:
    """The same with the name of the group."""
    if not group:
        return i18n.filled(translate("FollowUpWords", "Proposed because: {what}"), what=found(reason))
    text = translate("FollowUpWords", "{group}: {what}")
    return i18n.filled(text, group=i18n.isolated(group), what=found(reason))


def _day(day: date) -> str:
    return language.format_date(day, i18n.spoken(), "weekday")


def what(row: FollowUpRow) -> str:
    """What is to do, in one line: what somebody wrote, else what a rule found."""
    return " ".join(row.text.split()) or i18n.facts(found(one) for one in reasons(row.because))
