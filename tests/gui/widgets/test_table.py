from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView

from peergroups.base.settings import Settings
from peergroups.gui.widgets.rows_model import Column
from peergroups.gui.widgets.table import Table


@dataclass(frozen=True)
class PersonLine:
    id: int
    name: str
    times: int | None


ROWS = [PersonLine(1, "Zoé", 2), PersonLine(2, "amina", 10), PersonLine(3, "Émile", None)]
COLUMNS = (
    Column("name", lambda row: row.name),
    Column(
        "times", lambda row: "" if row.times is None else str(row.times), lambda row: row.times, number=True
    ),
)


@pytest.fixture
def table(qtbot, dressed, settings):
    made = Table("people", COLUMNS, settings)
    made.set_texts("People", {"name": "Name", "times": "Sessions"})
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.set_rows(ROWS)
    return made


def names(table):
    return [table.model.index(row, 0).data() for row in range(table.model.rowCount())]


def test_the_model_keeps_the_rules_of_qt(table):
    QAbstractItemModelTester(table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.set_rows(ROWS[:1])
    table.model.sort(1, Qt.SortOrder.DescendingOrder)
    assert table.model.rowCount(table.model.index(0, 0)) == 0
    assert table.model.columnCount(table.model.index(0, 0)) == 0
    assert table.model.source.data(QModelIndex()) is None


def test_names_are_sorted_as_readers_expect(table):
    assert names(table) == ["amina", "Émile", "Zoé"]


def test_numbers_are_sorted_by_value_and_what_is_missing_comes_last(table):
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Zoé", "amina", "Émile"]


def test_rows_are_found_without_accents_and_capitals(table):
    QTest.keyClicks(table.filter_box, "EMI")
    assert names(table) == ["Émile"]
    table.filter_box.setText("")
    assert len(names(table)) == 3


def test_escape_in_the_box_shows_all_rows_again(table):
    QTest.keyClicks(table.filter_box, "EMI")
    QTest.keyClick(table.filter_box, Qt.Key.Key_Escape)
    assert table.filter_box.text() == ""
    assert len(names(table)) == 3


def test_when_nothing_fits_the_table_says_so_and_the_box_stays(table):
    QTest.keyClicks(table.filter_box, "xyz")
    assert table.none_fit.isVisible()
    assert table.filter_box.isVisible()
    assert not table.empty.isVisible()


def test_a_table_without_rows_shows_its_notice_only(table):
    table.set_rows([])
    assert table.empty.isVisible()
    assert not table.view.isVisible()
    assert not table.filter_box.isVisible()


def test_enter_opens_the_row_under_the_cursor(qtbot, table):
    table.view.setCurrentIndex(table.model.index(1, 0))
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert told.args == [ROWS[2]]


def test_one_click_opens_the_row(qtbot, table):
    spot = table.view.visualRect(table.model.index(0, 0)).center()
    with qtbot.waitSignal(table.opened) as told:
        QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [ROWS[1]]


def test_the_cursor_stays_on_its_person_when_rows_come_anew(table):
    table.view.setCurrentIndex(table.model.index(2, 0))
    table.set_rows([*ROWS, PersonLine(4, "Bo", 1)])
    assert table.current().name == "Zoé"


def test_the_order_and_widths_of_columns_are_remembered(qtbot, table, settings):
    table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.view.setColumnWidth(0, 333)
    settings.save()
    again = Table("people", COLUMNS, Settings.load(settings.file))
    qtbot.addWidget(again)
    again.set_rows(ROWS)
    assert names(again)[-1] == "Zoé" or names(again)[0] == "Émile"
    assert again.view.columnWidth(0) == 333


def test_five_thousand_rows_are_filtered_while_one_types(table):
    table.set_rows([PersonLine(number, f"Person {number}", number) for number in range(5000)])
    QTest.keyClicks(table.filter_box, "4999")
    assert names(table) == ["Person 4999"]


def test_the_cursor_stays_on_its_row_while_it_is_sorted_and_filtered(table):
    table.view.setCurrentIndex(table.model.index(2, 0))
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert table.current().name == "Zoé"
    QTest.keyClicks(table.filter_box, "z")
    assert table.current().name == "Zoé"
    table.filter_box.setText("amina")
    assert table.current().name == "amina"


def test_the_menu_of_a_row_sorts_by_key_and_the_other_way_the_second_time(qtbot, table):
    menu = table.view.menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Open",
        "Sort by Name",
        "Sort by Sessions",
    ]
    menu.actions()[-1].trigger()
    assert names(table) == ["Zoé", "amina", "Émile"]
    table.view.menu().actions()[-1].trigger()
    assert names(table)[-1] == "Zoé"


def test_the_menu_of_a_row_opens_it(qtbot, table):
    table.view.setCurrentIndex(table.model.index(0, 0))
    with qtbot.waitSignal(table.opened) as told:
        table.view.menu().actions()[0].trigger()
    assert told.args == [ROWS[1]]


@pytest.fixture
def many(table):
    table.set_page_size(100)
    table.set_rows([PersonLine(number, f"Person {number:03}", number) for number in range(312)])
    return table


def test_more_rows_than_a_page_are_leafed_through_with_their_number(many):
    assert many.pager.isVisible()
    assert many.pager.words.text() == "1-100 of 312"
    assert not many.pager.before.isEnabled()
    for _ in range(3):
        many.pager.after.click()
    assert many.pager.words.text() == "301-312 of 312"
    assert names(many)[-1] == "Person 311"
    assert not many.pager.after.isEnabled()
    many.pager.before.click()
    assert names(many)[0] == "Person 200"


def test_a_row_on_another_page_is_found(many):
    QTest.keyClicks(many.filter_box, "305")
    assert names(many) == ["Person 305"]
    assert not many.pager.isVisible()


def test_sorting_goes_over_all_pages(many):
    many.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert names(many)[0] == "Person 311"
    assert len(names(many)) == 100


def test_the_page_of_the_cursor_stays_when_rows_come_anew(many):
    many.pager.after.click()
    many.set_rows([PersonLine(number, f"Person {number:03}", number) for number in range(311)])
    assert many.pager.words.text() == "101-200 of 311"
    assert many.current().name == "Person 100"


def test_few_rows_need_no_pages(table):
    table.set_page_size(100)
    table.set_rows(ROWS)
    assert not table.pager.isVisible()


def test_a_filter_clears_itself_when_it_is_left_and_the_cursor_stays(table):
    QTest.keyClicks(table.filter_box, "EMI")
    assert table.current().name == "Émile"
    table.hide()
    table.show()
    assert (table.filter_box.text(), len(names(table)), table.current().name) == ("", 3, "Émile")


def test_the_filter_says_in_itself_what_it_is(qtbot, table):
    room = table.filter_box.minimumWidth() - 20
    assert table.filter_box.fontMetrics().horizontalAdvance(table.filter_box.placeholderText()) < room
    assert table.filter_box.accessibleName() == table.filter_box.placeholderText()


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_home_and_end_choose_the_row_that_enter_opens(qtbot, table, held):
    table.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.view.setFocus()
    for key, row in ((Qt.Key.Key_End, table.model.rowCount() - 1), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(table.view, key, held)
        assert [index.row() for index in table.view.selectionModel().selectedRows()] == [row]
        with qtbot.waitSignal(table.opened) as opened:
            QTest.keyClick(table.view, Qt.Key.Key_Return)
        assert opened.args == [table.model.row(row)]
