"""What a rule found about somebody, in words."""

from __future__ import annotations

from datetime import date

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.model.followups import Why
from peergroups.model.rules import Reason


def fact(reason: Reason) -> str:
    """What a rule found, as a fact that goes on a sentence."""
    days = [_day(day) for day in reason.days]
    if reason.why is Why.MISSED_SESSIONS:
        return i18n.filled(translate("Found", "missed {days}"), days=i18n.listed(days))
    if reason.why is Why.CAME_SELDOM:
        came, of, weeks = reason.numbers
        pattern = translate(
            "Found",
            "came to {came} of {of} sessions in {weeks, plural, one {# week} other {# weeks}}",
        )
        return language.message(pattern, i18n.spoken(), came=came, of=of, weeks=weeks)
    if reason.why is Why.FIRST_VISIT:
        return i18n.filled(translate("Found", "came for the first time on {day}"), day=days[0])
    if reason.why is Why.BACK_FROM_AWAY:
        text = translate("Found", "was away from {first} to {last}")
        return i18n.filled(text, first=days[0], last=days[1])
    return i18n.filled(translate("Found", "is paused since {day}, and nothing was heard since"), day=days[0])


def sentence(reason: Reason, group: str) -> str:
    """The same as a sentence, with the name of the group."""
    if not group:
        return i18n.filled(translate("Found", "Proposed because: {what}"), what=fact(reason))
    text = translate("Found", "{group}: {what}")
    return i18n.filled(text, group=i18n.isolated(group), what=fact(reason))


def _day(day: date) -> str:
    return language.format_date(day, i18n.spoken(), "weekday")
