from __future__ import annotations

import subprocess
import sys

import pytest

from peergroups.base.errors import NotEnoughMemory
from peergroups.keys import kdf
from peergroups.keys.kdf import KdfCost


def test_the_same_secret_salt_and_cost_give_the_same_key():
    key = kdf.from_passphrase(b"one", bytes(16), kdf.CHEAPEST)
    assert key == kdf.from_passphrase(b"one", bytes(16), kdf.CHEAPEST)
    assert key != kdf.from_passphrase(b"two", bytes(16), kdf.CHEAPEST)
    assert key != kdf.from_passphrase(b"one", bytes([1] * 16), kdf.CHEAPEST)
    assert len(key) == 32


def test_each_purpose_has_a_key_of_its_own():
    assert kdf.from_random(b"s" * 32, bytes(16), b"one") != kdf.from_random(b"s" * 32, bytes(16), b"two")


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(8, 1, 1),
        KdfCost(19 * 1024, 1, 1),
        KdfCost(19 * 1024 - 1, 2, 1),
        KdfCost(64 * 1024 * 1024, 3, 4),
        KdfCost(64 * 1024, 21, 4),
        KdfCost(64 * 1024, 3, 17),
        KdfCost(64 * 1024, 3, 0),
    ],
)
def test_costs_out_of_bounds_are_refused(cost: KdfCost):
    assert not cost.is_acceptable


def test_a_quick_computer_gets_a_dearer_vault(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kdf, "_memory_kib", lambda: 64 * 1024 * 1024)
    monkeypatch.setattr(kdf, "_seconds", lambda cost: cost.memory_kib / (300 * 1024))
    assert kdf.calibrate().memory_kib == 256 * 1024


def test_a_slow_or_small_computer_gets_the_floor(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kdf, "_seconds", lambda cost: 5.0)
    assert kdf.calibrate().memory_kib == kdf.FLOOR.memory_kib
    monkeypatch.setattr(kdf, "_seconds", lambda cost: 0.01)
    monkeypatch.setattr(kdf, "_memory_kib", lambda: 256 * 1024)
    assert kdf.calibrate().memory_kib == kdf.FLOOR.memory_kib


def test_no_more_than_an_eighth_of_the_memory_is_asked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kdf, "_seconds", lambda cost: 0.01)
    monkeypatch.setattr(kdf, "_memory_kib", lambda: 2 * 1024 * 1024)
    assert kdf.calibrate().memory_kib == 256 * 1024
    monkeypatch.setattr(kdf, "_memory_kib", lambda: 64 * 1024 * 1024)
    assert kdf.calibrate().memory_kib == 512 * 1024


def test_memory_that_is_not_there_ends_the_calibration(monkeypatch: pytest.MonkeyPatch):
    def derive(secret: bytes, salt: bytes, cost: KdfCost) -> bytearray:
        if cost.memory_kib > 64 * 1024:
            raise NotEnoughMemory
        return bytearray(32)

    monkeypatch.setattr(kdf, "from_passphrase", derive)
    assert kdf.calibrate().memory_kib == 64 * 1024


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are set the Linux way")
def test_too_little_memory_is_said_and_survived():
    program = """
import resource
from peergroups.base.errors import NotEnoughMemory
from peergroups.keys import kdf
resource.setrlimit(resource.RLIMIT_AS, (600 * 2**20, 600 * 2**20))
try:
    kdf.from_passphrase(b"x", bytes(16), kdf.KdfCost(1024 * 1024, 3, 1))
except NotEnoughMemory as error:
    print(error.code)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "not_enough_memory"


@pytest.mark.slow
def test_a_real_calibration_stays_within_its_bounds():
    """Slow: it measures this computer, which is its purpose."""
    cost = kdf.calibrate()
    assert cost.is_acceptable
    assert kdf.FLOOR.memory_kib <= cost.memory_kib <= 512 * 1024
    assert cost.passes == 3
