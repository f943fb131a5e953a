"""The log for a coordinator: who did what when, after the passphrase was asked again."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from peergroups.base import clock, language
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.ask_passphrase import ask_passphrase
from peergroups.gui.widgets.columns import SideBySide
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows_model import Column
from peergroups.model.audit import Event, LogFault
from peergroups.model.permissions import Action
from peergroups.store.queries import accounts
from peergroups.store.queries.audit import EventRow
from peergroups.usecases import audit

DAYS = (7, 30, 365, 0)  # 0: all


class LogPane(Pane):
    """Nothing is shown until the passphrase was right; that somebody looked is noted as well."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.about = label("soft")
        self.verdict = Notice(role="warning")
        self.verdict.hide()
        self.who, self.what, self.days = Choice(), Choice(), Choice()
        self.left, self.right = Form(), Form()
        self.left.add("who", self.who)
        self.left.add("days", self.days)
        self.right.add("what", self.what)
        self.filters = SideBySide(self.left, self.right)
        columns = (
            Column("when", _when, lambda row: row.number),
            Column("who", lambda row: row.who),
            Column("what", _what),
        )
        least = {"what": 24, "when": 18, "who": 12}
        self.table = FittedTable(
            "log", columns, page.context.settings, least=least, newest_first=True, names=("who",)
        )
        self.show_log = buttons.primary(self._ask, icon="lock-open")
        self.footer = [self.show_log]
        for widget in (self.about, self.verdict, self.filters, self.table):
            self.column.addWidget(widget)
        self.column.setStretchFactor(self.table, 1)
        self.column.addStretch()  # keeps the sentence at the top while the table is hidden
        self.left.changed.connect(self._read)
        self.right.changed.connect(self._read)
        self._is_open = False

    def retranslate(self) -> None:
        self.about.setText(
            self.tr(
                "The log keeps who did what and when, never a name of a participant or a word of a note. Each "
                "line is sealed to the one before, so a change is noticed."
            )
        )
        self.left.set_text("who", self.tr("&Who"))
        self.left.set_text("days", self.tr("&How far back"))
        self.right.set_text("what", self.tr("W&hat"))
        words = {
            7: self.tr("One week"),
            30: self.tr("30 days"),
            365: self.tr("One year"),
            0: self.tr("Everything"),
        }
        self.days.set_choices((days, words[days]) for days in DAYS)
        self.what.set_choices(
            [("", self.tr("Anything")), *((event, messages.word(event)) for event in Event)]
        )
        headers = {"when": self.tr("When"), "who": self.tr("Who"), "what": self.tr("What")}
        self.table.set_texts(self.tr("Who did what"), headers)
        self.show_log.setText(self.tr("Show the log"))

    def arrive(self, _place: Place) -> None:
        self._set_open(False)

    def reload(self) -> None:
        known = [(row.id, row.name) for row in self.jobs.ask(accounts.accounts) if row.name]
        self.who.set_choices([("", self.tr("Anybody")), *known])

    def leave(self) -> None:
        self._set_open(False)

    def first(self) -> QWidget:
        return self.table.view if self._is_open else self.show_log

    def _ask(self) -> None:
        ask_passphrase(self, self.jobs, self._open)

    def _open(self) -> None:
        if not self.jobs.did(self, audit.note_viewing):
            return
        self._set_open(True)
        found = self.jobs.do(self, audit.verify)
        self.verdict.setVisible(found is not None)
        if found is not None:
            self.verdict.show_now(self._sentence(found))
        self.table.view.setFocus()

    def _sentence(self, found: LogFault) -> str:
        number = language.format_number(found.number, i18n.spoken())
        if found.code in {"cut_off", "another"}:
            told = self.tr(
                "Lines are missing at the end of this log, from line {number} on: an older copy was put in its "
                "place, or somebody cut it. Ask who had this computer."
            )
        else:
            told = self.tr(
                "Somebody changed this log from outside: from line {number} on it cannot be trusted. Ask who "
                "had this computer, and compare with a backup."
            )
        return told.format(number=number)

    def _set_open(self, shown: bool) -> None:
        self._is_open = shown
        self.filters.setVisible(shown)
        self.table.setVisible(shown)
        self.show_log.setVisible(not shown and self.page.pane is self)
        if shown:
            self._read()
        else:
            self.verdict.hide()
            self.table.set_rows([])

    def _read(self, *_: object) -> None:
        if not self._is_open:
            return
        days, what, who = self.days.currentData(), self.what.currentData(), self.who.currentData()
        rows = self.jobs.do(
            self,
            audit.read,
            account=who or None,
            kinds=(Event(what),) if what else (),
            since=clock.now() - timedelta(days=days) if days else None,
        )
        if rows is not None:
            self.table.set_rows(rows)


def _when(row: EventRow) -> str:
    return language.format_day_time(clock.there(row.at), i18n.spoken(), "medium")


def _what(row: EventRow) -> str:
    word = messages.word(Event(row.event))
    if row.amount is None:
        return word
    if row.event == Event.REFUSED:
        known = list(Action)
        return f"{word} ({messages.word(known[row.amount - 1])})" if 0 < row.amount <= len(known) else word
    return f"{word} ({language.format_number(row.amount, i18n.spoken())})"
