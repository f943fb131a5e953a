"""The texts of the window: none is lost on the way to the translators, none is left untranslated."""

from __future__ import annotations

import ast
import importlib.util
import re
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from peergroups.base import language
from peergroups.base.text import WINDOW_LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
HOLES = re.compile(r"\{[a-z_0-9]*\}")


@cache
def tool() -> ModuleType:
    """packaging/translations.py, which is no package."""
    spec = importlib.util.spec_from_file_location("translations_tool", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def found() -> frozenset[tuple[str, str, str]]:
    """What lupdate finds."""
    return frozenset(tool().texts())


@cache
def known(code: str) -> dict[tuple[str, str, str], list[str]]:
    return dict(tool().translated(ROOT / "translations" / f"peergroups_{code}.ts"))


def written() -> set[str]:
    """Every literal handed to a translating function, by Python's own parser."""
    texts = set()
    for module in (ROOT / "peergroups").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            literals = [
                a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
            ]
            if place is not None and len(literals) > place:
                texts.add(literals[place])
    return texts


def test_lupdate_loses_no_text():
    assert written() - {source for _, source, _ in found()} == set()


@pytest.mark.parametrize("code", sorted(set(WINDOW_LANGUAGES) - {"en"}))
def test_every_text_is_translated(code: str):
    assert found() - known(code).keys() == set()
    assert known(code).keys() - found() == set()


def test_english_has_its_plurals():
    assert {key for key in found() if "%n" in key[1]} == set(known("en"))


@pytest.mark.parametrize("code", sorted(WINDOW_LANGUAGES))
def test_what_is_filled_in_is_the_same_in_every_language(code: str):
    wrong = [
        (source, form)
        for (_, source, comment), forms in known(code).items()
        for form in forms
        if "ICU" not in comment and sorted(HOLES.findall(form)) != sorted(HOLES.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", sorted(WINDOW_LANGUAGES))
def test_messages_with_numbers_can_be_read_by_icu(code: str):
    for (_, source, comment), forms in known(code).items():
        if "ICU" in comment:
            names = set(re.findall(r"\{([a-z_]+)", source))
            for number in (0, 1, 2, 5, 11, 100):
                assert language.message(forms[0], code, **dict.fromkeys(names, number))


@pytest.mark.parametrize("code", sorted(set(WINDOW_LANGUAGES) - {"en"}))
def test_a_mnemonic_stays_one(code: str):
    lost = [
        source
        for (_, source, _), forms in known(code).items()
        if "&" in source.replace("&&", "") and "&" not in forms[0]
    ]
    assert lost == []


COUNTS = {"came", "expected", "absent", "number", "rows", "notes", "people", "sessions"}


@cache
def ends_a_sentence() -> dict[str, set[str]]:
    """Each text with what stands before a full stop in it, in one of the languages; numbers have none of their own."""
    ends: dict[str, set[str]] = {}
    for code in WINDOW_LANGUAGES:
        for (_, source, comment), forms in known(code).items():
            for text in () if "ICU" in comment else (source, *forms):
                ends.setdefault(source, set()).update(set(re.findall(r"\{(\w+)\}\.", text)) - COUNTS)
    return {source: names for source, names in ends.items() if names}


def test_a_name_at_the_end_of_a_sentence_brings_no_second_full_stop():
    """Those sentences are filled by `i18n.filled`, which knows that "Amina M." has one."""
    wrong = []
    for module in (ROOT / "peergroups" / "gui").rglob("*.py"):
        for function in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef):
                continue
            nodes = list(ast.walk(function))
            texts = {
                node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)
            }
            names = set().union(*(ends_a_sentence().get(text, set()) for text in texts))
            wrong += [
                f"{module.name}: {function.name}"
                for node in nodes
                if isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "format"
                and names & {keyword.arg for keyword in node.keywords}
            ]
    assert wrong == []
