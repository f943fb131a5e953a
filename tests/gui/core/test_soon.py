"""What is done a little later, and what becomes of it when its owner is gone by then."""

from __future__ import annotations

import gc
import weakref
from functools import partial

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from peergroups.gui.core.soon import soon
from tests.gui.conftest import handle_all


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.done = 0

    def act(self) -> None:
        self.done += 1


def test_it_is_done_once_and_not_at_once(qtbot):
    page = Page()
    qtbot.addWidget(page)
    soon(page, page.act)
    assert page.done == 0
    for _ in range(3):
        handle_all()
    assert page.done == 1
    assert page.children() == []


@pytest.mark.parametrize("how", ["method", "function"])
def test_an_owner_that_goes_first_takes_it_along(qtbot, how):
    page, done = Page(), list[Page]()
    left = weakref.ref(page)
    soon(page, page.act if how == "method" else partial(done.append, page))
    shiboken6.delete(page)
    del page
    handle_all()
    gc.collect()
    assert left() is None
    assert done == []
