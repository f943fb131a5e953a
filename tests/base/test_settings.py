"""What is kept of how somebody wants the window, and what becomes of a file that says something impossible."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from peergroups.base.settings import Settings


def test_what_was_chosen_is_there_again(tmp_path: Path):
    file = tmp_path / "config" / "peergroups" / "settings.json"
    chosen = Settings(
        language="ar", text_size=200, theme="dark", lock_after_minutes=12, title="group", vault="/v",
        backup_on_close=False, checks={"a": "b"}, file=file,
    )  # fmt: skip
    chosen.save()
    again = Settings.load(file)
    assert again == chosen
    assert again.file == file
    assert "file" not in json.loads(file.read_text())


@pytest.mark.parametrize(
    ("name", "said", "taken"),
    [
        ("text_size", 110, 100),
        ("text_size", "200", 100),
        ("theme", "pink", "light"),
        ("title", "names", "room"),
        ("lock_after_minutes", 0, 1),
        ("lock_after_minutes", 1, 1),
        ("lock_after_minutes", 60, 60),
        ("lock_after_minutes", 61, 60),
        ("backup_on_close", 0, True),
        ("language", None, ""),
        ("file", "/elsewhere", None),
    ],
)
def test_what_cannot_be_is_as_if_nothing_were_said(tmp_path: Path, name: str, said: object, taken: object):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({name: said, "columns": {"people": "x"}}))
    read = Settings.load(file)
    assert getattr(read, name) == (file if name == "file" else taken)
    assert read.columns == {"people": "x"}  # and the rest is taken as it stands


@pytest.mark.parametrize("text", ["", "{", "[]", "null"])
def test_a_damaged_file_gives_what_holds_at_first(tmp_path: Path, text: str):
    file = tmp_path / "settings.json"
    assert Settings.load(file) == Settings()
    file.write_text(text)
    assert Settings.load(file) == Settings()


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    Settings(file=tmp_path / "file" / "settings.json").save()
    assert (tmp_path / "file").read_text() == "x"


def test_two_windows_keep_what_each_changed(tmp_path: Path):
    file = tmp_path / "settings.json"
    Settings(columns={"people": "a", "groups": "b"}, file=file).save()
    one, other = Settings.load(file), Settings.load(file)
    one.theme, one.checks["first"] = "dark", "x"
    del one.columns["groups"]
    one.save()
    other.text_size, other.checks["second"] = 150, "y"
    other.save()
    one.columns["people"] = "c"
    one.save()  # knows nothing of 150
    read = Settings.load(file)
    assert (read.theme, read.text_size) == ("dark", 150)
    assert read.checks == {"first": "x", "second": "y"}
    assert read.columns == {"people": "c"}


def test_four_programs_that_save_at_once_lose_nothing(tmp_path: Path):
    file = tmp_path / "settings.json"
    script = (
        "import sys; from pathlib import Path; from peergroups.base.settings import Settings\n"
        "own = Settings.load(Path(sys.argv[1]))\n"
        "for number in range(25):\n"
        "    own.checks[f'{sys.argv[2]} {number}'] = 'x'; own.save()"
    )
    running = [subprocess.Popen([sys.executable, "-c", script, str(file), name]) for name in "abcd"]
    assert [one.wait(60) for one in running] == [0] * 4
    assert set(Settings.load(file).checks) == {f"{name} {number}" for name in "abcd" for number in range(25)}
