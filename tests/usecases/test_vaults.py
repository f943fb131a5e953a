from __future__ import annotations

import pytest

from peergroups.base.errors import Cancelled, InvalidDraft, WrongRecoveryCode
from peergroups.keys import CHEAPEST
from peergroups.store.queries import organisation
from peergroups.usecases import demo, vaults
from tests.conftest import PASSPHRASE

DETAILS = {"name": "Walnut House", "country": "GB", "zone": "Europe/London", "language": "en", "paper": "a4"}


class Impatient:
    """A ticket whose Cancel was pressed at that step."""

    def __init__(self, at: int) -> None:
        self.left = at

    def step(self, done: int = 0, total: int = 0) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_a_vault_begins_with_its_organisation_and_nothing_to_undo(tmp_path):
    vault, code = vaults.begin(tmp_path / "vault", PASSPHRASE, DETAILS, cost=CHEAPEST)
    kept = organisation.organisation(vault.db())
    assert kept is not None
    assert kept.name == "Walnut House"
    assert not vault.history.undo_label
    assert not organisation.recovery_confirmed(vault.db())
    vault.close()
    vaults.open_with_code(tmp_path / "vault", code).close()


def test_no_vault_is_made_for_an_organisation_that_cannot_be_kept(tmp_path):
    with pytest.raises(InvalidDraft):
        vaults.begin(tmp_path / "vault", PASSPHRASE, DETAILS | {"name": ""}, cost=CHEAPEST)
    assert not (tmp_path / "vault").exists()


def test_a_new_code_must_be_confirmed_again_and_ends_the_old_one(folder):
    vault = vaults.open_with_passphrase(folder, PASSPHRASE)
    first = vaults.new_recovery_code(vault)
    groups = vaults.code_groups(first)
    vaults.confirm_recovery(vault, first, {1: groups[1], 6: groups[6]})
    assert organisation.recovery_confirmed(vault.db())
    second = vaults.new_recovery_code(vault)
    assert not organisation.recovery_confirmed(vault.db())
    vault.close()
    with pytest.raises(WrongRecoveryCode):
        vaults.open_with_code(folder, first)
    vaults.open_with_code(folder, second).close()


def test_cancel_while_the_key_is_derived_leaves_the_vault_shut(folder):
    with pytest.raises(Cancelled):
        vaults.open_with_passphrase(folder, PASSPHRASE, ticket=Impatient(1))
    vaults.open_with_passphrase(folder, PASSPHRASE).close()


def test_a_demonstration_cut_short_is_made_anew_and_a_whole_one_is_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: CHEAPEST)
    with pytest.raises(Cancelled):
        demo.open_or_make(tmp_path / "sample", ticket=Impatient(1))
    assert vaults.exists(tmp_path / "sample")
    made = demo.open_or_make(tmp_path / "sample")
    assert organisation.recovery_confirmed(made.db())
    id_ = made.keys.vault_id
    made.close()
    again = demo.open_or_make(tmp_path / "sample")
    assert again.keys.vault_id == id_
    again.close()
