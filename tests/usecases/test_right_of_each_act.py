"""Each act and each command asks the table of rights: a new one without a line here fails."""

from __future__ import annotations

import argparse
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PIL import Image

from peergroups import cli, usecases
from peergroups.base import clock
from peergroups.base.errors import NotAllowed
from peergroups.model.attendance import Mark
from peergroups.model.followups import Why
from peergroups.model.groups import MemberStatus, Role
from peergroups.model.handouts import Audience
from peergroups.model.permissions import TABLE, Access, Action
from peergroups.model.rota import Answer
from peergroups.store.queries import everything, proposals, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import (
    away,
    followups,
    groups,
    handouts,
    leading,
    notes,
    organisation,
    periods,
    rota,
    safety,
    schedules,
    series,
    waiting,
)
from tests.sql import rows
from tests.usecases.test_roles import _named_groups, house, one_of, signed_in

_ = (house, signed_in)  # fixtures

NARROWED = "narrowed"  # reads, or does what concerns oneself: whatever it gives is narrowed at the connection
PROGRAM = "program"  # the program's own doing before anybody is signed in, or for whoever is

_OF_MODULES: dict[str, Action] = {
    "attendance": Action.MARK_ATTENDANCE,
    "away": Action.KEEP_PEOPLE,
    "copying": Action.START_GROUP,
    "followups": Action.WRITE_FOLLOW_UPS,
    "handouts": Action.WRITE_HANDOUTS,
    "holidays": Action.PLAN_SESSIONS,
    "leading": Action.SEE_FILES,
    "merging": Action.KEEP_PEOPLE,
    "notes": Action.WRITE_NOTES,
    "organisation": Action.CHANGE_SETTINGS,
    "people": Action.KEEP_PEOPLE,
    "periods": Action.KEEP_PEOPLE,
    "rosters": Action.KEEP_PEOPLE,
    "rota": Action.PLAN_SESSIONS,
    "safety": Action.CHANGE_SETTINGS,
    "schedules": Action.PLAN_SESSIONS,
    "series": Action.PLAN_SESSIONS,
    "waiting": Action.KEEP_PEOPLE,
}
RIGHTS: dict[str, Action | str] = {
    "accounts.change": Action.MANAGE_ACCESS,
    "accounts.change_passphrase": Action.OWN_PASSPHRASE,
    "accounts.confirm": NARROWED,
    "accounts.free_labels": NARROWED,
    "accounts.invite": Action.MANAGE_ACCESS,
    "accounts.is_confirmed": NARROWED,
    "accounts.keeps_key": NARROWED,
    "accounts.own_label": NARROWED,
    "accounts.people_with_access": NARROWED,
    "accounts.remove": Action.MANAGE_ACCESS,
    "accounts.remove_way": Action.MANAGE_ACCESS,
    "accounts.set_picture": NARROWED,
    "accounts.sign_in": PROGRAM,
    "accounts.signature": NARROWED,
    "accounts.strengthen": NARROWED,
    "accounts.weak_way": NARROWED,
    "all_right.look": Action.SEE_AUDIT,
    "attendance_figures.figures": Action.SEE_CONTACTS,
    "figure_files.spreadsheet": Action.SEE_FIGURES,
    "figure_files.tidy": Action.SEE_FIGURES,
    "figures.behind": Action.SEE_FIGURES,
    "figures.leaving": Action.SEE_FIGURES,
    "figures.near": Action.SEE_FIGURES,
    "figures.report": Action.SEE_FIGURES,
    "figures.told": Action.SEE_FIGURES,
    "audit.note_opening": PROGRAM,
    "audit.note_surely": NARROWED,  # asked by whatever leaves
    "audit.note_viewing": Action.SEE_AUDIT,
    "audit.problems": NARROWED,
    "audit.read": Action.SEE_AUDIT,
    "audit.refusal": PROGRAM,
    "audit.verify": Action.SEE_AUDIT,
    "backups.copies": NARROWED,
    "backups.drill": Action.BACK_UP,
    "backups.is_drill_due": NARROWED,
    "backups.keep": PROGRAM,  # at each close, whoever worked: it stays beside the vault and in its second place
    "backups.keep_aside": PROGRAM,
    "backups.keep_before": PROGRAM,
    "backups.keep_if_changed": PROGRAM,
    "backups.known": NARROWED,
    "backups.remember_drill": NARROWED,
    "backups.renew": Action.BACK_UP,
    "backups.save_to": Action.BACK_UP,
    "bringing_back.bring_back": Action.EXPORT,
    "calendars.coming": Action.PRINT_PAPERS,
    "calendars.duties": Action.PRINT_PAPERS,
    "carrying.lacks_newest": NARROWED,
    "carrying.require_elsewhere": NARROWED,  # a path and nothing else
    "drafts.keep": NARROWED,
    "drafts.follow": NARROWED,
    "drafts.take": NARROWED,
    "erasing.erase": Action.ERASE,
    "erasing.erase_all": Action.ERASE,
    "erasing.erase_names": Action.ERASE,
    "erasing.forget_backups": Action.ERASE,
    "erasing.may_hold": NARROWED,
    "exports.export": Action.EXPORT,
    "finishing.finish": Action.PLAN_SESSIONS,
    "finishing.proposals": NARROWED,
    "groups.edit": Action.CHANGE_GROUP,
    "groups.end": Action.CHANGE_GROUP,
    "groups.join": Action.KEEP_PEOPLE,
    "groups.leave": Action.KEEP_PEOPLE,
    "groups.remove": Action.CHANGE_GROUP,
    "groups.reopen": Action.CHANGE_GROUP,
    "groups.restore": Action.CHANGE_GROUP,
    "groups.say_in": Action.CHANGE_GROUP,
    "organisation.say_entry_in": Action.CHANGE_SETTINGS,
    "groups.set_member": Action.KEEP_PEOPLE,
    "groups.set_several": Action.KEEP_PEOPLE,
    "groups.start": Action.START_GROUP,
    "handouts.export_file": NARROWED,
    "handouts.remove_logo": Action.CHANGE_SETTINGS,
    "handouts.set_logo": Action.CHANGE_SETTINGS,
    "health.confirm_clock": NARROWED,
    "health.confirm_first": Action.RESTORE,  # who can tell whether it is the newest copy
    "health.may_judge": NARROWED,
    "health.examine": NARROWED,
    "health.is_due": NARROWED,
    "health.last": NARROWED,
    "health.look_at_clock": PROGRAM,
    "health.mend": NARROWED,
    "health.remember": NARROWED,
    "history.about": NARROWED,
    "history.redo": NARROWED,
    "history.redo_is_long": NARROWED,
    "history.undo": NARROWED,
    "history.undo_is_long": NARROWED,
    "holidays.ahead": NARROWED,
    "keychain.forget": NARROWED,
    "keychain.keep": Action.OWN_PASSPHRASE,
    "notes.participants_named": NARROWED,
    "packs.count": Action.PRINT_PAPERS,
    "parting.forget_old": PROGRAM,
    "parting.part": Action.KEEP_PEOPLE,
    "printed_sheets.keep": Action.PRINT_PAPERS,
    "printing.draw": Action.PRINT_PAPERS,
    "printing.draw_apart": Action.PRINT_PAPERS,
    "printing.make": Action.PRINT_PAPERS,
    "printing.unprintable": Action.PRINT_PAPERS,
    "printing.went_out": Action.PRINT_PAPERS,
    "rescue.go_on": Action.RESTORE,
    "rescue.older": NARROWED,
    "rescue.salvaged": NARROWED,
    "roster_differences.differences": NARROWED,
    "roster_left.remember_columns": NARROWED,
    "roster_memory.recall": NARROWED,
    "roster_memory.remember": NARROWED,
    "leading.no_longer_require": Action.CHANGE_SETTINGS,
    "leading.require": Action.CHANGE_SETTINGS,
    "rules.change": Action.CHANGE_GROUP,
    "rules.follow_all": Action.CHANGE_GROUP,
    "rotation.can_rotate": NARROWED,
    "rotation.forget_old": Action.MANAGE_ACCESS,
    "rotation.lets_in": NARROWED,
    "rotation.rotate": Action.MANAGE_ACCESS,
    "rotation.shut_out": Action.MANAGE_ACCESS,
    "rotation.still_open": NARROWED,
    "series.holidays": NARROWED,
    "series.past_days": NARROWED,
    "series.what_ends": NARROWED,
    "series.top_up": PROGRAM,
    "series.what_changes": NARROWED,
    "series.what_is_planned": NARROWED,
    "papers.last_row": NARROWED,
    "schedules.at_that_hour": NARROWED,
    "trash.erase": Action.ERASE,
    "trash.restore": NARROWED,  # as the kind of the row says: `work` asks
    "trash.restore_several": NARROWED,
    "vaults.change_passphrase": Action.OWN_PASSPHRASE,
    "vaults.check": NARROWED,
    "vaults.confirm_recovery": Action.RECOVERY_SHEET,
    "vaults.made_ready": PROGRAM,
    "vaults.new_recovery_code": Action.RECOVERY_SHEET,
}


