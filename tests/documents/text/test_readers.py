"""What readers of PDF other than those of `test_copying` find in papers: Firefox (pdf.js), mupdf, pdfminer.

They are not the program's, and large: `make full` installs and asks them. Counted are the words that come back,
in their order where the reader keeps one (pdfminer puts the parts of a mixed line where they stand).
"""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path

import pikepdf
import pytest

from peergroups import documents
from peergroups.base import language
from peergroups.documents.content import library
from peergroups.documents.content.blocks import texts
from peergroups.documents.sheets import HandoutSheet
from tests.documents.papers import HELP, every_paper
from tests.documents.text.test_copying import drawn, in_chrome, words

PDFJS = Path(__file__).resolve().parents[3] / "build" / "readers" / "node_modules" / "pdfjs-dist"
HANDOUTS = tuple(info.handout_id for info in documents.handouts())
LANGUAGES = documents.handouts()[0].languages
JOINERS = str.maketrans("", "", "\u200c\u200d")  # pdf.js passes over them
NOT_SEEN = {
    "ckb": [
        "بەخێربێن بۆ گرووپەکەمان",
        "هەموو هەفتەیەک کۆ دەبینەوە، کاتژمێر ٦ی ئێوارە",
        "پێویست ناکات قسە بکەیت",
    ],
    "ps": [
        "زموږ ډلې ته ښه راغلاست",
        "هر څوک کولی شي غوږ ونیسي، خبرې کول اړین نه دي",
        "ستاسو ټلیفون شمېره څه ده؟",
    ],
    "sd": ["اسان جي گروهه ۾ ڀليڪار", "هر ڪو پنهنجي واري تي ڳالهائي ٿو", "ڇا توهان ٺيڪ آهيو؟"],
    "ug": ["گۇرۇپپىمىزغا خۇش كەپسىز", "ھەر ھەپتە بىر قېتىم يىغىلىمىز", "سۆزلىمىسىڭىزمۇ بولىدۇ"],
    "yi": ["ברוכים הבאים אין אונדזער גרופּע", "מען דאַרף נישט רעדן", "מיר טרעפֿן זיך יעדן דינסטיק"],
}
"""Languages from right to left that the program has no texts in."""
_LINE_END_IN_HAN = re.compile("(?<=[\u3000-\u9fff\uff00-\uffef])\r?\n(?=[\u3000-\u9fff])")
RIGHT_TO_LEFT, OF_CLUSTERS, OTHERS = 0.99, 0.97, 0.99
FEWEST = {
    **dict.fromkeys(("hi", "bn", "km", "ne", "my"), OF_CLUSTERS),
    **dict.fromkeys(("ar", "fa", "ur", "ps"), RIGHT_TO_LEFT),
}
MINER = {"hi": 0.85, "km": 0.85, "ne": 0.97, "my": 0.75}
"""pdfminer parts what has no width from its letter: the price of the other readers."""


@pytest.fixture
def readers(tmp_path: Path) -> dict[str, Callable[[bytes], str]]:
    if not (shutil.which("node") and PDFJS.is_dir()):
        pytest.skip("Node.js is not installed: Firefox's reader needs it")
    pymupdf = pytest.importorskip("pymupdf")
    miner = pytest.importorskip("pdfminer.high_level")
    file = tmp_path / "paper.pdf"

    def firefox(pdf: bytes) -> str:
        file.write_bytes(pdf)
        command = ["node", str(Path(__file__).with_name("pdfjs.mjs")), str(PDFJS), str(file)]
        found: str = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
        return found

    def mupdf(pdf: bytes) -> str:
        with pymupdf.open(stream=pdf) as opened:
            return "\n".join(page.get_text() for page in opened)

    def pdfminer(pdf: bytes) -> str:
        file.write_bytes(pdf)
        found: str = miner.extract_text(file)
        return found

    return {"pdfium": in_chrome, "pdf.js": firefox, "mupdf": mupdf, "pdfminer": pdfminer}


