"""Of a question that is a page, the safe answer and the other one are in sight at every size and in every language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from peergroups.base import clock
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.settings.subjects import SHUT_OUT, place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets.buttons import Button
from peergroups.keys import CHEAPEST
from peergroups.model.permissions import Access
from peergroups.store.queries import followups
from peergroups.usecases import accounts, groups, people, waiting
from tests.conftest import PASSPHRASE
from tests.gui.conftest import handle_all

SIZES = [(1366, 100), (1366, 200), (1024, 100), (1024, 150), (1024, 200)]
WORDS = "paper lantern on the quiet lake"


def is_in_sight(widget: QWidget, window: MainWindow) -> bool:
    """All of it, on the screen."""
    at = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return widget.isVisible() and not widget.visibleRegion().isEmpty() and window.rect().contains(at)


def hidden(
    window: Any, language: str, where: Place, answers: Callable[[Any], tuple[Button, ...]]
) -> list[str]:
    """The answers that are not in sight, with the size of the window."""
    found = []
    for width, percent in SIZES:
        window.settings.text_size, window.settings.language = percent, language
        window.restyle()
        window.resize(width, 690)
        window.go(where)
        handle_all()
        shown = answers(window.page.pane)
        found += [f"{width} {percent} {one.text()}" for one in shown if not is_in_sight(one, window)]
    i18n.speak("en")
    return found


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
def test_whether_somebody_is_shut_out_can_be_answered_both_ways(window_with, demo_vault, language: str):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    accounts.confirm(demo_vault, PASSPHRASE)
    values = {"name": "Bo", "access": Access.HELPER}
    bo = accounts.invite(demo_vault, values, WORDS, label="owl", cost=CHEAPEST)
    assert hidden(window, language, place(SHUT_OUT, bo), lambda pane: (pane.stay, pane.act)) == []


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
def test_an_offer_can_be_answered_each_way(window_with, vault, language: str):
    window = window_with(ROOMS)
    window.open_vault(vault)
    group = groups.start(vault, {"name": "Circle", "capacity": 1})
    ada, cy = (people.add(vault, {"name": name}, group_id=group) for name in ("Ada", "Cy"))
    groups.leave(vault, group, ada)
    waiting.offer(vault, group, cy, answer_by=clock.here() + timedelta(days=7))
    where = Place(places.GROUP, group, "offer", text=str(cy))
    answers = hidden(
        window, language, where, lambda pane: (pane.accepted, pane.declined, pane.silent, pane.withdrawn)
    )
    assert answers == []


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
def test_a_follow_up_is_done_or_not_needed_any_more(window_with, demo_vault, language: str):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    open_ = window.jobs.ask(followups.follow_ups, only_open=True)[0].id
    where = Place(places.FOLLOWUPS, open_)
    assert hidden(window, language, where, lambda pane: (pane.done, pane.drop)) == []
