"""Handouts that people write themselves: what they may hold, and how they are refused."""

from __future__ import annotations

import contextlib
import io
import re
import time

import pytest
from PIL import Image

from peergroups import documents
from peergroups.base.errors import PaperError
from peergroups.documents import Problem, handout, looks, setter
from peergroups.documents.content import reader
from peergroups.documents.content.blocks import TableBlock
from peergroups.documents.ruled import TableSetter
from peergroups.documents.sheets import Details, HandoutSheet, HelpLine
from tests.documents import tagging
from tests.documents.conftest import ReadText

NOBODY = Details()
HEAD = "---\ntitle: Ours\nstate: draft\nplaceholders: name, place, organisation, group, help_lines\n---\n"


def png(width: int = 30, height: int = 20) -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", (width, height), (200, 0, 0, 128)).save(out, "PNG")
    return out.getvalue()


def sheet(body: str, *, details: Details = NOBODY, **more: bytes) -> HandoutSheet:
    images = tuple((name, data) for name, data in more.items() if name != "logo")
    logo = more.get("logo", b"")
    return HandoutSheet("own", "en", source=HEAD + body, details=details, images=images, logo=logo)


def refusal(paper: HandoutSheet) -> tuple[str, str]:
    with pytest.raises(PaperError) as error:
        documents.draw(paper)
    return error.value.code, error.value.place


def test_placeholders_are_filled_and_empty_ones_are_lines_to_write_on() -> None:
    paper = sheet("Dear {name}, we meet at {place} with {group}.", details=Details(place="Mill Street 3"))
    tree = tagging.read(documents.draw(paper))
    assert "we meet at Mill Street 3 with our group." in " ".join(tree.text.split())
    assert [form.alt for form in tree.all("Form")] == ["line to write on"]


def test_what_stands_in_braces_is_filled_wherever_it_stands(read_text: ReadText) -> None:
    lines = (HelpLine("Samaritans", "116 123"), HelpLine("Night line", "0800 1"))
    body = (
        "Call {help_lines} now.\n\n# On {date} in {Place}\n\n- with { group }\n\n> {name}, **{date}**\n\n"
        "| {group} | call |\n|---|---|\n| {date} | {help_lines} |\n"
    )
    source = HEAD.replace("Ours", "Hello {group} on {date}").replace("help_lines", "help_lines, date") + body
    details = Details(date="3 May", place="the hall", name="Ann")
    text = " ".join(
        read_text(
            documents.draw(
                HandoutSheet("own", "en", group="Walkers", source=source, help_lines=lines, details=details)
            )
        ).split()
    )
    assert "{" not in text
    assert "Hello Walkers on 3 May" in text
    assert "Call Samaritans 116\u00a0123 and Night line 0800\u00a01 now." in text.replace(
        "116 123", "116\u00a0123"
    ).replace("0800 1", "0800\u00a01")
    assert "On 3 May in the hall" in text
    assert "Ann, 3 May" in text


def test_help_lines_in_a_sentence_that_are_not_known_are_a_line_to_write_on() -> None:
    tree = tagging.read(documents.draw(sheet("Call {help_lines} now.")))
    assert [form.alt for form in tree.all("Form")] == ["line to write on"]


def test_the_placeholders_are_told() -> None:
    assert set(documents.placeholders()) >= {"name", "group", "organisation", "facilitators", "meets", "date"}


def test_all_problems_are_told_at_once_with_their_lines() -> None:
    body = "ok\n\n*slanted*\n\n{nobody}\n\n[x](ftp://x)\n\n![a red square](sq)\n\n\U0001f600\n"
    assert documents.check(HEAD + body, "en", ()) == [
        Problem("paper.unknown_markup", 8, "*slanted*"),
        Problem("paper.unknown_placeholder", 10, "{nobody}"),
        Problem("paper.bad_link", 12, "ftp://x"),
        Problem("paper.unknown_image", 14),
        Problem("paper.missing_glyph", 16, "\U0001f600"),
    ]
    assert documents.check(HEAD + "ok", "en") == []


def test_an_image_is_drawn_with_its_words() -> None:
    tree = tagging.read(documents.draw(sheet("![A red square](sq)", sq=png(), logo=png())))
    assert [figure.alt for figure in tree.all("Figure")] == ["Logo", "A red square"]


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a", png()[:40], png(4001, 1), b"\x89PNG\r\n\x1a\n" + b"\0" * 8 + b"IHDR" + b"\xff" * 8],
)
def test_a_bomb_or_broken_image_is_refused(data: bytes) -> None:
    assert refusal(sheet("![A red square](sq)", sq=data))[0] == "paper.bad_image"


def test_a_text_of_two_hundred_pages_is_refused_at_once() -> None:
    body = "word " * 100_000
    assert [problem.code for problem in documents.check(HEAD + body, "en")] == ["paper.too_long"]
    assert refusal(sheet(body))[0] == "paper.too_long"


def test_a_text_of_more_than_twenty_pages_is_refused() -> None:
    assert refusal(sheet("a\n\n" * 2000)) == ("paper.too_long", "own/en")


