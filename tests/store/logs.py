"""A write-ahead file as somebody writes it who knows SQLite's format and has no key: its frames sum up."""

from __future__ import annotations

import struct
from pathlib import Path

from peergroups.store.write_ahead import Frame

PAGE = 4096


def read(log: Path) -> list[Frame]:
    """All frames of the present round."""
    raw = log.read_bytes()
    found, at = [], 32
    while at + 24 + PAGE <= len(raw) and raw[at + 8 : at + 16] == raw[16:24]:
        number, pages = struct.unpack(">2I", raw[at : at + 8])
        found.append(Frame(number, pages, raw[at + 24 : at + 24 + PAGE]))
        at += 24 + PAGE
    return found


def write(log: Path, frames: list[Frame]) -> None:
    """These frames under the header that is there."""
    raw = log.read_bytes()[:32]
    salts, order = raw[16:24], ">" if raw[3] & 1 else "<"
    sums = struct.unpack(">2I", raw[24:32])
    out = [raw]
    for number, pages, body in frames:
        head = struct.pack(">2I", number, pages)
        sums = _summed(order, sums, head + body)
        out.append(head + salts + struct.pack(">2I", *sums) + body)
    log.write_bytes(b"".join(out))


def _summed(order: str, sums: tuple[int, ...], data: bytes) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second
