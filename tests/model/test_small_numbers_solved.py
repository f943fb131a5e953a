"""A linear program, which knows nothing of how numbers are hidden, works out what it can of a thousand tables each.

Part of `make full`, which brings scipy.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import pytest

from peergroups.model.small_numbers import hidden, one_way, overlapping_hidden, two_way
from tests.depth import FULL

__test__ = FULL

TABLES, K = 1_000, (3, 5, 11)


class Reader:
    """Who knows some numbers, and how all of them hang together: sums as rows of coefficients."""

    def __init__(self, values: Sequence[int], gone: frozenset[int], sums: Sequence[dict[int, int]]) -> None:
        self._solve = pytest.importorskip("scipy.optimize").linprog
        self._size = len(values)
        self._equal = [[one.get(at, 0) for at in range(self._size)] for one in sums]
        self._bounds = [(0, None) if at in gone else (value, value) for at, value in enumerate(values)]

    def most(self, at: int, *, below: tuple[Any, Any] = (None, None), sign: int = 1) -> float:
        """The most a number can be, endless where there is no end."""
        wanted = [-sign if other == at else 0 for other in range(self._size)]
        found = self._solve(
            wanted,
            A_eq=self._equal,
            b_eq=[0] * len(self._equal),
            A_ub=below[0],
            b_ub=below[1],
            bounds=self._bounds,
            method="highs",
        )
        assert found.status in {0, 3}, found.message
        return float("inf") if found.status == 3 else -sign * found.fun

    def least(self, at: int, *, below: tuple[Any, Any] = (None, None)) -> float:
        return self.most(at, below=below, sign=-1)


def count(random: Random) -> int:
    """Small ones often, and nothing."""
    return random.choice([0, random.randint(1, 4), random.randint(1, 12), random.randint(5, 60)])


def sums_of(high: int, wide: int) -> list[dict[int, int]]:
    """How cells, totals of rows, of columns, and of all hang together, in the order of `two_way`."""
    cells = high * wide
    rows = [{**{r * wide + c: 1 for c in range(wide)}, cells + r: -1} for r in range(high)]
    columns = [{**{r * wide + c: 1 for r in range(high)}, cells + high + c: -1} for c in range(wide)]
    total = cells + high + wide
    return [*rows, *columns, {**{cells + r: 1 for r in range(high)}, total: -1}]


def worked_out(values: Sequence[int], gone: frozenset[int], sums: list[dict[int, int]], k: int) -> list[int]:
    """The small numbers of which a reader knows that they are more than 1, or less than k."""
    reader = Reader(values, gone, sums)
    small = [at for at, value in enumerate(values) if 0 < value < k]
    return [at for at in small if reader.least(at) > 1 + 1e-6 or reader.most(at) < k - 1e-6]


@pytest.mark.parametrize("seed", range(10))
def test_nothing_small_can_be_worked_out_of_tables_with_their_totals(seed: int):
    random, told = Random(seed), 0
    for _ in range(TABLES // 10):
        high, wide, k = random.randint(2, 5), random.randint(2, 6), random.choice(K)
        rows = [[count(random) for _ in range(wide)] for _ in range(high)]
        edges = two_way(rows)
        values, gone = [edge.value for edge in edges], hidden(edges, k)
        assert worked_out(values, gone, sums_of(high, wide), k) == [], (rows, k)
        told += sum(0 < value < k for value in values)
    assert told > TABLES / 10


@pytest.mark.parametrize("seed", range(2))
def test_nothing_small_can_be_worked_out_of_a_list_with_its_total(seed: int):
    random = Random(seed)
    for _ in range(TABLES // 2):
        k, counts = random.choice(K), [count(random) for _ in range(random.randint(1, 12))]
        edges = one_way(counts)
        sums = [{**dict.fromkeys(range(len(counts)), 1), len(counts): -1}]
        assert worked_out([edge.value for edge in edges], hidden(edges, k), sums, k) == [], (counts, k)


@pytest.mark.parametrize("seed", range(2))
def test_nothing_small_can_be_worked_out_of_people_by_group(seed: int):
    """Nor how few did not come to a group: nobody is in it who is not among the different people."""
    random = Random(seed)
    for _ in range(TABLES // 2):
        k, wide = random.choice(K), random.randint(2, 6)
        groups = [set(random.sample(range(40), count(random) % 41)) for _ in range(wide)]
        counts, different = [len(group) for group in groups], len(set().union(*groups))
        if different < k:  # of so few nothing is told
            continue
        values = [*counts, different, sum(counts) - different]
        gone = overlapping_hidden(counts, different, k)
        sums = [{**dict.fromkeys(range(wide), 1), wide: -1, wide + 1: -1}]
        reader = Reader(values, gone, sums)
        within = [
            [1 if other == at else -1 if other == wide else 0 for other in range(wide + 2)]
            for at in range(wide)
        ]
        below = (within, [0] * wide)
        for at, number in enumerate(values):
            if 0 < number < k:
                assert reader.least(at, below=below) <= 1 + 1e-6, (counts, different, k)
                assert reader.most(at, below=below) >= k - 1e-6, (counts, different, k)
            if at < wide and different - number < k and number < sum(counts):
                assert reader.least(at, below=below) <= different - k + 1e-6, (counts, different, k)


def test_the_reader_finds_what_is_hidden_badly():
    """A part alone is what is missing from its total."""
    assert worked_out([12, 3, 9, 24], frozenset({1}), [{0: 1, 1: 1, 2: 1, 3: -1}], 5) == [1]
    assert worked_out([12, 3, 9, 24], frozenset({1, 2}), [{0: 1, 1: 1, 2: 1, 3: -1}], 5) == []
