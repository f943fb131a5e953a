"""A paper with names, saved: it opens with the passphrase that was chosen for it, and that is kept nowhere."""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts.locking import LockDialog
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.style import style_sheet
from peergroups.gui.widgets import papers_out
from peergroups.store.queries import groups
from peergroups.store.vault import Vault
from peergroups.usecases import papers
from tests.gui import lint
from tests.gui.conftest import handle_all

GOOD = "four walls under mangoes"


@pytest.fixture
def page(qtbot, window_with: Callable[..., MainWindow], demo_vault: Vault) -> HandoutsPage:
    window = window_with({places.HANDOUTS: ROOMS[places.HANDOUTS], places.TODAY: ROOMS[places.HANDOUTS]})
    window.open_vault(demo_vault)
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    window.go(Place(places.HANDOUTS, id=group.id, part="contact-sheet"))
    assert isinstance(window.page, HandoutsPage)
    return window.page


@pytest.fixture
def saved(monkeypatch, tmp_path: Path) -> list[bytes]:
    found: list[bytes] = []

    def save(_widget, pdf: bytes, name: str, told: papers_out.Told) -> None:
        found.append(pdf)
        papers_out.write(pdf, tmp_path / "paper.pdf", told, "{file} is in {folder} now.")

    monkeypatch.setattr(papers_out, "save_pdf", save)
    return found


def dialog(page: HandoutsPage) -> LockDialog:
    (found,) = page.findChildren(LockDialog)
    return found


def typed(qtbot, asked: LockDialog, first: str, again: str) -> None:
    for box, words in ((asked.new.first.box, first), (asked.new.again, again)):
        box.clear()
        qtbot.keyClicks(box, words)
    qtbot.keyClick(asked.new.again, Qt.Key.Key_Return)


def test_the_contact_sheet_is_saved_under_a_passphrase_unless_somebody_wants_otherwise(page, saved, qtbot):
    assert page.card.wants(page.card.lock)
    page.save_paper()
    asked = dialog(page)
    qtbot.waitUntil(asked.new.first.box.hasFocus, timeout=2000)
    assert lint.problems(asked) == []
    typed(qtbot, asked, "abc", "abc")
    typed(qtbot, asked, GOOD, GOOD + "s")
    assert asked.isVisible()
    assert saved == []
    typed(qtbot, asked, GOOD, GOOD)
    qtbot.waitUntil(lambda: bool(saved), timeout=8000)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(saved[0]))
    with pikepdf.open(io.BytesIO(saved[0]), password=GOOD) as opened:
        assert opened.encryption.R == 6

    page.card.lock.setChecked(False)
    page.save_paper()
    qtbot.waitUntil(lambda: len(saved) == 2, timeout=8000)
    pikepdf.open(io.BytesIO(saved[1])).close()


def test_where_letters_are_large_nothing_covers_anything(page, qtbot):
    style_sheet.apply("light", 200)
    asked = LockDialog(page, list)
    asked.ask()
    qtbot.waitUntil(asked.isVisible)
    handle_all()
    assert asked.height() <= asked.screen().availableGeometry().height()
    field = asked.new.first
    seen = [widget for widget in (field.caption, field.box, field.show_it) if widget.isVisibleTo(asked)]
    assert len(seen) == 3
    assert all(not one.geometry().intersects(other.geometry()) for one, other in pairwise(seen))
    assert all(widget.height() >= widget.minimumSizeHint().height() for widget in seen)
    style_sheet.apply("light", 100)


@pytest.mark.parametrize(
    "passphrase",
    ["brave otters carry plum lanterns " * 5, "\uff53even small green boats", "seven small green\u00a0boats",
     "seven small green boats\u200d"],
)  # fmt: skip
def test_what_readers_would_not_take_as_it_is_typed_is_refused(page, saved, qtbot, passphrase: str):
    page.save_paper()
    asked = dialog(page)
    for box in (asked.new.first.box, asked.new.again):
        box.setText(passphrase.strip() if len(passphrase) > 100 else passphrase)
    asked.accept()
    assert asked.isVisible()
    assert asked.new.error.text().startswith("Not every program that shows PDF would take this passphrase.")
    handle_all()
    assert not asked.new.error.visibleRegion().isEmpty()
    assert saved == []
    asked.reject()


def test_giving_up_saves_nothing(page, saved, qtbot):
    page.save_paper()
    asked = dialog(page)
    qtbot.keyClicks(asked.new.first.box, GOOD)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.findChildren(LockDialog), timeout=2000)
    assert saved == []


@pytest.mark.parametrize("name", sorted(papers.KINDS))
def test_papers_with_names_offer_it_and_only_what_is_confidential_begins_with_it(page, name: str):
    page.library.select("welcome")
    assert not page.card.wants(page.card.lock)
    page.library.select(name)
    kind = papers.KINDS[name]
    assert page.card.lock.isVisibleTo(page.card) == kind.named
    assert page.card.lock.isChecked() == kind.confidential


def test_what_was_chosen_for_a_paper_stays_while_it_is_the_one_at_hand(page):
    page.card.lock.setChecked(False)
    page.reload()
    assert not page.card.lock.isChecked()


def test_every_paper_that_names_people_is_said_to():
    assert {name for name, kind in papers.KINDS.items() if kind.named} == {
        "sign-in-sheet", "session-record", "certificate", "name-cards", "contact-sheet", "attendance",
        "attendance-grid", "pack", "call-list", "hours-log", "rota",
    }  # fmt: skip
