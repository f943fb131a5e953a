from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QStyle, QStyleOptionViewItem, QVBoxLayout

from peergroups.base.settings import Settings
from peergroups.gui.style import style_sheet, theme
from peergroups.gui.widgets import cells, whole_text
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.scrolled import scrolled


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


def test_columns_are_as_wide_as_what_stands_in_them_before_any_is_wider(qtbot, dressed, settings):
    table = made(qtbot, settings)
    place = "Café on the corner of the market square"
    table.set_rows([Line(1, "A", place)])
    needed = table.view.fontMetrics().horizontalAdvance(place)
    qtbot.waitUntil(lambda: table.view.columnWidth(1) > needed)
    assert table.view.rowHeight(0) == theme.target()


@pytest.mark.parametrize(
    "words", ["A name of many words that no column of this table holds in one line", "W" * 60]
)
def test_a_name_too_long_for_its_column_has_a_higher_row_and_is_whole(qtbot, dressed, settings, words):
    table = made(qtbot, settings)
    table.set_rows([Line(1, "A", words), Line(2, "B", "Hall")])
    table.resize(360, 400)
    rows = {table.model.row(at).id: at for at in range(2)}
    index = table.model.index(rows[1], 1)

    def is_whole() -> bool:
        option = QStyleOptionViewItem()
        option.font, option.rect = table.view.font(), table.view.visualRect(index)
        delegate = table.view.itemDelegate()
        assert isinstance(delegate, cells.WholeCells)
        delegate.initStyleOption(option, index)
        room = option.rect.size() - QSize(cells.ACROSS, cells.DOWN)
        lines = whole_text._lines(option.text.replace("\u200b", ""), option.font, room.width())
        return len(lines) * QFontMetricsF(option.font).height() <= room.height()

    qtbot.waitUntil(is_whole)
    assert table.view.rowHeight(rows[1]) > table.view.rowHeight(rows[2]) == theme.target()


TWO_NAMES = (
    "\u2068Amina Mansour\u2069 و\u2068Rosa Ibáñez\u2069",
    "\u2068Fay Thompson\u2069 و\u2068Joe Okafor\u2069 (طُلب منه)",
    "\u2068ليلى حسن\u2069 و\u2068كريم منصور\u2069",
    "أمينة منصور ويوسف الخطيب",
    "Amina Mansour and Fay Thompson",
)


def ends_in_dots(table, index) -> bool:
    """As Qt draws an item: a line that is too wide, or one after which another as high as it has no room."""
    view, option = table.view, QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    view.itemDelegate().initStyleOption(option, index)
    style = view.style()
    place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, view) + 1
    width, height = place.width() - 2 * margin, place.height()
    wraps = QTextOption.WrapMode
    said = QTextOption()
    said.setWrapMode(
        wraps.WordWrap if option.features & option.ViewItemFeature.WrapText else wraps.ManualWrap
    )
    layout = QTextLayout(option.text, option.font)
    layout.setTextOption(said)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    elides = option.textElideMode != Qt.TextElideMode.ElideNone
    tops = accumulate(line.height() for line in lines[:-1])
    return any(elides and line.naturalTextWidth() > width for line in lines) or any(
        top + line.height() > height for top, line in zip(tops, lines, strict=False)
    )


@pytest.mark.parametrize("size", [100, 130, 200])
def test_names_in_a_narrow_column_are_never_cut(qtbot, dressed, settings, size):
    style_sheet.apply("light", size)
    theme.load_more_fonts()
    table = made(qtbot, settings, names=("name",))
    table.set_rows([Line(at, text, "Hall") for at, text in enumerate(TWO_NAMES)])
    cut = []
    for width in range(120, 480, 2):
        for row in range(len(TWO_NAMES)):
            text = str(table.model.index(row, 0).data())
            table.view.setRowHeight(row, cells.height_of(text, width))
        table.view.horizontalHeader().resizeSection(0, width)
        names = [table.model.index(row, 0) for row in range(len(TWO_NAMES))]
        cut += [(width, index.data()) for index in names if ends_in_dots(table, index)]
    assert cut == []


def test_a_column_of_names_makes_its_row_as_high_as_they_need_and_another_two_lines(qtbot, dressed, settings):
    heights = {}
    for names in ((), ("name",)):
        table = made(qtbot, settings, names=names)
        table.set_rows([Line(1, ", ".join(["Amina Mansour"] * 9), "Hall")])
        table.resize(440, 400)
        qtbot.waitUntil(lambda table=table: table.view.rowHeight(0) > theme.target())
        heights[names] = table.view.rowHeight(0)
        assert ends_in_dots(table, table.model.index(0, 0)) == (not names)
    assert heights["name",] > heights[()]


def test_a_filter_that_is_cleared_brings_the_higher_rows_back(qtbot, dressed, settings):
    table = made(qtbot, settings)
    table.set_rows([Line(1, "A", "W" * 60), Line(2, "B", "Hall")])
    table.resize(360, 400)
    qtbot.waitUntil(lambda: table.view.verticalHeader().length() > 2 * theme.target())
    table.filter_box.setText("hall")
    table.filter_box.setText("")
    qtbot.waitUntil(lambda: table.view.verticalHeader().length() > 2 * theme.target())


def test_a_table_on_a_page_that_scrolls_has_no_bar_of_its_own(qtbot, dressed, settings):
    table = made(qtbot, settings)
    table.set_rows([Line(number, "A", "Hall") for number in range(30)])
    body, above = QVBoxLayout(), QLabel("x")
    above.setFixedHeight(300)
    body.addWidget(above)
    body.addWidget(table, 1)
    area = scrolled(body)
    qtbot.addWidget(area)
    area.resize(600, 420)
    area.show()
    bar = table.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0 and area.verticalScrollBar().maximum() > 1000)
    table.view.setFocus()
    table.view.put_cursor(table.model.index(29, 0))
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 900)
    area.resize(600, 900)
    qtbot.waitUntil(lambda: bar.maximum() > 0 and area.verticalScrollBar().maximum() == 0)
