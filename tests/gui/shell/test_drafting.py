"""What is half typed is in the vault a moment after the last key: a program that is killed loses no more than that."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.keys import CHEAPEST
from peergroups.model.permissions import Access
from peergroups.store.tables import draft
from peergroups.usecases import accounts, demo, drafts, erasing, vaults
from tests.gui.shell.typing_and_killed import FORMS, fill, shown_text, where

PROGRAM = Path(__file__).with_name("typing_and_killed.py")
MOMENT = 2_000  # milliseconds from the last key


@pytest.fixture
def window(window_with, demo_vault):
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    made.activateWindow()
    return made


def held(window) -> list[str]:
    return [row.place for row in window.jobs.vault.db().execute(draft.select())]


@pytest.mark.parametrize("form", FORMS)
def test_a_killed_program_loses_nothing_that_was_typed_two_seconds_before(
    qtbot, window_with, demo_folder: Path, form: str
):
    """A real process that types, waits for what the promise says, and is killed without a word."""
    killed = subprocess.run(
        [sys.executable, str(PROGRAM), str(demo_folder), form, str(MOMENT)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert killed.returncode == -9, killed.stderr
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    window = window_with(ROOMS)
    window.open_vault(vault)
    place = where(window, form)
    if form == "debrief":  # which is kept as what it is
        window.go(place)
        assert "Quillwort" in shown_text(window, form)
        return
    assert (window.page.place.page, window.page.place.id) == (place.page, place.id)
    assert shown_text(window, form) == "Quillwort"
    assert "typed on" in window.bar.message.text()
    assert held(window)  # and a second kill loses it as little


def test_keys_are_waited_for_and_nothing_is_written_that_is_kept_already(qtbot, window):
    fill(window, "person")
    vault = window.jobs.vault
    before = vault.changes
    for _ in range(5):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_X)
    assert vault.changes == before, "no commit for a key"
    qtbot.waitUntil(lambda: vault.changes == before + 1, timeout=MOMENT)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    with qtbot.waitSignal(window.drafting._timer.timeout, timeout=MOMENT):
        pass
    assert vault.changes == before + 1


def test_what_is_not_half_typed_any_more_is_held_no_longer(qtbot, window):
    fill(window, "person")
    window.drafting.keep()
    assert held(window)
    window.page.leave()  # the field keeps it
    window.drafting.keep()
    assert held(window) == []


def test_the_lock_forgets_what_was_held_of_a_form_that_is_kept_since(window, demo_folder):
    fill(window, "person")
    window.drafting.keep()
    window.lock()
    window.jobs.settle()
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert drafts.take(vault) == []
    vault.close()


def test_fields_that_were_left_alone_are_no_part_of_it(window):
    """Somebody else may change them before it is given back."""
    fill(window, "person")
    (form,) = window.drafting.forms()
    assert set(form.values) == {"phone"}


def test_an_erased_person_is_in_nothing_that_is_held(qtbot, window):
    person = fill(window, "person").id
    assert person is not None
    window.drafting.keep()
    assert person.hex in "".join(held(window))
    vault = window.jobs.vault
    erasing.erase(vault, person)
    window.drafting.keep()
    assert person.hex not in "".join(held(window))


def test_nobody_else_is_given_it_and_a_helper_types_in_nothing_they_may_not_see(
    window, demo_folder, window_with
):
    accounts.invite(
        window.jobs.vault,
        {"name": "Bo", "access": Access.HELPER},
        "paper lantern on the quiet lake",
        label=accounts.free_labels(window.jobs.vault)[0],
        cost=CHEAPEST,
    )
    fill(window, "person")
    window.drafting.keep()
    vault = window.jobs.vault
    window.jobs.detach()
    vault.close()
    helper = vaults.open_with_passphrase(demo_folder, "paper lantern on the quiet lake")
    other = window_with(ROOMS)
    other.open_vault(helper)
    assert other.page.place == Place(places.TODAY)
    assert other.drafting.forms() == []
    other.jobs.detach()
    helper.close()
    again = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    assert [form.values for form in drafts.take(again)] == [{"phone": "Quillwort"}]
    again.close()


def test_what_is_only_looked_into_holds_nothing(window, demo_folder):
    from peergroups.usecases import rescue

    vault = window.jobs.detach()
    vault.close()
    looked = rescue.open_to_look(demo_folder, passphrase=demo.PASSPHRASE, second_copy=True)
    window.open_vault(looked)
    window.drafting.keep()
    assert held(window) == []
