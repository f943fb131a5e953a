"""Words, breaks, order, sorting and dates in several scripts."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.base import language, scripts


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("José", "jose"), ("Łukasz", "lukasz"), ("Søren", "soren"), ("Straße", "strasse"),
        ("Nguyễn", "nguyen"),
        ("أحمد", "احمد"), ("إيمان", "ايمان"), ("آمنة", "امنه"), ("مصطفى", "مصطفي"), ("مـحـمـد", "محمد"),
        ("مُحَمَّد", "محمد"), ("שָׁלוֹם", "שלום"), ("Ἀθῆναι", "αθηναι"), ("Йод", "иод"),
        ("İstanbul", "istanbul"),
        ("O’Brien", "o'brien"), ("٣", "3"), ("한국", "한국"),
    ],
)  # fmt: skip
def test_a_folded_text_has_no_case_and_no_accents(text: str, folded: str) -> None:
    assert language.fold(text) == folded


@pytest.mark.parametrize("text", ["ก็", "ภาษา", "ភាសា", "हिन्दी", "বাংলা", "မြန်မာ", "አማርኛ", "中文"])
def test_vowel_signs_that_are_letters_survive_folding(text: str) -> None:
    assert language.fold(text) == text


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert language.fold(language.fold(text)) == language.fold(text)


def test_words_are_found_where_no_spaces_stand() -> None:
    assert language.words("We met, on Tuesday 12!") == ["We", "met", "on", "Tuesday", "12"]
    assert language.words("支持小组") == ["支持", "小组"]
    assert language.words("กลุ่มสนับสนุน") == ["กลุ่ม", "สนับสนุน"]
    assert len(language.words("ខ្ញុំស្រឡាញ់ភាសាខ្មែរ")) > 2


def test_an_emoji_does_not_shift_the_words_after_it() -> None:
    assert language.words("😀😀 hello 😀 Bo") == ["hello", "Bo"]
    assert language.line_breaks("😀 ab cd") == [2, 5, 7]


@given(st.text(max_size=60))
def test_line_breaks_rise_to_the_length_of_the_text(text: str) -> None:
    breaks = language.line_breaks(text, "th")
    assert breaks == sorted(set(breaks))
    assert not text or breaks[-1] == len(text)


def test_runs_come_in_the_order_they_are_seen() -> None:
    text = "abc مرحبا 12"
    seen = [
        (text[run.start : run.end].strip(), run.rtl) for run in language.BidiText(text).runs(0, len(text))
    ]
    assert seen == [("abc", False), ("12", False), ("مرحبا", True)]


def test_runs_after_an_emoji_keep_their_letters() -> None:
    text = "😀 مرحبا 😀 abc"
    runs = language.BidiText(text, base_rtl=True).runs(2, len(text))
    assert text[runs[0].start : runs[0].end] == "abc"
    assert sum(run.end - run.start for run in runs) == len(text) - 2


def test_an_isolated_phone_number_keeps_its_groups_in_order_in_arabic() -> None:
    phone = language.isolate("+1 555 0100", ltr=True)
    text = f"هاتف {phone} اليوم"
    seen = [text[run.start : run.end] for run in language.BidiText(text, base_rtl=True).runs(0, len(text))]
    assert "+1 555 0100" in seen


def test_signs_belong_to_the_script_beside_them() -> None:
    assert scripts.of("(Bo) 中文.") == [(0, 5, "Latn"), (5, 8, "Hani")]


def test_cleaning_drops_what_is_invisible_and_harmful() -> None:
    assert language.clean("A\x00B\u202eC\ud800\ufffe\tD\r\nE", lines=False) == "ABC D E"
    assert language.clean("A\r\nB\u2028C", lines=True) == "A\nB\nC"
    assert language.clean("e\u0301", lines=False) == "é"
    assert language.clean("می\u200cروم", lines=False) == "می\u200cروم"


@given(st.text(st.characters(codec=None)))
def test_cleaned_text_can_always_be_written_down(text: str) -> None:
    cleaned = language.clean(text, lines=True)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert language.clean(cleaned, lines=True) == cleaned


def test_directions_of_languages() -> None:
    assert [language.is_rtl(code) for code in ("ar", "he", "fa", "ur", "ckb", "en", "zh", "")] == [
        True
    ] * 5 + [False] * 3


def test_names_sort_as_their_readers_expect() -> None:
    names = ["Öberg", "Zeta", "Obama"]
    assert sorted(names, key=lambda name: language.sort_key(name, "de")) == ["Obama", "Öberg", "Zeta"]
    assert sorted(names, key=lambda name: language.sort_key(name, "sv")) == ["Obama", "Zeta", "Öberg"]


def test_dates_and_times_read_as_in_each_language() -> None:
    day = date(2028, 2, 29)
    assert language.format_date(day, "es", "full") == "martes, 29 de febrero de 2028"
    assert language.format_date(day, "en", "weekday") == "Tuesday, February 29"
    assert language.format_date(day, "en-GB", "full") == "Tuesday, 29 February 2028"
    assert "2028" in language.format_date(day, "th", "long")
    assert language.format_time(time(18, 30), "fr") == "18:30"
    assert language.format_day_time(datetime(2028, 2, 29, 18, 30), "fr") == "mardi 29 février 2028 à 18:30"  # noqa: DTZ001
    assert language.month_year(day, "fr") == "février 2028"
    assert language.month_name(2, "es") == "febrero"
    assert [language.weekday_name(index, "en") for index in (0, 6)] == ["Monday", "Sunday"]


def test_weeks_begin_where_the_country_begins_them() -> None:
    assert [language.first_weekday(country) for country in ("US", "FR", "EG", "")] == [6, 0, 5, 0]


def test_names_of_languages_and_countries() -> None:
    assert language.language_name("ar", "en") == "Arabic"
    assert language.language_name("es", "fr") == "espagnol"
    assert language.country_name("KH", "es") == "Camboya"
    assert {"US", "KH", "MX"} <= set(language.countries())


def test_messages_have_the_plurals_of_their_language() -> None:
    pattern = "{n, plural, one {# person} other {# people}} in {group}"
    assert language.message(pattern, "en", n=1, group="Bo") == "1 person in Bo"
    assert language.message(pattern, "en", n=2000, group="Bo") == "2,000 people in Bo"
    arabic = "{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}"
    assert [language.message(arabic, "ar", n=n) for n in (0, 1, 2, 3, 11, 100)] == list("zotfmx")


def test_dates_are_written_as_in_the_organisations_country():
    day = date(2026, 11, 24)
    try:
        language.use_region("GB")
        assert language.format_date(day, "en", "long") == "24 November 2026"
        assert language.format_date(day, "es", "long") == "24 de noviembre de 2026"
        language.use_region("US")
        assert language.format_date(day, "en", "long") == "November 24, 2026"
    finally:
        language.use_region("")


def test_moments_of_one_minute_are_told_apart_by_their_seconds_and_those_of_one_second_by_a_number():
    noon = datetime(2026, 3, 10, 12, 0, 7, tzinfo=UTC)
    those = [noon, noon + timedelta(seconds=3), noon + timedelta(hours=1), noon, noon]
    for spoken in ("en", "es", "fr", "ar"):
        told = language.moments_apart(those, spoken)
        assert len(set(told)) == len(told)
        assert told[2] == language.format_day_time(those[2], spoken, "medium")
    assert ":10" in language.moments_apart(those, "en")[1]
    assert language.moments_apart(those, "en")[4].endswith("(3)")


@pytest.mark.parametrize(
    ("code", "available", "read"),
    [
        ("fa", ("en", "fa"), "fa"),
        ("prs", ("en", "fa"), "fa"),  # Dari
        ("kmr", ("en", "ku"), "ku"),
        ("ckb", ("en", "ku"), ""),  # in another script
        ("pt", ("pt-BR", "pt"), "pt"),
        ("pt-BR", ("pt", "pt-BR"), "pt-BR"),
        ("pt-BR", ("en", "pt"), "pt"),
        ("zh-Hant", ("en", "zh"), ""),
        ("so", ("en",), ""),
        ("", ("en",), ""),
    ],
)
def test_a_reader_of_one_form_of_a_language_reads_another_in_the_same_script(
    code: str, available: tuple[str, ...], read: str
) -> None:
    assert language.nearest(code, available) == read


def test_portuguese_says_whose_it_is() -> None:
    assert language.language_name("pt", "en") == "Portuguese (Portugal)"
    assert language.language_name("pt-BR", "pt") == "português (Brasil)"
