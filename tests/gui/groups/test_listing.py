"""The list of groups, and the group that a list of people is for."""

from __future__ import annotations

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.search.doors import DOORS
from tests.gui.conftest import place_of


def test_import_found_by_its_word_asks_for_the_group_and_leads_to_the_list(evening):
    (door,) = (one for one in DOORS if "import" in one.words)
    evening.go(door.place)
    pane = evening.page.pane
    assert evening.page.lead.text() == "Choose the group that the list is for."
    row = pane.table.model.shown[0]
    pane.table.opened.emit(row)
    assert place_of(evening) == Place(places.GROUP, row.id, part="import")
    evening.go(Place(places.GROUPS))
    assert evening.page.lead.text() == ""
    evening.page.pane.table.opened.emit(row)
    assert place_of(evening) == Place(places.GROUP, row.id)


def test_which_group_a_list_is_for_is_asked_once_and_is_no_place_to_come_back_to(evening):
    before = place_of(evening)
    (door,) = (one for one in DOORS if "import" in one.words)
    evening.go(door.place)
    pane = evening.page.pane
    pane.table.opened.emit(pane.table.model.shown[0])
    evening.back()
    assert place_of(evening) == before
