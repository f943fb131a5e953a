"""Each step of the first run by keyboard alone, in the windows and languages there are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QRadioButton,
    QWidget,
)

from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell import letters
from peergroups.gui.unlock.restoring import RestorePanel
from peergroups.gui.unlock.state import FIRST_RUN, Step
from tests.gui import lint
from tests.gui.conftest import handle_all

WORDS = "orchid ladder winter plaza"


@pytest.fixture
def window(window_at, tmp_path):
    return window_at(tmp_path / "new" / "vault")


def steps(qtbot, window):
    """Goes through the first run, with each step in view in turn."""
    page = window.page
    for step in FIRST_RUN:
        qtbot.waitUntil(lambda step=step: page.step is step and not page._working)
        handle_all()
        yield page
        if step is Step.ORGANISATION:
            page.panel.form.name.setText("Walnut House")
            page.panel.form.country.choose("ES")
        elif step is Step.PASSPHRASE:
            page.panel.new.first.box.setText(WORDS)
            page.panel.new.again.setText(WORDS)
        if step is not Step.CHECK:
            page.step_on()


def walk_by_tab(page) -> list[QWidget]:
    """What Tab visits from the first field to the primary button."""
    page.focus_first()
    found: list[QWidget] = []
    for _ in range(20):
        focus = QApplication.focusWidget()
        assert focus is not None
        found.append(focus)
        if focus is page.forward:
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return found


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [1366, 1024])
def test_tab_goes_down_each_step_to_its_primary_button_which_is_in_view(
    qtbot, window, settings, width, language, text
):
    settings.text_size, settings.language = text, language
    window.restyle()
    window.resize(width, 690)
    window.activateWindow()
    for page in steps(qtbot, window):
        qtbot.waitUntil(lambda page=page: _is_whole(page.forward))
        visited = walk_by_tab(page)
        assert visited[-1] is page.forward, f"{page.step}: {visited}"
        assert all(page.isAncestorOf(widget) for widget in visited), f"{page.step}: by way of the frame"
        heights = [widget.mapTo(page.card, widget.rect().topLeft()).y() for widget in visited]
        within = [y for y, widget in zip(heights, visited, strict=True) if page.panel.isAncestorOf(widget)]
        assert within == sorted(within), f"{page.step}: not down the page"
        lint.require_none(qtbot, window)


def test_what_has_the_focus_is_in_view_however_low_the_window(qtbot, window, settings):
    settings.text_size = 200
    window.restyle()
    window.resize(1024, 690)
    window.activateWindow()
    for page in steps(qtbot, window):
        for widget in walk_by_tab(page):
            widget.setFocus()
            qtbot.waitUntil(lambda widget=widget: _is_whole(widget))


@pytest.mark.parametrize(("width", "language"), [(1366, "en"), (1024, "en"), (1024, "fr"), (1024, "ar")])
def test_why_a_backup_stays_shut_is_read_to_its_end_beside_the_box_to_type_in(
    qtbot, window, settings, width, language
):
    settings.text_size, settings.language = 200, language
    window.restyle()
    window.resize(width, 690)
    window.activateWindow()
    page = window.page
    page.show_step(Step.RESTORE)
    panel = page.panel
    assert isinstance(panel, RestorePanel)
    panel.stay_shut(
        "That does not open this backup. It was made on another day, with another passphrase or another recovery code. "
        "Look at caps lock, and try the passphrase of that day."
    )
    qtbot.waitUntil(lambda: _is_whole(panel.error) and _is_whole(panel.field.box))


def _is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect().height() == widget.height()


@pytest.mark.parametrize("language", sorted(WINDOW_LANGUAGES))
def test_no_letter_is_underlined_twice_on_a_step_with_its_frame(qtbot, window, settings, language):
    settings.language = language
    window.restyle()
    for page in steps(qtbot, window):
        found = [letters.letter_of(action.text()) for action in window.strip.menu_bar.actions()]
        found += [
            letters.letter_of(widget.text())
            for widget in page.findChildren(QWidget)
            if isinstance(widget, (QAbstractButton, QLabel)) and widget.isVisible()
        ]
        given = [letter for letter in found if letter]
        assert len(set(given)) == len(given), f"{page.step}: {sorted(given)}"
        assert letters.letter_of(page.forward.text()), f"{page.step}: none for {page.forward.text()}"


def test_the_letters_are_dealt_anew_with_the_language(qtbot, window):
    window.page.step_on()
    window.settings.language = "fr"
    window.restyle()
    caption = window.page.panel.form._lines["name"].caption
    qtbot.waitUntil(
        lambda: letters.letter_of(caption.text()) != letters.letter_of(window.page.forward.text())
    )


def test_enter_goes_on_from_every_field_of_every_step(qtbot, window):
    page = window.page
    tried = 0
    for at, step in enumerate((Step.WELCOME, Step.ORGANISATION)):
        page.show_step(step)
        if step is Step.ORGANISATION:
            page.panel.form.fill({"name": "Walnut House", "country": "ES", "zone": "Europe/Madrid"})
        kinds = (QComboBox, QRadioButton)
        fields = [w for w in page.panel.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
        for field in fields:
            if isinstance(field, QRadioButton) and not field.isChecked():
                continue
            page.show_step(step)
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_Return)
            assert page.step is FIRST_RUN[at + 1], f"{step}: {field.accessibleName()}"
            tried += 1
    assert tried == 6  # language, text size; country, its part, clock, paper


def test_enter_goes_on_from_the_box_that_shows_the_passphrase(qtbot, window):
    page = window.page
    for _ in steps(qtbot, window):
        if page.step is Step.PASSPHRASE:
            break
    page.panel.new.first.box.setText(WORDS)
    page.panel.new.again.setText(WORDS)
    box = page.panel.new.first.show_it
    assert isinstance(box, QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.step is Step.SHEET and not page._working)
    assert not box.isChecked()


def test_from_the_sample_there_is_one_way_back(qtbot, window):
    """Two stood there, one of them as wide as the window."""
    window.page.panel.sample.click()
    qtbot.waitUntil(lambda: window.page.place.page == places.TODAY, timeout=20_000)
    window.banner.button.click()
    qtbot.waitUntil(lambda: window.page.place == Place(places.UNLOCK, part="own"))
    window.page.step_on()
    backs = [b for b in window.findChildren(QAbstractButton) if b.isVisible() and "Back" in b.text()]
    assert backs == [window.page.backward]
    assert window.page.backward.width() < 200
    assert not window.has_way_back
