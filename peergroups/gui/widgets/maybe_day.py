"""A date that may be left empty."""

from __future__ import annotations

from datetime import date

from peergroups.base import clock
from peergroups.gui.widgets.dates import Day


class MaybeDay(Day):
    """Its value is None while nothing stands in it; the arrows begin with today."""

    def __init__(self) -> None:
        super().__init__()
        self.set_value(None)

    def value(self) -> date | None:
        found: date | None = super().value() if self.text().strip() else None
        return found

    def words(self) -> str:
        return super().words() if self._value is not None else ""

    def _leave(self) -> None:
        if self.text().strip():
            super()._leave()
        else:
            self._take(None)

    def _written(self, value: date | None) -> str:
        return super()._written(value) if value is not None else ""

    def _stepped(self, value: date | None, by: int) -> date:
        return super()._stepped(value, by) if value is not None else clock.here()
