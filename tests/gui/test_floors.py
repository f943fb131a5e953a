"""How much of each page is in view at least, for the screens people have: a test for each cell."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.rows import Section
from peergroups.model.groups import GroupDraft, MemberStatus
from peergroups.store.queries import groups as groups_of
from peergroups.store.queries import people as queries
from peergroups.store.queries import sessions
from peergroups.usecases import groups, people

ZONE = ZoneInfo("Europe/London")
HEIGHT = 690  # pixels: what a title bar and a task bar leave of 768
SIZES = [(1366, 100), (1366, 150), (1366, 200), (1024, 100), (1024, 150), (1024, 200)]
FLOORS = {
    "tiles": (30, 21, 12, 24, 14, 12),
    "today": (11, 4, 3, 5, 4, 2),
    "people": (9, 8, 5, 9, 8, 5),
    "person": (9, 7, 7, 9, 9, 5),
    "note": (16, 12, 8, 16, 12, 8),
}
OTHERS = 0.8  # of a floor in the other languages of the window
NAMES = (
    "Amina Mansour", "Bernard Quill", "Bo Chen", "Carmen Blum", "Dmitri Ivanov", "Dora Klein", "Elif Gul",
    "Élodie Lund", "Fatima Haddad", "George North", "Hana Jin", "Ines Dias", "Kwame Boat", "Lotte Stein",
    "Łukasz Wolf", "Mei Lin",
    "Nikos Pappas", "Olga Tran", "Priya Rao", "Rosa Vega", "Samir Aziz", "Siobhan Oak", "Tariq Zaki", "Ulla Frost",
    "Viktor Dahl", "Wanjiru Kam", "Yusuf Eren", "Zofia Bak", "Akua Danso", "Björn Holm",
)  # fmt: skip

Cell = tuple[str, int, int, int]
CELLS = [(page, *size, floor) for page, row in FLOORS.items() for size, floor in zip(SIZES, row, strict=True)]


@pytest.fixture
def window(window_with, demo_vault) -> Iterator[MainWindow]:
    """The invented organisation on a Tuesday evening, with forty people in the group of that evening."""
    today = clock.today(ZONE)
    coming = sessions.between(demo_vault.db(), today + timedelta(days=1), today + timedelta(days=8))
    session = next(row for row in coming if row.group_name == "Tuesday circle")
    with clock.fixed(datetime.combine(session.day, time(18, 5), ZONE)):
        group = groups_of.group(demo_vault.db(), session.group_id)
        assert group is not None
        kept = {name: getattr(group, name) for name in GroupDraft.model_fields if hasattr(group, name)}
        groups.edit(
            demo_vault, session.group_id, kept | {"capacity": 60, "languages": ",".join(group.languages)}
        )
        for full in NAMES:
            name, family_name = full.split(" ")
            people.add(demo_vault, {"name": name, "family_name": family_name}, group_id=session.group_id)
        made: MainWindow = window_with(ROOMS)
        made.open_vault(demo_vault)
        yield made


def page_of(window: MainWindow) -> Any:
    """The page that is seen, whichever it is."""
    return window.page


def tonight(window: MainWindow) -> UUID:
    day = clock.today(ZONE)
    return window.jobs.ask(sessions.between, day, day)[0].id


def group_of_tonight(window: MainWindow) -> UUID:
    day = clock.today(ZONE)
    return window.jobs.ask(sessions.between, day, day)[0].group_id


def in_view(widget: QWidget, area: QRect | None = None) -> bool:
    """Whether all of it is seen: no scroll area cuts a pixel of it."""
    area = area or widget.rect()
    shown: QWidget | None = widget
    while shown is not None:
        spot = QRect(
            widget.mapTo(shown, area.topLeft()) if shown is not widget else area.topLeft(), area.size()
        )
        if not shown.isVisible() or not shown.rect().contains(spot):
            return False
        shown = shown.parentWidget() if not shown.isWindow() else None
    return True


def count_tiles(window: MainWindow) -> int:
    view = page_of(window).marking.tiles
    model = view.model()
    gap = 8  # pixels below each tile
    spots = [
        view.visualRect(model.index(row, 0)).adjusted(0, 0, -gap, -gap) for row in range(model.rowCount())
    ]
    return sum(in_view(view.viewport(), spot) for spot in spots)


def count_today(window: MainWindow) -> int:
    lines = [
        line
        for section in page_of(window).findChildren(Section)
        for line in section.findChildren(QWidget, "line")
    ]
    return sum(in_view(line) for line in lines)


def count_people(window: MainWindow) -> int:
    view = page_of(window).pane.table.view
    model = view.model()
    spots = [view.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    return sum(
        in_view(view.viewport(), spot.intersected(view.viewport().rect()))
        and spot.width() > 0
        and view.viewport().rect().contains(spot)
        for spot in spots
    )


def count_person(window: MainWindow) -> int:
    forms = page_of(window).pane.tab.findChildren(Form)
    return sum(in_view(line.field) for form in forms for line in form._lines.values())


def count_note(window: MainWindow) -> int:
    """Lines, with what is said of a name in view."""
    note = page_of(window).note
    if not note.box.toPlainText().startswith("Amina"):
        note.box.setPlainText("Amina came late.\n" + note.box.toPlainText())
        note.keep()
    if not in_view(note.warning):
        return 0
    return int(note.box.viewport().height() // note.box.fontMetrics().lineSpacing())


PLACES = {
    "tiles": (lambda window: Place(places.SESSION, tonight(window)), count_tiles),
    "today": (lambda _window: Place(places.TODAY), count_today),
    "people": (lambda _window: Place(places.PEOPLE), count_people),
    "note": (lambda window: Place(places.SESSION, tonight(window), part="note"), count_note),
    "person": (lambda window: Place(places.PERSON, somebody(window)), count_person),
}


def somebody(window: MainWindow) -> UUID:
    return window.jobs.ask(queries.people)[0].id


def seen(qtbot, window: MainWindow, cell: Cell, language: str) -> int:
    page, width, size, floor = cell
    window.settings.text_size, window.settings.language = size, language
    window.resize(width, HEIGHT)
    window.restyle()
    where, count = PLACES[page]
    window.go(where(window))
    found = 0

    def rests() -> bool:
        nonlocal found
        found = count(window)
        return found >= floor

    with contextlib.suppress(qtbot.TimeoutError):  # a layout that asks for another one gets the time for it
        qtbot.waitUntil(rests, timeout=1500)
    assert (window.width(), window.height()) == (width, HEIGHT)
    return found


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell[0]}-{cell[1]}-{cell[2]}")
def test_so_much_is_in_view(qtbot, window, cell):
    assert seen(qtbot, window, cell, "en") >= cell[3]


@pytest.mark.parametrize("language", ["es", "fr", "ar"])
@pytest.mark.parametrize("page", FLOORS)
def test_most_of_it_is_in_view_in_every_language_of_the_window(qtbot, window, page, language):
    for cell in (cell for cell in CELLS if cell[0] == page):
        assert seen(qtbot, window, cell, language) >= OTHERS * cell[3], cell


def extent(window: MainWindow) -> tuple[int, int]:
    """What a page takes of its room: the empty pixels before it, and its width."""
    shown = page_of(window)
    inner = [w.geometry() for w in shown.findChildren(QWidget) if w.isVisible() and w.parentWidget() is shown]
    left, right = min(spot.left() for spot in inner), max(spot.right() for spot in inner) + 1
    return (shown.width() - right if shown.isRightToLeft() else left), right - left


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [1920, 2560])
def test_a_very_wide_window_shows_forty_tiles_and_stretches_nothing(
    qtbot, window: MainWindow, width: int, language: str
):
    window.settings.language = language
    window.restyle()
    window.resize(width, 1002)
    for page in ("session", "people", "today", "groups", "followups", "handouts", "calendar", "settings"):
        window.go(Place(places.SESSION, tonight(window)) if page == "session" else Place(page))
        qtbot.waitUntil(lambda: extent(window)[0] <= 25 and extent(window)[1] <= 104 * 16, timeout=1500)
        if page == "session":
            qtbot.waitUntil(lambda: count_tiles(window) >= 40, timeout=1500)


def narrow(window: MainWindow, language: str = "en", width: int = 1024, size: int = 200) -> None:
    window.settings.text_size, window.settings.language = size, language
    window.resize(width, HEIGHT)
    window.restyle()


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
def test_the_register_says_how_many_are_not_marked_beside_who_came(qtbot, window: MainWindow, language: str):
    narrow(window, language, 1366, 100)
    window.go(Place(places.SESSION, tonight(window)))
    count = page_of(window).foot.count
    qtbot.waitUntil(lambda: count.shown() in count.forms[:2], timeout=1500)


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
def test_the_name_of_a_group_and_of_its_part_in_view_are_whole_in_a_narrow_window(
    qtbot, window: MainWindow, language: str
):
    narrow(window, language)
    group = group_of_tonight(window)
    for part in ("people", "sessions", "notes", "about"):
        window.go(Place(places.GROUP, group, part=part))
        head, sides = page_of(window).head, page_of(window).pane.sides
        qtbot.waitUntil(lambda: "…" not in head.title.shown(), timeout=1500)  # noqa: B023
        qtbot.waitUntil(lambda: sides.width() >= sides.sizeHint().width(), timeout=1500)  # noqa: B023
        qtbot.waitUntil(lambda: head.title.height() >= head.title.height_in(head.title.width()))  # noqa: B023


def test_results_of_a_search_never_scroll_sideways(qtbot, window: MainWindow):
    for language in ("en", "ar"):
        narrow(window, language)
        window.go(Place(places.SEARCH, text="an"))
        found = page_of(window).list
        qtbot.waitUntil(lambda: found.count() > 3 and found.isVisible(), timeout=1500)  # noqa: B023

        def widest() -> int:
            return max(int(found.visualItemRect(found.item(row)).width()) for row in range(found.count()))  # noqa: B023

        qtbot.waitUntil(lambda: widest() <= found.viewport().width(), timeout=1500)  # noqa: B023
        assert not found.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("page", ["person", "group"])
def test_what_is_said_of_something_gone_is_as_high_as_its_sentence(qtbot, window: MainWindow, page: str):
    narrow(window, "en", 1366, 100)
    window.go(Place(page, UUID(int=1)))
    gone = page_of(window).pane.gone
    qtbot.waitUntil(lambda: gone.isVisible() and gone.height() <= gone.sizeHint().height(), timeout=1500)


def test_two_days_beside_each_other_stand_on_one_line(qtbot, window: MainWindow):
    narrow(window, "en", 1366, 100)
    window.go(Place(places.PERSON, somebody(window), part="attendance"))
    tab = page_of(window).pane.tab

    def tops() -> set[int]:
        return {field.mapTo(window, field.rect().topLeft()).y() for field in (tab.after, tab.before)}

    qtbot.waitUntil(lambda: tab.after.isVisible() and len(tops()) == 1, timeout=1500)


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
def test_the_way_to_the_waiting_list_is_whole_in_a_narrow_window(
    qtbot, window: MainWindow, demo_vault, language: str
):
    group = group_of_tonight(window)
    people.add(demo_vault, {"name": "Maximiliane-Henriette", "family_name": "Holm"}, group_id=group)
    listed = next(one for one in groups_of.members(demo_vault.db(), group) if one.shown.startswith("Maxi"))
    groups.set_several(demo_vault, group, [listed.person_id], MemberStatus.WAITING)
    narrow(window, language)
    window.go(Place(places.GROUP, group, part="people"))
    way = page_of(window).pane.people.list
    qtbot.waitUntil(lambda: way.isVisible() and way.width() >= way.sizeHint().width(), timeout=1500)
    assert "Maximiliane-Henriette" in way.accessibleName()


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
@pytest.mark.parametrize(("width", "size"), [(1024, 100), (1024, 200), (1366, 200)])
def test_the_list_of_follow_ups_says_what_is_to_do(
    qtbot, window: MainWindow, language: str, width: int, size: int
):
    narrow(window, language, width, size)
    window.go(Place(places.FOLLOWUPS))
    view = page_of(window).pane.table.view
    at = ["due", "person", "why", "text"].index("text")
    qtbot.waitUntil(lambda: view.columnWidth(at) > 0 and not view.isColumnHidden(at), timeout=1500)
    assert view.columnWidth(at) >= 13 * view.fontMetrics().averageCharWidth()
