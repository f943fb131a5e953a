"""Handouts on paper, read back word for word."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pikepdf
import pytest

from peergroups import documents
from peergroups.base import paths
from peergroups.base.errors import PaperError
from peergroups.documents import handout
from peergroups.documents.content import library, reader
from peergroups.documents.content.blocks import texts
from peergroups.documents.sheets import HandoutSheet, HelpLine
from tests.documents.conftest import ReadText, plain_words

PAIRS = [(info.handout_id, code) for info in documents.handouts() for code in info.languages]
"""Every handout in every language there is."""
READ_BACK = [pair for pair in PAIRS if pair[1] in {"en", "ar"} or pair[0] == "welcome"]
HELP = (HelpLine("Night line", "+1 555 010 0199", "every day, 24 hours", "English, Spanish"),)


def expected_words(handout_id: str, code: str, pages: int) -> list[str]:
    """What the file says, as a reader of the blank handout finds it on paper."""
    words = library.words(code)
    told = library.handout(handout_id, code, {"group": words("common.our_group")})
    blank = f" {words('common.name')} {words('common.phone')}" * 2
    numbers = [words("common.page", page=page, pages=pages) for page in (1, 2)]
    furniture = [*numbers, told.title]
    note = words("common.unchecked") if told.state == "draft" else ""
    found = [told.title, *texts(told.blocks), blank, note, *(furniture if pages > 1 else [])]
    return sorted(plain_words(" ".join(found)))


@pytest.mark.parametrize(("handout_id", "code"), READ_BACK)
def test_every_word_of_every_handout_comes_back(handout_id: str, code: str, read_text: ReadText) -> None:
    pdf = documents.draw(HandoutSheet(handout_id, code))
    text = read_text(pdf)
    heard, expected = sorted(plain_words(text)), expected_words(handout_id, code, documents.page_count(pdf))
    if (
        code
        in {
            "zh",
            "ar",
            "ur",
        }
    ):  # poppler ends a word where a line ends, before the last letter after a tanwin, or after a letter that climbs
        heard, expected = sorted("".join(heard)), sorted("".join(expected))
    assert heard == expected


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "Coming to a group, listening and speaking up all take strength"),
        ("es", "Venir a un grupo, escuchar y hablar exige fuerza"),
        ("fr", "Venir dans un groupe, écouter et prendre la parole demande de la force"),
        ("ar", "المجيء إلى مجموعة والاستماع والكلام كلها تحتاج إلى قوة"),
    ],
)
def test_sentences_come_back_in_reading_order(code: str, sentence: str, read_text: ReadText) -> None:
    text = read_text(documents.draw(HandoutSheet("when-to-look-for-more-help", code)))
    assert " ".join(plain_words(sentence)) in " ".join(plain_words(text))


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("code", ["en", "es", "fr", "ar"])
@pytest.mark.parametrize("handout_id", ["welcome", "group-agreement", "when-to-look-for-more-help"])
def test_the_first_handouts_are_one_page(handout_id: str, code: str, paper: str) -> None:
    sheet = HandoutSheet(handout_id, code, "Riverside", "Tuesday circle", HELP * 2, paper)
    assert documents.page_count(documents.draw(sheet)) == 1


@pytest.mark.parametrize(("handout_id", "code"), PAIRS)
def test_no_handout_is_longer_than_two_pages(handout_id: str, code: str) -> None:
    sheet = HandoutSheet(handout_id, code, "Riverside", "Tuesday circle", HELP * 2)
    assert len(handout.lay_out(sheet).pages) <= 2


def test_many_help_lines_go_on_a_second_page(read_text: ReadText) -> None:
    pdf = documents.draw(HandoutSheet("when-to-look-for-more-help", "en", help_lines=HELP * 12))
    assert documents.page_count(pdf) == 2
    text = read_text(pdf)
    assert text.count("+1 555 010 0199") == 12
    assert "Page 2 of 2" in text


def test_a_phone_number_keeps_its_order_on_an_arabic_page(read_text: ReadText) -> None:
    text = read_text(documents.draw(HandoutSheet("welcome", "ar", help_lines=HELP)))
    assert "+1 555 010 0199" in text


def test_organisation_and_group_stand_on_the_page_as_they_were_typed(read_text: ReadText) -> None:
    sheet = HandoutSheet("welcome", "en", organisation="<b>A & B", group="</para><img src='/etc/passwd'>")
    text = read_text(documents.draw(sheet))
    assert "<b>A & B" in text
    assert "</para><img src='/etc/passwd'>" in text


def test_an_unknown_handout_or_language_is_an_error_with_its_place() -> None:
    with pytest.raises(PaperError) as unknown:
        documents.draw(HandoutSheet("nothing", "en"))
    assert unknown.value.code == "paper.unknown_handout"
    with pytest.raises(PaperError) as missing:
        documents.draw(HandoutSheet("welcome", "xx"))
    assert (missing.value.code, missing.value.place) == ("paper.no_such_language", "welcome/xx")


def test_a_letter_that_no_font_has_is_refused_before_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "---\ntitle: T\nstate: draft\n---\nHello \U0001f600\n"
    told = reader.read(source, place="t/en")
    monkeypatch.setattr(library, "handout", lambda *_, **__: told)
    with pytest.raises(PaperError) as error:
        documents.draw(HandoutSheet("t", "en"))
    assert error.value.code == "paper.missing_glyph"
    assert "U+1F600 GRINNING FACE" in error.value.place


def test_the_file_says_nothing_about_anyone(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(documents.draw(HandoutSheet("welcome", "ar", "Riverside", "Tuesday circle")))
    facts = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    assert "Riverside" not in facts
    assert "Tuesday" not in facts
    assert not {"Author", "CreationDate", "ModDate", "Creator"} & {
        line.split(":")[0] for line in facts.splitlines()
    }
    assert "PDF version:     1.7" in facts
    with pikepdf.open(file) as pdf:
        assert pdf.Root.Lang == "ar"


def test_all_fonts_are_embedded_and_can_be_copied_from(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(documents.draw(HandoutSheet("welcome", "ar", "Riverside", "ក្រុម नमस्ते", HELP)))
    rows = subprocess.run(
        ["pdffonts", str(file)], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert len(rows) >= 4
    assert all(row[55:].split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_the_same_sheet_gives_the_same_bytes() -> None:
    sheet = HandoutSheet("welcome", "es", "Riverside", "Círculo", HELP)
    assert documents.draw(sheet) == documents.draw(sheet)


def test_a_translation_that_nobody_checked_says_so_until_somebody_here_did(read_text: ReadText) -> None:
    note = " ".join(plain_words(library.words("fr")("common.unchecked")))
    ours = paths.resource("handouts", "welcome", "fr.md").read_text(encoding="utf-8")

    def says(state: str, *reviewed: str) -> str:
        source = re.sub("^state: .*$", f"state: {state}", ours, count=1, flags=re.MULTILINE)
        sheet = HandoutSheet("welcome", "fr", source=source, reviewed=frozenset(reviewed))
        return " ".join(plain_words(read_text(documents.draw(sheet))))

    assert note in says("draft")
    assert note not in says("draft", "fr")
    assert note not in says("checked")
    for sheet in (HandoutSheet("welcome", "en"), HandoutSheet("own", "fr", source=OWN_DRAFT)):
        assert note not in " ".join(plain_words(read_text(documents.draw(sheet))))


def test_pages_in_two_languages_are_counted_in_both(read_text: ReadText) -> None:
    text = read_text(documents.draw(HandoutSheet("facilitator-guide", "en", second="fr")))
    assert "Page 1 of" in text
    assert "Page 1 sur" in text


def test_a_brace_after_a_backslash_is_a_brace(read_text: ReadText) -> None:
    source = OWN_DRAFT.replace("Bonjour.", r"Write \{group\} or {group}.").replace(
        "state: draft\n", "state: draft\nplaceholders: group\n"
    )
    sheet = HandoutSheet("own", "en", group="Tuesday circle", source=source)
    assert "Write {group} or Tuesday circle." in " ".join(read_text(documents.draw(sheet)).split())


OWN_DRAFT = "---\ntitle: Note\nstate: draft\n---\n\nBonjour.\n"
