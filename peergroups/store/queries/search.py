"""Search: people, groups, sessions, notes, follow-ups, reasons and own handouts in one list, as one types."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnClause,
    ColumnElement,
    FromClause,
    Select,
    Text,
    and_,
    bindparam,
    case,
    column,
    func,
    literal,
    null,
    select,
    text,
    type_coerce,
)

from peergroups.base import language
from peergroups.model.columns import Id
from peergroups.model.groups import IdentityLevel
from peergroups.model.names import NameOrder
from peergroups.model.people import narrowest, shown_name
from peergroups.store import tables
from peergroups.store.access import hides_contacts, is_limited
from peergroups.store.queries import naming, sessions
from peergroups.store.queries.people import LEVELS, shown_outside
from peergroups.store.queries.reading import Db
from peergroups.store.search import UNSPACED, index_words, match_expression, name_words

MOST = 40  # hits shown
LONGEST = 500  # letters of what is typed that are looked for
AROUND = 40  # letters of a text shown before and after the word


@dataclass(frozen=True, slots=True)
class Hit:
    """`kind` is person, group, session, note, follow_up, help_line, handout or reason; `where` names the group.

    `owner_id` is the session, group, person or handout whose page shows a note, follow-up or text;
    `id` leads there.
    """

    kind: str
    id: UUID
    owner_id: UUID | None
    owner_kind: str
    title: str
    where: str
    when: date | None
    excerpt: str


_KINDS = {
    "person": "person",
    "peer_group": "group",
    "group_session": "session",
    "note": "note",
    "follow_up": "follow_up",
    "own_text": "handout",
    "directory_entry": "help_line",
    "attendance": "reason",
    "membership_period": "reason",
    "away": "reason",
}

_N, _P, _G, _S, _M, _F, _T, _D, _A, _B, _W = (
    tables.note.c,
    tables.person.c,
    tables.peer_group.c,
    tables.group_session.c,
    tables.membership.c,
    tables.follow_up.c,
    tables.own_text.c,
    tables.directory_entry.c,
    tables.attendance.c,
    tables.membership_period.c,
    tables.away.c,
)
_NOTHING = literal("")


def _details(
    source: FromClause,
    id_: Column[Any],
    *,
    owner: ColumnElement[Any],
    owner_kind: ColumnElement[str] | str,
    title: ColumnElement[Any],
    where: ColumnElement[Any] = _NOTHING,
    when: ColumnElement[Any] | None = None,
    text: ColumnElement[Any] = _NOTHING,
    identity: ColumnElement[Any] | None = None,
    family_name: ColumnElement[Any] = _NOTHING,
    order: ColumnElement[Any] | None = None,
) -> Select[Any]:
    """What is shown of hits of one kind; with an `identity`, the title is a name to be shown as that allows."""
    return (
        select(
            id_.label("id"),
            owner.label("owner_id"),
            (literal(owner_kind) if isinstance(owner_kind, str) else owner_kind).label("owner_kind"),
            title.label("title"),
            where.label("where"),
            (null() if when is None else when).label("when"),
            text.label("text"),
            (null() if identity is None else identity).label("identity"),
            family_name.label("family_name"),
            (null() if order is None else order).label("order"),
        )
        .select_from(source)
        .where(id_.in_(bindparam("ids", expanding=True)))
    )


_KEPT = (_P.trashed_at.is_(None), _G.trashed_at.is_(None))
_ABOUT_SOMEBODY: dict[str, Any] = {
    "title": _P.name,
    "where": func.coalesce(_G.name, ""),
    "identity": _G.identity,
    "family_name": _P.family_name,
    "order": _P.name_order,
}
_DETAILS = {
    "person": _details(
        tables.person.outerjoin(
            tables.membership, and_(_M.person_id == _P.id, _M.trashed_at.is_(None))
        ).outerjoin(tables.peer_group, _G.id == _M.group_id),
        _P.id,
        owner=_P.id,
        owner_kind="person",
        title=_P.name,
        identity=func.coalesce(func.group_concat(naming.LEVEL, type_=Text), ""),
        family_name=_P.family_name,
        order=_P.name_order,
        where=func.coalesce(func.group_concat(case((naming.IS_NAMED, _G.name)), ", "), ""),
    ).group_by(_P.id),
    "peer_group": _details(
        tables.peer_group,
        _G.id,
        owner=_G.id,
        owner_kind="group",
        title=_G.name,
        where=_G.place,
        text=_G.purpose,
    ),
    "group_session": _details(
        tables.group_session.join(tables.peer_group, _G.id == _S.group_id),
        _S.id,
        owner=_S.id,
        owner_kind="session",
        title=_G.name,
        where=_S.place,
        when=_S.day,
        text=_S.topic + " " + _S.reason,
    ),
    "note": _details(
        tables.note.outerjoin(tables.peer_group, _G.id == _N.group_id)
        .outerjoin(tables.group_session, _S.id == _N.session_id)
        .outerjoin(tables.person, _P.id == _N.person_id),
        _N.id,
        owner=func.coalesce(_N.session_id, _N.person_id, _N.group_id),
        owner_kind=case(
            (_N.session_id.is_not(None), "session"), (_N.person_id.is_not(None), "person"), else_="group"
        ),
        title=func.coalesce(_G.name, _P.name),
        where=func.coalesce(_G.name, ""),
        when=_S.day,
        text=_N.text,
    ),
    "follow_up": _details(
        tables.follow_up.outerjoin(tables.person, _P.id == _F.person_id).outerjoin(
            tables.peer_group, _G.id == _F.group_id
        ),
        _F.id,
        owner=_F.id,
        owner_kind="follow_up",
        title=func.coalesce(_P.name, ""),
        where=func.coalesce(_G.name, ""),
        when=_F.due_on,
        text=_F.text + " " + _F.outcome,
        identity=_G.identity,
        family_name=func.coalesce(_P.family_name, ""),
        order=_P.name_order,
    ),
    "directory_entry": _details(
        tables.directory_entry,
        _D.id,
        owner=_D.id,
        owner_kind="help_line",
        title=_D.service,
        where=_D.phone,
        text=_D.purpose + " " + _D.hours,
    ),
    "attendance": _details(
        tables.attendance.join(tables.person, _P.id == _A.person_id)
        .join(tables.group_session, _S.id == _A.session_id)
        .join(tables.peer_group, _G.id == _S.group_id),
        _A.id,
        owner=_S.id,
        owner_kind="session",
        when=_S.day,
        text=_A.reason,
        **_ABOUT_SOMEBODY,
    ).where(*_KEPT, _S.trashed_at.is_(None)),
    "membership_period": _details(
        tables.membership_period.join(tables.membership, _M.id == _B.membership_id)
        .join(tables.person, _P.id == _M.person_id)
        .join(tables.peer_group, _G.id == _M.group_id),
        _B.id,
        owner=_P.id,
        owner_kind="person",
        when=func.coalesce(_B.to_on, _B.from_on, type_=_B.from_on.type),
        text=_B.reason,
        **_ABOUT_SOMEBODY,
    ).where(*_KEPT, _M.trashed_at.is_(None)),
    "away": _details(
        tables.away.join(tables.person, _P.id == _W.person_id).outerjoin(
            tables.peer_group, _G.id == _W.group_id
        ),
        _W.id,
        owner=_P.id,
        owner_kind="person",
        when=_W.from_on,
        text=_W.reason,
        **_ABOUT_SOMEBODY | {"identity": func.coalesce(type_coerce(_G.identity, Text), LEVELS, "")},
    ).where(*_KEPT),
    "own_text": _details(
        tables.own_text, _T.id, owner=_T.handout_id, owner_kind="handout", title=_T.title, text=_T.text
    ),
}

# As text: SQLAlchemy knows neither MATCH nor the rank of FTS5.
_ENTRIES: tuple[ColumnClause[Any], ...] = (column("kind"), column("ref", Id))
_FOUND = text(f"""SELECT e.kind, e.ref FROM (SELECT rowid AS number, rank FROM search_text
        WHERE search_text MATCH :words ORDER BY rank LIMIT {MOST:d}) t
    JOIN search_entry e ON e.number = t.number ORDER BY t.rank""").columns(*_ENTRIES)
# What the signed-in account may not see takes no place among the hits.
_NARROWED = text(f"""SELECT e.kind, e.ref FROM (SELECT rowid AS number, rank FROM search_text
        WHERE search_text MATCH :words) t
    JOIN search_entry e ON e.number = t.number ORDER BY t.rank LIMIT {MOST:d}""").columns(*_ENTRIES)


def find(db: Db, typed: str) -> list[Hit]:
    """What holds every typed word or its beginning, best first. Accents and case do not matter.

    Of a text that somebody pasted the first letters count.
    """
    typed = typed[:LONGEST]
    expression = match_expression(typed)
    if not expression:
        return []
    found = db.execute(_NARROWED if is_limited(db) else _FOUND, {"words": expression}).all()
    wanted = [language.fold(word) for word in language.words(typed)]
    by_kind: dict[str, list[UUID]] = {}
    for kind, ref in found:
        by_kind.setdefault(kind, []).append(ref)
    hits: dict[UUID, Hit] = {}
    for kind, refs in by_kind.items():
        for row in db.execute(_DETAILS[kind], {"ids": refs}).mappings():
            hit = _hit(_KINDS[kind], wanted, **row)
            if kind != "person" or not hides_contacts(db) or _stands_in(hit.title, typed):
                hits[row["id"]] = hit
    people = [id_ for id_, hit in hits.items() if hit.kind == "person"]
    for id_, name in shown_outside(db, people).items():
        hits[id_] = replace(hits[id_], title=name)
    order = {"person": 0, "peer_group": 1}
    ranked = sorted((order.get(kind, 2), place, ref) for place, (kind, ref) in enumerate(found))
    return [hits[ref] for _, _, ref in ranked if ref in hits]


def on_days(db: Db, days: Iterable[date]) -> list[Hit]:
    """The sessions of those days, in their order."""
    return [
        Hit(
            kind="session",
            id=held.id,
            owner_id=held.id,
            owner_kind="session",
            title=held.group_name,
            where=held.place,
            when=held.day,
            excerpt=_excerpt(held.topic, []),
        )
        for day in days
        for held in sessions.between(db, day, day)
    ][:MOST]


def _stands_in(name: str, typed: str) -> bool:
    """Whether each typed word begins a word of the name: a number found in the index would tell whose it is."""
    words = f"{index_words(name)} {name_words(name)}".split()
    return all(any(word.startswith(want) for word in words) for want in index_words(typed).split())


def _hit(
    kind: str,
    wanted: list[str],
    *,
    title: str | None,
    identity: IdentityLevel | str | None,
    family_name: str,
    order: NameOrder | None,
    text: str,
    **kept: Any,
) -> Hit:
    if identity is not None and not isinstance(identity, IdentityLevel):  # of all their groups
        identity = narrowest(IdentityLevel(level) for level in identity.split(",") if level)
        identity = IdentityLevel.ALIAS if identity is IdentityLevel.HEADCOUNT else identity
    if identity is not None:
        title = shown_name(title, family_name, identity, order or NameOrder.GIVEN_FIRST) if title else ""
    return Hit(kind=kind, title=(title or "").strip(), excerpt=_excerpt(text, wanted), **kept)


def _excerpt(text: str, wanted: list[str]) -> str:
    """The part of a text around the first wanted word, on one line."""
    text = " ".join(text[:200_000].split())
    place = _place(text, wanted)
    if place is None:
        return text[: 2 * AROUND] + (" …" if len(text) > 2 * AROUND else "")
    start, end = place
    low, high = max(0, start - AROUND), end + AROUND
    return ("… " if low else "") + text[low:high].strip() + (" …" if high < len(text) else "")


def _place(text: str, wanted: list[str]) -> tuple[int, int] | None:
    """Where the first wanted word begins and ends: at once where it stands as typed, else word by word, folded."""
    plain = text.lower()
    if len(plain) == len(text):
        for want in wanted:
            no_letter_before = "" if want >= UNSPACED else r"(?<!\w)"
            found = re.search(no_letter_before + re.escape(want), plain)
            if found:
                return found.span()
    start = 0
    for word in language.words(text) if wanted else ():
        start = max(text.find(word, start), start)
        if language.fold(word).startswith(tuple(wanted)):
            return start, start + len(word)
    return None
