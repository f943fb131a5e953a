from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts import saving
from peergroups.gui.handouts.own import OwnHandoutPage
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.handouts.translating import LanguageDialog
from peergroups.gui.search.page import SearchPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import papers_out
from peergroups.model.ids import HandoutId
from peergroups.store.queries import handouts as queries
from peergroups.store.vault import Vault
from peergroups.usecases import handouts, vaults
from tests.conftest import PASSPHRASE
from tests.gui import lint


@pytest.fixture
def tea(demo_vault: Vault) -> HandoutId:
    return handouts.start(demo_vault, "Tea", "en", "Bring **tea**.")


@pytest.fixture
def window(window_with: Callable[..., MainWindow], demo_vault: Vault, tea: HandoutId) -> MainWindow:
    made = window_with(
        {name: ROOMS[name] for name in (places.HANDOUTS, places.HANDOUT, places.TODAY, places.SEARCH)}
    )
    made.open_vault(demo_vault)
    made.resize(1366, 768)
    return made


@pytest.fixture
def page(window: MainWindow, tea: HandoutId) -> OwnHandoutPage:
    window.go(Place(places.HANDOUT, tea))
    assert isinstance(window.page, OwnHandoutPage)
    return window.page


def bare(sentence: str) -> str:
    """Without the marks of direction."""
    return sentence.replace("\u2068", "").replace("\u2069", "")


def kept(vault: Vault, tea: HandoutId, code: str = "en") -> str:
    row = queries.text(vault.db(), tea, code)
    assert row is not None
    return row.text


def test_the_paper_shows_beside_the_text(page: OwnHandoutPage, qtbot):
    qtbot.waitUntil(lambda: not page.preview.picture.pixmap().isNull(), timeout=8000)


def type_text(page: OwnHandoutPage, text: str) -> None:
    page.writing.box.setPlainText(text)


def test_a_pause_keeps_what_is_typed(page: OwnHandoutPage, qtbot, demo_vault: Vault, tea: HandoutId):
    type_text(page, "Bring **coffee**.")
    qtbot.waitUntil(lambda: kept(demo_vault, tea) == "Bring **coffee**.", timeout=3000)


def test_locking_keeps_what_is_typed_at_once(
    page: OwnHandoutPage, window: MainWindow, demo_folder: Path, tea: HandoutId
):
    type_text(page, "Bring a friend.")
    page.writing.title.setText("Friends")
    window.lock()
    window.jobs.settle()
    vault = vaults.open_with_passphrase(demo_folder, PASSPHRASE)
    row = queries.text(vault.db(), tea, "en")
    vault.close()
    assert row is not None
    assert (row.title, row.text) == ("Friends", "Bring a friend.")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("call *now*", "Line 2: *now* cannot be printed."),
        ("see {faces} here", "Line 2: {faces} stands alone on its line or not at all."),
        ("[x](http://a.b/c)", "Line 2: http://a.b/c cannot be printed."),
        ("![x](cat)", "Line 2: there is no picture cat."),
        ("a \U0001f600", "Line 2: \U0001f600 cannot be printed."),
    ],
)
def test_what_is_wrong_is_named_with_line_and_word(page: OwnHandoutPage, qtbot, line: str, said: str):
    type_text(page, f"fine\n{line}\nfine")
    qtbot.waitUntil(lambda: bool(page.writing.troubles.shown), timeout=5000)
    assert bare(page.writing.troubles.sentences[0]).startswith(said)


@pytest.mark.parametrize("size", [(1366, 768), (800, 700)])
def test_what_is_wrong_stands_at_the_top_and_moves_no_text_that_is_beside_a_paper(
    page: OwnHandoutPage, window: MainWindow, qtbot, size: tuple[int, int]
):
    window.resize(*size)
    box, troubles = page.writing.box, page.writing.troubles
    qtbot.waitUntil(lambda: page.width() <= size[0], timeout=5000)
    type_text(page, "{nobody}")
    qtbot.waitUntil(lambda: troubles.isVisible() and bool(troubles.shown), timeout=5000)
    qtbot.waitUntil(lambda: troubles.mapTo(page, QPoint()).y() <= box.mapTo(page, QPoint()).y(), timeout=5000)
    beside = page.writing.column.indexOf(troubles) < 0
    assert beside == (size[0] > 1000)


def test_the_page_one_looks_at_stays_while_the_paper_is_drawn_anew(page: OwnHandoutPage, qtbot):
    def pages(count: int) -> None:
        type_text(page, "word " * {2: 1000, 3: 1500, 4: 2200}[count])
        qtbot.waitUntil(lambda: page.preview._pages == count, timeout=20_000)

    pages(3)
    page.preview.later.click()
    page.preview.later.click()
    assert page.preview._page == 2
    pages(2)
    assert page.preview._page == 1
    pages(3)
    assert page.preview._page == 2
    page.preview.empty("in between")
    pages(4)
    assert page.preview._page == 2


