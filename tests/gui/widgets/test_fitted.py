from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from peergroups.base.settings import Settings
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.rows_model import Column


@dataclass(frozen=True)
class Line:
    id: int
    name: str
    place: str


COLUMNS = (Column("name", lambda row: row.name), Column("place", lambda row: row.place))


def made(qtbot, settings: Settings, **options: Any) -> FittedTable:
    table = FittedTable("lines", COLUMNS, settings, least={"place": 20, "name": 20}, **options)
    qtbot.addWidget(table)
    table.set_rows([Line(1, "A", "Hall"), Line(2, "B", "Library")])
    table.resize(900, 400)
    table.show()
    return table


@pytest.fixture
def table(qtbot, dressed, settings):
    return made(qtbot, settings)


def test_columns_share_the_width_without_scrolling_sideways(table):
    header = table.view.horizontalHeader()
    assert not header.isSectionHidden(0)
    assert header.length() <= table.view.viewport().width()
    assert table.view.horizontalScrollBar().maximum() == 0


def test_without_room_the_least_important_column_goes_first(qtbot, table):
    table.resize(320, 400)
    header = table.view.horizontalHeader()
    qtbot.waitUntil(lambda: header.isSectionHidden(0))
    assert not header.isSectionHidden(1)
    table.resize(900, 400)
    qtbot.waitUntil(lambda: not header.isSectionHidden(0))


def test_a_column_drawn_wider_stays_wider(qtbot, table):
    header = table.view.horizontalHeader()
    edge = QPoint(header.sectionSize(0) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(60, 0))
    QTest.mouseMove(header.viewport(), edge + QPoint(150, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(150, 0))
    assert header.sectionSize(0) > header.sectionSize(1) + 100
    table.resize(1000, 400)
    qtbot.waitUntil(lambda: table.view.viewport().width() > 900)
    assert header.sectionSize(0) > header.sectionSize(1) + 100


def test_the_newest_can_stand_first(qtbot, dressed, settings):
    table = made(qtbot, settings, newest_first=True)
    assert [row.name for row in table.model.shown] == ["B", "A"]


def lines_of(table):
    """The lines of the menu of columns: text, ticked, can be changed."""
    (columns,) = (action.menu() for action in table.view.menu().actions() if action.text() == "Columns")
    return {action.text(): (action.isChecked(), action.isEnabled()) for action in columns.actions()}


def test_the_menu_says_which_column_has_no_room_and_one_that_is_asked_for_takes_the_place_of_another(
    qtbot, settings, dressed
):
    least = {"name": 20, "place": 20, "phone": 20}
    columns = (*COLUMNS, Column("phone", lambda row: row.place))

    def another():
        table = FittedTable("many", columns, settings, least=least)
        table.set_texts("Lines", {"name": "Name", "place": "Place", "phone": "Telephone"})
        qtbot.addWidget(table)
        table.set_rows([Line(1, "A", "Hall")])
        table.resize(520, 400)
        table.show()
        qtbot.waitUntil(lambda: table.view.horizontalHeader().isSectionHidden(2))
        return table

    table = another()
    assert lines_of(table) == {
        "Name": (True, False),
        "Place": (True, True),
        "Telephone (not shown: no room)": (False, True),
    }
    table.show_column("phone", True)
    header = table.view.horizontalHeader()
    assert [header.isSectionHidden(at) for at in range(3)] == [False, True, False]
    assert lines_of(table)["Place (not shown: no room)"] == (False, True)
    table.resize(1200, 400)
    qtbot.waitUntil(lambda: not header.isSectionHidden(1))  # nothing is hidden that nobody hid
    table.show_column("place", False)
    assert lines_of(table)["Place"] == (False, True)
    following = FittedTable("many", columns, settings, least=least)
    qtbot.addWidget(following)
    following.set_rows([Line(1, "A", "Hall")])
    following.resize(1200, 400)
    following.show()
    assert following.view.horizontalHeader().isSectionHidden(1)
    following.show_column("place", True)
    assert not following.view.horizontalHeader().isSectionHidden(1)


def test_another_click_on_the_heading_opens_the_same_menu(table):
    spot = QPoint(20, 10)
    table.view.horizontalHeader().customContextMenuRequested.emit(spot)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Columns" in [action.text() for action in menu.actions()]
    menu.close()
