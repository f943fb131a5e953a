from __future__ import annotations

import pytest

from peergroups.gui.setup.passphrase import NewPassphrase
from peergroups.gui.widgets import passphrase
from peergroups.gui.widgets.passphrase import PassphraseField


@pytest.fixture
def new(qtbot, dressed):
    widget = NewPassphrase()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("otter", "15"),
        ("aaaaaaaaaaaaaaaaaaaa", "again and again"),
        ("qwertyuiopasdfghjkl", "easy to guess"),
        ("support group vault", "do not belong"),
    ],
)
def test_a_weak_passphrase_is_told_what_to_better(new, typed, words):
    new.first.box.setText(typed)
    assert words in new.strength.text()
    assert new.strength.property("role") == "late"
    assert not new.check()


def test_a_strong_one_is_said_to_be_strong(new):
    new.first.box.setText("orchid ladder winter plaza copper")
    assert new.strength.text().startswith("Strong")
    assert new.strength.property("role") == "present"


def test_both_boxes_are_shown_or_hidden_together(new):
    new.first.box.setText("orchid")
    new.again.setText("orchid")
    new.first.show_it.setChecked(True)
    assert (new.first.box.displayText(), new.again.displayText()) == ("orchid", "orchid")


def test_nothing_typed_stays_behind(new):
    new.suggest.click()
    new.clear()
    assert new.is_empty
    assert not new.first.show_it.isChecked()
    assert not new.advice.isVisible()


def test_the_language_of_the_keyboard_is_told_where_qt_knows_it(qtbot, monkeypatch):
    field = PassphraseField()
    qtbot.addWidget(field)
    assert field.layout_.isHidden()
    monkeypatch.setattr(passphrase, "keyboard_language", lambda: "Deutsch")
    field.retranslate()
    assert not field.layout_.isHidden()
    assert "Deutsch" in field.layout_.text()
