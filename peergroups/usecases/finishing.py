"""Finishing a session: what is proposed, and the last step."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from peergroups.base import clock
from peergroups.base.errors import RowMissing
from peergroups.model.sessions import GroupSession, SessionStatus, require_markable, require_not_early
from peergroups.store.queries import organisation, sessions
from peergroups.store.queries import proposals as proposal_queries
from peergroups.store.queries.proposals import Proposal
from peergroups.store.queries.sessions import Register, SessionRow
from peergroups.store.vault import Vault
from peergroups.usecases import attendance, followups


@dataclass(frozen=True, slots=True)
class Proposals:
    """`calls` are what the rules of the group find; `missing` are other registers of the group nobody finished."""

    register: Register
    calls: tuple[Proposal, ...]
    missing: tuple[SessionRow, ...]
    next_session: SessionRow | None


def proposals(vault: Vault, session_id: UUID) -> Proposals:
    """What to think of before going home."""
    db = vault.db()
    register = sessions.register(db, session_id)
    if register is None:
        raise RowMissing
    group_id = register.session.group_id
    calls = proposal_queries.proposals(db, clock.now(), organisation.today(db), group_id)
    missing = sessions.missing_registers(db, group_id, most=5)
    return Proposals(
        register=register,
        calls=tuple(calls),
        missing=tuple(s for s in missing if s.id != session_id),
        next_session=sessions.next_session(db, group_id, max(register.session.starts_at, clock.now())),
    )


def finish(vault: Vault, session_id: UUID, people: Collection[UUID]) -> int:
    """The register is complete; a call is planned for those of `people` whom a rule found. Gives how many."""
    proposed = proposals(vault, session_id)
    chosen = [one for one in proposed.calls if one.person_id in people]
    with vault.work("Finish session") as work:
        session = work.one(GroupSession, session_id)
        require_markable(session.status)
        require_not_early(session.starts_at, clock.now())
        attendance.keep_unmarked(work, proposed.register)
        work.put(session.with_changes(status=SessionStatus.HELD, finished_at=clock.now()))
        return followups.accept_within(work, chosen)
