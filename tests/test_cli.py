from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pikepdf
import pytest

from peergroups import cli
from peergroups.base import sentences
from peergroups.cli import main, opening, wanted
from peergroups.cli import vault as cli_vault
from peergroups.keys import CHEAPEST
from peergroups.store.lifecycle import key_costs
from peergroups.store.queries.groups import group_named
from peergroups.usecases import accounts, backups, demo, groups, handouts, papers, people, vaults
from tests.store.lifecycle.test_key_costs import forge


def piped(line: str) -> int:
    reader, writer = os.pipe()
    os.write(writer, f"{line}\n".encode())
    os.close(writer)
    return reader


def run(*arguments: str, passphrase: str = demo.PASSPHRASE, lock: str = "") -> tuple[int, str, str]:
    """The program in a process of its own, with the passphrase on a pipe, and that of a file on another."""
    reader, of_file = piped(passphrase), piped(lock)
    given = [{"FD": str(reader), "LOCK": str(of_file)}.get(part, part) for part in arguments]
    done = subprocess.run(
        [sys.executable, "-m", "peergroups", *given],
        capture_output=True,
        text=True,
        pass_fds=[reader, of_file],
        stdin=subprocess.DEVNULL,
        check=False,
    )
    os.close(reader)
    os.close(of_file)
    return done.returncode, done.stdout, done.stderr


def told(code: str, line: int = 0) -> str:
    """What the command line says of an error: the sentence of the window, and the line of a text."""
    return f"{sentences.ERRORS[code]} (line {line})\n" if line else f"{sentences.ERRORS[code]}\n"


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["demo"],
        ["import"],
        ["export"],
        ["handouts"],
        ["handout"],
        ["paper"],
        ["sign-in-sheet"],
        ["figures"],
        ["check"],
    ],
)
def test_every_command_explains_itself(command: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        cli.main([*command, "--help"])
    assert caught.value.code == 0
    assert "usage: peergroups" in capsys.readouterr().out


def test_the_command_line_never_loads_qt(demo_folder: Path):
    script = (
        "import sys; from peergroups import cli;"
        " from peergroups.usecases import demo, papers, handout_orders, printing, exports, rosters;"
        " handout_orders.draw_plain(handout_orders.HandoutOrder('welcome', {'ar': 1}));"
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
    assert err == told("vault.wrong_passphrase")


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
    assert "is already there" in err
    assert (tmp_path / "w.pdf").read_bytes() == b"mine"


def test_bad_rows_are_named_by_number(demo_folder: Path, tmp_path: Path):
    (tmp_path / "list.csv").write_text("name,email\nAda,not-an-address\nBea,bea@example.org\n")
    code, out, err = run(
        "import", str(tmp_path / "list.csv"), "--vault", str(demo_folder), "--group", "Tuesday circle",
        "--passphrase-fd", "FD",
    )  # fmt: skip
    assert code == 0
    assert "row 2, “email”: cannot be read and stays empty\n" in err
    assert out.startswith("Added: 2,")


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
    assert (code, err) == (1, told("vault.missing"))
    assert not (tmp_path / "none").exists()


def text_of(file: Path) -> str:
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True)
    return done.stdout


def size_of(file: Path) -> str:
    done = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True)
    return next(line for line in done.stdout.splitlines() if line.startswith("Page size"))


