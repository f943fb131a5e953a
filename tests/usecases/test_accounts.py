"""Who has a way in: the first account, inviting, changing, removing, and asking the passphrase again."""

from __future__ import annotations

import shutil
from pathlib import Path
from uuid import uuid4

import pytest

from peergroups import keys
from peergroups.base import clock
from peergroups.base.errors import InvalidDraft, NotAllowed, RuleBroken, WrongPassphrase
from peergroups.keys import CHEAPEST, kdf
from peergroups.model.permissions import NOBODY, RECOVERY, Access, Action
from peergroups.store.lifecycle import opening
from peergroups.store.queries import accounts as queries
from peergroups.store.queries import groups, people
from peergroups.usecases import accounts, audit, demo, vaults
from peergroups.usecases import people as people_acts

OTHER = "paper lantern on the quiet lake"
THIRD = "seventeen goats crossed a bridge"


def invite(vault, access=Access.COORDINATOR, words=OTHER, label="owl"):
    return accounts.invite(vault, {"name": "Bo", "access": access}, words, label=label, cost=CHEAPEST)


def slot_of(vault, account_id):
    return next(row.slot for row in queries.accounts(vault.db()) if row.id == account_id)


def reopened(vault, words):
    vault.close()
    return vaults.open_with_passphrase(vault.folder, words)


def test_a_vault_without_accounts_gets_its_first_the_coordinator(vault):
    (only,) = accounts.people_with_access(vault)
    assert only.account is not None
    assert (only.account.access, only.account.name, only.is_you) == (Access.COORDINATOR, "", True)
    assert only.account.slot == vault.keys.slot_id
    assert not vault.history.can_undo
    again = reopened(vault, demo.PASSPHRASE)
    assert [row.id for row in queries.accounts(again.db())] == [only.account.id]
    again.close()


def test_whoever_opens_is_signed_in(vault):
    second = invite(vault, Access.FACILITATOR)
    opened = reopened(vault, OTHER)
    assert (opened.actor.account_id, opened.actor.name, opened.actor.access) == (
        second,
        "Bo",
        Access.FACILITATOR,
    )
    assert [person.is_you for person in accounts.people_with_access(opened)] == [True]
    opened.close()


def test_the_recovery_sheet_opens_as_a_coordinator_and_renews_anyones_passphrase(tmp_path):
    made, code = vaults.create(tmp_path / "vault", demo.PASSPHRASE, cost=CHEAPEST)
    second = invite(made)
    made.close()
    opened = vaults.open_with_code(tmp_path / "vault", code)
    assert opened.actor == RECOVERY
    accounts.change_passphrase(opened, THIRD, slot_id=slot_of(opened, second), cost=CHEAPEST)
    again = reopened(opened, THIRD)
    assert again.actor.account_id == second
    again.close()


def test_a_way_in_of_nobody_opens_an_empty_house_and_can_be_taken_away(demo_vault):
    slot = keys.add_passphrase(demo_vault.folder, demo_vault.keys, OTHER, label="owl", cost=CHEAPEST)
    opened = reopened(demo_vault, OTHER)
    assert opened.actor == NOBODY
    for table in ("person", "peer_group", "group_session", "note", "account"):
        assert opened.db().exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0
    found = opened.db().exec_driver_sql("SELECT DISTINCT kind FROM search_entry").scalars()
    assert set(found) <= {"directory_entry"}  # help lines are for everybody
    again = reopened(opened, demo.PASSPHRASE)
    stray = accounts.people_with_access(again)[-1]
    assert (stray.account, stray.slot, stray.label) == (None, slot, "owl")
    accounts.remove_way(again, slot)
    assert len(accounts.people_with_access(again)) == 1
    again.close()


def test_ones_own_passphrase_changes_and_nobody_elses(vault):
    second = invite(vault)
    with pytest.raises(RuleBroken, match=r"keys\.not_your_own"):
        accounts.change_passphrase(vault, THIRD, slot_id=slot_of(vault, second), cost=CHEAPEST)
    accounts.change_passphrase(vault, THIRD, cost=CHEAPEST)
    reopened(vault, THIRD).close()
    vaults.open_with_passphrase(vault.folder, OTHER).close()
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(vault.folder, demo.PASSPHRASE)


def test_who_is_removed_is_out_at_once_and_the_last_coordinator_stays(vault):
    first = vault.actor.account_id
    second = invite(vault, Access.HELPER)
    with pytest.raises(RuleBroken, match=r"account\.last_coordinator"):
        accounts.remove(vault, first)
    with pytest.raises(RuleBroken, match=r"account\.last_coordinator"):
        accounts.change(vault, first, {"name": "Ana", "access": Access.HELPER})
    accounts.remove(vault, second)
    assert len(accounts.people_with_access(vault)) == 1
    with pytest.raises(WrongPassphrase):
        opening.open_vault(_copied(vault), OTHER)


def _copied(vault) -> Path:
    return Path(shutil.copytree(vault.folder, vault.folder.parent / "copy"))


