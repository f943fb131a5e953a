"""A moment by the clock of the organisation."""

from __future__ import annotations

from datetime import UTC, datetime

from peergroups.base import clock


def test_a_moment_is_told_by_the_clock_of_the_organisation_whose_vault_is_open(monkeypatch):
    monkeypatch.setattr(clock, "_zone", clock._zone)  # as it was, afterwards
    clock.use_zone("Asia/Kathmandu")
    there = clock.there(datetime(2026, 11, 27, 20, 30, tzinfo=UTC))
    assert f"{there:%Y-%m-%d %H:%M}" == "2026-11-28 02:15"