def in_process(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """The same without a process of its own, for what needs no vault."""
    code = cli.main(arguments)
    told = capsys.readouterr()
    return code, told.out, told.err


def vault_with_own_handout(folder: Path, text: str) -> str:
    """The id of a handout of one's own in the demonstration."""
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    try:
        return handouts.start(vault, "Tea together", "en", text).hex
    finally:
        vault.close()


def test_handouts_are_listed_with_the_state_of_each_language(capsys: pytest.CaptureFixture[str]):
    code, out, _ = in_process(capsys, "handouts")
    assert code == 0
    lines = [line.split("\t") for line in out.splitlines()]
    assert lines[0][:2] == ["welcome", "Welcome"]
    assert "en (source)" in lines[0][2]
    assert "es (checked)" in lines[0][2]
    assert "so (draft)" in lines[0][2]


def test_own_handouts_are_listed_and_printed(demo_folder: Path, tmp_path: Path):
    id_ = vault_with_own_handout(demo_folder, "Bring **tea** to {group}.")
    vault = ["--vault", str(demo_folder), "--passphrase-fd", "FD"]
    code, out, err = run("handouts", *vault)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == f"{id_}\tTea together\ten (source)"
    file = tmp_path / "tea.pdf"
    code, _, err = run(
        "handout", id_, "--language", "en", *vault, "--group", "Tuesday circle", "--out", str(file)
    )
    assert (code, err) == (0, "")
    assert "Bring tea to" in text_of(file)
    assert "Tuesday circle" in text_of(file)


def test_large_print_on_letter_paper(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    plain, large = tmp_path / "plain.pdf", tmp_path / "large.pdf"
    assert in_process(capsys, "handout", "welcome", "--language", "en", "--out", str(plain))[0] == 0
    arguments = ["--language", "en", "--large", "--paper", "letter", "--out", str(large)]
    assert in_process(capsys, "handout", "welcome", *arguments)[0] == 0
    assert "A4" in size_of(plain)
    assert "letter" in size_of(large)
    assert page_count(large) > page_count(plain)


def test_two_languages_beside_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "both.pdf"
    arguments = ["--language", "en", "--second", "es", "--out", str(file)]
    assert in_process(capsys, "handout", "welcome", *arguments)[0] == 0
    assert "We are glad you are here" in " ".join(text_of(file).split())
    assert "bienvenida" in text_of(file)


def test_a_booklet_is_folded_from_sheets_across(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "fold.pdf"
    arguments = ["--language", "en", "--booklet", "--large", "--out", str(file)]
    assert in_process(capsys, "handout", "welcome", *arguments)[0] == 0
    assert page_count(file) % 2 == 0
    width, _, height = size_of(file).split(":")[1].split()[:3]
    assert float(width) > float(height)


def test_a_handout_is_made_as_a_form_and_never_as_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "form.pdf"
    arguments = ["handout", "wellbeing-plan", "--language", "en,ar", "--form", "--out", str(file)]
    assert in_process(capsys, *arguments)[0] == 0
    with pikepdf.open(file) as opened:
        assert {str(one.FT) for one in opened.Root.AcroForm.Fields} == {"/Tx", "/Btn"}
    with pytest.raises(SystemExit):
        in_process(capsys, *arguments, "--booklet")


def page_count(file: Path) -> int:
    from peergroups.usecases import printing

    return printing.page_count(file.read_bytes())


@pytest.mark.parametrize(
    "name", ["sign-in-sheet", "agreement", "session-plan", "name-cards", "local-help-card"]
)
def test_papers_that_carry_data_come_out(demo_folder: Path, tmp_path: Path, name: str):
    file = tmp_path / "paper.pdf"
    code, _, err = run(
        "paper", name, "--vault", str(demo_folder), "--passphrase-fd", "FD", "--group", "Tuesday circle",
        "--language", "es", "--out", str(file),
    )  # fmt: skip
    assert (code, err) == (0, "")
    assert text_of(file).strip()


@pytest.mark.parametrize("strict", [False, True])
def test_letters_that_no_font_has_are_said_before_the_paper_is_made(
    demo_folder: Path, tmp_path: Path, strict: bool
):
    folder, file = Path(shutil.copytree(demo_folder, tmp_path / "copy")), tmp_path / "paper.pdf"
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    group = group_named(vault.db(), "Tuesday circle")
    assert group is not None
    people.add(vault, {"name": "Smile \U0001f600 Bo"}, group_id=group.id)
    vault.close()
    code, _, err = run(
        "paper", "name-cards", "--vault", str(folder), "--passphrase-fd", "FD", "--group", "Tuesday circle",
        "--out", str(file), *(["--strict"] if strict else []),
    )  # fmt: skip
    assert "No font has these letters of 'Smile \U0001f600 Bo': \U0001f600\n" in err
    assert file.exists() == (not strict)
    assert (code == 0) == (not strict)
    assert (told("paper.missing_glyph") in err) == strict


@pytest.mark.parametrize(
    ("lock", "error"),
    [
        ("four walls under mangoes", ""),
        ("", "passphrase.unreadable"),
        ("abc", "passphrase.too_short"),
        ("é" * 3 + " seven small green boats" * 6, "passphrase.not_for_files"),
    ],
)
def test_a_paper_is_locked_with_the_passphrase_that_was_given_for_it(
    demo_folder: Path, tmp_path: Path, lock: str, error: str
):
    file = tmp_path / "paper.pdf"
    code, out, err = run(
        "paper", "contact-sheet", "--vault", str(demo_folder), "--passphrase-fd", "FD", "--group", "Tuesday circle",
        "--lock-fd", "LOCK", "--out", str(file), lock=lock,
    )  # fmt: skip
    if error:
        assert (code != 0, out, err) == (True, "", told(error))
        assert not file.exists()
        return
    assert (code, err) == (0, "")
    assert "pages: 1" in out
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(file)
    pikepdf.open(file, password=lock).close()


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["paper", "agreement"], "group.missing"),
        (["paper", "agreement", "--group", "Nobody"], "group.no_such_name"),
        (
            ["paper", "session-plan", "--group", "Tuesday circle", "--session", "1999-01-01"],
            "session.unknown",
        ),
        (
            ["paper", "certificate", "--group", "Tuesday circle", "--person", "Nobody"],
            "person.unknown",
        ),
        (["handout", "no-such", "--language", "en"], "paper.unknown_handout"),
        (["handout", "welcome", "--language", "xx"], "paper.no_such_language"),
        (["handout", "welcome", "--language", ","], "paper.nothing_ordered"),
    ],
)
def test_an_error_is_one_sentence_and_leaves_no_file(
    demo_folder: Path, tmp_path: Path, arguments: list[str], error: str
):
    out = tmp_path / "out"
    out.mkdir()
    vault = ["--vault", str(demo_folder), "--passphrase-fd", "FD"]
    assert run(*arguments, *vault, "--out", str(out / "x.pdf")) == (1, "", told(error))
    assert list(out.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("paper no-such", "argument NAME: invalid choice: 'no-such' (choose from 'agreement',"),
        ("paper agreement --language xx", "no paper is in 'xx'; --language is one of am, ar, bn,"),
        ("paper certificate --language es,ar", "no paper is in 'es,ar'; --language is one of am,"),
        ("paper agreement --language own", "--language own is for certificate and hours-log, not for agreement"),
        ("paper agreement --paper a5", "argument --paper: invalid choice: 'a5'"),
        ("paper agreement --rows 5", "--rows is for sign-in-sheet, not for agreement"),
        ("paper sign-in-sheet --rows -3", "argument --rows: a number from 0 to 200 is wanted, not '-3'"),
        ("paper sign-in-sheet --rows 999", "argument --rows: a number from 0 to 200 is wanted, not '999'"),
        ("paper name-cards --labels L9", "no such sheet of labels: 'L9'; --labels is one of L7160,"),
        ("paper name-cards --door-codes", "--door-codes stand on labels: name the sheet with --labels"),
        ("paper agreement --labels L7163", "--labels is for name-cards, not for agreement"),
        ("paper agreement --handout welcome", "--handout is for pack, not for agreement"),
        ("paper pack --handout facilitator-guide", "facilitator-guide is for those who lead; --handout is for"),
        ("paper agreement --form", "--form is for feedback-form, mood-diary, session-plan and session-record,"),
        ("paper flyer --session 2026-01-01", "--session is for feedback-form, pack, session-plan, session-record"),
        ("paper session-plan --session today", "argument --session: a day is written as 2026-03-10, not as 'today'"),
        ("paper flyer --person Ana", "--person is for certificate and hours-log, not for flyer"),
        ("paper agreement --afar", "--afar is for flyer and welcome-card, not for agreement"),
        ("paper flyer --afar", "--afar: the group says nothing of how to join from afar"),
        ("paper flyer --lock-fd x", "argument --lock-fd: the number of an open file is wanted, as 3, not 'x'"),
        ("handout welcome --language en --second en", "--second is another language than those of --language"),
    ],
)  # fmt: skip
def test_what_a_paper_does_not_take_is_said_and_nothing_is_written(
    demo_folder: Path, tmp_path: Path, arguments: str, said: str
):
    out = tmp_path / "x.pdf"
    vault = ["--vault", str(demo_folder), "--passphrase-fd", "FD", "--group", "Tuesday circle"]
    code, printed, err = run(*arguments.split(), *vault, "--out", str(out))
    assert (code, printed) == (2, "")
    assert f": {said}" in err
    assert not out.exists()


