"""The line below the strip that says what is wrong with the vault or the clock, on every page while it is so."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStorageInfo, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from peergroups.base import clock, paths
from peergroups.base.carriers import Lies, lies
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.announce import announce
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.shell.place_watch import PlaceWatch
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.files import ask_target
from peergroups.gui.widgets.notice import Notice
from peergroups.store.queries import organisation

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

_BESIDE = 4  # times its width: from here the button stands beside the sentence
SOON, LATER = 3_000, 30_000  # milliseconds after the vault was opened


class Banner(QWidget):
    """Follows the open vault, and has it looked through when that is due, without anybody waiting for it."""

    answered = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._vault: OpenVault | None = None
        self._is_sample = False
        self._lies = Lies.PLAIN
        self.notice = Notice(role="warning")
        self.button = buttons.plain(self._pressed)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.BETWEEN, theme.INSIDE, theme.BETWEEN, 0)
        self._row.setSpacing(theme.INSIDE)
        self._row.addWidget(self.notice, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.look)
        self.watch = PlaceWatch(self)
        self.watch.changed.connect(self._place_changed)
        self.hide()

    def follow(self, vault: OpenVault | None) -> None:
        """The vault that is open now; None while it is locked."""
        self._vault = vault
        self._is_sample = vault is not None and organisation.is_sample(vault.db())
        self._lies = _lies(vault, self._context.settings.places_known)
        self.watch.follow(vault)
        self.timer.stop()
        self.refresh()
        if vault is None or vault.only_to_look or vault.folder == paths.sample_vault():
            return
        from peergroups.usecases import health

        if health.is_due(vault, self._context.settings):
            self.timer.start(LATER if vault.report.ended == "well" else SOON)

    def look(self) -> None:
        """Has the worker look through the vault; what it finds is remembered and said here."""
        from peergroups.usecases import health

        if self._vault is not None and self._vault is self._context.vault:  # still open
            self._context.jobs.start(
                health.examine, owner=self, done=self._looked, failed=self._not_now, writes=False
            )

    def refresh(self) -> None:
        """Says what there is to say now."""
        sentence, button = self._texts()
        self.notice.set_texts(sentence)
        self.button.setText(button)
        self.button.setHidden(not button)
        self._share()
        self.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The button stands below the sentence where it would take too much of its width."""
        beside = _BESIDE * self.button.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "timer"):
            self.refresh()

    def _texts(self) -> tuple[str, str]:
        if self._vault is None:
            return "", ""
        if self._vault.place.is_gone:
            return self._gone_text(), self.tr("Keep a copy elsewhere")
        return self._told(self._vault)

    def _told(self, vault: OpenVault) -> tuple[str, str]:
        if self._is_sample:
            return self.tr("Sample: these people are invented."), self.tr("Start your own")
        if vault.only_to_look:
            return self._to_look_text(vault), self.tr("See what can be done")
        return self._asked(vault)

    def _asked(self, vault: OpenVault) -> tuple[str, str]:
        """What somebody is to confirm, one after the other; then what is wrong inside."""
        from peergroups.usecases import health

        if vault.report.clock_was is not None:
            return self._clock_text(vault.report.clock_was), self.tr("The date is right")
        if vault.report.first_here and health.may_judge(vault):
            return self._first_text(vault.report.newest_entry), self.tr("That fits")
        if self._lies:
            return self._place_text(), self.tr("I know")
        if health.last(vault, self._context.settings).problems or vault.report.problems:
            return self.tr("Something is wrong inside the vault."), self.tr("See what can be done")
        if vault.report.first_here:
            return self.tr(
                "This vault is open on this computer for the first time. Whoever coordinates is asked at their next "
                "opening whether it is the newest copy."
            ), ""
        return "", ""

    def _place_text(self) -> str:
        if self._lies is Lies.NETWORK:
            return self.tr(
                "This vault lies on a network folder: when the network fails, so does keeping. Keep the vault on this "
                "computer, and its backups there."
            )
        if self._lies is Lies.STICK:
            return self.tr(
                "This vault lies on a stick or card of the kind that is easily damaged when it is pulled out. Choose a "
                "second place for its backups."
            )
        if self._lies is Lies.UNTOLD:
            return self.tr(
                "This computer does not tell on what kind of disk this vault lies. If it is a stick or a card, it may "
                "be damaged when that is pulled out: choose a second place for its backups."
            )
        return self.tr(
            "This vault lies in a folder that another program carries to other computers. Two that work at once make "
            "two copies. Keep the vault elsewhere, and only its backups there."
        )

    def _gone_text(self) -> str:
        return self.tr(
            "The folder of the vault is not where it was: it was renamed or deleted, or the stick was pulled out. "
            "Nothing more is kept in it until it is back. All that was kept before can go into a backup elsewhere."
        )

    def _to_look_text(self, vault: OpenVault) -> str:
        from peergroups.usecases import rescue

        older = rescue.older(vault)
        if older is not None:
            more = messages.older(older)
        else:
            more = self._first_text(vault.report.newest_entry) if vault.report.first_here else ""
        if rescue.salvaged(vault).is_whole:
            told = self.tr(
                "This copy is open to look at, to print and to export; nothing in it can be changed."
            )
        else:
            told = self.tr(
                "The vault is damaged. What could be read is open to look at, to print and to export; nothing can "
                "be changed."
            )
        return f"{told} {more}".rstrip()

    def _clock_text(self, was: datetime) -> str:
        text = self.tr(
            "This computer says that it is {now}, but the vault was last open on {before}. Until you confirm the "
            "date, nothing is planned ahead, no backup is removed and nobody joins a group."
        )
        return i18n.filled(text, now=_day(clock.now()), before=_day(was))

    def _first_text(self, newest: datetime | None) -> str:
        if newest is None:
            return self.tr(
                "This vault is open on this computer for the first time. Nothing was kept in it yet. If there should "
                "be something, lock it and look for the newer copy."
            )
        text = self.tr(
            "This vault is open on this computer for the first time. Its newest entry is of {day}. If there should "
            "be a newer one, lock it and look for the newer copy."
        )
        return i18n.filled(text, day=_day(newest))

    def _pressed(self) -> None:
        vault = self._vault
        if vault is not None and vault.place.is_gone:
            ask_target(
                self,
                self.tr("Keep a copy elsewhere"),
                self.tr("Backups (*.pgbak)"),
                self._keep_elsewhere,
                name="peergroups.pgbak",
            )
            return
        if vault is not None and self._is_sample:
            self._context.lock()
            self._context.go(Place(places.UNLOCK, part="own"))
            return
        if vault is None or vault.only_to_look or not self._confirmed(vault):
            self._context.go(Place(places.SETTINGS, part="health"))

    def _confirmed(self, vault: OpenVault) -> bool:
        """Takes what was asked for answered; False where nothing was."""
        from peergroups.usecases import health

        if vault.report.clock_was is not None:
            with contextlib.suppress(PeerGroupsError):  # a long piece of work runs: it is asked again
                self._context.jobs.write(self, health.confirm_clock)
                self.answered.emit()  # the focus is back in the page before the button goes
        elif vault.report.first_here and health.may_judge(vault):
            health.confirm_first(vault)
            self.answered.emit()
        elif self._lies:
            self._context.settings.places_known[vault.keys.vault_id.hex] = self._lies
            self._context.settings.save()
            self._lies = Lies.PLAIN
            self.answered.emit()
        else:
            return False
        self.refresh()
        return True

    def _keep_elsewhere(self, file: Path) -> None:
        """All that was kept, out of what the program still holds open."""
        from peergroups.usecases import backups

        self._context.jobs.start(
            backups.save_to,
            file,
            owner=self,
            done=partial(self._kept, file),
            failed=self._refuse,
            writes=False,
        )

    def _kept(self, file: Path, _contents: object) -> None:
        text = self.tr("The backup {file} is kept. Restore it where the vault is to be from now on.")
        self._context.say(i18n.filled(text, file=i18n.isolated(file.name)))

    def _refuse(self, error: PeerGroupsError) -> None:
        self._context.say(messages.sentence(error))

    def _place_changed(self) -> None:
        self.refresh()
        if not self.isHidden():
            announce(self.notice.sentence, self.notice.sentence.text())

    def _looked(self, problems: list[str]) -> None:
        from peergroups.usecases import health

        if self._vault is None:
            return
        health.remember(self._vault, self._context.settings, problems)
        self.refresh()
        if problems:
            announce(self.notice.sentence, self.notice.sentence.text())

    def _not_now(self, _error: PeerGroupsError) -> None:
        """Cancelled, or locked meanwhile: it is due again the next time."""


def _day(moment: datetime) -> str:
    from peergroups.base import language

    return language.format_date(moment.astimezone().date(), i18n.spoken())


def _lies(vault: OpenVault | None, known: Mapping[str, str]) -> Lies:
    """Where it lies, unless that was said already."""
    if vault is None or vault.only_to_look or vault.folder == paths.sample_vault():
        return Lies.PLAIN
    system = bytes(QStorageInfo(str(vault.folder)).fileSystemType().data()).decode("ascii", "replace")
    found = lies(vault.folder, system)
    return Lies.PLAIN if known.get(vault.keys.vault_id.hex) == found else found
