"""The floors: kept as they stand, and each contract is broken once to see that it bites."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SEEDS = {
    "Floors": ("peergroups/base/clock.py", "import peergroups.model.ids"),
    "Qt lives in gui and app only": ("peergroups/usecases/people.py", "from PySide6.QtCore import QObject"),
    "SQL is spoken in model and store only": ("peergroups/usecases/people.py", "import sqlalchemy"),
    "Only model and store know pydantic": ("peergroups/usecases/people.py", "import pydantic"),
    "Paper is drawn in documents only": ("peergroups/usecases/papers.py", "import uharfbuzz"),
    "ICU stands behind base.language": ("peergroups/documents/handout.py", "import icu"),
    "The cellar has one public door": ("peergroups/gui/core/jobs.py", "import peergroups.store.vault"),
    "Paper is ordered through usecases": (
        "peergroups/gui/core/jobs.py",
        "import peergroups.documents.handout",
    ),
    "Keys are turned in store and usecases only": ("peergroups/gui/core/jobs.py", "import peergroups.keys"),
    "Migrations are frozen": ("peergroups/store/migrations/m0001_first.py", "import peergroups.model.people"),
    "Rooms of the gui rest on what is below": (
        "peergroups/gui/today/page.py",
        "import peergroups.gui.people.page",
    ),
    "A room's state machine is Qt-free": (
        "peergroups/gui/unlock/state.py",
        "from PySide6.QtCore import QObject",
    ),
    "No cycles between siblings": ("peergroups/model/ids.py", "import peergroups.model.people"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command; lint_imports_command()",
    ]
    env = {**os.environ, "PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1"}
    return subprocess.run(
        [*command, "--no-cache"], cwd=folder, env=env, capture_output=True, text=True, check=False
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the package's code and its contracts."""
    shutil.copytree(
        ROOT / "peergroups", tmp_path / "peergroups", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_house_as_it_stands_keeps_every_contract(house: Path):
    done = lint(house)
    assert done.returncode == 0, done.stdout[-3000:]
    assert f"Contracts: {len(SEEDS)} kept, 0 broken" in done.stdout


@pytest.mark.parametrize("contract", sorted(SEEDS))
def test_each_contract_notices_its_violation(house: Path, contract: str):
    file, line = SEEDS[contract]
    target = house / file
    marker = "from __future__ import annotations\n"
    text = target.read_text(encoding="utf-8")
    target.write_text(
        text.replace(marker, f"{marker}\n{line}\n", 1) if marker in text else f"{text}\n{line}\n",
        encoding="utf-8",
    )
    done = lint(house)
    broken = [row for row in done.stdout.splitlines() if " BROKEN" in row]
    assert done.returncode == 1, done.stdout[-2000:] + done.stderr[-2000:]
    assert any(row.startswith(contract) for row in broken), broken
