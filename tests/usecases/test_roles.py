"""Roles, tried on a whole organisation: what each account reads, writes, finds, exports and prints."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import NotAllowed, PaperError, RowMissing, RuleBroken
from peergroups.keys import CHEAPEST
from peergroups.model.accounts import kept_groups
from peergroups.model.attendance import Mark
from peergroups.model.groups import Membership, Role
from peergroups.model.ids import new_id
from peergroups.model.permissions import Access, Action
from peergroups.model.printed_sheets import PrintedSheet
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import (
    everything,
    followups,
    groups,
    notes,
    people,
    printed_sheets,
    proposals,
    search,
    sessions,
    today,
)
from peergroups.store.vault import Vault
from peergroups.usecases import (
    accounts,
    attendance,
    demo,
    exports,
    finishing,
    handouts,
    organisation,
    papers,
    printing,
    rescue,
    schedules,
    vaults,
)
from peergroups.usecases import followups as follow_up_acts
from peergroups.usecases import groups as group_acts
from peergroups.usecases import notes as note_acts
from peergroups.usecases import people as people_acts
from tests.sql import rows
from tests.usecases.test_printed_sheets import printed

PHRASES = {
    Access.COORDINATOR: demo.PASSPHRASE,
    Access.FACILITATOR: "paper lantern on the quiet lake",
    Access.HELPER: "seventeen goats crossed a bridge",
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, demo_template: Path) -> Path:
    """The invented organisation with a facilitator and a helper of its first group that keeps names."""
    folder = Path(shutil.copytree(demo_template, tmp_path_factory.mktemp("house") / "vault"))
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    ours = _named_groups(vault)[0]
    for access in (Access.FACILITATOR, Access.HELPER):
        label = accounts.free_labels(vault)[0]  # the coordinator's own is one by chance
        values = {"name": access.value, "access": access, "groups": kept_groups([ours])}
        accounts.invite(vault, values, PHRASES[access], label=label, cost=CHEAPEST)
    vault.close()
    return folder


@pytest.fixture
def signed_in(house: Path, tmp_path: Path) -> Iterator[Callable[[Access], Vault]]:
    folder = Path(shutil.copytree(house, tmp_path / "vault"))
    opened: list[Vault] = []

    def sign_in(access: Access) -> Vault:
        while opened:
            opened.pop().close()
        opened.append(vaults.open_with_passphrase(folder, PHRASES[access]))
        return opened[0]

    yield sign_in
    while opened:
        opened.pop().close()


def _named_groups(vault: Vault) -> list[UUID]:
    found = rows(vault.db(), "SELECT id FROM peer_group WHERE identity <> 'headcount' ORDER BY name")
    return [UUID(bytes=row[0]) for row in found]


def ids(vault: Vault, sql: str) -> set[Any]:
    return {row[0] for row in rows(vault.db(), sql)}


_PLACES = {
    "group": """SELECT x.id FROM peer_group x WHERE x.id {} ?1 AND (x.id = ?1 OR x.id IN (SELECT m.group_id
        FROM membership m WHERE m.role = 'participant' AND m.status = 'active' AND m.person_id NOT IN
        (SELECT person_id FROM membership WHERE group_id = ?1))) ORDER BY x.id""",
    "session": "SELECT id FROM group_session WHERE status = 'held' AND group_id {} ?1",
    "planned": "SELECT id FROM group_session WHERE status = 'planned' AND group_id {} ?1",
    "note": "SELECT id FROM note WHERE signed_at IS NULL AND group_id {} ?1",
    "follow_up": "SELECT id FROM follow_up WHERE group_id {} ?1",
}
# Somebody of that group; where it is another, of no one of ours.
_PERSON = """SELECT m.person_id FROM membership m WHERE m.role = 'participant' AND m.status = 'active'
    AND m.group_id = ?2
    AND (?2 = ?1 OR m.person_id NOT IN (SELECT person_id FROM membership WHERE group_id = ?1)) ORDER BY m.id LIMIT 1"""


def one_of(vault: Vault, group: UUID, *, mine: bool) -> dict[str, UUID]:
    """A session, person, note... of that group (`mine`), or of another, as the coordinator knows them."""
    sign = "=" if mine else "<>"
    found = {name: rows(vault.db(), sql.format(sign) + " LIMIT 1", group) for name, sql in _PLACES.items()}
    places = {name: UUID(bytes=row[0][0]) for name, row in found.items() if row}
    ((person,),) = rows(vault.db(), _PERSON, group, places["group"])
    return {**places, "person": UUID(bytes=person)}


def test_a_facilitator_reads_their_groups_and_nothing_else(signed_in):
    whole = signed_in(Access.COORDINATOR)
    ours = _named_groups(whole)[0]
    all_people = ids(whole, "SELECT id FROM person")
    expected = {
        "group_session": ids(whole, f"SELECT id FROM group_session WHERE group_id = x'{ours.hex}'"),
        "membership": ids(whole, f"SELECT id FROM membership WHERE group_id = x'{ours.hex}'"),
        "attendance": ids(
            whole,
            f"""SELECT a.id FROM attendance a JOIN group_session s ON s.id = a.session_id
            WHERE s.group_id = x'{ours.hex}'""",
        ),
        "note": ids(whole, f"SELECT id FROM note WHERE group_id = x'{ours.hex}'"),
    }
    members = ids(whole, f"SELECT person_id FROM membership WHERE group_id = x'{ours.hex}'")
    vault = signed_in(Access.FACILITATOR)
    assert [group.id for group in groups.groups(vault.db())] == [ours]
    for table, wanted in expected.items():
        seen = ids(vault, f"SELECT id FROM {table}")
        assert wanted
        assert wanted <= seen
        if table != "note":
            assert seen == wanted
    seen = ids(vault, "SELECT id FROM person")
    assert members <= seen < all_people
    assert ids(vault, "SELECT phone FROM person") != {""}


def test_a_helper_sees_names_and_marks_and_no_contacts_notes_or_follow_ups(signed_in):
    vault = signed_in(Access.HELPER)
    assert ids(vault, "SELECT name FROM person") - {""}
    for column in ("phone", "email", "safe_contact", "emergency_contact", "access_needs"):
        assert ids(vault, f"SELECT {column} FROM person") == {""}
    assert ids(vault, "SELECT birth_year FROM person") == {None}
    assert ids(vault, "SELECT reason FROM membership") == {""}
    for table in ("note", "note_version", "follow_up"):
        assert ids(vault, f"SELECT id FROM {table}") == set()


def test_search_finds_only_what_may_be_seen_and_not_by_what_is_hidden(signed_in):
    whole = signed_in(Access.COORDINATOR)
    ours = _named_groups(whole)[0]
    theirs = one_of(whole, ours, mine=False)["person"]
    stranger = rows(whole.db(), "SELECT name, family_name FROM person WHERE id = ?", theirs)[0]
    name = " ".join(stranger)
    phone = next(
        row[0]
        for row in rows(
            whole.db(),
            """SELECT p.phone FROM person p JOIN membership m ON m.person_id = p.id AND m.group_id = ?
            WHERE p.phone <> ''""",
            ours,
        )
    )
    word = rows(whole.db(), "SELECT text FROM note WHERE group_id = ? AND text <> ''", ours)[0][0].split()[0]
    assert theirs in {hit.id for hit in search.find(whole.db(), name)}
    assert search.find(whole.db(), phone)
    facilitator = signed_in(Access.FACILITATOR)
    assert theirs not in {hit.id for hit in search.find(facilitator.db(), name)}
    assert search.find(facilitator.db(), phone)
    assert {hit.kind for hit in search.find(facilitator.db(), word)} >= {"note"}
    helper = signed_in(Access.HELPER)
    assert theirs not in {hit.id for hit in search.find(helper.db(), name)}
    assert not [hit for hit in search.find(helper.db(), phone) if hit.kind == "person"]
    assert "note" not in {hit.kind for hit in search.find(helper.db(), word)}


def test_every_query_runs_for_a_limited_account(signed_in):
    """Views have no indices to be named: each public query is run once."""
    for access in (Access.FACILITATOR, Access.HELPER):
        vault = signed_in(access)
        db, now = vault.db(), clock.now()
        group = groups.groups(db)[0].id
        session = UUID(bytes=rows(db, "SELECT id FROM group_session WHERE status = 'held' LIMIT 1")[0][0])
        person = UUID(bytes=rows(db, "SELECT id FROM person LIMIT 1")[0][0])
        assert sessions.register(db, session) is not None
        proposals.proposals(db, now, now.date(), group)
        proposals.proposals(db, now, now.date())
        people.person(db, person)
        people.attendance_of(db, person, date(2000, 1, 1), date(2100, 1, 1))
        notes.of_group(db, group)
        notes.of_session(db, session)
        followups.follow_ups(db)
        sessions.attended(db, group, person)
        sessions.how_often(db, group, date(2000, 1, 1))
        today.overview(db, clock.now().date())
        everything.counts(db)
        assert everything.listing(db, "members")[1:]
        assert finishing.proposals(vault, session)


@pytest.mark.parametrize("reason", ["", "snow"])
def test_a_helper_calls_no_session_off_with_a_reason_or_without(signed_in, reason: str):
    whole = signed_in(Access.COORDINATOR)
    planned = one_of(whole, _named_groups(whole)[0], mine=True)["planned"]
    vault = signed_in(Access.HELPER)
    for act in (schedules.cancel, schedules.did_not_happen):
        with pytest.raises((NotAllowed, RuleBroken)) as caught:
            act(vault, planned, reason)
        assert isinstance(caught.value, NotAllowed) or caught.value.code == "session.too_early"
    row = sessions.session(vault.db(), planned)
    assert row is not None
    assert row.status is SessionStatus.PLANNED


def test_an_export_holds_only_their_groups(signed_in, tmp_path):
    whole = signed_in(Access.COORDINATOR)
    theirs = {row[0] for row in rows(whole.db(), "SELECT name FROM peer_group ORDER BY name")}
    exports.export(signed_in(Access.FACILITATOR), tmp_path / "out")
    kept = json.loads((tmp_path / "out" / "everything.json").read_text())
    assert len(kept["peer_group"]) == 1
    other = theirs - {kept["peer_group"][0]["name"]}
    text = "".join(map(words_of, (tmp_path / "out").iterdir()))
    assert not [name for name in other if f'"{name}"' in text or f",{name}," in text or f">{name}<" in text]
    with pytest.raises(NotAllowed):
        exports.export(signed_in(Access.HELPER), tmp_path / "no")
    assert not (tmp_path / "no").exists()


WORKS: dict[str, tuple[Action, Callable[[Vault, dict[str, UUID]], object]]] = {
    "mark": (Action.MARK_ATTENDANCE, lambda v, w: attendance.mark(v, w["session"], w["person"], Mark.ABSENT)),
    "count guests": (Action.MARK_ATTENDANCE, lambda v, w: attendance.set_guests(v, w["session"], 3)),
    "finish": (Action.PLAN_SESSIONS, lambda v, w: finishing.finish(v, w["session"], ())),
    "topic": (Action.PLAN_SESSIONS, lambda v, w: schedules.set_topic(v, w["planned"], "Sleep")),
    "cancel": (Action.PLAN_SESSIONS, lambda v, w: schedules.cancel(v, w["planned"], "snow")),
    "write a note": (
        Action.WRITE_NOTES,
        lambda v, w: note_acts.write_about_person(v, w["person"], "text", group_id=w["group"]),
    ),
    "drop a follow-up": (Action.WRITE_FOLLOW_UPS, lambda v, w: follow_up_acts.remove(v, w["follow_up"])),
    "plan a follow-up": (
        Action.WRITE_FOLLOW_UPS,
        lambda v, w: follow_up_acts.add(
            v,
            {"person_id": w["person"], "group_id": w["group"], "due_on": date(2030, 1, 1), "text": "Call"},
        ),
    ),
    "change a person": (
        Action.KEEP_PEOPLE,
        lambda v, w: people_acts.edit(v, w["person"], {"name": "Ana", "phone": "1"}),
    ),
    "add a person": (
        Action.KEEP_PEOPLE,
        lambda v, w: people_acts.add(v, {"name": "Bo"}, group_id=w["group"]),
    ),
    "newcomer": (Action.MARK_ATTENDANCE, lambda v, w: attendance.add_newcomer(v, w["session"], "Chen")),
    "leave the group": (
        Action.KEEP_PEOPLE,
        lambda v, w: group_acts.leave(v, w["group"], w["person"]),
    ),
    "end the group": (Action.CHANGE_GROUP, lambda v, w: group_acts.end(v, w["group"])),
    "remove the group": (Action.CHANGE_GROUP, lambda v, w: group_acts.remove(v, w["group"])),
}
OTHERS: dict[str, tuple[Action, Callable[[Vault], object]]] = {
    "handout": (Action.WRITE_HANDOUTS, lambda v: handouts.start(v, "Tea", "en", "Bring tea.")),
    "organisation": (
        Action.CHANGE_SETTINGS,
        lambda v: organisation.describe(v, {"name": "Other", "zone": "Europe/London"}),
    ),
    "help line": (Action.CHANGE_SETTINGS, lambda v: organisation.add_entry(v, {"service": "Line"})),
    "recovery sheet": (Action.RECOVERY_SHEET, vaults.new_recovery_code),
    "invite": (
        Action.MANAGE_ACCESS,
        lambda v: accounts.invite(
            v,
            {"name": "Di"},
            "copper lantern on the quiet lake",
            label=accounts.free_labels(v)[0],
            cost=CHEAPEST,
        ),
    ),
    "own passphrase": (
        Action.OWN_PASSPHRASE,
        lambda v: accounts.change_passphrase(v, "copper lantern on the quiet lake", cost=CHEAPEST),
    ),
    "a person in no group": (Action.SEE_ALL_GROUPS, lambda v: people_acts.add(v, {"name": "Bo"})),
}


@pytest.mark.parametrize("access", Access)
@pytest.mark.parametrize("work", WORKS)
def test_each_work_is_done_or_refused_as_the_table_says(signed_in, access: Access, work: str):
    action, act = WORKS[work]
    whole = signed_in(Access.COORDINATOR)
    ours = _named_groups(whole)[0]
    mine, theirs = one_of(whole, ours, mine=True), one_of(whole, ours, mine=False)
    vault = signed_in(access)
    assert vault.actor is not None
    if vault.may(action):
        act(vault, mine)
        if vault.history.can_undo:
            vault.undo()
            vault.redo()
    else:
        before = everything.counts(vault.db())
        with pytest.raises((NotAllowed, RowMissing)):
            act(vault, mine)
        assert everything.counts(vault.db()) == before
    if vault.actor.is_limited:
        with pytest.raises((NotAllowed, RowMissing, AssertionError)):
            act(vault, theirs)


@pytest.mark.parametrize("access", Access)
@pytest.mark.parametrize("work", OTHERS)
def test_what_belongs_to_no_group_is_done_or_refused_too(signed_in, access: Access, work: str):
    action, act = OTHERS[work]
    vault = signed_in(access)
    if vault.may(action):
        act(vault)
    else:
        with pytest.raises(NotAllowed):
            act(vault)


def test_somebody_of_another_group_too_is_not_put_in_the_trash(signed_in):
    whole = signed_in(Access.COORDINATOR)
    ours, other = _named_groups(whole)[:2]
    shared = one_of(whole, ours, mine=True)["person"]
    with whole.work("Add to group") as work:
        group_acts.join_within(work, other, shared, Role.PARTICIPANT)
    vault = signed_in(Access.FACILITATOR)
    people_acts.edit(vault, shared, {"name": "Still"})
    with pytest.raises(NotAllowed):
        people_acts.remove(vault, shared)
    row = rows(vault.db(), "SELECT id FROM main.membership WHERE group_id = ? LIMIT 1", other)[0][0]
    with pytest.raises(NotAllowed):
        _give_reason(vault, UUID(bytes=row))


def _give_reason(vault: Vault, membership: UUID) -> None:
    with vault.work("Change membership") as work:
        work.put(work.one(Membership, membership).with_changes(reason="x"))


def _printed(vault: Vault, name: str, where: dict[str, UUID]) -> str:
    order = papers.PaperOrder(name, language="en", group_id=where["group"], session_id=where["session"])
    pdf = printing.draw(vault, order)
    return subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()


def test_paper_shows_what_the_screen_may_show(signed_in):
    """A helper prints the sign-in sheet of their group, with names, and no list of telephone numbers."""
    whole = signed_in(Access.COORDINATOR)
    ours = _named_groups(whole)[0]
    mine, theirs = one_of(whole, ours, mine=True), one_of(whole, ours, mine=False)
    phones = ids(whole, f"""SELECT p.phone FROM person p JOIN membership m ON m.person_id = p.id
        WHERE m.group_id = x'{ours.hex}' AND p.phone <> ''""")  # fmt: skip
    names = ids(whole, f"SELECT name FROM person WHERE id = x'{mine['person'].hex}'")
    listed = _printed(whole, "contact-sheet", mine)
    assert any(phone in listed for phone in phones)
    for access in (Access.FACILITATOR, Access.HELPER):
        vault = signed_in(access)
        assert next(iter(names)) in _printed(vault, "sign-in-sheet", mine)
        with pytest.raises((RuleBroken, PaperError, RowMissing)):
            _printed(vault, "sign-in-sheet", theirs)
    with pytest.raises(NotAllowed):
        _printed(vault, "contact-sheet", mine)


CONFIDENTIAL = {
    "contact-sheet",
    "session-record",
    "attendance",
    "attendance-grid",
    "call-list",
}  # for those who lead
OF_COORDINATORS = {"hours-log"}
OF_NO_GROUP = {"local-help-card", "call-list"}  # for which none is chosen


@pytest.mark.parametrize("name", papers.KINDS)
def test_each_paper_is_made_of_ones_own_groups_by_whom_the_table_lets(signed_in, name: str):
    whole = signed_in(Access.COORDINATOR)
    ours = _named_groups(whole)[0]
    mine, theirs = one_of(whole, ours, mine=True), one_of(whole, ours, mine=False)

    def order(where: dict[str, UUID]) -> papers.PaperOrder:
        return papers.PaperOrder(name, language="en", group_id=where["group"], session_id=where["session"])

    for access in (Access.FACILITATOR, Access.HELPER):
        vault = signed_in(access)
        if name in OF_COORDINATORS or (name in CONFIDENTIAL and access is Access.HELPER):
            with pytest.raises(NotAllowed):
                order(mine).sheets(vault)
        else:
            assert order(mine).sheets(vault)
        if name not in OF_NO_GROUP:
            with pytest.raises((NotAllowed, RuleBroken, PaperError, RowMissing)):
                order(theirs).sheets(vault)


def test_a_print_is_kept_by_whoever_is_at_the_door_and_seen_only_in_their_groups(signed_in):
    whole = signed_in(Access.COORDINATOR)
    ours = _named_groups(whole)[0]
    mine, theirs = one_of(whole, ours, mine=True), one_of(whole, ours, mine=False)
    printed(whole, theirs["session"])
    for number, access in enumerate((Access.FACILITATOR, Access.HELPER), 1):
        vault = signed_in(access)
        rows_printed = printed(vault, mine["session"]).people
        kept = printed_sheets.of_session(vault.db(), mine["session"])
        assert [print_.number for print_ in kept] == list(range(1, number + 1))
        assert kept[-1].people == rows_printed
        assert printed_sheets.of_session(vault.db(), theirs["session"]) == []
        other = PrintedSheet.make(id=new_id(), session_id=theirs["session"], number=9, page=1, code="")
        with pytest.raises(NotAllowed), vault.work("Print sign-in sheet") as work:
            work.put(other)


def words_of(file: Path) -> str:
    """The text of a file, also of a spreadsheet, which is packed."""
    if file.suffix != ".xlsx":
        return file.read_text(encoding="utf-8")
    with zipfile.ZipFile(file) as packed:
        return "".join(packed.read(name).decode() for name in packed.namelist())


@pytest.mark.parametrize("access", [Access.FACILITATOR, Access.HELPER])
def test_whoever_does_not_see_everything_hears_no_number_of_a_damaged_vault(house: Path, access: Access):
    vault = rescue.open_to_look(house, passphrase=PHRASES[access], second_copy=True)
    try:
        assert vault.salvaged.kept["person"] > 0
        vault.salvaged.lost["note"] = 7
        assert rescue.salvaged(vault).kept == {}
        assert rescue.salvaged(vault).lost == {"note": None}
    finally:
        vault.close()
    whole = rescue.open_to_look(house, passphrase=PHRASES[Access.COORDINATOR], second_copy=True)
    assert rescue.salvaged(whole).kept["person"] > 0
    whole.close()
