"""Two records of one person made one: fields chosen, marks, memberships, notes and follow-ups moved, in one step."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from peergroups.base import clock
from peergroups.base.errors import RuleBroken
from peergroups.model.absences import Away
from peergroups.model.attendance import Attendance, Mark, attendance_id
from peergroups.model.audit import Event
from peergroups.model.followups import SEVERAL_AT_ONCE, Contact, FollowUp, FollowUpStatus, Why
from peergroups.model.groups import GONE, Membership, MembershipPeriod, MemberStatus, membership_id
from peergroups.model.ids import PersonId
from peergroups.model.leading import Credential, Hours, Supervision
from peergroups.model.notes import Note
from peergroups.model.people import NotSame, Person, PersonFields, not_same_id
from peergroups.model.permissions import Action
from peergroups.model.printed_sheets import PrintedSheet
from peergroups.model.rota import Duty, duty_id
from peergroups.model.rules import Skip, skip_id
from peergroups.model.same_person import Match, likely_pairs
from peergroups.model.waiting import Offer
from peergroups.store.queries import followups as followup_queries
from peergroups.store.queries import merging as queries
from peergroups.store.queries import organisation, periods, printed_sheets
from peergroups.store.queries import people as people_queries
from peergroups.store.queries import waiting as waiting_queries
from peergroups.store.queries.reading import Db
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import audit, followups, parting, waiting
from peergroups.usecases import periods as periods_of

FIELDS = tuple(name for name in PersonFields.model_fields if name != "name_order")
"""What two records may say differently; how the name is written goes with the family name."""
_OF_A_FILE = ((Credential, "credential"), (Hours, "hours"), (Supervision, "supervision"))
_STRONGEST = (Mark.PRESENT, Mark.LATE, Mark.LEFT_EARLY, Mark.EXCUSED, Mark.ABSENT, None)
_NEAREST = (MemberStatus.ACTIVE, MemberStatus.PAUSED, MemberStatus.WAITING, *sorted(GONE))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one person, and what speaks for it (see `same_person.Match`)."""

    first: UUID
    second: UUID
    why: tuple[str, ...]


def likely(db: Db) -> list[Pair]:
    """Every two people here who may be one, the likeliest first; not those of whom somebody said that they are two."""
    kept = organisation.organisation(db)
    known = [person.known() for person in people_queries.for_matching(db)]
    found: list[tuple[UUID, Match]] = [
        (one.person, match)
        for one, match in likely_pairs(known, kept.country if kept is not None else "")
        if one.person is not None
    ]
    found.sort(key=lambda pair: -pair[1].score)
    apart = queries.apart(db)
    return [
        Pair(match.known.person, one, match.why)
        for one, match in found
        if match.known.person is not None and {match.known.person, one} not in apart
    ]


def keep_apart(vault: Vault, one: UUID, other: UUID) -> None:
    """They are two people: the pair is not asked about again. Undo takes it back."""
    vault.require(Action.KEEP_PEOPLE)
    if one == other:
        raise RuleBroken("person.the_same")
    with vault.work("Two people") as work:
        for id_ in (one, other):
            work.one(Person, id_)
        work.put(NotSame.of(one, other))


def merge(vault: Vault, kept_id: UUID, gone_id: UUID, *, taken: Collection[str] = ()) -> None:
    """Makes one person of two: `kept_id` goes on, the other goes into the trash. Undo takes all of it back.

    What is not known of the first is filled from the second; `taken` are fields in which the second is right. Of two
    marks in one session the one that came counts.
    """
    vault.require(Action.KEEP_PEOPLE)
    if kept_id == gone_id:
        raise RuleBroken("person.the_same")
    with vault.work("Make one person of two") as work:
        kept, gone = work.one(Person, kept_id), work.one(Person, gone_id)
        _take_fields(work, kept, gone, frozenset(taken))
        _move_marks(work, kept.id, gone.id)
        _move_memberships(work, kept.id, gone.id)
        for model, table in ((Note, "note"), (FollowUp, "follow_up"), (Away, "away"), *_OF_A_FILE):
            for id_ in queries.about(work.db, table, gone_id):
                work.put(work.one(model, id_).with_changes(person_id=kept.id))
        _unite_calls(work, kept.id)
        for id_ in queries.about(work.db, "skip", gone_id):
            skipped = work.one(Skip, id_)
            work.put(
                skipped.with_changes(id=skip_id(skipped.kind, kept.id, skipped.about), person_id=kept.id)
            )
            work.remove(skipped)
        _move_duties(work, kept.id, gone.id)
        _move_rows_of_paper(work, kept.id, gone.id)
        _move_doubts(work, kept.id, gone.id)
        work.remove(work.one(Person, gone_id))
        parting.keep(work, kept.id, gone.id)
        audit.note_within(vault, work.db, Event.MERGED, kept_id)


def _take_fields(work: Work, kept: Person, gone: Person, taken: frozenset[str]) -> None:
    news = {
        name: getattr(gone, name)
        for name in FIELDS
        if getattr(gone, name) and (name in taken or not getattr(kept, name))
    }
    if "family_name" in news:
        news["name_order"] = gone.name_order
    work.put(kept.with_changes(**news))


