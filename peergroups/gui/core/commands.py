"""What a command is called where no letter of it is underlined."""

from __future__ import annotations

from PySide6.QtGui import QAction


def plain_text(action: QAction) -> str:
    """The text of an action without its mnemonic sign."""
    return action.text().replace("&", "")
