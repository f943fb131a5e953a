"""Asks who has read a translation, and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from peergroups.gui.widgets.dates import Day, settled
from peergroups.gui.widgets.dialog import Dialog
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import LineBox


class ReviewDialog(Dialog):
    """`agreed(by_whom, day)` is called once both are known."""

    def __init__(self, parent: QWidget, agreed: Callable[[str, date], object]) -> None:
        super().__init__(parent)
        self._agreed = agreed
        self.sentence = label("body")
        self.form = Form()
        self.by_whom, self.day = LineBox(), Day(past=True)
        self.by_whom.setMaxLength(200)
        self.form.add("by_whom", self.by_whom)
        self.form.add("day", self.day)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.form)

    def ask(self, language: str, today: date) -> None:
        """Opens it for a text in that language."""
        self.set_texts(self.tr("Mark as reviewed"), self.tr("Mark as reviewed"), self.tr("Cancel"))
        sentence = self.tr("Somebody who speaks {language} well has read the whole text and found it right.")
        self.sentence.setText(sentence.format(language=language))
        self.form.set_text("by_whom", self.tr("&Who has read it"))
        self.form.set_text("day", self.tr("&When"))
        self.form.set_values({"day": today})
        self.by_whom.setFocus()
        self.open()

    def accept(self) -> None:
        if not self.by_whom.text().strip():
            self.form.show_errors({"by_whom": "missing"})
            return
        if not settled(self.form):
            return
        super().accept()
        self._agreed(self.by_whom.text(), self.day.value())
