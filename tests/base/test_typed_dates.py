"""Days and times as people type them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peergroups.base import language
from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.base.typed_dates import named_days, read_day, read_time, write_time

TODAY = date(2026, 11, 27)  # a Friday
COUNTRIES = ("", "GB", "US", "EG", "MA", "FR", "CA", "ZA", "MX", "DE", "IN")
LANGUAGES = st.sampled_from(sorted(WINDOW_LANGUAGES))
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.fixture(autouse=True)
def _region() -> Iterator[None]:
    before = language.region()
    language.use_region("GB")
    yield
    language.use_region(before)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("26", date(2026, 12, 26)), ("27", TODAY), ("31", date(2026, 12, 31)),
        ("26.11.", date(2027, 11, 26)), ("12 3", date(2027, 3, 12)), ("1/12", date(2026, 12, 1)),
        ("12.3.26", date(2026, 3, 12)), ("12-3-2026", date(2026, 3, 12)), ("2026-11-26", date(2026, 11, 26)),
        ("26112026", date(2026, 11, 26)), ("20261126", date(2026, 11, 26)), ("261126", date(2026, 11, 26)),
        ("2611", date(2027, 11, 26)), ("today", TODAY), ("Tomorrow", date(2026, 11, 28)),
        ("yesterday", date(2026, 11, 26)), ("+7", date(2026, 12, 4)), ("-1", date(2026, 11, 26)),
        ("Tuesday", date(2026, 12, 1)), ("thu", date(2026, 12, 3)), ("Thurs.", date(2026, 12, 3)),
        ("Friday", TODAY), ("26 Nov 2026", date(2026, 11, 26)), ("November 26, 2026", date(2026, 11, 26)),
        ("Thursday 26 November 2026", date(2026, 11, 26)), ("26th of November 26", date(2026, 11, 26)),
        ("29.2.", date(2028, 2, 29)), ("5 12 99", date(1999, 12, 5)), ("1 1 50", date(2050, 1, 1)),
        ("٢٦/١١/٢٠٢٦", date(2026, 11, 26)), ("२६.११.२०२६", date(2026, 11, 26)),
        (" 26 . 11 . 2026 ", date(2026, 11, 26)),
    ],
)  # fmt: skip
def test_a_day_is_understood_as_people_type_it(text: str, day: date) -> None:
    assert read_day(text, "en", TODAY) == day


@pytest.mark.parametrize(
    ("text", "spoken", "day"),
    [
        ("next friday", "en", date(2026, 12, 4)), ("Next Fri.", "en", date(2026, 12, 4)),
        ("this friday", "en", TODAY), ("next tuesday", "en", date(2026, 12, 1)),
        ("last Tuesday", "en", date(2026, 11, 24)), ("last friday", "en", date(2026, 11, 20)),
        ("el próximo viernes", "es", date(2026, 12, 4)), ("viernes proximo", "es", date(2026, 12, 4)),
        ("vendredi prochain", "fr", date(2026, 12, 4)), ("mardi dernier", "fr", date(2026, 11, 24)),
        ("الجمعة القادم", "ar", date(2026, 12, 4)), ("next soon", "en", None),
        ("next next friday", "en", date(2026, 12, 4)),
        ("past friday", "en", None), ("friday next tuesday", "en", None),
    ],
)  # fmt: skip
def test_a_weekday_is_meant_with_next_beside_it(text: str, spoken: str, day: date | None) -> None:
    assert read_day(text, spoken, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3.11.", date(2026, 11, 3)), ("3 Nov", date(2026, 11, 3)), ("0311", date(2026, 11, 3)),
        ("1/9", date(2026, 9, 1)), ("1/6", date(2027, 6, 1)), ("28.11.", date(2026, 11, 28)), ("27.11.", TODAY),
        ("3", date(2026, 12, 3)), ("Tue", date(2026, 12, 1)), ("3.11.27", date(2027, 11, 3)),
        ("3.11.2027", date(2027, 11, 3)), ("3 11 26", date(2026, 11, 3)),
    ],
)  # fmt: skip
def test_what_may_have_begun_is_lately_before_next_year(text: str, day: date) -> None:
    assert read_day(text, "en", TODAY, reaching_back=True) == day


@pytest.mark.parametrize(
    "text",
    ["", " ", "31 2", "31.2.2026", "29.2.2027", "0", "32", "1899-12-31", "1.1.2101", "99999999", "12 3 2", "12 3 123",
     "soon", "t", "Monday 26 November 2026", "Mon 26.11.26", "26:11", "26 11 2026 1", "+99999", "+", "2026-13-01",
     "Thursday Friday", "November", "12 3 x", "1/2/3/4", "<b>26</b>"],
)  # fmt: skip
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, "en", TODAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("26", date(2026, 11, 26)), ("28", date(2026, 10, 28)), ("26.11.", date(2026, 11, 26)),
        ("28.11.", date(2025, 11, 28)), ("12.3.26", date(2026, 3, 12)), ("12.3.27", date(1927, 3, 12)),
        ("Thu", date(2026, 11, 26)), ("Fri", TODAY), ("28.11.2026", date(2026, 11, 28)),
        ("29.2.", date(2024, 2, 29)), ("tomorrow", date(2026, 11, 28)),
    ],
)  # fmt: skip
def test_what_is_over_is_the_latest_such_day(text: str, day: date) -> None:
    assert read_day(text, "en", TODAY, past=True) == day


@pytest.mark.parametrize(
    ("spoken", "country", "text", "day"),
    [
        ("en", "US", "11/26/26", date(2026, 11, 26)), ("en", "US", "3 12", date(2027, 3, 12)),
        ("en", "US", "11262026", date(2026, 11, 26)), ("en", "US", "26 11", date(2027, 11, 26)),
        ("en", "US", "26112026", date(2026, 11, 26)), ("en", "US", "2611", date(2027, 11, 26)),
        ("en", "US", "261126", date(2026, 11, 26)), ("en", "US", "11122026", date(2026, 11, 12)),
        ("en", "CA", "26-11-03", date(2026, 11, 3)), ("en", "CA", "2026-11-26", date(2026, 11, 26)),
        ("es", "ES", "mañana", date(2026, 11, 28)), ("es", "ES", "manana", date(2026, 11, 28)),
        ("es", "ES", "martes", date(2026, 12, 1)), ("es", "ES", "mar", date(2026, 12, 1)),
        ("es", "ES", "26 de noviembre de 2026", date(2026, 11, 26)), ("es", "ES", "26 mar", date(2027, 3, 26)),
        ("fr", "FR", "aujourd'hui", TODAY), ("fr", "FR", "jeu.", date(2026, 12, 3)),
        ("fr", "FR", "1er août 2027", date(2027, 8, 1)), ("fr", "FR", "jeudi 26 novembre 2026", date(2026, 11, 26)),
        ("ar", "EG", "غدا", date(2026, 11, 28)), ("ar", "EG", "الخميس", date(2026, 12, 3)),
        ("ar", "EG", "خميس", date(2026, 12, 3)), ("ar", "EG", "٢٦ نوفمبر ٢٠٢٦", date(2026, 11, 26)),
        ("ar", "EG", "1 يوليو 2027", date(2027, 7, 1)), ("ar", "MA", "1 يوليوز 2027", date(2027, 7, 1)),
        ("ar", "EG", "٢٦/١١", date(2027, 11, 26)),
    ],
)  # fmt: skip
def test_words_and_order_are_those_of_the_language_and_country(
    spoken: str, country: str, text: str, day: date
) -> None:
    language.use_region(country)
    assert read_day(text, spoken, TODAY) == day


@given(DAYS, LANGUAGES, st.sampled_from(COUNTRIES), DAYS, st.booleans())
def test_what_is_written_is_read_back_as_the_same_day(
    day: date, spoken: str, country: str, today: date, past: bool
) -> None:
    language.use_region(country)
    for text in (
        language.numeric_date(day, spoken),
        language.format_date(day, spoken, "full"),
        language.format_date(day, spoken, "long"),
        day.isoformat(),
    ):
        assert read_day(text, spoken, today, past=past) == day, text


@given(st.text(max_size=30), LANGUAGES, DAYS, st.booleans())
def test_any_text_is_a_day_within_the_years_or_none(text: str, spoken: str, today: date, past: bool) -> None:
    found = read_day(text, spoken, today, past=past)
    assert found is None or 1900 <= found.year <= 2100


@given(st.text(alphabet="0123456789 .:/+-pamhT", max_size=12), DAYS)
def test_signs_of_dates_in_any_order_break_nothing(text: str, today: date) -> None:
    found = read_day(text, "en", today)
    assert found is None or 1900 <= found.year <= 2100
    read_time(text)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("1830", time(18, 30)), ("18.30", time(18, 30)), ("18:30", time(18, 30)), ("6.30 pm", time(18, 30)),
        ("6pm", time(18)), ("18", time(18)), ("6:30 p. m.", time(18, 30)), ("12 am", time(0)), ("12pm", time(12)),
        ("18h30", time(18, 30)), ("18 h", time(18)), ("930", time(9, 30)), ("٦:٣٠ م", time(18, 30)), ("0", time(0)),
        ("9", time(9)), ("6 p", time(18)), ("٩ صباحًا", time(9)),
    ],
)  # fmt: skip
def test_a_time_is_understood_as_people_type_it(text: str, at: time) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize(
    "text",
    ["", "25", "24", "18.60", "18.3", "13 pm", "0 am", "6.30.10", "noon", "12345", "pm 6", "6+6", "-6"],
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text) is None


@given(st.times(), LANGUAGES, st.sampled_from(COUNTRIES))
def test_a_written_time_is_read_back_as_the_same_time(at: time, spoken: str, country: str) -> None:
    language.use_region(country)
    assert read_time(write_time(at, spoken)) == at.replace(second=0, microsecond=0)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("26 November", [date(2026, 11, 26), date(2027, 11, 26)]),
        ("26.11.", [date(2026, 11, 26), date(2027, 11, 26)]),
        ("27.11.", [TODAY]),
        ("2026-11-26", [date(2026, 11, 26)]),
        ("26112026", [date(2026, 11, 26)]),
        ("26.11.26", [date(2026, 11, 26)]),
    ],
)
def test_a_day_searched_for_without_its_year_is_the_latest_and_the_coming_one(text: str, days: list[date]):
    assert named_days(text, "en", TODAY) == days


@pytest.mark.parametrize(
    "text",
    [
        "",
        "26",
        "2611",
        "960101",
        "01632 960101",
        "020 7946 0958",
        "Thu",
        "Mo",
        "Ana Ruiz",
        "12 Main Street",
        "+7",
    ],
)
def test_names_and_telephone_numbers_are_no_day_to_search_for(text: str):
    assert named_days(text, "en", TODAY) == []
