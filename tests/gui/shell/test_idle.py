from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from peergroups.base import clock
from peergroups.gui.shell.idle import IdleWatch

EVENING = datetime(2026, 3, 10, 18, 0, tzinfo=UTC)


@pytest.fixture
def watched(qtbot, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    watch = IdleWatch(window)
    seconds = [0.0]
    monkeypatch.setattr(clock, "monotonic", lambda: seconds[0])
    with clock.fixed(EVENING):
        watch.start(5)
        yield watch, window, seconds


def test_nothing_happens_within_the_minutes(qtbot, watched):
    watch, _, seconds = watched
    seconds[0] = 299
    with qtbot.assertNotEmitted(watch.expired):
        watch.look()


def test_it_locks_after_the_minutes_and_only_once(qtbot, watched):
    watch, _, seconds = watched
    seconds[0] = 300
    with qtbot.waitSignal(watch.expired):
        watch.look()
    with qtbot.assertNotEmitted(watch.expired):
        watch.look()


def test_a_key_counts_as_somebody_there(qtbot, watched):
    watch, window, seconds = watched
    watch._watch(window.windowHandle())
    seconds[0] = 200
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    seconds[0] = 400
    with qtbot.assertNotEmitted(watch.expired):
        watch.look()


def test_a_key_after_the_minutes_locks_and_goes_nowhere(qtbot, watched):
    """The program stood still, or the computer slept: what wakes it comes before the next look at the clock."""
    watch, window, seconds = watched
    field = QLineEdit(window)
    field.setFocus()
    watch._watch(window.windowHandle())
    seconds[0] = 3600
    with qtbot.waitSignal(watch.expired):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert field.text() == ""


def test_a_computer_that_slept_is_locked_though_its_monotonic_clock_stood_still(qtbot, watched):
    watch, _, _ = watched
    with clock.fixed(EVENING + timedelta(hours=1)), qtbot.waitSignal(watch.expired):
        watch.look()


def test_a_clock_set_back_neither_locks_nor_keeps_open(qtbot, watched):
    watch, _, seconds = watched
    with clock.fixed(EVENING - timedelta(days=730)):
        with qtbot.assertNotEmitted(watch.expired):
            watch.look()
        seconds[0] = 300
        with qtbot.waitSignal(watch.expired):
            watch.look()
