"""Everything for one evening: one press on the session leads to it, counted before it is printed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peergroups.documents.sheets import SignInSheet
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts import pack
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.sessions.page import SessionPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import papers_out
from peergroups.store.queries import groups, printed_sheets, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import packs, printing
from peergroups.usecases.packs import Counted
from peergroups.usecases.printing import Order
from tests.gui.conftest import place_of


@pytest.fixture
def window(qtbot, window_with: Callable[..., MainWindow], demo_vault: Vault) -> MainWindow:
    names = (places.TODAY, places.SESSION, places.HANDOUTS)
    found = window_with({name: ROOMS[name] for name in names})
    found.open_vault(demo_vault)
    return found


def coming(vault: Vault) -> sessions.SessionRow:
    group = groups.group_named(vault.db(), "Tuesday circle")
    assert group is not None
    return sessions.of_group(vault.db(), group.id, past=0)[0]


def lead_on(window: MainWindow) -> None:
    assert isinstance(window.page, SessionPage)
    window.page.marking.footer.pack.click()


def ordered(page: HandoutsPage) -> Order:
    assert page.order is not None
    return page.order


def test_one_press_on_the_session_leads_to_it_and_the_next_prints(
    window, demo_vault: Vault, qtbot, monkeypatch
):
    session = coming(demo_vault)
    window.go(Place(places.SESSION, session.id))
    lead_on(window)
    assert place_of(window) == Place(places.HANDOUTS, session.id, part="pack")
    page = window.page
    assert isinstance(page, HandoutsPage)
    assert page.first() is page.print_button
    sent: list[bytes] = []
    monkeypatch.setattr(papers_out, "print_pdf", lambda _widget, pdf, _told: sent.append(pdf))
    page.print_button.click()
    qtbot.waitUntil(lambda: bool(sent), timeout=8000)
    assert printing.page_count(sent[0]) == packs.count(demo_vault, ordered(page)).total


def test_its_pages_are_counted_and_each_persons_handout_can_be_chosen(window, demo_vault: Vault, qtbot):
    session = coming(demo_vault)
    window.go(Place(places.HANDOUTS, session.id, part="pack"))
    page = window.page
    assert isinstance(page, HandoutsPage)
    assert page.card.handout.isVisibleTo(window)
    qtbot.waitUntil(lambda: "pages:" in page.card.about.text(), timeout=8000)
    before = page.card.about.text()
    assert page.card.handout.choose("welcome")
    qtbot.waitUntil(lambda: page.card.about.text() != before, timeout=8000)
    counted = packs.count(demo_vault, ordered(page))
    title = page.card.handout.currentText()
    assert page.card.about.text() == pack.sentence(counted, title)
    assert title in page.card.about.text()
    window.go(Place(places.HANDOUTS, session.id, part="session-plan"))
    assert not page.card.handout.isVisibleTo(window)
    assert "pages:" not in page.card.about.text()


def test_what_is_for_facilitators_is_no_handout_for_each_person(window, demo_vault: Vault, qtbot):
    window.go(Place(places.SESSION, coming(demo_vault).id))
    lead_on(window)
    choice = window.page.card.handout
    qtbot.waitUntil(lambda: choice.count() > 1)
    offered = {choice.itemData(row) for row in range(choice.count())}
    assert "wellbeing-plan" in offered
    assert "facilitator-guide" not in offered


def test_the_sentence_names_each_part_and_who_gets_large_print():
    counted = Counted({"sign-in-sheet": 2, "session-plan": 1, "name-cards": 2, "welcome": 26}, 3)
    assert pack.sentence(counted, "Welcome").replace("\u2068", "").replace("\u2069", "") == (
        "31 pages: Sign-in sheet 2, Session plan 1, Name cards 2, Welcome 26. 3 people will get large print."
    )


def test_the_preview_of_one_that_was_printed_is_still_that_one(window, demo_vault: Vault, qtbot, monkeypatch):
    monkeypatch.setattr(papers_out, "print_pdf", lambda _page, _pdf, told: told("Printed.", True))
    row = coming(demo_vault)
    window.go(Place(places.HANDOUTS, row.id, part="pack"))
    page = window.page
    page.print_paper()
    qtbot.waitUntil(lambda: bool(printed_sheets.of_session(demo_vault.db(), row.id)), timeout=20_000)
    (printed,) = printed_sheets.of_session(demo_vault.db(), row.id)
    shown = ordered(page).as_seen().sheets(demo_vault)[0][0]
    assert isinstance(shown, SignInSheet)
    assert shown.number == printed.number
