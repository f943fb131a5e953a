"""The recovery code: 160 random bits as eight groups of five signs that a tired person can copy from paper.

The signs are Crockford's base32 (no I, L, O, U). The fifth sign of each group checks the other four and
the group's place over GF(32): one wrong sign, two neighbours swapped or two groups swapped are named by
group before any key is derived. Crockford's own check sign, modulo 37, was refused: it needs odd signs
such as `~` and `=`.
"""

from __future__ import annotations

import re
import secrets
import unicodedata

from peergroups.base.errors import RecoveryCodeMistyped

CODE_BYTES = 20
GROUPS = 8
GROUP_SIGNS = 5

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {sign: value for value, sign in enumerate(_SIGNS)} | {"O": 0, "I": 1, "L": 1}
_UNKNOWN = -1
_FIELD = 0b100101  # x**5 + x**2 + 1


def new_code() -> str:
    """A fresh code, as it is printed: `XXXXX-XXXXX-...`."""
    return code_of(secrets.token_bytes(CODE_BYTES))


def code_of(secret: bytes) -> str:
    """The printed form of 20 bytes."""
    bits = int.from_bytes(secret, "big")
    values = [bits >> 5 * place & 31 for place in range(GROUPS * (GROUP_SIGNS - 1) - 1, -1, -1)]
    return "-".join(_group(number, values[4 * number : 4 * number + 4]) for number in range(GROUPS))


def groups(code: str) -> list[str]:
    """The groups of a printed code, in order."""
    return code.split("-")


def read_code(typed: str) -> bytes:
    """The 20 bytes, forgiving case, blanks, dashes and look-alikes.

    RecoveryCodeMistyped names the bad group, or 0 where only the length is wrong.
    """
    values = _values(typed)
    if len(values) != GROUPS * GROUP_SIGNS:
        raise RecoveryCodeMistyped(_odd_group(typed))
    bits = 0
    for number in range(GROUPS):
        group = values[GROUP_SIGNS * number : GROUP_SIGNS * (number + 1)]
        if _UNKNOWN in group or _check(number, group[:-1]) != group[-1]:
            raise RecoveryCodeMistyped(number + 1)
        for value in group[:-1]:
            bits = bits << 5 | value
    return bits.to_bytes(CODE_BYTES, "big")


def matches_group(code: str, number: int, typed: str) -> bool:
    """Whether `typed` is the group of that number (from 1), as forgivingly as `read_code`."""
    return _values(typed) == _values(groups(code)[number - 1])


def _group(number: int, values: list[int]) -> str:
    return "".join(_SIGNS[value] for value in [*values, _check(number, values)])


def _check(number: int, values: list[int]) -> int:
    """Horner's rule over GF(32), begun with the group's place."""
    total = number + 1
    for value in values:
        total = _doubled(total) ^ value
    return _doubled(total)


def _doubled(value: int) -> int:
    doubled = value << 1
    return doubled ^ _FIELD if doubled & 32 else doubled


def _values(typed: str) -> list[int]:
    """A value for each sign typed; blanks, dashes and invisible marks fall away."""
    return [_value(sign) for sign in unicodedata.normalize("NFKC", typed).upper() if not _is_gap(sign)]


def _value(sign: str) -> int:
    """Digits of every script count: an Arabic keyboard types its own."""
    digit = unicodedata.decimal(sign, _UNKNOWN)
    return _VALUES.get(sign, digit)


def _is_gap(sign: str) -> bool:
    return unicodedata.category(sign) in {"Zs", "Zl", "Zp", "Cc", "Cf", "Pd", "Pc"}


def _odd_group(typed: str) -> int:
    """The first group that is too short or too long, where the person kept the groups apart; else 0."""
    parts = [part for part in re.split(r"[\s\-_‐-―]+", typed) if part]
    if len(parts) != GROUPS:
        return 0
    return next((n for n, part in enumerate(parts, 1) if len(_values(part)) != GROUP_SIGNS), 0)
