"""The papers of those who do the work, on the page of handouts: hours of a time, the rota of one group or of all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import papers_out
from peergroups.model.figure_periods import Period, days_of
from peergroups.model.groups import GroupStatus
from peergroups.store.queries import groups, organisation
from peergroups.store.vault import Vault
from peergroups.usecases.papers import HOURS_LOG, ROTA, PaperOrder
from tests.usecases.test_papers import read


@pytest.fixture
def window(window_with: Callable[..., MainWindow], demo_vault: Vault) -> MainWindow:
    found = window_with({places.HANDOUTS: ROOMS[places.HANDOUTS], places.TODAY: ROOMS[places.HANDOUTS]})
    found.open_vault(demo_vault)
    return found


@pytest.fixture
def saved(monkeypatch, tmp_path: Path) -> list[tuple[str, str]]:
    """The names and texts of what was saved."""
    found: list[tuple[str, str]] = []

    def save(_widget, pdf: bytes, name: str, told: papers_out.Told) -> None:
        found.append((name, read(pdf)))
        papers_out.write(pdf, tmp_path / "paper.pdf", told, "{file} is in {folder} now.")

    monkeypatch.setattr(papers_out, "save_pdf", save)
    return found


def page_of(window: MainWindow, part: str, id_=None) -> HandoutsPage:
    window.go(Place(places.HANDOUTS, id=id_, part=part))
    assert isinstance(window.page, HandoutsPage)
    window.page.card.lock.setChecked(False)
    return window.page


def ordered(page: HandoutsPage) -> PaperOrder:
    assert isinstance(page.order, PaperOrder)
    return page.order


def circle(vault: Vault):
    found = groups.group_named(vault.db(), "Tuesday circle")
    assert found is not None
    return found


def test_a_log_of_hours_is_of_the_time_that_is_chosen(window, demo_vault, saved, qtbot):
    page = page_of(window, HOURS_LOG, circle(demo_vault).id)
    span, today = page.card.span, organisation.today(demo_vault.db())
    assert span.isVisibleTo(page.card)
    assert not span.start.isVisibleTo(page.card)
    assert (ordered(page).start, ordered(page).end) == (date(today.year, 1, 1), today)
    span.period.choose(Period.LAST_QUARTER)
    assert (ordered(page).start, ordered(page).end) == days_of(Period.LAST_QUARTER, today)
    span.period.choose(Period.OWN)
    assert span.start.isVisibleTo(page.card)
    span.start.set_value(date(2020, 1, 1))
    span.end.set_value(date(2020, 2, 1))
    page.card.language.choose("en")
    page.save_paper()
    qtbot.waitUntil(lambda: len(saved) == 1, timeout=8000)
    text = saved[0][1]
    assert "1 January 2020" in text
    assert text.count("No hours in this time.") == len(ordered(page).people)


def test_a_last_day_before_the_first_is_said_and_nothing_is_made(window, demo_vault, saved, qtbot):
    page = page_of(window, HOURS_LOG, circle(demo_vault).id)
    page.card.span.period.choose(Period.OWN)
    page.card.span.start.set_value(date(2020, 2, 1))
    page.card.span.end.set_value(date(2020, 1, 1))
    page.save_paper()
    qtbot.waitUntil(lambda: "The last day comes before the first." in window.bar.message.text(), timeout=8000)
    assert saved == []
    qtbot.waitUntil(lambda: "The last day comes before the first." in page.preview.words.text(), timeout=8000)


def test_a_day_that_is_none_goes_back_to_its_field(window, demo_vault, saved):
    page = page_of(window, HOURS_LOG, circle(demo_vault).id)
    page.card.span.period.choose(Period.OWN)
    page.card.span.end.setText("31/02/2020")
    page.save_paper()
    page.print_paper()
    assert page.card.span.end.error()
    assert not window.jobs.is_waited_for(page)
    assert saved == []


def test_another_paper_asks_for_no_time_and_no_rota(window, demo_vault):
    page = page_of(window, "agreement", circle(demo_vault).id)
    for widget in (page.card.span, page.card.rota):
        assert not widget.isVisibleTo(page.card)
    assert ordered(page).start is None


def test_the_rota_is_of_all_groups_or_of_one(window, demo_vault, saved, qtbot):
    page = page_of(window, ROTA)
    choice = page.card.rota
    known = groups.groups(demo_vault.db())
    active = {one.id for one in known if one.status is GroupStatus.ACTIVE}
    assert not page.card.group.isVisibleTo(page.card)
    assert {choice.itemData(at) for at in range(choice.count())} == {None, *active}
    assert ordered(page).group_id is None
    page.card.language.choose("en")
    page.save_paper()
    qtbot.waitUntil(lambda: len(saved) == 1, timeout=8000)
    group = circle(demo_vault)
    assert choice.choose(group.id)
    assert ordered(page).group_id == group.id
    page.save_paper()
    qtbot.waitUntil(lambda: len(saved) == 2, timeout=8000)
    (all_name, all_text), (name, text) = saved
    others = [one.outside for one in known if one.id in active - {group.id} and one.outside in all_text]
    assert others
    assert not any(one in text for one in others)
    assert group.outside not in all_name
    assert group.outside in name


def test_who_comes_for_the_rota_of_a_group_finds_that_one_and_later_all(window, demo_vault):
    group = circle(demo_vault)
    assert ordered(page_of(window, ROTA, group.id)).group_id == group.id
    assert ordered(page_of(window, ROTA)).group_id is None
    page_of(window, "agreement", group.id)
    page = page_of(window, "call-list")
    assert page.library.select(ROTA)
    assert ordered(page).group_id is None


def test_what_is_chosen_is_chosen_again_after_a_lock(window, demo_vault):
    group = circle(demo_vault)
    page = page_of(window, HOURS_LOG, group.id)
    page.card.span.period.choose(Period.OWN)
    page.card.span.start.set_value(date(2020, 1, 1))
    page.card.span.end.set_value(date(2020, 1, 1) + timedelta(days=9))
    page.card.rota.choose(group.id)
    chosen, before = page.choices(), ordered(page)
    page.card.span.period.choose(Period.THIS_YEAR)
    page.card.span.start.set_value(date(2021, 1, 1))
    page.card.rota.choose(None)
    page.choose_again(chosen)
    assert ordered(page) == before
    assert page.library.select(ROTA)
    assert ordered(page).group_id == group.id


def test_the_time_is_chosen_by_keys(window, demo_vault, qtbot):
    window.activateWindow()
    page = page_of(window, HOURS_LOG, circle(demo_vault).id)
    page.card.span.period.setFocus()
    QTest.keyClick(page.card.span.period, Qt.Key.Key_Down)
    today = organisation.today(demo_vault.db())
    assert (ordered(page).start, ordered(page).end) == days_of(Period.LAST_YEAR, today)
