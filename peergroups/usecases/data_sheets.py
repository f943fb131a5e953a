"""What stands on each paper that carries data, gathered from the vault; names as the identity level allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from peergroups import documents
from peergroups.base import clock
from peergroups.base.errors import PaperError, RowMissing
from peergroups.documents.sheets import (
    AgreementSheet,
    CertificateSheet,
    Contact,
    ContactSheet,
    DiarySheet,
    FeedbackSheet,
    FlyerSheet,
    HelpCardSheet,
    Meeting,
    NameCardsSheet,
    Promise,
    Service,
    SessionPlanSheet,
    SessionRecordSheet,
    SignInSheet,
    Step,
    WelcomeCardSheet,
)
from peergroups.model.door_codes import door_code
from peergroups.model.followups import FollowUpStatus
from peergroups.model.groups import GONE, LEADING, IdentityLevel, MemberStatus
from peergroups.model.notes import NoteKind
from peergroups.model.schedule import Frequency
from peergroups.model.sessions import SessionStatus, plan_steps
from peergroups.store.queries import followups, groups, notes, organisation, people, sessions
from peergroups.store.queries.groups import GroupRow, MemberRow
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import Register, SessionRow
from peergroups.usecases import printing
from peergroups.usecases.printed_sheets import Stamp

_ALL = 100_000  # sessions: more than any group has
_USUAL_SIGNATURES = 12
_DATES_SHOWN = 4  # of a group that does not meet each week
_DIARY_DAYS = (7, 14)  # at least and at most


@dataclass(frozen=True, slots=True)
class Common:
    """What every paper has."""

    language: str
    organisation: str
    paper: str
    large: bool
    own_languages: bool = False  # each person's, where there is one; `language` is for the others


def sign_in(
    db: Db, common: Common, session_id: UUID, stamped: Stamp, blank_rows: int = 0
) -> list[SignInSheet]:
    held = _register(db, session_id).session
    return [
        SignInSheet(
            language=common.language,
            organisation=common.organisation,
            group=held.outside,
            date=held.day,
            time=held.at,
            minutes=held.minutes,
            place=held.place,
            names=stamped.names,
            blank_rows=blank_rows,
            number=stamped.number,
            code=stamped.code,
            headcount_only=held.identity is IdentityLevel.HEADCOUNT,
            paper=common.paper,
            large=common.large,
        )
    ]


def agreement(_db: Db, common: Common, group: GroupRow) -> list[AgreementSheet]:
    items = tuple(line.strip() for line in group.agreement.splitlines() if line.strip())
    headcount = group.identity is IdentityLevel.HEADCOUNT
    return [
        AgreementSheet(
            language=common.language,
            organisation=common.organisation,
            group=group.outside,
            items=items,
            signatures=0 if headcount else (group.capacity or _USUAL_SIGNATURES),
            paper=common.paper,
            large=common.large,
        )
    ]


def session_plan(db: Db, common: Common, session_id: UUID) -> list[SessionPlanSheet]:
    register = _register(db, session_id)
    held = register.session
    every = sessions.of_group(db, held.group_id, past=_ALL, coming=_ALL)
    before = [row for row in every if row.starts_at < held.starts_at]
    met = [row for row in before if row.status is SessionStatus.HELD]
    promised = (
        row.text
        for row in followups.follow_ups(db, only_open=True)
        if row.group_id == held.group_id and row.person_id is None
    )
    return [
        SessionPlanSheet(
            language=common.language,
            organisation=common.organisation,
            group=held.outside,
            number=len(met) + 1,
            date=held.day,
            time=held.at,
            minutes=held.minutes,
            place=held.place,
            facilitators=_leaders(register),
            aim=held.topic,
            steps=tuple(Step(step.what, step.minutes) for step in plan_steps(held.plan)),
            promised=tuple(text for text in promised if text.strip()),
            paper=common.paper,
            large=common.large,
        )
    ]


def session_record(db: Db, common: Common, session_id: UUID) -> list[SessionRecordSheet]:
    register = _register(db, session_id)
    held = register.session
    headcount = held.identity is IdentityLevel.HEADCOUNT
    told = notes.of_session(db, session_id, NoteKind.GROUP)
    return [
        SessionRecordSheet(
            language=common.language,
            organisation=common.organisation,
            group=held.outside,
            date=held.day,
            time=held.at,
            minutes=held.minutes,
            place=held.place,
            facilitators=_leaders(register),
            here=_here(register, headcount=headcount),
            away=None if headcount else register.totals.away,
            unmarked=0 if headcount else register.totals.unmarked,
            theme=held.topic,
            happened="\n\n".join(note.text for note in told if note.text.strip()),
            promises=tuple(
                Promise(row.text, row.due_on, row.by_whom)
                for row in followups.of_session(db, session_id)
                if row.person_id is None and row.status is FollowUpStatus.OPEN
            ),
            paper=common.paper,
            large=common.large,
        )
    ]


def welcome_card(db: Db, common: Common, group: GroupRow) -> list[WelcomeCardSheet]:
    return [
        WelcomeCardSheet(
            language=common.language,
            organisation=common.organisation,
            group=group.outside,
            about=group.purpose,
            meetings=_meetings(db, group.id),
            place=group.place or group.online,
            contacts=_to_call(db, group.id),
            paper=common.paper,
            large=common.large,
        )
    ]


def help_card(db: Db, common: Common) -> list[HelpCardSheet]:
    return [
        HelpCardSheet(
            language=common.language,
            organisation=common.organisation,
            services=tuple(
                Service(
                    name=row.service,
                    purpose=row.purpose,
                    phone=row.phone,
                    hours=row.hours,
                    address=row.address,
                    languages=tuple(code for code in row.languages.split(",") if code),
                    cost=row.cost,
                    crisis=row.crisis,
                )
                for row in organisation.directory(db)
            ),
            date=today(db),
            paper=common.paper,
            large=common.large,
        )
    ]


def feedback(db: Db, common: Common, session_id: UUID) -> list[FeedbackSheet]:
    held = _register(db, session_id).session
    return [
        FeedbackSheet(
            common.language, common.organisation, held.outside, held.day, common.paper, common.large
        )
    ]


def certificates(db: Db, common: Common, group: GroupRow, chosen: Sequence[UUID]) -> list[CertificateSheet]:
    """One for each of those chosen; without a choice for all who came at least once."""
    found = []
    for member in groups.members(db, group.id):
        if member.role in LEADING or (chosen and member.person_id not in chosen) or not member.shown:
            continue
        record = sessions.attended(db, group.id, member.person_id)
        if record is None or (not record.came and not chosen):
            continue
        found.append(
            CertificateSheet(
                language=_language(common, member),
                organisation=common.organisation,
                group=group.outside,
                name=_to_print(member),
                start=record.first,
                end=record.last,
                held=record.held,
                came=record.came,
                date=today(db),
                paper=common.paper,
                large=common.large,
            )
        )
    return found


def name_cards(
    db: Db, common: Common, group: GroupRow, labels: str = "", *, codes: bool = False
) -> list[NameCardsSheet]:
    """On a sheet of `labels`, with `codes` to be read at the door, or as cards to cut out. Raises PaperError."""
    if labels and labels not in documents.sheets_of_labels():
        raise PaperError("paper.unknown_paper", "labels")
    named = [member for member in _staying(db, group.id) if member.shown]
    return [
        NameCardsSheet(
            language=common.language,
            organisation=common.organisation,
            group=group.outside,
            names=tuple(member.shown for member in named),
            paper=common.paper,
            large=common.large,
            labels=labels,
            codes=tuple(door_code(member.person_id) for member in named) if labels and codes else (),
        )
    ]


def flyer(db: Db, common: Common, group: GroupRow) -> list[FlyerSheet]:
    return [
        FlyerSheet(
            language=common.language,
            organisation=common.organisation,
            group=group.outside,
            about=group.purpose,
            meetings=_meetings(db, group.id),
            place=group.place or group.online,
            contacts=_to_call(db, group.id),
            is_open=group.is_open,
            paper=common.paper,
            large=common.large,
        )
    ]


def diary(db: Db, common: Common, group: GroupRow) -> list[DiarySheet]:
    """From tomorrow until the group meets again: a week at least, a fortnight at most."""
    now = today(db)
    least, most = _DIARY_DAYS
    days = [now + timedelta(days=number) for number in range(1, most + 1)]
    coming = {row.day: row.at for row in _coming(db, group.id) if row.day <= days[-1]}
    last = min((index for index, day in enumerate(days) if day in coming), default=least - 1)
    shown = tuple((day, coming.get(day)) for day in days[: max(last + 1, least)])
    return [
        DiarySheet(common.language, common.organisation, group.outside, shown, common.paper, common.large)
    ]


def contact_sheet(db: Db, common: Common, group: GroupRow) -> list[ContactSheet]:
    found = []
    for member in _staying(db, group.id):
        person = people.person(db, member.person_id)
        if person is None or not member.shown or not (person.phone or person.safe_contact):
            continue
        found.append(Contact(member.shown, person.phone, person.safe_contact, person.emergency_contact))
    return [
        ContactSheet(
            language=common.language,
            organisation=common.organisation,
            group=group.outside,
            contacts=tuple(found),
            date=today(db),
            paper=common.paper,
            large=common.large,
        )
    ]


def _language(common: Common, member: MemberRow) -> str:
    """Of a paper for one person."""
    own = member.languages[0] if common.own_languages and member.languages else ""
    return own if own in printing.languages() else common.language


def _to_print(member: MemberRow) -> str:
    """The name on a certificate: what they want there, where the group shows more than an alias."""
    hidden = {IdentityLevel.HEADCOUNT, IdentityLevel.ALIAS}
    return member.shown if member.identity in hidden else member.print_name or member.shown


def _register(db: Db, session_id: UUID) -> Register:
    found = sessions.register(db, session_id)
    if found is None:
        raise RowMissing
    return found


def _leaders(register: Register) -> tuple[str, ...]:
    return tuple(entry.shown for entry in register.leaders if entry.shown)


def _here(register: Register, *, headcount: bool) -> int | None:
    """How many came, guests too; None when nobody counted."""
    held, counted = register.session, register.totals
    if headcount:
        is_counted = held.headcount is not None or counted.in_the_room > 0
    else:
        is_counted = held.finished_at is not None or counted.expected > counted.unmarked
    return counted.in_the_room if is_counted else None


def _staying(db: Db, group_id: UUID) -> list[MemberRow]:
    left = GONE | {MemberStatus.WAITING}
    return [member for member in groups.members(db, group_id) if member.status not in left]


def _to_call(db: Db, group_id: UUID) -> tuple[Contact, ...]:
    """Those who lead, where they have a number."""
    return tuple(
        Contact(member.shown, member.phone)
        for member in _staying(db, group_id)
        if member.role in LEADING and member.phone
    )


def _coming(db: Db, group_id: UUID) -> list[SessionRow]:
    coming = sessions.of_group(db, group_id, past=0)
    return [row for row in coming if row.status is SessionStatus.PLANNED]


def _meetings(db: Db, group_id: UUID) -> tuple[Meeting, ...]:
    """Each week's day and time, or, where the rule is not as simple, the next dates."""
    now, found = today(db), list[Meeting]()
    for series in groups.series(db, group_id):
        rule = series.rule
        over = rule.until is not None and rule.until < now
        if rule.starts_on <= now and not over:
            if rule.frequency is Frequency.WEEKLY and rule.interval == 1:
                found += [Meeting(series.at, weekday=day) for day in rule.all_weekdays]
                continue
            found = []
            break
    if found:
        return tuple(found)
    return tuple(Meeting(row.at, day=row.day) for row in _coming(db, group_id)[:_DATES_SHOWN])


def today(db: Db) -> date:
    """Where the organisation is."""
    kept = organisation.organisation(db)
    assert kept is not None, "the first run names the organisation"
    return clock.today(ZoneInfo(kept.zone))
