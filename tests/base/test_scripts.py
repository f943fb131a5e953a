"""Texts typed for another script than their language says, and where lines may end."""

from __future__ import annotations

import pytest

from peergroups.base import language, scripts


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ေမာင္ေမာင္", "မောင်မောင်"),
        ("မဂၤလာပါ ေဒၚေအး", "မင်္ဂလာပါ ဒေါ်အေး"),
    ],
)
def test_burmese_of_zawgyi_fonts_is_turned_into_unicode(typed: str, read: str) -> None:
    assert scripts.from_zawgyi(typed) == read


@pytest.mark.parametrize(
    "text", ["မင်္ဂလာပါ ဒေါ်အေး", "အေးအေးမြင့်", "ကျွန်တော်တို့အဖွဲ့", "စောဘအူကြီး ၦၢၤ", "Ana", "", "လီၢ်တဖၣ်"]
)
def test_burmese_and_karen_in_unicode_stay_as_they_are(text: str) -> None:
    assert scripts.from_zawgyi(text) == text


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ku", "Koma me", "ku"),
        ("ku", "گرووپی ئێمە", "ku-Arab"),
        ("az", "Bizim qrup", "az"),
        ("pa", "ساڈا گروہ", "pa-Arab"),
        ("ar", "مجموعتنا (WhatsApp)", "ar"),
        ("ar", "Our circle", "ar-Latn"),
        ("xx", "קבוצה", "xx-Hebr"),
        ("en", "", "en"),
        ("en", "12 + 3", "en"),
    ],
)
def test_the_direction_of_a_text_is_that_of_its_script(code: str, text: str, expected: str) -> None:
    assert scripts.in_script(code, text) == expected
    assert language.is_rtl(expected) == (expected.endswith(("Arab", "Hebr")) or expected == "ar")


@pytest.mark.parametrize(
    ("code", "text", "never"),
    [
        ("hi", "वह आया । फिर गया ॥", "।॥"),
        ("fr", "Comment ? Bien ! Voilà : oui", "?!:"),
        ("ja", "コーヒーとっても、チョコレート。", "ーっョ、。"),
        ("en", "a 50 % share ) and …", "%)…"),
    ],
)
def test_no_line_begins_with_a_sign_that_closes(code: str, text: str, never: str) -> None:
    begins = {text[at] for at in language.line_breaks(text, code)[:-1]}
    assert begins.isdisjoint(never)
    assert begins


@pytest.mark.parametrize("shown", ["1–5", "۱–۵", "၁–၅"])
def test_a_range_of_numbers_stays_in_one_line(shown: str) -> None:
    text = f"Mood ({shown})"
    assert language.line_breaks(text, "en") == [5, len(text)]


def test_a_burmese_word_keeps_its_not_and_its_polite_ending() -> None:
    text = "စကား မထည့်ပေးပါဘူး။ လုပ်ပါတယ်။"
    shown = [text[at:] for at in language.line_breaks(text, "my")]
    assert not [rest for rest in shown if rest.startswith(("ထည့်", "ဘူး", "တယ်"))]
    assert len(shown) > 3


def test_korean_is_broken_between_words_only() -> None:
    text = "우리 모임에 오신 것을 환영합니다."
    assert [text[:at] for at in language.line_breaks(text, "ko")] == [
        "우리 ", "우리 모임에 ", "우리 모임에 오신 ", "우리 모임에 오신 것을 ", text
    ]  # fmt: skip
    assert language.line_breaks("小组 会议", "zh") == [1, 3, 4, 5]


def test_quotes_of_old_windows_programs_are_quotes() -> None:
    assert language.clean("O\x92Neill \x96 \x93Bo\x94", lines=False) == "O’Neill – “Bo”"
    assert language.clean("one\x85two", lines=True) == "one\ntwo"
