from __future__ import annotations

import os
import re
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts import saving, troubles, words
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.handouts.reviewing import ReviewDialog
from peergroups.gui.handouts.translating import LanguageDialog
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets import papers_out
from peergroups.model.ids import GroupId
from peergroups.store.queries import groups, printed_sheets, sessions
from peergroups.store.queries import handouts as queries
from peergroups.store.vault import Vault
from peergroups.usecases import groups as group_verbs
from peergroups.usecases import handout_orders, papers, people, printing
from peergroups.usecases import handouts as own
from peergroups.usecases.papers import SIGN_IN_SHEET
from tests.gui import lint

_ISOLATES = re.compile("[\u2066-\u2069]")


@pytest.fixture
def window(qtbot, window_with: Callable[..., MainWindow], demo_vault: Vault) -> MainWindow:
    made = window_with({places.HANDOUTS: ROOMS[places.HANDOUTS], places.TODAY: ROOMS[places.HANDOUTS]})
    made.open_vault(demo_vault)
    return made


def test_every_paper_has_a_name_on_the_screen() -> None:
    assert set(words._PAPERS) == set(papers.KINDS)


def tuesday(window: MainWindow) -> GroupId:
    group = window.jobs.ask(groups.group_named, "Tuesday circle")
    assert group is not None
    return group.id


def handouts(window: MainWindow, qtbot, **where: object) -> HandoutsPage:
    window.go(Place(places.HANDOUTS, **where))  # type: ignore[arg-type]
    assert isinstance(window.page, HandoutsPage)
    qtbot.waitUntil(lambda: not window.page.preview.picture.pixmap().isNull(), timeout=8000)
    return window.page


def ordered(page: HandoutsPage) -> handout_orders.HandoutOrder:
    assert isinstance(page.order, handout_orders.HandoutOrder)
    return page.order


def state_of(page: HandoutsPage, code: str) -> str:
    assert page.entry is not None
    return page.entry.states[code]


def sheet(page: HandoutsPage) -> papers.PaperOrder:
    assert isinstance(page.order, papers.PaperOrder)
    return page.order


def text_of(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def test_the_next_sheet_of_the_first_group_is_shown_at_once(window: MainWindow, qtbot):
    page = handouts(window, qtbot)
    assert page.paper == SIGN_IN_SHEET
    assert sheet(page).session_id == page.card.session.itemData(0)
    assert page.preview.words.isHidden() or page.preview.words.text()


def test_copies_follow_the_languages_of_the_group(window: MainWindow, qtbot, demo_vault: Vault):
    page = handouts(window, qtbot, part="when-to-look-for-more-help")
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    assert page.card.group.choose(group.id)
    copies = ordered(page).copies
    assert (copies["es"], copies["ar"]) == (2, 4)
    assert "fr" not in copies
    assert sum(copies.values()) == group.members


def test_a_saved_sheet_keeps_its_row_numbers(
    window: MainWindow, qtbot, demo_vault: Vault, tmp_path: Path, monkeypatch
):
    page = handouts(window, qtbot, part=SIGN_IN_SHEET)
    saved: list[bytes] = []
    names: list[str] = []

    def save(_widget, pdf: bytes, name: str, told: papers_out.Told) -> None:
        saved.append(pdf)
        names.append(name)
        papers_out.write(pdf, tmp_path / "sheet.pdf", told, "{file} is in {folder} now.")

    monkeypatch.setattr(papers_out, "save_pdf", save)
    session = sheet(page).session_id
    assert session is not None
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(saved), timeout=8000)
    assert (tmp_path / "sheet.pdf").read_bytes() == saved[0]
    register = sessions.register(demo_vault.db(), session)
    assert register is not None
    assert names == [f"Sign-in sheet {register.session.group_name} {register.session.day.isoformat()}"]
    (printed,) = printed_sheets.of_session(demo_vault.db(), session)
    assert printed.people == tuple(entry.person_id for entry in register.entries)


