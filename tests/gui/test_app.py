from __future__ import annotations

import pytest

from peergroups.app import _Faults
from peergroups.base import log
from peergroups.base.errors import DiskFull
from peergroups.gui.core import messages


@pytest.fixture
def faults(window_with):
    window = window_with({})
    return _Faults(window), window


def raised(error: BaseException):
    with pytest.raises(type(error)) as caught:
        raise error
    return caught.type, caught.value, caught.tb


def test_what_the_user_can_mend_is_said_and_not_logged(faults, monkeypatch):
    handler, window = faults
    monkeypatch.setattr(log, "fault", lambda *_: pytest.fail("logged"))
    handler.catch(*raised(DiskFull()))
    assert window.bar.message.text() == messages.sentence(DiskFull())


def test_a_fault_of_ours_is_told_calmly_and_no_personal_word_leaves_the_program(faults, caplog, capsys):
    handler, window = faults
    handler.catch(*raised(ValueError("Amina told the group")))
    assert "What was kept is safe" in window.bar.message.text()
    everything = caplog.text + "".join(capsys.readouterr())
    assert "ValueError at test_app.py" in everything
    assert "Amina" not in everything