def test_undo_of_the_window_takes_the_text_back(page: OwnHandoutPage, window: MainWindow, qtbot):
    type_text(page, "Bring a friend.")
    page.writing.settled.emit()
    window.undo()
    assert page.writing.box.toPlainText() == "Bring **tea**."


def test_problems_are_named_with_their_line_as_one_types(page: OwnHandoutPage, qtbot):
    type_text(page, "fine\n\nHello {nobody}")
    qtbot.waitUntil(lambda: bool(page.writing.troubles.shown), timeout=5000)
    (sentence,) = (bare(one) for one in page.writing.troubles.sentences)
    assert sentence == "Line 3: the program does not know {nobody}. Choose one from “Insert”."
    page.writing.troubles.lead.emit(3)
    assert page.writing.box.textCursor().blockNumber() == 2
    type_text(page, "fine")
    qtbot.waitUntil(lambda: not page.writing.troubles.shown, timeout=5000)
    assert page.writing.troubles.isHidden()


@pytest.mark.parametrize(
    ("button", "text"),
    [
        ("heading", "## tea"),
        ("list", "- tea"),
        ("numbers", "1. tea"),
        ("box", "- [ ] tea"),
        ("callout", "> tea"),
        ("bold", "**tea**"),
        ("line", "tea\n\n____\n"),
        ("help_lines", "tea\n\n{help_lines}\n"),
        ("faces", "tea\n\n{faces}\n"),
    ],
)
def test_a_button_writes_what_people_know(page: OwnHandoutPage, qtbot, button: str, text: str):
    type_text(page, "tea")
    page.writing.box.selectAll()
    qtbot.mouseClick(page.writing.toolbar.buttons[button], Qt.MouseButton.LeftButton)
    assert page.writing.box.toPlainText() == text


@pytest.mark.parametrize(("button", "text"), [("list", "tea\ncoffee"), ("bold", "tea")])
def test_pressing_again_takes_it_away(page: OwnHandoutPage, button: str, text: str):
    type_text(page, text)
    for press in range(2):
        page.writing.box.selectAll()
        page.writing.toolbar.buttons[button].click()
        assert page.writing.box.toPlainText() != text or press
    assert page.writing.box.toPlainText() == text


def test_placeholders_come_from_a_list(page: OwnHandoutPage):
    type_text(page, "")
    actions = {action.text(): action for action in page.writing.toolbar.menu.actions()}
    assert "Name of the group" in actions
    actions["Name of the group"].trigger()
    assert page.writing.box.toPlainText() == "{group}"


def test_a_translation_is_written_beside_its_source(
    page: OwnHandoutPage, window: MainWindow, demo_vault: Vault, tea: HandoutId
):
    page.translate.click()
    dialog = page.findChild(LanguageDialog)
    assert dialog is not None
    assert not dialog.language.choose("en")
    assert dialog.language.choose("ar")
    dialog.accept()
    assert window.page is page
    assert page.writing.source.toPlainText() == "Tea\n\nBring **tea**."
    assert page.writing.source.isReadOnly()
    assert page.writing.box.layoutDirection() == Qt.LayoutDirection.RightToLeft
    type_text(page, "أحضر الشاي.")
    page.writing.settled.emit()
    assert kept(demo_vault, tea, "ar") == "أحضر الشاي."
    assert page.behind.isHidden()
    handouts.write(demo_vault, tea, "en", title="Tea", text="Bring coffee.")
    assert not page.behind.isHidden()
    page.behind.button.click()
    assert page.behind.isHidden()


def test_an_earlier_text_can_be_looked_at_and_taken_back(
    page: OwnHandoutPage, demo_vault: Vault, tea: HandoutId
):
    with clock.fixed(clock.now() + timedelta(minutes=11)):
        type_text(page, "Bring nothing.")
        page.writing.settled.emit()
    page.earlier.click()
    assert not page.versions.isHidden()
    page.versions.lines.buttons[0, "look"].click()
    assert page.versions.text.toPlainText() == "Bring **tea**."
    page.versions.take.click()
    assert kept(demo_vault, tea) == "Bring **tea**."
    assert page.writing.box.toPlainText() == "Bring **tea**."


def test_removing_leads_back_and_undo_brings_it_back(
    page: OwnHandoutPage, window: MainWindow, demo_vault: Vault, tea: HandoutId
):
    page.remove.click()
    assert window.page is not page
    assert "Tea is in the trash." in window.bar.message.text()
    assert queries.own(demo_vault.db()) == []
    window.undo()
    assert [row.id for row in queries.own(demo_vault.db())] == [tea]


