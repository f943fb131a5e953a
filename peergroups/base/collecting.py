"""Python's search for garbage, put off while much is made that is none."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_MUCH = 50_000  # objects: looking at that many holds every other thread up for longer than a window may wait

_guard = threading.Lock()
_resting = 0  # how many do so at this moment, in any thread
_has_put_aside = False  # something that may be garbage by now


def is_resting() -> bool:
    """Whether somebody makes much that is no garbage: whoever collects waits until that is over."""
    return _resting > 0


@contextmanager
def resting() -> Iterator[None]:
    """No garbage is looked for meanwhile; what was made counts as old afterwards, without a look at each.

    In a program that collects by itself (Python's own collecting is off) it is not looked at again before
    `collect_all`, where it was much.
    """
    was_on = gc.isenabled()
    gc.disable()
    _count(1)
    try:
        yield
    finally:
        _count(-1)
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
        elif gc.get_count()[0] > _MUCH:
            gc.freeze()
            _note(True)


def collect_all() -> None:
    """Looks at everything that may be garbage, also at what was put aside: only that takes a tenth of a second."""
    if not _has_put_aside:
        gc.collect()
        return
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    _note(False)


def _note(put_aside: bool) -> None:
    global _has_put_aside  # noqa: PLW0603  one program, one search for garbage
    _has_put_aside = put_aside


def _count(more: int) -> None:
    global _resting  # noqa: PLW0603  one program, one search for garbage
    with _guard:
        _resting += more
