"""What a vault's database says on every page, read without SQLCipher.

The format as SQLCipher 4 documents it: pages of 4,096 bytes, of which the last 80 are a 16-byte vector and a 64-byte
HMAC-SHA512; AES-256-CBC; the first 16 bytes of the file are the salt; the key of the seals is PBKDF2 (2 rounds) of the
key with the salt XOR 0x3a.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SEAL, SALT = 4096, 80, 64, 16


def pages(database: Path, key: bytes) -> Iterator[tuple[str, int, bytes]]:
    """Where from (`db`, `wal`), number and plain bytes of every page, free ones and overwritten frames too.

    AssertionError for a page whose seal is wrong.
    """
    whole = database.read_bytes()
    salt = whole[:SALT]
    sealing = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    for number in range(1, len(whole) // PAGE + 1):
        yield "db", number, _opened(whole[(number - 1) * PAGE : number * PAGE], number, key, sealing)
    log = database.with_name(f"{database.name}-wal")
    frames = log.read_bytes()[32:] if log.exists() else b""
    for at in range(0, len(frames), PAGE + 24):
        head, page = frames[at : at + 24], frames[at + 24 : at + 24 + PAGE]
        if len(page) == PAGE:
            number = int.from_bytes(head[:4], "big")
            yield "wal", number, _opened(page, number, key, sealing)


def _opened(page: bytes, number: int, key: bytes, sealing: bytes) -> bytes:
    start = SALT if number == 1 else 0
    body, vector, seal = (
        page[start : PAGE - RESERVED],
        page[PAGE - RESERVED : PAGE - SEAL],
        page[PAGE - SEAL :],
    )
    said = hmac.digest(sealing, body + vector + number.to_bytes(4, "little"), "sha512")
    assert hmac.compare_digest(said, seal), f"page {number} was changed"
    plain = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return plain.update(body) + plain.finalize()