def test_a_picture_is_named_in_the_text(
    page: OwnHandoutPage, qtbot, tmp_path: Path, demo_vault: Vault, tea: HandoutId
):
    Image.new("RGB", (30, 30), "navy").save(tmp_path / "p.png")
    page.add_picture(tmp_path / "p.png")
    qtbot.waitUntil(lambda: "picture-1" in page.writing.box.toPlainText(), timeout=5000)
    assert "![What the picture shows](picture-1)" in page.writing.box.toPlainText()


def test_no_picture_is_one_sentence(
    page: OwnHandoutPage, qtbot, tmp_path: Path, demo_vault: Vault, tea: HandoutId
):
    (tmp_path / "p.png").write_bytes(b"no picture")
    said: list[str] = []
    page.advised.connect(said.append)
    page.add_picture(tmp_path / "p.png")
    qtbot.waitUntil(lambda: bool(said), timeout=5000)
    assert said == ["This file is no picture that can be read. Nothing was changed. Choose a PNG or JPEG."]
    assert queries.pictures(demo_vault.db(), tea) == ()


def test_a_text_is_saved_as_a_file_and_read_again(
    page: OwnHandoutPage, monkeypatch, tmp_path: Path, demo_vault: Vault
):
    def save(_widget: object, data: bytes, name: str, told: papers_out.Told) -> None:
        papers_out.write(
            data, tmp_path / f"{name}.md", told, "{file} is in {folder} now, without its pictures."
        )

    monkeypatch.setattr(saving, "save_text", save)
    page.save_text.click()
    file = tmp_path / "Tea-en.md"
    again = handouts.import_file(demo_vault, file, handouts.language_of(file))
    assert kept(demo_vault, again) == "Bring **tea**."


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("spoken", ["en", "ar"])
def test_the_editor_can_be_reached_and_read(
    page: OwnHandoutPage, window: MainWindow, qtbot, size: int, spoken: str
):
    window.settings.text_size, window.settings.language = size, spoken
    window.restyle()
    lint.require_none(qtbot, page)


def test_the_whole_way_by_keyboard(page: OwnHandoutPage):
    order = lint.focusable(page)
    writing = page.writing
    wanted = [writing.title, page.language, writing.toolbar.buttons["heading"], writing.box, page.remove]
    assert [widget for widget in order if widget in wanted] == wanted


def test_search_leads_to_the_text(window: MainWindow, tea: HandoutId, qtbot):
    window.go(Place(places.SEARCH, text="bring tea"))
    search = window.page
    assert isinstance(search, SearchPage)
    (hit,) = search.hits("bring tea")
    assert hit.title == "Tea"
    window.go(hit.place)
    assert isinstance(window.page, OwnHandoutPage)
    assert window.page.writing.title.text() == "Tea"


def test_the_language_of_a_text_can_be_set_right(
    page: OwnHandoutPage, window: MainWindow, demo_vault: Vault, tea: HandoutId
):
    page.other_language.click()
    dialog = page.findChild(LanguageDialog)
    assert dialog is not None
    assert dialog.language.choose("es")
    dialog.accept()
    assert [row.language for row in queries.texts(demo_vault.db(), tea)] == ["es"]
    assert kept(demo_vault, tea, "es") == "Bring **tea**."
    assert page.language.currentData() == "es"
    window.undo()
    assert [row.language for row in queries.texts(demo_vault.db(), tea)] == ["en"]


def test_a_handout_that_is_gone_leads_to_the_library(
    window: MainWindow, demo_vault: Vault, tea: HandoutId, qtbot
):
    handouts.remove(demo_vault, tea)
    window.go(Place(places.HANDOUT, tea))
    qtbot.waitUntil(lambda: isinstance(window.page, HandoutsPage), timeout=3000)
    assert window.page is not None
    assert window.page.place == Place(places.HANDOUTS)


def test_a_handout_that_goes_out_of_view_leads_nobody_anywhere(
    window: MainWindow, demo_vault: Vault, tea: HandoutId, page: OwnHandoutPage
):
    window.go(Place(places.TODAY))
    handouts.remove(demo_vault, tea)
    window.run("language:fr")
    QApplication.processEvents()
    assert window.page is not None
    assert window.page.place == Place(places.TODAY)


def test_f2_opens_the_chosen_handout_of_ones_own(window: MainWindow, tea: HandoutId, qtbot):
    window.go(Place(places.HANDOUTS, part=tea.hex))
    window.run("edit")
    assert window.page is not None
    assert window.page.place == Place(places.HANDOUT, tea)
    window.go(Place(places.HANDOUTS, part="welcome"))
    window.run("edit")
    assert isinstance(window.page, HandoutsPage)
