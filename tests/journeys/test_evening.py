"""A facilitator's evening from the first start to the locked laptop: the walk a new user takes, step by step."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.widgets import papers_out
from peergroups.model.attendance import Mark
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import (
    followups,
    groups,
    notes,
    organisation,
    people,
    printed_sheets,
    search,
    sessions,
    today,
)
from peergroups.usecases import series, vaults
from peergroups.usecases.papers import AGREEMENT, SIGN_IN_SHEET
from tests.gui import lint

WORDS = "orchid ladder winter plaza gate"
ROSTER = """Nombre;Apellidos;Móvil;Idioma;Fecha de alta
José;Peña;+34 600 111 222;español;
Amina;Mansour;;árabe;
Bo;Chen;;chino;
Carmen;Ibáñez;;español;
Dmitri;Ivanov;;ruso;
Elif;Güneş;;turco;
Fatima;Haddad;;árabe;
George;Nolan;;inglés;
Hana;Jelínková;;inglés;
李明;王;;chino;
;;;;
Nora;Byrne;;inglés;31/02/2026
Omar;Saleh;;árabe;
"""


def press(*keys: str | Qt.Key) -> None:
    """Keys as a person presses them: they go where the focus is."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(_focused(), key)
        else:
            QTest.keyClick(_focused(), key)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def text_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


