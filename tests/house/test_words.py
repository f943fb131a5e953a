"""One word an idea: the second word that people had for it does not come back, in any language of the window."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

from peergroups.base import paths
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import messages
from peergroups.gui.shell.commands import COMMANDS as COMMANDS_
from peergroups.gui.shell.commands import MENUS
from tests.house.test_translations import found, known

SECOND: dict[str, dict[str, str]] = {
    "en": {
        r"\bimport(s|ed|ing)?\b": "bring in",
        r"\b(was|were) removed\b|\bRemoved\b|\bRemove\b(?! (old copies|somebody))": "in the trash, take out, take away",
        r"\bmeetings?\b(?! as)|\bevents?\b": "session",
        r"\bpasswords?\b": "passphrase",
        r"\b(log|sign)s? in(to)?\b(?! (this|to this))": "open, way in",
        r"\brecycle bin\b|\bbin\b": "trash",
        r"\bleaflets?\b": "handout",
    },
    "es": {
        r"(?<!No )\b[Ii]mport(ar|ado|ada|ó|an?|e|en)\b": "traer",
        r"\b[Rr]euni(ón|ones)\b|\b[Ee]ncuentros?\b": "sesión",
        r"\b[Cc]ontraseñas?\b": "frase de acceso",
        r"\b[Ee]quipo\b(?! de)": "ordenador",
        r"\b[Tt]eléfonos? de ayuda\b": "línea de ayuda",
    },
    "fr": {
        r"\b[Rr]encontres?\b|\b[Rr]éunions?\b": "séance",
        r"\b[Ff]aire entrer\b|\b[Nn]on repris\b": "importer",
        r"\b[Mm]ots? de passe\b": "phrase de passe",
        r"\b[Ll]ignes? d.aide\b": "ligne d’écoute",
        r"\b[Pp]oubelle\b": "corbeille",
        r"\b[Cc]ertificats?\b": "attestation",
        r"\bdocuments?\b|\bDocuments? d": "fiche, papier",
        r"\b([Ff]euilles?|[Cc]odes?) de secours\b": "feuille de récupération",
    },
    "ar": {
        r"جلس(ة|ات|تين|تان)": "لقاء",
        r"كلم(ة|ات) (ال)?(مرور|سر)": "عبارة المرور",
        r"المهملات": "سلة المحذوفات",
        r"(ورقة|رمز) (ال)?(استرداد|استعادة)": "ورقة الاسترجاع",
    },
}
SEARCHED = {"Doors", "Tried"}  # words that people type: there the second word is the point
TYPED = {"recovery code forgotten lost"}
NOT_OURS = {"meeting"}  # a group that meets


def shown(code: str) -> set[tuple[str, str]]:
    """Every text that a person sees in that language, with its source."""
    if code == "en":
        return {(source, source) for context, source, _ in found() if context not in SEARCHED}
    return {
        (source, text)
        for (context, source, _), texts in known(code).items()
        if context not in SEARCHED
        for text in texts
    }


@pytest.mark.parametrize("code", sorted(WINDOW_LANGUAGES))
def test_no_second_word_for_an_idea_is_seen(code: str):
    wrong = {
        f"{text[:90]!r}: say {word!r}"
        for source, text in shown(code)
        if source not in NOT_OURS
        for second, word in SECOND[code].items()
        if re.search(second, text)
    }
    assert not wrong, "\n".join(sorted(wrong))


@pytest.mark.parametrize(("code", "verb"), [("es", "Deshacer"), ("fr", "Défaire"), ("ar", "تراجع")])
def test_undo_is_one_verb_wherever_it_stands(code: str, verb: str):
    """Never the word for Cancel, which calls sessions off."""
    told = {text.replace("&", "") for source, text in shown(code) if re.match(r"&?Undo\b", source)}
    assert len(told) > 2
    assert {text for text in told if not text.startswith(verb)} == set()


def on_paper(code: str) -> list[str]:
    """What the papers say of themselves in that language."""
    found: list[str] = []
    left: list[Any] = [tomllib.loads((paths.resource("papers") / f"{code}.toml").read_text(encoding="utf-8"))]
    while left:
        one = left.pop()
        left += one.values() if isinstance(one, dict) else one if isinstance(one, list) else []
        found += [one] if isinstance(one, str) else []
    return found


@pytest.mark.parametrize("code", sorted(WINDOW_LANGUAGES))
def test_the_papers_say_what_the_window_says(code: str):
    texts = on_paper(code)
    assert len(texts) > 100
    wrong = {
        f"{text[:90]!r}: say {word!r}"
        for text in texts
        for second, word in SECOND[code].items()
        if re.search(second, text)
    }
    assert not wrong, "\n".join(sorted(wrong))


COMMANDS = {
    "Add", "Cancel", "Change", "Copy", "Count", "Drop", "End", "Erase", "Finish", "Give", "Import", "Invite", "Keep",
    "Leave", "Make", "Mark", "Move", "Offer", "Plan", "Print", "Record", "Remove", "Reopen", "Restore", "Set", "Sign",
    "Start", "Step", "Take", "Type", "Write",
}  # fmt: skip


def test_what_undo_takes_back_is_a_fact_and_no_command():
    wrong = {text for text in messages.LABELS.values() if text.split()[0] in COMMANDS}
    assert not wrong


def test_no_two_works_are_called_alike():
    """Else Undo would not say which of them it takes back."""
    texts = list(messages.LABELS.values())
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("code", sorted(WINDOW_LANGUAGES))
def test_no_menu_has_two_entries_with_the_same_letter(code: str):
    said = {source: forms[0] for (context, source, _), forms in known(code).items() if context == "Actions"}
    twice = []
    for menu in {command.menu for command in COMMANDS_.values()}:
        texts = [said.get(one.text, one.text) for one in COMMANDS_.values() if one.menu == menu]
        texts += [said.get(title, title) for name, title in MENUS.items() if name.startswith(f"{menu}/")]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        twice += [(menu, letter) for letter in set(letters) if letters.count(letter) > 1]
    assert twice == []


def test_the_recovery_sheet_has_one_word_where_it_is_searched_for_too():
    wrong = [
        (code, forms[0])
        for code in sorted(set(WINDOW_LANGUAGES) - {"en"})
        for (context, source, _), forms in known(code).items()
        for second in SECOND[code]
        if context in SEARCHED and "ecovery" in source and source not in TYPED and re.search(second, forms[0])
    ]
    assert wrong == []
