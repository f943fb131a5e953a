"""Where a list comes from: a file, or what was copied elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peergroups.gui.widgets import buttons, files
from peergroups.gui.widgets.flow import FlowLayout


class ListSource(QWidget):
    """`found` gives a path, or a text as bytes; `refused` says why there is none."""

    found = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.choose = buttons.plain(self._choose, icon="folder-open")
        self.paste = buttons.plain(self._paste, icon="list-todo")
        flow = FlowLayout(self)
        flow.addWidget(self.choose)
        flow.addWidget(self.paste)

    def retranslate(self) -> None:
        self.choose.setText(self.tr("Choose a file"))
        self.paste.setText(self.tr("Paste a list"))

    def _paste(self) -> None:
        """Cells of a spreadsheet, or names in a row or one below the other."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.found.emit(text.encode("utf-8", "replace"))
        else:
            self.refused.emit(
                self.tr("Nothing is copied. Mark the list elsewhere, copy it, and paste it here.")
            )

    def _choose(self) -> None:
        lists, all_files = (
            self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf)"), self.tr("All files (*)"),
        )  # fmt: skip
        kinds, found = f"{lists};;{all_files}", self.found.emit
        files.ask_file(self, self.tr("Choose a file"), kinds, found, start=files.Place.DownloadLocation)
