"""What is typed while longer work writes: the page is left, or the vault is locked, and nothing of it is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from peergroups.base.errors import Busy, Cancelled, PeerGroupsError
from peergroups.gui.core import messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.settings.subjects import HELP_LINE, ORGANISATION
from peergroups.gui.settings.subjects import place as setting
from peergroups.gui.shell.main_window import MainWindow
from peergroups.gui.shell.rooms import ROOMS
from peergroups.model.attendance import Mark
from peergroups.store.queries import (
    followups,
    group_texts,
    groups,
    handouts,
    notes,
    organisation,
    people,
    sessions,
)
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, vaults
from peergroups.usecases import groups as group_work
from peergroups.usecases import handouts as handout_work
from tests.conftest import PASSPHRASE

WORD = "Zyxquill"


class LongWrite:
    """A use case that holds the write lock until it is told, whatever Cancel says: a commit cannot be stopped."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()

    def __call__(self, vault: Vault, *, ticket: Any) -> None:
        with vault.work("Import people") as work:
            self.begun.set()
            assert self.go_on.wait(20)
            del work


@pytest.fixture
def window(window_with: Callable[..., MainWindow], demo_vault: Vault, qtbot) -> MainWindow:
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    made.resize(1366, 768)
    return made


@pytest.fixture
def long_write(window: MainWindow) -> Iterator[LongWrite]:
    """Made, not yet begun; let go at the end."""
    made = LongWrite()
    yield made
    made.go_on.set()


def begin(window: MainWindow, long_write: LongWrite) -> None:
    window.jobs.vault.release() if window.jobs.vault else None
    window.jobs.start(long_write, owner=window, done=lambda _: None, failed=_unless_cancelled)
    assert long_write.begun.wait(10)


def _unless_cancelled(error: PeerGroupsError) -> None:
    assert isinstance(error, Cancelled)


@dataclass(frozen=True)
class Typing:
    """Where somebody types, how, and what the vault holds afterwards."""

    where: Callable[[Vault], Place]
    types: Callable[[Any], None]
    held: Callable[[Vault], str]


def _group(vault: Vault) -> UUID:
    return next(row for row in groups.groups(vault.db()) if row.members).id


def _person(vault: Vault) -> UUID:
    return next(row for row in people.people(vault.db()) if row.full_name == "Amina Mansour").id


def _session(vault: Vault) -> UUID:
    return sessions.of_group(vault.db(), _group(vault), past=1, coming=0)[0].id


def _missed(vault: Vault) -> UUID:
    """Somebody marked absent there, so that there is a reason to type."""
    register = sessions.register(vault.db(), _session(vault))
    assert register is not None
    return register.entries[0].person_id


def _left(vault: Vault) -> Place:
    member = groups.members(vault.db(), _group(vault))[0]
    group_work.leave(vault, member.group_id, member.person_id)
    return Place(places.GROUP, member.group_id, part="member", text=str(member.person_id))


def _away(vault: Vault) -> Place:
    attendance.mark(vault, _session(vault), _missed(vault), Mark.EXCUSED)
    return Place(places.SESSION, _session(vault), part="more", text=str(_missed(vault)))


def _handout(vault: Vault) -> Place:
    return Place(places.HANDOUT, handout_work.start(vault, "Tea", "en", "Bring tea."))


def _note_of(vault: Vault) -> str:
    return "".join(row.text for row in notes.of_session(vault.db(), _session(vault)))


def _notes_about(vault: Vault) -> str:
    """Each text on a line: one that was written twice is seen."""
    found = [row.text for row in notes.of_person(vault.db(), _person(vault)) if WORD in row.text]
    assert len(found) <= 1
    return "".join(found)


def _reason(vault: Vault) -> str:
    register = sessions.register(vault.db(), _session(vault))
    assert register is not None
    return next(entry.reason for entry in register.entries if entry.person_id == _missed(vault))


