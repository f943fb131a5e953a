"""A disk as a power cut leaves it: what was synced is there, of the rest any sectors in any order."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_RECORD = struct.Struct("<cHQI")


@dataclass(frozen=True, slots=True)
class Operation:
    """`op`: w(rite), s(ync), t(runcate to `offset`), u(nlink), r(ename to `data`), c(reate)."""

    op: str
    path: str
    offset: int
    data: bytes


def read_log(raw: bytes) -> Iterator[Operation]:
    at = 0
    while at + _RECORD.size <= len(raw):
        op, size, offset, length = _RECORD.unpack_from(raw, at)
        at += _RECORD.size
        yield Operation(
            op.decode(), raw[at : at + size].decode(), offset, raw[at + size : at + size + length]
        )
        at += size + length


@dataclass
class _File:
    durable: bytearray
    pending: list[Operation] = field(default_factory=list)

    def settle(self) -> None:
        for operation in self.pending:
            _apply(self.durable, operation)
        self.pending.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """The durable bytes and any of the sectors not synced, in any order."""
        kept, share = bytearray(self.durable), chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        pieces = [piece for operation in self.pending for piece in _sectors(operation)]
        if chance.random() < 0.5:
            chance.shuffle(pieces)
        for piece in pieces:
            if chance.random() < share:
                _apply(kept, piece)
        return bytes(kept)


class Disk:
    """Files by name; names last once their folder is synced."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        known = {
            str(file): _File(bytearray(file.read_bytes())) for file in folder.rglob("*") if file.is_file()
        }
        self._names: dict[str, _File] = dict(known)
        self._durable: dict[str, _File] = dict(known)

    def take(self, operation: Operation) -> None:
        path = operation.path
        if operation.op == "s":
            self._sync(path)
        elif operation.op == "u":
            self._names.pop(path, None)
        elif operation.op == "r":
            moved = self._names.pop(path, None)
            if moved is not None:
                self._names[operation.data.decode()] = moved
        elif operation.op == "c":
            self._names[path] = _File(bytearray())
        elif path in self._names:
            self._names[path].pending.append(operation)

    def cut(self, target: Path, chance: random.Random) -> None:
        """Writes the disk to `target` as it may look after the power came back."""
        for path in self._names.keys() | self._durable.keys():
            new, old = self._names.get(path), self._durable.get(path)
            there = new if new is old else chance.choice((new, old))
            if there is not None:
                file = target / Path(path).relative_to(self._folder)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(there.after_a_cut(chance))

    def _sync(self, path: str) -> None:
        if path in self._names:
            self._names[path].settle()
            return
        for name in self._names.keys() | self._durable.keys():
            if str(Path(name).parent) == path:
                if name in self._names:
                    self._durable[name] = self._names[name]
                else:
                    self._durable.pop(name, None)


def _apply(kept: bytearray, operation: Operation) -> None:
    if operation.op == "t":
        del kept[operation.offset :]
        kept.extend(bytes(operation.offset - len(kept)))
        return
    end = operation.offset + len(operation.data)
    kept.extend(bytes(max(0, end - len(kept))))
    kept[operation.offset : end] = operation.data


def _sectors(operation: Operation) -> Iterator[Operation]:
    if operation.op == "t":
        yield operation
        return
    at = 0
    while at < len(operation.data):
        size = SECTOR - (operation.offset + at) % SECTOR
        yield Operation("w", operation.path, operation.offset + at, operation.data[at : at + size])
        at += size
