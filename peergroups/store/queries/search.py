"""Search: people, groups, sessions, notes, follow-ups and own handouts in one list, as one types."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from peergroups.base import language
from peergroups.model.groups import IdentityLevel
from peergroups.model.people import shown_name
from peergroups.store.queries.reading import Db, marks, rows
from peergroups.store.rights import hides_contacts, is_limited
from peergroups.store.search import index_words, match_expression

MOST = 40  # hits shown
UNSPACED = "\u0e00"  # from Thai on in Unicode's order, most scripts put no spaces between words
AROUND = 40  # letters of a text shown before and after the word


@dataclass(frozen=True, slots=True)
class Hit:
    """`kind` is person, group, session, note, follow_up or handout; `where` names the group; `id` leads there.

    `owner_id` is the session, group, person or handout whose page shows a note, follow-up or text.
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
}

_DETAILS = {
    "person": """SELECT p.id, p.id, 'person', p.name || ' ' || p.family_name, ifnull(group_concat(g.name, ', '), ''),
        NULL, '', NULL, '' FROM person p
        LEFT JOIN membership m ON m.person_id = p.id AND m.trashed_at IS NULL
        LEFT JOIN peer_group g ON g.id = m.group_id WHERE p.id IN ({}) GROUP BY p.id""",
    "peer_group": "SELECT id, id, 'group', name, place, NULL, purpose, NULL, '' FROM peer_group WHERE id IN ({})",
    "group_session": """SELECT s.id, s.id, 'session', g.name, s.place, s.day, s.topic || ' ' || s.reason, NULL, ''
        FROM group_session s JOIN peer_group g ON g.id = s.group_id WHERE s.id IN ({})""",
    "note": """SELECT n.id, coalesce(n.session_id, n.person_id, n.group_id),
        CASE WHEN n.session_id IS NOT NULL THEN 'session' WHEN n.person_id IS NOT NULL THEN 'person'
        ELSE 'group' END, ifnull(g.name, p.name), ifnull(g.name, ''), s.day, n.text, NULL, '' FROM note n
        LEFT JOIN peer_group g ON g.id = n.group_id LEFT JOIN group_session s ON s.id = n.session_id
        LEFT JOIN person p ON p.id = n.person_id WHERE n.id IN ({})""",
    "follow_up": """SELECT f.id, f.id, 'follow_up', ifnull(p.name, ''), ifnull(g.name, ''), f.due_on,
        f.text || ' ' || f.outcome, g.identity, ifnull(p.family_name, '') FROM follow_up f
        LEFT JOIN person p ON p.id = f.person_id LEFT JOIN peer_group g ON g.id = f.group_id WHERE f.id IN ({})""",
    "own_text": """SELECT t.id, t.handout_id, 'handout', t.title, '', NULL, t.text, NULL, '' FROM own_text t
        WHERE t.id IN ({})""",
}


_FOUND = f"""SELECT e.kind, e.ref FROM (SELECT rowid AS number, rank FROM search_text
        WHERE search_text MATCH ? ORDER BY rank LIMIT {MOST:d}) t
    JOIN search_entry e ON e.number = t.number ORDER BY t.rank"""
# What the signed-in account may not see takes no place among the hits.
_NARROWED = f"""SELECT e.kind, e.ref FROM (SELECT rowid AS number, rank FROM search_text
        WHERE search_text MATCH ?) t
    JOIN search_entry e ON e.number = t.number ORDER BY t.rank LIMIT {MOST:d}"""


def find(db: Db, typed: str) -> list[Hit]:
    """What holds every typed word or its beginning, best first. Accents and case do not matter."""
    expression = match_expression(typed)
    if not expression:
        return []
    found = rows(db, _NARROWED if is_limited(db) else _FOUND, expression)
    by_kind: dict[str, list[bytes]] = {}
    for kind, ref in found:
        by_kind.setdefault(kind, []).append(ref)
    hits: dict[bytes, Hit] = {}
    for kind, refs in by_kind.items():
        for row in rows(db, _DETAILS[kind].format(marks(refs)), *refs):
            if kind != "person" or not hides_contacts(db) or _stands_in(row[3], typed):
                hits[row[0]] = _hit(kind, row, typed)
    order = {"person": 0, "peer_group": 1}
    ranked = sorted((order.get(kind, 2), place, ref) for place, (kind, ref) in enumerate(found))
    return [hits[ref] for _, _, ref in ranked if ref in hits]


def _stands_in(name: str, typed: str) -> bool:
    """Whether each typed word begins a word of the name: a number found in the index would tell whose it is."""
    words = index_words(name).split()
    return all(any(word.startswith(want) for word in words) for want in index_words(typed).split())


def _hit(kind: str, row: Any, typed: str) -> Hit:
    id_, owner, owner_kind, title, where, day, text, identity, family_name = row
    if identity is not None:
        title = shown_name(title, family_name, IdentityLevel(identity)) if title else ""
    return Hit(
        kind=_KINDS[kind],
        id=UUID(bytes=id_),
        owner_id=UUID(bytes=owner) if owner else None,
        owner_kind=owner_kind,
        title=(title or "").strip(),
        where=where,
        when=date.fromisoformat(day) if day else None,
        excerpt=_excerpt(text, typed),
    )


def _excerpt(text: str, typed: str) -> str:
    """The part of a text around the first typed word, on one line."""
    text = " ".join(text[:200_000].split())
    wanted = [language.fold(word) for word in language.words(typed)]
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
