"""Garbage is collected in the window's thread only."""

from __future__ import annotations

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject

from peergroups.gui.core import sweeping


class Ring:
    """Held by itself, as a page is by its own callbacks."""

    def __init__(self) -> None:
        self.back = self


def many_objects() -> None:
    kept = [[number] for number in range(5000)]
    assert len(kept) == 5000


def left_behind(swept: list[threading.Thread]) -> None:
    weakref.finalize(Ring(), lambda: swept.append(threading.current_thread()))


def test_the_worker_never_sweeps_a_page_away(qapp):
    swept: list[threading.Thread] = []
    gc.collect()
    left_behind(swept)
    with ThreadPoolExecutor(1) as worker:
        worker.submit(many_objects).result()
    assert swept == []
    gc.enable()  # what Python would have done
    with ThreadPoolExecutor(1) as worker:
        worker.submit(many_objects).result()
    sweeping.take_over()
    assert len(swept) == 1
    assert swept[0] is not threading.main_thread()


def test_the_window_sweeps_what_is_left_behind(qapp, qtbot):
    swept: list[threading.Thread] = []
    gc.collect()
    parent = QObject()
    sweeper = sweeping.Sweeper(parent)
    left_behind(swept)
    many_objects()
    kept = [[number] for number in range(5000)]
    qtbot.waitUntil(lambda: bool(swept), timeout=5000)
    assert swept == [threading.main_thread()]
    assert not gc.isenabled()
    del kept, sweeper
    parent.deleteLater()
