"""Days on which a person will not come, said beforehand: a line each, and one to add another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.dates import Day
from peergroups.gui.widgets.entries import Acts, Entries
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.form import SHORT
from peergroups.gui.widgets.pane import Pane
from peergroups.gui.widgets.rows import Line
from peergroups.gui.widgets.text import LineBox
from peergroups.store.queries import absences
from peergroups.store.queries.absences import AwayRow
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import away

_FEW = 5  # lines; older ones are history


class AwayPart(Entries[AwayRow]):
    """`pane` acts and says."""

    def __init__(self, pane: Pane) -> None:
        self.pane, self.jobs = pane, pane.jobs
        self.row: PersonRow | None = None
        self.from_on, self.to_on, self.group, self.reason = Day(), Day(), Choice(), LineBox()
        for day in (self.from_on, self.to_on):
            day.set_busy(self._busy)
        super().__init__(
            pane,
            Acts(self._said, _values, self._begin, self._write, self._take_back),
            {
                "from_on": (self.from_on, SHORT),
                "to_on": (self.to_on, SHORT),
                "group_id": (self.group, SHORT * 2),
                "reason": (self.reason, SHORT * 2),
            },
            "keep_people",
            icons=("calendar", "x"),
        )

    def retranslate(self) -> None:
        self.set_texts(
            self.tr("Days away"),
            self.tr("Away for some days"),
            out=self.tr("They come after all"),
            asks=self.tr("When will they not come?"),
        )
        self.form.set_text("from_on", self.tr("First day away"))
        self.form.set_text("to_on", self.tr("Last day away"))
        self.form.set_text("group_id", self.tr("From which group"))
        self.form.set_text("reason", self.tr("Reason"), self.tr("Helpers see the days, not the reason."))

    def show_person(self, row: PersonRow, groups: Sequence[tuple[UUID, str]]) -> None:
        """`groups` are those they belong to now."""
        self.row = row
        self.group.set_choices(
            [("", self.tr("all groups")), *((str(id_), i18n.isolated(name)) for id_, name in groups)]
        )
        self.show_rows(row.id, self.jobs.ask(absences.of_person, row.id)[:_FEW])

    def _busy(self) -> dict[date, str]:
        """When the group that is chosen meets, or all of theirs."""
        chosen = self.group.currentData()
        theirs = [UUID(self.group.itemData(at)) for at in range(1, self.group.count())]
        return days_of(self.jobs, *([UUID(chosen)] if chosen else theirs))

    def _said(self, row: AwayRow) -> Line:
        first, last = (language.format_date(day, i18n.spoken(), "medium") for day in (row.from_on, row.to_on))
        days = self.tr("{first} to {last}").format(first=first, last=last) if first != last else first
        return Line(days, tuple(i18n.isolated(one) for one in (row.group_name, row.reason) if one))

    def _begin(self) -> Mapping[str, object]:
        today = self.pane.page.today
        return {"from_on": today, "to_on": today + timedelta(days=7), "group_id": "", "reason": ""}

    def _write(self, changed: AwayRow | None, values: Mapping[str, object]) -> None:
        row = self.row
        assert row is not None
        values = {**values, "group_id": values["group_id"] or None}
        if changed is None:
            self.jobs.write(self.pane, away.plan, row.id, values)
        else:
            self.jobs.write(self.pane, away.change, changed.id, values)
        until = language.format_date(self.to_on.value(), i18n.spoken())
        self.pane.page.say(
            i18n.filled(self.tr("{name} is away until {date}."), name=i18n.isolated(row.shown), date=until)
        )

    def _take_back(self, away_row: AwayRow) -> bool:
        if self.row is None or not self.jobs.did(self.pane, away.remove, away_row.id):
            return False
        self.pane.page.say(
            i18n.filled(self.tr("{name} comes after all."), name=i18n.isolated(self.row.shown))
        )
        return True


def _values(row: AwayRow) -> Mapping[str, object]:
    return {
        "from_on": row.from_on, "to_on": row.to_on, "group_id": str(row.group_id or ""), "reason": row.reason,
    }  # fmt: skip