def test_the_preview_shows_the_sheet_that_was_made_until_its_rows_are_others(
    window: MainWindow, qtbot, demo_vault: Vault, tmp_path: Path, monkeypatch
):
    page = handouts(window, qtbot, part=SIGN_IN_SHEET)
    saved: list[bytes] = []
    session = sheet(page).session_id or UUID(int=0)

    def save(_widget, pdf: bytes, _name: str, told: papers_out.Told) -> None:
        saved.append(pdf)
        papers_out.write(pdf, tmp_path / "sheet.pdf", told, "{file} is in {folder} now.")

    def numbers(count: int) -> list[int]:
        page.save_button.click()
        qtbot.waitUntil(lambda: len(saved) == count, timeout=8000)
        qtbot.waitUntil(lambda: window.jobs.is_running is False and not page._settle.isActive(), timeout=8000)
        printed = printed_sheets.of_session(demo_vault.db(), session)
        assert f"Sheet {printed[-1].number}" in text_of(saved[-1])
        assert f"Sheet {printed[-1].number}" in text_of(page.preview._pdf)
        return [one.number for one in printed]

    monkeypatch.setattr(papers_out, "save_pdf", save)
    assert numbers(1) == [1]
    page.card.number.setValue(2)
    assert numbers(2) == [1]  # the same sheet once more
    group = page.card.group.currentData()
    window.jobs.write(None, people.add, {"name": "Zora"}, group_id=group)
    assert numbers(3) == [1, 2]
    page.card.rows.setValue(20)
    assert numbers(4) == [1, 2, 3]


def test_only_who_came_is_ticked_for_a_certificate_and_what_was_chosen_stays(
    window: MainWindow, qtbot, demo_vault: Vault
):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    zora, yan = (people.add(demo_vault, {"name": name}, group_id=group.id) for name in ("Zora", "Yan"))
    page = handouts(window, qtbot, part="certificate")
    assert page.card.group.choose(group.id)
    ticks = dict(page.card.people.ticks())
    came = sessions.who_came(demo_vault.db(), group.id)
    assert {id_ for id_, on in ticks.items() if on} == came & set(ticks)
    assert not ticks[zora]
    items = {page.card.people.item(row).text(): page.card.people.item(row) for row in range(len(ticks))}
    items["Zora"].setCheckState(Qt.CheckState.Checked)
    window.jobs.write(None, people.add, {"name": "Xu"}, group_id=group.id)
    ticks = dict(page.card.people.ticks())
    assert ticks[zora]
    assert not ticks[yan]


def test_a_file_is_called_as_its_group_is_outside(window: MainWindow, qtbot, demo_vault: Vault):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    values = {"name": group.name, "identity": group.identity, "outside_name": "Friends: of/the walk"}
    group_verbs.edit(demo_vault, group.id, values)
    page = handouts(window, qtbot, part=SIGN_IN_SHEET)
    assert page.card.group.choose(group.id)
    name = page._file_name()
    assert name.startswith("Sign-in sheet Friends of the walk 20")
    assert "circle" not in name


def test_a_sheet_is_printed_also_where_its_rows_cannot_be_kept(
    window: MainWindow, qtbot, demo_vault: Vault, tmp_path: Path, monkeypatch
):
    page = handouts(window, qtbot, part=SIGN_IN_SHEET)
    said: list[str] = []
    page.wrote.connect(lambda sentence, _file: said.append(sentence))

    def save(_widget, pdf: bytes, _name: str, told: papers_out.Told) -> None:
        demo_vault.db().exec_driver_sql("PRAGMA query_only = 1")  # as on a stick that cannot be written
        papers_out.write(pdf, tmp_path / "sheet.pdf", told, "{file} is in {folder} now.")

    monkeypatch.setattr(papers_out, "save_pdf", save)
    session = sheet(page).session_id
    assert session is not None
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said), timeout=8000)
    demo_vault.db().exec_driver_sql("PRAGMA query_only = 0")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert said[-1].startswith("sheet.pdf is in")
    assert "now. But which row is whose could not be kept" in said[-1]
    assert printed_sheets.of_session(demo_vault.db(), session) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows prints pictures")
