"""What the steps of the first run do: keep the organisation, make the vault, hand out the recovery sheet.

Each step leaves the vault in a state from which the next opening can go on, whenever the program ends.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from peergroups.base import clock
from peergroups.base.errors import InvalidDraft
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.gui.unlock.first_run import CheckPanel, OrganisationPanel, PassphrasePanel, SheetPanel
from peergroups.gui.unlock.panel import Panel, StepsPage
from peergroups.gui.unlock.state import Step
from peergroups.store.queries import organisation as queries
from peergroups.usecases import organisation, vaults

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault


class Founding:
    """Loaded when the first run begins. `ways` says what the primary button does at each step."""

    def __init__(self, page: StepsPage) -> None:
        self._page = page
        self._details: dict[str, object] = {}  # the organisation's, until the vault is made
        self._code = ""  # of the recovery sheet, until two parts are typed back
        self.ways: dict[Step, Callable[[], object]] = {
            Step.ORGANISATION: self._keep_organisation,
            Step.PASSPHRASE: self._keep_passphrase,
            Step.SHEET: self._ask_back,
            Step.CHECK: self._confirm,
        }

    def make_panel(self, step: Step) -> Panel:
        if step is Step.SHEET:
            panel = SheetPanel(self._page.context)
            panel.said.connect(self._tell)
            return panel
        return {
            Step.ORGANISATION: OrganisationPanel,
            Step.PASSPHRASE: PassphrasePanel,
            Step.CHECK: CheckPanel,
        }[step]()

    def _tell(self, sentence: str, file: Path | None) -> None:
        """Above the buttons, where there is room for it; the bar leads to the file."""
        self._page.tell(sentence)
        self._page.say("", file)

    def resume(self, step: Step) -> None:
        """Goes on with the step that an opened vault still needs."""
        if step is Step.SHEET:
            self._hand_out()
        else:
            self._page.show_step(step)

    def _keep_organisation(self) -> None:
        panel, vault = self._page.panel, self._page.context.vault
        assert isinstance(panel, OrganisationPanel)
        self._details = {**panel.form.details(), "language": i18n.spoken()}
        try:
            organisation.check(self._details)
            if vault is not None:
                self._page.jobs.write(self, organisation.describe, self._details)
                vault.history.forget()  # the first run has Back, not Undo
                self._page.say("")
        except InvalidDraft as error:
            panel.form.show_errors(error.fields)
            return
        if vault is not None and self._page.jobs.ask(queries.recovery_confirmed):
            self._page.context.opened(vault)
        else:
            self._page.show_step(Step.PASSPHRASE)

    def _keep_passphrase(self) -> None:
        panel, vault = self._page.panel, self._page.context.vault
        assert isinstance(panel, PassphrasePanel)
        if vault is not None and panel.new.is_empty:
            self._hand_out()
        elif not panel.new.check():
            return
        elif vault is not None:
            self._page.work(
                translate("Founding", "Changing the passphrase. This takes a few seconds."),
                vaults.change_passphrase,
                vault,
                panel.new.passphrase,
                done=lambda _none: self._hand_out(),
                failed=self._page.fail,
            )
        else:
            self._page.work(
                translate("Founding", "Making the vault. This takes a few seconds."),
                vaults.begin,
                self._page.folder,
                panel.new.passphrase,
                self._details,
                done=lambda made: self._show_code(*made),
                failed=self._page.fail,
            )

    def _hand_out(self) -> None:
        """Shows the code of this run, or a new one where the one before cannot be known any more."""
        vault = self._page.context.open_vault
        if self._code:
            self._show_code(vault, self._code)
            return
        self._page.work(
            translate("Founding", "Making a recovery code"),
            vaults.new_recovery_code,
            vault,
            done=lambda code: self._show_code(vault, code, renewed=True),
            failed=self._page.fail,
        )

    def _show_code(self, vault: OpenVault, code: str, *, renewed: bool = False) -> None:
        self._code = code
        self._page.jobs.attach(vault)
        self._page.remember_folder()
        self._page.panel.leave()
        kept = self._page.jobs.ask(queries.organisation)
        assert kept is not None, "the organisation comes before the sheet"
        self._page.show_step(Step.SHEET)
        panel = self._page.panel
        assert isinstance(panel, SheetPanel)
        today = clock.today(ZoneInfo(kept.zone))
        panel.is_renewed = panel.is_renewed or renewed
        panel.retranslate()
        panel.sheet.show_code(code, organisation=kept.name, paper=str(kept.paper), made_on=today)

    def _ask_back(self) -> None:
        self._page.show_step(Step.CHECK)
        panel = self._page.panel
        assert isinstance(panel, CheckPanel)
        panel.parts.ask(self._code)

    def _confirm(self) -> None:
        panel = self._page.panel
        assert isinstance(panel, CheckPanel)
        if not self._page.jobs.did(panel.parts, vaults.confirm_recovery, self._code, panel.parts.typed()):
            return
        self._code = ""
        self._page.context.opened(self._page.context.open_vault)
