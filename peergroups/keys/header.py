"""What stands in `vault.hdr`, read strictly. The format is told in `keys/__init__`."""

from __future__ import annotations

import hmac
import json
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal
from uuid import UUID

from peergroups.base.errors import VaultDamaged, VaultForeign, VaultTooNew
from peergroups.keys import header_files, kdf
from peergroups.keys.kdf import KdfCost

MAGIC = "peergroups-vault"
VERSION = 2
CIPHER = "sqlcipher4/raw"

_NONCE_BYTES = 12
_WRAPPED_BYTES = kdf.KEY_BYTES + 16  # the key and the seal of ChaCha20-Poly1305
_ID_BYTES = 8
MOST_SLOTS = 32
_LARGEST_NUMBER = 2**53  # what every reader of JSON holds exactly
_FIELDS = frozenset({"magic", "v", "min_reader", "vault", "gen", "cipher", "slots", "keys", "sha256", "mac"})

_LABEL = re.compile(r"[a-z]{2,20}")
_TYPES = ("passphrase", "recovery", "keychain")

SlotType = Literal["passphrase", "recovery", "keychain"]
KeyPurpose = Literal["db", "root"]
KeyState = Literal["active", "pending", "retired"]
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A 32-byte key under another: salt of the wrapping key, nonce, sealed bytes."""

    salt: bytes
    nonce: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    """The master key in a slot's letter box: who has the slot's own private key can take it out."""

    public: bytes  # of the slot; its private key is what the slot wraps
    once: bytes  # the public half of a key pair used for this letter only
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: by a passphrase (at a cost), a recovery code or the computer's keychain (at none).

    What it wraps is the slot's private key; without `box`, as version 1 made them, the master key itself.
    """

    id: bytes
    type: SlotType
    cost: KdfCost | None
    wrapped: Wrapped
    label: str = ""  # the picture word its owner chose; anybody with the disk can read it
    box: Sealed | None = None


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A database key, or the root of the seals, under the master key."""

    id: bytes
    state: KeyState
    wrapped: Wrapped
    purpose: KeyPurpose = "db"


@dataclass(frozen=True, slots=True)
class Header:
    """A header that says what it should; whether we wrote it, only `is_sealed_with` can tell."""

    vault_id: UUID
    generation: int
    slots: tuple[Slot, ...]
    keys: tuple[KeyEntry, ...]
    version: int = VERSION
    raw: bytes = b""  # as read or written

    @property
    def active_key(self) -> KeyEntry:
        return next(entry for entry in self.keys if (entry.purpose, entry.state) == ("db", "active"))

    @property
    def pending_key(self) -> KeyEntry | None:
        return next((entry for entry in self.keys if (entry.purpose, entry.state) == ("db", "pending")), None)

    @property
    def root_key(self) -> KeyEntry | None:
        return next((entry for entry in self.keys if entry.purpose == "root"), None)

    @property
    def least_reader(self) -> int:
        """1 where the program of version 1 would find its way in and lose nothing by it, else 2."""
        is_new = any(slot.label or slot.box for slot in self.slots) or any(
            entry.purpose != "db" or entry.state == "pending" for entry in self.keys
        )
        return 2 if is_new else 1

    def sealed(self, mac_key: bytearray) -> bytes:
        """The bytes to write."""
        body = _as_json(self)
        body["mac"] = _text(_mac(mac_key, body))
        body["sha256"] = _text(sha256(canonical(body)).digest())
        return canonical(body)

    def is_sealed_with(self, mac_key: bytearray) -> bool:
        """Whether the bytes read were written by a holder of that key, whole."""
        body = json.loads(self.raw)
        del body["sha256"]
        return hmac.compare_digest(_text(_mac(mac_key, body)), body["mac"])


def canonical(value: object) -> bytes:
    """The one way to write a value: sorted, ASCII, no blanks."""
    return json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def parse(raw: bytes) -> Header:
    """The header in these bytes. Damage is found first, by a checksum anybody can compute: VaultDamaged.

    Whole, but not ours: VaultForeign. Whole, and by a later program that says we cannot read it: VaultTooNew.
    """
    body = _whole(raw)
    if body.get("magic") != MAGIC:
        raise VaultForeign("header")
    try:
        version, needs = _number(body, "v"), _number(body, "min_reader")
        if needs > VERSION:
            raise VaultTooNew(needs=needs, have=VERSION)
        return _read(body, raw, version)
    except (KeyError, TypeError, ValueError) as error:
        # The checksum holds, so this was no accident; all we can say is that we cannot trust it.
        raise VaultDamaged("header") from error


def _whole(raw: bytes) -> Json:
    """The JSON object, once its checksum and its one spelling have been proved."""
    if len(raw) > header_files.LARGEST:
        raise VaultDamaged("header")
    try:
        body = json.loads(raw.decode("ascii"))
        if not isinstance(body, dict) or canonical(body) != raw:
            raise VaultDamaged("header")
    except (ValueError, RecursionError) as error:
        raise VaultDamaged("header") from error
    if "magic" not in body and "sha256" not in body:
        raise VaultForeign("header")
    rest = {name: value for name, value in body.items() if name != "sha256"}
    if body.get("sha256") != _text(sha256(canonical(rest)).digest()):
        raise VaultDamaged("header")
    return body


def _read(body: Json, raw: bytes, version: int) -> Header:
    later = version > VERSION  # it told us that we may read it, so what we do not know is not for us
    if not later and set(body) != _FIELDS:
        raise ValueError
    if body["cipher"] != CIPHER or len(_bytes(body, "mac", 32)) != 32:
        raise ValueError
    slots = tuple(
        _slot(entry, version) for entry in _entries(body, "slots") if not later or entry.get("type") in _TYPES
    )
    keys = tuple(_key(entry, version) for entry in _entries(body, "keys"))
    found = Header(
        UUID(bytes=_bytes(body, "vault", 16)), _number(body, "gen"), slots, keys, version=version, raw=raw
    )
    _require_sense(found)
    return found


def _require_sense(found: Header) -> None:
    """Each id once, one key in use, at most one to come, and a way in that is not the computer's own."""
    ids = [slot.id for slot in found.slots] + [entry.id for entry in found.keys]
    of_states = [(entry.purpose, entry.state) for entry in found.keys]
    if len(set(ids)) != len(ids) or of_states.count(("db", "active")) != 1:
        raise ValueError
    if of_states.count(("db", "pending")) > 1 or of_states.count(("root", "active")) > 1:
        raise ValueError
    if not any(slot.type != "keychain" for slot in found.slots):
        raise ValueError


