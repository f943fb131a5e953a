"""Sentences for people who hear the window."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Has a screen reader say it: newer ones hear the announcement, older ones the alert of `widget`.

    Orca 48 hears only the first, Orca 43 only the second: `widget` must carry the sentence.
    """
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectShow))
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
