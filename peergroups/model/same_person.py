"""Whether two records are about one person: evidence for and against, weighed. Pure.

A shared telephone alone never joins two names, since households share one; a different one never proves two people.
Nothing is decided here: what is likely is offered, and somebody says same or not.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias
from uuid import UUID

from rapidfuzz.distance import DamerauLevenshtein

from peergroups.model import telephones
from peergroups.model.names import NameOrder
from peergroups.model.roster_words import plain

LIKELY = 5  # from here a pair is offered
_SAME_NAME, _NEAR_NAME, _PART_OF_NAME = 6, 5, 3
_SAME_EMAIL, _SAME_PHONE, _SAME_YEAR = 4, 2, 1
_OTHER_NAME, _OTHER_YEAR = -4, -4
_MOST_ALIKE = 200  # records that share a key; where more do, it tells nothing
_TELLING = frozenset({"name", "email", "phone"})
_REACHED = frozenset({"email", "phone"})
_SHORTEST = 4  # letters of a word in which one slip is forgiven


@dataclass(frozen=True, slots=True)
class Known:
    """What is compared of a person: of a record in the vault (`person`) or of a row of a list (`row`)."""

    name: str
    family_name: str = ""
    phone: str = ""
    email: str = ""
    birth_year: int | None = None
    person: UUID | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True)
class ExistingPerson:
    """A record of the vault, with what is compared."""

    id: UUID
    name: str
    family_name: str
    phone: str
    email: str
    birth_year: int | None
    name_order: NameOrder = NameOrder.GIVEN_FIRST

    def known(self) -> Known:
        return Known(self.name, self.family_name, self.phone, self.email, self.birth_year, person=self.id)


Reason: TypeAlias = Literal["name", "near_name", "part_of_name", "email", "phone", "birth_year"]
"""What speaks for one person."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Who a row may be: a person kept already, or an earlier row. `why` as `Match` has it.

    `is_sure` where the whole name agrees and nothing speaks against it; else somebody must be asked, and `is_likely`
    tells which answer is offered.
    """

    why: tuple[Reason, ...]
    person: UUID | None = None
    row: int | None = None
    is_sure: bool = False
    is_likely: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """Who somebody may be, and what speaks for it."""

    known: Known
    score: int
    why: tuple[Reason, ...]
    against: tuple[str, ...] = ()  # `birth_year`, `phone`, `email`, `accents`

    @property
    def is_sure(self) -> bool:
        """The whole name agrees and nothing speaks against it."""
        return "name" in self.why and not self.against

    @property
    def is_likely(self) -> bool:
        """The whole name agrees but for accents, and so does the telephone or the e-mail."""
        return (
            "name" in self.why
            and {"accents"}.issuperset(self.against)
            and bool(_REACHED.intersection(self.why))
        )


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A record with what is compared of it, worked out once."""

    known: Known
    words: frozenset[str]  # of the whole name, folded
    joined: str  # the same run together in their order
    in_order: str  # of letters
    given: frozenset[str]
    phone: str
    email: str
    letters: str  # of the whole name with its accents


def _prepared(known: Known, country: str) -> _Prepared:
    given, family = plain(known.name).split(), plain(known.family_name).split()
    phone = telephones.key(known.phone, country) if known.phone else ""
    words = (*given, *family)
    in_order = " ".join(sorted(words))
    return _Prepared(
        known, frozenset(words), "".join(words), in_order, frozenset(given), phone, known.email.casefold(),
        " ".join(sorted(f"{known.name} {known.family_name}".casefold().split())),
    )  # fmt: skip


class Register:
    """People to be compared with, found by what would agree: each comparison looks at few of them."""

    def __init__(self, country: str = "") -> None:
        self._country = country
        self._by_key: dict[tuple[str, str], list[_Prepared]] = {}

    def add(self, known: Known) -> None:
        self._add(_prepared(known, self._country))

    def find(self, somebody: Known) -> list[Match]:
        """Those who may be this person, the likeliest first."""
        return self._find(_prepared(somebody, self._country))

    def find_and_add(self, somebody: Known) -> list[Match]:
        """The same, and the next are compared with this person too."""
        prepared = _prepared(somebody, self._country)
        found = self._find(prepared)
        self._add(prepared)
        return found

    def _add(self, prepared: _Prepared) -> None:
        for key in _keys(prepared):
            self._by_key.setdefault(key, []).append(prepared)

    def _find(self, somebody: _Prepared) -> list[Match]:
        nearby: dict[int, _Prepared] = {}
        for key in _keys(somebody):
            alike = self._by_key.get(key, ())
            if len(alike) <= _MOST_ALIKE or key[0] in _TELLING:
                nearby.update((id(one), one) for one in alike[:_MOST_ALIKE])
        matches = [match for one in nearby.values() if (match := _weigh(somebody, one))]
        return sorted(matches, key=lambda match: (-match.score, match.known.person is None))