def _slot(entry: Json, version: int) -> Slot:
    more = set() if version < 2 else set(entry) & {"label", "p", "e", "m"}
    _only(entry, {"id", "type", "kdf", "n", "w"} | more)
    way, kind = entry["kdf"], entry["type"]
    if kind == "passphrase":
        _only(way, {"a", "m", "t", "p", "s"})
        cost: KdfCost | None = KdfCost(_number(way, "m"), _number(way, "t"), _number(way, "p"))
        fits = way["a"] == "argon2id" and cost is not None and cost.is_acceptable
    else:
        _only(way, {"a", "s"})
        cost = None
        known = ("recovery",) if version < 2 else ("recovery", "keychain")
        fits = kind in known and way["a"] == "hkdf-sha256"
    if not fits:
        raise ValueError
    return Slot(
        _bytes(entry, "id", _ID_BYTES),
        kind,
        cost,
        _wrapped(entry, _bytes(way, "s", kdf.SALT_BYTES)),
        label=_label(entry) if "label" in more else "",
        box=_box(entry) if more & {"p", "e", "m"} else None,
    )


def _label(entry: Json) -> str:
    if type(entry["label"]) is not str or not _LABEL.fullmatch(entry["label"]):
        raise ValueError
    return str(entry["label"])


def _box(entry: Json) -> Sealed:
    public, once = _bytes(entry, "p", kdf.KEY_BYTES), _bytes(entry, "e", kdf.KEY_BYTES)
    return Sealed(public, once, _bytes(entry, "m", _WRAPPED_BYTES))


