"""What we rely on Qt and PySide for."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import QObject


def test_twenty_thousand_calls_that_give_nothing_do_not_kill_python(qapp):
    """PySide 6.12.0 drops a reference to None at each void call: Python 3.11 dies after 6,300."""
    thing = QObject()
    for _ in range(20_000):
        thing.setObjectName("x")
    assert thing.objectName() == "x"


def test_pyside_is_a_version_that_keeps_its_references():
    assert PySide6.__version_info__[:2] != (6, 12)
