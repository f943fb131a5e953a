"""What each role finds, and whom it can print a certificate for: tables written by hand, tried on unlike groups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import PaperError, RuleBroken
from peergroups.model.attendance import Mark
from peergroups.model.groups import IdentityLevel, membership_id
from peergroups.model.permissions import Access
from peergroups.store.queries import groups as group_queries
from peergroups.store.queries import search
from peergroups.store.vault import Vault
from peergroups.usecases import (
    attendance,
    away,
    followups,
    groups,
    handouts,
    notes,
    organisation,
    people,
    periods,
    schedules,
)
from peergroups.usecases.papers import PaperOrder
from tests.usecases.test_roles import _named_groups, house, one_of, signed_in

_ = (house, signed_in)  # fixtures

ALL = frozenset(Access)
LEADING = ALL - {Access.HELPER}
COORDINATOR = frozenset({Access.COORDINATOR})
NOBODY: frozenset[Access] = frozenset()
# What is looked for -> who finds it in a group of theirs; in any other group, coordinators do.
FINDS: dict[str, frozenset[Access]] = {
    "person": ALL, "family": ALL, "email": LEADING, "phone": LEADING, "needs": NOBODY, "safe": NOBODY,
    "purpose": ALL, "topic": ALL, "called-off": ALL, "note": LEADING, "note-person": LEADING, "follow-up": LEADING,
    "mark": LEADING, "stretch": LEADING, "absence": LEADING,
}  # fmt: skip
OF_ALL_GROUPS = {"handout": ALL, "help-line": ALL}
_PHONES = {"ours": "01632 960777", "theirs": "01632 960888"}


def word(what: str, where: str) -> str:
    return _PHONES[where] if what == "phone" else f"zq{what.replace('-', '')}{where}"


def furnished(vault: Vault, group: UUID, where: str) -> UUID:
    """Something of each kind in that group, with a word that stands nowhere else."""

    def of(what: str) -> str:
        return word(what, where)

    known = group_queries.group(vault.db(), group)
    assert known is not None
    groups.edit(vault, group, {"name": known.name, "purpose": of("purpose"), "identity": known.identity})
    person = people.add(
        vault,
        {"name": of("person"), "family_name": of("family"), "email": f"{of('email')}@example.org",
         "phone": of("phone"), "access_needs": of("needs"), "safe_contact": of("safe")},
    )  # fmt: skip
    groups.join(vault, group, person)
    held = one_of(vault, group, mine=True)["session"]
    attendance.mark(vault, held, person, Mark.EXCUSED)
    attendance.set_reason(vault, held, person, of("mark"))
    periods.add(vault, membership_id(group, person), date(2001, 1, 1), date(2001, 2, 1), of("stretch"))
    day = clock.now().date() + timedelta(days=40)
    away.plan(vault, person, {"from_on": day, "to_on": day, "reason": of("absence"), "group_id": group})
    session = schedules.add_session(vault, group, {"day": day, "at": time(7), "minutes": 60})
    schedules.set_topic(vault, session, of("topic"))
    notes.write_for_session(vault, session, of("note"))
    schedules.cancel(vault, session, of("called-off"))
    notes.write_about_person(vault, person, of("note-person"), group_id=group)
    values = {"person_id": person, "group_id": group, "due_on": day, "text": of("follow-up")}
    followups.add(vault, values)
    return person


@pytest.fixture
def furnished_house(signed_in) -> tuple[Callable[[Access], Vault], dict[str, UUID], dict[str, UUID]]:
    """Whom to sign in, the two groups, and somebody of each."""
    whole = signed_in(Access.COORDINATOR)
    found = dict(zip(("ours", "theirs"), _named_groups(whole), strict=False))
    somebody = {where: furnished(whole, group, where) for where, group in found.items()}
    handouts.start(whole, word("handout", "ours"), "en", "Tea")
    organisation.add_entry(whole, {"service": word("help-line", "ours")})
    return signed_in, found, somebody


@pytest.mark.parametrize("access", Access)
def test_each_role_finds_what_the_table_says(furnished_house, access: Access):
    sign_in, _groups, _somebody = furnished_house
    vault = sign_in(access)
    table = {(what, "ours"): who for what, who in (FINDS | OF_ALL_GROUPS).items()}
    table |= {(what, "theirs"): who & COORDINATOR for what, who in FINDS.items()}
    unlike = {
        key: [(hit.kind, hit.title) for hit in found]
        for key, who in table.items()
        if bool(found := search.find(vault.db(), word(*key))) is not (access in who)
    }
    assert unlike == {}


@pytest.mark.parametrize("access", Access)
def test_whoever_belongs_to_both_groups_is_found_by_what_stands_in_ones_own(furnished_house, access: Access):
    sign_in, found, somebody = furnished_house
    whole = sign_in(Access.COORDINATOR)
    groups.join(whole, found["ours"], somebody["theirs"])
    vault = sign_in(access)
    finds = {what for what in FINDS if search.find(vault.db(), word(what, "theirs"))}
    of_herself = {"person", "family"} | ({"email", "phone"} if access in LEADING else set())
    all_of_it = {what for what, who in FINDS.items() if access in who}
    assert finds == (all_of_it if access is Access.COORDINATOR else of_herself)


def named(vault: Vault, group: UUID, *people_: UUID) -> list[str]:
    """The names on the certificates of those people in that group."""
    sheets = PaperOrder("certificate", language="en", group_id=group, people=people_).sheets(vault)
    return [sheet.name for sheet, _copies in sheets]  # type: ignore[union-attr]


@pytest.mark.parametrize("access", Access)
def test_each_role_prints_certificates_of_single_people_of_its_own_groups(furnished_house, access: Access):
    sign_in, found, somebody = furnished_house
    whole = sign_in(Access.COORDINATOR)
    for person in somebody.values():
        people.edit(whole, person, {"name": "Given", "print_name": f"Print {person.hex[:4]}"})
    vault = sign_in(access)
    ours, theirs = found["ours"], found["theirs"]
    (name,) = named(vault, ours, somebody["ours"])
    assert (name == f"Print {somebody['ours'].hex[:4]}") is (access in LEADING)
    assert name == (f"Print {somebody['ours'].hex[:4]}" if access in LEADING else "Given")
    with pytest.raises(PaperError):
        named(vault, ours, somebody["theirs"])  # who is not of that group
    if access is Access.COORDINATOR:
        assert named(vault, theirs, somebody["theirs"])
    else:
        with pytest.raises((RuleBroken, PaperError)):
            named(vault, theirs, somebody["theirs"])
        with pytest.raises((RuleBroken, PaperError)):
            named(vault, theirs)


@pytest.mark.parametrize("access", Access)
def test_no_role_prints_more_of_a_name_than_the_group_shows(furnished_house, access: Access):
    sign_in, found, somebody = furnished_house
    whole = sign_in(Access.COORDINATOR)
    group, person = found["ours"], somebody["ours"]
    known = group_queries.group(whole.db(), group)
    assert known is not None
    groups.edit(whole, group, {"name": known.name, "identity": IdentityLevel.FIRST_INITIAL})
    vault = sign_in(access)
    (name,) = named(vault, group, person)
    assert word("family", "ours") not in name.casefold()