TYPING = {
    "a group note": Typing(
        lambda vault: Place(places.SESSION, _session(vault), part="note"),
        lambda page: page.pane.box.setPlainText(WORD),
        _note_of,
    ),
    "a note about somebody": Typing(
        lambda vault: Place(places.PERSON, _person(vault), part="notes"),
        lambda page: page.pane.tab.box.setPlainText(WORD),
        _notes_about,
    ),
    "a field of a person": Typing(
        lambda vault: Place(places.PERSON, _person(vault)),
        lambda page: page.pane.every[0].form.set_values({"phone": WORD}),
        lambda vault: people.person(vault.db(), _person(vault)).phone,  # type: ignore[union-attr]
    ),
    "a field of a group": Typing(
        lambda vault: Place(places.GROUP, _group(vault), part="edit"),
        lambda page: page.pane.fields.set_values({"purpose": WORD}),
        lambda vault: groups.group(vault.db(), _group(vault)).purpose,  # type: ignore[union-attr]
    ),
    "a welcome in another language": Typing(
        lambda vault: Place(places.GROUP, _group(vault), part="languages"),
        lambda page: page.pane.form.field("welcome").setPlainText(WORD),
        lambda vault: str(group_texts.of_group(vault.db(), _group(vault))),
    ),
    "an agreement": Typing(
        lambda vault: Place(places.GROUP, _group(vault), part="about"),
        lambda page: page.pane.tab.agreement.setPlainText(WORD),
        lambda vault: groups.group(vault.db(), _group(vault)).agreement,  # type: ignore[union-attr]
    ),
    "why somebody left": Typing(
        _left,
        lambda page: page.pane.reason.setText(WORD),
        lambda vault: "".join(row.reason for row in groups.members(vault.db(), _group(vault))),
    ),
    "why somebody was away": Typing(_away, lambda page: page.pane.reason.setText(WORD), _reason),
    "a follow-up": Typing(
        lambda vault: Place(places.FOLLOWUPS, followups.follow_ups(vault.db(), only_open=True)[0].id),
        lambda page: page.pane.form.set_values({"text": WORD}),
        lambda vault: "".join(row.text for row in followups.follow_ups(vault.db(), only_open=True)),
    ),
    "a handout": Typing(
        _handout,
        lambda page: page.writing.box.setPlainText(WORD),
        lambda vault: "".join(
            text.text for row in handouts.own(vault.db()) for text in handouts.texts(vault.db(), row.id)
        ),
    ),
    "a help line": Typing(
        lambda vault: setting(HELP_LINE, organisation.directory(vault.db())[0].id),
        lambda page: page.pane.form.set_values({"hours": WORD}),
        lambda vault: organisation.directory(vault.db())[0].hours,
    ),
    "the organisation": Typing(
        lambda _vault: setting(ORGANISATION),
        lambda page: page.pane.form.name.setText(WORD),
        lambda vault: organisation.organisation(vault.db()).name,  # type: ignore[union-attr]
    ),
}


@pytest.mark.parametrize("typing", TYPING.values(), ids=list(TYPING))
def test_what_is_typed_while_longer_work_writes_is_there_after_the_lock(
    window, long_write, demo_folder, typing
):
    vault = window.jobs.open_vault
    window.go(typing.where(vault))
    begin(window, long_write)
    typing.types(window.page)
    window.lock()
    assert not long_write.go_on.is_set()
    long_write.go_on.set()
    window.jobs.settle()
    again = vaults.open_with_passphrase(demo_folder, PASSPHRASE)
    assert WORD in typing.held(again)
    again.close()


@pytest.mark.parametrize("typing", TYPING.values(), ids=list(TYPING))
def test_what_is_typed_while_longer_work_writes_is_kept_when_the_page_is_left(
    qtbot, window, long_write, typing
):
    vault = window.jobs.open_vault
    window.go(typing.where(vault))
    begin(window, long_write)
    typing.types(window.page)
    window.go(Place(places.TODAY))
    assert WORD not in typing.held(vault)
    assert window.bar.message.text() != messages.sentence(Busy())
    long_write.go_on.set()
    qtbot.waitUntil(lambda: WORD in typing.held(vault))


@pytest.mark.parametrize(("part", "values"), [("topic", {"topic": WORD}), ("steps", {"plan": WORD})])
def test_a_topic_and_a_plan_that_were_not_set_yet_are_given_back(
    window, long_write, demo_folder, part, values
):
    window.go(Place(places.SESSION, _session(window.jobs.open_vault), part))
    begin(window, long_write)
    window.page.changing.form.set_values(values)
    window.lock()
    long_write.go_on.set()
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(demo_folder, PASSPHRASE))
    assert window.page.place.part == part
    assert window.page.changing.form.values().items() >= values.items()


def test_how_a_follow_up_went_is_given_back_after_the_lock(window, demo_folder):
    found = followups.follow_ups(window.jobs.open_vault.db(), only_open=True)[0]
    window.go(Place(places.FOLLOWUPS, found.id))
    window.page.pane.outcome.setText(WORD)
    window.lock()
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(demo_folder, PASSPHRASE))
    assert window.page.place == Place(places.FOLLOWUPS, found.id)
    assert window.page.pane.outcome.text() == WORD


def test_a_field_of_a_group_that_cannot_be_kept_is_given_back_after_the_lock(window, demo_folder):
    group = _group(window.jobs.open_vault)
    window.go(Place(places.GROUP, group, part="edit"))
    window.page.pane.fields.set_values({"name": "", "purpose": WORD})
    window.lock()
    window.jobs.settle()
    window.open_vault(vaults.open_with_passphrase(demo_folder, PASSPHRASE))
    assert window.page.place == Place(places.GROUP, group, part="edit")
    said = window.page.pane.fields.values()
    assert (said["name"], said["purpose"]) == ("", WORD)
    kept = groups.group(window.jobs.open_vault.db(), group)
    assert kept is not None
    assert kept.name


def test_what_is_written_later_does_not_come_before_what_is_written_after_it(qtbot, window, long_write):
    vault = window.jobs.open_vault
    person = _person(vault)
    place = Place(places.PERSON, person)
    window.go(place)
    begin(window, long_write)
    window.page.pane.every[0].form.set_values({"phone": "1"})
    window.go(Place(places.TODAY))
    long_write.go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    window.go(place)
    window.page.pane.every[0].form.set_values({"phone": "2"})
    window.go(Place(places.TODAY))

    def phone() -> str:
        found = people.person(vault.db(), person)
        assert found is not None
        return found.phone

    qtbot.waitUntil(lambda: phone() == "2")
    qtbot.waitUntil(lambda: not window.jobs.is_running)
    assert phone() == "2"
