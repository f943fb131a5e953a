"""The organisation's logo: chosen from a file, checked and drawn anew, kept in the vault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons, files
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import PlainLabel, label
from peergroups.gui.widgets.page import Page
from peergroups.store.queries import handouts as queries
from peergroups.usecases import handouts

_HIGH, _WIDE = 96, 240  # pixels at 100 %: the logo as it is shown here


class LogoField(QWidget):
    """Stands below the organisation's details; every choice acts at once."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.heading, self.why = label("strong"), label("soft")
        self.picture = PlainLabel()
        self.picture.setProperty("role", "paper")
        self.choose = buttons.plain(self._ask, icon="upload")
        self.remove = buttons.plain(self._remove, icon="trash-2")
        acts = QWidget()
        row = FlowLayout(acts)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.heading)
        column.addWidget(self.why)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(acts)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Logo"))
        self.why.setText(self.tr("It stands at the head of your handouts. A copy is kept in the vault."))
        self.picture.setAccessibleName(self.tr("Logo"))
        self.choose.setText(self.tr("Choose a picture…"))
        self.remove.setText(self.tr("Take the logo away"))

    def reload(self) -> None:
        png = self._page.jobs.ask(queries.logo)
        shown = QPixmap()
        if png:
            shown.loadFromData(png, "PNG")
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            shown = shown.scaled(_WIDE, _HIGH, keep, smooth)
        self.picture.setPixmap(shown)
        self.picture.setVisible(bool(png))
        self.remove.setVisible(bool(png))

    def take(self, file: Path) -> None:
        """Keeps the picture in this file, in the worker."""
        self._page.jobs.start(
            handouts.set_logo, file, owner=self, done=lambda _none: self._said(), failed=self._page.refuse
        )

    def _ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
        start = files.Place.PicturesLocation
        files.ask_file(self, self.tr("Choose a picture"), kinds, self.take, start=start)

    def _remove(self) -> None:
        if self._page.jobs.did(self._page, handouts.remove_logo):
            self._page.say(self.tr("The logo was taken away."))
            self.choose.setFocus()

    def _said(self) -> None:
        self._page.say(self.tr("The logo is kept and stands on your handouts."))
