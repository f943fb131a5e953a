"""Below a table of many rows: which of them are in view, of how many, and the way to the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import i18n
from peergroups.gui.core.announce import announce
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label

if TYPE_CHECKING:
    from peergroups.gui.widgets.rows_model import TableModel


class Pager(QWidget):
    """Hidden while all rows stand on one page. `turn` takes 1 for the next page, -1 for the one before."""

    def __init__(self, turn: Callable[[int], None]) -> None:
        super().__init__()
        self.before = buttons.plain(lambda: turn(-1), icon="chevron-left")
        self.after = buttons.plain(lambda: turn(1), icon="chevron-right")
        self.words = label("strong", wrap=False)
        row = FlowLayout(self)
        for widget in (self.before, self.words, self.after):
            row.addWidget(widget)
        self.hide()

    def retranslate(self) -> None:
        self.before.setText(self.tr("Page before"))
        self.after.setText(self.tr("Next page"))

    def show_page(self, model: TableModel) -> None:
        """The page in view, such as "1-100 of 312"."""
        self.setVisible(model.pages > 1)
        if model.pages <= 1:
            return
        from peergroups.base import language

        start, end = model.bounds
        numbers = (start + 1, end, len(model.fitting))
        first, last, of = (language.format_number(number, i18n.spoken()) for number in numbers)
        self.words.setText(self.tr("{first}-{last} of {all}").format(first=first, last=last, all=of))
        self.before.setEnabled(model.page > 0)
        self.after.setEnabled(model.page < model.pages - 1)

    def tell(self) -> None:
        """Reads aloud which page it is."""
        announce(self.words, self.words.text())
