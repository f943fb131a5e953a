"""Names and notes that look like markup are words, in every widget and on paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import sessions
from peergroups.usecases import followups, notes, papers, people, printing, schedules
from peergroups.usecases import groups as group_usecases

PAYLOADS = (
    '<img src="file:///etc/passwd">', "<b>bold", "</para>", "<para>", "<unichar/>", '<a href="http://x/">y</a>',
    "<script>alert(1)</script>", "<font color=red>red", "&lt;b&gt;", "&amp;", "&#0;", '<img src="//srv/share/x.png">',
    "<table><tr><td>1", "<br/>", "{name}", "{help_lines}", "%1 %n", "**x** [y](http://z)", "<!-- x", "]]>",
)  # fmt: skip


@pytest.fixture
def hostile(demo_vault):
    """The demonstration with the payloads as names, notes, topics and calls; gives vault, group and session."""
    group = next(row for row in group_queries.groups(demo_vault.db()) if row.identity == "full")
    session = sessions.of_group(demo_vault.db(), group.id, past=0, coming=1)[0]
    for payload in PAYLOADS:
        person = people.add(demo_vault, {"name": payload}, group_id=group.id)
        notes.write_about_person(demo_vault, person, payload)
        values = {"text": payload, "why": "promised", "due_on": session.day, "by_whom": payload}
        followups.add(demo_vault, {**values, "person_id": person})
    schedules.set_topic(demo_vault, session.id, PAYLOADS[0])
    return demo_vault, group.id, session.id


def test_no_widget_reads_markup(window_with, hostile):
    vault, group, session = hostile
    row = sessions.session(vault.db(), session)
    assert row is not None
    with clock.fixed(row.starts_at):  # on its day the page says what it is about
        _look_everywhere(window_with, vault, group, session)


def _look_everywhere(window_with, vault, group, session):
    window = window_with(ROOMS)
    window.open_vault(vault)
    everywhere = [
        *(Place(name) for name in places.SECTIONS),
        Place(places.GROUP, group),
        Place(places.SESSION, session),
    ]
    everywhere += [Place(places.SEARCH, text=payload) for payload in PAYLOADS[:4]]
    shown = 0
    for place in everywhere:
        window.go(place)
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
            shown += any(payload in label.text() for payload in PAYLOADS)
        assert not window.findChildren(QTextEdit)  # and QTextBrowser: nothing here could ask for a resource
    assert shown


def test_no_letter_of_a_name_is_taken_for_a_key(window_with, demo_vault):
    """`Ann & Bo` beside a field, on a button or in a menu has its sign, and underlines nothing."""
    name = "Ann & Bo"
    group = group_usecases.start(
        demo_vault, {"name": name, "place": name, "identity": "full"}, facilitators=[name]
    )
    gone = group_usecases.start(demo_vault, {"name": name})
    person, removed = (people.add(demo_vault, {"name": name}, group_id=group) for _ in range(2))
    group_usecases.remove(demo_vault, gone)
    people.remove(demo_vault, removed)
    followups.add(demo_vault, {"text": name, "why": "promised", "due_on": "2026-03-12", "person_id": person})
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    everywhere = [Place(section) for section in places.SECTIONS]
    everywhere += [
        Place(places.GROUP, group, part)
        for part in ("", "sessions", "notes", "about", "edit", "copy", "languages")
    ]
    everywhere += [
        Place(places.PERSON, person, part) for part in ("", "groups", "attendance", "notes", "calls")
    ]
    everywhere += [Place(places.PEOPLE, part="trash"), Place(places.GROUPS, part="trash")]
    everywhere += [Place(places.SEARCH, text=name), Place(places.HANDOUTS, group, "certificate")]
    seen, wrong = 0, set[str]()
    for place in everywhere:
        window.go(place)
        said = [label.text() for label in window.findChildren(QLabel) if label.buddy() is not None]
        said += [button.text() for button in window.findChildren(QAbstractButton)]
        said += [action.text() for action in window.findChildren(QAction)]
        seen += any("Ann && Bo" in text for text in said)
        wrong |= {text for text in said if name in text}
    assert seen
    assert not wrong


def test_markup_is_printed_as_it_was_typed(hostile, tmp_path: Path):
    vault, group, _ = hostile
    members = group_queries.members(vault.db(), group)  # the group is full: who came later waits
    known = [member.name for member in members if member.name in PAYLOADS and member.status == "active"]
    for name in ("name-cards", "sign-in-sheet"):
        pdf = printing.draw(vault, papers.PaperOrder(name, group_id=group, session_id=hostile[2]))
        file = tmp_path / "paper.pdf"
        file.write_bytes(pdf)
        told = subprocess.run(
            ["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True
        ).stdout
        flat = "".join(told.split())
        assert known
        lacking = [payload for payload in known if "".join(payload.split()) not in flat]
        if name == "name-cards":
            assert lacking == []
        assert "<" in flat  # the tables break long names over lines
        assert b"/URI" not in pdf
        images = subprocess.run(
            ["pdfimages", "-list", file], capture_output=True, text=True, check=True
        ).stdout
        assert len(images.splitlines()) == 2  # the heading alone
