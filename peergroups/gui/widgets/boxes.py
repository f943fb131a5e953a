"""A box to tick whose words, such as the name of a group, may be long: Qt breaks no lines there."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from peergroups.gui.widgets import whole_text

_MOST = 24  # em of a line: there is room for it in the smallest window


def box(words: str) -> QCheckBox:
    """Read aloud as it is; a name may hold anything."""
    made = QCheckBox(whole_text.in_lines(words, _MOST).replace("&", "&&"))
    made.setAccessibleName(words)
    return made
