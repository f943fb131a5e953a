"""The rota in words: who has which part in a session, and what it lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from peergroups.base import language
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.i18n import translate
from peergroups.model.ids import SessionId
from peergroups.model.rota import Answer, Part, Trouble
from peergroups.store.queries.rota import Candidate, RotaRow
from peergroups.store.queries.sessions import SessionRow

Called = Mapping[SessionId, str]
"""What the groups of other sessions are called."""


def when(session: SessionRow, *, short: bool = False) -> str:
    text = translate("Rota", "{date}, {time}")
    day = (
        language.format_date(session.day, i18n.spoken(), "short-weekday") if short else day_text(session.day)
    )
    return text.format(date=day, time=language.format_time(session.at, i18n.spoken()))


def day_text(day: date) -> str:
    return language.format_date(day, i18n.spoken(), "weekday")


def who(name: str) -> str:
    return i18n.isolated(name) if name else translate("Rota", "somebody")


def leading(row: RotaRow) -> str:
    """Their names; of whom one waits for an answer is said."""
    return i18n.listed(_asked(part, name) for part, name in row.leading)


def helping(row: RotaRow) -> str:
    text = translate("Rota", "{name} ({task})")
    return i18n.listed(
        i18n.filled(text, name=_asked(part, name), task=messages.word(part.task))
        for part, name in row.helping
    )


def _asked(part: Part, name: str) -> str:
    if part.answer is not Answer.ASKED:
        return who(name)
    return i18n.filled(translate("Rota", "{name} (asked)"), name=who(name))


def lacks(row: RotaRow, called: Called) -> list[str]:
    """What is wrong with who leads a session, the worst first, in short sentences without a stop."""
    say: dict[Trouble, Callable[[], list[str]]] = {
        Trouble.NOBODY: lambda: [translate("Rota", "Nobody leads")],
        Trouble.AWAY: lambda: [away(part, name) for part, name in row.leading if part.away_until is not None],
        Trouble.TOO_FEW: lambda: [_too_few(row)],
        Trouble.ENDED: lambda: [ended(part, name) for part, name in row.leading if part.ended],
        Trouble.TWICE: lambda: [
            elsewhere(name, called.get(part.elsewhere, ""))
            for part, name in (*row.leading, *row.helping)
            if part.elsewhere is not None
        ],
    }
    return [sentence for one in row.troubles for sentence in say[one]()]


def away(part: Part, name: str) -> str:
    assert part.away_until is not None
    text = translate("Rota", "{name} is away until {date}")
    return i18n.filled(text, name=who(name), date=_short(part.away_until))


def ended(part: Part, name: str) -> str:
    text = translate("Rota", "{what} of {name} does not hold any more on that day")
    return i18n.filled(text, what=i18n.listed(map(i18n.isolated, part.ended)), name=who(name))


def elsewhere(name: str, group: str) -> str:
    if not group:
        return i18n.filled(translate("Rota", "{name} is in two places at that hour"), name=who(name))
    text = translate("Rota", "{name} is with {group} too at that hour")
    return i18n.filled(text, name=who(name), group=i18n.isolated(group))


def against(one: Candidate) -> list[str]:
    """What speaks against somebody, beside what they are."""
    found = []
    if one.said_no:
        found.append(translate("Rota", "was taken out of this session, or said no"))
    if one.away_until is not None:
        text = translate("Rota", "away until {date}")
        found.append(text.format(date=_short(one.away_until)))
    if one.elsewhere:
        text = translate("Rota", "with {group} at that hour")
        found.append(i18n.filled(text, group=i18n.isolated(one.elsewhere)))
    found += [
        i18n.filled(translate("Rota", "{what} does not hold any more on that day"), what=i18n.isolated(what))
        for what in one.ended
    ]
    return found


def _too_few(row: RotaRow) -> str:
    there = sum(part.away_until is None for part, _ in row.leading)
    text = translate("Rota", "{number} of {wanted} lead")
    number, wanted = (language.format_number(one, i18n.spoken()) for one in (there, row.wanted))
    return text.format(number=number, wanted=wanted)


def _short(day: date) -> str:
    return language.format_date(day, i18n.spoken(), "medium")
