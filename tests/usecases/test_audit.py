"""The log: what is noted, that it holds ids only, and that no edit of the file goes unseen."""

from __future__ import annotations

import os
from uuid import UUID

import pytest

from peergroups import cli
from peergroups.base import paths, sentences
from peergroups.base.errors import NotAllowed, RowMissing, WrongPassphrase
from peergroups.keys import CHEAPEST, open_with_passphrase
from peergroups.model.audit import Event, LogFault
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import Access, Action, Actor
from peergroups.store import audit as store_audit
from peergroups.store import connection, seals
from peergroups.usecases import (
    accounts,
    audit,
    backups,
    erasing,
    exports,
    organisation,
    papers,
    people,
    printing,
    vaults,
)
from tests.conftest import PASSPHRASE
from tests.sql import rows


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


def _signed_in_as(vault, access):
    """A person who could open the vault: the account is enough to be signed in."""
    return Actor(AccountId(new_id()), "Ann", access, frozenset())


def _sign_in(vault, actor):
    vault.release()
    vault.actor = actor


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
    assert not paths.tries_file(vault.keys.vault_id.hex).exists()
    kept = vault.db().exec_driver_sql("SELECT * FROM audit_event").fetchall()
    assert "Rosalinda" not in repr(kept)
    vault.close()


def test_a_wrong_passphrase_asked_again_is_noted(vault):
    assert not accounts.confirm(vault, "not the passphrase at all")
    assert accounts.confirm(vault, PASSPHRASE)
    newest = audit.read(vault)[0]
    assert (newest.event, newest.amount) == ("opening_failed", 1)


def test_an_undone_work_leaves_no_entry(vault):
    before = store_audit.head(vault.db())
    with pytest.raises(RowMissing):
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


def test_what_the_use_cases_refuse_is_noted_with_the_action(vault):
    helper = _signed_in_as(vault, Access.HELPER)
    person = people.add(vault, {"name": "Ann"})
    _sign_in(vault, helper)
    calls = {
        Action.KEEP_PEOPLE: lambda: people.edit(vault, person, {"name": "Bo"}),
        Action.EXPORT: lambda: exports.export(vault, vault.folder.parent / "out"),
        Action.ERASE: lambda: erasing.erase(vault, person),
        Action.CHANGE_SETTINGS: lambda: organisation.add_entry(vault, {"service": "Line", "phone": "1"}),
        Action.BACK_UP: lambda: backups.drill(vault),
        Action.MANAGE_ACCESS: lambda: accounts.remove(vault, helper.account_id),
    }
    for action, call in calls.items():
        before = store_audit.head(vault.db())[0]
        with pytest.raises(NotAllowed) as caught:
            call()
        assert caught.value.action == action
        assert store_audit.head(vault.db())[0] == before + 1, action
    _sign_in(vault, None)
    noted = audit.read(vault, kinds=(Event.REFUSED,))
    known = list(Action)
    assert [known[(row.amount or 0) - 1] for row in reversed(noted)] == list(calls)
    assert {row.account for row in noted} == {helper.account_id}


def test_an_action_keeps_its_place_in_the_log():
    assert [*Action][:22] == [
        "mark_attendance", "print_papers", "own_passphrase", "see_contacts", "see_notes", "write_notes",
        "see_follow_ups", "write_follow_ups", "plan_sessions", "keep_people", "change_group", "write_handouts",
        "export", "start_group", "see_all_groups", "change_settings", "manage_access", "recovery_sheet",
        "back_up", "restore", "see_audit", "erase",
    ]  # fmt: skip


def test_backups_confidential_papers_and_restores_are_noted(demo_vault, tmp_path):
    group = rows(demo_vault.db(), "SELECT id FROM peer_group WHERE identity <> 'headcount'")[0][0]
    printing.draw(demo_vault, papers.PaperOrder("contact-sheet", group_id=UUID(bytes=group)))
    kept = backups.keep(demo_vault)
    backups.save_to(demo_vault, tmp_path / "one.pgbak")
    assert _kinds(demo_vault)[-3:] == ["printed", "backed_up", "backed_up"]
    assert backups.keep_if_changed(demo_vault) is None  # the line in the log alone is no reason
    people.add(demo_vault, {"name": "Ann"})
    demo_vault.close()
    backups.restore(kept.file, demo_vault.folder, passphrase=PASSPHRASE)
    again = vaults.open_with_passphrase(demo_vault.folder, PASSPHRASE)
    assert _kinds(again)[-3:] == ["printed", "restored", "opened"]
    assert vaults.check(again) == []  # the log that came back ends earlier: that is no fault
    again.close()
    again = vaults.open_with_passphrase(demo_vault.folder, PASSPHRASE)
    assert _kinds(again)[-2:] == ["opened", "opened"]
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


def test_a_tail_cut_off_while_the_vault_was_closed_is_found_told_and_noted(vault, capsys):
    number = store_audit.head(_filled(vault).db())[0]
    vault.close()
    _cut(vault.folder, number - 4)
    again = vaults.open_with_passphrase(vault.folder, PASSPHRASE)
    assert again.report.problems == ("log_cut_off",)
    newest = audit.read(again)
    assert [row.event for row in newest[:2]] == ["opened", "log_cut"]
    assert newest[1].amount == number - 3
    found = audit.verify(again)
    assert found is not None
    assert (found.code, found.number) == ("cut_off", number - 3)
    assert vaults.check(again) == ["log_cut_off"]
    again.close()
    once_more = vaults.open_with_passphrase(vault.folder, PASSPHRASE)
    assert vaults.check(once_more) == []  # it was told, and a line of the log says so for ever
    once_more.close()
    _cut(vault.folder, number - 4)
    reader, writer = os.pipe()
    os.write(writer, f"{PASSPHRASE}\n".encode())
    os.close(writer)
    assert cli.main(["check", "--vault", str(vault.folder), "--passphrase-fd", str(reader)]) == 1
    told = capsys.readouterr()
    assert f"from line {number - 3} on" in told.err
    assert sentences.PROBLEMS["log_cut_off"] in told.err


def _cut(folder, last):
    """What somebody does who has the key, and closes the file well again."""
    keys = open_with_passphrase(folder, PASSPHRASE)
    db = connection.connect(folder / "vault.db", keys.database_key)
    db.exec_driver_sql("DROP TRIGGER IF EXISTS the_log_is_never_cut")
    db.exec_driver_sql("DELETE FROM audit_event WHERE number > ?", (last,))
    connection.close(db)
    seal = seals.seal_of(folder, keys)
    assert seal is not None
    seals.seal_file(folder, keys, id_=seal.id)


def test_a_long_log_is_verified_to_its_last_entry(vault):
    with vault.work("Many", undoable=False) as work:
        for _ in range(2_000):
            store_audit.note_within(vault, work.db, Event.SIGNED, vault.keys.vault_id)
    assert audit.verify(vault) is None
    (number,) = rows(vault.db(), "SELECT max(number) FROM audit_event")[0]
    with vault.work("Forge", undoable=False) as work:
        work.db.exec_driver_sql("DROP TRIGGER the_log_is_never_changed")
        work.db.exec_driver_sql("UPDATE audit_event SET amount = 1 WHERE number = ?", (number,))
    assert audit.verify(vault) == LogFault("changed", number)
