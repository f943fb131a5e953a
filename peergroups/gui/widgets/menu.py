"""A menu whose keys read from left to right in every window."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from peergroups.gui.core import i18n


class Menu(QMenu):
    """As Qt's own, which writes Ctrl++ as ++Ctrl in a window that reads from right to left."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        text, tab, keys = option.text.partition("\t")
        if tab:
            option.text = f"{text}\t{i18n.isolated(keys)}"
