"""Passphrases: is this one good enough, make me a good one, and the bytes it stands for."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from peergroups.base import paths
from peergroups.base.errors import WeakPassphrase
from peergroups.base.wiping import wipe_text

SHORTEST = 15  # code points; length is the only rule of form, as NIST SP 800-63B advises
WORDS = 5  # of 7,776 each: 64.6 bits
_LEAST_SCORE = 3  # zxcvbn: more than 10**8 guesses, each of which costs an Argon2id
_READ_AT_MOST = 72  # code points given to zxcvbn, which grows slow on longer ones

_LEAST_BESIDE = 8  # code points that are not a word of our trade

# What every guesser of our vaults would try first.
_OUR_WORDS = (
    "peergroups", "peer", "group", "groups", "support", "facilitator", "session", "attendance", "vault",
    "church", "parish", "amen", "jesus", "prayer", "recovery", "volunteer", "community", "centre", "center",
    "passphrase", "handout", "grupo", "apoyo", "iglesia", "groupe", "soutien", "eglise", "gruppe",
    "igreja", "apoio",
)  # fmt: skip

_OURS = re.compile("|".join(sorted(_OUR_WORDS, key=len, reverse=True)))

# What zxcvbn calls the pattern -> what is said about it.
_ADVICE: Mapping[str, str] = {
    "dictionary": "passphrase.common_words",
    "spatial": "passphrase.keyboard_pattern",
    "repeat": "passphrase.repeats",
    "sequence": "passphrase.sequence",
    "regex": "passphrase.year_or_date",
    "date": "passphrase.year_or_date",
}


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` runs from 0 to 4. `code` is `passphrase.good` or names the one thing to better first."""

    score: int
    code: str

    @property
    def is_acceptable(self) -> bool:
        return self.code == "passphrase.good"


def check_strength(passphrase: str, *, known: Iterable[str] = ()) -> Strength:
    """How well the passphrase would stand up to somebody who guesses for weeks; a few milliseconds.

    `known` are names a guesser would know too, such as the organisation's: their words count for nothing.
    """
    from zxcvbn import zxcvbn  # 40 ms of word lists, wanted on one page only

    plain = normalised(passphrase)
    # Blanks and marks between words are no secret, but zxcvbn takes each for a guess of its own.
    letters = "".join(sign for sign in plain if sign.isalnum()) or plain
    if not letters:
        return Strength(0, "passphrase.too_short")
    found = zxcvbn(letters[:_READ_AT_MOST], max_length=_READ_AT_MOST)
    score = int(found["score"])
    if len(plain) < SHORTEST:
        return Strength(min(score, _LEAST_SCORE - 1), "passphrase.too_short")
    if len(_beside_our_words(letters, known)) < _LEAST_BESIDE or _is_common(letters):
        return Strength(min(score, _LEAST_SCORE - 1), "passphrase.common_words")
    if score >= _LEAST_SCORE:
        return Strength(score, "passphrase.good")
    longest = max(found["sequence"], key=lambda match: len(match["token"]))
    return Strength(score, _ADVICE.get(longest["pattern"], "passphrase.add_words"))


def require_acceptable(passphrase: str, *, known: Iterable[str] = ()) -> None:
    """Raises WeakPassphrase unless a vault may be closed with it."""
    strength = check_strength(passphrase, known=known)
    if strength.code == "passphrase.too_short":
        raise WeakPassphrase(strength.code)
    if not strength.is_acceptable:
        raise WeakPassphrase("passphrase.too_common")


def generate() -> str:
    """Five words out of the long list of the EFF, chosen by the randomness of the system."""
    return " ".join(secrets.choice(_word_list()) for _ in range(WORDS))


def normalised(passphrase: str) -> str:
    """The same text whatever keyboard or system it was typed on (Unicode NFKC)."""
    return unicodedata.normalize("NFKC", passphrase)


def as_bytes(passphrase: str) -> bytes:
    """What is fed to the key derivation; a lone surrogate, as some keyboards make, is kept as it is."""
    plain = normalised(passphrase)
    secret = plain.encode("utf-8", "surrogatepass")
    if plain is not passphrase:
        wipe_text(plain)
    return secret


def _beside_our_words(letters: str, known: Iterable[str]) -> str:
    left = _OURS.sub("", letters.casefold())
    for word in re.findall(r"\w{4,}", " ".join(known).casefold()):
        left = left.replace(word, "")
    return left


def _is_common(letters: str) -> bool:
    """Whether it is one of the phrases everybody knows, with at most a few letters before or behind it."""
    plain = _plain(letters)
    return any(phrase in plain and len(plain) - len(phrase) < _LEAST_BESIDE for phrase in _common_phrases())


def _plain(text: str) -> str:
    """Letters and digits only, without accents, small."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if sign.isalnum())


@cache
def _common_phrases() -> tuple[str, ...]:
    lines = paths.resource("passphrases", "common.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_plain(line) for line in lines if line and not line.startswith("#"))


@cache
def _word_list() -> tuple[str, ...]:
    from xkcdpass import xkcd_password  # wanted on one page only

    file = xkcd_password.locate_wordfile("eff-long")
    words = xkcd_password.generate_wordlist(wordfile=file, min_length=3, max_length=9)
    return tuple(sorted(words))
