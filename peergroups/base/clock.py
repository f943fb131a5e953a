"""The one place that asks the time. Tests set it with `clock.fixed`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

_fixed: datetime | None = None
_zone = ZoneInfo("UTC")


def now() -> datetime:
    """The present instant, in UTC."""
    return _fixed or datetime.now(UTC)


def today(zone: ZoneInfo) -> date:
    """The calendar day it is now in that zone."""
    return now().astimezone(zone).date()


def use_zone(name: str) -> None:
    """From now on `here` is in that zone: that of the organisation whose vault is open."""
    global _zone  # noqa: PLW0603
    _zone = ZoneInfo(name)


def here() -> date:
    """The calendar day it is now where the organisation is."""
    return today(_zone)


def there(moment: datetime) -> datetime:
    """A moment by the clock on the organisation's wall, wherever this computer is."""
    return moment.astimezone(_zone)


def monotonic() -> float:
    """Seconds that only go forward; for waiting and idle time, never for dates."""
    return time.monotonic()


@contextmanager
def fixed(moment: datetime) -> Iterator[None]:
    """Stops the clock at `moment` (with a zone) for a test or a demonstration."""
    global _fixed  # noqa: PLW0603
    before, _fixed = _fixed, moment.astimezone(UTC)
    try:
        yield
    finally:
        _fixed = before
