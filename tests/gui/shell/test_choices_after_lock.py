"""What was chosen on a page stands there again after the lock, so that nobody prints another group's sheet."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.followups.listing import ALL
from peergroups.gui.groups.figures import FiguresPane
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.model.ids import GroupId
from peergroups.store.queries import groups, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import groups as group_verbs
from peergroups.usecases import vaults
from tests.conftest import PASSPHRASE
from tests.gui.conftest import place_of


@pytest.fixture
def window(window_with: Callable[..., MainWindow], demo_vault: Vault) -> MainWindow:
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    return made


def reopened(window: MainWindow) -> None:
    assert window.jobs.vault is not None
    folder = window.jobs.vault.folder
    window.lock()
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(folder, PASSPHRASE))


def handouts(window: MainWindow, **where: object) -> HandoutsPage:
    window.go(Place(places.HANDOUTS, **where))  # type: ignore[arg-type]
    return there(window)


def there(window: MainWindow) -> HandoutsPage:
    assert isinstance(window.page, HandoutsPage)
    return window.page


def another_group(page: HandoutsPage) -> GroupId:
    """Not the one that is proposed."""
    chosen = page.card.group.currentData()
    ids = [page.card.group.itemData(at) for at in range(page.card.group.count())]
    return GroupId(next(one for one in ids if one not in {None, chosen}))


def test_the_sheet_of_the_same_group_and_session_is_there(window: MainWindow):
    page = handouts(window)
    other = another_group(page)
    assert page.library.select("sign-in-sheet")
    page.card.group.choose(other)
    page.card.session.setCurrentIndex(1)
    page.card.language.choose("ar")
    page.card.letters.choose(True)
    page.card.paper.choose("letter")
    page.card.rows.setValue(9)
    page.card.number.setValue(3)
    before = page.order
    reopened(window)
    assert there(window) is not page
    assert there(window).order == before
    assert there(window).card.group_id() == other


def test_a_handout_with_its_copies_and_options_is_there(window: MainWindow):
    page = handouts(window)
    assert page.library.select("breathing-and-grounding")
    page.card.copies._add("so")
    page.card.copies.numbers["so"].setValue(7)
    page.card.second.choose("en")
    page.card.booklet.setChecked(True)
    page.card.form.setChecked(True)
    page.card.apart.setChecked(True)
    before = page.order
    reopened(window)
    assert there(window).order == before
    assert there(window).card.copies.values()["so"] == 7
    assert there(window).card.form.isChecked()
    assert there(window).card.apart.isChecked()


def test_who_is_ticked_for_a_certificate_is_ticked_again(window: MainWindow, demo_vault: Vault):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    page = handouts(window, id=group.id, part="certificate")
    page.card.people.tick_all(False)
    page.card.people.item(1).setCheckState(Qt.CheckState.Checked)
    before = page.order
    reopened(window)
    assert there(window).order == before
    assert len(there(window).card.people.ticked()) == 1


def test_labels_with_codes_are_there(window: MainWindow, demo_vault: Vault):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    page = handouts(window, id=group.id, part="name-cards")
    page.card.labels.setCurrentIndex(2)
    page.card.codes.setChecked(True)
    page.card.lock.setChecked(not page.card.lock.isChecked())
    before, locked = page.order, page.card.lock.isChecked()
    reopened(window)
    assert there(window).order == before
    assert there(window).card.lock.isChecked() == locked


@pytest.mark.parametrize("paper", ["certificate", "pack", "attendance", "flyer"])
def test_each_kind_of_paper_is_there(window: MainWindow, paper: str):
    page = handouts(window)
    other = another_group(page)
    assert page.library.select(paper)
    page.card.group.choose(other)
    page.card.language.choose("es")
    if paper == "pack":
        page.card.handout.choose("welcome")
    before = page.order
    assert before is not None
    reopened(window)
    assert there(window).order == before


def test_a_link_that_was_asked_for_is_asked_for_still(window: MainWindow, demo_vault: Vault):
    row = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert row is not None
    group_verbs.edit(demo_vault, row.id, {"name": row.name, "online": "https://meet.example.org/x"})
    page = handouts(window, id=row.id, part="flyer")
    page.card.afar.setChecked(True)
    before = page.order
    reopened(window)
    assert there(window).order == before


def test_a_sheet_that_was_chosen_after_one_that_was_opened_again_is_there(
    window: MainWindow, demo_vault: Vault
):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    session = sessions.of_group(demo_vault.db(), group.id, past=0)[0]
    page = handouts(window, id=session.id, part="sign-in-sheet")
    other = another_group(page)
    page.card.group.choose(other)
    before = page.order
    reopened(window)
    assert there(window).order == before


def test_who_came_is_shown_as_before(window: MainWindow, demo_vault: Vault):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    window.go(Place(places.GROUP, group.id, part="attendance"))
    pane = window.page.pane  # type: ignore[union-attr]
    assert isinstance(pane, FiguresPane)
    assert pane.which.choose("people")
    reopened(window)
    assert place_of(window) == Place(places.GROUP, group.id, part="attendance")
    assert window.page.pane.which.currentData() == "people"  # type: ignore[union-attr]


def test_follow_ups_are_listed_as_before(window: MainWindow):
    window.go(Place(places.FOLLOWUPS))
    assert window.page.pane.which.choose(ALL)  # type: ignore[union-attr]
    reopened(window)
    assert window.page.pane.which.currentData() == ALL  # type: ignore[union-attr]


def test_who_opens_it_with_other_rights_finds_nothing_chosen(window: MainWindow):
    """It is kept in memory for the same person alone."""
    page = handouts(window)
    page.library.select("flyer")
    assert window.jobs.vault is not None
    folder = window.jobs.vault.folder
    window.lock()
    window.jobs.settle()
    window.trail._left = None  # as for anybody else
    window.open_vault(vaults.open_with_passphrase(folder, PASSPHRASE))
    place = place_of(window)
    assert place is not None
    assert place.page == places.TODAY
