"""Numbered, frozen steps of the schema: one module a step, the SQL of its day, never today's model.

Each module `mNNNN_subject.py` has `STATEMENTS`, run in one transaction that also sets `user_version` to NNNN.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache


@cache
def steps() -> dict[int, tuple[str, ...]]:
    """Version -> its statements, in order."""
    found = {}
    for module in pkgutil.iter_modules(__path__):
        if module.name.startswith("m"):
            number = int(module.name[1:5])
            assert number not in found, f"two migrations have the number {number}"
            found[number] = importlib.import_module(f"{__name__}.{module.name}").STATEMENTS
    return dict(sorted(found.items()))


def newest() -> int:
    """The version this program writes."""
    return max(steps())
