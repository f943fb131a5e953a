"""A person erased is on no page of the database any more; the figures stay."""

from __future__ import annotations

from datetime import timedelta

import pytest

from peergroups.base import clock
from peergroups.base.errors import DiskFull, NotAllowed
from peergroups.model.attendance import Mark
from peergroups.model.audit import Event
from peergroups.model.permissions import Access, Actor
from peergroups.model.printed_sheets import ERASED
from peergroups.store import connection, seals
from peergroups.store import vault as vaults_on_disk
from peergroups.store.backup import making, second_place
from peergroups.store.queries import everything, printed_sheets, sessions
from peergroups.store.queries import people as queries
from peergroups.store.queries import search as searching
from peergroups.usecases import attendance, audit, backups, erasing, followups, notes, people, vaults
from tests.conftest import PASSPHRASE
from tests.leaks.pages import PAGE, pages
from tests.usecases.test_printed_sheets import printed

CANARY = "Quillixandra"  # the name; with a short tail it stands in every other field
NEVER = tuple(f"{CANARY}{tail}".lower().encode() for tail in ("", "phone", "note", "older", "call"))


def _found(vault):
    """How many pages, of the database and the write-ahead file, hold any of the words."""
    key = bytes(vault.keys.database_key)
    read = pages(vault.folder / vaults_on_disk.DATABASE, key)
    return sum(CANARY.lower().encode() in page.lower() for _, _, page in read)


def _somebody(vault):
    """A person with everything a person can have, in a group of the demonstration."""
    db = vault.db()
    group = next(row for row in _groups(db) if row)
    person = people.add(
        vault, {"name": CANARY, "family_name": f"{CANARY}er", "phone": f"{CANARY}phone"}, group_id=group
    )
    held = [row for row in sessions.of_group(db, group, past=5, coming=0) if row.status == "held"]
    for row in held[:3]:
        attendance.mark(vault, row.id, person, Mark.PRESENT, f"{CANARY}why")
    note = notes.write_about_person(vault, person, f"{CANARY}older was here")
    with clock.fixed(clock.now() + timedelta(hours=1)):
        notes.rewrite(vault, note, f"{CANARY}note is here")
    notes.sign(vault, note, "Ann")
    followups.add(vault, {"text": f"{CANARY}call", "why": "promised", "due_on": clock.now().date(),
                          "person_id": person, "by_whom": ""})  # fmt: skip
    return person, held


def _groups(db):
    from peergroups.store.queries import groups as group_queries

    return [row.id for row in group_queries.groups(db) if row.identity != "headcount"]


def _totals(vault, held):
    registers = [sessions.register(vault.db(), row.id) for row in held]
    return [register.totals for register in registers if register]


def _erased(vault):
    person, held = _somebody(vault)
    before = _found(vault), _totals(vault, held), everything.counts(vault.db())
    people.remove(vault, person)
    assert erasing.erase(vault, person)
    return person, held, before


def test_no_page_holds_the_person_after_erasing(demo_vault):
    _, _, (before, _, _) = _erased(demo_vault)
    assert before > 0
    assert _found(demo_vault) == 0


def test_a_printed_sheet_loses_the_id_and_keeps_the_other_rows(demo_vault):
    person, held = _somebody(demo_vault)
    before = printed(demo_vault, held[0].id).people
    assert person in before
    people.remove(demo_vault, person)
    erasing.erase(demo_vault, person)
    (sheet,) = printed_sheets.of_session(demo_vault.db(), held[0].id)
    assert sheet.people == tuple(ERASED if one == person else one for one in before)


def test_without_secure_deletion_the_same_search_finds_the_person(demo_folder, monkeypatch):
    monkeypatch.setitem(connection.RECIPE, "secure_delete", 0)
    vault = vaults.open_with_passphrase(demo_folder, PASSPHRASE)
    _erased(vault)
    assert _found(vault) > 0
    vault.close()


def test_the_totals_of_the_sessions_stay_and_the_database_is_whole(demo_vault):
    person, held, (_, totals, counts) = _erased(demo_vault)
    assert held
    assert _totals(demo_vault, held) == totals
    after = everything.counts(demo_vault.db())
    assert after["attendance"] == counts["attendance"]
    assert vaults.check(demo_vault) == []
    assert queries.person(demo_vault.db(), person) is None
    assert CANARY not in {row.name for row in queries.trashed_people(demo_vault.db())}
    assert not searching.find(demo_vault.db(), CANARY)


def test_erasing_cannot_be_undone_and_leaves_only_an_id_in_the_log(demo_vault):
    person, _, _ = _erased(demo_vault)
    assert not demo_vault.history.can_undo
    newest = audit.read(demo_vault)[0]
    assert (newest.event, newest.subject) == (Event.ERASED, person)


def test_only_a_coordinator_erases(demo_vault):
    person = people.add(demo_vault, {"name": CANARY})
    demo_vault.actor = Actor(demo_vault.actor.account_id, "", Access.FACILITATOR, frozenset())
    demo_vault.release()
    with pytest.raises(NotAllowed):
        erasing.erase(demo_vault, person)


