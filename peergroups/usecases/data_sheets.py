"""What stands on each paper about a group or its people, names as the identity level allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from peergroups import documents
from peergroups.base import clock, language
from peergroups.base.errors import PaperError
from peergroups.documents.sheets import (
    AgreementSheet,
    CertificateSheet,
    Contact,
    ContactSheet,
    DiarySheet,
    FlyerSheet,
    HelpCardSheet,
    Meeting,
    NameCardsSheet,
    Service,
    WelcomeCardSheet,
)
from peergroups.model.door_codes import door_code
from peergroups.model.groups import GONE, LEADING, IdentityLevel, MemberStatus
from peergroups.model.schedule import Frequency, next_after
from peergroups.model.sessions import SessionStatus
from peergroups.store.queries import group_texts, groups, organisation, people, sessions, waiting
from peergroups.store.queries.groups import GroupRow, MemberRow
from peergroups.store.queries.reading import Db
from peergroups.store.queries.sessions import SessionRow
from peergroups.usecases import printing

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
    afar: bool = False  # how to join from afar stands on it


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


def welcome_card(db: Db, common: Common, group: GroupRow) -> list[WelcomeCardSheet]:
    return [
        WelcomeCardSheet(
            language=common.language,
            organisation=common.organisation,
            group=group.outside,
            about=_paragraphs(group.welcome, group.purpose),
            meetings=_meetings(db, group.id),
            place=group.place,
            afar=group.online if common.afar else "",
            is_free=group.is_free,
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
                    category=row.category,
                    checked_on=row.checked_on,
                )
                for row in organisation.spoken_directory(db, common.language)
            ),
            paper=common.paper,
            large=common.large,
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
        code = language_of(common, member)
        found.append(
            CertificateSheet(
                language=code,
                organisation=common.organisation,
                group=group_texts.spoken(db, group, code).outside,
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
            about=_paragraphs(group.purpose, group.welcome),
            meetings=_meetings(db, group.id),
            place=group.place,
            afar=group.online if common.afar else "",
            contacts=_to_call(db, group.id),
            is_open=group.is_open and waiting.places(db, group.id, today(db)).free != 0,
            is_free=group.is_free,
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


def language_of(common: Common, member: MemberRow) -> str:
    """Of a paper for one person."""
    own = member.languages[0] if common.own_languages and member.languages else ""
    return language.nearest(own, printing.languages()) or common.language


def _to_print(member: MemberRow) -> str:
    """The name on a certificate: what they want there, where the group shows more than an alias."""
    hidden = {IdentityLevel.HEADCOUNT, IdentityLevel.ALIAS}
    return member.shown if member.identity in hidden else member.print_name or member.shown


def _paragraphs(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text.strip())


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
    """Each week's day and time, or, where the rule is not as simple or becomes another one, the next dates."""
    now = today(db)
    before = now - timedelta(days=1)
    ahead = [one for one in groups.series(db, group_id) if next_after(one.rule, before) is not None]
    rules = [one.rule for one in ahead]
    if rules and all(
        r.frequency is Frequency.WEEKLY and r.interval == 1 and r.starts_on <= now for r in rules
    ):
        return tuple(Meeting(one.at, weekday=day) for one in ahead for day in one.rule.all_weekdays)
    return tuple(Meeting(row.at, day=row.day) for row in _coming(db, group_id)[:_DATES_SHOWN])


def today(db: Db) -> date:
    """Where the organisation is."""
    kept = organisation.organisation(db)
    assert kept is not None, "the first run names the organisation"
    return clock.today(ZoneInfo(kept.zone))