def test_the_help_of_a_paper_names_them_all_and_each_option_has_words(capsys):
    assert set(wanted.PAPERS) == set(papers.KINDS)
    for command in ("paper", "handout", "sign-in-sheet"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        shown = capsys.readouterr().out.partition("options:")[2]
        options = re.findall(r"^  (?:-h, )?--[a-z-]+(?: \S+)?( .*)?\n(?:    +(\S.*))?", shown, re.MULTILINE)
        assert options
        assert all("".join(words).strip() for words in options)


def test_a_flyer_says_how_to_join_from_afar_when_it_is_asked(demo_folder: Path, tmp_path: Path):
    with closing(vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)) as vault:
        row = group_named(vault.db(), "Tuesday circle")
        assert row is not None
        groups.edit(vault, row.id, {"name": row.name, "online": "https://meet.example.org/x"})
    texts = []
    for more in ([], ["--afar"]):
        out = tmp_path / f"{len(more)}.pdf"
        arguments = ["paper", "flyer", "--group", "Tuesday circle", *more]
        assert (
            run(*arguments, "--vault", str(demo_folder), "--passphrase-fd", "FD", "--out", str(out))[0] == 0
        )
        texts.append(
            subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout
        )
    assert ["meet.example.org" in text for text in texts] == [False, True]


