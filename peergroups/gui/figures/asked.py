"""What the page of figures is asked for, as it stands in a place: one comes back to the same figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.model.figure_periods import Days, Period, days_of
from peergroups.usecases.figures import Asked

_BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Choices:
    """What is chosen: a period (with days of one's own), a group or all, and whether it is to be given away."""

    period: Period = Period.THIS_QUARTER
    days: Days | None = None
    group: UUID | None = None
    given_away: bool = False
    by_group: bool = False  # people too

    @classmethod
    def of(cls, place: Place) -> Choices:
        period, days, *ticked = (*place.text.split("|"), "", "")[:3]
        start, _, end = days.partition("/")
        return cls(
            Period(period) if period in set(Period) else Period.THIS_QUARTER,
            (date.fromisoformat(start), date.fromisoformat(end)) if end else None,
            place.id,
            "away" in ticked[0],
            "people" in ticked[0],
        )

    def place(self, part: str = "") -> Place:
        days = "/".join(day.isoformat() for day in self.days) if self.days else ""
        ticked = ("away " if self.given_away else "") + ("people" if self.by_group else "")
        return Place(places.FIGURES, self.group, part, text=f"{self.period}|{days}|{ticked}")

    def behind(self, table: str, line: str) -> Place:
        """The sessions behind a number."""
        return self.place(f"{_BEHIND}/{table}/{line}")

    def asked(self, today: date, language: str, hide_below: int) -> Asked:
        """`hide_below` is the organisation's."""
        start, end = self.days if self.period is Period.OWN and self.days else days_of(self.period, today)
        return Asked(
            start,
            end,
            (self.group,) if self.group is not None else (),
            hide_below if self.given_away else 0,
            self.by_group,
            language,
        )

    def with_days(self, days: Days) -> Choices:
        return replace(self, period=Period.OWN, days=days)


def line_of(part: str) -> tuple[str, str] | None:
    """Table and line whose sessions a place shows."""
    first, _, rest = part.partition("/")
    table, _, line = rest.partition("/")
    return (table, line) if first == _BEHIND else None
