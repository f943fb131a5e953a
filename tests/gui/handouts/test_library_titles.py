"""The titles of the library are read whole in any window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.vault import Vault
from tests.gui.conftest import handle_all


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_title_is_cut_at_any_width(
    window_with: Callable[..., MainWindow], demo_vault: Vault, dressed: None, language: str
):
    window = window_with({places.HANDOUTS: ROOMS[places.HANDOUTS], places.TODAY: ROOMS[places.HANDOUTS]})
    window.open_vault(demo_vault)
    i18n.speak(language)
    window.go(Place(places.HANDOUTS))
    page = window.page
    assert isinstance(page, HandoutsPage)
    shown = page.library.list
    for width in range(300, 120, -2):
        shown.setFixedWidth(width)
        handle_all()
        for row in range(shown.count()):
            item = shown.item(row)
            place = shown.visualItemRect(item)
            font = shown.font() if item.flags() else item.font()  # a heading has its own
            room = QRect(0, 0, place.width() - 24, 999)  # without what the style keeps free
            needed = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            assert place.height() >= needed.height(), (width, item.text())
