"""The people with a way into the vault: who is signed in, inviting, changing, removing, asking again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from peergroups import keys
from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.keys import SlotInfo, kdf
from peergroups.keys import passphrase as passphrases
from peergroups.keys.kdf import KdfCost
from peergroups.model.accounts import Account, AccountDraft
from peergroups.model.audit import Event
from peergroups.model.drafts import read
from peergroups.model.ids import AccountId, new_id
from peergroups.model.permissions import NOBODY, RECOVERY, Access, Action, Actor
from peergroups.store.queries import accounts as queries
from peergroups.store.queries import organisation
from peergroups.store.queries.accounts import AccountRow
from peergroups.store.vault import Vault
from peergroups.usecases import audit
from peergroups.usecases.tickets import Ticket, step

CONFIRMED_FOR = 120.0  # seconds that a passphrase asked again is remembered
LABELS = keys.LABELS


@dataclass(frozen=True, slots=True)
class PersonWithAccess:
    """An account with its picture word. `account` None: a way in that belongs to nobody, which can be taken away.

    `has_way_in` is False where the slot is gone (a removal that was cut short).
    """

    account: AccountRow | None
    label: str
    slot: bytes | None
    has_way_in: bool
    is_you: bool


def sign_in(vault: Vault) -> None:
    """Finds whose way in opened the vault, and narrows what it shows to what is theirs.

    The first account, a coordinator's, is made for a vault that has none.
    """
    vault.actor = None
    vault.release()
    known = queries.accounts(vault.db())
    if not known:
        _make_first(vault)
        known = queries.accounts(vault.db())
    slot = vault.keys.slot_id
    here = next((row for row in known if slot in {row.slot, row.keychain_slot}), None)
    if here is not None:
        vault.actor = _actor(here)
    else:
        vault.actor = RECOVERY if _type_of(vault, slot) == "recovery" else NOBODY
    vault.release()


def people_with_access(vault: Vault) -> list[PersonWithAccess]:
    """Everybody with a way in; those who are no coordinators see only themselves."""
    ways = {
        slot.id: slot for slot in keys.read_header(vault.header_folder).slots if slot.type == "passphrase"
    }
    you = None if vault.actor is None else vault.actor.account_id
    found = []
    for row in queries.accounts(vault.db()):
        way = ways.pop(row.slot, None) if row.slot is not None else None
        found.append(
            PersonWithAccess(row, way.label if way else "", row.slot, way is not None, row.id == you)
        )
    if vault.may(Action.MANAGE_ACCESS):
        found += [PersonWithAccess(None, way.label, way.id, True, False) for way in ways.values()]
    return found


def own_label(vault: Vault) -> str:
    """One's own picture word; "" where there is none, as with a single person."""
    own = _own_slot(vault)
    return next((way.label for way in keys.read_header(vault.header_folder).slots if way.id == own), "")


def free_labels(vault: Vault) -> list[str]:
    """The picture words nobody has yet."""
    taken = {slot.label for slot in keys.read_header(vault.header_folder).slots}
    return [label for label in LABELS if label not in taken]


def invite(
    vault: Vault,
    values: Mapping[str, object],
    passphrase: str,
    *,
    label: str,
    cost: KdfCost | None = None,
    ticket: Ticket | None = None,
) -> AccountId:
    """A new person with a passphrase of their own. The way in is made first: cut short, it opens an empty house."""
    step(ticket)
    vault.require(Action.MANAGE_ACCESS)
    draft = read(AccountDraft, values)
    passphrases.require_acceptable(passphrase, known=_known_names(vault))
    slot = keys.add_passphrase(vault.folder, vault.keys, passphrase, label=label, cost=cost)
    _give_pictures(vault)
    account = Account.make(id=AccountId(new_id()), slot=slot, **draft.model_dump())
    with vault.work("Invite person", undoable=False) as work:
        work.put(account)
        audit.note_within(vault, work.db, Event.WAY_ADDED, account.id)
    return account.id


