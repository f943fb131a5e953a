"""The key cabinet: passphrases, the recovery code and the header file. No SQL, no window.

Keys, each from the one above:

    passphrase --NFKC, UTF-8--> Argon2id(salt, cost) --+
    recovery code, 160 bits ----> HKDF(salt) ----------+--> unwrap the master key (32 random bytes)
    master key --HKDF(vault id)--> key of the header's MAC
    master key --HKDF(salt)-----> unwrap the database key (32 random bytes, SQLCipher's raw key)

A new passphrase or recovery code rewrites one slot of the header; the database is never rewritten for it.
Wrapping is ChaCha20-Poly1305, bound to the vault, the slot and its cost.

`vault.hdr` is one line of canonical JSON (sorted, ASCII, no blanks, at most 64 KiB); base64 for all bytes:

    magic       "peergroups-vault"            v           1, the format's version
    min_reader  1, the least that can read it vault       the vault's id, 16 random bytes
    gen         1, 2, ... with each change    cipher      "sqlcipher4/raw"
    slots       [{id, type: passphrase, kdf: {a: argon2id, m (KiB), t, p, s}, n, w}
                 {id, type: recovery, kdf: {a: hkdf-sha256, s}, n, w}]
    keys        [{id, purpose: db, state: active | pending | retired, s, n, w}]
    mac         HMAC-SHA256 over all but mac and sha256
    sha256      over all but itself

`s` salt, `n` nonce, `w` the wrapped key (48 bytes). Frozen for every version to come: canonical JSON,
`magic`, `v`, `min_reader` and the rule of `sha256`.

Reading goes: size, JSON in its one spelling, sha256 (else VaultDamaged: damage is never called a wrong
passphrase), magic (VaultForeign), min_reader (VaultTooNew), a strict schema with the limits of every cost
(VaultDamaged), the slots (WrongPassphrase, WrongRecoveryCode), the mac (VaultDamaged). A header of a later
version that says version 1 may read it is read, and never rewritten.

`vault.hdr.bak` is a second copy, used by itself when the first is missing or damaged. During a change it is
the old header; after it, a copy of the new one, so that a passphrase that was taken away opens neither.
`.hdr-*` are what a killed program left; they are swept. An old header put back whole does open, since nothing
in it remembers: the database keeps the last `gen` it saw, and its keeper compares.
"""

from __future__ import annotations

from peergroups.keys.cabinet import (
    HeaderInfo,
    VaultKeys,
    change_passphrase,
    create,
    new_recovery_code,
    open_with_code,
    open_with_passphrase,
    read_header,
)
from peergroups.keys.files import HEADER, SECOND
from peergroups.keys.kdf import CHEAPEST, KdfCost

__all__ = [
    "CHEAPEST",
    "HEADER",
    "SECOND",
    "HeaderInfo",
    "KdfCost",
    "VaultKeys",
    "change_passphrase",
    "create",
    "new_recovery_code",
    "open_with_code",
    "open_with_passphrase",
    "read_header",
]
