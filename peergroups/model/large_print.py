"""Whether what makes it easier for somebody to take part is large print, by the words people write for it."""

from __future__ import annotations

from peergroups.base import language

_WORDS = (
    "large print", "large letter", "large text", "big print", "big letter", "18 pt", "18 point",
    "letra grande", "letras grandes", "letra ampliada",
    "gros caracteres", "grands caracteres", "grosses lettres",
    "خط كبير", "حروف كبيرة", "طباعة كبيرة", "درشت",
    "grossdruck", "grosse schrift", "grosse buchstaben",
    "крупный шрифт", "крупным шрифтом", "крупные буквы", "великий шрифт", "великим шрифтом", "великі літери",
    "chu lon", "chu to", "大字", "maandishi makubwa", "herufi kubwa",
    "बड़े अक्षर", "বড় অক্ষর", "ትልቅ ፊደል", "ትላልቅ ፊደላት", "អក្សរធំ",
)  # fmt: skip


def wants_large_print(access_needs: str) -> bool:
    folded = language.fold(access_needs)
    return any(language.fold(words) in folded for words in _WORDS)
