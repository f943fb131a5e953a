"""The room of a window in em: every limit, and that nothing flickers at one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from peergroups.gui.core import measure
from peergroups.gui.core.measure import Width


def of(wide: float, high: float = 40, before: measure.Measure | None = None) -> measure.Measure:
    return measure.of(QSize(round(wide * 16), round(high * 16)), 16, before)


@pytest.mark.parametrize(
    ("em", "width"),
    [(28, Width.MENU), (49.9, Width.MENU), (50, Width.RAIL), (71.9, Width.RAIL), (72, Width.WORDS),
     (109.9, Width.WORDS), (110, Width.BROAD), (160, Width.BROAD)],
)  # fmt: skip
def test_a_window_takes_the_form_of_its_width(em: float, width: Width) -> None:
    assert of(em).width is width


@pytest.mark.parametrize(
    ("screen", "size", "width", "low"),
    [(1366, 100, Width.WORDS, False), (1366, 150, Width.RAIL, True), (1366, 200, Width.MENU, True),
     (1024, 100, Width.RAIL, False), (1024, 150, Width.MENU, True), (1024, 200, Width.MENU, True),
     (1920, 100, Width.BROAD, False)],
)  # fmt: skip
def test_the_screens_people_have(screen: int, size: int, width: Width, low: bool) -> None:
    found = measure.of(QSize(screen, 690), 16 * size / 100)
    assert (found.width, found.low) == (width, low)


def test_a_limit_counts_once_it_is_crossed_by_one_em() -> None:
    rail = of(71)
    assert of(72.5, before=rail).width is Width.RAIL
    assert of(73.1, before=rail).width is Width.WORDS
    words = of(80)
    assert of(71.5, before=words).width is Width.WORDS
    assert of(70.9, before=words).width is Width.RAIL
    tall = of(80, 40)
    assert not of(80, 35.5, before=tall).low
    assert of(80, 34.9, before=tall).low
    low = of(80, 30)
    assert of(80, 36.5, before=low).low
    assert not of(80, 37.1, before=low).low


def test_a_leap_over_two_limits_is_one_leap() -> None:
    assert of(30, before=of(120)).width is Width.MENU
    assert of(120, before=of(30)).width is Width.BROAD
