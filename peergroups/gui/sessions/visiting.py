"""Whoever was marked and is back in the group by that: a member again, unless they say that they only visit."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.fact import Fact
from peergroups.model.groups import MemberStatus
from peergroups.store.queries import groups
from peergroups.store.queries.sessions import RegisterEntry
from peergroups.usecases import attendance


class Visiting:
    """Asks in the `fact` of a pane; `after` is called once somebody is a guest."""

    def __init__(self, desk: Desk, pane: Pane, fact: Fact, after: Callable[[], object]) -> None:
        self._desk, self._pane, self._fact, self._after = desk, pane, fact, after

    def was(self, person_id: UUID) -> MemberStatus:
        """What somebody is in the group before they are marked."""
        group_id = self._desk.session.group_id
        return self._desk.jobs.ask(groups.status_in, group_id, person_id) or MemberStatus.LEFT

    def ask(self, entry: RegisterEntry, was: MemberStatus) -> None:
        text = words.is_back(entry.shown, self._desk.session.day, self._desk.today())
        self._fact.ask(text, translate("Marks", "Only visiting"), lambda: self._only_visiting(entry, was))

    def _only_visiting(self, entry: RegisterEntry, was: MemberStatus) -> None:
        desk = self._desk
        if not desk.jobs.did(self._pane, attendance.only_visiting, desk.id, entry.person_id, was):
            return
        desk.read()
        self._after()
        text = translate("Marks", "{name} is a guest of this session.")
        desk.said.emit(i18n.filled(text, name=words.name_in(entry.shown)))
