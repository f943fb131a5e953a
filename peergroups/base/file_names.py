"""How a file that leaves the program is called: safe on every system, in any script."""

from __future__ import annotations

import re
from datetime import date

_NOT_IN_NAMES = re.compile(
    r'[\x00-\x1f\x7f<>:"/\\|?*\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+'
)  # on any
_TAKEN = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*", re.IGNORECASE
)  # devices, on Windows
_MOST = 200  # bytes: a name has 255 of them, and its ending and a number come behind
_LEAST = 24  # bytes that a long part keeps beside another one


def file_name(*parts: str, day: date | None = None) -> str:
    """What it is, whose, and the day, one behind the other; a long part is cut, the day never."""
    behind = f" {day.isoformat()}" if day is not None else ""
    clean = [one for one in map(_clean, parts) if one]
    room = _MOST - len(behind)
    for at, part in enumerate(clean):
        others = sum(min(len(other.encode()), _LEAST) + 1 for other in clean[at + 1 :])
        clean[at] = _cut(part, max(room - others, 0))
        room -= len(clean[at].encode()) + 1
    name = f"{' '.join(one for one in clean if one)}{behind}".strip()
    return f"PeerGroups {name}".strip() if not name or _TAKEN.fullmatch(name.partition(".")[0]) else name


def _clean(text: str) -> str:
    return " ".join(_NOT_IN_NAMES.sub(" ", text).split()).strip(" .")


def _cut(text: str, most: int) -> str:
    """No more bytes than that, and no letter in halves."""
    return text.encode()[:most].decode(errors="ignore").strip(" .")
