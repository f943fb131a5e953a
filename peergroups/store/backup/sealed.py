"""The format of a backup file, `.pgbak`, version 1.

    magic "PGBACKUP" | version u16 | epoch u64 | made u64 (microseconds since 1970, UTC) | header length u32
    | manifest length u32 | salt, 32 bytes | the vault's header as it was | chunks

All of that but the chunks is the prelude: readable by anybody, and bound to each chunk by its hash. Numbers are
big-endian. The first chunk is the manifest (JSON), the others are 64 KiB of the database, the last one shorter or
equal. Each is ChaCha20-Poly1305 under HKDF-SHA256(backup key, salt), with the nonce `counter (11 bytes) || 1 at the
last chunk, else 0`: a chunk that is changed, moved, doubled or missing does not open.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from peergroups.base.errors import FileUnreadable, VaultTooNew

MAGIC, VERSION = b"PGBACKUP", 1
CHUNK = 64 * 1024  # bytes of plain text
SALT = 32
_TAG = 16
_FIXED = struct.Struct(">8sHQQII")
_LARGEST_HEADER, _LARGEST_MANIFEST = 64 * 1024, 64 * 1024
_EPOCH_START = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = 2**48 * 1000  # microseconds; beyond this no calendar follows


@dataclass(frozen=True, slots=True)
class Prelude:
    """What anybody with the file can read."""

    epoch: int
    made_at: datetime
    salt: bytes
    header: bytes
    manifest_length: int
    version: int = VERSION

    def packed(self) -> bytes:
        made = (self.made_at - _EPOCH_START) // timedelta(microseconds=1)
        fixed = _FIXED.pack(MAGIC, self.version, self.epoch, made, len(self.header), self.manifest_length)
        return fixed + self.salt + self.header


def write(
    out: BinaryIO, prelude: Prelude, key: bytearray, *, manifest: bytes, parts: Iterable[bytes]
) -> None:
    """Writes prelude, manifest and the parts (each of CHUNK bytes, the last one may be shorter)."""
    head = prelude.packed()
    out.write(head)
    box, bound = _box(key, prelude.salt), hashlib.sha256(head).digest()
    waiting = manifest
    number = 0
    for part in parts:
        out.write(box.encrypt(_nonce(number, last=False), waiting, bound))
        waiting, number = part, number + 1
    out.write(box.encrypt(_nonce(number, last=True), waiting, bound))


def require_file(file: Path) -> None:
    """FileUnreadable("backup.not_one") for a pipe or a device, which has no end. What is not there says so later."""
    if file.exists() and not file.is_file():
        raise FileUnreadable("backup.not_one")


def read_prelude(source: BinaryIO) -> Prelude:
    """What stands before the chunks; FileUnreadable for what is no backup, VaultTooNew for one of a later format."""
    fixed = source.read(_FIXED.size)
    if len(fixed) != _FIXED.size or not fixed.startswith(MAGIC):
        raise FileUnreadable("backup.not_one")
    _, version, epoch, made, header_length, manifest_length = _FIXED.unpack(fixed)
    if version > VERSION:
        raise VaultTooNew(needs=version, have=VERSION)
    if not (version and 0 < header_length <= _LARGEST_HEADER and 0 < manifest_length <= _LARGEST_MANIFEST):
        raise FileUnreadable("backup.damaged")
    salt, header = source.read(SALT), source.read(header_length)
    if len(salt) != SALT or len(header) != header_length or made > _LATEST or epoch >= 2**63:
        raise FileUnreadable("backup.damaged")
    moment = _EPOCH_START + timedelta(microseconds=made)
    return Prelude(epoch, moment, salt, header, manifest_length, version)


def read(source: BinaryIO, prelude: Prelude, key: bytearray) -> Iterator[bytes]:
    """The manifest, then the database part by part; each is proved before it is given."""
    box, bound = _box(key, prelude.salt), hashlib.sha256(prelude.packed()).digest()
    size, number = prelude.manifest_length + _TAG, 0
    sealed = source.read(size)
    while True:
        following = source.read(CHUNK + _TAG)
        try:
            yield box.decrypt(_nonce(number, last=not following), sealed, bound)
        except InvalidTag:
            raise FileUnreadable("backup.damaged") from None
        if not following:
            return
        sealed, number = following, number + 1


def length(prelude: Prelude, size: int) -> int:
    """Bytes of the whole file with a database of that size."""
    parts = -(-size // CHUNK)
    return len(prelude.packed()) + prelude.manifest_length + size + (1 + parts) * _TAG


def _box(key: bytearray, salt: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt, b"peergroups 1 backup file").derive(bytes(key)))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
