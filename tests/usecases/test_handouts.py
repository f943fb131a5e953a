from __future__ import annotations

import io
import struct
import zlib
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from peergroups.base import clock, language
from peergroups.base.errors import FileUnreadable, InvalidDraft, PeerGroupsError, RuleBroken
from peergroups.model.handouts import TEXT_BYTES
from peergroups.store.queries import handouts as queries
from peergroups.store.queries import search
from peergroups.store.vault import Vault
from peergroups.usecases import handout_orders, handouts, pictures

TEXT = "## First\n\nBring **tea**.\n\n- [ ] a cup\n\n{help_lines}"


def picture(
    size: tuple[int, int] = (40, 20), colour: str = "navy", kind: str = "PNG", **more: object
) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, kind, **more)
    return out.getvalue()


def test_a_handout_is_kept_as_written(vault: Vault):
    made = handouts.start(vault, "Tea", "en")
    handouts.write(vault, made, "en", title="Tea together", text=TEXT)
    (row,) = queries.own(vault.db())
    assert (row.id, row.titles, row.states) == (made, {"en": "Tea together"}, {"en": "source"})
    kept = queries.text(vault.db(), made, "en")
    assert kept is not None
    assert kept.text == TEXT


def test_typing_on_is_one_step_of_undo(vault: Vault):
    made = handouts.start(vault, "Tea", "en")
    for text in ("a", "ab", "abc"):
        handouts.write(vault, made, "en", title="Tea", text=text)
    vault.undo()
    kept = queries.text(vault.db(), made, "en")
    assert kept is not None
    assert kept.text == ""


def test_after_a_pause_the_text_before_is_a_version_that_can_be_taken_back(vault: Vault):
    made = handouts.start(vault, "Tea", "en", "first")
    with clock.fixed(clock.now() + timedelta(minutes=11)):
        handouts.write(vault, made, "en", title="Tea", text="second")
    kept = queries.text(vault.db(), made, "en")
    assert kept is not None
    (version,) = queries.versions(vault.db(), kept.id)
    assert version.text == "first"
    handouts.take_back(vault, made, "en", title=version.title, text=version.text)
    again = queries.text(vault.db(), made, "en")
    assert again is not None
    assert again.text == "first"
    assert {row.text for row in queries.versions(vault.db(), kept.id)} == {"first", "second"}


def test_a_copy_of_the_library_has_all_its_languages(vault: Vault):
    made = handouts.copy(vault, "welcome", "es")
    rows = queries.texts(vault.db(), made)
    assert rows[0].language == "es"
    assert rows[0].state == "source"
    assert {row.language for row in rows} >= {"en", "es", "fr", "ar"}
    assert rows[0].text.strip()
    assert "state:" not in rows[0].text
    assert rows[1].made_from == rows[0].version


def test_a_translation_knows_the_source_it_was_made_from(vault: Vault):
    made = handouts.start(vault, "Tea", "en", "Bring tea.")
    handouts.add_language(vault, made, "es")
    handouts.write(vault, made, "en", title="Tea", text="Bring coffee.")
    source, spanish = queries.texts(vault.db(), made)
    assert spanish.made_from != source.version
    handouts.follows_source(vault, made, "es")
    source, spanish = queries.texts(vault.db(), made)
    assert spanish.made_from == source.version


def test_a_language_without_a_word_is_not_offered(vault: Vault):
    made = handouts.start(vault, "Tea", "en", "Bring tea.")
    handouts.add_language(vault, made, "es")
    assert list(queries.own(vault.db())[0].states) == ["en"]


def test_a_removed_handout_comes_back_with_its_texts(vault: Vault):
    made = handouts.start(vault, "Tea", "en", "Bring tea.")
    for code in ("es", "fr"):
        handouts.add_language(vault, made, code)
        handouts.write(vault, made, code, title=code, text=code)
    handouts.remove_language(vault, made, "fr")
    handouts.remove(vault, made)
    assert queries.own(vault.db()) == []
    assert search.find(vault.db(), "bring") == []
    assert list(queries.trashed(vault.db())[0].titles) == ["en", "es"]
    handouts.restore(vault, made)
    assert [row.language for row in queries.texts(vault.db(), made)] == ["en", "es"]
    assert [hit.kind for hit in search.find(vault.db(), "bring")] == ["handout"]


