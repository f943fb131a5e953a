"""The step for a folder that cannot be reached: why, and what there is to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from peergroups.base import paths
from peergroups.gui.core import i18n
from peergroups.gui.core.announce import announce
from peergroups.gui.core.places import Place
from peergroups.gui.unlock.panel import Panel
from peergroups.gui.unlock.state import Reach, reach
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label


class AwayPanel(Panel):
    """The primary button looks again."""

    def __init__(
        self,
        *,
        choose_folder: Callable[[], object],
        restore: Callable[[], object],
        try_sample: Callable[[], object],
        start_own: Callable[[], object],
    ) -> None:
        super().__init__()
        self._found = Reach.MISSING
        self.place = label("soft")
        self.error = label("error")
        self.error.hide()
        self.other = buttons.link(choose_folder)
        self.restore = buttons.link(restore)
        self.sample = buttons.link(try_sample)
        self.new = buttons.link(start_own)
        self.more = [self.other, self.restore, self.sample, self.new]
        self.column.addWidget(self.place)
        self.column.addWidget(self.error)

    def arrive(self, _place: Place) -> None:
        self._found = reach(self.folder)
        self.retranslate()
        announce(self.sentence, self.sentence.text())

    def retranslate(self) -> None:
        self.heading = self.tr("The vault cannot be reached")
        self.forward_text = self.tr("&Try again")
        self.sentence.setText(self._reason())
        self.place.setText(self.tr("Folder: {folder}").format(folder=i18n.isolated(str(self.folder))))
        self.other.setText(self.tr("&Choose another vault"))
        self.restore.setText(self.tr("&Restore from a backup"))
        self.sample.setText(self.tr("&Open the sample group"))
        self.new.setText(self.tr("&Go to my own vault"))
        self.new.setHidden(self.folder == paths.default_vault())

    def first(self) -> QWidget:
        return self.other

    def complain(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        if sentence:
            announce(self.error, sentence)

    def _reason(self) -> str:
        if self._found is Reach.FORBIDDEN:
            return self.tr(
                "This account of the computer may not look into the folder. Nothing was changed. Sign in as whoever "
                "uses the vault, or ask whoever looks after the computer."
            )
        if self._found is Reach.SILENT:
            return self.tr(
                "The disk with the folder does not answer. Nothing was changed. Look at the cable, the stick or the "
                "network, then try again."
            )
        if self._found is Reach.NO_FOLDER:
            return self.tr(
                "In place of the folder there is a file. Nothing was changed. Choose the vault again."
            )
        if self._found is Reach.BROKEN_LINK:
            return self.tr(
                "The folder is a link that leads nowhere now. Nothing was changed. Plug in the disk that it leads to, "
                "then try again."
            )
        return self.tr(
            "The vault is not there now: its stick or disk may be missing, or the folder was renamed, moved or "
            "deleted. Nothing was changed. Put it back, then try again."
        )
