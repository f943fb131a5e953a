"""Commands of the window."""

from __future__ import annotations

from PySide6.QtGui import QAction


def plain_text(action: QAction) -> str:
    """The text of an action without its mnemonic sign."""
    return action.text().replace("&", "")
