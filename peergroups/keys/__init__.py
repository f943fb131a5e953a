"""The key cabinet: passphrases, the recovery code, the keychain and the header file. No SQL, no window.

Keys, each from the one above:

    passphrase --NFKC, UTF-8--> Argon2id(salt, cost) --+
    recovery code, 160 bits ----> HKDF(salt) ----------+--> unwrap the slot's private key (X25519)
    keychain secret, 256 bits --> HKDF(salt) ----------+
    private key --X25519, HKDF--> open the slot's letter: the master key (32 random bytes)
    master key --HKDF(vault id)--> key of the header's MAC; key of backups
    master key --HKDF(salt)-----> unwrap the database keys (32 random bytes each, SQLCipher's raw key) and the root
    root --HKDF(vault id)-------> keys of the audit log's and of the rollback notes' MACs and of forms kept aside, for
                                  the life of the vault

A new passphrase or recovery code rewrites one slot of the header; the database is never rewritten for it. When
somebody leaves, the master key itself is changed: each slot that stays gets a new letter, for which nobody's
passphrase is needed (`rotation`). The root is the first master key; until it changes no entry is kept for it.
Wrapping is ChaCha20-Poly1305, bound to the vault, the slot, its cost and its public key.

`vault.hdr` is one line of canonical JSON (sorted, ASCII, no blanks, at most 64 KiB); base64 for all bytes:

    magic       "peergroups-vault"            v           2, the format's version
    min_reader  1 or 2, the least to read it  vault       the vault's id, 16 random bytes
    gen         1, 2, ... with each change    cipher      "sqlcipher4/raw"
    slots       [{id, type: passphrase, kdf: {a: argon2id, m (KiB), t, p, s}, n, w, label?, p, e, m}
                 {id, type: recovery | keychain, kdf: {a: hkdf-sha256, s}, n, w, label?, p, e, m}], at most 32
    keys        [{id, purpose: db, state: active | pending | retired, s, n, w}
                 {id, purpose: root, state: active, s, n, w}], at most 32
    mac         HMAC-SHA256 over all but mac and sha256
    sha256      over all but itself

`s` salt, `n` nonce, `w` the wrapped key (48 bytes), `p` the slot's public key, `e` the public key of its letter, `m`
the letter (48 bytes), `label` a picture word (a-z), never a name. Frozen for every version to come: canonical JSON,
`magic`, `v`, `min_reader` and the rule of `sha256`.

Version 1 had neither labels nor letters (`w` was the master key itself), one passphrase and no keychain. It is
read for ever and written as version 2 at its first change; a slot of version 1 stays as it is until its secret is
changed. `min_reader` is 1 only where a reader of version 1 would lose nothing.

Reading goes: size, JSON in its one spelling, sha256 (else VaultDamaged: damage is never called a wrong
passphrase), magic (VaultForeign), min_reader (VaultTooNew), a strict schema with the limits of every cost
(VaultDamaged), the slots (WrongPassphrase, WrongRecoveryCode), the mac (VaultDamaged). A header of a later
version that says version 2 may read it is read, and never rewritten.

`vault.hdr.bak` is a second copy, used by itself when the first is missing or damaged. During a change it is
the old header; after it, a copy of the new one, so that a passphrase that was taken away opens neither.
`.hdr-*` are what a killed program left; they are swept. An old header put back whole does open, since nothing
in it remembers: the database keeps the last `gen` it saw, and its keeper compares.
"""

from __future__ import annotations

from peergroups.keys.cabinet import (
    HeaderInfo,
    SlotInfo,
    create,
    database_keys,
    open_header_bytes,
    open_with_code,
    open_with_keychain,
    open_with_passphrase,
    opens_slot,
    put_header,
    read_copies,
    read_header,
    told_header_bytes,
)
from peergroups.keys.header_files import HEADER, SECOND
from peergroups.keys.kdf import CHEAPEST, KdfCost, each_once
from peergroups.keys.labels import LABELS, free_label
from peergroups.keys.opened import VaultKeys
from peergroups.keys.rotation import (
    abandon_rotation,
    begin_rotation,
    drop_retired,
    finish_rotation,
    retired_keys,
)
from peergroups.keys.ways import (
    add_keychain,
    add_passphrase,
    change_passphrase,
    new_recovery_code,
    remove_slot,
    set_label,
    weak_slots,
)

__all__ = [
    "CHEAPEST",
    "HEADER",
    "LABELS",
    "SECOND",
    "HeaderInfo",
    "KdfCost",
    "SlotInfo",
    "VaultKeys",
    "abandon_rotation",
    "add_keychain",
    "add_passphrase",
    "begin_rotation",
    "change_passphrase",
    "create",
    "database_keys",
    "drop_retired",
    "each_once",
    "finish_rotation",
    "free_label",
    "new_recovery_code",
    "open_header_bytes",
    "open_with_code",
    "open_with_keychain",
    "open_with_passphrase",
    "opens_slot",
    "put_header",
    "read_copies",
    "read_header",
    "remove_slot",
    "retired_keys",
    "set_label",
    "told_header_bytes",
    "weak_slots",
]
