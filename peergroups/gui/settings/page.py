"""The settings: one list of subjects, each opened in the same pane."""

from __future__ import annotations

from collections.abc import Callable

from peergroups.gui.core.context import Context
from peergroups.gui.settings.all_right import AllRightPane
from peergroups.gui.settings.audit import LogPane
from peergroups.gui.settings.backups import BackupsPane
from peergroups.gui.settings.health import HealthPane
from peergroups.gui.settings.help_line_texts import HelpLineTextsPane
from peergroups.gui.settings.help_lines import HelpLinePane, HelpLinesPane
from peergroups.gui.settings.index import IndexPane
from peergroups.gui.settings.organisation import OrganisationPane
from peergroups.gui.settings.people_with_access import AccessPane, PersonPane
from peergroups.gui.settings.safety import SafetyPane
from peergroups.gui.settings.shutting_out import ShutOutPane
from peergroups.gui.settings.subjects import (
    ACCESS,
    ALL_RIGHT,
    BACKUPS,
    HEALTH,
    HELP_LINE,
    HELP_LINE_TEXTS,
    HELP_LINES,
    LOG,
    ORGANISATION,
    PASSPHRASE,
    PERSON,
    SAFETY,
    SHEET,
    SHUT_OUT,
    VAULT,
)
from peergroups.gui.settings.vault import VaultPane
from peergroups.gui.settings.ways_in import PassphrasePane, SheetPane
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.model.changes import Kind

_PANES: dict[str, Callable[[PanedPage], Pane]] = {
    ORGANISATION: OrganisationPane,
    HELP_LINES: HelpLinesPane,
    HELP_LINE: HelpLinePane,
    HELP_LINE_TEXTS: HelpLineTextsPane,
    SAFETY: SafetyPane,
    PASSPHRASE: PassphrasePane,
    SHEET: SheetPane,
    VAULT: VaultPane,
    BACKUPS: BackupsPane,
    HEALTH: HealthPane,
    ALL_RIGHT: AllRightPane,
    ACCESS: AccessPane,
    PERSON: PersonPane,
    SHUT_OUT: ShutOutPane,
    LOG: LogPane,
}


class SettingsPage(PanedPage):
    """`Place.part` names the subject (see `subjects.py`)."""

    kinds = frozenset({Kind.ORGANISATION, Kind.DIRECTORY, Kind.HANDOUTS, Kind.ACCOUNTS, Kind.SAFETY})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.commands = {"new": self._add_help_line}

    def make_pane(self, name: str) -> Pane:
        return _PANES.get(name, IndexPane)(self)

    def show_back(self, possible: bool) -> None:
        """A subject leads back to the list, although the page itself stands in the navigation."""
        super().show_back(possible or bool(self.place and self.place.part))

    def reload(self) -> None:
        super().reload()
        names = {
            ORGANISATION: self.tr("Organisation"),
            HELP_LINES: self.tr("Help lines"),
            HELP_LINE: self.tr("Help line"),
            HELP_LINE_TEXTS: self.tr("Help line in other languages"),
            SAFETY: self.tr("Steps of Help now"),
            PASSPHRASE: self.tr("Passphrase"),
            SHEET: self.tr("Recovery sheet"),
            VAULT: self.tr("The vault"),
            BACKUPS: self.tr("Backups"),
            HEALTH: self.tr("Health of the vault"),
            ALL_RIGHT: self.tr("Is everything all right?"),
            ACCESS: self.tr("People with access"),
            PERSON: self.tr("Person with access"),
            SHUT_OUT: self.tr("Take the way in away?"),
            LOG: self.tr("Who did what"),
        }
        part = self.place.part if self.place else ""
        self.title.setText(names.get(part) or self.tr("Settings"))

    def _add_help_line(self) -> None:
        from peergroups.gui.settings.subjects import place

        self.go.emit(place(HELP_LINE))