def acts() -> Iterator[tuple[str, Callable[..., object]]]:
    """Every public use case that takes a vault."""
    for found in pkgutil.iter_modules(usecases.__path__):
        module = importlib.import_module(f"{usecases.__name__}.{found.name}")
        for name, act in inspect.getmembers(module, inspect.isfunction):
            given = list(inspect.signature(act).parameters.values())[:2]
            is_own = act.__module__ == module.__name__ and not name.startswith("_")
            is_own = is_own and "__mutmut_" not in name  # written beside an act by `make mutants`
            if is_own and any(str(one.annotation) in {"Vault", "RescuedVault"} for one in given):
                yield f"{found.name}.{name}", act


ACTS = dict(acts())


def right_of(name: str) -> Action | str | None:
    return RIGHTS.get(name, _OF_MODULES.get(name.partition(".")[0]))


def test_every_use_case_that_takes_a_vault_has_its_right():
    assert [name for name in ACTS if right_of(name) is None] == []
    assert [name for name in RIGHTS if name not in ACTS] == []


REFUSED = [
    (name, access)
    for name in ACTS
    if isinstance(right := right_of(name), Action)
    for access in Access
    if access not in TABLE[right]
]


@pytest.mark.parametrize(("name", "access"), REFUSED)
def test_who_may_not_is_refused_and_nothing_is_changed(signed_in, tmp_path: Path, name: str, access: Access):
    whole = signed_in(Access.COORDINATOR)
    ours = _named_groups(whole)[0]
    given = arguments(whole, ours, tmp_path) | made_for(name, whole, ours, tmp_path)
    vault = signed_in(access)
    before, files = everything.counts(vault.db()), sorted(tmp_path.iterdir())
    act = ACTS[name]
    several, values = [], {}
    for one in list(inspect.signature(act).parameters.values())[1:]:
        if one.kind is inspect.Parameter.VAR_POSITIONAL:
            several += given[one.name]
        elif one.default is inspect.Parameter.empty:
            values[one.name] = OF_ONE.get(f"{name} {one.name}", given.get(one.name))
    if several:
        values, several = {}, [*values.values(), *several]
    with pytest.raises(NotAllowed):
        act(vault, *several, **values)
    assert everything.counts(vault.db()) == before
    assert sorted(tmp_path.iterdir()) == files


