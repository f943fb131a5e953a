"""The full-text index: words of people, groups, sessions, notes, follow-ups, reasons and own handouts, encrypted.

ICU cuts the words (Chinese, Thai and Khmer have no spaces), accents are folded; the index holds only those words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy.engine import Connection

from peergroups.base import language
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.model import telephones

_SOURCES: dict[str, str] = {
    "person": """SELECT id, email, '', name, family_name, phone FROM main.person WHERE trashed_at IS NULL""",
    "peer_group": """SELECT id, outside_name || ' ' || purpose || ' ' || place || ' ' || online || ' ' || ifnull(
        (SELECT group_concat(t.outside_name || ' ' || t.purpose || ' ' || t.place, ' ') FROM main.group_text t
            WHERE t.group_id = peer_group.id AND t.trashed_at IS NULL), ''),
        (SELECT group_concat(CASE frequency WHEN 'monthly_by_date' THEN '' WHEN 'once' THEN starts_on
            WHEN 'weekly' THEN coalesce(nullif(weekdays, ''), weekday) ELSE weekday END)
            FROM main.series WHERE series.group_id = peer_group.id AND series.trashed_at IS NULL),
        name FROM main.peer_group WHERE trashed_at IS NULL""",
    "group_session": """SELECT id, topic || ' ' || reason || ' ' || place FROM main.group_session
        WHERE trashed_at IS NULL AND (topic <> '' OR reason <> '' OR place <> '')""",
    "note": "SELECT id, text FROM main.note WHERE trashed_at IS NULL",
    "follow_up": """SELECT id, text || ' ' || outcome || ' ' || by_whom || ' ' || ifnull(
        (SELECT group_concat(c.note, ' ') FROM main.contact c
            WHERE c.follow_up_id = follow_up.id AND c.trashed_at IS NULL), '')
        FROM main.follow_up WHERE trashed_at IS NULL""",
    "directory_entry": """SELECT id, purpose || ' ' || hours || ' ' || address || ' ' || ifnull(
        (SELECT group_concat(t.service || ' ' || t.hours || ' ' || t.purpose, ' ') FROM main.entry_text t
            WHERE t.entry_id = directory_entry.id AND t.trashed_at IS NULL), ''), '', service, '', phone
        FROM main.directory_entry WHERE trashed_at IS NULL""",
    "own_text": "SELECT id, title || ' ' || text FROM main.own_text WHERE trashed_at IS NULL",
    "attendance": "SELECT id, reason FROM main.attendance WHERE trashed_at IS NULL AND reason <> ''",
    "membership_period": "SELECT id, reason FROM main.membership_period WHERE trashed_at IS NULL AND reason <> ''",
    "away": "SELECT id, reason FROM main.away WHERE trashed_at IS NULL AND reason <> ''",
}
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_SIGNS = re.compile(r"[\x00-\x2f\x3a-\x60\x7b-\x7f]+")  # ASCII that is neither small letter nor digit
TABLES = frozenset(_SOURCES)
_BEHIND = frozenset(
    {"series", "group_text", "entry_text", "contact", "organisation"}
)  # what others say hangs on them: weekdays, other languages, and the country of a number
_WITH = {  # whose words are found with what they hang on
    "series": ("peer_group", "group_id"),
    "group_text": ("peer_group", "group_id"),
    "entry_text": ("directory_entry", "entry_id"),
    "contact": ("follow_up", "follow_up_id"),
}
UNSPACED = "\u0e00"  # from Thai on in Unicode's order, most scripts put no spaces between words
_WITH_PHONES = frozenset({"person", "directory_entry"})
_LONGEST_NAME = 24  # letters of a word whose ends are kept too
_TAIL = 6  # digits by which a number is still told from others


def index_words(text: str) -> str:
    """The text as the index keeps it: folded words with spaces between.

    Plain ASCII needs no dictionary; both ways cut at every sign that is no letter or digit, so they agree.
    """
    if text.isascii():
        return " ".join(_ASCII_WORD.findall(text.lower()))
    return " ".join(
        part for word in language.words(text) for part in _SIGNS.split(language.fold(word)) if part
    )


def name_words(*names: str) -> str:
    """What else a name is found by: its parts run together (`oneill`), and the ends of words that know no blanks."""
    parts = ["".join(index_words(name).split()) for name in names]
    joined = {*parts, "".join(parts), "".join(reversed(parts))}
    unspaced = [
        word
        for name in names
        if not name.isascii()
        for word in re.findall(r"\w+", language.fold(name))
        if word[0] >= UNSPACED
    ]
    ends = {word[at:] for word in unspaced if len(word) <= _LONGEST_NAME for at in range(len(word))}
    return " ".join(sorted((joined | ends) - {""}))


def phone_words(phone: str, country: str) -> str:
    """The forms in which a number may be typed: whole with its country, without, and its last six digits."""
    number = telephones.key(phone, country)
    if not number:
        return ""
    plain = "".join(re.findall(r"\d+", language.fold(phone))).lstrip("0")
    national = number.removeprefix(telephones.calling_code(country)) if country else number
    return " ".join({number, national, plain, number[-_TAIL:]} - {""})


def match_expression(typed: str) -> str:
    """What was typed, as an FTS5 query: every word must occur, each may go on. Empty when there is no word.

    A telephone number is looked for by its digits alone, whatever stands between them.
    """
    digits = "".join(re.findall(r"\d+", language.fold(typed)))
    if len(digits) >= _TAIL and re.fullmatch(r"[\d\s()+./-]+", language.fold(typed).strip()):
        return f'"{digits.lstrip("0")}"*'
    words = index_words(typed).replace('"', " ").split()
    every = " ".join(f'"{word}"*' for word in words)
    return f'({every}) OR "{"".join(words)}"*' if len(words) > 1 else every


def is_touched(table: str, before: Any, after: Any) -> bool:
    """Whether what a row says in the index may have changed: a mark alone changes nothing there.

    Both are named tuples of its columns, None where the row was or is not there.
    """
    if table not in TABLES | _BEHIND:
        return False
    if before is None or after is None:
        return True
    read = _columns(table)
    return any(getattr(before, name) != getattr(after, name) for name in before._fields if name in read)


@cache
def _columns(table: str) -> frozenset[str]:
    """The words of the query that gives its text; columns that are none of them are not searched."""
    if table == "organisation":
        return frozenset({"country"})
    return frozenset(re.findall(r"\w+", _SOURCES[_WITH[table][0] if table in _WITH else table]))


def refresh(db: Connection, touched: dict[str, set[UUID]]) -> None:
    """Brings the index up to date for rows of those tables, within the running transaction."""
    if touched.get("organisation"):
        for table in sorted(_WITH_PHONES):
            every = db.exec_driver_sql(f"SELECT id FROM main.{table}").scalars()
            touched = {**touched, table: {UUID(bytes=kept) for kept in every}}
    for table in _WITH.keys() & touched.keys():
        owner, column = _WITH[table]
        found = _rows(db, f"SELECT {column} FROM main.{table} WHERE id = ?", touched[table])
        touched = {**touched, owner: touched.get(owner, set()) | {UUID(bytes=row[0]) for row in found}}
    for table in TABLES:
        for chunk in _chunks(list(touched.get(table, set())), 500):
            _refresh_chunk(db, table, chunk)


def rebuild(db: Connection) -> None:
    """Makes the whole index anew."""
    db.exec_driver_sql("DELETE FROM search_text")
    db.exec_driver_sql("DELETE FROM main.search_entry")
    for table, source in _SOURCES.items():
        _insert(db, table, db.exec_driver_sql(source).fetchall())


def _country(db: Connection) -> str:
    return str(db.exec_driver_sql("SELECT ifnull(max(country), '') FROM main.organisation").scalar_one())


def _refresh_chunk(db: Connection, table: str, ids: list[UUID]) -> None:
    marks = ",".join("?" * len(ids))
    keys = tuple(i.bytes for i in ids)
    old = f"SELECT number FROM main.search_entry WHERE ref IN ({marks})"
    db.exec_driver_sql(f"DELETE FROM search_text WHERE rowid IN ({old})", keys)
    db.exec_driver_sql(f"DELETE FROM main.search_entry WHERE ref IN ({marks})", keys)
    _insert(db, table, db.exec_driver_sql(f"{_SOURCES[table]} AND id IN ({marks})", keys).fetchall())


def _insert(db: Connection, table: str, rows: Iterable[Any]) -> None:
    country = _country(db) if table in _WITH_PHONES else ""
    found = [(row[0], words) for row in rows if (words := _words_of(row, country))]
    if not found:
        return
    first = db.exec_driver_sql("SELECT ifnull(max(number), 0) + 1 FROM main.search_entry").scalar_one()
    db.exec_driver_sql(
        "INSERT INTO main.search_entry (number, kind, ref) VALUES (?, ?, ?)",
        [(first + i, table, ref) for i, (ref, _) in enumerate(found)],
    )
    db.exec_driver_sql(
        "INSERT INTO search_text (rowid, words) VALUES (?, ?)",
        [(first + i, words) for i, (_, words) in enumerate(found)],
    )


def _words_of(row: Any, country: str) -> str:
    """Of a row: its id, its text, the days it meets on, names, and a telephone number."""
    names = [str(name) for name in row[3:5] if name]
    parts = [index_words(" ".join((_text_of(row), *names)))]
    if names:
        parts.append(name_words(*names))
    if len(row) > 5 and row[5]:
        parts += [index_words(str(row[5])), phone_words(str(row[5]), country)]
    return " ".join(part for part in parts if part)


def _text_of(row: Any) -> str:
    """A group is found by the weekday it meets on, in every language of the window."""
    text = str(row[1])
    for kept in str(row[2]).split(",") if len(row) > 2 and row[2] else ():
        if kept:
            weekday = date.fromisoformat(kept).weekday() if len(kept) > 1 else int(kept)
            text += " " + " ".join(language.weekday_name(weekday, code) for code in WINDOW_LANGUAGES)
    return text


def _rows(db: Connection, sql: str, ids: Iterable[UUID]) -> list[Any]:
    return [row for i in ids for row in db.exec_driver_sql(sql, (i.bytes,)).fetchall()]


def _chunks(items: list[UUID], size: int) -> Iterable[list[UUID]]:
    return (items[start : start + size] for start in range(0, len(items), size))
