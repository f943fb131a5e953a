"""A message is about the page it was said on: nobody finds it, or its Undo, on another one."""

from __future__ import annotations

import pytest

from peergroups.base import clock
from peergroups.base.errors import Busy
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.queries import groups, sessions
from peergroups.usecases import people
from tests.gui.conftest import handle_all, place_of


@pytest.fixture
def window(window_with, demo_vault):
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    return made


@pytest.fixture
def group(demo_vault):
    return groups.groups(demo_vault.db())[0]


def test_what_was_said_on_one_page_is_not_seen_on_the_next(qtbot, window):
    window.go(Place(places.PEOPLE))
    window.jobs.write(None, people.add, {"name": "Zora"})
    window.say("Zora is new.")
    assert window.bar.undo.isVisible()
    handle_all()
    window.run(places.GROUPS)
    assert window.bar.message.text() == ""
    assert not window.bar.undo.isVisible()
    window.run("undo")  # by key it is still to be had, and says what it took back
    assert "Zora" in window.bar.message.text()


def test_an_act_that_leads_elsewhere_takes_its_fact_along(window):
    """It is said in the same breath, whichever comes first."""
    window.go(Place(places.PEOPLE))
    window.say("Zora is new.")
    window.go(Place(places.GROUPS))
    assert window.bar.message.text() == "Zora is new."
    window.go(Place(places.TODAY))
    window.say("It is done.")
    assert window.bar.message.text() == "It is done."


@pytest.mark.parametrize("part", ["members", "sessions", "edit"])
def test_another_part_of_a_group_is_another_page(qtbot, window, group, part):
    window.go(Place(places.GROUP, group.id))
    window.say("Hana is excused.")
    handle_all()
    window.go(Place(places.GROUP, group.id, part=part))
    assert window.bar.message.text() == ""


def test_back_leaves_it_behind_too(qtbot, window, group):
    window.go(Place(places.GROUPS))
    window.go(Place(places.GROUP, group.id))
    window.say("Hana is excused.")
    handle_all()
    window.run("back")
    assert place_of(window) == Place(places.GROUPS)
    assert window.bar.message.text() == ""


def test_print_sheet_leads_to_its_print_and_back(qtbot, window, group):
    window.go(Place(places.GROUP, group.id))
    here = place_of(window)
    window.page.commands["print"]()
    there = place_of(window)
    assert there is not None
    assert there.page == places.HANDOUTS
    assert window.page.back.isVisible()
    qtbot.waitUntil(window.page.print_button.hasFocus)
    window.page.back.click()
    assert place_of(window) == here


def test_from_the_register_too(qtbot, window, demo_vault, group):
    session = sessions.next_session(demo_vault.db(), group.id, clock.now())
    assert session is not None
    window.go(Place(places.SESSION, session.id))
    window.go(Place(places.HANDOUTS, session.id, part="sign-in-sheet"))
    assert window.page.back.isVisible()
    qtbot.waitUntil(window.page.print_button.hasFocus)


def test_a_room_that_is_entered_as_such_has_no_way_back(window):
    window.run(places.GROUPS)
    window.run(places.HANDOUTS)
    assert not window.page.back.isVisible()


def test_a_later_message_has_no_undo_of_an_act_before_it_beside_itself(qtbot, window):
    window.go(Place(places.PEOPLE))
    window.jobs.write(None, people.add, {"name": "Zora"})  # and nobody says a word of it
    assert "Zora" in window.bar.undo.text()
    handle_all()
    window.say("Choose a name first.")
    assert not window.bar.undo.isVisible()


def test_what_is_no_act_has_no_undo_even_in_the_breath_of_a_work(qtbot, window):
    """A note is kept, and then it is said that a name is missing to sign it."""
    window.go(Place(places.PEOPLE))
    window.jobs.write(None, people.add, {"name": "Zora"})
    window.page.advised.emit("Type your name first.")
    assert window.bar.message.text() == "Type your name first."
    assert not window.bar.undo.isVisible()
    window.jobs.write(None, people.add, {"name": "Zita"})
    window.page.refuse(Busy())
    assert not window.bar.undo.isVisible()


def test_the_fact_of_long_work_has_its_undo_however_long_it_took(qtbot, window):
    window.go(Place(places.PEOPLE))
    window.jobs.start(
        lambda vault, **_: people.add(vault, {"name": "Zora"}),
        owner=window,
        done=lambda _: window.say("Zora is new."),
        failed=window.refuse,
    )
    qtbot.waitUntil(lambda: window.bar.message.text() == "Zora is new.")
    assert "Zora" in window.bar.undo.text()
    assert window.bar.undo.isVisible()
