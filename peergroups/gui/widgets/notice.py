"""Panels with one sentence and one button: what to do on an empty page, and what needs attention."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peergroups.gui.core.announce import announce
from peergroups.gui.core.soon import soon
from peergroups.gui.style import icons, theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import PlainLabel, label
from peergroups.gui.widgets.scrolled import come_into_view


class Notice(QFrame):
    """`role` is "notice" (calm) or "warning" (a thick edge and a sign). Texts come with `set_texts`."""

    def __init__(
        self, pressed: Callable[[], object] | None = None, *, icon: str = "info", role: str = "notice"
    ) -> None:
        super().__init__()
        self.setProperty("role", role)
        self._icon = "triangle-alert" if role == "warning" else icon
        self._colour = "late" if role == "warning" else "accent"
        self._sign = PlainLabel()
        self.sentence = label("large" if role == "notice" else "body")
        self.button = buttons.primary(pressed) if role == "notice" else buttons.plain(pressed)
        column = QVBoxLayout()
        column.setSpacing(theme.BETWEEN)
        column.addWidget(self.sentence)
        holder = QWidget()
        FlowLayout(holder).addWidget(self.button)
        if pressed is None:  # and never `setVisible(True)`: without a parent that opens a window
            holder.hide()
        column.addWidget(holder)
        row = QHBoxLayout(self)
        above = theme.GRID if role == "warning" else theme.BETWEEN
        row.setContentsMargins(theme.BETWEEN, above, theme.BETWEEN, above)
        row.setSpacing(theme.BETWEEN)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._draw()

    def set_texts(self, sentence: str, button: str = "") -> None:
        """The one sentence, and what its button says."""
        self.sentence.setText(sentence)
        self.button.setText(button)
        self._draw()

    def show_now(self, sentence: str, button: str = "") -> None:
        """Shows it, where its page is scrolled too, and reads it aloud."""
        self.set_texts(sentence, button)
        self.show()
        announce(self.sentence, sentence)
        soon(self, lambda: come_into_view(self))  # once it has its place

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._draw()

    def _draw(self) -> None:
        self._sign.setPixmap(icons.pixmap(self._icon, round(28 * theme.scale()), self._colour))