def change(vault: Vault, account_id: UUID, values: Mapping[str, object]) -> None:
    """Another name, role or groups, for oneself at once. The last coordinator stays one."""
    vault.require(Action.MANAGE_ACCESS)
    draft = read(AccountDraft, values)
    if draft.access is not Access.COORDINATOR:
        _require_other_coordinator(vault, account_id)
    was = vault.actor
    try:
        # By the program: whoever takes their own rights away could not any more when the commit asks.
        with vault.work("Change access", undoable=False, by_program=True) as work:
            before = work.one(Account, account_id)
            after = work.put(before.with_changes(**draft.model_dump()))
            if (before.access, before.groups) != (after.access, after.groups):
                audit.note_within(vault, work.db, Event.ROLE_CHANGED, after.id)
            if _is_own(vault, account_id):
                vault.actor = _actor(after)
                if was is not None and (was.access, was.groups) != (vault.actor.access, vault.actor.groups):
                    vault.history.forget()  # it names whom they may not know any more
    except BaseException:
        vault.actor = was
        raise


def signature(vault: Vault, name: str) -> str:
    """The name one signs with: that of one's account, which gets `name` where it has none yet.

    InvalidDraft without a name, RuleBroken for whoever opened the vault with the recovery sheet.
    """
    actor = vault.actor
    if actor is None or actor.account_id is None:
        raise RuleBroken("account.nobody")
    if not actor.name:
        draft = read(AccountDraft, {"name": name})
        with vault.work("Change access", undoable=False, by_program=True) as work:
            account = work.put(work.one(Account, actor.account_id).with_changes(name=draft.name))
        vault.actor = actor = _actor(account)
    return actor.name


def set_picture(vault: Vault, account_id: UUID, label: str) -> None:
    """Another picture word; one's own, or a coordinator's doing."""
    row = _row(vault, account_id)
    if not _is_own(vault, account_id):
        vault.require(Action.MANAGE_ACCESS)
    if row.slot is None:
        raise RuleBroken("keys.no_such_way")
    keys.set_label(vault.folder, vault.keys, row.slot, label)


def change_passphrase(
    vault: Vault,
    passphrase: str,
    *,
    slot_id: bytes | None = None,
    cost: KdfCost | None = None,
    ticket: Ticket | None = None,
) -> None:
    """Another passphrase for oneself. For somebody else's slot only after the recovery sheet opened the vault."""
    step(ticket)
    passphrases.require_acceptable(passphrase, known=_known_names(vault))
    own = _own_slot(vault)
    if slot_id not in {None, own} and vault.actor != RECOVERY:
        raise RuleBroken("keys.not_your_own")
    slot = slot_id or own
    if slot is None and vault.actor not in {None, RECOVERY}:
        raise audit.refusal(vault, Action.OWN_PASSPHRASE)
    keys.change_passphrase(vault.folder, vault.keys, passphrase, slot_id=slot, cost=cost)
    audit.note(vault, Event.WAY_CHANGED)


def keeps_key(vault: Vault) -> bool:
    """Whether whoever is signed in keeps a key in a computer's keychain."""
    you = None if vault.actor is None else vault.actor.account_id
    row = next((row for row in queries.accounts(vault.db()) if row.id == you), None)
    return row is not None and row.keychain_slot is not None


def remove(vault: Vault, account_id: UUID) -> None:
    """Takes somebody's way in away at once. Copies they made before stay readable: see `usecases.rotation`."""
    vault.require(Action.MANAGE_ACCESS)
    _require_other_coordinator(vault, account_id)
    row = _row(vault, account_id)
    here = {slot.id for slot in keys.read_header(vault.header_folder).slots}
    for slot in (row.keychain_slot, row.slot):
        if slot in here:
            assert slot is not None
            keys.remove_slot(vault.folder, vault.keys, slot)
    with vault.work("Remove access", undoable=False, by_program=True) as work:  # see `change`
        account = work.one(Account, account_id)
        work.remove(account.with_changes(slot=None, keychain_slot=None, keychain_since=None))
        audit.note_within(vault, work.db, Event.WAY_REMOVED, account_id)
        if _is_own(vault, account_id):
            vault.actor = NOBODY
            vault.history.forget()


def remove_way(vault: Vault, slot: bytes) -> None:
    """Takes a way in away that belongs to nobody."""
    vault.require(Action.MANAGE_ACCESS)
    if any(slot in {row.slot, row.keychain_slot} for row in queries.accounts(vault.db())):
        raise RuleBroken("keys.no_such_way")
    keys.remove_slot(vault.folder, vault.keys, slot)
    audit.note(vault, Event.WAY_REMOVED)


