from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from peergroups import cli
from peergroups.usecases import demo


def run(*arguments: str, passphrase: str = demo.PASSPHRASE) -> tuple[int, str, str]:
    """The program in a process of its own, with the passphrase on a pipe."""
    reader, writer = os.pipe()
    os.write(writer, f"{passphrase}\n".encode())
    os.close(writer)
    given = [str(reader) if part == "FD" else part for part in arguments]
    done = subprocess.run(
        [sys.executable, "-m", "peergroups", *given],
        capture_output=True,
        text=True,
        pass_fds=[reader],
        stdin=subprocess.DEVNULL,
        check=False,
    )
    os.close(reader)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    "command", [[], ["demo"], ["import"], ["export"], ["handout"], ["sign-in-sheet"], ["check"]]
)
def test_every_command_explains_itself(command: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        cli.main([*command, "--help"])
    assert caught.value.code == 0
    assert "usage: peergroups" in capsys.readouterr().out


def test_the_command_line_never_loads_qt(demo_folder: Path):
    script = (
        "import sys; from peergroups import cli; from peergroups.usecases import demo, papers, exports, rosters;"
        " papers.plain_handout('welcome', ['ar']);"
        " sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_sound_vault_is_told_so(demo_folder: Path):
    assert run("check", "--vault", str(demo_folder), "--passphrase-fd", "FD") == (
        0,
        "The vault is sound.\n",
        "",
    )


def test_a_wrong_passphrase_gives_one_sentence_and_code_1(demo_folder: Path):
    code, out, err = run("check", "--vault", str(demo_folder), "--passphrase-fd", "FD", passphrase="wrong")
    assert (code, out) == (1, "")
    assert err == "This passphrase does not open the vault. Nothing was changed.\n"


def test_papers_come_out_for_a_group(demo_folder: Path, tmp_path: Path):
    vault = ["--vault", str(demo_folder), "--passphrase-fd", "FD", "--group", "Tuesday circle"]
    code, _, err = run("sign-in-sheet", *vault, "--out", str(tmp_path / "s.pdf"))
    assert (code, err) == (0, ""), err
    code, _, err = run(
        "handout",
        "when-to-look-for-more-help",
        "--language",
        "es,ar",
        *vault,
        "--out",
        str(tmp_path / "h.pdf"),
    )
    assert code == 0, err
    text = subprocess.run(
        ["pdftotext", str(tmp_path / "s.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Amina M." in text
    assert "Mansour" not in text


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path):
    (tmp_path / "w.pdf").write_bytes(b"mine")
    code, _, err = run("handout", "welcome", "--language", "fr", "--out", str(tmp_path / "w.pdf"))
    assert code == 1
    assert "exists already" in err
    assert (tmp_path / "w.pdf").read_bytes() == b"mine"


def test_bad_rows_are_named_by_number(demo_folder: Path, tmp_path: Path):
    (tmp_path / "list.csv").write_text("name,email\nAda,not-an-address\nBea,bea@example.org\n")
    code, out, err = run(
        "import", str(tmp_path / "list.csv"), "--vault", str(demo_folder), "--group", "Tuesday circle",
        "--passphrase-fd", "FD",
    )  # fmt: skip
    assert code == 0
    assert err == "row 2: not_an_email (email)\n"
    assert out.startswith("Added: 1,")


def test_the_passphrase_is_never_an_argument(demo_folder: Path):
    code, _, err = run("check", "--vault", str(demo_folder), "--passphrase", "secret")
    assert code == 2
    assert "unrecognized arguments" in err


def test_export_writes_everything(demo_folder: Path, tmp_path: Path):
    code, out, _ = run("export", str(tmp_path / "out"), "--vault", str(demo_folder), "--passphrase-fd", "FD")
    assert code == 0
    assert "not encrypted" in out
    assert (tmp_path / "out" / "everything.json").stat().st_size > 100_000


def test_the_vault_may_be_named_before_the_command(demo_folder: Path):
    assert run("--vault", str(demo_folder), "check", "--passphrase-fd", "FD")[0] == 0


def test_a_missing_vault_is_not_made(tmp_path: Path):
    code, _, err = run("check", "--vault", str(tmp_path / "none"), "--passphrase-fd", "FD")
    assert (code, err) == (1, "There is no vault in this folder.\n")
    assert not (tmp_path / "none").exists()
