"""Types in a form of a real window and is killed: `python typing_and_killed.py FOLDER FORM MILLISECONDS`.

`FORMS` are those that are typed in; the tests look at the same fields afterwards.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.settings import subjects

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peergroups.gui.shell.main_window import MainWindow

TYPED = "Quillwort"
FORMS = (
    "person", "group", "new group", "texts of a group", "agreement", "topic", "follow-up", "new follow-up",
    "help line", "new help line", "organisation", "debrief", "addition to a note", "addition to a session's note",
)  # fmt: skip


def where(window: MainWindow, form: str) -> Place:
    from peergroups.store.queries import followups, groups, organisation, people, sessions

    ask = window.jobs.ask
    group = min(ask(groups.groups), key=lambda row: row.name)
    if form in {"group", "texts of a group", "agreement"}:
        part = {"group": "edit", "texts of a group": "languages", "agreement": "about"}[form]
        return Place(places.GROUP, group.id, part)
    if form in {"topic", "debrief", "addition to a session's note"}:
        session = min(ask(sessions.of_group, group.id), key=lambda row: row.day)
        part = {"topic": "topic", "debrief": "debrief"}.get(form, "note")
        return Place(places.SESSION, session.id, part)
    if form in {"person", "addition to a note"}:
        person = min(ask(people.people), key=lambda row: row.name)
        return Place(places.PERSON, person.id, "details" if form == "person" else "notes")
    if form == "follow-up":
        return Place(places.FOLLOWUPS, min(ask(followups.follow_ups), key=lambda row: row.id).id)
    if form == "help line":
        return subjects.place(
            subjects.HELP_LINE, min(ask(organisation.directory), key=lambda row: row.service).id
        )
    return {
        "new group": Place(places.GROUP, part="new"),
        "new follow-up": Place(places.FOLLOWUPS, part="new"),
        "new help line": subjects.place(subjects.HELP_LINE),
        "organisation": subjects.place(subjects.ORGANISATION),
    }[form]


def box(window: MainWindow, form: str) -> QWidget:
    """The field that is typed in."""
    page = window.page
    assert page is not None
    view = getattr(page, "pane", None)
    if view is None or form in {"agreement", "person", "addition to a note"}:
        view = page
    from peergroups.gui.groups.about import AboutTab
    from peergroups.gui.people.details import DetailsTab
    from peergroups.gui.people.notes import NotesTab
    from peergroups.gui.sessions.change import ChangePane
    from peergroups.gui.sessions.note import NotePane

    def of(kind: type) -> object:
        return next(one for one in page.findChildren(kind) if one.isVisibleTo(page))

    if form == "person":
        return of(DetailsTab).form.field("phone")
    if form == "agreement":
        return of(AboutTab).agreement
    if form == "addition to a note":
        return of(NotesTab).box
    if form in {"debrief", "addition to a session's note"}:
        pane = of(NotePane)
        return pane.box if form == "debrief" else pane.signed.box
    if form == "topic":
        return of(ChangePane).form.field("topic")
    if form == "group":
        return view.fields.rest.field("purpose")
    if form == "new group":
        return view.fields.name
    field = {
        "texts of a group": "purpose",
        "follow-up": "text",
        "new follow-up": "text",
        "organisation": "name",
    }
    return view.form.field(field.get(form, "purpose"))


def fill(window: MainWindow, form: str) -> Place:
    """Goes there and types; gives where."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from peergroups.usecases import notes

    place = where(window, form)
    if form == "addition to a note":
        note = notes.write_about_person(window.jobs.vault, place.id, "Written")
        notes.sign(window.jobs.vault, note, "Ann")
    if form == "addition to a session's note":
        from peergroups.store.queries import notes as queries

        written = window.jobs.ask(queries.of_session, place.id)
        if not any(one.signed_at for one in written):
            notes.write_for_session(window.jobs.vault, place.id, "Written")
            notes.sign(window.jobs.vault, window.jobs.ask(queries.of_session, place.id)[-1].id, "Ann")
    window.go(place)
    if form == "addition to a note":
        from peergroups.gui.people.notes import NotesTab
        from peergroups.store.queries import notes as queries

        tab = next(one for one in window.page.findChildren(NotesTab))
        tab._take(next(one for one in window.jobs.ask(queries.of_person, place.id) if one.text == "Written"))
    if form == "addition to a session's note":
        from peergroups.gui.sessions.note import NotePane

        next(
            one for one in window.page.findChildren(NotePane) if one.isVisibleTo(window.page)
        ).signed.open.click()
    field = box(window, form)
    field.setFocus()
    QApplication.processEvents()
    field.selectAll()
    for letter in TYPED:
        QTest.keyClick(window.windowHandle(), letter)
    return place


def shown_text(window: MainWindow, form: str) -> str:
    field = box(window, form)
    return str(field.toPlainText() if hasattr(field, "toPlainText") else field.text())


def main() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from peergroups.base.settings import Settings
    from peergroups.gui.shell.main_window import MainWindow
    from peergroups.gui.shell.rooms import ROOMS
    from peergroups.usecases import demo, vaults

    app = QApplication([])
    folder, form, moment = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    window = MainWindow(Settings(), folder, ROOMS)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    window.open_vault(vaults.open_with_passphrase(folder, demo.PASSPHRASE))
    fill(window, form)
    QTimer.singleShot(moment, lambda: os.kill(os.getpid(), signal.SIGKILL))
    app.exec()


if __name__ == "__main__":
    main()
