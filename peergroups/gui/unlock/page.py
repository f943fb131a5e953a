"""The unlock page: one calm column that opens the vault, or makes it step by step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QRadioButton, QWidget

from peergroups.base import paths
from peergroups.base.errors import Cancelled, PeerGroupsError, VaultMissing
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.announce import announce
from peergroups.gui.core.context import Context
from peergroups.gui.core.measure import Measure
from peergroups.gui.core.places import Place
from peergroups.gui.core.soon import soon
from peergroups.gui.style import theme
from peergroups.gui.unlock.away import AwayPanel
from peergroups.gui.unlock.door import CodePanel, DoorPanel, RenewPanel
from peergroups.gui.unlock.opening import Opening, mended_sentence
from peergroups.gui.unlock.panel import Panel
from peergroups.gui.unlock.rescuing import RescuePanel
from peergroups.gui.unlock.restoring import RestorePanel
from peergroups.gui.unlock.state import FIRST_RUN, DoorState, Step, before, first_step, missing_step, vault_in
from peergroups.gui.unlock.step_card import StepCard
from peergroups.gui.widgets import files
from peergroups.gui.widgets.page import Page

if TYPE_CHECKING:
    from peergroups.gui.unlock.founding import Founding
    from peergroups.usecases.vaults import OpenVault

OWN = "own"  # the part of a place that leads from the sample to a vault of one's own


class UnlockPage(Page):
    """Shows the steps; what they are is in `state.py`, what each asks in its panel, what it does beside them.

    What is heavy (the model, the store) is loaded by the worker while the first words are read.
    """

    scrolls = False  # what the step asks does; its buttons stay in view

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.folder = context.folder
        self.state = DoorState()
        self.step = Step.DOOR
        self.panels: dict[Step, Panel] = {}
        self.opening = Opening(self)
        self._founding: Founding | None = None
        self._chosen = False  # the user chose the folder: it is remembered once it opens
        self._working = False
        self.pause = QTimer(self)  # after wrong tries
        self.pause.setSingleShot(True)
        self.pause.timeout.connect(lambda: self.tell(""))
        self._lay_out()

    @property
    def panel(self) -> Panel:
        """The step in view."""
        return self.panels[self.step]

    @property
    def founding(self) -> Founding:
        """The steps of the first run."""
        if self._founding is None:
            from peergroups.gui.unlock.founding import Founding

            self._founding = Founding(self)
        return self._founding

    def retranslate(self) -> None:
        for panel in self.panels.values():
            panel.retranslate()
        for button in self.further if self.panels else ():
            if button not in self.panel.more:
                button.hide()
        if self.panels:
            self._show_texts()

    def arrive(self, place: Place) -> None:
        super().arrive(place)
        if self.panels and place.part == OWN:
            self.start_own()
            return
        if self.panels:
            if place.part == Step.RESTORE:
                self.show_step(Step.RESTORE)
            return
        self.show_step(self._begins_with())
        soon(self, lambda: self.jobs.warm_up(_load))

    def first(self) -> QWidget | None:
        if self.panels and self.step is Step.AWAY and not self._working:
            return self.forward  # to look again is what one comes for
        return self.panel.first() if self.panels and not self._working else self

    def escape(self) -> bool:
        """Esc takes a step back; at the first one there is nowhere to go."""
        self.step_back()
        return True

    def leave(self) -> None:
        for panel in self.panels.values():
            panel.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "card"):
            self._fit()

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        if hasattr(self, "card"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from what has no Enter of its own: a choice, a box to tick."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(self.focusWidget(), (QComboBox, QRadioButton, QCheckBox)):
            self.step_on()
        else:
            super().keyPressEvent(event)

    def show_back(self, possible: bool) -> None:
        """Each step has a Back of its own."""

    def show_step(self, step: Step) -> None:
        """Shows that step, with the focus where its work begins."""
        panel = self.panels.get(step) or self._make(step)
        self.step = step
        panel.folder, panel.made = self.folder, self.context.vault is not None
        panel.arrive(self.place or Place(places.UNLOCK))
        self.card.turn_to(panel)
        panel.retranslate()  # also says which of its further ways make sense here
        self.tell("")
        self.say("")  # nor does the bar lead to a sheet of the step before
        self._show_texts()
        self.focus_first()

    def step_on(self) -> None:
        """The primary button, or Enter in the last field."""
        if self._working or self.pause.isActive():
            return
        if self.step is Step.WELCOME:
            self.show_step(Step.ORGANISATION)
        elif self.step is Step.AWAY:
            self.show_step(self._begins_with())
        else:
            ways = self.opening.ways if self.step in self.opening.ways else self.founding.ways
            ways[self.step]()

    def step_back(self) -> None:
        step = before(self.step)
        if step is Step.DOOR and self.step is Step.RESTORE:  # the first run leads there too
            step = self._begins_with()
        if step is not None and not self._working:
            self.panel.complain("")
            self.show_step(step)

    def _begins_with(self) -> Step:
        kept, usual = self.context.settings.vault, self.folder == paths.default_vault()
        known = self.context.settings.usual_used if usual else bool(kept) and Path(kept) == self.folder
        return first_step(self.folder, remembered=known)

    def choose_folder(self) -> None:
        """Asks for the folder of another vault."""
        start = Path.home() if self.step is Step.AWAY else self.folder.parent
        files.ask_folder(self, self.tr("Choose the folder of the vault"), self.take_folder, start=start)

    def take_folder(self, folder: Path) -> None:
        """Goes to the door of the vault in this folder, if there is one."""
        found = vault_in(folder)
        if found is None:
            self.panel.complain(messages.sentence(VaultMissing()))
        else:
            self._turn_to(found)

    def start_own(self) -> None:
        """Away from the sample, or from a vault that is not there: to the usual folder."""
        self._turn_to(paths.default_vault())

    def admit(self, vault: OpenVault) -> None:
        """The vault is open: to the evening, or to the step of the first run it still needs."""
        from peergroups.store.queries import organisation

        self.state.open()
        self.panel.leave()
        if vault.only_to_look:
            self.context.opened(vault)
            return
        kept = organisation.organisation(vault.db())
        step = missing_step(named=kept is not None, confirmed=organisation.recovery_confirmed(vault.db()))
        self.remember_folder()
        if step is None:
            self.context.opened(vault)
            if sentence := mended_sentence(vault):
                self.context.say(sentence)
        else:
            self.jobs.attach(vault)
            self.founding.resume(step)

    def let_go(self) -> None:
        """Closes the vault whose first run was begun: another one is wanted."""
        if self.context.vault is not None:
            self.jobs.part(lambda vault: vault.close())
        self._founding = None
        for step in FIRST_RUN[1:]:
            if (panel := self.panels.pop(step, None)) is not None:
                self.card.middle.drop(panel)

    def remember_folder(self) -> None:
        """A folder the user chose is the one the program starts with from now on."""
        usual, settings = self.folder == paths.default_vault(), self.context.settings
        is_new = usual and not settings.usual_used
        if (self._chosen or is_new) and self.folder != paths.sample_vault():
            settings.vault = "" if usual else str(self.folder)
            settings.usual_used = settings.usual_used or usual
            settings.save()

    def work(
        self,
        sentence: str,
        usecase: Callable[..., Any],
        *args: object,
        done: Callable[[Any], object],
        failed: Callable[[PeerGroupsError], object],
    ) -> None:
        """Long work in the worker, with a sentence meanwhile; no field takes anything until it is over."""

        def over(then: Callable[[Any], object], what: Any) -> None:
            self._show_working(False)
            self.tell("")
            then(what)

        self._show_working(True)
        self.tell(sentence)
        self.jobs.start_bare(
            usecase,
            *args,
            owner=self,
            done=lambda value: over(done, value),
            failed=lambda error: over(failed, error),
            unwanted=_shut,
        )

    def show_forward(self) -> None:
        """What the panel asks of its primary button now, where the next thing is done."""
        self._show_texts()
        self.forward.setFocus()

    def fail(self, error: PeerGroupsError) -> None:
        """A step did not succeed; it stays where it is and says why."""
        self.tell("" if isinstance(error, Cancelled) else messages.sentence(error))
        self.focus_first()

    def ask_patience(self, seconds: int) -> None:
        """No further try until the pause is over."""
        self.pause.start(seconds * 1000)
        self.tell(self.tr("Please wait %n second(s) before the next try.", "", seconds))

    def tell(self, sentence: str) -> None:
        """One sentence above the buttons, read aloud."""
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))
        if sentence:
            announce(self.status, sentence)

    def _turn_to(self, folder: Path) -> None:
        self.let_go()
        self.folder, self._chosen, self.state = folder, True, DoorState()
        self.panel.complain("")
        self.show_step(self._begins_with())

    def _make(self, step: Step) -> Panel:
        panel = self._made(step)
        panel.forward.connect(self.step_on)
        self.card.add(panel)
        self.panels[step] = panel
        return panel

    def _made(self, step: Step) -> Panel:
        if step is Step.WELCOME:
            from peergroups.gui.unlock.welcome import WelcomePanel

            return WelcomePanel(
                self.context,
                self.opening.try_sample,
                self.choose_folder,
                lambda: self.show_step(Step.RESTORE),
            )
        if step is Step.AWAY:
            return self._made_away()
        if step is Step.DOOR:
            return DoorPanel(
                forgot=lambda: self.show_step(Step.CODE),
                choose_folder=self.choose_folder,
                try_sample=self.opening.try_sample,
                start_own=self.start_own,
                use_keychain=self.opening.use_keychain,
                restore=lambda: self.show_step(Step.RESTORE),
            )
        if step is Step.RESTORE:
            return RestorePanel(self.context)
        if step is Step.RESCUE:
            return RescuePanel(look=self.opening.helping.look, later=self.opening.helping.later)
        plain = {Step.CODE: CodePanel, Step.RENEW: RenewPanel}
        return plain[step]() if step in plain else self.founding.make_panel(step)

    def _made_away(self) -> AwayPanel:
        return AwayPanel(
            choose_folder=self.choose_folder,
            restore=lambda: self.show_step(Step.RESTORE),
            try_sample=self.opening.try_sample,
            start_own=self.start_own,
        )

    def _lay_out(self) -> None:
        self.head.hide()  # each step has its heading in the column
        self.card = card = StepCard(self.step_on, self.step_back)
        self.progress, self.heading, self.status = card.progress, card.heading, card.status
        self.forward, self.backward, self.further = card.forward, card.backward, card.further
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.card)
        line.addStretch(1)
        self.body.addSpacing(theme.INSIDE)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        self.card.fit(self.width(), low=self.measure.low)

    def _show_texts(self) -> None:
        self.heading.setText(self.panel.heading)
        self.forward.setText(self.panel.forward_text)
        self.backward.setText(self.tr("&Back"))
        self.backward.setVisible(before(self.step) is not None)
        self.progress.setVisible(self.step in FIRST_RUN)
        if self.step in FIRST_RUN:
            from peergroups.base import language

            at, of = FIRST_RUN.index(self.step) + 1, len(FIRST_RUN)
            spoken = i18n.spoken()
            text = self.tr("Step {number} of {all}")
            self.progress.setText(
                text.format(number=language.format_number(at, spoken), all=language.format_number(of, spoken))
            )

    def _show_working(self, working: bool) -> None:
        self._working = working
        if working:
            self.setFocus()  # else it would wander to the next control of the window
        for widget in (self.panel, self.forward, self.backward, *self.further):
            widget.setEnabled(not working)


def _load() -> None:
    """What the next click needs."""
    from peergroups.usecases import demo, printing

    assert demo, printing


def _shut(brought: object) -> None:
    """A vault that was opened for nobody is closed again; it may come with its recovery code."""
    from peergroups.usecases.vaults import OpenVault

    for one in brought if isinstance(brought, tuple) else (brought,):
        if isinstance(one, OpenVault):
            one.close()
