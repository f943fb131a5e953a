"""The shipped texts hold together."""

from __future__ import annotations

import re
import tomllib

import pytest

from peergroups.base import paths
from peergroups.base.errors import PaperError
from peergroups.documents.content import library
from peergroups.documents.text import fonts

LANGUAGES = ("en", "es", "fr", "ar")


def patterns(code: str) -> dict[str, dict[str, object]]:
    return tomllib.loads(paths.resource("papers", f"{code}.toml").read_text(encoding="utf-8"))


def test_three_handouts_are_there_in_four_languages() -> None:
    infos = {info.handout_id: info for info in library.handouts()}
    assert set(infos) >= {"welcome", "group-agreement", "when-to-look-for-more-help"}
    for info in infos.values():
        assert set(info.languages) >= set(LANGUAGES)
        assert info.languages[0] == "en"
        assert info.states["en"] == "source"
        assert info.states["ar"] in {"draft", "checked"}


def values(pattern: str) -> set[str]:
    """What is put into a pattern; of one with plurals what decides on them, for its branches are words."""
    counted = re.findall(r"\{(\w+), *plural", pattern)
    return set(counted or re.findall(r"\{(\w+)\}", pattern))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_same_words_with_the_same_values(code: str) -> None:
    english, other = patterns("en"), patterns(code)
    assert {section: list(words) for section, words in english.items()} == {
        section: list(words) for section, words in other.items()
    }
    for section, words in english.items():
        for key, text in words.items():
            told = other[section][key]
            if isinstance(text, list):
                assert isinstance(told, list)
                assert len(told) == len(text)
            else:
                assert values(str(told)) == values(str(text))


@pytest.mark.parametrize("code", LANGUAGES)
def test_our_fonts_have_every_letter_of_our_words(code: str) -> None:
    assert fonts.missing(paths.resource("papers", f"{code}.toml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "file",
    sorted(paths.resource("handouts").rglob("*.md")),
    ids=lambda file: f"{file.parent.name}-{file.stem}",
)
def test_handouts_neither_slant_nor_shout(file: object) -> None:
    text = file.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert not re.search(r"\b[A-ZÁÉÍÓÚÑÇ]{4,}\b", text)
    assert "'" not in text


def test_a_missing_word_is_an_error_with_its_key() -> None:
    with pytest.raises(PaperError) as error:
        library.words("en")("sign_in.nothing")
    assert error.value.place == "en: sign_in.nothing"
