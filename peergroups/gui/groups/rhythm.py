"""When a group meets, in plain words, with the first dates that come of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import InvalidDraft
from peergroups.gui.core import i18n
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.groups import words
from peergroups.gui.groups.holidays import Holidays
from peergroups.gui.groups.weekdays import Weekdays
from peergroups.gui.style import theme
from peergroups.gui.widgets.columns import SideBySide, stacked
from peergroups.gui.widgets.dates import Day, Hour
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.form import SHORT, WIDE, Form
from peergroups.gui.widgets.labels import label
from peergroups.model.columns import codes
from peergroups.model.schedule import Frequency, RepeatRule
from peergroups.store.queries import organisation
from peergroups.store.queries.groups import SeriesRow
from peergroups.usecases import series as series_of

EVERY_WEEK, SOME_WEEKS, NONE = "every_week", "some_weeks", "none"
SOME_MONTHS_BY_WEEKDAY, SOME_MONTHS_BY_DATE = "some_months_by_weekday", "some_months_by_date"
EVERY_YEAR, SOME_YEARS = "every_year", "some_years"
WEEKLY = {EVERY_WEEK, SOME_WEEKS}
BY_WEEKDAY = {Frequency.MONTHLY_BY_WEEKDAY.value, SOME_MONTHS_BY_WEEKDAY}
BY_DATE = {Frequency.MONTHLY_BY_DATE.value, SOME_MONTHS_BY_DATE}
YEARLY = {EVERY_YEAR, SOME_YEARS}
SOME = {SOME_WEEKS, SOME_MONTHS_BY_WEEKDAY, SOME_MONTHS_BY_DATE, SOME_YEARS}
LAST, SAME, FIFTH = "last", "same", "fifth"  # what a monthly 29th, 30th or 31st means
_NOT_IN_EVERY_MONTH = 29
_YEAR = 12  # months
_FIRST = 5  # dates that are shown
_MOST, _MOST_YEARS = 52, 4  # weeks or months between two sessions
USUAL_TIME, USUAL_MINUTES = time(18, 30), 90


class Rhythm(QWidget):
    """Fields for a series. `values` is what the use cases of schedules take; None for "not planned yet"."""

    changed = Signal()

    def __init__(self, jobs: Jobs, *, may_be_none: bool, wide: bool = False) -> None:
        super().__init__()
        self._wide = wide  # the dates may stand beside the fields
        self.jobs = jobs
        self._may_be_none = may_be_none
        self._country = self._zone = ""
        self._earliest = date.min
        self._skipped: frozenset[date] = frozenset()
        self._instead: Mapping[date, date | None] = {}
        self._begun: object = None
        self.form = Form()
        self.often = Choice()
        self.interval = Number(2, _MOST)
        self.weekday, self.ordinal, self.late = Choice(), Choice(), Choice()
        self.also = Weekdays()
        self.at, self.minutes = Hour(), Number(5, 24 * 60)
        self.minutes.setSingleStep(15)
        self.starts_on, self.until = Day(reaching_back=True), Day()
        self.has_end = QCheckBox()
        self.holidays = Holidays(jobs)
        self._build()
        self.form.changed.connect(self._on_change)
        self.holidays.changed.connect(self._on_holidays)

    def begin(self, today: date, series: SeriesRow | None = None) -> None:
        """Fills the fields: with a series that is to go on otherwise, or with what is usual."""
        kept = self.jobs.ask(organisation.organisation)
        self._zone = series.zone if series else kept.zone if kept else "UTC"
        self._country = kept.country if kept else ""
        self._earliest = max(today, series.rule.starts_on) if series else today
        self._skipped = series.rule.skips if series else frozenset()
        self.holidays.begin(series.keeps if series else frozenset())
        self.retranslate()
        self.form.set_values(_values_of(series) if series else _usual(today))
        if series is not None:
            self._move_start()
        self._instead, self._begun = {}, self.form.values()
        self._show()

    def suggest_weekday(self, day: int) -> None:
        """Only while nothing was chosen."""
        if self.form.values() == self._begun:
            self.weekday.choose(day)
            self._move_start()
            self._begun = self.form.values()
            self._show()

    @property
    def is_altered(self) -> bool:
        """Whether it is another one than it began with."""
        return self.holidays.is_decided or self.form.values() != self._begun

    def show_instead(self, days: Mapping[date, date | None]) -> None:
        """Dates of it that are held on another day, or not at all: the first dates are as they will be."""
        if days != self._instead:
            self._instead = days
            self._show_dates()

    def values(self) -> dict[str, object] | None:
        """The values of a SeriesDraft."""
        said = self.form.values()
        if said["often"] == NONE:
            return None
        return {
            "weekday": said["weekday"],
            **_rule_of(said),
            "starts_on": said["starts_on"],
            "until": said["until"] if said["has_end"] else None,
            "at": said["at"],
            "minutes": said["minutes"],
            "zone": self._zone,
            "skips": self._skipped | self.holidays.skips(),
            "keeps": self.holidays.keeps(),
        }

    def take_back(self, said: dict[str, object]) -> None:
        """Fills the fields as `form.values()` gave them; a choice that is not there any more stays as it is."""
        for name, box in (("often", self.often), ("weekday", self.weekday), ("ordinal", self.ordinal)):
            box.choose(said.pop(name, None))
        self.form.set_values(said)
        self._show()

    def show_errors(self, codes: dict[str, str]) -> None:
        """A date that is not in every month, left unanswered, is refused as the ordinal it would give."""
        if "ordinal" in codes and not self.late.isHidden():
            codes = {name: code for name, code in codes.items() if name != "ordinal"} | {"late": "missing"}
        self.form.show_errors(codes)

    def retranslate(self) -> None:
        self._set_choices()
        form = self.form
        form.set_text("often", self.tr("How often"))
        form.set_text("also", self.tr("Also on"))
        form.set_text("late", self.tr("Not every month has this date. Which day is meant?"))
        form.set_text("ordinal", self.tr("Which one in the month"))
        form.set_text("weekday", self.tr("Day of the week"))
        form.set_text("at", self.tr("Time"))
        form.set_text("minutes", self.tr("Length in minutes"))
        form.set_text("starts_on", self.tr("First date"))
        form.set_text("has_end", self.tr("It ends on a date"))
        form.set_text("until", self.tr("Last date"))
        self.holidays.retranslate()
        self._show()

    def _build(self) -> None:
        fields: dict[str, QWidget] = {
            "often": self.often,
            "interval": self.interval,
            "ordinal": self.ordinal,
            "weekday": self.weekday,
            "also": self.also,
            "at": self.at,
            "minutes": self.minutes,
            "starts_on": self.starts_on,
            "late": self.late,
            "has_end": self.has_end,
            "until": self.until,
        }
        for name, field in fields.items():
            wide = None if field is self.also else WIDE if isinstance(field, (Choice, QCheckBox)) else SHORT
            self.form.add(name, field, most=wide)
        self.dates_caption, self.dates = label("strong"), label("body")
        panel = QFrame()
        panel.setProperty("role", "notice")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(theme.BETWEEN, theme.BETWEEN, theme.BETWEEN, theme.BETWEEN)
        inside.addWidget(self.dates_caption)
        inside.addWidget(self.dates)
        inside.addWidget(self.holidays)
        self.panel = panel
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide(self.form, panel) if self._wide else stacked(self.form, panel))

    def _set_choices(self) -> None:
        often: list[tuple[object, str]] = [
            (EVERY_WEEK, self.tr("Every week")),
            (SOME_WEEKS, self.tr("Every few weeks")),
            (Frequency.MONTHLY_BY_WEEKDAY.value, self.tr("Every month, on a weekday")),
            (Frequency.MONTHLY_BY_DATE.value, self.tr("Every month, on the same date")),
            (SOME_MONTHS_BY_WEEKDAY, self.tr("Every few months, on a weekday")),
            (SOME_MONTHS_BY_DATE, self.tr("Every few months, on the same date")),
            (EVERY_YEAR, self.tr("Every year, on the same date")),
            (SOME_YEARS, self.tr("Every few years, on the same date")),
            (Frequency.ONCE.value, self.tr("Only once")),
        ]
        if self._may_be_none:
            often.append((NONE, self.tr("Not planned yet")))
        self.often.set_choices(often)
        first = language.first_weekday(self._country)
        days = [(first + step) % 7 for step in range(7)]
        self.weekday.set_choices((day, language.weekday_name(day, i18n.spoken())) for day in days)
        self.also.set_days(days)
        self.ordinal.set_choices(words.ordinals())
        self._ask_about_late_dates()

    def _on_change(self, name: str) -> None:
        if name in {"often", "weekday", "also", "ordinal", "interval"}:
            self._move_start()
        elif name == "starts_on":
            self._follow_start()
        self._show()
        self.changed.emit()

    def _move_start(self) -> None:
        """The first date becomes the next such day."""
        values = self.values()
        if values is None or values["frequency"] in {Frequency.ONCE, Frequency.MONTHLY_BY_DATE}:
            return
        if self.often.currentData() not in WEEKLY | BY_WEEKDAY:
            return
        days = series_of.preview({**values, "starts_on": self._earliest, "until": None, "interval": 1}, 1)
        if days:
            self.form.set_values({"starts_on": days[0]})

    def _follow_start(self) -> None:
        """The weekday becomes that of the first date."""
        day = self._starts()
        if self.often.currentData() not in WEEKLY or day.weekday() not in self.also.days():
            self.form.set_values({"weekday": day.weekday()})
        self._ask_about_late_dates()
        if self.ordinal.currentData() != -1:
            self.form.set_values({"ordinal": (day.day - 1) // 7 + 1})

    def _show(self) -> None:
        """What is asked now, and the first dates."""
        often = self.often.currentData()
        planned = often != NONE
        self.interval.setMaximum(_MOST_YEARS if often == SOME_YEARS else _MOST)
        self.form.show_field("interval", often in SOME)
        self.form.set_text("interval", self._interval_text())
        self.form.show_field("ordinal", often in BY_WEEKDAY)
        self.form.show_field("weekday", often in WEEKLY | BY_WEEKDAY)
        self.form.show_field("also", often in WEEKLY)
        self.also.leave_out(self.weekday.currentData())
        self.form.show_field("late", often in BY_DATE and self._starts().day >= _NOT_IN_EVERY_MONTH)
        for name in ("at", "minutes", "starts_on"):
            self.form.show_field(name, planned)
        repeats = planned and often != Frequency.ONCE.value
        self.form.show_field("has_end", repeats)
        self.form.show_field("until", repeats and self.has_end.isChecked())
        self.panel.setVisible(planned)
        if planned:
            self._show_dates()
        values = self.values()
        self.holidays.look([{**values, "skips": self._skipped}] if values and self._country else [])

    def _interval_text(self) -> str:
        often = self.often.currentData()
        if often == SOME_YEARS:
            return self.tr("How many years apart")
        return self.tr("How many weeks apart") if often == SOME_WEEKS else self.tr("How many months apart")

    def _starts(self) -> date:
        day: date = self.starts_on.value()
        return day

    def _ask_about_late_dates(self) -> None:
        day = self._starts()
        texts = {"day": words.number(day.day), "weekday": language.weekday_name(day.weekday(), i18n.spoken())}
        self.late.set_choices(
            (
                ("", self.tr("Please choose")),
                (LAST, self.tr("The last day of the month")),
                (SAME, self.tr("Day {day}, in months that have it").format(**texts)),
                (FIFTH, self.tr("The fifth {weekday}, in months that have one").format(**texts)),
            )
        )

    def _show_dates(self) -> None:
        self.dates_caption.setText(self.tr("The first dates"))
        try:
            days = self._first_dates()
        except InvalidDraft:
            days = []
        if days:
            self.dates.setText("\n".join(words.day_text(day) for day in days))
        elif not self.late.isHidden() and not self.late.currentData():
            self.dates.setText(self.tr("Say first which day of the month is meant."))
        else:
            self.dates.setText(self.tr("No date fits. Choose a later last date."))

    def _first_dates(self) -> list[date]:
        most = _FIRST + len(self._instead)
        days = (self._instead.get(day, day) for day in series_of.preview(self.values() or {}, most))
        return sorted(day for day in days if day is not None)[:_FIRST]

    def _on_holidays(self) -> None:
        """Others were found, or another one is left out."""
        self._show_dates()
        self.changed.emit()


def _rule_of(said: dict[str, object]) -> dict[str, object]:
    """Frequency, interval, ordinal and weekdays of what stands in the fields; ordinal None where it is still asked."""
    often, ordinal, weekdays = str(said["often"]), said["ordinal"], tuple[int, ...]()
    interval = said["interval"] if often in SOME else 1
    frequency = Frequency.ONCE
    if often in WEEKLY:
        frequency = Frequency.WEEKLY
        also, main = codes(str(said["also"])), said["weekday"]
        assert isinstance(main, int)
        weekdays = tuple(sorted({*(int(day) for day in also), main})) if also else ()
    elif often in BY_WEEKDAY:
        frequency = Frequency.MONTHLY_BY_WEEKDAY
    elif often in BY_DATE | YEARLY:
        frequency, ordinal = Frequency.MONTHLY_BY_DATE, 1
        start = said["starts_on"]
        assert isinstance(start, date)
        assert isinstance(interval, int)
        interval *= _YEAR if often in YEARLY else 1
        if often in BY_DATE and start.day >= _NOT_IN_EVERY_MONTH:
            return _late_rule(said, interval, start)
    return {"frequency": frequency, "interval": interval, "ordinal": ordinal, "weekdays": weekdays}


def _late_rule(said: dict[str, object], interval: object, start: date) -> dict[str, object]:
    ordinal = {LAST: -1, SAME: 1, FIFTH: 5}.get(str(said["late"]))
    if ordinal != 5:
        return {"frequency": Frequency.MONTHLY_BY_DATE, "interval": interval, "ordinal": ordinal}
    weekday = {"frequency": Frequency.MONTHLY_BY_WEEKDAY, "ordinal": 5, "interval": interval}
    return {**weekday, "weekday": start.weekday()}


def _usual(today: date) -> dict[str, object]:
    return {
        "often": EVERY_WEEK,
        "interval": 2,
        "also": "",
        "late": "",
        "ordinal": (today.day - 1) // 7 + 1,
        "weekday": today.weekday(),
        "at": USUAL_TIME,
        "minutes": USUAL_MINUTES,
        "starts_on": today,
        "has_end": False,
        "until": today.replace(year=today.year + 1, day=min(today.day, 28)),
    }


def _values_of(series: SeriesRow) -> dict[str, object]:
    rule = series.rule
    begin = max(rule.starts_on, date(1900, 1, 1))
    main, *also = rule.all_weekdays if rule.frequency is Frequency.WEEKLY else (rule.weekday,)
    return {
        "often": _often(rule),
        "interval": max(rule.interval // _YEAR if _often(rule) in YEARLY else rule.interval, 2),
        "ordinal": rule.ordinal,
        "weekday": main,
        "also": ",".join(str(day) for day in also),
        "late": LAST if rule.ordinal == -1 else SAME,
        "at": series.at,
        "minutes": series.minutes,
        "starts_on": begin,
        "has_end": rule.until is not None,
        "until": rule.until or begin.replace(year=begin.year + 1, day=min(begin.day, 28)),
    }


def _often(rule: RepeatRule) -> str:
    if rule.frequency is Frequency.WEEKLY:
        return EVERY_WEEK if rule.interval == 1 else SOME_WEEKS
    if rule.frequency is Frequency.ONCE or rule.interval == 1:
        return rule.frequency.value
    if rule.frequency is Frequency.MONTHLY_BY_WEEKDAY:
        return SOME_MONTHS_BY_WEEKDAY
    if rule.interval % _YEAR == 0 and rule.ordinal == 1:
        return EVERY_YEAR if rule.interval == _YEAR else SOME_YEARS
    return SOME_MONTHS_BY_DATE
