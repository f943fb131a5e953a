"""The underlined letters: every menu, and every page with its frame, in every language of the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu

from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell import letters
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.queries import groups, people, sessions
from tests.gui.conftest import handle_all

TEXTS = st.text(st.sampled_from("ab &Éßخ1. "), max_size=8)


@given(st.lists(TEXTS, max_size=6), st.sets(st.sampled_from("ab1")))
def test_no_two_get_the_same_letter_nobody_a_taken_one_and_the_words_stay(texts, taken):
    made = letters.dealt(texts, taken)
    given_ = [letter for text in made if (letter := letters.letter_of(text))]
    assert len(set(given_)) == len(given_)
    assert not taken & set(given_)
    assert [letters.without(text) for text in made] == [letters.without(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "taken", "made"),
    [
        ("&Open", "", "&Open"),
        ("&Open", "o", "O&pen"),
        ("Te&xt", "x", "Tex&t"),
        ("Te&xt", "xt", "T&ext"),
        ("&No", "no", "No"),
        ("Open", "", "Open"),
        ("Salt && &pepper", "p", "Salt && pe&pper"),
        ("ا&بحث", "ب", "اب&حث"),
    ],
)
def test_the_wish_counts_then_the_next_letter_then_any(text, taken, made):
    if text == "Salt && &pepper":
        made = "Salt && p&epper"
    assert letters.with_letter(text, set(taken)) == made


@pytest.mark.parametrize(
    ("text", "letter"),
    [("&Open", "o"), ("Salt & pepper", ""), ("Salt && pepper", ""), ("Salt && &pepper", "p"), ("Open&", "")],
)
def test_a_sign_before_a_space_or_another_sign_underlines_nothing(text, letter):
    assert letters.letter_of(text) == letter
    assert letters.without(text) == text.replace("&O", "O").replace("&p", "p")


@pytest.mark.parametrize(
    ("text", "letter", "made"),
    [("Open", "o", "&Open"), ("&Open", "p", "O&pen"), ("&Open", "x", "Open"), ("&Open", "", "Open")],
)
def test_a_text_shows_the_letter_it_was_dealt_and_no_other(text, letter, made):
    assert letters.marked(text, letter) == made


def twice(texts: Iterable[str]) -> set[str]:
    counted = Counter(letter for text in texts if (letter := letters.letter_of(text)))
    return {letter for letter, times in counted.items() if times > 1}


def menus_of(menu: QMenu) -> Iterable[QMenu]:
    yield menu
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menus_of(inner)


def on_page(window) -> list[str]:
    """What can be meant by Alt and a letter just now."""
    parts = [*window.page.findChildren(QAbstractButton), *window.page.findChildren(QLabel)]
    shown = [one.text() for one in parts if one.isVisible() and (not isinstance(one, QLabel) or one.buddy())]
    bar = (
        [action.text() for action in window.strip.menu_bar.actions()]
        if window.strip.menu_bar.isVisible()
        else []
    )
    return [*bar, *shown]


def all_places(window) -> list[Place]:
    group = window.jobs.ask(groups.groups)[0]
    person = window.jobs.ask(people.people)[0]
    session = window.jobs.ask(sessions.of_group, group.id)[0]
    named = [
        Place(places.GROUP, group.id, part=part)
        for part in ("", "sessions", "notes", "about", "edit", "import", "languages")
    ]
    named += [
        Place(places.SESSION, session.id, part=part) for part in ("", "note", "finish", "move", "paper")
    ]
    named += [
        Place(places.PERSON, person.id),
        Place(places.GROUP, part="new"),
        Place(places.FOLLOWUPS, part="new"),
    ]
    named += [Place(places.HANDOUTS, session.id, part="sign-in-sheet")]
    return named + [
        Place(name) for name in ROOMS if name not in {"group", "session", "person", "unlock", "search"}
    ]


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_no_letter_means_two_things_in_a_menu_or_on_a_page_with_its_frame(
    window_with, demo_vault, language, qtbot
):
    window = window_with(ROOMS)
    window.settings.language = language
    window.restyle()
    handle_all()
    assert twice(on_page(window)) == set()
    window.open_vault(demo_vault)
    roots = [action.menu() for action in window.strip.menu_bar.actions()] + [window.strip.everything]
    for root in roots:
        for menu in menus_of(root):
            assert twice(action.text() for action in menu.actions()) == set(), menu.title()
    with_letters = 0
    for place in all_places(window):
        window.go(place)
        handle_all()
        assert twice(on_page(window)) == set(), place
        with_letters += any(map(letters.letter_of, on_page(window)))
        for menu in window.page.findChildren(QMenu):
            assert twice(action.text() for action in menu.actions()) == set(), place
    assert with_letters > 20


def test_a_letter_that_comes_into_view_later_is_dealt_too(window_with, demo_vault, qtbot):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.go(Place(places.SETTINGS))
    page = window.page
    boxes = [QLabel("&Colours", page), QLabel("&Colours", page)]
    for box in boxes:
        box.setBuddy(page.title)
        page.body.addWidget(box)
        box.show()
    qtbot.waitUntil(lambda: twice(one.text() for one in boxes) == set())
    assert all(letters.letter_of(one.text()) for one in boxes)


def test_f10_opens_the_first_menu_and_the_one_menu_of_a_narrow_window(window_with, demo_vault, qtbot):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.activateWindow()
    window.run("menus")
    assert window.strip.menu_bar.activeAction() is window.strip.menu_bar.actions()[0]
    QTest.keyClick(window.strip.menu_bar, Qt.Key.Key_Escape)
    window.settings.text_size = 200
    window.restyle()
    window.resize(1024, 690)
    assert not window.strip.menu_bar.isVisible()


def test_f6_goes_through_strip_rooms_head_page_and_row_and_shift_the_other_way(
    window_with, demo_vault, qtbot
):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    group = window.jobs.ask(groups.groups)[0]
    session = window.jobs.ask(sessions.of_group, group.id)[0]
    window.go(Place(places.SESSION, session.id))
    window.page.focus_first()
    ways: dict[str, list[str]] = {"pane": [], "pane-before": []}
    for way, seen in ways.items():
        for _ in range(5):
            window.run(way)
            seen.append(part_of(window))
    assert ways["pane"] == ["foot", "strip", "margin", "head", "page"]
    assert ways["pane-before"] == ["head", "margin", "strip", "foot", "page"]


def test_ctrl_enter_does_what_the_page_is_for_also_while_a_note_is_typed(window_with, demo_vault, qtbot):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go(Place(places.FOLLOWUPS, part="new"))
    box = window.page.pane.text
    assert box.hasFocus()
    QTest.keyClicks(box, "Call Bo")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.bar.message.text() == "The follow-up is added."


def part_of(window) -> str:
    focus = QApplication.focusWidget()
    page = window.page
    parts = {
        "strip": window.strip,
        "margin": window.margin,
        "head": page.head,
        "foot": page.foot,
        "bar": window.bar,
    }
    return next((name for name, part in parts.items() if part.isAncestorOf(focus)), "page")