def first(vault: Vault, sql: str, *given: object) -> Any:
    found = rows(vault.db(), sql + " LIMIT 1", *given)
    return UUID(bytes=found[0][0]) if found else None


def arguments(vault: Vault, group: Any, place: Path) -> dict[str, Any]:
    """A value for each name that a use case's parameters have: rows of the group, or what is never looked at."""
    of = one_of(vault, group, mine=True)
    membership = first(vault, "SELECT id FROM membership WHERE group_id = ?", group)
    series = first(vault, "SELECT id FROM series WHERE group_id = ?", group)
    return {
        "account_id": first(vault, "SELECT id FROM account"), "group_id": group, "group_ids": [group],
        "session_id": of["session"], "id_": of["planned"], "ids": [of["planned"]], "person_id": of["person"],
        "person_ids": [of["person"]], "note_id": of.get("note"), "follow_up_id": of.get("follow_up"),
        "follow_up_ids": [of.get("follow_up")], "membership_id": membership, "series_id": series,
        "period_id": first(vault, "SELECT id FROM membership_period WHERE membership_id = ?", membership),
        "value": Mark.PRESENT, "role": Role.PARTICIPANT, "status": MemberStatus.ACTIVE, "text": "a text",
        "name": "A name", "title": "A title", "code": "en", "day": date(2030, 1, 7), "from_day": date(2030, 1, 7),
        "due_on": date(2030, 1, 7), "from_on": date(2030, 1, 7), "to_on": date(2030, 1, 8),
        "topic": "Sleep", "plan": "Tea", "reason": "",
        "values": {"name": "Bo"}, "language": "es",
        "entry_ids": [first(vault, "SELECT id FROM directory_entry")],
        "passphrase": "copper lantern on the quiet lake", "label": "sun", "slot": b"",
        "file": place / "out", "folder": place / "out", "people": [], "old": [], "typed": {},
    }  # fmt: skip


