"""What people write above and in the columns of a roster, in six languages, and what it means."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache

from peergroups.base import language
from peergroups.model.groups import Role


class RosterField(StrEnum):
    NAME = "name"
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


SEVERAL = frozenset({RosterField.EMERGENCY_CONTACT, RosterField.LANGUAGES})  # may stand in several columns

READ_IN = ("en", "es", "fr", "ar", "pt", "de")

# The bare word for a name: which name it means depends on the other columns.
_PLAIN_NAMES = "name|names|nombre|nombres|nom|noms|nome|nomes|namen|الاسم|اسم"

# Words that say something as a whole header only: `Participant` is a name, `Participant number` is none.
_WHOLE_ONLY = """participant|participants|member|attendee|client|person|participante|participant e
        |teilnehmer|teilnehmerin|teilnehmende|المشارك|access|ice|started|since|born|entrada
        |bedarf|fala|habla|role|rol|mail"""

_HEADERS: Mapping[RosterField, str] = {
    RosterField.NAME: """first name|given name|forename|preferred name|alias|nickname|known as|goes by
        |primer nombre|nombre de pila|apodo|nombre preferido|prenom|surnom|nom d usage
        |primeiro nome|apelido carinhoso|nome social|nome preferido|vorname|rufname
        |spitzname|الاسم الاول|اللقب المفضل|الاسم المفضل|الاسم المستعار""",
    RosterField.FAMILY_NAME: """last name|family name|surname|apellido|apellidos|primer apellido
        |nom de famille
        |sobrenome|ultimo nome|apelido|apelidos|nachname|familienname|zuname|اسم العائلة
        |الكنية|اللقب|العائلة""",
    RosterField.FULL_NAME: """full name|name and surname|first and last name|participant|participants|member
        |attendee|client|person|nombre completo|nombre y apellido|nombre y apellidos
        |participante|nom complet|nom et prenom|prenom et nom|nom prenom|participant e
        |nome completo|nome e sobrenome|vollstandiger name|vor und nachname|name vorname
        |teilnehmer|teilnehmerin|teilnehmende|الاسم الكامل|الاسم بالكامل|المشارك""",
    RosterField.PRONOUNS: """pronoun|pronouns|pronombre|pronombres|pronom|pronoms|pronome|pronomes|pronomen
        |الضمير|الضمائر""",
    RosterField.LANGUAGES: """language|languages|speaks|spoken language|idioma|idiomas|lengua|lenguas|habla
        |langue|langues|langue parlee|lingua|linguas|fala|sprache|sprachen|muttersprache|اللغة
        |اللغات|لغة""",
    RosterField.PHONE: """phone|phones|telephone|tel|tel no|mobile|mobile phone|cell|cell phone|cellphone
        |whatsapp|phone number|contact number|telefono|movil|celular|numero de telefono
        |portable|numero de telephone|gsm|telefone|telemovel|telefon|telefonnummer|handy
        |handynummer|mobil|rufnummer|الهاتف|هاتف|رقم الهاتف|الجوال|رقم الجوال|الموبايل
        |المحمول""",
    RosterField.EMAIL: """email|e mail|mail|email address|e mail address|correo|correo electronico|courriel
        |adresse mail|adresse email|adresse electronique|correio eletronico
        |endereco de email|e mail adresse|البريد الالكتروني|البريد|الايميل|ايميل""",
    RosterField.EMERGENCY_CONTACT: """emergency|emergencies|emergency contact|in case of emergency|ice
        |next of kin|emergencia|emergencias|contacto de emergencia|urgence|urgences|contact d urgence
        |personne a prevenir|contato de emergencia|notfall|notfallkontakt|notfallnummer
        |طوارئ|الطوارئ|جهة اتصال الطوارئ""",
    RosterField.BIRTH_YEAR: """birth year|year of birth|birth date|date of birth|birthdate|birthday|dob|yob
        |born|ano de nacimiento|fecha de nacimiento|nacimiento|nacido|annee de naissance
        |date de naissance|naissance|ne en|ano de nascimento|data de nascimento|nascimento
        |geburtsjahr|geburtsdatum|geburtstag|jahrgang|geboren|سنة الميلاد|تاريخ الميلاد
        |سنة الولادة|تاريخ الولادة""",
    RosterField.JOINED_ON: """joined|joined on|date joined|join date|start date|started|since|member since
        |intake date|first session|enrolled|registered|fecha de ingreso|fecha de alta
        |fecha de inicio|ingreso|desde|date d entree|date d arrivee|date d inscription
        |inscription|depuis|data de entrada|data de ingresso|data de inicio|entrada|eintritt
        |eintrittsdatum|beitritt|dabei seit|seit|تاريخ الانضمام|تاريخ الالتحاق|تاريخ التسجيل
        |تاريخ البدء""",
    RosterField.ACCESS_NEEDS: """access needs|access|accessibility|accommodations|special needs|support needs
        |accesibilidad|necesidades|necesidades de acceso|necesidades especiales
        |accessibilite|besoins|besoins particuliers|besoins d acces|acessibilidade
        |necessidades|necessidades especiais|barrierefreiheit|bedarf|unterstutzungsbedarf
        |besondere bedurfnisse|احتياجات|الاحتياجات|احتياجات خاصة""",
    RosterField.ROLE: "role|rol|papel|funcion|funcao|fonction|rolle|funktion|الدور|دور",
}

# A column about one of these is not about a person, whatever else its header says.
_ELSEWHERE = """group grupo groupe gruppe مجموعة المجموعة organisation organization organizacion
    organizacao school file company business street city id session sesion seance
    sitzung sessao doctor therapist facilitator facilitador facilitadora animateur age edad
    alter idade العمر count total"""

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

_PRONOUNS = """she her hers he him his they them theirs ze zir xe xem any ella ellas el ellos elle elles
    iel il lui elu dele dela ela ele sie ihr er ihm هي هو هم"""

_CODES = """aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy
    id ig ii ik is it iu ja jv ka kg ki kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt
    lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne nl nn no nv ny oc oj om or os pa pl ps pt
    qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk
    tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu yue fil ckb kmr hmn
    rhg prs tzm kea"""  # ISO 639-1, and some of 639-3 that peer groups speak

_OTHER_NAMES: Mapping[str, str] = {
    "castellano": "es", "castilian": "es", "mandarin": "zh", "putonghua": "zh", "farsi": "fa", "dari": "prs",
    "tagalog": "tl", "sorani": "ckb", "kurmanji": "kmr", "creole": "ht", "haitian": "ht", "kreyol": "ht",
    "tamazight": "tzm", "berber": "tzm", "hmong": "hmn", "rohingya": "rhg", "flemish": "nl", "moldovan": "ro",
    "espanol castellano": "es", "arabe": "ar", "chino": "zh", "chinois": "zh", "persian": "fa", "عربي": "ar",
    "انجليزي": "en", "فرنسي": "fr", "اسباني": "es",
}  # fmt: skip

_MONTHS_BESIDE: Mapping[str, int] = {"sept": 9, "set": 9, "juin": 6, "كانون الثاني": 1}


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


def language_of(text: str) -> str | None:
    """The code of a language named in a language we read, in itself, or by a code: `es-MX` is `es`."""
    words = plain(text)
    code = words.split(" ", maxsplit=1)[0]
    if code in _codes() and re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", text.strip()):
        return code
    return _known_languages().get(words)


def language_codes() -> tuple[str, ...]:
    """The codes of all languages a person may be said to speak (ISO 639)."""
    return _codes()


def month_of(word: str) -> int | None:
    """The number of a month named in any of the languages we read, whole or shortened."""
    return _known_months().get(plain(word))


def is_pronouns(text: str) -> bool:
    words = plain(text).split()
    return 0 < len(words) <= 6 and set(words) <= _pronouns()


def _phrase_of(header: str) -> str:
    words, known = plain(header), _known_headers()
    if words in known:
        return words
    if _elsewhere() & set(words.split()):
        return ""
    found = [phrase for phrase in known if f" {phrase} " in f" {words} " and phrase not in _whole_only()]
    urgent = [phrase for phrase in found if known[phrase] is RosterField.EMERGENCY_CONTACT]
    return max(urgent or found, key=len, default="")


@cache
def _known_headers() -> dict[str, RosterField]:
    known = {phrase: field for field, listed in _HEADERS.items() for phrase in _phrases(listed)}
    return known | dict.fromkeys(_plain_names(), RosterField.NAME)


@cache
def _elsewhere() -> frozenset[str]:
    return frozenset(plain(_ELSEWHERE).split())


@cache
def _pronouns() -> frozenset[str]:
    return frozenset(plain(_PRONOUNS).split())


@cache
def _codes() -> tuple[str, ...]:
    return tuple(_CODES.split())


@cache
def _plain_names() -> frozenset[str]:
    return frozenset(_phrases(_PLAIN_NAMES))


@cache
def _whole_only() -> frozenset[str]:
    return frozenset(_phrases(_WHOLE_ONLY))


@cache
def _known_roles() -> dict[str, Role]:
    return {phrase: role for role, listed in _ROLES.items() for phrase in _phrases(listed)}


@cache
def _known_languages() -> dict[str, str]:
    known: dict[str, str] = {}
    for code in _codes():
        for named_in in (*READ_IN, code):
            known.setdefault(plain(language.language_name(code, named_in)), code)
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
