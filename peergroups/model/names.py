"""Names of people: which part is which, how much of it is shown, and how two who would look alike are told apart.

Pure. What is guessed here (the order of the parts, the title) is a proposal that the person's page can change.
"""

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from peergroups.base import language, look_alikes
from peergroups.model import doubtful_names


class NameOrder(StrEnum):
    """How the whole name is written."""

    GIVEN_FIRST = "given_first"
    FAMILY_FIRST = "family_first"


@dataclass(frozen=True, slots=True)
class NameParts:
    """`given` is never empty; `family` is for people who have one name; `title` stands before both.

    `printed` is the name of a certificate where `given` is what somebody is called: Bob of `Robert (Bob) Miller`.
    """

    given: str
    family: str = ""
    title: str = ""
    order: NameOrder = NameOrder.GIVEN_FIRST
    printed: str = ""

    def whole(self) -> str:
        """The name as it is written, without the title."""
        return written(self.given, self.family, self.order)


_TITLES = """
    mr mrs ms mx miss dr dra drª prof profa profª professor professora rev revd reverend fr father sister br
    brother pastor rabbi imam sir
    dame lord lady herr frau fraulein sra sr srta don dona doña señor señora senor senora m mme mlle monsieur
    madame mademoiselle maitre docteur doctora doctor doutor doutora doktor maestra maestro srª engº engª enga
    signor signora sig dott dottssa profssa dhr mevr mw pan pani г-н г-жа господин госпожа
    пан пані ông bà السيد السيدة الاستاذ الأستاذ الاستاذة الأستاذة الدكتور الدكتورة الشيخ الحاج الحاجة آقای
    mudr mvdr judr phdr rndr paeddr thdr mgr bca dipl-ing dipl-psych
    خانم دکتر श्री श्रीमती सुश्री डॉ জনাব বেগম ডা bwana bibi ato weyzero አቶ ወይዘሮ ወ/ሮ 先生 女士 小姐
"""
_WITH_A_DOT = frozenset(
    {"ing", "bc", "lic", "lcda", "lcdo", "doc", "dipl", "mag", "arch", "arq", "eng", "m.a", "b.a"}
)
_BEHIND = re.compile(
    r"(ph\.?\s?d|m\.?sc|b\.?sc|mba|csc|drsc|m\.?a|b\.?a|m\.?d|esq|jr|sr|r\.?n|dis|o\.?p|s\.?j)\.?"
)
_PARTICLES_LISTED = """
    van von der den de del della di da dos das do du le la los las ter ten te zu zur zum af av 't het op
    vande vander bin ibn bint al el ould ben
"""
_PARTICLES = frozenset(_PARTICLES_LISTED.split())
_JOINED_ARABIC = frozenset(
    {"عبد", "أبو", "ابو", "أبي", "أم", "ام", "أبا", "ابن", "بنت", "سيف", "نور", "صلاح", "علاء"}
)
_ARTICLES = ("ال",)
_WITH_A_MARK = ("al-", "el-", "as-", "ash-", "an-", "ar-", "at-", "d'", "l'")
_VIETNAMESE_LISTED = """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh mai cao hà tạ
    châu lương trương
"""
_VIETNAMESE = frozenset(_VIETNAMESE_LISTED.split())
_ALSO_GIVEN = frozenset({"mai", "cao", "hà", "châu", "lâm", "dương", "hồ", "đinh"})
_ONLY_VIETNAMESE = re.compile(r"[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
_ALSO_VIETNAMESE = re.compile(r"[ăâđêô]", re.IGNORECASE)  # Jérôme, Inês, Đorđe
_KOREAN_LISTED = """
    kim lee yi park pak choi choe jung jeong kang cho jo yoon yun jang chang lim im han oh seo shin kwon
    hwang ahn an song yoo hong
"""
_KOREAN_ROMAN = frozenset(_KOREAN_LISTED.split())
_COMPOUND_FAMILIES = frozenset({
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "公孙", "慕容", "令狐",
    "司徒", "夏侯", "남궁", "황보", "제갈", "사공", "선우", "독고",
})  # fmt: skip
_TWO_LETTERS_LISTED = "le ly vo vu ho ha do ng li wu xu hu lu su du gu yi oh im"
_TWO_LETTERS = frozenset(_TWO_LETTERS_LISTED.split())
_MARIAN = re.compile(
    r"(maria|m\.|m\.ª|ma\.|mª) (de (la |los |las )?|del )(angeles|dolores|carmen|pilar|mar|rosario|mercedes|remedios"
    r"|soledad|paz|cruz|socorro|concepcion|nieves|milagros|consuelo|esperanza|fatima|lourdes|guadalupe|rocio|sagrario"
    r"|amparo|valle|sol|jesus|refugio|gracia|encarnacion|lujan|fe|cielo|luz|asuncion|candelaria|belen|camino|caridad|prado)"
)
_PATRONYMIC = re.compile(r"\w+(ович|евич|йович|ьич|овна|евна|ична|івна|ївна|ovich|evich|ovna|evna|ivna)")
_OF_WOMEN = re.compile(r"\w+(овна|евна|ична|івна|ївна|ovna|evna|ivna)")
_NICKNAME = re.compile(r"""(\S+(?: \S+)?) (?:\(([^\W\d_][\w'’-]*)\)|["“„«]([^"”»“]+)["”»“]) (.+)""")
_QUOTES = str.maketrans("", "", '"“”„«»‹›「」『』()[]{}<>')


def written(given: str, family: str, order: NameOrder) -> str:
    """The whole name; scripts that set no blank between its parts get none."""
    if not family or not given:
        return given or family
    first, second = (family, given) if order is NameOrder.FAMILY_FIRST else (given, family)
    joint = "" if _is_unspaced(first) and _is_unspaced(second) else " "
    return f"{first}{joint}{second}"


def holds_both(text: str) -> bool:
    """Whether a family's name and a given one stand here without a blank; さくら and マリア are given names alone."""
    return 2 <= len(text) <= 4 and all(_is_han(sign) or _is_hangul(sign) for sign in text)


def split_title(text: str) -> tuple[str, str]:
    """The titles in front, and the rest; a name that is nothing but a title stays a name."""
    words = text.split()
    at = 0
    while at < len(words) - 1 and _is_title(words[at]):
        at += 1
    return " ".join(words[:at]), " ".join(words[at:])


def is_title(text: str) -> bool:
    """Whether it is titles and nothing else, such as `Frau Dr`."""
    return bool(text.split()) and split_title(f"{text} x")[1] == "x"


def split(text: str) -> NameParts:
    """A whole name in its parts, by its script and its words; what cannot be told is given name first."""
    text = " ".join(text.split())
    if told := doubtful_names.parts_of(text, doubtful_names.doubt_of(text)):
        given, family, is_in_front = told
        return NameParts(
            given, family, order=NameOrder.FAMILY_FIRST if is_in_front else NameOrder.GIVEN_FIRST
        )
    title, rest = split_title(text)
    if rest.split()[0].endswith(":"):  # `Twin: Ada`: what is written stays, somebody has to look
        return NameParts(rest, "", title)
    if called := called_otherwise(rest):
        parts = split(f"{called[0]} {called[2]}")
        return replace(parts, given=called[1], title=title, printed=parts.whole())
    title, rest, behind = _without_comma(title, rest)
    if behind:
        return NameParts(behind, rest, title, _usual_order(rest, behind))
    return replace(_split_words(rest.split()), title=title)


def _split_words(words: Sequence[str]) -> NameParts:
    if len(words) == 1:
        return _split_unspaced(words[0])
    if found := _by_capitals(words) or _by_patronymic(words):
        return found
    if family := _family_in_front(words):
        listed = words[0].islower()  # van der Berg Jan: a way of listing, not of writing the name
        order = NameOrder.GIVEN_FIRST if listed else NameOrder.FAMILY_FIRST
        return NameParts(" ".join(words[family:]), " ".join(words[:family]), order=order)
    at = _end_of_given(words)
    return NameParts(" ".join(words[:at]), " ".join(words[at:]))


def _without_comma(title: str, text: str) -> tuple[str, str, str]:
    """The title, the name, and the given name where the family's stands before a comma: `Marlow, Ada, Dr`."""
    comma = [part.strip() for part in re.split("[,،、]", text) if part.strip()]
    if len(comma) == 3 and split_title(f"{comma[2]} x")[1] == "x":  # a title behind
        title, comma = f"{title} {comma[2]}".strip(), comma[:2]
    if len(comma) == 2 and _BEHIND.fullmatch(comma[1].casefold()):
        return f"{title} {comma[1]}".strip(), comma[0], ""
    return (title, comma[0], comma[1]) if len(comma) == 2 else (title, text, "")


def called_otherwise(text: str) -> tuple[str, str, str] | None:
    """What stands before, in and behind the brackets or quotes of `Robert (Bob) Miller`; remarks have small letters."""
    found = _NICKNAME.fullmatch(text)
    called = (found[2] or found[3]).strip() if found else ""
    if found is None or not called or called[0].islower() or not any(map(str.isalpha, called)):
        return None
    return found[1], called, found[4]


def guess_order(given: str, family: str) -> NameOrder:
    """How the whole name is written, of two parts that are known."""
    return _usual_order(family, given)


def initial(family: str) -> str:
    """The first letter of a family name, no article, apostrophe or sign; "" where one letter says all of it."""
    return initials(family, 1)


def initials(family: str, count: int) -> str:
    """The first `count` letters that stand for a family name; "" where its script would give it all away."""
    bare = _bare(family)
    if not bare or _is_unspaced(bare[0]):
        return ""
    clusters = [bare[start:end] for start, end in _clusters(bare) if bare[start].isalpha()]
    taken = "".join(clusters[:count])
    return taken[:1].upper() + taken[1:] if taken.isascii() or taken[:1].upper() != taken[:1] else taken


def shown_with_initial(given: str, family: str) -> str:
    """First name and initial, as a group of that level shows it."""
    letter = initial(family)
    return f"{given} {letter}." if letter else given


def told_apart(people: Sequence[tuple[str, str]], *, with_initial: bool) -> list[str]:
    """The shown names of one register, no two alike: one letter more of the family name, two more, then a number.

    `people` are given and family names in the order in which numbers are given; never more than two letters beyond the
    initial are shown.
    """
    shown = [shown_with_initial(*person) if with_initial else person[0] for person in people]
    if with_initial:
        for count in (2, 3):
            for places in _alike(shown):
                longer = {place: initials(people[place][1], count) for place in places}
                if count == 2 or len(set(longer.values())) > 1:  # else it is given away for nothing
                    shown = [
                        f"{people[at][0]} {longer[at]}." if longer.get(at) else name
                        for at, name in enumerate(shown)
                    ]
    seen: dict[str, int] = {}
    for place, name in enumerate(shown):
        keys = _looks(name)
        number = 1 + max(seen.get(key, 0) for key in keys)
        seen |= dict.fromkeys(keys, number)
        if number > 1:
            shown[place] = f"{name} {number}"
    return shown


def _alike(shown: Sequence[str]) -> list[list[int]]:
    """The places of those who are shown the same, a list for each such name."""
    places: list[list[int]] = []
    known: dict[str, list[int]] = {}
    for place, name in enumerate(shown):
        keys = _looks(name)
        same = next((known[key] for key in keys if key in known), None)
        if same is None:
            places.append(same := [])
        same.append(place)
        known |= dict.fromkeys(keys, same)
    return [same for same in places if len(same) > 1]


def _looks(name: str) -> tuple[str, str]:
    """Two names that share one of these are taken for one: read aloud or seen."""
    return language.fold(name), language.fold(look_alikes.look(name))


def _bare(family: str) -> str:
    """The family name from its first letter on, without articles and signs."""
    plain = unicodedata.normalize("NFKC", family).translate(_QUOTES)
    words = [word for word in plain.split() if any(map(str.isalpha, word))]
    while len(words) > 1 and language.fold(words[0]).strip("'’‘ʻ.-") in _PARTICLES | {"t", "s"}:
        del words[0]
    if not words:
        return ""
    word = " ".join(words)
    letters = [at for at, sign in enumerate(word) if sign.isalpha() and unicodedata.category(sign) != "Lm"]
    if not letters:
        return ""
    word = word[letters[0] :]
    lowered = language.fold(word)
    article = next((one for one in _WITH_A_MARK if lowered.startswith(one) and len(word) > len(one)), "")
    word = word[len(article) :]
    if word.startswith(_ARTICLES) and len(word) > 4:
        word = word[2:]
    return word


def _clusters(text: str) -> list[tuple[int, int]]:
    ends = sorted({0, *language.letters(text), len(text)})
    return list(itertools.pairwise(ends))


@cache
def _folded_titles() -> frozenset[str]:
    return frozenset(language.fold(title) for title in _TITLES.split())


def _usual_order(family: str, given: str) -> NameOrder:
    if _is_unspaced(family[:1]) or _is_vietnamese(family.split()[:1], f"{family} {given}"):
        return NameOrder.FAMILY_FIRST
    hyphened = re.fullmatch(r"[A-Za-z]+-[a-z]+", given) is not None
    return NameOrder.FAMILY_FIRST if hyphened and family.lower() in _KOREAN_ROMAN else NameOrder.GIVEN_FIRST


def _is_vietnamese(family: Sequence[str], whole: str) -> bool:
    """By a letter that no other language has, or by one that others have too beside a family's name of Vietnam."""
    listed = any(word.casefold() in _VIETNAMESE for word in family)
    return bool(_ONLY_VIETNAMESE.search(whole) or (listed and _ALSO_VIETNAMESE.search(whole)))


def _split_unspaced(name: str) -> NameParts:
    """王小明 and 김민수: the family's name is the first letter; the first two of a compound one, and of 山田太郎."""
    if not holds_both(name):
        return NameParts(name)
    cut = 2 if (name[:2] in _COMPOUND_FAMILIES and len(name) > 2) or (len(name) == 4 and _is_han(name)) else 1
    return NameParts(name[cut:], name[:cut], order=NameOrder.FAMILY_FIRST)


def _family_in_front(words: Sequence[str]) -> int:
    """How many words in front are the family's name, 0 where the given name stands there."""
    first = words[0].casefold()
    turned = first in _ALSO_GIVEN and words[-1].casefold() in _VIETNAMESE - _ALSO_GIVEN
    if first in _VIETNAMESE and _is_vietnamese(words[:1], " ".join(words)) and not turned:
        return (
            len(words) - 1
        )  # the given name is the last word; what stands between belongs to the family side
    if len(words) == 2 and all(map(_is_unspaced, words)):
        return 1
    if len(words) == 2 and first in _KOREAN_ROMAN and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", words[1]):
        return 1
    if words[0].islower() and first in _PARTICLES and len(words) > 2:  # van der Berg Jan
        at = next((n for n, word in enumerate(words) if word.casefold() not in _PARTICLES), len(words))
        return at + 1 if at + 1 < len(words) else 0
    return 0


def _end_of_given(words: Sequence[str]) -> int:
    """Where the given name ends: after one word, or after what belongs to it: عبد الرحمن, أبو محمد."""
    at = 1
    if marian := _MARIAN.match(f"{language.fold(' '.join(words))} "):
        return len(marian[0].split())
    if words[0] in _JOINED_ARABIC and len(words) > 2:
        at = 2
        if words[1] in _JOINED_ARABIC and len(words) > 3:
            at = 3
    while at < len(words) - 1 and words[at][0] in "(\"“«'":  # a nickname beside the given name
        at += 1
    return at


def _is_title(word: str) -> bool:
    bare = language.fold(word).strip(".").replace(".", "")
    return bare in _folded_titles() or (word.endswith(".") and bare in _WITH_A_DOT)


def _by_capitals(words: Sequence[str]) -> NameParts | None:
    """`NGUYEN Van An`, `Mary Jane O'NEIL`: the family's name in capitals, in front or behind."""
    large = [_is_large(word) for word in words]
    count = sum(large)
    if not 0 < count < len(words) or any(map(_is_unspaced, words)):
        return None
    if all(large[:count]) and (len(words[0]) > 2 or language.fold(words[0]) in _TWO_LETTERS):
        family, given = " ".join(words[:count]), " ".join(words[count:])
        asian = language.fold(words[0]) in _folded_asian()
        return NameParts(given, family, order=NameOrder.FAMILY_FIRST if asian else NameOrder.GIVEN_FIRST)
    if all(large[-count:]) and len(words[-1]) > 2:
        return NameParts(" ".join(words[:-count]), " ".join(words[-count:]))
    return None


def _is_large(word: str) -> bool:
    letters = re.sub(r"^(Mc|Mac|Fitz|De|Di|La|Le)(?=[A-Z]{2})", "", word)
    return letters.isupper() and sum(map(str.isalpha, letters)) > 1 and "." not in word


def _by_patronymic(words: Sequence[str]) -> NameParts | None:
    """`Анна Ивановна Петрова` and `Петрова Анна Ивановна`: her father's name belongs to her own."""
    said = [word.casefold() for word in words]
    if len(words) == 3 and _PATRONYMIC.fullmatch(said[1]) and not _PATRONYMIC.fullmatch(said[2]):
        return NameParts(" ".join(words[:2]), words[2])
    last = _OF_WOMEN if said[-1].isascii() or len(words) == 2 else _PATRONYMIC
    if len(words) == 3 and last.fullmatch(said[2]):
        return NameParts(" ".join(words[1:]), words[0], order=NameOrder.FAMILY_FIRST)
    return NameParts(" ".join(words)) if len(words) == 2 and last.fullmatch(said[1]) else None


@cache
def _folded_asian() -> frozenset[str]:
    return frozenset(language.fold(name) for name in _VIETNAMESE | _KOREAN_ROMAN)


def _is_unspaced(text: str) -> bool:
    """Whether every letter is of a script in which one letter is a word or a syllable: Han, kana, Hangul."""
    return bool(text) and all(
        _is_han(sign) or _is_hangul(sign) or "\u3040" <= sign <= "\u30ff" for sign in text
    )


def _is_han(text: str) -> bool:
    return all("\u3400" <= sign <= "\u9fff" for sign in text)


def _is_hangul(text: str) -> bool:
    return all("\uac00" <= sign <= "\ud7a3" for sign in text)
