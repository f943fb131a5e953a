"""From a secret to a wrapping key: Argon2id for what people choose, HKDF for what is already random."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from peergroups.base import clock
from peergroups.base.errors import NotEnoughMemory

KEY_BYTES = 32
SALT_BYTES = 16

_KIB_PER_MIB = 1024
_ASSUMED_RAM = 2 * 1024**3  # bytes, where the system does not say (Windows)
_LONG_ENOUGH = 0.7  # seconds a person waits without minding, and a guesser minds very much
_MOST_ON_CREATION = 512 * _KIB_PER_MIB
_TOO_LITTLE_MEMORY = float("inf")  # seconds: it would never end


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess costs: memory in KiB, passes over it, lanes side by side."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_acceptable(self) -> bool:
        """Neither cheaper than a vault may be, nor so dear that a forged header could stop the computer."""
        return (
            CHEAPEST.memory_kib <= self.memory_kib <= DEAREST.memory_kib
            and CHEAPEST.passes <= self.passes <= DEAREST.passes
            and CHEAPEST.lanes <= self.lanes <= DEAREST.lanes
        )


CHEAPEST = KdfCost(19 * _KIB_PER_MIB, 2, 1)  # OWASP's lowest for Argon2id; for tests and the sample vault
FLOOR = KdfCost(64 * _KIB_PER_MIB, 3, 4)  # the least a new vault is calibrated to (lanes: at most)
DEAREST = KdfCost(2048 * _KIB_PER_MIB, 20, 16)
_known: ContextVar[dict[tuple[bytes, KdfCost], bytearray] | None] = ContextVar("known", default=None)


def from_passphrase(passphrase: bytes, salt: bytes, cost: KdfCost) -> bytearray:
    """The wrapping key for a normalised passphrase; NotEnoughMemory when the computer cannot spare it now."""
    assert cost.is_acceptable, "costs are checked where they are read"
    key = bytearray(KEY_BYTES)
    argon = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    try:
        argon.derive_into(passphrase, key)
    except MemoryError as error:
        raise NotEnoughMemory from error
    finally:
        _cover(len(passphrase), salt)
    return key


def from_tried(passphrase: bytes, salt: bytes, cost: KdfCost) -> bytearray:
    """The same, remembered for as long as `each_once` lasts."""
    known = _known.get()
    if known is None:
        return from_passphrase(passphrase, salt, cost)
    if (salt, cost) not in known:
        known[salt, cost] = from_passphrase(passphrase, salt, cost)
    return bytearray(known[salt, cost])


@contextmanager
def each_once() -> Iterator[None]:
    """One passphrase is tried at many headers within: what it gives with a salt at a cost is derived once."""
    known: dict[tuple[bytes, KdfCost], bytearray] = {}
    token = _known.set(known)
    try:
        yield
    finally:
        _known.reset(token)
        for key in known.values():
            key[:] = bytes(len(key))


def _cover(length: int, salt: bytes) -> None:
    """OpenSSL frees its own copy of a passphrase without zeroing it; one of noughts takes that place at once."""
    cheap = Argon2id(salt=salt, length=KEY_BYTES, iterations=1, lanes=1, memory_cost=8)
    cheap.derive_into(bytes(length), bytearray(KEY_BYTES))


def from_random(secret: bytes | bytearray, salt: bytes, purpose: bytes) -> bytearray:
    """A key for one purpose out of a secret that is already random; another purpose, an unrelated key."""
    key = bytearray(KEY_BYTES)
    HKDF(SHA256(), KEY_BYTES, salt=salt, info=purpose).derive_into(secret, key)
    return key


def calibrate() -> KdfCost:
    """The cost for a new vault on this computer: some 0.7 s, at most 512 MiB and an eighth of the memory."""
    lanes = min(FLOOR.lanes, os.cpu_count() or 1)
    most = min(_MOST_ON_CREATION, _memory_kib() // 8)
    cost = KdfCost(FLOOR.memory_kib, FLOOR.passes, lanes)
    took = _seconds(cost)
    while took < _LONG_ENOUGH and cost.memory_kib * 2 <= most:
        dearer = KdfCost(cost.memory_kib * 2, cost.passes, lanes)
        took = _seconds(dearer)
        if took < _TOO_LITTLE_MEMORY:
            cost = dearer
    return cost


def seconds_for(effort: int) -> float:
    """About how long this computer takes for so many KiB times passes, told from the cheapest derivation."""
    return min(_seconds(CHEAPEST), 1.0) * effort / (CHEAPEST.memory_kib * CHEAPEST.passes)


def _seconds(cost: KdfCost) -> float:
    """How long one derivation takes; endless where the memory is not there."""
    start = clock.monotonic()
    try:
        from_passphrase(b"how long does this take", bytes(SALT_BYTES), cost)
    except NotEnoughMemory:
        return _TOO_LITTLE_MEMORY
    return clock.monotonic() - start


def _memory_kib() -> int:
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024
    except (AttributeError, ValueError, OSError):
        return _ASSUMED_RAM // 1024