def test_the_source_cannot_be_removed_alone(vault: Vault):
    made = handouts.start(vault, "Tea", "en")
    with pytest.raises(RuleBroken, match=r"handout\.source"):
        handouts.remove_language(vault, made, "en")


def test_a_review_counts_for_the_version_that_was_read(vault: Vault):
    made = handouts.start(vault, "Tea", "en", "Bring tea.")
    handouts.add_language(vault, made, "es")
    handouts.write(vault, made, "es", title="Té", text="Trae té.")
    spanish = queries.text(vault.db(), made, "es")
    assert spanish is not None
    handouts.review(vault, made.hex, "es", spanish.version, by_whom="Rosa", day=date(2026, 3, 1))
    assert queries.own(vault.db())[0].states["es"] == "reviewed"
    handouts.write(vault, made, "es", title="Té", text="Trae café.")
    assert queries.own(vault.db())[0].states["es"] == "draft"
    vault.undo()
    assert queries.own(vault.db())[0].states["es"] == "reviewed"
    handouts.unreview(vault, made.hex, "es")
    assert queries.own(vault.db())[0].states["es"] == "draft"


def test_a_shipped_text_is_reviewed_until_its_version_changes(vault: Vault):
    shipped = next(info for info in handout_orders.library() if info.handout_id == "welcome")
    handouts.review(vault, "welcome", "ar", shipped.versions["ar"], by_whom="Layla", day=date(2026, 3, 1))
    assert handout_orders.states(vault.db(), shipped)["ar"] == "reviewed"
    handouts.review(vault, "welcome", "ar", "0", by_whom="Layla", day=date(2026, 3, 1))
    assert handout_orders.states(vault.db(), shipped)["ar"] == shipped.states["ar"] != "reviewed"


def test_a_text_of_more_than_200_kb_is_refused(vault: Vault):
    made = handouts.start(vault, "Tea", "en")
    with pytest.raises(RuleBroken, match="too_long"):
        handouts.write(vault, made, "en", title="Tea", text="é" * (TEXT_BYTES // 2 + 1))


def test_a_handout_survives_a_file(vault: Vault, tmp_path: Path):
    made = handouts.start(vault, "Tea: together", "en", TEXT)
    file = tmp_path / "tea-en.md"
    file.write_bytes(handouts.export_file(vault, made, "en"))
    again = handouts.import_file(vault, file, handouts.language_of(file))
    kept = queries.text(vault.db(), again, "en")
    assert kept is not None
    assert (kept.title, kept.text) == ("Tea: together", TEXT)


@pytest.mark.parametrize(
    ("name", "code"),
    [("es.md", "es"), ("tea-es.md", "es"), ("tea.ar.md", "ar"), ("pt-BR.md", "pt-BR"), ("tea-pt-BR.md", "pt-BR"),
     ("notes.md", ""), ("tea-BR.md", "")],
)  # fmt: skip
def test_the_name_of_a_file_tells_its_language(name: str, code: str):
    assert handouts.language_of(Path(name)) == code


def test_a_plain_text_file_becomes_a_handout_too(vault: Vault, tmp_path: Path):
    file = tmp_path / "notes.md"
    file.write_text("# Our walk\n\nShoes.\n")
    read = handouts.read_file(file)
    assert (read.title, read.text) == ("Our walk", "Shoes.")
    file.write_text("---\naudience: nobody\n---\nShoes.")
    assert handouts.read_file(file).title == "notes"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"a" * (TEXT_BYTES + 1), "handout.file_too_large"),
        (b"\xff\xfe\x00\x01", "handout.not_a_text"),
        (b"PK\x03\x04\0\0\0", "handout.not_a_text"),
    ],
)
def test_a_hostile_file_is_refused_and_leaves_nothing(
    vault: Vault, tmp_path: Path, content: bytes, code: str
):
    file = tmp_path / "bad.md"
    file.write_bytes(content)
    with pytest.raises(FileUnreadable) as caught:
        handouts.import_file(vault, file, "en")
    assert caught.value.code == code
    assert queries.own(vault.db()) == []