class Walk:
    """The steps, in the order of an evening; each leaves what the next one needs."""

    def __init__(self, qtbot, window: MainWindow, tmp_path: Path, monkeypatch) -> None:
        self.qtbot, self.window, self.tmp_path, self.monkeypatch = qtbot, window, tmp_path, monkeypatch

    @property
    def db(self) -> Any:
        return self.window.jobs.open_vault.db()

    def db_history(self) -> Any:
        return self.window.jobs.open_vault.history

    @property
    def page(self) -> Any:
        """The page that is seen, whichever it is."""
        return self.window.page

    def page_is_clean(self) -> None:
        """Once the layout has settled, the accessibility lint finds nothing."""

        def clean() -> None:
            assert lint.problems(self.page) == []

        self.qtbot.waitUntil(clean, timeout=3000)

    def first_start(self) -> None:
        """1. Language, organisation, passphrase, recovery sheet with two parts typed back."""
        page = self.page
        QTest.keyClick(page.forward, Qt.Key.Key_Return)
        press("Walnut House", Qt.Key.Key_Return)
        for box in (page.panel.new.first.box, page.panel.new.again):
            QTest.keyClicks(box, WORDS)
            QTest.keyClick(box, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: page.step.name == "SHEET" and not page._working, timeout=10_000)
        code = page.founding._code
        page.forward.click()
        parts = page.panel.parts
        for position, box in zip(parts.positions, parts.boxes, strict=True):
            QTest.keyClicks(box, vaults.code_groups(code)[position].lower())
        QTest.keyClick(parts.boxes[-1], Qt.Key.Key_Return)
        assert self.page.place.page == places.TODAY
        kept = organisation.organisation(self.db)
        assert kept is not None
        assert kept.name == "Walnut House"

    def start_a_group(self) -> None:
        """2. Today is empty and says what to do; the group's sessions are there at once, everywhere."""
        today_page = self.page
        assert today_page.nothing.sentence.text() == "No group yet."
        self.page_is_clean()
        today_page.nothing.button.click()
        pane = self.page.pane
        QTest.keyClicks(pane.fields.name, "Tuesday circle")
        pane.fields.main.set_values({"place": "Garden room", "languages": "en,es,ar"})
        pane.fields.capacity.setValue(12)
        pane.rhythm.form.set_values(
            {"at": QTime(18, 30).toPython(), "minutes": 90, "starts_on": date(2026, 11, 24)}
        )
        for box, name in zip(pane.lead_boxes, ("Miriam Okafor", "Tomas Rey"), strict=True):
            QTest.keyClicks(box, name)
        self.page_is_clean()
        pane.done.click()
        group = groups.group_named(self.db, "Tuesday circle")
        assert group is not None
        assert (group.place, group.capacity, group.languages) == ("Garden room", 12, ("en", "es", "ar"))
        assert [m.role.value for m in groups.members(self.db, group.id)] == ["facilitator", "cofacilitator"]
        self.group = group.id
        days = [row.day for row in sessions.of_group(self.db, group.id)][:3]
        assert days == [date(2026, 11, 24), date(2026, 12, 1), date(2026, 12, 8)]
        seen = today.overview(self.db, date(2026, 11, 24))
        assert [row.group_name for row in seen.today] == ["Tuesday circle"]
        self.tonight, self.next_week = (row.id for row in sessions.of_group(self.db, group.id)[:2])

    def import_the_roster(self) -> None:
        """3. A list in an old encoding, with a cell that cannot be read and is named, and one Undo for all of it."""
        file = self.tmp_path / "lista.csv"
        file.write_text(ROSTER, encoding="utf-16")
        self.window.go(Place(places.GROUP, self.group, part="import"))
        pane = self.page.pane
        pane.read(file)
        self.qtbot.waitUntil(lambda: pane.go.isVisible() and pane.go.isEnabled(), timeout=10_000)
        assert ["Nora" in line.sentence.text() for line in pane.mending.cells.values()] == [True]
        self.page_is_clean()
        pane.go.click()
        self.qtbot.waitUntil(lambda: not self.window.jobs.is_writing, timeout=10_000)
        assert people.count(self.db) == 14
        self.window.undo()
        assert people.count(self.db) == 2
        self.window.redo()
        assert people.count(self.db) == 14

    def mark_the_evening(self) -> None:
        """4. By keyboard and by mouse; a newcomer, guests, a reason; the total always adds up."""
        self.window.go(Place(places.TODAY))
        press(Qt.Key.Key_Return)
        page = self.page
        assert page.place == Place(places.SESSION, self.tonight)
        self.page_is_clean()
        press("jose", Qt.Key.Key_Return, "ami", Qt.Key.Key_Return)
        press(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, "l", Qt.Key.Key_Right, "a")
        page.marking.everyone.click()
        full = sessions.register(self.db, self.tonight)
        assert full is not None
        assert full.totals.unmarked == 0
        self.window.bar.undo.click()
        self.register_adds_up()
        page.marking.finder.box.setFocus()
        press("Dora")
        page.marking.finder.add.click()
        page.marking.footer.guests.box.setValue(2)
        held = sessions.register(self.db, self.tonight)
        assert held is not None
        by_name = {entry.name: entry.mark for entry in held.entries}
        assert by_name["José"] is Mark.PRESENT
        assert by_name["Amina"] is Mark.PRESENT
        assert by_name["Dora"] is Mark.PRESENT
        assert Mark.LATE in by_name.values()
        assert Mark.ABSENT in by_name.values()
        assert held.totals.guests == 2
        self.register_adds_up()

    def register_adds_up(self) -> None:
        held = sessions.register(self.db, self.tonight)
        assert held is not None
        assert held.totals.expected == len(held.entries)

    def write_the_note(self) -> None:
        """5. From the template, a promise made a follow-up by one key, a name pointed out, then signed."""
        self.page.marking.footer.note.click()
        pane = self.page.note
        assert pane.box.toPlainText().startswith("What we did")
        pane.box.moveCursor(QTextCursor.MoveOperation.End)
        pane.box.insertPlainText("Bring the list of walks for Carmen")
        QTest.keyClick(pane.box, Qt.Key.Key_F4)
        self.qtbot.waitUntil(pane.warning.isVisible, timeout=3000)
        assert "Carmen" in pane.warning.sentence.text()
        assert [row.text for row in followups.follow_ups(self.db)] == ["Bring the list of walks for Carmen"]
        QTest.keyClicks(pane.sign.name, "Miriam Okafor")
        pane.sign.button.click()
        (note,) = notes.of_session(self.db, self.tonight)
        assert note.signed_at is not None
        assert note.author == "Miriam Okafor"

    def finish(self) -> None:
        """6. The next date is said; Finish leads back to Today."""
        self.window.go(Place(places.SESSION, self.tonight, part="finish"))
        page = self.page
        self.page_is_clean()
        page.finish.finish.click()
        row = sessions.session(self.db, self.tonight)
        assert row is not None
        assert row.finished_at is not None
        assert row.status is SessionStatus.HELD

    def print_papers(self) -> None:
        """7. The sheet of next week, the agreement, and a handout in three languages, saved as PDF."""
        saved: list[Path] = []

        def save(_widget, pdf: bytes, name: str, told: papers_out.Told) -> None:
            saved.append(self.tmp_path / f"{len(saved)}.pdf")
            papers_out.write(pdf, saved[-1], told, "{file} is in {folder} now.")

        self.monkeypatch.setattr(papers_out, "save_pdf", save)
        for number, (part, id_) in enumerate(
            (
                (SIGN_IN_SHEET, self.next_week),
                (AGREEMENT, self.group),
                ("when-to-look-for-more-help", self.group),
            )
        ):
            self.window.go(Place(places.HANDOUTS, id_, part=part))
            page = self.page
            self.qtbot.waitUntil(lambda p=page: not p.preview.picture.pixmap().isNull(), timeout=10_000)
            page.save_button.click()
            self.qtbot.waitUntil(lambda n=number: len(saved) > n, timeout=10_000)
        sheet, agreement, handout = map(text_of, saved)
        assert "José P." in sheet
        assert "Peña" not in sheet
        assert "14" in sheet.split()  # thirteen people, and as many blank rows as the page has room for
        assert "Tuesday circle" in agreement
        assert "When to look for more help" in handout
        assert "Cuándo buscar más ayuda" in handout
        assert "متى" in handout
        assert handout.count("Cuándo buscar más ayuda") == 2  # José and Carmen

    def type_a_sheet_back(self) -> None:
        """8. By row number, in seconds."""
        with clock.fixed(clock.now().replace(month=12, day=1)):
            self.window.go(Place(places.SESSION, self.next_week))
            self.page.marking.footer.paper.click()
            self.page.focus_first()
            press("1 3 5-7 30 Zelda", Qt.Key.Key_Return)
            assert self.page.paper.wait.hasFocus()  # twelve places are taken, and one more is meant
            self.page.paper.full.button.click()
            held = sessions.register(self.db, self.next_week)
        assert held is not None
        rows = printed_sheets.of_session(self.db, self.next_week)[-1].people
        came = {e.person_id for e in held.entries if e.mark is Mark.PRESENT}
        assert came >= {rows[number - 1] for number in (1, 3, 5, 6, 7)}
        assert any(e.name == "Zelda" and e.mark is Mark.PRESENT for e in held.entries)

    def lock_and_open(self) -> None:
        """9. Ctrl+L locks; everything is there again, and found as one types."""
        self.page.setFocus()
        self.window.lock()
        assert self.window.jobs.vault is None
        assert not self.window.windowTitle().count("circle")
        page = self.page
        self.qtbot.waitUntil(lambda: page.place is not None and page.place.page == places.UNLOCK)
        press(WORDS, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.jobs.vault is not None, timeout=10_000)
        for typed, kind in (("Tues", "group"), ("pena", "person"), ("walks", "note"), ("李明", "person")):
            assert kind in {hit.kind for hit in search.find(self.db, typed)}, typed
        assert people.count(self.db) == 16
        assert not self.db_history().can_undo

    def change_the_plan(self) -> None:
        """10. One session cancelled, one moved, the series changed from a day on; held ones stay."""
        rows = sessions.of_group(self.db, self.group)
        third, fourth = rows[2], rows[3]
        self.window.go(Place(places.SESSION, third.id, part="cancel"))
        page = self.page
        page.changing.form.field("reason").setText("Snow")
        page.changing.act.click()
        self.window.go(Place(places.SESSION, fourth.id, part="move"))
        page.changing.form.set_values({"day": date(2026, 12, 16)})
        page.changing.act.click()
        self.window.jobs.write(
            None,
            series.change_from,
            groups.series(self.db, self.group)[0].id,
            date(2027, 1, 1),
            {"weekday": 3, "starts_on": date(2027, 1, 1), "at": "19:00", "zone": "Europe/London"},
        )
        after = {row.id: row for row in sessions.of_group(self.db, self.group)}
        assert (after[third.id].status, after[third.id].reason) == (SessionStatus.CANCELLED, "Snow")
        assert after[fourth.id].day == date(2026, 12, 16)
        assert after[self.tonight].day == date(2026, 11, 24)
        later = [row for row in after.values() if row.day >= date(2027, 1, 1)]
        assert {row.day.weekday() for row in later} == {3}


def test_an_evening_from_the_first_start_to_the_locked_laptop(qtbot, window, tmp_path, monkeypatch):
    walk = Walk(qtbot, window, tmp_path, monkeypatch)
    walk.first_start()
    walk.start_a_group()
    walk.import_the_roster()
    walk.mark_the_evening()
    walk.write_the_note()
    walk.finish()
    walk.print_papers()
    walk.type_a_sheet_back()
    walk.lock_and_open()
    walk.change_the_plan()