def _move_marks(work: Work, kept: PersonId, gone: PersonId) -> None:
    for id_ in queries.about(work.db, "attendance", gone):
        theirs = work.one(Attendance, id_)
        if theirs.trashed_at is not None:
            continue
        mine = work.get(Attendance, attendance_id(theirs.session_id, kept))
        moved = theirs.with_changes(id=attendance_id(theirs.session_id, kept), person_id=kept)
        if mine is not None and mine.trashed_at is None:
            first, second = sorted((mine, moved), key=lambda one: _STRONGEST.index(one.mark))
            moved = first.with_changes(id=moved.id, reason=first.reason or second.reason)
        work.put(moved)
        work.put(theirs.with_changes(mark=None))
        work.remove(work.one(Attendance, id_))


def _move_duties(work: Work, kept: PersonId, gone: PersonId) -> None:
    """Of two for one session that of the first stays."""
    for id_ in queries.about(work.db, "duty", gone):
        theirs = work.one(Duty, id_)
        mine = work.get(Duty, duty_id(theirs.session_id, kept))
        if theirs.trashed_at is None and (mine is None or mine.trashed_at is not None):
            work.put(theirs.with_changes(id=duty_id(theirs.session_id, kept), person_id=kept))
        work.remove(theirs)


def _move_memberships(work: Work, kept: PersonId, gone: PersonId) -> None:
    for id_ in queries.about(work.db, "membership", gone):
        theirs = work.one(Membership, id_)
        if theirs.trashed_at is not None:
            continue
        target = membership_id(theirs.group_id, kept)
        mine = work.get(Membership, target)
        moved = theirs.with_changes(id=target, person_id=kept)
        if mine is not None and mine.trashed_at is None:
            moved = _united(mine, moved)
        work.put(moved)
        for period in periods.of_membership(work.db, id_):
            row = work.one(MembershipPeriod, period.id)
            work.put(row.with_changes(membership_id=target))
        for offer in waiting_queries.offers(work.db, id_):
            work.put(work.one(Offer, offer.id).with_changes(membership_id=target))
        _unite_periods(work, target)
        waiting.settle(work, moved, periods_of.today(work))
        work.remove(theirs)


def _united(mine: Membership, moved: Membership) -> Membership:
    """The nearer of two memberships, from the earlier day on where both go on."""
    near, far = sorted((mine, moved), key=lambda one: _NEAREST.index(one.status))
    joined_on = near.joined_on
    if far.left_on is None or far.left_on >= near.joined_on:
        joined_on = min(near.joined_on, far.joined_on)
    asked = [one.asked_on for one in (mine, moved) if one.asked_on is not None]
    return near.with_changes(
        asked_on=min(asked, default=None),
        id=mine.id,
        created_at=min(mine.created_at, moved.created_at),
        joined_on=joined_on,
    )


def _unite_periods(work: Work, membership: UUID) -> None:
    """No two of one kind overlap; the later one goes into the earlier."""
    before: MembershipPeriod | None = None
    for found in periods.of_membership(work.db, membership):
        row = work.one(MembershipPeriod, found.id)
        if before is None or (before.to_on is not None and before.to_on < row.from_on):
            before = row
            continue
        ends = None if before.to_on is None or row.to_on is None else max(before.to_on, row.to_on)
        before = work.put(before.with_changes(to_on=ends))
        work.remove(row)


def _unite_calls(work: Work, kept: PersonId) -> None:
    """Open follow-ups of one reason become one: the oldest goes on, with the reasons and attempts of the others."""
    first: dict[Why, FollowUp] = {}
    for id_ in sorted(queries.about(work.db, "follow_up", kept)):
        row = work.one(FollowUp, id_)
        if row.status is not FollowUpStatus.OPEN or row.trashed_at is not None or row.why in SEVERAL_AT_ONCE:
            continue
        before = first.get(row.why)
        if before is None:
            first[row.why] = row
            continue
        first[row.why] = work.put(followups.united(before, row))
        for contact in followup_queries.contacts(work.db, row.id):
            work.put(work.one(Contact, contact.id).with_changes(follow_up_id=before.id))
        work.put(row.with_changes(status=FollowUpStatus.DROPPED, done_at=clock.now()))


def _move_doubts(work: Work, kept: PersonId, gone: PersonId) -> None:
    """Whoever was known not to be the one is not the other either."""
    for other in queries.apart_from(work.db, gone):
        work.remove(work.one(NotSame, not_same_id(gone, other)))
        if other != kept:
            work.put(NotSame.of(kept, other))


def _move_rows_of_paper(work: Work, kept: PersonId, gone: PersonId) -> None:
    """A row of a printed sheet is still the person who signed there."""
    for id_ in printed_sheets.with_person(work.db, gone):
        page = work.one(PrintedSheet, id_)
        work.put(page.with_changes(people=tuple(kept if one == gone else one for one in page.people)))