def _key(entry: Json, version: int) -> KeyEntry:
    _only(entry, {"id", "purpose", "state", "s", "n", "w"})
    purpose, state = entry["purpose"], entry["state"]
    fits = purpose == "db" and state in {"active", "pending", "retired"}
    if not fits and not (version >= 2 and purpose == "root" and state == "active"):
        raise ValueError
    wrapped = _wrapped(entry, _bytes(entry, "s", kdf.SALT_BYTES))
    return KeyEntry(_bytes(entry, "id", _ID_BYTES), state, wrapped, purpose)


def _wrapped(entry: Json, salt: bytes) -> Wrapped:
    return Wrapped(salt, _bytes(entry, "n", _NONCE_BYTES), _bytes(entry, "w", _WRAPPED_BYTES))


def _entries(body: Json, name: str) -> list[Json]:
    entries = body[name]
    if not isinstance(entries, list) or not 1 <= len(entries) <= MOST_SLOTS:
        raise ValueError
    if not all(isinstance(entry, dict) for entry in entries):
        raise TypeError
    return entries


def _only(entry: Json, names: set[str]) -> None:
    if not isinstance(entry, dict) or set(entry) != names:
        raise ValueError


def _number(entry: Json, name: str) -> int:
    value = entry[name]
    if type(value) is not int or not 1 <= value < _LARGEST_NUMBER:
        raise ValueError
    return value


def _bytes(entry: Json, name: str, length: int) -> bytes:
    text = entry[name]
    if type(text) is not str:
        raise TypeError
    value = b64decode(text, validate=True)
    if len(value) != length or _text(value) != text:
        raise ValueError
    return value


def _text(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def _mac(mac_key: bytearray, body: Mapping[str, object]) -> bytes:
    rest = {name: value for name, value in body.items() if name != "mac"}
    return hmac.digest(mac_key, canonical(rest), "sha256")


def _as_json(header: Header) -> Json:
    return {
        "magic": MAGIC,
        "v": VERSION,
        "min_reader": header.least_reader,
        "vault": _text(header.vault_id.bytes),
        "gen": header.generation,
        "cipher": CIPHER,
        "slots": [
            {"id": _text(slot.id), "type": slot.type, "kdf": kdf_json(slot)}
            | _wrap_json(slot.wrapped)
            | _own_json(slot)
            for slot in header.slots
        ],
        "keys": [
            {"id": _text(entry.id), "purpose": entry.purpose, "state": entry.state}
            | {"s": _text(entry.wrapped.salt)}
            | _wrap_json(entry.wrapped)
            for entry in header.keys
        ],
    }


def kdf_json(slot: Slot) -> Json:
    """How the slot's wrapping key is derived, as the header and the seal of the slot say it."""
    salt = _text(slot.wrapped.salt)
    if slot.cost is None:
        return {"a": "hkdf-sha256", "s": salt}
    cost = slot.cost
    return {"a": "argon2id", "m": cost.memory_kib, "t": cost.passes, "p": cost.lanes, "s": salt}


def _own_json(slot: Slot) -> Json:
    own: Json = {"label": slot.label} if slot.label else {}
    if slot.box is not None:
        own |= {"p": _text(slot.box.public), "e": _text(slot.box.once), "m": _text(slot.box.sealed)}
    return own


def _wrap_json(wrapped: Wrapped) -> Json:
    return {"n": _text(wrapped.nonce), "w": _text(wrapped.sealed)}