_DAY = date(2030, 1, 7)
_SESSION = {"day": _DAY, "at": time(18), "minutes": 90}
OF_ONE: dict[str, Any] = {  # act and parameter -> a value that is looked at before the right is
    "away.change values": {"from_on": _DAY, "to_on": _DAY},
    "away.plan values": {"from_on": _DAY, "to_on": _DAY},
    "leading.add_credential values": {"name": "Check"},
    "leading.change_credential values": {"name": "Check"},
    "leading.add_hours values": {"day": _DAY, "minutes": 30},
    "leading.change_hours values": {"day": _DAY, "minutes": 30},
    "leading.add_supervision values": {"day": _DAY},
    "leading.change_supervision values": {"day": _DAY},
    "leading.require values": {"role": "helper", "name": "Check"},
    "safety.add values": {"text": "Ring", "number": 1, "language": "en"},
    "safety.change values": {"text": "Ring", "number": 1, "language": "en"},
    "organisation.add_entry values": {"service": "Line"},
    "groups.say_in values": {"welcome": "Hola"},
    "organisation.say_entry_in values": {"hours": "de 9 a 17"},
    "organisation.hide_below number": 7,
    "organisation.edit_entry values": {"service": "Line"},
    "organisation.describe values": {"name": "Other", "zone": "Europe/London"},
    "rules.change kind": Why.FIRST_VISIT,
    "rules.change values": {"is_on": True},
    "schedules.add_session values": _SESSION,
    "schedules.move values": _SESSION,
}


def made_for(name: str, vault: Vault, group: UUID, place: Path) -> dict[str, Any]:
    """What an act looks at before its rows are refused: there is something to do, and it is typed as it must be."""
    module, _, act = name.partition(".")
    prepare = {"handouts": _of_handouts, "followups": _of_follow_ups, "series": _of_series}.get(module)
    if prepare is not None:
        return prepare(act, vault, group, place)
    of = one_of(vault, group, mine=True)
    if name in {"holidays.skip", "holidays.keep", "schedules.hold_after_all"}:
        planned = sessions.session(vault.db(), of["planned"])
        assert planned is not None
        if act == "hold_after_all":
            schedules.cancel(vault, of["planned"], "")
        return {"day": planned.day, "name": "Feast"}
    membership = first(
        vault, "SELECT id FROM membership WHERE group_id = ? AND person_id = ?", group, of["person"]
    )
    if name in {"away.change", "away.remove"}:
        return {"away_id": away.plan(vault, of["person"], {"from_on": _DAY, "to_on": _DAY})}
    if module == "leading":
        return _of_leading(vault, of["person"])
    if module == "safety":
        return {"step_id": safety.add(vault, {"text": "Stay", "number": 1, "language": "en"})}
    if name == "notes.drop_template":
        return {"template_id": notes.keep_template(vault, "Walks", "Where we went")}
    if module == "notes":
        return {"note_id": notes.write_about_person(vault, of["person"], "calm", group_id=group)}
    if module == "organisation":
        return {"entry_id": organisation.add_entry(vault, {"service": "Line"})}
    if module == "periods":
        days: dict[str, Any] = {"from_on": date(2001, 1, 1), "to_on": date(2001, 2, 1)}
        if act == "add":
            return days | {"membership_id": membership}
        return days | {"period_id": periods.add(vault, membership, **days)}
    if module == "waiting":
        groups.set_member(
            vault, group, of["person"], role=Role.PARTICIPANT, status=MemberStatus.WAITING, over=True
        )
        if act != "offer":
            waiting.offer(vault, group, of["person"], over=True)
        return {"offer_id": first(vault, "SELECT id FROM offer WHERE membership_id = ?", membership)}
    if name == "rota.said_yes":
        rota.put_in(vault, of["session"], of["person"], answer=Answer.ASKED)
        return {}
    if name == "groups.join":
        return {"person_id": one_of(vault, group, mine=False)["person"]}
    return {}


