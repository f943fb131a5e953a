"""A PDF that opens with a password only: AES-256 as PDF 2.0 has it (revision 6), by `cryptography`.

ReportLab asks whatever stands as a document's `encrypt` to prepare itself, to encode what is written, and for what
the file says of it. Its own ciphers are older or slow. Source: ISO 32000-2, 7.6.4.
"""

from __future__ import annotations

import secrets
from hashlib import sha256, sha384, sha512

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from reportlab.pdfbase.pdfdoc import PDFDictionary

LONGEST = 127  # bytes of a password that count
_SALT, _BLOCK = 8, 16  # bytes
_ROUNDS = 64  # of the slow hash, at least
_MAY = -4 & 0xFFFFFFFF  # all that a reader may be allowed: who has the password may print and copy
_HASHES = (sha256, sha384, sha512)


class Lock:
    """The key of one file and what it says of it; a new one each time, so that no two files are alike."""

    def __init__(self, password: str) -> None:
        """`password` is what opens the file; it is kept nowhere, nor is there a second one.

        It counts as it is typed: some readers fold letters, some do not, so it should be one that folding leaves alone.
        """
        self._key = secrets.token_bytes(32)
        typed = password.encode()[:LONGEST]
        owner = secrets.token_bytes(32)
        self._user, self._user_key = self._proof(typed)
        self._owner, self._owner_key = self._proof(owner, self._user)

    def prepare(self, _document: object) -> None:
        """Nothing depends on the rest of the file."""

    def register(self, _number: int, _version: int) -> None:
        """One key is for all objects."""

    def encode(self, data: bytes | str) -> bytes:
        """The data of a stream, locked."""
        plain = data.encode("latin-1") if isinstance(data, str) else data
        padder = padding.PKCS7(_BLOCK * 8).padder()
        start = secrets.token_bytes(_BLOCK)
        return start + _cbc(self._key, start, padder.update(plain) + padder.finalize())

    def info(self) -> PDFDictionary:
        """What the file says of its lock."""
        rights = _MAY.to_bytes(4, "little") + b"\xff\xff\xff\xffTadb" + secrets.token_bytes(4)
        proofs = {
            "U": self._user,
            "UE": self._user_key,
            "O": self._owner,
            "OE": self._owner_key,
            "Perms": _ecb(self._key, rights),
        }
        cipher = PDFDictionary({"CFM": "/AESV3", "AuthEvent": "/DocOpen", "Length": 32})
        return PDFDictionary(
            {
                "Filter": "/Standard",
                "V": 5,
                "R": 6,
                "Length": 256,
                "P": _MAY - (1 << 32),
                "StmF": "/StdCF",
                "StrF": "/StdCF",
                "CF": PDFDictionary({"StdCF": cipher}),
                **{name: f"<{value.hex()}>" for name, value in proofs.items()},
            }
        )

    def _proof(self, password: bytes, before: bytes = b"") -> tuple[bytes, bytes]:
        """What a password is proved by, and the key under it."""
        check, salt = secrets.token_bytes(_SALT), secrets.token_bytes(_SALT)
        proof = _slow_hash(password, check, before) + check + salt
        return proof, _cbc(_slow_hash(password, salt, before), bytes(_BLOCK), self._key)


def _slow_hash(password: bytes, salt: bytes, before: bytes) -> bytes:
    key = sha256(password + salt + before).digest()
    rounds = 0
    while True:
        data = (password + key + before) * 64
        mixed = _cbc(key[:16], key[16:32], data)
        key = _HASHES[sum(mixed[:16]) % 3](mixed).digest()
        rounds += 1
        if rounds >= _ROUNDS and mixed[-1] <= rounds - 32:
            return key[:32]


def _cbc(key: bytes, start: bytes, data: bytes) -> bytes:
    made = Cipher(algorithms.AES(key), modes.CBC(start)).encryptor()
    return made.update(data) + made.finalize()


def _ecb(key: bytes, block: bytes) -> bytes:
    made = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305  one block, as the format wants it
    return made.update(block) + made.finalize()
