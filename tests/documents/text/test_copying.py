"""Words that are copied out of a paper are the words that stand on it: in poppler (Evince, Okular, `pdftotext`)
and in pdfium (Chrome, Edge), in every script.
"""

from __future__ import annotations

import re
import subprocess
import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from peergroups import documents
from peergroups.base import language
from peergroups.documents.content import library
from peergroups.documents.content.blocks import texts
from peergroups.documents.sheets import HandoutSheet
from peergroups.documents.text.paragraph import Paragraph, Style
from peergroups.documents.text.printing import Place, Printer, Sheet
from peergroups.documents.text.surface import Surface
from tests.documents.conftest import ReadText

LINES = {
    "ar": [
        "مرحبا بكم في مجموعتنا",
        "السَّلامُ عَلَيْكُم ورَحْمَةُ اللّٰهِ",
        "لا إله إلا الله، الأولاد والآباء",
        "الساعة 18:30 يوم 7/3/2028 (الثلاثاء)",
        "أ) أولًا؛ ب) ثانيًا؟ نعم!",
        "٣ أشخاص و ١٢ جلسة",
        "اسمي أمل Ana من هنا",
    ],
    "fa": [
        "به گروه ما خوش آمدید",
        "می‌توانید هر وقت خواستید نوبت خود را رد کنید",
        "ساعت ۱۸:۳۰ روز ۱۷ اسفند ۱۴۰۶",
        "پرسش‌های «بسیار» مهم؟",
        "خانهٔ ما و هیأت مدیره",
    ],
    "ur": ["ہمارے گروپ میں خوش آمدید", "گھر، چھوٹے بچّے اور بڑھاپا", "کیا آپ ٹھیک ہیں؟"],
    "he": ["ברוכים הבאים לקבוצה", "שָׁלוֹם עֲלֵיכֶם וּבְרָכָה", "השעה 18:30, יום שלישי"],
    "en": ["Welcome to our office", "Ask ليلى or שרה at half past six"],
    "hi": ["हमारे समूह में आपका स्वागत है", "क्षमा, श्री और ज्ञान की सीमाएँ"],
    "bn": ["আমাদের দলে স্বাগতম", "বন্ধুত্ব ও শ্রদ্ধা"],
    "km": ["សូមស្វាគមន៍មកកាន់ក្រុមរបស់យើង"],
    "th": ["ยินดีต้อนรับสู่กลุ่มของเรา น้ำใจ"],
    "am": ["እንኳን ወደ ቡድናችን በደህና መጡ"],
    "zh": ["欢迎来到我们的小组"],
}
_ORDERING = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_GLUED = re.compile(r"\d|\b[A-Za-z]+\b.*[\u0590-\u06ff]|[\u0590-\u06ff].*\b[A-Za-z]+\b")
"""Where poppler 22 loses the space between words of both directions, or a word and a number."""


def drawn(code: str, lines: list[str], size: float = 14) -> bytes:
    """A page of these lines."""
    printer = Printer(title="a page", code=code, alone=True)
    surface = Surface(printer.canvas, code=code, size="a4")
    surface.open_page()
    y = 40.0
    for line in lines:
        paragraph = Paragraph(line, Style(size=size), code)
        paragraph.draw(surface, 40, y, 515)
        y += paragraph.height(515)
    surface.close_page()
    printer.bind(surface, [Sheet(surface.width, surface.height, (Place(0),))], 1)
    return printer.data()


def in_chrome(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return _ORDERING.sub("", "\n".join(pages))


def heard(pdf: bytes, folder: Path) -> str:
    """What poppler tells of the structure."""
    (folder / "heard.pdf").write_bytes(pdf)
    command = ["pdfinfo", "-struct-text", str(folder / "heard.pdf")]
    done = subprocess.run(command, capture_output=True, check=True)
    rows = done.stdout.decode().splitlines()
    return "".join(
        row.strip()[1:-1] if row.lstrip().startswith('"') else "\n"
        for row in rows
        if "P (block)" in row or '"' in row
    )


def words(text: str) -> list[str]:
    """The words; of two marks on one letter either may come first."""
    return language.words(_ORDERING.sub("", unicodedata.normalize("NFD", text)))


@pytest.mark.parametrize("size", [14, 24])
@pytest.mark.parametrize("code", LINES)
def test_chrome_copies_every_word_in_order(code: str, size: float) -> None:
    assert words(in_chrome(drawn(code, LINES[code], size))) == words("\n".join(LINES[code]))


@pytest.mark.parametrize("code", LINES)
def test_chrome_finds_every_word(code: str) -> None:
    document = pypdfium2.PdfDocument(drawn(code, LINES[code]))
    page = document[0].get_textpage()
    lost = [word for line in LINES[code] for word in language.words(line) if not page.search(word).get_next()]
    document.close()
    assert lost == []


@pytest.mark.parametrize("code", LINES)
def test_poppler_copies_every_word_in_order(code: str, read_text: ReadText) -> None:
    pure = [line for line in LINES[code] if not _GLUED.search(line)]
    assert words(read_text(drawn(code, pure))) == words("\n".join(pure))
    found = words(read_text(drawn(code, LINES[code])))
    assert "".join(found) == "".join(words("\n".join(LINES[code])))


@pytest.mark.parametrize("code", LINES)
def test_what_speaks_hears_every_word_in_order(code: str, tmp_path: Path) -> None:
    assert words(heard(drawn(code, LINES[code]), tmp_path)) == words("\n".join(LINES[code]))


def test_addresses_and_names_in_latin_letters_keep_their_order_on_an_arabic_page() -> None:
    lines = ["Ana López", "ana@example.org", "សុភា", "الاسم"]
    assert in_chrome(drawn("ar", lines)).splitlines() == lines


@pytest.mark.parametrize("code", ["ar", "fa", "hi", "km"])
@pytest.mark.parametrize("name", ["group-agreement", "breathing-and-grounding", "welcome"])
def test_chrome_copies_all_words_of_a_handout_in_order(name: str, code: str) -> None:
    told = library.handout(name, code, {"group": library.words(code)("common.our_group")})
    wanted = [word for text in (told.title, *texts(told.blocks)) for word in words(text)]
    found = iter(words(in_chrome(documents.draw(HandoutSheet(name, code)))))
    assert [word for word in wanted if word not in found] == []  # `in` reads on from the word before


def test_words_of_nastaliq_that_climb_come_back_in_their_line():
    """Their letters stand so high that readers took them for a line of its own."""
    lines = [
        "پہلے بھی حدیں طے کر چکے ہیں",
        "کسی اور پیشکش کے ساتھ، ہم مشورے کے مرکز ساتھ چل سکتے ہیں",
        "وجہ کے ساتھ، اگر آپ بتانا چاہیں",
    ]
    wanted = words("\n".join(lines))
    assert words(in_chrome(drawn("ur", lines))) == wanted