@pytest.mark.parametrize(
    ("text", "error", "line"),
    [
        ("Hello\n\n{nobody}", "paper.unknown_placeholder", 3),
        ("<script>x</script>\n\n![x](/etc/passwd)", "paper.unknown_image", 3),
        ("word " * 39_000, "paper.too_long", 1),
        (
            f"|{'a very wide cell indeed|' * 40}\n|{'---|' * 40}\n",
            "paper.too_wide",
            1,
        ),
    ],
)
def test_a_bad_own_handout_is_one_sentence_and_no_half_paper(
    demo_folder: Path, tmp_path: Path, text: str, error: str, line: int
):
    id_ = vault_with_own_handout(demo_folder, text)
    out = tmp_path / "out"
    out.mkdir()
    code, out_said, err = run(
        "handout", id_, "--language", "en", "--vault", str(demo_folder), "--passphrase-fd", "FD",
        "--out", str(out / "x.pdf"),
    )  # fmt: skip
    assert (code, out_said, err) == (1, "", told(error, line))
    assert list(out.iterdir()) == []


def test_a_full_disk_leaves_no_half_paper(tmp_path: Path, monkeypatch, capsys: pytest.CaptureFixture[str]):
    def full(_handle: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(os, "fsync", full)
    code, _, err = in_process(
        capsys, "handout", "welcome", "--language", "en", "--out", str(tmp_path / "x.pdf")
    )
    assert code == 1
    assert err == told("disk_full")
    assert list(tmp_path.iterdir()) == []


def test_rescue_exports_what_can_be_read_of_a_damaged_vault(demo_folder: Path, tmp_path: Path):
    from tests.store.lifecycle.test_salvage import flipped, root_of

    flipped(demo_folder, root_of(demo_folder, "note"))
    before = (demo_folder / "vault.db").read_bytes()
    code, out, err = run("rescue", str(demo_folder), str(tmp_path / "out"), "--passphrase-fd", "FD")
    assert code == 2
    assert "people: 40" in out
    assert "could not be read: notes: 42" in err
    assert (tmp_path / "out" / "everything.json").exists()
    assert (demo_folder / "vault.db").read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["demo", "none/new"],
        ["export", "none/out", "--vault", "VAULT"],
        ["backup", "none/b.pgbak", "--vault", "VAULT"],
        ["handout", "welcome", "--language", "en", "--out", "none/w.pdf"],
        ["paper", "agreement", "--group", "Tuesday circle", "--vault", "VAULT", "--out", "none/a.pdf"],
        ["demo", "file/new"],
        ["export", "file/out", "--vault", "VAULT"],
        ["backup", "file/b.pgbak", "--vault", "VAULT"],
        ["handout", "welcome", "--language", "en", "--out", "file/w.pdf"],
    ],
)
def test_no_command_makes_a_folder_on_the_way(demo_folder: Path, tmp_path: Path, arguments: list[str]):
    (tmp_path / "file").write_bytes(b"mine")
    named = [str(demo_folder) if part == "VAULT" else part for part in arguments]
    named = [str(tmp_path / part) if part.startswith(("none/", "file/")) else part for part in named]
    secret = ["--passphrase-fd", "FD"] if "VAULT" in arguments else []
    assert run(*named, *secret) == (1, "", told("folder.missing"))
    assert (tmp_path / "file").read_bytes() == b"mine"
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("command", ["demo", "export"])
def test_a_target_that_is_a_file_is_not_touched(demo_folder: Path, tmp_path: Path, command: str):
    (tmp_path / "file").write_bytes(b"mine")
    secret = ["--vault", str(demo_folder), "--passphrase-fd", "FD"] if command == "export" else []
    assert run(command, str(tmp_path / "file"), *secret) == (1, "", told("file.exists"))
    assert (tmp_path / "file").read_bytes() == b"mine"


