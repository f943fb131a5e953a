"""What bad input gets: one sentence, no half paper, nothing left on disk. And what an order becomes."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from peergroups.base import sentences
from peergroups.base.errors import Cancelled, FolderReadOnly, PaperError
from peergroups.documents.sheets import HandoutSheet
from peergroups.model.groups import MemberStatus
from peergroups.store.queries import groups
from peergroups.store.vault import Vault
from peergroups.usecases import groups as group_work
from peergroups.usecases import handout_orders, handouts, organisation, people, printing
from peergroups.usecases.handout_orders import HandoutOrder

ROOT = Path(__file__).resolve().parents[2]

BROKEN = """
import shutil, sys
from pathlib import Path
from typing import IO, Any
from peergroups.base import paths
from peergroups import cli

whole, broken, harm = paths.resource, Path(sys.argv[1]), sys.argv[2]
shutil.copytree(whole("fonts"), broken / "fonts")
shutil.copytree(whole("handouts"), broken / "handouts")
paths.resource = lambda *parts: (broken if parts[0] in {"fonts", "handouts"} else whole()).joinpath(*parts)
font, text = broken / "fonts" / "NotoSansArabic-Regular.ttf", broken / "handouts" / "welcome" / "ar.md"
if harm == "font cut":
    font.write_bytes(font.read_bytes()[:4000])
elif harm == "font gone":
    font.unlink()
elif harm == "text gone":
    text.unlink()
elif harm == "text cut":
    text.write_bytes(text.read_bytes()[:20])
