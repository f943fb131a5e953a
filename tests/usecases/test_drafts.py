from __future__ import annotations

from datetime import date, time
from uuid import uuid4

from peergroups.model.ids import AccountId
from peergroups.model.permissions import RECOVERY, Access, Actor
from peergroups.usecases import drafts
from peergroups.usecases.drafts import HalfTyped


def test_a_half_typed_form_comes_back_with_every_kind_of_value_and_once(vault):
    values = {
        "name": "Ann",
        "number": 3,
        "is_open": True,
        "nothing": None,
        "day": date(2026, 11, 24),
        "at": time(18, 30),
        "person": uuid4(),
        "weekdays": frozenset({1, 4}),
        "none_of_them": frozenset(),
        "days_left_out": frozenset({date(2026, 12, 25)}),
    }
    form = HalfTyped("group", None, "new", values, in_view=True)
    drafts.keep(vault, [form])
    assert drafts.take(vault) == [form]
    assert drafts.take(vault) == []


def test_what_is_half_typed_is_no_step_to_undo_and_an_endless_text_keeps_nothing_else_away(vault):
    long = HalfTyped("note", uuid4(), "note", {"text": "x" * 2_000_000}, in_view=True)
    short = HalfTyped("group", None, "new", {"name": "Ann"}, in_view=False)
    steps = vault.history.can_undo
    drafts.keep(vault, [long, short])
    assert vault.history.can_undo == steps
    assert drafts.take(vault) == [short]


def test_nothing_half_typed_forgets_nothing_that_was_kept(vault):
    form = HalfTyped("group", None, "new", {"name": "Ann"}, in_view=True)
    drafts.keep(vault, [form])
    drafts.keep(vault, [])
    assert drafts.take(vault) == [form]


def test_what_somebody_half_typed_is_given_to_nobody_else(vault):
    form = HalfTyped("session", uuid4(), "note", {"text": "calm"}, in_view=True)
    drafts.keep(vault, [form])
    own = vault.actor
    for access in Access:
        vault.actor = Actor(
            AccountId(uuid4()), "Bo", access, None if access is Access.COORDINATOR else frozenset()
        )
        assert drafts.take(vault) == []
        drafts.keep(vault, [])
    vault.actor = RECOVERY
    assert drafts.take(vault) == []
    vault.actor = own
    assert drafts.take(vault) == [form]
