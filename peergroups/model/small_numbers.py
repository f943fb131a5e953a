"""Small numbers of people in what is given away: which counts are hidden, so that none comes back by subtraction.

A table with its totals is a circulation: parts and totals are edges between nodes, and what flows into a node flows out
of it. For a reader who sees the rest, the least and the most a hidden count can be are its value less, or more, the
largest flow that goes round through it over hidden edges. A small one is safe when it may be 1 and may be `k`.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

Node = Hashable
_ENDLESS = 10**12  # a hidden count may rise without end


@dataclass(frozen=True, slots=True)
class Edge:
    """One count, from a node to another. A `grand` total is hidden last of all, and only if it is small itself."""

    start: Node
    end: Node
    value: int
    grand: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader can work out of a count; without `most` there is no end."""

    least: int
    most: int | None


def is_small(value: int, k: int) -> bool:
    """Zero may be shown."""
    return 0 < value < k


def one_way(values: Sequence[int]) -> list[Edge]:
    """Counts and their total, which comes last."""
    return [*(Edge("all", "parts", value) for value in values), Edge("parts", "all", sum(values), grand=True)]


def two_way(rows: Sequence[Sequence[int]]) -> list[Edge]:
    """The cells row by row, then the totals of the rows, of the columns, and of all."""
    cells = [
        Edge(("row", r), ("column", c), value) for r, row in enumerate(rows) for c, value in enumerate(row)
    ]
    of_rows = [Edge("all", ("row", r), sum(row)) for r, row in enumerate(rows)]
    of_columns = [Edge(("column", c), "sum", sum(column)) for c, column in enumerate(zip(*rows, strict=True))]
    return [*cells, *of_rows, *of_columns, Edge("sum", "all", sum(map(sum, rows)), grand=True)]


def overlapping(values: Sequence[int], different: int) -> list[Edge]:
    """Counts of people who may be in several: then how many there are in all, and in more than one."""
    return [
        *(Edge("all", "parts", value) for value in values),
        Edge("parts", "all", different, grand=True),
        Edge("parts", "all", sum(values) - different),
    ]


def overlapping_hidden(values: Sequence[int], different: int, k: int) -> frozenset[int]:
    """The places that are hidden among the counts of `overlapping`.

    So few outside one group are a small number too: of the other groups' people it would be known that they are in that
    one. And so few in more than one: hidden as any count.
    """
    edges, total = overlapping(values, different), sum(values)
    nearly_all = {at for at, value in enumerate(values) if value < total and different - value < k}
    several = {len(values) + 1} if nearly_all else set[int]()
    return hidden(edges, k, also=nearly_all | several)


def hidden(edges: Sequence[Edge], k: int, *, also: Collection[int] = ()) -> frozenset[int]:
    """The places of the counts that are hidden where those from 1 to k - 1 are not to be known, nor those `also`."""
    small = [at for at, edge in enumerate(edges) if is_small(edge.value, k)]
    small.sort(key=lambda at: (edges[at].value, at))
    gone = {*small, *also}
    while True:
        unsafe = next((at for at in small if not is_safe(limits(edges, gone, at), k)), None)
        if unsafe is None:
            return frozenset(gone)
        gone |= _needed(edges, gone, unsafe, k)


def is_safe(known: Limits, k: int) -> bool:
    return known.least <= 1 and (known.most is None or known.most >= k)


def limits(edges: Sequence[Edge], gone: set[int] | frozenset[int], at: int) -> Limits:
    """What a reader who sees the others knows of a hidden count."""
    edge = edges[at]
    fall = _flow(edges, gone, at, edge.start, edge.end, edge.value)
    rise = _flow(edges, gone, at, edge.end, edge.start, _ENDLESS)
    return Limits(edge.value - fall, None if rise >= _ENDLESS else edge.value + rise)


def _needed(edges: Sequence[Edge], gone: set[int], at: int, k: int) -> set[int]:
    """What is hidden for the sake of an unsafe one; never nothing."""
    edge = edges[at]
    known = limits(edges, gone, at)
    way: set[int] | None = set()
    if known.most is not None and known.most < k:
        way = _cheapest(edges, gone, at, edge.end, edge.start, k - edge.value)
    elif known.least > 1:
        way = _cheapest(edges, gone, at, edge.start, edge.end, edge.value - 1)
    if way:
        return way
    shown = [other for other in range(len(edges)) if other not in gone and edges[other].value]
    ends = {edge.start, edge.end}
    return {
        min(
            shown,
            key=lambda other: (
                edges[other].grand,
                not ends & {edges[other].start, edges[other].end},
                edges[other].value,
                other,
            ),
        )
    }


def _flow(
    edges: Sequence[Edge], gone: set[int] | frozenset[int], without: int, source: Node, sink: Node, most: int
) -> int:
    """The largest flow from `source` to `sink` over hidden counts, up to `most`: they rise, or fall to nothing."""
    spare: dict[Node, dict[Node, int]] = defaultdict(lambda: defaultdict(int))
    for at in gone:
        if at != without:
            spare[edges[at].start][edges[at].end] += _ENDLESS
            spare[edges[at].end][edges[at].start] += edges[at].value
    total = 0
    while total < most:
        came: dict[Node, Node] = {source: source}
        queue = deque([source])
        while queue and sink not in came:
            here = queue.popleft()
            for there, room in spare[here].items():
                if room > 0 and there not in came:
                    came[there] = here
                    queue.append(there)
        if sink not in came:
            break
        way = [sink]
        while way[-1] != source:
            way.append(came[way[-1]])
        steps = list(zip(way[1:], way, strict=False))
        least = min(most - total, *(spare[a][b] for a, b in steps))
        for a, b in steps:
            spare[a][b] -= least
            spare[b][a] += least
        total += least
    return total


def _cheapest(
    edges: Sequence[Edge], gone: set[int], without: int, source: Node, sink: Node, amount: int
) -> set[int] | None:
    """The counts to hide so that `amount` can go from `source` to `sink` on one way; None where there is no way.

    A shown count costs its value, a hidden one nothing. One that must fall has to have as much.
    """
    ways = _ways(edges, gone, without, amount)
    best: dict[Node, tuple[int, int]] = {source: (0, 0)}
    came: dict[Node, tuple[Node, int]] = {}
    queue: list[tuple[tuple[int, int], int, Node]] = [((0, 0), 0, source)]
    met = 0
    while queue:
        (cost, steps), _, here = heappop(queue)
        if here == sink:
            break
        if (cost, steps) > best[here]:
            continue
        for there, at, more in ways[here]:
            new = (cost + more, steps + 1)
            if there not in best or new < best[there]:
                best[there], came[there] = new, (here, at)
                met += 1
                heappush(queue, (new, met, there))
    if sink not in came:
        return None
    found, here = set(), sink
    while here != source:
        here, at = came[here]
        found.add(at)
    return found - gone


def _ways(
    edges: Sequence[Edge], gone: set[int], without: int, amount: int
) -> dict[Node, list[tuple[Node, int, int]]]:
    """From each node: where a count leads to, its place, and what it costs. The grand total is no way."""
    ways: dict[Node, list[tuple[Node, int, int]]] = defaultdict(list)
    for at, edge in enumerate(edges):
        is_shown = at not in gone
        if at == without or (is_shown and (edge.grand or not edge.value)):
            continue
        cost = edge.value if is_shown else 0
        ways[edge.start].append((edge.end, at, cost))
        if edge.value >= amount:
            ways[edge.end].append((edge.start, at, cost))
    return ways
