"""Handouts on paper: which there are, how many copies a group needs, and what stands on each."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self
from uuid import UUID

from peergroups import documents
from peergroups.base import clock, paths
from peergroups.base import language as languages
from peergroups.base.errors import PaperError
from peergroups.documents.content.library import HandoutInfo
from peergroups.documents.sheets import Details, HandoutSheet, HelpLine, Sheet
from peergroups.model.groups import LEADING, MemberStatus, Role
from peergroups.model.organisation import Paper
from peergroups.model.schedule import Frequency
from peergroups.store.queries import group_texts, groups, organisation, sessions
from peergroups.store.queries import handouts as queries
from peergroups.store.queries.reading import Db
from peergroups.store.vault import Vault
from peergroups.usecases import handouts


@dataclass(frozen=True, slots=True)
class HandoutOrder:
    """`handout_id` is one of the library or the hex id of an own one; `copies` counts by language.

    Where an own text names the person, each participant of the group gets a copy with the name on it.
    With `second`, that language stands beside each of the others. `paper` empty: the organisation's. Of a `form`
    there is one in each language, and one for each name. With `people` of the group only they are named.
    """

    handout_id: str
    copies: Mapping[str, int]
    group_id: UUID | None = None
    second: str = ""
    large: bool = False
    paper: str = ""
    booklet: bool = False
    logo: bool = True
    form: bool = False
    people: tuple[UUID, ...] = ()

    def is_possible(self) -> bool:
        return any(self.copies.values())

    def as_seen(self) -> Self:
        return replace(self, copies={code: 1 for code, number in self.copies.items() if number})

    def as_form(self) -> Self:
        return replace(self, form=True, booklet=False)

    def beginning(self) -> Self | None:
        codes = [code for code, number in self.copies.items() if number]
        return replace(self, copies={codes[0]: 1}) if len(codes) > 1 else None

    def sheets(self, vault: Vault) -> Sequence[tuple[Sheet, int]]:
        return _sheets(vault.db(), self)

    def place_of(self, error: PaperError) -> PaperError:
        """Errors in an own handout name the line of what was written, not of the file made of it."""
        place, _, line = error.place.rpartition(":")
        if _own_id(self.handout_id) is None or not line.isdigit():
            return error
        return PaperError(error.code, f"{place}:{max(int(line) - handouts.HEADER_LINES, 1)}")

    def leaving(self, _vault: Vault) -> Self:
        return self

    def went_out(self, vault: Vault) -> None:
        """A handout keeps nothing of its prints."""


def library() -> tuple[HandoutInfo, ...]:
    """Every handout the program brings, in the order people need them."""
    order = tomllib.loads(paths.resource("handouts", "order.toml").read_text(encoding="utf-8"))["order"]
    place = {handout_id: at for at, handout_id in enumerate(order)}
    return tuple(
        sorted(
            documents.handouts(), key=lambda info: (place.get(info.handout_id, len(place)), info.handout_id)
        )
    )


def states(db: Db, shipped: HandoutInfo) -> dict[str, str]:
    """How far the texts of a handout of the library are, with what was marked as reviewed here."""
    read = queries.reviews(db)
    found = {}
    for code, state in shipped.states.items():
        review = read.get((shipped.handout_id, code))
        found[code] = "reviewed" if review and review.version == shipped.versions[code] else state
    return found


def draw_plain(order: HandoutOrder) -> bytes:
    """An order without any vault: for no organisation, a shipped handout only."""
    paper = order.paper or Paper.A4
    sheets: list[tuple[Sheet, int]] = [
        (HandoutSheet(order.handout_id, code, paper=paper, large=order.large, second=_second(order, code)), n)
        for code, n in order.copies.items()
    ]
    return documents.draw_all(_wanted(sheets), booklet=order.booklet, form=order.form)


def can_be_filled(db: Db, handout_id: str) -> bool:
    """Whether a handout of the library, or any text of an own one, has something to fill in."""
    own = _own_id(handout_id)
    if own is None:
        found = [HandoutSheet(handout_id, next(iter(_info(handout_id).languages)))]
    else:
        images = queries.pictures(db, own)
        files = _own_files(db, own).items()
        found = [HandoutSheet(handout_id, code, source=file, images=images) for code, file in files]
    return any(map(_can_be_filled, found))


def _can_be_filled(sheet: HandoutSheet) -> bool:
    try:
        return documents.can_be_filled(sheet)
    except PaperError:  # the preview says what is wrong with it
        return False


def _info(handout_id: str) -> HandoutInfo:
    found = next((info for info in documents.handouts() if info.handout_id == handout_id), None)
    if found is None:
        raise PaperError("paper.unknown_handout", handout_id)
    return found


def sheets_for_people(db: Db, order: HandoutOrder) -> list[tuple[Sheet, int]]:
    """One for each of the `people` of an order, in their own language or else the organisation's."""
    own = _own_id(order.handout_id)
    available = list(_own_files(db, own)) if own is not None else list(_info(order.handout_id).languages)
    if not available:
        raise PaperError("paper.unknown_handout", order.handout_id)
    fallback = _fallback(db, available)
    assert order.group_id is not None, "the people are of a group"
    wanted = [
        row.languages[0] if row.languages else ""
        for row in groups.members(db, order.group_id)
        if row.person_id in order.people
    ]
    chosen = Counter(languages.nearest(code, available) or fallback for code in wanted)
    return _sheets(db, replace(order, copies=dict(chosen)))


