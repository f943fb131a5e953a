"""What a reader would not end a line at, beyond what Unicode says."""

from __future__ import annotations

_CLOSING = frozenset("।॥።፤፣።۔؟،؛?!;:%»”)]}…。、")


def may_stand(last: str, first: str, code: str) -> bool:
    """Whether a line of that language may end with one sign and the next begin with the other.

    No line begins with a sign that closes, also where a space was typed before it, nor with the end of a range (1–5).
    Korean words are spaced. In Burmese the sign of "not" stays with its word, and a polite ending is whole.
    """
    if last == " ":
        return first not in _CLOSING
    if last == "–" and first.isdecimal():
        return False
    if code == "my" and (last == "မ" or (last == "ါ" and first in "တဘ")):
        return False
    return not (code == "ko" and last.isalnum() and first.isalnum())
