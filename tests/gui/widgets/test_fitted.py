from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from peergroups.base.settings import Settings
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.rows_model import Column


@dataclass(frozen=True)
class Line:
    id: int
    name: str
    place: str


COLUMNS = (Column("name", lambda row: row.name), Column("place", lambda row: row.place))


def made(qtbot, settings: Settings, **options: bool) -> FittedTable:
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