def copies_for_group(db: Db, available: Sequence[str], group_id: UUID) -> dict[str, int]:
    """How many copies of a handout a group needs in each language available."""
    fallback = _fallback(db, available)
    copies: dict[str, int] = {}
    for code, number in groups.languages_needed(db, group_id).items():
        chosen = languages.nearest(code, available) or fallback
        copies[chosen] = copies.get(chosen, 0) + number
    return copies


def _names(
    db: Db, available: Sequence[str], group_id: UUID, people: Sequence[UUID]
) -> tuple[dict[str, list[str]], list[str]]:
    """The names of the participants, or of those people, as the group shows them, by the language they read; and of
    those whose language is not available.
    """
    found: dict[str, list[str]] = {}
    others: list[str] = []
    for member in groups.members(db, group_id):
        if people and member.person_id not in people:
            continue
        if member.role is Role.PARTICIPANT and member.status is MemberStatus.ACTIVE and member.shown:
            preferred = languages.nearest(member.languages[0] if member.languages else "", available)
            names = found.setdefault(preferred, []) if preferred else others
            names.append(member.shown)
    return found, others


def _fallback(db: Db, available: Sequence[str]) -> str:
    """The language for those whose own is not available: the organisation's, or else the first."""
    return languages.nearest(_organisation(db).language, available) or available[0]


def languages_lacking(db: Db, available: Sequence[str], group_id: UUID) -> tuple[str, ...]:
    """The languages that people of the group prefer and that are not available; most wanted first."""
    needed = groups.languages_needed(db, group_id)
    return tuple(code for code in needed if code and not languages.nearest(code, available))


def _sheets(db: Db, order: HandoutOrder) -> list[tuple[Sheet, int]]:
    """What is on the paper in each language ordered."""
    kept = _organisation(db)
    group = groups.group(db, order.group_id) if order.group_id is not None else None
    own = _own_id(order.handout_id)
    files = _ordered_files(db, own, order) if own is not None else {}
    logo = queries.logo(db) if order.logo else b""
    images = queries.pictures(db, own) if own is not None else ()
    names, others = dict[str, list[str]](), list[str]()
    if group is not None and any("{name}" in file for file in files.values()):
        names, others = _names(db, [code for code, n in order.copies.items() if n], group.id, order.people)
    sheets: list[tuple[Sheet, int]] = []
    for code, number in order.copies.items():
        second = _second(order, code)
        told = group_texts.spoken(db, group, code) if group is not None else None
        sheet = HandoutSheet(
            handout_id=order.handout_id,
            language=code,
            organisation=kept.name,
            group=told.outside if told else "",
            help_lines=_help_lines(db, code),
            paper=order.paper or kept.paper,
            large=order.large,
            second=second,
            source=files.get(code, ""),
            second_source=files.get(second, ""),
            details=_details(db, told, code),
            logo=logo,
            images=images,
            reviewed=_reviewed(db, order.handout_id) if own is None else frozenset(),
        )
        called = names.get(code, [])[:number]
        free = number - len(called)
        called, others = [*called, *others[:free]], others[free:]
        sheets += [(replace(sheet, details=replace(sheet.details, name=name)), 1) for name in called]
        sheets.append((sheet, number - len(called)))
    wanted = _wanted(sheets)
    return [(sheet, 1) for sheet, _ in wanted] if order.form else wanted


