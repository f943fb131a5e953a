"""From Today to paper: a handout in everybody's language, in four clicks, and a handout of one's own."""

from __future__ import annotations

import subprocess

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts.own import OwnHandoutPage
from peergroups.gui.handouts.page import HandoutsPage
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.widgets import papers_out
from peergroups.store.queries import groups
from peergroups.store.vault import Vault

TIMEOUT = 10_000


def text_of(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def papers_page(window: MainWindow) -> HandoutsPage:
    assert isinstance(window.page, HandoutsPage)
    return window.page


class Hand:
    """A hand on the mouse that counts."""

    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.clicks = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        assert widget.isVisible()
        self.clicks += 1
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at if at is not None else QPoint())

    def click_item(self, view, text: str) -> None:
        """An item that can be seen without scrolling or searching."""
        items = [view.item(row) for row in range(view.count())]
        item = next(item for item in items if item.text() == text)
        where = view.visualItemRect(item)
        assert view.viewport().rect().contains(where.center()), f"{text} is out of sight"
        self.click(view.viewport(), where.center())


def test_four_clicks_from_today_to_paper(window: MainWindow, qtbot, demo_vault: Vault, monkeypatch, tmp_path):
    sent: list[bytes] = []
    hand = Hand(qtbot)

    def print_pdf(_widget: QWidget, pdf: bytes, told: papers_out.Told) -> None:
        hand.clicks += 1  # OK in the system's own dialog
        sent.append(pdf)
        told("The paper went to the printer.", True)

    monkeypatch.setattr(papers_out, "print_pdf", print_pdf)
    window.open_vault(demo_vault)
    assert window.page is not None
    assert window.page.place == Place(places.TODAY)
    qtbot.waitUntil(window.navigation.isVisible, timeout=TIMEOUT)
    hand.click_item(window.navigation, "Handouts")
    page = papers_page(window)
    group = groups.group_named(demo_vault.db(), page.card.group.currentText())
    assert group is not None
    assert group.next_at == min(row.next_at for row in groups.groups(demo_vault.db()) if row.next_at)
    hand.click_item(page.library.list, "Session plan")
    hand.click(page.print_button)
    qtbot.waitUntil(lambda: bool(sent), timeout=TIMEOUT)
    assert hand.clicks <= 4
    assert group.name in text_of(sent[0])


def test_a_handout_of_the_library_in_four_clicks(window: MainWindow, qtbot, demo_vault: Vault, monkeypatch):
    """Found by typing: the words of its title narrow the list, so that it stands first."""
    sent: list[bytes] = []
    hand = Hand(qtbot)

    def print_pdf(_widget: QWidget, pdf: bytes, _told: papers_out.Told) -> None:
        hand.clicks += 1
        sent.append(pdf)

    monkeypatch.setattr(papers_out, "print_pdf", print_pdf)
    window.open_vault(demo_vault)
    hand.click_item(window.navigation, "Handouts")
    page = papers_page(window)
    page.commands["find"]()
    qtbot.keyClicks(page.library.search, "when to look")
    copies = page.card.copies.values()
    hand.click(page.print_button)
    qtbot.waitUntil(lambda: bool(sent), timeout=TIMEOUT)
    assert hand.clicks <= 4
    assert text_of(sent[0]).count("When to look for more help") >= copies["en"]


def test_a_handout_of_ones_own_is_written_and_printed(
    window: MainWindow, qtbot, demo_vault: Vault, monkeypatch
):
    sent: list[bytes] = []
    monkeypatch.setattr(papers_out, "print_pdf", lambda _widget, pdf, _told: sent.append(pdf))
    window.open_vault(demo_vault)
    window.go(Place(places.HANDOUTS))
    papers_page(window).own.new.click()
    editor = window.page
    assert isinstance(editor, OwnHandoutPage)
    editor.writing.title.selectAll()
    qtbot.keyClicks(editor.writing.title, "Our walk")
    qtbot.keyClicks(editor.writing.box, "Bring shoes.")
    editor.writing.toolbar.buttons["help_lines"].click()
    editor.print_button.click()
    page = papers_page(window)
    assert page.entry is not None
    assert page.entry.title == "Our walk"
    page.print_button.click()
    qtbot.waitUntil(lambda: bool(sent), timeout=TIMEOUT)
    text = text_of(sent[0])
    assert "Our walk" in text
    assert "Bring shoes." in text
    assert "Walnut House listening line" in text
