"""A group that keeps only headcounts does the whole evening without a single name."""

from __future__ import annotations

import subprocess
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLabel

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import papers_out
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import people, sessions
from peergroups.usecases import groups, vaults
from peergroups.usecases.papers import SIGN_IN_SHEET
from tests.gui import lint

SERIES = {"weekday": 1, "starts_on": "2026-11-24", "at": "18:30", "zone": "Europe/London"}
WORDS = "orchid ladder winter plaza gate"


def test_an_evening_without_names(qtbot, window, tmp_path, monkeypatch):
    vault, _ = vaults.begin(
        tmp_path / "open", WORDS, {"name": "Walnut House", "country": "GB", "zone": "Europe/London"}
    )
    group = groups.start(
        vault, {"name": "Open table", "identity": "headcount"}, series=SERIES, facilitators=["Miriam Okafor"]
    )
    window.open_vault(vault)
    tonight, next_week = sessions.of_group(vault.db(), group)[:2]

    window.go(Place(places.SESSION, tonight.id))
    page: Any = window.page
    page.counting.counter.box.setValue(11)
    row = sessions.session(vault.db(), tonight.id)
    assert row is not None
    assert (row.headcount, row.came, row.status) == (11, 11, SessionStatus.HELD)

    def clean() -> None:
        assert lint.problems(page) == []

    qtbot.waitUntil(clean, timeout=3000)
    texts = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "Miriam" not in texts

    window.go(Place(places.SESSION, tonight.id, part="finish"))
    page.finish.finish.click()
    row = sessions.session(vault.db(), tonight.id)
    assert row is not None
    assert row.finished_at is not None

    window.go(Place(places.SESSION, next_week.id, part="move"))
    page = window.page
    page.changing.form.set_values({"day": date(2026, 12, 2)})
    page.changing.act.click()
    moved = sessions.session(vault.db(), next_week.id)
    assert moved is not None
    assert moved.day == date(2026, 12, 2)

    saved: list[bytes] = []
    monkeypatch.setattr(papers_out, "save_pdf", lambda _widget, pdf, _name, _told: saved.append(pdf))
    window.go(Place(places.HANDOUTS, next_week.id, part=SIGN_IN_SHEET))
    page = window.page
    qtbot.waitUntil(lambda: not page.preview.picture.pixmap().isNull(), timeout=10_000)
    page.save_button.click()
    qtbot.waitUntil(lambda: bool(saved), timeout=10_000)
    text = subprocess.run(
        ["pdftotext", "-", "-"], input=saved[0], capture_output=True, check=True
    ).stdout.decode()
    assert "Open table" in text
    assert "Miriam" not in text
    assert [person.name for person in people.people(vault.db())] == ["Miriam"]
