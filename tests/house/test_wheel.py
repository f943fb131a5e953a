"""The built wheel carries everything it needs, and works where it is installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_carries_resources_and_translations(wheel: Path):
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"peergroups/_translations/peergroups_{code}.qm" for code in ("en", "es", "fr", "ar")} <= names
    assert "peergroups/_resources/handouts/welcome/en.md" in names
    assert "peergroups/_resources/fonts/NotoSans-Regular.ttf" in names
    assert "peergroups/_resources/papers/ar.toml" in names


def test_an_installed_wheel_takes_what_was_tested_and_no_next_generation():
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    tested = dict(
        re.findall(r"^([\w-]+)==([\w.]+)", (ROOT / "packaging/requirements.txt").read_text(), re.MULTILINE)
    )
    for one in map(Requirement, asked):
        version = Version(tested[one.name.lower()])
        assert version in one.specifier, one
        if one.name != "tzdata":  # the rules of time zones: always the newest
            assert Version(f"{version.major + 2}") not in one.specifier, one
            assert {"<", "=="} & {part.operator for part in one.specifier}, one
    assert "4.2.10" not in next(one for one in map(Requirement, asked) if one.name == "filelock").specifier


def test_the_wheel_works_when_installed_elsewhere(wheel: Path, tmp_path: Path):
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    script = (
        "import peergroups, sys; from peergroups import cli; from pathlib import Path;"
        f"assert peergroups.__file__.startswith({str(tmp_path)!r});"
        f"sys.exit(cli.main(['handout', 'welcome', '--language', 'ar', '--out', {str(tmp_path / 'w.pdf')!r}]))"
    )
    env = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    subprocess.run([sys.executable, "-c", script], check=True, env=env, cwd=tmp_path, capture_output=True)
    assert (tmp_path / "w.pdf").read_bytes().startswith(b"%PDF")