def back(wanted: list[str], text: str, *, ordered: bool) -> int:
    """How many of the words come back. Where no spaces are between words, the end of a line is none either."""
    found = words(_LINE_END_IN_HAN.sub("", text.translate(JOINERS)))
    if not ordered:
        return (Counter(wanted) & Counter(found)).total()
    blocks = SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def shares(
    papers: list[tuple[bytes, list[str]]], readers: dict[str, Callable[[bytes], str]]
) -> dict[str, float]:
    total = sum(len(wanted) for _, wanted in papers)
    assert total
    return {
        name: sum(back(wanted, read(pdf), ordered=name != "pdfminer") for pdf, wanted in papers) / total
        for name, read in readers.items()
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_reader_finds_the_words_of_all_handouts(code: str, readers):
    papers = []
    for name in HANDOUTS:
        told = library.handout(name, code, {"group": library.words(code)("common.our_group")})
        wanted = [
            word for text in (told.title, *texts(told.blocks)) for word in words(text.translate(JOINERS))
        ]
        papers.append((documents.draw(HandoutSheet(name, code)), wanted))
    found = shares(papers, readers)
    fewest = {name: FEWEST.get(code, OTHERS) for name in found}
    fewest["pdfminer"] = MINER.get(code, fewest["pdfminer"])
    print(code, {name: round(100 * share, 1) for name, share in found.items()})  # noqa: T201
    assert {name: share for name, share in found.items() if share < fewest[name]} == {}


@pytest.mark.parametrize("code", NOT_SEEN)
def test_every_reader_finds_the_words_of_languages_never_seen(code: str, readers):
    assert language.is_rtl(code)
    lines = NOT_SEEN[code]
    wanted = words("\n".join(lines).translate(JOINERS))
    found = shares([(drawn(code, lines), wanted)], readers)
    assert {name: share for name, share in found.items() if share < RIGHT_TO_LEFT} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_paper_and_handout_keeps_to_what_pdf_ua_asks(code: str, tmp_path: Path):
    pdfua = pytest.importorskip("pdfua")
    file = tmp_path / "paper.pdf"
    sheets = {name: HandoutSheet(name, code, help_lines=HELP) for name in HANDOUTS} | every_paper(code)
    found = []
    for name, sheet in sheets.items():
        file.write_bytes(documents.draw(sheet))
        found += [
            (name, f"{finding.rule_id} {finding.message}") for finding in pdfua.validate(str(file)).findings
        ]
        with pikepdf.open(file) as pdf:
            found += [(name, problem) for problem in pdf.check_pdf_syntax()]
    assert found == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_form_keeps_to_what_pdf_ua_asks(code: str, tmp_path: Path):
    pdfua = pytest.importorskip("pdfua")
    file = tmp_path / "form.pdf"
    found = []
    for name in ("wellbeing-plan", "mood-and-sleep-diary", "crisis-card"):
        file.write_bytes(documents.draw_all([(HandoutSheet(name, code), 2)], form=True))
        found += [
            (name, f"{finding.rule_id} {finding.message}") for finding in pdfua.validate(str(file)).findings
        ]
    assert found == []


@pytest.mark.parametrize("code", ["en", "ar", "hi", "zh"])
def test_firefox_fills_in_a_form_and_keeps_what_was_typed(code: str, tmp_path: Path):
    if not (shutil.which("node") and PDFJS.is_dir()):
        pytest.skip("Node.js is not installed: Firefox's reader needs it")
    empty, done = tmp_path / "form.pdf", tmp_path / "filled.pdf"
    empty.write_bytes(documents.draw_all([(HandoutSheet("wellbeing-plan", code), 1)], form=True))
    typed = language.language_name(code, code)
    script = Path(__file__).with_name("pdfjs_fill.mjs")
    command = ["node", str(script), str(PDFJS), str(empty), str(done), typed]
    told = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    with pikepdf.open(empty) as opened:
        wanted = [[str(one.T), str(one.TU)] for one in opened.Root.AcroForm.Fields]
    assert told == wanted, "in their order, each with what it is about"
    with pikepdf.open(done) as opened:
        values = {str(one.FT): str(one.V) for one in opened.Root.AcroForm.Fields}
        assert values == {"/Tx": typed, "/Btn": "/Yes"}


def test_what_is_no_pdf_ua_would_be_found(tmp_path: Path):
    pdfua = pytest.importorskip("pdfua")
    file = tmp_path / "paper.pdf"
    with pikepdf.open(io.BytesIO(documents.draw(HandoutSheet("welcome", "en")))) as pdf:
        del pdf.Root.Lang
        pdf.save(file)
    assert pdfua.validate(str(file)).findings