def test_a_link_prints_its_address_and_can_be_pressed() -> None:
    pdf = documents.draw(sheet("See [our page](https://example.org/a) or <https://example.org/b>."))
    links = [link.text for link in tagging.read(pdf).all("Link")]
    assert links == [
        "our page (\u2066https://example.org/a\u2069)",
        "\u2066https://example.org/b\u2069",
    ] or links == [
        "our page (https://example.org/a)",
        "https://example.org/b",
    ]


def test_a_right_to_left_language_without_words_of_ours_is_still_right_to_left() -> None:
    laid = handout.lay_out(HandoutSheet("own", "ur", source=HEAD + "یہ ہمارا گروپ ہے۔"))
    assert laid.language == "ur"


def test_two_own_texts_stand_beside_each_other_and_nothing_is_lost() -> None:
    paper = HandoutSheet(
        "own", "en", second="ar", source=HEAD + "One\n\nTwo\n\nThree", second_source=HEAD + "واحد\n\n- اثنان"
    )
    english, arabic = tagging.read(documents.draw(paper)).all("Sect")[-2:]
    assert (english.code, english.text.split()) == ("en", ["OneTwoThree"])
    assert (arabic.code, arabic.text) == ("ar", "واحداثنان")


def test_pages_of_a_language_that_we_have_no_words_in_are_counted_in_digits(read_text: ReadText) -> None:
    source = HEAD + "სიტყვა " * 900
    text = read_text(documents.draw(HandoutSheet("own", "ka", source=source)), "-layout")
    assert re.findall(r"(\d) ?/ ?(\d)$", text, re.MULTILINE) == [("1", "3"), ("2", "3"), ("3", "3")]
    assert "Page" not in text


def test_a_first_paragraph_longer_than_a_page_begins_below_the_title(read_text: ReadText) -> None:
    pages = read_text(documents.draw(sheet("word " * 1500)), "-layout").split("Page ")
    assert [len(page.split()) > 100 for page in pages[:-1]] == [True] * (len(pages) - 1)


@pytest.mark.parametrize(
    "body", ["Dear {name}.\n\n" + "- a point\n" * 60, "{name}\n\n" + "many words " * 700]
)
def test_a_copy_looks_the_same_whatever_copies_were_made_before_it(body: str) -> None:
    def copy(name: str) -> bytes:
        return documents.draw(sheet(body, details=Details(name=name)))

    def forget() -> None:
        reader._parsed.cache_clear()
        setter._kept.clear()
        handout._fitted.clear()

    forget()
    names = ("Bo", "a name that needs " + "more than a line " * 12, "Ana")
    alone = []
    for name in names:
        alone.append(copy(name))
        forget()
    assert [copy(name) for name in (*names, *reversed(names))] == [*alone, *reversed(alone)]
    assert len(handout._fitted) < len(names) + 1


@pytest.mark.parametrize("line", ["name: " + "_" * 20_000, "a" + "_" * 20_000, "_" * 20_000, "____ " * 3_000])
def test_a_handout_with_twenty_thousand_underscores_is_drawn_or_refused_in_no_time(line: str):
    began = time.monotonic()
    with contextlib.suppress(PaperError):
        documents.draw(HandoutSheet("own", "en", source=f"---\ntitle: A\nstate: draft\n---\n{line}"))
    assert time.monotonic() - began < 15


WEEK = (
    "| Week | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday |\n" + "|---" * 8 + "|\n"
    "| Appointments | medication | breakfast | together | neighbours | telephone | shopping | afternoon |\n"
    "| Feeling | | | | | | | |\n"
)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("before", ["", "> ", "- a point\n\n  "])
def test_no_word_of_a_table_of_eight_columns_is_torn(
    read_text: ReadText, paper: str, large: bool, before: str
) -> None:
    body = before + WEEK.replace("\n", "\n" + ("> " if before == "> " else "  " if before else ""))
    sheet = HandoutSheet("own", "en", source=HEAD + body, paper=paper, large=large)
    pdf = documents.draw(sheet)
    printed = {re.sub("[^A-Za-z]", "", word) for word in read_text(pdf, "-layout").split()}
    wanted = set(re.findall(r"[A-Za-z]+", WEEK))
    assert wanted - printed == set()
    assert tagging.read(pdf).all("Table")


@pytest.mark.parametrize("second", ["", "es"])
def test_a_table_that_is_too_wide_in_any_letters_is_set_row_by_row(read_text: ReadText, second: str) -> None:
    words = ["Selbstwirksamkeit", "Unterstützungsangebote", "Krankenversicherung", "Entlassungsgespräch"] * 2
    body = "| " + " | ".join(words) + " |\n" + "|---" * 8 + "|\n" + ("| " + " | ".join(words) + " |\n") * 2
    more = {"second": second, "second_source": HEAD + body} if second else {}
    pdf = documents.draw(HandoutSheet("own", "de", source=HEAD + body, **more))  # type: ignore[arg-type]
    printed = read_text(pdf, "-layout").split()
    assert set(words) <= set(printed)


def test_a_table_with_room_for_its_words_keeps_the_letters_of_the_text() -> None:
    block = reader.read(HEAD + "| one | two |\n|---|---|\n| a b | c |", place="own/en").blocks[0]
    assert isinstance(block, TableBlock)
    head, *rows = TableSetter(looks.usual(False), "en", 450).set(block)
    cells = [cell for row in (head, *rows) for cell in row.cells]  # type: ignore[attr-defined]
    assert {cell.style.size for cell in cells} == {14}