def confirm(vault: Vault, passphrase: str, *, ticket: Ticket | None = None) -> bool:
    """Whether this is the passphrase of whoever is signed in; a right one is remembered for two minutes.

    After the recovery sheet any passphrase of the vault counts; a way in of nobody's confirms nothing.
    A wrong one is noted in the log, like an attempt at the door.
    """
    step(ticket)
    if vault.actor == NOBODY:
        return False
    own = _own_slot(vault)
    ways = [slot.id for slot in keys.read_header(vault.header_folder).slots if slot.type == "passphrase"]
    for slot in ways if own is None else (own,):
        if keys.opens_slot(vault.header_folder, vault.keys, passphrase, slot_id=slot):
            vault.confirmed_at = clock.monotonic()
            return True
    audit.note_surely(vault, Event.OPENING_FAILED, amount=1)
    return False


def is_confirmed(vault: Vault) -> bool:
    """Whether the passphrase was asked within the last two minutes."""
    return vault.confirmed_at is not None and clock.monotonic() - vault.confirmed_at < CONFIRMED_FOR


def weak_way(vault: Vault, *, today: KdfCost | None = None, ticket: Ticket | None = None) -> bool:
    """Whether one's own passphrase is kept more cheaply than this computer could; it takes a second to find out."""
    step(ticket)
    own = _own_slot(vault)
    return own is not None and own in keys.weak_slots(vault.header_folder, today=today or kdf.calibrate())


def strengthen(
    vault: Vault, passphrase: str, *, cost: KdfCost | None = None, ticket: Ticket | None = None
) -> bool:
    """Keeps the same passphrase at today's cost; False where it is not the right one."""
    if not confirm(vault, passphrase, ticket=ticket):
        return False
    keys.change_passphrase(vault.folder, vault.keys, passphrase, slot_id=_own_slot(vault), cost=cost)
    audit.note(vault, Event.WAY_CHANGED)
    return True


def _known_names(vault: Vault) -> tuple[str, ...]:
    kept = organisation.organisation(vault.db())
    return (kept.name,) if kept else ()


def _give_pictures(vault: Vault) -> None:
    """With more than one person, everybody needs a picture word to pick when opening."""
    for way in keys.read_header(vault.header_folder).slots:
        if way.type == "passphrase" and not way.label:
            taken = frozenset(slot.label for slot in keys.read_header(vault.header_folder).slots)
            keys.set_label(vault.folder, vault.keys, way.id, keys.free_label(taken))


def _make_first(vault: Vault) -> None:
    """The coordinator whose passphrase the vault already has."""
    ways: tuple[SlotInfo, ...] = keys.read_header(vault.header_folder).slots
    slot = next(way.id for way in ways if way.type == "passphrase")
    with vault.work("Make first account", undoable=False) as work:
        work.put(Account.make(id=AccountId(new_id()), access=Access.COORDINATOR, slot=slot))


def _type_of(vault: Vault, slot: bytes) -> str:
    ways = keys.read_header(vault.header_folder).slots
    return next((str(way.type) for way in ways if way.id == slot), "")


def _row(vault: Vault, account_id: UUID) -> AccountRow:
    found = next((row for row in queries.accounts(vault.db()) if row.id == account_id), None)
    if found is None:
        raise RuleBroken("account.unknown")
    return found


def _actor(row: Account | AccountRow) -> Actor:
    """Whoever has that account, with what is theirs."""
    groups = None if row.access is Access.COORDINATOR else frozenset(row.groups)
    return Actor(AccountId(row.id), row.name, row.access, groups)


def _is_own(vault: Vault, account_id: UUID) -> bool:
    return vault.actor is not None and vault.actor.account_id == account_id


def _own_slot(vault: Vault) -> bytes | None:
    """One's own passphrase slot, also where the keychain opened; None after the recovery sheet."""
    if vault.actor is None or vault.actor.account_id is None:
        return None
    return _row(vault, vault.actor.account_id).slot


def _require_other_coordinator(vault: Vault, account_id: UUID) -> None:
    others = [
        row
        for row in queries.accounts(vault.db())
        if row.id != account_id and row.access is Access.COORDINATOR and row.slot is not None
    ]
    if not others:
        raise RuleBroken("account.last_coordinator")