def test_the_pdf_itself_goes_to_the_printer_and_to_no_file(
    window: MainWindow, qtbot, tmp_path: Path, monkeypatch
):
    fake = tmp_path / "bin" / "lp"
    fake.parent.mkdir()
    fake.write_text(f"#!/bin/sh\ncat > {tmp_path}/printed.pdf\n")
    fake.chmod(fake.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{fake.parent}:{os.environ['PATH']}")
    page = handouts(window, qtbot, part="when-to-look-for-more-help")

    printer = QPrinter()
    monkeypatch.setattr(papers_out, "print_pdf", lambda w, pdf, told: papers_out.send(w, pdf, printer, told))
    said: list[str] = []
    page.said.connect(said.append)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said), timeout=8000)
    assert said == ["The paper went to the printer."]
    assert "When to look for more help" in text_of((tmp_path / "printed.pdf").read_bytes())


def test_without_a_printer_a_sentence_says_what_to_do(window: MainWindow, qtbot, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    page = handouts(window, qtbot, part="welcome")
    said: list[str] = []
    page.said.connect(said.append)
    page.print_paper()
    qtbot.waitUntil(lambda: bool(said), timeout=8000)
    assert "Save the paper as a PDF" in said[0]


@pytest.mark.parametrize("part", [SIGN_IN_SHEET, "agreement", "certificate", "when-to-look-for-more-help"])
def test_every_control_can_be_reached_and_has_a_name(window: MainWindow, qtbot, part: str):
    page = handouts(window, qtbot, part=part)
    page.library.filter_button.click()
    lint.require_none(qtbot, page)


@pytest.mark.parametrize(("size", "spoken"), [(200, "en"), (100, "ar"), (200, "ar")])
def test_the_page_folds_and_turns(window: MainWindow, qtbot, size: int, spoken: str):
    page = handouts(window, qtbot, part="welcome")
    window.resize(1366, 768)
    window.settings.text_size, window.settings.language = size, spoken
    window.restyle()
    lint.require_none(qtbot, page)


def shown(page: HandoutsPage) -> list[str]:
    """The papers in the list, without the headings."""
    items = [page.library.list.item(row) for row in range(page.library.list.count())]
    return [item.text() for item in items if item.flags()]


def test_the_search_is_forgotten_when_the_page_is_left(window: MainWindow, qtbot):
    page = handouts(window, qtbot)
    page.library.search.setText("certif")
    window.go(Place(places.TODAY))
    window.go(Place(places.HANDOUTS))
    assert page.isVisible()
    assert page.library.search.text() == ""
    assert page.library.nothing.isHidden()


def test_the_library_is_searched_and_narrowed_down(window: MainWindow, qtbot):
    page = handouts(window, qtbot)
    everything = shown(page)
    assert everything[0] == "Sign-in sheet"
    assert "Welcome" in everything
    page.library.search.setText("help card")
    assert shown(page) == ["Local help card"]
    assert page.paper == "local-help-card"
    assert page.escape()
    assert shown(page) == everything
    page.library.audience.choose("facilitators")
    assert shown(page) == ["Opening, closing, and when someone is at risk"]
    page.library.search.setText("no such paper")
    assert not page.library.nothing.isHidden()
    assert not page.print_button.isEnabled()


def test_headings_are_no_stop_for_the_arrow_keys(window: MainWindow, qtbot):
    page = handouts(window, qtbot)
    assert page.library.select("contact-sheet")
    qtbot.keyClick(page.library.list, Qt.Key.Key_Down)
    assert page.paper == "welcome"


def test_a_paper_that_is_still_drawn_keeps_no_line_free_for_a_sentence(window: MainWindow, qtbot):
    page = handouts(window, qtbot)
    page.preview.empty("")
    assert page.preview.words.isHidden()
    page.preview.empty("Choose for whom the paper is.")
    assert not page.preview.words.isHidden()


@pytest.mark.parametrize("key", ["Home", "End", "PageUp", "PageDown"])
def test_the_keys_of_both_ends_lead_to_a_paper(window: MainWindow, qtbot, key: str):
    page = handouts(window, qtbot)
    papers_ = page.library.list
    stops = [row for row in range(papers_.count()) if papers_.item(row).flags()]
    papers_.setCurrentRow(stops[len(stops) // 2])
    for _ in range(1 if key in {"Home", "End"} else papers_.count()):
        qtbot.keyClick(papers_, getattr(Qt.Key, f"Key_{key}"))
    assert papers_.currentRow() == (stops[0] if key in {"Home", "PageUp"} else stops[-1])


def test_a_removed_handout_is_found_and_taken_back(window: MainWindow, qtbot, demo_vault: Vault):
    tea = own.start(demo_vault, "Tea", "en", "Bring tea.")
    own.remove(demo_vault, tea)
    page = handouts(window, qtbot)
    assert "Tea" not in shown(page)
    page.library.state.choose("removed")
    assert shown(page) == ["Tea"]
    page.own.restore.click()
    assert page.library.clear_search()
    assert "Tea" in shown(page)


def test_typed_numbers_stay_when_something_else_changes(window: MainWindow, qtbot, demo_vault: Vault):
    page = handouts(window, qtbot, part="welcome")
    page.card.copies.numbers["en"].setValue(7)
    own.start(demo_vault, "Tea", "en")
    assert ordered(page).copies["en"] == 7


def test_another_language_is_added_by_choosing_it(window: MainWindow, qtbot):
    page = handouts(window, qtbot, id=tuesday(window), part="welcome")
    more = page.card.copies.more
    assert more.choose("fr")
    more.activated.emit(more.currentIndex())
    assert ordered(page).copies["fr"] == 1


def test_a_translation_is_marked_as_reviewed_and_the_mark_can_be_undone(window: MainWindow, qtbot):
    page = handouts(window, qtbot, id=tuesday(window), part="welcome")
    page.card.group.choose(None)
    more = page.card.copies.more
    more.choose("es")
    more.activated.emit(more.currentIndex())
    page.card.copies.review_buttons["es"].click()
    dialog = page.findChild(ReviewDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.isVisible()  # it wants a name
    dialog.by_whom.setText("Rosa")
    dialog.accept()
    assert state_of(page, "es") == "reviewed"
    assert "read by Rosa" in page.card.copies.numbers["es"].accessibleDescription()
    window.undo()
    assert state_of(page, "es") == "checked"
    assert "checked against the English" in page.card.copies.numbers["es"].accessibleDescription()


def test_large_print_booklet_and_second_language_are_ordered(window: MainWindow, qtbot):
    page = handouts(window, qtbot, id=tuesday(window), part="welcome")
    card = page.card
    card.letters.choose(True)
    card.paper.choose("letter")
    card.second.choose("ar")
    card.booklet.setChecked(True)
    order = ordered(page)
    assert (order.large, order.paper, order.second, order.booklet) == (True, "letter", "ar", True)


def test_the_first_sheet_shows_while_the_rest_is_made(window: MainWindow, qtbot, monkeypatch):
    page = handouts(window, qtbot, id=tuesday(window), part="welcome")
    pages: list[int] = []
    show = page.preview.show_pdf

    def note(pdf: bytes) -> None:
        pages.append(printing.page_count(pdf))
        show(pdf)

    monkeypatch.setattr(page.preview, "show_pdf", note)
    page.library.select("when-to-look-for-more-help")
    qtbot.waitUntil(lambda: pages[-2:] == [1, len(ordered(page).copies)], timeout=8000)


def test_names_with_letters_that_no_font_has_are_said_before_printing(
    window: MainWindow, qtbot, demo_vault: Vault
):
    page = handouts(window, qtbot, id=tuesday(window), part="name-cards")
    assert not page.lost.isVisible()
    for name in ("Smile \U0001f600 Bo", "\ua997\ua9a9\ua9ab"):
        people.add(demo_vault, {"name": name}, group_id=tuesday(window))
    page.reload()
    told = page.lost.sentence
    qtbot.waitUntil(lambda: page.lost.isVisible() and "\ua997" in told.text(), timeout=8000)
    javanese = "\ua997\ua9a9\ua9ab (without \ua997 \ua9a9 \ua9ab)"
    wanted = f"Not every letter can be printed: Smile \U0001f600 Bo (without \U0001f600), {javanese}"
    assert _ISOLATES.sub("", told.text()) == wanted
    assert page.print_button.isEnabled()
    page.library.select("local-help-card")
    qtbot.waitUntil(lambda: not page.lost.isVisible(), timeout=8000)


def test_of_many_names_with_such_letters_three_are_named() -> None:
    sentence = _ISOLATES.sub("", troubles.unprintable({f"{n} \U0001f600": "\U0001f600" for n in "ABCDE"}))
    assert sentence.count("without") == 3
    assert sentence.endswith(", 2 more")


def test_one_file_for_each_language(window: MainWindow, qtbot, monkeypatch, tmp_path: Path):
    page = handouts(window, qtbot, id=tuesday(window), part="welcome")
    page.card.apart.setChecked(True)

    def save(_widget, pdfs, name: str, told: papers_out.Told) -> None:
        saving.write_apart(pdfs, tmp_path, name, told)

    monkeypatch.setattr(saving, "save_apart", save)
    said: list[str] = []
    page.said.connect(said.append)
    page.wrote.connect(lambda sentence, _folder: said.append(sentence))
    page.save_paper()
    qtbot.waitUntil(lambda: bool(said), timeout=8000)
    names = sorted(file.name for file in tmp_path.glob("*.pdf"))
    day = clock.here().isoformat()
    assert names == sorted(f"Welcome Tuesday circle {day}-{code}.pdf" for code in ordered(page).copies)
    assert len(names) > 2
    page.save_paper()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=8000)
    assert said[1] == "Papers of this name are in that folder already. Choose another folder."


def test_a_bad_own_handout_is_one_sentence_and_no_paper(
    window: MainWindow, qtbot, demo_vault: Vault, monkeypatch
):
    tea = own.start(demo_vault, "Tea", "en", "Hello {nobody}")
    monkeypatch.setattr(papers_out, "save_pdf", lambda *_: pytest.fail("a half paper left the program"))
    window.go(Place(places.HANDOUTS, part=tea.hex))
    page = window.page
    assert isinstance(page, HandoutsPage)
    qtbot.waitUntil(lambda: "braces" in page.preview.words.text(), timeout=8000)
    said: list[str] = []
    page.advised.connect(said.append)
    page.save_paper()
    qtbot.waitUntil(lambda: bool(said), timeout=8000)
    assert said[0].startswith("A word in braces in this handout is not known, so nothing was printed.")


def test_copying_and_writing_lead_to_the_editor(window: MainWindow, qtbot):
    page = handouts(window, qtbot, part="welcome")
    gone: list[Place] = []
    page.go.connect(gone.append)
    page.own.copy.click()
    page.own.new.click()
    assert [place.page for place in gone] == [places.HANDOUT, places.HANDOUT]
    assert shown(page)[-2:] == ["Welcome", "New handout"]


def test_a_hostile_file_is_refused_with_a_sentence(
    window: MainWindow, qtbot, tmp_path: Path, demo_vault: Vault
):
    page = handouts(window, qtbot)
    (tmp_path / "x-en.md").write_bytes(b"\xff\x00")
    said: list[str] = []
    page.advised.connect(said.append)
    page.own.import_file(tmp_path / "x-en.md")
    assert said == [
        "This file is no plain text. Nothing was changed. Save it as a text in UTF-8 and try again."
    ]
    assert queries.own(demo_vault.db()) == []


def test_a_file_that_does_not_tell_its_language_is_asked_about(
    window: MainWindow, qtbot, tmp_path: Path, demo_vault: Vault
):
    page = handouts(window, qtbot)
    (tmp_path / "charla.md").write_text("# Charla\n\nTrae té.")
    page.own.import_file(tmp_path / "charla.md")
    dialog = page.findChild(LanguageDialog)
    assert dialog is not None
    dialog.language.choose("es")
    dialog.accept()
    assert [row.titles for row in queries.own(demo_vault.db())] == [{"es": "Charla"}]


def test_what_a_group_speaks_and_a_handout_lacks_is_said(window: MainWindow, qtbot, demo_vault: Vault):
    tea = own.start(demo_vault, "Tea", "en", "Bring tea.")
    page = handouts(window, qtbot, id=tuesday(window), part=tea.hex)
    assert "Arabic" in page.card.about.text()
    assert ordered(page).copies == {"en": sum(ordered(page).copies.values())}


def test_a_long_order_can_be_cancelled(window: MainWindow, qtbot, monkeypatch):
    page = handouts(window, qtbot, part="welcome")
    monkeypatch.setattr(papers_out, "print_pdf", lambda *_: pytest.fail("it was cancelled"))
    page.card.group.choose(None)
    page.card.copies.numbers["en"].setValue(500)
    qtbot.waitUntil(lambda: not window.jobs.is_running, timeout=8000)
    said: list[str] = []
    page.advised.connect(said.append)
    page.print_button.click()
    assert not window.bar.cancel.isHidden()
    window.bar.cancel.click()
    qtbot.waitUntil(lambda: bool(said), timeout=8000)
    assert said == ["Cancelled. Nothing was changed."]


def test_without_room_a_paper_is_opened_from_the_list_and_left_for_it(window: MainWindow, qtbot) -> None:
    window.resize(1024, 690)
    window.go(Place(places.HANDOUTS))
    page = window.page
    assert isinstance(page, HandoutsPage)
    papers_ = page.library.list
    qtbot.waitUntil(lambda: papers_.isVisible() and papers_.hasFocus())
    assert not page.preview.isVisible()
    qtbot.keyClick(papers_, Qt.Key.Key_Down)
    chosen = page.paper
    qtbot.keyClick(papers_, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.preview.isVisible() and not papers_.isVisible())
    assert page.sides.others.hasFocus()
    qtbot.mouseClick(page.sides.others, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: papers_.isVisible() and papers_.hasFocus())
    assert (page.paper, page.preview.isVisible()) == (chosen, False)
    qtbot.mouseClick(
        papers_.viewport(),
        Qt.MouseButton.LeftButton,
        pos=papers_.visualItemRect(papers_.currentItem()).center(),
    )
    assert page.preview.isVisible()
    assert page.escape()
    assert not page.preview.isVisible()
    assert not page.escape()


def test_who_types_beside_the_paper_keeps_it_when_the_window_gets_narrow(window: MainWindow, qtbot) -> None:
    page = handouts(window, qtbot)
    page.card.number.setFocus()
    window.resize(1024, 690)
    qtbot.waitUntil(lambda: not page.library.list.isVisible())
    assert page.card.number.hasFocus()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: page.library.list.isVisible() and page.card.number.isVisible())


def test_filters_of_the_library_let_its_page_scroll_and_not_its_list(window: MainWindow, qtbot) -> None:
    window.settings.text_size = 200
    window.restyle()
    window.resize(1024, 690)
    window.go(Place(places.HANDOUTS))
    page = window.page
    assert isinstance(page, HandoutsPage)
    page.library.filter_button.click()
    bar = page.library.list.verticalScrollBar()
    qtbot.waitUntil(lambda: page.library.filters.isVisible() and bar.maximum() == 0)
