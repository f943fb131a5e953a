"""What people write above and in the columns of a roster, in many languages, and what it means."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache

from peergroups.base import language, paths
from peergroups.model.groups import MemberStatus, Role


class RosterField(StrEnum):
    NAME = "name"
    CALLED = "called"  # what somebody is called, beside the name in their papers
    TITLE = "title"
    FAMILY_NAME = "family_name"
    FULL_NAME = "full_name"  # one column that holds both
    PRONOUNS = "pronouns"
    LANGUAGES = "languages"
    PHONE = "phone"
    EMAIL = "email"
    EMERGENCY_CONTACT = "emergency_contact"
    BIRTH_YEAR = "birth_year"
    JOINED_ON = "joined_on"
    ACCESS_NEEDS = "access_needs"
    ROLE = "role"
    STATUS = "status"  # whether somebody belongs: active, waiting, paused, left
    AGE = "age"  # in years; taken only when somebody chooses it, since it is out of date soon


SEVERAL = frozenset({RosterField.EMERGENCY_CONTACT, RosterField.LANGUAGES, RosterField.TITLE})
"""May stand in several columns."""

NAMING = frozenset({RosterField.NAME, RosterField.CALLED, RosterField.FAMILY_NAME, RosterField.FULL_NAME})
"""A list that has none of these names nobody."""

READ_IN = (
    "en", "es", "fr", "ar", "pt", "de", "fa", "ru", "uk", "sw", "vi", "zh", "hi", "bn", "km", "am",
    "nl", "it", "pl", "tr", "th",
)  # fmt: skip
"""Languages in which months and names of languages are read; those of `resources/rosters/headings.toml`."""

# Words that say something as a whole header only: `Participant` is a name, `Participant number` is none.
_WHOLE_ONLY = """participant|participants|member|attendee|client|person|participante|participant e|first|last|given
        |teilnehmer|teilnehmerin|teilnehmende|المشارك|access|ice|started|since|born|entrada|called|alias|nick
        |bedarf|fala|habla|role|rol|mail|ten|ho|ad|adi|isim|dal|seit|sinds|desde|depuis|名|姓|성|نام|اسم|имя|dil|cep
        |home|work|title|prefix|titre|titel|titolo|titulo|tytul|geb|genannt|papel|funcion|deelnemer|deelneemster|partecipante|uczestnik|uczestniczka|katilimci|poczta|почта"""

# A column about one of these is not about a person, whatever else its header says.
_ELSEWHERE = """group grupo groupe gruppe مجموعة المجموعة organisation organization organizacion
    organizacao school file company business street city id session sesion seance
    sitzung sessao doctor therapist facilitator facilitador facilitadora animateur count total
    label type yomi phonetic prefix suffix middle additional maiden initials short screen fax pager department
    title photo notes time optin confirm postal postcode zip address adresse direccion endereco anschrift rating
    timestamp consent agree agreement signature no nr number nummer numero № 编号 序号"""
_WITH_THEM = frozenset(
    {"no", "nr", "number", "nummer", "numero", "address", "adresse", "direccion", "endereco"}
)
"""Words that a header of a telephone or an e-mail may hold all the same: `Mobile number`, `E-mail address`."""
_LATER = (  # of several columns for one field, those with such words are asked last
    ("work", "business", "office", "trabajo", "travail", "dienstlich", "geschaftlich"),
    ("alternative", "other", "second", "secondary", "2", "otro", "autre"),
    ("home", "landline", "casa", "fixe", "fest", "festnetz", "festnetznummer", "privat"),
    ("nickname", "nick", "alias", "apodo", "surnom", "spitzname", "display"),
)

_ROLES: Mapping[Role, str] = {
    Role.PARTICIPANT: """participant|participants|member|attendee|client|participante|miembro|asistente
        |participant e|membre|membro|teilnehmer|teilnehmerin|mitglied|مشارك|مشاركة|عضو""",
    Role.FACILITATOR: """facilitator|leader|group leader|host|lead|facilitador|facilitadora|lider|animateur
        |animatrice|facilitateur|facilitatrice|leiter|leiterin|moderator|moderatorin|ميسر
        |ميسرة|قائد""",
    Role.COFACILITATOR: """co facilitator|cofacilitator|co leader|cofacilitador|cofacilitadora|co facilitador
        |co animateur|co animatrice|cofacilitateur|co leiter|co leiterin|ميسر مساعد
        |ميسرة مساعدة""",
    Role.HELPER: """helper|volunteer|assistant|ayudante|voluntario|voluntaria|benevole|aide|ajudante
        |helfer|helferin|ehrenamtlich|ehrenamtliche|مساعد|مساعدة|متطوع|متطوعة""",
    Role.GUEST: """guest|visitor|invitado|invitada|visitante|invite|invitee|visiteur|convidado
        |convidada|gast|ضيف|ضيفة""",
}

_TOTALS = """total|totals|sum|count|subtotal|grand total|suma|totale|summe|gesamt|anzahl|somme|soma|итого|всего|разом
    |усього|المجموع|الاجمالي|جمع|合计|总计|合計|계|razem|toplam|totaal|tong|tong cong|jumla|कुल|মোট|សរុប|ድምር"""

_PRONOUNS = """she her hers he him his they them theirs ze zir xe xem any ella ellas el ellos elle elles
    iel il lui elu dele dela ela ele sie ihr er ihm هي هو هم"""

# ISO 639-1, and some of 639-3 that peer groups speak
_CODES = """aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy
    id ig ii ik is it iu ja jv ka kg ki kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt
    lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne nl nn no nv ny oc oj om or os pa pl ps pt
    qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk
    tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu yue fil ckb kmr hmn
    rhg prs tzm kea pt-BR
    jam phr syl nan wuu hak pcm rom sh bfi ase isg asf nzs fsl gsg ssp ise bzs dse sgn"""

_OTHER_NAMES: Mapping[str, str] = {
    "brazilian": "pt-BR", "brazilian portuguese": "pt-BR", "brasileiro": "pt-BR", "portugues brasileiro": "pt-BR",
    "portugues do brasil": "pt-BR", "portugues de brasil": "pt-BR", "portugais du bresil": "pt-BR",
    "european portuguese": "pt",
    "castellano": "es", "castilian": "es", "mandarin": "zh", "putonghua": "zh", "farsi": "fa", "dari": "prs",
    "tagalog": "tl", "sorani": "ckb", "kurmanji": "kmr", "creole": "ht", "haitian": "ht", "kreyol": "ht",
    "tamazight": "tzm", "berber": "tzm", "hmong": "hmn", "rohingya": "rhg", "flemish": "nl", "moldovan": "ro",
    "espanol castellano": "es", "arabe": "ar", "chino": "zh", "chinois": "zh", "persian": "fa", "عربي": "ar",
    "انجليزي": "en", "فرنسي": "fr", "اسباني": "es", "patois": "jam", "patwa": "jam", "jamaican": "jam",
    "mirpuri": "phr", "pahari": "phr", "potwari": "phr", "sylheti": "syl", "sylhoti": "syl", "cantonese": "yue",
    "kurdish sorani": "ckb", "bahasa": "id", "bahasa indonesia": "id", "bahasa melayu": "ms", "irish": "ga",
    "irish gaelic": "ga", "scottish gaelic": "gd", "bangla": "bn", "hokkien": "nan", "taiwanese": "nan",
    "shanghainese": "wuu", "hakka": "hak", "pidgin": "pcm", "nigerian pidgin": "pcm", "oromo": "om",
    "tigrinya": "ti", "filipino": "fil", "valencian": "ca", "valenciano": "ca", "serbocroatian": "sh",
    "serbo croatian": "sh", "bosnian": "bs", "castilian spanish": "es", "sinhalese": "si", "pashto": "ps",
    "pushto": "ps", "kiswahili": "sw", "isizulu": "zu", "isixhosa": "xh", "romani": "rom", "romanes": "rom",
    "bsl": "bfi", "british sign language": "bfi", "asl": "ase", "american sign language": "ase",
    "isl": "isg", "irish sign language": "isg", "auslan": "asf", "nzsl": "nzs", "lsf": "fsl",
    "langue des signes francaise": "fsl", "langue des signes": "fsl", "dgs": "gsg",
    "deutsche gebardensprache": "gsg", "gebardensprache": "gsg", "lse": "ssp", "lengua de signos": "ssp",
    "lengua de signos espanola": "ssp", "lis": "ise", "libras": "bzs", "ngt": "dse",
    "sign language": "sgn", "lengua de senas": "sgn", "sign": "sgn",
}  # fmt: skip

_MONTHS_BESIDE: Mapping[str, int] = {
    "sept": 9, "set": 9, "juin": 6, "كانون الثاني": 1, "شباط": 2, "اذار": 3, "نيسان": 4, "ايار": 5, "حزيران": 6,
    "تموز": 7, "اب": 8, "ايلول": 9, "تشرين الاول": 10, "تشرين الثاني": 11, "كانون الاول": 12, "января": 1,
    "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6, "июля": 7, "августа": 8, "сентября": 9,
    "октября": 10, "ноября": 11, "декабря": 12, "stycznia": 1, "lutego": 2, "marca": 3, "kwietnia": 4, "maja": 5,
    "czerwca": 6, "lipca": 7, "sierpnia": 8, "wrzesnia": 9, "pazdziernika": 10, "listopada": 11, "grudnia": 12,
    "січня": 1, "лютого": 2, "березня": 3, "квітня": 4, "травня": 5, "червня": 6, "липня": 7, "серпня": 8,
    "вересня": 9, "жовтня": 10, "листопада": 11, "грудня": 12,
}  # fmt: skip
"""Forms beside those that stand alone: of dates, and of the Levant."""


def plain(text: str) -> str:
    """Folded words with single blanks between: what is compared."""
    return " ".join(re.findall(r"[^\W_]+", language.fold(text)))


def field_of(header: str) -> RosterField | None:
    """What a column with this header holds: its longest known phrase decides, an emergency before all."""
    phrase = _phrase_of(header)
    return _known_headers()[phrase] if phrase else None


def is_plain_name(header: str) -> bool:
    """Whether the header says `name` and not whose part of it."""
    return _phrase_of(header) in _plain_names()


def role_of(text: str) -> Role | None:
    return _known_roles().get(plain(text))


def status_of(text: str) -> MemberStatus | None:
    """Whether somebody belongs, in a language we read; a year or a day beside it says only since when."""
    words = plain(text)
    return _known_statuses().get(words) or _known_statuses().get(re.sub(r"\s*\b\d+\b\s*", " ", words).strip())


def language_of(text: str) -> str | None:
    """The code of a language named in a language we read, in itself, or by a code: `es-MX` is `es`, `spa` too.

    Portuguese is Brazil's where it says so, and where the organisation is there.
    """
    found = _language_of(text)
    return "pt-BR" if found == "pt" and language.region() == "BR" else found


def _language_of(text: str) -> str | None:
    words = plain(text)
    if text.strip().replace("_", "-").casefold() == "pt-br":
        return "pt-BR"
    code = words.split(" ", maxsplit=1)[0]
    if re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", text.strip()):
        if code in _codes():
            return code
        if (shorter := language.shortest_code(code)) != code and shorter in _codes():
            return shorter
    return _known_languages().get(words)


def languages_within(text: str) -> list[str]:
    """The languages named anywhere in a text, longest names first: `a little French` names one."""
    words, found, at = plain(text).split(), [], 0
    coded = [language_of(word) for word in words]
    if all(coded):
        return [code for code in coded if code]
    while at < len(words):
        for end in range(min(len(words), at + 4), at, -1):
            code = language_of(" ".join(words[at:end]))
            if code is not None and (end - at > 1 or len(words[at]) > 3 or len(words) == 1):
                found.append(code)
                at = end
                break
        else:
            at += 1
    return found


def is_total(cell: str) -> bool:
    """Whether the cell begins a row that adds the others up, with or without the sum itself: `Total: 5`."""
    return plain(re.sub(r"[\s:=]*\d[\d\s.,]*$", "", cell)) in _totals()


def language_codes() -> tuple[str, ...]:
    """The codes of all languages a person may be said to speak (ISO 639)."""
    return _codes()


def month_of(word: str) -> int | None:
    """The number of a month named in any of the languages we read, whole or shortened."""
    return _known_months().get(plain(word))


def is_pronouns(text: str) -> bool:
    words = plain(text).split()
    return 0 < len(words) <= 6 and set(words) <= _pronouns()


def later(header: str) -> int:
    """How late a column with this header is asked, of several for one field: a mobile first, work last."""
    words = set(plain(header).split())
    return next((len(_LATER) - at for at, known in enumerate(_LATER) if words.intersection(known)), 0)


def _phrase_of(header: str) -> str:
    words, known = plain(header), _known_headers()
    if words in known:
        return words
    parts = set(words.split())
    found = [phrase for phrase in known if _holds(words, phrase) and phrase not in _whole_only()]
    fields = {known[phrase] for phrase in found}
    allowed = (
        _WITH_THEM
        if fields & {RosterField.PHONE, RosterField.EMAIL, RosterField.EMERGENCY_CONTACT}
        else set()
    )
    if (_elsewhere() - allowed) & parts:
        return ""
    urgent = [phrase for phrase in found if known[phrase] is RosterField.EMERGENCY_CONTACT]
    return max(urgent or found, key=len, default="")


def _holds(words: str, phrase: str) -> bool:
    """Whether the phrase stands in the words; scripts without blanks between words are searched by letters."""
    if phrase.isascii() or phrase[0] < "\u0e00":
        return f" {phrase} " in f" {words} "
    return len(phrase) > 1 and phrase.replace(" ", "") in words.replace(" ", "")


@cache
def _headings() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(paths.resource("rosters", "headings.toml").read_text(encoding="utf-8"))


@cache
def _known_headers() -> dict[str, RosterField]:
    known = {
        phrase: RosterField(field)
        for field, by_language in _headings().items()
        if field != "plain_name"
        for listed in by_language.values()
        for phrase in _phrases(listed)
    }
    return dict.fromkeys(_plain_names(), RosterField.NAME) | known


@cache
def _elsewhere() -> frozenset[str]:
    return frozenset(plain(_ELSEWHERE).split())


@cache
def _totals() -> frozenset[str]:
    return frozenset(plain(word) for word in _TOTALS.split("|"))


@cache
def _pronouns() -> frozenset[str]:
    return frozenset(plain(_PRONOUNS).split())


@cache
def _codes() -> tuple[str, ...]:
    return tuple(_CODES.split())


@cache
def _plain_names() -> frozenset[str]:
    return frozenset(phrase for listed in _headings()["plain_name"].values() for phrase in _phrases(listed))


@cache
def _whole_only() -> frozenset[str]:
    return frozenset(_phrases(_WHOLE_ONLY))


@cache
def _known_roles() -> dict[str, Role]:
    return {phrase: role for role, listed in _ROLES.items() for phrase in _phrases(listed)}


@cache
def _known_statuses() -> dict[str, MemberStatus]:
    told = tomllib.loads(paths.resource("rosters", "statuses.toml").read_text(encoding="utf-8"))
    return {
        phrase: MemberStatus(status)
        for status, by_language in told.items()
        for listed in by_language.values()
        for phrase in _phrases(listed)
    }


@cache
def _known_languages() -> dict[str, str]:
    known: dict[str, str] = {}
    for code in _codes():
        for named_in in (*READ_IN, code):
            name = language.language_name(code, named_in)
            known.setdefault(plain(name), code)
            if code == "pt":  # its name says whose it is; most people do not
                known.setdefault(plain(re.split("[(（]", name)[0]), code)
    return known | {plain(name): code for name, code in _OTHER_NAMES.items()}


@cache
def _known_months() -> dict[str, int]:
    known = {
        plain(language.month_name(month, named_in, wide=wide)): month
        for named_in in READ_IN
        for wide in (True, False)
        for month in range(1, 13)
    }
    return known | {plain(name): month for name, month in _MONTHS_BESIDE.items()}


def _phrases(listed: str) -> Iterable[str]:
    return (plain(phrase) for phrase in listed.split("|"))
