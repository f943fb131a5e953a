"""Reads papers back the way a stranger's computer would: with poppler."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from peergroups.base import language
from tests.depth import FULL

collect_ignore = [] if FULL else ["text/test_readers.py"]  # it asks programs that make full installs

ReadText = Callable[..., str]
_ORDERING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain_words(text: str) -> list[str]:
    """The words of a text as search sees them. Hyphens are dropped because poppler drops them at line ends,
    numbers because it glues those of an Arabic list to the first word.
    """
    return language.words(language.fold(re.sub(r"[-\d]", lambda found: "" if found[0] == "-" else " ", text)))


@pytest.fixture
def read_text(tmp_path: Path) -> ReadText:
    """The text of a PDF, in reading order, without invisible ordering signs and page breaks."""

    def read(pdf: bytes, *options: str) -> str:
        file = tmp_path / "paper.pdf"
        file.write_bytes(pdf)
        done = subprocess.run(["pdftotext", *options, str(file), "-"], capture_output=True, check=True)
        assert not done.stderr
        return _ORDERING.sub("", done.stdout.decode()).replace("\f", "\n")

    return read