def _keys(one: _Prepared) -> set[tuple[str, str]]:
    """What two records of one person share: a word of the name, or of one word its beginning or end."""
    keys = {("word", word) for word in one.words if len(word) > 1}
    keys |= {("name", one.in_order), ("joined", one.joined)}
    if len(one.words) == 1 and len(one.joined) >= _SHORTEST:
        keys |= {("start", one.joined[:3]), ("end", one.joined[-3:])}
    if one.email:
        keys.add(("email", one.email))
    if one.phone:
        keys.add(("phone", one.phone))
    return keys


def find_duplicates(
    rows: Iterable[Known], existing: Iterable[ExistingPerson], country: str = ""
) -> dict[int, Duplicate]:
    """Who each row (by its number) may be: somebody we have, or an earlier row. To be offered, not done."""
    register = Register(country)
    for person in existing:
        register.add(person.known())
    found: dict[int, Duplicate] = {}
    for row in rows:
        matches = register.find_and_add(row)
        if matches and row.row is not None:
            best = matches[0]
            found[row.row] = Duplicate(
                best.why, best.known.person, best.known.row, best.is_sure, best.is_likely
            )
    return found


def weigh(one: Known, other: Known, country: str = "") -> Match | None:
    """What speaks for one person, summed up; None where it is not enough to ask."""
    return _weigh(_prepared(one, country), _prepared(other, country))


def likely_pairs(people: Sequence[Known], country: str = "") -> Iterable[tuple[Known, Match]]:
    """Every pair of records that may be one person, each pair once."""
    register = Register(country)
    for somebody in people:
        for match in register.find_and_add(somebody):
            yield somebody, match


def _weigh(one: _Prepared, other: _Prepared) -> Match | None:
    why, score = _names(one, other)
    if score + _SAME_EMAIL + _SAME_PHONE + _SAME_YEAR < LIKELY:
        return None
    if one.email and one.email == other.email:
        why, score = (*why, "email"), score + _SAME_EMAIL
    if one.phone and one.phone == other.phone:
        why, score = (*why, "phone"), score + _SAME_PHONE
    born, other_born = one.known.birth_year, other.known.birth_year
    if born and other_born:
        same = born == other_born
        why, score = (*why, "birth_year") if same else why, score + (_SAME_YEAR if same else _OTHER_YEAR)
    by_name = any(reason.endswith("name") for reason in why)
    if score < LIKELY or not (by_name or len(why) > 1):
        return None
    return Match(other.known, score, why, _against(one, other))


def _against(one: _Prepared, other: _Prepared) -> tuple[str, ...]:
    """What speaks for two people. Another telephone alone does so only between rows of one list, or with accents."""
    phones = bool(one.phone and other.phone and one.phone != other.phone)
    emails = bool(one.email and other.email and one.email != other.email)
    years = bool(
        one.known.birth_year and other.known.birth_year and one.known.birth_year != other.known.birth_year
    )
    accents = one.letters != other.letters and one.in_order == other.in_order
    one_list = one.known.row is not None and other.known.row is not None
    told = {
        "birth_year": years,
        "phone": phones and (one_list or accents),
        "email": emails and one_list,
        "accents": accents and one_list,
    }
    return tuple(name for name, speaks in told.items() if speaks)


def _names(one: _Prepared, other: _Prepared) -> tuple[tuple[Reason, ...], int]:
    mine, theirs = one.in_order, other.in_order
    if mine == theirs:
        return ("name",), _SAME_NAME
    joined = one.joined == other.joined  # `O Neill` and `ONeill`
    if joined or (len(mine) > _SHORTEST and _slips(mine, theirs) <= 1) or _agree(one.words, other.words):
        return ("near_name",), _NEAR_NAME
    # a family name alone is a household
    return (("part_of_name",), _PART_OF_NAME) if one.given & other.given else ((), _OTHER_NAME)


def _agree(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether one name is a shorter form of the other: `A. Marlow`, `Ada Marlow-Hale`; never by initials alone."""
    if len(first) < 2 or len(second) < 2 or not any(len(word) > 1 for word in first & second):
        return False
    fewer, more = sorted((first, second), key=lambda words: (len(words), sum(map(len, words))))
    left = more - fewer
    for word in fewer - more:
        match = next((found for found in left if _is_form(word, found)), None)
        if match is None:
            return False
        left = left - {match}
    return True


def _is_form(word: str, found: str) -> bool:
    """An initial of it, or the same with one slip."""
    if len(word) == 1 or len(found) == 1:
        return word[0] == found[0]
    return min(len(word), len(found)) >= _SHORTEST and _slips(word, found) <= 1


def _slips(one: str, other: str) -> int:
    """Letters that differ, two at most; a digit is never a slip."""
    slips = DamerauLevenshtein.distance(one, other, score_cutoff=1)
    return slips if slips < 2 and (one + other).replace(" ", "").isalpha() else 2
