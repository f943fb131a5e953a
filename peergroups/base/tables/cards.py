"""Contacts as address books give them away (vCard 2.1 to 4.0), as the rows of a table."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import Any

from peergroups.base.errors import FileUnreadable
from peergroups.base.tables.rows import MOST_ROWS, Sheet, Steps, taken, text_of

HEADER = (
    "First name",
    "Last name",
    "Full name",
    "Nickname",
    "Mobile",
    "Phone 2",
    "E-mail",
    "E-mail 2",
    "Birthday",
    "Title",
    "Language",
    "Middle name",
    "Suffix",
    "Job",
    "Organisation",
    "Address",
    "Notes",
)
"""What stands in the columns from `Middle name` on is kept nowhere: it is named, where a card has it."""

_ALWAYS = HEADER.index("Middle name")
_COMPANIES = frozenset({"company", "org", "group", "location", "list"})
_QUOTED = re.compile(r"(?im)^([^:\r\n]*;)QUOTED-PRINTABLE(?=[;:])")  # as telephones of old wrote it
_NO_YEAR = "1604"  # what a well-known address book writes for a birthday without one
_MOST = 10_000_000  # characters


def read(text: str, encoding: str, ticket: Steps | None) -> list[Sheet]:
    """One row a card, below a header in English; `encoding` is what was guessed. Raises FileUnreadable."""
    import vobject  # 60 ms, for contacts only

    if len(text) > _MOST:
        raise FileUnreadable("file.too_large")
    logging.getLogger("vobject.base").disabled = True  # it would log lines of the cards
    rows: list[tuple[str, ...]] = [HEADER]
    left: list[str] = []
    try:
        told = _QUOTED.sub(r"\1ENCODING=QUOTED-PRINTABLE", text)
        for card in vobject.readComponents(told, ignoreUnreadable=True, allowQP=True):
            if card.name == "VCARD" and len(rows) <= MOST_ROWS:
                if _is_somebody(card):
                    rows.append(_row(card))
                else:
                    left.append(_plain(_first(card, "fn") or ""))
    except (vobject.base.VObjectError, ValueError, LookupError, AttributeError, TypeError) as error:
        raise FileUnreadable("file.not_a_table") from error
    if len(rows) == 1:
        return []
    cells = taken(_held(rows), text_of, len(rows), ticket)
    cells = [(number - 1, row) for number, row in cells]  # the first card is the first row
    return [Sheet(cells, encoding=encoding, no_people=tuple(left))]


def _held(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Without the columns that may be left out and that no card fills."""
    kept = [at for at in range(len(HEADER)) if at < _ALWAYS or any(row[at].strip() for row in rows[1:])]
    return [tuple(row[at] for at in kept) for row in rows]


def _is_somebody(card: Any) -> bool:
    """Not a company, nor a list of others."""
    kinds = {
        str(_first(card, name) or "").casefold()
        for name in ("kind", "x-addressbookserver-kind", "x-abshowas")
    }
    return kinds.isdisjoint(_COMPANIES)


def _row(card: Any) -> tuple[str, ...]:
    name = _first(card, "n")
    given, family = (_plain(getattr(name, part, "")) for part in ("given", "family"))
    phones = sorted(card.contents.get("tel", ()), key=_how_late)
    emails = card.contents.get("email", ())
    numbers = [_plain(one.value).removeprefix("tel:") for one in phones] + [""]
    addresses = [_plain(one.value) for one in emails] + [""]
    whole = _plain(_first(card, "fn") or "") if not given and not family else ""
    if " " in given.strip() and not family and given == _plain(_first(card, "fn") or given):
        given, whole = "", given  # a telephone put all of it into one part
    return (
        given, family, whole, _plain(_first(card, "nickname") or ""), numbers[0], _others(numbers),
        addresses[0], _others(addresses), _birthday(card),
        _plain(getattr(name, "prefix", "")), _plain(_first(card, "lang") or ""),
        _plain(getattr(name, "additional", "")), _plain(getattr(name, "suffix", "")),
        _plain(_first(card, "title") or ""), _plain(_first(card, "org") or ""), _address(card),
        _plain(_first(card, "note") or ""),
    )  # fmt: skip


def _others(values: list[str]) -> str:
    """All but the first."""
    return "; ".join(filter(None, values[1:]))


def _address(card: Any) -> str:
    """The parts of the first one, of those that have any."""
    found = _first(card, "adr")
    parts = [_plain(getattr(found, part, "")) for part in ("street", "city", "region", "code", "country")]
    return ", ".join(filter(None, parts))


def _birthday(card: Any) -> str:
    """Without the year that stands for none."""
    day = _plain(_first(card, "bday") or "")
    return f"-{day[4:]}" if day[:4] == _NO_YEAR else day


def _first(card: Any, name: str) -> Any:
    found = card.contents.get(name, ())
    return found[0].value if found else None


def _how_late(phone: Any) -> int:
    """A mobile first, then the others, work last; a fax is none."""
    kinds = {str(kind).casefold() for kind in phone.params.get("TYPE", ())} | {
        name.casefold() for name in phone.params
    }
    return 0 if kinds & {"cell", "mobile"} else 3 if "fax" in kinds else 2 if "work" in kinds else 1


def _plain(value: Any) -> str:
    return " ".join(str(part) for part in value) if isinstance(value, list) else str(value or "")
