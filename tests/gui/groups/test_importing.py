from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QStyle, QStyleOptionComboBox, QWidget

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets.fields import Choice
from peergroups.model.roster import RosterField
from peergroups.store.queries import groups, people
from peergroups.usecases import groups as work
from peergroups.usecases import people as people_work
from tests.gui import lint
from tests.gui.conftest import handle_all, place_of

ROSTER = """Nombre;Apellidos;Teléfono;Idioma;Fecha de ingreso;Correo
Elena;Prieto;+34 600 111 222;español;3/4/2025;elena@example.org
Ivo;Marin;+34 600 111 223;rumano;4/5/2025;ivo@example
Ivo;Marin;;rumano;5/6/2025;
;;;inglés;1/2/2025;
Alice;Brewster;;inglés;;
Zara;Haddad;;árabe;6/7/2025;
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "roster.csv"
    path.write_text(ROSTER, encoding="utf-16")
    return path


@pytest.fixture
def group(evening):
    id_ = evening.jobs.write(None, work.start, {"name": "Bridge", "capacity": 2})
    evening.go(Place(places.GROUP, id_))
    evening.go(Place(places.GROUP, id_, part="import"))
    return id_


CASES = Path(__file__).resolve().parents[2] / "cases"


def unmarked(text: str) -> str:
    """Without the signs that keep a name's direction to itself."""
    return "".join(sign for sign in text if not "\u2066" <= sign <= "\u2069")


def look(qtbot, window, file):
    pane = window.page.pane
    pane.read(file)
    qtbot.waitUntil(lambda: pane._preview is not None)
    return pane


def brought(window):
    """What the group's page says of a list that came in; "" as long as it says nothing."""
    people = window.page.panes[""].people if "" in window.page.panes else None
    return unmarked(people.brought.sentence.text()) if people and people.brought.isVisible() else ""


def members(window, group):
    return {m.name: m for m in window.jobs.ask(groups.members, group)}


