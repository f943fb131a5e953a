from __future__ import annotations

import pytest

from peergroups.base.errors import (
    Cancelled,
    FolderReadOnly,
    NotEnoughMemory,
    RecoveryCodeMistyped,
    VaultDamaged,
    VaultForeign,
    VaultInUse,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
)
from peergroups.gui.unlock.state import (
    FIRST_RUN,
    LONGEST_PAUSE,
    Door,
    DoorState,
    Step,
    before,
    first_step,
    missing_step,
    vault_in,
)
from peergroups.usecases import vaults


@pytest.mark.parametrize(
    ("error", "door"),
    [
        (WrongPassphrase(), Door.WRONG),
        (VaultTooNew(3, 2), Door.TOO_NEW),
        (VaultDamaged("header"), Door.DAMAGED),
        (VaultForeign("database"), Door.DAMAGED),
        (VaultInUse(), Door.IN_USE),
        (FolderReadOnly(), Door.READ_ONLY),
        (VaultMissing(), Door.MISSING),
        (NotEnoughMemory(), Door.NO_ROOM),
        (Cancelled(), Door.IDLE),
    ],
)
def test_each_error_leaves_the_door_in_its_own_state_and_lets_one_try_again(error, door):
    state = DoorState()
    state.knock()
    assert not state.may_try
    state.refuse(error)
    assert state.door is door
    assert state.may_try


def test_the_pause_grows_with_wrong_tries_and_never_locks_anybody_out():
    state, pauses = DoorState(), []
    for _ in range(9):
        state.knock()
        state.refuse(WrongPassphrase())
        pauses.append(state.pause)
    assert pauses[:2] == [0, 0]
    assert pauses[2:6] == [2, 4, 8, 16]
    assert pauses[-1] == LONGEST_PAUSE


def test_a_typing_error_in_the_code_is_no_wrong_try():
    state = DoorState()
    state.knock()
    state.refuse(RecoveryCodeMistyped(3))
    assert state.wrong_tries == 0


def test_an_opened_door_forgets_the_wrong_tries():
    state = DoorState(wrong_tries=7)
    state.knock()
    state.open()
    assert (state.door, state.pause) == (Door.OPEN, 0)


def test_an_empty_folder_begins_with_the_first_run(tmp_path):
    assert first_step(tmp_path, remembered=False) is Step.WELCOME


def test_a_vault_or_a_part_of_one_is_asked_for_its_passphrase(folder):
    assert first_step(folder, remembered=False) is Step.DOOR
    (folder / "vault.hdr").unlink()
    assert first_step(folder, remembered=False) is Step.DOOR
    assert vaults.exists(folder)


def test_a_missing_stick_is_no_reason_to_make_a_new_vault(tmp_path):
    assert first_step(tmp_path / "stick" / "vault", remembered=True) is Step.AWAY


def test_an_opened_vault_goes_on_with_the_step_it_has_not_had():
    assert missing_step(named=False, confirmed=False) is Step.ORGANISATION
    assert missing_step(named=True, confirmed=False) is Step.SHEET
    assert missing_step(named=True, confirmed=True) is None


def test_every_step_of_the_first_run_but_the_first_has_a_way_back():
    assert before(FIRST_RUN[0]) is None
    assert [before(step) for step in FIRST_RUN[1:]] == list(FIRST_RUN[:-1])
    assert before(Step.CODE) is Step.DOOR


def test_the_folder_around_a_vault_is_as_good_as_the_vault(folder):
    assert vault_in(folder) == folder
    assert vault_in(folder.parent) == folder
    assert vault_in(folder.parent / "nowhere") is None
