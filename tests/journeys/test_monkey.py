"""Whatever is pressed and typed, in whatever order: nothing breaks, and all numbers stay the same everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.depth import FULL
from tests.journeys.real_window.hand import lacking, walk
from tests.large import large_vault

SEEDS = (1, 2, 3, 4) if FULL else (1,)
ACTIONS = 3000 if FULL else 500
NEEDS_A_SCREEN = pytest.mark.skipif(
    bool(lacking()), reason=f"a screen of its own needs {', '.join(lacking())}"
)


@NEEDS_A_SCREEN
@pytest.mark.parametrize("seed", SEEDS)
def test_a_monkey_at_the_keys_breaks_nothing(seed: int, tmp_path: Path):
    _let_loose(tmp_path, seed, ACTIONS)


if FULL:

    @NEEDS_A_SCREEN
    def test_nor_in_the_organisation_of_ten_years(tmp_path: Path):
        _let_loose(tmp_path, 5, 500, MONKEY_VAULT=str(large_vault()))

    @NEEDS_A_SCREEN
    def test_nor_do_two_hundred_locks_leave_anything_behind(tmp_path: Path):
        _let_loose(tmp_path, 6, 200, MONKEY_CYCLES="200")


def _let_loose(folder: Path, seed: int, actions: int, **told: str) -> None:
    last = folder / "last actions"
    told |= {"MONKEY_SEED": str(seed), "MONKEY_ACTIONS": str(actions), "MONKEY_LAST": str(last)}
    try:
        walk("monkey", folder, seconds=max(actions, 1500), **told)
    except BaseException as failure:
        if last.exists():
            failure.add_note(f"Its last actions, seed {seed}:\n{last.read_text(encoding='utf-8')}")
        raise
