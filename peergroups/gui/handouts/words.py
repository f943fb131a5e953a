"""Papers, shelves and states in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peergroups.base.sentences import QT_TRANSLATE_NOOP
from peergroups.gui.core import i18n
from peergroups.gui.handouts.state import Shelf

_PAPERS = {
    "sign-in-sheet": QT_TRANSLATE_NOOP("Handouts", "Sign-in sheet"),
    "session-plan": QT_TRANSLATE_NOOP("Handouts", "Session plan"),
    "session-record": QT_TRANSLATE_NOOP("Handouts", "Session record"),
    "agreement": QT_TRANSLATE_NOOP("Handouts", "Group agreement to sign"),
    "welcome-card": QT_TRANSLATE_NOOP("Handouts", "Welcome card"),
    "local-help-card": QT_TRANSLATE_NOOP("Handouts", "Local help card"),
    "feedback-form": QT_TRANSLATE_NOOP("Handouts", "Feedback form"),
    "certificate": QT_TRANSLATE_NOOP("Handouts", "Certificate"),
    "name-cards": QT_TRANSLATE_NOOP("Handouts", "Name cards"),
    "flyer": QT_TRANSLATE_NOOP("Handouts", "Flyer with strips to tear off"),
    "mood-diary": QT_TRANSLATE_NOOP("Handouts", "Mood diary with the session dates"),
    "pack": QT_TRANSLATE_NOOP("Handouts", "Everything for one evening"),
    "attendance": QT_TRANSLATE_NOOP("Handouts", "Who came, in charts and tables"),
    "attendance-grid": QT_TRANSLATE_NOOP("Handouts", "Attendance grid: who came when"),
    "call-list": QT_TRANSLATE_NOOP("Handouts", "Calls to make"),
    "hours-log": QT_TRANSLATE_NOOP("Handouts", "Log of hours to sign"),
    "rota": QT_TRANSLATE_NOOP("Handouts", "Rota: who leads which session"),
    "contact-sheet": QT_TRANSLATE_NOOP("Handouts", "Contact sheet"),
}
_SHELVES = {
    Shelf.PAPERS: QT_TRANSLATE_NOOP("Handouts", "Papers for your group"),
    Shelf.PARTICIPANTS: QT_TRANSLATE_NOOP("Handouts", "For participants"),
    Shelf.FAMILIES: QT_TRANSLATE_NOOP("Handouts", "For families"),
    Shelf.FACILITATORS: QT_TRANSLATE_NOOP("Handouts", "For facilitators"),
    Shelf.OWN: QT_TRANSLATE_NOOP("Handouts", "Your own"),
    Shelf.REMOVED: QT_TRANSLATE_NOOP("Handouts", "Trash"),
}
_STATES = {
    "source": QT_TRANSLATE_NOOP("Handouts", "the original text"),
    "draft": QT_TRANSLATE_NOOP("Handouts", "draft: translated, not yet read by a fluent speaker"),
    "checked": QT_TRANSLATE_NOOP("Handouts", "checked against the English, not yet read by a fluent speaker"),
    "reviewed": QT_TRANSLATE_NOOP("Handouts", "read by a fluent speaker"),
}
_TROUBLES = {
    "paper.unknown_placeholder": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: the program does not know this word in braces. Choose one from “Insert”."
    ),
    "paper.not_alone": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: this stands alone on its line or not at all."
    ),
    "paper.unknown_markup": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: this cannot be printed. Use the buttons above the text."
    ),
    "paper.too_wide": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: this table is wider than the page. Take out a column."
    ),
    "paper.too_long": QT_TRANSLATE_NOOP("Handouts", "The text is too long for a paper. Make it shorter."),
    "paper.missing_glyph": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: a sign here cannot be printed. Take it out."
    ),
    "paper.unknown_image": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: there is no picture of this name. Add it with “Picture”."
    ),
    "paper.bad_link": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: only addresses that begin with https:// can be printed."
    ),
}
_TROUBLES_OF_WORDS = {
    "paper.unknown_placeholder": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: the program does not know {word}. Choose one from “Insert”."
    ),
    "paper.not_alone": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: {word} stands alone on its line or not at all."
    ),
    "paper.unknown_markup": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: {word} cannot be printed. Use the buttons above the text."
    ),
    "paper.missing_glyph": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: {word} cannot be printed. Take it out."
    ),
    "paper.unknown_image": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: there is no picture {word}. Add it with “Picture”."
    ),
    "paper.bad_link": QT_TRANSLATE_NOOP(
        "Handouts", "Line {line}: {word} cannot be printed. Addresses begin with https://."
    ),
}
_TROUBLE = QT_TRANSLATE_NOOP("Handouts", "Line {line}: this cannot be printed as it stands.")


def paper_name(name: str) -> str:
    """What a paper that carries data is called."""
    return _told(_PAPERS.get(name, name))


def shelf_name(shelf: Shelf) -> str:
    return _told(_SHELVES[shelf])


def state_word(state: str) -> str:
    """How far a translation is, in words."""
    return _told(_STATES.get(state, state))


def trouble_sentence(code: str, line: str, word: str = "") -> str:
    """What keeps a text from being printed, and what to do; it names the word where that is known."""
    if word and code in _TROUBLES_OF_WORDS:
        return i18n.filled(_told(_TROUBLES_OF_WORDS[code]), line=line, word=i18n.isolated(word))
    return _told(_TROUBLES.get(code, _TROUBLE)).format(line=line)


def _told(text: str) -> str:
    return QCoreApplication.translate("Handouts", text)