@pytest.mark.parametrize("number", ["99", "-1", "999999999999999999999"])
def test_a_descriptor_that_is_none_is_told(demo_folder: Path, number: str):
    code, out, err = run("check", "--vault", str(demo_folder), "--passphrase-fd", number)
    assert (code, out, err) == (1, "", told("passphrase.unreadable"))


def test_a_passphrase_in_an_old_encoding_is_read(demo_folder: Path):
    reader, writer = os.pipe()
    os.write(writer, "grün\n".encode("cp1252"))
    os.close(writer)
    assert opening.secret(argparse.Namespace(passphrase_fd=reader)) == "grün"


def test_an_import_says_what_was_left_out_who_may_be_known_and_what_letters_mean(
    folder: Path, tmp_path: Path
):
    vault = vaults.open_with_passphrase(folder, demo.PASSPHRASE)
    group = groups.start(vault, {"name": "Circle", "identity": "full"})
    people.add(vault, {"name": "Ada", "family_name": "Marlow", "phone": "01632 960101"}, group_id=group)
    vault.close()
    file = tmp_path / "list.csv"
    file.write_text(
        "Name,Phone,Colour,03/11/2026,10/11/2026\nAda Marlov,01632 960101,red,P,A\nBen,,blue,P,?\n",
        encoding="utf-8",
    )
    code, out, err = run(
        "import", str(file), "--group", "Circle", "--vault", str(folder), "--passphrase-fd", "FD"
    )
    assert code == 0
    assert "not brought in: Colour" in err
    assert "row 2: may be somebody you know" in err
    assert "Attendance of 2 days, 2026-11-03 to 2026-11-10: p = present, a = absent, ? = no mark" in err
    assert "Added: 1" in out
    assert "marks: 1" in out
    assert "Ada" not in err + out


def test_an_old_backup_needs_a_passphrase_of_today_where_a_vault_is(demo_folder: Path, tmp_path: Path):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    backups.save_to(vault, tmp_path / "old.pgbak")
    accounts.change_passphrase(vault, "copper lantern on the quiet lake", cost=CHEAPEST)
    vault.close()
    old = ["restore", str(tmp_path / "old.pgbak")]
    code, out, err = run(*old, str(demo_folder), "--passphrase-fd", "FD")
    assert (code, out, err) == (1, "", told("restore.needs_present"))
    code, out, err = run(*old, str(tmp_path / "new"), "--passphrase-fd", "FD")
    assert (code, err) == (0, "")
    reader, writer = os.pipe()
    os.write(writer, b"copper lantern on the quiet lake\n")
    os.close(writer)
    given = argparse.Namespace(
        file=tmp_path / "old.pgbak", folder=demo_folder, present_fd=reader, present_code=False, code=False,
        passphrase_fd=None, patiently=False,
    )  # fmt: skip
    reader, writer = os.pipe()
    os.write(writer, f"{demo.PASSPHRASE}\n".encode())
    os.close(writer)
    given.passphrase_fd = reader
    assert cli_vault.restore(given) == 0
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()


