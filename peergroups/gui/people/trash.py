"""Who was removed, the way back, and the way out for good."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.ask_passphrase import ask_passphrase
from peergroups.gui.widgets.backup_list import BackupList
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act
from peergroups.gui.widgets.rows_model import Column
from peergroups.model.permissions import Action
from peergroups.store.queries import people as queries
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import erasing, people

COLUMNS = (Column("name", lambda row: row.shown), Column("phone", lambda row: row.phone))


class TrashPane(Pane):
    """A click chooses a person; the button takes them back."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.table = FittedTable(
            "removed-people", COLUMNS, page.context.settings, least={"name": 20, "phone": 16}
        )
        self.empty = Notice(lambda: page.go.emit(Place(places.PEOPLE)), icon="trash-2")
        self.table.set_empty(self.empty)
        self.restore = buttons.primary(self._restore, icon="rotate-ccw", may="keep_people")
        self.erase = buttons.plain(self._ask_erase, icon="trash-2", may="erase")
        self.footer = [self.restore, self.erase]
        self.overdue = Notice(self._ask_all, icon="clock")
        self.overdue.hide()
        self._waiting: list[UUID] = []
        self.traces = Notice(page.context.lock, role="warning")
        self.traces.hide()
        self.holding = Notice(self._ask_backups, role="warning")
        self.holding.hide()
        self.others = buttons.plain(lambda: page.go.emit(Place(places.TRASH)), icon="trash-2")
        self.lesser = [self.others]
        self.column.addWidget(self.overdue)
        self.column.addWidget(self.traces)
        self.column.addWidget(self.holding)
        self.column.addWidget(self.table, 1)
        self.table.chosen.connect(self._on_chosen)
        self.table.set_acts(self._acts)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.empty.button

    def retranslate(self) -> None:
        self.others.setText(self.tr("Everything else in the trash"))
        self.empty.set_texts(self.tr("Nobody is in the trash."), self.tr("See all people"))
        self.table.set_texts(
            self.tr("People in the trash"), {"name": self.tr("Name"), "phone": self.tr("Telephone")}
        )

    def reload(self) -> None:
        self.page.title.setText(self.tr("People in the trash"))
        self.page.set_lead(self.tr("What was recorded about them comes back with them."))
        self.table.set_rows(self.jobs.ask(queries.trashed_people))
        self._waiting = self.jobs.ask(erasing.overdue)
        self.overdue.setVisible(bool(self._waiting) and self.erase.isEnabled())
        told = self.tr("%n person(s) have been in the trash for more than 30 days.", "", len(self._waiting))
        self.overdue.set_texts(told, self.tr("Erase them for good"))
        held = self._held()
        self.holding.setVisible(bool(held))
        told = self.tr("%n backup(s) from before may still hold people who were erased.", "", len(held))
        self.holding.set_texts(told, self.tr("See these backups"))
        self._on_chosen(self.table.current())

    def arrive(self, _place: Place) -> None:
        self.traces.hide()

    def _on_chosen(self, row: PersonRow | None) -> None:
        self.restore.setVisible(row is not None and self.page.pane is self)
        if row is not None:
            name = i18n.on_a_button(row.shown)
            self.restore.setText(self.tr("Take {name} back").format(name=name))
            self.erase.setText(self.tr("Erase {name} for good").format(name=name))
        self.erase.setVisible(self.restore.isVisible())

    def _restore(self) -> None:
        rows = self.table.chosen_rows()
        if not rows or not self.jobs.did(self, people.restore, *(row.id for row in rows)):
            return
        said = self.tr("{name} is back").format(name=i18n.isolated(rows[0].shown))
        self.page.say(said if len(rows) == 1 else self.tr("%n person(s) are back.", "", len(rows)))

    def _acts(self, rows: list[PersonRow]) -> Iterator[Act]:
        if rows and self.jobs.open_vault.may(Action.KEEP_PEOPLE):
            text = self.tr("Take back")
            yield Act("restore", text, text, self._restore, icon="rotate-ccw")

    def _ask_erase(self) -> None:
        row = self.table.current()
        if row is None:
            return
        taken = self.jobs.ask(erasing.reach, row.id)
        notes = self.tr("%n note(s) about this person are erased too.", "", taken.notes)
        calls = self.tr("%n follow-up(s) about this person are erased too.", "", taken.follow_ups)
        marks = self.tr("%n mark(s) stay without a name, so that the figures stay right.", "", taken.marks)
        question = Question(self, lambda: ask_passphrase(self, self.jobs, lambda: self._erase([row.id])))
        question.ask(
            self.tr("Erase {name} for good?").format(name=i18n.isolated(row.shown)),
            f"{notes}\n{calls}\n{marks}\n{self._what_stays()}",
            yes=self.tr("Erase for good"),
            no=self.tr("Keep in the trash"),
        )

    def _ask_all(self) -> None:
        everybody = list(self._waiting)
        told = self.tr("%n person(s) are erased for good, with every note about them.", "", len(everybody))
        question = Question(self, lambda: ask_passphrase(self, self.jobs, lambda: self._erase(everybody)))
        question.ask(
            self.tr("Erase them for good?"),
            f"{told}\n{self._what_stays()}",
            yes=self.tr("Erase for good"),
            no=self.tr("Keep in the trash"),
        )

    def _what_stays(self) -> str:
        return self.tr(
            "Their name may still stand in notes about the group, on paper, and in every backup made before "
            "today: look for it there. This cannot be undone."
        )

    def _erase(self, everybody: list[UUID]) -> None:
        self.jobs.start(
            erasing.erase_all,
            everybody,
            owner=self,
            done=self._erased,
            failed=lambda error: self.page.advised.emit(messages.sentence(error)),
        )

    def _erased(self, done: erasing.Erased) -> None:
        self.page.say(self.tr("%n person(s) were erased for good.", "", done.number))
        if not done.is_whole:
            self.traces.show_now(
                self.tr(
                    "They are erased, but a file beside the vault still holds traces of them until the vault is "
                    "closed. Lock it now."
                ),
                self.tr("Lock the vault"),
            )
        elif self._held():
            self._ask_backups()

    def _second(self) -> Path | None:
        place = self.page.context.settings.backup_place
        return Path(place) if place else None

    def _held(self) -> list[tuple[datetime, Path]]:
        known = erasing.may_hold(self.page.context.open_vault, self._second())
        return [(one.made_at, one.file) for one in known]

    def _ask_backups(self) -> None:
        question = BackupList(self, self._held(), lambda: ask_passphrase(self, self.jobs, self._forget))
        question.ask(
            self.tr("Delete the backups from before?"),
            self.tr("These backups are older than the erasing: whoever opens one finds those people again."),
            yes=self.tr("Delete these backups"),
            no=self.tr("Keep them"),
        )

    def _forget(self) -> None:
        self.holding.button.setEnabled(False)
        self.jobs.start(
            erasing.forget_backups,
            self._second(),
            owner=self,
            done=lambda number: self._over(self.tr("%n older backup(s) were deleted.", "", number)),
            failed=lambda error: self._over(messages.sentence(error)),
        )

    def _over(self, sentence: str) -> None:
        self.holding.button.setEnabled(True)
        self.reload()
        self.page.say(sentence)
