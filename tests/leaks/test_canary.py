"""No word typed into any field is found in anything the program writes, and no key in its memory after the lock."""

from __future__ import annotations

import ast
import base64
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.leaks.walk import WORD

WALK = Path(__file__).with_name("walk.py")
CALLS = (
    "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,rename,renameat,renameat2,openat,mkdir"
)
STEM = WORD[1:].encode()  # as the search index and other folded texts hold it
NEEDLES = (
    {
        "utf-8": STEM,  # and ASCII, JSON, XML and whatever else leaves plain letters alone
        "utf-16-le": STEM.decode().encode("utf-16-le"),
        "utf-16-be": STEM.decode().encode("utf-16-be"),
        "utf-32": STEM.decode().encode("utf-32-le"),
        "percent": "".join(f"%{byte:02X}" for byte in STEM).encode(),
        "hex": STEM.hex().encode(),
        "hex in capitals": STEM.hex().upper().encode(),
    }
    | {
        # what of the text falls into whole groups of three bytes, wherever it begins
        f"base64 at {shift}": base64.b64encode(WORD.encode()[-shift % 3 :][: 6 - 6 % 3])
        for shift in range(3)
    }
)


@pytest.fixture(scope="module")
def traced(tmp_path_factory):
    """Runs the walk under strace once a setting: its folder, its trace and what it printed."""
    if shutil.which("strace") is None:
        pytest.skip("no strace here: packaging/system.sh installs it")
    runs: dict[str, tuple[Path, Path, str]] = {}

    def run(wrong: str) -> tuple[Path, Path, str]:
        if wrong not in runs:
            home = tmp_path_factory.mktemp(wrong)
            trace = home.parent / f"{home.name}.trace"
            xdg = {
                f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")
            }
            here = Path(__file__).parents[2]
            done = subprocess.run(
                ["strace", "-f", "-y", "-xx", "-s", "2000000", "-e", f"trace={CALLS}", "-o", str(trace),
                 sys.executable, "-B", str(WALK), str(home), wrong],
                env={**os.environ, **xdg, "HOME": str(home), "TMPDIR": str(home), "PYTHONPATH": str(here)},
                capture_output=True, text=True, timeout=400, check=False,
            )  # fmt: skip
            if "ptrace" in done.stderr and done.returncode:
                pytest.skip("tracing is not permitted here")
            assert done.returncode == 0, done.stderr[-2000:]
            runs[wrong] = home, trace, done.stdout + done.stderr
        return runs[wrong]

    return run


def _calls_with_a_word(trace: Path, home: Path) -> list[str]:
    """The calls that wrote one of the words, but to the files the user asked for; as far as their path."""
    wanted = re.compile("|".join(needle.hex() for needle in NEEDLES.values()))  # the hex has no special sign
    found = []
    with trace.open() as lines:
        for line in lines:
            plain = line.replace("\\x", "")
            if wanted.search(plain) and not _is_asked_for(line, home):
                found.append(line[:2000])
    return found


def _is_asked_for(line: str, home: Path) -> bool:
    return _path(line).startswith(f"{home}/asked")


def _path(line: str) -> str:
    """-y and -xx tell the path in hex, between angle brackets behind the number of the file."""
    told = re.search(r"\(\d+<([^>]*)>", line)
    if told is None:
        return ""
    return bytes.fromhex(told[1].replace("\\x", "")).decode() if told[1].startswith("\\x") else told[1]


def _files_with_a_word(home: Path) -> set[tuple[str, str]]:
    """The name of each file that holds a word, and how."""
    found = set()
    for file in home.rglob("*"):
        if file.is_file() and "asked" not in file.relative_to(home).parts:
            held = file.read_bytes()
            found |= {(file.name, how) for how, needle in NEEDLES.items() if needle in held}
        assert WORD not in file.name
    return found


@pytest.mark.slow
def test_no_word_is_written_anywhere_but_into_the_files_asked_for(traced):
    home, trace, said = traced("nothing")
    assert _calls_with_a_word(trace, home) == []
    assert _files_with_a_word(home) == set()
    assert WORD not in said
    assert int(said.split(" fields")[0].split()[-1]) > 150
    assert "the clipboard holds" not in said
    assert any(WORD.encode() in file.read_bytes() for file in (home / "asked" / "export").iterdir())


@pytest.mark.slow
def test_with_the_settings_made_wrong_the_same_search_finds_words(traced):
    home, trace, said = traced("everything")
    paths = [_path(line) for line in _calls_with_a_word(trace, home)]
    assert any("etilqs" in path for path in paths)  # SQLite's temporary file
    assert any(path.endswith("peergroups.log") for path in paths)
    held = _files_with_a_word(home)
    assert ("peergroups.log", "utf-8") in held
    assert {how for _, how in held} == set(NEEDLES)  # each encoding is found
    assert "the clipboard holds" in said


@pytest.mark.slow
def test_no_key_is_left_in_memory_after_the_lock(traced):
    _, _, said = traced("nothing")
    counts = ast.literal_eval(said.splitlines()[[line[:1] for line in said.splitlines()].index("{")])
    assert counts == {"database key": 0, "master key": 0, "root key": 0}


@pytest.mark.slow
def test_the_papers_asked_for_carry_no_word_outside_their_pages(traced):
    home, _, _ = traced("nothing")
    for paper, allowed in (("contacts.pdf", 0), ("own.pdf", 1)):  # an own handout has its title as title
        command = ["pdfinfo", str(home / "asked" / paper)]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert told.count(WORD) == allowed


@pytest.mark.slow
def test_a_key_kept_by_mistake_is_found_in_memory(traced):
    _, _, said = traced("everything")
    assert "'database key': 0" not in said
    assert "'master key': 0" in said