def test_a_vault_that_comes_from_elsewhere_says_so_on_the_command_line_too(
    demo_folder, monkeypatch, tmp_path
):
    vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE).close()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "another computer"))
    _, _, err = run("check", "--vault", str(demo_folder), "--passphrase-fd", "FD")
    assert "for the first time" in err
    assert "for the first time" in _read_on_a_screen("check", "--vault", str(demo_folder))
    _, _, err = run("check", "--vault", str(demo_folder), "--passphrase-fd", "FD")
    assert "for the first time" not in err


def _read_on_a_screen(*arguments: str) -> str:
    """What somebody reads of it in a terminal."""
    reader, (mine, its) = piped(demo.PASSPHRASE), os.openpty()
    command = [sys.executable, "-m", "peergroups", *arguments, "--passphrase-fd", str(reader)]
    done = subprocess.run(command, pass_fds=[reader], stdin=subprocess.DEVNULL, stderr=its, check=False)
    assert done.returncode == 0
    read = os.read(mine, 10_000).decode()
    for one in (reader, mine, its):
        os.close(one)
    return read


def _answering(monkeypatch: pytest.MonkeyPatch, answer: str | None) -> list[str]:
    """Somebody at the command line who answers so; with None nobody is there."""
    asked: list[str] = []

    def answered(question: str) -> str:
        asked.append(question)
        return answer or ""

    monkeypatch.setattr(sys.stdin, "isatty", lambda: answer is not None)
    monkeypatch.setattr("builtins.input", answered)
    return asked


@pytest.mark.parametrize("answer", ["no", "yes", None])
@pytest.mark.parametrize("command", ["check", "verify", "restore", "rescue"])
def test_a_passphrase_that_would_take_long_is_asked_about(
    demo_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys,
    command: str,
    answer: str | None,
):
    vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
    backups.save_to(vault, tmp_path / "kept.pgbak")
    vault.close()
    forge(demo_folder, "vault.hdr", times=1)
    monkeypatch.setattr(key_costs, "LONG", 0)
    monkeypatch.setattr(key_costs, "ALONE", 0)
    asked = _answering(monkeypatch, answer)
    kept, new = str(tmp_path / "kept.pgbak"), str(tmp_path / "new")
    given = {
        "check": ["--vault", str(demo_folder)],
        "verify": [kept],
        "restore": [kept, new],
        "rescue": [str(demo_folder), new],
    }[command]
    reader, writer = os.pipe()
    os.write(writer, f"{demo.PASSPHRASE}\n".encode())
    os.close(writer)
    cli.main([command, *given, "--passphrase-fd", str(reader)])
    told = capsys.readouterr().err
    assert len(asked) == (answer is not None)
    refused = "Nothing was tried. " in told
    assert refused is (answer != "yes")
    if answer is None:
        assert "--patiently waits for it" in told


def test_an_older_copy_and_two_that_were_worked_in_are_told_as_what_they_are(
    demo_folder: Path, tmp_path: Path
):
    copy = Path(shutil.copytree(demo_folder, tmp_path / "copy"))
    for name in ("One", "Two"):
        vault = vaults.open_with_passphrase(demo_folder, demo.PASSPHRASE)
        people.add(vault, {"name": name})
        vault.close()
    code, _, err = run("check", "--vault", str(copy), "--passphrase-fd", "FD")
    assert code == 1
    assert err.startswith("This is an older copy: its newest entry is of 20")
    assert "a newer one open on this computer until 20" in err
    vaults.open_with_passphrase(copy, demo.PASSPHRASE, knowingly=True).close()
    code, _, err = run("check", "--vault", str(demo_folder), "--passphrase-fd", "FD")
    assert code == 1
    assert "both were worked in: this one until 20" in err
    assert "{" not in err


