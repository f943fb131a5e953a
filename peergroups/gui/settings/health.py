"""The health of the vault: what the last look found and what to do about it; after damage, the ways on."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from peergroups.base import language, sentences
from peergroups.base.errors import Cancelled, PeerGroupsError
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.settings import subjects
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.ask_passphrase import ask_passphrase
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.usecases import health, rescue


class HealthPane(Pane):
    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.heading, self.verdict, self.about = label("heading"), label("body"), label("soft")
        self.found = [label("late") for _ in sentences.PROBLEMS]
        self.check = buttons.primary(self._check, icon="badge-check")
        self.mend = buttons.plain(self._mend, icon="search")
        self.back = buttons.plain(self._restore, icon="undo-2")
        self.rescue_heading, self.read, self.lost = label("heading"), label("body"), label("late")
        self.rescue_about = label("soft")
        self.export = buttons.primary(
            lambda: self.page.go.emit(subjects.place(subjects.VAULT)), icon="download"
        )
        self.go_on = buttons.plain(self._ask_go_on, icon="check")
        self.from_backup = buttons.plain(self._restore, icon="undo-2")
        self.looked = self._card(
            self.heading, self.verdict, *self.found, self.about, _row(self.check, self.mend, self.back)
        )
        self.rescued = self._card(
            self.rescue_heading,
            self.read,
            self.lost,
            self.rescue_about,
            _row(self.export, self.go_on, self.from_backup),
        )
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Is it sound?"))
        self.about.setText(
            self.tr(
                "The program looks for damage everywhere in the vault once a week and after a power cut. It changes "
                "nothing, and you can go on working meanwhile."
            )
        )
        self.check.setText(self.tr("Check now"))
        self.mend.setText(self.tr("Mend the search"))
        self.back.setText(self.tr("Close and restore a backup"))
        self.rescue_heading.setText(self.tr("What could be read"))
        self.rescue_about.setText(
            self.tr(
                "First export everything: then nothing of this can be lost. Then go on working with what could be "
                "read, or restore a backup. The damaged files are set aside and never deleted."
            )
        )
        self.export.setText(self.tr("Export everything"))
        self.go_on.setText(self.tr("Go on working with this"))
        self.from_backup.setText(self.tr("Close and restore a backup"))

    def reload(self) -> None:
        vault = self.page.context.open_vault
        self.rescued.setVisible(vault.only_to_look)
        self.looked.setVisible(not vault.only_to_look)
        if vault.only_to_look:
            self._show_rescued(rescue.salvaged(vault))
        else:
            self._show_looked(health.last(vault, self.page.context.settings))

    def first(self) -> QWidget:
        return self.export if self.page.context.open_vault.only_to_look else self.check

    def _show_looked(self, last: health.Health) -> None:
        vault = self.page.context.open_vault
        codes = list(dict.fromkeys([*last.problems, *vault.report.problems]))
        if codes:
            told = self.tr("%n thing(s) were found. Nothing was changed.", "", len(codes))
        elif last.at is None:
            told = self.tr("It was not looked through on this computer yet.")
        else:
            told = self.tr("It was looked through on {day}, and it is sound.").format(day=_day(last.at))
        self.verdict.setText(told)
        for number, line in enumerate(self.found):
            line.setVisible(number < len(codes))
            line.setText(messages.problem(codes[number]) if number < len(codes) else "")
        self.mend.setVisible(bool(health.MENDABLE & set(codes)))
        self.back.setVisible(bool(set(codes) - health.MENDABLE))

    def _show_rescued(self, report: rescue.Report) -> None:
        words, spoken = self._words(), i18n.spoken()
        some = self.tr("some")
        self.read.setText(
            self._list(
                self.tr("Read again: {list}"),
                {
                    words[name]: language.format_number(number, spoken)
                    for name, number in report.kept.items()
                    if name in words
                },
            )
        )
        lost = {
            words.get(name, self.tr("other things")): some
            if number is None or name not in words
            else language.format_number(number, spoken)
            for name, number in report.lost.items()
        }
        self.read.setVisible(bool(report.kept))  # told to those only who see everything
        self.lost.setText(self._list(self.tr("Could not be read: {list}"), lost))
        self.lost.setVisible(bool(lost))

    def _words(self) -> dict[str, str]:
        return {
            "peer_group": self.tr("groups"),
            "person": self.tr("people"),
            "group_session": self.tr("sessions"),
            "attendance": self.tr("attendance marks"),
            "note": self.tr("notes"),
            "follow_up": self.tr("follow-ups"),
        }

    def _list(self, whole: str, of: dict[str, str]) -> str:
        part = self.tr("{what}: {number}")
        listed = [part.format(what=what, number=number) for what, number in of.items()]
        return whole.format(list=self.tr(", ", "between the parts of a list").join(listed))

    def _check(self) -> None:
        self._start(health.examine, writes=False)

    def _mend(self) -> None:
        self._start(health.mend, writes=True)

    def _start(self, usecase: object, *, writes: bool) -> None:
        for button in (self.check, self.mend):
            button.setEnabled(False)
        self.jobs.start(
            usecase,  # type: ignore[arg-type]
            owner=self,
            done=self._checked,
            failed=self._failed,
            writes=writes,
        )

    def _checked(self, problems: list[str]) -> None:
        vault = self.page.context.open_vault
        health.remember(vault, self.page.context.settings, problems)
        self._over(
            self.tr("Something in the vault needs a look: see the list.")
            if problems
            else self.tr("The vault is sound.")
        )

    def _ask_go_on(self) -> None:
        """An older or changed copy is told first, as at the door; then the passphrase is asked for."""
        older = rescue.older(self.page.context.open_vault)
        if older is None:
            ask_passphrase(self, self.jobs, self._go_on)
            return
        Question(self, lambda: ask_passphrase(self, self.jobs, partial(self._go_on, knowingly=True))).ask(
            self.tr("Is this the right copy?"),
            messages.older(older),
            yes=self.tr("Go on with it all the same"),
            no=self.tr("Leave it as it is"),
        )

    def _go_on(self, *, knowingly: bool = False) -> None:
        self.go_on.setEnabled(False)
        self.page.context.open_vault.release()
        self.jobs.start(
            partial(rescue.go_on, knowingly=knowingly),
            owner=self,
            done=lambda _aside: self._went_on(),
            failed=self._failed,
        )

    def _went_on(self) -> None:
        """The vault in the folder is another one now: it is opened like any other."""
        context = self.page.context
        context.lock()
        context.say(self.tr("What could be read is your vault now. Open it as usual."))

    def _restore(self) -> None:
        context = self.page.context
        context.lock()
        context.go(Place(places.UNLOCK, part="restore"))

    def _failed(self, error: PeerGroupsError) -> None:
        self._over("" if isinstance(error, Cancelled) else messages.sentence(error))

    def _over(self, sentence: str) -> None:
        for button in (self.check, self.mend, self.go_on):
            button.setEnabled(True)
        self.reload()
        if sentence:
            self.page.say(sentence)

    def _card(self, *widgets: QWidget) -> Card:
        card = Card()
        for widget in widgets:
            card.body.addWidget(widget)
        self.column.addWidget(card)
        return card


def _day(moment: datetime) -> str:
    return language.format_date(moment.astimezone().date(), i18n.spoken())


def _row(*held: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row)
    for button in held:
        flow.addWidget(button)
    return row
