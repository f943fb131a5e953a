"""The head of a page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.head import HeadLayout
from peergroups.gui.widgets.labels import label


@pytest.fixture
def head(qtbot: QtBot) -> Iterator[QWidget]:
    page = QWidget()
    qtbot.addWidget(page)
    row = QWidget()
    buttons = FlowLayout(row)
    for name in ("Print", "Save as PDF", "Write your own"):
        buttons.addWidget(QPushButton(name))
    made = QWidget()
    HeadLayout(made, QPushButton("Back"), label("title", "Handouts and papers"), row)
    outer = QVBoxLayout(page)
    outer.addWidget(made)
    outer.addStretch(1)
    page.show()
    yield made
    page.close()


def parts(head: QWidget) -> list[QWidget]:
    layout = head.layout()
    assert layout is not None
    return [widget for i in range(3) if (item := layout.itemAt(i)) and (widget := item.widget())]


def test_the_buttons_stand_beside_the_title_where_there_is_room(head: QWidget) -> None:
    head.window().resize(1200, 300)
    back, title, row = parts(head)
    assert back.geometry().right() < title.x() < title.geometry().right() < row.x()
    assert row.geometry().right() == head.width() - 1
    assert row.y() == title.y() == 0


def test_a_title_that_would_break_has_the_row_to_itself(head: QWidget) -> None:
    _, title, row = parts(head)
    layout = head.layout()
    assert layout is not None
    head.window().resize(head.window().width() - head.width() + layout.sizeHint().width() - 1, 300)
    assert row.y() > title.geometry().bottom()
    assert row.x() == 0
    assert title.height() < 2 * title.fontMetrics().lineSpacing()


def test_a_title_wider_than_the_page_breaks(head: QWidget) -> None:
    head.window().resize(230, 600)
    _, title, row = parts(head)
    assert title.height() >= 2 * title.fontMetrics().lineSpacing()
    assert row.y() > title.geometry().bottom()


def test_without_buttons_and_way_back_the_title_has_it_all(head: QWidget) -> None:
    back, title, row = parts(head)
    back.hide()
    row.hide()
    head.window().resize(900, 300)
    assert title.mapTo(head, QPoint(0, 0)).x() == 0
    assert title.width() == head.width()


def test_from_right_to_left_it_is_mirrored(head: QWidget) -> None:
    head.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    head.window().resize(1200, 300)
    back, title, row = parts(head)
    assert back.geometry().right() == head.width() - 1
    assert row.x() == 0
    assert row.geometry().right() < title.x() < back.x()
