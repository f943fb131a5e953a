"""Whatever is pressed and typed, in whatever order: nothing breaks, and all numbers stay the same everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.depth import FULL
from tests.journeys.real_window.hand import lacking, walk

SEEDS = (1, 2, 3, 4) if FULL else (1,)
ACTIONS = 3000 if FULL else 500


@pytest.mark.skipif(bool(lacking()), reason=f"a screen of its own needs {', '.join(lacking())}")
@pytest.mark.parametrize("seed", SEEDS)
def test_a_monkey_at_the_keys_breaks_nothing(seed: int, tmp_path: Path):
    last = tmp_path / "last actions"
    told = {"MONKEY_SEED": str(seed), "MONKEY_ACTIONS": str(ACTIONS), "MONKEY_LAST": str(last)}
    try:
        walk("monkey", tmp_path, seconds=ACTIONS, **told)
    except BaseException as failure:
        if last.exists():
            failure.add_note(f"Its last actions, seed {seed}:\n{last.read_text(encoding='utf-8')}")
        raise
