from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from enum import StrEnum
from pathlib import Path

import pytest

import peergroups
from peergroups import model
from peergroups.base import errors, sentences
from peergroups.base.errors import (
    InvalidDraft,
    PeerGroupsError,
    RecoveryCodeMistyped,
    RuleBroken,
    VaultLinked,
    VaultTooNew,
)
from peergroups.gui.core import messages

SOURCES = [
    file
    for floor in ("model", "keys", "store", "documents", "usecases")
    for file in (Path(peergroups.__file__).parent / floor).rglob("*.py")
]
FALLBACK = "That did not work, and nothing was changed. Try once more."
OUR_OWN_FILES = {
    "paper.bad_header", "paper.no_header", "paper.no_words", "paper.unknown_handout", "paper.unknown_markup",
    "paper.unknown_placeholder",
}  # fmt: skip
"""Only a handout of ours can have these faults; its tests find them."""


def first_texts(names: set[str], position: int) -> set[str]:
    """The literal at that position of every call of these names in the floors below."""
    found = set()
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and len(node.args) > position:
                called = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                argument = node.args[position]
                if called in names and isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    found.add(argument.value)
    return found


def test_every_work_has_words(qapp):
    labels = first_texts({"work"}, 0) | first_texts({"_close", "_enter", "_amend", "_take_out"}, 1)
    assert "Record attendance" in labels
    assert labels <= set(messages.LABELS)


def test_a_label_without_words_is_shown_as_it_is(qapp):
    assert messages.label_text("Something new") == "Something new"


def test_every_code_of_an_error_has_its_own_sentence(qapp):
    codes = first_texts({"RuleBroken", "FileUnreadable", "PaperError", "WeakPassphrase"}, 0) - OUR_OWN_FILES
    assert "note.signed" in codes
    lacking = {code for code in codes if messages.sentence(PeerGroupsError(code)) == FALLBACK}
    assert lacking == set()


def test_every_class_of_error_has_words(qapp):
    kinds = [k for _, k in inspect.getmembers(errors, inspect.isclass) if issubclass(k, PeerGroupsError)]
    assert {kind.code for kind in kinds} - {"error"} <= set(sentences.ERRORS)


def test_no_sentence_shows_a_code_or_a_place_holder(qapp):
    told = [
        messages.sentence(VaultTooNew(9, 1)),
        messages.sentence(RecoveryCodeMistyped(0)),
        messages.sentence(RecoveryCodeMistyped(3)),
        messages.sentence(VaultLinked("vault.seal")),
        *(text.replace("{part}", "3").replace("{name}", "vault.seal") for text in sentences.ERRORS.values()),
    ]
    assert all(s.endswith(".") and "{" not in s and "_" not in s for s in told)
    assert "part 3" in told[2]
    assert "“vault.seal”" in told[3]


def test_one_bad_field_is_told_by_its_own_sentence(qapp):
    assert messages.sentence(InvalidDraft({"name": "missing"})) == "Please fill this in."
    assert (
        messages.sentence(InvalidDraft({"a": "missing", "b": "missing"})) == sentences.ERRORS["invalid_draft"]
    )


def test_a_rule_with_an_unknown_code_still_gets_a_sentence(qapp):
    assert messages.sentence(RuleBroken("never.heard.of")) == FALLBACK


CHOICES = sorted(
    {
        kind
        for module in pkgutil.iter_modules(model.__path__)
        for _, kind in inspect.getmembers(
            importlib.import_module(f"peergroups.model.{module.name}"), inspect.isclass
        )
        if issubclass(kind, StrEnum) and kind is not StrEnum and kind.__name__ in messages.WORDS
    },
    key=lambda kind: kind.__name__,
)


def test_every_table_of_words_is_about_a_choice_of_the_model():
    assert {kind.__name__ for kind in CHOICES} == set(messages.WORDS)


@pytest.mark.parametrize("kind", CHOICES)
def test_every_value_of_a_choice_has_a_word(qapp, kind):
    assert all(messages.word(value) for value in kind)
