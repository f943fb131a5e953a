"""Changing a series, calling off what people came to, a holiday, a clock in doubt: by keys and clicks of the system.

Run by `test_real_window.py` on a screen of its own: pytest does not collect it by its name.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.widgets.rows import Section
from peergroups.store.queries import groups, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import schedules
from tests.journeys.real_window.hand import Hand


def page(window: MainWindow) -> Any:
    """The page that is seen, whichever it is."""
    return window.page


def test_the_series_by_keys_and_clicks(qapp, window: MainWindow, demo_vault: Vault, tmp_path: Path):
    window.open_vault(demo_vault)
    hand = Hand(qapp, tmp_path)
    hand.until(window.isActiveWindow, "the window is in front")
    row = next(one for one in window.jobs.ask(groups.groups) if one.name == "Tuesday circle")
    change_the_time(hand, window, row)
    ask_for_the_day_of_the_month(hand, window, row)
    call_off_what_people_came_to(hand, window, row)
    skip_a_holiday(hand, window)
    confirm_the_date(hand, window, demo_vault)


def change_the_time(hand: Hand, window: MainWindow, row: groups.GroupRow) -> None:
    coming = [s for s in window.jobs.ask(sessions.of_group, row.id, past=0) if s.status == "planned"]
    window.jobs.write(None, schedules.cancel, coming[2].id, "Christmas week")
    (one,) = window.jobs.ask(groups.series, row.id)
    window.go(Place(places.GROUP, row.id, part="sessions"))
    hand.settle(300)
    hand.click(page(window).pane.sessions.rhythms.buttons[one.id, "change"])
    hand.expect("How often")
    pane = page(window).pane
    pane.rhythm.at.set_value(time(19, 15))
    hand.until(lambda: "1 stays as it is" in pane.ahead.sentence.text(), "what will be done is said")
    hand.click(pane.done)
    hand.until(lambda: page(window).place.part != "series", "it is back where it came from")
    after = window.jobs.ask(sessions.of_group, row.id, past=0)
    assert {s.at for s in after if s.status == "planned" and s.day > coming[0].day} == {time(19, 15)}
    assert [s.id for s in after if s.status == "cancelled"] == [coming[2].id]


def ask_for_the_day_of_the_month(hand: Hand, window: MainWindow, row: groups.GroupRow) -> None:
    window.go(Place(places.GROUP, row.id, part="series", text="new"))
    rhythm = page(window).pane.rhythm
    rhythm.often.setCurrentIndex(rhythm.often.findData("monthly_by_date"))
    rhythm.starts_on.set_value(date(page(window).today.year + 1, 1, 31))
    hand.click(page(window).pane.done)
    hand.expect("Not every month has this date. Which day is meant?")


def call_off_what_people_came_to(hand: Hand, window: MainWindow, row: groups.GroupRow) -> None:
    past = window.jobs.ask(sessions.of_group, row.id, coming=0)
    held = next(one for one in reversed(past) if one.status == "held" and one.came)
    window.go(Place(places.SESSION, held.id, part="cancel"))
    hand.expect("Reason")
    hand.type("Snow")
    hand.keys("Return")
    changing = page(window).changing
    hand.until(changing.came.isVisible, "it is asked with the names")
    hand.expect("Reason")  # Enter did nothing that was not meant
    hand.click(changing.came.button)
    hand.until(lambda: not changing.came.isVisible(), "it is called off")
    kept = window.jobs.ask(sessions.session, held.id)
    assert kept is not None
    assert (kept.status, kept.reason) == ("cancelled", "Snow")


def skips(todo: Section) -> list[Hashable]:
    """What stands for the holidays to skip."""
    return [key for key in todo.buttons if isinstance(key, tuple) and key[1] == "skip"]


def skip_a_holiday(hand: Hand, window: MainWindow) -> None:
    window.go(Place(places.TODAY))
    todo = page(window).todo
    hand.until(lambda: skips(todo), "the holidays that come are there")
    before = skips(todo)[0]
    hand.click(todo.buttons[before])
    hand.until(lambda: before not in todo.buttons, "it is skipped")
    hand.settle()
    assert page(window).isAncestorOf(hand.focus()), hand.where()


def confirm_the_date(hand: Hand, window: MainWindow, vault: Vault) -> None:
    vault.report = replace(vault.report, clock_was=datetime(2020, 1, 1, tzinfo=UTC))
    window.banner.refresh()
    hand.settle(300)
    hand.click(window.banner.button)
    hand.until(lambda: not window.banner.isVisible(), "the date is believed")
    hand.settle()
    assert page(window).isAncestorOf(hand.focus()), hand.where()
