"""Hours from and to, as the language reads them."""

from __future__ import annotations

import pytest

from peergroups.base import language, unbroken


def seen(text: str) -> str:
    """The text as it stands on paper from left to right, in a paragraph from right to left."""
    shown = ""
    for run in language.BidiText(f"\u05d0 {language.isolate(text)}", base_rtl=True).runs(0, len(text) + 4):
        part = f"\u05d0 {language.isolate(text)}"[run.start : run.end]
        shown += part[::-1] if run.rtl else part
    return "".join(sign for sign in shown if sign.isdigit() or sign in ":.-–—")


@pytest.mark.parametrize("code", ["ar", "fa", "ur", "he", "ps", "ckb", "sd", "ug", "yi", "dv"])
@pytest.mark.parametrize("dash", ["-", " - ", "–", " – ", "—"])
def test_hours_begin_at_the_right_where_one_reads_from_there(code: str, dash: str):
    sign = dash.strip()
    assert seen(unbroken.hours(f"09:00{dash}17:00", code)) == f"17:00{sign}09:00"
    assert seen(unbroken.hours(f"9{dash}17", code)) == f"17{sign}9"


def test_several_hours_follow_each_other_from_the_right():
    assert seen(unbroken.hours("09:00-12:00, 14:00-17:00", "ar")) == "17:00-14:0012:00-09:00"


def test_hours_with_points_are_no_telephone_number():
    assert seen(unbroken.numbers(unbroken.hours("كل يوم 9.00 - 17.00", "ar"))) == "17.00-9.00"


def test_hours_in_an_arabic_sentence_too():
    assert seen(unbroken.hours("كل يوم 9-17", "ar")) == "17-9"


@pytest.mark.parametrize("text", ["Mon to Fri 9-17", "daily 09:00 - 17:00"])
def test_words_from_the_left_keep_theirs(text: str):
    assert seen(unbroken.hours(text, "ar")) == "".join(s for s in text if s.isdigit() or s in ":-")


@pytest.mark.parametrize("text", ["2026-05-03", "03/05-04/05", "0800 12-34", "116-123-4", "24/7", "12-3456"])
def test_what_is_no_range_is_left_alone(text: str):
    assert unbroken.hours(text, "ar").replace("\u00a0", " ") == text


@pytest.mark.parametrize("code", ["en", "de", "hi", "zh"])
def test_hours_stay_as_they_are_typed_where_one_reads_from_the_left(code: str):
    assert unbroken.hours("9 - 17", code) == "9\u00a0-\u00a017"
