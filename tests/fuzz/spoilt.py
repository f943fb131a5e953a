"""How files are spoilt, and what may come out of reading them.

At full depth 5,000 of each are tried; else a few, the same ones each time.
"""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from peergroups.base.errors import PeerGroupsError
from tests.depth import FULL

TRIES = 5000 if FULL else 60
fuzzed = settings(
    max_examples=TRIES,
    derandomize=not FULL,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
)
EDITS = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), max_size=12)
CUT = st.one_of(st.just(0), st.integers(1, 1 << 16))


def mutated(whole: bytes, edits: list[tuple[int, int]], cut: int) -> bytes:
    """Single bytes changed, and the end cut off."""
    changed = bytearray(whole)
    for at, value in edits:
        changed[at % len(changed)] = value
    return bytes(changed[: len(changed) - cut % len(changed)] if cut else changed)


def only_ours(act: Callable[..., object], *given_: object) -> bool:
    """Runs it; an error of ours is an answer (False), any other one fails the test."""
    try:
        act(*given_)
    except PeerGroupsError:
        return False
    return True
