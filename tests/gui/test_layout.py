"""Every page in the windows people have: one bar, at its top, nothing wider than the window, no name cut."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.measure import Width
from peergroups.gui.core.places import Place
from peergroups.gui.sessions.change import ChangePane
from peergroups.gui.settings.page import _PANES as SUBJECTS
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.style import theme
from peergroups.gui.widgets.acts import Acts
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.table import _View
from peergroups.model.attendance import Mark
from peergroups.model.groups import GroupDraft, MemberStatus
from peergroups.store.queries import groups as groups_of
from peergroups.store.queries import people as people_of
from peergroups.store.queries import sessions
from peergroups.usecases import attendance, groups, handouts, people
from tests.gui import lint
from tests.gui.conftest import handle_all

ZONE = ZoneInfo("Europe/London")
FORMS = [
    (1366, 100, "en"),
    (1366, 100, "ar"),
    (1024, 100, "ar"),
    (1366, 200, "ar"),
    (1024, 200, "en"),
    (1024, 200, "ar"),
]
LONG = (
    "Bereavement circle for parents and grandparents of children who died suddenly",
    "Donaudampfschifffahrtsgesellschaftskapitänshinterbliebenengruppe",
    "Evening group for people who live with somebody who drinks, and for their friends",
)
_NAMES = (
    ("Maximiliane-Henriette", "von Hohenzollern-Sigmaringen"),
    ("Wolfeschlegelsteinhausenbergerdorff", "Senior"),
)
_ROOMY = {places.HANDOUTS}  # list and paper stand beside each other where there is room, each with its bar


@pytest.fixture
def window(window_with, demo_vault) -> Iterator[MainWindow]:
    """The invented organisation on a Tuesday evening; somebody waits, somebody was entered twice."""
    today = clock.today(ZONE)
    coming = sessions.between(demo_vault.db(), today + timedelta(days=1), today + timedelta(days=8))
    session = next(row for row in coming if row.group_name == "Tuesday circle")
    with clock.fixed(datetime.combine(session.day, time(18, 5), ZONE)):
        waiting = people.add(
            demo_vault, {"name": "Waiting", "family_name": "Woman"}, group_id=session.group_id
        )
        groups.set_several(demo_vault, session.group_id, [waiting], MemberStatus.WAITING)
        for group in groups_of.groups(demo_vault.db())[:2]:
            people.add(
                demo_vault,
                {"name": "Dora", "family_name": "Klein", "phone": "01632 960999"},
                group_id=group.id,
            )
        made: MainWindow = window_with(ROOMS)
        made.open_vault(demo_vault)
        yield made


@pytest.fixture
def long_names(demo_vault) -> None:
    """Names of groups and people that no page was drawn for."""
    for known, name in zip(groups_of.groups(demo_vault.db()), LONG, strict=False):
        row = groups_of.group(demo_vault.db(), known.id)
        assert row is not None
        kept = {field: getattr(row, field) for field in GroupDraft.model_fields if hasattr(row, field)}
        groups.edit(demo_vault, row.id, kept | {"name": name, "languages": ",".join(row.languages)})
        for given, family in _NAMES:
            people.add(demo_vault, {"name": given, "family_name": family}, group_id=row.id)


def every_place(window: MainWindow) -> Iterator[tuple[str, Place]]:
    """Each page, pane and tab, with what there is to see on it."""
    ask, day = window.jobs.ask, clock.today(ZONE)
    tonight = ask(sessions.between, day, day)[0]
    group, person = tonight.group_id, ask(people_of.people)[0].id
    member = next(
        row for row in ask(groups_of.members, group) if row.status is MemberStatus.WAITING
    ).person_id
    past = ask(sessions.between, day - timedelta(days=30), day - timedelta(days=1))[0].id
    for page in sorted(
        set(ROOMS) - {places.UNLOCK, places.GROUP, places.PERSON, places.SESSION, places.HANDOUT}
    ):
        yield page, Place(page, text="an" if page == places.SEARCH else "")
    for part in (
        "people",
        "sessions",
        "notes",
        "about",
        "edit",
        "copy",
        "import",
        "waiting",
        "session",
        "sheets",
        "languages",
    ):
        yield f"group {part}", Place(places.GROUP, group, part=part)
    for part in ("member", "offer"):
        yield f"group {part}", Place(places.GROUP, group, part=part, text=str(member))
    yield "group period", Place(places.GROUP, group, part="period", text=f"new {member}")
    yield "group series", Place(places.GROUP, group, part="series")
    yield "new group", Place(places.GROUP, part="new")
    coming = ask(sessions.between, day + timedelta(days=1), day + timedelta(days=30))[0].id
    yield "rota of one", Place(places.ROTA, coming)
    for page, part in ((places.GROUPS, "trash"), (places.PEOPLE, "trash"), (places.PEOPLE, "twice")):
        yield f"{page} {part}", Place(page, part=part)
    for part in ("details", "groups", "attendance", "notes", "calls"):
        yield f"person {part}", Place(places.PERSON, person, part=part)
    for part in SUBJECTS:
        yield f"settings {part}", Place(places.SETTINGS, part=part)
    for part in (
        "",
        "note",
        "debrief",
        "templates",
        "paper",
        "finish",
        "topic",
        "steps",
        "move",
        "cancel",
        "stand-in",
        "trash",
    ):
        yield f"session {part}", Place(places.SESSION, tonight.id, part=part)
    yield "session more", Place(places.SESSION, tonight.id, part="more", text=str(member))
    yield "signed note", Place(places.SESSION, past, part="note")
    yield "new follow-up", Place(places.FOLLOWUPS, part="new")
    yield "certificate", Place(places.HANDOUTS, group, part="certificate")
    yield (
        "own handout",
        Place(places.HANDOUT, handouts.start(window.jobs.open_vault, "Tea", "en", "Bring tea.")),
    )


def page_of(window: MainWindow) -> Page:
    assert window.page is not None
    return window.page


def scrolled_bars(window: MainWindow) -> list[QScrollBar]:
    """Those that are seen and can be moved."""
    bars = page_of(window).findChildren(QScrollBar)
    return [bar for bar in bars if bar.isVisible() and bar.minimum() < bar.maximum()]


def area_of(bar: QScrollBar) -> QAbstractScrollArea:
    holder = bar.parentWidget()
    while holder is not None and not isinstance(holder, QAbstractScrollArea):
        holder = holder.parentWidget()
    assert holder is not None
    return holder


def faults(window: MainWindow, page: str) -> Iterator[str]:
    bars = scrolled_bars(window)
    upright = [area_of(bar) for bar in bars if bar.orientation() is Qt.Orientation.Vertical]
    for one in upright:
        if any(other is not one and other.isAncestorOf(one) for other in upright):
            yield f"{type(one).__name__} scrolls in what scrolls"
    beside = page in _ROOMY and page_of(window).measure.width >= Width.WORDS
    if len(upright) > 1 and not beside:
        yield f"{len(upright)} bars"
    yield from (
        f"{type(area_of(b)).__name__} goes sideways"
        for b in bars
        if b.orientation() is Qt.Orientation.Horizontal
    )
    for area in page_of(window).findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and inner.width() > area.viewport().width():
            yield f"{inner.width() - area.viewport().width()} pixels too wide"
    title = page_of(window).title
    if "…" in title.shown() or title.height() < title.height_in(title.width()):
        yield f"the title is cut: {title.shown()}"
    boxes = [box for box in page_of(window).findChildren(QLineEdit) if box.isVisible() and not box.text()]
    yield from (
        f"a hint is cut: {box.placeholderText()}"
        for box in boxes
        if box.fontMetrics().horizontalAdvance(box.placeholderText()) > box.width() - 2 * theme.INSIDE
    )
    yield from (
        f"a choice is cut: {box.currentText()}"
        for box in page_of(window).findChildren(Choice)
        if box.isVisible() and not box.shows_whole()
    )
    said = {box.placeholderText() for box in page_of(window).findChildren(QLineEdit) if box.isVisible()}
    yield from (
        f"twice: {one.text()}"
        for one in page_of(window).findChildren(QLabel)
        if one.isVisible() and one.text() in said - {""}
    )


def is_at_its_top(window: MainWindow) -> bool:
    areas = [area for area in page_of(window).findChildren(QScrollArea) if area.isVisible()]
    return all(area.verticalScrollBar().value() == 0 for area in areas)


def look(qtbot, window: MainWindow, form: tuple[int, int, str], *, at_top: bool) -> list[str]:
    width, window.settings.text_size, window.settings.language = form
    window.resize(width, 690)
    window.restyle()
    found: list[str] = []
    for name, place in every_place(window):
        window.go(place)

        def here(name: str = name) -> list[str]:
            handle_all()
            here = [f"{name}: {fault}" for fault in faults(window, place.page)]  # noqa: B023
            return here if is_at_its_top(window) or not at_top else [*here, f"{name}: opened scrolled"]

        with contextlib.suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not window.jobs.is_running and not here(), timeout=1500)
        found += here()
        assert (window.width(), window.height()) == (width, 690), name
    return found


class Squeezed(QObject):
    """What was painted lower than what stands in it needs: its parts cover each other for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.page = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            layout = watched.layout()
            if layout is not None and layout.hasHeightForWidth() and watched.height() > 0:
                lacks = layout.heightForWidth(watched.width()) - watched.height()
                if lacks > 0:
                    self.seen.append(f"{self.page}: {lacks} pixels")
        return False


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_page_is_painted_before_its_parts_have_their_places(qtbot, window, text_size):
    """Each page was seen in a wide window, and is seen in a narrow one: that once showed forms that overlap."""
    spy = Squeezed()
    window.settings.text_size = text_size
    for width in (1366, 1024, 1366):
        window.resize(width, 690)
        window.restyle()
        for name, place in every_place(window):
            spy.page = f"{name} at {width}"
            window.go(place)
            for area in page_of(window).findChildren(QScrollArea):
                inner = area.widget()
                if area.isVisible() and inner is not None:
                    inner.removeEventFilter(spy)
                    inner.installEventFilter(spy)
            for _ in range(6):
                QApplication.processEvents()  # as the program does: in turns, with what is to be painted
            qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert "\n".join(spy.seen) == ""


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_every_page_has_one_bar_stands_at_its_top_and_is_as_wide_as_the_window(qtbot, window, form):
    assert look(qtbot, window, form, at_top=True) == []