def test_the_columns_are_guessed_and_shown_as_they_will_become(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    assert pane.columns.mapping()[3] is RosterField.LANGUAGES
    assert pane.columns.columns[3].rows.text().split("\n")[0] == "Spanish"
    assert pane.columns.columns[0].choice.accessibleName() == "What column Nombre holds"


def test_bad_rows_are_named_by_number_and_reason(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    assert [line.box.accessibleName() for line in pane.mending.bad.values()] == ["Row 5: there is no name."]
    notes = [unmarked(line.sentence.text()) for line in pane.mending.cells.values()]
    assert notes == ["Ivo Marin, E-mail: “ivo@example” cannot be read and stays empty."]
    assert pane.mending.notes_count.text() == "One cell needs a look. The person comes in all the same."


def test_a_row_without_a_name_is_mended_in_place(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    line = pane.mending.bad[5, RosterField.FULL_NAME]
    QTest.keyClicks(line.box, "Nora Byrne")
    QTest.keyClick(line.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane._preview is not None and not pane._preview.bad)
    assert pane.go.text() == "Bring in 5 people"
    assert unmarked(line.sentence.text()) == "Row 5: Nora Byrne comes in."
    assert evening.focusWidget() is next(iter(pane.mending.cells.values())).box


SPOILED = """Name;E-mail;Phone;Born
Elena Prieto;elena@example;01632 960100;1980
Ivo Marin;ivo@example.org;call mum;1981
Zara Haddad;zara@example.org;01632 960101;soon
"""


@pytest.fixture
def spoiled(qtbot, evening, group, tmp_path):
    path = tmp_path / "spoiled.csv"
    path.write_text(SPOILED, encoding="utf-8")
    return look(qtbot, evening, path)


def retype(box, text):
    box.selectAll()
    QTest.keyClicks(box, text) if text else QTest.keyClick(box, Qt.Key.Key_Delete)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_a_cell_that_cannot_be_read_is_mended_in_place_by_keyboard(qtbot, evening, group, spoiled):
    cells = spoiled.mending.cells
    assert [line.box.text() for line in cells.values()] == ["elena@example", "call mum", "soon"]
    email, phone, born = cells.values()
    email.box.setFocus()
    retype(email.box, "elena@example.org")
    qtbot.waitUntil(lambda: spoiled._preview is not None)
    assert unmarked(email.sentence.text()) == "Elena Prieto, E-mail: “elena@example.org” comes in."
    assert email.box.accessibleName() == email.sentence.text()
    assert spoiled.mending.notes_count.text() == "2 cells need a look. The people come in all the same."
    assert evening.focusWidget() is phone.box
    retype(evening.focusWidget(), "")
    qtbot.waitUntil(lambda: spoiled._preview is not None)
    assert unmarked(phone.sentence.text()) == "Ivo Marin, Telephone: this stays empty, as you said."
    assert evening.focusWidget() is born.box
    retype(evening.focusWidget(), "later")
    qtbot.waitUntil(lambda: spoiled._preview is not None)
    assert "“later” cannot be read" in unmarked(born.sentence.text())
    lint.require_none(qtbot, evening)
    spoiled.go.click()
    qtbot.waitUntil(lambda: len(members(evening, group)) == 3)
    elena = evening.jobs.ask(people.person, members(evening, group)["Elena"].person_id)
    assert (elena.email, members(evening, group)["Ivo"].phone) == ("elena@example.org", "")


ODD = """Name;E-mail
Ada Marlow;ada@example.org
Smith Family;
ACME Ltd;
Twin: Cora;cora@example
"""


def test_what_may_be_no_person_is_asked_and_an_odd_name_is_mended_in_place(qtbot, evening, group, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text(ODD, encoding="utf-8")
    pane = look(qtbot, evening, path)
    assert pane.doubles.heading.text() == "Some rows are for you to decide"
    assert [unmarked(line.sentence.text()) for line in pane.doubles.lines] == [
        "Row 3, Smith Family: these may be several people.",
        "Row 4, ACME Ltd: this may be no person.",
    ]
    assert pane.go.text() == "Bring in 2 people"
    line = pane.mending.cells[5, RosterField.FULL_NAME]
    assert (
        unmarked(line.sentence.text())
        == "Twin: Cora: look whether the name is right. It comes in all the same."
    )
    line.box.setFocus()
    retype(line.box, "Cora Vint")
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert pane.mending.cells[5, RosterField.FULL_NAME] is line
    assert unmarked(line.sentence.text()) == "Row 5: Cora Vint comes in."
    assert evening.focusWidget() is pane.mending.cells[5, RosterField.EMAIL].box
    line.box.setFocus()
    retype(line.box, "Cora Wint")
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert unmarked(line.sentence.text()) == "Row 5: Cora Wint comes in."
    choice = pane.doubles.lines[0].choice
    choice.setCurrentIndex(choice.findData("new"))
    assert pane.go.text() == "Bring in 3 people"
    lint.require_none(qtbot, evening)
    pane.go.click()
    qtbot.waitUntil(pane.outcome.isVisible)
    assert unmarked(pane.outcome.sentence.text()) == (
        "3 new people were added. Left out: ACME Ltd. One person waits for a place."
        " Not all was taken of: Cora Wint."
    )
    assert len(members(evening, group)) == 3


def test_the_focus_stays_where_one_types_while_the_list_is_looked_at_anew(qtbot, evening, group, spoiled):
    email, phone, _born = spoiled.mending.cells.values()
    email.box.setFocus()
    email.box.setText("elena@example.org")
    QTest.keyClick(email.box, Qt.Key.Key_Tab)
    assert (spoiled._preview, evening.focusWidget()) == (None, phone.box)
    QTest.keyClicks(phone.box, "x")
    qtbot.waitUntil(lambda: spoiled._preview is not None)
    assert (evening.focusWidget(), phone.box.text()) == (phone.box, "x")


def test_a_mended_cell_can_be_changed_again(qtbot, evening, group, spoiled):
    email = next(iter(spoiled.mending.cells.values()))
    for typed in ("a@example.org", "b@example.org", "elena@example"):
        retype(email.box, typed)
        qtbot.waitUntil(lambda: spoiled._preview is not None)
    assert "“elena@example” cannot be read" in unmarked(email.sentence.text())


def test_what_was_chosen_for_a_double_stays_when_a_cell_is_mended(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    choice = pane.doubles.lines[1].choice
    choice.setCurrentIndex(choice.findData("leave_out"))
    retype(next(iter(pane.mending.cells.values())).box, "ivo@example.org")
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert pane.doubles.said().leave_out == (6,)


def test_more_cells_than_have_a_box_are_named_below(qtbot, evening, group, tmp_path):
    path = tmp_path / "many.csv"
    rows = "\n".join(f"Person{n} Marlow;p{n}@example" for n in range(40))
    path.write_text(f"Name;E-mail\nPerson Marlow;p@example.org\n{rows}\n" + "Cy Marlow;c@example.org\n" * 20)
    pane = look(qtbot, evening, path)
    assert (len(pane.mending.cells), pane.mending.notes.count()) == (30, 10)
    retype(next(iter(pane.mending.cells.values())).box, "p0@example.org")
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert (len(pane.mending.cells), pane.mending.notes.count()) == (31, 9)


def test_whether_the_first_row_is_a_heading_can_be_said(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    assert pane.headed.isChecked()
    pane.headed.click()
    qtbot.waitUntil(lambda: pane._preview is not None or pane.problem.isVisible())
    assert pane._file.header == ()
    assert len(pane._file.rows) == 7


def test_another_sheet_can_be_chosen(qtbot, evening, group):
    pane = look(qtbot, evening, CASES / "roster-on-second-sheet.xlsx")
    assert pane.sheet.isVisible()
    assert pane.sheet.currentText() == "Roster"
    pane.sheet.setCurrentIndex(0)
    pane.sheet.activated.emit(0)
    qtbot.waitUntil(lambda: pane._file is not None and pane._file.sheet == 0)


def test_who_was_left_out_is_named_and_can_be_saved(qtbot, evening, group, file, tmp_path):
    pane = look(qtbot, evening, file)
    pane.go.click()
    qtbot.waitUntil(pane.outcome.isVisible)
    told = unmarked(pane.outcome.sentence.text())
    assert "Left out: row 5. 2 people wait for a place. Not all was taken of: Ivo Marin." in told
    pane.outcome.write(tmp_path / "left.csv")
    assert "1/2/2025" in (tmp_path / "left.csv").read_text(encoding="utf-8-sig")
    assert "Elena" not in (tmp_path / "left.csv").read_text(encoding="utf-8-sig")


def test_the_list_of_those_left_out_holds_what_was_typed_for_them(qtbot, evening, group, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(
        "Name;E-mail\nAlice Brewster;alice@example\nIvo Marin;ivo@example.org\n", encoding="utf-8"
    )
    pane = look(qtbot, evening, path)
    retype(next(iter(pane.mending.cells.values())).box, "alice@example.org")
    qtbot.waitUntil(lambda: pane._preview is not None)
    choice = pane.doubles.lines[0].choice
    choice.setCurrentIndex(choice.findData("leave_out"))
    pane.go.click()
    qtbot.waitUntil(pane.outcome.isVisible)
    pane.outcome.write(tmp_path / "left.csv")
    assert "alice@example.org" in (tmp_path / "left.csv").read_text(encoding="utf-8-sig")


def test_what_the_list_says_otherwise_is_offered_and_never_taken_by_itself(qtbot, evening, group, tmp_path):
    path = tmp_path / "new.csv"
    path.write_text("Name,Phone\nAlice Brewster,01632 960199\n", encoding="utf-8")
    pane = look(qtbot, evening, path)
    (line,) = pane.doubles.lines
    assert [tick.isVisible() for tick in line.ticks.values()] == [True]
    line.ticks["phone"].setChecked(True)
    pane.go.click()
    qtbot.waitUntil(lambda: place_of(evening) == Place(places.GROUP, group))
    assert members(evening, group)["Alice"].phone == "01632 960199"


def test_leaving_a_column_out_makes_its_rows_good(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    email = pane.columns.columns[5].choice
    email.setCurrentIndex(email.findData(""))
    qtbot.waitUntil(lambda: pane._preview is not None and len(pane._preview.bad) == 1)
    assert 5 not in pane.columns.mapping()


def test_an_undecided_order_of_day_and_month_is_asked(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    assert pane.asked.order.isVisible()
    assert pane.columns.columns[4].rows.text().split("\n")[0] == "3 Apr 2025"
    pane.asked.order.buttons[1].click()
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert pane.columns.columns[4].rows.text().split("\n")[0] == "4 Mar 2025"


def test_import_uses_whom_we_know_says_what_came_of_it_and_is_one_step_of_undo(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    assert [line.number for line in pane.doubles.lines] == [4, 6]
    assert "Alice Brewster" in pane.doubles.lines[1].sentence.text()
    assert pane.go.text() == "Bring in 4 people"
    QTest.mouseClick(pane.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pane.outcome.isVisible)
    assert set(members(evening, group)) == {"Elena", "Ivo", "Alice", "Zara"}
    assert members(evening, group)["Alice"].phone
    said = (
        "3 new people were added. One person you know joined. One row was about somebody of an earlier row."
        " Left out: row 5. 2 people wait for a place. Not all was taken of: Ivo Marin."
    )
    assert unmarked(pane.outcome.sentence.text()) == said
    assert evening.bar.message.text() == "3 new people were added."
    assert unmarked(evening.bar.undo.text()) == "Undo: List brought in: 4 people, Bridge"
    QTest.mouseClick(evening.bar.undo, Qt.MouseButton.LeftButton)
    assert members(evening, group) == {}


NUNEZ = """Name;Phone;E-mail;Born
José Núñez;07700 900103;;
Alice Brewster;;alice@example.org;1970
Jose Nunez;07700 900103;jose@example.org;1980
"""


@pytest.fixture
def nunez(qtbot, evening, group, tmp_path):
    path = tmp_path / "nunez.csv"
    path.write_text(NUNEZ, encoding="utf-8")
    return look(qtbot, evening, path)


def test_a_row_that_may_be_an_earlier_one_is_asked_like_people_we_know_with_both_records(nunez):
    known, line = nunez.doubles.lines
    assert unmarked(known.records.text()).startswith("You know: ")
    assert unmarked(line.records.text()).split("\n") == [
        "Row 2: José Núñez, 07700 900103",
        "Row 4: Jose Nunez, 07700 900103, jose@example.org, 1980",
    ]
    assert [line.choice.itemText(at) for at in range(line.choice.count())] == [
        "The same person as row 2: fill in what is not known",
        "Add as a new person",
        "Look later: not now",
        "Leave out",
    ]


@pytest.mark.parametrize("way", ["use", "new", "later"])
def test_the_button_the_fact_and_undo_count_the_same_and_undo_is_beside_the_fact(
    qtbot, evening, group, nunez, way
):
    choice = nunez.doubles.lines[1].choice
    choice.setCurrentIndex(choice.findData(way))
    number = {"use": 2, "new": 3, "later": 2}[way]
    assert nunez.go.text() == f"Bring in {number} people"
    assert nunez.count.text().endswith("One person you know joins.")
    nunez.go.click()
    qtbot.waitUntil(lambda: "One person you know joined." in brought(evening) + nunez.outcome.sentence.text())
    undo = evening.bar.undo
    assert undo.isVisible()
    assert len(members(evening, group)) == number
    named = f"{number} people" if number > 2 else "and"
    assert named in undo.accessibleName()


def test_people_of_the_group_are_filled_in_and_counted_apart(qtbot, evening, group, nunez, tmp_path):
    nunez.go.click()
    qtbot.waitUntil(lambda: len(members(evening, group)) == 2)
    path = tmp_path / "more.csv"
    path.write_text("Name;Pronouns\nJosé Núñez;he\nCora Vint;she\n", encoding="utf-8")
    evening.go(Place(places.GROUP, group, part="import"))
    pane = look(qtbot, evening, path)
    assert pane.go.text() == "Bring in one person and fill in 1"
    pane.go.click()
    said = "One new person was added. Of one person you know, more is known now."
    qtbot.waitUntil(lambda: brought(evening).startswith(said))
    assert evening.bar.undo.isVisible()


def test_a_double_can_be_left_out_or_made_new(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    choice = pane.doubles.lines[1].choice
    choice.setCurrentIndex(choice.findData("leave_out"))
    assert pane.go.text() == "Bring in 3 people"
    pane.go.click()
    qtbot.waitUntil(pane.outcome.isVisible)
    assert "Alice" not in members(evening, group)


def test_a_file_that_is_no_table_says_so_and_nothing_changes(qtbot, evening, group, tmp_path):
    path = tmp_path / "roster.xlsx"
    path.write_bytes(b"\x00\x01\x02 nothing")
    pane = evening.page.pane
    pane.read(path)
    qtbot.waitUntil(pane.problem.isVisible)
    assert "Nothing was changed" in pane.problem.sentence.text()
    assert not pane.go.isVisible()


def test_without_a_name_column_the_import_asks_for_one(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    for column in pane.columns.columns[:2]:
        column.choice.setCurrentIndex(0)
    qtbot.waitUntil(pane.problem.isVisible)
    assert "Choose the column that holds names" in pane.problem.sentence.text()
    name = pane.columns.columns[0].choice
    name.setCurrentIndex(name.findData("name"))
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert not pane.problem.isVisible()


def test_the_file_is_chosen_in_a_dialog_that_leaves_the_window_alive(qtbot, evening, group, file):
    pane = evening.page.pane
    QTest.mouseClick(pane.choose, Qt.MouseButton.LeftButton)
    dialog = pane.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(lambda: pane._preview is not None)


def test_an_import_goes_on_while_one_looks_elsewhere(qtbot, evening, group, file):
    pane = look(qtbot, evening, file)
    pane.go.click()
    evening.go(Place(places.PEOPLE))
    qtbot.waitUntil(lambda: len(members(evening, group)) == 4)
    qtbot.waitUntil(lambda: evening.bar.message.text().startswith("3 new people were added."))
    assert place_of(evening) == Place(places.PEOPLE)


def test_leaving_stops_the_reading_of_a_hundred_thousand_rows(qtbot, evening, group, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("Name,Phone\n" + "\n".join(f"Person {n},555 {n:06}" for n in range(100_000)))
    pane = evening.page.pane
    pane.read(path)
    evening.go(Place(places.PEOPLE))
    qtbot.waitUntil(lambda: not evening.jobs._orders)
    assert pane._preview is None


@pytest.mark.parametrize("size", [100, 200])
def test_the_import_can_be_seen_heard_and_reached(qtbot, evening, group, file, size):
    evening.settings.text_size = size
    evening.restyle()
    evening.resize(1366, 768)
    look(qtbot, evening, file)
    lint.require_none(qtbot, evening)


def test_the_attendance_of_a_list_is_shown_before_it_comes_in(qtbot, evening, group):
    pane = look(qtbot, evening, CASES / "attendance-grid.csv")
    box = pane.attendance
    assert unmarked(box.wanted.text()).startswith("Bring in who came to 4 sessions")
    assert [(letter, choice.currentText()) for letter, choice in box.choices.items()] == [
        ("x", "excused"),
        ("p", "present"),
        ("a", "absent"),
        ("l", "late"),
        ("e", "left early"),  # the totals count it as a visit
    ]
    assert box.asks.text() == "One letter could mean different things. Say what it means here."
    names = [unmarked(choice.accessibleName()) for choice in box.choices.values()]
    assert names[0].startswith("What does “X” mean")
    assert names[1].startswith("“P”")
    assert unmarked(pane.columns.unused.text()) == "Not brought in: Total"
    qtbot.waitUntil(lambda: lint.problems(evening) == [])
    late = box.choices["l"]
    late.setCurrentIndex(0)
    late.activated.emit(0)
    pane.asked.order.changed.emit()  # looked at anew
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert box.choices["l"].currentText() == "no mark"
    assert not pane.go.isEnabled()
    pane.attendance.sure.click()
    assert pane.go.isEnabled()
    pane.go.click()
    qtbot.waitUntil(lambda: bool(members(evening, group)))
    qtbot.waitUntil(lambda: "10 marks were brought in." in brought(evening))


def test_what_was_said_of_the_columns_is_known_for_the_next_list(qtbot, evening, group, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Name;Area\nAda;North\nBen;South\n", encoding="utf-8")
    pane = look(qtbot, evening, path)
    assert pane.recalled.isHidden()
    pane.columns.columns[1].choice.setCurrentIndex(
        pane.columns.columns[1].choice.findData(RosterField.FAMILY_NAME.value)
    )
    qtbot.waitUntil(lambda: pane._preview is not None)
    path.write_text("Name;Area\nCora;West\n", encoding="utf-8")
    pane = look(qtbot, evening, path)
    assert pane.columns.mapping() == {0: RosterField.NAME, 1: RosterField.FAMILY_NAME}
    assert not pane.recalled.isHidden()


def test_a_list_that_was_copied_is_pasted(qtbot, evening, group):
    pane = evening.page.pane
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("")
    pane.paste.click()
    assert "Nothing is copied" in pane.problem.sentence.text()
    clipboard.setText("Ada Marlow, Ben Oduya, Cora Vint")
    pane.paste.click()
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert pane.go.text() == "Bring in 3 people"
    clipboard.clear()


def test_whose_a_year_is_that_two_calendars_have_is_asked(qtbot, evening, group, tmp_path):
    path = tmp_path / "years.csv"
    path.write_text("Name;Born\nAda Marlow;1388\nBen Oduya;1988\nCora Vint;1408\n", encoding="utf-8")
    pane = look(qtbot, evening, path)
    shown = pane.columns.columns[1].rows
    assert pane.asked.calendar_caption.isVisible()
    assert pane.asked.calendar_caption.text() == "What the year 1388 means in this file"
    assert not pane.asked.order.isVisible()
    assert shown.text().split("\n") == ["–", "1988", "1988"]
    assert ["1388" in line.sentence.text() for line in pane.mending.cells.values()] == [True]
    assert pane.asked.calendar.buttons[1].text() == "a Hijri year: 1968"
    pane.asked.calendar.buttons[0].click()
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert shown.text().split("\n") == ["2009", "1988", "1988"]
    lint.require_none(qtbot, evening)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
def test_every_choice_shows_its_longest_words(qtbot, evening, group, tmp_path, language, size):
    path = tmp_path / "list.csv"
    path.write_text(GRID_AND_DOUBLES, encoding="utf-8")
    evening.settings.language, evening.settings.text_size = language, size
    evening.restyle()
    evening.resize(1366, 768)
    pane = look(qtbot, evening, path)
    handle_all()
    choices = [choice for choice in pane.findChildren(Choice) if choice.isVisible()]
    assert len(choices) >= 6
    assert [choice.accessibleName() for choice in choices if not shows_all(choice)] == []
    asked = [
        pane.attendance._letters.itemAt(at).widget() for at in range(0, pane.attendance._letters.count(), 2)
    ]
    cut = [one.text() for one in asked if one.height() < one.heightForWidth(one.width())]
    assert asked
    assert cut == []
    assert all(one.fontMetrics().horizontalAdvance(one.text()) < one.width() for one in asked)  # in one line


GRID_AND_DOUBLES = """Name;Phone;E-mail;Born;3.11.2026
Ada Marlow;;;;?
José Núñez;07700 900103;;;
Alice Brewster;;alice@example.org;1970;
Jose Nunez;07700 900103;jose@example.org;1980;
ACME Ltd;;;;
"""


def shows_all(choice):
    """Whether there is room for the longest of its words."""
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choice).width()
    words = [choice.itemText(at) for at in range(choice.count())]
    return (
        max(choice.fontMetrics().horizontalAdvance(word) for word in words) + 2 <= room
    )  # a pixel on each side


COUPLE = "Name,Phone\nNora Felber,01632 960101\nAnna & Peter Braun,01632 960103\nNora Felber,01632 960101\n"


@pytest.fixture
def couple(qtbot, evening, group, tmp_path):
    path = tmp_path / "couple.csv"
    path.write_text(COUPLE, encoding="utf-8")
    return look(qtbot, evening, path)


def test_two_people_of_a_row_are_brought_in_as_two_by_keyboard(qtbot, evening, group, couple):
    line = couple.doubles.lines[0]
    assert line.number == 3  # in the order of the file, before row 4
    assert unmarked(line.sentence.text()) == "Row 3 holds two people: Anna Braun and Peter Braun."
    words = [line.choice.itemText(at) for at in range(line.choice.count())]
    assert words[1:] == ["Bring in both as two people", "Add as one person", "Leave out"]
    assert couple.go.text() == "Bring in one person"
    evening.activateWindow()
    qtbot.waitUntil(evening.isActiveWindow)
    line.choice.setFocus()
    QTest.keyClick(line.choice, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: couple._preview is not None)
    again = couple.doubles.lines[0]
    assert (again.number, again.choice.currentData()) == (3, "both")
    assert again.choice.hasFocus()
    assert couple.go.text() == "Bring in 3 people"
    couple.go.click()
    qtbot.waitUntil(lambda: "new people" in brought(evening))
    assert {"Anna", "Peter"} <= {row.name for row in evening.jobs.ask(groups.members, group)}


def test_what_is_answered_stays_where_it_is_though_more_is_asked_above_it(qtbot, evening, group, tmp_path):
    path = tmp_path / "born.csv"
    path.write_text("Name,Year of birth\nAda Marlow,1950\nAnna & Peter Braun,1960\n", encoding="utf-8")
    couple = look(qtbot, evening, path)
    evening.resize(1024, 600)
    area = evening.page.findChild(QScrollArea)
    choice = couple.doubles.lines[0].choice
    evening.activateWindow()
    choice.setFocus()
    area.ensureWidgetVisible(choice)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)

    def focus() -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def top() -> int:
        return focus().mapTo(area, QPoint(0, 0)).y()

    before, asked = top(), len(couple.mending.cells)
    for key, more in ((Qt.Key.Key_Down, True), (Qt.Key.Key_Up, False)):
        QTest.keyClick(focus(), key)
        qtbot.waitUntil(lambda: couple._preview is not None)
        assert (len(couple.mending.cells) > asked) is more
        qtbot.waitUntil(lambda: top() == before)
        handle_all()
        assert top() == before


def test_three_people_of_a_row_are_offered_as_three(qtbot, evening, group, tmp_path):
    path = tmp_path / "three.csv"
    path.write_text('Name,Phone\nAda Marlow,\n"Anna, Peter & Ida Braun",01632 960103\n', encoding="utf-8")
    pane = look(qtbot, evening, path)
    (line,) = pane.doubles.lines
    assert unmarked(line.sentence.text()) == "Row 3 holds 3 people: Anna Braun, Peter Braun, Ida Braun."
    assert line.choice.itemText(1) == "Bring in all 3 as people of their own"
    line.choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert pane.go.text() == "Bring in 4 people"


def test_whoever_changes_their_mind_brings_a_couple_in_as_one(qtbot, evening, group, couple):
    for what, people_in_it in (("both", 3), ("new", 2)):
        choice = couple.doubles.lines[0].choice
        choice.setCurrentIndex(choice.findData(what))
        qtbot.waitUntil(lambda: couple._preview is not None)
        assert couple.go.text() == f"Bring in {people_in_it} people"


def test_one_of_two_whom_we_know_is_asked_like_anybody(qtbot, evening, group, tmp_path):
    evening.jobs.write(None, people_work.add, {"name": "Peter", "family_name": "Brauns"})
    path = tmp_path / "couple.csv"
    path.write_text(COUPLE, encoding="utf-8")
    pane = look(qtbot, evening, path)
    choice = pane.doubles.lines[0].choice
    choice.setCurrentIndex(choice.findData("both"))
    qtbot.waitUntil(lambda: pane._preview is not None)
    asked = [unmarked(line.sentence.text()) for line in pane.doubles.lines]
    assert asked[1] == "Row 3, Peter Braun: may be Peter Brauns, whom you know."
    assert pane.go.text() == "Bring in 2 people"


def test_a_sign_in_a_name_of_a_list_stays(couple, qtbot):
    choice = couple.doubles.lines[0].choice
    assert couple.doubles.lines[0].sentence.buddy() is None
    assert choice.accessibleName() == couple.doubles.lines[0].sentence.text()


def test_what_a_second_row_says_otherwise_is_offered_in_words_and_taken_where_ticked(
    qtbot, evening, group, tmp_path
):
    path = tmp_path / "twice.csv"
    path.write_text(
        "Name,Phone,Role,Joined\nNora Felber,01632 960101,Helper,2025-09-01\nTom Ode,,,\n"
        "Nora Felber,01632 960101,Facilitator,2025-10-01\n",
        encoding="utf-8",
    )
    pane = look(qtbot, evening, path)
    assert pane.columns.columns[2].rows.text().split("\n")[1] == "–"  # Tom's role is not said
    (line,) = pane.doubles.lines
    offered = [unmarked(tick.accessibleName()) for tick in line.ticks.values()]
    assert offered == [
        "Role: take “facilitator” instead of “helper”",
        "Date of joining: take “1 Oct 2025” instead of “1 Sept 2025”",
    ]
    line.ticks["role"].click()
    pane.go.click()
    qtbot.waitUntil(lambda: "new people" in brought(evening))
    nora = members(evening, group)["Nora"]
    assert (nora.role.value, str(nora.joined_on)) == ("facilitator", "2025-09-01")


def test_what_a_list_says_otherwise_of_members_is_said_with_their_names(qtbot, evening, group, tmp_path):
    evening.jobs.write(None, people_work.add, {"name": "Nora", "family_name": "Felber"}, group_id=group)
    path = tmp_path / "member.csv"
    path.write_text("Name,Phone,Role\nNora Felber,01632 960101,Helper\nTom Ode,,\n", encoding="utf-8")
    pane = look(qtbot, evening, path)
    pane.go.click()
    qtbot.waitUntil(lambda: "new person" in brought(evening))
    said = brought(evening)
    assert "was not changed, though the list says otherwise: Nora Felber." in said
    assert members(evening, group)["Nora"].role.value == "participant"


def test_cards_of_companies_are_named_though_they_become_nobody(qtbot, evening, group):
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\n{}\r\nEND:VCARD\r\n"
    cards = ("FN:Ana Ruiz\r\nN:Ruiz;Ana", "FN:Bakery Corner\r\nN:;;;;\r\nX-ABShowAs:COMPANY")
    pane = look(qtbot, evening, "".join(map(card.format, cards)).encode())
    assert pane.count.text() == "One person is new. No people, so left out: Bakery Corner."
    pane = look(qtbot, evening, card.format(cards[0]).encode())
    assert "left out" not in pane.count.text()


def test_people_of_an_old_list_are_said_to_have_come_before(qtbot, evening, group, couple):
    couple.before.day.set_value(date(2024, 1, 1))
    couple.go.click()
    qtbot.waitUntil(lambda: not evening.jobs.is_running, timeout=10_000)
    handle_all()
    brought = [row for row in evening.jobs.ask(people.people) if row.known_before is not None]
    assert {row.known_before for row in brought} == {date(2024, 1, 1)}


def put(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "list.csv"
    path.write_text(text, encoding=encoding)
    return path


def test_an_encoding_that_was_guessed_is_said(qtbot, evening, group, tmp_path):
    pane = look(qtbot, evening, put(tmp_path, "Name;Ort\nBjörn Åkesson;Malmö\nAda Marlow;Lund\n", "cp1252"))
    told = unmarked(pane.about.text())
    assert told.startswith("The file does not say how its letters are written, and was read as Windows-1252.")
    assert "accents" in told
    assert pane.about.isVisible()
    lint.require_none(qtbot, evening)


def test_sheets_that_were_not_read_are_named(qtbot, evening, group):
    pane = look(qtbot, evening, CASES / "roster-on-second-sheet.xlsx")
    assert "Only the sheet “Roster” was read. Not read: Read me." in unmarked(pane.about.text())


def test_the_row_of_an_open_quotation_mark_is_said(qtbot, evening, group, tmp_path):
    pane = look(
        qtbot, evening, put(tmp_path, 'Name,Phone\nAda M,01632 960101\n"Ben O,01632 960102\nCy T,5550102\n')
    )
    assert unmarked(pane.about.text()).startswith("In row 3 a quotation mark is not closed")


def test_what_was_passed_over_is_said(qtbot, evening, group, tmp_path):
    text = (
        "People\n\nName,Born,Phone\nAda Marlow,3.4.51,01632 960101\nBen Oduya,1944,01632 960102\nSumme,,2\n"
    )
    pane = look(qtbot, evening, put(tmp_path, text))
    assert unmarked(pane.about.text()) == (
        "Row 3 was taken for the heading; what stands above it was not read."
        "\nOne row adds others up and is nobody: 6."
        "\nYear of birth: years of two digits were taken for the past, 51 for 1951. Look at them again."
    )


def test_a_heading_that_is_not_sure_is_said(qtbot, evening, group, tmp_path):
    pane = look(qtbot, evening, put(tmp_path, "Name,Rose,Violet\nAda,Marlow,x\nBen,Oduya,y\n"))
    assert pane._file.is_sure_of_header is False
    assert unmarked(pane.about.text()) == (
        "Row 1 was taken for the heading, which is not sure. Take the tick below away if it is a person."
    )


def test_a_plain_list_says_nothing_of_itself(qtbot, evening, group, tmp_path):
    pane = look(
        qtbot, evening, put(tmp_path, "Name,Phone\nAda Marlow,01632 960101\nBen Oduya,01632 960102\n")
    )
    assert pane.about.text() == ""
    assert not pane.about.isVisible()


def test_a_formula_in_place_of_a_name_is_said(qtbot, evening, group, tmp_path):
    pane = look(
        qtbot,
        evening,
        put(tmp_path, 'Name,Phone\n"=HYPERLINK(""x"")",01632 960101\nBen Oduya,01632 960102\n'),
    )
    (line,) = pane.mending.bad.values()
    assert line.box.accessibleName() == "Row 2: a formula stands in place of the name."


TWO_PHONES = "Name,Phone,Mobile\nAda Marlow,01632 960199,07700 900113\nBen Oduya,01632 960102,\n"


def test_a_second_number_is_kept_in_the_list_of_what_was_left_out(qtbot, evening, group, tmp_path):
    pane = look(qtbot, evening, put(tmp_path, TWO_PHONES))
    pane.go.click()
    qtbot.waitUntil(pane.outcome.isVisible)
    assert unmarked(pane.outcome.sentence.text()).endswith("Not all was taken of: Ada Marlow.")
    pane.outcome.write(tmp_path / "left.csv")
    header, *rows = (tmp_path / "left.csv").read_text(encoding="utf-8-sig").replace('"', "").splitlines()
    assert header == "Name,Phone,Mobile,Row,Not taken"
    assert rows == ["Ada Marlow,01632 960199,07700 900113,2,Mobile: there is one already"]


def test_who_was_left_out_and_of_whom_not_all_was_taken_stand_side_by_side(
    qtbot, evening, group, file, tmp_path
):
    pane = look(qtbot, evening, file)
    pane.go.click()
    qtbot.waitUntil(pane.outcome.isVisible)
    told = unmarked(pane.outcome.sentence.text())
    assert "Left out: row 5. 2 people wait for a place. Not all was taken of: Ivo Marin." in told


def test_a_list_that_is_read_while_another_comes_in_stays(qtbot, evening, group, file, tmp_path):
    pane = look(qtbot, evening, file)
    pane.go.click()
    pane.read(put(tmp_path, TWO_PHONES))
    qtbot.waitUntil(lambda: evening.bar.message.text().startswith("3 new people were added."))
    qtbot.waitUntil(lambda: pane._preview is not None)
    assert place_of(evening) == Place(places.GROUP, group, part="import")
    assert pane._file.header == ("Name", "Phone", "Mobile")


MOSTLY_READ = "Name,E-mail\nAda Marlow,ada@example\nBen Oduya,b@example.org\nCy T,c@example.org\n"


def test_what_was_typed_for_a_cell_is_taken_and_nothing_is_left(qtbot, evening, group, tmp_path):
    pane = look(qtbot, evening, put(tmp_path, MOSTLY_READ))
    retype(next(iter(pane.mending.cells.values())).box, "ada@example.org")
    qtbot.waitUntil(lambda: pane._preview is not None)
    pane.go.click()
    qtbot.waitUntil(lambda: place_of(evening) == Place(places.GROUP, group))


CIRCLE = """Name,9/1/2026,9/8/2026,9/15/2026,9/22/2026,9/29/2026,Total
José Álvarez,x,x,,L,x,4
Nguyễn Văn An,x,A,E,x,,2
Marta Wójcik,x,x,x,x,x,5
Dmitri Ivanov,late,P,-,excused,absent,2
"""


def test_marks_that_the_totals_prove_are_chosen_and_a_letter_that_is_open_is_waited_for(
    qtbot, evening, group, tmp_path
):
    path = tmp_path / "grid.csv"
    path.write_text(CIRCLE, encoding="utf-8")
    pane = look(qtbot, evening, path)
    box = pane.attendance
    assert box.choices["x"].currentText() == "present"
    assert [column.choice.currentText() for column in pane.columns.columns[1:]] == [
        *(["Who came that day"] * 5), "Leave this out",
    ]  # fmt: skip
    assert next(iter(box.choices)) == "-"
    assert not pane.go.isEnabled()
    box.wanted.click()
    assert pane.columns.columns[1].choice.currentText() == "Leave this out"
    assert pane.go.isEnabled()
    box.wanted.click()
    dash = box.choices["-"]
    dash.activated.emit(dash.currentIndex())
    assert pane.go.isEnabled()
    assert not box.asks.isVisible()


def test_the_places_of_the_group_are_said_and_nobody_is_passed_over_without_a_word(
    qtbot, evening, group, tmp_path
):
    for name in ("Ada", "Bo", "Priya"):
        evening.jobs.write(None, people_work.add, {"name": name}, group_id=group)
    evening.jobs.write(None, work.leave, group, members(evening, group)["Bo"].person_id)
    path = tmp_path / "list.csv"
    path.write_text("Name\nCy\nDee\n", encoding="utf-8")
    pane = look(qtbot, evening, path)
    shown = pane.places
    assert (
        unmarked(shown.facts.text())
        == "One place is free. Priya waits for one. Nobody of the list gets a place."
    )
    assert shown.belong.value() is False
    lint.require_none(qtbot, evening)
    shown.belong.buttons[1].click()
    assert "2 people of the list get a place." in shown.facts.text()
    pane.go.click()
    assert shown.full.isVisible()
    assert "Cy" not in members(evening, group)
    shown.belong.buttons[0].click()
    assert not shown.full.isVisible()
    pane.go.click()
    qtbot.waitUntil(lambda: "2 people wait for a place." in brought(evening))
    assert place_of(evening) == Place(places.GROUP, group)
    assert evening.bar.message.text() == "2 new people were added."
    assert members(evening, group)["Cy"].status.value == "waiting"


def test_people_who_belong_come_in_beyond_the_places_after_a_yes(qtbot, evening, group, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Name\nCy\nDee\nEli\n", encoding="utf-8")
    pane = look(qtbot, evening, path)
    pane.places.belong.buttons[1].click()
    pane.go.click()
    pane.places.full.button.click()
    qtbot.waitUntil(lambda: len(members(evening, group)) == 3)
    assert {row.status.value for row in members(evening, group).values()} == {"active"}


GOOGLE = """First Name,Last Name,Nickname,E-mail 1 - Value,E-mail 2 - Value,Notes
Siân,O'Neill,,sian@example.org,,
明,王,Max,,,
"""


def test_each_card_shows_what_stands_in_its_own_column(qtbot, evening, group, tmp_path):
    path = tmp_path / "google.csv"
    path.write_text(GOOGLE, encoding="utf-8")
    columns = look(qtbot, evening, path).columns.columns
    shown = [column.rows.text() for column in columns]
    assert shown[0].split("\n") == ["Siân", "明"]
    assert shown[2].split("\n") == ["–", "Max"]
    assert shown[3].split("\n") == ["sian@example.org", "–"]
    assert shown[4] == shown[5] == "This column is empty."
