"""Each form that is kept while it is typed x each role: given back to whom the table says, and to nobody else."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.drafting import named
from peergroups.gui.shell.rooms import ROOMS
from peergroups.keys import CHEAPEST
from peergroups.model.accounts import kept_groups
from peergroups.model.permissions import Access
from peergroups.store.queries import everything, followups, groups
from peergroups.store.queries import notes as note_queries
from peergroups.usecases import accounts, drafts, vaults
from peergroups.usecases import followups as calls
from peergroups.usecases.drafts import HalfTyped
from tests.gui.conftest import handle_all
from tests.gui.shell.typing_and_killed import FORMS, PERSON_NOTE, SESSION_NOTE, TYPED, _sign_one, where
from tests.sql import rows

WORDS = "paper lantern on the quiet lake"
ALL = frozenset(Access)
LEADING = ALL - {Access.HELPER}
COORDINATOR = frozenset({Access.COORDINATOR})
GIVEN: dict[str, frozenset[Access]] = {
    "person": LEADING, PERSON_NOTE: LEADING, "group": LEADING, "texts of a group": LEADING, "agreement": LEADING,
    "topic": LEADING, SESSION_NOTE: LEADING, "follow-up": LEADING, "new follow-up": LEADING,
    "new group": COORDINATOR, "help line": COORDINATOR, "new help line": COORDINATOR, "organisation": COORDINATOR,
    "step": COORDINATOR, "days away": LEADING, "one more": LEADING, "earlier days": LEADING, "offer": LEADING,
}  # fmt: skip
NOT_HALF_TYPED = {"debrief"}  # kept as what it is
FIELDS = {
    "person": "phone", "agreement": "agreement", "topic": "topic", PERSON_NOTE: "addition", SESSION_NOTE: "addition",
    "follow-up": "outcome", "new follow-up": "text", "new group": "name", "organisation": "name",
    "step": "text", "days away": "reason", "one more": "place", "earlier days": "reason", "offer": "how",
}  # fmt: skip


def test_every_form_has_a_line():
    assert set(GIVEN) | NOT_HALF_TYPED == set(FORMS)


def half_typed(window: Any, group: Any) -> dict[str, HalfTyped]:
    """One of each, about what is of that group."""
    ask, vault, made = window.jobs.ask, window.jobs.vault, {}
    person = next(one.person_id for one in ask(groups.members, group) if one.role == "participant")
    call = calls.add(vault, {"person_id": person, "group_id": group, "due_on": "2026-03-03", "text": "Call"})
    for form in GIVEN:
        place = where(window, form)
        if place.page == places.PERSON:
            place = Place(places.PERSON, person, place.part)
        if form == "follow-up":
            place = Place(places.FOLLOWUPS, call)
        values: dict[str, object] = {FIELDS.get(form, "purpose"): TYPED}
        if form in {PERSON_NOTE, SESSION_NOTE}:
            _sign_one(vault, place)
        if form == PERSON_NOTE:
            values["adds_to"] = next(one.id for one in ask(note_queries.of_person, person) if one.signed_at)
        made[form] = HalfTyped(place.page, place.id, named(place), values)
    assert len(ask(followups.follow_ups)) > 0
    return made


def is_shown(window: Any) -> bool:
    boxes = [*window.page.findChildren(QLineEdit), *window.page.findChildren(QPlainTextEdit)]
    said = (
        box.text() if isinstance(box, QLineEdit) else box.toPlainText() for box in boxes if box.isVisible()
    )
    return any(TYPED in text for text in said)


@pytest.mark.parametrize("access", Access)
def test_each_is_given_back_to_whom_the_table_says(window_with, demo_vault, access: Access):
    """Whoever typed it was a coordinator then."""
    folder = demo_vault.folder
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    group = min(window.jobs.ask(groups.groups), key=lambda row: row.name).id
    forms = half_typed(window, group)
    values = {"name": "Bo Chen", "access": access, "groups": kept_groups([group])}
    accounts.invite(demo_vault, values, WORDS, label="owl", cost=CHEAPEST)
    window.jobs.detach()
    demo_vault.close()
    vault = vaults.open_with_passphrase(folder, WORDS)
    window.open_vault(vault)
    refusals = "SELECT count(*) FROM main.audit_event WHERE event = 'refused'"
    refused = rows(vault.db(), refusals)
    unlike = []
    for name, form in forms.items():
        window._close_pages()
        window.go(Place(places.TODAY))
        drafts.take(vault)  # those of before
        drafts.keep(vault, [form])
        before = kept(vault)
        window.drafting.give_back(vault, window._show_again)
        handle_all()
        if is_shown(window) is not (access in GIVEN[name]):
            unlike.append(name)
        assert kept(vault) == before, name
    assert unlike == []
    assert rows(vault.db(), refusals) == refused


def kept(vault: Any) -> dict[str, int]:
    """How many rows there are of everything but drafts."""
    return {name: number for name, number in everything.counts(vault.db()).items() if name != "draft"}
