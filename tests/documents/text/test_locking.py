"""A paper under a password: other programs open it with the password, and nobody without."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from peergroups import documents
from tests.documents.papers import every_paper
from tests.documents.text.test_copying import words

PASSWORDS = ["correct horse", "ليلى ١٢٣ é", "x" * 32]
CONTACTS = every_paper("en")["contacts"]


def locked(password: str) -> bytes:
    return documents.draw_all([(CONTACTS, 2)], password=password)


def poppler(pdf: bytes, file: Path, password: str) -> subprocess.CompletedProcess[str]:
    file.write_bytes(pdf)
    command = ["pdftotext", "-upw", password, str(file), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("password", PASSWORDS)
def test_poppler_pdfium_and_qpdf_open_it_with_the_password_only(password: str, tmp_path: Path):
    plain, pdf = documents.draw_all([(CONTACTS, 2)]), locked(password)
    wanted = words(poppler(plain, tmp_path / "plain.pdf", "").stdout)
    assert "555" in wanted
    done = poppler(pdf, tmp_path / "locked.pdf", password)
    assert (done.returncode, words(done.stdout)) == (0, wanted)
    assert poppler(pdf, tmp_path / "locked.pdf", "wrong").returncode != 0
    assert poppler(pdf, tmp_path / "locked.pdf", "").returncode != 0
    with pypdfium2.PdfDocument(pdf, password=password) as opened:
        assert len(opened) == documents.page_count(plain)
        assert "Ana" in opened[0].get_textpage().get_text_bounded()
    for wrong in ("wrong", "", password[:-1]):
        if wrong.encode()[:127] == password.encode()[:127]:  # no more of a password counts
            continue
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(pdf, password=wrong)
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(pdf), password=wrong)
    with pikepdf.open(io.BytesIO(pdf), password=password) as read:
        assert (read.encryption.R, read.encryption.bits) == (6, 256)
        assert read.check_pdf_syntax() == []
        assert read.Root.Lang == "en"


def test_nothing_that_stands_on_it_can_be_read_in_the_file():
    pdf = locked("correct horse")
    told = b"".join(
        part.encode(code)
        for part in ("Ana", "555 010 0142", "correct horse", "Tuesday circle")
        for code in ("utf-8", "utf-16-be")
        if part.encode(code) in pdf
    )
    assert told == b""
    assert b"/StructElem" not in pdf
    assert locked("correct horse") != pdf, "each has a key of its own"


def test_a_thousand_streams_and_images_are_locked_too(tmp_path: Path):
    """A handout with a picture: its pixels are no more readable than its words."""
    pdf = documents.draw_all([(every_paper("ar")["handout"], 40)], password="word")
    with pikepdf.open(io.BytesIO(pdf), password="word") as read:
        assert len(read.pages) >= 40
        assert read.check_pdf_syntax() == []
