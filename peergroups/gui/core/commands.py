"""What a command is called where no letter of it is underlined."""

from __future__ import annotations

from PySide6.QtGui import QAction


def plain_text(action: QAction) -> str:
    """The text of an action without its mnemonic sign."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def own_words(action: QAction) -> str:
    """The same without what it is about just now, which Undo names."""
    return str(action.property("words") or "") or plain_text(action)


def found_by(action: QAction) -> str:
    """The words it is looked for by: its own, and those of the menu inside a menu in which it is one choice."""
    return f"{own_words(action)} {action.property('choice') or ''} {action.property('also') or ''}"
