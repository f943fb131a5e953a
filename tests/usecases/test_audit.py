"""The log: what is noted, that it holds ids only, and that no edit of the file goes unseen."""

from __future__ import annotations

import time

import pytest

from peergroups.base.errors import NotAllowed, WrongPassphrase
from peergroups.keys import CHEAPEST
from peergroups.model.audit import Event
from peergroups.model.permissions import Access
from peergroups.store import audit as store_audit
from peergroups.usecases import accounts, audit, exports, people, vaults
from tests.conftest import PASSPHRASE


def _kinds(vault):
    return [row.event for row in reversed(audit.read(vault))]


def _tampered(vault, *statements):
    """What somebody does who edits the file with the key: the triggers go first."""
    db = vault.db()
    db.exec_driver_sql("DROP TRIGGER the_log_is_never_changed")
    db.exec_driver_sql("DROP TRIGGER the_log_is_never_cut")
    for statement in statements:
        db.exec_driver_sql(statement)
    return audit.verify(vault)


def _filled(vault, number=20):
    for _ in range(number):
        audit.note(vault, Event.SIGNED)
    return vault


def test_opening_attempts_exports_and_removals_are_noted_with_ids_only(folder, tmp_path):
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            vaults.open_with_passphrase(folder, "not the passphrase at all")
    vault = vaults.open_with_passphrase(folder, PASSPHRASE)
    person = people.add(vault, {"name": "Rosalinda"})
    people.remove(vault, person)
    exports.export(vault, tmp_path / "out")
    rows = list(reversed(audit.read(vault)))
    assert [row.event for row in rows[-4:]] == ["opening_failed", "opened", "removed", "exported"]
    assert rows[-4].amount == 2
    assert rows[-2].subject == person
    assert vault.actor is not None
    assert rows[-1].account == vault.actor.account_id
    assert not (folder / audit.ATTEMPTS).exists()
    kept = vault.db().exec_driver_sql("SELECT * FROM audit_event").fetchall()
    assert "Rosalinda" not in repr(kept)
    vault.close()


def test_an_undone_work_leaves_no_entry(vault):
    before = store_audit.head(vault.db())
    with pytest.raises(LookupError):
        people.remove(vault, vault.keys.vault_id)
    assert store_audit.head(vault.db()) == before


def test_a_refusal_is_noted_and_a_helper_reads_no_log(vault):
    coordinator = vault.actor
    slot = accounts.invite(
        vault, {"name": "Ann", "access": Access.HELPER}, "a passphrase of five words", label="lighthouse",
        cost=CHEAPEST,
    )  # fmt: skip
    vault.close()
    helper = vaults.open_with_passphrase(vault.folder, "a passphrase of five words")
    with pytest.raises(NotAllowed):
        audit.read(helper)
    assert helper.db().exec_driver_sql("SELECT count(*) FROM audit_event").scalar_one() == 0
    helper.close()
    again = vaults.open_with_passphrase(vault.folder, PASSPHRASE)
    refused = audit.read(again, account=slot, kinds=(Event.REFUSED,))
    assert len(refused) == 1
    assert refused[0].who == "Ann"
    assert coordinator.account_id != slot
    again.close()


@pytest.mark.parametrize("statement", ["UPDATE audit_event SET amount = 1", "DELETE FROM audit_event"])
def test_the_database_refuses_to_change_the_log(vault, statement):
    with pytest.raises(Exception, match="never"):
        vault.db().exec_driver_sql(statement)


def test_a_true_log_has_no_fault(vault):
    assert audit.verify(_filled(vault)) is None
    assert vaults.check(vault) == []


def test_an_edited_entry_is_found_with_its_place(vault):
    found = _tampered(_filled(vault), "UPDATE audit_event SET event = 'opened' WHERE number = 7")
    assert (found.code, found.number) == ("changed", 7)
    assert "log_changed_outside" in vaults.check(vault)


def test_a_deleted_entry_is_found_with_its_place(vault):
    found = _tampered(_filled(vault), "DELETE FROM audit_event WHERE number = 7")
    assert (found.code, found.number) == ("missing", 7)


def test_swapped_entries_are_found_with_their_place(vault):
    found = _tampered(
        _filled(vault),
        "UPDATE audit_event SET number = 900 WHERE number = 7",
        "UPDATE audit_event SET number = 7 WHERE number = 8",
        "UPDATE audit_event SET number = 8 WHERE number = 900",
    )
    assert (found.code, found.number) == ("changed", 7)


def test_a_tail_cut_off_is_found_by_the_head_kept_outside(vault):
    _filled(vault)
    head = store_audit.head(vault.db())
    assert _tampered(vault, f"DELETE FROM audit_event WHERE number > {head[0] - 3}") is None
    found = audit.verify(vault, head)
    assert found is not None
    assert (found.code, found.number) == ("cut_off", head[0] - 2)
    _filled(vault, 5)
    found = audit.verify(vault, head)
    assert found is not None
    assert found.code == "another"


def test_twenty_thousand_entries_are_verified_within_a_second(vault):
    with vault.work("Many", undoable=False) as work:
        for _ in range(20_000):
            store_audit.note_within(vault, work.db, Event.SIGNED, vault.keys.vault_id)
    began = time.perf_counter()
    assert audit.verify(vault) is None
    assert time.perf_counter() - began < 1
