"""A handout saved as a form to fill in on a screen: offered where there is something to fill in."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts import saving
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import papers_out
from peergroups.store.queries import groups
from peergroups.store.vault import Vault
from peergroups.usecases import handouts


@pytest.fixture
def window(qtbot, window_with: Callable[..., MainWindow], demo_vault: Vault) -> MainWindow:
    found = window_with({places.HANDOUTS: ROOMS[places.HANDOUTS], places.TODAY: ROOMS[places.HANDOUTS]})
    found.open_vault(demo_vault)
    return found


@pytest.fixture
def saved(monkeypatch, tmp_path: Path) -> list[bytes]:
    found: list[bytes] = []

    def save(_widget, pdf: bytes, name: str, told: papers_out.Told) -> None:
        found.append(pdf)
        papers_out.write(pdf, tmp_path / "paper.pdf", told, "{file} is in {folder} now.")

    monkeypatch.setattr(papers_out, "save_pdf", save)
    return found


def page_of(window: MainWindow, part: str, group: str = "Tuesday circle") -> HandoutsPage:
    vault = window.jobs.vault
    assert vault is not None
    found = groups.group_named(vault.db(), group)
    assert found is not None
    window.go(Place(places.HANDOUTS, id=found.id, part=part))
    assert isinstance(window.page, HandoutsPage)
    return window.page


def names(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [str(one.T) for one in opened.Root.AcroForm.Fields] if "/AcroForm" in opened.Root else []


def test_a_handout_is_saved_as_a_form_once_in_each_language(window, saved, qtbot):
    page = page_of(window, "wellbeing-plan")
    assert not page.card.form.isChecked()
    page.card.form.setChecked(True)
    page.save_paper()
    qtbot.waitUntil(lambda: len(saved) == 1, timeout=8000)
    found = names(saved[0])
    languages = [code for code, number in page.card.copies.values().items() if number]
    assert len(languages) > 1
    assert found
    assert len(set(found)) == len(found)
    with pikepdf.open(io.BytesIO(saved[0])) as opened:
        assert len(opened.Root.StructTreeRoot.K[0].K) == len(languages), "one in each, however many come"

    page.card.form.setChecked(False)
    page.save_paper()
    qtbot.waitUntil(lambda: len(saved) == 2, timeout=8000)
    assert names(saved[1]) == []


def test_what_is_printed_is_never_the_form(window, qtbot, monkeypatch):
    page = page_of(window, "wellbeing-plan")
    page.card.form.setChecked(True)
    sent: list[bytes] = []
    monkeypatch.setattr(papers_out, "print_pdf", lambda _widget, pdf, _told: sent.append(pdf))
    page.print_paper()
    qtbot.waitUntil(lambda: bool(sent), timeout=8000)
    assert names(sent[0]) == []


def test_one_form_for_each_language(window, qtbot, monkeypatch):
    page = page_of(window, "wellbeing-plan")
    page.card.form.setChecked(True)
    page.card.apart.setChecked(True)
    made: list[dict[str, bytes]] = []
    monkeypatch.setattr(saving, "save_apart", lambda _widget, pdfs, _name, _told: made.append(dict(pdfs)))
    page.save_paper()
    qtbot.waitUntil(lambda: bool(made), timeout=8000)
    assert len(made[0]) > 1
    assert all(names(pdf) for pdf in made[0].values())


@pytest.mark.parametrize(
    ("part", "offered"),
    [("wellbeing-plan", True), ("feedback-form", True), ("flyer", False), ("certificate", False)],
)
def test_it_is_offered_where_there_is_something_to_fill_in(window, part: str, offered: bool):
    assert page_of(window, part).card.form.isVisibleTo(window) is offered


def test_of_own_handouts_those_with_a_line_or_a_box(demo_vault: Vault, request):
    plain = handouts.start(demo_vault, "Words", "en", "Only words.")
    lines = handouts.start(demo_vault, "Lines", "en", "My day: ____")
    bad = handouts.start(demo_vault, "Bad", "en", "![gone](gone.png)\n\n____")
    window = request.getfixturevalue("window")
    for made, offered in ((plain, False), (lines, True), (bad, False)):
        assert page_of(window, made.hex).card.form.isVisibleTo(window) is offered


def test_a_booklet_is_no_form(window, saved, qtbot):
    page = page_of(window, "wellbeing-plan")
    page.card.form.setChecked(True)
    page.card.booklet.setChecked(True)
    assert not page.card.form.isVisibleTo(window)
    page.save_paper()
    qtbot.waitUntil(lambda: bool(saved), timeout=8000)
    assert names(saved[0]) == []
