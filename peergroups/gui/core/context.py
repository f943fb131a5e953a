"""What the frame hands to every page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from peergroups.base.settings import Settings
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.core.places import Place

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault


@dataclass(frozen=True, slots=True)
class Context:
    """`opened` takes the vault the unlock room has opened; `restyle` puts changed settings on the screen."""

    jobs: Jobs
    settings: Settings
    folder: Path  # of the vault that this window is for
    say: Callable[[str], None]  # a sentence for the bar at the bottom, also read aloud
    go: Callable[[Place], None]
    opened: Callable[[OpenVault], None]
    lock: Callable[[], None]
    restyle: Callable[[], None]
    actions: Callable[[], Sequence[QAction]]  # everything the menus offer now

    @property
    def vault(self) -> OpenVault | None:
        """The open vault; None while it is locked."""
        return self.jobs.vault

    @property
    def open_vault(self) -> OpenVault:
        """The same for those who are there only while it is open."""
        return self.jobs.open_vault
