"""Types in a form of a real window and is killed: `python typing_and_killed.py FOLDER FORM MILLISECONDS`.

`FORMS` are those that are typed in; the tests look at the same fields afterwards.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peergroups.base.settings import Settings
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.groups.about import AboutTab
from peergroups.gui.groups.period import NEW as NEW_PERIOD
from peergroups.gui.people.away import AwayPart
from peergroups.gui.people.details import DetailsTab
from peergroups.gui.people.notes import NotesTab
from peergroups.gui.sessions.change import ChangePane
from peergroups.gui.sessions.note import NotePane
from peergroups.gui.settings import subjects
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets.entries import Entries
from peergroups.model.groups import MemberStatus
from peergroups.store.queries import followups, groups, organisation, people, sessions, waiting
from peergroups.store.queries import notes as note_queries
from peergroups.usecases import demo, notes, vaults
from peergroups.usecases import groups as group_work

TYPED = "Quillwort"
PERSON_NOTE, SESSION_NOTE = "addition to a note", "addition to a session's note"
OF_GROUP = {"group": "edit", "texts of a group": "languages", "agreement": "about", "one more": "session"}
OF_SESSION = {"topic": "topic", "debrief": "debrief", SESSION_NOTE: "note"}
OF_PERSON = {"person": "details", PERSON_NOTE: "notes", "days away": "groups"}
NEW = {
    "new group": Place(places.GROUP, part="new"),
    "new follow-up": Place(places.FOLLOWUPS, part="new"),
    "new help line": subjects.place(subjects.HELP_LINE),
    "organisation": subjects.place(subjects.ORGANISATION),
    "step": subjects.place(subjects.SAFETY),
}
FORMS = (*OF_GROUP, *OF_SESSION, *NEW, *OF_PERSON, "follow-up", "help line", "earlier days", "offer")


def where(window: Any, form: str) -> Place:
    ask = window.jobs.ask
    group = min(ask(groups.groups), key=lambda row: row.name).id
    person = min(ask(people.people), key=lambda row: row.name).id
    if form in OF_GROUP:
        return Place(places.GROUP, group, OF_GROUP[form])
    if form in OF_SESSION:
        session = min(ask(sessions.of_group, group), key=lambda row: row.day).id
        return Place(places.SESSION, session, OF_SESSION[form])
    if form == "earlier days":
        member = min(ask(groups.members, group), key=lambda row: row.name).person_id
        return Place(places.GROUP, group, "period", text=f"{NEW_PERIOD}{member}")
    if form == "offer":
        return _waiting(window)
    if form == "follow-up":
        return Place(places.FOLLOWUPS, min(one.id for one in ask(followups.follow_ups)))
    if form == "help line":
        return subjects.place(subjects.HELP_LINE, min(one.id for one in ask(organisation.directory)))
    return NEW.get(form) or Place(places.PERSON, person, OF_PERSON[form])


def _waiting(window: Any) -> Place:
    """Where somebody who waits is offered a place; somebody is made to wait where nobody does."""
    ask, vault = window.jobs.ask, window.jobs.open_vault
    group = min(ask(groups.groups), key=lambda row: row.name).id
    if not (listed := ask(waiting.waiting, group)):
        member = max(ask(groups.members, group), key=lambda row: row.name).person_id
        group_work.set_several(vault, group, [member], MemberStatus.WAITING)
        listed = ask(waiting.waiting, group)
    return Place(places.GROUP, group, "offer", text=str(listed[0].person_id))


def box(window: Any, form: str) -> Any:
    """The field that is typed in."""
    pane: Any = getattr(window.page, "pane", None)
    ways = {
        "person": lambda: _shown(window, DetailsTab).form.field("phone"),
        "one more": lambda: pane.form.field("place"),
        "earlier days": lambda: pane.form.field("reason"),
        "offer": lambda: pane.how,
        "step": lambda: pane.steps.form.field("text"),
        "days away": lambda: _shown(window, AwayPart).reason,
        "agreement": lambda: _shown(window, AboutTab).agreement,
        PERSON_NOTE: lambda: _shown(window, NotesTab).box,
        "debrief": lambda: _shown(window, NotePane).box,
        SESSION_NOTE: lambda: _shown(window, NotePane).signed.box,
        "topic": lambda: _shown(window, ChangePane).form.field("topic"),
        "group": lambda: pane.fields.rest.field("purpose"),
        "new group": lambda: pane.fields.name,
        "follow-up": lambda: pane.form.field("text"),
        "new follow-up": lambda: pane.form.field("text"),
        "organisation": lambda: pane.form.name,
    }
    return ways.get(form, lambda: pane.form.field("purpose"))()


def fill(window: Any, form: str) -> Place:
    """Goes there and types; gives where."""
    place = where(window, form)
    if form in {PERSON_NOTE, SESSION_NOTE}:
        _sign_one(window.jobs.vault, place)
    window.go(place)
    if form == PERSON_NOTE:
        signed = window.jobs.ask(note_queries.of_person, place.id)
        _shown(window, NotesTab)._take(next(one for one in signed if one.text == "Written"))
    if form == SESSION_NOTE:
        _shown(window, NotePane).signed.open.click()
    if form in {"step", "days away"}:
        _shown(window, Entries).open.click()
    field = box(window, form)
    field.setFocus()
    QApplication.processEvents()
    field.selectAll()
    press: Any = QTest.keyClick
    for letter in TYPED:
        press(window.windowHandle(), letter)
    return place


def shown_text(window: Any, form: str) -> str:
    field = box(window, form)
    return str(field.toPlainText() if hasattr(field, "toPlainText") else field.text())


def _sign_one(vault: Any, place: Place) -> None:
    assert place.id is not None
    if place.page == places.PERSON:
        notes.sign(vault, notes.write_about_person(vault, place.id, "Written"), "Ann")
    elif not any(one.signed_at for one in note_queries.of_session(vault.db(), place.id)):
        notes.write_for_session(vault, place.id, "Written")
        notes.sign(vault, note_queries.of_session(vault.db(), place.id)[-1].id, "Ann")


def _shown(window: Any, kind: type) -> Any:
    return next(one for one in window.page.findChildren(kind) if one.isVisibleTo(window.page))


def main() -> None:
    app = QApplication([])
    folder, form, moment = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    window = MainWindow(Settings(), folder, ROOMS)
    window.show()
    window.activateWindow()
    app.processEvents()
    window.open_vault(vaults.open_with_passphrase(folder, demo.PASSPHRASE))
    fill(window, form)
    QTimer.singleShot(moment, lambda: os.kill(os.getpid(), signal.SIGKILL))
    app.exec()


if __name__ == "__main__":
    main()