def _ordered_files(db: Db, own: UUID, order: HandoutOrder) -> dict[str, str]:
    """The texts of an own handout; PaperError where one that is ordered is not there."""
    files = _own_files(db, own)
    if not files:
        raise PaperError("paper.unknown_handout", order.handout_id)
    named = {code for code, n in order.copies.items() if n} | {order.second} - {""}
    if lacking := named - set(files):
        raise PaperError("paper.no_such_language", f"{order.handout_id}/{min(lacking)}")
    return files


def _reviewed(db: Db, handout_id: str) -> frozenset[str]:
    """The languages of a handout of the library that were read here and found right."""
    return frozenset(code for code, state in states(db, _info(handout_id)).items() if state == "reviewed")


def _wanted(sheets: list[tuple[Sheet, int]]) -> list[tuple[Sheet, int]]:
    wanted = [(sheet, number) for sheet, number in sheets if number > 0]
    if not wanted:
        raise PaperError("paper.nothing_ordered")
    return wanted


def _second(order: HandoutOrder, code: str) -> str:
    """Beside each language but itself."""
    return order.second if order.second != code else ""


def _own_id(handout_id: str) -> UUID | None:
    """The id of an own handout; None for one of the library."""
    try:
        return UUID(hex=handout_id)
    except ValueError:
        return None


def _own_files(db: Db, own: UUID) -> dict[str, str]:
    """The texts of an own handout as files, by language; those without a word are left out."""
    return {
        row.language: handouts.as_file(row.title, row.text, state=row.state)
        for row in queries.texts(db, own)
        if row.text.strip()
    }


def _details(db: Db, group: groups.GroupRow | None, code: str) -> Details:
    """What the placeholders stand for, in the language of the paper."""
    if group is None:
        return Details()
    leading = [
        member.shown
        for member in groups.members(db, group.id)
        if member.role in LEADING and member.status is MemberStatus.ACTIVE
    ]
    coming = sessions.next_session(db, group.id, clock.now())
    return Details(
        facilitators=languages.format_list([languages.isolate(name) for name in leading if name], code),
        meets=_meets(db, group.id, code),
        place=group.place,
        date=languages.format_date(coming.day, code, "full") if coming else "",
    )


def _meets(db: Db, group_id: UUID, code: str) -> str:
    """The usual weekday and time of a group that meets every week; else empty, to be written by hand."""
    found = groups.series(db, group_id)
    if not found or found[0].rule.frequency is not Frequency.WEEKLY or found[0].rule.interval != 1:
        return ""
    day = languages.weekday_name(found[0].rule.weekday, code)
    return f"{day}, {languages.format_time(found[0].at, code)}"


def _organisation(db: Db) -> organisation.OrganisationRow:
    kept = organisation.organisation(db)
    assert kept is not None, "the first run names the organisation"
    return kept


def _help_lines(db: Db, language: str) -> tuple[HelpLine, ...]:
    """Crisis lines first; those who speak the language before others."""
    entries = organisation.spoken_directory(db, language)
    entries.sort(
        key=lambda entry: (not entry.crisis, not languages.nearest(language, entry.languages.split(",")))
    )
    return tuple(
        HelpLine(
            name=entry.service,
            phone=entry.phone,
            hours=entry.hours,
            languages=languages.format_list(
                [languages.language_name(c, language) for c in entry.languages.split(",") if c], language
            ),
        )
        for entry in entries
    )
