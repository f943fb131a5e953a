"""A step of the unlock page: what it asks, what its buttons say, and what it may ask of the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core.context import Context
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.core.soon import soon
from peergroups.gui.style import theme
from peergroups.gui.unlock.state import DoorState, Step
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.view import Part

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault

_SETTLED = 60  # milliseconds


class Panel(Part):
    """Build it in `__init__` into `column`; the page shows the heading above and the buttons below.

    `retranslate` sets `heading` and `forward_text` too; `leave` forgets what was typed.
    """

    forward = Signal()  # Enter in the last field

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path()  # of the vault it is about, which is open already or not
        self.made = False
        self.heading = ""
        self.forward_text = ""
        self.sentence = label("body")
        self.more: list[buttons.Button] = []  # further ways, below the primary button
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.BETWEEN)
        self.column.addWidget(self.sentence)

    def complain(self, sentence: str) -> None:
        """Says what went wrong beside the fields it is about."""

    def reveal(self, *widgets: QWidget) -> None:
        """Scrolls until they are in view, the last one surely, once everything has its place."""

        def show() -> None:
            area: QWidget | None = self.parentWidget()
            while area is not None and not isinstance(area, QScrollArea):
                area = area.parentWidget()
            for widget in widgets:
                if area is not None and widget.isVisible():
                    area.ensureWidgetVisible(widget, 0, theme.INSIDE)

        soon(self, show)
        soon(self, show, _SETTLED)


class StepsPage(Protocol):
    """The page, as those see it who do the work of its steps."""

    context: Context
    jobs: Jobs
    folder: Path
    state: DoorState
    step: Step

    @property
    def panel(self) -> Panel: ...

    def show_step(self, step: Step) -> None: ...

    def admit(self, vault: OpenVault) -> None: ...

    def let_go(self) -> None: ...

    def take_folder(self, folder: Path) -> None: ...

    def remember_folder(self) -> None: ...

    def focus_first(self) -> None: ...

    def fail(self, error: PeerGroupsError) -> None: ...

    def tell(self, sentence: str) -> None: ...

    def show_forward(self) -> None: ...

    def say(self, sentence: str, file: Path | None = None) -> None: ...

    def ask_patience(self, seconds: int) -> None: ...

    def work(
        self,
        sentence: str,
        usecase: Callable[..., Any],
        *args: object,
        done: Callable[[Any], object],
        failed: Callable[[PeerGroupsError], object],
    ) -> None: ...
