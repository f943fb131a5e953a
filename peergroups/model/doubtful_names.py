"""What stands where a name should be and may be none: a couple, a family, a company, `Twin: Ada`, a letter. Pure.

Nothing is decided here: somebody is asked, or told to look.
"""

import re
from enum import StrEnum

from peergroups.base import language


class Doubt(StrEnum):
    SEVERAL = "several"  # people: a couple, a family
    COMPANY = "company"
    LABEL = "label"  # a word and a colon before the name
    LETTER = "letter"  # one letter and nothing else


ASKED = frozenset({Doubt.SEVERAL, Doubt.COMPANY})
"""Those that may be no person: they wait until somebody says that they are one."""

_BETWEEN_PEOPLE = re.compile(r"\w[.,]?\s*[&+]\s*\w|\w,?\s+(?:and|und|et)\s+\w", re.IGNORECASE)
_JOINT = frozenset({"y", "e", "и", "та", "і", "و"})  # stand in family names too: Ortega y Gasset
_TOO = _JOINT - {"e"}  # the same between whole names: Ana García y Pedro Ruiz
_FAMILIES_LISTED = """
    family families familie familia famille familles família famiglia rodzina семья сім'я родина عائلة أسرة
    household ehepaar eheleute matrimonio
"""
FAMILIES = frozenset(_FAMILIES_LISTED.split())
_AFTER_AND = """
    السيد السيدة الآنسة الأستاذ الأستاذة الدكتور الدكتورة الشيخ الحاج الحاجة
    محمد أحمد علي حسن حسين محمود مصطفى إبراهيم عمر عثمان خالد يوسف كريم رشيد سعيد سمير طارق بلال أنس حمزة سامي رامي فادي
    فاطمة مريم سارة زينب خديجة عائشة ليلى نور هدى سلمى رنا ريم سعاد نادية سميرة منى أمل أمينة هالة هناء لينا دينا رانيا
    ياسمين سلوى جميلة حنان إيمان أسماء زهرة بتول رقية صفية
"""
WITH_AND = re.compile(rf"(?<=\s)و(?=(?:{'|'.join(_AFTER_AND.split())})(?:\s|$))")
"""The letter that is written together with who comes next; many names begin with it: only before well-known ones."""
_FORMS = frozenset(
    ["ltd", "limited", "llc", "inc", "plc", "gmbh", "mbh", "sarl", "srl", "ltda", "llp", "cic", "corp"]
)
_FORMS_AS_WRITTEN = frozenset(["e.V.", "S.L.", "S.A.", "B.V.", "N.V.", "S.p.A.", "s.r.o.", "AG", "KG"])


def doubt_of(text: str) -> Doubt | None:
    """Why a whole name may be none; None for a name."""
    words = text.split()
    if not words:
        return None
    if _is_company(words):
        return Doubt.COMPANY
    if _are_several(words):
        return Doubt.SEVERAL
    if words[0].endswith(":"):
        return Doubt.LABEL
    letters = [sign for sign in text if sign.isalpha()]
    return Doubt.LETTER if len(letters) == 1 and letters[0].upper() != letters[0].lower() else None


def parts_of(text: str, doubt: Doubt | None) -> tuple[str, str, bool] | None:
    """Given name, family's name and whether that stands in front, of what is no single person; None for a name."""
    words = text.split()
    if doubt is Doubt.COMPANY:
        return text, "", False
    if doubt is not Doubt.SEVERAL or "," in text:
        return None
    if words[-1].casefold() in FAMILIES:
        return words[-1], " ".join(words[:-1]), True
    if words[0].casefold() in FAMILIES:
        return words[0], " ".join(words[1:]), False
    joined = [bool(_BETWEEN_PEOPLE.fullmatch(f"x {word} x")) for word in words]
    if words[1:] and (joined[1] or words[1].casefold() in _JOINT):
        return " ".join(words[:3]), " ".join(words[3:]), False
    return (text, "", False) if any(joined) else None


def _is_company(words: list[str]) -> bool:
    last = words[-1]
    return len(words) > 1 and (
        language.fold(last).replace(".", "").strip(",") in _FORMS or last in _FORMS_AS_WRITTEN
    )


def _are_several(words: list[str]) -> bool:
    if _BETWEEN_PEOPLE.search(" ".join(words)):
        return True
    if len(words) > 1 and not FAMILIES.isdisjoint((words[0].casefold(), words[-1].casefold())):
        return True
    if WITH_AND.search(" ".join(words)):
        return True
    if any(word.casefold() in _TOO for word in words[2:-2]):
        return True
    return len(words) > 3 and words[1].casefold() in _JOINT and not words[2][:1].islower()
