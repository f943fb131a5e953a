"""What is asked of one paper and of no other: each person's language, labels, codes for the door."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.queries import groups
from peergroups.store.vault import Vault
from peergroups.usecases import papers
from peergroups.usecases.papers import OWN_LANGUAGE, PaperOrder
from tests.gui import lint
from tests.gui.conftest import handle_all


@pytest.fixture
def page(qtbot, window_with: Callable[..., MainWindow], demo_vault: Vault) -> HandoutsPage:
    window = window_with({places.HANDOUTS: ROOMS[places.HANDOUTS], places.TODAY: ROOMS[places.HANDOUTS]})
    window.open_vault(demo_vault)
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    window.go(Place(places.HANDOUTS, id=group.id, part="name-cards"))
    assert isinstance(window.page, HandoutsPage)
    return window.page


def order(page: HandoutsPage) -> PaperOrder:
    assert isinstance(page.order, PaperOrder)
    return page.order


def test_certificates_begin_in_each_persons_language_and_other_papers_in_the_usual_one(page):
    usual = order(page).language
    assert usual != OWN_LANGUAGE
    page.library.select("certificate")
    assert order(page).language == OWN_LANGUAGE
    page.reload()
    assert order(page).language == OWN_LANGUAGE
    assert page.card.language.choose("fr")
    page.reload()
    assert order(page).language == "fr", "what somebody chose stays"
    page.library.select("flyer")
    assert order(page).language == usual
    assert page.card.language.findData(OWN_LANGUAGE) == -1


def test_name_cards_are_put_on_a_sheet_of_labels_with_codes(page):
    card = page.card
    assert card.labels.isVisibleTo(card)
    assert not card.codes.isVisibleTo(card), "cards to cut out have none"
    assert card.labels.choose("L7163")
    assert card.codes.isVisibleTo(card)
    card.codes.setChecked(True)
    assert (order(page).labels, order(page).door_codes) == ("L7163", True)
    assert "100" in card.tip.text(), "at its real size"
    assert not card.paper.isEnabled(), "the labels have theirs"
    assert "99.1" in card.labels.currentText()
    assert card.labels.count() == len(papers.label_sheets()) + 1
    handle_all()
    assert lint.problems(page) == []
    page.library.select("flyer")
    assert not card.labels.isVisibleTo(card)
    assert not card.codes.isVisibleTo(card)
    assert order(page).labels == ""
    assert card.paper.isEnabled()
