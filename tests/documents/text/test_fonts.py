"""Which font draws what."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peergroups.base import paths
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import Line, Span, Text
from peergroups.documents.text.paragraph import Paragraph, Style

FILES = sorted(paths.resource("fonts").glob("*.ttf"))
ONE_WEIGHT = {"NotoSansSymbols2", "NotoSansNKo", "NotoSansTifinagh"}
OF_TWO_FONTS = "한ا\u0300あก\u0e31\u0948\u200d\u0300\u0600漢字😀ꦗA\u3099뷁\u1160"

TALLEST = ["ÅÉỆẪgjpqyỵŞ", "ЙЇДЩЁ", "إلى لأنّ أيضاً چگپ ئے", "שָׁלוֹם לְךָ", "र्द्द्रै ट्ठ्रू क्षेत्रों ङ्ग्लू", "র্ক্ষ্মী ন্দ্রু ঙ্ক্ষু র্ণ্ডৈ",
           "ਸ਼੍ਰੀ ਕ੍ਰਿਪਾ ਕੈਂ ੳੂ", "தமிழ் நூறு ஸ்ரீ க்ஷௌ", "ที่นั่น ปู่ ฎู ปั๊ฐุ", "ຢູ່ນີ້ ຜູ້ໃຫຍ່ ຫຼັ້ງ ປຸ່ງ", "ស្ត្រី ខ្ញុំ ញ៉ាំ ង្គ្រី ស៊្រី",
           "ကြွက်တို့ ဣန္ဒြေ နှုံ့ ကျွန်ုပ်", "አማርኛ ሟ ጯ ፏ", "ქართული ჭკვიანი", "Հայերեն Փըգյ", "直骨说", "한글 뷁",
           "𞤆𞤵𞤤𞤢𞤪", "ᐃᓄᒃᑎᑐᑦ", "ᏣᎳᎩ", "શ્રેષ્ઠ ક્ષેત્રોં ટ્ઠ્રૂ ર્દ્ધિં", "ಕ್ಷೇತ್ರ ಸ್ತ್ರೀ ಷ್ಟ್ರೈ ಕೃತ್ಸ್ನ",
           "സ്ത്രീ ക്ഷ്മി ന്ത്ര്യം", "ߒߞߏ ߡߊ߲߬ߘߋ߲", "କ୍ଷେତ୍ର ଷ୍ଟ୍ରୀ ନ୍ଦ୍ରୈ ର୍ଦ୍ଧିଂ", "𐴌𐴗𐴥𐴝𐴙𐴚", "ශ්‍රී න්ද්‍රෝ ස්ත්‍රී",
           "ܠܫܳܢܳܐ ܐܰܪܳܡܳܝܳܐ", "క్షేత్రం స్త్రీ ర్ధ్వై కృత్స్నం", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "ދިވެހި އަޑުތައް", "བརྒྱུད་ རྐྱེན་ བསྒྲུབས་"]  # fmt: skip

NASTALIQ = ["ہمارے گروہ میں خوش آمدید۔", "نستعلیق ٹھیک چمکتے بھینچتے"]


def ink(line: Line) -> tuple[float, float]:
    """How far the letters of a line reach above and below their baseline, in thousandths of their size."""
    top = bottom = 0
    for run in line.runs:
        for glyph in run.glyphs:
            extents = run.stretch.face.font.get_glyph_extents(glyph.index)
            top = max(top, glyph.up + extents.y_bearing)
            bottom = min(bottom, glyph.up + extents.y_bearing + extents.height)
    return top, bottom


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("é", "NotoSans"), ("Ж", "NotoSans"), ("ễ", "NotoSans"), ("ع", "NotoSansArabic"),
        ("ש", "NotoSansHebrew"),
        ("ह", "NotoSansDevanagari"), ("ব", "NotoSansBengali"), ("ខ", "NotoSansKhmer"), ("ก", "NotoSansThai"),
        ("አ", "NotoSansEthiopic"), ("த", "NotoSansTamil"), ("ਪ", "NotoSansGurmukhi"), ("ລ", "NotoSansLao"),
        ("မ", "NotoSansMyanmar"), ("ગ", "NotoSansGujarati"), ("త", "NotoSansTelugu"), ("ಕ", "NotoSansKannada"),
        ("മ", "NotoSansMalayalam"), ("ଓ", "NotoSansOriya"), ("ස", "NotoSansSinhala"), ("བ", "NotoSerifTibetan"),
        ("ܐ", "NotoSansSyriac"), ("𞤆", "NotoSansAdlam"), ("ދ", "NotoSansThaana"), ("ߒ", "NotoSansNKo"),
        ("ⵜ", "NotoSansTifinagh"), ("Ꮳ", "NotoSansCherokee"), ("ᐃ", "NotoSansCanadianAboriginal"),
        ("𐴌", "NotoSansHanifiRohingya"), ("გ", "NotoSansGeorgian"), ("հ", "NotoSansArmenian"),
        ("你", "NotoSansSC"), ("龍", "NotoSansTC"), ("ㄅ", "NotoSansTC"),
        ("→", "NotoSansSymbols"), ("☑", "NotoSansSymbols2"), ("カ", "NotoSansJP"), ("한", "NotoSansKR"),
    ],
)  # fmt: skip
def test_each_script_has_its_font(text: str, family: str) -> None:
    assert fonts.families(text) == [family]


@pytest.mark.parametrize(
    ("code", "family"),
    [
        ("zh", "NotoSansSC"), ("zh-Hans", "NotoSansSC"), ("zh_CN", "NotoSansSC"), ("en", "NotoSansSC"),
        ("zh-Hant", "NotoSansTC"), ("zh_TW", "NotoSansTC"), ("zh-HK", "NotoSansTC"), ("yue", "NotoSansTC"),
        ("ja", "NotoSansJP"), ("ja-JP", "NotoSansJP"), ("ko", "NotoSansTC"),
    ],
)  # fmt: skip
def test_the_language_decides_how_a_han_sign_is_drawn(code: str, family: str) -> None:
    assert fonts.families("直", code) == [family]


def test_where_the_language_says_nothing_kana_make_the_han_signs_beside_them_japanese() -> None:
    assert set(fonts.families("直しました。", "en")) == {"NotoSansJP"}


def test_kana_in_a_chinese_text_are_of_the_chinese_font() -> None:
    assert set(fonts.families("我喜欢の", "zh")) == {"NotoSansSC"}


def test_a_rare_korean_syllable_is_put_together_from_its_parts() -> None:
    (line,) = Text([Span("뷁")], 14, "ko").lines(100)
    assert [run.stretch.face.name for run in line.runs] == ["NotoSansKR-Regular"]
    assert len(line.runs[0].glyphs) == 3
    assert line.width == pytest.approx(14 * 0.92, abs=0.2)


@pytest.mark.parametrize(
    "letters",
    [
        "ĂăÂâĐđÊêÔôƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ",
        "ҐґЄєІіЇїЎўЁёЪъЫыЭэ",
        "ɐɑɒɓɔɕɖɗəɛɜɡɣɨɪʝɟʎʟɱŋɲɳɵøœɹɾʀʁʂʃʈθʉʊʋɯʌʍχʏʑʐʒʔʕʡʘǀǁǂǃˈˌːˑ",
        "ƁɓƊɗƘƙƳƴẸẹỌọṢṣŊŋĿŀŐőŰűȘșȚțŁłĐđĦħİıŞşĞğÆæØøÅåÞþÐðẞß",
        "₴₫৳₹₽₺₸₼₾₦₱₩₪֏฿៛₭€£¥¢",
        "—–‑‐…“”„«»‹›‘’‚•·§©®°×÷±½¼¾²³№←→↔↑↓☐☑☒✓✔✗★☆♥♡☺☹☎✉■□▪●○◆▶①②③−≈≠≤≥",
        "।॥،؛؟۔٪٫٬၊။።፣፤፥፦፧។៕៖、。「」『』《》〈〉（）！？：；，～・",
        "०१२३৪৫٠١٢٣۴۵۶១២៣၁၂၃໑໒໓๑๒๓௧௨௩੧੨੩",
    ],
)
def test_letters_signs_and_digits_of_our_papers_are_there(letters: str) -> None:
    assert fonts.missing(letters) == []


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
        ("ꦗꦮꦶ", "?"),
        ("Bo ꦗꦮꦶ C", "Bo ? C"),
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
    weights = ("Regular",) if family in ONE_WEIGHT else ("Regular", "Bold")
    assert {paths.resource("fonts", f"{family}-{weight}.ttf") for weight in weights} <= set(FILES)


def test_the_bold_font_has_what_the_regular_one_has() -> None:
    for family in {file.stem.partition("-")[0] for file in FILES}:
        assert fonts.face(family, bold=True).letters == fonts.face(family).letters


def test_all_fonts_together_stay_small() -> None:
    assert sum(file.stat().st_size for file in FILES) < 30_000_000


def test_tall_scripts_get_more_line_height() -> None:
    assert fonts.leading("hello") < fonts.leading("한") < fonts.leading("سلام") < fonts.leading("ខ្មែរ")


@pytest.mark.parametrize(
    ("text", "code"), [*((text, "") for text in TALLEST), *((text, "ur") for text in NASTALIQ)]
)
def test_the_line_height_holds_the_tallest_letters(text: str, code: str) -> None:
    (line,) = Text([Span(text, bold=True)], 1000, code).lines(1e9)
    top, bottom = ink(line)
    assert top - bottom <= fonts.leading(text, code) * 1000
    if code == "ur" or "བ" in text:  # they stand so that no letter leaves its line
        shown = Paragraph([Span(text, bold=True)], Style(size=1000), code, free=True)
        assert top <= shown.first_baseline
        assert -bottom <= shown.line_height - shown.first_baseline


def test_urdu_is_read_in_nastaliq_and_arabic_is_not() -> None:
    assert set(fonts.families("ہمارے", "ur")) == {"NotoNastaliqUrdu"}
    assert set(fonts.families("ہمارے", "ar")) == set(fonts.families("ہمارے")) == {"NotoSansArabic"}


def test_letters_of_nastaliq_are_as_tall_as_arabic_ones() -> None:
    (hanging,), (upright,) = (Text([Span("ا")], 1000, code).lines(1e9) for code in ("ur", "ar"))
    assert ink(hanging)[0] == pytest.approx(ink(upright)[0], rel=0.06)


def test_a_page_in_english_loads_no_other_font() -> None:
    told = """
from peergroups.documents import draw
from peergroups.documents.sheets import HandoutSheet
from peergroups.documents.text import fonts
asked = []
class Counted(fonts.Face):
    def __init__(self, name):
        asked.append(name)
        super().__init__(name)
fonts.Face = Counted
draw(HandoutSheet("welcome", "en"))
print(*sorted(asked))
"""
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["NotoSans-Bold", "NotoSans-Regular"]


@settings(deadline=None, max_examples=150)
@given(st.text(st.one_of(st.sampled_from(OF_TWO_FONTS), st.characters(codec="utf-8")), max_size=30))
def test_no_empty_box_is_ever_printed(text: str) -> None:
    kept = fonts.printable(text)
    assert fonts.missing(kept) == []
    for row in kept.split("\n"):
        for line in Text([Span(row)], 14, "").lines(300):
            assert all(glyph.index for run in line.runs for glyph in run.glyphs)
