"""Whether the people of a list came before some day."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.maybe_day import MaybeDay


class KnownBefore(QWidget):
    """A day that may be left empty, and why it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.day, self.caption, self.why = MaybeDay(), label("strong"), label("soft")
        self.caption.setBuddy(self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        for widget in (self.caption, self.day, self.why):
            column.addWidget(widget)

    def retranslate(self) -> None:
        self.caption.setText(self.tr("These people came before this &day"))
        self.day.setAccessibleName(self.tr("These people came before this day"))
        self.why.setText(
            self.tr("For figures: whoever came before is no newcomer. Empty where they are new.")
        )