def test_erasing_is_offered_after_thirty_days_in_the_trash(demo_vault):
    person = people.add(demo_vault, {"name": CANARY})
    people.remove(demo_vault, person)
    assert erasing.overdue(demo_vault.db()) == []
    with clock.fixed(clock.now() + timedelta(days=31)):
        assert erasing.overdue(demo_vault.db()) == [person]
        assert erasing.erase_all(demo_vault, [person]) == erasing.Erased(1, is_whole=True)
        assert erasing.overdue(demo_vault.db()) == []


def test_backups_from_before_are_listed_and_go_once_a_fresh_one_is_proved(demo_vault, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    backups.keep(demo_vault, second)
    assert erasing.may_hold(demo_vault, second) == []  # nobody was erased
    _erased(demo_vault)
    held = erasing.may_hold(demo_vault, second)
    assert {one.file.parent for one in held} == {second, demo_vault.folder / "backups"}
    assert erasing.forget_backups(demo_vault, second) == 2
    assert not any(one.file.exists() for one in held)
    assert erasing.may_hold(demo_vault, second) == []
    for one in backups.copies(demo_vault, second):
        assert backups.verify(one.file, passphrase=PASSPHRASE).sessions > 0
    assert len(backups.copies(demo_vault, second)) == 2


@pytest.mark.parametrize("leap", [timedelta(days=40), timedelta(days=-40)], ids=["forward", "back"])
def test_no_clock_decides_which_backups_hold_somebody_erased(demo_vault, leap: timedelta):
    """The clock was wrong while the backup was kept, or while the person was erased."""
    with clock.fixed(clock.now() + leap):
        before = backups.keep(demo_vault).file
    _erased(demo_vault)
    with clock.fixed(clock.now() - leap):
        after = backups.keep(demo_vault).file
    assert [one.file for one in erasing.may_hold(demo_vault)] == [before]
    assert after.exists()


def test_what_was_set_aside_in_the_folder_is_listed_and_goes_too(demo_vault):
    folder = demo_vault.folder
    (folder / "set-aside-2026-01-02-1830").mkdir()
    for old in (folder / "set-aside-2026-01-02-1830" / "vault.db", folder / "vault.db.before-2"):
        old.write_bytes(b"old")
    (folder / "set-aside-2026-01-02-1830" / "vault.db-wal").write_bytes(b"old")
    _erased(demo_vault)
    (folder / "vault.db.before-9").write_bytes(b"new")
    held = sorted(one.file.name for one in erasing.may_hold(demo_vault))
    assert held == ["set-aside-2026-01-02-1830", "vault.db.before-2"]
    erasing.forget_backups(demo_vault)
    assert erasing.may_hold(demo_vault) == []
    assert not (folder / "set-aside-2026-01-02-1830").exists()
    assert (folder / "vault.db.before-9").exists()


def test_a_backup_in_a_second_place_stays_while_no_fresh_one_gets_there(demo_vault, tmp_path, monkeypatch):
    second = tmp_path / "stick"
    second.mkdir()
    kept = backups.keep(demo_vault, second)
    _erased(demo_vault)

    def full(*_, **__):
        raise DiskFull

    monkeypatch.setattr(second_place, "carry", full)
    assert erasing.forget_backups(demo_vault, second) == 1
    assert kept.outside is not None
    assert kept.outside.exists()
    assert not kept.file.exists()


def test_no_backup_goes_where_none_can_be_made(demo_vault, monkeypatch):
    kept = backups.keep(demo_vault)
    _erased(demo_vault)

    def full(*_):
        raise DiskFull

    monkeypatch.setattr(making, "make", full)
    with pytest.raises(DiskFull):
        erasing.forget_backups(demo_vault)
    assert kept.file.exists()


def test_somebody_who_still_reads_keeps_traces_alive_and_that_is_told(demo_vault):
    person, _ = _somebody(demo_vault)
    people.remove(demo_vault, person)
    reader = connection.connect(demo_vault.folder / vaults_on_disk.DATABASE, demo_vault.keys.database_key)
    reader.exec_driver_sql("BEGIN")
    demo_vault.db().exec_driver_sql("PRAGMA busy_timeout = 50")
    reader.exec_driver_sql("SELECT count(*) FROM person").scalar_one()
    assert not erasing.erase_all(demo_vault, [person]).is_whole
    assert _found(demo_vault) > 0
    connection.close(reader)
    key = bytes(demo_vault.keys.database_key)
    demo_vault.close()
    read = pages(demo_vault.folder / vaults_on_disk.DATABASE, key)
    assert sum(CANARY.lower().encode() in page.lower() for _, _, page in read) == 0


def test_a_page_changed_on_disk_is_noticed_by_the_reader(demo_vault):
    key = bytes(demo_vault.keys.database_key)
    assert seals.fold_in(demo_vault.database, demo_vault.keys)
    file = demo_vault.folder / vaults_on_disk.DATABASE
    copy = file.with_name("copy.db")
    whole = bytearray(file.read_bytes())
    whole[PAGE * 2 + 100] ^= 1
    copy.write_bytes(whole)
    with pytest.raises(AssertionError, match="page 3"):
        list(pages(copy, key))