@pytest.mark.parametrize("form", [(1366, 100, "en"), (1024, 200, "en"), (1024, 200, "ar")], ids=str)
def test_the_same_with_very_long_names(qtbot, window, long_names, form):
    assert look(qtbot, window, form, at_top=False) == []


@pytest.mark.parametrize("form", [(1366, 100, "en"), (1024, 200, "en"), (1024, 200, "ar")], ids=str)
def test_what_stands_in_a_head_is_whole_also_a_choice_among_long_names(qtbot, window, long_names, form):
    width, window.settings.text_size, window.settings.language = form
    window.resize(width, 690)
    window.restyle()
    for name, place in every_place(window):
        window.go(place)
        head = page_of(window).head

        def whole(head: QWidget = head) -> bool:
            handle_all()
            shown = [one for one in (*head.findChildren(Choice), *head.findChildren(Acts)) if one.isVisible()]
            holders = ((one, one.parentWidget()) for one in shown)
            return all(
                holder is not None and holder.rect().contains(one.geometry()) for one, holder in holders
            )

        with contextlib.suppress(qtbot.TimeoutError):
            qtbot.waitUntil(whole, timeout=1500)
        assert whole(), name


@pytest.mark.parametrize("form", [(1366, 100, "en"), (1024, 100, "ar"), (1024, 200, "en")], ids=str)
def test_tab_goes_from_the_head_through_the_body_to_what_stands_below(qtbot, window, form):
    width, window.settings.text_size, window.settings.language = form
    window.resize(width, 690)
    window.restyle()
    wrong = []
    for name, place in every_place(window):
        window.go(place)
        handle_all()
        page = page_of(window)
        parts = [
            "1 head"
            if page.head.isAncestorOf(stop)
            else "3 foot"
            if page.foot.isAncestorOf(stop)
            else "2 body"
            for stop in lint.focusable(page)
        ]
        wrong += [(name, parts)] if parts != sorted(parts) else []
    assert wrong == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_headings_of_a_long_table_stay_in_view_of_its_page(qtbot, window, long_names, language):
    window.settings.text_size, window.settings.language = 200, language
    window.resize(1024, 690)
    window.restyle()
    window.go(dict(every_place(window))["group sessions"])
    handle_all()
    (view,) = [one for one in page_of(window).findChildren(_View) if one.isVisible()]
    area = view.growing._area
    assert area is not None

    def is_at_the_top() -> bool:
        handle_all()
        header = view.horizontalHeader()
        scrolled = area.verticalScrollBar().value() > 0
        return scrolled and header.mapTo(area.viewport(), QPoint(0, 0)).y() == 0

    qtbot.waitUntil(is_at_the_top)
    for row in (0, 5, view.model().rowCount() - 1):
        view.put_cursor(view.model().index(row, 0))
        handle_all()
        window.grab()  # Qt lays the headings out anew for it
        header, spot = view.horizontalHeader(), view.visualRect(view.currentIndex())
        top = view.viewport().mapTo(area.viewport(), spot.topLeft()).y()
        below = header.mapTo(area.viewport(), QPoint(0, header.height())).y()
        assert below - 1 <= top <= area.viewport().height() - spot.height(), row


def test_a_question_below_the_fold_is_scrolled_to(qtbot, window):
    window.settings.text_size = 200
    window.resize(1024, 690)
    window.restyle()
    place = dict(every_place(window))["session move"]
    assert place.id is not None
    register = window.jobs.ask(sessions.register, place.id)
    assert register is not None
    window.jobs.write(None, attendance.mark, place.id, register.entries[0].person_id, Mark.PRESENT)
    window.go(place)
    pane = page_of(window).findChild(ChangePane)
    assert pane is not None
    pane.form.set_values({"minutes": 75})
    pane.act.click()
    area = next(one for one in pane.findChildren(QScrollArea))

    def is_seen() -> bool:
        handle_all()
        spot = pane.came.button.mapTo(area.viewport(), QPoint(0, 0))
        return pane.came.isVisible() and area.viewport().rect().contains(spot)

    qtbot.waitUntil(is_seen)
