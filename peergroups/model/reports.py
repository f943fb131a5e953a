"""Reports that were given away, kept so that the next one cannot be subtracted from them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated
from uuid import UUID

from sqlalchemy import Text as TextColumn
from sqlmodel import Field

from peergroups.model.columns import Day, Ids, kept, key
from peergroups.model.figure_periods import beside
from peergroups.model.ids import ReportId
from peergroups.model.rows import Row

HiddenBelow = Annotated[int, Field(ge=2, le=50)]
USUAL_HIDDEN_BELOW = 5
NEAR = timedelta(days=28)
"""Periods that differ by less leave few people between them."""


class Report(Row, table=True):
    """One that left the program with small numbers hidden: `created_at` is when. No groups in `scope` are all.

    `numbers` is JSON: table -> line -> its number in the first column, null where it was hidden.
    """

    __tablename__ = "report"

    id: ReportId = key()
    from_on: date = kept(Day)
    to_on: date = kept(Day)
    scope: tuple[UUID, ...] = kept(Ids, ())
    hidden_below: HiddenBelow = USUAL_HIDDEN_BELOW
    numbers: str = kept(TextColumn, "{}")


def is_subtracted(
    days: tuple[date, date],
    groups: frozenset[UUID],
    other_days: tuple[date, date],
    other_groups: frozenset[UUID],
    every: frozenset[UUID],
) -> bool:
    """Whether two reports, one taken from the other, say something of few people: nearly the same days or groups.

    So do the periods that stand beside them. No groups are `every` group there is. Of the same days and groups nothing
    is left.
    """
    unlike = (groups or every) ^ (other_groups or every)
    if len(unlike) > 1:
        return False
    apart = (
        abs(one[0] - other[0]) + abs(one[1] - other[1])
        for one in beside(days)
        for other in beside(other_days)
    )
    return any(gap < NEAR and (gap or unlike) for gap in apart)
