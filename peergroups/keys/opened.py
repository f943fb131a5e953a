"""The keys of a vault while it is open, and the keys for single purposes that come out of them."""

from __future__ import annotations

from typing import NoReturn
from uuid import UUID

from peergroups.keys import kdf

# Purpose -> the info given to HKDF; frozen, since what was sealed under them must be checked for ever.
_FROM_ROOT = {
    "anchor mac": b"peergroups 2 anchor mac",
    "aside": b"peergroups 2 aside",
    "audit mac": b"peergroups 2 audit mac",
}
_FROM_MASTER = {"backup": b"peergroups 2 backup"}
PURPOSES = frozenset(_FROM_ROOT | _FROM_MASTER)


class VaultKeys:
    """The keys of an open vault. Give them back with `wipe`; they cannot be printed, copied or pickled."""

    __slots__ = (
        "database_key", "generation", "master_key", "pending_key", "root_key", "slot_id", "vault_id"
    )  # fmt: skip

    def __init__(
        self, vault_id: UUID, generation: int, slot_id: bytes, master: bytearray, database_key: bytearray
    ) -> None:
        self.vault_id = vault_id
        self.generation = generation  # of the header; grows with each change of the ways in
        self.slot_id = slot_id  # which way in opened it
        self.database_key = database_key  # 32 bytes, for SQLCipher's raw key
        self.pending_key: bytearray | None = None  # the database key to come, while it is being changed
        self.master_key = master  # for this package only
        self.root_key = bytearray(master)  # of the seals; stays when the master key is changed

    def derive(self, purpose: str) -> bytearray:
        """A 32-byte key for one of PURPOSES; the caller wipes it.

        "anchor mac", "aside" and "audit mac" stay the same for the life of the vault. "backup" changes with the master
        key: a backup carries the header it was made under.
        """
        assert not self.is_wiped, "the vault is locked"
        source, info = (
            (self.root_key, _FROM_ROOT[purpose])
            if purpose in _FROM_ROOT
            else (self.master_key, _FROM_MASTER[purpose])
        )
        return kdf.from_random(source, self.vault_id.bytes, info)

    def wipe(self) -> None:
        """Overwrites the keys; the object is of no more use."""
        for key in (self.database_key, self.master_key, self.root_key, self.pending_key):
            if key is not None:
                key[:] = bytes(len(key))

    @property
    def is_wiped(self) -> bool:
        return not any(self.master_key)

    def __repr__(self) -> str:
        return "<VaultKeys>"

    def __reduce__(self) -> NoReturn:
        raise TypeError
