"""About this program: its version, its licence, and what it is made of."""

from __future__ import annotations

import PySide6

import peergroups
from peergroups.gui.core.context import Context
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.page import Page


class AboutPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._what = label("large")
        self._version = label()
        self._promise = label()
        self._heading = label("heading")
        self._qt = label()
        self._others = label()
        for widget in (self._what, self._version, self._promise, self._heading, self._qt, self._others):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.title.setText(self.tr("About PeerGroups"))
        self._what.setText(
            self.tr("An offline, encrypted notebook for volunteers who lead peer-support groups.")
        )
        self._version.setText(self.tr("Version {number}").format(number=peergroups.__version__))
        self._promise.setText(
            self.tr("It needs no internet and no account. What you write stays on this computer, encrypted.")
        )
        self._heading.setText(self.tr("Licences"))
        self._qt.setText(
            self.tr(
                "PeerGroups is free software under the MIT licence. Its window is made with Qt {version} and "
                "PySide, used under the GNU Lesser General Public Licence, version 3: you may replace them "
                "by your own build."
            ).format(version=PySide6.__version__)
        )
        self._others.setText(
            self.tr(
                "It uses SQLCipher, SQLAlchemy, SQLModel, cryptography, HarfBuzz and ICU, the "
                "Noto fonts (SIL Open Font Licence) and outlines of Lucide (ISC licence)."
            )
        )
