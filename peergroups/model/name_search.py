"""Whom typed letters mean: any part of a name, signs and accents aside, one slip forgiven. Pure.

A slip is only ever offered ("did you mean"): nobody is marked by a name that is not theirs.
"""

import re
from collections.abc import Iterable
from functools import partial

from rapidfuzz.distance import DamerauLevenshtein

from peergroups.base import language

_INSIDE_A_WORD = re.compile(r"['’‘ʼʻ`´.]")  # O'Neill, M.J.: what stands between letters of one word
_SHORTEST = 3  # letters in which one slip is forgiven
_LIKE = 0.7  # of the letters


def rank(typed: str, name: str) -> int | None:
    """How well typed letters fit a name: 0 whole words, 1 beginnings of words, 2 inside; None not at all."""
    return rank_of(parts(typed), parts(name))


def rank_of(wanted: list[str], words: list[str]) -> int | None:
    """The same of the `parts` of both, for many names at each letter."""
    if not wanted:
        return None
    ranks = [_rank(part, words) for part in wanted]
    known = [one for one in ranks if one is not None]
    apart = max(known) if len(known) == len(ranks) else None
    together = _rank_joined("".join(wanted), words)
    return min((one for one in (apart, together) if one is not None), default=None)


def is_same(one: str, other: str) -> bool:
    """Whether two names are the same, accents, capitals, blanks and signs aside."""
    return "".join(parts(one)) == "".join(parts(other)) != ""


def is_near(typed: str, name: str) -> bool:
    """Whether one slip (a letter more, less, other, or two changed over) lies between what is typed and the name.

    What is typed may be the whole name or words of it, in any order; a digit is never a slip.
    """
    return are_near(parts(typed), parts(name))


def are_near(wanted: list[str], words: list[str]) -> bool:
    """The same of the `parts` of both."""
    if not wanted or any(map(str.isdecimal, "".join(wanted))):
        return False
    if _slips("".join(wanted), "".join(words)) <= 1:
        return True
    left, slips = list(words), 0
    for part in sorted(wanted, key=len, reverse=True):
        best = min(left, key=partial(_slips, part), default="")
        slips += _slips(part, best)
        if not best or slips > 1:
            return False
        left.remove(best)
    return True


def nearest(typed: str, names: Iterable[str]) -> str | None:
    """Which of the names was meant: the most alike, or one that begins with what is typed; None where none is near."""
    wanted = "".join(parts(typed))
    likeness = {
        name: max(
            DamerauLevenshtein.normalized_similarity(wanted, "".join(parts(name))),
            _LIKE if rank(typed, name) in {0, 1} else 0.0,
        )
        for name in names
    }
    best = max(likeness, key=likeness.__getitem__, default=None)
    return best if best is not None and likeness[best] >= _LIKE else None


def is_a_name(text: str) -> bool:
    """Whether it can be somebody's name: digits and signs alone are a slip of the hand."""
    return any(sign.isalpha() or ord(sign) > 0x1F000 for sign in text)  # a picture may be an alias


def parts(text: str) -> list[str]:
    """The words of a name as they are compared: folded, a hyphen is a blank, other signs are nothing."""
    return re.findall(r"[^\W_]+", language.fold(_INSIDE_A_WORD.sub("", text)))


def _rank(part: str, words: list[str]) -> int | None:
    if part in words:
        return 0
    if any(word.startswith(part) for word in words):
        return 1
    return 2 if any(part in word for word in words) else None


def _rank_joined(typed: str, words: list[str]) -> int | None:
    """The same for letters whose blanks stand elsewhere: `minsu` is Min-su, `o neill` is O'Neill."""
    for at in range(len(words)):
        rest = "".join(words[at:])
        if rest == typed:
            return 0
        if rest.startswith(typed):
            return 1
    return None


def _slips(one: str, other: str) -> int:
    """0, 1, or 2 for all that is more; in very short words there is none to forgive."""
    if min(len(one), len(other)) < _SHORTEST:
        return 0 if one == other else 2
    return DamerauLevenshtein.distance(one, other, score_cutoff=1)