def test_a_removal_cut_short_can_be_done_again(vault, monkeypatch):
    second = invite(vault)
    with monkeypatch.context() as patched:
        patched.setattr(type(vault), "work", lambda *_a, **_k: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            accounts.remove(vault, second)
    left = next(p for p in accounts.people_with_access(vault) if p.account and p.account.id == second)
    assert not left.has_way_in
    accounts.remove(vault, second)
    assert len(accounts.people_with_access(vault)) == 1


def test_an_invitation_that_cannot_be_kept_leaves_no_way_in(vault):
    before = keys.read_header(vault.folder)
    with pytest.raises(InvalidDraft):
        accounts.invite(vault, {"name": ""}, OTHER, label="owl", cost=CHEAPEST)
    assert keys.read_header(vault.folder) == before
    with pytest.raises(RuleBroken, match=r"account\.unknown"):
        accounts.set_picture(vault, uuid4(), "sun")


def test_whoever_takes_their_own_rights_away_has_them_no_more_at_once(demo_vault):
    vault = demo_vault
    invite(vault)
    assert people.people(vault.db())
    heard = []
    vault.on_changes = lambda _changes: heard.append(
        (vault.may(Action.MANAGE_ACCESS), people.people(vault.db()))
    )
    accounts.change(vault, vault.actor.account_id, {"name": "Ann", "access": Access.HELPER, "groups": ""})
    assert heard == [(False, [])]  # whoever is told of the change reads as a helper already
    assert (vault.actor.name, vault.actor.access, vault.actor.groups) == ("Ann", Access.HELPER, frozenset())
    with pytest.raises(NotAllowed):
        accounts.change(vault, vault.actor.account_id, {"name": "Ann", "access": Access.COORDINATOR})


def test_whoever_takes_their_own_rights_away_undoes_and_redoes_nothing_of_before(demo_vault):
    """Its words would name whom they may not know any more, and what it does they could not do."""
    vault = demo_vault
    invite(vault)
    ours = groups.groups(vault.db())[0].id
    for name in ("Zora", "Zeno"):
        people_acts.add(vault, {"name": name}, group_id=ours)
    vault.undo()
    assert vault.history.can_undo
    assert vault.history.can_redo
    own = vault.actor.account_id
    accounts.change(vault, own, {"name": "Ann", "access": Access.COORDINATOR})
    assert vault.history.can_undo  # another name is the same rights
    heard = []
    vault.on_changes = lambda _changes: heard.append((vault.history.next_undo, vault.history.next_redo))
    accounts.change(vault, own, {"name": "Ann", "access": Access.FACILITATOR, "groups": ""})
    assert heard == [(None, None)]


def test_whoever_takes_their_own_way_in_away_is_nobody_at_once(vault):
    invite(vault, access=Access.COORDINATOR)
    people_acts.add(vault, {"name": "Zora"})
    accounts.remove(vault, vault.actor.account_id)
    assert vault.actor == NOBODY
    assert people.people(vault.db()) == []
    assert not vault.history.can_undo


def test_a_change_that_is_not_kept_leaves_the_rights_as_they_were(demo_vault, monkeypatch):
    invite(demo_vault)
    monkeypatch.setattr(audit, "note_within", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        accounts.change(demo_vault, demo_vault.actor.account_id, {"name": "Ann", "access": Access.HELPER})
    assert demo_vault.actor.access is Access.COORDINATOR
    assert people.people(demo_vault.db())


def test_a_picture_word_is_ones_own_or_a_coordinators_to_choose(vault):
    second = invite(vault, Access.HELPER)
    first, then = accounts.free_labels(vault)[:2]
    accounts.set_picture(vault, second, first)
    assert first not in accounts.free_labels(vault)
    opened = reopened(vault, OTHER)
    accounts.set_picture(opened, second, then)
    assert accounts.people_with_access(opened)[0].label == then
    with pytest.raises(NotAllowed):
        accounts.change(opened, second, {"name": "Bo", "access": Access.COORDINATOR})
    opened.close()


def test_asked_again_the_passphrase_counts_for_two_minutes(vault, monkeypatch):
    invite(vault)
    now = clock.monotonic()
    monkeypatch.setattr(clock, "monotonic", lambda: now)
    assert not accounts.is_confirmed(vault)
    assert not accounts.confirm(vault, OTHER)
    assert not accounts.is_confirmed(vault)
    assert accounts.confirm(vault, demo.PASSPHRASE)
    assert accounts.is_confirmed(vault)
    now += accounts.CONFIRMED_FOR
    assert not accounts.is_confirmed(vault)


def test_a_cheap_slot_is_made_dearer_with_the_same_passphrase(vault):
    assert accounts.weak_way(vault, today=kdf.FLOOR)
    assert not accounts.strengthen(vault, OTHER, cost=kdf.FLOOR)
    assert accounts.strengthen(vault, demo.PASSPHRASE, cost=kdf.FLOOR)
    assert not accounts.weak_way(vault, today=kdf.FLOOR)
    again = reopened(vault, demo.PASSPHRASE)
    assert again.actor.access is Access.COORDINATOR
    again.close()


def test_the_ways_in_are_known_before_any_passphrase(vault):
    invite(vault)
    assert [label for _, label in vaults.ways_in(vault.folder)][1] == "owl"
    assert {label for _, label in vaults.ways_in(vault.folder)} <= set(keys.LABELS), "the first has one too"
    slot = vaults.ways_in(vault.folder)[1][0]
    vault.close()
    vaults.open_with_passphrase(vault.folder, OTHER, slot_id=slot).close()
    with pytest.raises(WrongPassphrase):
        vaults.open_with_passphrase(vault.folder, demo.PASSPHRASE, slot_id=slot)


def test_ones_own_picture_word_is_known_once_there_are_several(vault):
    assert accounts.own_label(vault) == ""
    invite(vault, Access.HELPER)
    assert accounts.own_label(vault) in keys.LABELS
    opened = reopened(vault, OTHER)
    assert accounts.own_label(opened) == "owl"
    opened.close()
