"""Backups: keep one, a second place, try a restore, restore; and the change of the key."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons, files, papers_out
from peergroups.gui.widgets.ask_passphrase import ask_passphrase
from peergroups.gui.widgets.backup_list import BackupList
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.permissions import Action
from peergroups.usecases import backups, carrying, rotation

_MOST_NAMED = 3  # files that are no backups


class BackupsPane(Pane):
    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._settings = page.context.settings
        self._pressed: QWidget | None = None  # what has the focus again once the work is over
        self.keep_heading, self.newest, self.keep_about = label("heading"), label("body"), label("soft")
        self.drill_due, self.strangers = label("late"), label("late")
        self.keep = buttons.primary(self._keep, icon="download")
        self.drill = buttons.plain(self._drill, icon="badge-check")
        self.second_heading, self.second, self.reminder = label("heading"), label("body"), label("late")
        self.choose = buttons.plain(self._choose, icon="folder-open")
        self.restore_heading, self.restore_about = label("heading"), label("soft")
        self.restore = buttons.plain(self._restore, icon="undo-2")
        self.key_heading, self.key_about, self.key_old = label("heading"), label("soft"), label("late")
        self.rotate = buttons.plain(lambda: ask_passphrase(self, self.jobs, self._rotate), icon="key-round")
        self.forget = buttons.plain(self._ask_forget, icon="trash-2")
        for widgets in (
            (
                self.keep_heading,
                self.newest,
                self.strangers,
                self.drill_due,
                self.keep_about,
                _row(self.drill),
            ),
            (self.second_heading, self.second, self.reminder, _row(self.choose)),
            (self.restore_heading, self.restore_about, _row(self.restore)),
            (self.key_heading, self.key_about, self.key_old, _row(self.rotate, self.forget)),
        ):
            card = Card()
            for widget in widgets:
                card.body.addWidget(widget)
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.footer = [self.keep]

    def retranslate(self) -> None:
        self.keep_heading.setText(self.tr("Beside the vault"))
        self.keep_about.setText(
            self.tr(
                "A backup is kept by itself whenever the vault is closed. Each one is opened once to prove it. "
                "Seven days, four weeks and twelve months are kept, or fewer: all together take no more room than "
                "six of the newest. The last three always stay."
            )
        )
        self.keep.setText(self.tr("Keep a backup now"))
        self.drill.setText(self.tr("Try a restore"))
        self.drill_due.setText(
            self.tr("No restore was tried for three months. Try one: it takes a minute and changes nothing.")
        )
        self.second_heading.setText(self.tr("In a second place"))
        self.choose.setText(self.tr("Choose the second place"))
        self.restore_heading.setText(self.tr("Restore"))
        self.restore_about.setText(
            self.tr(
                "The vault is closed first. You see what is in a backup before anything changes, and what is there "
                "now is set aside."
            )
        )
        self.restore.setText(self.tr("Close and restore"))
        self.key_heading.setText(self.tr("Change the key"))
        self.key_about.setText(
            self.tr(
                "When somebody has left or a copy was lost: the vault is written anew under a new key. Nobody's "
                "passphrase changes. Copies made before stay readable to those who had a way in then."
            )
        )
        self.rotate.setText(self.tr("Change the key now"))
        self.forget.setText(self.tr("Delete the older backups"))

    def reload(self) -> None:
        vault = self.page.context.open_vault
        known = backups.known(vault, self._second())
        here = backups.known(vault).newest
        self.newest.setText(
            i18n.filled(self.tr("The newest one is of {day}."), day=_day(here.made_at))
            if here is not None
            else self.tr("There is none yet.")
        )
        self.strangers.setText(
            self.tr(
                "%n file(s) among the backups are damaged, or no backups of this vault. They count for nothing and "
                "are left where they are: {files}",
                "",
                len(known.strangers),
            ).format(files=i18n.isolated(i18n.listed(file.name for file in known.strangers[:_MOST_NAMED])))
        )
        self.strangers.setVisible(bool(known.strangers))
        self.drill.setEnabled(here is not None)
        self.drill_due.setVisible(backups.is_drill_due(vault, self._settings))
        place, last = self._settings.backup_place, self._settings.backup_place_at
        self.second.setText(
            i18n.isolated(place)
            if place
            else self.tr("None yet. A stick or a shared folder saves the vault when this computer is lost.")
        )
        self.reminder.setText(
            self.tr("No copy went there for fourteen days. Plug it in and keep a backup now.")
        )
        self.reminder.setVisible(carrying.is_due(place, last))
        self.restore.setEnabled(vault.may(Action.RESTORE))
        coordinates = vault.may(Action.MANAGE_ACCESS)
        self.rotate.setEnabled(coordinates)
        old = rotation.still_open(vault, self._second()) if coordinates else []
        self.key_old.setText(
            self.tr("%n backup(s) from before stay readable with the ways in of then.", "", len(old))
        )
        self.key_old.setVisible(bool(old))
        self.forget.setVisible(bool(old))

    def first(self) -> QWidget:
        return self.keep

    def take_place(self, folder: Path) -> None:
        """The second place from now on; the first copy goes there at once."""
        try:
            carrying.require_elsewhere(self.page.context.open_vault, folder)
        except PeerGroupsError as error:
            self.refuse(error)
            return
        self._settings.backup_place, self._settings.backup_place_at = str(folder), ""
        self._settings.backup_place_lacks = False
        carrying.forget_disk(self._settings, str(folder))
        self._settings.save()
        self._keep()

    def _second(self) -> Path | None:
        return Path(self._settings.backup_place) if self._settings.backup_place else None

    def _keep(self) -> None:
        self._start(backups.keep, self._second(), done=self._kept)

    def _kept(self, kept: carrying.Kept) -> None:
        carrying.remember(kept, self._settings)
        if kept.trouble is not None:
            self._over(messages.sentence(kept.trouble), kept.file)
        elif kept.outside is not None:
            text = self.tr("A backup was kept here and in {folder}, and opened once to prove it.")
            self._over(text.format(folder=papers_out.folder_name(kept.outside)), kept.outside)
        else:
            text = self.tr("A backup was kept in {folder} and opened once to prove it.")
            self._over(text.format(folder=papers_out.folder_name(kept.file)), kept.file)

    def _drill(self) -> None:
        self._start(backups.drill, done=self._drilled)

    def _drilled(self, inside: backups.Inside) -> None:
        backups.remember_drill(self.page.context.open_vault, self._settings)
        text = self.tr("The restore worked: people: {people}, sessions: {sessions}. Nothing was changed.")
        spoken = i18n.spoken()
        self._over(
            text.format(
                people=language.format_number(inside.people, spoken),
                sessions=language.format_number(inside.sessions, spoken),
            )
        )

    def _restore(self) -> None:
        context = self.page.context
        context.lock()
        context.go(Place(places.UNLOCK, part="restore"))

    def _rotate(self) -> None:
        self._start(
            rotation.rotate, writes=True, done=lambda _none: self._over(self.tr("The key was changed."))
        )

    def _ask_forget(self) -> None:
        old = rotation.still_open(self.page.context.open_vault, self._second())
        listed = [(one.made_at, one.file) for one in old]
        BackupList(self, listed, lambda: ask_passphrase(self, self.jobs, self._forget)).ask(
            self.tr("Delete the older backups?"),
            self.tr("These open with the passphrases and the recovery sheet of then."),
            yes=self.tr("Delete these backups"),
            no=self.tr("Keep them"),
        )

    def _forget(self) -> None:
        self._start(
            rotation.forget_old,
            self._second(),
            writes=True,
            done=lambda number: self._over(self.tr("%n older backup(s) were deleted.", "", number)),
        )

    def _choose(self) -> None:
        files.ask_folder(self, self.tr("Choose the second place for backups"), self.take_place)

    def _start(self, usecase: Any, *args: object, done: Any, writes: bool = False) -> None:
        if (focus := self.window().focusWidget()) is not None and self.page.isAncestorOf(focus):
            self._pressed = focus
            self.setFocus()  # else it would wander to what is not out of use
        self._enable(False)
        start = partial(self.jobs.start, owner=self, done=done, failed=self._failed, writes=writes)
        start(usecase, *args)

    def _over(self, sentence: str, file: Path | None = None) -> None:
        self._enable(True)
        self.reload()
        if self.hasFocus() and self._pressed is not None:
            self._pressed.setFocus()
        self.page.say(sentence, file)

    def _failed(self, error: PeerGroupsError) -> None:
        self._over(messages.sentence(error))

    def _enable(self, enabled: bool) -> None:
        for button in (self.keep, self.drill, self.choose, self.restore, self.rotate, self.forget):
            button.setEnabled(enabled)


def _day(moment: datetime) -> str:
    return language.format_date(moment.astimezone().date(), i18n.spoken())


def _row(*held: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row)
    for button in held:
        flow.addWidget(button)
    return row
