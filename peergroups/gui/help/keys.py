"""Help on one page: how an evening goes, and every key."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from peergroups.gui.core.commands import own_words
from peergroups.gui.core.context import Context
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.page import Page


class KeysPage(Page):
    """The commands come from the menus themselves, so the list is always true."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._evening = label("large")
        self._heading = label("heading")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setHorizontalSpacing(theme.AROUND)
        self._grid.setColumnStretch(1, 1)
        for widget in (self._evening, self._heading, self._table):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Help and keys"))
        self._evening.setText(
            self.tr(
                "Open Today and choose the session. Type a name and press Enter to mark a person present. "
                "Everything is kept at once; Undo takes the last step back. "
                "Press Lock when you leave the computer."
            )
        )
        self._heading.setText(self.tr("Keys"))

    def reload(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for row, (keys, what) in enumerate(self._lines()):
            key = label("strong", keys, wrap=False)
            meaning = label("body", what)
            self._grid.addWidget(key, row, 0)
            self._grid.addWidget(meaning, row, 1)

    def _lines(self) -> list[tuple[str, str]]:
        style = QKeySequence.SequenceFormat.NativeText
        named = [
            (action.shortcut().toString(style), own_words(action))
            for action in self.window().actions()
            if not action.shortcut().isEmpty()
        ]
        return [
            *named,
            (self.tr("Esc"), self.tr("Clear the box, then go back")),
            (self.tr("Tab"), self.tr("Next field or button")),
            (
                self.tr("Ctrl or Shift"),
                self.tr("With a click, or with Space and the arrows: choose several people or rows"),
            ),
            (self.tr("The key with a menu on it"), self.tr("What can be done to what is chosen")),
            (self.tr("Space or Enter"), self.tr("Press the button, or open the line under the cursor")),
        ]
