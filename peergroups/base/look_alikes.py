"""What a reader sees of a name: signs that show nothing are taken out, and letters of other scripts that look the same.

Some signs show nothing and are needed all the same: between letters of Persian or of India's scripts, inside an emoji,
behind a letter of Chinese that has several forms. Those stay.
"""

from __future__ import annotations

import re
import unicodedata

_HIDDEN = (
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\u061c"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_WINDOWS = {
    sign: bytes((sign,)).decode("cp1252", "ignore") or chr(sign) for sign in range(0x80, 0xA0) if sign != 0x85
}
_CONTROLS = re.compile("[\x80-\x84\x86-\x9f]")
_ANY = re.compile(f"[{_HIDDEN}]")
_JOINED = "\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17b3\u17b6-\u18af"  # scripts whose letters join
_PICTURE = "\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff"
_NEEDED = re.compile(
    rf"(?<=[{_JOINED}])[\u200c\u200d](?=[{_JOINED}])"
    r"|(?<=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])\u200d"  # half a letter at the end of a word
    r"|(?<=[\u1820-\u18aa])[\u180b-\u180f]"
    r"|(?<=[\u3400-\u9fff\U00020000-\U000323af])[\U000e0100-\U000e01ef]"
    rf"|(?<=[{_PICTURE}#*0-9])[\ufe0e\ufe0f]"
    rf"|(?<=[{_PICTURE}\ufe0f])\u200d(?=[{_PICTURE}])"
    r"|(?<=\U0001f3f4)[\U000e0061-\U000e007a]{2,6}\U000e007f"  # a flag of a part of a country
)

_SEEN_AS = {
    "A": "АΑᎪ", "B": "ВΒ", "C": "СϹ", "E": "ЕΕ", "F": "Ϝ", "G": "Ԍ", "H": "НΗ", "J": "ЈͿ", "K": "КΚ", "M": "МΜ",
    "N": "Ν", "O": "ОΟՕ0", "P": "РΡ", "Q": "Ԛ", "S": "ЅՏ", "T": "ТΤ", "V": "Ѵ", "W": "Ԝ", "X": "ХΧ", "Y": "ҮΥУ",
    "Z": "Ζ", "a": "аα", "c": "сϲ", "d": "ԁ", "e": "е", "g": "ցɡ", "h": "һհ", "i": "іιı", "j": "јϳ", "k": "к",
    "l": "I|1ІΙӀӏ", "n": "ո", "o": "оοօσ", "p": "рρ", "q": "ԛ", "s": "ѕ", "u": "սυ", "v": "νѵ", "w": "ԝ", "x": "х",
    "y": "уγү",
}  # fmt: skip
_LOOKS = str.maketrans({letter: seen for seen, letters in _SEEN_AS.items() for letter in letters})


def without_hidden(text: str) -> str:
    """The text without the signs that show nothing and that its script does not need."""
    if text.isascii() or not _ANY.search(text):
        return text
    needed = {at for found in _NEEDED.finditer(text) for at in range(*found.span())}
    return "".join(sign for at, sign in enumerate(text) if at in needed or not _ANY.match(sign))


def of_windows(text: str) -> str:
    """With the quotes and dashes that old programs of Windows wrote as controls."""
    return text.translate(_WINDOWS) if _CONTROLS.search(text) else text


def look(text: str) -> str:
    """The same for two texts that a reader cannot tell apart; not for showing."""
    if text.isascii():
        return " ".join(text.translate(_LOOKS).split())
    seen = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", _ANY.sub("", text)).translate(_LOOKS))
    return " ".join(seen.split())
