"""ReportLab as the engine of the papers: what it must not run, read or leave in a file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[3] / "peergroups"
USERS = sorted(  # each as the first to be loaded
    ".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts)
    for file in (PACKAGE / "documents").rglob("*.py")
    if "from reportlab" in file.read_text(encoding="utf-8")
)
TRAPS = ("_rl_accel.py", "reportlab_mods.py", "reportlab_settings.py", "local_rl_mods.py")
HOME_TRAPS = (".reportlab_mods", ".reportlab_settings")


def test_reportlab_is_what_draws_and_writes():
    assert {"peergroups.documents.text.canvas", "peergroups.documents.text.document"} <= set(USERS)


@pytest.mark.parametrize("module", USERS)
def test_what_lies_about_for_reportlab_is_neither_run_nor_obeyed(tmp_path: Path, module: str):
    home, path, sprung = tmp_path / "home", tmp_path / "path", tmp_path / "sprung"
    home.mkdir()
    path.mkdir()
    for trap in (*(path / name for name in TRAPS), *(home / name for name in HOME_TRAPS)):
        trap.write_text(f"open({str(sprung)!r}, 'a').write({trap.name!r})\n", encoding="utf-8")
    env = {
        **os.environ, "HOME": str(home), "USERPROFILE": str(home), "RL_verbose": "7",
        "PYTHONPATH": os.pathsep.join((str(PACKAGE.parent), str(path))), "PYTHONSAFEPATH": "1",
    }  # fmt: skip
    code = f"import {module}; from reportlab import rl_config; print(rl_config.verbose)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=path, env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0"]
    assert not sprung.exists(), sprung.read_text(encoding="utf-8")


def test_the_traps_would_spring(tmp_path: Path):
    """Without our guard ReportLab runs all three: so the test above can fail."""
    home, sprung = tmp_path, tmp_path / "sprung"
    for name in HOME_TRAPS:
        (home / name).write_text(f"open({str(sprung)!r}, 'a').write({name!r})\n", encoding="utf-8")
    env = {**os.environ, "HOME": str(home), "USERPROFILE": str(home), "RL_verbose": "7"}
    done = subprocess.run(
        [sys.executable, "-c", "from reportlab import rl_config; print(rl_config.verbose)"],
        cwd=tmp_path, env=env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["7"]
    assert sprung.read_text(encoding="utf-8") == "".join(HOME_TRAPS)
