"""A vault of several people: the picture word, the keychain, and whose passphrase the recovery sheet renews."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peergroups.base.errors import WrongPassphrase
from peergroups.gui.core import messages
from peergroups.gui.unlock.state import Step, WaysIn, ways_in
from peergroups.keys import CHEAPEST, kdf
from peergroups.keys import keychain as chains
from peergroups.model.permissions import Access
from peergroups.usecases import accounts, keychain, vaults
from tests.conftest import PASSPHRASE

WORDS = "paper lantern on the quiet lake"
THIRD = "seventeen goats crossed a bridge"


class Kept:
    """A keychain in memory that passes for one of ours by its name."""

    __module__, __qualname__ = chains.NAMES[2]

    def __init__(self) -> None:
        self.words: dict[str, str] = {}

    def set_password(self, _service: str, user: str, word: str) -> None:
        self.words[user] = word

    def get_password(self, _service: str, user: str) -> str | None:
        return self.words.get(user)

    def delete_password(self, _service: str, user: str) -> None:
        self.words.pop(user, None)


@pytest.fixture
def kept(monkeypatch):
    made = Kept()
    monkeypatch.setattr(
        chains, "_made", lambda module, name: made if (module, name) == chains.NAMES[2] else None
    )
    return made


@pytest.fixture
def code(folder):
    """Two coordinators; gives the code of the sheet."""
    vault = vaults.open_with_passphrase(folder, PASSPHRASE)
    found = vaults.new_recovery_code(vault)
    groups = vaults.code_groups(found)
    vaults.confirm_recovery(vault, found, {0: groups[0], 5: groups[5]})
    accounts.invite(vault, {"name": "Bo", "access": Access.COORDINATOR}, WORDS, label="owl", cost=CHEAPEST)
    vault.close()
    return found


def press(window, words):
    window.page.panel.field.box.setText(words)
    QTest.keyClick(window.page.panel.field.box, Qt.Key.Key_Return)


def idle(qtbot, window):
    qtbot.waitUntil(lambda: not window.page._working)


def test_with_one_person_there_is_no_picture_to_pick(window_at, folder):
    window = window_at(folder)
    assert window.page.panel.picture.isHidden()
    assert window.page.panel.keychain.isHidden()


def test_the_picture_word_is_picked_first_and_one_way_in_is_tried(
    qtbot, window_at, folder, code, monkeypatch
):
    window = window_at(folder)
    panel = window.page.panel
    assert not panel.picture.isHidden()
    assert panel.first() is panel.picture.choice
    owl = {label: slot for slot, label in vaults.ways_in(folder)}["owl"]
    panel.picture.choice.choose(owl)
    derived = []
    real = kdf.from_passphrase

    def counted(*given):
        derived.append(1)
        return real(*given)

    monkeypatch.setattr(kdf, "from_passphrase", counted)
    press(window, PASSPHRASE)
    idle(qtbot, window)
    assert panel.field.error.text() == messages.sentence(WrongPassphrase())
    press(window, WORDS)
    qtbot.waitUntil(lambda: window.jobs.vault is not None)
    assert window.jobs.vault.actor.name == "Bo"
    assert len(derived) == 2


def test_who_has_forgotten_the_picture_word_still_gets_in(qtbot, window_at, folder, code):
    window = window_at(folder)
    press(window, WORDS)
    qtbot.waitUntil(lambda: window.jobs.vault is not None)
    assert window.jobs.vault.actor.name == "Bo"


def test_after_the_recovery_sheet_it_is_asked_whose_passphrase_is_renewed(qtbot, window_at, folder, code):
    window = window_at(folder)
    window.page.show_step(Step.CODE)
    window.page.panel.box.setText(code)
    window.page.step_on()
    qtbot.waitUntil(lambda: window.page.step is Step.RENEW)
    idle(qtbot, window)
    panel = window.page.panel
    panel.new.first.box.setText(THIRD)
    panel.new.again.setText(THIRD)
    window.page.step_on()
    assert "picture word" in window.page.status.text()
    owl = {label: slot for slot, label in vaults.ways_in(folder)}["owl"]
    panel.picture.choice.choose(owl)
    window.page.step_on()
    qtbot.waitUntil(lambda: window.page.place is not None and window.page.place.page == "today")
    window.lock()
    again = vaults.open_with_passphrase(folder, THIRD)
    assert again.actor is not None
    assert again.actor.name == "Bo"
    again.close()


def test_the_keychain_opens_with_one_press_and_says_when_it_cannot(qtbot, window_at, folder, code, kept):
    vault = vaults.open_with_passphrase(folder, WORDS)
    keychain.keep(vault)
    vault.close()
    words = dict(kept.words)
    kept.words.clear()
    window = window_at(folder)
    assert not window.page.panel.keychain.isHidden()
    window.page.panel.keychain.click()
    idle(qtbot, window)
    assert "keeps no key" in window.page.panel.field.error.text()
    assert window.page.state.wrong_tries == 0
    kept.words.update(words)
    window.page.panel.keychain.click()
    qtbot.waitUntil(lambda: window.jobs.vault is not None)
    assert window.jobs.vault.actor.name == "Bo"


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b'{"slots": 3}', b'{"slots": [{"type": "passphrase"}]}', b"[" * 60_000]
)
def test_the_door_reads_nothing_out_of_a_broken_header(tmp_path, raw):
    (tmp_path / "vault.hdr").write_bytes(raw)
    assert ways_in(tmp_path) == WaysIn()
