"""The glyphs of our layer are those that HarfBuzz's own tool draws from the same fonts, in every script."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from peergroups.base import language, paths
from peergroups.documents.text import fonts
from peergroups.documents.text.lines import GlyphRun, Span, Text

pytestmark = pytest.mark.skipif(
    not shutil.which("hb-shape"), reason="Debian's package libharfbuzz-bin is not installed"
)

CORPUS = {
    "en": (
        "Latn",
        [
            "We meet on Tuesdays; the office offers fluffy waffles.",
            "AVATAR, To. “Yes” — 1½ hours…",
            "Zoë’s naïve façade: fi fl ffi.",
        ],
    ),
    "vi": (
        "Latn",
        [
            "Chúng ta gặp nhau mỗi tuần để lắng nghe.",
            "Nguyễn Thị Ngọc Ẩn không phải nói gì.",
            "Hãy nghỉ một chút rồi trở lại với nhóm.",
        ],
    ),
    "pl": ("Latn", ["Zażółć gęślą jaźń, proszę usiąść.", "Łódź, Kraków, Gdańsk."]),
    "yo": ("Latn", ["Ẹ káàbọ̀ sí ẹgbẹ́ wa.", "Ọ̀rẹ́ mi ń gbọ́ ọ̀rọ̀ mi."]),
    "ru": (
        "Cyrl",
        [
            "Мы встречаемся по вторникам в семь.",
            "Ёлка, подъезд и съёмка.",
            "Говорите столько, сколько хотите.",
        ],
    ),
    "uk": (
        "Cyrl",
        [
            "Ми раді, що ви з нами: ґанок, їжа, Євген.",
            "Під’їзд відчинено о шостій.",
            "Кожен має право мовчати.",
        ],
    ),
    "bg": ("Cyrl", ["Добре дошли в нашата група.", "Всеки говори, когато пожелае."]),
    "el": (
        "Grek",
        ["Καλώς ήρθατε στην ομάδα μας.", "Ακούμε ο ένας τον άλλον με σεβασμό.", "Η ώρα είναι επτά· τι λέτε;"],
    ),
    "ar": (
        "Arab",
        [
            "أهلاً بكم في مجموعتنا، نلتقي كل أسبوع.",
            "لا أحد مُجبَر على الكلام؛ الاستماع يكفي.",
            "بِسْمِ ٱللَّهِ، السَّلَامُ عَلَيْكُمْ",
        ],
    ),
    "fa": (
        "Arab",
        [
            "به گروه ما خوش آمدید، هر هفته گرد هم می‌آییم.",
            "هیچ‌کس مجبور به حرف زدن نیست.",
            "چای و گفت‌وگو پس از جلسه.",
        ],
    ),
    "ur": (
        "Arab",
        ["ہمارے گروہ میں خوش آمدید۔", "ہم ہر ہفتے ایک دوسرے کی بات سنتے ہیں۔", "ٹھیک ہے، چائے پی لیجیے۔"],
    ),
    "he": ("Hebr", ["ברוכים הבאים לקבוצה שלנו.", "אנחנו מקשיבים זה לזה בסבלנות.", "שָׁלוֹם לְכֻלָּם"]),
    "hi": (
        "Deva",
        [
            "हमारे समूह में आपका स्वागत है।",
            "हर व्यक्ति अपनी इच्छा से बोल सकता है।",
            "विद्यार्थी, क्षेत्र, श्रृंखला, द्वन्द्व और हृदय।",
        ],
    ),
    "mr": ("Deva", ["आपल्या गटात तुमचे स्वागत आहे.", "दर्‍या, कुर्‍हाड आणि चऱ्हाट."]),
    "ne": ("Deva", ["हाम्रो समूहमा तपाईंलाई स्वागत छ।", "प्रत्येक हप्ता हामी भेट्छौँ।"]),
    "bn": (
        "Beng",
        ["আমাদের দলে আপনাকে স্বাগত জানাই।", "প্রতি সপ্তাহে আমরা একে অন্যের কথা শুনি।", "স্বাস্থ্য, কষ্ট, র‍্যাপার, উৎসব ও সৌন্দর্য।"],
    ),
    "ta": (
        "Taml",
        ["எங்கள் குழுவிற்கு வரவேற்கிறோம்.", "ஒவ்வொரு வாரமும் நாம் சந்திக்கிறோம்.", "ஸ்ரீ, க்ஷமை, நூல், கொடி, பௌர்ணமி."],
    ),
    "pa": (
        "Guru",
        ["ਸਾਡੇ ਸਮੂਹ ਵਿੱਚ ਤੁਹਾਡਾ ਸੁਆਗਤ ਹੈ।", "ਅਸੀਂ ਹਰ ਹਫ਼ਤੇ ਇੱਕ ਦੂਜੇ ਦੀ ਗੱਲ ਸੁਣਦੇ ਹਾਂ।", "ਸ਼੍ਰੀ, ਕ੍ਰਿਪਾ, ਪੜ੍ਹਾਈ, ਖ਼ੁਸ਼ੀ।"],
    ),
    "th": ("Thai", ["ยินดีต้อนรับสู่กลุ่มของเรา", "ไม่มีใครต้องพูดถ้ายังไม่พร้อม", "ผู้ใหญ่ ปู่ ญาติ น้ำ กตัญญู"]),
    "lo": ("Laoo", ["ຍິນດີຕ້ອນຮັບສູ່ກຸ່ມຂອງພວກເຮົາ", "ພວກເຮົາພົບກັນທຸກອາທິດ", "ນ້ຳ ຜູ້ໃຫຍ່ ໝູ່ ຫຼາຍ"]),
    "km": ("Khmr", ["សូមស្វាគមន៍មកកាន់ក្រុមរបស់យើង។", "យើងជួបគ្នារៀងរាល់សប្តាហ៍ដើម្បីស្តាប់គ្នា។", "ស្ត្រី ខ្ញុំ ញ៉ាំ ប៊្រិក គ្រឿង ស៊ុប"]),
    "my": ("Mymr", ["ကျွန်ုပ်တို့အဖွဲ့မှ ကြိုဆိုပါသည်။", "အပတ်တိုင်း တွေ့ဆုံ၍ နားထောင်ကြသည်။", "ဣန္ဒြေ၊ သတ္တဝါ၊ ကြွက်၊ ဩဂုတ်၊ အင်္ဂါနေ့"]),
    "am": ("Ethi", ["ወደ ቡድናችን እንኳን ደህና መጡ።", "በየሳምንቱ እንገናኛለን፤ እንደማመጣለን።", "ማንም ለመናገር አይገደድም።"]),
    "ka": (
        "Geor",
        [
            "კეთილი იყოს თქვენი მობრძანება ჯგუფში.",
            "ყოველ კვირას ვხვდებით და ერთმანეთს ვუსმენთ.",
            "ᲗᲑᲘᲚᲘᲡᲘ, ჭკვიანი.",
        ],
    ),
    "hy": (
        "Armn",
        ["Բարի գալուստ մեր խումբ։", "Ամեն շաբաթ հանդիպում ենք և լսում իրար։", "Ինչպե՞ս եք, բարե՛ւ։"],
    ),
    "zh": ("Hani", ["欢迎来到我们的小组，请坐。", "每个人都可以只听不说。", "“直”与“骨”：第一次见面。"]),
    "zh-Hant": (
        "Hani",
        ["歡迎參加我們的小組，請坐。", "每個人都可以只聽不說。", "「直」與「骨」：第一次見面。"],
    ),
    "ko": (
        "Hang",
        ["우리 모임에 오신 것을 환영합니다.", "말하고 싶지 않으면 듣기만 해도 됩니다.", "뷁, 값을 읽다."],
    ),
    "ja": (
        "",
        [
            "私たちの会へようこそ、どうぞお座りください。",
            "話したくないときは、聞くだけで大丈夫です。",
            "コーヒーと「お茶」があります。",
        ],
    ),
    "gu": ("Gujr", ["અમારા જૂથમાં આપનું સ્વાગત છે.", "દર અઠવાડિયે અમે મળીએ છીએ.", "ક્ષેત્ર, શ્રેષ્ઠ, વિદ્યાર્થી."]),
    "te": ("Telu", ["మా బృందానికి స్వాగతం.", "ప్రతి వారం మేము కలుస్తాము.", "స్త్రీ, క్షేత్రం, ఆర్ద్రత."]),
    "kn": ("Knda", ["ನಮ್ಮ ಗುಂಪಿಗೆ ಸ್ವಾಗತ.", "ಪ್ರತಿ ವಾರ ನಾವು ಭೇಟಿಯಾಗುತ್ತೇವೆ.", "ಸ್ತ್ರೀ, ಕ್ಷೇತ್ರ, ರಾಷ್ಟ್ರ."]),
    "ml": ("Mlym", ["ഞങ്ങളുടെ കൂട്ടത്തിലേക്ക് സ്വാഗതം.", "എല്ലാ ആഴ്ചയും ഞങ്ങൾ കാണുന്നു.", "സ്ത്രീ, ക്ഷേത്രം."]),
    "or": ("Orya", ["ଆମ ଦଳକୁ ସ୍ୱାଗତ।", "ପ୍ରତି ସପ୍ତାହରେ ଆମେ ଭେଟୁ।", "କ୍ଷେତ୍ର, ରାଷ୍ଟ୍ର।"]),
    "si": ("Sinh", ["අපේ කණ්ඩායමට සාදරයෙන් පිළිගනිමු.", "සෑම සතියකම අපි හමුවෙමු.", "ශ්‍රී, ක්‍ෂේත්‍ර."]),
    "bo": ("Tibt", ["ང་ཚོའི་ཚོགས་པར་ཕེབས་པར་དགའ་བསུ་ཞུ།", "བཀྲ་ཤིས་བདེ་ལེགས།"]),
    "syr": ("Syrc", ["ܒܫܝܢܐ ܘܒܫܠܡܐ", "ܠܫܳܢܳܐ ܐܰܪܳܡܳܝܳܐ"]),
    "dv": ("Thaa", ["މަރުޙަބާ", "ކޮންމެ ހަފްތާއަކު އަހަރެމެން ބައްދަލުކުރަމެވެ"]),
    "nqo": ("Nkoo", ["ߊߟߎ߫ ߣߌ߫ ߛߣߍ߫", "ߒߞߏ ߡߊ߲߬ߘߋ߲"]),
    "ff-Adlm": ("Adlm", ["𞤔𞤢𞤦𞤦𞤢𞤥𞤢", "𞤆𞤵𞤤𞤢𞤪 𞤬𞤵𞤤𞤬𞤵𞤤𞤣𞤫"]),
    "rhg-Rohg": ("Rohg", ["𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝"]),
    "zgh": ("Tfng", ["ⴰⵏⵙⵓⴼ ⵖⵔ ⵜⵔⴰⴱⴱⵓⵜ ⵏⵏⵖ", "ⵜⴰⵎⴰⵣⵉⵖⵜ"]),
    "chr": ("Cher", ["ᎤᎵᎮᎵᏍᏗ", "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ"]),
    "iu": ("Cans", ["ᑐᙵᓱᒋᑦ", "ᐃᓄᒃᑎᑐᑦ"]),
}
MIXED = [
    ("ar", "اتصل بـ Maria على \u2066+1 555 0100\u2069 يوم 12/3 (الثلاثاء)."),
    ("en", "Ask أمينة or 王小明, ခင်, ក្រុម, ადა; שרה too."),
    ("he", "נפגשים בשעה 19:30 ב-Room 4 (קומה 2)."),
    ("hi", "राम से 98-100 पर Zoom में मिलें।"),
    ("en", "Tick ☑ or ☐, then → next ☺ ♥"),
    ("zh", "请打 911 或联系 Nguyễn（电话）。"),
    ("fa", "ساعت ۱۹:۳۰ در «Cafe Nō» — ۲٫۵ ساعت."),
]
SENTENCES = [(code, text) for code, (_, texts) in CORPUS.items() for text in texts]
RTL_SCRIPTS = {"Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"}


def set_in_one_line(code: str, text: str, *, bold: bool = False) -> tuple[GlyphRun, ...]:
    (line,) = Text([Span(text, bold=bold)], 14, code).lines(1e6)
    return line.runs


def of_the_tool(run: GlyphRun, code: str, before: str, after: str) -> list[tuple[int, int, int, int, int]]:
    """Glyph, cluster, advance and offsets as hb-shape gives them."""
    file = paths.resource("fonts", f"{run.stretch.face.name}.ttf")
    command = [
        "hb-shape", f"--font-file={file}", "--output-format=json", "--no-glyph-names",
        "--remove-default-ignorables", f"--direction={'rtl' if run.stretch.rtl else 'ltr'}",
        f"--script={run.stretch.script}", f"--language={code}",
        f"--text-before={before}", f"--text-after={after}", f"--text={run.text}",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [
        (glyph["g"], glyph["cl"], glyph["ax"], glyph["dx"], glyph["dy"]) for glyph in json.loads(done.stdout)
    ]


def assert_as_the_tool(code: str, text: str, *, bold: bool = False) -> None:
    runs = set_in_one_line(code, text, bold=bold)
    assert sorted(place for run in runs for place in range(run.stretch.start, run.stretch.end)) == list(
        range(len(text))
    )
    for run in runs:
        start = run.stretch.start
        ours = [
            (glyph.index, glyph.cluster - start, glyph.advance, glyph.right, glyph.up) for glyph in run.glyphs
        ]
        assert ours == of_the_tool(run, code, text[:start], text[run.stretch.end :]), run.text


@pytest.mark.parametrize(("code", "text"), SENTENCES)
def test_a_sentence_is_drawn_as_the_tool_draws_it(code: str, text: str) -> None:
    assert_as_the_tool(code, text)


@pytest.mark.parametrize("code", CORPUS)
def test_bold_sentences_too(code: str) -> None:
    assert_as_the_tool(code, CORPUS[code][1][0], bold=True)


@pytest.mark.parametrize(("code", "text"), MIXED)
def test_a_line_of_several_scripts_is_drawn_as_the_tool_draws_its_runs(code: str, text: str) -> None:
    assert_as_the_tool(code, text)


@pytest.mark.parametrize("code", [code for code, (script, _) in CORPUS.items() if script])
def test_a_sentence_in_one_script_is_one_run_with_its_script_and_direction(code: str) -> None:
    script, texts = CORPUS[code]
    for text in texts:
        (run,) = set_in_one_line(code, text)
        assert (run.stretch.script, run.stretch.language) == (script, code)
        assert run.stretch.rtl == (script in RTL_SCRIPTS) == language.is_rtl(code)
        assert all(glyph.index for glyph in run.glyphs)


def test_the_corpus_has_every_bundled_family_that_people_write_with() -> None:
    drawn = {run.stretch.face.name for code, text in SENTENCES for run in set_in_one_line(code, text)}
    bundled = {file.stem for file in paths.resource("fonts").glob("*-Regular.ttf")}
    assert {name for name in bundled - drawn if "Mono" not in name and "Symbols" not in name} == set()


@pytest.mark.parametrize("code", CORPUS)
def test_no_line_begins_or_ends_inside_a_letter(code: str) -> None:
    for text in CORPUS[code][1]:
        ends = {0, *language.letters(text)}
        at = 0
        for line in Text([Span(text)], 14, code).lines(60):
            at += len(line.text)
            assert at in ends
        assert fonts.missing(text) == []