def _of_handouts(act: str, vault: Vault, _group: UUID, place: Path) -> dict[str, Any]:
    handout = handouts.start(vault, "Tea", "en", "Bring tea.")
    handouts.add_language(vault, handout, "es")
    handouts.review(vault, handout.hex, "es", "1", by_whom="Ann", day=_DAY)
    picture, text = place / "picture.png", place / "handout.md"
    Image.new("RGB", (40, 40), "white").save(picture)
    text.write_text("# Tea\n\nBring tea.\n", encoding="utf-8")
    if act == "remove_logo":
        handouts.set_logo(vault, picture)
    return {
        "handout_id": handout, "id_": handout, "handout": handout.hex, "code": "fr" if act == "add_language" else "es",
        "old": "es", "new": "fr", "shipped": "welcome", "file": text if act == "import_file" else picture,
        "version": "1", "by_whom": "Ann", "day": date(2026, 3, 3), "title": "Tea", "text": "Bring a cup.",
        "audience": Audience.FAMILIES,
    }  # fmt: skip


def _of_follow_ups(act: str, vault: Vault, group: UUID, _place: Path) -> dict[str, Any]:
    person = one_of(vault, group, mine=True)["person"]
    found = proposals.proposals(vault.db(), clock.now() + timedelta(days=30), clock.now().date())
    values = {"person_id": person, "group_id": group, "due_on": date(2030, 1, 7), "text": "Call"}
    of: dict[str, Any] = {}
    if act in {"note_contact", "remove_contact", "may_be_called"}:
        values = {"result": "asked_not_to"}
        of = _of_attempts(act, vault, person)
    return {"values": values, "proposed": found[:1]} | of


def _of_leading(vault: Vault, person: UUID) -> dict[str, Any]:
    return {
        "credential_id": leading.add_credential(vault, person, {"name": "Check"}),
        "hours_id": leading.add_hours(vault, person, {"day": _DAY, "minutes": 30}),
        "supervision_id": leading.add_supervision(vault, person, {"day": _DAY}),
        "requirement_id": leading.require(vault, {"role": "helper", "name": "First aid"}),
    }


def _of_attempts(act: str, vault: Vault, person: UUID) -> dict[str, Any]:
    of = followups.add(vault, {"person_id": person, "due_on": date(2030, 1, 7)})
    made = followups.note_contact(vault, of, {"result": "asked_not_to"}) if act != "note_contact" else None
    return {"follow_up_id": of, "contact_id": made, "person_id": person}


def _of_series(act: str, vault: Vault, group: UUID, _place: Path) -> dict[str, Any]:
    schedule = {"frequency": "weekly", "weekday": 1, "starts_on": "2026-03-03", "at": "18:00", "zone": "UTC"}
    given: dict[str, Any] = {"values": schedule}
    if act == "make_past":
        given["series_id"] = series.plan(vault, group, schedule | {"starts_on": "2016-03-01"})
    return given


def commands() -> set[str]:
    parser = cli._parser()
    (found,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    return set(found.choices)


OF_COMMANDS: dict[str, Action | str] = {
    "backup": Action.BACK_UP,
    "check": NARROWED,
    "demo": PROGRAM,  # a vault of its own
    "export": Action.EXPORT,
    "figures": Action.SEE_FIGURES,
    "handout": NARROWED,
    "handouts": NARROWED,
    "import": Action.KEEP_PEOPLE,
    "paper": Action.PRINT_PAPERS,
    "rescue": Action.EXPORT,
    "restore": Action.RESTORE,
    "sign-in-sheet": Action.PRINT_PAPERS,
    "verify": NARROWED,
}


def test_every_command_of_the_command_line_has_its_right():
    assert commands() == set(OF_COMMANDS)
