"""A help line in other languages: from its own page, one language at a time, kept as one goes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peergroups.gui.core import places
from peergroups.gui.settings import subjects
from peergroups.gui.settings.help_line_texts import HelpLineTextsPane
from peergroups.gui.settings.help_lines import HelpLinePane
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.store.queries import organisation as queries
from peergroups.store.vault import Vault
from peergroups.usecases import vaults
from tests.conftest import PASSPHRASE


@pytest.fixture
def window(window_with: Callable[..., MainWindow], demo_vault: Vault) -> MainWindow:
    made = window_with({name: ROOMS[name] for name in (places.TODAY, places.SETTINGS)})
    made.open_vault(demo_vault)
    line = queries.directory(demo_vault.db())[0]
    made.go(subjects.place(subjects.HELP_LINE, line.id))
    return made


def texts(window: MainWindow) -> dict[str, str]:
    line = window.jobs.ask(queries.directory)[0]
    return {row.language: row.service for row in window.jobs.ask(queries.entry_texts, line.id)}


def pane(window: MainWindow) -> HelpLineTextsPane:
    found = window.page.pane  # type: ignore[union-attr]
    assert isinstance(found, HelpLineTextsPane)
    return found


def test_its_page_leads_there_and_each_language_keeps_its_own(window: MainWindow):
    before = window.page.pane  # type: ignore[union-attr]
    assert isinstance(before, HelpLinePane)
    before.spoken.click()
    shown = pane(window)
    assert shown.language.choose("ar")
    shown.form.set_values({"service": "خط الليل"})
    assert shown.language.choose("es")
    assert shown.form.values()["service"] == ""
    shown.form.set_values({"service": "Línea nocturna"})
    shown.done.click()
    assert texts(window) == {"ar": "خط الليل", "es": "Línea nocturna"}
    assert isinstance(window.page.pane, HelpLinePane)  # type: ignore[union-attr]


def test_after_a_lock_it_is_the_same_language(window: MainWindow):
    window.page.pane.spoken.click()  # type: ignore[union-attr]
    assert pane(window).language.choose("so")
    assert window.jobs.vault is not None
    folder = window.jobs.vault.folder
    window.lock()
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(folder, PASSPHRASE))
    assert pane(window).language.currentData() == "so"


def test_a_new_help_line_has_no_other_languages_yet(window: MainWindow):
    window.go(subjects.place(subjects.HELP_LINE))
    assert not window.page.pane.spoken.isVisibleTo(window)  # type: ignore[union-attr]
