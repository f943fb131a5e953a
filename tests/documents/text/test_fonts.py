"""Which font draws what."""

from __future__ import annotations

import pytest

from peergroups.base import paths
from peergroups.documents.text import fonts

FILES = sorted(paths.resource("fonts").glob("*.ttf"))


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("é", "NotoSans"), ("Ж", "NotoSans"), ("ễ", "NotoSans"), ("ع", "NotoSansArabic"),
        ("ש", "NotoSansHebrew"),
        ("ह", "NotoSansDevanagari"), ("ব", "NotoSansBengali"), ("ខ", "NotoSansKhmer"), ("ก", "NotoSansThai"),
        ("አ", "NotoSansEthiopic"), ("你", "NotoSansSC"), ("龍", "NotoSansSC"), ("カ", "NotoSansSC"),
    ],
)  # fmt: skip
def test_each_script_has_its_font(text: str, family: str) -> None:
    assert fonts.families(text) == [family]


def test_a_mark_stays_with_the_font_of_its_letter() -> None:
    assert fonts.families("ا\u0300b\u0300") == [fonts.families("ا\u0300")[0]] * 2 + ["NotoSans"] * 2


def test_missing_characters_are_named() -> None:
    assert fonts.missing("a😀") == ["U+1F600 GRINNING FACE"]
    assert fonts.missing("a\u2068b\u2069\n") == []


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Bo 😀", "Bo"),
        ("😀", "?"),
        ("தமிழ்", "?"),
        ("Bo தமிழ் C", "Bo ? C"),
        ("", ""),
        ("a\u202eb\x00", "ab"),
        ("a\U0001e130\ufe0fb", "ab"),
    ],
)
def test_what_cannot_be_printed_is_left_out_or_marked(typed: str, printed: str) -> None:
    assert fonts.printable(typed) == printed


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_font_has_its_licence_its_two_weights_and_thousand_units(file: object) -> None:
    face = fonts.Face(file.stem)  # type: ignore[attr-defined]
    family = face.name.partition("-")[0]
    assert face.face.upem == fonts.UNITS
    assert (
        "Open Font License".casefold() in paths.resource("fonts", f"{family}-OFL.txt").read_text().casefold()
    )
    assert {paths.resource("fonts", f"{family}-{weight}.ttf") for weight in ("Regular", "Bold")} <= set(FILES)


def test_all_fonts_together_stay_small() -> None:
    assert sum(file.stat().st_size for file in FILES) < 12_000_000


def test_tall_scripts_get_more_line_height() -> None:
    assert fonts.leading("hello") < fonts.leading("سلام") < fonts.leading("ខ្មែរ")