def test_a_header_cannot_be_smuggled_in_by_a_title(vault: Vault):
    source = handouts.as_file("Tea\nstate: reviewed\u2028x", "text")
    assert source.splitlines().count("state: reviewed") == 0
    assert source.split("\n")[handouts.HEADER_LINES] == "text"


def test_problems_name_the_line_of_the_text():
    (found,) = handouts.troubles("fine\n\nHello {nobody}", "en")
    assert (found.code, found.line) == ("paper.unknown_placeholder", 3)
    assert handouts.troubles(TEXT, "en") == []


def test_a_picture_is_drawn_anew_without_its_past(vault: Vault, tmp_path: Path):
    made = handouts.start(vault, "Tea", "en")
    exif = Image.Exif()
    exif[0x010E] = "taken at our secret place"
    (tmp_path / "walk.jpg").write_bytes(picture((3000, 1000), kind="JPEG", exif=exif))
    name = handouts.add_picture(vault, made, tmp_path / "walk.jpg")
    ((kept, png),) = queries.pictures(vault.db(), made)
    assert kept == name == "picture-1"
    assert png.startswith(b"\x89PNG")
    assert b"secret" not in png
    assert Image.open(io.BytesIO(png)).size == (pictures.SIDE, round(pictures.SIDE / 3))


def bomb() -> bytes:
    """A PNG of a few hundred bytes that says it is 60,000 pixels square."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (bomb(), "picture.too_large"),
        (b"<svg onload='x'/>", "picture.unreadable"),
        (b"GIF89a", "picture.unreadable"),
        (picture()[:60], "picture.unreadable"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "picture.unreadable"),
    ],
)
def test_what_is_no_picture_or_a_bomb_is_refused(data: bytes, code: str):
    with pytest.raises(FileUnreadable) as caught:
        pictures.redrawn(data)
    assert caught.value.code == code


def test_a_logo_is_kept_changed_and_removed(vault: Vault, tmp_path: Path):
    (tmp_path / "l.png").write_bytes(picture())
    assert not queries.has_logo(vault.db())
    handouts.set_logo(vault, tmp_path / "l.png")
    assert queries.logo(vault.db()).startswith(b"\x89PNG")
    handouts.remove_logo(vault)
    assert queries.logo(vault.db()) == b""
    vault.undo()
    assert queries.has_logo(vault.db())
    (tmp_path / "m.png").write_bytes(b"no")
    with pytest.raises(FileUnreadable):
        handouts.set_logo(vault, tmp_path / "m.png")
    assert queries.has_logo(vault.db())


@pytest.mark.parametrize("code", ["", "../x", "en\n", "e", "<b>"])
def test_only_a_language_is_a_language(vault: Vault, code: str):
    made = handouts.start(vault, "Tea", "en")
    with pytest.raises(PeerGroupsError):
        handouts.add_language(vault, made, code)


def test_a_review_needs_a_name(vault: Vault):
    with pytest.raises((RuleBroken, InvalidDraft)):
        handouts.review(vault, "welcome", "ar", "1", by_whom=" ", day=date(2026, 3, 1))


@given(title=st.text(max_size=60), text=st.text(max_size=400))
def test_any_text_survives_its_file(tmp_path_factory, title: str, text: str):
    title, text = language.clean(title, lines=False).strip(), language.clean(text, lines=True).strip("\n")
    file = tmp_path_factory.mktemp("file") / "x.md"
    file.write_bytes(handouts.as_file(title, text).encode())
    read = handouts.read_file(file)
    assert (read.title, read.text.split()) == (title or "-", text.split())
