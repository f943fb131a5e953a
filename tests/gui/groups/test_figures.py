"""Who came to a group: the chart, the same numbers as a table, and the way to its paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.groups.figures import FiguresPane
from peergroups.gui.groups.group import GroupPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.model.groups import Group, IdentityLevel
from peergroups.store.queries import groups
from peergroups.store.vault import Vault
from tests.gui import lint
from tests.gui.conftest import handle_all, place_of


@pytest.fixture
def window(qtbot, window_with: Callable[..., MainWindow], demo_vault: Vault) -> MainWindow:
    names = (places.TODAY, places.GROUP, places.HANDOUTS)
    found = window_with({name: ROOMS[name] for name in names})
    found.open_vault(demo_vault)
    return found


def pane_of(window: MainWindow, vault: Vault) -> FiguresPane:
    group = groups.group_named(vault.db(), "Tuesday circle")
    assert group is not None
    window.go(Place(places.GROUP, group.id, part="attendance"))
    assert isinstance(window.page, GroupPage)
    pane = window.page.pane
    assert isinstance(pane, FiguresPane)
    return pane


def shown(pane: FiguresPane, qtbot) -> object:
    """The picture, once it is drawn."""
    qtbot.waitUntil(lambda: not pane.chart.picture.pixmap().isNull(), timeout=8000)
    return pane.chart.picture.pixmap().cacheKey()


def test_the_chart_stands_above_its_table_and_turns_from_weeks_to_people(window, demo_vault: Vault, qtbot):
    pane = pane_of(window, demo_vault)
    weeks = shown(pane, qtbot)
    assert pane.weeks.isVisibleTo(window)
    assert not pane.people.isVisibleTo(window)
    assert pane.weeks.model.shown
    pane.which.choose("people")
    assert pane.people.isVisibleTo(window)
    assert not pane.weeks.isVisibleTo(window)
    qtbot.waitUntil(lambda: pane.chart.picture.pixmap().cacheKey() != weeks, timeout=8000)
    assert "Who came how often" in pane.chart.picture.accessibleName()
    assert pane.people.model.shown[0].came > 0
    handle_all()
    assert lint.problems(window) == []


def test_the_same_chart_is_drawn_once(window, demo_vault: Vault, qtbot):
    pane = pane_of(window, demo_vault)
    shown(pane, qtbot)
    qtbot.waitUntil(lambda: pane.chart.is_settled, timeout=8000)
    drawn = pane.chart.picture.pixmap().cacheKey()
    pane.reload()
    assert pane.chart.is_settled, "nothing is asked of the worker"
    assert pane.chart.picture.pixmap().cacheKey() == drawn
    assert isinstance(pane.chart.counts, tuple)
    pane.chart.show_counts(pane.chart.counts[1:], "")
    assert not pane.chart.is_settled


def test_the_paper_of_it_is_one_press_away(window, demo_vault: Vault, qtbot):
    pane = pane_of(window, demo_vault)
    group_id = window.page.place.id
    pane.print_button.click()
    assert place_of(window) == Place(places.HANDOUTS, group_id, part="attendance")
    assert window.page.paper == "attendance"
    assert window.page.card.wants(window.page.card.lock), "it holds names"


def test_a_group_without_names_has_weeks_alone(window, demo_vault: Vault, qtbot):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    with demo_vault.work("Change group") as work:
        work.put(work.one(Group, group.id).with_changes(identity=IdentityLevel.HEADCOUNT))
    pane = pane_of(window, demo_vault)
    shown(pane, qtbot)
    assert not pane.which.isVisibleTo(window)
    assert pane.weeks.isVisibleTo(window)


def test_the_group_leads_there(window, demo_vault: Vault):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    window.go(Place(places.GROUP, group.id))
    window.page.pane.who_came.click()
    assert place_of(window) == Place(places.GROUP, group.id, part="attendance")