sys.exit(cli.main(["handout", "welcome", "--language", "ar", "--out", sys.argv[3]]))
"""


@pytest.mark.parametrize(
    ("harm", "error", "line"),
    [
        ("font cut", "paper.bad_font", ""),
        ("font gone", "paper.bad_font", ""),
        ("text gone", "paper.no_such_language", ""),
        ("text cut", "paper.no_header", " (line 1)"),
    ],
)
def test_a_damaged_program_says_so_in_one_sentence(tmp_path: Path, harm: str, error: str, line: str):
    out = tmp_path / "out"
    out.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", BROKEN, str(tmp_path / "broken"), harm, str(out / "x.pdf")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"{sentences.ERRORS[error]}{line}\n")
    assert list(out.iterdir()) == []


def text_of(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("fine\n\n{nobody}", "paper.unknown_placeholder", "3"),
        ("fine\n\n<script>alert(1)</script>\n\n*slanted*", "paper.unknown_markup", "5"),
        ("![a cat](/etc/passwd)", "paper.unknown_image", "1"),
        ("![a cat](file:///etc/passwd)", "paper.unknown_image", "1"),
        ("[here](javascript:alert)", "paper.bad_link", "1"),
    ],
)
def test_a_bad_text_is_refused_with_its_line(vault: Vault, text: str, code: str, line: str):
    made = handouts.start(vault, "Tea", "en", text)
    with pytest.raises(PaperError) as caught:
        printing.draw(vault, HandoutOrder(made.hex, {"en": 1}))
    assert (caught.value.code, caught.value.place.rpartition(":")[2]) == (code, line)
    assert (code, int(line)) in [(found.code, found.line) for found in handouts.troubles(text, "en")]


def test_a_text_of_200_pages_is_refused(vault: Vault):
    made = handouts.start(vault, "Tea", "en", "word " * 39_000)
    with pytest.raises(PaperError, match=r"paper\.too_long"):
        printing.draw(vault, HandoutOrder(made.hex, {"en": 1}))


def test_markup_in_names_prints_as_plain_text(vault: Vault):
    made = handouts.start(vault, "<b>Tea</b> & \x07{x}", "en", "fine")
    text = text_of(printing.draw(vault, HandoutOrder(made.hex, {"en": 1})))
    assert "<b>Tea</b> & {x}" in " ".join(text.split())


def test_the_place_holders_are_those_of_the_group(demo_vault: Vault):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    made = handouts.start(
        demo_vault, "Card", "es", "{group}; {organisation}; {facilitators}; {place}; {meets}; {date}; {name}"
    )
    order = HandoutOrder(made.hex, {"es": 1}, group_id=group.id)
    text = " ".join(text_of(printing.draw(demo_vault, order)).split())
    assert "Tuesday circle" in text
    assert group.place in text
    assert "martes" in text
    leading = next(row.shown for row in groups.members(demo_vault.db(), group.id))
    assert leading in text


def test_languages_without_text_and_unknown_handouts_are_refused(vault: Vault):
    made = handouts.start(vault, "Tea", "en", "fine")
    for handout_id, code in ((made.hex, "es"), ("0" * 32, "en"), ("no-such", "en")):
        with pytest.raises(PaperError):
            printing.draw(vault, HandoutOrder(handout_id, {code: 1}))


def test_one_paper_for_each_language(vault: Vault):
    made = printing.draw_apart(vault, HandoutOrder("welcome", {"en": 2, "es": 1, "fr": 0}))
    assert list(made) == ["en", "es"]
    assert printing.page_count(made["en"]) == 2 * printing.page_count(made["es"])


class Impatient:
    """Presses Cancel at the third page."""

    def step(self, done: int, total: int) -> None:
        if done >= 3:
            raise Cancelled


def test_a_long_order_can_be_cancelled(vault: Vault):
    with pytest.raises(Cancelled):
        printing.draw(vault, HandoutOrder("welcome", {"en": 50}), ticket=Impatient())


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path):
    with pytest.raises(FolderReadOnly):
        printing.save(b"pdf", tmp_path / "none" / "a.pdf")


def test_the_library_stands_in_the_order_of_its_file():
    ids = [info.handout_id for info in handout_orders.library()]
    assert ids[:2] == ["welcome", "group-agreement"]
    assert ids[-1] == "facilitator-guide"


def test_each_person_gets_a_copy_with_the_name_the_group_shows(demo_vault: Vault):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    made = handouts.start(demo_vault, "Card", "es", "Para {name}.")
    handouts.add_language(demo_vault, made, "ar")
    handouts.write(demo_vault, made, "ar", title="بطاقة", text="إلى {name}.")
    copies = handout_orders.copies_for_group(demo_vault.db(), ["es", "ar"], group.id)
    order = HandoutOrder(made.hex, {**copies, "es": copies["es"] + 1}, group_id=group.id)
    pdf = printing.draw(demo_vault, order)
    text = "".join(sign for sign in text_of(pdf) if unicodedata.category(sign) != "Cf")
    people = [row for row in groups.members(demo_vault.db(), group.id) if row.role == "participant"]
    assert printing.page_count(pdf) == group.members + 1
    shown = {part for row in people if row.status == "active" for part in row.shown.strip(".").split()}
    assert {part for part in shown if part not in text} == set()
    assert not any(row.family_name in text for row in people if row.family_name and len(row.family_name) > 2)


def test_no_copy_is_made_for_who_left_or_waits_or_is_in_the_trash(vault: Vault):
    group = group_work.start(vault, {"name": "Circle", "capacity": 4}, series=None)
    ids = [
        people.add(vault, {"name": name, "languages": code}, group_id=group)
        for name, code in (("Ann", "es"), ("Bo", "es"), ("Cy", "ar"), ("Di", "es"), ("Ed", "es"))
    ]
    assert [m.status for m in groups.members(vault.db(), group)].count(MemberStatus.WAITING) == 1
    group_work.leave(vault, group, ids[1])
    group_work.leave(vault, group, ids[2])
    people.remove(vault, ids[3])
    assert handout_orders.copies_for_group(vault.db(), ["es", "ar"], group) == {"es": 1}


def test_who_reads_a_form_of_a_language_gets_the_copy_that_is_nearest(vault: Vault):
    group = group_work.start(vault, {"name": "Circle"}, series=None)
    for name, code in (("Ann", "prs"), ("Bo", "kmr"), ("Cy", "ckb"), ("Di", "pt-BR"), ("Ed", "pt")):
        people.add(vault, {"name": name, "languages": code}, group_id=group)
    available = ["en", "fa", "ku", "pt"]
    wanted = {"fa": 1, "ku": 1, "en": 1, "pt": 2}
    assert handout_orders.copies_for_group(vault.db(), available, group) == wanted
    assert handout_orders.languages_lacking(vault.db(), available, group) == ("ckb",)
    assert handout_orders.copies_for_group(vault.db(), [*available, "pt-BR"], group)["pt-BR"] == 1


def test_an_order_of_several_languages_begins_with_the_first_that_is_printed():
    order = HandoutOrder("welcome", {"en": 0, "es": 3, "fr": 2}, large=True)
    assert order.beginning() == HandoutOrder("welcome", {"es": 1}, large=True)
    assert order.as_seen().copies == {"es": 1, "fr": 1}
    assert HandoutOrder("welcome", {"en": 0, "es": 3}).beginning() is None
    assert HandoutOrder("welcome", {"en": 0}).beginning() is None


def test_help_lines_say_in_the_language_of_the_paper_which_languages_are_spoken_there(vault: Vault):
    for service, languages, crisis in (
        ("Any", "", False), ("Deux", "fr,es", False), ("Una", "es", False), ("Night", "", True),
    ):  # fmt: skip
        organisation.add_entry(vault, {"service": service, "languages": languages, "crisis": crisis})
    for code, spoken in (("es", "francés y español"), ("fr", "français et espagnol")):
        (sheet,) = handout_orders.HandoutOrder("welcome", {code: 1}).sheets(vault)
        assert isinstance(sheet[0], HandoutSheet)
        lines = sheet[0].help_lines
        assert lines[0].name == "Night"
        assert lines[1].name in {"Deux", "Una"} if code == "es" else lines[1].name == "Deux"
        assert next(line.languages for line in lines if line.name == "Deux") == spoken


def test_of_a_form_there_is_one_in_each_language_and_one_for_each_name(demo_vault: Vault):
    group = groups.group_named(demo_vault.db(), "Tuesday circle")
    assert group is not None
    plain = HandoutOrder("wellbeing-plan", {"es": 4, "ar": 3}, group_id=group.id, booklet=True).as_form()
    assert [(sheet.language, copies) for sheet, copies in plain.sheets(demo_vault)] == [("es", 1), ("ar", 1)]
    assert not plain.booklet
    made = handouts.start(demo_vault, "Card", "es", "Para {name}. ____")
    named = HandoutOrder(made.hex, {"es": 99}, group_id=group.id).as_form()
    *called, last = named.sheets(demo_vault)
    assert len(called) > 2
    assert {copies for _, copies in (*called, last)} == {1}
    assert [bool(isinstance(one, HandoutSheet) and one.details.name) for one, _ in (*called, last)] == [
        *[True] * len(called),
        False,
    ]
