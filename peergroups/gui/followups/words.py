"""What the follow-ups say in more than one place."""

from __future__ import annotations

from datetime import date

from peergroups.base import language
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.i18n import translate
from peergroups.gui.widgets import found
from peergroups.model.followups import FollowUpStatus
from peergroups.model.rules import reasons
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


def left_alone() -> str:
    """In place of a telephone number, and beside a name."""
    return translate("FollowUpWords", "asked not to be contacted")


def about(row: FollowUpRow) -> str:
    """Who it is about, else what."""
    return row.person or " ".join(row.text.split())[:80] or messages.word(row.why)


def called(row: FollowUpRow) -> str:
    """Which one it is, for a sentence that others may see: never what was written."""
    return i18n.isolated(row.person or row.group_name or messages.word(row.why))


def what(row: FollowUpRow) -> str:
    """What is to do, in one line: what somebody wrote, else what a rule found."""
    return " ".join(row.text.split()) or i18n.facts(found.fact(one) for one in reasons(row.because))
