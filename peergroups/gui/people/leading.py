"""The file of somebody who leads or helps: what was seen of them, their hours, and who looks after them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.base import clock, language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.people.log_sheet import LogSheet
from peergroups.gui.widgets import buttons, calendar_out
from peergroups.gui.widgets.busy import days_of
from peergroups.gui.widgets.dates import Day
from peergroups.gui.widgets.entries import Acts, Entries
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.form import SHORT
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.maybe_day import MaybeDay
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.rows import Line
from peergroups.gui.widgets.tabs import Tab
from peergroups.gui.widgets.text import LineBox
from peergroups.model.figures import tenths_of_hours
from peergroups.model.leading import (
    A_DAY,
    Activity,
    CredentialKind,
    Standing,
    SupervisionKind,
    missing,
    standing,
)
from peergroups.store.queries import groups
from peergroups.store.queries import leading as queries
from peergroups.store.queries.leading import CredentialRow, HoursRow, SupervisionRow
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import leading

_MAY = "see_files"
_ROLES = {Standing.ENDED: "absent", Standing.ENDS_SOON: "late", Standing.VALID: "soft"}


class LeadingTab(Tab[PersonRow]):
    """There is one of whoever leads or helps, or did; coordinators read it."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.about, self.total = label("body"), label("strong")
        self.kind, self.activity, self.group, self.talk = Choice(), Choice(), Choice(), Choice()
        self.seen, self.hours, self.talks = self._make_seen(), self._make_hours(), self._make_talks()
        self.log = LogSheet(self)
        self.duties = buttons.plain(self._save_duties, icon="download")
        holder = QWidget()
        FlowLayout(holder).addWidget(self.duties)
        for widget in (self.about, holder, self.seen, self.total, self.log, self.hours, self.talks):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _make_seen(self) -> Entries[CredentialRow]:
        return Entries(
            self,
            Acts(self._seen, _of_seen, self._begin_seen, self._write_seen, self._remove_seen),
            {
                "name": (LineBox(), SHORT * 2),
                "kind": (self.kind, SHORT),
                "got_on": (MaybeDay(), SHORT),
                "expires_on": (MaybeDay(), SHORT),
                "seen_by": (LineBox(), SHORT * 2),
            },
            _MAY,
        )

    def _make_hours(self) -> Entries[HoursRow]:
        day = Day(past=True)
        day.set_busy(
            lambda: days_of(
                self.jobs, UUID(str(self.group.currentData())) if self.group.currentData() else None
            )
        )
        return Entries(
            self,
            Acts(self._hour, _of_hours, self._begin_hours, self._write_hours, self._remove_hours),
            {
                "day": (day, SHORT),
                "minutes": (Number(1, A_DAY), SHORT),
                "activity": (self.activity, SHORT),
                "group_id": (self.group, SHORT * 2),
                "note": (LineBox(), SHORT * 2),
                "agreed_by": (LineBox(), SHORT * 2),
            },
            _MAY,
        )

    def _make_talks(self) -> Entries[SupervisionRow]:
        return Entries(
            self,
            Acts(self._talk, _of_talk, self._begin_talk, self._write_talk, self._remove_talk),
            {
                "day": (Day(), SHORT),
                "kind": (self.talk, SHORT),
                "with_whom": (LineBox(), SHORT * 2),
                "minutes": (Number(0, A_DAY), SHORT),
                "next_on": (MaybeDay(), SHORT),
            },
            _MAY,
        )

    def first(self) -> QWidget | None:
        return self.seen.open

    def retranslate(self) -> None:
        self.about.setText(
            self.tr(
                "That something was seen, and until when it holds: never its number, nor what stands in it. Only "
                "coordinators read this."
            )
        )
        self.duties.setText(self.tr("Save their sessions of the rota for a calendar"))
        out = self.tr("Take out")
        self.seen.set_texts(self.tr("Training, checks, agreements"), self.tr("Something was seen"), out=out)
        self.hours.set_texts(self.tr("Hours beside the sessions"), self.tr("Hours were given"), out=out)
        self.talks.set_texts(self.tr("Supervision"), self.tr("Somebody talked with them"), out=out)
        self._name_seen()
        self._name_hours()
        self._name_talks()
        self.log.retranslate()

    def reload(self) -> None:
        row, today = self.take(), self.page.today
        roles = {role for _, role in self.jobs.ask(queries.serves, row.id)}
        held = self.jobs.ask(queries.credentials, row.id)
        hours = self.jobs.ask(queries.hours, row.id, date(today.year, 1, 1), today)
        talks = self.jobs.ask(queries.supervisions, row.id)
        asked = [(one.role, one.name) for one in self.jobs.ask(queries.requirements)]
        lacks = missing(asked, roles, [(one.name, one.expires_on) for one in held])
        self.seen.show_rows(row.id, held, [self._missing(name) for name in lacks])
        self.group.set_choices(
            [("", self.tr("no group")), *((str(one.id), one.name) for one in self.jobs.ask(groups.groups))]
        )
        self.hours.show_rows(row.id, hours)
        self.talks.show_rows(row.id, talks)
        led = self.jobs.ask(queries.minutes_led, date(today.year, 1, 1), today, clock.now()).get(row.id, 0)
        typed = sum(one.minutes for one in hours)
        text = self.tr("This year: {led} hours in sessions and {beside} beside them, {all} in all.")
        self.total.setText(
            i18n.filled(text, led=hours_of(led), beside=hours_of(typed), all=hours_of(led + typed))
        )

    def half_typed(self) -> HalfTyped | None:
        """Of the forms that are open, each named by what it is about."""
        open_ones = ((name, part.half_typed()) for name, part in self._parts())
        said = {f"{name} {key}": value for name, typed in open_ones for key, value in (typed or {}).items()}
        return (Place(places.PERSON, self.row.id, "leading"), said) if said and self.row is not None else None

    def take_back(self, values: dict[str, object]) -> None:
        for name, part in self._parts():
            typed = {
                key.removeprefix(f"{name} "): value
                for key, value in values.items()
                if key.startswith(f"{name} ")
            }
            if typed:
                part.take_back(typed)

    def _save_duties(self) -> None:
        calendar_out.save_duties(self, self.jobs, self._who(), self.page.told)

    def _parts(self) -> tuple[tuple[str, Entries[Any]], ...]:
        return (("seen", self.seen), ("hours", self.hours), ("talks", self.talks))

    def _name_seen(self) -> None:
        form = self.seen.form
        form.set_text("name", self.tr("What it is called"), self.tr("By this name it is asked of everybody."))
        form.set_text("kind", self.tr("Kind"))
        form.set_text("got_on", self.tr("Since"))
        form.set_text("expires_on", self.tr("Holds until"), self.tr("Empty where it has no end."))
        form.set_text("seen_by", self.tr("Who saw it"))
        self.kind.set_choices((one, messages.word(one)) for one in CredentialKind)

    def _name_hours(self) -> None:
        form = self.hours.form
        form.set_text("day", self.tr("Day"))
        form.set_text("minutes", self.tr("Minutes"))
        form.set_text("activity", self.tr("For"))
        form.set_text("group_id", self.tr("Group"))
        form.set_text("note", self.tr("What was done"))
        form.set_text("agreed_by", self.tr("Who agreed to it"))
        self.activity.set_choices((one, messages.word(one)) for one in Activity)

    def _name_talks(self) -> None:
        form = self.talks.form
        form.set_text("day", self.tr("Day"))
        form.set_text("kind", self.tr("Kind"))
        form.set_text("with_whom", self.tr("With whom"))
        form.set_text("minutes", self.tr("Minutes"))
        form.set_text("next_on", self.tr("Next time"), self.tr("Today reminds you of it."))
        self.talk.set_choices((one, messages.word(one)) for one in SupervisionKind)

    def _missing(self, name: str) -> Line:
        return Line(i18n.filled(self.tr("Asked of them, not seen yet: {name}"), name=i18n.isolated(name)))

    def _seen(self, row: CredentialRow) -> Line:
        facts = [messages.word(row.kind)]
        if row.got_on is not None:
            facts.append(i18n.filled(self.tr("since {date}"), date=_day(row.got_on)))
        stands = standing(row.expires_on, self.page.today)
        if row.expires_on is not None:
            text = self.tr("ended on {date}") if stands is Standing.ENDED else self.tr("until {date}")
            facts.append(i18n.filled(text, date=_day(row.expires_on)))
        if row.seen_by:
            facts.append(i18n.filled(self.tr("seen by {name}"), name=i18n.isolated(row.seen_by)))
        return Line(row.name, tuple(facts), role=_ROLES[stands])

    def _hour(self, row: HoursRow) -> Line:
        text = self.tr("{date}: {number} hours")
        facts = [messages.word(row.activity), *(one for one in (row.group_name, row.note) if one)]
        if row.agreed_by:
            facts.append(i18n.filled(self.tr("agreed by {name}"), name=i18n.isolated(row.agreed_by)))
        return Line(i18n.filled(text, date=_day(row.day), number=hours_of(row.minutes)), tuple(facts))

    def _talk(self, row: SupervisionRow) -> Line:
        facts = [messages.word(row.kind)]
        if row.with_whom:
            facts.append(i18n.filled(self.tr("with {name}"), name=i18n.isolated(row.with_whom)))
        if row.next_on is not None:
            facts.append(i18n.filled(self.tr("next on {date}"), date=_day(row.next_on)))
        return Line(_day(row.day), tuple(facts))

    def _begin_seen(self) -> Mapping[str, object]:
        return {
            "name": "", "kind": CredentialKind.TRAINING, "got_on": None, "expires_on": None, "seen_by": "",
        }  # fmt: skip

    def _begin_hours(self) -> Mapping[str, object]:
        return {
            "day": self.page.today, "minutes": 60, "activity": Activity.PREPARATION, "group_id": "",
            "note": "", "agreed_by": "",
        }  # fmt: skip

    def _begin_talk(self) -> Mapping[str, object]:
        return {
            "day": self.page.today, "kind": SupervisionKind.SUPERVISION, "with_whom": "", "minutes": 60,
            "next_on": None,
        }  # fmt: skip

    def _write_seen(self, row: CredentialRow | None, values: Mapping[str, object]) -> None:
        if row is None:
            self.jobs.write(self, leading.add_credential, self._who(), values)
        else:
            self.jobs.write(self, leading.change_credential, row.id, values)
        self.page.say(i18n.filled(self.tr("Kept: {what}"), what=i18n.isolated(str(values["name"]))))

    def _write_hours(self, row: HoursRow | None, values: Mapping[str, object]) -> None:
        values = {**values, "group_id": values["group_id"] or None}
        if row is None:
            self.jobs.write(self, leading.add_hours, self._who(), values)
        else:
            self.jobs.write(self, leading.change_hours, row.id, values)
        self.page.say(self.tr("The hours are kept."))

    def _write_talk(self, row: SupervisionRow | None, values: Mapping[str, object]) -> None:
        if row is None:
            self.jobs.write(self, leading.add_supervision, self._who(), values)
        else:
            self.jobs.write(self, leading.change_supervision, row.id, values)
        self.page.say(self.tr("The talk is kept."))

    def _remove_seen(self, row: CredentialRow) -> bool:
        if not self.jobs.did(self, leading.remove_credential, row.id):
            return False
        self.page.say(i18n.filled(self.tr("Taken out: {what}"), what=i18n.isolated(row.name)))
        return True

    def _remove_hours(self, row: HoursRow) -> bool:
        if not self.jobs.did(self, leading.remove_hours, row.id):
            return False
        self.page.say(self.tr("The hours are taken out."))
        return True

    def _remove_talk(self, row: SupervisionRow) -> bool:
        if not self.jobs.did(self, leading.remove_supervision, row.id):
            return False
        self.page.say(self.tr("The talk is taken out."))
        return True

    def _who(self) -> UUID:
        assert self.row is not None
        return self.row.id


def hours_of(minutes: int) -> str:
    """Hours with one decimal, as the window's language writes them."""
    return language.format_number(tenths_of_hours(minutes) / 10, i18n.spoken())


def _day(day: date) -> str:
    return language.format_date(day, i18n.spoken(), "medium")


def _of_seen(row: CredentialRow) -> Mapping[str, object]:
    return {
        "name": row.name, "kind": row.kind, "got_on": row.got_on, "expires_on": row.expires_on,
        "seen_by": row.seen_by,
    }  # fmt: skip


def _of_hours(row: HoursRow) -> Mapping[str, object]:
    return {
        "day": row.day, "minutes": row.minutes, "activity": row.activity, "group_id": str(row.group_id or ""),
        "note": row.note, "agreed_by": row.agreed_by,
    }  # fmt: skip


def _of_talk(row: SupervisionRow) -> Mapping[str, object]:
    return {
        "day": row.day, "kind": row.kind, "with_whom": row.with_whom, "minutes": row.minutes,
        "next_on": row.next_on,
    }  # fmt: skip
