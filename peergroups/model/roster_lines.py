"""Lines of a list that somebody typed: people in a row, a number or a bullet in front, a telephone behind. Pure."""

import re

from peergroups.model.roster_cells import EMAIL

_LIST_MARK = re.compile(r"^\s*(?:\(?\d{1,3}\s*[.)\]:]|[-–—•*·▪◦‣○●+])\s+")
_REMARK = re.compile(r"\s+[-–—]\s+([^\W\d_]+(?:\s[^\W\d_]+)?)$")
_AND = re.compile(r"(?:(?<=,)|(?<=\s))\s*(?:(?:and|und|et|y|e|и|та|&)\s|و\s?)", re.IGNORECASE)
_TAIL = re.compile(r"\s*[(\[,;:–—-]*\s*(\+?[\d(][\d\s()./-]{5,}\d)\s*[)\]]?\s*$")


def several_in_a_line(text: str) -> list[str]:
    """The people of a line such as `Rita, Sue and Bob`; of any other line itself."""
    if "," not in text or not _AND.search(text):
        return [text]
    return [part.strip() for part in _AND.sub(",", text).split(",") if part.strip()]


def take_email(text: str) -> tuple[str, str]:
    """A line without the address in it, and the address; "" where it has none."""
    found = EMAIL.search(text)
    if found is None:
        return text, ""
    return f"{text[: found.start()]} {text[found.end() :]}".strip(" ,;:<>()[]-–—"), found[0]


def read_list_line(text: str) -> tuple[str, str]:
    """A line of a list somebody typed, without its number or bullet: the name, and a telephone number behind it."""
    bare = _LIST_MARK.sub("", text, count=1).strip()
    phone = _TAIL.search(bare)
    name = bare[: phone.start()] if phone else bare
    remark = _REMARK.search(name)
    if remark is not None and remark[1].islower():  # `Cora Vint - new`
        name = name[: remark.start()]
    return name.strip(" ,;:-–—"), phone[1].strip() if phone else ""
