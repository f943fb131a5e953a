"""A disk that does not answer is waited for no longer than one wants, and is not asked again meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from peergroups.base import patience
from peergroups.base.errors import Cancelled


@pytest.fixture
def over() -> Iterator[threading.Event]:
    """Set at the end of the test, or before: what waits for it answers then."""
    event = threading.Event()
    yield event
    event.set()


def test_what_answers_is_heard_and_what_it_raises_is_raised(tmp_path: Path):
    assert patience.within(lambda: 3) == 3
    assert patience.of(tmp_path, lambda: 3) == 3
    assert patience.moving(lambda _move: 3, still=9) == 3
    for ask in (patience.within, lambda act: patience.of(tmp_path, act)):
        with pytest.raises(ZeroDivisionError):
            ask(lambda: 1 // 0)


def test_a_place_that_has_not_answered_is_asked_nothing_more_before_it_does(
    tmp_path: Path, over: threading.Event
):
    asked = []

    def never() -> int:
        asked.append(1)
        over.wait()
        return 1

    assert patience.of(tmp_path, never, 0.05) is None
    assert patience.of(tmp_path, never, 0.05) is None
    assert len(asked) == 1
    assert patience.of(tmp_path / "other", lambda: 2) == 2
    over.set()
    assert patience.of(tmp_path, lambda: 3, 9) == 3


def test_two_that_ask_the_same_place_at_once_both_hear_it(tmp_path: Path, over: threading.Event):
    begun = threading.Event()

    def slow() -> int:
        begun.set()
        over.wait()
        return 1

    heard: list[int | None] = []
    other = threading.Thread(target=lambda: heard.append(patience.of(tmp_path, slow, 9)))
    other.start()
    begun.wait()
    waiting = threading.Thread(target=lambda: heard.append(patience.of(tmp_path, lambda: 2, 9)))
    waiting.start()
    over.set()
    for one in (other, waiting):
        one.join()
    assert sorted(map(str, heard)) == ["1", "2"]


@pytest.mark.parametrize(("still", "most"), [(0.2, 60), (60, 0.2)])
def test_what_moves_no_more_or_takes_too_long_is_left_alone(over: threading.Event, still: float, most: float):
    def act(move) -> int:
        while most < still and not over.is_set():
            move()
        over.wait()
        return 1

    assert patience.moving(act, still=still, most=most) is None


def test_whoever_waits_can_stop(over: threading.Event):
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        patience.moving(lambda _move: over.wait(), still=60, look=stop)
