"""Garbage is collected in the window's thread only."""

from __future__ import annotations

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject

from peergroups.base import collecting
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


def test_the_window_does_not_look_for_garbage_while_the_worker_makes_much_that_is_none(qapp):
    sweeping.take_over()
    gc.collect()
    swept: list[threading.Thread] = []
    with collecting.resting():
        left_behind(swept)
        kept = [[number] for number in range(5000)]
        sweeping.sweep()
        assert swept == []
        with collecting.resting():
            pass
        sweeping.sweep()  # the outer one still makes
        assert swept == []
    sweeping.sweep()
    assert swept == [threading.main_thread()]
    del kept


def test_what_an_import_made_is_not_looked_at_again_before_the_lock(qapp):
    sweeping.take_over()
    gc.collect()
    swept: list[threading.Thread] = []
    before = gc.get_freeze_count()
    with collecting.resting():
        kept = [[number] for number in range(100_000)]
    assert gc.get_freeze_count() - before >= len(kept)
    left_behind(swept)
    sweeping.sweep_all()
    assert swept == [threading.main_thread()]
    assert gc.get_freeze_count() > 0
    del kept


def test_what_was_put_aside_is_swept_at_the_lock_once_it_is_garbage(qapp):
    sweeping.take_over()
    gc.collect()
    swept: list[threading.Thread] = []
    with collecting.resting():
        left_behind(swept)
        kept = [[number] for number in range(100_000)]
    gc.collect()
    assert swept == []
    sweeping.sweep_all()
    assert swept == [threading.main_thread()]
    del kept


def test_a_lock_does_not_look_again_at_what_was_loaded_at_the_start(qapp):
    sweeping.take_over()
    sweeping.sweep_all()
    swept: list[threading.Thread] = []
    kept = [[number] for number in range(100_000)]
    gc.freeze()
    before = gc.get_freeze_count()
    left_behind(swept)
    sweeping.sweep_all()
    assert swept == [threading.main_thread()]
    assert gc.get_freeze_count() >= before - 1000
    assert gc.get_freeze_count() <= before
    gc.unfreeze()
    del kept
