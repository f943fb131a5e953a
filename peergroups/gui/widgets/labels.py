"""Labels by the role of their text. Always plain text: a name may hold anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

ROLES = ("title", "heading", "large", "body", "soft", "strong", "error", "present", "late", "absent")


class PlainLabel(QLabel):
    """Aligned as the window reads, whatever script its text is in: a column of names keeps one edge."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        self.setAlignment(side | flags.AlignAbsolute | flags.AlignVCenter)


def label(role: str = "body", text: str = "", *, wrap: bool = True) -> QLabel:
    """A label in one of ROLES that breaks its lines. The text is data; sentences are set in `retranslate`."""
    made = PlainLabel()
    made.setText(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(wrap)
    made.setSizePolicy(policy)
    return made


def set_role(widget: QLabel, role: str) -> None:
    """Gives a label another role and draws it anew."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made