@pytest.mark.parametrize(
    "name", ["vault.db", "vault.db-journal", "restore.plan", "new.pdf", "backups/new.pdf"]
)
@pytest.mark.parametrize(
    "command", ["handout", "handout of the vault", "paper", "sign-in-sheet", "export", "demo", "backup"]
)
def test_nothing_written_out_lies_in_the_folder_of_a_vault(
    demo_folder: Path, tmp_path: Path, command: str, name: str
):
    """Of its own or of another, whose database may be away just then."""
    (demo_folder / "backups").mkdir(exist_ok=True)
    other = Path(shutil.copytree(demo_folder, tmp_path / "other"))
    (demo_folder / "vault.db").rename(tmp_path / "away.db")
    before = sorted(file.name for file in demo_folder.rglob("*"))
    out, own = str(demo_folder / name), ["--vault", str(other), "--passphrase-fd", "FD"]
    group = ["--group", "Tuesday circle"]
    arguments = {
        "handout": ["handout", "welcome", "--language", "en", "--out", out],
        "handout of the vault": ["handout", "welcome", "--language", "en", "--out", out, *group, *own],
        "paper": ["paper", "agreement", "--out", out, *group, *own],
        "sign-in-sheet": ["sign-in-sheet", "--out", out, *group, *own],
        "export": ["export", out, *own],
        "demo": ["demo", out],
        "backup": ["backup", out, *own],
    }[command]
    if name == "backups/new.pdf":
        (tmp_path / "away.db").rename(demo_folder / "vault.db")
        before = sorted(file.name for file in demo_folder.rglob("*"))
    assert run(*arguments) == (1, "", told("folder.of_vault"))
    assert sorted(file.name for file in demo_folder.rglob("*")) == before


def test_a_handout_replaces_no_file_and_no_link(demo_folder: Path, tmp_path: Path):
    (tmp_path / "there.pdf").write_bytes(b"mine")
    (tmp_path / "link.pdf").symlink_to(demo_folder / "vault.db")
    for name in ("there.pdf", "link.pdf"):
        code, _, err = run("handout", "welcome", "--language", "en", "--out", str(tmp_path / name))
        assert (code, err) == (1, told("file.exists"))
    assert (tmp_path / "there.pdf").read_bytes() == b"mine"


def figures_of(folder: Path, out: Path, *more: str, last: str = "2026-12-31") -> tuple[int, str, str]:
    days = ["--from", "2026-01-01", "--to", last]
    return run("figures", "--vault", str(folder), *days, "--out", str(out), *more, "--passphrase-fd", "FD")


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_figures_of_a_period_come_out(demo_folder: Path, tmp_path: Path, ending: str):
    out = tmp_path / f"figures.{ending}"
    code, said, err = figures_of(demo_folder, out, "--group", "Tuesday circle", "--language", "fr")
    assert (code, err) == (0, "")
    assert str(out) in said
    assert out.read_bytes()[:3] in {b"%PD", b"PK\x03", b"\xef\xbb\xbf"}


def test_figures_that_could_be_subtracted_are_written_only_anyway(demo_folder: Path, tmp_path: Path):
    assert figures_of(demo_folder, tmp_path / "year.csv", "--give-away")[0] == 0
    out = tmp_path / "nearly.csv"
    code, said, err = figures_of(demo_folder, out, "--give-away", last="2026-12-20")
    assert (code, said) == (1, "")
    assert err == told("figures.near")
    assert not out.exists()
    assert figures_of(demo_folder, out, "--give-away", "--anyway", last="2026-12-20")[0] == 0
    assert out.exists()


@pytest.mark.parametrize(
    ("name", "more", "word"),
    [("a.doc", [], "--out ends in"), ("a.csv", ["--language", "xx"], "no paper is in 'xx'")],
)
def test_what_figures_do_not_take_is_said(
    demo_folder: Path, tmp_path: Path, name: str, more: list[str], word: str
):
    code, _, err = figures_of(demo_folder, tmp_path / name, *more)
    assert code == 2
    assert word in err
    assert not (tmp_path / name).exists()
