"""Asks whether backups should go, with a list of them: nothing is deleted that was not seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.style import theme
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.labels import label

_MOST_LINES = 6  # shown at once; the others are scrolled to


class BackupList(Question):
    """The safe answer has the focus; a fresh backup is made before any of these goes, and the dialog says so."""

    def __init__(
        self, parent: QWidget, backups: Sequence[tuple[datetime, Path]], agreed: Callable[[], object]
    ) -> None:
        super().__init__(parent, agreed)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        local = [moment.astimezone() for moment, _file in backups]
        for day, (_moment, file) in zip(language.moments_apart(local, i18n.spoken()), backups, strict=True):
            text = self.tr("{day}: {file}").format(day=day, file=i18n.isolated(file.name))
            self.list.addItem(text)
            self.list.item(self.list.count() - 1).setToolTip(i18n.isolated(str(file.parent)))
        self.about = label("soft")
        self.about.setText(
            self.tr(
                "A fresh backup is made first and opened once to prove it. Copies that you keep elsewhere are not "
                "touched: delete them yourself."
            )
        )
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.about)
        self.setMinimumWidth(round(560 * min(theme.scale(), 1.5)))

    def _fit(self) -> None:
        """The list is as high as its lines, once they are as the style has them, before the dialog is as high as it."""
        self.list.ensurePolished()
        line = max(self.list.sizeHintForRow(0), 1)
        shown = min(self.list.count(), _MOST_LINES)
        self.list.setMinimumHeight(line * min(shown, 2) + theme.BETWEEN)
        self.list.setMaximumHeight(line * shown + theme.BETWEEN)
        super()._fit()
