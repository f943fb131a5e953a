"""A gap in the rota filled by keys, and another by two clicks, each taken back: as the system sends them.

Run by `test_real_window.py` on a screen of its own: pytest does not collect it by its name.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.keys import CHEAPEST
from peergroups.model.rota import AHEAD
from peergroups.store.queries import organisation
from peergroups.store.queries import rota as queries
from peergroups.store.queries.rota import RotaRow
from peergroups.usecases import away, demo
from tests.journeys.real_window.evening import in_page, page
from tests.journeys.real_window.hand import Hand


@pytest.fixture
def gap(hand: Hand, window: MainWindow, tmp_path: Path) -> RotaRow:
    """A session whose one leader is away; on Today, of the invented organisation."""
    vault = demo.make(tmp_path / "invented", cost=CHEAPEST)
    today = organisation.today(vault.db())
    rows = queries.ahead(vault.db(), today, today + AHEAD - timedelta(days=1), clock.now())
    row = [one for one in rows if len(one.parts) == 1][-1]
    day = row.session.day
    away.plan(vault, row.parts[0].person_id, {"from_on": day, "to_on": day})
    window.open_vault(vault)
    window.go(Place(places.TODAY))
    hand.settle(500)
    return row


def led_by(window: MainWindow, row: RotaRow) -> list[str]:
    now = window.jobs.ask(queries.of_session, row.id, clock.now())
    assert now is not None
    return [name for _, name in now.leading]


def test_a_gap_is_filled_by_keys_and_by_clicks(hand: Hand, window: MainWindow, gap: RotaRow):
    hand.keys("ctrl+k")
    hand.type("rota")
    hand.settle(600)
    hand.keys("Return")
    hand.settle(800)
    assert page(window).place.page == places.ROTA
    in_page(hand, window)
    table: Any = page(window).pane.table
    assert window.focusWidget() is table.view
    assert table.current().id == gap.id  # what lacks something stands first
    hand.keys("Return")
    hand.settle(800)
    assert page(window).pane.row.id == gap.id
    in_page(hand, window)
    hand.keys("space")
    hand.settle(800)
    assert page(window).place == Place(places.ROTA)
    in_page(hand, window)
    assert led_by(window, gap) != list(gap.names)
    assert len(led_by(window, gap)) == 1
    hand.keys("ctrl+z")
    hand.settle(800)
    assert led_by(window, gap) == list(gap.names)
    in_page(hand, window)
    view: Any = table.view
    index = view.model().index(0, 0)
    hand.click(view.viewport(), view.visualRect(index).center())
    hand.settle(800)
    pane: Any = page(window).pane
    assert pane.row.id == gap.id
    hand.click(next(iter(pane.free.buttons.values())))
    hand.settle(800)
    assert led_by(window, gap) != list(gap.names)
    assert page(window).place == Place(places.ROTA)
    in_page(hand, window)
